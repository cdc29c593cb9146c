"""Pairs of entries of two articles: how well they fit, and who is whose partner."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..model.comparison import Relation, Slots
from ..model.values import Duration, Measurement, Period, Score
from . import weights as w
from .entries import Entry
from .quantities import (
    close,
    quantity,
    ratio,
    relate,
    relate_scores,
    significant_digits,
    slip,
)
from .slots import compare_slots
from .surroundings import one_fate, similarity
from .times import clock, relate_times
from .wordgroups import canonical

VOTE = canonical("vote")
_PART = re.compile(r"([\d.]+)([YMWDHS])")
MENTIONS = 4  # mentions of an entry that are tried; more say nothing new


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries of different articles and what they are to one another.

    ``fit`` is the similarity of the best two mentions with the terms of ``why`` added;
    ``i`` and ``j`` are these mentions.
    """

    a: Entry
    b: Entry
    i: int
    j: int
    relation: Relation
    slots: Slots
    similarity: float
    fit: float
    slip: str | None
    why: tuple[tuple[str, float], ...]

    @property
    def small(self) -> bool:
        """Values that stand anywhere, so that being equal says little."""
        q, p = self.a.quantity, self.b.quantity
        if q is None or p is None:
            return True
        if q.sort in ("age", "rank", "duration"):
            return True
        return (
            q.sort != "money"
            and max(abs(q.low), abs(p.low)) < w.SMALL
            and float(q.low).is_integer()
        )

    @property
    def rare(self) -> bool:
        """Equal values of two digits and more that stand once in each article: one fact by the value
        alone (of 50 such pairs read in real clusters 47 were)."""
        q = self.a.quantity
        if self.relation != "equal" or q is None or self.small:
            return False
        return q.sort.split(":")[0] in w.RARE_SORTS and significant_digits(q.low) >= w.RARE_DIGITS

    @property
    def agree_floor(self) -> float:
        """The fit from which equal or compatible values are one fact."""
        if self.rare:
            return w.AGREE_FLOOR_RARE
        return w.AGREE_FLOOR_SMALL if self.small else w.AGREE_FLOOR


def compare(a: Entry, b: Entry, weight: Callable[[str], float]) -> Pair | None:
    """The pair of two entries by their best-fitting mentions; None where they cannot be compared."""
    if a.sort != b.sort:
        return None
    options = [
        pair
        for i, j in itertools.product(
            range(min(len(a.facts), MENTIONS)), range(min(len(b.facts), MENTIONS))
        )
        if (pair := _mentions(a, b, i, j, weight))
    ]
    return max(options, key=lambda pair: (pair.fit, -pair.i, -pair.j), default=None)


def _mentions(a: Entry, b: Entry, i: int, j: int, weight: Callable[[str], float]) -> Pair | None:
    relation, apart, slipped = _values(a, b, i, j)
    if relation is None:
        return None
    alike = similarity(a.around[i].words, b.around[j].words, weight)
    slots = compare_slots(a, b, i=i, j=j)
    why = tuple(_terms(a, b, i, j, slots, apart, told_alike=relation == "equal"))
    return Pair(a, b, i, j, relation, slots, alike, alike + sum(v for _, v in why), slipped, why)


def _values(a: Entry, b: Entry, i: int, j: int) -> tuple[Relation | None, float, str | None]:
    """Relation, logarithm of the ratio of the values, and how one may have slipped into the other."""
    x, y = a.facts[i].value, b.facts[j].value
    if isinstance(x, Period) and isinstance(y, Period):
        return (_clocks(x, y) if a.sort == "clock" else relate_times(x, y)), 0.0, None
    if isinstance(x, Score) and isinstance(y, Score):
        votes = all(
            VOTE in e.around[k].words or VOTE in e.facts[k].text for e, k in ((a, i), (b, j))
        )
        shared = votes and bool(set(x.values) & set(y.values))
        return relate_scores(x, y), 0.0, "shared" if shared else None
    p, q = quantity(a.facts[i]), quantity(b.facts[j])
    if p is None or q is None or p.sort != q.sort:
        return None, 0.0, None
    relation = "different" if in_parts_apart(x, y) else relate(p, q)
    if relation == "compatible" and slip(p, q) == "transposed":
        # "As many as 321" and "312": a bound hides no swap of digits.
        swapped = significant_digits(p.middle) >= w.SWAPPED_DIGITS
        return ("different" if swapped else relation), 0.0, "transposed" if swapped else None
    if relation != "different":
        return relation, 0.0, None
    apart = ratio(p, q)
    slipped = slip(p, q) or ("unit" if _same_digits(x, y) else None)
    log = 0.0 if slipped else min(math.log(apart) if apart < math.inf else 5.0, 5.0)
    return relation, log, slipped


def in_parts_apart(x: object, y: object) -> bool:
    """Two lengths of time each told in two units and more, to one unit ("six years and eleven days"): who
    tells the days has not rounded to years."""
    if (
        not isinstance(x, Duration)
        or not isinstance(y, Duration)
        or {x.bound, y.bound} != {"exact"}
    ):
        return False
    a, b = (_PART.findall(value.iso8601) for value in (x, y))
    return len(a) > 1 and len(b) > 1 and a[-1][1] == b[-1][1] and a != b


def _same_digits(x: object, y: object) -> bool:
    """One number with two units of a kind: 30 micrograms, 30 milligrams."""
    if not isinstance(x, Measurement) or not isinstance(y, Measurement):
        return False
    return x.low == x.high == y.low == y.high


def _clocks(x: Period, y: Period) -> Relation | None:
    """Two times of day of one day; a zone on one side only leaves it open which hour is meant."""
    p, q = clock(x), clock(y)
    if p is None or q is None or p.unit != q.unit or relate_times(x, y) == "different":
        return None
    return relate(p, q) if abs(p.low - q.low) <= w.CLOCK_REACH else None


def _terms(
    a: Entry, b: Entry, i: int, j: int, slots: Slots, apart: float, *, told_alike: bool
) -> list[tuple[str, float]]:
    x, y = a.facts[i].context, b.facts[j].context
    predicate_a, predicate_b = a.around[i].predicate, b.around[j].predicate
    timed = a.sort in ("time", "clock")
    measure = {"same": w.SAME_MEASURE} if timed else w.MEASURE
    subject = {
        "same": w.SAME_SUBJECT,
        "differs": w.OTHER_SUBJECT_OF_TIME if timed else w.OTHER_SUBJECT,
    }
    fate = one_fate(a.around[i], b.around[j])
    person = a.sort == "age" and slots.subject == "same" and a.around[i].named
    # "Has" and "is" say of no two figures that they are one.
    one_deed = bool(predicate_a) and predicate_a == predicate_b and predicate_a not in w.BARE_VERBS
    terms = [
        ("fate", w.SAME_FATE if fate else 0.0),
        ("person", w.SAME_PERSON if person else 0.0),
        ("measure", 0.0 if fate or person else measure.get(slots.measure, 0.0)),
        ("subject", subject.get(slots.subject, 0.0)),
        ("predicate", w.SAME_PREDICATE if one_deed else 0.0),
        # One value that rises here and falls there is the one figure whose direction is disputed.
        (
            "direction",
            w.OTHER_DIRECTION if slots.direction == "differs" and not told_alike else 0.0,
        ),
        ("status", w.OTHER_STATUS if slots.status == "differs" else 0.0),
        ("rate", w.OTHER_RATE if x.rate != y.rate else 0.0),
        ("period", w.OTHER_PERIOD if slots.period == "differs" else 0.0),
        ("ratio", w.LOG_RATIO * apart),
    ]
    return [(name, value) for name, value in terms if value]


def all_pairs(
    left: Sequence[Entry], right: Sequence[Entry], weight: Callable[[str], float]
) -> list[Pair]:
    """Every comparable pair of two articles' entries."""
    return [pair for a in left for b in right if (pair := compare(a, b, weight))]


def assign(pairs: Sequence[Pair]) -> list[Pair]:
    """One partner each: the pairs by falling score, equal values first.

    Greedy by choice: the optimal assignment was measured and made no difference.
    Ties go by place, so the result does not hang on the order of the input.
    """
    taken: set[tuple[int, int, str]] = set()
    chosen = []
    for pair in sorted(pairs, key=lambda p: (-_score(p), p.a.refs[0].fact, p.b.refs[0].fact)):
        left = (pair.a.article, pair.a.refs[0].fact, pair.a.sort)
        right = (pair.b.article, pair.b.refs[0].fact, pair.b.sort)
        if left in taken or right in taken or pair.fit < _least(pair):
            continue
        taken |= {left, right}
        chosen.append(pair)
    return chosen


def _least(pair: Pair) -> float:
    """The fit under which two entries are no partners; swapped digits are some by themselves."""
    if pair.slip == "transposed":
        return w.AGREE_FLOOR_SWAPPED
    return min(w.AGREE_FLOOR, pair.agree_floor)


def _one_value(pair: Pair) -> bool:
    """Whether the values are nearly one; "at most 200" takes no 140 for its partner."""
    p, q = pair.a.quantity, pair.b.quantity
    return p is None or q is None or close(p, q)


def _score(pair: Pair) -> float:
    if pair.relation == "equal":
        return pair.fit + (w.EQUAL_SMALL if pair.small else w.EQUAL)
    if pair.relation == "compatible" and not _one_value(pair):
        return pair.fit - w.BOUND_ALONE
    if pair.relation == "compatible":
        return pair.fit + (w.COMPATIBLE_SMALL if pair.small else w.COMPATIBLE)
    return pair.fit + w.SLIPPED.get(pair.slip or "", 0.0)
