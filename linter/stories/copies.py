"""Copies of one wire text inside a story.

Two outlets that print the same agency copy are one source, not two that agree
(mediacloud and NewsCatcher collapse them the same way). Texts are compared by their
five-word shingles (Broder 1997): the containment of the shorter in the longer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model.article import Article

SHINGLE = 5
CONTAINED = (
    0.85  # share of the shorter text's shingles; a rewritten lead and a cut tail stay copies
)
_WORD = re.compile(r"\w+")


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """The five-word runs of a text, case and punctuation folded away."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return frozenset(tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1))


def find_copies(articles: Sequence[Article]) -> dict[int, int]:
    """From the index of each copy to the index of the text it repeats.

    The longest text of a group speaks for it (of equally long ones the first by path),
    so that no words are lost. Deterministic in any order of the articles' paths.
    """
    runs = [shingles(article.prose) for article in articles]
    order = sorted(range(len(articles)), key=lambda i: (-len(runs[i]), articles[i].path))
    copies: dict[int, int] = {}
    for at, i in enumerate(order):
        if not runs[i]:
            continue
        originals = (j for j in order[:at] if j not in copies)
        found = next(
            (j for j in originals if len(runs[i] & runs[j]) >= CONTAINED * len(runs[i])), None
        )
        if found is not None:
            copies[i] = found
    return copies
