"""Words said more than once in an article: a speaker named in one place is that of the others.

A headline quotes "a wake-up call" that the fourth paragraph attributes; the earliest
attributed place with the same words decides.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model.values import Quotation
from .mention import Mention

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 2
_MOST_PLACES = 20


@dataclass(frozen=True, slots=True)
class Said:
    """Attributed words by their pairs of neighbouring words, the earliest first."""

    places: dict[tuple[str, str], list[Mention]]


def said_words(mentions: Sequence[Mention]) -> Said:
    """An index of the mentions that have a speaker."""
    places: dict[tuple[str, str], list[Mention]] = {}
    for mention in sorted(mentions, key=lambda m: m.start):
        if _value(mention).speaker is None:
            continue
        words = _words(mention)
        for pair in set(itertools.pairwise(words)):
            row = places.setdefault(pair, [])
            if len(row) < _MOST_PLACES:
                row.append(mention)
    return Said(places)


def by_echo(mention: Mention, said: Said) -> Mention | None:
    """``mention`` with the speaker of the same words elsewhere; None where nobody says them."""
    words = _words(mention)
    if len(words) < _SHORTEST or sum(map(len, words)) < 7:
        return None
    own = f" {' '.join(words)} "
    speaker = next(
        (
            _value(other).speaker
            for other in said.places.get((words[0], words[1]), ())
            if not (other.start <= mention.start and mention.end <= other.end)
            and own in f" {' '.join(_words(other))} "
        ),
        None,
    )
    return replace(mention, value=replace(_value(mention), speaker=speaker)) if speaker else None


def _words(mention: Mention) -> list[str]:
    return _WORD.findall(_value(mention).words.lower())


def _value(mention: Mention) -> Quotation:
    assert isinstance(mention.value, Quotation)
    return mention.value
