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
NEAR = 0.3  # the weight of a word some five words behind the number, after "and"
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
    for entry, whole, beside in (
        (pair.a, pair.b.around[pair.j], pair.b.article),
        (pair.b, pair.a.around[pair.i], pair.a.article),
    ):
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
                    parts = places[around.sentence], (fact, around)
                    yield _names_one(whole, parts, _counted_beside(whole, entries[beside]))


def _counted_beside(whole: Surroundings, entries: Sequence[Entry]) -> frozenset[str]:
    """What else the sentence of the whole counts: in "98 guests and five cooks" the whole is no cooks."""
    return frozenset(
        around.head
        for entry in entries
        for around in entry.around
        if entry.sort == "count"
        and around is not whole
        and around.sentence == whole.sentence
        and around.head
    )


def _names_one(
    whole: Surroundings,
    parts: tuple[tuple[Fact, Surroundings], tuple[Fact, Surroundings]],
    counted: frozenset[str],
) -> bool:
    """Whether the whole is called as one of the parts alone, where either has a name of its own."""
    one, other = (_called(*part) for part in parts)
    if not (one - other and other - one):
        return False
    called = [bool(words & _named(whole)) for words in (one - other, other - one)]
    # "Nine counts of fraud and five of theft" are "14 counts of fraud and theft".
    near = {word for word, weight in whole.words.items() if weight >= NEAR} - counted
    beside = [bool(words & near) for words in (one - other, other - one)]
    return any(called) and not all(beside)


def _called(fact: Fact, around: Surroundings) -> frozenset[str]:
    """The words right behind the number; what it counts is the head where that is told."""
    noun = fact.value.noun if isinstance(fact.value, Count) else None
    if not noun:
        return _named(around) - OTHERS
    *before, last = noun.split()
    return frozenset((*map(canonical, before), around.head or canonical(last))) - OTHERS


def _named(around: Surroundings) -> frozenset[str]:
    return around.modifiers | ({around.head} if around.head else frozenset())
