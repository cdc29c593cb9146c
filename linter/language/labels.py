"""Label maps: what other pipelines call things, in Universal Dependencies and our three name types."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..model.analysis import NameLabel

NAME_LABELS: Final[dict[str, NameLabel]] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}

_RENAMED: Final = {
    "ROOT": "root",
    "dobj": "obj",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "dative": "iobj",
    "relcl": "acl:relcl",
    "poss": "nmod:poss",
    "npadvmod": "obl:unmarked",
    "npmod": "obl:unmarked",
    "prt": "compound:prt",
    "nn": "compound",
    "neg": "advmod",
    "quantmod": "advmod",
    "intj": "discourse",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "oprd": "xcomp",
    "complm": "mark",
    "rcmod": "acl:relcl",
    "partmod": "acl",
    "infmod": "acl",
    "num": "nummod",
    "number": "compound",
    "meta": "dep",
}
_NOMINAL: Final = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM", "ADJ"))
_STAYS_ON_COPULA: Final = frozenset(("punct",))


@dataclass(frozen=True, slots=True)
class Arc:
    """A token's place in the tree: relation, index of its head (its own for a root), UPOS."""

    dep: str
    head: int
    pos: str


def is_clearnlp(labels: Collection[str]) -> bool:
    """Whether a parser's labels are those of ClearNLP (``en_core_web_*``), not UD's."""
    return "dobj" in labels or "pobj" in labels


def to_universal(arcs: Sequence[Arc]) -> list[Arc]:
    """ClearNLP arcs as Universal Dependencies, as near as a map without a treebank gets.

    Objects of prepositions hang on what the preposition hung on, with the preposition as
    their case; a predicate after a copula becomes the head; a conjunction hangs on the
    conjunct that follows it. Heads are indices into ``arcs``, there and in the result.
    """
    tree = list(arcs)
    for index in range(len(tree)):
        _raise_object(tree, index)
    for index in range(len(tree)):
        _raise_predicate(tree, index)
    for index in range(len(tree)):
        _lower_conjunction(tree, index)
    return [replace(arc, dep=_RENAMED.get(arc.dep, arc.dep)) for arc in tree]


def _raise_object(tree: list[Arc], index: int) -> None:
    arc = tree[index]
    if arc.dep not in ("pobj", "pcomp"):
        return
    preposition = arc.head
    outer = tree[preposition]
    if (
        outer.dep not in ("prep", "agent", "dative", "conj", "ROOT", "pcomp", "prep")
        or outer.head == preposition
    ):
        tree[index] = replace(arc, dep="nmod" if arc.dep == "pobj" else "acl")
        return
    governor = tree[outer.head]
    if arc.dep == "pcomp":
        relation = "acl" if governor.pos in _NOMINAL else "advcl"
    elif outer.dep == "agent":
        relation = "obl:agent"
    else:
        relation = "nmod" if governor.pos in _NOMINAL and governor.pos != "ADJ" else "obl"
    tree[index] = replace(arc, dep=relation, head=outer.head)
    tree[preposition] = replace(outer, dep="mark" if arc.dep == "pcomp" else "case", head=index)
    _rehang(tree, preposition, index)


def _raise_predicate(tree: list[Arc], index: int) -> None:
    arc = tree[index]
    if arc.dep not in ("attr", "acomp"):
        return
    copula = arc.head
    verb = tree[copula]
    if verb.pos != "AUX" or verb.dep == "cop":
        tree[index] = replace(arc, dep="xcomp")
        return
    tree[index] = replace(arc, dep=verb.dep, head=index if verb.head == copula else verb.head)
    tree[copula] = replace(verb, dep="cop", head=index)
    _rehang(tree, copula, index)


def _rehang(tree: list[Arc], old: int, new: int) -> None:
    """Hang what hung on ``old`` on ``new`` instead."""
    for place, other in enumerate(tree):
        if other.head == old and place not in (old, new):
            tree[place] = replace(other, head=new)


def _lower_conjunction(tree: list[Arc], index: int) -> None:
    arc = tree[index]
    if arc.dep != "cc":
        return
    conjunct = next(
        (
            place
            for place in range(index + 1, len(tree))
            if tree[place].dep == "conj" and tree[place].head == arc.head
        ),
        None,
    )
    if conjunct is not None:
        tree[index] = replace(arc, head=conjunct)
