"""Two readings of one gauge: a level told with the hour of the day here, and with another hour there."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ..model.comparison import Ref, Story
from ..model.values import Period
from .times import minutes

BESIDE = 60  # code points between a figure and the hour that it was read at


def read_at_two_hours(story: Story, sides: Sequence[Sequence[Ref]]) -> bool:
    """Whether the figures of any two sides are told with hours, and never with the same."""
    told = [frozenset(hour for ref in side for hour in _hours(story, ref)) for side in sides]
    pairs = [(a, b) for a, b in itertools.combinations(told, 2) if a and b]
    return bool(pairs) and not any(a & b for a, b in pairs)


def _hours(story: Story, ref: Ref) -> frozenset[int]:
    """The times of day that stand beside a figure in its sentence."""
    facts = story.readings[ref.article].facts
    fact = facts[ref.fact]
    return frozenset(
        minutes(other.value)
        for other in facts
        if other.sentence == fact.sentence
        and isinstance(other.value, Period)
        and other.value.clock
        and max(other.start - fact.end, fact.start - other.end) <= BESIDE
    )
