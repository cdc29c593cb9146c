"""Words said on two days that are the same words: one quotation, dated in two ways.

A body says many things on many days, so that two times of words said are of one occasion only where
the quotation beside them is one.
"""

from __future__ import annotations

import re

from ..model.comparison import Story
from ..model.fact import Fact, Reading
from .pairs import Pair

RUN = 7  # words that two quotations share one after the other to be one
MOST = 80  # words of a quotation that are looked at
NEAR = 1_200  # code points before and behind a time that its quotation stands in
_QUOTED = re.compile(r"[“\"«]([^”\"»\n]{20,600})[”\"»]")
_WORD = re.compile(r"\w+")
_SHORT = re.compile(r"[’'](?=\w)")


def same_words(story: Story, pair: Pair) -> bool:
    """Whether the sentences of both times quote one stretch of words."""
    one, other = (
        _runs(story.readings[entry.article], entry.facts[n])
        for entry, n in ((pair.a, pair.i), (pair.b, pair.j))
    )
    return bool(one & other)


def _runs(reading: Reading, fact: Fact) -> frozenset[tuple[str, ...]]:
    if not 0 <= fact.sentence < len(reading.sentences):
        return frozenset()
    sentence = reading.sentences[fact.sentence]
    low, high = max(sentence.start, fact.start - NEAR), min(sentence.end, fact.end + NEAR)
    return frozenset(
        tuple(words[n : n + RUN])
        for quoted in _QUOTED.finditer(reading.article.prose, low, high)
        for words in [_WORD.findall(_SHORT.sub("", quoted[1].casefold()))[:MOST]]
        for n in range(len(words) - RUN + 1)
    )
