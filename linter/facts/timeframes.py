"""Longer periods around a time ("the year to March") and times reckoned from one told before."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from ..model.values import Granularity
from . import calendars as cal
from .lengths import COUNT, LASTING, count_value
from .thatyear import of_that_year
from .timespans import Anchor, Span, before, tense
from .units_around import unit_around

_SENTENCE_END: Final = re.compile(r"[.!?][\"”’')]*\s+[A-Z“\"‘]|\n")


def in_context(text: str, spans: list[Span], anchor: Anchor) -> list[Span]:
    """a year earlier, the previous year: reckoned from the time told before in the sentence."""
    told: list[Span] = []
    for span in spans:
        if span.contextual is None:
            told.append(of_that_year(text, span, told))
            continue
        base = next(
            (
                other
                for other in reversed(told[-3:])
                if other.ends
                and span.start - other.end < 200
                and not _SENTENCE_END.search(text[other.end : span.start])
            ),
            None,
        )
        longer = around(text, base, anchor) if base else []
        told.append(_reckoned(text, span, longer[0] if longer and longer[0].ends else base, anchor))
    return told


def _reckoned(text: str, span: Span, base: Span | None, anchor: Anchor) -> Span:
    shift = span.contextual or 0
    written = text[span.start : span.end].lower()
    if base is None or base.ends is None:
        if (
            anchor.published
            and shift == -1
            and re.match(r"(?:the\s+)?previous\s+(?:year|month|week|quarter)", written)
        ):
            return replace(span, ends=unit_around(span.granularity, anchor.published, shift=shift))
        return span
    first, last = base.ends
    if span.year and span.contextual is not None:
        # "the same quarter of 2023"
        months = 12 * (span.year - first.year)
        ends = (cal.shift(first, months=months), _month_end(cal.shift(last, months=months), last))
        return replace(span, ends=ends, granularity=base.granularity, basis=base.basis)
    coarse = span.granularity == "year" or "year" in written
    if coarse and base.granularity in ("year", "month", "quarter", "half", "season"):
        ends = (
            cal.shift(first, months=12 * shift),
            _month_end(cal.shift(last, months=12 * shift), last),
        )
        granularity: Granularity = base.granularity
        return replace(span, ends=ends, granularity=granularity, basis=base.basis)
    if coarse and base.granularity in ("day", "part-of-day", "minute", "hour", "week", "weekend"):
        number = first.year + shift
        told = span.granularity == "year" and base.year is not None and 1 <= number <= 9998
        return replace(span, ends=cal.year(number)) if told else span
    if span.granularity in ("day", "part-of-day", "hour", "minute") and first == last:
        moved = cal.shift(first, days=shift)
        return replace(span, ends=(moved, moved))
    if span.granularity == base.granularity == "week":
        return replace(
            span, ends=(cal.shift(first, days=7 * shift), cal.shift(last, days=7 * shift))
        )
    if span.granularity in ("week", "month", "quarter") and base.granularity in (
        "day",
        "part-of-day",
        span.granularity,
    ):
        return replace(span, ends=unit_around(span.granularity, first, shift=shift))
    return span


def _month_end(moved: dt.date, was: dt.date) -> dt.date:
    """The last of the month where ``was`` is the last of its month."""
    return (
        cal.month(moved.year, moved.month)[1] if was == cal.month(was.year, was.month)[1] else moved
    )


_TO_END: Final = re.compile(
    rf"(?i)(?:\b(?:the|its|their|this|a)\s+)?(?:(?:first|last|past)\s+)?(?:(?P<n0>{COUNT})\s+(?=[a-z]+\s))?(?:(?P<kind>financial|fiscal|tax|business|trading|full|marketing|crop|calendar|academic|school)\s+)?"
    rf"(?:(?P<n>{COUNT})[ -])?(?P<unit>year|half[- ]year|half|quarter|month|week|years|months|quarters|weeks|days|day|fortnight)s?"
    r"(?:\s+period)?\s*(?P<how>to|ended|ending|that\s+ended|which\s+ended|through|up\s+to)\s+(?:on\s+|in\s+|at\s+)?(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?$"
)
_FROM_START: Final = re.compile(
    rf"(?i)(?:the\s+)?(?P<n>{COUNT})(?:(?P<bare>[ ])|-)(?P<unit>year|month|week|day)s?(?:\s+period)?(?P<comma>,)?\s+(?P<how>from|starting|beginning|commencing)\s+(?:in\s+|on\s+|from\s+)?$"
)
_WEEK_OF: Final = re.compile(
    r"(?i)(?:the\s+)?(?:week|w/c|fortnight)\s*(?:(?P<how>commencing|beginning|starting|from|of|ending|ended|to)\s+)?(?:on\s+)?$"
)


_UNITS: Final = re.compile(r"year|week|month|day|quarter|half|fortnight|w/c")
# The last words of the patterns above: without one of them none of these is searched for.
_LED: Final = re.compile(
    r"(?i)(?:to|ended|ending|through|on|in|at|the|of|from|starting|beginning|commencing|after|before|week|fortnight|w/c)\s*$"
)


def around(text: str, span: Span, anchor: Anchor) -> list[Span]:
    """The longer period of which ``span`` is the end ("the year to") or the start ("three years from")."""
    if span.granularity not in ("day", "month", "year", "weekend", "week"):
        return []
    near = _unit_before(text, span)
    if not near:
        return []
    if found := _TO_END.search(near):
        return _to_end(text, span, found, span.start - len(near), anchor)
    if span.granularity == "day" and (found := _FROM_DAY.search(near)):
        count = 1 if found["n"].lower() == "a" else count_value(found["n"])
        sign = 1 if found["side"].lower() == "after" else -1
        unit = found["unit"].lower()
        ends, granularity = None, "day" if unit in ("day", "week") else unit
        if span.ends and count and count == int(count) < 5000:
            # Days and weeks are counted to the day, and so is a term from a day that is to come;
            # of what is past a month or a year is meant no finer than that.
            amount = sign * int(count)
            term = bool(anchor.published and span.ends[0] > anchor.published and amount > 0)
            granularity = "day" if term else granularity
            ends = (
                _counted_from(span.ends[0], unit, amount)
                if term or granularity == "day"
                else (unit_around(unit, span.ends[0], shift=amount))
            )
        start = span.start - len(near) + found.start()
        return [_outer(span, start, ends, granularity, "calendar")]  # type: ignore[arg-type]
    if (found := _FROM_START.search(near)) and (span.granularity == "day" or not found["comma"]):
        count = count_value(found["n"])
        ahead = not (span.ends and anchor.published) or span.ends[0] > anchor.published
        if span.granularity == "day" and ahead and _is_point(near, found):
            whole = count is not None and count == int(count) < 5000
            ends = (
                _counted_from(span.ends[0], found["unit"].lower(), int(count or 0))
                if span.ends and whole
                else None
            )
            return [_outer(span, span.start - len(near) + found.start(), ends, "day", "calendar")]
        ends = _forward(span.ends[0], count, found["unit"].lower()) if span.ends and count else None
        return [_outer(span, span.start - len(near) + found.start(), ends, "range", span.basis)]
    if (
        (found := _WEEK_OF.search(near))
        and (found["how"] or "w/c" in found[0].lower())
        and span.granularity == "day"
    ):
        how = (found["how"] or "commencing").lower()
        ends = None
        if span.ends:
            first = span.ends[0]
            days = 14 if "fortnight" in found[0].lower() else 7
            backward = how in ("ending", "ended", "to")
            if how == "of":
                ends = cal.week(first)
            elif backward:
                ends = (first - dt.timedelta(days=days - 1), first)
            elif span.year is None and span.month and span.day and anchor.published:
                first = _monday(span.month, span.day, anchor.published) or first
                ends = (first, first + dt.timedelta(days=days - 1))
            else:
                ends = (first, first + dt.timedelta(days=days - 1))
        return [_outer(span, span.start - len(near) + found.start(), ends, "week", "calendar")]
    return []


def _unit_before(text: str, span: Span) -> str:
    """The words before ``span`` where a longer period could be told there, else ""."""
    if not _LED.search(text, max(0, span.start - 16), span.start):
        return ""
    near = before(text, span.start, 60)
    return near if _UNITS.search(near) else ""


def _counted_from(day: dt.date, unit: str, amount: int) -> cal.Ends:
    months = {"month": 1, "year": 12}.get(unit, 0) * amount
    moved = cal.shift(day, months=months, days={"week": 7, "day": 1}.get(unit, 0) * amount)
    return moved, moved


def _is_point(near: str, found: re.Match[str]) -> bool:
    """Whether "3 days from Tuesday" is a day: bare, and no word before makes it how long something lasts."""
    if found["how"].lower() != "from" or not found["bare"] or "period" in found[0].lower():
        return False
    return not LASTING.search(near[: found.start("n")])


def _monday(month: int, of_month: int, published: dt.date) -> dt.date | None:
    """The day that a week "commencing 4 February" begins with: in the year that makes it a Monday."""
    years = range(published.year - 1, published.year + 2)
    days = [date for year in years if (date := cal.day(year, month, of_month))]
    return cal.nearest([date for date in days if date.weekday() == 0], published)


_FROM_DAY: Final = re.compile(
    rf"(?i)(?P<n>{COUNT}|a)[ ](?P<unit>day|week|month|year)s?[ ](?P<side>after|before)[ ]$"
)


def _outer(
    span: Span, start: int, ends: cal.Ends | None, granularity: Granularity, basis: str
) -> Span:
    return Span(
        start=start,
        end=span.end,
        ends=ends,
        granularity=granularity,
        basis=basis,  # type: ignore[arg-type]
        relation="in",
        deictic=span.deictic,
    )


def past_end(text: str, span: Span, anchor: Anchor) -> Span:
    """ "The year to August": figures are of what is over, so the August is that of the year before."""
    today = anchor.published
    if today is None or span.ends is None or span.year or not span.month or span.ends[0] <= today:
        return span
    if not _TO_END.search(_unit_before(text, span)) or tense(text, span.start, span.end) == 1:
        return span
    first = cal.shift(span.ends[0], months=-12)
    last = cal.month(first.year, first.month)[1] if span.granularity == "month" else first
    return replace(span, ends=(first, last))


def _forward(first: dt.date, count: float, unit: str) -> cal.Ends | None:
    whole = int(count)
    if whole != count or not 0 < whole < 1200:
        return None
    months = {"year": 12, "month": 1}.get(unit, 0) * whole
    days = {"week": 7, "day": 1}.get(unit, 0) * whole
    return first, cal.shift(first, months=months, days=days - 1)


def _to_end(text: str, span: Span, found: re.Match[str], offset: int, anchor: Anchor) -> list[Span]:
    unit = found["unit"].lower().rstrip("s").replace(" ", "-")
    written = found["n"] or found["n0"]
    count = count_value(written) if written else 1
    if count is None or count != int(count) or (unit in ("day", "month") and not written):
        return []
    if not written and unit in ("half", "half-year"):
        unit, count = "month", 6
    if not written and unit == "quarter":
        unit, count = "month", 3
    if unit in ("half", "half-year", "quarter"):
        unit, count = "month", int(count) * (3 if unit == "quarter" else 6)
    start = offset + found.start()
    whole = int(count)
    ends: cal.Ends | None = None
    if span.ends:
        last = span.ends[1]
        if re.search(
            r"(?i)\b(?:start|beginning)\s+of\s+$", text[offset + found.start() : span.start]
        ):
            last = span.ends[0] - dt.timedelta(days=1)
        months = {"year": 12, "month": 1}.get(unit, 0) * whole
        days = {"week": 7, "day": 1, "fortnight": 14}.get(unit, 0) * whole
        if months:
            first = cal.shift(cal.shift(last, days=1), months=-months)
        else:
            first = cal.shift(last, days=1 - days)
        ends = (first, last)
    months = {"year": 12, "month": 1}.get(unit, 0) * whole
    granularity: Granularity = (
        "year"
        if months == 12 or (unit == "week" and whole in (52, 53))
        else "half"
        if months == 6
        else "quarter"
        if months == 3
        else "week"
        if unit == "week" and whole == 1
        else "range"
    )
    kind = (found["kind"] or "").lower()
    ended = "end" in found["how"].lower()
    # A company's year "ended" on a day is its financial year; "the year to June" is any twelve months.
    governmental = ends is not None and ends == cal.fiscal_year(ends[0].year, anchor.country)
    calendar_year = ends is not None and ends == cal.year(ends[0].year)
    financial = kind in ("financial", "fiscal", "tax", "business", "trading") or (
        granularity == "year"
        and unit in ("year", "week")
        and not calendar_year
        and (ended or governmental)
    )
    return [
        _outer(
            span,
            start,
            ends,
            granularity,
            "academic"
            if kind in ("academic", "school")
            else "financial"
            if financial
            else "calendar",
        )
    ]


_DEFINED: Final = re.compile(r"\s*\([“\"‘']?FY[ ]?(\d{4}|\d\d)[”\"’']?\)")
_FINANCIAL: Final = re.compile(r"(?:FY|fy)[ ’']*(\d{4}|\d\d)")


def defined_years(text: str, spans: list[Span], longer: list[Span]) -> list[Span]:
    """FY25 as the text itself defines it: the 52 weeks ended 1 February 2025 ("FY25")."""
    own = next(
        (
            (int(found[1]) % 100, span.ends)
            for span in (*longer, *spans)
            if span.ends and (found := _DEFINED.match(text, span.end))
        ),
        None,
    )
    if own is None:
        return spans
    return [
        replace(span, ends=_years_on(own[1], int(found[1]) % 100 - own[0]))
        if span.basis == "financial"
        and (found := _FINANCIAL.fullmatch(text[span.start : span.end]))
        else span
        for span in spans
    ]


def _years_on(ends: cal.Ends, years: int) -> cal.Ends:
    """The financial year so many years on: 52 weeks for one told in weeks, else to the day."""
    first, last = ends
    if ((last - first).days + 1) % 7 == 0:
        return cal.shift(first, days=364 * years), cal.shift(last, days=364 * years)
    after = cal.shift(cal.shift(last, days=1), months=12 * years)
    return cal.shift(first, months=12 * years), cal.shift(after, days=-1)
