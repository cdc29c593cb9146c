"""The table of the story: which mentions, over all articles, speak of one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..model.comparison import Comparison, Disagreement, Ref
from . import weights as w
from .conflicts import (
    Key,
    PairTable,
    cleared,
    floor,
    key,
    may_conflict,
    speaks_for_another,
    swapped_by_chance,
    told_without_unit,
)
from .entries import Entry
from .objections import slip_allowance
from .odds import best_of, odds, weighable
from .pairs import Pair
from .partsums import part_and_whole
from .quantities import ratio, relate, slip
from .valueground import Ends, Ground, ground


def components(
    nodes: Iterable[Hashable], edges: Iterable[tuple[Hashable, Hashable]]
) -> list[list[Hashable]]:
    """The connected groups of ``nodes``, each and all in order of first appearance."""
    parent: dict[Hashable, Hashable] = {node: node for node in nodes}

    def root(node: Hashable) -> Hashable:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    rank = {node: i for i, node in enumerate(parent)}
    for a, b in edges:
        x, y = root(a), root(b)
        if x != y:
            first, second = sorted((x, y), key=rank.__getitem__)
            parent[second] = first
    groups: dict[Hashable, list[Hashable]] = {}
    for node in parent:
        groups.setdefault(root(node), []).append(node)
    return list(groups.values())


def comparison(pair: Pair) -> Comparison:
    """The pair as the model's plain comparison."""
    return Comparison(
        kind=pair.a.fact.kind,
        a=pair.a.refs[pair.i],
        b=pair.b.refs[pair.j],
        relation=pair.relation,
        slots=pair.slots,
        similarity=round(pair.similarity, 4),
        rare=pair.rare,
        why=(("similarity", round(pair.similarity, 3)), *((n, round(v, 3)) for n, v in pair.why)),
    )


@dataclass(frozen=True, slots=True)
class Values:
    """The values that a story tells: ``sides`` of equal entries, the ground to judge two of them
    by, and the pairs ``between`` two sides that may be one fact told differently."""

    sides: Sequence[Sequence[Key]]
    ground: Ground
    between: Mapping[Ends, Sequence[Pair]]


def values(
    entries: Mapping[int, Sequence[Entry]],
    agreeing: Sequence[Pair],
    suspects: Sequence[Pair],
    *,
    table: PairTable,
    partners: Container[tuple[Key, Key]],
) -> Values:
    """The values of a story by the pairs that ``agree`` and those of different value that may not."""
    sides = told_alike([entry for own in entries.values() for entry in own], agreeing)
    on = ground(entries, sides, suspects, table=table, partners=partners)
    between: dict[Ends, list[Pair]] = defaultdict(list)
    for pair in suspects:
        a, b = sorted(on.ends(pair))
        if a != b:
            between[a, b].append(pair)
    return Values(sides, on, between)


def told_alike(entries: Sequence[Entry], agreeing: Sequence[Pair]) -> list[list[Key]]:
    """The entries grouped by the value that they tell, equal values first.

    To agree is not transitive: "about 330" goes with 330 and with 341. Two groups that hold
    different values are never one, whatever vague figure stands between them, and a limit
    ("at most 202") is not the value of what lies under it.
    """
    group_of = {key(entry): [entry] for entry in sorted(entries, key=key)}
    alike = [pair for pair in agreeing if speaks_for_another(pair)]
    order = sorted(alike, key=lambda p: (p.relation != "equal", -p.fit, key(p.a), key(p.b)))
    for pair in order:
        left, right = group_of[key(pair.a)], group_of[key(pair.b)]
        if left is right or any(_clash(a, b) for a in left for b in right):
            continue
        left += right
        group_of |= {key(entry): left for entry in right}
    first = {key(group[0]): group for group in group_of.values()}
    return [sorted(key(entry) for entry in group) for group in first.values()]


def _clash(a: Entry, b: Entry) -> bool:
    p, q = a.quantity, b.quantity
    return p is not None and q is not None and p.sort == q.sort and relate(p, q) == "different"


def disagreements(
    entries: Mapping[int, Sequence[Entry]],
    agreeing: Sequence[Pair],
    suspects: Sequence[Pair],
    partners: Container[tuple[Key, Key]],
    table: PairTable,
    copies: dict[int, int],
) -> list[Disagreement]:
    """One disagreement for every fact that is told with different values.

    Entries of one value are a side. ``suspects`` are the pairs of different value that may
    conflict, ``partners`` the keys of the pairs that were assigned to each other. Two sides
    disagree by all the pairs between them: many that fit a little say as much as one that fits
    well. Sides that are joined so are one disagreement, whatever the number of articles; the
    side with more independent articles comes first.
    """
    told = values(entries, agreeing, suspects, table=table, partners=partners)
    by_key = {key(entry): entry for own in entries.values() for entry in own}
    edges = {}
    for ends, pairs in told.between.items():
        likely = _likely(pairs, told.ground)
        if likely is None:
            continue
        if part_and_whole(pairs, entries) or told_without_unit(best_of(pairs), entries):
            continue
        edges[ends] = pairs, likely
    found = []
    for group in _joined(edges, told.sides, by_key):
        own = [edge for ends, edge in edges.items() if group.issuperset(ends)]
        best = best_of([pair for pairs, _ in own for pair in pairs])
        refs = [_refs([by_key[n] for n in told.sides[s]]) for s in sorted(group)]
        refs.sort(key=lambda side: (-_votes(side, copies), side[0].article, side[0].fact))
        found.append(
            Disagreement(
                sort=best.a.sort,
                sides=tuple(refs),
                best=comparison(best),
                confidence=max(likely for _, likely in own),
                slip=best.slip,
            )
        )
    return found


def _joined(
    edges: Mapping[tuple[int, int], tuple[Sequence[Pair], float]],
    sides: Sequence[Sequence[Key]],
    by_key: Mapping[Key, Entry],
) -> list[frozenset[int]]:
    """The sides that tell one fact, the likeliest disagreements first. Two of them that are too far
    apart to be one figure do not become one by a third that lies between them: in nearly the same
    sentence they are told beside it."""
    group_of = {side: frozenset((side,)) for ends in edges for side in ends}
    apart = []
    for ends, _ in sorted(edges.items(), key=lambda edge: (-edge[1][1], edge[0])):
        a, b = (group_of[side] for side in ends)
        if len(a | b) > 2 and any(
            _too_far(by_key[sides[x][0]], by_key[sides[y][0]]) for x in a for y in b
        ):
            if best_of(edges[ends][0]).fit >= w.NEAR_COPY:
                apart.append(frozenset(ends))
            continue
        group_of |= dict.fromkeys(a | b, a | b)
    joined = [g for g in dict.fromkeys(group_of[s] for s in sorted(group_of)) if len(g) > 1]
    return [*joined, *(ends for ends in apart if not any(ends <= group for group in joined))]


def _too_far(a: Entry, b: Entry) -> bool:
    p, q = a.quantity, b.quantity
    return p is not None and q is not None and not slip(p, q) and ratio(p, q) > w.MAX_RATIO


def _likely(pairs: Sequence[Pair], on: Ground) -> float | None:
    """The confidence that two values are one fact told differently; None where that is not likely."""
    weighed = [pair for pair in pairs if weighable(pair, on)]
    chance = odds(weighed, on) if weighed else None
    strong = [
        pair
        for pair in pairs
        if may_conflict(pair)
        and not swapped_by_chance(pair)
        # Two values told as two facts are so unless the two sentences are one reworded and differ in
        # the value alone.
        and (pair.fit >= w.NEAR_COPY or not on.two_facts(pair))
    ]
    if strong and _disagree(strong, on) and (chance is None or chance >= _unlikely(on)):
        return _confidence(best_of(strong), evidence(strong))
    if chance is None or chance < _least(weighed, on):
        return None
    return (
        round(max(chance, w.SHOWN), 3)
        if cleared(best_of(weighed), on.table, sorted(on.entries)) is None
        else None
    )


def _least(pairs: Sequence[Pair], on: Ground) -> float:
    """The probability from which two values are told as one fact."""
    if any(map(swapped_by_chance, pairs)):
        return w.LIKELY_SWAP
    if len(on.entries) <= w.MANY:
        return w.LIKELY
    sort = pairs[0].a.sort.split(":")[0]
    if sort == "count" and all(_few(pair) for pair in pairs):
        return w.LIKELY_FEW_AMONG_MANY
    return w.LIKELY_AMONG_MANY.get(sort, w.LIKELY_OTHERS_AMONG_MANY)


def _few(pair: Pair) -> bool:
    return any(q is not None and q.middle < w.FEW_ARE for q in (pair.a.quantity, pair.b.quantity))


def _unlikely(on: Ground) -> float:
    """The probability under which two values are no disagreement, however much their sentences share."""
    return w.UNLIKELY_AMONG_MANY if len(on.entries) > w.MANY else w.UNLIKELY


def evidence(pairs: Sequence[Pair]) -> float:
    """The fit of the best pair, and a little for every further article that tells it so."""
    articles = {p.a.article for p in pairs}, {p.b.article for p in pairs}
    return best_of(pairs).fit + w.FURTHER * min(
        len(articles[0]) + len(articles[1]) - 2, w.MOST_FURTHER
    )


def _disagree(pairs: Sequence[Pair], on: Ground) -> bool:
    best = best_of(pairs)
    if cleared(best, on.table, sorted(on.entries)) is not None:
        return False
    least = floor(best.a.sort) - slip_allowance(best)
    return (
        evidence(pairs) >= least
        and best.fit >= least - w.SHORT_OF_FLOOR
        and any((key(p.a), key(p.b)) in on.partners for p in pairs)
    )


def _refs(entries: Sequence[Entry]) -> tuple[Ref, ...]:
    return tuple(sorted((e.refs[0] for e in entries), key=lambda r: (r.article, r.fact)))


def _votes(refs: Sequence[Ref], copies: dict[int, int]) -> int:
    return len({copies.get(ref.article, ref.article) for ref in refs})


def _confidence(best: Pair, total: float) -> float:
    slipped = 0.15 if best.slip in ("scale", "transposed") else 0.0
    return round(min(0.97, 0.55 + 0.8 * max(0.0, total - floor(best.a.sort)) + slipped), 3)
