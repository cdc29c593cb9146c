"""A length of time that one article alone gives, against one that several others give.

A stoppage is told with many verbs, so the words around a length say little. That each is the only
length of its unit and size that the other article lacks says more (read on labelled stories: of 20
such pairs whose sentences share a little 17 were one length told differently).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.values import Duration
from .entries import Entry
from .pairs import Pair
from .quantities import close, ratio
from .rows import comparison
from .slots import set_apart
from .spans import lengths_apart

SUPPORT = 2  # articles that give the other length
ALIKE = 0.10  # of the best of the pairs
SIZE = 2.6  # ratio up to which two lengths are of one size
CONFIDENCE = 0.65


def match_lengths(
    story: Story,
    entries: Mapping[int, Sequence[Entry]],
    every: Sequence[Pair],
    known: Iterable[Disagreement],
) -> list[Disagreement]:
    """One disagreement for each length that is alone against several articles; those in ``known`` are
    left out."""
    if len(story.readings) <= SUPPORT:
        return []
    told = {ref for item in known for side in item.sides for ref in side}
    lengths = {
        article: [entry for entry in own if entry.sort == "duration"]
        for article, own in entries.items()
    }
    by_ends: dict[tuple[Ref, float], list[Pair]] = {}
    for pair in every:
        if pair.a.sort != "duration" or pair.relation != "different":
            continue
        if not _may_be_one(pair) or told & {*pair.a.refs, *pair.b.refs}:
            continue
        for lone, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if _alone(story, lone, other, lengths):
                size = round(other.quantity.middle, 6) if other.quantity else 0.0
                by_ends.setdefault((lone.refs[0], size), []).append(pair)
    return [
        _disagreement(lone, pairs)
        for (lone, _), pairs in by_ends.items()
        if max(pair.similarity for pair in pairs) >= ALIKE
    ]


def _may_be_one(pair: Pair) -> bool:
    if lengths_apart(pair) or "differs" in (pair.slots.subject, pair.slots.period):
        return False
    return not set_apart(pair.a.around[pair.i], pair.b.around[pair.j])


def _alone(story: Story, lone: Entry, other: Entry, lengths: Mapping[int, Sequence[Entry]]) -> bool:
    """``lone`` is of one article, ``other`` of several, and each is the only length of its unit and
    size that the other's article lacks."""
    if _unit(lone) != _unit(other):
        return False
    articles = [_tellers(story, entry, lengths) for entry in (lone, other)]
    if len(articles[0]) > 1 or len(articles[1]) < SUPPORT or articles[0] & articles[1]:
        return False
    return _lacking(lone, other, lengths) == [lone] and _lacking(other, lone, lengths) == [other]


def _tellers(story: Story, entry: Entry, lengths: Mapping[int, Sequence[Entry]]) -> frozenset[int]:
    return frozenset(
        story.copies.get(article, article)
        for article, own in lengths.items()
        if any(_agree(entry, other) for other in own)
    )


def _agree(a: Entry, b: Entry) -> bool:
    return a.quantity is not None and b.quantity is not None and close(a.quantity, b.quantity)


def _lacking(entry: Entry, other: Entry, lengths: Mapping[int, Sequence[Entry]]) -> list[Entry]:
    """The lengths like ``other`` in the article of ``entry`` that the article of ``other`` lacks."""
    return [
        own
        for own in lengths[entry.article]
        if _unit(own) == _unit(other)
        and own.quantity is not None
        and other.quantity is not None
        and ratio(own.quantity, other.quantity) <= SIZE
        and not any(_agree(own, theirs) for theirs in lengths[other.article])
    ]


def _unit(entry: Entry) -> tuple[bool, str]:
    value = entry.fact.value
    written = value.iso8601 if isinstance(value, Duration) else " "
    return "T" in written, written[-1]


def _disagreement(lone: Ref, pairs: Sequence[Pair]) -> Disagreement:
    best = max(pairs, key=lambda p: (p.similarity, -p.a.article, -p.b.article))
    others = {
        entry.refs[0] for pair in pairs for entry in (pair.a, pair.b) if entry.refs[0] != lone
    }
    return Disagreement(
        sort="duration",
        sides=(tuple(sorted(others, key=lambda r: (r.article, r.fact))), (lone,)),
        best=comparison(best),
        confidence=round(min(0.9, CONFIDENCE + 0.5 * best.similarity), 3),
    )
