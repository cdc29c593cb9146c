"""Events that two articles date otherwise.

Dates stand everywhere, so what decides is the event: its verb or noun has to be the same on
both sides, or the two sentences nearly a copy. What the other article dates as this one does
is not in conflict.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Fact
from ..model.values import Period
from . import weights as w
from .conflicts import Key, PairTable, cleared, key
from .entries import Entry
from .events import Event, kinship, read_event
from .eventwords import ASPECTUAL
from .mainevent import main_event
from .pairs import Pair
from .rows import comparison, components
from .spans import is_span, length_floor, lengths_apart, one_matter, shares_one_end, span_floor
from .times import days, near_in_time, near_in_year, opposite_day, year_day

SORTS = ("time", "clock", "duration")
_MOMENTS = frozenset(("minute", "hour", "part-of-day", "day", "weekend", "week", "month"))
_YEARS = frozenset(("year", "decade"))
_YEAR = re.compile(r"\b\d{4}\b|['’]\d\ds?\b")


def datings(story: Story, every: Sequence[Pair]) -> list[Disagreement]:
    """One disagreement for every event that the pairs ``every`` date differently."""
    timed = [p for p in every if p.a.sort in SORTS]
    table = PairTable(timed)
    articles = tuple(range(len(story.readings)))
    suspects = [p for p in timed if _suspect(p) and not _ahead(story, p)]
    unsettled = [p for p in suspects if not _settled(p, table, articles)]
    unsettled += [p for p in main_event(story, timed) if p not in unsettled]
    return [
        found for group in _groups(unsettled) if (found := _disagreement(group, story)) is not None
    ]


def _spans(pair: Pair) -> bool:
    """Two spans that share one end."""
    x, y = pair.a.facts[pair.i], pair.b.facts[pair.j]
    return pair.a.sort == "time" and is_span(x) and is_span(y) and shares_one_end(*_values(pair))


def _values(pair: Pair) -> tuple[Period, Period]:
    x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
    assert isinstance(x, Period)
    assert isinstance(y, Period)
    return x, y


def _suspect(pair: Pair) -> bool:
    if pair.slots.status == "differs" and pair.similarity < w.COPIED:
        return False
    if _spans(pair):
        return pair.similarity >= _least(pair)
    if pair.relation != "different":
        return False
    if pair.a.sort == "duration":
        return not lengths_apart(pair) and pair.similarity >= _least(pair)
    x, y = _values(pair)
    if opposite_day(x, y):
        return True
    return _comparable(pair) and _near(pair) and pair.similarity >= _least(pair)


def _comparable(pair: Pair) -> bool:
    """Two days or months, or two years; stretches of time and the years of accounts are no dates."""
    x, y = _values(pair)
    if "financial" in (x.basis, y.basis) or (x.relation == "since") != (y.relation == "since"):
        return False
    if not _calendar_year(x) or not _calendar_year(y):
        return False
    grains = {x.granularity, y.granularity}
    if grains <= _MOMENTS or grains <= _YEARS:
        return True
    texts = pair.a.facts[pair.i].text, pair.b.facts[pair.j].text
    return grains == {"month", "year"} and all(_YEAR.search(text) for text in texts)


def _calendar_year(x: Period) -> bool:
    """Not "the year to 1 February", over which figures are reckoned."""
    return x.granularity != "year" or not x.start or x.start[4:10] == "-01-01"


def _near(pair: Pair) -> bool:
    """Near enough to be meant for one event; a year that the text leaves open is only guessed."""
    x, y = _values(pair)
    facts = pair.a.facts[pair.i], pair.b.facts[pair.j]
    if (x.zone is None) != (y.zone is None) and _a_day_apart(x, y):
        return False  # the one may be told in the other's zone
    if _one_weekday(pair):
        return False
    first, second = year_day(x), year_day(y)
    if first and second and any(_guessed_year(fact) for fact in facts):
        return first != second and near_in_year(first, second)
    return near_in_time(x, y)


def _one_weekday(pair: Pair) -> bool:
    """One weekday of two weeks, which the articles' dates decide where the texts give no date."""
    x, y = _values(pair)
    p, q = days(x), days(y)
    texts = pair.a.facts[pair.i].text, pair.b.facts[pair.j].text
    return (
        x.weekday is not None
        and x.weekday == y.weekday
        and bool(p and q and (p[0] - q[0]) % 7 == 0)
        and not all(any(c.isdigit() for c in text) for text in texts)
    )


def _a_day_apart(x: Period, y: Period) -> bool:
    p, q = days(x), days(y)
    if p and q:
        return abs(p[0] - q[0]) <= 1
    if x.weekday is None or y.weekday is None:
        return False
    return (x.weekday - y.weekday) % 7 in (1, 6)


def _guessed_year(fact: Fact) -> bool:
    value = fact.value
    return (
        isinstance(value, Period)
        and value.weekday is None
        and value.granularity in _MOMENTS
        and any(c.isdigit() for c in fact.text)
        and not value.clock
        and not _YEAR.search(fact.text)
    )


def _ahead(story: Story, pair: Pair) -> bool:
    """One side's time lies after its own article although it is told as done: read with another verb."""
    return any(
        _not_yet(story, entry, entry.facts[i]) for entry, i in ((pair.a, pair.i), (pair.b, pair.j))
    )


def _not_yet(story: Story, entry: Entry, fact: Fact) -> bool:
    written = story.readings[entry.article].article.date
    value = fact.value
    return (
        written is not None
        and isinstance(value, Period)
        and value.start is not None
        and value.start[:10] > written.isoformat()
        and fact.context.status == "actual"
        and not _YEAR.search(fact.text)
    )


def _least(pair: Pair) -> float:
    """What the sentences must share for the two times to be of one event."""
    if pair.a.sort == "duration":
        return length_floor(pair, *events_of(pair))
    if _spans(pair):
        return span_floor(pair, *events_of(pair))
    x, y = _values(pair)
    if opposite_day(x, y):
        return 0.0
    kind = kinship(*events_of(pair))
    least = w.EVENT_FLOOR[kind]
    if kind in ("open", "other") and {x.relation, y.relation} <= {"by", "until"}:
        return w.DEADLINE_FLOOR
    if pair.a.sort == "clock" and kind == "verb":
        return w.CLOCK_FLOOR
    if kind in ("verb", "noun") and pair.slots.subject == "differs":
        least += w.OTHER_PARTY
    if kind == "verb" and pair.a.around[pair.i].predicate in ASPECTUAL:
        least += w.OTHER_PARTY
    if x.granularity == y.granularity == "decade" and kind != "verb":
        return 1.0  # an age of things has no day
    if {x.granularity, y.granularity} <= _YEARS and pair.slots.measure == "differs":
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
    if _spans(pair):
        return any(
            p.relation == "equal" and _same_event(p)
            for side, other in ((pair.a, pair.b), (pair.b, pair.a))
            for p in table.agreeing(side, other.article)
        )
    if pair.a.sort == "duration":
        return cleared(pair, table, articles) is not None or any(
            p.relation == "equal" and one_matter(p)
            for side, other in ((pair.a, pair.b), (pair.b, pair.a))
            for p in table.agreeing(side, other.article)
        )
    if opposite_day(*_values(pair)):
        return False
    if _slip_within(pair, table, articles):
        return False
    return (
        cleared(pair, table, articles) is not None
        or any(_same_event(p) for p in table.agreeing(pair.a, pair.b.article))
        or any(_same_event(p) for p in table.agreeing(pair.b, pair.a.article))
    )


def _slip_within(pair: Pair, table: PairTable, articles: Sequence[int]) -> bool:
    """An article that dates one deed of one person on two days running, the one of which all the
    others give and nobody the other."""
    a, b = events_of(pair)
    if kinship(a, b) != "verb" or not a.parties & b.parties or not _a_day_apart(*_values(pair)):
        return False
    votes = sorted(_votes_for(entry, table, articles) for entry in (pair.a, pair.b))
    return votes[0] == 0 and votes[1] >= w.ATTESTED


def _votes_for(entry: Entry, table: PairTable, articles: Sequence[int]) -> int:
    """The further articles that date the event as ``entry`` does."""
    return sum(any(_same_event(p) for p in table.agreeing(entry, n)) for n in articles)


def _same_event(pair: Pair) -> bool:
    return kinship(*events_of(pair)) in ("verb", "noun") and pair.similarity >= w.SAME_EVENT


def _groups(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    nodes = sorted({key(e) for p in pairs for e in (p.a, p.b)})
    for group in components(nodes, [(key(p.a), key(p.b)) for p in pairs]):
        yield [p for p in pairs if key(p.a) in group]


def _disagreement(pairs: Sequence[Pair], story: Story) -> Disagreement | None:
    best = max(pairs, key=lambda p: (_spare(p), -p.a.article, -p.b.article))
    sides = _sides([p for p in pairs if _spare(p) >= _spare(best) - w.WITH_THE_BEST])
    if len(sides) < 2:
        return None
    told = [tuple(sorted((e.refs[0] for e in side), key=_place)) for side in sides]
    told.sort(key=lambda refs: (-_votes(refs, story), _place(refs[0])))
    spare = max(0.0, _spare(best))
    support = w.FURTHER * min(len({r.article for refs in told for r in refs}) - 2, w.MOST_FURTHER)
    return Disagreement(
        sort=best.a.sort,
        sides=tuple(told),
        best=comparison(best),
        confidence=round(min(0.97, w.DATING_CONFIDENCE + 0.8 * spare + support), 3),
    )


def _spare(pair: Pair) -> float:
    return pair.similarity - _least(pair)


def _sides(pairs: Sequence[Pair]) -> list[list[Entry]]:
    """The entries by the day or time that they tell."""
    entries: dict[Key, Entry] = {key(e): e for p in pairs for e in (p.a, p.b)}
    undated = any(_undated(entry.fact) for entry in entries.values())
    by_value: dict[object, list[Entry]] = defaultdict(list)
    for node in sorted(entries):
        by_value[_told(entries[node], undated)].append(entries[node])
    return list(by_value.values())


def _undated(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, Period) and value.start is None and value.weekday is not None


def _told(entry: Entry, undated: bool) -> object:
    """What a side tells; weekdays where some articles have no date to reckon theirs from."""
    value = entry.fact.value
    if not isinstance(value, Period):
        return value
    if entry.sort == "clock":
        return value.clock
    if value.zone:
        return value.start, value.clock  # one day in two zones is two moments
    if is_span(entry.fact):
        return value.start, value.end
    if undated and value.weekday is not None:
        return value.weekday
    if undated and value.start:
        return dt.date.fromisoformat(value.start[:10]).weekday()
    return value.start or value.month_day


def _place(ref: Ref) -> tuple[int, int]:
    return ref.article, ref.fact


def _votes(refs: Sequence[Ref], story: Story) -> int:
    return len({story.copies.get(ref.article, ref.article) for ref in refs})
