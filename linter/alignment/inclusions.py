"""A part that is in the sum here and on top of it there: "£2.9 billion, including £1.1 billion of debt",
"£2.9 billion, and £1.1 billion of debt on top".

Both sentences give both figures, of which the larger is rare; the words beside the smaller one say whether it is in the larger.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

from ..model.comparison import Reckoning, Ref, Story
from .pairs import MENTIONS, Pair

Way = Literal["in", "on top"]
KINDS = ("money", "count")
_IN = re.compile(
    r"(?i)\b(?:includ(?:e[sd]?|ing)|inclusive of|of (?:which|whom)|counting|among (?:them|those|whom)|taking in|made up of|"
    r"(?:which|that) includes?)\b[^.;:]{0,44}$"
)
_IN_AFTER = re.compile(
    r"(?i)^[^.;:,\d]{0,34}?,? (?:of (?:it|that|them|the (?:sum|total))|included|is (?:part of|in) (?:it|that))\b"
)
_OUT = re.compile(
    r"(?i)\b(?:plus|on top of|in addition to|as well as|besides|exclud(?:e[sd]?|ing)|exclusive of|not (?:including|counting)|apart from|"
    r"over and above|quite apart from|without(?: counting)?|before (?:adding|counting))\b[^.;:,]{0,44}$"
)
_OUT_AFTER = re.compile(
    r"(?i)^[^.;:,\d]{0,34}?,? (?:on top|in addition|besides|extra|over and above (?:it|that)|(?:is|are|was|were) (?:extra|not included|excluded)|"
    r"not included|excluded)\b"
)


def way_of(text: str, start: int, end: int) -> Way | None:
    """Whether the figure at ``start`` to ``end`` of its sentence is in another or on top of it."""
    before, after = text[max(0, start - 70) : start], text[end : end + 60]
    if _OUT.search(before) or _OUT_AFTER.match(after):
        return "on top"
    return "in" if _IN.search(before) or _IN_AFTER.match(after) else None


def match_inclusions(story: Story, every: Sequence[Pair]) -> list[Reckoning]:
    """The figures that hold a part in some articles and stand beside it in others: ``told`` is the larger
    figure where the part is on top, ``parts`` that figure where it is in and the parts themselves."""
    shared: dict[tuple[int, int, int, int], list[tuple[Pair, Ref, Ref]]] = defaultdict(list)
    for pair in every:
        if pair.a.fact.kind not in KINDS or pair.relation != "equal" or pair.a.quantity is None:
            continue
        for x, own in zip(pair.a.refs[:MENTIONS], pair.a.around, strict=False):
            for y, other in zip(pair.b.refs[:MENTIONS], pair.b.around, strict=False):
                place = x.article, own.sentence, y.article, other.sentence
                shared[place].append((pair, x, y))
    found: dict[tuple[str, float, float], Reckoning] = {}
    for told in shared.values():
        for large, x, y in told:
            for small, u, v in told:
                key = _sizes(large, small)
                if key is None or key in found or not large.rare:
                    continue
                ways = _way(story, u), _way(story, v)
                if set(ways) == {"in", "on top"}:
                    odd, usual = ((x, u), (y, v)) if ways[0] == "on top" else ((y, v), (x, u))
                    found[key] = Reckoning(
                        kind="inclusion",
                        told=odd[0],
                        parts=(usual[0], odd[1], usual[1]),
                        low=key[1],
                        high=key[1],
                    )
    return list(found.values())


def _sizes(large: Pair, small: Pair) -> tuple[str, float, float] | None:
    p, q = large.a.quantity, small.a.quantity
    if p is None or q is None or large.a.sort != small.a.sort or p.low <= q.low:
        return None
    return large.a.sort, p.low, q.low


def _way(story: Story, ref: Ref) -> Way | None:
    fact = story.fact(ref)
    reading = story.readings[ref.article]
    sentence = reading.sentences[fact.sentence]
    text = reading.article.prose[sentence.start : sentence.end]
    return way_of(text, fact.start - sentence.start, fact.end - sentence.start)
