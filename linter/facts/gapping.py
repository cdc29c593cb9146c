"""Figures of clauses whose verb is left out: "Norrham bid £160m, Ostrel £140m", "Harl sold 12,000 tonnes
and Corvane 8,000".

What was done, and to what, is told of the figure before; whose figure it is, by the name right
before it (gapping: Quirk et al. 1985, 13.92-13.96).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from ..model.values import Count, Measurement
from .frame import Frame
from .mention import Mention
from .numbers import Numeral
from .scene import NAMED, Scene, Spot

_KINDS = frozenset(("money", "percentage", "count", "measurement", "duration"))
_BOUNDS = frozenset(
    "about around almost nearly approximately roughly over only just some between at least most more less fewer "
    "than up to a an as many much another".split()
)
_JOINS = frozenset((",", ";", "and", "but", "while", "or", "–", "—", "--"))
_PLACED = frozenset(("in", "at", "for"))
_NOMINAL = frozenset(("NOUN", "PROPN", "ADJ"))
_DEFINITE = frozenset("the his her its their".split())
_LONGEST = 6  # tokens of the name
_REACH = 14  # tokens between the two figures
_LOOK_BACK = 4  # mentions


def gapped(scene: Scene, spot: Spot, own: Frame, frames: Mapping[int, Frame]) -> Frame | None:
    """The frame of the figure whose verb this one takes up, with the name before this one as owner, and
    its ``own`` noun where it has one ("Corvane 8,000 bales"); None where it has a clause of its own."""
    if scene.mentions[spot.index].kind not in _KINDS:
        return None
    end = _name_end(scene, spot)
    start = _name_start(scene, end, spot.sentence[0]) if end is not None else None
    if end is None or start is None:
        return None
    join = start - 1 - (scene.words[start - 1] in _PLACED)
    if join <= spot.sentence[0] or scene.words[join] not in _JOINS:
        return None
    earlier = _taken_up(scene, spot, join, frames)
    if earlier is None:
        return None
    frame = frames[earlier]
    noun = own.noun
    if noun is None or not own.attached or start <= noun.head <= end:
        noun = frame.noun
    clause = replace(frame.clause, subject=end)
    return replace(frame, noun=noun, clause=clause, shared=True, owner=end)


def _name_end(scene: Scene, spot: Spot) -> int | None:
    """The last token of what stands right before the figure, words such as "about" left out."""
    token = spot.first - 1
    while token > spot.sentence[0] and scene.words[token] in _BOUNDS:
        token -= 1
    return token if scene.pos[token] in ("NOUN", "PROPN") and token not in scene.figures else None


def _name_start(scene: Scene, end: int, left: int) -> int | None:
    """The first token of the name that ends there; None where it is none: "the Ostrel club" is one, as is
    "the others", "prices" is not."""
    if end in scene.names:
        mention = scene.mentions[scene.names[end]]
        if mention.kind not in NAMED or scene.spans[scene.names[end]][1] != end + 1:
            return None
        start = scene.spans[scene.names[end]][0]
    else:
        start = end
        while (
            start - 1 > left and end - start < _LONGEST and scene.pos[start - 1] in _NOMINAL
        ) and start - 1 not in scene.figures:
            start -= 1
    definite = start - 1 > left and scene.words[start - 1] in _DEFINITE
    named = any(scene.pos[t] == "PROPN" or t in scene.names for t in range(start, end + 1))
    return start - definite if named or definite else None


def _taken_up(scene: Scene, spot: Spot, join: int, frames: Mapping[int, Frame]) -> int | None:
    """The figure of the same kind before, in a clause with a verb, and no verb since."""
    kind = scene.mentions[spot.index].kind
    for index in range(spot.index - 1, max(-1, spot.index - 1 - _LOOK_BACK), -1):
        first, last = scene.spans[index]
        if first < spot.sentence[0] or join - last > _REACH:
            return None
        if any(scene.pos[t] in ("VERB", "AUX") for t in range(last, join)):
            return None
        if scene.mentions[index].kind == kind and index in frames:
            return index if frames[index].clause.predicate is not None else None
    return None


# "Labour won 42 seats, the Liberals 38 and the Greens seven": between two numbers a noun in lower case,
# a comma or "and", and a name.
_NAMED_AFTER: Final = re.compile(
    r"(?:\s[a-z][\w'’-]*){0,6}(?:[,;]|(?:,|;)?\s(?:and|but|while))\s(?:in\s|at\s|for\s)?(?:the\s)?"
    r"(?:[A-Z][\w'’&-]*\s){1,4}(?:about\s|around\s|nearly\s|almost\s|only\s|just\s|some\s)?"
)
_ENDS: Final = re.compile(r"\s*(?:[,.;:)]|$|\n)|\s(?:and|but|while)\s")


def gapped_count(text: str, start: int, numeral: Numeral, last: Mention | None) -> Mention | None:
    """A bare number behind a name as a figure of what the one before counts or measures."""
    if last is None or not isinstance(last.value, Count | Measurement):
        return None
    if isinstance(last.value, Count) and last.value.noun in (None, "times"):
        return None
    if numeral.vague or not float(numeral.low).is_integer() or last.end >= start:
        return None
    if not _NAMED_AFTER.fullmatch(text, last.end, start) or not _ENDS.match(text, numeral.end):
        return None
    value = replace(last.value, low=numeral.low, high=numeral.high, bound="exact")
    return Mention(last.kind, start, numeral.end, value)
