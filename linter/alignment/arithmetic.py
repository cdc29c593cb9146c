"""Figures of one article that follow from one another, worked out again.

What statcheck does for papers: a result is recomputed from the figures printed beside it,
and every figure stands for all that its digits may have been rounded from (Nuijten et al.,
Behavior Research Methods 48, 2016). Only relations that the words state are checked: a
change from one figure to another, a share of a whole, a sum of parts, a difference of two
results, a number of equal amounts, an age beside a year of birth. Where any reading of the
sentence comes out right, nothing is said.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from ..model.comparison import Reckoning, Ref
from ..model.fact import Fact, Reading
from ..model.values import Age, Percentage, Period, Score
from .conversions import conversion, step
from .quantities import quantity, span
from .totals import MOST_PARTS, Fault, exact, of_these, total_low, totals

SCALES = ("money", "count", "measurement", "duration")
SAYS_CHANGE = re.compile(
    r"(?i)\b(?:from|against|compared|than|last year|earlier|previous(?:ly)?|a year (?:ago|before)"
    r"|up on|down on)\b"
)
OTHER_CLAUSE = re.compile(r"(?i);|\b(?:and|but|while|whereas|which)\b")
OF_WHOLE = re.compile(r"(?i)\s+(?:out\s+)?of\s+(?:(?:the|a|an|its|their|all|those|total)\s+){0,3}")
PART_OF = re.compile(
    r"(?i)\s+(?:[a-z-]+\s+){0,2}(?:out\s+)?of\s+(?:(?:the|a|its|their|all|some)\s+){0,2}"
)
APPOSED = re.compile(
    r"(?i)(?:\s+[a-z-]+){0,3}\s*(?:,\s*(?:or|that is|equivalent to)?|\(|[–—]|\bor\b|-)\s*(?:or\s+|about\s+)?"
)
EACH = re.compile(r"(?i)\s*(?:[a-z-]+\s+){0,3}(?:of|at|worth|for)\s+")
DIFFERENCES = frozenset(("majority", "margin", "lead", "gap", "difference"))
FARTHEST = (
    10  # two figures further apart are not one that changed, unless the text says from and to
)


def reckon(reading: Reading, article: int) -> tuple[Reckoning, ...]:
    """The figures of a reading that do not follow from those beside them, in order of place."""
    by_sentence: dict[int, list[int]] = defaultdict(list)
    for index, fact in enumerate(reading.facts):
        if fact.sentence >= 0 and (quantity(fact) or isinstance(fact.value, Score | Period)):
            by_sentence[fact.sentence].append(index)
    checks = [
        (kind, check(reading, indices))
        for indices in by_sentence.values()
        if len(indices) > 1
        for kind, check in _CHECKS
    ]
    checks.append(("total", of_these(reading, by_sentence)))
    found = [
        Reckoning(
            kind=kind,
            told=Ref(article, told),
            parts=tuple(Ref(article, part) for part in parts),
            low=low,
            high=high,
        )
        for kind, faults in checks
        for told, parts, low, high in faults
    ]
    return tuple(sorted(found, key=lambda r: (r.told.fact, r.kind)))


def _change(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """ "rose 18 per cent, from £89.3m to £96.4m": 8 per cent."""
    told = [i for i in indices if _is_change(reading.facts[i])]
    if len(told) != 1:
        return
    percent, change = reading.facts[told[0]], exact(reading.facts[told[0]])
    levels = [
        i
        for i in indices
        if reading.facts[i].kind in SCALES and exact(reading.facts[i]) and i != told[0]
    ]
    for kind in SCALES:
        own = [i for i in levels if reading.facts[i].kind == kind]
        if len(own) < 2 or change is None:
            continue
        spans = [_from_to(reading, i, j) for i, j in itertools.combinations(own, 2)]
        ends = [
            (i, j) for (i, j), s in zip(itertools.combinations(own, 2), spans, strict=True) if s
        ]
        low, high = span(change)
        ways = [
            worked
            for i, j in itertools.combinations(own, 2)
            for worked in _ways(reading.facts[i], reading.facts[j], percent.context.direction)
        ]
        if len(ends) != 1 or any(a <= high and low <= b for a, b in ways):
            continue
        i, j = ends[0]
        if not _beside(reading, told[0], (i, j)):
            continue
        worked = _change_between(reading.facts[i], reading.facts[j], percent.context.direction)
        if worked:
            yield told[0], (i, j), *worked


def _is_change(fact: Fact) -> bool:
    return (
        isinstance(fact.value, Percentage)
        and fact.value.unit == "percent"
        and fact.context.nature in ("change", None)
        and fact.context.direction is not None
    )


def _beside(reading: Reading, told: int, ends: tuple[int, int]) -> bool:
    """No clause of its own and no other percentage stand between the change and its ends."""
    percent = reading.facts[told]
    nearest = min(ends, key=lambda i: abs(reading.facts[i].start - percent.start))
    first, second = sorted((percent, reading.facts[nearest]), key=lambda fact: fact.start)
    between = reading.article.prose[first.end : second.start]
    return not OTHER_CLAUSE.search(between) and not any(
        fact.kind == "percentage" and first.end <= fact.start < second.start
        for fact in reading.facts[min(told, nearest) : max(told, nearest)]
        if fact is not percent
    )


def _from_to(reading: Reading, i: int, j: int) -> bool:
    first, second = reading.facts[i], reading.facts[j]
    p, q = exact(first), exact(second)
    if p is None or q is None or (p.sort, p.unit) != (q.sort, q.unit):
        return False
    if first.context.rate != second.context.rate:
        return False
    if first.context.against == (second.start, second.end) or second.context.against == (
        first.start,
        first.end,
    ):
        return first.context.against_as in ("from", "to", "previous", "compared")
    low, high = sorted((p.low, q.low))
    if high > FARTHEST * low:
        return False
    between = reading.article.prose[first.end : second.start]
    times = [
        f for f in reading.facts[i : j + 3] if isinstance(f.value, Period) and f.start > first.start
    ]
    if len(between) < 60 and len(times) > 1:
        return True
    return len(between) < 60 and bool(SAYS_CHANGE.search(between))


def _ways(a: Fact, b: Fact, direction: str | None) -> list[tuple[float, float]]:
    """What a percentage beside two figures may rightly be: their change, or a share."""
    ways = _change_between(a, b, direction), _divided(a, b)
    return [worked for worked in ways if worked]


def _change_between(a: Fact, b: Fact, direction: str | None) -> tuple[float, float] | None:
    share = _divided(a, b)
    if share is None or not share[0]:
        return None
    if direction == "fall":
        return 100 - share[1], 100 - share[0]
    return 10_000 / share[1] - 100, 10_000 / share[0] - 100


def _divided(a: Fact, b: Fact) -> tuple[float, float] | None:
    """The smaller in per cent of the larger, with the room that their digits leave."""
    p, q = exact(a), exact(b)
    if p is None or q is None or (p.sort, p.unit) != (q.sort, q.unit) or p.low <= 0 or q.low <= 0:
        return None
    small, large = sorted((p, q), key=lambda each: each.low)
    (low, high), (bottom, top) = span(small), span(large)
    return (100 * low / top, 100 * high / bottom) if bottom > 0 else None


def _share(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """ "£324m, 80 per cent of £360m"; "12,773 of 28,640 (48.6 per cent)"."""
    facts, prose = reading.facts, reading.article.prose
    for a, b, c in zip(indices, indices[1:], indices[2:], strict=False):
        order = [facts[x] for x in (a, b, c)]
        gaps = [prose[x.end : y.start] for x, y in itertools.pairwise(order)]
        kinds = [fact.kind for fact in order]
        if kinds[1] == "percentage" and kinds[0] == kinds[2] in SCALES:
            stated = OF_WHOLE.fullmatch(gaps[1]) and APPOSED.fullmatch(gaps[0])
            told, parts = b, (a, c)
        elif kinds[2] == "percentage" and kinds[0] == kinds[1] == "count":
            stated = PART_OF.fullmatch(gaps[0]) and APPOSED.fullmatch(gaps[1])
            told, parts = c, (a, b)
        else:
            continue
        change, share = exact(facts[told]), _divided(facts[parts[0]], facts[parts[1]])
        if not stated or change is None or share is None or change.unit != "percent":
            continue
        low, high = span(change)
        if share[0] > high or low > share[1]:
            yield told, parts, *share


def _difference(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """ "by 24,118 votes to 21,909, a majority of 2,029": it is 2,209."""
    facts = reading.facts
    told = [
        i
        for i in indices
        if facts[i].kind == "count"
        and (measure := facts[i].context.measure)
        and _names_difference(reading, facts[i], measure.head)
    ]
    if len(told) != 1 or (gap := exact(facts[told[0]])) is None:
        return
    results = _results(facts, [i for i in indices if i not in told], gap.low)
    if results is None:
        return
    ends, (x, y) = results
    worked = abs(x - y)
    low, high = span(gap)
    if not low <= worked <= high and abs(worked - gap.low) <= 0.25 * max(worked, gap.low):
        yield told[0], ends, worked, worked


def _names_difference(reading: Reading, fact: Fact, head: str | None) -> bool:
    before = reading.article.prose[max(0, fact.start - 24) : fact.start].casefold()
    return head in DIFFERENCES or any(
        re.search(rf"\b{word} of\s+\S*$", before) for word in DIFFERENCES
    )


def _results(
    facts: Sequence[Fact], indices: Sequence[int], gap: float
) -> tuple[tuple[int, ...], tuple[float, float]] | None:
    scores = [i for i in indices if isinstance(facts[i].value, Score)]
    if len(scores) == 1:
        value = facts[scores[0]].value
        if isinstance(value, Score) and len(value.values) == 2:
            return (scores[0],), (float(value.values[0]), float(value.values[1]))
    counts = [i for i in indices if facts[i].kind == "count" and total_low(facts[i]) > gap]
    if len(counts) != 2 or scores or not all(exact(facts[i]) for i in counts):
        return None
    return tuple(counts), (total_low(facts[counts[0]]), total_low(facts[counts[1]]))


def _product(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """ "24 payments of $20, $460 in all": $480."""
    facts, prose = reading.facts, reading.article.prose
    for a, b, c in itertools.combinations(indices[:MOST_PARTS], 3):
        number, each, total = facts[a], facts[b], facts[c]
        if number.kind != "count" or each.kind != "money" or total.kind != "money":
            continue
        if total.context.nature != "total" or not EACH.fullmatch(prose[number.end : each.start]):
            continue
        n, m, t = exact(number), exact(each), exact(total)
        if n is None or m is None or t is None or m.unit != t.unit:
            continue
        low, high = span(n)[0] * span(m)[0], span(n)[1] * span(m)[1]
        least, most = span(t)
        if (high < least or most < low) and abs(n.low * m.low - t.low) <= 0.5 * t.low:
            yield c, (a, b), low, high


def _age(reading: Reading, indices: Sequence[int]) -> Iterator[Fault]:
    """An age beside a year of birth, at the article's date."""
    facts, published = reading.facts, reading.article.published
    ages = [i for i in indices if isinstance(facts[i].value, Age)]
    years = [i for i in indices if isinstance(facts[i].value, Period)]
    if not published or len(ages) != 1 or len(years) != 1:
        return
    age, born = facts[ages[0]].value, facts[years[0]].value
    if not isinstance(age, Age) or not isinstance(born, Period) or not born.start or age.high:
        return
    before = reading.article.prose[max(0, facts[years[0]].start - 24) : facts[years[0]].start]
    if (
        not re.search(r"(?i)\bborn (?:in|on)?\s*(?:[a-z]+ )?$", before)
        or born.start[:4] != (born.end or "")[:4]
    ):
        return
    after = int(published[:4]) - int(born.start[:4])
    if (
        not after - 1 <= age.years <= after
        and abs(after - age.years) <= 15
        and age.bound == "exact"
    ):
        yield ages[0], (years[0],), after - 1, after


_CHECKS: tuple[tuple[str, Callable[[Reading, Sequence[int]], Iterator[Fault]]], ...] = (
    ("change", _change),
    ("share", _share),
    ("total", totals),
    ("difference", _difference),
    ("product", _product),
    ("age", _age),
    ("conversion", conversion),
    ("step", step),
)
