"""One scan over the words of a text: at each that can begin a time its readers are asked in turn."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from .clocks import Clock, as_half_of, read_clock
from .timereaders import Reader, readers_at
from .timespans import Anchor, Span
from .triggers import CALENDAR_WORDS, triggers
from .yearparts import read_decade
from .years import read_short_year, read_year

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
        end = at + len(word)
        kind, low = _KINDS.get(text[at:end]) or _NO_KIND
        if not kind:
            if not word.isdigit():
                continue
            kind = "four digits" if len(word) == 4 else "digit"
        if at and (text[at - 1].isalnum() or text[at - 1] == "_"):
            continue
        if low in _CONFIRM and not _CONFIRM[low].match(text, at):
            continue
        read = _read(text, at, end, kind, low, anchor)
        if read:
            spans.extend(
                span if span.start >= done else replace(span, start=done)
                for span in read
                if span.end > done
            )
            done = max(at + 1, read[-1].end)
            continue
        if kind in _CLOCKED and (clock := read_clock(text, at, end)):
            if (
                clocks
                and not clocks[-1].told
                and clock.told
                and _CLOCK_RANGE.fullmatch(text[clocks[-1].end : clock.start][:6])
            ):
                clocks[-1] = as_half_of(clocks[-1], clock)
            clocks.append(clock)
            done = max(end, clock.end)
            continue
        if kind == "four digits" and (year := read_year(text, at, anchor)):
            spans.append(year)
            done = max(end, year.end)
    return spans, clocks


def _read(text: str, at: int, end: int, kind: str, low: str, anchor: Anchor) -> tuple[Span, ...]:
    if kind == "digit" and at and text[at - 1] in "'’" and not text[at - 2 : at - 1].isalnum():
        return _first(_SHORT, text, at - 1, anchor)
    return _first(readers_at(text, kind, low, end), text, at, anchor)


_SHORT: Final[tuple[Reader, ...]] = (read_decade, read_short_year)


def _first(readers: tuple[Reader, ...], text: str, at: int, anchor: Anchor) -> tuple[Span, ...]:
    for reader in readers:
        read = reader(text, at, anchor)
        if read:
            return read if isinstance(read, tuple) else (read,)
    return ()
