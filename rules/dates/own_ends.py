"""A length of time that does not fit the first and last day given with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from linter.alignment.quantities import duration_days
from linter.alignment.spans import is_span
from linter.alignment.times import days
from linter.check.rule import Draft, Options, Place
from linter.model.comparison import Alignment, Ref
from linter.model.fact import Fact, Reading
from linter.model.values import Duration, Period

from ..common import source

BESIDE = 12  # code points between the length and its ends: ", from ", " (", " between "
_FROM = re.compile(r",?\s(?:from|between)\s(?:the\s)?", re.IGNORECASE)
_UNTIL = re.compile(r",?\s(?:until|till|to|through)\b[^.;:,]{0,40}\s", re.IGNORECASE)
_UNITS = {"Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}


def unfit_lengths(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each length that stands beside its ends in one sentence and is not theirs."""
    story = alignment.story
    for article, reading in enumerate(story.readings):
        for length, ends, last in (*_beside(reading), *_between(reading)):
            told, counted = reading.facts[length], reading.facts[ends]
            if _fits(told, counted, reading.facts[last]):
                continue
            usual = reading.article.prose[counted.start : reading.facts[last].end]
            yield Draft(
                message="unfit",
                values={
                    "odd": told.text,
                    "usual": usual,
                    "odd_source": source(story, article),
                },
                places=(
                    Place.of(Ref(article, length), role="primary", label=told.text),
                    Place.of(
                        Ref(article, ends),
                        label=usual,
                        span=(counted.start, reading.facts[last].end),
                    ),
                ),
                confidence=0.75,
            )


def _between(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """A length, and behind it a first and a last day that words stand between: "for nine days, from 3 March
    until they came back on 11 March"."""
    for index, fact in enumerate(reading.facts):
        if not isinstance(fact.value, Duration):
            continue
        sentence = [
            (at, other)
            for at, other in enumerate(reading.facts[index + 1 : index + 5], index + 1)
            if other.sentence == fact.sentence and _is_day(other)
        ]
        for (first, one), (last, other) in pairwise(sentence):
            gap = reading.article.prose[fact.end : one.start]
            between = reading.article.prose[one.end : other.start]
            if _FROM.fullmatch(gap) and _UNTIL.fullmatch(between):
                yield index, first, last


def _is_day(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, Period) and value.granularity == "day" and bool(value.start)


def _beside(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """A length and the span right behind it, by index; facts stand in order of place."""
    for index, fact in enumerate(reading.facts):
        if not isinstance(fact.value, Duration):
            continue
        behind = (
            at
            for at in range(index + 1, min(index + 6, len(reading.facts)))
            if reading.facts[at].sentence == fact.sentence
            and 0 < reading.facts[at].start - fact.end <= BESIDE
            and is_span(reading.facts[at])
        )
        at = next(behind, None)
        if at is not None:
            yield index, at, at


def _fits(length: Fact, ends: Fact, last: Fact) -> bool:
    """Within one unit of what lies between the ends, with or without the last day or year."""
    value = length.value
    assert isinstance(value, Duration)
    told, first_last = duration_days(value.iso8601), _first_last(ends, last)
    most = duration_days(value.high) if value.high else told
    unit = _UNITS.get(value.iso8601[-1])
    if told is None or most is None or unit is None or first_last is None or value.bound != "exact":
        return True
    between = first_last[1] - first_last[0] + 1
    # Days are counted with the first and the last of them at most; months begin and end on any day.
    if told - 1.05 * unit - (unit > 1) > between:
        return False
    # "29 days between 8 September and 31 October" need not be all the days
    return ends.text.lower().startswith("between") or between <= most + 1.05 * unit + 1


def _first_last(ends: Fact, last: Fact) -> tuple[int, int] | None:
    assert isinstance(ends.value, Period)
    assert isinstance(last.value, Period)
    first, until = days(ends.value), days(last.value)
    return (first[0], until[1]) if first and until and first[0] <= until[1] else None
