"""Where a thing stands, as a clause tells it: granted or put off, open or shut, kept or left.

A stance is the states that the predicate of a clause tells (oppositions.py), the thing that they are
told of, and how far it has come: done, decided, only weighed. What the clause tells of what is read by tellings.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..facts.nominals import NOMINALS
from ..facts.speaker_nouns import PERSON_NOUNS
from ..model.comparison import Story
from ..model.fact import Reading
from ..model.values import Person
from .clausepairs import Clause, clauses
from .oppositions import states
from .tellings import PASSIVE, PRONOUN, REALISE, WEIGH, lemma_of, read_clause
from .things import Thing, thing
from .wordgroups import canonical

DONE, DECIDED, WEIGHED = 3, 2, 1
_DECIDED = frozenset(("will", "agreed"))
_WEIGHED = frozenset(("considering", "proposed"))
_POSSIBLE = frozenset(("may", "might", "could"))
UNSAID = frozenset(("if", "alleged", "denied", "until", "unlikely"))
# Verbs that say too little for their denial to count.
_VAGUE = frozenset(
    map(
        canonical,
        """be have do make get go take give come put hold keep set use see want need say announce start begin become
        feel look work mean include show like seem try help understand know think expect""".split(),
    )
)
_FAULT = frozenset(
    """liability wrongdoing fault guilt blame responsibility negligence error mistake misconduct nothing failing failure
    wrong culpability""".split()
)
_FAULTY = re.compile(
    r"(?i)^,?\s+that\b[^.;]{0,90}\b(?:wrong\w*|fault\w*|fail\w*|should (?:not )?have|unlawful\w*|illegal\w*|improper\w*|"
    r"mistake\w*|error\w*|negligen\w*|breach\w*|unfair\w*|mis[a-z]{3,})"
)
# What is told beside these was so at another time.
_BACKGROUND = re.compile(
    r"(?i)\b(?:earlier|previously|initially|originally|at first|formerly|once|in the past|until (?:now|then|recently)|"
    r"last (?:year|month|week|season|summer|winter|spring|autumn)|years? ago|months? ago|used to)\b"
)
_AGO = re.compile(r"(?i)\b(?:years?|months?|weeks?|decades?) ago\b")
_AROUND = 40
_CLAUSE_END = re.compile(r"[.;:\n]|, (?:and|but|while|who|which)\b")


@dataclass(frozen=True, slots=True)
class Stance:
    """A clause with the states that it tells of things, and how far they have come."""

    clause: Clause
    states: dict[str, str]
    things: tuple[Thing, ...]
    phrases: tuple[Thing, ...]
    actor: Thing | None
    level: int
    past: bool
    figures: frozenset[str]
    person: bool  # who acts is a person by name
    anyone: bool  # told of a pronoun: it may be any of the things


def read_stances(story: Story, article: int) -> list[Stance]:
    """The stances of an article, in order of place."""
    reading = story.readings[article]
    prose, roles = reading.article.prose, _roles(reading)
    people = {f.value.name for f in reading.facts if isinstance(f.value, Person)}
    found = []
    for clause in clauses(story, article):
        fact = story.fact(clause.ref)
        after = prose[fact.end : fact.end + 120]
        predicate, own, phrases = read_clause(clause, after)
        if _SPEECH.match(after) or (predicate in WEIGH and _regarded(clause, after)):
            continue
        told = _states(predicate, clause, after)
        near = prose[max(0, fact.start - _AROUND) : fact.end + _AROUND]
        things, others, actors = (
            tuple(t for phrase in group if (t := _resolved(phrase, roles)) is not None)
            for group in (own, phrases, (clause.value.subject or clause.value.meant,))
        )
        pronoun = not clause.value.object and bool(PRONOUN.match(after))
        if told and (things or others or pronoun):
            found.append(
                Stance(
                    clause, told, things, others, actors[0] if actors else None, _level(clause, predicate, conditional=bool(_CONDITION.search(_text(reading, clause)))),
                    _background(clause, near, after), _figures(reading, clause),
                    clause.value.subject in people,
                    pronoun,
                )
            )  # fmt: skip
    return found


_SPEECH = re.compile(r"[,:]\s*[“\"‘]")  # Corvane continued, “...”
_REGARDED = re.compile(r"(?i)\s+(?:an?|the|one|to be|as|among|likely|too|very|more|less|most)\b")
_ASPECT = frozenset(("fail", "continue", "cease", "stop", "start", "begin"))
_BARE = re.compile(r"[A-Za-z]+ing")  # "Looking at the judge, he said"
_TO_DO = re.compile(r"\s+to\s+[a-z]|\s+[a-z]+ing\b")


def _regarded(clause: Clause, after: str) -> bool:
    """ "Is considered a safe pair of hands": nothing is weighed."""
    return bool(PASSIVE.match(clause.text)) and bool(_REGARDED.match(after))


def _roles(reading: Reading) -> dict[str, str]:
    """Who is meant by a role that the article gives to one person only."""
    found: dict[str, set[str]] = {}
    for fact in reading.facts:
        if isinstance(fact.value, Person) and fact.value.role:
            found.setdefault(fact.value.role.casefold(), set()).add(fact.value.name)
    return {role: min(names) for role, names in found.items() if len(names) == 1}


def _resolved(phrase: str | None, roles: dict[str, str]) -> Thing | None:
    if phrase and phrase.split()[0].casefold() in _NOBODY:
        return None
    head = phrase.split()[-1].casefold() if phrase else ""
    return thing(roles.get((phrase or "").casefold(), phrase) if head in PERSON_NOUNS else phrase)


_NOBODY = frozenset(
    "nobody nothing none few neither no-one anyone someone everyone anybody anything something".split()
)


def _text(reading: Reading, clause: Clause) -> str:
    sentence = reading.sentences[clause.place]
    return reading.article.prose[sentence.start : sentence.end]


_CONDITION = re.compile(r"(?i)\b(?:if|unless|provided that|as long as|in case)\b")


def _figures(reading: Reading, clause: Clause) -> frozenset[str]:
    """The figures of two digits and more that stand in the sentence, years left out."""
    return frozenset(
        n
        for n in _NUMBER.findall(_text(reading, clause))
        if len(n) > 1 and not re.fullmatch(r"(?:19|20)\d\d", n)
    )


_NUMBER = re.compile(r"(?<![\d.,])\d[\d,.]*\d|\d(?=%)")


def _states(predicate: str, clause: Clause, after: str) -> dict[str, str]:
    """What the clause tells, by question; a denial tells the other state."""
    value = clause.value
    if predicate in _ASPECT and _TO_DO.match(after):
        return {}  # "failed to add users": what was not done is told by the next verb
    found = dict(states(predicate))
    if "admission" in found and not _of_fault(clause, after):
        del found["admission"]
    if "life" in found and predicate == "survive" and (value.object or PASSIVE.match(clause.text)):
        del found["life"]  # "is survived by two sons"
    if "structure" in found and predicate == "hold" and value.object:
        del found["structure"]  # "the dam held", not "held the town"
    if predicate in WEIGH and not _BARE.fullmatch(clause.text):
        found["realisation"] = "?"
    elif predicate in REALISE or clause.key in REALISE:
        found["realisation"] = "+"
    if (
        not predicate.startswith("be-")
        and clause.key not in _VAGUE
        and predicate not in ("defer", "decide")
    ):
        key = canonical(predicate) if _carried(predicate, clause) else clause.key
        found[f"={key}"] = "+"
    if not value.negated or predicate == "defer":
        return found
    return {topic: _OTHER[side] for topic, side in found.items() if side in _OTHER}


def _carried(predicate: str, clause: Clause) -> bool:
    """Whether a noun of action says what is weighed."""
    return lemma_of(clause.value.verb.replace(" ", "-")) in WEIGH and predicate in NOMINALS.values()


_MUST = {"ordered": "+", "urged": "-"}
_OTHER = {"+": "-", "-": "+"}


def _of_fault(clause: Clause, after: str) -> bool:
    """ "Admitted liability", "acknowledged that it was wrong": not "admitted three pupils"."""
    phrases = (clause.value.object, *(phrase for _, phrase in clause.value.others))
    heads = {phrase.casefold().split()[-1] for phrase in phrases if phrase}
    return bool(heads & _FAULT) or bool(_FAULTY.match(after))


def _level(clause: Clause, predicate: str, *, conditional: bool) -> int:
    words = set((clause.value.modality or "").split())
    if _carried(predicate, clause):
        return WEIGHED  # "considered the closure"
    if not words or words <= _MUST.keys():
        return DONE
    if words == {"would"} and clause.voice == "reported":
        return DECIDED
    if words <= _DECIDED:
        return DECIDED if not conditional else 0
    real = predicate in REALISE or clause.key in REALISE or predicate.startswith("be-")
    return WEIGHED if words <= _WEIGHED or (real and words <= _POSSIBLE) else 0


def _background(clause: Clause, near: str, after: str) -> bool:
    """Told of another time than that of the article."""
    year = re.search(r"^[^.;,:]{0,40}\b((?:19|20)\d\d)\b", after)
    own = str(clause.day.year) if clause.day else ""
    ago = _AGO.search(_CLAUSE_END.split(after)[0])
    return bool(_BACKGROUND.search(near) or ago) or bool(year and own and year.group(1) != own)
