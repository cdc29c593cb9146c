"""The word that leaves a figure in doubt."""

from __future__ import annotations

from .contextwords import HEDGE_BEFORE_TO, HEDGES
from .scene import Scene


def hedge_of(scene: Scene, governors: tuple[int, ...]) -> str | None:
    """The nearest hedge in lower case ("may", "believed to"); None where there is none."""
    for token in governors:
        word = scene.words[token]
        if word in HEDGES and not (word in ("may", "might", "could") and scene.pos[token] != "AUX"):
            return word
        if (
            word in HEDGE_BEFORE_TO
            and token + 1 < len(scene.words)
            and scene.words[token + 1] == "to"
        ):
            return f"{word} to"
    return None
