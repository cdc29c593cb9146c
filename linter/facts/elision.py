"""What a bare number counts where an earlier one says it: "12 bodies were found, and ten of those",
"nine people died at Pell and three in Navely"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .frame import Frame
from .scene import Scene, Spot

_OF_THEM = re.compile(
    r"\s+of\s+(?:those|these|them|whom|which)\b(?!\s+(?:who|that|which|in|at|on|from|with))", re.I
)
_ITEM = re.compile(r"[^.;:!?]{1,90}(?:,|\band)\s+(?:(?:about|some|another|only|just)\s+)?", re.I)
_PLACED = re.compile(r"\s+(?:in|at|from|near|on|off|elsewhere)\b")
_LOOK_BACK = 6


def counted_before(scene: Scene, spot: Spot, frames: Mapping[int, Frame]) -> int | None:
    """The noun's token that the nearest earlier count has, where the figure has none and takes it up.

    A name before the figure is no noun of its own: "eight at Pell and three in Navely".
    """
    mention, noun = scene.mentions[spot.index], frames[spot.index].noun
    named = noun is not None and noun.head < spot.first and noun.head in scene.names
    if mention.kind != "count" or not (noun is None or named):
        return None
    of_them = bool(_OF_THEM.match(scene.text, mention.end))
    if not of_them and not _PLACED.match(scene.text, mention.end):
        return None
    sentence = scene.analysis.tokens[spot.first].sentence
    for index in range(spot.index - 1, max(-1, spot.index - 1 - _LOOK_BACK), -1):
        frame = frames.get(index)
        if scene.mentions[index].kind != "count" or frame is None or frame.noun is None:
            continue
        if frame.noun.head in scene.names:
            continue
        back = sentence - scene.analysis.tokens[scene.spans[index][0]].sentence
        between = scene.text[scene.mentions[index].end : mention.start]
        if (of_them and back <= 1) or (back == 0 and _ITEM.fullmatch(between)):
            return frame.noun.head
        return None
    return None
