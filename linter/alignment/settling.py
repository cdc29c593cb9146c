"""Clauses that settle a matter: what they tell as decided or done, and when they do not.

A plan settles what is open where it is agreed ("will be closed"); a condition, a question, a matter of another
year and what somebody has to do in a time settle nothing.
"""

from __future__ import annotations

import re

from ..model.comparison import Story
from .acts import act, acts
from .clausepairs import Clause
from .predicates import light_verb
from .tellings import passive_of
from .wordgroups import canonical, stem

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SETTLED = frozenset(("will", "agreed", "must"))
_COMMITTED = frozenset(
    "approve accept back agree confirm decide commit promise pledge guarantee".split()
)
_FINITE = frozenset("has have had was were is are been".split())
_STATES = frozenset(("shut", "closed", "open", "off", "over"))
_STANDING = frozenset("candidate contender nominee".split())
# What is brought about by whoever decides, whatever it is done to.
_BRINGING = frozenset(
    """introduce impose launch build create establish set-up bring-in levy adopt approve award grant scrap abolish ban
    close shut axe buy sell go-ahead go-up move-to ratify endorse back enact pass sign-off clear authorise authorize
    accept agree-to confirm complete finalise finalize conclude sign seal clinch secure install""".split()
)
# The same of what is told as decided: "will hold a second round", but "held 40 ballots".
_BRINGING_AHEAD = frozenset(
    """open hold run stage mount organise organize carry-out conduct provide offer add start begin station base""".split()
)
_CONDITION = re.compile(
    r"(?i)\b(?:if|once|unless|until|provided|subject to|as soon as|assuming)\b|\bwhen\b[^.;]*\b(?:ha[sd]|have|is|are)\b"
)
# "Consent follows when the agreement has been signed".
_ONCE = re.compile(r"(?i)\b(?:when|once|until|unless|if|as\s+soon\s+as|provided)\b[^.;,]{0,60}$")
_IDLE = frozenset(
    map(
        stem,
        """be have do make get go come put say tell announce add report accord describe note explain warn claim insist
        admit believe think know hope expect want need ask call consider weigh decide see look include mean follow
        speak talk discuss mention hear sit meet gather convene answer respond reply return await wait receive""".split(),
    )
)


def settles(clause: Clause) -> bool:
    """Whether the clause tells something as decided or done."""
    value = clause.value
    mood = set((value.modality or "").split())
    if clause.headline or value.negated:
        return False
    if not mood <= _SETTLED and not (mood == {"would"} and clause.voice == "reported"):
        return False
    if not value.modality and not _finite(clause):
        return False
    if "must" in mood and any(case in ("within", "before", "by") for case, _ in value.others):
        return False  # what somebody has to do in a time is not decided on
    if value.verb.startswith("be "):
        return value.verb.removeprefix("be ") in (
            _STATES | _STANDING if value.modality else _STATES
        )
    return light_verb(value) or stem(value.verb) not in _IDLE


def _finite(clause: Clause) -> bool:
    words = clause.text.casefold().split()
    if words[-1].endswith("ing"):
        return words[0] in ("is", "are") and len(words) > 1  # "is launching a route"
    if words[0] in _FINITE:
        return True
    past = words[0].endswith("ed") or (words[0] != clause.value.verb and not words[0].endswith("s"))
    return past and bool(clause.value.subject or clause.value.meant)


def brought_about(clause: Clause) -> bool:
    """Whether the clause tells what is open as decided, whatever the act is called."""
    verb = clause.value.verb.replace(" ", "-")
    if clause.value.modality and verb in _BRINGING_AHEAD:
        return True
    return clause.value.modality == "agreed" or verb in _COMMITTED | _BRINGING


def conditional(story: Story, clause: Clause) -> bool:
    """A question, or what will be done only if something else is."""
    reading = story.readings[clause.ref.article]
    sentence = reading.sentences[clause.place]
    text = reading.article.prose[sentence.start : sentence.end]
    before = text[: story.fact(clause.ref).start - sentence.start]
    return (
        text.rstrip().endswith("?")
        or (bool(clause.value.modality) and bool(_CONDITION.search(text)))
        or bool(_ONCE.search(before))
    )


def long_ago(clause: Clause) -> bool:
    """Told with a year before that of the article."""
    year = YEAR.search(
        " ".join((clause.value.time or "", *(phrase for _, phrase in clause.value.others)))
    )
    return bool(year and clause.day and int(year.group()) < clause.day.year)


def acts_of(clause: Clause) -> frozenset[str]:
    """What a clause tells as done: its verb, or the noun of action that a light verb carries."""
    value = clause.value
    if value.verb.startswith("be "):
        return acts(value.verb.removeprefix("be "))
    if value.object and value.verb in _COMPLETING:
        return frozenset((act(value.verb),)) | acts(value.object.split()[-1])
    if light_verb(value) and value.object:
        return frozenset((act(value.object.split()[-1]),))
    verb, _, particle = value.verb.partition(" ")
    plain = (act(verb),) if particle in ("for", "on", "against") else ()
    return frozenset((act(value.verb), *plain))


# "Completed its takeover": it bought.
_COMPLETING = frozenset(
    "complete finalise finalize conclude close seal clinch wrap-up push-through see-through".split()
)


def led_by(story: Story, clause: Clause) -> frozenset[str]:
    """The words before a passive in its sentence: "a rise in that fee has been agreed"."""
    if not passive_of(clause):
        return frozenset()
    start = story.fact(clause.ref).start
    words = story.readings[clause.ref.article].sentences[clause.place].words
    return frozenset(canonical(w.lemma) for w in words if w.end <= start)
