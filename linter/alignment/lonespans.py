"""A stretch of time of which two articles share one end and not the other: "between 3 February and 29
September", "from 3 February to 29 August".

That one end is the same day or month says nearly by itself that it is one stretch, so the words
around it need to share little, and less where several articles give the other stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.values import Period
from .entries import Entry
from .pairs import Pair
from .rows import comparison
from .spans import is_span

ALIKE, ALIKE_OF_MORE = 0.16, 0.08
CONFIDENCE = 0.7
_YEAR = re.compile(r"\d{4}")


def match_spans(
    story: Story, every: Sequence[Pair], known: Iterable[Disagreement]
) -> list[Disagreement]:
    """One disagreement for each stretch that shares one end with that of others; those in ``known``
    are left out."""
    told = {ref for item in known for side in item.sides for ref in side}
    spans = [p for p in every if p.a.sort == "time" and _span(p.a, p.i) and _span(p.b, p.j)]
    equal = [p for p in spans if _ends(p.a, p.i) == _ends(p.b, p.j)]
    groups: dict[frozenset[tuple[str, str]], list[Pair]] = {}
    for pair in spans:
        if pair.slots.subject == "differs" or told & {*pair.a.refs, *pair.b.refs}:
            continue
        if not _share_one(pair) or _tells(pair, equal):
            continue
        groups.setdefault(frozenset((_ends(pair.a, pair.i), _ends(pair.b, pair.j))), []).append(
            pair
        )
    found = (_disagreement(story, pairs) for pairs in groups.values())
    return [item for item in found if item is not None]


def _span(entry: Entry, mention: int) -> bool:
    return is_span(entry.facts[mention])


def _ends(entry: Entry, mention: int) -> tuple[str, str]:
    value = entry.facts[mention].value
    assert isinstance(value, Period)
    return (value.start or "")[:10], (value.end or "")[:10]


def _share_one(pair: Pair) -> bool:
    """One end is the same day, and the other lies in another month; the year counts where both write
    one ("between Feb. 3 and Sept. 29" may be of any)."""
    x, y = pair.a.facts[pair.i], pair.b.facts[pair.j]
    assert isinstance(x.value, Period)
    assert isinstance(y.value, Period)
    if x.value.basis != y.value.basis:
        return False
    dated = all(_YEAR.search(fact.text) for fact in (x, y))
    ends = _ends(pair.a, pair.i), _ends(pair.b, pair.j)
    (a, b), (c, d) = (((s, e) if dated else (s[5:], e[5:])) for s, e in ends)
    return (a == c and b[:-3] != d[:-3]) or (b == d and a[:-3] != c[:-3])


def _tells(pair: Pair, equal: Sequence[Pair]) -> bool:
    """Either article tells the other's stretch too."""
    return any(
        (p.a is e and p.b.article == other.article) or (p.b is e and p.a.article == other.article)
        for e, other in ((pair.a, pair.b), (pair.b, pair.a))
        for p in equal
    )


def _disagreement(story: Story, pairs: Sequence[Pair]) -> Disagreement | None:
    by_ends: dict[tuple[str, str], set[Ref]] = {}
    for pair in pairs:
        for entry, mention in ((pair.a, pair.i), (pair.b, pair.j)):
            by_ends.setdefault(_ends(entry, mention), set()).add(entry.refs[mention])
    sides = sorted(
        (tuple(sorted(refs, key=lambda r: (r.article, r.fact))) for refs in by_ends.values()),
        key=lambda refs: (
            -len({story.copies.get(r.article, r.article) for r in refs}),
            refs[0].article,
        ),
    )
    best = max(pairs, key=lambda p: (p.similarity, -p.a.article, -p.b.article))
    more = len({story.copies.get(r.article, r.article) for r in sides[0]}) > 1
    if best.similarity < (ALIKE_OF_MORE if more else ALIKE):
        return None
    return Disagreement(
        sort="time", sides=tuple(sides), best=comparison(best), confidence=CONFIDENCE
    )
