"""Weekdays: on Tuesday, last Friday, next Monday, Sunday night, Tuesday 13th."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from . import calendars as cal
from .dayforms import (
    ANY_WEEKDAY,
    DAY_NUMBER,
    GAP,
    ORDINAL_WORDS,
    ORDINALS,
    PART_OF_DAY,
    YEAR,
    month_number,
    one_day,
    weekday_number,
)
from .timespans import Anchor, Span, tense, word_before
from .timewords import (
    MONTH,
    WEEKDAY,
    WEEKDAY_NAME_AFTER,
    WEEKDAY_NAME_BEFORE,
)

_WEEKDAY: Final = re.compile(rf"({WEEKDAY})(?P<part>{PART_OF_DAY})")

_WEEKDAY_LEAD: Final = re.compile(
    r"(?i)\b(?:(?P<last>last|past)|(?P<previous>previous)|(?P<this>this|this\s+coming|this\s+past|coming|upcoming)"
    r"|(?P<next>next)|(?P<lastweek>last\s+week(?:\s+on)?)|(?P<nextweek>next\s+week(?:\s+on)?)"
    r"|(?P<week>a\s+week\s+(?:on|from)))\s+$"
)

_WEEKDAY_TAIL: Final = re.compile(
    rf"{GAP}(?:of{GAP})?(?:(?P<last>last{GAP}week)|(?P<this>this{GAP}week)|(?P<next>next{GAP}week)|(?P<week>week)(?=[.,;]))\b"
)

_NAMED_AFTER: Final = re.compile(WEEKDAY_NAME_AFTER)

_TITLE_AFTER: Final = re.compile(r"[ ][A-Z][a-z]")

_ANY_BEFORE: Final = frozenset("a an every each any one some most alternate".split())
_LEAD_WORDS: Final = frozenset("last past previous this coming upcoming next week on from".split())

_WEEKDAY_NTH: Final = re.compile(
    rf"({ANY_WEEKDAY}),?{GAP}(?:the{GAP})?(?:({DAY_NUMBER})(?:(?:st|nd|rd|th)\b|(?=[.,;!?)]|$|\n))|(?i:({ORDINAL_WORDS}))(?=[.,;!?)]|$|\n))"
    rf"(?!{GAP}?(?:of|{MONTH}|century|anniversary|birthday|hole|minute|edition)|[.,:]\d)"
)


def read_weekday_ordinal(text: str, pos: int, anchor: Anchor) -> Span | None:
    """Tuesday 13th: the day nearest to publication that is the 13th and a Tuesday."""
    found = _WEEKDAY_NTH.match(text, pos)
    if not found:
        return None
    weekday = weekday_number(found[1])
    of_month = int(found[2]) if found[2] else ORDINALS[found[3].lower().replace(" ", "-")]
    date = None
    if anchor.published:
        months = (cal.shift(anchor.published.replace(day=1), months=n) for n in range(-11, 12))
        days = (cal.day(first.year, first.month, of_month) for first in months)
        date = cal.nearest([d for d in days if d and d.weekday() == weekday], anchor.published)
    return Span(
        start=pos,
        end=found.end(),
        ends=one_day(date),
        granularity="day",
        weekday=weekday,
        deictic=True,
    )


def read_weekday(text: str, pos: int, anchor: Anchor) -> Span | None:
    """A weekday alone: the latest at or before publication, unless what is to come is told."""
    found = _WEEKDAY.match(text, pos)
    if not found or _NAMED_AFTER.match(text, found.end(1)):
        return None
    before = text[max(0, pos - 40) : pos]
    if _TITLE_AFTER.match(text, found.end(1)) and re.search(r"\b[Tt]he $", before):
        # "The Sunday Chronicle" is a paper.
        return None
    word = word_before(text, pos)[0]
    # No day of the calendar: a name ("Sheffield Wednesday"), or any such day ("every Monday").
    if word in WEEKDAY_NAME_BEFORE or word in _ANY_BEFORE:
        return None
    if text[found.end(1) : found.end(1) + 1] in ("s", "-"):
        return None
    weekday, end = weekday_number(found[1]), found.end()
    lead = _WEEKDAY_LEAD.search(before) if word in _LEAD_WORDS else None
    tail = _WEEKDAY_TAIL.match(text, end)
    start = pos - (len(before) - lead.start()) if lead else pos
    if tail:
        end = tail.end()
    return Span(
        start=start,
        end=end,
        ends=one_day(_weekday(weekday, lead, tail, anchor, text, start, end)),
        granularity="part-of-day" if found["part"] else "day",
        weekday=weekday,
        deictic=True,
    )


_DEADLINE_WORD: Final = re.compile(
    r"(?:until|till|through|by|than|from|starting|beginning|ahead|Until|Through|By|From|Starting)\s"
)
_DEADLINE: Final = re.compile(
    r"(?i)(?P<lead>(?:[a-z]+\s+){0,3})\b(?:(?P<until>until|till|through)|(?<!close )by|no\s+later\s+than|from|starting(?:\s+on)?|beginning(?:\s+on)?|ahead\s+of)\s+"
    r"(?:\d[\d:.]*\s?(?:am|pm|a\.m\.|p\.m\.)?\s+(?:on\s+)?|noon\s+(?:on\s+)?|midnight\s+(?:on\s+)?)?$"
)

_PAST_UNTIL: Final = re.compile(
    r"(?i)\b(?:had|ran|lasted|stood|remained|stayed|(?:was|were)\s+(?:shut|closed|open|out|off|down|blocked|in|under|at|on))\b"
)

_PAST_STATE: Final = re.compile(
    r"(?i)\b(?:had|was|were|ran|lasted|stood|fell|rose|remained|stayed)\b"
)


def _weekday(
    weekday: int,
    lead: re.Match[str] | None,
    tail: re.Match[str] | None,
    anchor: Anchor,
    text: str,
    start: int,
    end: int,
) -> dt.date | None:
    today = anchor.published
    if today is None:
        return None
    this_week = cal.week(today)[0] + dt.timedelta(days=weekday)
    which = (tail or lead).lastgroup if (tail or lead) else None  # type: ignore[union-attr]
    if which in ("lastweek", "previous") or (tail and which == "last"):
        return this_week - dt.timedelta(days=7)
    if which in ("nextweek", "next"):
        return this_week + dt.timedelta(days=7)
    if tail and which == "this":
        return this_week
    if which == "week":
        return cal.weekday_after(today, weekday) + dt.timedelta(days=7)
    if which == "last":
        return cal.weekday_before(today - dt.timedelta(days=1), weekday)
    when = tense(text, start, end)
    if which == "this":
        if "past" in (lead[0].lower() if lead else ""):
            return cal.weekday_before(today - dt.timedelta(days=1), weekday)
        if "coming" in (lead[0].lower() if lead else ""):
            return cal.weekday_after(today + dt.timedelta(days=1), weekday)
        if when == 1:
            return cal.weekday_after(today, weekday)
        return (
            cal.weekday_before(today, weekday) if when == -1 and this_week <= today else this_week
        )
    lately = text[max(0, start - 40) : start] if when != 1 else ""
    if _DEADLINE_WORD.search(lately) and (deadline := _DEADLINE.search(lately)):
        # A deadline or a start is yet to come, unless the verb right there is of the past.
        past = (_PAST_STATE if deadline["until"] is None else _PAST_UNTIL).search(
            deadline["lead"] or ""
        )
        when = -1 if when == -1 and past else 1
    if when == 1:
        return cal.weekday_after(today, weekday)
    return cal.weekday_before(today, weekday)


_NTH_OF: Final = re.compile(
    rf"(?i:(?:the{GAP})?(?P<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)){GAP}(?P<wd>{WEEKDAY}){GAP}(?i:of|in){GAP}(?P<m>{MONTH})(?:,?{GAP}(?P<y>{YEAR}))?"
)
_NTHS: Final = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
}


def read_nth_weekday(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the last Sunday in October · the second Tuesday of November 2026."""
    found = _NTH_OF.match(text, pos)
    if not found:
        return None
    weekday, month = weekday_number(found["wd"]), month_number(found["m"])
    nth = _NTHS.get(found["nth"].lower())
    today = anchor.published
    years = (
        [int(found["y"])]
        if found["y"]
        else [today.year - 1, today.year, today.year + 1]
        if today
        else []
    )
    days = [_nth_weekday(cal.month(year, month), weekday, nth) for year in years]
    date = days[0] if found["y"] else cal.nearest(days, today) if today else None
    return Span(
        start=pos,
        end=found.end(),
        ends=one_day(date),
        granularity="day",
        year=int(found["y"]) if found["y"] else None,
        month=month,
        weekday=weekday,
        deictic=not found["y"],
    )


def _nth_weekday(around: cal.Ends, weekday: int, nth: int | None) -> dt.date:
    """The nth such weekday of a month; None is the last."""
    if nth is None:
        return cal.weekday_before(around[1], weekday)
    return cal.shift(cal.weekday_after(around[0], weekday), days=7 * (nth - 1))
