"""Stretches of time that two articles give for one thing, and lengths of time.

Two spans that share one end and not the other ("from March 2021 to August 2023", "through
August 2024") are one span told otherwise; two that share neither are mostly two things.
"""

from __future__ import annotations

import re

from ..model.fact import Fact
from ..model.values import Period
from . import eventweights as ew
from . import weights as w
from .conflicts import may_conflict
from .events import Event, kin, kinship, read_event
from .pairs import Pair
from .quantities import ratio
from .slots import two_extents

_END = re.compile(r"\d+|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*")
# "A year", "a week or two": said of any length near it.
_LOOSE = re.compile(r"(?i)(?:an?|the)\s+\w+$")
# 40 minutes may be 38.
_ROUND = re.compile(r"\d*[05]\b|(?i:ten|fifteen|(?:twen|thir|for|fif)ty)\b")


def is_span(fact: Fact) -> bool:
    """A stretch whose first and last day, month or year are written ("the six years to 2024" may
    begin in 2018 or 2019)."""
    value = fact.value
    return (
        isinstance(value, Period)
        and (value.granularity == "range" or value.relation == "between")
        and bool(value.start and value.end)
        and len(_END.findall(fact.text)) >= 2
    )


def shares_one_end(x: Period, y: Period) -> bool:
    """Whether two spans begin or end together, by the month, and do not do both; of days of the same months
    by the day."""
    for length in (7, 10):
        starts = (x.start or "")[:length] == (y.start or "")[:length]
        ends = (x.end or "")[:length] == (y.end or "")[:length]
        if not (starts and ends):
            return starts != ends and x.basis == y.basis
    return False


def span_floor(pair: Pair, a: Event, b: Event) -> float:
    """What the sentences must share for two spans to be of one thing."""
    return ew.SPAN_FLOOR[kinship(a, b)]


def length_floor(pair: Pair, a: Event, b: Event) -> float:
    """What the sentences must share for two lengths of time to be of one thing."""
    kind = kinship(a, b)
    same = pair.slots.subject == "same" and pair.slots.measure == "same"
    if kind in ("verb", "noun") or (same and pair.slots.period != "differs"):
        return w.LENGTH_FLOOR
    if kind == "like":
        return ew.LENGTH_OF_LIKE
    if kind in ("other", "apart") and pair.similarity < w.LENGTH_OF_OTHER:
        return 2.0
    return pair.similarity if may_conflict(pair) else 2.0


def lengths_apart(pair: Pair) -> bool:
    """Whether two lengths are of two things: other parties, other years, or far from each other."""
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None or ratio(p, q) > w.MOST_LENGTH or loosely_told(pair):
        return True
    around_a, around_b = pair.a.around[pair.i], pair.b.around[pair.j]
    if around_a.years and around_b.years and not around_a.years & around_b.years:
        return True
    return _other_party(pair) or "differs" in (pair.slots.status, pair.slots.period)


def loosely_told(pair: Pair) -> bool:
    """Whether two lengths that differ may be one by the way they are told: rounded, "a week", or each the
    longest in another place."""
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None:
        return True
    if ratio(p, q) < w.ROUND_LENGTH and any(_ROUND.match(f.text) for f in _facts(pair)):
        return True
    if any(_LOOSE.match(f.text) for f in _facts(pair)):
        return True
    return two_extents(pair.a.around[pair.i], pair.b.around[pair.j])


def _facts(pair: Pair) -> tuple[Fact, Fact]:
    return pair.a.facts[pair.i], pair.b.facts[pair.j]


def _other_party(pair: Pair) -> bool:
    """Two subjects with names that share no word."""
    measures = pair.a.facts[pair.i].context.measure, pair.b.facts[pair.j].context.measure
    names = [
        frozenset(word for word in (m.subject or "").split() if word[:1].isupper())
        for m in measures
        if m is not None
    ]
    return len(names) == 2 and bool(names[0]) and bool(names[1]) and not names[0] & names[1]


def one_matter(pair: Pair) -> bool:
    """Whether two equal lengths may be of one thing: any verb or noun of theirs is the same."""
    a = read_event(pair.a.facts[pair.i], pair.a.around[pair.i])
    b = read_event(pair.b.facts[pair.j], pair.b.around[pair.j])
    words_a = a.nouns | ({a.verb} if a.verb else set())
    words_b = b.nouns | ({b.verb} if b.verb else set())
    return any(kin(x, y) for x in words_a for y in words_b) or pair.similarity >= w.SAME_EVENT
