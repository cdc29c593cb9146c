"""Calendar dates in every style of English news.

Each reader takes the text and a place and gives the time that begins there, or None. No
day is invented: what does not name a day does not get one.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from . import calendars as cal
from .dayforms import (
    ANY_WEEKDAY,
    DAY_NUMBER,
    GAP,
    ORDINAL_WORDS,
    ORDINALS,
    TH,
    YEAR,
    month_number,
    one_day,
    weekday_number,
)
from .number_words import TENS, UNITS
from .timespans import Anchor, Span, close_future, close_past, since
from .timewords import (
    COUNTED,
    DAY_FIRST,
    MONTH,
    MONTH_FIRST,
)

_TO: Final = r"\s?(?:[-–—]|to|through|until|till)\s?"

# A number after a month is a day, unless a count, a clock or a sum goes on from it.
_NO_DAY: Final = (
    rf"(?![\d%:/]|[.,]\d|-(?:year|month|day|week|hour|minute|strong|mile|point|page|man|member)|"
    rf"{GAP}(?:per{GAP}cent|percent|pc\b|%|million|billion|thousand|hundred|crore|lakh|years?\b|"
    rf"a\.?m\b|p\.?m\b))"
)

_ISO: Final = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?(?!\d|-\d)"
)

_NAMED_ISO: Final = re.compile(rf"(\d{{4}})-({MONTH})-(\d{{1,2}})(?!\d)", re.IGNORECASE)

_NUMERIC: Final = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d|[/-])")

_LEAD: Final = rf"(?:(?P<wd>{ANY_WEEKDAY})(?:,{GAP}|{GAP}|\s?\(|-)?(?:the{GAP})?)?"

_DMY: Final = re.compile(
    rf"{_LEAD}(?P<d>{DAY_NUMBER}){TH}?(?:{_TO}(?P<d2>{DAY_NUMBER}){TH}?|{GAP}(?:and|&){GAP}(?P<and>{DAY_NUMBER}){TH}?)?"
    rf"(?:{GAP}|-|/|{GAP}of{GAP}|{GAP}day{GAP}of{GAP})(?P<m>{MONTH})(?:\.(?=[\s,]*\d{{4}}))?"
    rf"(?:(?:,?{GAP}|-|/|,|{GAP}(?:of|in){GAP})(?P<y>{YEAR})|{GAP}[’'](?P<yy>\d\d)\b)?"
)

_MDY: Final = re.compile(
    rf"{_LEAD}(?P<m>{MONTH})\.?(?:{GAP}|[/-])?(?:the{GAP})?(?P<d>{DAY_NUMBER})(?!\d){TH}?"
    rf"(?:{_TO}(?:the{GAP})?(?P<d2>{DAY_NUMBER})(?!\d){TH}?(?!{GAP}{MONTH})|{GAP}(?:and|&){GAP}(?P<and>{DAY_NUMBER})(?!\d){TH}?(?!{GAP}(?:{MONTH}|{COUNTED})))?"
    rf"{_NO_DAY}(?:(?:{GAP}?,{GAP}?|{GAP}|{GAP}of{GAP})(?P<y>{YEAR})|{GAP}[’'](?P<yy>\d\d)\b)?"
)

_ORDINAL_OF: Final = re.compile(
    rf"(?i:({ORDINAL_WORDS})){GAP}(?:day{GAP})?of{GAP}({MONTH})(?:,?{GAP}(?:of{GAP}|in{GAP})?({YEAR}))?"
)


def yearless_day(
    month: int, day: int, weekday: int | None, anchor: Anchor, text: str, start: int, end: int
) -> dt.date | None:
    """The day without a written year: the nearest to publication, on the weekday given."""
    if anchor.published is None:
        return None
    around = [
        date
        for year in range(anchor.published.year - 1, anchor.published.year + 2)
        if (date := cal.day(year, month, day))
    ]
    if not around and (month, day) == (2, 29):
        around = [
            d
            for y in range(anchor.published.year - 4, anchor.published.year + 5)
            if (d := cal.day(y, 2, 29))
        ]
    if since(text, start):
        around = [date for date in around if date <= anchor.published] or around
    fitting = [date for date in around if date.weekday() == weekday]
    best = cal.nearest(fitting or around, anchor.published)
    close = cal.nearest(around, anchor.published)
    if close and abs((close - anchor.published).days) < 45 and (fitting or close == best):
        # So near, a weekday that does not fit is the writer's slip and no other year.
        return (
            close
            if fitting or abs((close - anchor.published).days) < 14
            else _by_tense(close, around, anchor.published, text, start)
        )
    if best is None or fitting:
        return best
    return _by_tense(best, around, anchor.published, text, start)


def _by_tense(
    best: dt.date, around: list[dt.date], published: dt.date, text: str, start: int
) -> dt.date:
    """``best``, or the next one before or after publication where a verb right there says so."""
    if best > published and close_past(text, start):
        return cal.nearest([d for d in around if d <= published], published) or best
    if best < published and close_future(text, start):
        return cal.nearest([d for d in around if d >= published], published) or best
    return best


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


def _year_of(found: re.Match[str], anchor: Anchor) -> int | None:
    if found["y"]:
        return int(found["y"])
    return cal.two_digit_year(int(found["yy"]), anchor.published) if found["yy"] else None


def _calendar_day(found: re.Match[str], text: str, anchor: Anchor) -> tuple[Span, ...]:
    month, first = month_number(found["m"]), int(found["d"])
    weekday = weekday_number(found["wd"]) if found["wd"] else None
    year = _year_of(found, anchor)
    start, end = found.start(), found.end()
    if cal.day(year or 2000, month, first) is None:
        return ()

    def one(day: int, begin: int, stop: int, weekday: int | None = None) -> Span:
        date = (
            cal.day(year, month, day)
            if year
            else yearless_day(month, day, weekday, anchor, text, start, end)
        )
        return Span(
            start=begin,
            end=stop,
            ends=one_day(date),
            granularity="day",
            year=year,
            month=month,
            day=day,
            weekday=weekday,
        )

    last = found["d2"] or found["and"]
    if not last:
        return (one(first, start, end, weekday),)
    if cal.day(year or 2000, month, int(last)) is None or int(last) <= first:
        return () if found["and"] else (one(first, start, end, weekday),)
    if found["and"]:
        return one(first, start, found.end("d"), weekday), one(int(last), found.start("and"), end)
    low, high = one(first, start, end, weekday), one(int(last), start, end)
    ends = (low.ends[0], high.ends[0]) if low.ends and high.ends else None
    return (replace(low, ends=ends, granularity="range", relation="between", day=None, month=None),)


def read_day_month(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """29 June 2018 · Friday, 29th June · 3-24 March 2025 · 16 and 17 November."""
    found = _DMY.match(text, pos)
    if not found or (found["wd"] and not _parted(text, found.end("wd"), found.start("d"))):
        return ()
    if not found["y"] and re.match(
        rf"\d|-\d(?!\d?{GAP}{MONTH})|/\d", text[found.end() : found.end() + 16]
    ):
        return ()
    if re.search(r"[£$€₹.,]\s?$", text[max(0, pos - 2) : pos]) and not re.search(
        r"[.,]\s$", text[max(0, pos - 2) : pos]
    ):
        return ()
    return _calendar_day(found, text, anchor)


def read_month_day(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """June 29, 2018 · Fri., Jun. 29 · March 3-24 · Nov 18."""
    found = _MDY.match(text, pos)
    if not found or (found["wd"] and not _parted(text, found.end("wd"), found.start("m"))):
        return ()
    if not found["y"] and not found["wd"] and _counts(text, found):
        return ()
    return _calendar_day(found, text, anchor)


def _parted(text: str, end: int, start: int) -> bool:
    return end < start


_COUNT_AFTER: Final = re.compile(rf"{GAP}(?:{COUNTED})\b")

_IN_BEFORE: Final = re.compile(r"(?i)\b(?:in|during|of|since)\s+$")


def _counts(text: str, found: re.Match[str]) -> bool:
    """Whether the number after the month counts something ("In March 20 people were held")."""
    if not _COUNT_AFTER.match(text, found.end()):
        return False
    return bool(_IN_BEFORE.search(text[max(0, found.start() - 12) : found.start()]))


def read_ordinal_of(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """the second of August · the twenty-third day of September 2014."""
    found = _ORDINAL_OF.match(text, pos)
    if not found:
        return ()
    of_month = ORDINALS[found[1].lower().replace(" ", "-")]
    return _plain_day(month_number(found[2]), of_month, found[3], text, pos, found.end(), anchor)


_DAY_WORDS: Final = re.compile(
    rf"({MONTH}){GAP}(?:(?i:({ORDINAL_WORDS}))|(?i:(twenty|thirty)[ -](one|two|three|four|five|six|seven|eight|nine)))(?:,?{GAP}({YEAR})|(?=[.,;!?)\"”]|\s*$|\n))"
)


def read_month_words(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """January first 2000 · February twenty-second, where a stop or a year follows."""
    found = _DAY_WORDS.match(text, pos)
    if not found:
        return ()
    month = month_number(found[1])
    of_month = (
        ORDINALS[found[2].lower().replace(" ", "-")]
        if found[2]
        else TENS[found[3].lower()] + UNITS[found[4].lower()]
    )
    return _plain_day(month, of_month, found[5], text, pos, found.end(), anchor)


def _plain_day(
    month: int, of_month: int, written: str | None, text: str, pos: int, end: int, anchor: Anchor
) -> tuple[Span, ...]:
    year = int(written) if written else None
    if cal.day(year or 2000, month, of_month) is None:
        return ()
    date = (
        cal.day(year, month, of_month)
        if year
        else yearless_day(month, of_month, None, anchor, text, pos, end)
    )
    return (
        Span(
            start=pos,
            end=end,
            ends=one_day(date),
            granularity="day",
            year=year,
            month=month,
            day=of_month,
        ),
    )


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
