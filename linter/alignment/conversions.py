"""A size given in two units, and a rise given by its step and its end, worked out again.

"19 feet (5 metres) deep": 19 feet are nearly 6 metres. "Up $7.79, or 22 per cent, to $52.99":
17 per cent. As in ``arithmetic``, every figure stands for all that its digits may have been
rounded from, and newsrooms round twice when they convert.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Sequence

from ..facts.units import to_base
from ..model.fact import Fact, Reading
from ..model.values import Measurement, Percentage
from .quantities import Quantity, quantity, ratio, relate, span
from .totals import Fault, exact

# What stands between a size and the same size in another unit.
APPOSED = re.compile(
    r"(?i)\s*(?:\(|\[|,\s*or\b)\s*(?:(?:about|around|roughly|approximately|some|nearly|just (?:over|under)|c\.)\s*)?"
)
ROUNDED = 1.12  # what two careless roundings explain, as a ratio ("a mile, or 1.5 km")
DEGREES = 2.0
NEAR = 40  # code points between a percentage and the figures of its change
LEVEL = re.compile(r"(?i)[\s,()]*(?:or[\s,()]*)?(?:to|at)\s+(?:close at\s+|a\s+|about\s+)?")
SAYS_STEP = re.compile(
    r"(?i)\b(?:up|rose|rising|climb\w*|gain\w*|jump\w*|soar\w*|surg\w*|advanc\w*|add\w*|"
    r"down|fell|falling|los\w+|lost|drop\w*|slid|slump\w*|plung\w*|sank|tumbl\w*|shed)\W+(?:by\s+)?$"
)


def conversion(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """The second of two sizes in apposition, where it is not the first in another unit."""
    facts, prose = reading.facts, reading.article.prose
    for i, j in itertools.pairwise(indices):
        first, second = facts[i].value, facts[j].value
        if not isinstance(first, Measurement) or not isinstance(second, Measurement):
            continue
        if _one_system(first.unit, second.unit) or not APPOSED.fullmatch(
            prose[facts[i].end : facts[j].start]
        ):
            continue
        p, q = quantity(facts[i]), quantity(facts[j])
        if p is None or q is None or p.sort != q.sort or p.low != p.high or q.low != q.high:
            continue
        if relate(p, q) == "different" and _apart(p, q):
            low, high = (_in_unit(end, second.unit) for end in span(p))
            yield j, (i,), low, high


def _one_system(x: str, y: str) -> bool:
    """Units of one system, so that the second is no conversion: "512 MB or 1 GB", metres and km."""
    one, other = to_base(1.0, x), to_base(1.0, y)
    if x == y or one is None or other is None or one[0] == "data":
        return True
    if min(one[1], other[1]) <= 0:  # degrees
        return False
    power = math.log10(one[1] / other[1])
    return abs(power - round(power)) < 1e-6


def _apart(p: Quantity, q: Quantity) -> bool:
    """Further than rounding twice explains; degrees have no natural nought, so their difference tells."""
    if p.sort.endswith(":temperature"):
        return abs(p.low - q.low) > DEGREES
    return min(p.low, q.low) > 0 and ratio(p, q) > ROUNDED


def _in_unit(base: float, unit: str) -> float:
    """A size in the base unit of its dimension, told in ``unit``."""
    nought, one = to_base(0.0, unit), to_base(1.0, unit)
    assert nought is not None
    assert one is not None
    return (base - nought[1]) / (one[1] - nought[1])


def step(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """A percentage beside the step and the end of one change, where it is not that change."""
    facts, prose = reading.facts, reading.article.prose
    percentages = [i for i in indices if _in_per_cent(facts[i])]
    rest = [i for i in indices if i not in percentages]
    for i, j in itertools.pairwise(rest):
        a, b, told = exact(facts[i]), exact(facts[j]), _nearest(facts, percentages, i, j)
        if a is None or b is None or told is None or (a.sort, a.unit) != (b.sort, b.unit):
            continue
        if not SAYS_STEP.search(prose[max(0, facts[i].start - 24) : facts[i].start]):
            continue
        between = _without(prose, facts[i].end, facts[j].start, facts[told])
        share = exact(facts[told])
        if share is None or not LEVEL.fullmatch(between) or not 0 < a.low < b.low:
            continue
        (small, large), (low, high), (least, most) = span(a), span(b), span(share)
        ways = [
            (100 * small / (high + sign * large), 100 * large / (low + sign * small))
            for sign in (-1, 1)
        ]
        if any(x <= most and least <= y for x, y in ways):
            continue
        fell = facts[told].context.direction == "fall"
        yield told, (i, j), *ways[1 if fell else 0]


def _nearest(facts: Sequence[Fact], percentages: Sequence[int], i: int, j: int) -> int | None:
    """The percentage in or close to the figures ``i`` and ``j``; None where no single one is."""
    apart = {
        k: max(0, facts[i].start - facts[k].end, facts[k].start - facts[j].end) for k in percentages
    }
    near = sorted((distance, k) for k, distance in apart.items() if distance <= NEAR)
    return near[0][1] if near and (len(near) < 2 or near[0][0] < near[1][0]) else None


def _in_per_cent(fact: Fact) -> bool:
    return isinstance(fact.value, Percentage) and fact.value.unit == "percent"


def _without(prose: str, start: int, end: int, inside: Fact) -> str:
    """The text from ``start`` to ``end`` without the figure that may stand in it."""
    if not start <= inside.start < end:
        return prose[start:end]
    return prose[start : inside.start] + prose[inside.end : end]
