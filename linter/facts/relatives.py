"""Periods reckoned from publication: this week, last year, the past month, next financial year, the weekend."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from . import calendars as cal
from .timespans import Anchor, Span, tense
from .units_around import GAP, GRANULARITY, UNIT, narrated, unit_around

_THIS: Final = re.compile(
    rf"(?i)(?P<which>this|last|next|the{GAP}(?:last|next)|(?:the{GAP})?(?:previous|preceding|following|coming|current|same|past|prior|ensuing)|that){GAP}"
    rf"(?:(?P<basis>financial|fiscal|academic|school|calendar|tax|working|whole|full|same){GAP})?(?P<unit>weekend|season|{UNIT})\b(?!-)(?P<pos>['’]s\b)?(?:{GAP}(?P<then>but{GAP}one|before{GAP}last|after{GAP}next))?"
)

_WEEKEND: Final = re.compile(r"(?i)weekend\b(?![ ](?:of|break|edition|league))")

_WEEKEND_LEAD: Final = re.compile(
    r"(?i)\b(?:at|over|on|during|for|since|by|until|before|after|from)[ ](?:the|a)[ ](?:bank[ ]holiday[ ]|holiday[ ]|long[ ])?$"
)


def read_this(text: str, pos: int, anchor: Anchor) -> Span | None:
    """this week · last year · next month · the previous quarter · next financial year."""
    found = _THIS.match(text, pos)
    if not found:
        return None
    which = re.sub(r"^the\s+", "", found["which"].lower())
    unit, basis, today = found["unit"].lower(), (found["basis"] or "").lower(), anchor.published
    bare = not found["which"].lower().startswith("the")
    if unit == "day" or (unit in ("decade", "century") and which not in ("last", "next", "past")):
        return None
    if unit == "season" and which not in ("last", "next"):
        return None
    if (
        which
        in (
            "same",
            "that",
            "following",
            "preceding",
            "ensuing",
            "prior",
            "current",
            "coming",
            "past",
        )
        and bare
    ):
        if which not in ("that", "current", "following", "past") or (
            which == "current" and not basis
        ):
            return None
        if which == "that" and unit not in ("year", "month", "week", "weekend"):
            return None
        if which == "past" and not re.search(
            r"(?i)\b(?:this|the)\s+$", text[max(0, pos - 6) : pos]
        ):
            return None
    if unit == "century" and bare:
        return None
    shift = {
        "this": 0, "last": -1, "next": 1, "previous": -1, "preceding": -1, "following": 1, "coming": 1,
        "current": 0, "same": 0, "that": 0, "past": -1, "prior": -1, "ensuing": 1,
    }[which]  # fmt: skip
    then = re.sub(r"\s+", " ", (found["then"] or "").lower())
    if then:
        if which not in ("last", "next"):
            return None
        shift += shift
    contextual = which in ("previous", "preceding", "following", "same", "that", "prior", "ensuing")
    ends: cal.Ends | None = None
    fiscal = basis in ("financial", "fiscal", "tax")
    academic = basis in ("academic", "school")
    trailing = which == "past" or (
        which in ("last", "next")
        and (not bare or unit in ("decade", "century"))
        and not basis
        and unit in ("week", "month", "year", "decade", "century")
    )
    if today and trailing and which == "next" and narrated(text, pos, found.end()):
        ends = None
    elif today and trailing and which == "next":
        # The next year is the twelve months from now, where next year is a calendar year.
        ahead_months = {"month": 1, "year": 12, "decade": 120, "century": 1200}.get(unit, 0)
        ends = (
            cal.shift(today, days=1),
            cal.shift(today, months=ahead_months, days=7 if unit == "week" else 0),
        )
    elif today and trailing:
        months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
        days = {"week": 7, "fortnight": 14}.get(unit)
        if unit == "weekend":
            ends = _weekend(today, -1)
        elif months or days:
            ends = (
                cal.shift(today, months=-(months or 0), days=-(days or 0)),
                cal.shift(today, days=-1),
            )
    elif today and fiscal:
        first = cal.shift(dt.date(today.year, cal.fiscal_start(anchor.country), 1), months=0)
        begin = today.year if first <= today else today.year - 1
        ends = cal.fiscal_year(begin + shift, anchor.country)
    elif today and academic:
        begin = today.year if today.month >= 9 else today.year - 1
        ends = cal.academic_year(begin + shift)
    elif today and unit == "weekend":
        ends = _weekend(today, shift, past=tense(text, pos, found.end()) == -1)
    elif today and unit != "season":
        ends = unit_around(unit, today, shift=shift)
        if basis == "working" and unit == "week" and ends:
            ends = ends[0], ends[0] + dt.timedelta(days=4)
    if which in ("same", "that", "following", "ensuing"):
        ends = None
    return Span(
        start=pos,
        end=found.end("unit") if not found["then"] else found.end(),
        ends=ends,
        granularity="range" if trailing and unit != "weekend" else GRANULARITY[unit],
        basis="financial" if fiscal else "academic" if academic else "calendar",
        deictic=not contextual,
        contextual=shift
        if contextual and unit in ("year", "month", "week", "quarter") and not basis
        else None,
    )


def _weekend(today: dt.date, shift: int, *, past: bool = False) -> cal.Ends:
    """This weekend is the one that comes or is now; last weekend the latest that is over."""
    saturday, _sunday = cal.weekend(today)
    if shift < 0 or (past and shift == 0 and today < saturday):
        saturday -= dt.timedelta(days=7)
        if shift < -1:
            saturday -= dt.timedelta(days=7)
    elif shift > 0:
        saturday += dt.timedelta(days=7 * shift)
    return saturday, saturday + dt.timedelta(days=1)


def read_weekend(text: str, pos: int, anchor: Anchor) -> Span | None:
    """over the weekend: the latest one begun, unless what is to come is told."""
    found = _WEEKEND.match(text, pos)
    if not found or not _WEEKEND_LEAD.search(text[max(0, pos - 30) : pos]):
        return None
    ends = None
    if anchor.published:
        ahead = tense(text, pos, found.end()) == 1
        saturday = cal.weekend(anchor.published)[0]
        begun = saturday <= anchor.published
        ends = _weekend(anchor.published, 0 if ahead or begun else -1)
    return Span(start=pos, end=found.end(), ends=ends, granularity="weekend", deictic=True)
