"""How likely two values told in one story are one fact told differently, by logistic regression.

What one pair of sentences shares says little where both are told in other words. What the
story says beside it helps: how many articles tell the one value, whether the two sentences
agree in another figure, whether each is the only figure of its kind that the other article
lacks, and how large the story is. The weights were fitted by ``benchmarks/odds.py`` on
labelled stories and on changes planted in real ones; ``data/odds.json`` says on which and
how they did on stories left out. The vetoes of ``conflicts`` hold whatever the odds are.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model.values import Measurement
from . import weights as w
from .conflicts import Key, key
from .entries import Entry
from .pairs import Pair
from .quantities import ratio, significant_digits
from .surroundings import one_fate

SIZE = 3.0  # ratio up to which two figures are of one size
CLOSE = 1.6
SLIPS = (1, 3, 6)  # powers of ten: a nought more, million for thousand, million for billion
LIST = 2  # figures that two sentences share besides, so that each tells a list
BESIDE = 0.6  # the weight of a word within four words of a figure
FARTHEST = 2.0  # nats of a ratio; further apart is as far
SORTS = ("money", "count", "percentage", "measurement", "age")


@dataclass(frozen=True, slots=True)
class Ground:
    """What a story tells, to judge two of its values by: entries by article, and the number of the
    value ("side") that each tells together with its equals."""

    entries: Mapping[int, Sequence[Entry]]
    side_of: Mapping[Key, int]
    told_by: Sequence[frozenset[int]]
    in_sentence: Mapping[tuple[int, int], frozenset[int]]


def ground(
    entries: Mapping[int, Sequence[Entry]],
    side_of: Mapping[Key, int],
    told_by: Sequence[frozenset[int]],
) -> Ground:
    """The ground of a story, sentences indexed by the values that stand in them."""
    inside: dict[tuple[int, int], set[int]] = defaultdict(set)
    for article, own in entries.items():
        for entry in own:
            for around in entry.around:
                if key(entry) in side_of:
                    inside[article, around.sentence].add(side_of[key(entry)])
    return Ground(
        entries=entries,
        side_of=side_of,
        told_by=told_by,
        in_sentence={place: frozenset(sides) for place, sides in inside.items()},
    )


def weighable(pair: Pair, on: Ground) -> bool:
    """Whether odds say anything of the pair: no few of something, which stand everywhere, no figure
    of another year, no hundredfold sum, no short number with another unit, and no two values that one article tells
    both."""
    p, q = pair.a.quantity, pair.b.quantity
    if pair.a.sort.split(":")[0] not in SORTS or p is None or q is None:
        return False
    if pair.a.around[pair.i].past != pair.b.around[pair.j].past or _unit_by_chance(pair):
        return False
    if pair.slip == "scale" and round(math.log10(ratio(p, q))) not in SLIPS:
        return False
    few = pair.a.sort == "count" and min(p.middle, q.middle) < w.FEW_ARE
    sides = on.side_of[key(pair.a)], on.side_of[key(pair.b)]
    if few or on.told_by[sides[0]] & on.told_by[sides[1]]:
        return False
    # Of two lists with equal figures those belong together that have one label.
    return _anchors(pair, sides, on) < LIST or _one_label(pair)


def _unit_by_chance(pair: Pair) -> bool:
    """18 miles and 18 kilometres may be two lengths; 112 are seldom (``unitslips`` weighs the rest)."""
    value = pair.a.facts[pair.i].value
    short = isinstance(value, Measurement) and significant_digits(value.low) < w.SWAPPED_DIGITS
    return pair.slip == "unit" and short


def _one_label(pair: Pair) -> bool:
    a, b = pair.a.around[pair.i].words, pair.b.around[pair.j].words
    return any(min(a[word], b[word]) >= BESIDE for word in a.keys() & b.keys())


def features(pairs: Sequence[Pair], on: Ground) -> dict[str, float]:
    """What speaks for and against one fact, by name, of the pairs between two values of a story."""
    best = max(pairs, key=lambda p: (p.fit, -p.a.article, -p.b.article))
    p, q = best.a.quantity, best.b.quantity
    apart = ratio(p, q) if p is not None and q is not None else math.inf
    sides = on.side_of[key(best.a)], on.side_of[key(best.b)]
    a, b = best.a.around[best.i], best.b.around[best.j]
    slots, sort = best.slots, best.a.sort.split(":")[0]
    digits = min(significant_digits(p.middle), 4) if p is not None else 0
    alone = _alone(best, sides, on)
    told = {
        "similarity": best.similarity,
        "same measure": float(slots.measure == "same"),
        "other measure": float(slots.measure == "differs"),
        "same owner": float(slots.subject == "same"),
        "same predicate": float(bool(a.predicate) and a.predicate == b.predicate),
        "other status": float(slots.status == "differs"),
        "other direction": float(slots.direction == "differs"),
        "same fate": float(one_fate(a, b)),
        "ratio": 0.0 if best.slip else min(math.log(apart), FARTHEST),
        "articles": math.log(max(len(on.told_by[s]) for s in sides)),
        "one against more": float(min(len(on.told_by[s]) for s in sides) == 1),
        "beside equals": float(min(2, max(_anchors(pair, sides, on) for pair in pairs))),
        "only one of its kind": float(alone),
        "only one and close": float(alone and apart <= CLOSE),
        "size of story": math.log(len(on.entries)),
        "small": float(best.small),
    }
    kinds = {name: float(sort == name) for name in SORTS[1:]}
    slips = {
        "scale": float(best.slip == "scale"),
        "unit": float(best.slip == "unit"),
        "digit": float(best.slip == "digit"),
        "2 digits swapped": float(best.slip == "transposed" and digits == 2),
        "3 digits swapped": float(best.slip == "transposed" and digits > 2),
    }
    return told | kinds | slips


def odds(pairs: Sequence[Pair], on: Ground) -> float:
    """The probability, 0 to 1, that the two values are one fact told differently."""
    table = weights()
    told = features(pairs, on)
    total = table["intercept"] + sum(table.get(name, 0.0) * value for name, value in told.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@functools.cache
def weights() -> dict[str, float]:
    """The fitted weights by feature, with the ``intercept``."""
    data = importlib.resources.files(__package__).joinpath("data/odds.json")
    table = json.loads(data.read_text(encoding="utf-8"))["weights"]
    return {str(name): float(value) for name, value in table.items()}


def _anchors(pair: Pair, sides: tuple[int, int], on: Ground) -> int:
    """How many further values the two sentences share."""
    left = on.in_sentence.get((pair.a.article, pair.a.around[pair.i].sentence), frozenset())
    right = on.in_sentence.get((pair.b.article, pair.b.around[pair.j].sentence), frozenset())
    return len((left & right) - set(sides))


def _alone(pair: Pair, sides: tuple[int, int], on: Ground) -> bool:
    """Whether each is the only figure of its kind and size in its article that the other lacks."""
    return (
        not on.told_by[sides[0]] & on.told_by[sides[1]]
        and _lacking(pair.a, pair.b, on) == 1
        and _lacking(pair.b, pair.a, on) == 1
    )


def _lacking(entry: Entry, other: Entry, on: Ground) -> int:
    """How many figures like ``other`` the article of ``entry`` tells and that of ``other`` does not."""
    return sum(
        1
        for own in on.entries[entry.article]
        if own.sort == entry.sort
        and own.quantity is not None
        and other.quantity is not None
        and ratio(own.quantity, other.quantity) <= SIZE
        and other.article not in on.told_by[on.side_of[key(own)]]
        and not (
            own.quantity.unit and other.quantity.unit and own.quantity.unit != other.quantity.unit
        )
    )
