"""Days by their relation or their name: today, last night, overnight, Good Friday, Boxing Day."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from . import calendars as cal
from .dayforms import (
    GAP,
    PART_OF_DAY,
    YEAR,
    one_day,
)
from .timespans import Anchor, Span, tense
from .timewords import (
    EASTER_DAYS,
    FIXED_DAYS,
    NATIONAL_DAYS,
)

_RELATIVE: Final = re.compile(
    rf"(?i)(?:the{GAP}day{GAP}(?P<offset>before{GAP}yesterday|after{GAP}tomorrow)"
    rf"|(?P<day>today|yesterday|tomorrow)(?P<part>{PART_OF_DAY})"
    rf"|(?P<tonight>tonight)|(?P<lastnight>last{GAP}(?:night|evening))"
    rf"|(?:earlier{GAP}|later{GAP})?(?P<this>this{GAP}(?:morning|afternoon|evening|lunchtime))"
    r"|(?P<overnight>overnight))\b(?!-\w)"
)

_OVERNIGHT_AFTER: Final = re.compile(
    r"\s*(?:[.,;:)—–]|$|\n)|\s+(?:in|on|at|by|from|after|as|and|to|into|following|when|with|near|"
    r"between|that|but|while|amid|because|by|through|until|despite|without|for|before|said)\b"
)

_HOLIDAY: Final = re.compile(
    r"(?i)(new[ ]year['’]?s?[ ](?:day|eve)|christmas[ ](?:day|eve)|(?:boxing|canada|australia|anzac|armistice|veterans|bastille|earth)[ ]day|"
    r"valentine['’]?s[ ]day|juneteenth|(?<=\bby )christmas|(?<=\bsince )christmas|(?<=\buntil )christmas|(?<=\bon )christmas|(?<=\bnext )easter(?![ ](?:sat|sun|mon))|(?<=\blast )easter(?![ ](?:sat|sun|mon))|"
    r"(?:independence|republic)[ ]day|"
    r"(?:st\.?|saint)[ ]patrick['’]?s[ ]day|halloween|good[ ]friday|easter[ ](?:saturday|sunday|monday)|"
    rf"ash[ ]wednesday|palm[ ]sunday|shrove[ ]tuesday|maundy[ ]thursday)\b(?P<weekend>[ ]weekend\b)?(?:,?{GAP}(?:in{GAP}|of{GAP})?({YEAR}|this{GAP}year|last{GAP}year|next{GAP}year))?"
)

_CAPITAL_BEFORE: Final = re.compile(r"\b[A-Z][\w'’]*[ ]$")


def _programme(text: str, pos: int, end: int) -> bool:
    """Whether a capital within a sentence makes a name of the word ("World News Tonight")."""
    if not text[pos].isupper() or not _CAPITAL_BEFORE.search(text[max(0, pos - 24) : pos]):
        return False
    # A headline writes every word with a capital; so does no sentence.
    line = text[max(0, text.rfind("\n", 0, pos) + 1, pos - 120) : end + 60].split("\n")[0]
    return bool(re.search(r"\b(?!with\b|from\b|after\b|over\b|into\b)[a-z]{4,}\b", line))


def read_relative_day(text: str, pos: int, anchor: Anchor) -> Span | None:
    """today · yesterday evening · tomorrow · tonight · last night · this morning · overnight."""
    found = _RELATIVE.match(text, pos)
    if not found:
        return None
    if re.match(
        r"['’]s\s+(?:world|society|generation|standards|youth|technology|money|kids)",
        text[found.end() : found.end() + 14],
    ):
        return None
    if _programme(text, pos, found.end()) or (
        pos and text[pos - 1] in '"“‘' and text[found.end() : found.end() + 1] in ('"', "”", "’")
    ):
        return None
    kind = found.lastgroup
    if found["overnight"]:
        if not _OVERNIGHT_AFTER.match(text, found.end()):
            return None
        ends = None
        if anchor.published:
            ahead = tense(text, pos, found.end()) == 1
            first = anchor.published - dt.timedelta(days=0 if ahead else 1)
            ends = (first, first + dt.timedelta(days=1))
        return Span(start=pos, end=found.end(), ends=ends, granularity="part-of-day", deictic=True)
    if found["offset"]:
        days = -2 if found["offset"].lower().startswith("before") else 2
    elif found["day"]:
        days = {"today": 0, "yesterday": -1, "tomorrow": 1}[found["day"].lower()]
    else:
        days = -1 if kind == "lastnight" else 0
    date = anchor.published + dt.timedelta(days=days) if anchor.published else None
    whole = found["offset"] or (found["day"] and not found["part"])
    return Span(
        start=pos,
        end=found.end(),
        ends=one_day(date),
        granularity="day" if whole else "part-of-day",
        deictic=True,
    )


def read_holiday(text: str, pos: int, anchor: Anchor) -> Span | None:
    """Christmas Eve · Good Friday · New Year's Day 2019: the day nearest to publication."""
    found = _HOLIDAY.match(text, pos)
    if not found:
        return None
    name = (
        re.sub(r"\s+", " ", found[1].lower())
        .replace("’", "'")
        .replace("saint", "st")
        .replace("st.", "st")
    )
    name = re.sub(r"\b(new year|patrick|valentine)(?:'?s?) ", r"\1's ", name)
    if _worldly(text, found):
        return None
    today, said = anchor.published, (found[3] or "").lower()
    years = (
        [int(said)]
        if said.isdigit()
        else []
        if today is None
        else [today.year + {"last": -1, "this": 0, "next": 1}[said.split()[0]]]
        if said
        else [today.year - 1, today.year, today.year + 1]
    )
    dates = [date for year in years if (date := _holiday(name, year, anchor.country))]
    date = dates[0] if len(dates) == 1 else cal.nearest(dates, today) if today else None
    if found["weekend"]:
        return Span(
            start=pos,
            end=found.end(),
            ends=_beside(date) if date else None,
            granularity="weekend",
            year=int(said) if said.isdigit() else None,
            deictic=not said,
        )
    fixed = FIXED_DAYS.get(name) or NATIONAL_DAYS.get((anchor.country or "", name))
    return Span(
        start=pos,
        end=found.end(),
        ends=one_day(date),
        granularity="day",
        year=int(said) if said.isdigit() else None,
        month=fixed[0] if fixed else None,
        day=fixed[1] if fixed else None,
        deictic=not said,
    )


def _worldly(text: str, found: re.Match[str]) -> bool:
    """Whether "a good friday" or "one earth day" is no holiday: small letters and no year."""
    first = found[1].split()[0]
    return first in ("good", "earth", "Earth") and not found[3] and found[1].split()[1][0].islower()


def _beside(day: dt.date) -> cal.Ends | None:
    """The Saturday and Sunday that a holiday from Friday to Monday makes its weekend, else None."""
    if day.weekday() in (1, 2, 3):
        return None
    return cal.weekend(cal.shift(day, days=-1) if day.weekday() == 0 else day)


_TOLD: Final = re.compile(rf"(?i)(?P<which>last|next){GAP}(?=[a-z])")


def read_told_holiday(text: str, pos: int, anchor: Anchor) -> Span | None:
    """next New Year's Day · last Boxing Day: the first after publication, the latest before it."""
    lead = _TOLD.match(text, pos)
    day = read_holiday(text, lead.end(), anchor) if lead else None
    if lead is None or day is None or day.year or not day.deictic or day.granularity != "day":
        return None
    if not (anchor.published and day.ends):
        return replace(day, start=pos)
    name, shift = text[lead.end() : day.end], -1 if lead["which"].lower() == "last" else 1
    past_it = (day.ends[0] - anchor.published).days * shift > 0
    if past_it:
        return replace(day, start=pos)
    moved = read_holiday(f"{name} {day.ends[0].year + shift}", 0, anchor)
    return replace(day, start=pos, ends=moved.ends if moved else None)


def _holiday(name: str, year: int, country: str | None) -> dt.date | None:
    fixed = FIXED_DAYS.get(name) or NATIONAL_DAYS.get((country or "", name))
    if fixed:
        return cal.day(year, *fixed)
    if name in EASTER_DAYS:
        return cal.easter(year) + dt.timedelta(days=EASTER_DAYS[name])
    return None
