"""Events that two articles date otherwise.

Dates stand everywhere, so what decides is the event: its verb or noun has to be the same on
both sides, or the two sentences nearly a copy. What the other article dates as this one does
is not in conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ..model.comparison import Disagreement, Ref
from ..model.fact import Fact
from ..model.values import Period
from . import weights as w
from .conflicts import Key, PairTable, cleared, key
from .entries import Entry
from .events import Event, Kinship, kinship, read_event
from .pairs import Pair
from .rows import comparison, components
from .times import near_in_time

SORTS = ("time", "clock")
_MOMENTS = frozenset(("minute", "hour", "part-of-day", "day", "weekend", "week", "month"))
_YEARS = frozenset(("year", "decade"))


def datings(
    every: Sequence[Pair], articles: Sequence[int], copies: Mapping[int, int]
) -> list[Disagreement]:
    """One disagreement for every event that the pairs ``every`` date differently."""
    table = PairTable([p for p in every if p.a.sort in SORTS])
    suspects = [p for p in every if p.a.sort in SORTS and _suspect(p)]
    open_ = [p for p in suspects if not _settled(p, table, articles)]
    return [
        found for group in _groups(open_) if (found := _disagreement(group, copies)) is not None
    ]


def _suspect(pair: Pair) -> bool:
    if pair.relation != "different" or pair.slots.status == "differs":
        return False
    x, y = pair.a.facts[pair.i], pair.b.facts[pair.j]
    if not isinstance(x.value, Period) or not isinstance(y.value, Period):
        return False
    if not _comparable(x.value, y.value) or not near_in_time(x.value, y.value):
        return False
    return pair.similarity >= _least(pair)


def _comparable(x: Period, y: Period) -> bool:
    """Two days or months, or two years; stretches of time and the years of accounts are no dates."""
    if "financial" in (x.basis, y.basis) or (x.relation == "since") != (y.relation == "since"):
        return False
    return any(x.granularity in kind and y.granularity in kind for kind in (_MOMENTS, _YEARS)) or (
        {x.granularity, y.granularity} <= {"month", "year"}
    )


def _least(pair: Pair) -> float:
    """What the sentences must share for the two times to be of one event."""
    a, b = events_of(pair)
    x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
    assert isinstance(x, Period)
    assert isinstance(y, Period)
    kind: Kinship = kinship(a, b)
    least = w.EVENT_FLOOR[kind]
    if kind in ("open", "other") and x.relation == y.relation == "by":
        return w.DEADLINE_FLOOR
    if pair.a.sort == "clock" and kind == "verb":
        return w.CLOCK_FLOOR
    if kind in ("verb", "noun") and pair.slots.subject == "differs":
        least += w.OTHER_PARTY
    return least


def events_of(pair: Pair) -> tuple[Event, Event]:
    """The events of both sides of a pair of times."""
    return (
        read_event(pair.a.facts[pair.i], pair.a.around[pair.i]),
        read_event(pair.b.facts[pair.j], pair.b.around[pair.j]),
    )


def _settled(pair: Pair, table: PairTable, articles: Sequence[int]) -> bool:
    """Whether either article dates the event as the other does, too."""
    return (
        cleared(pair, table, articles) is not None
        or any(_same_event(p) for p in table.agreeing(pair.a, pair.b.article))
        or any(_same_event(p) for p in table.agreeing(pair.b, pair.a.article))
    )


def _same_event(pair: Pair) -> bool:
    return kinship(*events_of(pair)) in ("verb", "noun") and pair.similarity >= w.SAME_EVENT


def _groups(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    nodes = sorted({key(e) for p in pairs for e in (p.a, p.b)})
    for group in components(nodes, [(key(p.a), key(p.b)) for p in pairs]):
        yield [p for p in pairs if key(p.a) in group]


def _disagreement(pairs: Sequence[Pair], copies: Mapping[int, int]) -> Disagreement | None:
    best = max(pairs, key=lambda p: (p.similarity - _least(p), -p.a.article, -p.b.article))
    sides = _sides(pairs)
    if len(sides) < 2:
        return None
    told = [tuple(sorted((e.refs[0] for e in side), key=_place)) for side in sides]
    told.sort(key=lambda refs: (-_votes(refs, copies), _place(refs[0])))
    spare = best.similarity - _least(best)
    support = w.FURTHER * min(len({r.article for refs in told for r in refs}) - 2, w.MOST_FURTHER)
    return Disagreement(
        sort=best.a.sort,
        sides=tuple(told),
        best=comparison(best),
        confidence=round(min(0.97, w.DATING_CONFIDENCE + 0.8 * spare + support), 3),
    )


def _sides(pairs: Sequence[Pair]) -> list[list[Entry]]:
    """The entries by the day or time that they tell."""
    entries: dict[Key, Entry] = {key(e): e for p in pairs for e in (p.a, p.b)}
    by_value: dict[object, list[Entry]] = defaultdict(list)
    for node in sorted(entries):
        by_value[_told(entries[node].fact)].append(entries[node])
    return list(by_value.values())


def _told(fact: Fact) -> object:
    value = fact.value
    assert isinstance(value, Period)
    if value.clock:
        return value.clock
    return value.start or value.month_day or value.weekday


def _place(ref: Ref) -> tuple[int, int]:
    return ref.article, ref.fact


def _votes(refs: Sequence[Ref], copies: Mapping[int, int]) -> int:
    return len({copies.get(ref.article, ref.article) for ref in refs})
