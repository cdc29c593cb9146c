"""What an attribution is: a verb that reports, its subject, and the words reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from . import function_words as fw
from .frames import Item
from .noun_phrases import NounPhrase

Position = Literal["before", "after", "according", "controlled", "shared", "passive", "list"]
Range = tuple[int, int]

COMPLEMENTS = frozenset("that if whether how why".split())
COORDINATORS = frozenset("and but or while as although though whereas yet so because".split())
FINITE = frozenset(
    "is are was were has have had will would can could may might should must do does did 's 're 'll "
    "'d 've wo ca".split()
)
_CONTRACT = frozenset("he she it that there who what where here this".split())
STARTS_CLAUSE = fw.SUBJECT_PRONOUNS - {"who", "which"} | frozenset(
    ("there", "this", "that", "these", "those")
)


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting verb with its subject and what it reports.

    ``first`` to ``last`` are the items of the attribution itself, ``content`` ranges of items
    (end exclusive) of the words reported. ``subject`` None means that nothing names a speaker;
    ``quotes_only`` that the verb reports no clause, only what stands in quotation marks.
    """

    cue: int
    lemma: str
    position: Position
    first: int
    last: int
    subject: NounPhrase | None
    content: tuple[Range, ...] = ()
    quotes_only: bool = False
    blocked: bool = False
    opens_list: bool = False


def is_finite(items: Sequence[Item], place: int) -> bool:
    """Whether an item is a finite verb for sure: no "May" and no possessive "'s"."""
    item = items[place]
    if item.kind != "word" or (item.word == "may" and item.capital):
        return False
    if item.word == "'s":
        return place > 0 and items[place - 1].word in _CONTRACT
    return item.word in FINITE
