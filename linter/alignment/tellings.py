"""What a clause tells of what: its predicate in the words of the table of states, and the things.

A light verb with a noun tells what the noun's verb says of the phrase that hangs on it ("gave the
go-ahead to the pier", "put off a decision on the pier"), a set phrase what one verb would ("remains in
her post"); of a verb without an object the thing is who acts.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..facts.nominals import NOMINALS
from .clausepairs import TIME, Clause
from .oppositions import NOUNS, states
from .predicates import light_verb
from .things import bare, thing
from .wordgroups import stem

_ADVICE = frozenset(("advice", "opinion"))
WEIGH = frozenset(
    """consider weigh study review examine mull explore contemplate evaluate assess discuss debate look-at look-into
    consult-on think-about toy-with float negotiate be-negotiation be-talk be-study be-consideration be-review be-discussion be-option""".split()
)
REALISE = frozenset(
    """introduce impose launch build open create establish set-up bring-in levy adopt approve choose pick decide-on order
    start lodge file buy sell close scrap ban appoint hire sign pay move extend cut raise replace appeal sue""".split()
)
_GIVE = frozenset(
    "give grant issue hand-down deliver make take reach file lodge launch receive get win secure obtain have announce".split()
)
_GET = frozenset("receive get win secure obtain gain have".split())
_WITHHOLD = frozenset("refuse deny withhold decline reject".split())
_DEFER = frozenset(
    "defer deferr postpone delay put-off adjourn shelve hold-over put-back await reserve".split()
)
_RULE = frozenset(("rule-on", "decide-on", "vote-on", "determine", "decide", "rule"))
_OF_ACTOR = frozenset("""post life structure opening event activity finding pact hurt""".split())
_OF_MOTIONS = frozenset(("motion",))  # "the amendment fell"
_ALONE = frozenset("remain stand lapse expire".split())
_PROVIDING = frozenset("issue provide supply equip serve furnish present fit".split())
_HEADING = frozenset("lead head chair captain manage coach run".split())
TIED = frozenset("on to for of against over about from into & in".split())
PASSIVE = re.compile(r"(?i)(?:is|are|was|were|(?:ha[sd]|have) (?:not |never )?been)\b(?!.*ing$)")
PRONOUN = re.compile(
    r"(?i)\s+(?:him|her|it|them|us|me|you|himself|herself|itself|themselves|that|this|what|how|why|who)\b"
)


def lemma_of(verb: str) -> str:
    """The verb as the tables have it: "weighe" is "weigh"."""
    return _SPELT.get(stem(verb).removesuffix("e"), verb)


_SPELT = {stem(v).removesuffix("e"): v for v in (*WEIGH, *REALISE, *_GIVE, *_DEFER, *_WITHHOLD)}
Phrases = tuple[str | None, ...]


def read_clause(clause: Clause, after: str) -> tuple[str, Phrases, Phrases]:
    """The predicate of a clause, its words joined by hyphens, what it is told of, and what hangs on it."""
    value = clause.value
    verb = lemma_of(value.verb.replace(" ", "-"))
    noun = value.object.split()[-1].casefold() if value.object else ""
    noun = noun if noun in NOUNS else noun.removesuffix("s")
    others = value.others
    phrases: Phrases = tuple(
        phrase for case, phrase in others if case in TIED and not TIME.search(phrase)
    )
    spoken = clause.speaker if clause.voice == "quoted" else None
    actor: Phrases = (value.subject, value.meant or spoken)
    if verb.startswith("be-") and verb[3:] in NOUNS:
        return NOUNS[verb[3:]], actor, phrases  # "is not an admission"
    if verb in _HEADING and value.modality == "will":
        return "stay-on", actor, phrases  # "will lead the party"
    means = NOUNS.get(noun)
    if noun in _ADVERBS or noun.endswith("ly") or _TO.match(after):
        # "collapsed late on Friday", "reopened to lorries"
        value, noun = replace(value, object=None), ""
    kept = _kept(verb, noun, others)
    if kept:
        return kept, actor, phrases
    if verb in WEIGH and noun in NOMINALS:
        return NOMINALS[noun], phrases, ()  # "considered the closure of the pier"
    if noun in _ADVICE and verb in ("take", "seek", "get"):
        return "think-about", phrases, ()
    if means == "decide" and verb in _DEFER:
        return "defer", phrases, ()
    if means in ("approve", "permit") and verb in _WITHHOLD:
        return "reject", phrases, ()
    if means and means != "decide" and verb in _GIVE:
        if verb in _GET and means in ("approve", "permit"):
            return means, actor, phrases
        return means, phrases or actor, ()
    if light_verb(value) and not means:
        return clause.key, actor, phrases  # "took the stand"
    if light_verb(value) and means == "decide":
        return ("defer" if value.negated else "decide"), phrases, ()
    if verb == "form" and noun == "part":
        return "form-part", actor, phrases
    case = (
        None
        if value.object
        else next(
            (
                c
                for c, _ in others
                if f"{verb}-{c}" in _RULE | WEIGH or (verb[:3] != "be-" and states(f"{verb}-{c}"))
            ),
            None,
        )
    )
    if case:
        own = tuple(phrase for c, phrase in others if c == case)
        if f"{verb}-{case}" in _RULE:
            return ("defer" if value.negated else "decide"), phrases, ()
        return f"{verb}-{case}", own, phrases
    if verb.startswith("be-"):
        return verb, (value.subject or value.object or value.meant,), phrases
    topics = {topic for topic, _ in states(verb)}
    if verb in _UNHARMED or (verb in ("pass", "clear") and _ends_in(value.subject, _MEASURES)):
        return "pass" if verb == "clear" else verb, actor, phrases
    if topics & {"test", "sample"} and value.object and not passive_of(clause):
        return verb, (value.object, *actor), phrases
    if "vote" in topics and not topics - {"vote", "attitude", "decision"}:
        return verb, actor, phrases
    if not value.object:
        if passive_of(clause) or PRONOUN.match(after):
            return verb, (value.meant,), phrases  # "they had not been handed out"
        itself = bool(topics & (_OF_ACTOR | _OF_MOTIONS)) or verb in _ALONE
        alone = itself or not (phrases or topics)
        return verb, actor if alone else (), phrases
    if verb in _PROVIDING and any(case == "with" for case, _ in others):
        return verb, tuple(phrase for case, phrase in others if case == "with"), phrases
    joined = tuple(phrase for c, phrase in others if c in ("&", "against"))
    named = thing(value.object)
    if named is not None and bare(named):
        return verb, phrases, phrases
    return verb, (value.object, *joined), phrases


def _kept(verb: str, noun: str, others: tuple[tuple[str, str], ...]) -> str:
    """The predicate of set phrases: "remains in her post", "lost his seat", "ended without a deal"."""
    hung = {(case, phrase.casefold().split()[-1]) for case, phrase in others}
    if verb in _STAYING and any(n in _POSTS for c, n in hung if c == "in"):
        return "stay-on"
    if noun in _POSTS and verb in ("keep", "retain", "hold"):
        return "stay-on"
    if noun in _POSTS and verb in ("lose", "leave", "quit"):
        return "resign"
    if verb in ("end", "finish", "conclude", "close", "break-up"):
        if any(n in _ACCORDS for c, n in hung if c in ("with", "in")):
            return "reach"
        if any(n in _ACCORDS for c, n in hung if c == "without"):
            return "collapse"
    return ""


_TO = re.compile(r"\s+to\b")
_STAYING = frozenset(("remain", "stay", "continue", "go-on"))
_POSTS = frozenset("post job office role position seat charge place".split())
_ACCORDS = frozenset("agreement deal accord compromise settlement success breakthrough".split())
_ADVERBS = frozenset("late early out back home short down up off again together well badly".split())
_UNHARMED = frozenset(("survive", "withstand"))
_MEASURES = frozenset(
    "bill motion amendment measure resolution budget law act treaty reform legislation".split()
)


def _ends_in(phrase: str | None, heads: frozenset[str]) -> bool:
    return bool(phrase) and (phrase or "").casefold().split()[-1] in heads


def passive_of(clause: Clause) -> bool:
    """Whether the words of the clause are a passive: "was closed", "has not been closed"."""
    return bool(PASSIVE.match(clause.text))
