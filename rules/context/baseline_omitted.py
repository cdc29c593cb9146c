"""C501 baseline-omitted: the plan, target or forecast against which others give a figure."""

from __future__ import annotations

from collections.abc import Iterator

from linter.alignment.quantities import quantity, ratio, relate
from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment, Ref, Story
from linter.model.fact import Fact

from ..common import source
from .omissions import PLANS, agreeing, gives, headline, is_sum, may_omit, omits

ALIKE = 0.2
NEAR = 1  # sentences between an outturn and its plan
MAX_RATIO = 12.0


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each outturn that an article gives without the plan which another sets beside it."""
    story = alignment.story
    told: set[tuple[int, int]] = set()
    for _, giving, other in agreeing(alignment, least=ALIKE):
        if not may_omit(story, other) or headline(story, other) or headline(story, giving):
            continue
        plan = _plan_beside(story, giving)
        if plan is None or _has(story, other.article, story.fact(plan)):
            continue
        if (other.article, plan.fact) in told:
            continue
        told.add((other.article, plan.fact))
        yield Draft(
            message="omitted",
            values={
                "actual": story.fact(other).text,
                "plan": story.fact(plan).text,
                "source": source(story, other.article),
                "giver": source(story, plan.article),
            },
            places=(
                gives(story, plan, label=story.fact(plan).text),
                omits(story, other, label=f"{story.fact(other).text}, without it"),
            ),
            confidence=0.6,
        )


def _plan_beside(story: Story, ref: Ref) -> Ref | None:
    """The planned figure that the article sets against the actual one, in its sentence or the one beside."""
    reading, actual = story.readings[ref.article], story.fact(ref)
    if actual.context.status in PLANS or not is_sum(actual):
        return None
    for index, fact in enumerate(reading.facts):
        if fact.kind != actual.kind or fact.context.status not in PLANS or fact is actual:
            continue
        if abs(fact.sentence - actual.sentence) <= NEAR and _comparable(fact, actual):
            return Ref(ref.article, index)
    return None


def _comparable(plan: Fact, actual: Fact) -> bool:
    a, b = quantity(plan), quantity(actual)
    if a is None or b is None or a.sort != b.sort or a.unit != b.unit or ratio(a, b) > MAX_RATIO:
        return False
    if plan.context.rate != actual.context.rate or relate(a, b) != "different":
        return False
    against = actual.context.against, plan.context.against
    if against[0] == (plan.start, plan.end) or against[1] == (actual.start, actual.end):
        return True
    heads = [f.context.measure.head if f.context.measure else None for f in (plan, actual)]
    return heads[0] is not None and heads[0] == heads[1]


def _has(story: Story, article: int, plan: Fact) -> bool:
    wanted = quantity(plan)
    return wanted is not None and any(
        (mine := quantity(fact)) is not None
        and mine.sort == wanted.sort
        and relate(mine, wanted) != "different"
        for fact in story.readings[article].facts
    )


RULE = Rule(
    code="C501",
    name="baseline-omitted",
    summary="A figure stands without the plan, target or forecast that another article sets it against.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={"omitted": "{source} gives {actual} without the {plan} planned ({giver})"},
)
