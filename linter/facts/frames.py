"""Frames: stretches of an article in which an attribution and its words stand together.

A frame is a sentence, or several that one quotation runs through. Its items are words,
names and whole quotations, so that "said" is looked for outside quotation marks only and a
name or a quotation counts as one step.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..model.analysis import Analysis
from .mention import Mention
from .quotation_marks import Quoted

ItemKind = Literal["word", "name", "quote"]
LONGEST = 200  # items; no real sentence is longer, and work inside a frame is not linear
_NAMED = ("person", "organisation", "place")
_RUNS_ON = frozenset(",—–-;…")


@dataclass(frozen=True, slots=True)
class Item:
    """A word, name or quotation. ``ref`` indexes tokens, names or quotations by ``kind``.

    ``label`` is the kind of a name: "person", "organisation" or "place".
    """

    kind: ItemKind
    start: int
    end: int
    word: str
    ref: int
    capital: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """``start`` and ``end`` are code points of the text; ``paragraph`` that of its first sentence."""

    start: int
    end: int
    paragraph: int
    items: tuple[Item, ...]


def read_frames(
    text: str, analysis: Analysis, quoted: Sequence[Quoted], names: Sequence[Mention]
) -> tuple[Frame, ...]:
    """The frames of ``text``, in order. Items of kind "quote" index ``quoted``, "name" ``names``."""
    outer = [index for index, quote in enumerate(quoted) if quote.depth == 0]
    starts = [quoted[index].start for index in outer]
    label = _outermost(names)
    label_starts = [start for start, _, _ in label]

    def quote_at(offset: int) -> int:
        place = bisect.bisect_right(starts, offset) - 1
        return outer[place] if place >= 0 and quoted[outer[place]].end > offset else -1

    def name_at(offset: int) -> int:
        place = bisect.bisect_right(label_starts, offset) - 1
        return label[place][2] if place >= 0 and label[place][1] > offset else -1

    def items(first: int, last: int) -> Iterator[Item]:
        seen: tuple[str, int] = ("", -1)
        index = first - 1
        while index + 1 < last:
            index += 1
            token = analysis.tokens[index]
            quote = quote_at(token.start)
            name = name_at(token.start) if quote < 0 else -1
            here = ("q", quote) if quote >= 0 else ("n", name) if name >= 0 else ("", -1)
            if here[1] >= 0 and here == seen:
                continue
            seen = here
            if quote >= 0:
                yield Item("quote", quoted[quote].start, quoted[quote].end, "", quote)
            elif token.text == "." and index + 1 < last and _inside(analysis, index):
                continue
            elif name >= 0:
                found = names[name]
                yield Item(
                    "name",
                    found.start,
                    found.end,
                    text[found.start : found.end].lower(),
                    name,
                    True,
                    found.kind,
                )
            else:
                head = _compound(analysis, index, last)
                while head > index and name_at(analysis.tokens[head].start) >= 0:
                    head -= 2
                start, capital = token.start, token.text[:1].isupper()
                index, token = head, analysis.tokens[head]
                word = text[start : token.end].lower().replace("’", "'")
                yield Item("word", start, token.end, word, index, capital)

    frames = []
    for first, last in _joined(text, analysis, quoted, quote_at):
        head, tail = analysis.sentences[first], analysis.sentences[last]
        row = tuple(items(head.first, tail.last))
        frames += [
            Frame(part[0].start, part[-1].end, head.paragraph, part)
            for part in (row[k : k + LONGEST] for k in range(0, len(row), LONGEST))
        ]
    return tuple(frames)


def _inside(analysis: Analysis, index: int) -> bool:
    """Whether a full stop belongs to an abbreviation inside its sentence ("Det. Lee")."""
    following = analysis.tokens[index + 1]
    same = following.sentence == analysis.tokens[index].sentence
    return same and (following.text[0].isalnum() or following.text[0] in ",;:)'’")


def _compound(analysis: Analysis, index: int, last: int) -> int:
    """The last token of a hyphenated word that begins with token ``index`` ("co-worker")."""
    tokens = analysis.tokens
    while (
        index + 2 < last
        and tokens[index + 1].text in ("-", "‑")
        and tokens[index].end == tokens[index + 1].start
        and tokens[index + 1].end == tokens[index + 2].start
        and tokens[index].text[-1].isalnum()
        and tokens[index + 2].text[0].isalnum()
    ):
        index += 2
    return index


def _outermost(names: Sequence[Mention]) -> list[tuple[int, int, int]]:
    kept: list[tuple[int, int, int]] = []
    order = sorted(
        (n.start, -n.end, i) for i, n in enumerate(names) if n.kind in _NAMED and n.end > n.start
    )
    for start, end, index in order:
        if not kept or start >= kept[-1][1]:
            kept.append((start, -end, index))
    return kept


def _joined(
    text: str, analysis: Analysis, quoted: Sequence[Quoted], quote_at: object
) -> Iterator[tuple[int, int]]:
    """Runs of sentences that a quotation holds together, as first and last index."""
    assert callable(quote_at)
    first = 0
    for index in range(1, len(analysis.sentences)):
        start, end = analysis.sentences[index].start, analysis.sentences[index - 1].end
        inside = quote_at(start)
        if inside >= 0 and quoted[inside].start < start:
            continue
        before = quote_at(end - 1)
        if before >= 0 and _waits(text, quoted[before], start):
            continue
        yield first, index - 1
        first = index
    if analysis.sentences:
        yield first, len(analysis.sentences) - 1


def _waits(text: str, quote: Quoted, start: int) -> bool:
    """Whether a quotation that ends with a comma waits for its attribution on the next line."""
    gap = text[quote.end : start]
    last = text[quote.pieces[-1][1] - 1]
    return not gap.strip() and gap.count("\n") < 2 and last in _RUNS_ON and last != "…"
