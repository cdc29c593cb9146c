"""Whether an article that dates an event otherwise than another dates it as that one does, too."""

from __future__ import annotations

from . import eventweights as ew
from . import weights as w
from .conflicts import PairTable, cleared
from .datable import a_day_apart, holds_both, values
from .entries import Entry
from .matters import Matter, two_spans
from .pairs import Pair
from .spans import one_matter
from .times import opposite_day


def settled(pair: Pair, of: Matter) -> bool:
    """Whether either article dates the event as the other does, too."""
    table, articles = of.table, of.articles
    if two_spans(pair):
        return any(
            p.relation == "equal" and _same_event(p, of)
            for side, other in ((pair.a, pair.b), (pair.b, pair.a))
            for p in table.agreeing(side, other.article)
        )
    if pair.a.sort == "duration":
        return cleared(pair, table, articles) is not None or any(
            p.relation == "equal" and one_matter(p)
            for side, other in ((pair.a, pair.b), (pair.b, pair.a))
            for p in table.agreeing(side, other.article)
        )
    if opposite_day(*values(pair)):
        return False
    if _slip_within(pair, of):
        return False
    table = _telling_apart(pair, of)
    return cleared(pair, table, articles) is not None or any(
        _same_event(p, of, pair.similarity)
        for side, other in ((pair.a, pair.b), (pair.b, pair.a))
        for p in table.agreeing(side, other.article)
    )


def _telling_apart(pair: Pair, of: Matter) -> PairTable:
    """The pairs of either side that agree with it alone: a month agrees with every day of it."""
    told = (
        p
        for entry in (pair.a, pair.b)
        for article in of.articles
        for p in of.table.agreeing(entry, article)
    )
    return PairTable([p for p in told if not any(holds_both(v, pair) for v in values(p))])


def _slip_within(pair: Pair, of: Matter) -> bool:
    """An article that dates one deed of one person on two days running, the one of which all the
    others give and nobody the other."""
    a, b = of.events.both(pair)
    if (
        of.events.kinship(pair) != "verb"
        or not a.parties & b.parties
        or not a_day_apart(*values(pair))
    ):
        return False
    votes = sorted(_votes_for(entry, of) for entry in (pair.a, pair.b))
    return votes[0] == 0 and votes[1] >= w.ATTESTED


def _votes_for(entry: Entry, of: Matter) -> int:
    """The further articles that date the event as ``entry`` does."""
    return sum(any(_same_event(p, of) for p in of.table.agreeing(entry, n)) for n in of.articles)


def _same_event(pair: Pair, of: Matter, than: float = 0.0) -> bool:
    """Whether a pair of equal times is of one event; ``than`` is what the pair shares that it is to
    clear, which words of one meaning have to share nearly as well."""
    kind = of.events.kinship(pair)
    if kind in ("like", "near"):
        return pair.similarity >= max(w.SAME_EVENT, than - w.VETO_MARGIN)
    return kind in ("verb", "noun") and pair.similarity >= max(w.SAME_EVENT, ew.CLEARS * than)
