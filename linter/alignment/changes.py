"""A change told with the level it leads to: "rose 12 per cent to £184.5 million".

The level says what the change is of, in whatever words: two articles that give one level and two
changes to it disagree about the change (S203), or about its direction (S208). A change since the
last quarter or month is another than one over the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model.comparison import Disagreement, Reckoning, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Percentage
from .pairs import Pair
from .polarity import opposite, polarity
from .quantities import quantity, span
from .rows import comparison

LEVELS = ("money", "count", "measurement")
CONFIDENCE = 0.75
APART = 60  # code points between a change and its level, conversions left out
ALIKE = 0.2  # of sentences whose level is a number that stands anywhere
SAME_NOUN = 0.1  # of those that name one thing and one time besides
MOST = 6  # figures looked back for a level
_CONVERSION = re.compile(r"\([^()]{0,40}\)")
_TO = re.compile(r"(?i)^(?:[^.;:]*\s)?(?:to|at)\s(?:[a-z’'-]+\s){0,4}$")
# ", up 4 per cent"; ", an increase of 4 per cent"; "were 4 per cent higher".
_LINK = re.compile(
    r"(?i)^[^.;:]{0,40}?(?:,|\(|[–—]|\b(?:is|are|was|were|up|down|which|representing|that is))[^.;:]{0,40}$"
)
_OTHER = re.compile(r"(?i)\b(?:and|but|while|whereas|with|on|as)\b")
_THIS = re.compile(
    r"(?i)(?:this|that|it|the (?:figure|total|number|sum|amount))\s(?:is|was|were|represents?|marks?|compares?)\b"
)
_BASES = {
    "year": re.compile(r"(?i)\byears?\b|\bannual|\b20\d\d\b|\b19\d\d\b"),
    "quarter": re.compile(r"(?i)\bquarter|\bthree months\b"),
    "month": re.compile(r"(?i)\bmonths?\b(?! to\b)|\bmonthly\b"),
    "week": re.compile(r"(?i)\bweek"),
    "day": re.compile(r"(?i)\byesterday\b|\bovernight\b|\bthe day before\b"),
    "decade": re.compile(
        r"(?i)\bdecade|\bsince (?:the )?(?:19|20)\d\d|\b(?:two|three|four|five|ten) years\b"
    ),
}


@dataclass(frozen=True, slots=True)
class Change:
    """A percentage by which something rose or fell, and the level it rose or fell to."""

    change: Ref
    level: Ref
    direction: str
    bases: frozenset[str]


def read_changes(reading: Reading, article: int) -> Iterator[Change]:
    """The changes of an article that stand with their level, in order of place."""
    facts = reading.facts
    for at, fact in enumerate(facts):
        direction = polarity(reading, fact)
        if not _is_change(fact) or direction is None:
            continue
        level = _level(reading, at)
        if level is not None:
            yield Change(
                change=Ref(article, at),
                level=Ref(article, level),
                direction=direction,
                bases=_bases(reading, fact),
            )


def _is_change(fact: Fact) -> bool:
    q = quantity(fact)
    percent = q is not None and q.sort == "percentage" and q.unit == "percent"
    return percent and fact.context.nature != "level"


def _level(reading: Reading, at: int) -> int | None:
    """The level right after the change ("by 4 per cent to £9m") or before it ("£9m, up 4 per cent")."""
    facts, prose = reading.facts, reading.article.prose
    fact = facts[at]
    after = _next(reading, at, 1)
    if after is not None:
        between = prose[fact.end : facts[after].start]
        if len(between) <= APART and _TO.match(between) and not _OTHER.search(between):
            return after
    for before in _before(reading, at):
        between = _CONVERSION.sub("", prose[facts[before].end : fact.start])
        if facts[before].context.against_as == "from" or _former(prose, facts[before]):
            continue
        if len(between) > 2 * APART or ";" in between:
            return None
        inner = [f for f in facts[before + 1 : at] if f.kind in LEVELS and _plain(f)]
        if inner and not all(_former(prose, f) for f in inner):
            continue
        if not inner and not (len(between) <= APART and _LINK.match(between)):
            return None
        return None if _OTHER.search(between) and not inner else before
    return _of_sentence_before(reading, at)


def _plain(fact: Fact) -> bool:
    return quantity(fact) is not None and fact.context.nature != "change"


def _former(prose: str, fact: Fact) -> bool:
    """The level that something rose or fell from: "against £8m", "from £8m", "(2029: £8m)"."""
    before = prose[max(0, fact.start - 24) : fact.start]
    return bool(
        re.search(r"(?i)(?:\b(?:against|from|than|with|to)\s(?:[a-z]+\s)?|\(\d{4}: ?)$", before)
    )


def _next(reading: Reading, at: int, step: int) -> int | None:
    fact = reading.facts[at]
    for i in range(at + 1, min(at + 1 + MOST, len(reading.facts))):
        other = reading.facts[i]
        if other.sentence != fact.sentence or isinstance(other.value, Percentage):
            return None
        if other.start >= fact.end and other.kind in LEVELS and _plain(other):
            return i
    return None


def _before(reading: Reading, at: int) -> Iterator[int]:
    fact = reading.facts[at]
    for i in range(at - 1, max(-1, at - 1 - 2 * MOST), -1):
        other = reading.facts[i]
        if other.sentence != fact.sentence or isinstance(other.value, Percentage):
            return
        if other.end <= fact.start and other.kind in LEVELS and _plain(other):
            yield i


def _of_sentence_before(reading: Reading, at: int) -> int | None:
    """ "Builders finished 28,412 homes. This was 4 per cent fewer than in 2029." """
    fact = reading.facts[at]
    if fact.sentence < 1 or not _THIS.match(
        reading.article.prose, reading.sentences[fact.sentence].start
    ):
        return None
    before = [
        i
        for i in range(max(0, at - 2 * MOST), at)
        if reading.facts[i].sentence == fact.sentence - 1
        and reading.facts[i].kind in LEVELS
        and _plain(reading.facts[i])
    ]
    return before[0] if len(before) == 1 else None


def _bases(reading: Reading, fact: Fact) -> frozenset[str]:
    """Since when: the stretches of time that the words around the change name."""
    sentence = reading.sentences[fact.sentence]
    text = reading.article.prose[
        max(sentence.start, fact.start - 60) : min(sentence.end, fact.end + 60)
    ]
    return frozenset(name for name, words in _BASES.items() if words.search(text))


def match_changes(
    story: Story, every: Sequence[Pair], known: Iterable[Disagreement]
) -> tuple[list[Disagreement], list[Reckoning]]:
    """The changes to one level that are told differently, and those of which the direction is."""
    told = {ref for item in known for side in item.sides for ref in side}
    changes = {
        article: list(read_changes(reading, article))
        for article, reading in enumerate(story.readings)
    }
    by_refs = _by_refs(every, {c.change for own in changes.values() for c in own})
    levels = _equal_levels(every, {c.level for own in changes.values() for c in own})
    apart: list[Disagreement] = []
    turned: list[Reckoning] = []
    for i in changes:
        for j in range(i + 1, len(story.readings)):
            for a in changes[i]:
                for b in changes[j]:
                    if (a.level, b.level) not in levels or _other_base(a, b):
                        continue
                    if _told_so(a, changes[j], levels, story) or _told_so(
                        b, changes[i], levels, story
                    ):
                        continue
                    pair = by_refs.get((a.change, b.change))
                    if pair is None:
                        continue
                    if _same_size(story, a, b):
                        if a.direction != b.direction:
                            turned.append(_turned(story, a, b))
                    elif a.direction == b.direction and not {a.change, b.change} & told:
                        apart.append(_apart(pair, a, b))
    return apart, [*turned, *_of_one_noun(story, every)]


def _of_one_noun(story: Story, every: Sequence[Pair]) -> Iterator[Reckoning]:
    """ "Revenue in the division fell 12 per cent in 2030", "rose 12 per cent": one noun, one time and
    one size, though the sentences share little else."""
    for pair in every:
        if pair.relation != "equal" or pair.slots.measure != "same" or pair.slots.period != "same":
            continue
        if pair.slots.subject == "differs" or pair.similarity < SAME_NOUN:
            continue
        refs = pair.a.refs[pair.i], pair.b.refs[pair.j]
        readings = [story.readings[ref.article] for ref in refs]
        facts = [story.fact(ref) for ref in refs]
        if not all(map(_is_change, facts)):
            continue
        ways = [polarity(r, f) for r, f in zip(readings, facts, strict=True)]
        if opposite(*ways):
            odd, usual = refs[::-1] if readings[0].article.primary else refs
            yield Reckoning(kind="direction", told=odd, parts=(usual,), low=0.0, high=0.0)


def _by_refs(every: Sequence[Pair], wanted: set[Ref]) -> Mapping[tuple[Ref, Ref], Pair]:
    return {
        (x, y): pair
        for pair in every
        if pair.a.sort == "percentage"
        for x in pair.a.refs
        if x in wanted
        for y in pair.b.refs
        if y in wanted
    }


def _equal_levels(every: Sequence[Pair], wanted: set[Ref]) -> frozenset[tuple[Ref, Ref]]:
    return frozenset(
        (x, y)
        for pair in every
        if pair.relation == "equal"
        and pair.a.fact.kind in LEVELS
        and (pair.rare or pair.similarity >= ALIKE)
        and pair.slots.subject != "differs"
        for x in pair.a.refs
        if x in wanted
        for y in pair.b.refs
        if y in wanted
    )


def _other_base(a: Change, b: Change) -> bool:
    """One is since the last quarter and the other over the year, or may be."""
    mine, theirs = a.bases or frozenset(("year",)), b.bases or frozenset(("year",))
    return not mine & theirs or (mine | theirs) - (mine & theirs) - {"year"} != frozenset()


def _told_so(
    a: Change, others: Sequence[Change], levels: frozenset[tuple[Ref, Ref]], story: Story
) -> bool:
    """The other article tells the change to this level as well."""
    return any(
        ((a.level, o.level) in levels or (o.level, a.level) in levels)
        and _same_size(story, a, o)
        and a.direction == o.direction
        for o in others
    )


def _same_size(story: Story, a: Change, b: Change) -> bool:
    p, q = quantity(story.fact(a.change)), quantity(story.fact(b.change))
    if p is None or q is None:
        return True
    (low, high), (bottom, top) = span(p), span(q)
    bounded = {p.bound, q.bound} - {"exact", "about"}
    if bounded:
        spare = 0.25 * max(p.middle, q.middle)
        low, high = low - spare, high + spare
    return low <= top and bottom <= high


def _apart(pair: Pair, a: Change, b: Change) -> Disagreement:
    return Disagreement(
        sort="percentage",
        sides=((a.change,), (b.change,)),
        best=comparison(pair),
        confidence=CONFIDENCE,
        slip=pair.slip if pair.slip != "scale" else None,
    )


def _turned(story: Story, a: Change, b: Change) -> Reckoning:
    """The side of a primary source counts as right, else the second."""
    odd, usual = (b, a) if story.readings[a.change.article].article.primary else (a, b)
    return Reckoning(kind="direction", told=odd.change, parts=(usual.change,), low=0.0, high=0.0)
