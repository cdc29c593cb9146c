"""Of whom a phrase is told: the person named before it, after it, or by a pronoun in the sentences before.

A passive and a verb without an object are told of who stands before ("Jane Doe was cleared"), an active verb
that takes a person of who stands behind it ("the jury cleared Jane Doe", "found her guilty").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.fact import Reading
from ..model.values import Person
from .surroundings import name_words

BACK = 3  # sentences that a pronoun looks back
_NEAR = 30  # characters from an active verb to its object
_PASSIVE = re.compile(
    r"(?i)\b(?:is|are|was|were|been|being|be|get|gets|got)\s+(?:\w+ly\s+|not\s+|since\s+)*$"
)
_BY = re.compile(
    r"(?i)\b(?:by|of|from|with|against|for|to|than|like|before|after)\s+(?:[A-Z]\w+\s+)?(?:the\s+)?(?:[a-z]+\s+){0,2}$"
)
_PRONOUN = re.compile(r"(?i)\b(?:he|she|him|her|his)\b")
_OWNS = ("'s", "’s", "s' ", "s’ ")
_HIM = re.compile(r"(?i)\s*(?:him|her)\b")


@dataclass(frozen=True, slots=True)
class Named:
    """A person by name where the text names one: the sentence, the span, the words of the fullest form."""

    sentence: int
    start: int
    end: int
    words: frozenset[str]


def people_of(reading: Reading) -> list[Named]:
    """The persons that an article names, in order of place."""
    return [
        Named(fact.sentence, fact.start, fact.end, name_words(fact.value.name))
        for fact in reading.facts
        if isinstance(fact.value, Person)
    ]


def whom(
    reading: Reading, people: Sequence[Named], at: int, start: int, end: int, *, takes: bool
) -> frozenset[str]:
    """The words of the name of whom the phrase ``start`` to ``end`` of the sentence ``at`` is told, no
    words where nothing says it. ``takes``: an active verb does it to somebody."""
    prose, sentence = reading.article.prose, reading.sentences[at]
    own = [p for p in people if p.sentence == at]
    active = takes and not _PASSIVE.search(prose, max(sentence.start, start - 40), start)
    if active:
        after = [p for p in own if start < p.start <= end + _NEAR]
        if after and not re.search(r"[.;:]", prose[end : after[0].start]):
            owner = prose.startswith(_OWNS, after[0].end)
            return frozenset() if owner else after[0].words
        if _PRONOUN.search(prose, start, end) or _HIM.match(prose, end):
            return _before(people, at, [p for p in own if p.end <= start])
        return frozenset()
    before = [p for p in own if p.end <= start]
    plain = [p for p in before if not _BY.search(prose, max(sentence.start, p.start - 30), p.start)]
    nearest = plain[-1] if plain else None
    since = nearest.end if nearest else sentence.start
    owns = nearest is not None and prose.startswith(_OWNS, nearest.end)
    if nearest and not owns and not re.search(r"[;:]", prose[since:start]):
        return nearest.words
    if _PRONOUN.search(prose, since, start):
        return _before(people, at, before)
    return frozenset()


def _before(people: Sequence[Named], at: int, own: Sequence[Named]) -> frozenset[str]:
    """The person that the sentence names first, else the nearest sentence before it."""
    if own:
        return own[0].words
    for back in range(1, BACK + 1):
        found = [p for p in people if p.sentence == at - back]
        if found:
            return found[0].words
    return frozenset()


def one_person(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two names are told of one: one holds the other, or they share two words."""
    shared = a & b
    return bool(shared) and (shared in (a, b) or len(shared) > 1)
