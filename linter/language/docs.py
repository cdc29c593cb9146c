"""From a spaCy Doc to our own tokens and names: plain data, Universal Dependencies, three name types."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..model.analysis import Analysis, Name, Sentence, Token
from .labels import NAME_LABELS, Arc, is_clearnlp, to_universal
from .lemmas import lemma
from .sentences import Span, paragraph_spans, sentence_spans

# Keys of strings are unsigned; as signed numbers, which heads need, half are below zero.
_KEYS = 2**64

if TYPE_CHECKING:
    from spacy.tokens import Doc


def doc_tokens(
    doc: Doc,
    text: str,
    *,
    spans: Sequence[Span],
    owners: Sequence[int],
    first: int,
    universal: bool,
) -> Iterator[Token]:
    """The tokens of ``doc``, which has no space tokens.

    ``spans`` are their places in ``text``, ``owners`` their sentences' indices, ``first``
    the index of the first; ``universal`` tells whether the relations are UD's already.
    """
    table = doc.to_array(["LEMMA", "POS", "TAG", "DEP", "HEAD"]).astype("int64").tolist()
    strings = doc.vocab.strings
    known: dict[int, str] = {}

    def text_of(key: int) -> str:
        if key not in known:
            known[key] = strings[key % _KEYS] if key else ""
        return known[key]

    arcs = [
        Arc(text_of(dep), index + head, text_of(pos))
        for index, (_, pos, _, dep, head) in enumerate(table)
    ]
    if not universal:
        arcs = to_universal(arcs)
    for row, arc, (start, end), owner in zip(table, arcs, spans, owners, strict=True):
        word = text[start:end]
        yield Token(
            start=start,
            end=end,
            text=word,
            lemma=text_of(row[0]) or lemma(word),
            pos=arc.pos,
            tag=text_of(row[2]),
            dep="root" if arc.dep == "ROOT" else arc.dep,
            head=first + arc.head,
            sentence=owner,
        )


def doc_names(doc: Doc, spans: Sequence[Span]) -> list[Name]:
    """The names of ``doc`` that are of our types, by the places of its tokens."""
    return [
        Name(spans[ent.start][0], spans[ent.end - 1][1], NAME_LABELS[ent.label_])
        for ent in doc.ents
        if ent.label_ in NAME_LABELS
    ]


def read_doc(doc: Doc) -> Analysis:
    """The Analysis of a Doc that any pipeline made, with offsets into ``doc.text``.

    Sentences and paragraphs are ours; a head in another sentence makes its token a root.
    """
    text = doc.text
    paragraphs = paragraph_spans(text)
    ours = [
        (start, number)
        for number, paragraph in enumerate(paragraphs)
        for start, _ in sentence_spans(text, *paragraph)
    ]
    starts = [start for start, _ in ours]
    solid = [token for token in doc if not token.is_space]
    place = {token.i: index for index, token in enumerate(solid)}
    homes = [max(0, bisect.bisect_right(starts, token.idx) - 1) for token in solid]
    groups = [list(group) for _, group in itertools.groupby(range(len(solid)), homes.__getitem__)]
    owners = [number for number, group in enumerate(groups) for _ in group]
    arcs = [
        Arc(token.dep_, place.get(token.head.i, index), token.pos_)
        for index, token in enumerate(solid)
    ]
    if is_clearnlp({arc.dep for arc in arcs}):
        arcs = to_universal(arcs)
    tokens = tuple(
        Token(
            start=token.idx,
            end=token.idx + len(token),
            text=token.text,
            lemma=token.lemma_ or lemma(token.text),
            pos=arc.pos,
            tag=token.tag_,
            dep="root" if arc.dep == "ROOT" or owners[arc.head] != owner else arc.dep,
            head=arc.head if owners[arc.head] == owner else index,
            sentence=owner,
        )
        for index, (token, arc, owner) in enumerate(zip(solid, arcs, owners, strict=True))
    )
    sentences = tuple(
        Sentence(
            start=tokens[group[0]].start,
            end=tokens[group[-1]].end,
            first=group[0],
            last=group[-1] + 1,
            paragraph=ours[homes[group[0]]][1],
        )
        for group in groups
    )
    every = [(token.idx, token.idx + len(token)) for token in doc]
    return Analysis(
        tokens=tokens,
        sentences=sentences,
        paragraphs=tuple(paragraphs),
        names=tuple(doc_names(doc, every)),
    )
