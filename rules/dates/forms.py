"""The forms of a disagreement about time: which of the date rules tells it."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from linter.alignment.deadlines import one_deadline
from linter.check.rule import Draft, Options, Place
from linter.model.comparison import Alignment, Disagreement, Ref, Story
from linter.model.values import Period

from ..common import value_draft

Form = Callable[[Story, Disagreement], bool]
_DAYS = frozenset(("day", "part-of-day", "hour", "minute"))
MOST_PLACES = 16
_SHORT = _DAYS | {"week", "weekend"}
_DEADLINES = frozenset(("by", "until"))
# A month or a year is written: the time has a date of its own.
_DATED = re.compile(
    r"(?i)\b(?:jan|feb|mar(?!k)|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\d{4}|['’]\d0s|\d[/.]\d"
)
# With a number it is a date: "Tuesday 13th".
_WEEKDAY = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!.*\d(?:st|nd|rd|th)\b)"
)

# "Within 30 days", "has 30 days to": a length in which something has to be done.
_LIMIT = re.compile(
    r"(?i)\b(?:within|(?:has|have|had|got|gets?|given|allowed|another)(?:\s+(?:only|just|up to))?)\s+(?:the\s+)?$"
)
# What people may do until a day, which makes it a deadline.
_ALLOWED = re.compile(
    r"(?i)\b(?:has|have|had|given|get|gets)\s+(?:only\s+|just\s+)?(?:until|till)\b|"
    r"\b(?:appl(?:y|ied|ication)|claim|submi(?:t|ssion)|regist(?:er|ration)|entr(?:y|ies)|bid|order|book|comment"
    r"|respon[ds]|pay|paid|appeal|file|filed|deadline|open)s?\b"
)
_NEAR = 70  # code points around a time


def _periods(story: Story, item: Disagreement) -> tuple[Period, Period]:
    a, b = story.fact(item.best.a).value, story.fact(item.best.b).value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    return a, b


def is_deadline(story: Story, item: Disagreement) -> bool:
    """Both sides are the end of a time allowed."""
    if all(p.relation in _DEADLINES for p in _periods(story, item)):
        return not _lasts(story, item)
    a, b = ((ref.article, story.fact(ref)) for ref in (item.best.a, item.best.b))
    return item.sort == "time" and one_deadline(story, a, b)


def is_limit(story: Story, item: Disagreement) -> bool:
    """Both sides are a length of time within which something is to be done."""
    return all(_LIMIT.search(before(story, ref, 16)) for ref in (item.best.a, item.best.b))


def is_span(story: Story, item: Disagreement) -> bool:
    """Both sides are spans that share neither a day nor a month as their whole, or the end of a state."""
    spans = all(p.granularity == "range" or p.relation == "between" for p in _periods(story, item))
    return spans or _lasts(story, item)


def _lasts(story: Story, item: Disagreement) -> bool:
    """Both sides say until when something lasts ("is closed until 3 May"), and neither what may be done
    until then."""
    if any(p.relation != "until" for p in _periods(story, item)):
        return False
    return not any(
        _ALLOWED.search(before(story, ref, _NEAR) + after(story, ref, _NEAR))
        for ref in (item.best.a, item.best.b)
    )


def before(story: Story, ref: Ref, reach: int) -> str:
    """The ``reach`` code points before a fact."""
    start = story.fact(ref).start
    return story.readings[ref.article].article.prose[max(0, start - reach) : start]


def after(story: Story, ref: Ref, reach: int) -> str:
    """The ``reach`` code points behind a fact."""
    end = story.fact(ref).end
    return story.readings[ref.article].article.prose[end : end + reach]


def is_relative(story: Story, item: Disagreement) -> bool:
    """One side gives a day, and no article of it a date of its own ("yesterday", a weekday against a date);
    two weekdays differ by themselves."""
    texts = [story.fact(ref).text for ref in (item.best.a, item.best.b)]
    return _undated(story, item) and not all(_WEEKDAY.search(text) for text in texts)


def _undated(story: Story, item: Disagreement) -> bool:
    """One side gives a day, and no article of it a date of its own."""
    if is_deadline(story, item) or is_span(story, item):
        return False
    texts = [story.fact(ref).text for ref in (item.best.a, item.best.b)]
    if item.sort != "time" or all(_DATED.search(text) for text in texts):
        return False
    if all(any(_DATED.search(story.fact(ref).text) for ref in side) for side in item.sides):
        return False
    return all(p.granularity in _SHORT for p in _periods(story, item))


def is_dated(story: Story, item: Disagreement) -> bool:
    """Any other disagreement about when."""
    return not (is_deadline(story, item) or is_span(story, item) or is_relative(story, item))


def date_check(form: Form) -> Callable[[Alignment, Options], Iterator[Draft]]:
    """A check that reports the disagreements about time of one form.

    Several dates of one article that are off by the same days from the same others have one
    cause (a dateline of another day), so they are one finding.
    """

    def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
        story = alignment.story
        by_cause: dict[tuple[object, ...], list[Disagreement]] = {}
        items = [
            d for d in alignment.disagreements if d.sort in ("time", "clock") and form(story, d)
        ]
        often = Counter(article for item in items for article in _articles(item))
        for item in sorted(items, key=lambda d: -d.confidence):
            by_cause.setdefault(_cause(story, item, often), []).append(item)
        for first, *others in by_cause.values():
            draft = value_draft(alignment, first)
            more = tuple(place for item in others for place in value_draft(alignment, item).places)
            yield replace(draft, places=_once(draft.places, more))

    return check


def _once(places: tuple[Place, ...], more: tuple[Place, ...]) -> tuple[Place, ...]:
    """All places, each once, the further ones related to the first."""
    seen = {(place.article, place.fact) for place in places}
    added = {(place.article, place.fact): replace(place, role="related") for place in more}
    return (*places, *(place for at, place in added.items() if at not in seen))[:MOST_PLACES]


def _articles(item: Disagreement) -> frozenset[int]:
    return frozenset(ref.article for side in item.sides for ref in side)


def _cause(story: Story, item: Disagreement, often: Counter[int]) -> tuple[object, ...]:
    """The article and the days it is off by; what has no days is a cause of its own.

    A dateline of another day moves every "yesterday" of its article.
    """
    a, b = _periods(story, item)
    if _undated(story, item) and {a.granularity, b.granularity} <= _DAYS:
        # The article that stands against others again and again is the one that is off.
        fewest = min(len(side) for side in item.sides)
        odd = [side[0].article for side in item.sides if len(side) == fewest]
        return ("relative", max(odd, key=lambda article: (often[article], -article)))
    if not a.start or not b.start or item.sort == "clock":
        return (item.best.a, item.best.b)
    off = dt.date.fromisoformat(a.start[:10]) - dt.date.fromisoformat(b.start[:10])
    fewer = min(item.sides, key=lambda side: (len(side), side[0].article))
    return (fewer[0].article, abs(off.days))
