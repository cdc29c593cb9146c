"""The fact that stands for a place in a sentence: the statement made there, else what is nearest to it."""

from __future__ import annotations

import re

from ..model.comparison import Ref
from ..model.fact import Fact, Reading
from ..model.values import Statement

EDGE, OTHER = (
    30,
    60,
)  # characters that an edge of clauses stands for, and a fact that is no statement
_EDGE = re.compile(
    r"[,;:–—]|\b(?:that|and|but|who|which|when|while|because|after|before|as|since|said|says)\b"
)


def fact_near(reading: Reading, article: int, sentence: int, start: int, end: int) -> Ref | None:
    """The fact of the sentence that lies nearest to a place, statements before others."""
    facts = ((n, f) for n, f in enumerate(reading.facts) if f.sentence == sentence)
    ranked = [(_gap(reading.article.prose, f, start, end), n) for n, f in facts]
    return Ref(article, min(ranked)[1]) if ranked else None


def _gap(prose: str, fact: Fact, start: int, end: int) -> int:
    between = prose[fact.end : start] if fact.end <= start else prose[end : fact.start]
    other = 0 if isinstance(fact.value, Statement) else OTHER
    if fact.start < end and start < fact.end:
        return other
    return len(between) + EDGE * len(_EDGE.findall(between)) + other
