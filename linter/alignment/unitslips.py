"""One number with two units of a kind: 18 acres here, 18 hectares there.

A number is copied and its unit written from memory, so the digits tell more than the words around
them: from three digits on hardly any words need to be the same. Units of one name but for a prefix
(microgram, milligram) are mistaken for one another even with a number of one digit.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence

from ..facts.units import to_base
from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Fact
from ..model.values import Measurement
from . import weights as w
from .pairs import Pair
from .quantities import quantity, relate, significant_digits
from .rows import comparison

CONFIDENCE = 0.72
# What the two sentences must share, by the number of digits.
ALIKE = {1: 0.30, 2: 0.14, 3: 0.02}
PREFIXED = 0.10  # units that differ in a prefix alone


def match_units(
    story: Story, every: Sequence[Pair], known: Iterable[Disagreement]
) -> list[Disagreement]:
    """One disagreement for each number of the pairs ``every`` that has one unit in some articles and
    another in others; those in ``known`` are left out."""
    told = {ref for item in known for side in item.sides for ref in side}
    groups: dict[tuple[object, ...], list[Pair]] = {}
    for pair in every:
        a, b = pair.a.facts[pair.i], pair.b.facts[pair.j]
        if not other_unit(a, b) or not _one_figure(pair, a, b):
            continue
        if told & {*pair.a.refs, *pair.b.refs} or _both_ways(story, pair, a, b):
            continue
        assert isinstance(a.value, Measurement)
        assert isinstance(b.value, Measurement)
        units = frozenset((a.value.unit, b.value.unit))
        groups.setdefault((pair.a.sort, a.value.low, units), []).append(pair)
    return [_disagreement(story, pairs) for pairs in groups.values()]


def other_unit(a: Fact, b: Fact) -> bool:
    """One number with another unit of its kind, and so another size."""
    x, y = a.value, b.value
    if not isinstance(x, Measurement) or not isinstance(y, Measurement):
        return False
    return x.unit != y.unit and x.low == y.low and x.low == x.high and y.low == y.high


def _one_figure(pair: Pair, a: Fact, b: Fact) -> bool:
    places = {a.far_from for a in (pair.a.around[pair.i], pair.b.around[pair.j])}
    if len(places - {None}) > 1:
        return False  # so far from one place, and so far from another
    if pair.relation != "different" or "differs" in (pair.slots.subject, pair.slots.period):
        return False
    assert isinstance(a.value, Measurement)
    assert isinstance(b.value, Measurement)
    if pair.a.sort in w.BY_VERSION and pair.slots.subject != "same":
        least = ALIKE[1]
    else:
        least = ALIKE[min(significant_digits(a.value.low), max(ALIKE))]
        if prefixed(a.value.unit, b.value.unit):
            least = min(least, PREFIXED)
    return pair.similarity >= least


def prefixed(x: str, y: str) -> bool:
    """Two units that are a power of ten apart, as those that differ in a prefix are."""
    sizes = [base[1] for unit in (x, y) if (base := to_base(1.0, unit))]
    power = math.log10(sizes[0] / sizes[1]) if len(sizes) == 2 and min(sizes) > 0 else 0.5
    return abs(power - round(power)) < 1e-9


def _both_ways(story: Story, pair: Pair, a: Fact, b: Fact) -> bool:
    """Either article gives the number with the other's unit too, or the other's size in any unit."""
    return _gives(story, pair.a.article, b) or _gives(story, pair.b.article, a)


def _gives(story: Story, article: int, fact: Fact) -> bool:
    wanted = quantity(fact)
    return wanted is not None and any(
        (told := quantity(other)) is not None
        and told.sort == wanted.sort
        and relate(told, wanted) != "different"
        and 0.9 <= (told.middle / wanted.middle if wanted.middle else 0) <= 1.1
        for other in story.readings[article].facts
        if isinstance(other.value, Measurement)
    )


def sides_of(story: Story, told: Iterable[Collection[Ref]]) -> tuple[tuple[Ref, ...], ...]:
    """The mentions of each value as sides, that of most independent articles first."""
    sides = (tuple(sorted(refs, key=lambda r: (r.article, r.fact))) for refs in told)
    return tuple(
        sorted(
            sides,
            key=lambda refs: (
                -len({story.copies.get(r.article, r.article) for r in refs}),
                refs[0].article,
            ),
        )
    )


def _disagreement(story: Story, pairs: Sequence[Pair]) -> Disagreement:
    best = max(pairs, key=lambda p: (p.similarity, -p.a.article, -p.b.article))
    by_unit: dict[str, set[Ref]] = {}
    for pair in pairs:
        for entry, mention in ((pair.a, pair.i), (pair.b, pair.j)):
            value = entry.facts[mention].value
            assert isinstance(value, Measurement)
            by_unit.setdefault(value.unit, set()).add(entry.refs[mention])
    return Disagreement(
        sort=best.a.sort,
        sides=sides_of(story, by_unit.values()),
        best=comparison(best),
        confidence=CONFIDENCE,
        slip="unit",
    )
