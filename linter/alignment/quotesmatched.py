"""Which quotations, and which stretches of two articles, are matched already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Literal

from ..model.comparison import QuoteMatch, Ref

FEW = 8  # words in common that may be a phrase of two sentences
COVERED = 0.6
Span = tuple[int, int]
Agreement = Literal["part", "whole"]


def agreement(matches: Iterable[QuoteMatch]) -> Callable[[Ref, Ref], Agreement | None]:
    """How far two quotations are matched: what agrees in a few words alone says nothing of the rest."""
    pairs: dict[frozenset[Ref], Agreement] = {}
    for m in matches:
        pair = frozenset((m.a, m.b))
        if m.edits or m.coverage == 1 or m.words > FEW:
            pairs[pair] = "whole"
        else:
            pairs.setdefault(pair, "part")
    return lambda a, b: pairs.get(frozenset((a, b)))


def told_alike(
    matches: Iterable[QuoteMatch],
) -> Callable[[tuple[int, Span], tuple[int, Span]], bool]:
    """Whether two stretches, each of an article, touch what is matched there for more than a phrase."""
    known: dict[tuple[int, int], list[tuple[Span, Span]]] = defaultdict(list)
    for m in matches:
        if m.edits or m.coverage >= COVERED or m.words > FEW:
            known[m.a.article, m.b.article].append((m.a_span, m.b_span))
            known[m.b.article, m.a.article].append((m.b_span, m.a_span))
    return lambda a, b: any(
        _touch(a[1], x) and _touch(b[1], y) for x, y in known.get((a[0], b[0]), ())
    )


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
