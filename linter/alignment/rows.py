"""The table of the story: which mentions, over all articles, speak of one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Sequence

from ..model.comparison import Comparison, Disagreement, Ref
from . import weights as w
from .conflicts import Key, PairTable, cleared, floor, key, slip_allowance
from .entries import Entry
from .pairs import Pair


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


def disagreements(
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
    entries = {key(e): e for p in (*agreeing, *suspects) for e in (p.a, p.b)}
    sides = components(sorted(entries), ((key(p.a), key(p.b)) for p in agreeing))
    side_of = {node: n for n, group in enumerate(sides) for node in group}
    told_by = [{node[0] for node in group if isinstance(node, tuple)} for group in sides]
    between: dict[tuple[int, int], list[Pair]] = defaultdict(list)
    for pair in suspects:
        a, b = sorted((side_of[key(pair.a)], side_of[key(pair.b)]))
        # An article that tells both values tells two facts, unless the two sentences are one reworded
        # and differ in the value alone.
        if a != b and (pair.fit >= w.NEAR_COPY or not told_by[a] & told_by[b]):
            between[a, b].append(pair)
    every = sorted({article for told in told_by for article in told})
    edges = {
        ends: pairs
        for ends, pairs in between.items()
        if _disagree(pairs, partners) and cleared(_best(pairs), table, every) is None
    }
    touched = sorted({n for edge in edges for n in edge})
    found = []
    for group in components(touched, edges):
        pairs = [p for (a, _), own in edges.items() if a in group for p in own]
        best = _best(pairs)
        told = [
            _refs([entries[n] for n in sides[s] if n in entries])
            for s in group
            if isinstance(s, int)
        ]
        told.sort(key=lambda refs: (-_votes(refs, copies), refs[0].article, refs[0].fact))
        found.append(
            Disagreement(
                sort=best.a.sort,
                sides=tuple(told),
                best=comparison(best),
                confidence=_confidence(best, evidence(pairs)),
                slip=best.slip,
            )
        )
    return found


def _best(pairs: Sequence[Pair]) -> Pair:
    return max(pairs, key=lambda p: (p.fit, -p.a.article, -p.b.article))


def evidence(pairs: Sequence[Pair]) -> float:
    """The fit of the best pair, and a little for every further article that tells it so."""
    articles = {p.a.article for p in pairs}, {p.b.article for p in pairs}
    return _best(pairs).fit + w.FURTHER * min(
        len(articles[0]) + len(articles[1]) - 2, w.MOST_FURTHER
    )


def _disagree(pairs: Sequence[Pair], partners: Container[tuple[Key, Key]]) -> bool:
    best = _best(pairs)
    least = floor(best.a.sort) - slip_allowance(best)
    return (
        evidence(pairs) >= least
        and best.fit >= least - w.SHORT_OF_FLOOR
        and any((key(p.a), key(p.b)) in partners for p in pairs)
    )


def _refs(entries: Sequence[Entry]) -> tuple[Ref, ...]:
    return tuple(sorted((e.refs[0] for e in entries), key=lambda r: (r.article, r.fact)))


def _votes(refs: Sequence[Ref], copies: dict[int, int]) -> int:
    return len({copies.get(ref.article, ref.article) for ref in refs})


def _confidence(best: Pair, total: float) -> float:
    slipped = 0.15 if best.slip in ("scale", "transposed") else 0.0
    return round(min(0.97, 0.55 + 0.8 * max(0.0, total - floor(best.a.sort)) + slipped), 3)
