"""One thing told of in two ways that its verbs alone do not show.

"No tear gas was used" and "police fired tear gas": a verb of being, using or finding denies all of
the thing, whatever the other verb. "A wage subsidy is being studied" and "the ministry will pay a
wage subsidy from October": what is still weighed is not decided. The thing has to be named by two
words or more, or by one that is rare, and the article that denies or weighs it tells nothing of the
other kind.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence

from ..model.comparison import Deed, DeedPair, Story
from .clausepairs import Clause, clauses
from .surroundings import similarity
from .wordgroups import stem

NAMED = 6.5  # rarity, in nats, of the words that name the thing
BESIDE = 0.5  # of the weight around the verb: within five words of its clause
WHOLE = 0.08  # of the sentences
# Verbs that say of a thing only that it is there.
_BEING = frozenset(
    "be use find have discover see exist fire record detect deploy issue serve recover seize".split()
)
# Verbs whose object need not be there, or that undo it.
_WANTING = frozenset(
    "lack need want seek demand deny avoid prevent ban refuse reject require expect fear hunt search look ask call "
    "plan propose request consider rule-out oppose stop end cancel remove lose deny dispute "
    "dream wish imagine discuss suggest claim believe think doubt hint rumour rumor tease".split()
)
_WEIGHED = frozenset(
    "consider weigh study review examine mull discuss debate propose float recommend explore contemplate "
    "consult assess".split()
)
_WEIGHING = frozenset(map(stem, _WEIGHED))
_VERBAL = re.compile(r"(?i)\b(?:not|never|cannot|yet|fail\w*|refus\w+|declin\w+)\b|n['’]t\b")
_DECIDED = frozenset(("will",))


def match_themes(story: Story, weight: Callable[[str], float]) -> tuple[DeedPair, ...]:
    """Pairs of a clause that has none of a thing, or only weighs it, and one that has it, best first."""
    told = [clauses(story, article) for article in range(len(story.readings))]
    found = [
        pair
        for i, j in itertools.permutations(range(len(told)), 2)
        for pair in (
            *_against("negation", told[i], told[j], weight),
            *_against("modality", told[i], told[j], weight),
        )
    ]
    return tuple(sorted(found, key=lambda p: (-p.similarity, p.a.article, p.b.article)))


def _against(
    kind: Deed, mine: Sequence[Clause], theirs: Sequence[Clause], weight: Callable[[str], float]
) -> Iterator[DeedPair]:
    lacking, having = (_none, _some) if kind == "negation" else (_weighed, _decided)
    for a in mine:
        if not lacking(a):
            continue
        for b in theirs:
            shared = a.theme & _told_of(kind, b)
            if not having(b) or not _names(a, shared, weight) or _later(kind, a, b):
                continue
            if any(having(o) and shared <= _told_of(kind, o) for o in mine):
                continue
            if any(lacking(o) and shared <= o.theme for o in theirs):
                continue
            whole = similarity(a.sentence, b.sentence, weight)
            if whole >= WHOLE and not (a.days and b.days and not a.days & b.days):
                yield DeedPair(kind=kind, a=a.ref, b=b.ref, similarity=round(max(0.4, whole), 3))


def _told_of(kind: Deed, clause: Clause) -> frozenset[str]:
    """The things of a clause; what is decided may be its second object ("will pay firms a subsidy")."""
    things = clause.theme | clause.others
    if kind != "modality":
        return things
    return things | {word for word, share in clause.around.items() if share >= BESIDE}


def _names(clause: Clause, shared: frozenset[str], weight: Callable[[str], float]) -> bool:
    """The shared words name the thing of ``clause``: all of its noun phrase, and rarely said."""
    thing = (clause.value.object or "A").islower()  # nobody by name
    return thing and bool(shared) and shared == clause.theme and sum(map(weight, shared)) >= NAMED


def _none(clause: Clause) -> bool:
    """ "No gas was used", not "the gas was not found"."""
    nominal = clause.value.negated and not _VERBAL.search(clause.text)
    return nominal and clause.mood == "done" and clause.key in _BEING


def _some(clause: Clause) -> bool:
    return not clause.value.negated and clause.mood == "done" and clause.key not in _WANTING


def _weighed(clause: Clause) -> bool:
    value = clause.value
    return not value.negated and stem(value.verb) in _WEIGHING and clause.mood != "open"


def _decided(clause: Clause) -> bool:
    value = clause.value
    return not value.negated and value.modality in _DECIDED and stem(value.verb) not in _WEIGHING


def _later(kind: Deed, a: Clause, b: Clause) -> bool:
    """What is weighed may have been decided since."""
    return kind == "modality" and bool(a.day and b.day and b.day > a.day)
