"""The same utterance in two articles, found by shared word runs and compared word by word.

A similarity never decides here (a passage and its negation are 99 % alike): what is
reported are the words that differ. Ellipses and square brackets are the writer's own
marks of an edit and explain a difference at their place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, cast

from ..model.comparison import QuoteMatch, Ref, Story, WordEdit
from ..model.fact import Reading
from .quotecuts import find_cut
from .quotediff import (
    FEW,
    Gap,
    Passage,
    Run,
    common_runs,
    edit,
    gaps,
    left_out,
    reordered,
)
from .quoteedges import ending, opening
from .quotefragments import match_fragments
from .quoteoccasions import joined_occasions
from .quoterenderings import match_renderings
from .quoteruns import drawn_together, framed_apart, with_doubled, without_chance
from .quotesmatched import agreement, told_alike
from .quotewords import QuoteWord, is_spoken, quotation_spans, quoted_words, words_in

RUN = 3  # words of a run that proposes a match
SHORTEST = 4
LONGEST_RUN = 4  # an utterance shares at least this many words in a row
MATCHED = 0.6
EDITED = 0.45
SLIPS = 0.15  # share of changed words beside which a part left out is no other rendering
PLAIN = 0.75  # share of a quotation that a primary source's plain text has to hold
WHOLE = 8  # words in a row of plain text that nobody writes by chance
PHRASE = 10  # words that a speaker may say again in another sentence
COMMON = 40  # places of a run in one article; what stands there more often tells nothing
GAP = 60  # words between two runs of one match
WIDEST = 400  # words compared at once; a longer quotation is compared as far as that
HEAD = 20  # words before a match that may qualify it
NEARBY = 300  # code points around a quotation in which a writer tells the rest of it
TELLING, CONTENT, PARAPHRASED = 12, 4, 0.6  # words looked at, letters of one, share told
NESTED = re.compile(r"(?<![\w’'])[‘'](?=\w)(?:[^‘’'“”\"]|['’](?=\w)){8,300}[’'](?!\w)")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Side:
    article: int
    text: str
    words: list[QuoteWord]
    index: dict[tuple[str, ...], list[int]]
    plain: bool
    spoken: bool


def match_quotes(story: Story) -> tuple[QuoteMatch, ...]:
    """Every utterance that two articles of the story both quote, in order of article and place."""
    sides = [_side(i, reading) for i, reading in enumerate(story.readings)]
    found: dict[tuple[int, int, int, int, bool, int], QuoteMatch] = {}
    for a in sides:
        for passage, nested, words in _passages(a, story.readings[a.article]):
            for b in sides:
                if b.article == a.article:
                    continue
                for match in _matches(a, passage, words, b):
                    told_before = b.article < a.article and not b.plain
                    if told_before and match.spliced_in != "a":
                        continue  # met from the other side; a splice shows from its own alone
                    at = match.b_span[0]  # two quotations may share several sentences
                    key = (match.a.article, match.a.fact, match.b.article, match.b.fact, nested, at)
                    if key not in found or match.words > found[key].words:
                        found[key] = match
    fragments = match_fragments(story, agreement(found.values()))
    matches = [*(found[key] for key in sorted(found)), *fragments]
    renderings = match_renderings(story, told_alike(matches))
    return (*matches, *renderings)


def _passages(side: _Side, reading: Reading) -> Iterator[tuple[int, bool, list[QuoteWord]]]:
    """The words of each quotation, and of those that a quotation quotes."""
    for i, fact in enumerate(reading.facts):
        if fact.kind != "quotation":
            continue
        spans = quotation_spans(fact)
        inner = [m.span() for span in spans for m in NESTED.finditer(side.text, *span)]
        for nested, where in ((False, spans), *((True, (span,)) for span in inner)):
            words = words_in(side.text, where, i)[:WIDEST]
            if len(words) >= (WHOLE if nested else SHORTEST):
                yield i, nested, words


def _side(article: int, reading: Reading) -> _Side:
    words = quoted_words(reading)
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(words) - RUN + 1):
        index[tuple(w.text for w in words[at : at + RUN])].append(at)
    spoken = is_spoken(reading)
    plain = reading.article.primary or spoken
    return _Side(article, reading.article.prose, words, index, plain, spoken)


def _matches(a: _Side, passage: int, words: list[QuoteWord], b: _Side) -> list[QuoteMatch]:
    hits = sorted(
        {
            (at, i)
            for i in range(len(words) - RUN + 1)
            if len(found := b.index.get(tuple(w.text for w in words[i : i + RUN]), ())) <= COMMON
            for at in found
        }
    )
    whole = [m for region in _regions(hits) if (m := _compare(a, passage, words, b, region))]
    # Where the quotation stops is not known of a part of it.
    parts = [
        replace(match, cut=None, cut_in=None)
        for low, high in _sentences(Passage(a.text, words))
        if not any(
            m.a_span[0] < words[high - 1].end and words[low].start < m.a_span[1] for m in whole
        )
        for region in _regions([(at, i - low) for at, i in hits if low <= i <= high - RUN])
        if (match := _compare(a, passage, words[low:high], b, region)) and _telling(match, a)
    ]
    return [*whole, *parts]


def _regions(hits: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The places of common runs, those that lie near each other together."""
    regions: list[list[tuple[int, int]]] = []
    for hit in hits:
        if regions and hit[0] - regions[-1][-1][0] <= GAP:
            regions[-1].append(hit)
        else:
            regions.append([hit])
    return regions


def _sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    """The sentences of a quotation of several: told in another order, or one alone, they are found
    for themselves."""
    size = len(passage.words)
    ends = [end for end in range(1, size + 1) if passage.stops(end)]
    if len(ends) < 2:
        return
    yield from ((low, end) for low, end in pairwise([0, *ends]) if end - low >= SHORTEST)


def _telling(match: QuoteMatch, a: _Side) -> bool:
    """Whether a sentence by itself says enough to be known again."""
    if match.words <= SHORTEST:
        return False
    words = words_in(a.text, [match.a_span], 0)
    return len({w.text for w in words if len(w.text) >= CONTENT}) > 1


def _compare(
    a: _Side, passage: int, words: list[QuoteWord], b: _Side, region: list[tuple[int, int]]
) -> QuoteMatch | None:
    n = len(words)
    low = max(0, min(at - i for at, i in region) - RUN)
    before = min(low, FEW)  # words in which a phrase may come a first time
    high = min(len(b.words), max(at + n - i for at, i in region) + RUN, low + 2 * WIDEST)
    mine, theirs = Passage(a.text, words), Passage(b.text, b.words[low:high])
    runs = drawn_together(mine, theirs, without_chance(common_runs(mine, theirs)))
    if not runs:
        return None
    wider = Passage(b.text, b.words[low - before : high])
    whole = len(runs)
    runs = with_doubled(mine, wider, [_shifted(run, before) for run in runs], plain=b.plain)
    parted = len(runs) > whole
    if runs[0].b >= before:
        runs = [_shifted(run, -before) for run in runs]
    else:
        low, theirs = low - before, wider
    between = gaps(runs)
    omitted = {gap: side for gap in between if (side := left_out(mine, theirs, gap))}
    equal = sum(run.size for run in runs)
    if sum(max(gap.sizes) for gap in between if gap not in omitted) > SLIPS * equal:
        omitted = {}  # told otherwise throughout
    counted = [gap for gap in between if gap not in omitted]
    # A second phrase left out is as long as it likes: all that the other gives is in here.
    core = equal + sum(max(gap.sizes) for gap in counted[parted:])
    longest = max(run.size for run in runs)
    first, last = runs[0], runs[-1]
    turned = reordered(mine, theirs, runs)
    if (
        equal < SHORTEST
        or longest < (RUN if turned or _all_but_edits(counted, equal) else min(LONGEST_RUN, n))
        or (not turned and (equal < MATCHED * core or core - equal > EDITED * core))
    ):
        return None
    b_passage = _passage(theirs.words, runs)
    if b_passage < 0 and equal < PLAIN * n and not (b.spoken and longest >= WHOLE):
        return None  # a report's own sentence that a speaker's resembles
    size = min(n, sum(1 for w in b.words if w.passage == b_passage) if b_passage >= 0 else n)
    if turned:
        counted = [Gap((between[0].a[0], between[-1].a[1]), (between[0].b[0], between[-1].b[1]))]
    edits = [e for gap in counted if (e := edit(mine, theirs, gap))]
    if edits and not turned and equal < PHRASE and framed_apart(mine, theirs, runs[0]):
        return None
    begins = _opening(mine, theirs, first, plain=b_passage < 0, sure=equal >= PLAIN * n)
    ends = ending(mine, theirs, runs, equal=equal)
    ends_at = {"a": words[last.a + last.size - 1].end, "b": theirs.words[last.b + last.size - 1].end}  # fmt: skip
    lead = min(low, HEAD)
    cut, cut_in = find_cut(
        mine,
        Passage(b.text, b.words[low - lead :]),
        [_shifted(run, lead) for run in runs],
        told=lambda rest, side: _told(rest, a if side == "a" else b, ends_at[side]),
    )
    splice = next(iter(omitted), None)
    spliced_in = cast("Literal['a', 'b']", omitted[splice]) if splice else None
    apart = joined_occasions(mine, theirs, runs) if splice is None else None
    return QuoteMatch(
        a=Ref(a.article, passage),
        b=Ref(b.article, b_passage),
        a_span=(words[first.a].start, words[last.a + last.size - 1].end),
        b_span=(
            theirs.words[first.b].start,
            theirs.words[last.b + last.size - 1].end,
        ),
        words=equal,
        coverage=round(min(1.0, equal / max(size, 1)), 3),
        edits=tuple(e for e in (begins, *edits, ends) if e),
        cut=cut,
        cut_in=cut_in,
        splice=(
            apart
            if splice is None
            else theirs.span(*splice.b)
            if spliced_in == "a"
            else mine.span(*splice.a)
        ),
        spliced_in="a" if apart else spliced_in,
    )


def _shifted(run: Run, words: int) -> Run:
    return Run(run.a, run.b + words, run.size)


def _all_but_edits(between: Sequence[Gap], equal: int) -> bool:
    """Enough words in short runs, broken by single words alone."""
    return equal >= WHOLE and all(max(gap.sizes) <= 1 for gap in between)


def _opening(
    mine: Passage, theirs: Passage, first: Run, *, plain: bool, sure: bool
) -> WordEdit | None:
    """The first words told otherwise, by the quotation that begins with them."""
    if plain:
        return opening(mine, theirs, first) if sure else None
    begins = next(
        i for i, w in enumerate(theirs.words) if w.passage == theirs.words[first.b].passage
    )
    heads = mine.text[mine.words[0].start], theirs.text[theirs.words[begins].start]
    both = (
        sure and first.size >= SHORTEST and first.b - begins == first.a and "".join(heads).isupper()
    )
    if first.size < WHOLE and not both:
        return None
    if found := opening(mine, theirs, first):
        return found
    found = opening(
        Passage(theirs.text, theirs.words[begins:]),
        mine,
        Run(first.b - begins, first.a, first.size),
    )
    return found and WordEdit(found.kind, found.b_words, found.a_words, found.b_span, found.a_span)


def _passage(words: Sequence[QuoteWord], runs: Sequence[Run]) -> int:
    """The quotation that holds most of the common words."""
    passages = [w.passage for run in runs for w in words[run.b : run.b + run.size]]
    return max(set(passages), key=lambda p: (passages.count(p), -p))


def _told(rest: Sequence[str], side: _Side, at: int) -> bool:
    """Whether the other article quotes these words after all, or tells them nearby in its own."""
    runs = [tuple(rest[i : i + RUN]) for i in range(min(len(rest) - RUN + 1, 8))]
    if any(run in side.index for run in runs):
        return True
    telling = {word for word in rest[:TELLING] if len(word) >= CONTENT}
    nearby = side.text[max(0, at - NEARBY) : at + NEARBY].casefold()
    return len(telling) > 1 and sum(word in nearby for word in telling) >= PARAPHRASED * len(telling)  # fmt: skip
