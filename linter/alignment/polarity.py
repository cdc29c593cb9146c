"""Whether a figure tells more or less of something: a rise or a fall, a gain or a loss, a profit or a deficit."""

from __future__ import annotations

import re
from typing import Literal

from ..model.fact import Fact, Reading
from .wordgroups import canonical

Way = Literal["rise", "fall", "profit", "loss"]
_OPPOSITE: dict[Way, Way] = {"rise": "fall", "fall": "rise", "profit": "loss", "loss": "profit"}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What comes to be or goes, where the figure is its object or its subject.
GAINED = _words("add create gain hire recruit rehire employ regain")
LOST = _words("lose shed axe scrap destroy eliminate forfeit")
SURPLUS = _words("profit surplus gain")
DEFICIT = _words("loss deficit shortfall")
# Those who work and what they have: "lost 400 jobs", "took on 400 people".
WORK = frozenset(
    map(
        canonical,
        _words("job worker employee staff people person employment workforce hand recruit"),
    )
)
_TAKEN_ON = re.compile(r"\b(?:take[ns]?|took|taking)\s+on\s+(?:[a-z]+\s+){0,2}$", re.IGNORECASE)
_PAID_OFF = re.compile(
    r"\b(?:la(?:id|y|ys|ying)\s+off|let(?:s|ting)?\s+go(?:\s+of)?|g[eo]t(?:s|ting)?\s+rid\s+of)\s+(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
_FINAL = re.compile(r"^[^.;,]{0,40}\b(?:were|was|been|are|is)\s+(?:lost|shed|axed|washed\s+away)\b")


def polarity(reading: Reading, fact: Fact) -> Way | None:
    """ "rise" for more and "fall" for less, "profit" and "loss" for a balance; None where the words do
    not say."""
    context = fact.context
    if context.negated:
        return None
    measure = context.measure
    if context.direction is not None:
        return context.direction
    if fact.kind == "money" and measure is not None and measure.head in SURPLUS | DEFICIT:
        return "profit" if measure.head in SURPLUS else "loss"
    prose = reading.article.prose
    before = prose[max(0, fact.start - 40) : fact.start]
    if _TAKEN_ON.search(before):
        return "rise"
    if _PAID_OFF.search(before) or _FINAL.search(prose[fact.end : fact.end + 70]):
        return "fall"
    if measure is None:
        return None
    if fact.kind == "count" and measure.predicate in GAINED | LOST:
        return "rise" if measure.predicate in GAINED else "fall"
    return None


def of_work(head: str | None) -> bool:
    """A noun of work or of those who do it."""
    return head is not None and canonical(head) in WORK


def opposite_balance(a: str | None, b: str | None) -> bool:
    """A profit beside a loss."""
    return (a in SURPLUS and b in DEFICIT) or (a in DEFICIT and b in SURPLUS)


def opposite(a: Way | None, b: Way | None) -> bool:
    """A rise beside a fall, a profit beside a loss."""
    return a is not None and _OPPOSITE[a] == b
