"""The Analysis of ``--model none``: sentences, tokens and lemmas by rule, no spaCy."""

from __future__ import annotations

import re

from ..model.analysis import Analysis, Sentence, Token
from .lemmas import lemma
from .sentences import Span, paragraph_spans, sentence_spans

_TOKEN = re.compile(
    r"""
    https?://\S+[\w/] | www\.\S+[\w/] | [\w.+-]+@[\w-]+\.[\w.-]*\w
  | (?:[^\W\d_]\.){2,}
  | (?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|Inc|Ltd|Co|Corp|No|vs)\.(?=\s)
  | \d+(?:[.,:]\d+)*(?:st|nd|rd|th)\b
  | \d+(?:[.,:/]\d+)*
  | [^\W\d_]+?(?=n['’]t\b) | n['’]t\b
  | ['’](?:s|re|ve|ll|d|m)\b
  | [^\W\d_]['’](?=[A-Z])[^\W\d_]+
  | [^\W\d_]+(?:\d+[^\W_]*)?
  | \.{2,} | --+ | \w+ | \S
    """,
    re.VERBOSE,
)


def analyse_by_rule(text: str) -> Analysis:
    """The Analysis of ``text`` without a model: tags and relations "", heads their own index."""
    paragraphs = paragraph_spans(text)
    spans = [
        (number, span)
        for number, (start, end) in enumerate(paragraphs)
        for span in sentence_spans(text, start, end)
    ]
    pieces = [tuple(match.span() for match in _TOKEN.finditer(text, *span)) for _, span in spans]
    names = _capitalised_inside(text, pieces)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for index, ((paragraph, _), piece) in enumerate(zip(spans, pieces, strict=True)):
        first = len(tokens)
        tokens += [
            _token(text, span, head=first + place, sentence=index, names=names)
            for place, span in enumerate(piece)
        ]
        sentences.append(Sentence(piece[0][0], piece[-1][1], first, len(tokens), paragraph))
    return Analysis(tokens=tuple(tokens), sentences=tuple(sentences), paragraphs=tuple(paragraphs))


def _token(text: str, span: Span, *, head: int, sentence: int, names: frozenset[str]) -> Token:
    word = text[span[0] : span[1]]
    base = word if word in names else lemma(word)
    return Token(*span, word, base, "", "", "", head, sentence)


def _capitalised_inside(text: str, pieces: list[tuple[Span, ...]]) -> frozenset[str]:
    """Words written with a capital inside a sentence and never without: names keep their form."""
    inside = {text[start:end] for piece in pieces for start, end in piece[1:]}
    return frozenset(
        word
        for word in inside
        if word[0].isupper() and word.lower() not in inside and len(word) > 1
    )
