"""Two times by themselves: whether they may be meant for one event, whatever the words around."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model.fact import Fact
from ..model.values import Period
from . import eventweights as ew
from .pairs import Pair
from .times import clock, days, minutes, near_in_time, near_in_year, year_day

MOMENTS = frozenset(("minute", "hour", "part-of-day", "day", "weekend", "week", "month"))
YEARS = frozenset(("year", "decade"))
DAY, EASTMOST, WESTMOST = 24 * 60, 14 * 60, 12 * 60  # minutes
SAME_HOUR = 15
_PART = re.compile(r"(?i)\b(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk)\b")
_NIGHT = re.compile(r"(?i)\bovernight\b")
_SMALL_HOURS = re.compile(
    r"(?i)\b(?:early|small|wee) hours\b|\bbefore (?:dawn|daybreak)\b|\bpre-?dawn\b"
)
_NUMBER = re.compile(r"\d")
YEAR = re.compile(r"\b\d{4}\b|['’]\d\ds?\b")


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
    return grains == {"month", "year"} and all(YEAR.search(text) for text in texts)


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


def may_agree(pair: Pair) -> bool:
    """Whether two times that differ as they were read may be one: one moment in two zones, one weekday of
    two weeks, one day of a year that is only guessed."""
    x, y = values(pair)
    if _may_be_one_moment(x, y) or _one_weekday(pair) or _one_night(pair):
        return True
    first, second = year_day(x), year_day(y)
    return first is not None and first == second and (_guessed(pair) or _bare_month(pair))


def _one_night(pair: Pair) -> bool:
    """Whether both sides tell the night between two days: "overnight on Sunday", "the early hours of Monday"."""
    sides = list(zip(values(pair), (pair.a.facts[pair.i], pair.b.facts[pair.j]), strict=True))
    for (evening, before), (morning, after) in (sides, sides[::-1]):
        if _NIGHT.search(before.text) and _SMALL_HOURS.search(after.text):
            p, q = days(evening), days(morning)
            if p and q:
                return q[0] - p[0] == 1
            if evening.weekday is not None and morning.weekday is not None:
                return (morning.weekday - evening.weekday) % 7 == 1
    return False


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
        and not YEAR.search(fact.text)
    )


def one_part_apart(pair: Pair) -> bool:
    """Whether two days agree in all but one part, as where a writer mistook that alone: in the time of day
    and not in the day next to it, or in the number of the day and not in its month."""
    x, y = values(pair)
    texts = pair.a.facts[pair.i].text, pair.b.facts[pair.j].text
    parts = [_part_of_day(text, value) for text, value in zip(texts, (x, y), strict=True)]
    if parts[0] and parts[0] == parts[1] and a_day_apart(x, y):
        return True
    first, second = year_day(x), year_day(y)
    if first is None or second is None or not all(_NUMBER.search(text) for text in texts):
        return False
    return first[1] is not None and first[1] == second[1] and first[0] != second[0]


def months_apart(x: Period, y: Period) -> int:
    """How many months lie between two months; 0 where either is none."""
    first, second = year_day(x), year_day(y)
    if {x.granularity, y.granularity} != {"month"} or first is None or second is None:
        return 0
    apart = abs(first[0] - second[0])
    return min(apart, 12 - apart)


def _part_of_day(text: str, value: Period) -> str | None:
    told = _PART.search(text)
    return value.clock or (told[0].casefold() if told else None)


def holds_both(value: Period, pair: Pair) -> bool:
    """Whether both times of a pair lie in ``value``: a month, for two days of it."""
    x, y = values(pair)
    span, p, q = days(value), days(x), days(y)
    if span and p and q:
        return p != q and span[0] <= min(p[0], q[0]) and max(p[1], q[1]) <= span[1]
    month = value.month_day if value.granularity == "month" else None
    return month is not None and all((v.month_day or "").startswith(month + "-") for v in (x, y))


def close_years(x: Period, y: Period) -> bool:
    """Years near enough, or one digit off, for the one to be mistaken for the other."""
    one, other = (x.start or "")[:4], (y.start or "")[:4]
    if not one or not other:
        return False
    off = sum(p != q for p, q in zip(one, other, strict=False))
    return abs(int(one) - int(other)) <= ew.CLOSE_YEARS or off == 1
