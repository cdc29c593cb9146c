"""One thing by its designation: "the K7" here and "the Corvane K7" there, "World War II" and "2".

The code has to be the same, letter for letter. What stands before it has to agree as far as both
articles give it: a "Corvane K7" is no "Hale K7", "room 12" no "flight 12".
"""

from __future__ import annotations

import re
from collections import defaultdict

from ..facts.designationwords import GENERIC, ORDINAL, VARIANTS, roman
from ..facts.number_words import UNITS
from ..model.comparison import Ref, Row, Story
from ..model.values import Designation
from .rows import components

_PLURAL = re.compile(r"(?<=[a-z]{3})s$")


def designation_rows(story: Story) -> list[Row]:
    """A row for each thing that at least two articles designate, in order of place."""
    found: dict[Designation, list[Ref]] = defaultdict(list)
    for article, reading in enumerate(story.readings):
        for index, fact in enumerate(reading.facts):
            if isinstance(fact.value, Designation):
                found[fact.value].append(Ref(article, index))
    by_code: dict[tuple[str, str], list[Designation]] = defaultdict(list)
    for value in sorted(found, key=lambda v: (v.name, v.code)):
        by_code[_code(value)].append(value)
    rows = []
    for values in by_code.values():
        for group in _alike(values):
            refs = sorted(
                (ref for value in group for ref in found[value]),
                key=lambda r: (r.article, r.fact),
            )
            if len({ref.article for ref in refs}) > 1:
                label = max(group, key=lambda v: (len(found[v]), len(v.name), v.name)).name
                rows.append(Row(label=label, kind="acronym", members=tuple(refs)))
    return sorted(rows, key=lambda row: (row.members[0].article, row.members[0].fact))


def _code(value: Designation) -> tuple[str, str]:
    """What tells it apart, and the variant behind it: ("k7", "mini"); "IX", "9" and "Nine" are one."""
    code = value.code
    number = roman(code) or (UNITS.get(code.lower()) if code.isalpha() else None)
    last = value.name.rpartition(" ")[2].casefold()
    written = str(number) if number else re.sub(r"[-‐‑]", "", code).casefold()
    return written, last if last in VARIANTS else ""


def _alike(values: list[Designation]) -> list[list[Designation]]:
    """The values of one code by what they name; a bare code is the one thing so called, if it is one."""
    words = {value: _words(value) for value in values}
    named = [value for value in values if words[value]]
    bare = [value for value in values if not words[value]]
    by_word: dict[str, list[Designation]] = defaultdict(list)
    for value in named:
        for word in _telling(value, words[value]):
            by_word[word].append(value)
    edges = [(alike[0], other) for alike in by_word.values() for other in alike[1:]]
    groups = [
        [value for value in group if isinstance(value, Designation)]
        for group in components(named, edges)
    ]
    if len(groups) == 1 and not any(GENERIC.fullmatch(value.code) for value in bare):
        return [[*groups[0], *bare]]
    return [*groups, *([bare] if bare else [])]


def _telling(value: Designation, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that two names of one code share if they are one: a number is of the word before
    it ("Corvane Arc 8600" and "Arc 8600", no "Corvane Titan 8600"), for other codes any will do."""
    number = value.code.isdigit() or value.code.isalpha()
    return words[-1:] if number else words


def _words(value: Designation) -> tuple[str, ...]:
    words = re.split(r"[ -]", value.name.casefold())
    if ORDINAL.fullmatch(value.code):
        own, words = set(), words[1:]
    else:
        own = set(re.split(r"[ -]", value.code.casefold()))
    return tuple(
        _PLURAL.sub("", word) for word in words if word and word not in VARIANTS and word not in own
    )
