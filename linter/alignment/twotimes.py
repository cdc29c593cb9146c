"""What the articles of two times tell of them that sets them apart or makes one of them: which was still to
come, when an article was written and when it was to be read."""

from __future__ import annotations

import datetime as dt
import re

from ..model.comparison import Story
from ..model.fact import Fact
from ..model.values import Named, Period
from .datable import YEAR, YEARS, values
from .deadlines import two_limits
from .entries import Entry
from .furtherevents import of_further, set_against
from .happenings import is_dateline
from .pairs import Pair
from .retold import last_seen, one_telling
from .times import days

LATELY = 14  # days from an article within which its bare weekdays lie
REACH = 60  # code points before a time in which words say that it was to come
_TO_COME = re.compile(
    r"(?i)\b(?:plan|intend|hope|expect|vow|aim|want|schedule|arrange|set|due|going)(?:s|d|ed|ned|ing|ning)?\s+to\s+[a-z]+"
    r"(?![^.;]*\b(?:and|but|who|which|that|when|after|before)\b)[^.;:]*$"
)
_YESTERDAY = re.compile(r"(?i)yesterday\b")


def two_times(story: Story, pair: Pair) -> bool:
    """Whether what the articles tell of the two times sets them apart, or makes one day of them: read with
    another verb, told in a dateline, weeks apart, still to come when the other was over, or counted from
    the day of print."""
    if ahead(story, pair) or datelines(story, pair) or two_limits(story, pair):
        return True
    if pair.a.sort == "duration":
        return False
    return (
        one_telling(story, pair)
        or last_seen(story, pair)
        or long_before(pair)
        or to_come_and_over(pair)
        or counted_from_print(pair)
        or at_two_places(story, pair)
        or of_further(story, pair)
        or set_against(story, pair)
    )


def at_two_places(story: Story, pair: Pair) -> bool:
    """Whether two years are told, each side with a place, in its sentence or the one before, that the other
    side does not name and its article knows: two arenas open in two years. The day of one event is told
    with many places."""
    if not {value.granularity for value in values(pair)} <= YEARS:
        return False
    here, there = (
        _places(story, entry, entry.facts[i].sentence, back=1)
        for entry, i in ((pair.a, pair.i), (pair.b, pair.j))
    )
    if not here or not there or here & there:
        return False
    knows = [_known_places(story, entry.article) for entry in (pair.a, pair.b)]
    return bool(here & knows[1]) and bool(there & knows[0])


def _places(story: Story, entry: Entry, sentence: int, *, back: int) -> frozenset[str]:
    reading = story.readings[entry.article]
    if not 0 <= sentence < len(reading.sentences):
        return frozenset()
    paragraph = reading.sentences[sentence].paragraph
    return frozenset(
        fact.value.name
        for fact in reading.facts
        if fact.kind == "place"
        and isinstance(fact.value, Named)
        and sentence - back <= fact.sentence <= sentence
        and reading.sentences[fact.sentence].paragraph == paragraph
    )


def _known_places(story: Story, article: int) -> frozenset[str]:
    return frozenset(
        fact.value.name
        for fact in story.readings[article].facts
        if fact.kind == "place" and isinstance(fact.value, Named)
    )


def to_come_and_over(pair: Pair) -> bool:
    """One side's time lies after its article, and the other's, told as done, before that article was
    written: what was to come had not happened then."""
    sides = list(zip(values(pair), _published(pair), strict=True))
    for (x, here), (y, there) in (sides, sides[::-1]):
        if not here or not there or {x.granularity, y.granularity} & YEARS:
            continue
        p, q, written = days(x), days(y), _ordinal(here)
        if p and q and p[0] > written >= q[1] and q[1] <= _ordinal(there):
            return True
    return False


def one_foretold(story: Story, pair: Pair) -> bool:
    """Whether one side alone tells what is or was to come: "planned to march on Sunday", "marched on Monday"."""
    return _foretold(story, pair.a, pair.i) != _foretold(story, pair.b, pair.j)


def _foretold(story: Story, entry: Entry, mention: int) -> bool:
    fact = entry.facts[mention]
    if fact.context.status in ("planned", "forecast", "target"):
        return True
    reading = story.readings[entry.article]
    if not 0 <= fact.sentence < len(reading.sentences):
        return False
    start = max(reading.sentences[fact.sentence].start, fact.start - REACH)
    return _TO_COME.search(reading.article.prose, start, fact.start) is not None


def counted_from_print(pair: Pair) -> bool:
    """ "Yesterday" in what stood online on the evening before it was printed is the very day that it bears."""
    facts = pair.a.facts[pair.i], pair.b.facts[pair.j]
    if all(_YESTERDAY.match(fact.text) for fact in facts):
        return False
    for fact, other, written in zip(facts, facts[::-1], _published(pair), strict=True):
        told = days(other.value) if isinstance(other.value, Period) else None
        if written and told and _YESTERDAY.match(fact.text):
            return told == (_ordinal(written), _ordinal(written))
    return False


def _published(pair: Pair) -> tuple[str | None, str | None]:
    return pair.a.around[pair.i].published, pair.b.around[pair.j].published


def _ordinal(day: str) -> int:
    return dt.date.fromisoformat(day[:10]).toordinal()


def long_before(pair: Pair) -> bool:
    """Whether one side is a weekday of an article without a date, which is one of the last or next days, and
    the other a day weeks from the date of its own."""
    sides = list(zip(values(pair), _published(pair), strict=True))
    for (bare, _), (told, written) in (sides, sides[::-1]):
        span = days(told)
        if bare.weekday is not None and not bare.start and span and written:
            return abs(span[0] - _ordinal(written)) > LATELY
    return False


def ahead(story: Story, pair: Pair) -> bool:
    """One side's time lies after its own article although it is told as done: read with another verb."""
    return any(
        _not_yet(story, entry, entry.facts[i]) for entry, i in ((pair.a, pair.i), (pair.b, pair.j))
    )


def _not_yet(story: Story, entry: Entry, fact: Fact) -> bool:
    written = story.readings[entry.article].article.date
    value = fact.value
    return (
        written is not None
        and isinstance(value, Period)
        and value.start is not None
        and value.start[:10] > written.isoformat()
        and value.relation not in ("by", "until")  # what is done lasts until a day to come
        and fact.context.status == "actual"
        and not YEAR.search(fact.text)
    )


def datelines(story: Story, pair: Pair) -> bool:
    """Either time is that of its article, told in a dateline."""
    return any(
        is_dateline(story.readings[entry.article], entry.facts[i])
        for entry, i in ((pair.a, pair.i), (pair.b, pair.j))
    )
