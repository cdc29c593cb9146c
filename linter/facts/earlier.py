"""Times reckoned from another: two weeks ago, a year earlier, the next day, the same period last year."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from ..model.values import Granularity
from . import calendars as cal
from .lengths import COUNT, LASTING, count_value
from .timespans import Anchor, Span
from .units_around import GAP, GRANULARITY, unit_around

_THE: Final = re.compile(
    rf"(?i)the{GAP}(?P<unit>week|weekend|month|year|quarter|day|night|season){GAP}(?P<side>before{GAP}last\b|after{GAP}next\b|(?:before|after|earlier)\b(?!{GAP}(?:the|a|an|his|her|their|he|she|they|it|we|its|that|this|last|next)\b))"
)

_AGO: Final = re.compile(
    rf"(?i)(?P<n>an?|{COUNT}|a{GAP}couple{GAP}of)(?:{GAP}(?:long|short|full|whole|calendar))?{GAP}(?P<unit>minute|hour|day|night|week|fortnight|month|year|decade|centur(?:y|ie))s?"
    rf"(?:{GAP}and{GAP}(?P<n2>a{GAP}half|{COUNT}){GAP}?(?P<unit2>day|week|month)?s?)?{GAP}"
    rf"(?P<side>ago|earlier|later|before{GAP}(?:today|yesterday)|after{GAP}(?:today|tomorrow)|before|previously|on{GAP}from|beforehand|from{GAP}(?:now|today|tomorrow)|hence)\b"
)

_PERIOD_LAST: Final = re.compile(
    rf"(?i)(?:the{GAP})?(?:same|corresponding|comparable|equivalent|year-ago|year-earlier|prior-year){GAP}(?:three-month{GAP}|six-month{GAP}|nine-month{GAP})?(?P<unit>period|quarter|month|week|time|day|half|fortnight)\b"
    rf"(?:{GAP}(?:of{GAP}|in{GAP}|a{GAP})?(?:the{GAP})?(?:(?P<when>last{GAP}year|previous{GAP}year|year{GAP}(?:ago|earlier|before))|(?P<y>(?:19|20)\d\d)\b))?"
)

_SAME_DAY: Final = re.compile(
    rf"(?i)(?:(?P<next>the{GAP}(?:next|following))|(?P<same>(?:later{GAP}|earlier{GAP})?(?:the{GAP}same|that(?:{GAP}same)?))|(?P<prev>the{GAP}previous)|(?P<day>the{GAP}day{GAP}(?P<side>before|after)(?=[.,;:]|{GAP}(?:and|in|at|when|with|to)\b)))(?:{GAP}(?P<unit>day|morning|evening|night|afternoon)\b)?"
)


def read_the_before(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the year before · the month after · the week before last."""
    found = _THE.match(text, pos)
    if not found:
        return None
    unit, side = found["unit"].lower(), re.sub(r"\s+", " ", found["side"].lower())
    if side in ("before last", "after next"):
        shift = -2 if side == "before last" else 2
        ends = unit_around(unit, anchor.published, shift=shift) if anchor.published else None
        return Span(
            start=pos, end=found.end(), ends=ends, granularity=GRANULARITY[unit], deictic=True
        )
    if unit in ("season", "night", "weekend"):
        return None
    return Span(
        start=pos,
        end=found.end(),
        ends=None,
        granularity=GRANULARITY[unit],
        contextual=1 if side == "after" else -1,
    )


def read_ago(text: str, pos: int, anchor: Anchor) -> Span | None:
    """two weeks ago · three years later · a year earlier, in no finer grain than is told."""
    found = _AGO.match(text, pos)
    if not found:
        return None
    if re.search(r"(?i)\bhalf\s+$", text[max(0, pos - 6) : pos]):
        return None
    side = re.sub(r"\s+", " ", found["side"].lower())
    if side in ("before", "beforehand") and re.match(
        rf"{GAP}(?!(?:and|but|or)\b)\w", text[found.end() : found.end() + 12]
    ):
        return None
    written = re.sub(r"\s+", " ", found["n"].lower())
    vague = written == "a couple of"
    count = 2 if vague else 1 if written in ("a", "an") else count_value(written)
    if count is None:
        return None
    unit = found["unit"].lower()
    if unit in ("minute", "hour"):
        return None
    backward = side in ("ago", "earlier", "before", "previously", "beforehand") or side.startswith(
        "before "
    )
    contextual = side in ("earlier", "later", "before", "previously", "beforehand", "on from")
    today = anchor.published
    if today and side.endswith("tomorrow"):
        today = cal.shift(today, days=1)
    if today and side.endswith("yesterday"):
        today = cal.shift(today, days=-1)
    ends: cal.Ends | None = None
    sign = -1 if backward else 1
    fine = unit in ("day", "night")
    if side.startswith("from ") and not found["n2"] and not vague:
        stretch = _lasting(text, found, unit, count, today)
        if stretch:
            return stretch
    if found["n2"] and (found["unit2"] or not found["n2"].startswith("a ")):
        more = count_value(found["n2"])
        if today and more and found["unit2"] == "day" and unit == "week" and not contextual:
            ends = unit_around("day", today, shift=sign * int(count * 7 + more))
            fine = True
        elif not found["unit2"]:
            return None
    elif (
        today
        and side.endswith("tomorrow")
        and unit in ("month", "year", "week")
        and count == int(count) < 5000
    ):
        # Counted from a day that is named, so the day is told.
        months = {"month": 1, "year": 12}.get(unit, 0) * int(count)
        moved = cal.shift(
            today, months=sign * months, days=sign * (7 * int(count) if unit == "week" else 0)
        )
        ends, fine = (moved, moved), True
    elif (
        today
        and not contextual
        and count == int(count)
        and abs(count) < 5000
        and unit not in ("minute", "hour")
    ):
        half = found["n2"] is not None
        ends = (
            None
            if half
            else unit_around(
                unit,
                today,
                shift=sign * int(count) * (2 if unit == "fortnight" else 1)
                if unit != "fortnight"
                else sign * int(count),
            )
        )
    if vague:
        ends = None
    granularity: Granularity = "day" if fine else GRANULARITY.get(unit, "range")
    if unit in ("decade", "centurie", "century"):
        # Ten years ago is a year, and no decade of the calendar.
        years = int(count * (10 if unit == "decade" else 100))
        far = today is None or contextual or not 0 < today.year + sign * years < 9999
        ends = None if far or today is None else cal.year(today.year + sign * years)
        granularity = "year"
    return Span(
        start=pos,
        end=found.end(),
        ends=ends,
        granularity=granularity,
        deictic=not contextual,
        contextual=sign * int(count)
        if contextual
        and count == int(count)
        and unit in ("year", "month", "week", "day", "quarter")
        and not found["n2"]
        else None,
    )


def _lasting(
    text: str, found: re.Match[str], unit: str, count: float, first: dt.date | None
) -> Span | None:
    """ "for 3 days from today": a stretch that begins with the day told, not the day at its end."""
    months = {"month": 1, "year": 12}.get(unit)
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    lead = LASTING.search(text[max(0, found.start() - 30) : found.start()])
    if lead is None or not (months or days) or count != int(count) or not 0 < count < 5000:
        return None
    whole = int(count)
    last = (
        cal.shift(first, months=whole * (months or 0), days=whole * (days or 0) - 1)
        if first
        else None
    )
    return Span(
        start=found.start(),
        end=found.end(),
        ends=(first, last) if first and last else None,
        granularity="range",
        relation="in",
        deictic=True,
    )


def read_same_period(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the same period last year · the corresponding quarter a year earlier."""
    found = _PERIOD_LAST.match(text, pos)
    if not found or not (found["when"] or found["y"] or "year" in text[pos : pos + 14].lower()):
        return None
    unit = found["unit"].lower()
    return Span(
        start=pos,
        end=found.end(),
        ends=None,
        granularity=GRANULARITY.get(unit, "range"),
        year=int(found["y"]) if found["y"] else None,
        contextual=-1,
    )


def read_same_day(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the next day · that evening · the day before: a day reckoned from the one told before."""
    found = _SAME_DAY.match(text, pos)
    if not found or not (found["unit"] or found["day"]):
        return None
    shift = (
        1
        if found["next"] or found["side"] == "after"
        else -1
        if found["prev"] or found["side"] == "before"
        else 0
    )
    if (
        found["same"]
        and found["unit"]
        and found["unit"].lower() == "day"
        and re.match(
            rf"{GAP}(?:of|when|that|service|delivery)\b", text[found.end() : found.end() + 12]
        )
    ):
        return None
    part = bool(found["unit"]) and found["unit"].lower() != "day"
    return Span(
        start=pos,
        end=found.end(),
        ends=None,
        granularity="part-of-day" if part else "day",
        contextual=shift,
    )
