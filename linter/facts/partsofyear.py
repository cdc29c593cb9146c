"""Parts of a year or month: its end, its first six months, the second week of May, the year to date."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from . import calendars as cal
from .lengths import COUNT, count_value
from .timespans import Anchor, Span
from .timewords import (
    MONTH,
    MONTHS,
)
from .units_around import GAP, GRANULARITY, unit_around

_YEAR_TO_DATE: Final = re.compile(
    rf"(?i)(?:the{GAP})?year[ -]to[ -]date\b|so{GAP}far{GAP}this{GAP}(?P<unit>year|month|week|quarter)\b"
)

_END_OF: Final = re.compile(
    rf"(?i)(?:the{GAP})?(?:end|start|beginning|middle|close|turn|rest|remainder|back{GAP}end|course){GAP}of{GAP}(?:the{GAP}(?P<calendar>calendar{GAP}|financial{GAP}|fiscal{GAP}|academic{GAP}|school{GAP}|tax{GAP})?)?(?P<unit>year|month|week|weekend|decade|century|quarter)\b(?!{GAP}(?:to|ended|ending|in{GAP}which)\b)"
    r"|(?P<yearend>(?<=\bby )year[- ]end|(?<=\bbefore )year[- ]end|(?<=\buntil )year[- ]end)\b"
    rf"|(?:earlier|later|early|late){GAP}(?:on{GAP})?in{GAP}the{GAP}(?P<unit2>year|month|week)\b"
)

_WEEK_OF: Final = re.compile(
    rf"(?i)(?:the{GAP})?(?P<nth>first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)){GAP}week{GAP}(?:of|in){GAP}(?:(?P<month>(?-i:{MONTH}))(?:\.(?=\s\d))?(?:,?{GAP}(?P<y>(?:19|20)\d\d)\b)?|(?P<y2>(?:19|20)\d\d)\b|(?P<rel>(?:this|last|next){GAP}(?:month|year))\b)"
)


def read_to_date(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the year to date · so far this year: from its first day to publication."""
    found = _YEAR_TO_DATE.match(text, pos)
    if not found:
        return None
    unit = (found["unit"] or "year").lower()
    around = unit_around(unit, anchor.published) if anchor.published else None
    ends = (around[0], anchor.published) if around and anchor.published else None
    return Span(start=pos, end=found.end(), ends=ends, granularity="range", deictic=True)


def read_end_of(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the end of the year · year-end · later in the month: the year or month itself."""
    found = _END_OF.match(text, pos)
    if not found:
        return None
    if found["yearend"] and re.match(
        r"[ ](?:results|accounts|bonus|party|review|report)", text[found.end() : found.end() + 9]
    ):
        return None
    if found["unit"] and found["unit"].lower() == "century":
        # The turn of a century is told by no year.
        return Span(start=pos, end=found.end(), ends=None, granularity="century", deictic=True)
    unit = "year" if found["yearend"] else (found["unit"] or found["unit2"]).lower()
    kind = (found["calendar"] or "").strip().lower()
    ends: cal.Ends | None = None
    if anchor.published and kind in ("", "calendar"):
        ends = unit_around(unit, anchor.published)
    elif anchor.published and kind in ("financial", "fiscal", "tax"):
        first = dt.date(anchor.published.year, cal.fiscal_start(anchor.country), 1)
        ends = cal.fiscal_year(anchor.published.year - (first > anchor.published), anchor.country)
    elif anchor.published:
        ends = cal.academic_year(anchor.published.year - (anchor.published.month < 9))
    return Span(
        start=pos,
        end=found.end(),
        ends=ends,
        granularity=GRANULARITY[unit],
        basis="financial"
        if kind in ("financial", "fiscal", "tax")
        else "academic"
        if kind in ("academic", "school")
        else "calendar",
        deictic=True,
    )


_PART_OF: Final = re.compile(
    rf"(?i)(?:the{GAP})?(?P<which>first|opening|last|final|closing){GAP}(?P<n>{COUNT}){GAP}(?:full{GAP}|calendar{GAP})?(?P<unit>month|week|day|quarter)s{GAP}(?:(?:of|in){GAP}(?:the{GAP})?|(?=(?:this|last){GAP}))"
    rf"(?:(?P<fiscal>financial|fiscal|tax|budget){GAP}(?:year{GAP})?)?(?:(?P<y>(?:19|20)\d\d)(?P<yb>[-/–]\d\d(?!\d))?|(?P<rel>(?:(?:this|last|next|current|previous){GAP})?(?:(?P<fiscal2>financial|fiscal){GAP})?year)|(?P<month>(?-i:{MONTH})))(?![\w-])"
)

_NTH_WEEK: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def read_week_of(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the last week of July · the 3rd week of 2018: ISO weeks, which belong where their Thursday is."""
    found = _WEEK_OF.match(text, pos)
    if not found:
        return None
    nth = found["nth"].lower()
    number = None if nth in ("last", "final") else _NTH_WEEK.get(nth) or int(nth[0])
    around: cal.Ends | None = None
    if found["y2"]:
        around = cal.year(int(found["y2"]))
    elif found["month"]:
        month = MONTHS[found["month"].lower()]
        year = int(found["y"]) if found["y"] else None
        if year is None and anchor.published:
            gap = month - anchor.published.month
            year = anchor.published.year + (1 if gap < -6 else -1 if gap > 6 else 0)
        around = cal.month(year, month) if year else None
    elif anchor.published:
        shift = {"this": 0, "last": -1, "next": 1}[found["rel"].lower().split()[0]]
        around = unit_around(found["rel"].lower().split()[1], anchor.published, shift=shift)
    return Span(
        start=pos,
        end=found.end(),
        ends=_week_in(around, number) if around else None,
        granularity="week",
        deictic=not (found["y"] or found["y2"]),
    )


def _week_in(around: cal.Ends, number: int | None) -> cal.Ends:
    first, last = around
    if number is None:
        thursday = last - dt.timedelta(days=(last.weekday() - 3) % 7)
    else:
        thursday = first + dt.timedelta(days=(3 - first.weekday()) % 7 + 7 * (number - 1))
    return cal.week(thursday)


def read_part_of(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the first six months of 2018 · the first three months of the year · the last ten days of May ·
    the first six months this year."""
    found = _PART_OF.match(text, pos)
    count = count_value(found["n"]) if found else None
    if found is None or count is None or count != int(count):
        return None
    fiscal = bool(found["fiscal"] or found["fiscal2"] or found["yb"])
    around = _whole_of(found, anchor, fiscal=fiscal)
    ends = _slice(around, found, int(count)) if around else None
    return Span(
        start=pos,
        end=found.end(),
        ends=ends,
        granularity={("month", 6): "half", ("month", 3): "quarter"}.get(  # type: ignore[arg-type]
            (found["unit"].lower(), int(count)), "range"
        ),
        basis="financial" if fiscal else "calendar",
        deictic=not found["y"],
    )


def _whole_of(found: re.Match[str], anchor: Anchor, *, fiscal: bool) -> cal.Ends | None:
    today = anchor.published
    if found["y"]:
        year = int(found["y"])
        if not fiscal:
            return cal.year(year)
        double = bool(found["yb"])
        return (cal.fiscal_year if double else cal.fiscal_year_named)(year, anchor.country)
    if today is None:
        return None
    if found["month"]:
        month = MONTHS[found["month"].lower()]
        gap = month - today.month
        return cal.month(today.year + (1 if gap < -6 else -1 if gap > 6 else 0), month)
    told = found["rel"].lower()
    shift = -1 if told.startswith(("last", "previous")) else 1 if told.startswith("next") else 0
    if fiscal:
        begun = today.month >= cal.fiscal_start(anchor.country)
        return cal.fiscal_year(today.year - (not begun) + shift, anchor.country)
    return cal.year(today.year + shift)


def _slice(around: cal.Ends, found: re.Match[str], count: int) -> cal.Ends | None:
    first, last = around
    unit, opening = found["unit"].lower(), found["which"].lower() in ("first", "opening")
    months = {"month": 1, "quarter": 3}.get(unit, 0) * count
    days = {"week": 7, "day": 1}.get(unit, 0) * count
    if not 0 < months + days < 400:
        return None
    if opening:
        return first, min(last, cal.shift(first, months=months, days=days - 1 if days else -1))
    return max(first, cal.shift(cal.shift(last, days=1), months=-months, days=-days)), last
