"""The table of the story: which mentions, over all articles, speak of one figure, day or name.

The table is looser than the findings: it shows an editor what stands beside what, so equal
values in like surroundings share a row even where another pair was the better partner, and
every mention of one day, month or year, of one name and of one designation is in its row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..model.comparison import Disagreement, Ref, Row, Story
from ..model.values import Named, Period, Person
from . import weights as w
from .designations import designation_rows
from .entries import Entry
from .pairs import Pair
from .rows import components

_DAYS = frozenset(("day", "part-of-day", "hour", "minute"))
_LONGER = frozenset(("month", "year", "decade"))
_NAMES = ("person", "organisation", "place")


def table_rows(
    story: Story,
    entries: Sequence[Entry],
    every: Sequence[Pair],
    chosen: Sequence[Pair],
    disputed: Sequence[Disagreement],
) -> tuple[Row, ...]:
    """The rows: figures and times first, then names; each in order of article and place.

    What ``disputed`` tells differently stands in one row, whatever its surroundings.
    """
    by_place = {(e.article, ref.fact): _place(e) for e in entries for ref in e.refs}
    edges = [
        *((_place(p.a), _place(p.b)) for p in chosen if _beside(p)),
        *((_place(p.a), _place(p.b)) for p in every if _again(p)),
        *_same_times(entries),
        *(
            (by_place[side[0].article, side[0].fact], by_place[ref.article, ref.fact])
            for item in disputed
            for side in [[ref for refs in item.sides for ref in refs]]
            for ref in side
            if (side[0].article, side[0].fact) in by_place and (ref.article, ref.fact) in by_place
        ),
    ]
    by_key = {_place(entry): entry for entry in entries if entry.sort != "clock"}
    rows = []
    for group in components(sorted(by_key), edges):
        members = [by_key[k] for k in group if isinstance(k, tuple)]
        rows.append(
            Row(
                label=_label(members[0]),
                kind=members[0].fact.kind,
                members=_ordered(ref for entry in members for ref in entry.refs),
            )
        )
    return (*rows, *_name_rows(story), *designation_rows(story))


def _place(entry: Entry) -> tuple[int, int]:
    """An entry by its first fact: a time and its hour are one mention."""
    return entry.article, entry.refs[0].fact


def _beside(pair: Pair) -> bool:
    """Partners that agree, or whose values differ in like surroundings."""
    if pair.relation == "different":
        return pair.fit >= w.TABLE_FLOOR
    if _hour_of(pair.a) != _hour_of(pair.b):
        # A moment of a day is not the day.
        return pair.fit >= pair.agree_floor
    return pair.fit >= min(pair.agree_floor, w.TABLE_AGREES)


def _again(pair: Pair) -> bool:
    """Equal values of the same thing, whoever is whose partner; one hour of one day."""
    if pair.a.sort == "clock":
        return pair.relation == "equal"
    return (
        pair.relation == "equal"
        and pair.fit >= w.TABLE_FLOOR
        and (not pair.small or pair.slots.measure == "same")
    )


def _hour_of(entry: Entry) -> bool:
    value = entry.fact.value
    return isinstance(value, Period) and entry.sort == "time" and value.clock is not None


def _same_times(entries: Iterable[Entry]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Every mention of one hour, day, month, year or decade."""
    by_time: dict[tuple[str | None, ...], list[tuple[int, int]]] = defaultdict(list)
    for entry in entries:
        value = entry.fact.value
        if entry.sort != "time" or not isinstance(value, Period) or value.basis != "calendar":
            continue
        if not (value.start and value.end):
            continue
        if value.granularity in _DAYS:
            by_time[value.start[:10], value.end[:10], value.clock].append(_place(entry))
        elif value.granularity in _LONGER and value.relation == "in":
            by_time[value.start, value.end].append(_place(entry))
    return [(keys[0], other) for keys in by_time.values() for other in keys[1:]]


def _name_rows(story: Story) -> list[Row]:
    """One row a name, by its fullest form in each article; what one article alone names is left out."""
    found: dict[tuple[str, str], list[Ref]] = defaultdict(list)
    shown: dict[tuple[str, str], str] = {}
    for article, reading in enumerate(story.readings):
        for index, fact in enumerate(reading.facts):
            if fact.kind in _NAMES and isinstance(fact.value, Person | Named):
                name = fact.value.name
                identity = (fact.kind, " ".join(name.casefold().split()))
                found[identity].append(Ref(article, index))
                shown.setdefault(identity, name)
    return [
        Row(label=shown[identity], kind=story.fact(refs[0]).kind, members=_ordered(refs))
        for identity, refs in found.items()
        if len({ref.article for ref in refs}) > 1
    ]


def _ordered(refs: Iterable[Ref]) -> tuple[Ref, ...]:
    return tuple(sorted(refs, key=lambda ref: (ref.article, ref.fact)))


def _label(entry: Entry) -> str:
    """What the fact is of, in the article's own words where it names them."""
    measure = entry.fact.context.measure
    parts = [entry.fact.context.owner, measure.head if measure else None]
    named = " ".join(dict.fromkeys(part for part in parts if part))
    return f"{named}: {entry.fact.text}" if named else entry.fact.text
