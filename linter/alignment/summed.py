"""Two unlike things added up and told as one of them: "38 boats and 26 vans" here, "64 boats" there.

The noun of the sum is that of one part, and the other part is not told with it ("173 passengers and
crew" tells both). Sums under a score come about by chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.comparison import Disagreement, Reckoning, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Count
from .wordgroups import canonical

LEAST, LEAST_PART = 20, 2
REACH = 4  # facts between two parts
# "173 passengers and crew", "64 boats and other buildings": the noun is not all that is counted.
_AND = re.compile(r"(?i)\s?(?:[\w’'-]+ ){0,3}?(?:and|or|including|plus|with) ")
_SAME = frozenset(map(canonical, ("person", "other", "people", "one", "more", "total")))


@dataclass(frozen=True, slots=True)
class Sum:
    """``part`` of noun ``noun`` and ``other`` of another noun, ``whole`` together."""

    part: Ref
    other: Ref
    noun: str
    whole: float


def read_sums(reading: Reading, article: int) -> Iterator[Sum]:
    """The sums of two counts of unlike things that stand side by side, either as the part."""
    counts = [(n, noun) for n, f in enumerate(reading.facts) if (noun := noun_of(reading, f))]
    # A sum that stands beside its parts is known: "the total of 1,340 had included 68 passes".
    told = {(f.sentence, _number(f)) for f in reading.facts if isinstance(f.value, Count)}
    for k, (n, noun) in enumerate(counts):
        for m, other in counts[k + 1 : k + 1 + REACH]:
            a, b = reading.facts[n], reading.facts[m]
            if b.sentence - a.sentence > 1 or not _together(reading, a, b) or noun == other:
                continue
            x, y = _number(a), _number(b)
            if (
                min(x, y) < LEAST_PART
                or x + y < LEAST
                or {(a.sentence, x + y), (b.sentence, x + y)} & told
            ):
                continue
            yield Sum(Ref(article, n), Ref(article, m), noun, x + y)
            yield Sum(Ref(article, m), Ref(article, n), other, x + y)


def _together(reading: Reading, a: Fact, b: Fact) -> bool:
    """In one sentence, or in two of one paragraph."""
    first, second = reading.sentences[a.sentence], reading.sentences[b.sentence]
    return first.paragraph == second.paragraph


def noun_of(reading: Reading, fact: Fact) -> str | None:
    """What an exact whole count of the text is of, as a canonical word; headlines repeat it."""
    value = fact.value
    if not isinstance(value, Count) or value.low != value.high or fact.sentence < 0:
        return None
    if value.bound != "exact" or not float(value.low).is_integer():
        return None
    if reading.sentences[fact.sentence].headline:
        return None
    measure = fact.context.measure
    noun = (measure.head if measure else None) or value.noun
    word = canonical(noun.split()[-1].lower()) if noun else None
    return word if word not in _SAME else None


def _number(fact: Fact) -> float:
    return fact.value.low if isinstance(fact.value, Count) else 0.0


def match_sums(story: Story, known: Iterable[Disagreement] = ()) -> list[Reckoning]:
    """The counts that are the sum of two unlike ones of another article and bear the name of one; those
    that ``known`` sets against the part are left out."""
    disputed = [{ref for side in item.sides for ref in side} for item in known]
    sums = [_by_whole(reading, i) for i, reading in enumerate(story.readings)]
    counts = [
        {(noun, _number(f)) for f in reading.facts if (noun := noun_of(reading, f))}
        for reading in story.readings
    ]
    found: dict[tuple[str, float], tuple[set[Ref], list[Sum]]] = {}
    for i, reading in enumerate(story.readings):
        for n, fact in enumerate(reading.facts):
            noun = noun_of(reading, fact)
            if noun is None or _number(fact) < LEAST or _tells_both(reading, fact):
                continue
            made = [
                s
                for j, own in enumerate(sums)
                if j != i and (noun, _number(fact)) not in counts[j]
                for s in own.get((noun, _number(fact)), ())
                if (noun, _number(story.fact(s.part))) not in counts[i]
            ]
            if made:
                odd, parts = found.setdefault((noun, _number(fact)), (set(), []))
                odd.add(Ref(i, n))
                parts += made
    return [
        _reckoning(odd, parts)
        for odd, parts in found.values()
        if not any(odd & told and told & {s.part for s in parts} for told in disputed)
    ]


def _by_whole(reading: Reading, article: int) -> dict[tuple[str, float], list[Sum]]:
    found: dict[tuple[str, float], list[Sum]] = {}
    for made in read_sums(reading, article):
        found.setdefault((made.noun, made.whole), []).append(made)
    return found


def _tells_both(reading: Reading, fact: Fact) -> bool:
    """Something else is counted with it; "64 boats and killed a man" goes on with a verb."""
    found = _AND.match(reading.article.prose, fact.end, fact.end + 60)
    if found is None:
        return False
    words = reading.sentences[fact.sentence].words
    after = next((w for w in words if w.start >= found.end()), None)
    return after is None or after.pos not in ("VERB", "AUX", "ADV", "PRON")


def _reckoning(odd: set[Ref], made: list[Sum]) -> Reckoning:
    told, *more = sorted(odd, key=lambda ref: (ref.article, ref.fact))
    parts = sorted({s.part for s in made}, key=lambda ref: (ref.article, ref.fact))
    others = sorted({s.other for s in made}, key=lambda ref: (ref.article, ref.fact))
    whole = made[0].whole
    return Reckoning(
        kind="summed", told=told, parts=(*parts, *others, *more), low=whole, high=whole
    )
