"""The stretch of time that a figure is of, by the words of its sentence: a quarter, a half, nine months,
a year."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model.fact import Fact, Reading
from .times import days

QUARTER, HALF, NINE, YEAR, MONTH, WEEK = "quarter", "half", "nine months", "year", "month", "week"
_OF_YEAR = r"(?:\s+of\s+(?:(?:the|this|last|its)\s+(?:\w+\s+)?year|\d{4}(?:[-/]\d\d)?))?"
_ORDINAL = r"(?:first|second|third|fourth|final|latest|last|opening|closing|current|spring|summer|autumn|winter|holiday|[A-Z][a-z]+)"
_END = r"(?:to|ended|ending|through|up to)"
_DAY = r"\s+(?:the\s+end|end|last|\d|January|February|March|April|May|June|July|August|September|October|November|December)"
_WAYS = (
    (
        QUARTER,
        rf"\b(?:(?:in|for|over|during|of|the|this)\s+(?:the\s+)?(?:{_ORDINAL}[- ])?|{_ORDINAL}[- ])quarter\b(?!\s+of\s+(?:a|an|all|its|the(?!\s+(?:\w+\s+)?year))\b|[- ]final)"
        rf"{_OF_YEAR}|\bquarterly\b|\bQ[1-4]\b|\bthree[- ]months?\s+(?:{_END}|period)\b|\bthe\s+three\s+months\b",
    ),
    (
        NINE,
        rf"\b(?:first\s+)?nine[- ]months?\b{_OF_YEAR}",
    ),
    (
        HALF,
        rf"\b(?:first|second)[- ]half\b{_OF_YEAR}|\bhalf[- ]year(?:ly)?\b|\b(?:first|last)\s+six\s+months\b{_OF_YEAR}|"
        rf"\bsix[- ]months?\s+(?:{_END}|period)\b|\bthe\s+six\s+months\b|\bH[12]\b",
    ),
    (
        YEAR,
        r"\bfull[- ]year\b|\b(?:for|over|in|during)\s+the\s+(?:full|whole|entire|financial|fiscal|calendar|past|last)?\s*year\b(?!\s+(?:to|ended|ending|before|earlier|ago))|"
        rf"\b(?:financial|fiscal|calendar)\s+year\b|\bannual\b|\byear\s+{_END}{_DAY}|\b(?:12|twelve)[- ]months?\s+{_END}{_DAY}|\b(?:in|for)\s+all\s+of\s+\d{{4}}\b",
    ),
    (MONTH, r"\b(?:in|for|over|during)\s+the\s+month\b"),
    (WEEK, r"\b(?:in|for|over|during)\s+the\s+week\b"),
)
_ANY = re.compile("|".join(f"(?P<w{n}>{way})" for n, (_, way) in enumerate(_WAYS)), re.IGNORECASE)
# A time that the figure is set against: "up from the third quarter", "than in the same quarter of 2030".
_AGAINST = re.compile(
    r"(?i)\b(?:than|from|against|compared|comparison|versus|vs|same|previous|prior|preceding|year-ago|corresponding|since|until|by|"
    r"expect\w*|forecast\w*|outlook|guidance)\b[^.;,]{0,30}$"
)
_FORMER = re.compile(r"(?i)^\W{0,2}(?:ago|earlier|before|previously)\b")
_FORMERLY = re.compile(r"(?i)\b(?:ago|earlier|before|previous|same)\b")
_BREAK = re.compile(r"[;:()]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """How long a stretch a figure is of, and the words that say so."""

    length: str
    cue: str


def stretch_of(reading: Reading, fact: Fact) -> Stretch | None:
    """The stretch that the figure's sentence tells, where it tells one alone; else that of the figure's
    own time where it is a year."""
    prose, sentence = reading.article.prose, reading.sentences[fact.sentence]
    breaks = [m.start() for m in _BREAK.finditer(prose, sentence.start, sentence.end)]
    start = max((b for b in breaks if b < fact.start), default=sentence.start)
    end = min((b for b in breaks if b >= fact.end), default=sentence.end)
    told = [
        Stretch(_WAYS[int((m.lastgroup or "w0")[1:])][0], " ".join(m.group().split()).lower())
        for m in _ANY.finditer(prose, start, end)
        if not _AGAINST.search(prose[start : m.start()]) and not _FORMER.match(prose[m.end() : end])
    ]
    if len({stretch.length for stretch in told}) == 1:
        return told[0]
    return None if told else _year(reading, fact)


def _year(reading: Reading, fact: Fact) -> Stretch | None:
    period = fact.context.period
    if period is None or period.relation != "in" or not (period.start and period.end):
        return None
    own = (f for f in reading.facts if f.sentence == fact.sentence and f.value == period)
    if any(_FORMERLY.search(f.text) for f in own):
        return None
    if period.granularity in (QUARTER, HALF):
        return Stretch(period.granularity, f"for a {period.granularity}")
    span = days(period)
    if period.granularity == YEAR and span and span[1] - span[0] > 350:
        return Stretch(YEAR, "for a year")
    return None
