"""Whom "he" and "she" mean where a sentence says what they are: the one person of that sex named last.

"Ann Hale was jailed on Monday. She was the curator of the gallery." Only a pronoun that opens its clause
counts, and only where the nearest sentence that names people names one alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.fact import Reading
from ..model.values import Person
from .given_names import FEMALE, MALE

_BACK = 3  # sentences
_PRONOUN = re.compile(
    r"(?:(?<=^)|(?<=[,;:]\s)|(?<=\n))(?P<who>[Hh]e|[Ss]he)(?=\s)|\b(?:[Yy]ears|[Mm]onths|time)\s(?P<later>he|she)(?=\s)"
)
_QUOTE = re.compile(r"[“”\"]")
_MALE = frozenset(("mr", "sir", "lord", "father", "king", "prince"))
_FEMALE = frozenset(("mrs", "ms", "miss", "dame", "lady", "sister", "queen", "princess"))


def pronouns(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """For each such pronoun the fact of whom it means, its sentence and where it ends."""
    text = reading.article.prose
    people: dict[int, list[int]] = {}
    for index, fact in enumerate(reading.facts):
        if isinstance(fact.value, Person) and fact.sentence >= 0:
            people.setdefault(fact.sentence, []).append(index)
    for number, sentence in enumerate(reading.sentences):
        body = text[sentence.start : sentence.end]
        quote = _QUOTE.search(body)
        for match in _PRONOUN.finditer(body, 0, quote.start() if quote else len(body)):
            group = "who" if match["who"] else "later"
            at = sentence.start + match.start(group)
            meant = _meant(reading, people, number, at, match[group].lower())
            if meant is not None:
                yield meant, number, sentence.start + match.end(group)


def _meant(
    reading: Reading, people: dict[int, list[int]], number: int, at: int, pronoun: str
) -> int | None:
    facts = reading.facts
    for back in range(_BACK + 1):
        named = [i for i in people.get(number - back, ()) if facts[i].start < at]
        if not named:
            continue
        fitting = [i for i in named if _sex(reading, i) in ("", pronoun)]
        if len({_name(reading, i).split()[-1] for i in fitting}) != 1:
            return None
        return fitting[-1]
    return None


def _name(reading: Reading, index: int) -> str:
    value = reading.facts[index].value
    return value.name if isinstance(value, Person) else ""


def _sex(reading: Reading, index: int) -> str:
    value = reading.facts[index].value
    assert isinstance(value, Person)
    title = (value.honorific or "").lower().rstrip(".")
    if title in _MALE | _FEMALE:
        return "he" if title in _MALE else "she"
    first = value.name.lower().split()[0]
    return "he" if first in MALE else "she" if first in FEMALE else ""
