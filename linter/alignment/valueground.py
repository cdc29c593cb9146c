"""What a story tells about its figures: who tells which value, what stands beside it, what is most alike."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from . import weights as w
from .conflicts import Key, PairTable, key
from .entries import Entry
from .pairs import Pair
from .quantities import ratio

SIZE = 3.0  # ratio up to which two figures are of one size
NOTHING = -0.3  # the fit of what has no rival

Ends = tuple[int, int]  # the numbers of two sides


@dataclass(frozen=True, slots=True)
class Ground:
    """A story's figures, to judge two of its values by.

    A side is a value with all entries that tell it. ``side_of`` has the number of the side by entry,
    ``told_by`` the articles by side, ``in_sentence`` the sides by article and sentence; ``heads`` and
    ``sorts`` count the entries of an article by what is counted and by kind; ``likest`` holds by entry
    and other article the two best fits of different value there, and the entry of the best.
    """

    entries: Mapping[int, Sequence[Entry]]
    side_of: Mapping[Key, int]
    told_by: Sequence[frozenset[int]]
    in_sentence: Mapping[tuple[int, int], frozenset[int]]
    heads: Counter[tuple[int, str, str | None]]
    sorts: Counter[tuple[int, str]]
    likest: Mapping[tuple[Key, int], tuple[float, float, Key]]
    table: PairTable
    partners: Container[tuple[Key, Key]]

    def ends(self, pair: Pair) -> Ends:
        """The sides of the pair's two entries, in the pair's order."""
        return self.side_of[key(pair.a)], self.side_of[key(pair.b)]

    def told_by_both(self, pair: Pair) -> frozenset[int]:
        """The articles that tell both values of the pair."""
        a, b = self.ends(pair)
        return self.told_by[a] & self.told_by[b]

    def two_facts(self, pair: Pair) -> bool:
        """Whether an article that tells both values tells two facts by them.

        One article among many that does so may have a figure of its own wrong, or give both versions:
        of two others, one with each value, it says nothing.
        """
        both = self.told_by_both(pair)
        if len(both) != 1 or len(self.entries) <= w.MANY:
            return bool(both)
        return pair.a.article in both or pair.b.article in both


def ground(
    entries: Mapping[int, Sequence[Entry]],
    sides: Sequence[Sequence[Key]],
    suspects: Sequence[Pair],
    *,
    table: PairTable,
    partners: Container[tuple[Key, Key]],
) -> Ground:
    """The ground of a story; ``suspects`` are its pairs of different value."""
    side_of = {node: n for n, group in enumerate(sides) for node in group}
    every = [entry for own in entries.values() for entry in own]
    inside: dict[tuple[int, int], set[int]] = defaultdict(set)
    for entry in every:
        for around in entry.around:
            inside[entry.article, around.sentence].add(side_of[key(entry)])
    return Ground(
        entries=entries,
        side_of=side_of,
        told_by=[frozenset(node[0] for node in group) for group in sides],
        in_sentence={place: frozenset(own) for place, own in inside.items()},
        heads=Counter((entry.article, entry.sort, entry.around[0].head) for entry in every),
        sorts=Counter((entry.article, entry.sort) for entry in every),
        likest=_likest(suspects),
        table=table,
        partners=partners,
    )


def _likest(suspects: Sequence[Pair]) -> dict[tuple[Key, int], tuple[float, float, Key]]:
    likest: dict[tuple[Key, int], tuple[float, float, Key]] = {}
    for pair in suspects:
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            at = key(mine), other.article
            first, second, best = likest.get(at, (NOTHING, NOTHING, key(other)))
            if (pair.fit, key(other)) >= (first, best):
                likest[at] = pair.fit, first, key(other)
            else:
                likest[at] = first, max(second, pair.fit), best
    return likest


def mutual(pair: Pair, on: Ground) -> int:
    """On how many sides the pair is the likest of different value."""
    a, b = key(pair.a), key(pair.b)
    return (on.likest[a, b[0]][2] == b) + (on.likest[b, a[0]][2] == a)


def margin(pair: Pair, on: Ground) -> float:
    """By how much the pair fits better than the best rival of either side."""
    a, b = key(pair.a), key(pair.b)
    rivals = []
    for mine, other in ((a, b), (b, a)):
        first, second, best = on.likest[mine, other[0]]
        rivals.append(second if best == other else first)
    return pair.fit - max(rivals)


def anchors(pair: Pair, on: Ground) -> int:
    """How many further values the two sentences share."""
    left = on.in_sentence.get((pair.a.article, pair.a.around[pair.i].sentence), frozenset())
    right = on.in_sentence.get((pair.b.article, pair.b.around[pair.j].sentence), frozenset())
    return len((left & right) - set(on.ends(pair)))


def only_ones(pair: Pair, on: Ground) -> bool:
    """Whether each is the only figure of its kind and size in its article that the other lacks."""
    return (
        not on.told_by_both(pair)
        and _lacks_one(pair.a, pair.b, on)
        and _lacks_one(pair.b, pair.a, on)
    )


def _lacks_one(entry: Entry, other: Entry, on: Ground) -> bool:
    """Whether the article of ``entry`` tells one figure like ``other`` that the article of ``other``
    does not."""
    like = (
        own
        for own in on.entries[entry.article]
        if own.sort == entry.sort
        and other.article not in on.told_by[on.side_of[key(own)]]
        and own.quantity is not None
        and other.quantity is not None
        and ratio(own.quantity, other.quantity) <= SIZE
        and not (
            own.quantity.unit and other.quantity.unit and own.quantity.unit != other.quantity.unit
        )
    )
    return len(list(itertools.islice(like, 2))) == 1


def only_of_head(pair: Pair, on: Ground) -> bool:
    """Whether each is the only figure in its article of what it counts."""
    return all(
        bool(entry.around[0].head)
        and on.heads[entry.article, entry.sort, entry.around[0].head] == 1
        for entry in (pair.a, pair.b)
    )
