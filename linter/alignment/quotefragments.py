"""A few quoted words that another article quotes with a word or two told otherwise.

A fragment is too short for a run of words to tell whose it is. So the words that both give
have to be telling ones in the same order, the difference has to stand in one place, and the
speaker, or else the words around the two, have to agree.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Levenshtein

from ..model.comparison import QuoteMatch, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Quotation
from .quotediff import JOINT, Gap, Passage, Run, edit, equal_runs, gaps
from .quotewords import quotation_spans, words_in
from .rarity import CAP, background
from .wordgroups import canonical

FEWEST, MOST = 2, 8  # words of a fragment; a longer one is known by its runs
WIDEST = 4  # words that the other has more in the same stretch
CHANGED = 2  # words told otherwise in one place
LEFT_OUT = 4  # words left out, where all others are there
OPENING = 5  # words alike behind another first word
TELLING = 9.0  # nats of the content words that both give
OWN = 14.0  # of words that hardly two people say
AROUND = 12.0  # nats of the words around both, where no speaker is named
COMMON = 20  # quotations of one article that hold a word; what more of them hold tells nothing
SPELT = 0.7  # likeness of two spellings of a surname
_NAME = re.compile(r"[^\W\d_][\w'’-]*")
_DETERMINERS = frozenset("a an the this that these those his her its their our my".split())
_GLUE = _DETERMINERS | frozenset(
    "of in to for with on at by from as into than and or but so that about over under like".split()
)

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with its words, what they tell, what stands around it, and whose it is."""

    ref: Ref
    passage: Passage
    telling: Weights
    lemmas: Mapping[int, str]  # by place, as the weights
    nats: Mapping[int, float]
    around: Weights
    speaker: str | None


def match_fragments(
    story: Story, known: Callable[[Ref, Ref], Literal["part", "whole"] | None]
) -> Iterator[QuoteMatch]:
    """The fragments that another article quotes otherwise, for pairs of quotations that are not ``known``
    to agree as a whole; where they do in part, no edge is told otherwise: it is not the quotation's."""
    sides = [quotations_of(i, reading) for i, reading in enumerate(story.readings)]
    holding = [by_word(quotations) for quotations in sides]
    for i, quotations in enumerate(sides):
        for short in quotations:
            if not FEWEST <= len(short.passage.words) <= MOST:
                continue
            for j, index in enumerate(holding):
                if story.copies.get(i, i) == story.copies.get(j, j):
                    continue
                for full in _candidates(short, index):
                    agree = known(short.ref, full.ref)
                    if agree != "whole" and (match := _match(short, full, edges=agree is None)):
                        yield match


def quotations_of(article: int, reading: Reading) -> list[Quoted]:
    """The quotations of an article, in order."""
    starts = [sentence.start for sentence in reading.sentences]
    return [
        _quoted(Ref(article, i), reading, fact, fact.value, starts)
        for i, fact in enumerate(reading.facts)
        if fact.kind == "quotation" and isinstance(fact.value, Quotation)
    ]


def _quoted(
    ref: Ref, reading: Reading, fact: Fact, value: Quotation, starts: Sequence[int]
) -> Quoted:
    spans = quotation_spans(fact)
    first, end = bisect_right(starts, fact.start) - 1, bisect_right(starts, fact.end)
    words = [word for s in reading.sentences[max(first, 0) : end] for word in s.words]
    quoted = [any(low <= word.start < high for low, high in spans) for word in words]
    names = {name.casefold() for name in _NAME.findall(value.speaker or "")}
    weights = [(canonical(word.lemma), _weight(word.lemma)) for word in words]
    return Quoted(
        ref,
        Passage(reading.article.prose, words_in(reading.article.prose, spans, ref.fact)),
        {w: nats for (w, nats), inside in zip(weights, quoted, strict=True) if inside},
        {word.start: lemma for word, (lemma, _) in zip(words, weights, strict=True)},
        {word.start: nats for word, (_, nats) in zip(words, weights, strict=True)},
        {
            w: nats
            for (w, nats), inside in zip(weights, quoted, strict=True)
            if not inside and w not in names
        },
        value.speaker,
    )


def _weight(lemma: str) -> float:
    rarity, unseen = background()
    return min(rarity.get(canonical(lemma), unseen), CAP)


def by_word(quotations: Sequence[Quoted]) -> dict[str, list[Quoted]]:
    """The quotations that hold each telling word."""
    index: dict[str, list[Quoted]] = defaultdict(list)
    for quoted in quotations:
        for lemma in quoted.telling:
            index[lemma].append(quoted)
    return index


def _candidates(short: Quoted, index: Mapping[str, list[Quoted]]) -> list[Quoted]:
    """The quotations that hold a telling word of a fragment and are no shorter."""
    held = [index.get(lemma, []) for lemma in short.telling]
    found = {q.ref.fact: q for quotations in held if len(quotations) <= COMMON for q in quotations}
    least = len(short.passage.words), short.ref.article
    return [
        full
        for _, full in sorted(found.items())
        if (len(full.passage.words), full.ref.article) > least
    ]


def shared(one: Weights, other: Weights) -> float:
    """The weight of the words in common."""
    return sum(weight for word, weight in one.items() if word in other)


def _match(short: Quoted, full: Quoted, *, edges: bool) -> QuoteMatch | None:
    mine, theirs = short.passage, full.passage
    runs = equal_runs(mine, theirs)
    alike = [w for run in runs for w in mine.words[run.a : run.a + run.size]]
    telling = sum(short.nats.get(word.start, 0.0) for word in alike)
    own = len(alike) >= OPENING and len(mine.words) - len(alike) <= CHANGED and telling >= OWN
    if telling < TELLING or not _one_source(short, full, own=own):
        return None
    places = _places_past_glue(mine, theirs, runs, edges=edges)
    edits = tuple(e for place in places if (e := edit(mine, theirs, place)))
    if not edits or len(edits) < len(places):
        return None
    equal = len(alike)
    low, high = places[0].b[0], places[-1].b[1]
    first, last = min(runs[0].b, low), max(runs[-1].b + runs[-1].size, high)
    return QuoteMatch(
        a=short.ref,
        b=full.ref,
        a_span=(mine.words[0].start, mine.words[-1].end),
        b_span=(theirs.words[first].start, theirs.words[last - 1].end),
        words=equal,
        coverage=round(equal / len(mine.words), 3),
        edits=edits,
    )


def _one_source(a: Quoted, b: Quoted, *, own: bool) -> bool:
    """One named speaker; or, where an article only describes or leaves out whose words they are, words that
    are one speaker's ``own``, or much the same around the two."""
    if _surname(a.speaker) and _surname(b.speaker):
        return one_name(a.speaker, b.speaker)
    return own or shared(a.around, b.around) >= AROUND


def one_name(a: str | None, b: str | None) -> bool:
    """Whether both are named, with one surname."""
    x, y = _surname(a), _surname(b)
    return x is not None and y is not None and Levenshtein.normalized_similarity(x, y) >= SPELT


def _surname(speaker: str | None) -> str | None:
    names = [w for w in _NAME.findall(speaker or "") if w[0].isupper()]
    return names[-1].casefold() if names else None


def _places_past_glue(
    mine: Passage, theirs: Passage, runs: Sequence[Run], *, edges: bool
) -> list[Gap]:
    """As ``_places``; a fragment may begin with words that only tie it to the reporter's sentence."""
    found = _places(mine, theirs, runs, edges=edges)
    glue = runs[0].a if runs else 0
    if found or not 0 < glue <= JOINT or {w.text for w in mine.words[:glue]} - _GLUE:
        return found
    own = [Run(run.a - glue, run.b, run.size) for run in runs]
    rest = Passage(mine.text, mine.words[glue:])
    return [
        Gap((at.a[0] + glue, at.a[1] + glue), at.b)
        for at in _places(rest, theirs, own, edges=edges)
    ]


def _places(mine: Passage, theirs: Passage, runs: Sequence[Run], *, edges: bool) -> list[Gap]:
    """Where the two differ, if that is one place, or if one has no more than words left out."""
    if not runs:
        return []
    first, last, between = runs[0], runs[-1], gaps(runs)
    size, end = len(mine.words), last.b + last.size
    head, tail = first.a, size - last.a - last.size
    equal = sum(run.size for run in runs)
    widths = [max(gap.sizes) for gap in between]
    if end - first.b > size + WIDEST:
        return []
    if not head and not tail:
        one = len(widths) == 1 and widths[0] <= CHANGED
        several = size > FEWEST and equal == size and sum(widths) <= LEFT_OUT
        return between if one or several else []
    if head == 1 and not tail and widths == [1] and equal >= OPENING:
        return between if theirs.starts(first.b) else []
    # At an edge both have to be whole: what stands outside a fragment is not quoted.
    if not edges or between or end - first.b != equal or equal < FEWEST:
        return []
    if not tail and end == len(theirs.words):
        edge = Gap((0, head), (0, first.b))
    elif not head and first.b == 0:
        edge = Gap((last.a + last.size, size), (end, len(theirs.words)))
    else:
        return []
    words = {w.text for w in (*mine.words[slice(*edge.a)], *theirs.words[slice(*edge.b)])}
    one = min(edge.sizes) >= 1 and max(edge.sizes) <= CHANGED and not words <= _DETERMINERS
    return [edge] if one else []
