"""Dates in figures alone: 2019-08-01, 29/6/2018, 2016 10 16, 12-2015, from 2/29 to 3/1."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from . import calendars as cal
from .dates import yearless_day
from .dayforms import month_number
from .timespans import Anchor, Span, near
from .timewords import COUNTED, DAY_FIRST, MONTH, MONTH_FIRST
from .yearwords import ENDED

_ISO: Final = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?(?!\d|-\d)"
)

_NAMED_ISO: Final = re.compile(rf"(\d{{4}})-({MONTH})-(\d{{1,2}})(?!\d)", re.IGNORECASE)

_NUMERIC: Final = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d|[/-])")

_SPACED_ISO: Final = re.compile(
    rf"((?:19|20)\d\d)[ ](0[1-9]|1[0-2])[ ](0[1-9]|[12]\d|3[01])(?!\d|[-%:/])(?![ ](?:{COUNTED})\b){ENDED}"
)

_NUMBERED: Final = re.compile(
    r"(?i)(?:[\d£$€₹#+)][ -]?|\b(?:call|ring|text|dial|phone|telephone|tel|fax|contact|ref|no|nos|number)\b[.:]?\s?)$"
)
_MONTH_YEAR: Final = re.compile(r"(0?[1-9]|1[0-2])-((?:19|20)\d\d)(?![\w/-]|[.,]\d)")
_DATED: Final = re.compile(
    r"(?i)\b(?:in|since|until|till|from|dated?|dates?|month|expir(?:es|ed|y)|valid)[:?]?\s+$"
)

_SLASHED: Final = re.compile(
    r"(\d{1,2})/(\d{1,2})(?:[ ]?[-–—][ ]?|[ ](?:to|through|until|till|and)[ ])(\d{1,2})/(\d{1,2})(?![\d/%-]|[.,]\d)"
)
_ODDS: Final = (
    "odds|favourites?|favorites?|bookmakers?|bookies?|bet|bets|betting|backed|price[ds]?|drifted|shortened|"
    "inch|inches|thick|drill|screws?|cups?|ratio|each-way|jockey|stakes|blood pressure|vision|score[ds]?"
)
#: Months that are no common denominator of betting odds ("20/1 to 13/2"), and those of an inch.
_NO_ODDS: Final = frozenset((3, 6, 7, 9, 10, 11, 12))
_HALVES: Final = frozenset((2, 4, 8, 16))
_OPENED: Final = re.compile(r"(?i)\b(?:from|between)[ ](?:the[ ])?$|(?:^|\n)[ ]*$|\bdates?:?[ ]$")


def read_iso(text: str, pos: int, anchor: Anchor) -> Span | None:
    found = _ISO.match(text, pos)
    if not found:
        return None
    date = cal.day(int(found[1]), int(found[2]), int(found[3]))
    if date is None:
        return None
    return Span(
        start=pos,
        end=found.end(),
        ends=(date, date),
        granularity="minute" if found[4] else "day",
        year=date.year,
        month=date.month,
        day=date.day,
        clock=f"{found[4]}:{found[5]}" if found[4] else None,
        zone={"Z": "UTC"}.get(found[6], found[6]) if found[6] else None,
    )


def day_first(text: str, country: str | None) -> bool | None:
    """Whether 7/6 is the 7th of June: by the country, else by what the text's other dates show."""
    if country in DAY_FIRST or country in MONTH_FIRST:
        return country in DAY_FIRST
    pairs = [(int(found[1]), int(found[3])) for found in _NUMERIC.finditer(text) if found[2] != "."]
    days = any(first > 12 >= second for first, second in pairs)
    months = any(second > 12 >= first for first, second in pairs)
    return days if days != months else None


def read_spaced_iso(text: str, pos: int, anchor: Anchor) -> Span | None:
    """2016 10 16: ISO 8601 with blanks, both numbers of two figures and no count after them."""
    found = _SPACED_ISO.match(text, pos)
    if not found or _NUMBERED.search(text[max(0, pos - 12) : pos]):
        return None
    date = cal.day(int(found[1]), int(found[2]), int(found[3]))
    if date is None:
        return None
    return Span(
        start=pos,
        end=found.end(),
        ends=(date, date),
        granularity="day",
        year=date.year,
        month=date.month,
        day=date.day,
    )


def read_month_year(text: str, pos: int, anchor: Anchor) -> Span | None:
    """in 12-2015: a month in figures, where the word before tells a time and no file number."""
    found = _MONTH_YEAR.match(text, pos) if "-" in text[pos + 1 : pos + 3] else None
    if not found or not _DATED.search(text[max(0, pos - 12) : pos]):
        return None
    month, year = int(found[1]), int(found[2])
    return Span(
        start=pos,
        end=found.end(),
        ends=cal.month(year, month),
        granularity="month",
        year=year,
        month=month,
    )


def read_slashed_range(text: str, pos: int, anchor: Anchor) -> Span | None:
    """from 10/1 to 11/17: two days without a year whose order one number over twelve settles."""
    found = _SLASHED.match(text, pos) if "/" in text[pos + 1 : pos + 3] else None
    if not found:
        return None
    lead = _OPENED.search(text[max(0, pos - 14) : pos])
    if lead is None or near(_ODDS, text, pos, found.end(), before=90, after=60):
        return None
    one, two, three, four = (int(number) for number in found.groups())
    by_day = _both((two, one), (four, three))
    by_month = _both((one, two), (three, four))
    if by_day == by_month or not (by_month or {two, four} <= _NO_ODDS):
        return None
    if {two, four} <= _HALVES:
        return None
    (month, first), (month2, last) = (
        ((two, one), (four, three)) if by_day else ((one, two), (three, four))
    )
    begin = yearless_day(month, first, None, anchor, text, pos, found.end())
    end = None
    if begin:
        later = (month2, last) <= (month, first)
        end = cal.day(begin.year + later, month2, last)
    start = pos - len(lead[0].lstrip())
    return Span(
        start=start,
        end=found.end(),
        ends=(begin, end) if begin and end else None,
        granularity="range",
        relation="between",
    )


def _both(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether both (month, day) are days of a leap year, the second after the first within half a year."""
    if not (cal.day(2000, *first) and cal.day(2000, *second)) or first == second:
        return False
    return (second[0] - first[0]) % 12 <= 6 and (second[0] != first[0] or second[1] > first[1])


def read_numeric(text: str, pos: int, anchor: Anchor) -> Span | None:
    """29/6/2018, 13.05.2025, 29-06-18; two readings without a known country stay ambiguous."""
    found = _NUMERIC.match(text, pos)
    if not found:
        return None
    first, mark, second, written = int(found[1]), found[2], int(found[3]), found[4]
    if len(written) == 2 and mark != "/":
        return None
    year = int(written) if len(written) == 4 else cal.two_digit_year(int(written), anchor.published)
    if not 1500 <= year <= 2100:
        return None
    by_day, by_month = cal.day(year, second, first), cal.day(year, first, second)
    span = Span(start=pos, end=found.end(), ends=None, granularity="day", year=year)
    if by_day and by_month and by_day != by_month:
        if mark == "." or anchor.day_first:
            by_month = None
        elif anchor.day_first is False:
            by_day = None
        else:
            return replace(span, ambiguous=True)
    date = by_day or by_month
    if date is None:
        return None
    return replace(span, ends=(date, date), month=date.month, day=date.day)


def read_named_iso(text: str, pos: int, anchor: Anchor) -> Span | None:
    """2019-Aug-01."""
    found = _NAMED_ISO.match(text, pos)
    date = cal.day(int(found[1]), month_number(found[2]), int(found[3])) if found else None
    if found is None or date is None:
        return None
    return Span(
        start=pos,
        end=found.end(),
        ends=(date, date),
        granularity="day",
        year=date.year,
        month=date.month,
        day=date.day,
    )
