"""The frame of a figure: the noun that it counts, pays or dates, and the clause that tells it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .contextwords import FALL_NOUNS, QUANTITY_NOUNS, REPORTING, RISE_NOUNS
from .frame_pattern import after_of, match_clause, match_noun
from .frame_tree import tree_clause, tree_noun
from .phrases import Clause, Noun
from .scene import Scene, Spot


@dataclass(frozen=True, slots=True)
class Frame:
    """``noun`` is what is measured, ``change`` the noun of change that it was found under
    ("a fall in sales"), ``clause`` the predicate with its subject and object, ``attached`` whether the
    figure hangs on the noun itself and not on the clause."""

    noun: Noun | None
    clause: Clause
    change: int | None = None
    attached: bool = False


def frame_of(scene: Scene, spot: Spot) -> Frame:
    """The frame by the tree where it has a clear answer, else by the order of words."""
    if scene.parsed:
        clause = tree_clause(scene, spot)
        if clause.predicate is None:
            clause = match_clause(scene, spot)
        noun = tree_noun(scene, spot, clause) or match_noun(scene, spot, clause, adjacent=True)
    else:
        clause = match_clause(scene, spot)
        noun = match_noun(scene, spot, clause, adjacent=False)
    if noun is None:
        return Frame(None, clause)
    if noun.inner is None:
        noun = replace(noun, inner=after_of(scene, noun.head + 1, spot.clause[1]))
    attached = noun.attached
    lemma = scene.lemmas[noun.head]
    if lemma in QUANTITY_NOUNS and noun.inner is not None and noun.inner != noun.head:
        inner = noun.inner
        noun = replace(noun, head=inner, inner=None, outer=noun.head)
    if lemma in RISE_NOUNS | FALL_NOUNS and attached and scene.pos[noun.head] == "NOUN":
        return Frame(_changed(scene, noun, clause), clause, noun.head, attached)
    return Frame(noun, clause, attached=attached)


def _changed(scene: Scene, noun: Noun, clause: Clause) -> Noun:
    """What a noun of change says has changed: "a fall in sales", "a price rise", "sales saw a fall"."""
    if noun.inner is not None:
        return replace(noun, head=noun.inner, inner=None, outer=noun.head)
    compound = noun.head - 1
    if compound >= 0 and scene.pos[compound] in ("NOUN", "PROPN") and compound not in scene.figures:
        return replace(noun, head=compound, outer=noun.head)
    subject = clause.subject
    if (
        subject is not None
        and clause.predicate is not None
        and scene.lemmas[clause.predicate] not in REPORTING
        and subject != noun.head
        and clause.object == noun.head
        and scene.pos[subject] == "NOUN"
    ):
        return replace(noun, head=subject, outer=noun.head)
    return noun
