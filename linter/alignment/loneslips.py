"""A figure whose digits are another's with two of them changed round, or its number with another unit,
where each of the two is told by articles that lack the other.

Such a slip says by itself that two figures are one, whatever the words around them. Read on labelled
stories: of the pairs whose digits are changed round all 45 with three digits were one figure told
wrongly, and nine in ten of those with two; of one number with another unit 26 of 30.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.values import Measurement
from . import weights as w
from .entries import Entry
from .pairs import Pair
from .quantities import ratio, relate, significant_digits
from .rows import comparison
from .unitslips import PREFIXED, other_unit, prefixed, sides_of
from .written import as_written, changed_round

SORTS = frozenset(("money", "percentage", "duration"))
COUNTED = 4  # digits of a count from which two of them are not changed round by chance
SAME = 1.05
# Words that make another figure of it; what is average, new or final in one article seldom is so called
# in the next.
OTHER = frozenset(
    "other another combined additional further extra more remaining rest previous former earlier next second "
    "third fourth minimum maximum half".split()
)
NEAR_UNIT = 15.0  # how many times the other unit one may be for which it is taken
OF_TWO = 0.05  # what sentences with one number of two digits share
CONFIDENCE = 0.7
# Two digits are changed round by chance once in some ninety pairs: so many figures of the sort may
# the two articles have that the other lacks, multiplied with one another.
CHANCES = 9


def match_slips(
    story: Story,
    entries: Mapping[int, Sequence[Entry]],
    every: Sequence[Pair],
    known: Iterable[Disagreement],
) -> list[Disagreement]:
    """One disagreement for each figure that is another's slip; those in ``known`` are left out."""
    told = {ref for item in known for side in item.sides for ref in side}
    own = {article: [entry for entry in mine if _slips(entry)] for article, mine in entries.items()}
    groups: dict[tuple[str, str, tuple[float, ...]], list[Pair]] = {}
    for pair in every:
        if not _slips(pair.a) or told & {*pair.a.refs, *pair.b.refs}:
            continue
        slip = _slip(pair)
        if slip and _lone(story, pair, own) and _may_be_one(pair, slip, own):
            sizes = sorted(q.middle for q in (pair.a.quantity, pair.b.quantity) if q)
            groups.setdefault((pair.a.sort, slip, tuple(sizes)), []).append(pair)
    return [_disagreement(story, slip, pairs) for (_, slip, _), pairs in groups.items()]


def _slips(entry: Entry) -> bool:
    sort = entry.sort.split(":")[0]
    if sort == "count" and entry.quantity is not None:
        return significant_digits(entry.quantity.middle) >= COUNTED
    return sort in SORTS or (sort == "measurement" and entry.sort not in w.BY_VERSION)


def _slip(pair: Pair) -> str | None:
    """ "transposed" for two digits changed round, "unit" for one number with a unit that is mistaken for
    the other's; the digits are those that are written, 4.6 and 6.4 miles and not their metres."""
    a, b = pair.a.facts[pair.i], pair.b.facts[pair.j]
    if pair.relation != "different" or (pair.a.sort == "money" and pair.slots.unit == "differs"):
        return None
    if pair.slip == "transposed" or changed_round(a, b):
        return "transposed"
    return "unit" if other_unit(a, b) and _digits(pair) > 1 and _mistaken(pair) else None


def _mistaken(pair: Pair) -> bool:
    """Units of nearly one size are, and those that differ in a prefix where the sentences share some
    words; nobody writes metres for miles."""
    a, b = (entry.facts[n].value for entry, n in ((pair.a, pair.i), (pair.b, pair.j)))
    if not isinstance(a, Measurement) or not isinstance(b, Measurement):
        return False
    if prefixed(a.unit, b.unit):
        return pair.similarity >= PREFIXED
    p, q = pair.a.quantity, pair.b.quantity
    near = p is not None and q is not None and ratio(p, q) <= NEAR_UNIT
    return near and (_digits(pair) > 2 or pair.similarity >= OF_TWO)


def _digits(pair: Pair) -> int:
    written = as_written(pair.a.facts[pair.i])
    return significant_digits(written[0]) if written else 0


def _lone(story: Story, pair: Pair, own: Mapping[int, Sequence[Entry]]) -> bool:
    """No article tells both, and one of them is told by one article alone."""
    tellers = [
        frozenset(
            story.copies.get(article, article)
            for article, mine in own.items()
            if any(_same(entry, other) for other in mine)
        )
        for entry in (pair.a, pair.b)
    ]
    return not tellers[0] & tellers[1] and min(map(len, tellers)) == 1


def _same(a: Entry, b: Entry) -> bool:
    p, q = a.quantity, b.quantity
    return (
        p is not None
        and q is not None
        and p.sort == q.sort
        and relate(p, q) != "different"
        and ratio(p, q) <= SAME
    )


def _may_be_one(pair: Pair, slip: str, own: Mapping[int, Sequence[Entry]]) -> bool:
    """Nothing says that the two are of two things; two digits need few other figures or some words."""
    if pair.slots.period == "differs":
        return False
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    if a.far_from and b.far_from and a.far_from != b.far_from:
        return False
    if slip == "transposed" and _digits(pair) > 2:
        return True
    if pair.slots.subject == "differs" or (a.qualifiers ^ b.qualifiers) & OTHER:
        return False
    lacking = [
        sum(not any(_same(entry, other) for other in own[there]) for entry in own[here])
        for here, there in (
            (pair.a.article, pair.b.article),
            (pair.b.article, pair.a.article),
        )
    ]
    return lacking[0] * lacking[1] <= CHANCES or pair.similarity >= w.SWAP_SHARES


def _disagreement(story: Story, slip: str, pairs: Sequence[Pair]) -> Disagreement:
    best = max(pairs, key=lambda p: (p.similarity, -p.a.article, -p.b.article))
    by_size: dict[float, set[Ref]] = {}
    for pair in pairs:
        for entry in (pair.a, pair.b):
            size = round(entry.quantity.middle, 6) if entry.quantity else 0.0
            by_size.setdefault(size, set()).add(entry.refs[0])
    return Disagreement(
        sort=best.a.sort,
        sides=sides_of(story, by_size.values()),
        best=comparison(best),
        confidence=round(min(0.9, CONFIDENCE + 0.3 * best.similarity), 3),
        slip=slip,
    )
