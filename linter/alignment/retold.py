"""Times that differ as they were reckoned and not as they were told, and the last that was seen of someone.

Words copied from an article of another day are the same words still, where they are somebody's ("from
today, I will") or name a weekday ("at 9am on Friday"): only the days of the two articles differ.
"Yesterday" in an article's own words is the day before it, in a copy too.
"""

from __future__ import annotations

import datetime as dt
import re

from ..model.comparison import Story
from ..model.fact import Fact
from ..model.values import Period
from . import weights as w
from .pairs import Pair
from .times import year_day

TURN = 3  # days into a month in which "this month" may stand for the one before
REACH = 70  # code points before a time
BESIDE = 4  # words
_WORD = re.compile(r"\w+")
_THIS_MONTH = re.compile(r"(?i)\bthis month\b")
# The last sign of somebody is another event than what became of him.
_LAST_SEEN = re.compile(
    r"(?i)\blast\s+(?:(?:been|publicly|definitely|officially|known to be)\s+)?"
    r"(?:seen|sighted|spotted|heard|observed|spoke|spoken|contacted|appeared|photographed|filmed|known)\b[^.;]*$"
)


def one_telling(story: Story, pair: Pair) -> bool:
    """Whether both sides tell the time in the same words, of which only the articles' days make two."""
    facts = pair.a.facts[pair.i], pair.b.facts[pair.j]
    texts = {" ".join(fact.text.casefold().split()) for fact in facts}
    if len(texts) == 1:
        quoted = all(fact.context.voice == "quoted" for fact in facts)
        weekday = isinstance(facts[0].value, Period) and facts[0].value.weekday is not None
        return quoted or (weekday and pair.similarity >= w.COPIED and _copied(story, pair))
    return _turned(pair)


def _copied(story: Story, pair: Pair) -> bool:
    """Whether the words right before the time, or right behind it, are the same on both sides."""
    (before, behind), (other_before, other_behind) = (
        _beside(story, entry.article, entry.facts[n])
        for entry, n in ((pair.a, pair.i), (pair.b, pair.j))
    )
    return any(
        len(one) == BESIDE and one == other
        for one, other in ((before, other_before), (behind, other_behind))
    )


def _beside(story: Story, article: int, fact: Fact) -> tuple[list[str], list[str]]:
    prose = story.readings[article].article.prose
    before = _WORD.findall(prose[max(0, fact.start - REACH) : fact.start].casefold())
    behind = _WORD.findall(prose[fact.end : fact.end + REACH].casefold())
    return before[-BESIDE:], behind[:BESIDE]


def _turned(pair: Pair) -> bool:
    """ "This month", in an article of a month's first days, is often the month before."""
    sides = (
        (pair.a.facts[pair.i], pair.a.around[pair.i].published),
        (
            pair.b.facts[pair.j],
            pair.b.around[pair.j].published,
        ),
    )
    for (fact, written), (other, _) in (sides, sides[::-1]):
        if not written or not _THIS_MONTH.search(fact.text) or not isinstance(other.value, Period):
            continue
        day = dt.date.fromisoformat(written[:10])
        told = year_day(other.value)
        if day.day <= TURN and told and told[0] == (day - dt.timedelta(day.day)).month:
            return True
    return False


def last_seen(story: Story, pair: Pair) -> bool:
    """Whether one side alone tells when somebody was last seen."""
    return _of_last_seen(story, pair.a.article, pair.a.facts[pair.i]) != _of_last_seen(
        story, pair.b.article, pair.b.facts[pair.j]
    )


def _of_last_seen(story: Story, article: int, fact: Fact) -> bool:
    reading = story.readings[article]
    if not 0 <= fact.sentence < len(reading.sentences):
        return False
    start = max(reading.sentences[fact.sentence].start, fact.start - REACH)
    return _LAST_SEEN.search(reading.article.prose, start, fact.start) is not None
