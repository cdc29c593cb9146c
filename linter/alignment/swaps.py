"""Who did it to whom, the other way round: one verb, a verb and its converse, a transfer.

"X beat Y" and "X lost to Y"; "X lent nurses to Y" and "X borrowed nurses from Y" tell one relation
from the other end (predicates.relations). Parties count by their names alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..model.comparison import DeedPair
from .clausepairs import TIME, Clause, ranked
from .predicates import RELATIONS, relations
from .surroundings import name_words, similarity
from .wordgroups import canonical

Weight = Callable[[str], float]
ALIKE, KNOWN = 0.2, 0.08  # of the words around; a relation of its own kind needs fewer
ONE_CASE = 0.45  # of the sentences, where both tell what would be done
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
    here: Sequence[Related], there: Sequence[Related], weight: Weight
) -> Iterator[DeedPair]:
    """Pairs of one relation between the same two named parties in opposite directions."""
    by_name: dict[str, list[Related]] = {}
    for b in there:
        by_name.setdefault(b.name, []).append(b)
    for a in here:
        for b in by_name.get(a.name, ()):
            if not _crossed(a, b) or _apart(a, b) or _told(a, there) or _told(b, here):
                continue
            if _hypothetical(a) and _hypothetical(b) and not _one_case(a, b, weight):
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
    for at, (clause, following) in enumerate(itertools.zip_longest(told, told[1:])):
        undone = clause.value.negated and not _counterfactual(told, at)
        if undone or set((clause.value.modality or "").split()) & _UNSAID:
            continue
        speaker = clause.speaker if clause.voice == "reported" else None
        value = clause.value
        owner = next((p for case, p in value.others if case == "^of" and p[:1].isupper()), None)
        if owner and value.subject and value.subject.islower():
            value = replace(value, subject=owner)  # "fans of the Harriers attacked"
        if following and following.place == clause.place and following.value.modality == "to":
            # "sent nurses to help in Kestria"
            value = replace(value, others=(*value.others, *following.value.others))
        offered = _offer(told, at) if clause.key in _REFUSED else ()
        for name, one, other in (*relations(value, speaker), *offered):
            parties = _parties(one, other)
            if all(parties) and not parties[0] & parties[1]:
                yield Related(name, *parties, clause)


def _counterfactual(told: Sequence[Clause], at: int) -> bool:
    """ "Had the firm not turned it down": it did."""
    before = told[at - 1] if at else None
    return (
        before is not None
        and before.place == told[at].place
        and before.text.casefold() == "had"
        and before.value.object == told[at].value.subject
    )


def _offer(told: Sequence[Clause], at: int) -> Iterator[tuple[str, str, str]]:
    """Who offered what the clause refuses, where the clauses beside it tell: "the firm proposed talks,
    which the union refused"."""
    refusal = told[at]
    refuser = refusal.value.subject or refusal.value.meant
    for other in told[max(0, at - 2) : at + 3]:
        offeror = other.value.subject or other.value.meant
        near = other.place == refusal.place
        if near and refuser and offeror and other.key in _OFFERED and not other.value.negated:
            yield "offer", offeror, refuser


_REFUSED = frozenset(
    map(canonical, ("refuse", "reject", "turn-down", "decline", "spurn", "rebuff"))
)
_OFFERED = frozenset(
    map(canonical, ("offer", "propose", "suggest", "ask", "request", "want", "seek", "invite"))
)


def _parties(one: str, other: str) -> tuple[frozenset[str], frozenset[str]]:
    """Both by name or part; beside a name any noun will do ("the orchestra sued Jane Doe")."""
    first, second = _names(one), _names(other)
    if first and not second and first & name_words(one):
        second = name_words(other.split()[-1])
    elif second and not first:
        first = name_words(one.split()[-1])
    return first, second


def _names(phrase: str) -> frozenset[str]:
    """The words of names in a phrase: "the Harriers fans" is told by Harriers; without one the part
    that a body or person plays ("the landlord")."""
    named = name_words(" ".join(word for word in phrase.split() if word[:1].isupper())) - _FORMS
    if named:
        return named
    head = phrase.split()[-1].casefold()
    return name_words(head) if head in _PARTIES else frozenset()


# Those who deal with each other and whom one article calls by their part alone.
_PARTIES = frozenset(
    """company companies firm union unions guild management bosses managers workers staff nurses teachers drivers pilots
    government ministry minister council board owner owners contractor landlord tenant tenants buyer seller club league
    federation school hospital police army rebels insurer bank lender borrower developer operator supplier regulator
    court prosecutor prosecutors defence plaintiff plaintiffs defendant defendants party coalition opposition employer
    employers city county state region airline port authority commission committee trust charity bidder shareholders
    farmers fishermen doctors parents students university publisher broadcaster manufacturer dealer client customer
    hunter victim attacker suspect officer officers soldiers miners dockers players coach captain""".split()
)


def _crossed(a: Related, b: Related) -> bool:
    return (
        bool(a.one & b.other)
        and bool(a.other & b.one)
        and not a.one & b.one
        and not a.other & b.other
    )


def _hypothetical(told: Related) -> bool:
    """What would be done in a case: "should the owner sell, he would owe the club"."""
    return bool(set((told.clause.value.modality or "").split()) & _IN_A_CASE)


_IN_A_CASE = frozenset(("would", "could", "might", "may", "should"))


def _one_case(a: Related, b: Related, weight: Weight) -> bool:
    """Whether the cases may be one: by the figures, and by what the sentences share besides the relation
    and its parties."""
    figures = [{w for w in x.clause.sentence if w[:1].isdigit()} for x in (a, b)]
    if all(figures) and not figures[0] & figures[1]:
        return False
    told = a.one | a.other | b.one | b.other | {a.clause.key, b.clause.key}
    mine, theirs = (
        {word: w for word, w in x.clause.sentence.items() if word not in told} for x in (a, b)
    )
    return similarity(mine, theirs, weight) >= ONE_CASE


def _apart(a: Related, b: Related) -> bool:
    """Both say when it was, and not at one time: sold in one year, bought back in another."""
    mine, theirs = (
        {m.group() for _, phrase in x.clause.value.others for m in TIME.finditer(phrase)}
        for x in (a, b)
    )
    return bool(mine and theirs) and not mine & theirs


def _told(a: Related, others: Sequence[Related]) -> bool:
    """The other article tells the relation in the same direction as well."""
    return any(a.name == o.name and a.one & o.one and a.other & o.other for o in others)
