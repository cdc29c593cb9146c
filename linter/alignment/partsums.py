"""A part and its whole: "nine bodies were found there and three in the next village" beside "twelve
bodies", "closes seven schools and spares two" beside "nine schools were named".

Where the sentence of one figure counts something besides, and the two make up the other figure,
the articles agree: they count a part and a whole. Where the whole bears the name of one part
("nine Danes and three Swedes", "twelve Danes") they do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..model.fact import Fact
from ..model.values import Count
from .entries import Entry
from .pairs import Pair
from .surroundings import Surroundings
from .wordgroups import canonical

OTHERS = frozenset(map(canonical, ("other", "others", "more")))
LEAST_PART = 2  # one is the difference of too many numbers


def part_and_whole(pairs: Sequence[Pair], entries: Mapping[int, Sequence[Entry]]) -> bool:
    """Whether one of two counts and another in its sentence make up the other count, as at least one
    of the articles tells; ``pairs`` are the mentions of the two."""
    found = [named for pair in pairs for named in _completed(pair, entries)]
    return bool(found) and not any(found)


def _completed(pair: Pair, entries: Mapping[int, Sequence[Entry]]) -> Iterator[bool]:
    """For each other count that makes up the whole: whether the whole bears the name of one part."""
    p, q = pair.a.quantity, pair.b.quantity
    if pair.a.sort != "count" or p is None or q is None or p.low != p.high or q.low != q.high:
        return
    apart = abs(p.low - q.low)
    if apart < LEAST_PART:
        return
    for entry, whole in ((pair.a, pair.b.around[pair.j]), (pair.b, pair.a.around[pair.i])):
        places = {
            around.sentence: (fact, around)
            for fact, around in zip(entry.facts, entry.around, strict=True)
        }
        for other in entries[entry.article]:
            r = other.quantity
            if other is entry or other.sort != entry.sort or r is None:
                continue
            if not r.low == r.high == apart:
                continue
            for fact, around in zip(other.facts, other.around, strict=True):
                if around.sentence in places:
                    yield _names_one(whole, places[around.sentence], (fact, around))


def _names_one(whole: Surroundings, *parts: tuple[Fact, Surroundings]) -> bool:
    """Whether the whole is called as one of the parts, where either has a name of its own."""
    one, other = (_called(*part) for part in parts)
    return bool(one - other and other - one and (one ^ other) & _named(whole))


def _called(fact: Fact, around: Surroundings) -> frozenset[str]:
    """The words right behind the number; what it counts is the head where that is told."""
    noun = fact.value.noun if isinstance(fact.value, Count) else None
    if not noun:
        return _named(around) - OTHERS
    *before, last = noun.split()
    return frozenset((*map(canonical, before), around.head or canonical(last))) - OTHERS


def _named(around: Surroundings) -> frozenset[str]:
    return around.modifiers | ({around.head} if around.head else frozenset())
