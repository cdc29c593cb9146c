"""Nobody hurt in one article, somebody in another.

Counts of no one stand as "no injuries", "nobody was hurt", "no one has been killed"; counts of
people as figures or as statements about them. An article that tells both of a kind tells of
two events, or of a toll that grew, and speaks for neither side.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..facts.number_words import UNITS
from ..model.comparison import DeedPair, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Count, Period, Statement
from .rarity import by_chance
from .surroundings import similarity
from .wordgroups import canonical

Harm = Literal["hurt", "dead"]

_NOUNS: dict[str, Harm] = {
    "injury": "hurt", "injuries": "hurt", "injured": "hurt", "wounded": "hurt", "hurt": "hurt",
    "casualty": "hurt", "casualties": "hurt", "deaths": "dead", "death": "dead", "dead": "dead",
    "fatality": "dead", "fatalities": "dead",
}  # fmt: skip
_VERBS: dict[str, Harm] = {
    "hurt": "hurt", "injure": "hurt", "wound": "hurt", "harm": "hurt", "kill": "dead", "die": "dead",
    "perish": "dead", "drown": "dead",
}  # fmt: skip
_NOBODY = re.compile(r"(?i)\b(?:nobody|no one|no-one|none)\b")
# "Nobody on the boat was hurt" says nothing of those on the quay.
_SOME_OF = re.compile(
    r"(?i)\b(?:nobody|no one|no-one|none)\s+(?:else|on|in|at|of|aboard|inside|from|among)\b"
)
_HARMED: dict[Harm, re.Pattern[str]] = {
    "hurt": re.compile(r"\b(?:hurt|injured|wounded|harmed)\b"),
    "dead": re.compile(r"\b(?:killed|died|dead)\b"),
}
# "no information about injuries" and "no injuries so far" claim nothing.
_UNSURE = re.compile(
    r"(?i)\b(?:information|reports?|reported|word|news|details|about|so far|yet|immediate(?:ly)?|initial(?:ly)?|"
    r"only|known|confirmed|more|other|others|further|new)\b"
)
_POSSIBLE = re.compile(
    r"(?i)\b(?:might|(?-i:may)|could|would|if|fear(?:s|ed)?|possibl[ey]|feared)\b"
)
_AROUND = 60
_AFTER = 30  # characters between a count of people and what became of them
ALIKE = 0.1
MANY = 0.05  # for each nat that a story of many articles has more pairs
MOST = 20  # mentions an article


@dataclass(frozen=True, slots=True)
class _Told:
    ref: Ref
    harm: Harm
    some: bool
    fact: Fact
    who: str | None = None  # the sort of people, where the words say one


def match_harms(story: Story, weight: Callable[[str], float]) -> tuple[DeedPair, ...]:
    """Pairs of "no one was hurt" and a number of people hurt, best first."""
    told = [tuple(_told(reading, i)) for i, reading in enumerate(story.readings)]
    found = []
    chance = by_chance(len(told))
    for i, j in itertools.permutations(range(len(told)), 2):
        for harm in ("hurt", "dead"):
            none = [t for t in told[i] if t.harm == harm][:MOST]
            some = [t for t in told[j] if t.harm == harm][:MOST]
            if not none or not some or any(t.some for t in none) or not all(t.some for t in some):
                continue
            if _later(story, i, j):
                continue
            alike = max(
                (
                    _alike(story, a.ref, b.ref, weight)
                    for a, b in itertools.product(none, some)
                    if a.who in (None, b.who)
                    and not _dated_apart(story, a.ref, b.ref)
                    and not _of_other_cause(story, a.ref, b.ref)
                ),
                default=0.0,
            )
            if alike >= ALIKE + MANY * chance:
                a, b = _chief(story, none), _chief(story, some)
                found.append(DeedPair(kind="negation", a=a, b=b, similarity=round(alike, 3)))
    return tuple(sorted(found, key=lambda p: (-p.similarity, p.a.article, p.b.article)))


def _chief(story: Story, told: Sequence[_Told]) -> Ref:
    """The first mention in the text, else in the headline: one for an article, so that all pairs
    of a story are one finding."""
    own = [
        t.ref for t in told if not story.readings[t.ref.article].sentences[t.fact.sentence].headline
    ]
    return own[0] if own else told[0].ref


def _told(reading: Reading, article: int) -> Iterator[_Told]:
    text = reading.article.prose
    for index, fact in enumerate(reading.facts):
        ref, value = Ref(article, index), fact.value
        if isinstance(value, Count):
            harm = _counted(text, fact, value)
            if harm is None or _doubtful(text, fact, value.high == 0) or _SOME_OF.search(fact.text):
                continue
            if value.high == 0 or (value.low or 0) >= 1:
                yield _Told(ref, harm, value.high != 0, fact, _sort(value.noun))
        elif isinstance(value, Statement) and value.verb in _VERBS and not value.modality:
            someone = f"{value.object or ''} {value.subject or ''}"
            nobody = value.negated or _NOBODY.search(someone)
            near = text[max(0, fact.start - _AROUND) : fact.end + _AFTER]
            if nobody and not _doubtful(text, fact, True) and not _SOME_OF.search(near):
                yield _Told(ref, _VERBS[value.verb], False, fact, _sort(value.object))
            elif not nobody and not _doubtful(text, fact, False) and (who := _several(value)):
                yield _Told(ref, _VERBS[value.verb], True, fact, _sort(who))


def _several(value: Statement) -> str | None:
    """A number of people to whom it happened, wherever the verb stands: "two patients were admitted
    and later died"."""
    phrase = value.object if value.verb in ("kill", "injure", "wound", "hurt") else value.subject
    words = (phrase or "").casefold().split()
    counted = len(words) > 1 and (words[0] in UNITS or words[0].isdecimal())
    return phrase if counted and canonical(words[-1]) in _PEOPLE else None


def _doubtful(text: str, fact: Fact, none: bool) -> bool:
    """Not told as a fact: nothing is known yet, or people may have been hurt."""
    near = text[max(0, fact.start - _AROUND) : fact.end + _AFTER]
    before = re.split(r"[.;\n]", near[: min(_AROUND, fact.start)])[-1]
    after = re.split(r"[.;\n]", near[min(_AROUND, fact.start) :])[0]
    return bool((_UNSURE if none else _POSSIBLE).search(f"{before} {after}"))


def _sort(noun: str | None) -> str | None:
    """ "passenger" of "no passenger"; None for people of any sort and for injuries."""
    words = (noun or "").casefold().split()
    last = canonical(words[-1]) if words else None
    return None if last is None or last in _ANYONE or words[-1] in _NOUNS else last


def _counted(text: str, fact: Fact, value: Count) -> Harm | None:
    """What became of the people counted: the noun says it, or the words of or after the count."""
    words = (value.noun or "").casefold().split()
    if words and words[-1] in _NOUNS:
        return _NOUNS[words[-1]]
    after = text[fact.start : fact.end + len(value.noun or "") + _AFTER].split(".")[0]
    if not words or canonical(words[-1]) not in _PEOPLE:
        return None
    return next((harm for harm, word in _HARMED.items() if word.search(after)), None)


_PEOPLE = frozenset(
    canonical(word)
    for word in "people person passenger passengers man men woman women child children officer officers worker "
    "workers resident residents villager villagers student students soldier soldiers civilian civilians others "
    "member members employee employees firefighter firefighters patient sailor miner diver climber hiker guest tourist "
    "pupil driver pilot fan spectator protester nurse farmer fisherman prisoner inmate guard refugee migrant baby infant "
    "teenager pensioner customer player rider pedestrian cyclist motorist swimmer boy girl patients sailors miners divers "
    "climbers hikers guests tourists pupils drivers pilots fans spectators protesters nurses farmers prisoners inmates "
    "guards refugees migrants babies teenagers pensioners customers players riders pedestrians cyclists motorists".split()
) | {"people"}  # fmt: skip


_ANYONE = frozenset(
    canonical(word) for word in "nobody one none people person anyone anybody human".split()
)


def _later(story: Story, none: int, some: int) -> bool:
    """The casualties were told after the article that knew of none: it is only older."""
    a, b = story.readings[none].article.date, story.readings[some].article.date
    return bool(a and b and b > a)


def _dated_apart(story: Story, a: Ref, b: Ref) -> bool:
    """Both sentences give a day or year, and not the same one."""
    one, other = (_starts(story.readings[r.article], story.fact(r).sentence) for r in (a, b))
    return bool(one and other) and not one & other


def _of_other_cause(story: Story, none: Ref, some: Ref) -> bool:
    """ "No patient has died from the tablets" says nothing of those who died of something else."""
    reading, other = story.readings[none.article], story.readings[some.article]
    told = _CAUSE.match(reading.article.prose, story.fact(none).end)
    if told is None:
        return False
    at = other.sentences[story.fact(some).sentence]
    causes = {canonical(w.casefold()) for w in told["cause"].split() if len(w) > _SHORT}
    return not causes & {canonical(w.lemma) for w in at.words}


_SHORT = 2  # letters of a word that names nothing
_CAUSE = re.compile(
    r"(?i)(?:\s+(?:\w+ly|as\s+a\s+(?:direct\s+)?(?:result|consequence)))?\s+(?:from|of|by|through|because\s+of|due\s+to|owing\s+to|on\s+account\s+of)"
    r"\s+(?:(?:the|a|an|its|this|that|these|any|their)\s+)?(?P<cause>[\w-]+(?:\s+[\w-]+){0,2})"
)


def _starts(reading: Reading, sentence: int) -> set[str]:
    return {
        f.value.start[:10]
        for f in reading.facts
        if f.sentence == sentence and isinstance(f.value, Period) and f.value.start
    }


def _alike(story: Story, a: Ref, b: Ref, weight: Callable[[str], float]) -> float:
    one, other = (_words(story.readings[r.article], story.fact(r)) for r in (a, b))
    return similarity(one, other, weight)


def _words(reading: Reading, fact: Fact) -> dict[str, float]:
    """The words of the sentence, and at a third of the sentences beside it: what happened often
    stands there."""
    found: dict[str, float] = {}
    for step, share in ((0, 1.0), (-1, 0.3), (1, 0.3)):
        at = fact.sentence + step
        if 0 <= at < len(reading.sentences):
            for word in reading.sentences[at].words:
                lemma = canonical(word.lemma)
                found[lemma] = max(found.get(lemma, 0.0), share)
    return found
