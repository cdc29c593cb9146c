"""The frame of a figure: the noun that it counts, pays or dates, and the clause that tells it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..model.values import Count
from .contextwords import FALL_NOUNS, QUANTITY_NOUNS, REPORTING, RISE_NOUNS, SAYING
from .frame_pattern import after_of, match_after, match_clause, match_noun
from .frame_tree import tree_clause, tree_noun
from .labels import label_noun
from .phrases import NOTHING, Clause, Noun, in_brackets, person_before
from .scene import Scene, Spot


@dataclass(frozen=True, slots=True)
class Frame:
    """``noun`` is what is measured, ``change`` the noun of change that it was found under
    ("a fall in sales"), ``clause`` the predicate with its subject and object, ``attached`` whether the
    figure hangs on the noun itself and not on the clause, ``shared`` whether it is the frame of an
    earlier figure, ``marker`` the noun that says how it is told ("against a forecast of 6 million"), ``owner`` the last
    token of the name that stands for a clause whose verb is left out ("Ostrel 38")."""

    noun: Noun | None
    clause: Clause
    change: int | None = None
    attached: bool = False
    shared: bool = False
    marker: int | None = None
    owner: int | None = None


def frame_of(scene: Scene, spot: Spot) -> Frame:
    """The frame by the tree where it has a clear answer, else by the order of words."""
    if scene.mentions[spot.index].kind == "age":
        person = person_before(scene, spot.first, spot.sentence[0])
        if person is not None:
            clause = tree_clause(scene, spot) if scene.parsed else match_clause(scene, spot)
            return Frame(Noun(person, attached=True), clause, attached=True)
    if in_brackets(scene, spot):
        return Frame(match_noun(scene, spot, NOTHING, adjacent=True), NOTHING, attached=True)
    if scene.parsed:
        clause = tree_clause(scene, spot)
        if clause.predicate is None or _told_after(scene, spot, clause.predicate):
            clause = _or(match_clause(scene, spot), clause)
        elif scene.lemmas[clause.predicate] in SAYING and clause.predicate < spot.first:
            clause = _or(match_after(scene, spot), clause)
        near = match_noun(scene, spot, clause, adjacent=True)
        modifying = near is not None and _modifying(scene, spot, near)
        noun = near if modifying else tree_noun(scene, spot, clause) or near
        if near is not None and noun is not None and spot.last <= noun.head < near.head:
            noun = near  # "six treatment units": the last noun of the run
        noun = _as_counted(scene, spot, noun)
    else:
        clause = match_clause(scene, spot)
        noun = match_noun(scene, spot, clause, adjacent=False)
    noun = noun or _inside(scene, spot) or _labelled(scene, spot)
    if noun is None:
        return Frame(None, clause)
    if (
        noun.head in scene.names
        and scene.mentions[spot.index].kind == "duration"
        and not noun.attached
    ):
        return Frame(None, clause)  # "the Harriers bid over eight years" measures no Angels
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


def _as_counted(scene: Scene, spot: Spot, noun: Noun | None) -> Noun | None:
    """The noun that the reader of counts saw after the number, where the tree goes astray."""
    mention = scene.mentions[spot.index]
    if not isinstance(mention.value, Count) or not mention.value.noun:
        return noun
    start = mention.end
    while start < len(scene.text) and scene.text[start] in " \n\u00a0":
        start += 1
    end = start + len(mention.value.noun)
    if start > mention.end + 2 or scene.text[start:end] != mention.value.noun:
        return noun
    tokens = scene.analysis.tokens
    counted = [
        t for t in range(spot.last, min(spot.last + 10, len(tokens))) if tokens[t].end <= end
    ]
    if not counted or (
        noun is not None and noun.head >= spot.last and noun.head <= counted[-1] + 4
    ):
        return noun
    return Noun(counted[-1], attached=True)


def _labelled(scene: Scene, spot: Spot) -> Noun | None:
    noun = label_noun(scene, spot)
    return Noun(noun, attached=True) if noun is not None else None


def _inside(scene: Scene, spot: Spot) -> Noun | None:
    """The noun within a count's own words: "four electors in ten"."""
    if scene.mentions[spot.index].kind != "count":
        return None
    nouns = [t for t in range(spot.first, spot.last) if scene.pos[t] == "NOUN"]
    number = next((t for t in nouns if scene.words[t] not in _NUMBERS), None)
    return Noun(number, part=True, attached=True) if number is not None else None


_NUMBERS = frozenset(
    "dozen dozens hundred hundreds thousand thousands million millions billion half third thirds quarter quarters "
    "fifth fifths tenth tenths score scores pair couple".split()
)


def _or(first: Clause, second: Clause) -> Clause:
    return first if first.predicate is not None else second


def _told_after(scene: Scene, spot: Spot, predicate: int) -> bool:
    """Whether the predicate is that of "the source told the paper" after the figure's own clause."""
    return (
        predicate > spot.last
        and scene.lemmas[predicate] in REPORTING
        and "," in scene.words[spot.last : predicate]
    )


def _modifying(scene: Scene, spot: Spot, noun: Noun) -> bool:
    """Whether the figure is an adjective before its noun: "an eight-year, $200 million offer"."""
    mention = scene.mentions[spot.index]
    return (
        mention.kind in ("duration", "measurement", "money", "age")
        and noun.head >= spot.last
        and not noun.part
        and (scene.words[spot.last] == "," or "-" in scene.words[spot.first : spot.last])
    )


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
