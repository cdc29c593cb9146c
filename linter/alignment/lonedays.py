"""Days that one article alone gives.

Where an article dates something on a day that no other article tells, and nowhere tells the day
on which another dates what may be the same, the two days are more likely one event's than two
events': an article that tells of two events mostly dates both.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ..model.comparison import Story
from ..model.values import Period
from .pairs import Pair
from .times import days

FINE = frozenset(("minute", "hour", "part-of-day", "day"))
_YEARS = frozenset(("year",))
Token = tuple[str, int, int]


class LoneDays:
    """Which times of a story are told by one article only, and how many tell the others."""

    def __init__(self, story: Story) -> None:
        self._copies = story.copies
        self._told = [
            frozenset(
                token
                for fact in reading.facts
                if isinstance(fact.value, Period)
                for token in _tokens(fact.value, every=True)
            )
            for reading in story.readings
        ]

    def support(self, pair: Pair) -> int:
        """How many independent articles give the one time of ``pair`` where the other is told by its own
        article alone and that article does not tell this one; 0 where neither side is such."""
        x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
        if pair.a.sort != "time" or not isinstance(x, Period) or not isinstance(y, Period):
            return 0
        grains = {x.granularity, y.granularity}
        if not grains <= FINE and not grains <= _YEARS:
            return 0
        mine, theirs = self._tellers(x), self._tellers(y)
        if pair.a.article in theirs or pair.b.article in mine:
            return 0
        if mine == {pair.a.article}:
            return self._independent(theirs)
        return self._independent(mine) if theirs == {pair.b.article} else 0

    def _tellers(self, value: Period) -> frozenset[int]:
        tokens = _tokens(value, every=False)
        return frozenset(n for n, told in enumerate(self._told) if tokens & told)

    def _independent(self, articles: Iterable[int]) -> int:
        return len({self._copies.get(article, article) for article in articles})


def _tokens(value: Period, *, every: bool) -> frozenset[Token]:
    """What tells a day or a year, by itself and in the calendar of any year: a year that a text leaves
    open is only guessed. ``every``: with what a day says beside, so that an undated weekday meets it."""
    if value.granularity in _YEARS:
        return frozenset((("year", int(value.start[:4]), 0),)) if value.start else frozenset()
    span = days(value)
    if span is not None and every and value.granularity not in FINE:
        ends = {span[0], span[1]}  # "from 3 to 9 May" tells both
        return frozenset(t for day in ends for t in _of_day(day, every=every))
    if span is not None and value.granularity in FINE:
        return _of_day(span[0], every=every)
    if value.month_day:
        month, _, day = value.month_day[2:].partition("-")
        return frozenset((("month-day", int(month), int(day or 0)),))
    return frozenset() if value.weekday is None else frozenset((("weekday", value.weekday, 0),))


def _of_day(ordinal: int, *, every: bool) -> frozenset[Token]:
    day = dt.date.fromordinal(ordinal)
    year = ("year", day.year, 0)
    told: frozenset[Token] = frozenset((("month-day", day.month, day.day),))
    return told | {("weekday", day.weekday(), 0), year} if every else told
