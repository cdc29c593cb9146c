"""Every time of a text: dates, periods, times of day, durations and ages.

timescan.py finds the times of the calendar; timejoins.py joins each with what stands beside
it (ranges, lists, a date with its time of day); timeframes.py reads the longer periods
around them ("the year to March") and what is reckoned from a time told before.
"""

from __future__ import annotations

import bisect
import datetime as dt
from dataclasses import replace
from typing import Final

from .ages import read_ages
from .durations import read_durations
from .mention import Mention
from .numericdates import day_first
from .opentimes import to_now
from .timeframes import around, defined_years, in_context, past_end
from .timejoins import extended, lend_years, ranges, with_clocks, with_weekdays
from .timescan import scan
from .timespans import Anchor, Span, relation_before

_FIRST_PAPER: Final = 1500
_LAST_PAPER: Final = 2500


def read_times(
    text: str, *, published: dt.date | None = None, country: str | None = None
) -> tuple[Mention, ...]:
    """Every date, period, duration and age of ``text``, in order of place.

    ``published`` resolves what is told relative to it; without it such times have no
    dates. ``country`` (ISO 3166) decides 7/6, financial years and the seasons. Of two
    mentions at one place the longer comes first; a mention may lie inside another: the
    length inside "the past three years" or "two weeks ago", the end inside "the year to
    March 2024" and the start inside "three years from 2015-16" are mentions too.
    """
    code = (country or "").upper() or None
    if published and not _FIRST_PAPER <= published.year <= _LAST_PAPER:
        # No news is that old or that young: nothing is reckoned from such a day.
        published = None
    code = "GB" if code == "UK" else code
    anchor = Anchor(published=published, country=code, day_first=day_first(text, code))
    spans, clocks = scan(text, anchor)
    spans = [extended(text, span) for span in spans]
    spans = with_weekdays(text, spans)
    spans = lend_years(text, spans, anchor)
    spans = [past_end(text, span, anchor) for span in spans]
    spans = ranges(text, spans, anchor)
    spans = [to_now(text, span, anchor) for span in spans]
    spans = with_clocks(text, spans, clocks)
    spans = in_context(text, spans, anchor)
    spans = [_balanced(text, _related(text, span)) for span in spans]
    outer = [longer for span in spans for longer in around(text, span, anchor)]
    spans = defined_years(text, spans, outer)
    calendar = [span.mention() for span in (*spans, *outer)]
    ages = [age for age in read_ages(text) if not _clash(age, spans)]
    durations = [length for length in read_durations(text) if not _cut(length, spans, ages)]
    return tuple(sorted((*calendar, *ages, *durations), key=lambda m: (m.start, -m.end, m.kind)))


def _balanced(text: str, span: Span) -> Span:
    """The time with the bracket that it holds only one half of."""
    written = text[span.start : span.end]
    if "(" in written and ")" not in written and text[span.end : span.end + 1] == ")":
        return replace(span, end=span.end + 1)
    if ")" in written and "(" not in written and text[span.start - 1 : span.start] == "(":
        return replace(span, start=span.start - 1)
    return span


def _related(text: str, span: Span) -> Span:
    if span.relation is not None:
        return span
    if text[span.end : span.end + 2] in ("'s", "’s"):
        return span
    daylike = span.granularity in ("day", "part-of-day", "hour", "minute")
    relation = relation_before(text, span.start, day=daylike)
    return replace(span, relation=relation) if relation else span


def _clash(age: Mention, spans: list[Span]) -> bool:
    return any(span.start < age.end and age.start < span.end for span in _near(age, spans))


def _near(mention: Mention, spans: list[Span]) -> list[Span]:
    at = bisect.bisect_left(spans, mention.start, key=lambda span: span.start)
    return spans[max(0, at - 2) : at + 2]


def _cut(length: Mention, spans: list[Span], ages: list[Mention]) -> bool:
    """Whether a length of time overlaps an age, or lies across the edge of a date."""
    at = bisect.bisect_left(ages, length.start, key=lambda age: age.start)
    if any(a.start < length.end and length.start < a.end for a in ages[max(0, at - 1) : at + 1]):
        return True
    return any(
        span.start < length.end
        and length.start < span.end
        and (span.clock or not (span.start <= length.start and length.end <= span.end))
        for span in _near(length, spans)
    )
