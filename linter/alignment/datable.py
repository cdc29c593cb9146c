"""Two times by themselves: whether they may be meant for one event, whatever the words around."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from ..model.comparison import Story
from ..model.fact import Fact
from ..model.values import Period
from . import eventweights as ew
from .entries import Entry
from .happenings import is_dateline
from .pairs import Pair
from .times import clock, days, minutes, near_in_time, near_in_year, year_day

MOMENTS = frozenset(("minute", "hour", "part-of-day", "day", "weekend", "week", "month"))
YEARS = frozenset(("year", "decade"))
DAY, EASTMOST, WESTMOST = 24 * 60, 14 * 60, 12 * 60  # minutes
SAME_HOUR = 15
LATELY = 14  # days from an article within which its bare weekdays lie
REACH = 60  # code points before a time in which words say that it was to come
_TO_COME = re.compile(
    r"(?i)\b(?:plan|intend|hope|expect|vow|aim|want|schedule|arrange|set|due|going)(?:s|d|ed|ned|ing|ning)?\s+to\s+[a-z]+"
    r"(?![^.;]*\b(?:and|but|who|which|that|when|after|before)\b)[^.;:]*$"
)
_YESTERDAY = re.compile(r"(?i)yesterday\b")
_YEAR = re.compile(r"\b\d{4}\b|['’]\d\ds?\b")


def values(pair: Pair) -> tuple[Period, Period]:
    """The two periods of a pair of times."""
    x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
    assert isinstance(x, Period)
    assert isinstance(y, Period)
    return x, y


def comparable(pair: Pair, *, begins: bool) -> bool:
    """Two days or months, or two years; stretches of time and the years of accounts are no dates.

    ``begins``: the one tells an event and the other what lasts since then.
    """
    x, y = values(pair)
    if "financial" in (x.basis, y.basis) or (_since(x, y) and not begins):
        return False
    if not _calendar_year(x) or not _calendar_year(y):
        return False
    grains = {x.granularity, y.granularity}
    if grains <= MOMENTS or grains <= YEARS:
        return True
    texts = pair.a.facts[pair.i].text, pair.b.facts[pair.j].text
    return grains == {"month", "year"} and all(_YEAR.search(text) for text in texts)


def inside(pair: Pair) -> bool:
    """Whether one side's day lies in the stretch that the other ends: what is shut until Friday is shut
    on Tuesday, and what is done by Friday may be done on Tuesday."""
    x, y = values(pair)
    for end, day in ((x, y), (y, x)):
        p, q = days(end), days(day)
        if end.relation in ("by", "until") and day.relation == "in" and p and q and q[1] <= p[1]:
            return True
    return False


def _since(x: Period, y: Period) -> bool:
    return (x.relation == "since") != (y.relation == "since")


def _calendar_year(x: Period) -> bool:
    """Not "the year to 1 February", over which figures are reckoned."""
    return x.granularity != "year" or not x.start or x.start[4:10] == "-01-01"


def near(pair: Pair) -> bool:
    """Near enough to be meant for one event; a year that the text leaves open is only guessed."""
    if may_agree(pair):
        return False
    x, y = values(pair)
    first, second = year_day(x), year_day(y)
    if first and second and _guessed(pair):
        return near_in_year(first, second)
    if _since(x, y):
        x, y = (replace(period, relation="in") for period in (x, y))
    return near_in_time(x, y)


def long_before(pair: Pair) -> bool:
    """Whether one side is a weekday of an article without a date, which is one of the last or next days, and
    the other a day weeks from the date of its own."""
    sides = list(zip(values(pair), _published(pair), strict=True))
    for (bare, _), (told, written) in (sides, sides[::-1]):
        span = days(told)
        if bare.weekday is not None and not bare.start and span and written:
            return abs(span[0] - _ordinal(written)) > LATELY
    return False


def may_agree(pair: Pair) -> bool:
    """Whether two times that differ as they were read may be one: one moment in two zones, one weekday of
    two weeks, one day of a year that is only guessed."""
    x, y = values(pair)
    if _may_be_one_moment(x, y) or _one_weekday(pair):
        return True
    first, second = year_day(x), year_day(y)
    return first is not None and first == second and (_guessed(pair) or _bare_month(pair))


def _bare_month(pair: Pair) -> bool:
    """Whether either is a month by its name alone ("October", not "next October")."""
    facts = pair.a.facts[pair.i], pair.b.facts[pair.j]
    grains = [period.granularity for period in values(pair)]
    return grains == ["month", "month"] and any(fact.text.isalpha() for fact in facts)


def _guessed(pair: Pair) -> bool:
    return any(_guessed_year(fact) for fact in (pair.a.facts[pair.i], pair.b.facts[pair.j]))


def _may_be_one_moment(x: Period, y: Period) -> bool:
    """Whether one side names its zone and the other, a day before or behind, may tell the moment in its
    own: at 10.00 GMT on Friday it is Saturday nowhere."""
    named, other = (x, y) if _zoned(x) else (y, x)
    if not _zoned(named) or _zoned(other) or not a_day_apart(x, y):
        return False
    p, q = (days(period) for period in (named, other))
    if p and q:
        later = p[0] < q[0]
    elif named.weekday is not None and other.weekday is not None:
        later = (other.weekday - named.weekday) % 7 == 1
    else:
        return True
    at = clock(named)
    if at is None:
        return True
    if other.clock and abs((clock(other) or at).low - minutes(named)) <= SAME_HOUR:
        return False  # the same hour: in the same zone
    return at.low + EASTMOST >= DAY if later else at.low - WESTMOST < 0


def _zoned(period: Period) -> bool:
    return period.zone is not None and "local" not in period.zone.casefold()


def _one_weekday(pair: Pair) -> bool:
    """One weekday of two weeks, which the articles' dates decide where the texts give no date."""
    x, y = values(pair)
    p, q = days(x), days(y)
    texts = pair.a.facts[pair.i].text, pair.b.facts[pair.j].text
    return (
        x.weekday is not None
        and x.weekday == y.weekday
        and bool(p and q and (p[0] - q[0]) % 7 == 0)
        and not all(any(c.isdigit() for c in text) for text in texts)
    )


def a_day_apart(x: Period, y: Period) -> bool:
    """Days one after the other, or weekdays."""
    p, q = days(x), days(y)
    if p and q:
        return abs(p[0] - q[0]) <= 1
    if x.weekday is None or y.weekday is None:
        return False
    return (x.weekday - y.weekday) % 7 in (1, 6)


def _guessed_year(fact: Fact) -> bool:
    value = fact.value
    return (
        isinstance(value, Period)
        and value.weekday is None
        and value.granularity in MOMENTS
        and any(c.isdigit() for c in fact.text)
        and not value.clock
        and not _YEAR.search(fact.text)
    )


def ahead(story: Story, pair: Pair) -> bool:
    """One side's time lies after its own article although it is told as done: read with another verb."""
    return any(
        _not_yet(story, entry, entry.facts[i]) for entry, i in ((pair.a, pair.i), (pair.b, pair.j))
    )


def two_times(story: Story, pair: Pair) -> bool:
    """Whether what the articles tell of the two times sets them apart, or makes one day of them: read with
    another verb, told in a dateline, weeks apart, still to come when the other was over, or counted from
    the day of print."""
    if ahead(story, pair) or datelines(story, pair):
        return True
    if pair.a.sort == "duration":
        return False
    return long_before(pair) or to_come_and_over(pair) or counted_from_print(pair)


def to_come_and_over(pair: Pair) -> bool:
    """One side's time lies after its article, and the other's, told as done, before that article was
    written: what was to come had not happened then."""
    sides = list(zip(values(pair), _published(pair), strict=True))
    for (x, here), (y, there) in (sides, sides[::-1]):
        if not here or not there or {x.granularity, y.granularity} & YEARS:
            continue
        p, q, written = days(x), days(y), _ordinal(here)
        if p and q and p[0] > written >= q[1] and q[1] <= _ordinal(there):
            return True
    return False


def one_foretold(story: Story, pair: Pair) -> bool:
    """Whether one side alone tells what is or was to come: "planned to march on Sunday", "marched on Monday"."""
    return _foretold(story, pair.a, pair.i) != _foretold(story, pair.b, pair.j)


def _foretold(story: Story, entry: Entry, mention: int) -> bool:
    fact = entry.facts[mention]
    if fact.context.status in ("planned", "forecast", "target"):
        return True
    reading = story.readings[entry.article]
    if not 0 <= fact.sentence < len(reading.sentences):
        return False
    start = max(reading.sentences[fact.sentence].start, fact.start - REACH)
    return _TO_COME.search(reading.article.prose, start, fact.start) is not None


def counted_from_print(pair: Pair) -> bool:
    """ "Yesterday" in what stood online on the evening before it was printed is the very day that it bears."""
    facts = pair.a.facts[pair.i], pair.b.facts[pair.j]
    if all(_YESTERDAY.match(fact.text) for fact in facts):
        return False
    for fact, other, written in zip(facts, facts[::-1], _published(pair), strict=True):
        told = days(other.value) if isinstance(other.value, Period) else None
        if written and told and _YESTERDAY.match(fact.text):
            return told == (_ordinal(written), _ordinal(written))
    return False


def _published(pair: Pair) -> tuple[str | None, str | None]:
    return pair.a.around[pair.i].published, pair.b.around[pair.j].published


def _ordinal(day: str) -> int:
    return dt.date.fromisoformat(day[:10]).toordinal()


def datelines(story: Story, pair: Pair) -> bool:
    """Either time is that of its article, told in a dateline."""
    return any(
        is_dateline(story.readings[entry.article], entry.facts[i])
        for entry, i in ((pair.a, pair.i), (pair.b, pair.j))
    )


def _not_yet(story: Story, entry: Entry, fact: Fact) -> bool:
    written = story.readings[entry.article].article.date
    value = fact.value
    return (
        written is not None
        and isinstance(value, Period)
        and value.start is not None
        and value.start[:10] > written.isoformat()
        and value.relation not in ("by", "until")  # what is done lasts until a day to come
        and fact.context.status == "actual"
        and not _YEAR.search(fact.text)
    )


def close_years(x: Period, y: Period) -> bool:
    """Years near enough, or one digit off, for the one to be mistaken for the other."""
    one, other = (x.start or "")[:4], (y.start or "")[:4]
    if not one or not other:
        return False
    off = sum(p != q for p, q in zip(one, other, strict=False))
    return abs(int(one) - int(other)) <= ew.CLOSE_YEARS or off == 1
