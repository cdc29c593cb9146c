"""A whole and its parts: "1,248 patients, of whom 624 had the drug and 642 a placebo"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..model.fact import Fact, Reading
from .quantities import Quantity, quantity, span

OF_THESE = re.compile(r"(?i)of (?:these|those|them)\b")
PARTS_OF = re.compile(r"(?i)\bof (?:whom|which|these|them|those)\b|:\s*$|[–—]\s*$")
JOINED = re.compile(r"(?i)(?:[^\d.;:?!]*)(?:,|\band\b)(?:[^\d.;:?!]*)")
INCLUDING = re.compile(
    r"(?i)\b(?:including|among|over|more|other|another|and counting|alone|up|down|than|from)\b"
)
NEAR = 0.12  # a sum further off than this share has parts that the text does not list
MOST_PARTS = 6

Fault = tuple[int, tuple[int, ...], float, float]


def exact(fact: Fact) -> Quantity | None:
    """The quantity of a figure that is told as one value, None for ranges and limits."""
    q = quantity(fact)
    return q if q is not None and q.bound in ("exact", "about") and q.low == q.high else None


def totals(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """ "1,248 patients, of whom 624 had the drug and 642 a placebo": the parts make 1,266."""
    facts, prose = reading.facts, reading.article.prose
    for at, total in enumerate(indices):
        whole = exact(facts[total])
        if whole is None or facts[total].kind not in ("count", "money") or whole.low < 10:
            continue
        parts = _listed(reading, indices[at + 1 : at + 1 + MOST_PARTS], facts[total])
        if len(parts) < 2:
            continue
        lead = prose[facts[total].end : facts[parts[0]].start]
        if not PARTS_OF.search(lead) or len(lead) > 60 or INCLUDING.search(lead):
            continue
        spans = [span(q) for i in parts if (q := exact(facts[i]))]
        low, high = sum(s[0] for s in spans), sum(s[1] for s in spans)
        least, most = span(whole)
        off = max(low - most, least - high)
        if 0 < off <= NEAR * whole.low and whole.bound == "exact":
            yield total, tuple(parts), low, high


def of_these(reading: Reading, by_sentence: Mapping[int, Sequence[int]]) -> Iterator[Fault]:
    """ "It had 112 people aboard. Of these, 23 died, 86 were rescued and five are missing": 114. Parts
    that make less than the whole may be not all of them."""
    facts, prose = reading.facts, reading.article.prose
    for number, indices in by_sentence.items():
        start = reading.sentences[number].start
        if not OF_THESE.match(prose, start) or number - 1 not in by_sentence:
            continue
        whole = [i for i in by_sentence[number - 1] if facts[i].kind == "count" and exact(facts[i])]
        if (
            not whole
            or reading.sentences[number - 1].paragraph != reading.sentences[number].paragraph
        ):
            continue
        total = facts[whole[-1]]
        parts = _listed(reading, [i for i in indices if facts[i].kind == "count"], total)
        gap = prose[start : facts[parts[0]].start] if parts else ""
        if len(parts) < 2 or INCLUDING.search(gap):
            continue
        low = sum(span(q)[0] for i in parts if (q := exact(facts[i])))
        high = sum(span(q)[1] for i in parts if (q := exact(facts[i])))
        most = span(q)[1] if (q := exact(total)) else low
        if most < low <= (1 + NEAR) * most:
            yield whole[-1], tuple(parts), low, high


def _listed(reading: Reading, indices: Sequence[int], total: Fact) -> list[int]:
    """The figures after ``total`` that are one list of its kind, if all of them are."""
    facts, prose = reading.facts, reading.article.prose
    parts: list[int] = []
    for i in indices:
        q = exact(facts[i])
        if facts[i].kind != total.kind or q is None or q.low >= total_low(total) or q.low < 1:
            break
        if parts:
            gap = prose[facts[parts[-1]].end : facts[i].start]
            if not JOINED.fullmatch(gap) or INCLUDING.search(gap):
                break
        parts.append(i)
    return parts


def total_low(fact: Fact) -> float:
    """The value of a figure, 0 where it is none."""
    q = quantity(fact)
    return q.low if q else 0.0
