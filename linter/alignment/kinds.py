"""One figure told as two kinds of figure: gusts here and sustained winds there, gross and net, men
and women, families and people.

The kinds are pairs that exclude one another for one number. Which of the two a figure is, the word
nearest to it says, between the figures and clause marks on either side; where both words stand
there, nothing is known.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import Reckoning, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Count
from .pairs import Pair
from .quantities import significant_digits
from .times import days

FIGURES = ("money", "percentage", "count", "measurement")
ALIKE = {1: 0.35, 2: 0.16, 3: 0.04}  # what the sentences share, by the number's digits
BEFORE, AFTER, CLOSE = 70, 32, 14
FEWEST = 100  # counts under this are equal by chance


@dataclass(frozen=True, slots=True)
class Axis:
    """Two kinds of figure by the words that tell them; ``sorts`` of figures that can be either."""

    name: str
    one: re.Pattern[str]
    other: re.Pattern[str]
    sorts: tuple[str, ...] = FIGURES


def _axis(name: str, one: str, other: str, *sorts: str) -> Axis:
    return Axis(
        name,
        re.compile(rf"(?i)\b(?:{one})\b"),
        re.compile(rf"(?i)\b(?:{other})\b"),
        sorts or FIGURES,
    )


AXES = (
    _axis("wind", r"gust(?:s|ed|ing)?", r"sustained|steady|steadily|mean wind|average wind", "measurement"),
    _axis("deductions", r"gross|before (?:costs|expenses|deductions)", r"net|after (?:costs|expenses|deductions)|take-home", "money"),
    _axis("tax", r"pre-?tax|before tax", r"after[- ]tax|post-tax|net of tax", "money"),
    _axis("centre", r"median", r"mean|averag(?:e|es|ed|ing)|on average"),
    _axis("extreme", r"peak(?:s|ed|ing)?|maximum|max", r"averag(?:e|es|ed|ing)|mean|typical(?:ly)?|minimum|median"),
    _axis(
        "once",
        r"one-?time|one-?off|once-only|lump[- ]sum|exceptional|non-?recurring|up-?front",
        r"annually|annual|yearly|recurring|(?:a|per|each|every) (?:year|annum)|(?:a|per|each|every) (?:month|week)|monthly",
        "money",
    ),
    _axis("account", r"revenues?|turnover|turn(?:ed|s|ing)? over|takings|sales", r"profits?|earnings|surplus|loss(?:es)?|deficit", "money"),
    _axis("trade", r"exports?|exported|exporting", r"imports?|imported|importing"),
    _axis(
        "extent",
        r"wide|width|across|breadth|broad",
        r"deep|depth|high|tall|height|long|length",
        "measurement",
    ),
    _axis("upright", r"deep|depth|high|tall|height", r"long|length", "measurement"),
    _axis("round", r"diameter", r"radius", "measurement"),
    _axis("price", r"estimate[ds]?|guide price|asking price|valued|valuation|starting price|reserve", r"fetch(?:ed|es|ing)?|sold|hammer|went for|paid", "money"),
    _axis("added", r"new|additional|extra|further|more", r"in (?:all|total)|altogether|a total of|overall", "count", "money"),
    _axis("sex", r"men|males?|boys|fathers", r"women|females?|girls|mothers", "count", "percentage", "money"),
    _axis("land", r"urban|cities|towns", r"rural|countryside|villages", "count", "percentage", "money"),
    _axis("votes", r"registered|eligible|electorate|on the roll", r"voted|cast|ballots|turned out|turnout", "count", "percentage"),
    _axis("made", r"order(?:s|ed)?|on order", r"deliver(?:ed|ies|y)|handed over", "count", "money"),
    _axis("sale", r"sold|sales", r"made|built|produced|output|production", "count", "measurement"),
    _axis("shop", r"wholesale|farm-?gate|factory-?gate", r"retail|in (?:the )?shops|consumer", "money", "percentage"),
    _axis("home", r"domestic|home market|at home", r"foreign|overseas|abroad|international", "count", "percentage", "money", "measurement"),
    _axis("age", r"adults?|grown-ups", r"child(?:ren)?|concessions?|under-\d+s", "money"),
    _axis("care", r"urgent|emergency", r"routine|planned|elective", "count", "percentage"),
)  # fmt: skip
_MARK = re.compile(r"[;:()–—“”\"]|,|\b(?:but|while|whereas|which|who)\b")
_AND = re.compile(r"(?i)\band\b")
_FORMER = re.compile(r"(?i)\b(?:ago|earlier|before|previous|same)\b")
# What comes in groups, and those of whom the groups are.
_GROUPS = re.compile(
    r"(?i)\b(?:famil(?:y|ies)|households?|homes?|houses?|dwellings?|apartments?|flats?|couples?|firms?|compan(?:y|ies)|"
    r"business(?:es)?|schools?|villages?|farms?|vehicles?|cars?|trucks?|lorries|buses|flights?|ships?|boats?|vessels?|buildings?|teams?)$"
)
_PERSONS = re.compile(
    r"(?i)\b(?:people|persons?|residents?|villagers?|passengers?|men|women|children|pupils?|students?|workers?|employees|staff|"
    r"patients?|adults?|evacuees|refugees|inhabitants|islanders|migrants|drivers?|motorists?|sailors?|fishermen|farmers?|crew|members)$"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """On which side of an axis a figure stands, by the word ``cue``."""

    axis: str
    side: int
    cue: str


def kinds_of(reading: Reading, at: int) -> tuple[Kind, ...]:
    """What kinds of figure the words around ``reading.facts[at]`` make of it."""
    fact = reading.facts[at]
    before, after, follows = _windows(reading, at)
    found = [
        kind
        for axis in AXES
        if fact.kind in axis.sorts
        for kind in (_side(axis, before, after, follows=follows),)
        if kind is not None
    ]
    counted = _counted(fact)
    period = _stretch(reading, fact)
    return (*found, *((counted,) if counted else ()), *((period,) if period else ()))


def _windows(reading: Reading, at: int) -> tuple[str, str, bool]:
    """The words before and after a figure that may be of it, and whether another figure stands in
    front of those before."""
    fact, prose = reading.facts[at], reading.article.prose
    sentence = reading.sentences[fact.sentence]
    start, end = max(sentence.start, fact.start - BEFORE), min(sentence.end, fact.end + AFTER)
    others = [
        f
        for f in reading.facts[max(0, at - 8) : at + 9]
        if f.kind in FIGURES and f.sentence == fact.sentence and f is not fact
    ]
    previous = [f.end for f in others if start < f.end <= fact.start]
    following = [f.start for f in others if fact.end <= f.start < end]
    start = max(previous, default=start)
    if following:
        end = min(min(following), fact.end + CLOSE)
    before = _MARK.split(prose[start : fact.start])[-1]
    after = _MARK.split(prose[fact.end : end])[0]
    return before, _AND.split(after)[0] if following else after, bool(previous)


def _side(axis: Axis, before: str, after: str, *, follows: bool) -> Kind | None:
    """The side whose word is nearest; None where a figure has words of both sides beside it."""
    cues = [
        (len(before) - m.end() if where == 0 else m.start(), side, m.group())
        for where, text in enumerate((before, after))
        for side, pattern in enumerate((axis.one, axis.other))
        for m in pattern.finditer(text)
    ]
    if not cues:
        return None
    _, side, cue = min(cues)
    if len({s for _, s, _ in cues}) > 1 and not follows:
        return None
    return Kind(axis.name, side, cue.lower())


def _counted(fact: Fact) -> Kind | None:
    """Groups or those who are in them, by the noun of a count."""
    value = fact.value
    if not isinstance(value, Count) or value.low < FEWEST:
        return None
    measure = fact.context.measure
    noun = value.noun or (measure.head if measure else None) or ""
    for side, words in enumerate((_GROUPS, _PERSONS)):
        if words.search(noun):
            return Kind("counted", side, noun)
    return None


def _stretch(reading: Reading, fact: Fact) -> Kind | None:
    """A quarter or half, or a whole year."""
    period = fact.context.period
    if period is None or period.relation != "in" or not (period.start and period.end):
        return None
    told = (f for f in reading.facts if f.sentence == fact.sentence and f.value == period)
    if any(_FORMER.search(f.text) for f in told):
        return None
    if period.granularity in ("quarter", "half"):
        return Kind("stretch", 0, f"for a {period.granularity}")
    span = days(period)
    if period.granularity == "year" and span and span[1] - span[0] > 350:
        return Kind("stretch", 1, "for a year")
    return None


def match_kinds(story: Story, every: Sequence[Pair]) -> list[Reckoning]:
    """The figures of the pairs ``every`` that are of one kind in some articles and of the other kind
    in others; ``told`` is the side that fewer articles tell, never a primary source's."""
    sides: dict[tuple[str, float], tuple[set[Ref], set[Ref]]] = defaultdict(lambda: (set(), set()))
    for pair in every:
        if not _one_figure(pair):
            continue
        for axis, a, b in _apart(story, pair):
            value = pair.a.quantity.low if pair.a.quantity else 0.0
            both = sides[axis, value]
            both[a[0]].add(a[1])
            both[b[0]].add(b[1])
    return [_reckoning(story, *both) for both in sides.values() if all(both)]


def _one_figure(pair: Pair) -> bool:
    if (
        pair.relation != "equal"
        or pair.a.fact.kind not in FIGURES
        or pair.slots.subject == "differs"
    ):
        return False
    q = pair.a.quantity
    if q is None or (pair.small and significant_digits(q.low) < 2):
        return False
    return pair.similarity >= ALIKE[max(1, min(significant_digits(q.low), 3))]


def _apart(story: Story, pair: Pair) -> Iterator[tuple[str, tuple[int, Ref], tuple[int, Ref]]]:
    """The axes on which the mentions of either article all stand on one side, and not on the other's."""
    mine, theirs = _sides(story, pair.a.refs), _sides(story, pair.b.refs)
    for axis in mine.keys() & theirs.keys():
        left, right = mine[axis], theirs[axis]
        if axis == "stretch" and pair.slots.period == "differs":
            continue
        if len(left) == len(right) == 1 and left.keys() != right.keys():
            yield axis, next(iter(left.items())), next(iter(right.items()))


def _sides(story: Story, refs: Sequence[Ref]) -> dict[str, dict[int, Ref]]:
    found: dict[str, dict[int, Ref]] = defaultdict(dict)
    for ref in refs:
        for kind in kinds_of(story.readings[ref.article], ref.fact):
            found[kind.axis].setdefault(kind.side, ref)
    return found


def _reckoning(story: Story, one: set[Ref], other: set[Ref]) -> Reckoning:
    def weight(side: set[Ref]) -> tuple[bool, int]:
        primary = any(story.readings[ref.article].article.primary for ref in side)
        return primary, len({story.copies.get(ref.article, ref.article) for ref in side})

    odd, usual = (other, one) if weight(one) > weight(other) else (one, other)
    ordered = [sorted(side, key=lambda r: (r.article, r.fact)) for side in (odd, usual)]
    return Reckoning(
        kind="kind",
        told=ordered[0][0],
        parts=(*ordered[1], *ordered[0][1:]),
        low=0.0,
        high=0.0,
    )


def two_kinds(story: Story, a: Ref, b: Ref) -> tuple[Kind, Kind] | None:
    """The kinds on which two mentions of one figure stand apart."""
    here, there = (kinds_of(story.readings[r.article], r.fact) for r in (a, b))
    apart = ((x, y) for x in here for y in there if x.axis == y.axis and x.side != y.side)
    return next(apart, None)
