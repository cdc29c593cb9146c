"""Sentences of two articles that tell one thing: each the other's nearest by the rare words they share.

The sentence before, in the same paragraph, counts for less: it names what a pronoun stands for.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

from ..model.fact import Reading
from .surroundings import similarity
from .wordgroups import canonical

BEFORE = 0.4  # of a word of the sentence before
Row = Callable[[int, int, int], tuple[float, ...]]


def windows(reading: Reading) -> list[dict[str, float]]:
    """The words of each sentence, with those of the one before it in its paragraph."""
    found: list[dict[str, float]] = []
    for at, sentence in enumerate(reading.sentences):
        words = {canonical(word.lemma): 1.0 for word in sentence.words}
        if at and reading.sentences[at - 1].paragraph == sentence.paragraph:
            for word in reading.sentences[at - 1].words:
                words.setdefault(canonical(word.lemma), BEFORE)
        found.append(words)
    return found


def nearness(readings: Sequence[Reading], weight: Callable[[str], float]) -> Row:
    """A function that tells how near the sentence ``at`` of the article ``one`` is to each sentence of
    the article ``other``; what was told once is kept."""
    told = [windows(reading) for reading in readings]

    @functools.cache
    def row(one: int, at: int, other: int) -> tuple[float, ...]:
        own = told[one][at]
        return tuple(similarity(own, window, weight) for window in told[other])

    return row


def rank(row: Sequence[float], at: int) -> int:
    """How many sentences are nearer than that at ``at``."""
    return sum(value > row[at] for value in row)
