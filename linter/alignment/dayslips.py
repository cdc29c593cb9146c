"""How two times differ, by name: what writers mistake a day, a month or a year for."""

from __future__ import annotations

import datetime as dt

from ..model.values import Period
from .times import days, year_day

CLOSE, NEAR = 3, 10  # days
YEARS = frozenset(("year", "decade"))
SLIPS = (
    "next day", "few days", "a week", "ten days", "digit of day", "month", "year of day", "far day",
    "same month", "next month", "two months", "far month", "next year", "few years", "digit of year",
    "far year", "other",
)  # fmt: skip


def slip(x: Period, y: Period) -> str:
    """The name of the difference, one of ``SLIPS``."""
    if {x.granularity, y.granularity} <= YEARS and x.start and y.start:
        return _of_years(x.start[:4], y.start[:4])
    p, q = days(x), days(y)
    if p and q and p[0] == p[1] and q[0] == q[1]:
        return _of_days(dt.date.fromordinal(p[0]), dt.date.fromordinal(q[0]))
    if x.weekday is not None and y.weekday is not None:
        apart = (x.weekday - y.weekday) % 7
        return "next day" if apart in (1, 6) else "few days"
    one, other = year_day(x), year_day(y)
    if one is None or other is None:
        return "other"
    if one[1] is not None and other[1] is not None:
        return "month" if one[1] == other[1] else "other"
    apart = abs(one[0] - other[0])
    return ("same month", "next month", "two months", "far month")[min(apart, 12 - apart, 3)]


def _of_years(one: str, other: str) -> str:
    apart = abs(int(one) - int(other))
    if apart <= CLOSE:
        return "next year" if apart == 1 else "few years"
    return "digit of year" if _one_digit(one, other) else "far year"


def _of_days(one: dt.date, other: dt.date) -> str:
    apart = abs((one - other).days)
    if apart <= CLOSE:
        return "next day" if apart == 1 else "few days"
    if apart == 7:
        return "a week"
    if one.replace(day=1) == other.replace(day=1) and _one_digit(f"{one:%d}", f"{other:%d}"):
        return "digit of day"
    if apart <= NEAR:
        return "ten days"
    if one.day == other.day and one.month != other.month and abs(one.year - other.year) <= 1:
        return "month"
    return "year of day" if (one.month, one.day) == (other.month, other.day) else "far day"


def _one_digit(one: str, other: str) -> bool:
    return sum(p != q for p, q in zip(one, other, strict=True)) == 1
