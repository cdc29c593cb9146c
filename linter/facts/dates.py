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
from .dayforms import ANY_WEEKDAY, DAY_NUMBER, GAP, TH, YEAR, month_number, one_day, weekday_number
from .timespans import Anchor, Span, close_future, close_past, present_passive, since, tense
from .timewords import COUNTED, MONTH
from .yearwords import OF_SHORT, YEAR_WORDS, short_year, year_in_words

_TO: Final = r"\s?(?:[-–—]|to|through|until|till)\s?"

# A number after a month is a day, unless a count, a clock or a sum goes on from it.
_NO_DAY: Final = (
    rf"(?![\d%:/]|[.,]\d|-(?:year|month|day|week|hour|minute|strong|mile|point|page|man|member)|"
    rf"{GAP}(?:per{GAP}cent|percent|pc\b|%|million|billion|thousand|hundred|crore|lakh|years?\b|"
    rf"a\.?m\b|p\.?m\b))"
)

_LEAD: Final = rf"(?:(?P<wd>{ANY_WEEKDAY})(?:,{GAP}|{GAP}|\s?\(|-)?(?:the{GAP})?)?"

_DMY: Final = re.compile(
    rf"{_LEAD}(?P<d>{DAY_NUMBER}){TH}?(?:{_TO}(?P<d2>{DAY_NUMBER}){TH}?|{GAP}(?:and|&){GAP}(?P<and>{DAY_NUMBER}){TH}?)?"
    rf"(?:{GAP}|-|/|{GAP}of{GAP}|{GAP}day{GAP}of{GAP})(?P<m>{MONTH})(?:\.(?=[\s,]*\d{{4}}))?"
    rf"(?:(?:,?{GAP}|-|/|,|{GAP}(?:of|in){GAP})(?P<y>{YEAR})|{GAP}[’'](?P<yy>\d\d)\b|,?{GAP}(?P<yw>{YEAR_WORDS})|{OF_SHORT})?"
)

_MDY: Final = re.compile(
    rf"{_LEAD}(?P<m>{MONTH})\.?(?:{GAP}|[/-])?(?:the{GAP})?(?P<d>{DAY_NUMBER})(?!\d){TH}?"
    rf"(?:{_TO}(?:the{GAP})?(?P<d2>{DAY_NUMBER})(?!\d){TH}?(?!{GAP}{MONTH})|{GAP}(?:and|&){GAP}(?P<and>{DAY_NUMBER})(?!\d){TH}?(?!{GAP}(?:{MONTH}|{COUNTED})))?"
    rf"{_NO_DAY}(?:(?:{GAP}?,{GAP}?|{GAP}|{GAP}of{GAP})(?P<y>{YEAR})|{GAP}[’'](?P<yy>\d\d)\b|,?{GAP}(?P<yw>{YEAR_WORDS})|{OF_SHORT})?"
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
    if abs((best - anchor.published).days) > _FAR:
        return _by_clause(best, around, anchor.published, text, start, end)
    return _by_tense(best, around, anchor.published, text, start)


_FAR: Final = 120  # days


def _by_clause(
    best: dt.date, around: list[dt.date], published: dt.date, text: str, start: int, end: int
) -> dt.date:
    """``best``, or the day of the year before or after, nearly as near, where the clause tells its tense."""
    when = tense(text, start, end)
    if when == -1 and best > published and not present_passive(text, start):
        return cal.nearest([d for d in around if d <= published], published) or best
    if when == 1 and best < published:
        return cal.nearest([d for d in around if d >= published], published) or best
    return _by_tense(best, around, published, text, start)


def _by_tense(
    best: dt.date, around: list[dt.date], published: dt.date, text: str, start: int
) -> dt.date:
    """``best``, or the next one before or after publication where a verb right there says so."""
    if best > published and close_past(text, start):
        return cal.nearest([d for d in around if d <= published], published) or best
    if best < published and close_future(text, start):
        return cal.nearest([d for d in around if d >= published], published) or best
    return best


def _year_of(found: re.Match[str], anchor: Anchor) -> int | None:
    if found["y"]:
        return int(found["y"])
    if found["yw"]:
        return year_in_words(found["yw"])
    return cal.two_digit_year(int(found["yy"]), anchor.published) if found["yy"] else None


def _calendar_day(found: re.Match[str], text: str, anchor: Anchor) -> tuple[Span, ...]:
    month, first = month_number(found["m"]), int(found["d"])
    weekday = weekday_number(found["wd"]) if found["wd"] else None
    start, end = found.start(), found.end()
    year = _year_of(found, anchor)
    if found["yo"]:
        year = short_year(found["yo"], text, start, anchor)
        end = end if year else found.start("of")
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
