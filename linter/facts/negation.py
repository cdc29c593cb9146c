"""Whether what is said of a figure is denied."""

from __future__ import annotations

from .contextwords import NEGATIONS, NOT_NEGATING
from .frame import Frame
from .scene import Scene, Spot, children


def is_negated(scene: Scene, spot: Spot, frame: Frame) -> bool:
    """Whether a negation governs the predicate or the noun; "no more than" and "not only" do not."""
    noun, clause = frame.noun, frame.clause
    # The size in "the 13-inch model does not come with" is not denied.
    if frame.attached and scene.mentions[spot.index].kind in (
        "measurement",
        "duration",
        "age",
        "rank",
    ):
        return False
    near: list[int] = []
    if scene.parsed:
        for token in (clause.holder, clause.predicate, noun.head if noun is not None else None):
            if token is not None:
                near += children(scene, token, "advmod", "det", "cc", "aux")
    elif clause.predicate is not None:
        near += range(max(0, clause.predicate - 3), clause.predicate)
    return any(_denies(scene, token) for token in near)


def _denies(scene: Scene, token: int) -> bool:
    word = scene.words[token]
    follows = scene.words[token + 1] if token + 1 < len(scene.words) else ""
    return (word in NEGATIONS or word in ("no", "cannot")) and follows not in NOT_NEGATING
