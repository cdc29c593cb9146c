"""Pieces of patterns that the readers of days share, and the values of what they match."""

from __future__ import annotations

import datetime as dt
from typing import Final

from . import calendars as cal
from .timewords import (
    MONTHS,
    WEEKDAY,
    WEEKDAY_SHORT,
    WEEKDAYS,
)

DAY_NUMBER: Final = r"(?:0?[1-9]|[12]\d|3[01])"

TH: Final = r"(?:\s?(?:st|nd|rd|th)\b)"

YEAR: Final = r"(?:1[3-9]\d\d|20\d\d)(?!\d|,\d{3}|\.\d)"

GAP: Final = r"(?:[ \t\u00a0]+)"

PART_OF_DAY: Final = (
    rf"(?:{GAP}(?:(?:early|late|mid|at){GAP})?(?:morning|mid-?morning|afternoon|evening|night|lunchtime|"
    r"teatime|dawn)\b)?"
)

ANY_WEEKDAY: Final = rf"(?:{WEEKDAY}|{WEEKDAY_SHORT})"

ORDINAL_WORDS: Final = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|"
    "fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    "twenty[- ]first|twenty[- ]second|twenty[- ]third|twenty[- ]fourth|twenty[- ]fifth|"
    "twenty[- ]sixth|twenty[- ]seventh|twenty[- ]eighth|twenty[- ]ninth|thirtieth|thirty[- ]first"
)

ORDINALS: Final = {
    word.replace("[- ]", "-"): number
    for number, word in enumerate(ORDINAL_WORDS.split("|"), start=1)
}


def month_number(written: str) -> int:
    return MONTHS[written.lower()]


def weekday_number(written: str) -> int:
    return WEEKDAYS[written.lower().rstrip(".")]


def one_day(date: dt.date | None) -> cal.Ends | None:
    return (date, date) if date else None
