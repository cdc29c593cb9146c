"""Times joined with what stands beside them: ranges, lists, weekdays, times of day, "early", "the end of"."""

from __future__ import annotations

import bisect
import datetime as dt
import re
from dataclasses import replace
from typing import Final

from . import calendars as cal
from .clocks import Clock
from .timespans import Anchor, Span, before, close_future, word_before

_EARLY: Final = re.compile(
    r"(?i)(?:(?:the\s+)?(?:very\s+)?(?:end|start|beginning|middle|close|turn|latter\s+part|early\s+part|"
    r"(?:first|last|final|opening|second|third)\s+(?:week|weeks|days|day|few\s+days|months|month|weekend))\s+of\s+(?:the\s+)?|"
    r"(?:the\s+)?\b(?:early|mid|late|earlier|later)(?:\s+(?:on|in))?(?:[ ]|-|\s)(?:the\s+)?)$"
)
# One of these stands in every form of both patterns.
_EARLY_CUE: Final = re.compile(r"(?i)of|earl|mid|late|small|overnight")
_EARLY_WORDS: Final = frozenset("of on in the early mid late earlier later into overnight".split())
_HOURS_OF: Final = re.compile(
    r"(?i)(?:the\s+)?(?:early|small|late)\s+hours\s+(?:of|on)\s+$|\b(?:early|late|earlier|later)(?:\s+on)?\s+$|\b(?:overnight)\s+(?:on\s+|into\s+)?$"
)


def extended(text: str, span: Span) -> Span:
    """The time with "early", "late", "the end of" before it; no day is made of that."""
    if word_before(text, span.start)[0] not in _EARLY_WORDS:
        return span
    near = before(text, span.start, 36)
    if not _EARLY_CUE.search(near):
        return span
    daylike = span.granularity in ("day", "part-of-day")
    found = (_HOURS_OF if daylike else _EARLY).search(near)
    if not found:
        return span
    start = span.start - (len(near) - found.start())
    return replace(span, start=start, granularity="part-of-day" if daylike else span.granularity)


def with_weekdays(text: str, spans: list[Span]) -> list[Span]:
    """One day of "Tuesday, 13.05.2025": a weekday right before a date in figures."""
    merged: list[Span] = []
    for span in spans:
        last = merged[-1] if merged else None
        if (
            last
            and last.weekday is not None
            and last.month is None
            and last.granularity == "day"
            and span.granularity == "day"
            and (span.year or span.month)
            and span.weekday is None
            and text[last.end : span.start] in (" ", ", ")
        ):
            merged[-1] = replace(span, start=last.start, weekday=last.weekday)
            continue
        merged.append(span)
    return merged


_LIST: Final = re.compile(r"[ ]*(?:,|and|or|&|/|,[ ]and|and[ ](?:in|on)|or[ ](?:in|on))[ ]*")


def lend_years(text: str, spans: list[Span], anchor: Anchor) -> list[Span]:
    """May and June 2017: the first gets the year that only the last has."""
    lent = list(spans)
    for index in range(len(lent) - 2, -1, -1):
        first, second = lent[index], lent[index + 1]
        if first.year or not second.year or not first.month or second.start < first.end:
            continue
        if not _LIST.fullmatch(text[first.end : second.start][:12]) or (
            first.month and not second.month
        ):
            continue
        lent[index] = _in_year(first, second)
    return lent


def _in_year(first: Span, second: Span) -> Span:
    """``first`` in the year of ``second``, or in the one before where it would come later."""
    assert first.month is not None
    assert second.year is not None
    later = (first.month, first.day or 0) > (second.month or 12, second.day or 31)
    year = second.year - 1 if later else second.year
    if first.day:
        date = cal.day(year, first.month, first.day)
        return replace(first, ends=(date, date) if date else None, year=year)
    return replace(first, ends=cal.month(year, first.month), year=year)


_JOIN: Final = re.compile(
    r"[ \u00a0]?(?:[-–—~][ ]?|to[ ]|through[ ]|until[ ]|till[ ]|up[ ]to[ ])(?:the[ ])?(?:(?:end|start|beginning|middle)[ ]of[ ](?:the[ ])?|early[ ]|late[ ])?",
    re.IGNORECASE,
)
_AND: Final = re.compile(
    r",?[ ]and[ ](?:the[ ])?(?:(?:end|start|beginning|middle)[ ]of[ ]|early[ ]|late[ ])?",
    re.IGNORECASE,
)
# "extended from 31 March to 30 April" tells two dates and no stretch.
_MOVED: Final = re.compile(
    r"(?i)\b(?:extended|moved|postponed|delayed|forward|changed|shifted|pushed|back|brought|deferred|"
    r"rescheduled|switched|revised)\s+(?:[a-z]+\s+)?from\s+$"
)
_BETWEEN: Final = re.compile(r"(?i)\bbetween\s+(?:the\s+)?$")
_FROM: Final = re.compile(r"(?i)\b(?:from|between)\s+(?:the\s+)?$")
_DAYLIKE: Final = frozenset(("day", "part-of-day"))


def ranges(text: str, spans: list[Span], anchor: Anchor) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        previous = joined[-1] if joined else None
        pair = _range(text, previous, span, anchor) if previous else None
        if pair:
            joined[-1] = pair
        else:
            joined.append(span)
    return joined


def _range(text: str, first: Span, second: Span, anchor: Anchor) -> Span | None:
    between = text[first.end : second.start]
    if len(between) > 24 or first.granularity == "range" or second.granularity == "range":
        return None
    if first.contextual is not None or second.contextual is not None:
        return None
    near = before(text, first.start, 14)
    if _MOVED.search(text[max(0, first.start - 40) : first.start]):
        return None
    opened = bool(_FROM.search(near))
    by_and = bool(_AND.fullmatch(between)) and bool(_BETWEEN.search(near))
    if not by_and and not _JOIN.fullmatch(between):
        return None
    dash = bool(re.match(r"\s?[-–—~]", between))
    if dash and {first.granularity, second.granularity} - {"day", "month", "year", "quarter"}:
        return None
    weekdays = first.weekday is not None and second.weekday is not None and first.month is None
    if weekdays and not opened and not dash and first.deictic and second.deictic:
        # "Monday to Friday" without "from" is a timetable, not a stretch of this week.
        return replace(
            first,
            end=second.end,
            ends=None,
            granularity="range",
            relation="between",
            weekday=None,
        )
    low, high = _partner_years(text, first, second, anchor)
    start = (
        first.start - (len(near) - found.start()) if (found := _FROM.search(near)) else first.start
    )
    ends = (low.ends[0], high.ends[1]) if low.ends and high.ends else None
    if ends and ends[0] > ends[1]:
        if high.weekday is not None and low.weekday is not None and high.deictic:
            ends = (ends[0], ends[1] + dt.timedelta(days=7))
        if ends[0] > ends[1]:
            return None
    return Span(
        start=start,
        end=second.end,
        ends=ends,
        granularity="range",
        basis=first.basis if first.basis == second.basis else second.basis,
        relation="between",
        year=low.year,
        deictic=first.deictic and second.deictic,
        ambiguous=first.ambiguous or second.ambiguous,
    )


def _partner_years(text: str, first: Span, second: Span, anchor: Anchor) -> tuple[Span, Span]:
    """Both ends of a range in years that fit each other."""
    if first.year is None and first.month and second.year and second.month:
        return _in_year(first, second), second
    if second.year is None and second.month and first.ends:
        base = first.ends[0].year
        if first.year is None and (earlier := _just_past(text, first, second, anchor.published)):
            return earlier, second
        for year in (base, base + 1):
            date = cal.day(year, second.month, second.day) if second.day else None
            ends = (date, date) if date else None if second.day else cal.month(year, second.month)
            if ends and ends[1] >= first.ends[0]:
                return first, replace(second, ends=ends)
    return first, second


def _just_past(text: str, first: Span, second: Span, today: dt.date | None) -> Span | None:
    """The start of a stretch without a year whose end is nearer before publication than its next start
    is after it ("from 2 February to 28 August", in October), unless that is told as to come."""
    if today is None or first.ends is None or second.ends is None:
        return None
    ended = second.ends[1]
    if not ended <= today < first.ends[0] or today - ended > first.ends[0] - today:
        return None
    if close_future(text, first.start):
        return None
    return replace(_in_year(first, replace(second, year=ended.year)), year=None)


_BESIDE: Final = re.compile(
    r"(?:[ \u00a0]|,|[|]|[–—-]|\bat\b|\bon\b|\bby\b|\bfrom\b|\baround\b|\babout\b|\bapproximately\b|\bshortly\b|\bjust\b|\bsoon\b|\bafter\b|"
    r"\bbefore\b|\buntil\b|\bof\b|\bthe\b|\bnight\b|\bmorning\b|\bin\b|\bearly\b|:|\(|\))*"
)


def with_clocks(text: str, spans: list[Span], clocks: list[Clock]) -> list[Span]:
    """Times of day joined to the day beside them; the rest stand alone, on no day."""
    merged = list(spans)
    alone: list[Span] = []
    starts = {span.start: index for index, span in enumerate(merged)}
    ordered = sorted(starts)
    for clock in clocks:
        at = bisect.bisect_left(ordered, clock.start)
        before = starts[ordered[at - 1]] if at else None
        after = starts[ordered[at]] if at < len(ordered) else None
        host = next(
            (
                index
                for index in (before, after)
                if index is not None and _hosts(text, merged[index], clock)
            ),
            None,
        )
        if host is None:
            alone.append(
                Span(
                    start=clock.start,
                    end=clock.end,
                    ends=None,
                    granularity="minute" if clock.exact else "hour",
                    clock=clock.time,
                    zone=clock.zone,
                    ambiguous=clock.ambiguous,
                )
            )
            continue
        span = merged[host]
        time = clock.time
        if (
            clock.ambiguous
            and _EVENING.search(text[span.start : span.end])
            and "05:00" <= time < "12:00"
        ):
            time = f"{int(time[:2]) + 12}{time[2:]}"
        merged[host] = replace(
            span,
            start=min(span.start, clock.start),
            end=max(span.end, clock.end),
            granularity="minute" if clock.exact else "hour",
            clock=time,
            zone=clock.zone,
        )
    return sorted((*merged, *alone), key=lambda span: (span.start, span.end))


_EVENING: Final = re.compile(r"(?i)\b(?:tonight|night|evening|afternoon)\b")


def _hosts(text: str, span: Span, clock: Clock) -> bool:
    if span.granularity not in _DAYLIKE or span.clock:
        return False
    between = (
        text[span.end : clock.start] if span.end <= clock.start else text[clock.end : span.start]
    )
    return len(between) <= 28 and bool(_BESIDE.fullmatch(between))
