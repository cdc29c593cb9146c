"""A story's times, and what its pairs of times are judged by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.comparison import Story
from .conflicts import Key, PairTable, key
from .datable import values
from .events import Events
from .lonedays import LoneDays
from .pairs import Pair
from .spans import is_span, shares_one_end


@dataclass(frozen=True, slots=True)
class Matter:
    """A story and what its pairs of times are judged by."""

    story: Story
    events: Events
    lone: LoneDays
    table: PairTable
    articles: tuple[int, ...]
    odds: Mapping[tuple[Key, Key], float]


def odds_of(pair: Pair, of: Matter, *, unknown: float = 0.0) -> float:
    """The probability that the two times date one event; ``unknown`` where odds say nothing of them."""
    return of.odds.get((key(pair.a), key(pair.b)), unknown)


def two_spans(pair: Pair) -> bool:
    """Two spans that share one end."""
    x, y = pair.a.facts[pair.i], pair.b.facts[pair.j]
    return pair.a.sort == "time" and is_span(x) and is_span(y) and shares_one_end(*values(pair))
