"""One figure told as two kinds of figure: gusts here and sustained winds there, operating and pre-tax
profit, league goals and all goals, a quarter and nine months, families and people.

The kinds exclude one another for one number. Which of them a figure is, the word nearest to it says,
between the figures and clause marks on either side; where words of two kinds stand there, nothing is
known. That an article gives a figure of its own for the other kind ("profit before tax was £58
million") is evidence that it is no other name for the same.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import Reckoning, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Count
from .figurekinds import AXES, FIGURES, GROUPS, PERSONS, Axis
from .pairs import Pair
from .quantities import quantity, significant_digits
from .stretches import stretch_of

# What the sentences share, by the number's digits; less where the other kind has its own figure.
ALIKE = {1: 0.35, 2: 0.16, 3: 0.04}
ATTESTED = {1: 0.30, 2: 0.10, 3: 0.0}
BEFORE, AFTER, CLOSE = 70, 32, 14
REACH = 24  # facts to either side of it
NEAR = 2  # sentences within which an article gives the figure of the other kind
FEWEST = 100  # counts under this are equal by chance
LOOSE = frozenset(axis.name for axis in AXES if axis.loose)
_MARK = re.compile(
    r"[;:()–—“”\"]|,|\b(?:but|while|whereas|which|who)\b|"
    r"\band (?:(?:it|he|she|they|the \w+) )?(?:said|says|would|will|has|have|had|is|was|were|are|plans?|expects?)\b"
)
_AND = re.compile(r"(?i)\band\b")
# What stands behind these is of another figure: "a profit of £5m on revenue of £60m".
_ELSE = re.compile(r"(?i)\b(?:on|from|against|than|despite|compared)\b")


@dataclass(frozen=True, slots=True)
class Kind:
    """Of which kind of an axis a figure is, by the word ``cue``."""

    axis: str
    side: int | str
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
    stretch = stretch_of(reading, fact)
    return (
        *found,
        *((counted,) if counted else ()),
        *((Kind("stretch", stretch.length, stretch.cue),) if stretch else ()),
    )


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
    after = _ELSE.split(_MARK.split(prose[fact.end : end])[0])[0]
    # "61 passengers and 12 sailors": what stands before the "and" is of the figure in front.
    before = _AND.split(before)[-1] if previous else before
    return before, _AND.split(after)[0] if following else after, bool(previous)


def _side(axis: Axis, before: str, after: str, *, follows: bool) -> Kind | None:
    """The kind whose word is nearest; None where a figure has words of two kinds beside it."""
    cues = [
        (len(before) - m.end() if where == 0 else m.start(), int((m.lastgroup or "k0")[1:]), m)
        for where, text in enumerate((before, after))
        for m in axis.kinds.finditer(text)
        if not _in_name(text, m)
    ]
    if not cues:
        return None
    _, side, cue = min(cues, key=lambda c: (c[0], c[1]))
    if len({s for _, s, _ in cues}) > 1 and not follows:
        return None
    return Kind(axis.name, side, " ".join(cue.group().split()).lower())


def _in_name(text: str, cue: re.Match[str]) -> bool:
    """A word of a name ("the National Bank", "Full Time Films"): capitalised beside another such word."""
    word = cue.group()
    if not word[:1].isupper() or word.isupper():
        return False
    return bool(
        re.match(r"\s[A-Z][a-z]", text[cue.end() :])
        or re.search(r"[A-Z][a-z]+\s$", text[: cue.start()])
    )


def _counted(fact: Fact) -> Kind | None:
    """Groups or those who are in them, by the noun of a count."""
    value = fact.value
    if not isinstance(value, Count) or value.low < FEWEST:
        return None
    measure = fact.context.measure
    noun = value.noun or (measure.head if measure else None) or ""
    for side, words in enumerate((GROUPS, PERSONS)):
        if words.search(noun):
            return Kind("counted", side, noun)
    return None


Look = Callable[[Ref], tuple[Kind, ...]]
End = tuple[int | str, Ref]


def match_kinds(story: Story, every: Sequence[Pair]) -> list[Reckoning]:
    """The figures of the pairs ``every`` that are of one kind in some articles and of another kind in
    others; ``told`` is the side that fewer articles tell, never a primary source's."""

    @functools.cache
    def look(ref: Ref) -> tuple[Kind, ...]:
        return kinds_of(story.readings[ref.article], ref.fact)

    found: dict[tuple[str, float], dict[int | str, set[Ref]]] = defaultdict(
        lambda: defaultdict(set)
    )
    sure: set[Ref] = set()
    for pair in every:
        if not _may_be_one(pair):
            continue
        for axis, a, b, attested in _apart(story, pair, look):
            sure |= attested
            value = pair.a.quantity.low if pair.a.quantity else 0.0
            found[axis, value][a[0]].add(a[1])
            found[axis, value][b[0]].add(b[1])
    told: set[Ref] = set()
    reckonings = []
    for sides in found.values():
        refs = set().union(*sides.values())
        if not refs & told:
            told |= refs
            reckonings.append(_reckoning(story, list(sides.values()), sure))
    return reckonings


def _may_be_one(pair: Pair) -> bool:
    if (
        pair.relation != "equal"
        or pair.a.fact.kind not in FIGURES
        or pair.slots.subject == "differs"
    ):
        return False
    q = pair.a.quantity
    if q is None or (pair.small and significant_digits(q.low) < 2):
        return False
    return pair.similarity >= _least(pair, ATTESTED)


def _least(pair: Pair, shares: dict[int, float]) -> float:
    q = pair.a.quantity
    return shares[max(1, min(significant_digits(q.low), 3))] if q else 1.0


def _apart(story: Story, pair: Pair, look: Look) -> Iterator[tuple[str, End, End, set[Ref]]]:
    """The axes on which the mentions of either article are all of one kind, and not of the other's, with
    the mentions whose article has another figure for the other kind."""
    mine, theirs = _sides(pair.a.refs, look), _sides(pair.b.refs, look)
    for axis in mine.keys() & theirs.keys():
        left, right = mine[axis], theirs[axis]
        if axis == "stretch" and pair.slots.period == "differs":
            continue
        if len(left) != 1 or len(right) != 1 or left.keys() == right.keys():
            continue
        ends = next(iter(left.items())), next(iter(right.items()))
        attested = {
            own[1]
            for own, other in (ends, ends[::-1])
            if _has_its_own(story, own[1], axis, other[0], look)
        }
        alike = pair.similarity >= _least(pair, ALIKE)
        if (alike or attested) if axis not in LOOSE else (alike and attested):
            yield axis, *ends, attested


def _sides(refs: Sequence[Ref], look: Look) -> dict[str, dict[int | str, Ref]]:
    found: dict[str, dict[int | str, Ref]] = defaultdict(dict)
    for ref in refs:
        for kind in look(ref):
            found[kind.axis].setdefault(kind.side, ref)
    return found


def _has_its_own(story: Story, ref: Ref, axis: str, side: int | str, look: Look) -> bool:
    """The article of ``ref`` gives another figure of its sort for the other kind, near to it."""
    return next(_own(story, ref, axis, side, look), None) is not None


def _own(story: Story, ref: Ref, axis: str, side: int | str, look: Look) -> Iterator[Ref]:
    facts = story.readings[ref.article].facts
    fact = facts[ref.fact]
    own = quantity(fact)
    if own is None:
        return
    for n in range(max(0, ref.fact - REACH), min(len(facts), ref.fact + REACH)):
        other = facts[n]
        if other.kind != fact.kind or abs(other.sentence - fact.sentence) > NEAR:
            continue
        q = quantity(other)
        if q is None or (q.sort, q.unit) != (own.sort, own.unit) or q.low == own.low:
            continue
        if any(k.axis == axis and k.side == side for k in look(Ref(ref.article, n))):
            yield Ref(ref.article, n)


def figure_of_kind(story: Story, ref: Ref, kind: Kind) -> Ref | None:
    """The figure near ``ref`` that its article gives for ``kind``."""

    def look(other: Ref) -> tuple[Kind, ...]:
        return kinds_of(story.readings[other.article], other.fact)

    return next(_own(story, ref, kind.axis, kind.side, look), None)


def _reckoning(story: Story, sides: Sequence[set[Ref]], sure: set[Ref]) -> Reckoning:
    def weight(side: set[Ref]) -> tuple[bool, int, bool, int]:
        primary = any(story.readings[ref.article].article.primary for ref in side)
        articles = {story.copies.get(ref.article, ref.article) for ref in side}
        return primary, len(articles), bool(side & sure), -min(articles)

    usual, *_, odd = sorted(sides, key=weight, reverse=True)
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
    apart = [(x, y) for x in here for y in there if x.axis == y.axis and x.side != y.side]
    return min(apart, key=lambda pair: pair[0].axis in LOOSE, default=None)
