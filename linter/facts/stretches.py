"""Stretches to or from now: the last eight years, the past 24 hours, the next five days."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from . import calendars as cal
from .lengths import COUNT, count_value
from .timespans import Anchor, Span
from .units_around import GAP, UNITS, narrated, unit_around

_SPAN: Final = re.compile(
    rf"(?i)(?:(?:the{GAP}|these{GAP})?(?P<which>last|past|previous|next|coming)|the{GAP}(?P<which2>following|preceding))"
    rf"{GAP}(?P<n>{COUNT})(?:{GAP}(?P<sort>full|consecutive|straight|calendar|business|working|trading|or{GAP}so|long|financial|fiscal|years|whole))?{GAP}(?P<unit>{UNITS})s?\b"
)

_SPAN_LATE: Final = re.compile(
    rf"(?i)(?:the{GAP})?(?P<n>{COUNT}){GAP}(?P<which>last|past|previous|next|coming|upcoming|following){GAP}(?P<unit>{UNITS})s\b"
)

_LAST_LED: Final = re.compile(
    r"(?i)(?:\b(?:in|over|during|for|of|within|from|since|these|his|her|their|its|our|my|your|and)|['’]s)\s+$"
)


def read_last_units(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the last eight years · the past 24 hours · the next five days: a range to or from now."""
    found = _SPAN.match(text, pos) or _SPAN_LATE.match(text, pos)
    if not found:
        return None
    groups = found.groupdict()
    which, unit = (found["which"] or groups.get("which2") or "").lower(), found["unit"].lower()
    count = count_value(found["n"])
    if count is None:
        return None
    ahead = which in ("next", "coming", "following", "upcoming")
    if (
        which == "last"
        and found[0][:1] == "l"
        and not _LAST_LED.search(text[max(0, pos - 14) : pos])
    ):
        # "is expected to last three weeks"
        return None
    told_before = which in ("following", "preceding")
    ends = None
    if (
        anchor.published
        and not told_before
        and not (which == "next" and narrated(text, pos, found.end()))
    ):
        working = (groups.get("sort") or "").lower() in ("business", "working", "trading")
        ends = (
            _working_days(int(count), anchor.published, ahead=ahead)
            if working and unit == "day"
            else _stretch(unit, count, anchor.published, ahead=ahead)
        )
    return Span(
        start=pos,
        end=found.end(),
        ends=ends,
        granularity="range",
        deictic=True,
        relation="in",
    )


def _working_days(count: int, today: dt.date, *, ahead: bool) -> cal.Ends | None:
    """So many days from Monday to Friday after or before today; holidays are not known."""
    if not 0 < count < 400:
        return None
    days = [
        day
        for step in range(1, 2 * count + 4)
        if (day := cal.shift(today, days=step if ahead else -step)).weekday() < 5
    ][:count]
    return (days[0], days[-1]) if ahead else (days[-1], days[0])


def _stretch(unit: str, count: float, today: dt.date, *, ahead: bool) -> cal.Ends | None:
    if count != int(count) or not 0 < count < 10_000:
        return None
    whole = int(count)
    if unit in ("minute", "hour"):
        days = -(-whole // 24) if unit == "hour" else 1
        return (
            (today, cal.shift(today, days=days)) if ahead else (cal.shift(today, days=-days), today)
        )
    if unit == "quarter":
        first = unit_around("quarter", today, shift=1 if ahead else -whole)
        last = unit_around("quarter", today, shift=whole if ahead else -1)
        return (first[0], last[1]) if first and last else None
    months = {"month": 1, "year": 12, "decade": 120, "centurie": 1200}.get(unit, 0) * whole
    days = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}.get(unit, 0) * whole
    if ahead:
        return cal.shift(today, days=1), cal.shift(today, months=months, days=days)
    return cal.shift(today, months=-months, days=-days), cal.shift(today, days=-1)
