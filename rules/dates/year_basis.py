"""D103 year-basis: a calendar year in one article, a financial or academic one in another."""

from __future__ import annotations

from collections.abc import Iterator

from linter.alignment.yearbases import year_of
from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Ref, Story
from linter.model.values import Period

from ..common import source


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each figure that one article gives for a calendar year and others do not."""
    story = alignment.story
    for item in alignment.reckonings:
        if item.kind != "year":
            continue
        odd, usual = item.told, item.parts[0]
        yield Draft(
            message="differs",
            values={
                "odd": story.fact(odd).text,
                "usual": story.fact(usual).text,
                "odd_source": source(story, odd.article),
                "usual_source": source(story, usual.article),
                "odd_period": _told(story, odd),
                "usual_period": _told(story, usual),
            },
            places=tuple(
                Place.of(
                    ref,
                    role="primary" if ref == odd else "related",
                    label=f"{source(story, ref.article)}: {story.fact(ref).text}",
                    span=_with_year(story, ref),
                )
                for ref in (odd, *item.parts)
            ),
            confidence=0.65,
        )


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
