"""The days, months and years that a sentence names, and whether two sentences name different ones."""

from __future__ import annotations

import re

from ..model.fact import Reading
from .clausepairs import TIME

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
_DATED = re.compile(rf"\b(?:(\d\d?)\s+({_MONTH})|({_MONTH})\.?\s+(\d\d?))\b")


def times_of(reading: Reading, at: int) -> frozenset[str]:
    """Weekdays, years, and months with their day where it is told."""
    sentence = reading.sentences[at]
    text = reading.article.prose[sentence.start : sentence.end]
    found = {m.group() for m in TIME.finditer(text) if not m.group()[:1].islower()}
    dated = [(m[2] or m[3], m[1] or m[4]) for m in _DATED.finditer(text)]
    return frozenset(
        next((f"{month} {day}" for month, day in dated if t == month), t) for t in found
    )


def apart(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Both say when it was, and not at one time."""
    return bool(mine and theirs) and not mine & theirs
