"""A sentence of one speaker's that two articles quote in other words throughout.

Two translations, or two notes taken by ear, have few words in a row in common. One named
speaker, and much of a sentence in the same order with telling words in it, say that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..model.comparison import QuoteMatch, Ref, Story
from .quotediff import Passage, edit, equal_runs, gaps
from .quotefragments import COMMON, Quoted, by_word, one_name, quotations_of, shared

FEWEST, MOST = 6, 40  # words of a sentence
ALIKE = 0.4  # share of the longer sentence that both give
TELLING = 12.0  # nats of the content words that both give
WORDS = 2  # of them

BESIDE = 200  # code points around a quotation in which a text says that it translates
_TRANSLATED = re.compile(
    r"\btranslat\w+|\binterpreters?\b|\bin\s+(?:(?:his|her|their)\s+)?(?:native\s+|broken\s+)?(?:Arabic|Bengali|Burmese|"
    r"Cantonese|Catalan|Chinese|Croatian|Czech|Danish|Dari|Dutch|Farsi|Finnish|Flemish|French|Gaelic|German|Greek|Hausa|"
    r"Hebrew|Hindi|Hungarian|Indonesian|Irish|Italian|Japanese|Khmer|Korean|Kurdish|Malay|Mandarin|Nepali|Norwegian|Pashto|"
    r"Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Serbian|Sinhala|Slovak|Somali|Spanish|Swahili|Swedish|Tagalog|"
    r"Tamil|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Yoruba|Zulu)\b"
)
Span = tuple[int, int]
Known = Callable[[tuple[int, Span], tuple[int, Span]], bool]


def match_renderings(story: Story, known: Known) -> Iterator[QuoteMatch]:
    """The sentences that two articles quote in other words, for pairs of stretches not ``known``."""
    sides = [
        [one for quoted in quotations_of(i, reading) for one in _sentences(quoted)]
        for i, reading in enumerate(story.readings)
    ]
    holding = [by_word(sentences) for sentences in sides]
    for i, sentences in enumerate(sides):
        for a in sentences:
            for j in range(i + 1, len(sides)):
                if story.copies.get(i, i) == story.copies.get(j, j):
                    continue
                for b in _candidates(a, holding[j]):
                    if not known((i, _span(a)), (j, _span(b))) and (match := _match(a, b)):
                        yield match


def _sentences(quoted: Quoted) -> Iterator[Quoted]:
    words, start = quoted.passage.words, 0
    if quoted.speaker is None or not words or _translated(quoted.passage):
        return
    for end in range(1, len(words) + 1):
        if not quoted.passage.stops(end):
            continue
        if FEWEST <= end - start <= MOST:
            own = words[start:end]
            at = {word.start for word in own}
            yield replace(
                quoted,
                passage=Passage(quoted.passage.text, own),
                telling={quoted.lemmas[s]: n for s, n in quoted.nats.items() if s in at},
            )
        start = end


def _translated(passage: Passage) -> bool:
    first, last = passage.words[0].start, passage.words[-1].end
    text = passage.text
    return any(
        _TRANSLATED.search(text, low, high)
        for low, high in ((max(0, first - BESIDE), first), (last, last + BESIDE))
    )


def _span(sentence: Quoted) -> Span:
    return sentence.passage.words[0].start, sentence.passage.words[-1].end


def _candidates(a: Quoted, index: Mapping[str, Sequence[Quoted]]) -> list[Quoted]:
    held = [index.get(lemma, ()) for lemma in a.telling]
    found = {_span(b): b for sentences in held if len(sentences) <= COMMON for b in sentences}
    return [
        b
        for _, b in sorted(found.items())
        if len(a.telling.keys() & b.telling.keys()) >= WORDS
        and shared(a.telling, b.telling) >= TELLING
        and one_name(a.speaker, b.speaker)
        and _one_topic(a, b)
    ]


def _one_topic(a: Quoted, b: Quoted) -> bool:
    """Both sentences begin with the same telling word, or one with the second of the other's: a phrase at
    the end ("from cradle to grave") is in many sentences."""
    x, y = (
        [one.lemmas[w.start] for w in one.passage.words if w.start in one.lemmas] for one in (a, b)
    )
    return x[0] in y[:2] or y[0] in x[:2]


def _match(a: Quoted, b: Quoted) -> QuoteMatch | None:
    mine, theirs = a.passage, b.passage
    runs = equal_runs(mine, theirs)
    equal = sum(run.size for run in runs)
    if equal < ALIKE * max(len(mine.words), len(theirs.words)):
        return None
    edits = tuple(e for gap in gaps(runs) if (e := edit(mine, theirs, gap)))
    if not edits:
        return None
    return QuoteMatch(
        a=Ref(a.ref.article, a.ref.fact),
        b=Ref(b.ref.article, b.ref.fact),
        a_span=_span(a),
        b_span=_span(b),
        words=equal,
        coverage=round(equal / min(len(mine.words), len(theirs.words)), 3),
        edits=edits,
    )
