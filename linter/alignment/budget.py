"""How much of one article is compared: no text, however long or odd, takes more than its share.

Pairs grow with the product of what two articles say. In 545 news articles of up to 1,600 words
no sentence holds more than 12 facts of a kind and no article more than 110 figures, 110 persons
and 270 statements; the limits stand well above that.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from ..model.comparison import Story
from ..model.fact import FIGURES, Fact, Reading, ReadSentence

Place = TypeVar("Place")

TOLD = 3  # times that one sentence of an article is read; told once more it adds nothing
IN_SENTENCE = 30  # facts of one kind
IN_ARTICLE = 600  # facts of one kind; all times are one kind, and all other figures
FIGURES_IN_ARTICLE = 300
TIMES_IN_ARTICLE = 200
WORDS = 300  # content words of one sentence
PLACES = 60  # of one form that an article's prose is searched for: margins, trends, ranks, causes


def within_budget(story: Story) -> Story:
    """The story without the facts and words that lie over the limits; the first of each stay."""
    return replace(story, readings=tuple(map(_cut, story.readings)))


def first_places(found: Iterable[Place]) -> list[Place]:
    """What is compared of the places of one form in an article: the first ``PLACES``."""
    return list(itertools.islice(found, PLACES))


def _cut(reading: Reading) -> Reading:
    facts = tuple(_kept(reading))
    if len(facts) == len(reading.facts) and all(len(s.words) <= WORDS for s in reading.sentences):
        return reading
    return replace(reading, facts=facts, sentences=tuple(map(_shortened, reading.sentences)))


def _shortened(sentence: ReadSentence) -> ReadSentence:
    """The sentence up to its last word that is compared, in its words and in its text."""
    if len(sentence.words) <= WORDS:
        return sentence
    words = sentence.words[:WORDS]
    return replace(sentence, words=words, end=words[-1].end)


def _kept(reading: Reading) -> Iterator[Fact]:
    again = _repeats(reading)
    in_sentence: Counter[tuple[int, str]] = Counter()
    in_article: Counter[str] = Counter()
    for fact in reading.facts:
        kind, most = _kind(fact)
        if fact.sentence in again or in_article[kind] >= most:
            continue
        in_sentence[fact.sentence, fact.kind] += 1
        if in_sentence[fact.sentence, fact.kind] > IN_SENTENCE:
            continue
        in_article[kind] += 1
        yield fact


def _kind(fact: Fact) -> tuple[str, int]:
    if fact.kind in ("date", "period"):
        return "time", TIMES_IN_ARTICLE
    return ("figure", FIGURES_IN_ARTICLE) if fact.kind in FIGURES else (fact.kind, IN_ARTICLE)


def _repeats(reading: Reading) -> frozenset[int]:
    """The sentences whose very words the article has had ``TOLD`` times before."""
    told: Counter[str] = Counter()
    found = set()
    for i, sentence in enumerate(reading.sentences):
        text = reading.article.text[sentence.start : sentence.end].strip()
        told[text] += 1
        if told[text] > TOLD:
            found.add(i)
    return frozenset(found)
