"""The figures of one article, each told once: repeated mentions of a fact are one entry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model.comparison import Ref
from ..model.fact import FIGURES, Fact, Reading
from ..model.values import Named, Period, Score
from .quantities import Quantity, quantity
from .surroundings import Surroundings, figure_offsets, surroundings
from .times import clock
from .wordgroups import canonical

# "Millions of pounds" agrees with any sum and disagrees with none.
_VAGUE = re.compile(
    r"(?i)(?:dozens|scores|tens|hundreds|thousands|lakhs|crores|millions|billions|trillions)\b"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure of an article with all its mentions, the fullest first; ``known`` are the words of
    the article."""

    article: int
    facts: tuple[Fact, ...]
    refs: tuple[Ref, ...]
    around: tuple[Surroundings, ...]
    quantity: Quantity | None
    known: frozenset[str] = frozenset()

    @property
    def fact(self) -> Fact:
        return self.facts[0]

    @property
    def sort(self) -> str:
        """What it can be compared with: "money", "count", "measurement:length", "time", "score"."""
        if self.quantity:
            return self.quantity.sort
        return "time" if isinstance(self.fact.value, Period) else self.fact.kind


def read_entries(reading: Reading, article: int) -> tuple[Entry, ...]:
    """The entries of a reading in order of place, those of the headline alone last.

    A headline repeats its article: where the body gives the figure too, that is the place to show.
    """
    offsets = figure_offsets(reading)
    nested = _inside_another(reading)
    places = frozenset(
        fact.value.name
        for fact in reading.facts
        if fact.kind == "place" and isinstance(fact.value, Named)
    )
    known = frozenset(canonical(word.lemma) for s in reading.sentences for word in s.words)
    singles = [
        Entry(
            article,
            (fact,),
            (Ref(article, i),),
            (surroundings(reading, fact, offsets, places),),
            quantity(fact),
            known,
        )
        for i, fact in enumerate(reading.facts)
        if fact.kind in FIGURES
        and i not in nested
        and not _VAGUE.match(fact.text)
        and (quantity(fact) or isinstance(fact.value, Period | Score))
    ]
    singles.sort(key=lambda entry: _in_headline(reading, entry.fact))
    return (*_merge_repeats(singles), *_clocks(singles))


def _in_headline(reading: Reading, fact: Fact) -> bool:
    return 0 <= fact.sentence < len(reading.sentences) and reading.sentences[fact.sentence].headline


def _inside_another(reading: Reading) -> frozenset[int]:
    """Figures that are a part of a longer one ("two weeks" in "two weeks ago"): not told by themselves."""
    inside = set()
    last_end, last_start = -1, -1
    for i, fact in sorted(enumerate(reading.facts), key=lambda f: (f[1].start, -f[1].end)):
        if fact.kind not in FIGURES:
            continue
        if fact.end <= last_end and (fact.start, fact.end) != (last_start, last_end):
            inside.add(i)
        elif fact.end > last_end:
            last_start, last_end = fact.start, fact.end
    return frozenset(inside)


def _clocks(singles: Sequence[Entry]) -> list[Entry]:
    """The times of day once more, to be compared as such: two articles may agree on the day only."""
    return [
        replace(entry, quantity=time)
        for entry in singles
        if isinstance(entry.fact.value, Period) and (time := clock(entry.fact.value))
    ]


def _merge_repeats(singles: Sequence[Entry]) -> list[Entry]:
    merged: dict[tuple[object, ...], Entry] = {}
    order: list[tuple[object, ...]] = []
    for entry in singles:
        key = _identity(entry)
        if key in merged:
            first = merged[key]
            merged[key] = Entry(
                first.article,
                first.facts + entry.facts,
                first.refs + entry.refs,
                first.around + entry.around,
                first.quantity,
                first.known,
            )
        else:
            merged[key] = entry
            order.append(key)
    return [merged[key] for key in order]


def _identity(entry: Entry) -> tuple[object, ...]:
    """What makes two mentions of one article the same fact: the value, and for values that stand
    anywhere (small numbers, days) what they are of as well."""
    fact, around, q = entry.fact, entry.around[0], entry.quantity
    context = fact.context
    if q is None:
        return (entry.sort, fact.value, around.predicate, around.head, fact.start)
    telling = q.sort in ("money",) or (q.sort in ("count", "percentage") and abs(q.low) >= 1_000)
    what: object = None if telling else (around.head, context.owner)
    if not telling and around.head is None:
        what = fact.start
    return (q.sort, q.low, q.high, q.unit, context.status, context.rate, what)
