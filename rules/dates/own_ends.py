"""A length of time that does not fit the first and last day given with it."""

from __future__ import annotations

from collections.abc import Iterator

from linter.alignment.quantities import duration_days
from linter.alignment.spans import is_span
from linter.alignment.times import days
from linter.check.rule import Draft, Options, Place
from linter.model.comparison import Alignment, Ref
from linter.model.fact import Fact, Reading
from linter.model.values import Duration, Period

from ..common import source

BESIDE = 12  # code points between the length and its ends: ", from ", " (", " between "
_UNITS = {"Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}


def unfit_lengths(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each length that stands beside its ends in one sentence and is not theirs."""
    story = alignment.story
    for article, reading in enumerate(story.readings):
        for length, ends in _beside(reading):
            told, counted = reading.facts[length], reading.facts[ends]
            if _fits(told, counted):
                continue
            yield Draft(
                message="unfit",
                values={
                    "odd": told.text,
                    "usual": counted.text,
                    "odd_source": source(story, article),
                },
                places=(
                    Place.of(Ref(article, length), role="primary", label=told.text),
                    Place.of(Ref(article, ends), label=counted.text),
                ),
                confidence=0.75,
            )


def _beside(reading: Reading) -> Iterator[tuple[int, int]]:
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
            yield index, at


def _fits(length: Fact, ends: Fact) -> bool:
    """Within one unit of what lies between the ends, with or without the last day or year."""
    value, span = length.value, ends.value
    assert isinstance(value, Duration)
    assert isinstance(span, Period)
    told, first_last = duration_days(value.iso8601), days(span)
    most = duration_days(value.high) if value.high else told
    unit = _UNITS.get(value.iso8601[-1])
    if told is None or most is None or unit is None or first_last is None or value.bound != "exact":
        return True
    between = first_last[1] - first_last[0] + 1
    if told - 1.05 * unit - 1 > between:
        return False
    # "29 days between 8 September and 31 October" need not be all the days
    return ends.text.lower().startswith("between") or between <= most + 1.05 * unit + 1
