"""Whom or what a figure belongs to.

A figure without its owner is the commonest cause of a false conflict: two prices of two
models, two offers of two clubs. The owner is looked for in the noun's own phrase first
(possessor, "of X", a name before it), then in the label of its line, then in its clause.
"""

from __future__ import annotations

from .contextwords import (
    GENERIC,
    KIN,
    MODELS,
    NAME_NOUNS,
    OWNING,
    PRONOUNS,
)
from .frame import Frame
from .frame_tree import root_of
from .labels import label_of
from .owner_clause import owner_in_clause
from .owner_phrase import (
    is_bare,
    name_after,
    name_or_phrase,
    name_under,
    possessor,
    possessor_by_place,
)
from .phrases import name_before_bracket, name_of, person_before, phrase_text
from .scene import Scene, Spot, children

_LED_TO = 5  # tokens from an age to the name of its person


def owner_of(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """The fullest name of the owner, or its noun phrase as written; None where nothing tells it."""
    if frame.owner is not None:
        return name_or_phrase(scene, frame.owner)
    if scene.mentions[spot.index].kind == "age":
        person = person_before(scene, spot.first, spot.sentence[0])
        if person is not None:
            return name_or_phrase(scene, person)
        aged = _before_apposition(scene, spot) or _within_phrase(scene, spot)
        if aged is not None:
            return aged
        if frame.noun is not None and scene.lemmas[frame.noun.head] in KIN:
            return None  # "their son, 12": not their age
    for reader in (_bracketed, _set_off, _at_place, _in_phrase, _for_model, _labelled):
        owner = reader(scene, spot, frame)
        if owner is not None:
            return owner
    # "The bank cut its rate": the subject, where that can own; else whose it is was told in vain.
    subject = frame.clause.subject
    if _unresolved(scene, frame) and not (subject is not None and _can_own(scene, subject)):
        return None
    return owner_in_clause(scene, spot, frame)


def _before_apposition(scene: Scene, spot: Spot) -> str | None:
    """ "Ann Lee, a 34-year-old baker": the person before the comma and the article."""
    before = spot.first - 1
    if (
        before - 2 < spot.sentence[0]
        or scene.pos[before] != "DET"
        or scene.words[before - 1] != ","
    ):
        return None
    return _person(scene, before - 2)


def _within_phrase(scene: Scene, spot: Spot) -> str | None:
    """ "39-year-old driver Mike Ford": the person that the nouns after the age lead to."""
    for token in range(spot.last, min(spot.last + _LED_TO, spot.sentence[1])):
        if token in scene.names:
            return _person(scene, token)
        if scene.pos[token] not in ("NOUN", "ADJ", "PROPN") and scene.words[token] != "-":
            return None
    return None


def _person(scene: Scene, token: int) -> str | None:
    index = scene.names.get(token)
    return (
        name_of(scene, token)
        if index is not None and scene.mentions[index].kind == "person"
        else None
    )


def _bracketed(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "Northern Rovers (seven years, $140 million)": the name before the bracket."""
    before = name_before_bracket(scene, spot)
    return name_or_phrase(scene, before) if before is not None else None


def _set_off(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "Only the Morwen, at 24 metres, is longer": the name before a figure between commas."""
    before = spot.first - 3
    if before < spot.sentence[0] or spot.last >= spot.sentence[1]:
        return None
    comma, word = scene.words[before + 1 : spot.first]
    if comma != "," or word not in ("at", "with") or scene.words[spot.last] != ",":
        return None
    named = before in scene.names or scene.pos[before] == "PROPN"
    return name_or_phrase(scene, before) if named else None


def _in_phrase(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    noun = frame.noun
    timed = scene.mentions[spot.index].kind in ("date", "period", "duration")
    if timed and not frame.attached:
        return None  # "founded the clinic in Norrham in 1990": the day is not Norrham's
    if scene.parsed and (noun is None or not frame.attached):
        # "closer to Ruiz's $27.5 million"
        possessed = possessor(scene, root_of(scene, spot), named=True)
        if possessed is not None:
            return possessed
    before = spot.first - 1
    if before > spot.sentence[0] and scene.words[before] == "'s" and before - 1 in scene.names:
        return name_of(scene, before - 1)
    if noun is None:
        return None
    if frame.attached and scene.lemmas[noun.head] in MODELS and not is_bare(scene, noun.head):
        return phrase_text(scene, noun.head)
    heads = [h for h in (noun.head, noun.outer) if h is not None]
    for head in heads:
        owner = possessor(scene, head) if scene.parsed else possessor_by_place(scene, head, spot)
        if owner is not None:
            return owner
    for head in heads:
        cases = OWNING if scene.mentions[spot.index].kind == "money" else OWNING[:-1]
        owner = (name_under(scene, head, cases) if scene.parsed else None) or _of_name_by_place(
            scene, head, spot, cases
        )
        if owner is not None:
            return owner
    return None


def _of_name_by_place(scene: Scene, head: int, spot: Spot, cases: tuple[str, ...]) -> str | None:
    after = name_after(scene, head + 1, cases)
    if after is not None or scene.parsed or head in scene.names or head <= spot.sentence[0]:
        return after
    return name_of(scene, head - 1)


def _unresolved(scene: Scene, frame: Frame) -> bool:
    noun = frame.noun
    heads = [h for h in (noun.head, noun.outer) if h is not None] if noun is not None else []
    return any(
        scene.words[c] in PRONOUNS for head in heads for c in children(scene, head, "nmod:poss")
    )


def _can_own(scene: Scene, token: int) -> bool:
    return token in scene.names or scene.lemmas[token] in GENERIC | NAME_NOUNS


def _for_model(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "$1,199 for the 13-inch option": a model after "for" that a size, a place or its kind sets apart."""
    if scene.mentions[spot.index].kind != "money" or spot.last + 2 >= spot.sentence[1]:
        return None
    if scene.words[spot.last] != "for":
        return None
    start = spot.last + 2 if scene.pos[spot.last + 1] == "DET" else spot.last + 1
    for token in range(start, min(start + 6, spot.sentence[1])):
        if scene.lemmas[token] in MODELS:
            return phrase_text(scene, token)
        if scene.pos[token] in ("VERB", "PUNCT", "ADP") and scene.words[token] != "-":
            break
    return None


def _labelled(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "13-inch model: 4 GB", "Kirrin: 12 dead"; "Doses: 260,000" has what is counted for label."""
    label = label_of(scene, spot)
    if label is None:
        return None
    named = next((name for t in range(*label) if (name := name_of(scene, t)) is not None), None)
    counted = frame.noun is not None and frame.noun.head >= spot.last
    if named is not None or not (counted or _numbered(scene, label)):
        return named
    tokens = scene.analysis.tokens
    return " ".join(scene.text[tokens[label[0]].start : tokens[label[1] - 1].end].split())


def _numbered(scene: Scene, label: tuple[int, int]) -> bool:
    return any(character.isdigit() for t in range(*label) for character in scene.words[t])


def _at_place(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "52 percent in Egypt", "in India by 65 percent", "40 from Wessing": a place that touches the
    figure."""
    kind = scene.mentions[spot.index].kind
    if kind not in ("percentage", "count", "money"):
        return None
    after = name_after(scene, spot.last, ("in", "at", "from") if kind == "count" else ("in", "at"))
    if after is not None:
        return after
    token = spot.first - 1
    if token > spot.sentence[0] and scene.words[token] in ("by", ",", ":"):
        token -= 1
    index = scene.names.get(token)
    if index is None or scene.spans[index][0] - 1 < spot.sentence[0]:
        return None
    return name_of(scene, token) if scene.words[scene.spans[index][0] - 1] in ("in", "at") else None
