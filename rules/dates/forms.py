"""The forms of a disagreement about time: which of the date rules tells it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

from linter.check.rule import Draft, Options
from linter.model.comparison import Alignment, Disagreement, Story
from linter.model.values import Period

from ..common import value_draft

Form = Callable[[Story, Disagreement], bool]
_DAYS = frozenset(("day", "part-of-day", "hour", "minute"))
_DEADLINES = frozenset(("by", "until"))
# A month or a year is written: the time has a date of its own.
_DATED = re.compile(
    r"(?i)\b(?:jan|feb|mar(?!k)|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\d{4}|['’]\d0s|\d[/.]\d"
)


def _periods(story: Story, item: Disagreement) -> tuple[Period, Period]:
    a, b = story.fact(item.best.a).value, story.fact(item.best.b).value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    return a, b


def is_deadline(story: Story, item: Disagreement) -> bool:
    """Both sides are the end of a time allowed."""
    return all(p.relation in _DEADLINES for p in _periods(story, item))


def is_span(story: Story, item: Disagreement) -> bool:
    """Both sides are spans that share neither a day nor a month as their whole."""
    return all(p.granularity == "range" or p.relation == "between" for p in _periods(story, item))


def is_relative(story: Story, item: Disagreement) -> bool:
    """One side gives no date of its own: a weekday, "yesterday", "last month"."""
    if is_deadline(story, item) or is_span(story, item):
        return False
    texts = [story.fact(ref).text for ref in (item.best.a, item.best.b)]
    return item.sort == "time" and not all(_DATED.search(text) for text in texts)


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
        told: set[tuple[object, ...]] = set()
        items = (d for d in alignment.disagreements if d.sort in ("time", "clock"))
        for item in sorted(items, key=lambda d: -d.confidence):
            cause = _cause(story, item)
            if cause in told:
                continue
            told.add(cause)
            if form(story, item):
                yield value_draft(alignment, item)

    return check


def _cause(story: Story, item: Disagreement) -> tuple[object, ...]:
    """The article and the days it is off by; what has no days is a cause of its own.

    A dateline of another day moves every "yesterday" of its article.
    """
    a, b = _periods(story, item)
    if is_relative(story, item) and {a.granularity, b.granularity} <= _DAYS:
        return (
            "relative",
            min(item.sides, key=lambda side: (len(side), side[0].article))[0].article,
        )
    if not a.start or not b.start or item.sort == "clock":
        return (item.best.a, item.best.b)
    off = dt.date.fromisoformat(a.start[:10]) - dt.date.fromisoformat(b.start[:10])
    fewer = min(item.sides, key=lambda side: (len(side), side[0].article))
    return (fewer[0].article, abs(off.days))
