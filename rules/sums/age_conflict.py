"""S211 age-conflict: An age is told differently."""

from __future__ import annotations

from collections.abc import Iterator

from linter.alignment.quantities import quantity
from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment, Disagreement, Story

from ..common import value_draft

# Years by which two ages are seldom one told wrongly, unless their digits are a slip.
GENERATION = 20


def _two_persons(story: Story, item: Disagreement) -> bool:
    """The old and the young in one story, of whom the ages are told beside one another's name."""
    if item.slip is not None:
        return False
    ages = [q.middle for side in item.sides for ref in side if (q := quantity(story.fact(ref)))]
    return max(ages, default=0.0) - min(ages, default=0.0) > GENERATION


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    for item in alignment.disagreements:
        if item.sort == "age" and not _two_persons(alignment.story, item):
            yield value_draft(alignment, item)


RULE = Rule(
    code="S211",
    name="age-conflict",
    summary="An age is told differently.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
