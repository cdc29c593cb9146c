"""Times set against each other: equal, one inside the other, or different."""

from __future__ import annotations

import datetime as dt

from ..model.comparison import Relation
from ..model.values import Period
from .quantities import Quantity


def days(period: Period) -> tuple[int, int] | None:
    """First and last day as ordinals; None where the article's date does not resolve them."""
    if not period.start and not period.end:
        return None
    start = dt.date.fromisoformat(period.start[:10]).toordinal() if period.start else None
    end = dt.date.fromisoformat(period.end[:10]).toordinal() if period.end else None
    return (start if start is not None else end or 0, end if end is not None else start or 0)


# Hours from UTC of the zones that news names; "Eastern" is taken as standard time.
ZONES = {
    "UTC": 0, "GMT": 0, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "MSK": 3, "IST": 5.5, "SGT": 8, "HKT": 8,
    "AWST": 8, "JST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "EST": -5, "EDT": -4, "CST": -6,
    "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip


# Zones named without saying whether summer time is meant.
SEASONAL = {"EASTERN": -5, "CENTRAL": -6, "MOUNTAIN": -7, "PACIFIC": -8, "ET": -5, "CT": -6, "MT": -7, "PT": -8}  # fmt: skip
ROUNDED = 10  # minutes by which two tellings of one moment may differ


def _shift(period: Period) -> float | None:
    zone = (period.zone or "").upper()
    first = zone.split()[0] if zone else ""
    if first in SEASONAL:
        month = int(period.start[5:7]) if period.start else 1
        return SEASONAL[first] + (4 <= month <= 10)
    return ZONES.get(zone)


def clock(period: Period) -> Quantity | None:
    """The time of day in minutes, in UTC where the zone is named; None where no clock is given.

    Full and half hours are rounded by writers more than other minutes.
    """
    if not period.clock:
        return None
    told = minutes(period)
    shift = _shift(period)
    at = told - (round(shift * 60) if shift is not None else 0)
    slack = 5.0 if told % 30 == 0 else 2.0
    return Quantity("clock", at, at, slack, "exact", "UTC" if shift is not None else None)


def minutes(period: Period) -> int:
    """The time of day in minutes as it is told, whatever its zone; 0 where none is."""
    hour, minute = (int(part) for part in (period.clock or "0:0").split(":")[:2])
    return hour * 60 + minute


def _instant(period: Period) -> int | None:
    """Minutes on one scale for all zones; None without a day, a time of day and a zone."""
    at, span = clock(period), days(period)
    if at is None or at.unit is None or span is None or span[0] != span[1]:
        return None
    return span[0] * 1440 + round(at.low)


def relate_times(a: Period, b: Period) -> Relation | None:
    """Two dates or spans: one inside the other may both be right; None where they cannot be compared."""
    x, y = days(a), days(b)
    if (p := _instant(a)) is not None and (q := _instant(b)) is not None:
        return "equal" if abs(p - q) <= ROUNDED else "different"
    if x and y:
        if x == y:
            return "equal"
        return (
            "compatible"
            if (x[0] <= y[0] and y[1] <= x[1]) or (y[0] <= x[0] and x[1] <= y[1])
            else "different"
        )
    if a.month_day and b.month_day:
        return _parts(a.month_day, b.month_day)
    if a.weekday is not None and b.weekday is not None:
        return "equal" if a.weekday == b.weekday else "different"
    return _partly_dated(a, b) or _partly_dated(b, a)


def _parts(a: str, b: str) -> Relation:
    """Days and months without a year: a day lies in its month."""
    if a == b:
        return "equal"
    return "compatible" if a.startswith(b) or b.startswith(a) else "different"


def _whole(period: Period) -> bool:
    """A day or a month, which has a place in the calendar of any year."""
    return period.granularity not in ("week", "weekend", "range")


def _partly_dated(known: Period, part: Period) -> Relation | None:
    span = days(known)
    if span is None or span[1] - span[0] > 31:
        return None
    if part.month_day and _whole(known):
        shape = "--%m-%d" if span[0] == span[1] else "--%m"
        return _parts(part.month_day, f"{dt.date.fromordinal(span[0]):{shape}}")
    if part.weekday is not None and span[0] == span[1]:
        return "equal" if dt.date.fromordinal(span[0]).weekday() == part.weekday else "different"
    return None


def near_in_time(a: Period, b: Period) -> bool:
    """Whether two times that differ may still be meant for one event.

    Days are mistaken for days nearby or of another month or year with the same number; months for
    months nearby or of the year before or after; years
    for years up to a dozen away or one digit off.
    """
    x, y = days(a), days(b)
    if x is None or y is None:
        return _near_parts(a, b)
    if {a.relation, b.relation} & {"since"} and a.relation != b.relation:
        return False
    gap = max(x[0] - y[1], y[0] - x[1])
    longest = max(x[1] - x[0], y[1] - y[0])
    if longest >= 300:
        first, second = (dt.date.fromordinal(d).year for d in (x[0], y[0]))
        off = sum(p != q for p, q in zip(str(first), str(second), strict=False))
        return abs(first - second) <= 12 or off == 1
    if longest >= 27:
        return gap <= 100 or _one_month(x, y)
    one, other = dt.date.fromordinal(x[0]), dt.date.fromordinal(y[0])
    return gap <= 10 or (one.day == other.day and abs(one.year - other.year) <= 1)


def _one_month(x: tuple[int, int], y: tuple[int, int]) -> bool:
    """One month of two years that follow one another."""
    one, other = (dt.date.fromordinal(span[0]) for span in (x, y))
    return one.month == other.month and abs(one.year - other.year) == 1


def _near_parts(a: Period, b: Period) -> bool:
    """Days or months whose year is not told: not far apart in the calendar, or days of one number.

    Weekdays are never far apart.
    """
    x, y = year_day(a), year_day(b)
    if x is None or y is None:
        return True
    return near_in_year(x, y)


def near_in_year(x: tuple[int, int | None], y: tuple[int, int | None]) -> bool:
    """Two places in the calendar, (month, day or None for the whole month), that may be meant for one."""
    if x[1] is None or y[1] is None:
        apart = abs(x[0] - y[0])
        return min(apart, 12 - apart) <= 2
    first, second = (dt.date(2000, month, day or 1) for month, day in (x, y))
    gap = abs((first - second).days)
    return min(gap, 366 - gap) <= 10 or x[1] == y[1]


def year_day(period: Period) -> tuple[int, int | None] | None:
    """Month and day of a period, the day None for a month; None for what has neither."""
    if period.month_day:
        month, _, day = period.month_day[2:].partition("-")
        return int(month), int(day) if day else None
    if not period.start:
        return None
    month_only = period.granularity == "month"
    return int(period.start[5:7]), None if month_only else int(period.start[8:10])


def opposite_day(a: Period, b: Period) -> bool:
    """One moment in two zones, to the minute, with the day not carried over: "02:47 UTC on
    Tuesday", "9.47 p.m. Eastern on Tuesday"."""
    p, q = _instant(a), _instant(b)
    if p is None or q is None or a.zone == b.zone:
        return False
    off = abs(p - q)
    return 0 < off <= 2 * 1440 and min(off % 1440, -off % 1440) <= 2
