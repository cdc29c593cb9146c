"""The time that a figure refers to: the date or period of its own noun or clause."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model.values import Period
from .frame import Frame
from .frame_tree import root_of, tree_clause
from .scene import Scene, Spot, spot_of

_FINE = frozenset(("minute", "hour", "part-of-day"))
_MOST = 6
# "The worst since 2019, when a wall fell and nine people died": the clause is of that time.
_WHEN = re.compile(r",?\s+when\b[^.;:!?]*", re.IGNORECASE)
_COMPARING = re.compile(
    r"\b(?:compared|than|against|versus|from|instead|previously|earlier)\b", re.IGNORECASE
)


def period_of(scene: Scene, spot: Spot, frame: Frame, times: tuple[int, ...]) -> Period | None:
    """The value of the time mention that belongs to the figure; ``times`` are those of its sentence."""
    if scene.mentions[spot.index].kind in ("date", "period", "age", "rank"):
        return None
    best: tuple[int, int] | None = None
    for index in times:
        place = spot_of(scene, index)
        value = scene.mentions[index].value
        if place is None or index == spot.index or not isinstance(value, Period):
            continue
        if value.granularity in _FINE and value.start is None and value.weekday is None:
            continue
        rank = _rank(scene, spot, frame, place)
        if (
            value.relation == "since"
            and place.first < spot.first
            and _in_clause(scene, place, spot)
        ):
            rank, value = 3, replace(value, relation="in")
        if rank is not None:
            distance = abs(place.first - spot.first)
            if best is None or (rank, distance) < best[0:2]:
                best, chosen = (rank, distance), value
    return chosen if best is not None else None


def _in_clause(scene: Scene, place: Spot, spot: Spot) -> bool:
    """Whether the figure stands in the clause that "when" ties to the time before it."""
    tokens = scene.analysis.tokens
    between = scene.text[tokens[place.last - 1].end : tokens[spot.first - 1].end]
    return bool(_WHEN.fullmatch(between))


def _rank(scene: Scene, spot: Spot, frame: Frame, place: Spot) -> int | None:
    """0 for a time inside the figure's noun phrase, 1 to 3 for one of its clause; None for another's."""
    left, right = sorted(((spot.first, spot.last), (place.first, place.last)))
    tokens = scene.analysis.tokens
    between = scene.text[tokens[left[1] - 1].end : tokens[right[0] - 1].end]
    if place.first > spot.first and _COMPARING.search(between[:200]):
        return None
    if scene.parsed:
        root = root_of(scene, place)
        nouns = (
            (frame.noun.head, frame.noun.outer, frame.noun.inner) if frame.noun is not None else ()
        )
        if scene.heads[root] in nouns or spot.first <= scene.heads[root] < spot.last:
            return 0
        predicate = tree_clause(scene, place)
        if predicate.predicate is None or frame.clause.predicate is None:
            return None
        same = predicate.predicate == frame.clause.predicate
        if same and predicate.branch == root:
            return 1
        if same and scene.heads[root] == frame.clause.subject:
            return 2
        # "on Monday thieves rammed a shop, making off with": the main clause's time holds below.
        own, above = frame.clause.holder, scene.heads[frame.clause.predicate]
        below = (
            own is not None
            and scene.deps[own] in ("advcl", "xcomp")
            and above == predicate.predicate
        )
        return 3 if below and predicate.branch == root else None
    return 1 if spot.clause[0] <= place.first < spot.clause[1] else None
