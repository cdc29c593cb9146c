"""What language/ makes of a text: plain data, no spaCy object.

Offsets are code points in the text that was analysed, end exclusive. With
``--model none`` the tags, heads and names are empty and lemmas come from a small
suffix table; every reader of facts has to work then too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

NameLabel = Literal["person", "organisation", "place"]


@dataclass(frozen=True, slots=True)
class Token:
    """``pos`` is UPOS, ``tag`` the Penn tag, ``dep`` the UD relation; "" where unknown.

    ``head`` is the index of the governing token in ``Analysis.tokens``, its own index
    for a root or without a parser.
    """

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its place, its tokens ``first`` to ``last`` (exclusive) and its paragraph's index."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the statistical model proposes it; the rules of facts/ decide."""

    start: int
    end: int
    label: NameLabel


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """The pipeline behind an analysis, as the report records it."""

    name: str
    version: str
    sha256: str

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "version": self.version, "sha256": self.sha256}


@dataclass(frozen=True, slots=True)
class Analysis:
    """Sentences, tokens and proposed names of one text, in order of their place."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[tuple[int, int], ...]
    names: tuple[Name, ...] = ()
    model: ModelInfo | None = None
