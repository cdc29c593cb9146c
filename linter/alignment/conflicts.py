"""Whether two partners of different value disagree, or speak of different things.

Every veto is made between facts: that a value stands somewhere in the other article
counts only where that mention fits this fact at least nearly as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model.values import Count, Measurement, Money, Percentage
from . import weights as w
from .entries import Entry
from .objections import comparable, slip_allowance, swapped_for_sure
from .pairs import Pair
from .quantities import close, opposed

Key = tuple[int, int, str]  # an entry: its article, its first fact, what it is compared as


def key(entry: Entry) -> Key:
    """What identifies an entry within its story."""
    return entry.article, entry.refs[0].fact, entry.sort


class PairTable:
    """All pairs of a story, looked up by entry and other article."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._agreeing: dict[tuple[Key, int], list[Pair]] = {}
        for pair in pairs:
            if not speaks_for_another(pair):
                continue
            self._agreeing.setdefault((key(pair.a), pair.b.article), []).append(pair)
            self._agreeing.setdefault((key(pair.b), pair.a.article), []).append(pair)

    def agreeing(self, entry: Entry, article: int) -> Sequence[Pair]:
        """The pairs of ``entry`` with entries of ``article`` whose value agrees with its own."""
        return self._agreeing.get((key(entry), article), ())


def speaks_for_another(pair: Pair) -> bool:
    """Whether the pair tells one value twice, so that it may clear a conflict of either side."""
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None:
        return pair.relation != "different"
    return pair.relation == "equal" or (pair.relation == "compatible" and close(p, q))


def floor(sort: str) -> float:
    """The fit from which partners of different value may disagree."""
    return w.CONFLICT_FLOOR_BY_SORT.get(sort.split(":")[0], w.CONFLICT_FLOOR)


def swapped_by_chance(pair: Pair) -> bool:
    """Two digits have changed places in sentences that share next to nothing: 37 boats, 73 per cent of
    the seats. A story of many figures has such pairs, so the rest of it has to speak for one fact."""
    return (
        pair.slip == "transposed" and not swapped_for_sure(pair) and pair.similarity < w.SWAP_SHARES
    )


def may_conflict(pair: Pair) -> bool:
    """Whether the values and slots of the pair, and what stands around, allow a disagreement."""
    p, q = pair.a.quantity, pair.b.quantity
    if p is not None and q is not None and pair.relation == "compatible" and opposed(p, q):
        return pair.fit >= floor(pair.a.sort)
    least = floor(pair.a.sort) - w.SHORT_OF_FLOOR - slip_allowance(pair)
    return pair.relation == "different" and pair.fit >= least and comparable(pair)


def unlike(pair: Pair) -> bool:
    """Whether two different values may be one fact though their sentences share little; how likely that
    is, the rest of the story has to say (``odds``)."""
    return (
        pair.relation == "different"
        and pair.fit >= w.UNLIKE_FLOOR
        and pair.a.quantity is not None
        and (pair.similarity > 0 or pair.slip is not None)
    )


def cleared(pair: Pair, table: PairTable, articles: Sequence[int]) -> str | None:
    """Why the pair is no disagreement after all: a fact that agrees fits as well elsewhere.

    "elsewhere" - the value of one side stands in the other's article and fits there;
    "beside" - the sentence of one side gives the value of the other as well;
    "third" - one article of the story tells both values as two facts.
    """
    enough = pair.fit - w.VETO_MARGIN
    if any(_fits(p, enough) for p in table.agreeing(pair.a, pair.b.article)):
        return "elsewhere"
    if any(_fits(p, enough) for p in table.agreeing(pair.b, pair.a.article)):
        return "elsewhere"
    if _beside(pair.a, pair.b, table) or _beside(pair.b, pair.a, table):
        return "beside"
    if pair.slip in ("scale", "transposed"):
        return None
    for article in articles:
        if article in (pair.a.article, pair.b.article):
            continue
        with_a = {
            key(_other(p, pair.a)) for p in table.agreeing(pair.a, article) if _fits(p, enough)
        }
        with_b = {
            key(_other(p, pair.b)) for p in table.agreeing(pair.b, article) if _fits(p, enough)
        }
        if with_a and with_b and (with_a != with_b or len(with_a) > 1):
            return "third"
    return None


def _beside(entry: Entry, other: Entry, table: PairTable) -> bool:
    """The sentence of ``entry`` gives the value of ``other`` too, and a value that is not common."""
    if other.quantity is None or abs(other.quantity.middle) < w.FEW_ARE:
        return False
    own = {around.sentence for around in entry.around}
    return any(
        around.sentence in own
        for pair in table.agreeing(other, entry.article)
        if pair.relation == "equal" or pair.fit >= pair.agree_floor
        for around in _other(pair, other).around
    )


def told_without_unit(pair: Pair, entries: Mapping[int, Sequence[Entry]]) -> bool:
    """The sentence of one side gives the value of the other too, its unit left out: "held 48 million
    litres of its 50 million capacity"."""
    return any(
        isinstance(bare.fact.value, Count)
        and isinstance(told := other.facts[k].value, Measurement | Money | Percentage)
        and bare.fact.value.low == told.low >= w.FEW_ARE
        and {around.sentence for around in bare.around} & {entry.around[n].sentence}
        for entry, n, other, k in (
            (pair.a, pair.i, pair.b, pair.j),
            (pair.b, pair.j, pair.a, pair.i),
        )
        for bare in entries[entry.article]
    )


def _fits(pair: Pair, enough: float) -> bool:
    # Small numbers are equal by chance; a large one that is there again is seldom another fact.
    # In nearly the same sentence it has to stand in nearly the same sentence again.
    # Where the two sentences are nearly one, so has to be the one that clears them.
    share = 1.0 if enough >= w.NEAR_COPY else w.LAX_SHARE
    lax = max(w.AGREE_FLOOR, share * enough)
    return pair.fit >= (enough if pair.small else min(enough, lax))


def _other(pair: Pair, entry: Entry) -> Entry:
    return pair.b if key(pair.a) == key(entry) else pair.a


def by_article(entries: Mapping[int, Sequence[Entry]]) -> tuple[int, ...]:
    """The articles of a story, in order."""
    return tuple(sorted(entries))
