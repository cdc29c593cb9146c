"""Days whose number is told in words, or by a month that is told: June the first, the 15th day of next month."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from . import calendars as cal
from .dates import yearless_day
from .dayforms import DAY_NUMBER, GAP, ORDINAL_WORDS, ORDINALS, YEAR, month_number, one_day
from .number_words import TENS, UNITS
from .timespans import Anchor, Span
from .timewords import MONTH
from .units_around import unit_around
from .yearwords import YEAR_WORDS, year_in_words

_ORDINAL_OF: Final = re.compile(
    rf"(?i:({ORDINAL_WORDS})){GAP}(?:day{GAP})?of{GAP}({MONTH})(?:,?{GAP}(?:of{GAP}|in{GAP})?({YEAR}))?"
)

_OF_TOLD: Final = re.compile(
    rf"(?i)(?:(?P<d>{DAY_NUMBER})(?:st|nd|rd|th)|(?P<w>{ORDINAL_WORDS})(?={GAP}day\b))(?:{GAP}day)?{GAP}of{GAP}(?P<which>this|last|next){GAP}month\b(?!['’]s)"
)
_WHICH: Final = {"this": 0, "last": -1, "next": 1}


def read_of_told_month(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the 15th day of next month · the 3rd of this month."""
    found = _OF_TOLD.match(text, pos) if " of " in text[pos + 3 : pos + 28] else None
    if not found:
        return None
    of_month = int(found["d"]) if found["d"] else _ordinal(found["w"])
    shift = _WHICH[found["which"].lower()]
    around = unit_around("month", anchor.published, shift=shift) if anchor.published else None
    date = cal.day(around[0].year, around[0].month, of_month) if around else None
    return Span(start=pos, end=found.end(), ends=one_day(date), granularity="day", deictic=True)


def _ordinal(written: str) -> int:
    return ORDINALS[re.sub(r"[ -]", "-", written.lower())]


def read_ordinal_of(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """the second of August · the twenty-third day of September 2014."""
    found = _ORDINAL_OF.match(text, pos)
    if not found:
        return ()
    year = int(found[3]) if found[3] else None
    return _plain_day(
        month_number(found[2]), _ordinal(found[1]), year, text, pos, found.end(), anchor
    )


_STOP: Final = r"(?=[.,;!?)\"”]|\s*$|\n)"
_DAY_WORDS: Final = re.compile(
    rf"({MONTH}){GAP}(?:(?i:({ORDINAL_WORDS}))|(?i:(twenty|thirty)[ -](one|two|three|four|five|six|seven|eight|nine)))"
    rf"(?:,?{GAP}(?:({YEAR})|(?P<yw>{YEAR_WORDS}))"
    rf"|{GAP}(?:to|through|until|till){GAP}(?:the{GAP})?(?:(?P<d2>{DAY_NUMBER})(?:st|nd|rd|th)|(?i:(?P<w2>{ORDINAL_WORDS}))){_STOP}|{_STOP})"
)


def read_month_words(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """January first 2000 · February twenty-second · April ninth through 17th, where a stop or a year follows."""
    found = _DAY_WORDS.match(text, pos)
    if not found:
        return ()
    month = month_number(found[1])
    of_month = _ordinal(found[2]) if found[2] else TENS[found[3].lower()] + UNITS[found[4].lower()]
    year = int(found[5]) if found[5] else year_in_words(found["yw"]) if found["yw"] else None
    days = _plain_day(month, of_month, year, text, pos, found.end(), anchor)
    if not days or not (found["d2"] or found["w2"]):
        return days
    last = int(found["d2"]) if found["d2"] else _ordinal(found["w2"])
    opened = text[pos - 5 : pos].lower() == "from "
    return _stretch(replace(days[0], start=pos - 5 * opened), last)


def _stretch(first: Span, last: int) -> tuple[Span, ...]:
    """From a day to a day of the same month, or of the next one where its number is lower."""
    assert first.month is not None
    assert first.day is not None
    over = last <= first.day
    if cal.day(2000, first.month % 12 + 1 if over else first.month, last) is None:
        return ()
    end = None
    if first.ends:
        month = cal.shift(first.ends[0].replace(day=1), months=1 if over else 0)
        end = cal.day(month.year, month.month, last)
    return (
        Span(
            start=first.start,
            end=first.end,
            ends=(first.ends[0], end) if first.ends and end else None,
            granularity="range",
            relation="between",
        ),
    )


def _plain_day(
    month: int, of_month: int, year: int | None, text: str, pos: int, end: int, anchor: Anchor
) -> tuple[Span, ...]:
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
