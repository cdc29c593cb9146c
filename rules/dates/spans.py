"""The stretch of time over which a figure is told: in its sentence, right behind it."""

from __future__ import annotations

import re

from linter.alignment.quantities import duration_days
from linter.alignment.times import days
from linter.model.comparison import Comparison, Ref, Story
from linter.model.fact import Fact, Reading
from linter.model.values import Duration, Period

from ..pairs import both

ALIKE = 0.15
BEHIND = 30  # code points from the figure to its stretch
_ELSE = re.compile(
    r"(?i)\b(?:within|after|before|by|until|from|since|than)\b"
)  # when, not over what
_RATE = re.compile(r"(?i)(?:an?|per|each|every)\b")  # "$5m a year"
APART = 1.25  # lengths nearer than this are one length told loosely


def other_span(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    """The sides of one sum or count that is told over two stretches of other length, the shorter first."""
    if comparison.relation == "different" or not comparison.alike(ALIKE):
        return None
    a, _ = both(story, comparison)
    if a.kind not in ("money", "count") or comparison.slots.subject == "differs":
        return None
    p, q = length(story, comparison.a), length(story, comparison.b)
    if p is None or q is None or max(p, q) < APART * min(p, q):
        return None
    return (comparison.a, comparison.b) if p < q else (comparison.b, comparison.a)


def length(story: Story, ref: Ref) -> float | None:
    """Days of the stretch that the figure is told over; None where none stands right behind it."""
    told = stretch(story, ref)
    if told is None:
        return None
    if isinstance(told.value, Duration):
        return None if told.value.high else duration_days(told.value.iso8601)
    span = days(told.value) if isinstance(told.value, Period) else None
    return float(span[1] - span[0] + 1) if span else None


def stretch(story: Story, ref: Ref) -> Fact | None:
    """The length or range of time right behind a figure of its sentence."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    behind = [
        other
        for other in reading.facts
        if other.sentence == fact.sentence
        and 0 < other.start - fact.end <= BEHIND
        and _is_stretch(other)
        and not _between(reading, fact, other)
        and not _ELSE.search(reading.article.prose, fact.end, other.start)
        and not _RATE.match(other.text)
    ]
    return min(behind, key=lambda other: (other.start, -other.end), default=None)


def _is_stretch(fact: Fact) -> bool:
    if isinstance(fact.value, Duration):
        return (duration_days(fact.value.iso8601) or 0) > 27
    return isinstance(fact.value, Period) and fact.value.granularity == "range"


def _between(reading: Reading, fact: Fact, other: Fact) -> bool:
    """Another figure stands between the two, to which the stretch then belongs."""
    return any(
        fact.end < f.start and f.end < other.start and f.kind in ("money", "count", "percentage")
        for f in reading.facts
        if f.sentence == fact.sentence
    )


def with_stretch(story: Story, ref: Ref) -> tuple[int, int]:
    """The span from the figure to the end of its stretch of time."""
    fact, told = story.fact(ref), stretch(story, ref)
    return fact.start, max(fact.end, told.end if told else fact.end)
