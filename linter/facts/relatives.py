"""Times reckoned from another: last month, the past three years, two weeks ago, a year earlier."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from ..model.values import Granularity
from . import calendars as cal
from .lengths import COUNT, count_value
from .timespans import Anchor, Span, tense
from .timewords import MONTH, MONTHS

_GAP: Final = r"(?:[ \t\u00a0\n]+)"
_UNIT: Final = r"(?:day|week|fortnight|month|quarter|year|decade|century)"
_UNITS: Final = (
    r"(?:minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centurie)"
)
_THIS: Final = re.compile(
    rf"(?i)(?P<which>this|last|next|the{_GAP}(?:last|next)|(?:the{_GAP})?(?:previous|preceding|following|coming|current|same|past|prior|ensuing)|that){_GAP}"
    rf"(?:(?P<basis>financial|fiscal|academic|school|calendar|tax|working|whole|full|same){_GAP})?(?P<unit>weekend|season|{_UNIT})\b(?!-)(?P<pos>['’]s\b)?(?:{_GAP}(?P<then>but{_GAP}one|before{_GAP}last|after{_GAP}next))?"
)
_THE: Final = re.compile(
    rf"(?i)the{_GAP}(?P<unit>week|weekend|month|year|quarter|day|night|season){_GAP}(?P<side>before{_GAP}last\b|after{_GAP}next\b|(?:before|after|earlier)\b(?!{_GAP}(?:the|a|an|his|her|their|he|she|they|it|we|its|that|this|last|next)\b))"
)
_WEEKEND: Final = re.compile(r"(?i)weekend\b(?![ ](?:of|break|edition|league))")
_WEEKEND_LEAD: Final = re.compile(
    r"(?i)\b(?:at|over|on|during|for|since|by|until|before|after|from)[ ](?:the|a)[ ](?:bank[ ]holiday[ ]|holiday[ ]|long[ ])?$"
)
_SPAN: Final = re.compile(
    rf"(?i)(?:(?:the{_GAP}|these{_GAP})?(?P<which>last|past|previous|next|coming)|the{_GAP}(?P<which2>following|preceding))"
    rf"{_GAP}(?P<n>{COUNT})(?:{_GAP}(?:full|consecutive|straight|calendar|business|working|trading|or{_GAP}so|long|financial|fiscal|years|whole))?{_GAP}(?P<unit>{_UNITS})s?\b"
)
_SPAN_LATE: Final = re.compile(
    rf"(?i)(?:the{_GAP})?(?P<n>{COUNT}){_GAP}(?P<which>last|past|previous|next|coming|upcoming|following){_GAP}(?P<unit>{_UNITS})s\b"
)
_AGO: Final = re.compile(
    rf"(?i)(?P<n>an?|{COUNT}|a{_GAP}couple{_GAP}of)(?:{_GAP}(?:long|short|full|whole|calendar))?{_GAP}(?P<unit>minute|hour|day|night|week|fortnight|month|year|decade|centur(?:y|ie))s?"
    rf"(?:{_GAP}and{_GAP}(?P<n2>a{_GAP}half|{COUNT}){_GAP}?(?P<unit2>day|week|month)?s?)?{_GAP}"
    rf"(?P<side>ago|earlier|later|before{_GAP}(?:today|yesterday)|after{_GAP}(?:today|tomorrow)|before|previously|on{_GAP}from|beforehand|from{_GAP}(?:now|today|tomorrow)|hence)\b"
)
_PERIOD_LAST: Final = re.compile(
    rf"(?i)(?:the{_GAP})?(?:same|corresponding|comparable|equivalent|year-ago|year-earlier|prior-year){_GAP}(?:three-month{_GAP}|six-month{_GAP}|nine-month{_GAP})?(?P<unit>period|quarter|month|week|time|day|half)\b"
    rf"(?:{_GAP}(?:of{_GAP}|in{_GAP}|a{_GAP})?(?:the{_GAP})?(?P<when>last{_GAP}year|previous{_GAP}year|year{_GAP}(?:ago|earlier|before)))?"
)
_YEAR_TO_DATE: Final = re.compile(
    rf"(?i)(?:the{_GAP})?year[ -]to[ -]date\b|so{_GAP}far{_GAP}this{_GAP}(?P<unit>year|month|week|quarter)\b"
)
_END_OF: Final = re.compile(
    rf"(?i)(?:the{_GAP})?(?:end|start|beginning|middle|close|turn|rest|remainder|back{_GAP}end|course){_GAP}of{_GAP}(?:the{_GAP}(?P<calendar>calendar{_GAP}|financial{_GAP}|fiscal{_GAP}|academic{_GAP}|school{_GAP}|tax{_GAP})?)?(?P<unit>year|month|week|weekend|decade|century|quarter)\b(?!{_GAP}(?:to|ended|ending|in{_GAP}which)\b)"
    r"|(?P<yearend>(?<=\bby )year[- ]end|(?<=\bbefore )year[- ]end|(?<=\buntil )year[- ]end)\b"
    rf"|(?:earlier|later|early|late){_GAP}(?:on{_GAP})?in{_GAP}the{_GAP}(?P<unit2>year|month|week)\b"
)
_WEEK_OF: Final = re.compile(
    rf"(?i)(?:the{_GAP})?(?P<nth>first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)){_GAP}week{_GAP}(?:of|in){_GAP}(?:(?P<month>(?-i:{MONTH}))(?:\.(?=\s\d))?(?:,?{_GAP}(?P<y>(?:19|20)\d\d)\b)?|(?P<y2>(?:19|20)\d\d)\b|(?P<rel>(?:this|last|next){_GAP}(?:month|year))\b)"
)
_SAME_DAY: Final = re.compile(
    rf"(?i)(?:(?P<next>the{_GAP}(?:next|following))|(?P<same>(?:later{_GAP}|earlier{_GAP})?(?:the{_GAP}same|that(?:{_GAP}same)?))|(?P<prev>the{_GAP}previous)|(?P<day>the{_GAP}day{_GAP}(?P<side>before|after)(?=[.,;:]|{_GAP}(?:and|in|at|when|with|to)\b)))(?:{_GAP}(?P<unit>day|morning|evening|night|afternoon)\b)?"
)
_GRANULARITY: Final[dict[str, Granularity]] = {
    "day": "day",
    "night": "part-of-day",
    "week": "week",
    "weekend": "weekend",
    "fortnight": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "centurie": "century",
    "season": "season",
    "half": "half",
    "hour": "hour",
    "minute": "minute",
}


def unit_around(unit: str, date: dt.date, *, shift: int = 0) -> cal.Ends | None:
    """The calendar week, month, quarter, year... that holds ``date``, moved by ``shift`` of them."""
    if unit in ("day", "night"):
        moved = cal.shift(date, days=shift)
        return moved, moved
    if unit in ("week", "fortnight"):
        return cal.week(cal.shift(date, days=7 * shift * (2 if unit == "fortnight" else 1)))
    if unit == "weekend":
        return cal.weekend(cal.shift(date, days=7 * shift))
    if unit == "month":
        moved = cal.shift(date, months=shift)
        return cal.month(moved.year, moved.month)
    if unit == "quarter":
        moved = cal.shift(date, months=3 * shift)
        return cal.quarter(moved.year, (moved.month - 1) // 3 + 1)
    if unit in ("year", "decade", "century", "centurie"):
        number = date.year + shift * {"year": 1, "decade": 10}.get(unit, 100)
        if not 1 <= number <= 9990:
            return None
        if unit == "year":
            return cal.year(number)
        return cal.decade(number // 10 * 10) if unit == "decade" else cal.century(number // 100 + 1)
    return None


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
    if today and trailing and which == "next":
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
    if which in ("same", "that", "following", "ensuing"):
        ends = None
    return Span(
        start=pos,
        end=found.end("unit") if not found["then"] else found.end(),
        ends=ends,
        granularity="range" if trailing and unit != "weekend" else _GRANULARITY[unit],
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
            start=pos, end=found.end(), ends=ends, granularity=_GRANULARITY[unit], deictic=True
        )
    if unit in ("season", "night", "weekend"):
        return None
    return Span(
        start=pos,
        end=found.end(),
        ends=None,
        granularity=_GRANULARITY[unit],
        contextual=1 if side == "after" else -1,
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
    if anchor.published and not told_before:
        ends = _stretch(unit, count, anchor.published, ahead=ahead)
    return Span(
        start=pos,
        end=found.end(),
        ends=ends,
        granularity="range",
        deictic=True,
        relation="in",
    )


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


def read_ago(text: str, pos: int, anchor: Anchor) -> Span | None:
    """two weeks ago · three years later · a year earlier, in no finer grain than is told."""
    found = _AGO.match(text, pos)
    if not found:
        return None
    if re.search(r"(?i)\bhalf\s+$", text[max(0, pos - 6) : pos]):
        return None
    side = re.sub(r"\s+", " ", found["side"].lower())
    if side in ("before", "beforehand") and re.match(
        rf"{_GAP}(?!(?:and|but|or)\b)\w", text[found.end() : found.end() + 12]
    ):
        return None
    written = re.sub(r"\s+", " ", found["n"].lower())
    count = 2 if written == "a couple of" else 1 if written in ("a", "an") else count_value(written)
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
    granularity: Granularity = "day" if fine else _GRANULARITY.get(unit, "range")
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


def read_same_period(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the same period last year · the corresponding quarter a year earlier."""
    found = _PERIOD_LAST.match(text, pos)
    if not found or not (found["when"] or "year" in text[pos : pos + 14].lower()):
        return None
    unit = found["unit"].lower()
    return Span(
        start=pos,
        end=found.end(),
        ends=None,
        granularity=_GRANULARITY.get(unit, "range"),
        contextual=-1,
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
        granularity=_GRANULARITY[unit],
        basis="financial"
        if kind in ("financial", "fiscal", "tax")
        else "academic"
        if kind in ("academic", "school")
        else "calendar",
        deictic=True,
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
            rf"{_GAP}(?:of|when|that|service|delivery)\b", text[found.end() : found.end() + 12]
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


_PART_OF: Final = re.compile(
    rf"(?i)(?:the{_GAP})?(?P<which>first|opening|last|final|closing){_GAP}(?P<n>{COUNT}){_GAP}(?:full{_GAP}|calendar{_GAP})?(?P<unit>month|week|day|quarter)s{_GAP}(?:of|in){_GAP}(?:the{_GAP})?"
    rf"(?:(?P<fiscal>financial|fiscal|tax|budget){_GAP}(?:year{_GAP})?)?(?:(?P<y>(?:19|20)\d\d)(?P<yb>[-/–]\d\d(?!\d))?|(?P<rel>(?:(?:this|last|next|current|previous){_GAP})?(?:(?P<fiscal2>financial|fiscal){_GAP})?year)|(?P<month>(?-i:{MONTH})))(?![\w-])"
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
    """the first six months of 2018 · the first three months of the year · the last ten days of May."""
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
