"""The calendar week, month, quarter, year... around a day, and pieces of patterns for their names."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from ..model.values import Granularity
from . import calendars as cal
from .timespans import tense

GAP: Final = r"(?:[ \t\u00a0\n]+)"

UNIT: Final = r"(?:day|week|fortnight|month|quarter|year|decade|century)"

UNITS: Final = (
    r"(?:minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centurie)"
)

GRANULARITY: Final[dict[str, Granularity]] = {
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


def narrated(text: str, start: int, end: int) -> bool:
    """Whether "the next year" is told of the past, and so is reckoned from what went before."""
    ahead = re.search(r"\b(?:will|would|expects?|plans?)\b", text[end : end + 60])
    return ahead is None and tense(text, start, end) == -1
