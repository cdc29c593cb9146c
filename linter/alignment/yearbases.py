"""One figure for a calendar year in one article and for a financial or academic one in another.

The year of a figure is the one that its clause gives, else the only one in its sentence, else the
one that the article reports on ("Results for the 52 weeks ended 1 February").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from ..model.comparison import Reckoning, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Period
from .pairs import Pair
from .quantities import close
from .times import days

KINDS = ("money", "count", "percentage", "measurement")
ALIKE = 0.15
APART = 45  # days by which either end of two years has to lie apart
OPENING = 2  # sentences, the headline among them, that say what an article reports on
_YEAR = range(357, 373)  # 51 weeks to 53
LONGER = 1.5  # one stretch may be so much longer than another that tells the same years loosely
NEAR = 30  # code points
CARRIED = 2  # sentences over which a bare year is of the kind of the one before it
_AGAINST = re.compile(
    r"(?i)\b(?:from|against|than|compared (?:with|to))\s(?:the |a |some |about )?$"
)
_APART = re.compile(r"(?i)[();:]|\b(?:than|against|compared|from|while|whereas|but|by)\b")
_WRITTEN = re.compile(r"(?i)\d|\bcalendar\b")
_PART = re.compile(r"(?i)(?:the )?(?:mid|early|late|beginning|start)\b")
_CALENDAR = re.compile(r"(?i)\bcalendar\b")
_REPORTS = re.compile(r"(?i)\b(?:results?|report|accounts|statement|figures)\b")


def year_of(reading: Reading, at: int) -> Fact | None:
    """The year-long time, as the article words it, that the figure ``reading.facts[at]`` is for."""
    fact = reading.facts[at]
    own = fact.context.period
    if fact.context.against_as == "from" or _compared(reading, fact):
        return None
    times = [
        other
        for other in _nearby(reading, at)
        if other.sentence == fact.sentence and isinstance(other.value, Period)
    ]
    if own is not None:
        ends = own.start, own.end
        told = next((f for f in times if _ends(f) == ends and _of_years(f)), None)
        return None if told and _column(reading, told) else told
    if times:
        # The year that a longer form holds ("the year ended 31 March") is one time with it.
        outer = [f for f in times if not any(_inside(f, other) for other in times)]
        beside = [f for f in outer if _beside(reading, fact, f)]
        return beside[0] if len(beside) == 1 and _year_long(beside[0]) else None
    return _reported_on(reading)


def _column(reading: Reading, year: Fact) -> bool:
    """ "£42 million (2029: £15 million)": the year is that of the figure after it."""
    return reading.article.prose[year.end : year.end + 1] == ":"


def _compared(reading: Reading, fact: Fact) -> bool:
    return bool(_AGAINST.search(reading.article.prose[max(0, fact.start - 24) : fact.start]))


def _inside(fact: Fact, other: Fact) -> bool:
    return other is not fact and other.start <= fact.start and fact.end <= other.end


def _beside(reading: Reading, fact: Fact, year: Fact) -> bool:
    """The year opens the sentence of the figure or follows right after it."""
    sentence = reading.sentences[fact.sentence]
    first, second = sorted((fact, year), key=lambda f: f.start)
    between = reading.article.prose[first.end : second.start]
    near = year.start - sentence.start <= NEAR or 0 <= year.start - fact.end <= NEAR
    return near and not _APART.search(between)


def _nearby(reading: Reading, at: int) -> Sequence[Fact]:
    return reading.facts[max(0, at - 12) : at + 12]


def _ends(fact: Fact) -> tuple[str | None, str | None]:
    value = fact.value
    return (value.start, value.end) if isinstance(value, Period) else (None, None)


def _of_years(fact: Fact) -> bool:
    value = fact.value
    whole = isinstance(value, Period) and value.granularity in ("year", "range")
    return whole and not _PART.match(fact.text)


def _year_long(fact: Fact) -> bool:
    value = fact.value
    if not isinstance(value, Period) or not _of_years(fact):
        return False
    span = days(value) if value.start and value.end else None
    return span is not None and span[1] - span[0] + 1 in _YEAR


def _reported_on(reading: Reading) -> Fact | None:
    """The one financial or academic year that the opening of an article of results names."""
    opening = reading.sentences[:OPENING]
    told = [
        fact
        for fact in reading.facts[:12]
        if 0 <= fact.sentence < len(opening)
        and _year_long(fact)
        and isinstance(fact.value, Period)
        and fact.value.basis != "calendar"
        and _REPORTS.search(
            reading.article.prose, opening[fact.sentence].start, opening[fact.sentence].end
        )
    ]
    return told[0] if len({_ends(fact) for fact in told}) == 1 else None


def match_years(story: Story, every: Sequence[Pair]) -> list[Reckoning]:
    """The figures of the pairs ``every`` that are a calendar year's in one article and another
    year's in others; ``told`` is the one of the calendar year."""
    found: dict[tuple[int, float], set[Ref]] = defaultdict(set)
    calendar: dict[tuple[int, float], Ref] = {}
    for pair in every:
        if pair.a.fact.kind not in KINDS or not _one_figure(pair):
            continue
        bases = _basis(story, pair.a.refs), _basis(story, pair.b.refs)
        if bases[0] is None or bases[1] is None or not _mixed(bases[0], bases[1]):
            continue
        side, other = (bases[0], bases[1]) if _of_calendar(bases[0][1]) else (bases[1], bases[0])
        if not _WRITTEN.search(side[1].text) or _carried_on(
            story.readings[side[0].article], side[1]
        ):
            continue
        value = pair.a.quantity.low if pair.a.quantity else 0.0
        key = side[0].article, value
        calendar.setdefault(key, side[0])
        found[key].add(other[0])
    return [
        Reckoning(
            kind="year",
            told=calendar[key],
            parts=tuple(sorted(refs, key=lambda r: (r.article, r.fact))),
            low=1.0,
            high=1.0,
        )
        for key, refs in found.items()
    ]


def _carried_on(reading: Reading, year: Fact) -> bool:
    """A bare year after a financial one, whose kind it goes on with: "for fiscal 2014 ... for 2015"."""
    if not year.text.strip().isdigit():
        return False
    return any(
        isinstance(fact.value, Period)
        and fact.value.basis != "calendar"
        and 0 <= year.sentence - fact.sentence <= CARRIED
        for fact in reading.facts
        if fact.start < year.start
    )


def _one_figure(pair: Pair) -> bool:
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None or not close(p, q) or pair.slots.subject == "differs":
        return False
    return pair.rare or pair.similarity >= ALIKE


def _of_calendar(fact: Fact) -> bool:
    value = fact.value
    begins = isinstance(value, Period) and (value.start or "-01-01").endswith("-01-01")
    return begins and isinstance(value, Period) and value.basis == "calendar"


def _basis(story: Story, refs: Sequence[Ref]) -> tuple[Ref, Fact] | None:
    """The first mention that has a year, and the year, where all that have one agree."""
    told = [
        (ref, year)
        for ref in refs
        if (year := year_of(story.readings[ref.article], ref.fact)) is not None
    ]
    return told[0] if len({_ends(year) for _, year in told}) == 1 else None


def _mixed(a: tuple[Ref, Fact], b: tuple[Ref, Fact]) -> bool:
    """Year for year, one by the calendar and one not, that overlap and do not end together."""
    x, y = a[1].value, b[1].value
    assert isinstance(x, Period)
    assert isinstance(y, Period)
    if _of_calendar(a[1]) == _of_calendar(b[1]):
        # "The last financial year" may well be the year to June.
        told = all(_WRITTEN.search(year.text) for _, year in (a, b))
        if x.basis == y.basis or not told:
            return False
    if not (x.start and y.start):
        return any(_CALENDAR.search(year.text) for _, year in (a, b))
    if x.start[:4] != y.start[:4] and (x.end or "")[:4] != (y.end or "")[:4]:
        return False
    p, q = days(x), days(y)
    if p is None or q is None or max(abs(p[0] - q[0]), abs(p[1] - q[1])) < APART:
        return False
    if "since" in (x.relation, y.relation):
        return True
    lengths = sorted((p[1] - p[0] + 1, q[1] - q[0] + 1))
    return lengths[1] <= LONGER * lengths[0]
