"""The words that govern a figure, nearest first: where cues of status, doubt and denial count."""

from __future__ import annotations

from .frame import Frame
from .scene import Scene, Spot, children

_UP = frozenset(("xcomp", "ccomp", "acl", "advcl", "conj", "csubj", "obj", "obl", "nmod"))
_MOST_LEVELS = 4
_NEAR = 4
_BEFORE = frozenset(("ADJ", "ADV", "DET", "ADP", "VERB", "PART"))
_CLAUSE_WORDS = ("aux", "aux:pass", "cop", "advmod", "mark", "expl")
_PHRASE_WORDS = ("amod", "compound", "det", "nmod:poss", "advmod")


def governors_of(scene: Scene, spot: Spot, frame: Frame) -> tuple[int, ...]:
    """Tokens, each once, nearest first; a dozen or two at most."""
    found = [*_just_before(scene, spot), *_noun_words(scene, frame)]
    found += (
        _climb(scene, frame)
        if scene.parsed and frame.clause.holder is not None
        else _clause(scene, spot)
    )
    # "71 goals", "two suspects": what is counted says nothing of the count.
    kind = scene.mentions[spot.index].kind
    clause = frame.clause
    if kind in ("date", "period") and not frame.attached:
        # "the suspect was found guilty in May", "in 2019 it planned to": the day of what was done.
        told = [clause.holder] if not clause.passive and scene.parsed else []
        told += [frame.noun.head] if frame.noun is not None else []
        found = [t for t in found if t not in told]
    elif clause.subject is not None:
        found += children(scene, clause.subject, "amod")  # "the proposed deal gives them 4%"
    counted = kind in ("count", "age", "rank", "score")
    noun = frame.noun.head if counted and frame.noun is not None else -1
    noun = noun if noun >= spot.last else -1
    return tuple(dict.fromkeys(t for t in found if t != noun and not spot.first <= t < spot.last))


def _just_before(scene: Scene, spot: Spot) -> list[int]:
    """ "an estimated $10 million": the modifiers that touch the figure."""
    found, token = [], spot.first - 1
    while token >= spot.clause[0] and spot.first - token <= _NEAR and token not in scene.figures:
        if scene.pos[token] not in _BEFORE or scene.words[token] == ",":
            break
        if scene.pos[token] != "ADP":
            found.append(token)
        token -= 1
    return found


def _noun_words(scene: Scene, frame: Frame) -> list[int]:
    if frame.noun is None:
        return []
    if frame.marker is not None:
        return [frame.marker]
    heads = [h for h in (frame.noun.head, frame.noun.outer) if h is not None]
    return [t for head in heads for t in (*children(scene, head, *_PHRASE_WORDS), head)]


def _climb(scene: Scene, frame: Frame) -> list[int]:
    found: list[int] = []
    token = frame.clause.holder
    for _ in range(_MOST_LEVELS):
        if token is None:
            break
        found += [*reversed(children(scene, token, *_CLAUSE_WORDS)), token]
        head = scene.heads[token]
        if head == token or scene.deps[token] not in _UP:
            break
        # A noun over an infinitive ("a plan to spend"), a verb over a complement; nothing else.
        infinitive = any(scene.words[c] == "to" for c in children(scene, token, "mark"))
        if scene.deps[token] in ("acl", "advcl") and not infinitive:
            break
        if scene.deps[token] in ("conj", "obj", "obl", "nmod", "csubj"):
            break
        token = head
    return found


def _clause(scene: Scene, spot: Spot) -> list[int]:
    left, right = spot.clause
    return [*range(spot.first - 1, left - 1, -1), *range(spot.last, min(right, spot.last + 3))]
