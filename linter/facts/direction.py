"""Whether a figure tells a rise or a fall, and whether it is a level, a change, a total or a part."""

from __future__ import annotations

from ..model.fact import Direction, Nature
from ..model.values import Count
from .contextwords import (
    FALL_COMPARATIVES,
    FALL_VERBS,
    MORE_WORDS,
    RISE_COMPARATIVES,
    RISE_NOUNS,
    RISE_VERBS,
    TOTAL_WORDS,
    WEAK_CHANGE,
)
from .frame import Frame
from .mention import Mention
from .scene import Scene, Spot

_MOVING = frozenset(("money", "percentage", "count", "measurement", "duration"))
_CASES = frozenset(("by", "to", "from", "below", "above", "under", "over", "past"))
_OF_WHOLE = frozenset(
    ("the", "its", "their", "his", "her", "our", "those", "these", "them", "whom", "which", "all")
)


def direction_of(scene: Scene, spot: Spot, frame: Frame) -> Direction | None:
    """By the noun of change over the figure, "up" or "down" before it, a comparative after it, or its verb."""
    if scene.mentions[spot.index].kind not in _MOVING:
        return None
    if frame.change is not None:
        return "rise" if scene.lemmas[frame.change] in RISE_NOUNS else "fall"
    return _beside(scene, spot) or _by_verb(scene, spot, frame)


def _beside(scene: Scene, spot: Spot) -> Direction | None:
    for token in range(spot.first - 1, max(spot.clause[0] - 1, spot.first - 6), -1):
        word = scene.words[token]
        if word in ("up", "down") and scene.words[token + 1] != "to":
            return "rise" if word == "up" else "fall"
        if word not in (
            "by",
            "about",
            "around",
            "nearly",
            "almost",
            "some",
            "over",
            "a",
            "an",
            "more",
            "than",
            "just",
        ):
            break
    following = scene.words[spot.last : spot.last + 3]
    if (
        following[:1] == (",",)
        and following[1:2] in (("up",), ("down",))
        and following[2:] in (("from",), ("on",))
    ):
        return "rise" if following[1] == "up" else "fall"
    kind = scene.mentions[spot.index].kind
    for token in range(spot.last, min(spot.clause[1], spot.last + 2)):
        word = scene.words[token]
        if word == ",":
            break
        if kind in ("percentage", "count", "money") and word in ("more", "fewer", "less"):
            compared = "than" in scene.words[token : token + 4] or kind == "percentage"
            return ("rise" if word == "more" else "fall") if compared else None
        if word in RISE_COMPARATIVES:
            return "rise"
        if word in FALL_COMPARATIVES:
            return "fall"
    return None


def _by_verb(scene: Scene, spot: Spot, frame: Frame) -> Direction | None:
    clause, noun = frame.clause, frame.noun
    if spot.first - spot.clause[0] >= 2 and scene.words[spot.first - 1] == "by":
        moved = scene.lemmas[spot.first - 2]
        if moved in RISE_VERBS or moved in FALL_VERBS:
            return "rise" if moved in RISE_VERBS else "fall"
    if clause.predicate is None:
        return None
    lemma = scene.lemmas[clause.predicate]
    rising = lemma in RISE_VERBS
    if not rising and lemma not in FALL_VERBS:
        return None
    before = _preposition(scene, spot)
    percent = _is_share(scene.mentions[spot.index])
    if before not in (*_CASES, "") or (scene.parsed and not _direct(scene, spot, frame)):
        return None
    if lemma in WEAK_CHANGE and before not in _CASES and not percent:
        cut = (
            lemma == "cut"
            and clause.object is not None
            and noun is not None
            and clause.object in (noun.head, noun.outer)
        )
        return "fall" if cut else None
    return "rise" if rising else "fall"


def _is_share(mention: Mention) -> bool:
    """A percentage, or a fraction told in words ("rose by a fifth")."""
    value = mention.value
    return mention.kind == "percentage" or (isinstance(value, Count) and 0 < value.low < 1)


def _direct(scene: Scene, spot: Spot, frame: Frame) -> bool:
    clause, noun = frame.clause, frame.noun
    if frame.shared or clause.branch is None or spot.first <= clause.branch < spot.last:
        return True
    return noun is not None and clause.branch in (noun.head, noun.outer, clause.object)


def _preposition(scene: Scene, spot: Spot) -> str:
    for token in range(spot.first - 1, max(spot.clause[0] - 1, spot.first - 5), -1):
        if scene.pos[token] == "ADP" or scene.words[token] in _CASES:
            return scene.words[token]
        if scene.pos[token] not in ("ADV", "DET", "ADJ", "NUM", "SYM"):
            return ""
    return ""


def nature_of(scene: Scene, spot: Spot, frame: Frame, direction: Direction | None) -> Nature | None:
    """Level, change, total or part, where the words around the figure say so."""
    noun = frame.noun
    after = scene.words[spot.last : min(spot.last + 3, spot.sentence[1])]
    before = scene.words[max(spot.clause[0], spot.first - 4) : spot.first]
    share = len(after) > 1 and after[0] == "of" and after[1] in _OF_WHOLE
    share = share or (noun is not None and noun.part)
    if share and scene.mentions[spot.index].kind in ("percentage", "count"):
        return "part"
    if any(w in MORE_WORDS for w in before[-2:]) or any(w in MORE_WORDS for w in after[:1]):
        return "change"
    if any(w in TOTAL_WORDS for w in (*before, *after[:2])) or after[:2] == ("in", "all"):
        return "total"
    if direction is None:
        return None
    return "level" if _preposition(scene, spot) in _CASES - {"by"} | {"at"} else "change"
