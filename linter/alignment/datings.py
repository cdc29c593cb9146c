"""Events that two articles date otherwise.

Dates stand everywhere, so what decides is the event: its verb or noun has to be the same on
both sides or of one meaning, or the two sentences nearly a copy. Less is asked where one article
alone gives a day. What the other article dates as this one does is not in conflict.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Fact
from ..model.values import Duration, Period
from . import eventweights as ew
from . import lengthodds
from . import weights as w
from .conflicts import Key, PairTable, key
from .datable import (
    YEARS,
    close_years,
    comparable,
    inside,
    months_apart,
    near,
    one_part_apart,
    values,
)
from .dayodds import odds_of_days
from .deadlines import deadlines
from .entries import Entry
from .events import Events, begins, one_statement
from .eventwords import ASPECTUAL
from .lengthkinds import other_kind
from .lengthodds import odds_of_lengths
from .lonedays import LoneDays
from .mainevent import main_event
from .matters import Matter, odds_of, two_spans
from .pairs import Pair
from .rows import comparison, components
from .samesaid import same_words
from .settled import settled
from .spans import is_span, length_floor, lengths_apart, span_floor
from .times import opposite_day
from .twotimes import one_foretold, two_times

SORTS = ("time", "clock", "duration")


def datings(story: Story, every: Sequence[Pair]) -> list[Disagreement]:
    """One disagreement for every event that the pairs ``every`` date differently."""
    timed = [p for p in every if p.a.sort in SORTS]
    events, lone = Events(story), LoneDays(story)
    of = Matter(
        story=story,
        events=events,
        lone=lone,
        table=PairTable(timed),
        articles=tuple(range(len(story.readings))),
        odds={
            **odds_of_days(story, timed, events=events, lone=lone),
            **odds_of_lengths(story, timed, events=events, lone=lone),
        },
    )
    suspects = [
        p
        for p in timed
        if (_suspect(p, of) or odds_of(p, of) >= _likely(p))
        and not _unlikely(p, of)
        and not two_times(story, p)
        and not _other_step(p, of)
    ]
    suspects += _along(suspects, timed, of)
    unsettled = [p for p in suspects if not settled(p, of)]
    unsettled += [
        p
        for p in (*main_event(story, timed), *deadlines(story, timed))
        if p not in unsettled and not two_times(story, p)
    ]
    return [found for group in _groups(unsettled) for found in _disagreements(group, of)]


def _along(suspects: Sequence[Pair], timed: Sequence[Pair], of: Matter) -> list[Pair]:
    """Further articles that give the one length of a suspect pair, against its other."""
    known = {(key(p.a), key(p.b)) for p in suspects}
    told = {
        (key(mine), other.fact.value)
        for p in suspects
        if p.a.sort == "duration"
        for mine, other in ((p.a, p.b), (p.b, p.a))
    }
    return [
        p
        for p in timed
        if p.a.sort == "duration"
        and odds_of(p, of) >= lengthodds.ALONG
        and (key(p.a), key(p.b)) not in known
        and ((key(p.a), p.b.fact.value) in told or (key(p.b), p.a.fact.value) in told)
        and not _other_step(p, of)
    ]


def _likely(pair: Pair) -> float:
    return lengthodds.LIKELY if pair.a.sort == "duration" else w.LIKELY_DAYS


def _unlikely(pair: Pair, of: Matter) -> bool:
    """Days that no words can make one event's; of lengths of time odds speak for one thing only."""
    if pair.a.sort == "duration" or odds_of(pair, of, unknown=1.0) >= w.UNLIKELY_DAYS:
        return False
    if all(event.speech for event in of.events.both(pair)) and same_words(of.story, pair):
        return False
    return not opposite_day(*values(pair))


def _other_step(pair: Pair, of: Matter) -> bool:
    """What is to come on the one side is done on the other, by verbs of one meaning only: a march planned
    and a march held are two steps of one matter. What is said on two days are two statements,
    but for one quotation."""
    if pair.a.sort == "duration" and other_kind(of.story, pair):
        return True
    said = all(event.speech for event in of.events.both(pair))
    if said and pair.a.sort == "time" and not same_words(of.story, pair):
        return pair.similarity < ew.STATEMENT
    if pair.similarity >= w.COPIED or of.events.kinship(pair) in ("verb", "noun"):
        return False
    return one_foretold(of.story, pair)


def _suspect(pair: Pair, of: Matter) -> bool:
    if pair.slots.status == "differs" and pair.similarity < w.COPIED:
        return False
    if two_spans(pair):
        return pair.similarity >= _least(pair, of)
    if pair.relation != "different":
        return False
    if pair.a.sort == "duration":
        return not lengths_apart(pair) and pair.similarity >= _least(pair, of)
    x, y = values(pair)
    if opposite_day(x, y):
        return True
    if inside(pair):
        return False
    if of.events.kinship(pair) not in ("verb", "noun") and months_apart(x, y) > 1:
        return False  # a month is mistaken for the next
    begun = begins(*of.events.both(pair))
    return comparable(pair, begins=begun) and near(pair) and pair.similarity >= _least(pair, of)


def _least(pair: Pair, of: Matter) -> float:
    """What the sentences must share for the two times to be of one event."""
    if pair.a.sort == "duration":
        return length_floor(pair, *of.events.both(pair))
    if two_spans(pair):
        return span_floor(pair, *of.events.both(pair))
    x, y = values(pair)
    if opposite_day(x, y):
        return 0.0
    kind = of.events.kinship(pair)
    if all(event.speech for event in of.events.both(pair)) and same_words(of.story, pair):
        return 0.0
    support = _support(pair, of)
    if support >= ew.SUPPORT_OF_SLIP[kind] and one_part_apart(pair):
        return ew.SLIPPED
    least = ew.floor(kind, support, years=x.granularity in YEARS)
    if kind == "like" and any(event.speech for event in of.events.both(pair)):
        return max(least, ew.STATEMENT)
    if kind in ("open", "other") and {x.relation, y.relation} <= {"by", "until"}:
        return min(w.DEADLINE_FLOOR, least)
    if pair.a.sort == "clock":
        return ew.CLOCK_FLOOR[kind]
    if kind in ("verb", "noun") and pair.slots.subject == "differs":
        least += w.OTHER_PARTY
    if kind == "verb" and pair.a.around[pair.i].predicate in ASPECTUAL:
        least += w.OTHER_PARTY
    if x.granularity == y.granularity == "decade" and kind != "verb":
        return 1.0  # an age of things has no day
    if {x.granularity, y.granularity} <= YEARS and pair.slots.measure == "differs":
        least += w.OTHER_PARTY
    return least


def _support(pair: Pair, of: Matter) -> int:
    """The articles against a day or year that one article alone gives; words are said on any day, and a
    year is mistaken for one nearby."""
    a, b = of.events.both(pair)
    if (a.speech or b.speech) and not one_statement(a, b):
        return 0
    x, y = values(pair)
    if x.granularity in YEARS and not close_years(x, y):
        return 0
    return of.lone.support(pair)


def _groups(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    nodes = sorted({key(e) for p in pairs for e in (p.a, p.b)})
    for group in components(nodes, [(key(p.a), key(p.b)) for p in pairs]):
        yield [p for p in pairs if key(p.a) in group]


def _disagreements(pairs: Sequence[Pair], of: Matter) -> Iterator[Disagreement]:
    """The disagreements of a group, the best first: what falls far short of it, of times not yet
    told, is another matter that shares an article's day with the first."""
    left = list(pairs)
    while left:
        most = max(_spare(p, of) for p in left)
        near = [p for p in left if _spare(p, of) >= most - w.WITH_THE_BEST]
        found = _disagreement(near, of)
        if found is not None:
            yield found
        told = {key(entry) for p in near for entry in (p.a, p.b)}
        left = [p for p in left if not {key(p.a), key(p.b)} & told]


def _disagreement(pairs: Sequence[Pair], of: Matter) -> Disagreement | None:
    story = of.story
    best = max(pairs, key=lambda p: (_spare(p, of), -p.a.article, -p.b.article))
    sides = _sides(pairs)
    if len(sides) < 2:
        return None
    told = [tuple(sorted((e.refs[0] for e in side), key=_place)) for side in sides]
    told.sort(key=lambda refs: (-_votes(refs, story), _place(refs[0])))
    spare = max(0.0, _spare(best, of))
    support = w.FURTHER * min(len({r.article for refs in told for r in refs}) - 2, w.MOST_FURTHER)
    return Disagreement(
        sort=best.a.sort,
        sides=tuple(told),
        best=comparison(best),
        confidence=round(min(0.97, w.DATING_CONFIDENCE + 0.8 * spare + support), 3),
    )


def _spare(pair: Pair, of: Matter) -> float:
    """By how much a pair passes its floor: that of its words or that of its odds."""
    by_odds = w.OF_ODDS * (odds_of(pair, of) - _likely(pair))
    return max(pair.similarity - _least(pair, of), by_odds)


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
    if isinstance(value, Duration):
        return value.iso8601, value.high  # "seven hours", "up to 7 hours"
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
