"""Who did it to whom, the other way round: one verb, a verb and its converse, a transfer.

"X beat Y" and "X lost to Y"; "X lent nurses to Y" and "X borrowed nurses from Y" tell one relation
from the other end (predicates.relations). Parties count by their names alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..model.comparison import DeedPair
from .clausepairs import Clause, ranked
from .predicates import RELATIONS, relations
from .surroundings import name_words, similarity

ALIKE, KNOWN = 0.2, 0.08  # of the words around; a relation of its own kind needs fewer
# Forms of bodies, which two parties may share.
_FORMS = name_words(
    "Ltd Limited Plc PLC Inc Corp Corporation Co Company Group Holdings LLC LLP FC AFC Club United"
)
_UNSAID = frozenset(("if", "denied", "alleged", "until", "unlikely"))


@dataclass(frozen=True, slots=True)
class Related:
    """A relation from one party to another, by the words of their names."""

    name: str
    one: frozenset[str]
    other: frozenset[str]
    clause: Clause


def swapped(
    here: Sequence[Related], there: Sequence[Related], weight: Callable[[str], float]
) -> Iterator[DeedPair]:
    """Pairs of one relation between the same two named parties in opposite directions."""
    by_name: dict[str, list[Related]] = {}
    for b in there:
        by_name.setdefault(b.name, []).append(b)
    for a in here:
        for b in by_name.get(a.name, ()):
            if not _crossed(a, b) or _told(a, there) or _told(b, here):
                continue
            alike = similarity(a.clause.around, b.clause.around, weight)
            if alike >= (KNOWN if a.name in RELATIONS else ALIKE):
                yield DeedPair(
                    kind="roles",
                    a=a.clause.ref,
                    b=b.clause.ref,
                    similarity=ranked(max(alike, 0.4), a.clause, b.clause),
                )


def party_relations(told: Sequence[Clause]) -> Iterator[Related]:
    """What the clauses of an article tell between two parties by name."""
    for clause, following in itertools.zip_longest(told, told[1:]):
        if clause.value.negated or set((clause.value.modality or "").split()) & _UNSAID:
            continue
        speaker = clause.speaker if clause.voice == "reported" else None
        value = clause.value
        if following and following.place == clause.place and following.value.modality == "to":
            # "sent nurses to help in Kestria"
            value = replace(value, others=(*value.others, *following.value.others))
        for name, one, other in relations(value, speaker):
            parties = _names(one), _names(other)
            if all(parties) and not parties[0] & parties[1]:
                yield Related(name, *parties, clause)


def _names(phrase: str) -> frozenset[str]:
    """The words of names in a phrase: "the Harriers fans" is told by Harriers."""
    return name_words(" ".join(word for word in phrase.split() if word[:1].isupper())) - _FORMS


def _crossed(a: Related, b: Related) -> bool:
    return (
        bool(a.one & b.other)
        and bool(a.other & b.one)
        and not a.one & b.one
        and not a.other & b.other
    )


def _told(a: Related, others: Sequence[Related]) -> bool:
    """The other article tells the relation in the same direction as well."""
    return any(a.name == o.name and a.one & o.one and a.other & o.other for o in others)
