"""How likely two values told in one story are one fact told differently, by logistic regression.

What one pair of sentences shares says little where both are told in other words. The story says
more: how many articles tell the one value, whether the two sentences agree in another figure, which
figures are most alike, whether each is the only one of its kind, and whether the digits look like a
slip. The weights were fitted by ``benchmarks/odds.py``
on labelled stories and on changes planted in real ones; ``data/odds.json`` says on which, and how
they did on stories left out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from . import weights as w
from .conflicts import cleared, key
from .logistic import probability
from .objections import comparable, objections
from .pairs import Pair
from .quantities import ratio, significant_digits
from .surroundings import one_fate
from .valueground import Ground, anchors, margin, mutual, only_of_head, only_ones

CLOSE = 1.6
FARTHEST = 2.0  # nats of a ratio; further apart is as far
SORTS = ("money", "count", "percentage", "measurement", "age")
LARGE = 8  # articles; in a larger story chance makes more pairs
TINY = 5
SLIPS = (1, 3, 6)  # powers of ten: a nought more, million for thousand, million for billion
LIST = 2  # figures that two sentences share besides, so that each tells a list
BESIDE = 0.6  # the weight of a word within four words of a figure
_WEIGHED = frozenset(("other measure", "owner unknown", "rate of one"))
_FEW = ("fit", "only of head", "same measure", "same verb", "same fate", "mutual", "same owner")
_LARGE = (
    "fit",
    "similarity",
    "few",
    "only of head",
    "margin",
    "mutual",
    "only one of its kind",
    "same measure",
    "digit",
    "scale",
    "2 digits swapped",
    "elsewhere",
)
_AGE = ("similarity", "same owner", "mutual", "only one of its kind")


def weighable(pair: Pair, on: Ground) -> bool:
    """Whether odds say anything of the pair: two figures that differ and that nothing sets apart but
    the words for what is counted, no two values that are told as two, no figures of two lists,
    no hundredfold sum, no short number with another unit (18 miles and 18 kilometres may be two lengths, 112 are seldom;
    ``unitslips`` weighs the rest)."""
    p, q = pair.a.quantity, pair.b.quantity
    if pair.relation != "different" or pair.a.sort.split(":")[0] not in SORTS or not (p and q):
        return False
    if objections(pair) - _WEIGHED or on.two_facts(pair):
        return False
    if pair.a.sort == "age" and not comparable(pair):
        return False
    if pair.slip == "unit" and _digits(pair) < w.SWAPPED_DIGITS:
        return False
    if pair.slip == "scale" and round(math.log10(ratio(p, q))) not in SLIPS:
        return False
    # Of two lists with equal figures those belong together that have one label.
    return anchors(pair, on) < LIST or _one_label(pair)


def _one_label(pair: Pair) -> bool:
    a, b = pair.a.around[pair.i].words, pair.b.around[pair.j].words
    return any(min(a[word], b[word]) >= BESIDE for word in a.keys() & b.keys())


def _digits(pair: Pair) -> int:
    """The significant digits of the shorter number."""
    numbers = [q.middle for q in (pair.a.quantity, pair.b.quantity) if q is not None]
    return min(map(significant_digits, numbers), default=0)


def _slip(pair: Pair) -> str | None:
    """How one value may have slipped into the other; no digits change places in a number in words."""
    texts = pair.a.facts[pair.i].text, pair.b.facts[pair.j].text
    typed = all(any(c.isdigit() for c in text) for text in texts)
    return pair.slip if typed or pair.slip not in ("digit", "transposed") else None


def best_of(pairs: Sequence[Pair]) -> Pair:
    """The pair that fits best, the first of equals."""
    return max(pairs, key=lambda p: (p.fit, -p.a.article, -p.b.article))


def features(pairs: Sequence[Pair], on: Ground) -> dict[str, float]:
    """What speaks for and against one fact, by name, of the pairs between two values of a story."""
    best = best_of(pairs)
    against = objections(best)
    told = {
        name: float(value)
        for name, value in (
            *_of_words(best).items(),
            *_of_values(best).items(),
            *_of_story(pairs, best, on).items(),
            *((name, name in against) for name in _WEIGHED),
        )
    }
    for short, names in (("few", _FEW), ("large", _LARGE), ("age", _AGE)):
        told |= {f"{short}: {name}": told[short] * told[name] for name in names}
    return told


def _of_words(pair: Pair) -> dict[str, float]:
    slots = pair.slots
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    x, y = pair.a.facts[pair.i].context, pair.b.facts[pair.j].context
    return {
        "fit": pair.fit,
        "similarity": pair.similarity,
        "same measure": slots.measure == "same",
        "same owner": slots.subject == "same",
        "same period": slots.period == "same",
        "same status": slots.status == "same",
        "same direction": slots.direction == "same",
        "other direction": slots.direction == "differs",
        "same speaker": slots.speaker == "same",
        "other speaker": slots.speaker == "differs",
        "same verb": bool(a.predicate) and a.predicate == b.predicate,
        "same head": bool(a.head) and a.head == b.head,
        "same modifiers": min(len(a.modifiers & b.modifiers), 2),
        "other modifiers": min(len(a.modifiers ^ b.modifiers), 2),
        "both named": a.named and b.named,
        "same fate": one_fate(a, b),
        "same nature": x.nature == y.nature,
        "both lead": a.sentence <= 1 and b.sentence <= 1,
    }


def _of_values(pair: Pair) -> dict[str, float]:
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None:
        return {}
    sort = pair.a.sort.split(":")[0]
    digits, slip = _digits(pair), _slip(pair)
    like = slip in ("digit", "transposed")
    least = min(p.middle, q.middle)
    return {
        **{name: sort == name for name in SORTS[1:]},
        "ratio": 0.0 if slip else min(math.log(ratio(p, q)), FARTHEST),
        "digits": min(digits, 5),
        "few": sort == "count" and least < w.FEW_ARE,
        "tiny": sort == "count" and least < TINY,
        "small": pair.small,
        "scale": slip == "scale",
        "3 digits of other scale": slip == "scale" and digits > 2,
        "unit": slip == "unit",
        "digit": slip == "digit",
        "2 digits swapped": slip == "transposed" and digits == 2,
        "3 digits swapped": slip == "transposed" and digits > 2,
        "4 digits alike": like and digits > 3,
        "5 digits alike": like and digits > 4,
    }


def _of_story(pairs: Sequence[Pair], best: Pair, on: Ground) -> dict[str, float]:
    p, q = best.a.quantity, best.b.quantity
    apart = ratio(p, q) if p is not None and q is not None else math.inf
    tellers = [len(on.told_by[side]) for side in on.ends(best)]
    alone = only_ones(best, on)
    why = cleared(best, on.table, sorted(on.entries))
    sorts = [on.sorts[entry.article, entry.sort] for entry in (best.a, best.b)]
    return {
        "articles": math.log(max(tellers)),
        "one against more": min(tellers) == 1,
        "beside equals": min(2, max(anchors(pair, on) for pair in pairs)),
        "only one of its kind": alone,
        "only one and close": alone and apart <= CLOSE,
        "only of head": only_of_head(best, on),
        "only of sort": sum(number == 1 for number in sorts),
        "mutual": mutual(best, on),
        "margin": margin(best, on),
        "partners": any((key(p.a), key(p.b)) in on.partners for p in pairs),
        "pairs": math.log(len(pairs)),
        "size of story": math.log(len(on.entries)),
        "large": len(on.entries) > LARGE,
        **{name: why == name for name in ("elsewhere", "beside", "third")},
    }


def odds(pairs: Sequence[Pair], on: Ground) -> float:
    """The probability, 0 to 1, that the two values are one fact told differently."""
    return probability("odds", features(pairs, on))
