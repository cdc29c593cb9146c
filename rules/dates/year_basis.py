"""D103 year-basis: a calendar year in one article, a financial or academic one in another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from linter.alignment.yearbases import year_of
from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment, Ref, Story
from linter.model.values import Period

from ..common import reckoned_draft


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each figure that one article gives for a calendar year and others do not."""
    story = alignment.story
    for item in alignment.reckonings:
        if item.kind != "year":
            continue
        values = {
            "odd_period": _told(story, item.told),
            "usual_period": _told(story, item.parts[0]),
        }
        yield reckoned_draft(story, item, values, confidence=0.65, span=partial(_with_year, story))


def _told(story: Story, ref: Ref) -> str:
    year = year_of(story.readings[ref.article], ref.fact)
    period = year.value if year else None
    return f"{period.start} to {period.end}" if isinstance(period, Period) else ""


def _with_year(story: Story, ref: Ref) -> tuple[int, int]:
    """The span of a figure and of its year where one sentence gives both, else that of the figure."""
    fact, year = story.fact(ref), year_of(story.readings[ref.article], ref.fact)
    both = [fact, year] if year and year.sentence == fact.sentence else [fact]
    return min(f.start for f in both), max(f.end for f in both)


RULE = Rule(
    code="D103",
    name="year-basis",
    summary="The same figure is given for a calendar year in one article and for a financial year in another.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={
        "differs": "{odd} for {odd_period} in {odd_source}, for {usual_period} in {usual_source}"
    },
    over=("D102", "C504"),
)
