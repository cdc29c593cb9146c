"""D106 weekday-mismatch: the weekday does not fall on the date given with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Ref
from linter.model.values import Period

from ..common import source

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each date whose weekday is another one, with what other articles date as well."""
    story = alignment.story
    for article, reading in enumerate(story.readings):
        for index, fact in enumerate(reading.facts):
            value = fact.value
            if not isinstance(value, Period) or value.weekday is None or not value.start:
                continue
            if (
                value.granularity not in ("day", "part-of-day", "hour", "minute")
                or value.start[:10] != (value.end or "")[:10]
            ):
                continue
            falls = dt.date.fromisoformat(value.start[:10]).weekday()
            if falls == value.weekday:
                continue
            ref = Ref(article, index)
            others = {
                other.article: other
                for c in alignment.comparisons
                for mine, other in ((c.a, c.b), (c.b, c.a))
                if mine == ref and c.relation == "different"
            }
            yield Draft(
                message="mismatch",
                values={
                    "date": fact.text,
                    "source": source(story, article),
                    "falls": NAMES[falls],
                    "told": NAMES[value.weekday],
                },
                places=(
                    Place.of(ref, role="primary", label=f"falls on a {NAMES[falls]}"),
                    *(
                        Place.of(
                            other, label=f"{source(story, other.article)}: {story.fact(other).text}"
                        )
                        for _, other in sorted(others.items())
                    ),
                ),
                confidence=0.9,
            )


RULE = Rule(
    code="D106",
    name="weekday-mismatch",
    summary="The weekday given with a date is not the day on which the date falls.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={"mismatch": "{date} in {source}: that day is a {falls}, not a {told}"},
    over=("D101", "D104", "D107"),
)
