"""The table of the story: which mentions, over all articles, speak of one fact."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from ..model.comparison import Comparison, Disagreement, Ref, Row, Slots
from .conflicts import Key, floor, key
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
        why=(("similarity", round(pair.similarity, 3)), *((n, round(v, 3)) for n, v in pair.why)),
    )


def disagreements(
    agreeing: Sequence[Pair], conflicting: Sequence[Pair], copies: dict[int, int]
) -> list[Disagreement]:
    """One disagreement for every fact that is told with different values.

    Entries of one value are a side; sides that any conflicting pair joins are one
    disagreement, whatever the number of articles. The side with more independent
    articles comes first.
    """
    entries = {key(e): e for p in (*agreeing, *conflicting) for e in (p.a, p.b)}
    order = sorted(entries)
    sides = components(order, ((key(p.a), key(p.b)) for p in agreeing))
    side_of = {node: n for n, group in enumerate(sides) for node in group}
    edges = [(side_of[key(p.a)], side_of[key(p.b)]) for p in conflicting]
    told_by = [{node[0] for node in group if isinstance(node, tuple)} for group in sides]
    # An article that tells both values tells two facts.
    edges = [(a, b) for a, b in edges if a != b and not told_by[a] & told_by[b]]
    touched = sorted({n for edge in edges for n in edge})
    found = []
    for group in components(touched, edges):
        inside = set(group)
        pairs = [
            p for p in conflicting if side_of[key(p.a)] in inside and side_of[key(p.b)] in inside
        ]
        best = max(pairs, key=lambda p: (p.fit, -p.a.article, -p.b.article))
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
                confidence=_confidence(best, len(pairs)),
                slip=best.slip,
            )
        )
    return found


def _refs(entries: Sequence[Entry]) -> tuple[Ref, ...]:
    return tuple(sorted((e.refs[0] for e in entries), key=lambda r: (r.article, r.fact)))


def _votes(refs: Sequence[Ref], copies: dict[int, int]) -> int:
    return len({copies.get(ref.article, ref.article) for ref in refs})


def _confidence(best: Pair, support: int) -> float:
    above = best.fit - floor(best.a.sort)
    slipped = 0.15 if best.slip in ("scale", "transposed") else 0.0
    return round(min(0.97, 0.55 + 0.8 * above + slipped + 0.02 * min(support - 1, 5)), 3)


def table_rows(
    entries: Sequence[Entry],
    agreeing: Sequence[Pair],
    differing: Sequence[Pair],
    labels: dict[Key, str],
) -> tuple[Row, ...]:
    """The rows of the table of facts: agreeing mentions, and their aligned counterparts of other value."""
    edges = [(key(p.a), key(p.b)) for p in (*agreeing, *differing)]
    by_key = {key(e): e for e in entries}
    rows = []
    for group in components(sorted(by_key), edges):
        members = [by_key[k] for k in group if isinstance(k, tuple)]
        refs = sorted((r for e in members for r in e.refs), key=lambda r: (r.article, r.fact))
        rows.append(
            Row(label=labels[key(members[0])], kind=members[0].fact.kind, members=tuple(refs))
        )
    return tuple(rows)


__all__ = ["Slots", "comparison", "components", "disagreements", "table_rows"]
