"""Whether a figure is told as fact, plan, target, forecast, estimate or allegation."""

from __future__ import annotations

from ..model.fact import Status
from .contextwords import (
    ALLEGED_WORDS,
    ESTIMATE_WORDS,
    FORECAST_WORDS,
    IRREGULAR,
    MODAL_FORECAST,
    PLAN_INFINITIVE,
    PLAN_VERB,
    PLAN_WORDS,
    TARGET_WORDS,
    WILL_WORDS,
)
from .frame import Frame
from .scene import Scene

_TABLES: tuple[tuple[frozenset[str], Status], ...] = (
    (ALLEGED_WORDS, "alleged"),
    (TARGET_WORDS, "target"),
    (PLAN_WORDS, "planned"),
    (FORECAST_WORDS, "forecast"),
    (ESTIMATE_WORDS, "estimate"),
)
_BE = frozenset(("be", "am", "is", "are", "was", "were", "'s", "'re"))


def status_of(scene: Scene, frame: Frame, governors: tuple[int, ...]) -> Status | None:
    """The nearest cue decides; a past tense without any says "actual"; else None."""
    for token in governors:
        status = _cue(scene, token)
        if status is not None:
            return status
    return "actual" if _past(scene, frame) else None


def _cue(scene: Scene, token: int) -> Status | None:
    word, lemma = scene.words[token], scene.lemmas[token]
    follows = scene.words[token + 1] if token + 1 < len(scene.words) else ""
    if scene.pos[token] == "AUX" or not scene.pos[token]:
        if word in WILL_WORDS or lemma == "will":
            return "planned"
        if word in MODAL_FORECAST:
            return "forecast"
    if word in _BE and follows == "to" and _verb_at(scene, token + 2):
        return "planned"
    infinitive = follows == "to" and _verb_at(scene, token + 2)
    if (lemma in PLAN_INFINITIVE or word in PLAN_INFINITIVE) and not (
        scene.pos[token] in ("VERB", "ADJ") and infinitive
    ):
        return None
    if lemma in PLAN_VERB and scene.pos[token] != "VERB":
        return None
    if word == "due" and not infinitive:
        return None
    return next((status for table, status in _TABLES if lemma in table or word in table), None)


def _verb_at(scene: Scene, token: int) -> bool:
    return token < len(scene.pos) and scene.pos[token] in ("VERB", "AUX")


def _past(scene: Scene, frame: Frame) -> bool:
    predicate = frame.clause.predicate
    if predicate is None:
        return False
    token = scene.analysis.tokens[predicate]
    word = scene.words[predicate]
    if token.tag:
        before = scene.words[max(0, predicate - 4) : predicate]
        return token.tag == "VBD" or (
            token.tag == "VBN"
            and any(w in ("was", "were", "has", "have", "had", "been", "'ve") for w in before)
        )
    return word.endswith("ed") or (
        word in IRREGULAR and IRREGULAR[word] != word and not word.endswith("s")
    )
