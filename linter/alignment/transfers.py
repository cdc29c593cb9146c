"""Who gave and who got: the same two parties, the other way round.

"North sent nurses to South" and "South released nurses to North": the verbs of a transfer
differ, its giver stands before the verb and its receiver after "to" or "in".
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from ..model.comparison import DeedPair, Ref, Story
from ..model.fact import Reading
from ..model.values import Named, Person, Statement
from .surroundings import name_words

_GIVING = frozenset(
    "send lend loan give donate award pay release sell deliver supply transfer provide "
    "export ship second lease grant repay refund".split()
) | {"hand over"}
_LINK = re.compile(r"\b(?:to|in|into|for)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$")
_NAMES = ("place", "organisation", "person")
_REACH = 90
MOST = 100  # transfers an article


@dataclass(frozen=True, slots=True)
class _Gift:
    ref: Ref
    giver: frozenset[str]
    receiver: frozenset[str]
    around: frozenset[str]


def match_transfers(story: Story) -> tuple[DeedPair, ...]:
    """Pairs of transfers between the same two named parties in opposite directions."""
    told = [
        tuple(itertools.islice(_gifts(reading, i), MOST))
        for i, reading in enumerate(story.readings)
    ]
    return tuple(
        DeedPair(kind="roles", a=a.ref, b=b.ref, similarity=0.5)
        for i, j in itertools.combinations(range(len(told)), 2)
        for a, b in itertools.product(told[i], told[j])
        if _swapped(a, b)
        and a.around & b.around
        and not any(_same_way(a, other) for other in told[j])
        and not any(_same_way(b, other) for other in told[i])
    )


def _swapped(a: _Gift, b: _Gift) -> bool:
    return (
        bool(a.giver & b.receiver)
        and bool(a.receiver & b.giver)
        and not a.giver & b.giver
        and not a.receiver & b.receiver
    )


def _same_way(a: _Gift, b: _Gift) -> bool:
    return bool(a.giver & b.giver) and bool(a.receiver & b.receiver)


def _gifts(reading: Reading, article: int) -> Iterator[_Gift]:
    text = reading.article.prose
    for index, fact in enumerate(reading.facts):
        value = fact.value
        if not isinstance(value, Statement) or value.verb not in _GIVING or value.negated:
            continue
        if value.modality or not value.subject or not value.subject[:1].isupper():
            continue
        end = min(fact.end + _REACH, reading.sentences[fact.sentence].end)
        first, last = (
            bisect_left(reading.facts, edge, key=lambda f: f.start) for edge in (fact.end, end)
        )
        receiver = next(
            (
                other.value.name
                for other in reading.facts[first:last]
                if other.kind in _NAMES
                and isinstance(other.value, (Named, Person))
                and _LINK.search(text, fact.end, other.start)
            ),
            None,
        )
        if receiver:
            words = reading.sentences[fact.sentence].words
            yield _Gift(
                Ref(article, index),
                name_words(value.subject),
                name_words(receiver),
                frozenset(w.lemma for w in words if w.pos == "NOUN" and fact.end <= w.start < end),
            )
