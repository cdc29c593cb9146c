"""Days: calendar dates in every style, weekdays, relative days and days with a name.

Each reader takes the text and a place and gives the time that begins there, or None. No
day is invented: what does not name a day does not get one.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from . import calendars as cal
from .number_words import TENS, UNITS
from .timespans import Anchor, Span, close_future, close_past, tense
from .timewords import (
    COUNTED,
    DAY_FIRST,
    EASTER_DAYS,
    FIXED_DAYS,
    MONTH,
    MONTH_FIRST,
    MONTHS,
    NATIONAL_DAYS,
    WEEKDAY,
    WEEKDAY_NAME_AFTER,
    WEEKDAY_NAME_BEFORE,
    WEEKDAY_SHORT,
    WEEKDAYS,
)

_D: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_TH: Final = r"(?:\s?(?:st|nd|rd|th)\b)"
_YEAR: Final = r"(?:1[3-9]\d\d|20\d\d)(?!\d|,\d{3}|\.\d)"
_GAP: Final = r"(?:[ \t\u00a0]+)"
_PART: Final = (
    rf"(?:{_GAP}(?:(?:early|late|mid|at){_GAP})?(?:morning|mid-?morning|afternoon|evening|night|lunchtime|"
    r"teatime|dawn)\b)?"
)
_TO: Final = r"\s?(?:[-–—]|to|through|until|till)\s?"
# A number after a month is a day, unless a count, a clock or a sum goes on from it.
_NO_DAY: Final = (
    rf"(?![\d%:/]|[.,]\d|-(?:year|month|day|week|hour|minute|strong|mile|point|page|man|member)|"
    rf"{_GAP}(?:per{_GAP}cent|percent|pc\b|%|million|billion|thousand|hundred|crore|lakh|years?\b|"
    rf"a\.?m\b|p\.?m\b))"
)

_ISO: Final = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?(?!\d|-\d)"
)
_NAMED_ISO: Final = re.compile(rf"(\d{{4}})-({MONTH})-(\d{{1,2}})(?!\d)", re.IGNORECASE)
_NUMERIC: Final = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d|[/-])")
_ANY_WEEKDAY: Final = rf"(?:{WEEKDAY}|{WEEKDAY_SHORT})"
_LEAD: Final = rf"(?:(?P<wd>{_ANY_WEEKDAY})(?:,{_GAP}|{_GAP}|\s?\(|-)?(?:the{_GAP})?)?"
_DMY: Final = re.compile(
    rf"{_LEAD}(?P<d>{_D}){_TH}?(?:{_TO}(?P<d2>{_D}){_TH}?|{_GAP}(?:and|&){_GAP}(?P<and>{_D}){_TH}?)?"
    rf"(?:{_GAP}|-|/|{_GAP}of{_GAP}|{_GAP}day{_GAP}of{_GAP})(?P<m>{MONTH})(?:\.(?=[\s,]*\d{{4}}))?"
    rf"(?:(?:,?{_GAP}|-|/|,|{_GAP}(?:of|in){_GAP})(?P<y>{_YEAR})|{_GAP}[’'](?P<yy>\d\d)\b)?"
)
_MDY: Final = re.compile(
    rf"{_LEAD}(?P<m>{MONTH})\.?(?:{_GAP}|[/-])?(?:the{_GAP})?(?P<d>{_D})(?!\d){_TH}?"
    rf"(?:{_TO}(?:the{_GAP})?(?P<d2>{_D})(?!\d){_TH}?(?!{_GAP}{MONTH})|{_GAP}(?:and|&){_GAP}(?P<and>{_D})(?!\d){_TH}?(?!{_GAP}(?:{MONTH}|{COUNTED})))?"
    rf"{_NO_DAY}(?:(?:{_GAP}?,{_GAP}?|{_GAP}|{_GAP}of{_GAP})(?P<y>{_YEAR})|{_GAP}[’'](?P<yy>\d\d)\b)?"
)
_ORDINAL_WORDS: Final = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|"
    "fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    "twenty[- ]first|twenty[- ]second|twenty[- ]third|twenty[- ]fourth|twenty[- ]fifth|"
    "twenty[- ]sixth|twenty[- ]seventh|twenty[- ]eighth|twenty[- ]ninth|thirtieth|thirty[- ]first"
)
_ORDINALS: Final = {
    word.replace("[- ]", "-"): number
    for number, word in enumerate(_ORDINAL_WORDS.split("|"), start=1)
}
_ORDINAL_OF: Final = re.compile(
    rf"(?i:({_ORDINAL_WORDS})){_GAP}(?:day{_GAP})?of{_GAP}({MONTH})(?:,?{_GAP}(?:of{_GAP}|in{_GAP})?({_YEAR}))?"
)
_WEEKDAY: Final = re.compile(rf"({WEEKDAY})(?P<part>{_PART})")
_WEEKDAY_LEAD: Final = re.compile(
    r"(?i)\b(?:(?P<last>last|past)|(?P<previous>previous)|(?P<this>this|this\s+coming|this\s+past|coming|upcoming)"
    r"|(?P<next>next)|(?P<lastweek>last\s+week(?:\s+on)?)|(?P<nextweek>next\s+week(?:\s+on)?)"
    r"|(?P<week>a\s+week\s+(?:on|from)))\s+$"
)
_WEEKDAY_TAIL: Final = re.compile(
    rf"{_GAP}(?:of{_GAP})?(?:(?P<last>last{_GAP}week)|(?P<this>this{_GAP}week)|(?P<next>next{_GAP}week)|(?P<week>week)(?=[.,;]))\b"
)
_NAMED_AFTER: Final = re.compile(WEEKDAY_NAME_AFTER)
_TITLE_AFTER: Final = re.compile(r"[ ][A-Z][a-z]")
_WORD_BEFORE: Final = re.compile(r"([A-Za-z’']+)[ \t]+$")
_RELATIVE: Final = re.compile(
    rf"(?i)(?:the{_GAP}day{_GAP}(?P<offset>before{_GAP}yesterday|after{_GAP}tomorrow)"
    rf"|(?P<day>today|yesterday|tomorrow)(?P<part>{_PART})"
    rf"|(?P<tonight>tonight)|(?P<lastnight>last{_GAP}(?:night|evening))"
    rf"|(?:earlier{_GAP}|later{_GAP})?(?P<this>this{_GAP}(?:morning|afternoon|evening|lunchtime))"
    r"|(?P<overnight>overnight))\b(?!-\w)"
)
_OVERNIGHT_AFTER: Final = re.compile(
    r"\s*(?:[.,;:)—–]|$|\n)|\s+(?:in|on|at|by|from|after|as|and|to|into|following|when|with|near|"
    r"between|that|but|while|amid|because|by|through|until|despite|without|for|before|said)\b"
)
_HOLIDAY: Final = re.compile(
    r"(?i)(new[ ]year['’]?s?[ ](?:day|eve)|christmas[ ](?:day|eve)|(?:boxing|canada|australia|anzac|armistice|veterans|bastille|earth)[ ]day|"
    r"valentine['’]?s[ ]day|juneteenth|(?<=\bby )christmas|(?<=\bsince )christmas|(?<=\buntil )christmas|(?<=\bon )christmas|(?<=\bnext )easter|(?<=\blast )easter|"
    r"(?:independence|republic)[ ]day|"
    r"(?:st\.?|saint)[ ]patrick['’]?s[ ]day|halloween|good[ ]friday|easter[ ](?:saturday|sunday|monday)|"
    rf"ash[ ]wednesday|palm[ ]sunday|shrove[ ]tuesday|maundy[ ]thursday)\b(?:,?{_GAP}(?:in{_GAP}|of{_GAP})?({_YEAR}|this{_GAP}year|last{_GAP}year|next{_GAP}year))?"
)


def month_number(written: str) -> int:
    return MONTHS[written.lower()]


def weekday_number(written: str) -> int:
    return WEEKDAYS[written.lower().rstrip(".")]


def _one(date: dt.date | None) -> cal.Ends | None:
    return (date, date) if date else None


def yearless_day(
    month: int, day: int, weekday: int | None, anchor: Anchor, text: str, start: int, end: int
) -> dt.date | None:
    """The day without a written year: the nearest to publication, on the weekday given."""
    if anchor.published is None:
        return None
    around = [
        date
        for year in range(anchor.published.year - 1, anchor.published.year + 2)
        if (date := cal.day(year, month, day))
    ]
    if not around and (month, day) == (2, 29):
        around = [
            d
            for y in range(anchor.published.year - 4, anchor.published.year + 5)
            if (d := cal.day(y, 2, 29))
        ]
    fitting = [date for date in around if date.weekday() == weekday]
    best = cal.nearest(fitting or around, anchor.published)
    close = cal.nearest(around, anchor.published)
    if close and abs((close - anchor.published).days) < 45 and (fitting or close == best):
        # So near, a weekday that does not fit is the writer's slip and no other year.
        return (
            close
            if fitting or abs((close - anchor.published).days) < 14
            else _by_tense(close, around, anchor.published, text, start)
        )
    if best is None or fitting:
        return best
    return _by_tense(best, around, anchor.published, text, start)


def _by_tense(
    best: dt.date, around: list[dt.date], published: dt.date, text: str, start: int
) -> dt.date:
    """``best``, or the next one before or after publication where a verb right there says so."""
    if best > published and close_past(text, start):
        return cal.nearest([d for d in around if d <= published], published) or best
    if best < published and close_future(text, start):
        return cal.nearest([d for d in around if d >= published], published) or best
    return best


def read_iso(text: str, pos: int, anchor: Anchor) -> Span | None:
    found = _ISO.match(text, pos)
    if not found:
        return None
    date = cal.day(int(found[1]), int(found[2]), int(found[3]))
    if date is None:
        return None
    return Span(
        start=pos,
        end=found.end(),
        ends=(date, date),
        granularity="minute" if found[4] else "day",
        year=date.year,
        month=date.month,
        day=date.day,
        clock=f"{found[4]}:{found[5]}" if found[4] else None,
        zone={"Z": "UTC"}.get(found[6], found[6]) if found[6] else None,
    )


def read_numeric(text: str, pos: int, anchor: Anchor) -> Span | None:
    """29/6/2018, 13.05.2025, 29-06-18; two readings without a known country stay ambiguous."""
    found = _NUMERIC.match(text, pos)
    if not found:
        return None
    first, mark, second, written = int(found[1]), found[2], int(found[3]), found[4]
    if len(written) == 2 and mark != "/":
        return None
    year = int(written) if len(written) == 4 else cal.two_digit_year(int(written), anchor.published)
    if not 1500 <= year <= 2100:
        return None
    by_day, by_month = cal.day(year, second, first), cal.day(year, first, second)
    span = Span(start=pos, end=found.end(), ends=None, granularity="day", year=year)
    if by_day and by_month and by_day != by_month:
        if mark == "." or anchor.country in DAY_FIRST:
            by_month = None
        elif anchor.country in MONTH_FIRST:
            by_day = None
        else:
            return replace(span, ambiguous=True)
    date = by_day or by_month
    if date is None:
        return None
    return replace(span, ends=(date, date), month=date.month, day=date.day)


def _year_of(found: re.Match[str], anchor: Anchor) -> int | None:
    if found["y"]:
        return int(found["y"])
    return cal.two_digit_year(int(found["yy"]), anchor.published) if found["yy"] else None


def _calendar_day(found: re.Match[str], text: str, anchor: Anchor) -> tuple[Span, ...]:
    month, first = month_number(found["m"]), int(found["d"])
    weekday = weekday_number(found["wd"]) if found["wd"] else None
    year = _year_of(found, anchor)
    start, end = found.start(), found.end()
    if cal.day(year or 2000, month, first) is None:
        return ()

    def one(day: int, begin: int, stop: int, weekday: int | None = None) -> Span:
        date = (
            cal.day(year, month, day)
            if year
            else yearless_day(month, day, weekday, anchor, text, start, end)
        )
        return Span(
            start=begin,
            end=stop,
            ends=_one(date),
            granularity="day",
            year=year,
            month=month,
            day=day,
            weekday=weekday,
        )

    last = found["d2"] or found["and"]
    if not last:
        return (one(first, start, end, weekday),)
    if cal.day(year or 2000, month, int(last)) is None or int(last) <= first:
        return () if found["and"] else (one(first, start, end, weekday),)
    if found["and"]:
        return one(first, start, found.end("d"), weekday), one(int(last), found.start("and"), end)
    low, high = one(first, start, end, weekday), one(int(last), start, end)
    ends = (low.ends[0], high.ends[0]) if low.ends and high.ends else None
    return (replace(low, ends=ends, granularity="range", relation="between", day=None, month=None),)


def read_day_month(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """29 June 2018 · Friday, 29th June · 3-24 March 2025 · 16 and 17 November."""
    found = _DMY.match(text, pos)
    if not found or (found["wd"] and not _parted(text, found.end("wd"), found.start("d"))):
        return ()
    if not found["y"] and re.match(
        rf"\d|-\d(?!\d?{_GAP}{MONTH})|/\d", text[found.end() : found.end() + 16]
    ):
        return ()
    if re.search(r"[£$€₹.,]\s?$", text[max(0, pos - 2) : pos]) and not re.search(
        r"[.,]\s$", text[max(0, pos - 2) : pos]
    ):
        return ()
    return _calendar_day(found, text, anchor)


def read_month_day(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """June 29, 2018 · Fri., Jun. 29 · March 3-24 · Nov 18."""
    found = _MDY.match(text, pos)
    if not found or (found["wd"] and not _parted(text, found.end("wd"), found.start("m"))):
        return ()
    if not found["y"] and not found["wd"] and _counts(text, found):
        return ()
    return _calendar_day(found, text, anchor)


def _parted(text: str, end: int, start: int) -> bool:
    return end < start


_COUNT_AFTER: Final = re.compile(rf"{_GAP}(?:{COUNTED})\b")
_IN_BEFORE: Final = re.compile(r"(?i)\b(?:in|during|of|since)\s+$")


def _counts(text: str, found: re.Match[str]) -> bool:
    """Whether the number after the month counts something ("In March 20 people were held")."""
    if not _COUNT_AFTER.match(text, found.end()):
        return False
    return bool(_IN_BEFORE.search(text[max(0, found.start() - 12) : found.start()]))


def read_ordinal_of(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """the second of August · the twenty-third day of September 2014."""
    found = _ORDINAL_OF.match(text, pos)
    if not found:
        return ()
    of_month = _ORDINALS[found[1].lower().replace(" ", "-")]
    return _plain_day(month_number(found[2]), of_month, found[3], text, pos, found.end(), anchor)


_WEEKDAY_NTH: Final = re.compile(
    rf"({_ANY_WEEKDAY}),?{_GAP}(?:the{_GAP})?(?:({_D})(?:(?:st|nd|rd|th)\b|(?=[.,;!?)]|$|\n))|(?i:({_ORDINAL_WORDS}))(?=[.,;!?)]|$|\n))"
    rf"(?!{_GAP}?(?:of|{MONTH}|century|anniversary|birthday|hole|minute|edition)|[.,:]\d)"
)


_DAY_WORDS: Final = re.compile(
    rf"({MONTH}){_GAP}(?:(?i:({_ORDINAL_WORDS}))|(?i:(twenty|thirty)[ -](one|two|three|four|five|six|seven|eight|nine)))(?:,?{_GAP}({_YEAR})|(?=[.,;!?)\"”]|\s*$|\n))"
)


def read_month_words(text: str, pos: int, anchor: Anchor) -> tuple[Span, ...]:
    """January first 2000 · February twenty-second, where a stop or a year follows."""
    found = _DAY_WORDS.match(text, pos)
    if not found:
        return ()
    month = month_number(found[1])
    of_month = (
        _ORDINALS[found[2].lower().replace(" ", "-")]
        if found[2]
        else TENS[found[3].lower()] + UNITS[found[4].lower()]
    )
    return _plain_day(month, of_month, found[5], text, pos, found.end(), anchor)


def _plain_day(
    month: int, of_month: int, written: str | None, text: str, pos: int, end: int, anchor: Anchor
) -> tuple[Span, ...]:
    year = int(written) if written else None
    if cal.day(year or 2000, month, of_month) is None:
        return ()
    date = (
        cal.day(year, month, of_month)
        if year
        else yearless_day(month, of_month, None, anchor, text, pos, end)
    )
    return (
        Span(
            start=pos,
            end=end,
            ends=_one(date),
            granularity="day",
            year=year,
            month=month,
            day=of_month,
        ),
    )


def read_weekday_ordinal(text: str, pos: int, anchor: Anchor) -> Span | None:
    """Tuesday 13th: the day nearest to publication that is the 13th and a Tuesday."""
    found = _WEEKDAY_NTH.match(text, pos)
    if not found:
        return None
    weekday = weekday_number(found[1])
    of_month = int(found[2]) if found[2] else _ORDINALS[found[3].lower().replace(" ", "-")]
    date = None
    if anchor.published:
        months = (cal.shift(anchor.published.replace(day=1), months=n) for n in range(-11, 12))
        days = (cal.day(first.year, first.month, of_month) for first in months)
        date = cal.nearest([d for d in days if d and d.weekday() == weekday], anchor.published)
    return Span(
        start=pos,
        end=found.end(),
        ends=_one(date),
        granularity="day",
        weekday=weekday,
        deictic=True,
    )


def read_named_iso(text: str, pos: int, anchor: Anchor) -> Span | None:
    """2019-Aug-01."""
    found = _NAMED_ISO.match(text, pos)
    date = cal.day(int(found[1]), month_number(found[2]), int(found[3])) if found else None
    if found is None or date is None:
        return None
    return Span(
        start=pos,
        end=found.end(),
        ends=(date, date),
        granularity="day",
        year=date.year,
        month=date.month,
        day=date.day,
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
    word = _WORD_BEFORE.search(before)
    if word and word[1].lower() in WEEKDAY_NAME_BEFORE:
        return None
    if word and word[1].lower() in (
        "a",
        "an",
        "every",
        "each",
        "any",
        "one",
        "some",
        "most",
        "alternate",
    ):
        # No day of the calendar, but any such weekday.
        return None
    if (
        text[found.end(1) : found.end(1) + 1] in ("s", "-")
        and text[found.end(1) : found.end(1) + 2] != "-o"
    ):
        return None
    weekday, end = weekday_number(found[1]), found.end()
    lead = _WEEKDAY_LEAD.search(before)
    tail = _WEEKDAY_TAIL.match(text, end)
    start = pos - (len(before) - lead.start()) if lead else pos
    if tail:
        end = tail.end()
    return Span(
        start=start,
        end=end,
        ends=_one(_weekday(weekday, lead, tail, anchor, text, start, end)),
        granularity="part-of-day" if found["part"] else "day",
        weekday=weekday,
        deictic=True,
    )


_DEADLINE: Final = re.compile(
    r"(?i)(?P<lead>(?:[a-z]+\s+){0,3})\b(?:(?P<until>until|till)|by|no\s+later\s+than|from|starting|beginning|ahead\s+of)\s+(?:on\s+)?"
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
    if when != 1 and (deadline := _DEADLINE.search(text[max(0, start - 40) : start])):
        # A deadline or a start is yet to come, unless the verb right there is of the past.
        past = (_PAST_STATE if deadline["until"] is None else _PAST_UNTIL).search(
            deadline["lead"] or ""
        )
        when = -1 if when == -1 and past else 1
    if when == 1:
        return cal.weekday_after(today, weekday)
    return cal.weekday_before(today, weekday)


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
        ends=_one(date),
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
    today, said = anchor.published, (found[2] or "").lower()
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
    fixed = FIXED_DAYS.get(name) or NATIONAL_DAYS.get((anchor.country, name))
    return Span(
        start=pos,
        end=found.end(),
        ends=_one(date),
        granularity="day",
        year=int(said) if said.isdigit() else None,
        month=fixed[0] if fixed else None,
        day=fixed[1] if fixed else None,
        deictic=not said,
    )


def _holiday(name: str, year: int, country: str | None) -> dt.date | None:
    fixed = FIXED_DAYS.get(name) or NATIONAL_DAYS.get((country, name))
    if fixed:
        return cal.day(year, *fixed)
    if name in EASTER_DAYS:
        return cal.easter(year) + dt.timedelta(days=EASTER_DAYS[name])
    return None
