"""A share, or a limit of age, told with a figure that both articles give: "2.3 million growers, or 92
per cent of them" here and "82 per cent" there; "2.3 million under-fours", "2.3 million under nine".

The rare figure beside them says that the two sentences tell one fact, whatever their words. Each has
to be the only figure of its sort in its sentence, and neither article gives the other's value.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Fact
from .entries import Entry
from .pairs import MENTIONS, Pair
from .quantities import ratio, relate
from .rows import comparison
from .unitslips import sides_of

SLIPS = frozenset(("digit", "transposed"))
ENOUGH = 2  # figures shared that leave no doubt
NEAR = 1.6
CONFIDENCE = 0.66
_UNDER = re.compile(
    r"(?i)(?:\bunder|\bbelow|\byounger than|\bup to(?: the age of)?|\bless than)[\s-]?$"
)
_OVER = re.compile(r"(?i)(?:\bover|\babove|\bolder than|\bat least|\bmore than)[\s-]?$")
_LIMIT = re.compile(r"(?i)^(?:(?P<under>under|below)|(?P<over>over|above))[\s-]")

Spot = tuple[int, int]  # an article and a sentence of it


def match_anchored(
    story: Story,
    entries: Mapping[int, Sequence[Entry]],
    every: Sequence[Pair],
    known: Iterable[Disagreement],
) -> list[Disagreement]:
    """One disagreement for each share or age that two articles tell differently beside an equal figure;
    those in ``known`` are left out."""
    told = {ref for item in known for side in item.sides for ref in side}
    shared = _shared(every)
    groups: dict[tuple[str, tuple[float, ...]], list[tuple[Pair, Ref, Ref]]] = defaultdict(list)
    for pair in every:
        if not _may_be_one(pair) or told & {*pair.a.refs, *pair.b.refs}:
            continue
        for x, y, spots in _mentions(pair):
            anchors = shared.get(spots, frozenset())
            if not anchors or not _tells(story, pair, (x, y), len(anchors)):
                continue
            if _gives(entries[pair.a.article], pair.b) or _gives(entries[pair.b.article], pair.a):
                break
            if _lone(entries, pair.a, spots[0], anchors) and _lone(
                entries, pair.b, spots[1], anchors
            ):
                sizes = sorted(q.middle for q in (pair.a.quantity, pair.b.quantity) if q)
                groups[pair.a.sort, tuple(sizes)].append((pair, x, y))
                break
    return [_disagreement(story, group) for group in groups.values()]


def _shared(every: Sequence[Pair]) -> Mapping[tuple[Spot, Spot], frozenset[tuple[str, float]]]:
    """The rare figures that two sentences of two articles share."""
    found: dict[tuple[Spot, Spot], set[tuple[str, float]]] = defaultdict(set)
    for pair in every:
        if not pair.rare or pair.a.quantity is None:
            continue
        for _, _, spots in _mentions(pair):
            found[spots].add((pair.a.sort, pair.a.quantity.low))
    return {spots: frozenset(values) for spots, values in found.items()}


def _mentions(pair: Pair) -> Iterator[tuple[Ref, Ref, tuple[Spot, Spot]]]:
    for x, around in zip(pair.a.refs[:MENTIONS], pair.a.around, strict=False):
        for y, other in zip(pair.b.refs[:MENTIONS], pair.b.around, strict=False):
            yield x, y, ((x.article, around.sentence), (y.article, other.sentence))


def _may_be_one(pair: Pair) -> bool:
    if pair.relation != "different" or pair.a.sort not in ("percentage", "age"):
        return False
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None or p.unit != q.unit:
        return False
    return "differs" not in (pair.slots.subject, pair.slots.period)


def _tells(story: Story, pair: Pair, refs: tuple[Ref, Ref], anchors: int) -> bool:
    """Whether the two are one figure: by their digits, by two figures shared, as limits of one side."""
    x, y = (story.fact(ref) for ref in refs)
    if pair.a.sort == "age":
        limits = [_limit(story, ref, fact) for ref, fact in zip(refs, (x, y), strict=True)]
        return limits[0] is not None and limits[0] == limits[1]
    ways = {x.context.direction, y.context.direction}
    if len(ways - {None}) > 1 or (len(ways) > 1 and pair.slip is None):
        return False
    if pair.slip == "transposed":
        return True
    if pair.slots.measure == "differs":
        return False
    p, q = pair.a.quantity, pair.b.quantity
    close = p is not None and q is not None and ratio(p, q) <= NEAR
    return pair.slip in SLIPS or (anchors >= ENOUGH and close)


def _limit(story: Story, ref: Ref, fact: Fact) -> str | None:
    """ "under" or "over" for an age that bounds a group: "under-fives", "children under ten"."""
    own = _LIMIT.match(fact.text)
    if own is not None:
        return "under" if own["under"] else "over"
    before = story.readings[ref.article].article.prose[max(0, fact.start - 24) : fact.start]
    return "under" if _UNDER.search(before) else "over" if _OVER.search(before) else None


def _gives(own: Sequence[Entry], other: Entry) -> bool:
    """One of the entries tells the value of ``other``."""
    q = other.quantity
    return q is not None and any(
        entry.sort == other.sort
        and entry.quantity is not None
        and relate(entry.quantity, q) != "different"
        for entry in own
    )


def _lone(
    entries: Mapping[int, Sequence[Entry]],
    entry: Entry,
    spot: Spot,
    anchors: frozenset[tuple[str, float]],
) -> bool:
    """The only figure of its sort in its sentence, those shared left out."""
    return not any(
        other is not entry
        and other.sort == entry.sort
        and other.quantity is not None
        and (other.sort, other.quantity.low) not in anchors
        and any(around.sentence == spot[1] for around in other.around)
        for other in entries[spot[0]]
    )


def _disagreement(story: Story, group: Sequence[tuple[Pair, Ref, Ref]]) -> Disagreement:
    best = max((pair for pair, _, _ in group), key=lambda p: (p.similarity, -p.a.article))
    by_value: dict[float, set[Ref]] = defaultdict(set)
    for pair, x, y in group:
        for entry, ref in ((pair.a, x), (pair.b, y)):
            by_value[entry.quantity.middle if entry.quantity else 0.0].add(ref)
    return Disagreement(
        sort=best.a.sort,
        sides=sides_of(story, by_value.values()),
        best=comparison(best),
        confidence=round(min(0.85, CONFIDENCE + 0.3 * best.similarity), 3),
        slip=best.slip,
    )
