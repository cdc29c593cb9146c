"""What a parser adds to the items of a frame; empty where the analysis has no tags."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..model.analysis import Analysis
from .frames import Frame


@dataclass(frozen=True, slots=True)
class Syntax:
    """``tags`` are UPOS by item, ``subjects`` the item of the subject's head by that of its verb.

    ``clausal`` are the items of verbs that have a clause for their object.
    """

    tags: tuple[str, ...] = ()
    subjects: dict[int, int] = field(default_factory=dict)
    clausal: frozenset[int] = frozenset()


_NONE = Syntax()


def read_syntax(analysis: Analysis, frames: Sequence[Frame]) -> tuple[Syntax, ...]:
    """The tags and subjects of each frame."""
    if not any(token.pos for token in analysis.tokens[:200]):
        return tuple(_NONE for _ in frames)
    subjects = {
        token.head: index
        for index, token in enumerate(analysis.tokens)
        if token.dep.startswith("nsubj")
    }
    clausal = frozenset(token.head for token in analysis.tokens if token.dep == "ccomp")
    return tuple(_frame_syntax(analysis, frame, subjects, clausal) for frame in frames)


def _frame_syntax(
    analysis: Analysis, frame: Frame, subjects: dict[int, int], clausal: frozenset[int]
) -> Syntax:
    tags = tuple(
        analysis.tokens[item.ref].pos if item.kind == "word" else "" for item in frame.items
    )
    starts = [item.start for item in frame.items]
    found = {}
    for place, item in enumerate(frame.items):
        subject = subjects.get(item.ref) if item.kind == "word" else None
        if subject is None:
            continue
        offset = analysis.tokens[subject].start
        at = bisect.bisect_right(starts, offset) - 1
        if at >= 0 and frame.items[at].end > offset and frame.items[at].kind != "quote":
            found[place] = at
    objects = frozenset(
        place
        for place, item in enumerate(frame.items)
        if item.kind == "word" and item.ref in clausal
    )
    return Syntax(tags, found, objects)
