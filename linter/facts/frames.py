"""Frames: stretches of an article in which an attribution and its words stand together.

A frame is a sentence, or several that one quotation runs through. Its items are words,
names and whole quotations, so that "said" is looked for outside quotation marks only and a
name or a quotation counts as one step.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..model.analysis import Analysis, Token
from .mention import Mention
from .quotation_marks import Quoted

ItemKind = Literal["word", "name", "quote"]

LONGEST = 200  # items; no real sentence is longer, and work inside a frame is not linear

_NAMED = frozenset(("person", "organisation", "place"))
_RUNS_ON = frozenset(",—–-;")
_HYPHENS = frozenset(("-", "‑"))
_AFTER_ABBREVIATION = frozenset(",;:)'’")


@dataclass(frozen=True, slots=True)
class Item:
    """A word, name or quotation. ``ref`` indexes tokens, names or quotations by ``kind``.

    ``word`` is in lower case with straight apostrophes, "" for a quotation; a hyphenated
    word is one, and ``ref`` its last token. ``label`` is the kind of a name: "person",
    "organisation" or "place".
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


@dataclass(frozen=True, slots=True)
class _Tokens:
    """The tokens of a text, each with the index of the quotation and name it is in, or -1."""

    text: str
    tokens: Sequence[Token]
    quoted: Sequence[Quoted]
    names: Sequence[Mention]
    quote_of: Sequence[int]
    name_of: Sequence[int]


def read_frames(
    text: str, analysis: Analysis, quoted: Sequence[Quoted], names: Sequence[Mention]
) -> tuple[Frame, ...]:
    """The frames of ``text``, in order. Items of kind "quote" index ``quoted``, "name" ``names``."""
    outer = [(q.start, q.end, index) for index, q in enumerate(quoted) if q.depth == 0]
    quote_of = _cover(analysis.tokens, outer)
    name_of = _cover(analysis.tokens, _outermost(names))
    tokens = _Tokens(text, analysis.tokens, quoted, names, quote_of, name_of)
    frames = []
    for first, last in _joined(tokens, analysis):
        head, tail = analysis.sentences[first], analysis.sentences[last]
        row = tuple(_items(tokens, head.first, tail.last))
        frames += [
            Frame(part[0].start, part[-1].end, head.paragraph, part)
            for part in (row[k : k + LONGEST] for k in range(0, len(row), LONGEST))
        ]
    return tuple(frames)


def _cover(tokens: Sequence[Token], spans: Sequence[tuple[int, int, int]]) -> list[int]:
    """For each token the index of the span it begins in; ``spans`` lie in order, apart."""
    covered, k = [-1] * len(tokens), 0
    for place, token in enumerate(tokens):
        while k < len(spans) and spans[k][1] <= token.start:
            k += 1
        if k < len(spans) and spans[k][0] <= token.start:
            covered[place] = spans[k][2]
    return covered


def _outermost(names: Sequence[Mention]) -> list[tuple[int, int, int]]:
    order = sorted(
        (name.start, -name.end, index)
        for index, name in enumerate(names)
        if name.kind in _NAMED and name.end > name.start
    )
    kept: list[tuple[int, int, int]] = []
    for start, end, index in order:
        if not kept or start >= kept[-1][1]:
            kept.append((start, -end, index))
    return kept


def _items(tokens: _Tokens, first: int, last: int) -> Iterator[Item]:
    index = first
    while index < last:
        token = tokens.tokens[index]
        quote, name = tokens.quote_of[index], tokens.name_of[index]
        if quote >= 0:
            whole = tokens.quoted[quote]
            yield Item("quote", whole.start, whole.end, "", quote)
            index = _past(tokens.quote_of, index, last)
            continue
        if name >= 0:
            found = tokens.names[name]
            words = tokens.text[found.start : found.end].lower()
            yield Item("name", found.start, found.end, words, name, True, found.kind)
            index = _past(tokens.name_of, index, last)
            continue
        end = _compound(tokens, index, last)
        if token.text != "." or not _inside(tokens, index, last):
            stop = tokens.tokens[end].end
            word = tokens.text[token.start : stop].lower().replace("’", "'")
            yield Item("word", token.start, stop, word, end, token.text[:1].isupper())
        index = end + 1


def _past(owner: Sequence[int], index: int, last: int) -> int:
    here = owner[index]
    while index < last and owner[index] == here:
        index += 1
    return index


def _inside(tokens: _Tokens, index: int, last: int) -> bool:
    """Whether a full stop belongs to an abbreviation inside its sentence ("Det. Lee")."""
    if index + 1 >= last:
        return False
    following = tokens.tokens[index + 1]
    first = following.text[0]
    same = following.sentence == tokens.tokens[index].sentence
    return same and (first.isalnum() or first in _AFTER_ABBREVIATION)


def _compound(tokens: _Tokens, index: int, last: int) -> int:
    """The last token of a hyphenated word that begins with token ``index`` ("co-worker")."""
    row = tokens.tokens
    while (
        index + 2 < last
        and row[index + 1].text in _HYPHENS
        and row[index].end == row[index + 1].start
        and row[index + 1].end == row[index + 2].start
        and row[index].text[-1].isalnum()
        and row[index + 2].text[0].isalnum()
        and tokens.name_of[index + 2] < 0
        and tokens.quote_of[index + 2] < 0
    ):
        index += 2
    return index


def _joined(tokens: _Tokens, analysis: Analysis) -> Iterator[tuple[int, int]]:
    """Runs of sentences that a quotation holds together, as first and last index."""
    first = 0
    for index in range(1, len(analysis.sentences)):
        sentence = analysis.sentences[index]
        inside = tokens.quote_of[sentence.first]
        if inside >= 0 and tokens.quoted[inside].start < sentence.start:
            continue
        before = tokens.quote_of[sentence.first - 1]
        if before >= 0 and _waits(tokens.text, tokens.quoted[before], sentence.start):
            continue
        yield first, index - 1
        first = index
    if analysis.sentences:
        yield first, len(analysis.sentences) - 1


def _waits(text: str, quote: Quoted, start: int) -> bool:
    """Whether a quotation that ends with a comma waits for its attribution on the next line."""
    gap = text[quote.end : start]
    last = text[quote.pieces[-1][1] - 1]
    return not gap.strip() and gap.count("\n") < 2 and last in _RUNS_ON
