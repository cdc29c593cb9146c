"""One disagreement from pairs of places that tell one thing with two numbers."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.comparison import SpanClash, SpanRef, Story

MOST = 0.9
Told = tuple[float, SpanRef]  # a number and where it is told


def clash(
    story: Story,
    pairs: Sequence[tuple[float, Told, Told]],
    *,
    confidence: float,
    slope: float = 0.3,
) -> SpanClash:
    """The two sides of ``pairs`` (likeness of the sentences, the two places), one place an article.

    The primary source's number is the usual one, else that of more independent articles. Confidence
    rises from ``confidence`` by ``slope`` with the best likeness.
    """
    sides: dict[float, dict[int, SpanRef]] = {}
    for _, a, b in pairs:
        for number, at in (a, b):
            sides.setdefault(number, {}).setdefault(at[0], at)

    def rank(side: dict[int, SpanRef]) -> tuple[bool, int, int]:
        primary = any(story.readings[article].article.primary for article in side)
        return primary, len({story.copies.get(i, i) for i in side}), -min(side)

    usual, odd = sorted(sides.values(), key=rank, reverse=True)
    best = max(alike for alike, _, _ in pairs)
    return SpanClash(
        odd=tuple(odd[i] for i in sorted(odd)),
        usual=tuple(usual[i] for i in sorted(usual)),
        confidence=round(min(MOST, confidence + slope * best), 3),
        similarity=round(best, 4),
    )
