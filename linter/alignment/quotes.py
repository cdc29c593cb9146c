"""The same utterance in two articles, found by shared word runs and compared word by word.

A similarity never decides here (a passage and its negation are 99 % alike): what is
reported are the words that differ. Ellipses and square brackets are the writer's own
marks of an edit and explain a difference at their place.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Levenshtein, Opcode

from ..model.comparison import Edit, QuoteMatch, Ref, Story, WordEdit
from ..model.fact import Reading
from .quotewords import QuoteWord, quotation_spans, quoted_words, words_in

RUN = 3  # words of a run that proposes a match
SHORTEST = 4
LONGEST_RUN = 4  # an utterance shares at least this many words in a row
MATCHED = 0.6
EDITED = 0.45
TAIL = 6  # words at the end of a sentence that may be told otherwise
PLAIN = 0.75  # share of a quotation that a primary source's plain text has to hold
GAP = 25  # words between two runs of one match
SPLICED = 6  # words left out from here on are a part of what was said, not a slip
# Writers mark an edit by an ellipsis or brackets; a closing mark or the words of an
# attribution in between make two quotations of it.
_MARKED = re.compile(r"\.\s?\.\s?\.|…|[\[\]()“”\"«»]|’\s|[^\W\d_]{2}")
_STOP = re.compile(r"[”\"’']?[.!?]")
_QUALIFIES = frozenset(
    [
        "but",
        "though",
        "although",
        "however",
        "unless",
        "until",
        "except",
        "if",
        "only",
        "provided",
        "yet",
        "while",
        "despite",
    ]
)


@dataclass(frozen=True, slots=True)
class _Side:
    article: int
    text: str
    words: list[QuoteWord]
    index: dict[tuple[str, ...], list[int]]
    primary: bool


def match_quotes(story: Story) -> tuple[QuoteMatch, ...]:
    """Every utterance that two articles of the story both quote, in order of article and place."""
    sides = [_side(i, reading) for i, reading in enumerate(story.readings)]
    found: dict[tuple[int, int, int, int], QuoteMatch] = {}
    for a in sides:
        reading = story.readings[a.article]
        for i, fact in enumerate(reading.facts):
            if fact.kind != "quotation":
                continue
            words = words_in(a.text, quotation_spans(fact), i)
            if len(words) < SHORTEST:
                continue
            for b in sides:
                if b.article == a.article or (b.article < a.article and not b.primary):
                    continue
                for match in _matches(a, i, words, b):
                    key = (match.a.article, match.a.fact, match.b.article, match.b.fact)
                    if key not in found or match.words > found[key].words:
                        found[key] = match
    return tuple(found[key] for key in sorted(found))


def _side(article: int, reading: Reading) -> _Side:
    words = quoted_words(reading)
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(words) - RUN + 1):
        index[tuple(w.text for w in words[at : at + RUN])].append(at)
    return _Side(article, reading.article.prose, words, index, reading.article.primary)


def _matches(a: _Side, passage: int, words: list[QuoteWord], b: _Side) -> list[QuoteMatch]:
    hits = sorted(
        {
            (at, i)
            for i in range(len(words) - RUN + 1)
            for at in b.index.get(tuple(w.text for w in words[i : i + RUN]), ())
        }
    )
    regions: list[list[tuple[int, int]]] = []
    for hit in hits:
        if regions and hit[0] - regions[-1][-1][0] <= GAP:
            regions[-1].append(hit)
        else:
            regions.append([hit])
    return [m for region in regions if (m := _compare(a, passage, words, b, region))]


def _compare(
    a: _Side, passage: int, words: list[QuoteWord], b: _Side, region: list[tuple[int, int]]
) -> QuoteMatch | None:
    n = len(words)
    low = max(0, min(at - i for at, i in region) - 3)
    high = min(len(b.words), max(at + n - i for at, i in region) + 3)
    theirs = b.words[low:high]
    ops = Levenshtein.opcodes([w.text for w in words], [w.text for w in theirs])
    blocks = [op for op in ops if op.tag == "equal"]
    anchors = [op for op in blocks if op.src_end - op.src_start >= 2]
    if not anchors:
        return None
    first, last = anchors[0], anchors[-1]
    inner = [op for op in ops if first.src_start <= op.src_start and op.src_end <= last.src_end
             and first.dest_start <= op.dest_start and op.dest_end <= last.dest_end]  # fmt: skip
    equal = sum(op.src_end - op.src_start for op in inner if op.tag == "equal")
    longest = max(op.src_end - op.src_start for op in inner if op.tag == "equal")
    core = last.src_end - first.src_start
    other = last.dest_end - first.dest_start
    changed = sum(
        max(op.src_end - op.src_start, op.dest_end - op.dest_start)
        for op in inner
        if op.tag != "equal"
    )
    if (
        equal < SHORTEST
        or longest < (RUN if _reordered(inner, words, theirs) else min(LONGEST_RUN, n))
        or equal < MATCHED * core
        or changed > EDITED * max(core, other)
    ):
        return None
    b_passage = _passage(theirs[first.dest_start : last.dest_end])
    if b_passage < 0 and equal < PLAIN * n:
        return None  # a report's own sentence that a speaker's resembles
    size = min(n, sum(1 for w in b.words if w.passage == b_passage) if b_passage >= 0 else n)
    edits = tuple(
        e for op in inner if op.tag != "equal"
        if (e := _edit(a.text, words, op.src_start, op.src_end, b.text, theirs, op.dest_start, op.dest_end))
    )  # fmt: skip
    splice, spliced_in = _splice(edits)
    tail = _tail(a.text, words, last.src_end, b.text, b.words, low + last.dest_end, b_passage)
    edits = (*edits, tail) if tail else edits
    cut, cut_in = _cut(a, words, last.src_end, b, low + last.dest_end, b_passage)
    return QuoteMatch(
        a=Ref(a.article, passage),
        b=Ref(b.article, b_passage),
        a_span=(words[first.src_start].start, words[last.src_end - 1].end),
        b_span=(theirs[first.dest_start].start, theirs[last.dest_end - 1].end),
        words=equal,
        coverage=round(min(1.0, equal / max(size, 1)), 3),
        edits=edits,
        cut=cut,
        cut_in=cut_in,
        splice=splice,
        spliced_in=spliced_in,
    )


def _tail(
    a_text: str,
    a: Sequence[QuoteWord],
    a_end: int,
    b_text: str,
    b: Sequence[QuoteWord],
    b_end: int,
    passage: int,
) -> WordEdit | None:
    """The last words of the sentence where both quotations end it otherwise."""
    mine, theirs = _to_stop(a_text, a, a_end), _to_stop(b_text, b, b_end)
    if not mine or not theirs or any(w.passage != passage for w in theirs):
        return None
    # What follows the stop is another sentence, and no mark of an edit.
    a_stop, b_stop = a_end + len(mine), b_end + len(theirs)
    edit = _edit(a_text, a[:a_stop], a_end, a_stop, b_text, b[:b_stop], b_end, b_stop)
    return edit if edit and edit.kind in ("words", "abbreviation") else None


def _to_stop(text: str, words: Sequence[QuoteWord], start: int) -> Sequence[QuoteWord]:
    """At most ``TAIL`` words from ``start`` to the end of their sentence; none where it runs on."""
    for size in range(1, TAIL + 1):
        if start + size > len(words):
            return ()
        if _STOP.match(text, words[start + size - 1].end):
            return words[start : start + size]
    return ()


def _reordered(
    ops: Sequence[Opcode], mine: Sequence[QuoteWord], theirs: Sequence[QuoteWord]
) -> bool:
    """The same words in another order."""
    a = [w.text for op in ops for w in mine[op.src_start : op.src_end]]
    b = [w.text for op in ops for w in theirs[op.dest_start : op.dest_end]]
    return sorted(a) == sorted(b)


def _passage(words: Sequence[QuoteWord]) -> int:
    passages = [w.passage for w in words]
    return max(set(passages), key=lambda p: (passages.count(p), -p))


def _edit(
    a_text: str,
    a: Sequence[QuoteWord],
    a0: int,
    a1: int,
    b_text: str,
    b: Sequence[QuoteWord],
    b0: int,
    b1: int,
) -> WordEdit | None:
    mine, theirs = tuple(w.text for w in a[a0:a1]), tuple(w.text for w in b[b0:b1])
    if "".join(mine) == "".join(theirs):
        return None
    a_span, b_span = _span(a, a0, a1), _span(b, b0, b1)
    if _marked(a_text, a, a0, a1) or _marked(b_text, b, b0, b1):
        return None
    kind: Edit = "words"
    if not mine or not theirs:
        kind = "added" if mine else "dropped"
    elif _abbreviates(mine, theirs) or _abbreviates(theirs, mine):
        kind = "abbreviation"
    return WordEdit(kind, mine, theirs, a_span, b_span)


def _span(words: Sequence[QuoteWord], start: int, end: int) -> tuple[int, int]:
    if start < end:
        return words[start].start, words[end - 1].end
    at = min(max(start, 1), len(words) - 1)
    return words[at - 1].start, words[at].end


def _marked(text: str, words: Sequence[QuoteWord], start: int, end: int) -> bool:
    """Whether an ellipsis, a bracket, a closing mark or an attribution stands at the edit."""
    around = words[max(start - 1, 0) : end + 1]
    return any(
        _MARKED.search(text, left.end, right.start)
        for left, right in itertools.pairwise(around)
        if left.end < right.start
    )


def _abbreviates(short: Sequence[str], full: Sequence[str]) -> bool:
    """ "stps" for "sustainability and transformation plans", with or without the small words."""
    if len(short) != 1 or len(full) < 2:
        return False
    letters = short[0]
    big = "".join(w[0] for w in full if w not in ("and", "of", "the", "for", "in"))
    return letters in (big, big + "s", "".join(w[0] for w in full))


def _cut(
    a: _Side, words: list[QuoteWord], end: int, b: _Side, b_end: int, passage: int
) -> tuple[tuple[int, int] | None, Literal["a", "b"] | None]:
    """A qualification that follows in one quotation and is missing where the other stops."""
    mine, theirs = words[end:], [w for w in b.words[b_end : b_end + 40] if w.passage == passage]
    if (
        len(mine) <= 1
        and _qualified(b, theirs, words)
        and not _told(theirs, a)
        and _closed(a.text, words[-1].end)
    ):
        return (theirs[0].start, theirs[min(len(theirs), 12) - 1].end), "b"
    stops = b_end >= len(b.words) or b.words[b_end].passage != passage
    if (
        passage >= 0
        and stops
        and _qualified(a, mine, b.words[:b_end])
        and not _told(mine, b)
        and _closed(b.text, b.words[b_end - 1].end)
    ):
        return (mine[0].start, mine[min(len(mine), 12) - 1].end), "a"
    return None, None


def _qualified(side: _Side, rest: Sequence[QuoteWord], before: Sequence[QuoteWord]) -> bool:
    return len(rest) >= 3 and rest[0].text in _QUALIFIES


def _told(rest: Sequence[QuoteWord], side: _Side) -> bool:
    """Whether the other article quotes these words after all."""
    runs = [tuple(w.text for w in rest[i : i + RUN]) for i in range(min(len(rest) - RUN + 1, 8))]
    return any(run in side.index for run in runs)


def _closed(text: str, end: int) -> bool:
    """The quotation ends here without an ellipsis."""
    return not re.match(r"[\s,]*(?:…|\.\s?\.\s?\.)", text[end : end + 8])


def _splice(edits: Sequence[WordEdit]) -> tuple[tuple[int, int] | None, Literal["a", "b"] | None]:
    """The quoted words that one article leaves out, unmarked, between two parts of one quotation."""
    for edit in edits:
        if len(edit.b_words) >= SPLICED and len(edit.a_words) <= 2:
            return edit.b_span, "a"
        if len(edit.a_words) >= SPLICED and len(edit.b_words) <= 2:
            return edit.a_span, "b"
    return None, None
