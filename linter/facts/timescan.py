"""One scan over the words of a text: at each that can begin a time its readers are asked in turn."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from .clocks import Clock, as_half_of, read_clock
from .dates import read_day_month, read_month_day
from .daywords import read_month_words, read_of_told_month, read_ordinal_of
from .earlier import read_ago, read_same_day, read_same_period, read_the_before
from .months import read_month, read_small_month, read_year_month
from .nameddays import read_holiday, read_relative_day, read_told_holiday
from .numericdates import (
    read_iso,
    read_month_year,
    read_named_iso,
    read_numeric,
    read_slashed_range,
    read_spaced_iso,
)
from .partsofyear import read_end_of, read_part_of, read_to_date, read_week_of
from .relatives import read_this, read_weekend
from .stretches import read_last_units
from .timespans import Anchor, Span
from .triggers import CALENDAR_WORDS, triggers
from .weekdays import read_nth_weekday, read_weekday, read_weekday_ordinal
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
from .years import read_double_year, read_fiscal_year, read_short_year, read_worded_year, read_year

_Reader = Callable[[str, int, Anchor], "Span | tuple[Span, ...] | None"]

#: The readers asked at a word, by what kind of word it is.
_READERS: Final[dict[str, tuple[_Reader, ...]]] = {
    "digit": (
        read_numeric,
        read_slashed_range,
        read_month_year,
        read_day_month,
        read_of_told_month,
        read_before_christ,
        read_q,
        read_h,
        read_century,
        read_week_of,
        read_last_units,
        read_ago,
        read_quarter,
        read_half,
    ),
    "four digits": (
        read_iso,
        read_named_iso,
        read_spaced_iso,
        read_before_christ,
        read_q,
        read_h,
        read_decade,
        read_double_year,
        read_year_month,
        read_last_units,
        read_ago,
    ),
    "month": (read_month_day, read_month_words, read_month),
    "weekday": (read_day_month, read_month_day, read_weekday_ordinal, read_weekday),
    "day": (read_relative_day,),
    "clock": (),
    "season": (read_season,),
    "q": (read_q, read_h),
    "fiscal": (read_quarter, read_fiscal_year),
    "the": (
        read_nth_weekday,
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
    "relative": (
        read_nth_weekday,
        read_relative_day,
        read_week_of,
        read_part_of,
        read_to_date,
        read_end_of,
        read_last_units,
        read_same_period,
        read_this,
        read_same_day,
        read_decade,
        read_told_holiday,
    ),
    "small month": (read_small_month,),
    "decade": (read_decade,),
    "weekend": (read_weekend,),
    "ordinal": (
        read_nth_weekday,
        read_week_of,
        read_part_of,
        read_quarter,
        read_half,
        read_century,
        read_ordinal_of,
        read_of_told_month,
    ),
    "number": (read_ago, read_last_units, read_century, read_ordinal_of, read_worded_year),
    "article": (read_ago,),
    "holiday": (read_holiday,),
    "short": (read_decade, read_short_year),
}
_CLOCKED: Final = frozenset(("digit", "four digits", "clock", "number", "article"))
#: What must follow a frequent word before its readers are asked.
_CONFIRM: Final = {
    "the": re.compile(
        r"(?i)the[ \t\n]+(?:day|week|weekend|month|year|quarter|night|season|last|past|previous|preceding|"
        r"next|following|coming|prior|first|opening|final|closing|second|third|fourth|same|corresponding|"
        r"comparable|equivalent|current|end|start|beginning|middle|close|turn|rest|remainder|course|back|"
        r"early|mid|late|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|"
        r"ensuing|[1-4](?:st|nd|rd|th)|year-\w+|prior-year|[’']?\d0s)\b"
    ),
    "a": re.compile(
        r"(?i)an?[ \t\n]+(?:couple|day|week|fortnight|month|year|decade|century|quarter|full|whole|night)\b"
    ),
    "that": re.compile(
        r"(?i)that[ \t\n]+(?:same|year|month|week|weekend|day|morning|evening|night|afternoon)\b"
    ),
    "so": re.compile(r"(?i)so[ \t\n]+far\b"),
    "new": re.compile(r"(?i)new[ ]year"),
    "good": re.compile(r"(?i)good[ ]friday"),
    "earth": re.compile(r"(?i)earth[ ]day"),
}
_CONFIRM["an"] = _CONFIRM["a"]


def _kinds() -> dict[str, tuple[str, str]]:
    """Each word that can begin a time, as written, with its kind and its lower form."""
    # These are other words in small letters.
    capital = {
        "may",
        "march",
        "mar",
        "sun",
        "sat",
        "wed",
        "mon",
        "august",
        "aug",
    }
    words = {
        form: (kind, word)
        for kind, listed in CALENDAR_WORDS.items()
        for word in listed.split()
        for form in (
            (word.capitalize(), word.upper())
            if word in capital
            else (word, word.capitalize(), word.upper())
        )
    }
    small = {word: ("small month", word) for word in ("march", "may", "august")}
    # "h" is no half of a year.
    return {form: found for form, found in (words | small).items() if form != "h"}


_KINDS: Final = _kinds()
_NO_KIND: Final = ("", "")
_CLOCK_RANGE: Final = re.compile(r"[ ]?(?:and|to|[-–])[ ]?")


def scan(text: str, anchor: Anchor) -> tuple[list[Span], list[Clock]]:
    """The times of the calendar and the times of day of ``text``, none overlapping, in order."""
    spans: list[Span] = []
    clocks: list[Clock] = []
    done = 0
    for at, word in triggers(text):
        if at < done:
            continue
        written = text[at : at + len(word)]
        kind, low = _KINDS.get(written) or _NO_KIND
        if not kind and word.isdigit():
            kind = "four digits" if len(word) == 4 else "digit"
        if not kind or (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
            continue
        if low in _CONFIRM and not _CONFIRM[low].match(text, at):
            continue
        read = _read(text, at, kind, anchor)
        if read:
            spans.extend(
                replace(span, start=max(span.start, done)) for span in read if span.end > done
            )
            done = max(at + 1, read[-1].end)
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
            done = max(at + len(word), clock.end)
            continue
        if kind == "four digits" and (year := read_year(text, at, anchor)):
            spans.append(year)
            done = max(at + len(word), year.end)
    return spans, clocks


def _read(text: str, at: int, kind: str, anchor: Anchor) -> tuple[Span, ...]:
    if kind == "digit" and at and text[at - 1] in "'’" and not text[at - 2 : at - 1].isalnum():
        return _first("short", text, at - 1, anchor)
    return _first(kind, text, at, anchor)


def _first(kind: str, text: str, at: int, anchor: Anchor) -> tuple[Span, ...]:
    for reader in _READERS[kind]:
        read = reader(text, at, anchor)
        if read:
            return read if isinstance(read, tuple) else (read,)
    return ()
