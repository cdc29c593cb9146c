"""Figures that share one frame: "rose 6% to £1.4bn", "from £1.30 to £1.35", "£96m ($124m)"."""

from __future__ import annotations

import re

from ..model.fact import FIGURES
from .scene import Scene, Spot

Follows = str

_MOVING = frozenset(("money", "percentage", "count", "measurement", "duration"))
_BOUND = r"(?:(?:about|around|almost|nearly|over|just|only|some|more than|less than|at least|a|an|the)\s+)*"
_STEP = re.compile(
    r"(?P<middle>[^.;:!?()]{0,60}?)(?:^|[\s,])(?P<word>to|from|by)\s+(?:a\s+total\s+of\s+)?"
    + _BOUND
    + r"$",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\((?:(?:or|about|some|around|nearly|up|down|[A-Z]{1,3}\$?)\s+){0,2}$")
_LABELLED = re.compile(r"[^.;:()]{0,40}?\s*\((?P<label>[^():]{2,40}):\s*$")
_FARTHEST = 80
_LOOK_BACK = 5


def follows(scene: Scene, spot: Spot) -> tuple[int, Follows] | None:
    """The earlier figure whose frame this one shares, and how: "to", "from", "by", "same", "other".

    "same" is a conversion in brackets, "other" the value of another time in brackets
    ("£71.2m (2023: £84m)").
    """
    mention = scene.mentions[spot.index]
    if mention.kind not in _MOVING:
        return None
    for index in range(spot.index - 1, max(-1, spot.index - 1 - _LOOK_BACK), -1):
        other = scene.mentions[index]
        if other.kind not in FIGURES or other.end > mention.start:
            continue
        first = scene.spans[index][0]
        between = scene.text[other.end : mention.start]
        if len(between) > _FARTHEST or first < spot.sentence[0]:
            return None
        if other.kind not in _MOVING:
            continue
        how = _how(scene, scene.spans[index][1], spot, between, same=other.kind == mention.kind)
        return (index, how) if how else None
    return None


def _how(scene: Scene, last: int, spot: Spot, between: str, *, same: bool) -> Follows | None:
    if same and _BRACKET.fullmatch(between):
        return "same"
    if same and _LABELLED.fullmatch(between):
        return "other"
    step = _STEP.fullmatch(between)
    if step is None:
        return None
    inside = range(last, spot.first - 1)
    if any(
        scene.pos[t] in ("VERB", "AUX", "NOUN", "PROPN") and t not in scene.figures for t in inside
    ):
        return None
    return step["word"].lower()
