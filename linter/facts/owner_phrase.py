"""Names that possess, modify or follow a noun: whose it is by its own phrase."""

from __future__ import annotations

from .antecedents import antecedent
from .contextwords import (
    GENERIC,
    NAME_NOUNS,
    OWNING,
    PRONOUNS,
    TIME_NOUNS,
)
from .phrases import name_of, phrase, phrase_text
from .scene import Scene, Spot, case_of, children

OF_SUBJECT = ("of", "by", "at", "in")


def name_or_phrase(scene: Scene, token: int) -> str:
    """The name that ``token`` is part of in its fullest form, else its noun phrase."""
    return name_of(scene, token) or phrase_text(scene, token)


def possessor(scene: Scene, head: int, *, named: bool = False) -> str | None:
    for child in children(scene, head, "nmod:poss"):
        if scene.lemmas[child] in TIME_NOUNS or child in scene.figures:
            continue
        if scene.words[child] not in PRONOUNS:
            return name_of(scene, child) if named else name_or_phrase(scene, child)
        resolved = antecedent(scene, child)
        if resolved is not None:
            return resolved
    return next(
        (
            name
            for child in children(scene, head, "compound", "nmod:desc", "appos")
            if abs(child - head) <= 4 and not _place_of_body(scene, child, head)
            if child not in scene.names or scene.names[child] != scene.names.get(head)
            if (name := name_of(scene, child)) is not None
        ),
        None,
    )


def _place_of_body(scene: Scene, child: int, head: int) -> bool:
    """Whether a place only tells where a body is: "the Boston firm" is not Boston."""
    index = scene.names.get(child)
    return (
        index is not None
        and scene.mentions[index].kind == "place"
        and scene.lemmas[head] in GENERIC | NAME_NOUNS
    )


def name_under(scene: Scene, head: int, cases: tuple[str, ...]) -> str | None:
    for child in children(scene, head, "nmod"):
        if case_of(scene, child) in cases and child not in scene.figures:
            name = name_of(scene, child)
            if name is not None:
                return name
    return None


def possessor_by_place(scene: Scene, head: int, spot: Spot) -> str | None:
    token = min(head, spot.first) - 1
    for _ in range(5):
        if token <= spot.sentence[0]:
            return None
        word = scene.words[token]
        if word in ("'s", "'"):
            owner = token - 1
            if owner in scene.figures or scene.lemmas[owner] in TIME_NOUNS:
                return None
            return name_or_phrase(scene, owner)
        if word in ("its", "his", "her", "their"):
            return antecedent(scene, token)
        if scene.pos[token] not in ("NOUN", "ADJ", "NUM", "PROPN", "SYM", "ADV") and word != "-":
            return None
        token -= 1
    return None


def name_after(scene: Scene, token: int, cases: tuple[str, ...] = OWNING[:-1]) -> str | None:
    """The name after "of", "at" and the like, where one follows at once."""
    if token + 2 < len(scene.words) and scene.words[token] in cases:
        start = token + 2 if scene.pos[token + 1] == "DET" else token + 1
        index = scene.names.get(start)
        if index is None:
            return None
        # "the owner of Ashwell's bakery" is not Ashwell's own.
        end = scene.spans[index][1]
        possessed = end < len(scene.words) and scene.words[end] in ("'s", "'")
        return None if possessed else name_of(scene, start)
    return None


def is_set_apart(scene: Scene, head: int) -> bool:
    """Whether a size, a rank or a proper noun in it tells a noun phrase apart."""
    start = scene.analysis.sentences[scene.analysis.tokens[head].sentence].first
    return any(
        t in scene.figures or (scene.pos[t] == "PROPN" and t > start)
        for t in range(*phrase(scene, head))
    )


def is_bare(scene: Scene, head: int) -> bool:
    first, last = phrase(scene, head)
    return last - first == 1 and head not in scene.names
