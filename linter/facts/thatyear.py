"""Days and months of a year that the text points back to: that June, 8 August that year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from . import calendars as cal
from .timespans import Span

_THAT_YEAR: Final = re.compile(r"(?i)[ ](?:of[ ])?(?:that|the[ ]same)[ ]year\b")
_THAT: Final = re.compile(r"(?i)that[ ]|.*[ ](?:that|the[ ]same)[ ]year$")
_BACK: Final = 2000  # code points that "that year" points back at most


def of_that_year(text: str, span: Span, told: Sequence[Span]) -> Span:
    """``span`` in the year written last before it among ``told`` where it points back to one, and in none
    where there is none."""
    if span.month is None or span.year is not None:
        return span
    if not _THAT.match(text[span.start : span.end]) and not _THAT_YEAR.match(text, span.end):
        return span
    year = next(
        (
            other.year
            for other in reversed(told)
            if other.year is not None and span.start - other.end < _BACK
        ),
        None,
    )
    if year is None:
        return replace(span, ends=None)
    if span.day is None:
        return replace(span, ends=cal.month(year, span.month))
    date = cal.day(year, span.month, span.day)
    return replace(span, ends=(date, date) if date else None)
