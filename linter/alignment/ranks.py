"""Places in an order that two articles give otherwise: the largest here, the second-largest there."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Sequence

from ..model.comparison import SpanClash, Story
from ..model.values import Rank
from .budget import first_places
from .clashes import clash
from .pairs import Pair
from .standings import Standing, other_extent, read_standings
from .surroundings import similarity

FLOOR = 0.12  # what the sentences share where the holder is the same
UNBOUND_FLOOR = 0.15  # and where it is not named on one side
COMPOUND = 4  # letters that a noun needs to be known inside a longer one
CONFIDENCE = 0.6


def by_scale(pair: Pair) -> bool:
    """Two ranks by a scale ("third-largest"), which are set against each other here."""
    values = pair.a.fact.value, pair.b.fact.value
    return all(isinstance(value, Rank) and value.scale is not None for value in values)


def match_ranks(story: Story, weight: Callable[[str], float]) -> tuple[SpanClash, ...]:
    """The standings of one thing by one scale that two articles place differently."""
    told = {i: first_places(read_standings(reading, i)) for i, reading in enumerate(story.readings)}
    clashes: dict[tuple[str, frozenset[int]], list[tuple[Standing, Standing, float]]] = defaultdict(
        list
    )
    for i, j in itertools.combinations(sorted(told), 2):
        for a, b in itertools.product(told[i], told[j]):
            if a.position == b.position or a.scale != b.scale:
                continue
            alike = _one_thing(a, b, weight)
            if alike is None or _settled(a, told[j], weight) or _settled(b, told[i], weight):
                continue
            clashes[a.scale, frozenset((a.position, b.position))].append((a, b, alike))
    return tuple(_clash(story, pairs) for pairs in clashes.values())


def _one_thing(a: Standing, b: Standing, weight: Callable[[str], float]) -> float | None:
    """How alike the sentences are where both place one thing; None where they place two."""
    alike = similarity(a.words, b.words, weight)
    if a.years and b.years and not a.years & b.years:
        return None
    if other_extent(a.extent, b.extent):
        return None
    if a.of and b.of and not (a.of & b.words.keys() or b.of & a.words.keys()):
        return None
    if a.nouns and b.nouns:
        if not _share_noun(a.nouns, b.nouns):
            return None
    elif not (a.ever and b.ever) and not (a.nouns | b.nouns) & set(a.words) & set(b.words):
        return None
    if a.holder and b.holder:
        return alike if _one_name(a.holder, b.holder) and alike >= FLOOR else None
    if a.holder or b.holder:
        named, other = (a, b) if a.holder else (b, a)
        if not any(_one_name(named.holder, name) for name in other.names):
            return None
    own = {word for word in set(a.words) & set(b.words) if min(a.words[word], b.words[word]) == 1}
    enough = len(own - a.nouns) >= 1 or (a.ever and b.ever)
    return alike if alike >= UNBOUND_FLOOR and enough else None


def _one_name(a: frozenset[str], b: frozenset[str]) -> bool:
    """The words of one name hold those of the other ("Norrham", "Norrham Hospital")."""
    return a <= b or b <= a


def _share_noun(a: frozenset[str], b: frozenset[str]) -> bool:
    """One noun, or one that ends with the other ("storeroom", "room")."""
    return any(
        x == y or (min(len(x), len(y)) >= COMPOUND and (x.endswith(y) or y.endswith(x)))
        for x in a
        for y in b
    )


def _settled(
    standing: Standing, others: Sequence[Standing], weight: Callable[[str], float]
) -> bool:
    """The other article gives the same place to the same thing."""
    return any(
        other.position == standing.position
        and other.scale == standing.scale
        and _one_thing(standing, other, weight) is not None
        for other in others
    )


def _clash(story: Story, pairs: Sequence[tuple[Standing, Standing, float]]) -> SpanClash:
    told = [(alike, (a.position, a.at), (b.position, b.at)) for a, b, alike in pairs]
    return clash(story, told, confidence=CONFIDENCE, slope=0.4)
