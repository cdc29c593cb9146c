"""Calendar arithmetic: months, weeks, quarters, seasons, financial and academic years.

Every function gives inclusive ends. Nothing here reads text.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from .timewords import FISCAL_START, FISCAL_START_DEFAULT

Ends = tuple[dt.date, dt.date]
_DAY: Final = dt.timedelta(days=1)
_FIRST_YEAR, _LAST_YEAR = 1, 9998


def day(year: int, month: int, of_month: int) -> dt.date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, of_month)
    except ValueError:
        return None


def shift(date: dt.date, *, months: int = 0, days: int = 0) -> dt.date:
    """``date`` moved by whole months (31 March less one month is the last of February), then days.

    A result outside the calendar is its first or last day.
    """
    index = date.year * 12 + date.month - 1 + months
    year = index // 12
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return dt.date.min if year < _FIRST_YEAR else dt.date.max
    moved = dt.date(year, index % 12 + 1, 1)
    moved = moved.replace(day=min(date.day, month(year, moved.month)[1].day))
    try:
        return moved + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.min if days < 0 else dt.date.max


def month(year: int, of_year: int) -> Ends:
    first = dt.date(year, of_year, 1)
    following = dt.date(year + of_year // 12, of_year % 12 + 1, 1)
    return first, following - _DAY


def months(year: int, of_year: int, count: int) -> Ends:
    """The first and last day of ``count`` months from the month given."""
    first = dt.date(year, of_year, 1)
    return first, shift(first, months=count) - _DAY


def year(number: int) -> Ends:
    return dt.date(number, 1, 1), dt.date(number, 12, 31)


def quarter(of: int, number: int, *, start: int = 1) -> Ends:
    """Quarter 1 to 4 of the twelve months that begin with month ``start`` of year ``of``."""
    first = shift(dt.date(of, start, 1), months=3 * (number - 1))
    return first, shift(first, months=3) - _DAY


def half(of: int, number: int, *, start: int = 1) -> Ends:
    first = shift(dt.date(of, start, 1), months=6 * (number - 1))
    return first, shift(first, months=6) - _DAY


def season(of: int, index: int, *, southern: bool = False) -> Ends:
    """Season 0 spring to 3 winter that begins in year ``of``; a southern summer in December."""
    return (
        months(of, (index * 3 + (6 if southern else 0)) % 12 + 3, 3)
        if ((index * 3 + (6 if southern else 0)) % 12 + 3 <= 12)
        else months(of + 1, (index * 3 + (6 if southern else 0)) % 12 - 9, 3)
    )


def week(date: dt.date) -> Ends:
    """Monday to Sunday around ``date`` (ISO 8601)."""
    monday = date - dt.timedelta(days=date.weekday())
    return monday, monday + dt.timedelta(days=6)


def weekend(date: dt.date) -> Ends:
    """Saturday and Sunday of the ISO week of ``date``."""
    monday, sunday = week(date)
    return monday + dt.timedelta(days=5), sunday


def decade(first_year: int) -> Ends:
    return dt.date(first_year, 1, 1), dt.date(first_year + 9, 12, 31)


def century(number: int) -> Ends:
    """The 19th century as news uses it, the 1800s: 1800 to 1899."""
    return dt.date(max(1, (number - 1) * 100), 1, 1), dt.date(number * 100 - 1, 12, 31)


def fiscal_start(country: str | None) -> int:
    """The month a financial year begins with; April where the country is not known."""
    return FISCAL_START.get(country or "", FISCAL_START_DEFAULT)


def fiscal_year(first: int, country: str | None) -> Ends:
    """The financial year that begins in calendar year ``first`` ("2015-16" begins in 2015)."""
    return months(first, fiscal_start(country), 12)


def fiscal_year_named(named: int, country: str | None) -> Ends:
    """FY2017: the financial year that ends in 2017."""
    start = fiscal_start(country)
    return months(named if start == 1 else named - 1, start, 12)


def academic_year(first: int, *, southern: bool = False) -> Ends:
    """September to August; a calendar year where the school year begins in January."""
    return year(first) if southern else months(first, 9, 12)


def easter(of: int) -> dt.date:
    """Easter Sunday, Gregorian (the anonymous algorithm: Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = of % 19, divmod(of, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * ell) // 433
    n = (h + ell - 7 * m + 90) // 25
    return dt.date(of, n, (h + ell - 7 * m + 33 * n + 19) % 32)


def two_digit_year(number: int, published: dt.date | None) -> int:
    """The year that '17 means: not more than ten years after publication."""
    latest = (published.year if published else 2030) + 10
    full = latest - latest % 100 + number
    return full if full <= latest else full - 100


def nearest(candidates: list[dt.date], published: dt.date) -> dt.date | None:
    """The one nearest to publication; of two equally near the earlier."""
    return min(candidates, key=lambda d: (abs((d - published).days), d), default=None)


def weekday_before(published: dt.date, weekday: int) -> dt.date:
    """The latest such weekday at or before ``published``."""
    return published - dt.timedelta(days=(published.weekday() - weekday) % 7)


def weekday_after(published: dt.date, weekday: int) -> dt.date:
    """The first such weekday at or after ``published``."""
    return published + dt.timedelta(days=(weekday - published.weekday()) % 7)
