"""Every time of a text: dates, periods, times of day, durations and ages.

One scan over triggers (digits, names of months and days, the words of relative times);
at each the readers of dates.py, periods.py, relatives.py and clocks.py are asked in turn.
What they give is then joined (ranges, lists, a date with its time of day) and read
against its surroundings (since, by, until; the year to March).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from ..model.values import Granularity
from . import calendars as cal
from .ages import read_ages
from .clocks import Clock, as_half_of, read_clock
from .dates import (
    read_day_month,
    read_holiday,
    read_iso,
    read_month_day,
    read_month_words,
    read_named_iso,
    read_numeric,
    read_ordinal_of,
    read_relative_day,
    read_weekday,
    read_weekday_ordinal,
)
from .durations import read_durations
from .lengths import COUNT, count_value
from .mention import Mention
from .months import read_month, read_year_month
from .relatives import (
    read_ago,
    read_end_of,
    read_last_units,
    read_part_of,
    read_same_day,
    read_same_period,
    read_the_before,
    read_this,
    read_to_date,
    read_week_of,
    read_weekend,
    unit_around,
)
from .timespans import Anchor, Span, before, relation_before
from .timewords import MONTH, WEEKDAY, WEEKDAY_SHORT
from .yearparts import (
    read_before_christ,
    read_century,
    read_decade,
    read_h,
    read_half,
    read_q,
    read_quarter,
    read_season,
)
from .years import read_double_year, read_fiscal_year, read_worded_year, read_year

_Reader = Callable[[str, int, Anchor], "Span | tuple[Span, ...] | None"]
_NUMBER_WORD: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen"
)
_ORDINAL: Final = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|"
    "fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+|thirtieth|"
    "thirty-first|final|latter|opening"
)
_TRIGGER: Final = re.compile(
    rf"(?<![A-Za-z0-9_])(?:(?P<digit>\d+)|(?P<month>{MONTH})|(?P<weekday>{WEEKDAY}|{WEEKDAY_SHORT})"
    r"|(?P<day>(?i:today|yesterday|tomorrow|tonight|overnight|last[ \t\n]+(?:night|evening)|(?:earlier[ ]|later[ ])?this[ \t\n]+(?:morning|afternoon|evening|lunchtime)|the[ ]day[ ](?:before[ ]yesterday|after[ ]tomorrow))\b)"
    r"|(?P<clock>(?i:noon|midday|midnight|half[ ]past|quarter[ ](?:past|to))\b)"
    r"|(?P<season>(?i:spring|summer|autumn|fall|winter)\b)"
    r"|(?P<q>[QH][1-4]\b|[QH][1-4](?=F)|q[1-4]\b)"
    r"|(?P<fy>(?:FY|fy)(?=[ ’']?\d)|(?i:fiscal|financial|tax|budget)[ ](?=(?i:year[ ])?(?i:of[ ]|ending[ ]|ended[ ])?\d)|(?i:fiscal|financial)[ ](?=(?i:first|second|third|fourth)))"
    r"|(?P<the>(?i:the)[ \t\n]+(?i:day|week|weekend|month|year|quarter|night|season|last|past|previous|preceding|next|following|coming|prior|first|opening|final|same|corresponding|comparable|equivalent|current|end|start|beginning|middle|close|turn|rest|remainder|course|early|mid|late|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|[’']\d0s|[2-9]0s)\b)"
    r"|(?P<these>(?i:these)[ ](?i:past|last|next))"
    r"|(?P<rel>(?i:this|last|next|previous|past|coming|preceding|current|that|following|earlier|later|early|mid|late|year|end|start|beginning|close|turn|so|same|corresponding|year-ago|year-earlier|prior-year)\b)"
    r"|(?P<over>(?i:at|over|on|during|for|since|by|until|before|after|from)[ ](?i:the|a)[ ](?=(?i:bank[ ]holiday[ ]|holiday[ ]|long[ ])?(?i:weekend)\b))"
    rf"|(?P<ordinal>(?i:{_ORDINAL})\b)"
    rf"|(?P<word>(?i:{_NUMBER_WORD})\b)"
    r"|(?P<article>(?i:an?)[ \t\n]+(?=(?i:couple|day|week|fortnight|month|year|decade|century|quarter|full|whole|hour|minute|night)\b))"
    r"|(?P<holiday>(?i:new[ ]year|christmas|boxing|canada|australia|anzac|armistice|veterans|bastille|earth|independence|republic|valentine|juneteenth|saint|st\.?[ ]patrick|halloween|good[ ]friday|easter|ash[ ]wed|palm[ ]sun|shrove|maundy)\w*)"
    r"|(?P<short>['’](?=[1-9]0s\b)))"
)
_READERS: Final[dict[str, tuple[_Reader, ...]]] = {
    "digit": (
        read_iso,
        read_named_iso,
        read_numeric,
        read_day_month,
        read_before_christ,
        read_q,
        read_h,
        read_century,
        read_decade,
        read_double_year,
        read_year_month,
        read_week_of,
        read_last_units,
        read_ago,
        read_quarter,
        read_half,
    ),
    "month": (read_month_day, read_month_words, read_month),
    "weekday": (read_day_month, read_month_day, read_weekday_ordinal, read_weekday),
    "day": (read_relative_day,),
    "clock": (),
    "season": (read_season,),
    "q": (read_q, read_h),
    "fy": (read_quarter, read_fiscal_year),
    "the": (
        read_relative_day,
        read_week_of,
        read_part_of,
        read_end_of,
        read_last_units,
        read_same_period,
        read_to_date,
        read_decade,
        read_this,
        read_the_before,
        read_same_day,
    ),
    "these": (read_last_units,),
    "rel": (
        read_week_of,
        read_part_of,
        read_to_date,
        read_end_of,
        read_last_units,
        read_same_period,
        read_this,
        read_same_day,
        read_decade,
    ),
    "over": (read_weekend,),
    "ordinal": (read_week_of, read_part_of, read_quarter, read_half, read_century, read_ordinal_of),
    "word": (read_ago, read_last_units, read_ordinal_of, read_worded_year),
    "article": (read_ago,),
    "holiday": (read_holiday,),
    "short": (read_decade,),
}
_FIRST_PAPER: Final = 1500
_LAST_PAPER: Final = 2500
_CLOCKED: Final = frozenset(("digit", "clock", "word", "article"))


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
    anchor = Anchor(published=published, country="GB" if code == "UK" else code)
    spans, clocks = _scan(text, anchor)
    spans = [_extended(text, span) for span in spans]
    spans = _with_weekdays(text, spans)
    spans = _lend_years(text, spans, anchor)
    spans = _ranges(text, spans, anchor)
    spans = _with_clocks(text, spans, clocks)
    spans = _in_context(text, spans, anchor)
    spans = [_related(text, span) for span in spans]
    outer = [around for span in spans for around in _around(text, span, anchor)]
    calendar = [span.mention() for span in (*spans, *outer)]
    ages = [age for age in read_ages(text) if not _clash(age, spans)]
    durations = [length for length in read_durations(text) if not _cut(length, spans, ages)]
    return tuple(sorted((*calendar, *ages, *durations), key=lambda m: (m.start, -m.end, m.kind)))


def _scan(text: str, anchor: Anchor) -> tuple[list[Span], list[Clock]]:
    spans: list[Span] = []
    clocks: list[Clock] = []
    pos, floor = 0, 0
    while trigger := _TRIGGER.search(text, pos):
        kind, at = trigger.lastgroup or "", trigger.start()
        pos = trigger.end() if kind == "digit" else _after_word(text, at, trigger.end())
        read = _read(text, at, kind, anchor)
        if read:
            spans.extend(
                replace(span, start=max(span.start, floor)) for span in read if span.end > floor
            )
            pos = floor = max(pos if kind == "digit" else at + 1, read[-1].end)
            continue
        if kind in _CLOCKED and (clock := read_clock(text, at)):
            if (
                clocks
                and not clocks[-1].told
                and clock.told
                and _CLOCK_RANGE.fullmatch(text[clocks[-1].end : clock.start][:6])
            ):
                clocks[-1] = as_half_of(clocks[-1], clock)
            clocks.append(clock)
            pos = floor = max(pos, clock.end)
            continue
        if kind == "digit" and len(trigger[0]) == 4 and (year := read_year(text, at, anchor)):
            spans.append(year)
            pos = floor = max(pos, year.end)
    return spans, clocks


_CLOCK_RANGE: Final = re.compile(r"[ ]?(?:and|to|[-–])[ ]?")


def _after_word(text: str, start: int, end: int) -> int:
    """Where the scan goes on after a trigger of several words: behind the first of them."""
    gap = re.search(r"\s", text[start:end])
    return start + gap.end() if gap else end


def _read(text: str, at: int, kind: str, anchor: Anchor) -> tuple[Span, ...]:
    for reader in _READERS[kind]:
        read = reader(text, at, anchor)
        if read:
            return read if isinstance(read, tuple) else (read,)
    return ()


_EARLY: Final = re.compile(
    r"(?i)(?:(?:the\s+)?(?:very\s+)?(?:end|start|beginning|middle|close|turn|latter\s+part|early\s+part|"
    r"(?:first|last|final|opening|second|third)\s+(?:week|weeks|days|day|few\s+days|months|month|weekend))\s+of\s+(?:the\s+)?|"
    r"(?:the\s+)?\b(?:early|mid|late|earlier|later)(?:\s+(?:on|in))?(?:[ ]|-|\s)(?:the\s+)?)$"
)
_HOURS_OF: Final = re.compile(
    r"(?i)(?:the\s+)?(?:early|small|late)\s+hours\s+(?:of|on)\s+$|\b(?:early|late|earlier|later)(?:\s+on)?\s+$|\b(?:overnight)\s+(?:on\s+|into\s+)?$"
)


def _extended(text: str, span: Span) -> Span:
    """The time with "early", "late", "the end of" before it; no day is made of that."""
    near = before(text, span.start, 36)
    daylike = span.granularity in ("day", "part-of-day")
    found = (_HOURS_OF if daylike else _EARLY).search(near)
    if not found:
        return span
    start = span.start - (len(near) - found.start())
    return replace(span, start=start, granularity="part-of-day" if daylike else span.granularity)


def _with_weekdays(text: str, spans: list[Span]) -> list[Span]:
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


def _lend_years(text: str, spans: list[Span], anchor: Anchor) -> list[Span]:
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
_BETWEEN: Final = re.compile(r"(?i)\bbetween\s+(?:the\s+)?$")
_FROM: Final = re.compile(r"(?i)\b(?:from|between)\s+(?:the\s+)?$")
_DAYLIKE: Final = frozenset(("day", "part-of-day"))


def _ranges(text: str, spans: list[Span], anchor: Anchor) -> list[Span]:
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
    opened = bool(_FROM.search(near))
    by_and = bool(_AND.fullmatch(between)) and bool(_BETWEEN.search(near))
    if not by_and and not _JOIN.fullmatch(between):
        return None
    dash = bool(re.match(r"\s?[-–—~]", between))
    if dash and {first.granularity, second.granularity} - {"day", "month", "year", "quarter"}:
        return None
    if not opened and not dash and (first.deictic and second.deictic) and first.month is None:
        # "Monday to Friday" without "from" is a timetable, not a stretch of this week.
        if first.weekday is not None and second.weekday is not None:
            return replace(
                first,
                end=second.end,
                ends=None,
                granularity="range",
                relation="between",
                weekday=None,
            )
    low, high = _partner_years(first, second, anchor)
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


def _partner_years(first: Span, second: Span, anchor: Anchor) -> tuple[Span, Span]:
    """Both ends of a range in years that fit each other."""
    if first.year is None and first.month and second.year and second.month:
        return _in_year(first, second), second
    if second.year is None and second.month and first.ends:
        base = first.ends[0].year
        for year in (base, base + 1):
            date = cal.day(year, second.month, second.day) if second.day else None
            ends = (date, date) if date else None if second.day else cal.month(year, second.month)
            if ends and ends[1] >= first.ends[0]:
                return first, replace(second, ends=ends)
    return first, second


_BESIDE: Final = re.compile(
    r"(?:[ \u00a0]|,|[|]|[–—-]|\bat\b|\bon\b|\bby\b|\bfrom\b|\baround\b|\babout\b|\bapproximately\b|\bshortly\b|\bjust\b|\bsoon\b|\bafter\b|"
    r"\bbefore\b|\buntil\b|\bof\b|\bthe\b|\bnight\b|\bmorning\b|\bin\b|\bearly\b|:|\(|\))*"
)


def _with_clocks(text: str, spans: list[Span], clocks: list[Clock]) -> list[Span]:
    """Times of day joined to the day beside them; the rest stand alone, on no day."""
    merged = list(spans)
    alone: list[Span] = []
    starts = {span.start: index for index, span in enumerate(merged)}
    ordered = sorted(starts)
    import bisect

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


_SENTENCE_END: Final = re.compile(r"[.!?][\"”’')]*\s+[A-Z“\"‘]|\n")


def _in_context(text: str, spans: list[Span], anchor: Anchor) -> list[Span]:
    """a year earlier, the previous year: reckoned from the time told before in the sentence."""
    told: list[Span] = []
    for span in spans:
        if span.contextual is None:
            told.append(span)
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
        around = _around(text, base, anchor) if base else []
        told.append(_reckoned(text, span, around[0] if around and around[0].ends else base, anchor))
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
        told = span.granularity == "year" and 1 <= number <= 9998
        return replace(span, ends=cal.year(number)) if told else span
    if span.granularity in ("day", "part-of-day", "hour", "minute") and first == last:
        moved = cal.shift(first, days=shift)
        return replace(span, ends=(moved, moved))
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


def _related(text: str, span: Span) -> Span:
    if span.relation is not None:
        return span
    daylike = span.granularity in ("day", "part-of-day", "hour", "minute")
    if text[span.end : span.end + 2] in ("'s", "’s"):
        return replace(span, relation="in")
    return replace(span, relation=relation_before(text, span.start, day=daylike))


_TO_END: Final = re.compile(
    rf"(?i)(?:\b(?:the|its|their|this|a)\s+)?(?:(?:first|last|past)\s+)?(?:(?P<n0>{COUNT})\s+(?=[a-z]+\s))?(?:(?P<kind>financial|fiscal|tax|business|trading|full|marketing|crop|calendar|academic|school)\s+)?"
    rf"(?:(?P<n>{COUNT})[ -])?(?P<unit>year|half[- ]year|half|quarter|month|week|years|months|quarters|weeks|days|day|fortnight)s?"
    r"(?:\s+period)?\s*(?:,\s*)?(?P<how>to|ended|ending|that\s+ended|which\s+ended|through|up\s+to|ends)\s+(?:on\s+|in\s+|at\s+)?(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?$"
)
_FROM_START: Final = re.compile(
    rf"(?i)(?:the\s+)?(?P<n>{COUNT})[ -](?P<unit>year|month|week|day)s?(?:\s+period)?\s+(?:from|starting|beginning|commencing)\s+(?:in\s+|on\s+|from\s+)?$"
)
_WEEK_OF: Final = re.compile(
    r"(?i)(?:the\s+)?(?:week|w/c|fortnight)\s*(?:(?P<how>commencing|beginning|starting|from|of|ending|ended|to)\s+)?(?:on\s+)?$"
)


def _around(text: str, span: Span, anchor: Anchor) -> list[Span]:
    """The longer period of which ``span`` is the end ("the year to") or the start ("three years from")."""
    near = before(text, span.start, 60)
    if span.granularity not in ("day", "month", "year", "weekend", "week"):
        return []
    if found := _TO_END.search(near):
        return _to_end(text, span, found, span.start - len(near), anchor)
    if span.granularity == "day" and (found := _FROM_DAY.search(near)):
        count = 1 if found["n"].lower() == "a" else count_value(found["n"])
        sign = 1 if found["side"].lower() == "after" else -1
        whole = span.ends is not None and count is not None and count == int(count) < 5000
        date = (
            cal.shift(span.ends[0], days=sign * int(count))
            if whole and span.ends and count
            else None
        )
        ends = (date, date) if date else None
        return [_outer(span, span.start - len(near) + found.start(), ends, "day", "calendar")]
    if found := _FROM_START.search(near):
        count = count_value(found["n"])
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


def _monday(month: int, of_month: int, published: dt.date) -> dt.date | None:
    """The day that a week "commencing 4 February" begins with: in the year that makes it a Monday."""
    years = range(published.year - 1, published.year + 2)
    days = [date for year in years if (date := cal.day(year, month, of_month))]
    return cal.nearest([date for date in days if date.weekday() == 0], published)


_FROM_DAY: Final = re.compile(rf"(?i)(?P<n>{COUNT}|a)[ ]days?[ ](?P<side>after|before)[ ]$")


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


def _clash(age: Mention, spans: list[Span]) -> bool:
    return any(span.start < age.end and age.start < span.end for span in _near(age, spans))


def _near(mention: Mention, spans: list[Span]) -> list[Span]:
    import bisect

    at = bisect.bisect_left(spans, mention.start, key=lambda span: span.start)
    return spans[max(0, at - 2) : at + 2]


def _cut(length: Mention, spans: list[Span], ages: list[Mention]) -> bool:
    """Whether a length of time overlaps an age, or lies across the edge of a date."""
    import bisect

    at = bisect.bisect_left(ages, length.start, key=lambda age: age.start)
    if any(a.start < length.end and length.start < a.end for a in ages[max(0, at - 1) : at + 1]):
        return True
    return any(
        span.start < length.end
        and length.start < span.end
        and (span.clock or not (span.start <= length.start and length.end <= span.end))
        for span in _near(length, spans)
    )
