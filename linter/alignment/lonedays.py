"""Days that one article alone gives.

Where an article dates something on a day that no other article tells, and nowhere tells the day
on which another dates what may be the same, the two days are more likely one event's than two
events': an article that tells of two events mostly dates both.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ..model.comparison import Story
from ..model.fact import Fact, Reading
from ..model.values import Period
from .eventwords import SPEECH
from .pairs import Pair
from .times import days

FINE = frozenset(("minute", "hour", "part-of-day", "day"))
_YEARS = frozenset(("year",))
FEW_DAYS, RECENT = 31, 10
Token = tuple[str, int, int]


class LoneDays:
    """Which times of a story are told by one article only, and how many tell the others."""

    def __init__(self, story: Story) -> None:
        self._copies = story.copies
        self._told = [_told(reading, speech=True) for reading in story.readings]
        self._happened = [_told(reading, speech=False) for reading in story.readings]

    def support(self, pair: Pair) -> int:
        """How many independent articles give the one time of ``pair`` where the other is told by its own
        article alone and that article does not tell this one; 0 where neither side is such."""
        x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
        if pair.a.sort != "time" or not isinstance(x, Period) or not isinstance(y, Period):
            return 0
        grains = {x.granularity, y.granularity}
        if not grains <= FINE and not grains <= _YEARS:
            return 0
        if _ahead(x, pair.a.around[pair.i].published) != _ahead(y, pair.b.around[pair.j].published):
            return 0  # what was still to come on the day of one article had happened in the other
        a, b = pair.a.article, pair.b.article
        if _tokens(x) & self._told[b] or _tokens(y) & self._told[a]:
            return 0
        mine, theirs = self.tellers(x) | {a}, self.tellers(y) | {b}
        if mine == {a}:
            return self._independent(theirs)
        return self._independent(mine) if theirs == {b} else 0

    def tells(self, article: int, value: Period) -> bool:
        """Whether an article tells the day or year of ``value`` anywhere."""
        return bool(_tokens(value) & self._told[article])

    def tellers(self, value: Period) -> frozenset[int]:
        """The articles that date something that happens on the day, or in the year, of ``value``."""
        tokens = _tokens(value)
        return frozenset(n for n, told in enumerate(self._happened) if tokens & told)

    def _independent(self, articles: Iterable[int]) -> int:
        return len({self._copies.get(article, article) for article in articles})


def _ahead(value: Period, published: str | None) -> bool | None:
    """Whether a time lies after the day of its article; None where either has no day."""
    if not value.start or not published:
        return None
    return value.start[:10] > published[:10]


def _told(reading: Reading, *, speech: bool) -> frozenset[Token]:
    """The days and years that an article tells; without ``speech`` not those on which words were only said."""
    written = reading.article.date
    return frozenset(
        token
        for fact in reading.facts
        if isinstance(fact.value, Period) and (speech or not _said(fact))
        for token in _tokens(fact.value) | _beside(fact, written.toordinal() if written else None)
    )


def tokens(reading: Reading, fact: Fact) -> frozenset[Token]:
    """What a time tells: its day in the calendar of any year, its weekday, its year."""
    assert isinstance(fact.value, Period)
    written = reading.article.date
    return _tokens(fact.value) | _beside(fact, written.toordinal() if written else None)


def _said(fact: Fact) -> bool:
    measure = fact.context.measure
    return measure is not None and measure.predicate in SPEECH


def _tokens(value: Period) -> frozenset[Token]:
    """What tells a day or a year, by itself and in the calendar of any year: a year that a text leaves
    open is only guessed."""
    if value.granularity in _YEARS:
        return frozenset((("year", int(value.start[:4]), 0),)) if value.start else frozenset()
    if value.granularity not in FINE:
        return frozenset()
    span = days(value)
    if span is not None:
        day = dt.date.fromordinal(span[0])
        return frozenset((("month-day", day.month, day.day),))
    if value.month_day:
        month, _, number = value.month_day[2:].partition("-")
        return frozenset((("month-day", int(month), int(number or 0)),))
    return frozenset() if value.weekday is None else frozenset((("weekday", value.weekday, 0),))


def _beside(fact: Fact, written: int | None) -> frozenset[Token]:
    """What a time tells beside: its year, the first and last day of a few, and the weekday of a day near
    the article's own, which another article may give alone."""
    value = fact.value
    assert isinstance(value, Period)
    span = days(value)
    if span is None or value.granularity == "decade":
        return frozenset()
    told: set[Token] = {("year", dt.date.fromordinal(span[0]).year, 0)}
    if span[1] - span[0] > FEW_DAYS:
        return frozenset(told)
    for day in map(dt.date.fromordinal, span):
        told.add(("month-day", day.month, day.day))
        dated = any(c.isdigit() for c in fact.text) and value.weekday is None
        if abs(day.toordinal() - written) <= RECENT if written else not dated:
            told.add(("weekday", day.weekday(), 0))
    return frozenset(told)
