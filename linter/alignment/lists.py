"""One list in two articles, in which one figure is another: the neighbours say what it is of.

"8,300 from Shorran, 3,900 from Nave and 2,600 from Kett" beside "Shorran 8,300; Nave 3,900;
Kett 2,000". The words around such figures share little, and the list itself tells.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Reading
from .pairs import Pair
from .quantities import quantity, significant_digits
from .rows import comparison

KINDS = frozenset(("money", "count", "percentage"))
APART = 70  # characters between two items of a list
TELLING = 2  # digits from which an equal neighbour is not chance
MOST_RATIO = 1.6
CONFIDENCE = 0.75


def match_lists(
    story: Story, every: Sequence[Pair], known: Iterable[Disagreement]
) -> list[Disagreement]:
    """One disagreement for each figure that stands in the same list with another value; those in
    ``known`` are left out, and so is a value that the other article tells somewhere else."""
    told = {ref for item in known for side in item.sides for ref in side}
    values = [_values(reading) for reading in story.readings]
    found: dict[frozenset[Ref], Disagreement] = {}
    for pair in every:
        if (
            pair.relation != "different"
            or pair.a.fact.kind not in KINDS
            or _elsewhere(values, pair)
        ):
            continue
        for a, b in itertools.product(pair.a.refs, pair.b.refs):
            if {a, b} & told or not _one_place(story, a, b):
                continue
            sides = sorted(((a,), (b,)), key=lambda side: side[0].article)
            found.setdefault(
                frozenset((a, b)),
                Disagreement(
                    sort=pair.a.sort,
                    sides=tuple(sides),
                    best=comparison(pair),
                    confidence=CONFIDENCE,
                    slip=pair.slip,
                ),
            )
    return list(found.values())


def _elsewhere(values: Sequence[frozenset[tuple[str, float]]], pair: Pair) -> bool:
    """Either value stands in the other article too, or they are of two sizes."""
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None or p.unit != q.unit or min(p.middle, q.middle) <= 0:
        return True
    if max(p.middle, q.middle) > MOST_RATIO * min(p.middle, q.middle) and pair.slip is None:
        return True
    return (pair.a.fact.kind, p.middle) in values[pair.b.article] or (
        pair.b.fact.kind,
        q.middle,
    ) in values[pair.a.article]


def _values(reading: Reading) -> frozenset[tuple[str, float]]:
    """What an article tells, by kind."""
    return frozenset(
        (fact.kind, q.middle) for fact in reading.facts if (q := quantity(fact)) is not None
    )


def _one_place(story: Story, a: Ref, b: Ref) -> bool:
    """Two neighbours on one side, or one on either, are the same in both lists."""
    before = _same(_run(story, a, -1), _run(story, b, -1))
    after = _same(_run(story, a, 1), _run(story, b, 1))
    return before + after >= 2


def _same(mine: list[float], theirs: list[float]) -> int:
    """How many neighbours in a row are equal, of those that are not equal by chance."""
    count = 0
    for x, y in zip(mine, theirs, strict=False):
        if x != y or significant_digits(x) < TELLING:
            break
        count += 1
    return count


def _run(story: Story, ref: Ref, step: int) -> list[float]:
    """The two figures of the kind that stand next on one side, near enough to be of one list."""
    facts = story.readings[ref.article].facts
    kind, last = facts[ref.fact].kind, facts[ref.fact]
    run: list[float] = []
    at = ref.fact + step
    while 0 <= at < len(facts) and len(run) < 2:
        fact = facts[at]
        gap = fact.start - last.end if step > 0 else last.start - fact.end
        if gap > APART or fact.sentence != facts[ref.fact].sentence:
            break
        if fact.kind == kind and gap >= 0 and (q := quantity(fact)) is not None:
            run.append(q.middle)
            last = fact
        at += step
    return run
