"""Months: December 2008, last September, late May; the year nearest to publication where none is told."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from . import calendars as cal
from .dayforms import month_number
from .timespans import Anchor, Span, close_future, close_past, since, tense
from .timewords import MONTH
from .yearwords import OF_SHORT, YEAR_WORDS, short_year, year_in_words

_GAP: Final = r"(?:[ \t\u00a0]+)"
_YEAR: Final = r"(?:1[3-9]\d\d|20\d\d)(?!\d|,\d{3}|\.\d)"
_MONTH: Final = re.compile(
    rf"({MONTH})\.?(?:(?:,?{_GAP}|/|-|{_GAP}of{_GAP})(?P<y>{_YEAR})|{_GAP}?[’'](?P<yy>\d\d)\b"
    rf"|,?{_GAP}(?P<yw>{YEAR_WORDS})|{OF_SHORT}"
    rf"|{_GAP}(?:of{_GAP})?(?P<rel>(?:this|last|next|the{_GAP}previous|the{_GAP}following|that|the{_GAP}same){_GAP}year)\b)?"
)
_LEAD: Final = re.compile(
    r"(?i)\b(last|this|next|this\s+coming|this\s+past|the\s+previous|the\s+following|the\s+coming|that)\s+$"
)
_YEAR_FIRST: Final = re.compile(rf"({_YEAR})[ -]({MONTH})\b(?![ ]?\d)")
# Names that are also other words or names need a word that tells a time before them.
_DOUBTFUL: Final = frozenset("march april june august".split())
_TELLS: Final = re.compile(
    r"(?i)\b(?:in|since|until|till|by|from|during|before|after|between|early|mid|late|last|this|next|of|"
    r"each|every|through|throughout|previous|following|coming|for|ended|ending|to|and|or|around|"
    r"the|a|an|end)[ \t-]+(?:(?:early|mid|late)[ -])?$"
)
_TELLS_SURELY: Final = re.compile(
    r"(?i)\b(?:in|since|until|till|during|early|mid|late|last|this|next|each|every|throughout|"
    r"(?:end|start|beginning|middle|month|week)\s+of|ended|ending)[ \t-]+(?:(?:early|mid|late)[ -])?$"
)
_TELLS_OR_NAME: Final = re.compile(r"(?i)\b(?:by|from|before|after|to|between)[ \t]+$")
_MONTH_AND: Final = re.compile(
    rf"{MONTH}\.?(?:,?\s+\d{{4}})?(?:\s?[-–/]\s?|\s(?:and|to|or|through)\s+)$"
)
_MARCH_NOUN_BEFORE: Final = re.compile(r"(?i)\b(?:the|a|an|to|and|for|day|long|on|of)\s+$")
_MARCH_MONTH_AFTER: Final = re.compile(
    r"[ \t]+(?:quarter|deadline|election|budget|quarter-end|meeting|report|figures|earthquake|statement|rate|\d)|['’]s"
)
_MONTH_AFTER: Final = re.compile(rf"\.?(?:[ ]?[-–/][ ]?|[ ](?:to|through|until|and)[ ]){MONTH}")
_VERB_OR_NAME_AFTER: Final = re.compile(
    r"[ \t]+(?:[A-Z][a-z]+|has|is|was|said|had|be|have|not|told|says)\b"
)


def read_month(text: str, pos: int, anchor: Anchor) -> Span | None:
    """A month that begins at ``pos``, with its year where one is written or told."""
    found = _MONTH.match(text, pos)
    if not found:
        return None
    year = int(found["y"]) if found["y"] else None
    if found["yy"]:
        year = cal.two_digit_year(int(found["yy"]), anchor.published)
    elif found["yw"]:
        year = year_in_words(found["yw"])
    elif found["yo"]:
        year = short_year(found["yo"], text, pos, anchor)
    before = text[max(0, pos - 36) : pos]
    if not (year or found["rel"]) and not _is_month(found[1], before, text, found.end(1)):
        return None
    number = month_number(found[1])
    lead = None if year or found["rel"] else _LEAD.search(before)
    start, end = pos - (len(before) - lead.start()) if lead else pos, found.end()
    if found["yo"] and year is None:
        end = found.start("of")
    if text[end - 1] == "." and (
        len(found[1]) > 4 or not re.match(r"\s+[a-z]", text[end : end + 3])
    ):
        end -= 1
    told = re.sub(r"\s+", " ", (found["rel"] or (lead[1] if lead else "")).lower())
    return Span(
        start=start,
        end=end,
        ends=_month_ends(number, year, told, anchor, text, start, end),
        granularity="month",
        year=year,
        month=number,
        deictic=not year,
    )


def _month_ends(
    number: int, year: int | None, told: str, anchor: Anchor, text: str, start: int, end: int
) -> cal.Ends | None:
    if year:
        return cal.month(year, number)
    today = anchor.published
    if today is None:
        return None
    if told in ("this year", "last year", "next year"):
        shift = {"this": 0, "last": -1, "next": 1}[told.split()[0]]
        return cal.month(today.year + shift, number)
    if "year" in told:
        return None
    # In June "last April" is two months ago to some, and a year and two months to others.
    if told == "last" and 0 < today.month - number <= _JUST_OVER:
        return None
    return cal.month(_nearest_year(number, told, today, text, start, end), number)


_JUST_OVER: Final = 2  # months
_DEADLINE: Final = re.compile(
    r"(?i)\b(?:until|till|by|before)\s+(?:(?:the\s+)?(?:end|middle|start)\s+of\s+|early\s+|late\s+|mid-?)?$"
)


def _nearest_year(number: int, told: str, today: dt.date, text: str, start: int, end: int) -> int:
    """The year of a month named without one."""
    gap = number - today.month
    if told in ("last", "this past", "the previous"):
        return today.year if gap < 0 else today.year - 1
    if told in ("next", "this coming", "the coming", "the following"):
        return today.year if gap > 0 else today.year + 1
    if told == "this":
        return today.year
    nearest = today.year + (1 if gap < -6 else -1 if gap > 6 else 0)
    ahead = (nearest, number) > (today.year, today.month)
    if ahead and since(text, start):
        return nearest - 1
    if ahead and not _DEADLINE.search(text[max(0, start - 22) : start]):
        # The further off the month, the less it takes to tell that it is past.
        far = (gap % 12) >= 3
        if (
            close_past(text, start)
            or (far and tense(text, start, end) == -1)
            or (gap % 12 == 6 and tense(text, start, end) != 1)
        ):
            return nearest - 1
        return nearest
    behind = (nearest, number) < (today.year, today.month)
    if behind and (close_future(text, start) or (gap == -6 and tense(text, start, end) == 1)):
        return nearest + 1
    return nearest


def _is_month(written: str, before: str, text: str, end: int) -> bool:
    """Whether a month's name without a year is the month and no verb, person or place."""
    word = written.lower()
    surely = bool(
        _TELLS_SURELY.search(before) or _MONTH_AND.search(before) or _MONTH_AFTER.match(text, end)
    )
    if word == "may":
        if surely:
            return not re.search(r"(?i)\bthis\s+$", before) or written != "may"
        led = bool(_TELLS_OR_NAME.search(before))
        return (
            led
            and not _VERB_OR_NAME_AFTER.match(text, end)
            and text[end : end + 2] not in ("'s", "’s")
        )
    if word in ("march", "mar"):
        if surely or (_TELLS_OR_NAME.search(before) and not re.search(r"(?i)\bto\s+$", before)):
            return True
        if _MARCH_NOUN_BEFORE.search(before):
            return bool(_MARCH_MONTH_AFTER.match(text, end))
        return False
    if (
        len(word) < 5
        and word not in ("june", "july")
        and (_MONTH_AFTER.match(text, end) or _MONTH_AND.search(before))
    ):
        return True
    if len(word) < 5 and word not in ("june", "july"):
        # A short form without a day or a year is a month only after a word that tells so.
        return bool(
            re.search(r"(?i)\b(?:in|since|until|by|early|mid|late|last|next|this)[ \t-]+$", before)
        )
    if word in _DOUBTFUL:
        return bool(_TELLS.search(before) or _MONTH_AND.search(before))
    return written[0].isupper() or bool(_TELLS.search(before))


_SMALL: Final = re.compile(
    rf"(?:march|may|august)(?=[ ](?:and|to|through|until|till)[ ](?:{MONTH}|march\b|may\b|august\b))"
)
_SMALL_LAST: Final = re.compile(r"(?:march|may|august)\b")
_SMALL_AFTER: Final = (
    "from ",
    "From ",
    "between ",
    "Between ",
    "and ",
    "to ",
    "through ",
    "till ",
    "until ",
)
_SMALL_OPEN: Final = re.compile(r"(?i)\b(?:between|from)[ ]$")
_SMALL_JOIN: Final = re.compile(
    rf"(?i)\b(?:between[ ](?:{MONTH}|march|may|august)[ ]and|from[ ](?:{MONTH}|march|may|august)[ ](?:to|through|until|till))[ ]$"
)


def read_small_month(text: str, pos: int, anchor: Anchor) -> Span | None:
    """between august and october: the months that are other words, small, as an end of such a stretch."""
    if not text.endswith(_SMALL_AFTER, 0, pos):
        return None
    before = text[max(0, pos - 26) : pos]
    found = _SMALL.match(text, pos) if _SMALL_OPEN.search(before) else None
    if found is None and _SMALL_JOIN.search(before):
        found = _SMALL_LAST.match(text, pos)
    if found is None:
        return None
    number = month_number(found[0])
    return Span(
        start=pos,
        end=found.end(),
        ends=_month_ends(number, None, "", anchor, text, pos, found.end()),
        granularity="month",
        month=number,
        deictic=True,
    )


def read_year_month(text: str, pos: int, anchor: Anchor) -> Span | None:
    """2017 April."""
    found = _YEAR_FIRST.match(text, pos)
    if not found:
        return None
    number = month_number(found[2])
    return Span(
        start=pos,
        end=found.end(),
        ends=cal.month(int(found[1]), number),
        granularity="month",
        year=int(found[1]),
        month=number,
    )
