"""The main event of a story, by the day that most articles give at their head.

An article that gives another day there, and nowhere the day of the others, dates the event
otherwise, whatever its verb: news tells what happened and when in its first sentences
(van Dijk 1988, the lead).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model.comparison import Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Period
from . import weights as w
from .pairs import Pair
from .times import days

_FINE = frozenset(("minute", "hour", "part-of-day", "day"))
LEAD = 3  # sentences after the headlines
REACH = 7  # days


def main_event(story: Story, timed: Sequence[Pair]) -> list[Pair]:
    """The pairs of ``timed`` in which an article dates the main event otherwise than the others."""
    leads = {i: ref for i, reading in enumerate(story.readings) if (ref := _lead(reading, i))}
    told = {i: _day(story.fact(ref)) for i, ref in leads.items()}
    known = Counter(day for day in told.values() if day is not None)
    if not known:
        return []
    (day, votes), *_ = known.most_common(1)
    if votes < 2 or 2 * votes <= sum(known.values()):
        return []
    given = {i: _days(reading) for i, reading in enumerate(story.readings)}
    odd = {
        i
        for i, own in told.items()
        if own is not None
        and own != day
        and abs(own - day) <= REACH
        and day not in given[i]
        # a day that others give as well is that of another event of the story
        and not any(own in told_days for other, told_days in given.items() if other != i)
    }
    usual = {i for i, own in told.items() if own == day}
    least = w.MAIN_EVENT if votes > 2 else w.MAIN_EVENT_OF_FEW
    return [p for p in timed if p.similarity >= least and _joins(p, leads, odd, usual)]


def _joins(pair: Pair, leads: dict[int, Ref], odd: set[int], usual: set[int]) -> bool:
    a, b = pair.a.article, pair.b.article
    if pair.a.sort != "time" or not ((a in odd and b in usual) or (b in odd and a in usual)):
        return False
    return leads[a] in pair.a.refs and leads[b] in pair.b.refs and pair.relation == "different"


def _lead(reading: Reading, article: int) -> Ref | None:
    """The first day that the first sentences give with a verb or a noun, for what is done."""
    body = [n for n, s in enumerate(reading.sentences) if not s.headline][:LEAD]
    for index, fact in enumerate(reading.facts):
        if fact.sentence in body and _is_past_day(reading, fact):
            return Ref(article, index)
    return None


def _is_past_day(reading: Reading, fact: Fact) -> bool:
    value, measure = fact.value, fact.context.measure
    if not isinstance(value, Period) or value.granularity not in _FINE or not value.start:
        return False
    if fact.context.status in ("planned", "forecast", "target") or value.relation != "in":
        return False
    if measure is None or measure.predicate in ("say", "tell"):
        return False
    written = reading.article.date
    return written is None or value.start[:10] <= written.isoformat()


def _day(fact: Fact) -> int | None:
    span = days(fact.value) if isinstance(fact.value, Period) else None
    return span[0] if span else None


def _days(reading: Reading) -> frozenset[int]:
    """Every day that the article tells."""
    return frozenset(
        day
        for fact in reading.facts
        if isinstance(fact.value, Period)
        and fact.value.granularity in _FINE
        and (day := _day(fact)) is not None
    )
