"""A sentence as its statements are read from it: tokens, verb groups, names by place."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.analysis import Sentence, Token
from .mention import Mention
from .namewords import word_set
from .verbgroups import VerbGroup

PRONOUNS = word_set("""
    he she it they we i you him her them us me who which that what this these those there
    himself herself itself themselves
    """)

# How far from the verb a phrase is looked for: tokens for the parse, characters for the rest.
REACH = 40
NEAR = 240


@dataclass(frozen=True, slots=True)
class ClauseSentence:
    """A sentence with its tokens (of the whole text), its verb groups and the names of the text by place."""

    text: str
    tokens: Sequence[Token]
    span: Sentence
    groups: Sequence[VerbGroup]
    before: Sentence | None
    starts: Sequence[int]
    names: Sequence[Mention]

    def named(self, start: int, end: int) -> Sequence[Mention]:
        """The names that start in ``start`` to ``end``."""
        return self.names[
            bisect.bisect_left(self.starts, start) : bisect.bisect_left(self.starts, end)
        ]

    def lower(self, index: int) -> str:
        return self.tokens[index].text.lower()


def dependent(sentence: ClauseSentence, governor: int, relations: tuple[str, ...]) -> int | None:
    span = sentence.span
    near = range(max(span.first, governor - REACH), min(span.last, governor + REACH))
    return next(
        (
            n
            for n in near
            if sentence.tokens[n].head == governor != n and sentence.tokens[n].dep in relations
        ),
        None,
    )
