"""The label of a line or item: "13-inch model: 4 GB", "Doses received: 260,000", "Kirrin: 12 dead"."""

from __future__ import annotations

from .contextwords import TELLERS
from .phrases import is_noun
from .scene import Scene, Spot

_TO_COLON = 12
_LONGEST = 9
_STOPS = frozenset('.,;!?"“”•|()') | {"--", "—"}


def label_of(scene: Scene, spot: Spot) -> tuple[int, int] | None:
    """The tokens of the label (end exclusive), or None where no verbless label leads to the figure.

    A dateline and "Police: two die" are no labels: what follows the colon has a verb there.
    """
    colon = _colon(scene, spot)
    if colon is None:
        return None
    first = colon
    start = scene.analysis.tokens[spot.first].start
    line = scene.text.rfind("\n", max(0, start - 400), start)
    while first > 0 and colon - first < _LONGEST and scene.words[first - 1] not in _STOPS:
        if scene.analysis.tokens[first - 1].start < line:
            break
        first -= 1
    while first < colon and not scene.words[first][:1].isalnum():
        first += 1
    last = colon
    while last > first and not scene.words[last - 1][:1].isalnum():
        last -= 1
    words = range(first, last)
    if first == last or colon - first >= _LONGEST or any(scene.pos[t] == "AUX" for t in words):
        return None
    if (
        any(scene.pos[t] == "VERB" for t in range(first, last - 1))
        or scene.lemmas[last - 1] in TELLERS
    ):
        return None
    return first, last


def label_noun(scene: Scene, spot: Spot) -> int | None:
    """The noun that a label counts or pays, for a figure that has none after it."""
    label = label_of(scene, spot)
    if label is None:
        return None
    return next((t for t in range(label[1] - 1, label[0] - 1, -1) if is_noun(scene, t)), None)


def _colon(scene: Scene, spot: Spot) -> int | None:
    for token in range(spot.first - 1, max(spot.sentence[0], spot.first - _TO_COLON) - 1, -1):
        if scene.words[token].startswith(":"):
            return token
        if scene.pos[token] in ("VERB", "AUX") or scene.words[token] in _STOPS:
            return None
    return None
