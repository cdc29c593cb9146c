"""C504 timeframe-omitted: since when, by when or over how long, which others give with the figure."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Ref, Story
from linter.model.values import Period

from ..common import source
from .omissions import PLANS, agreeing, headline, is_sum, may_omit, times_beside

ALIKE = 0.15
LONG = frozenset(("month", "quarter", "season", "half", "year", "decade", "range"))
FRAMES = frozenset(("by", "since", "until", "between"))


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each planned sum or change that an article gives without the time another gives it."""
    story = alignment.story
    told: set[tuple[int, int, int]] = set()
    for _, giving, other in agreeing(alignment, least=ALIKE):
        fact = story.fact(giving)
        if not is_sum(fact) or not may_omit(story, other) or headline(story, other):
            continue
        frame = _frame(story, giving)
        if frame is None or times_beside(story, other) or not _needs_time(story, giving):
            continue
        key = (other.article, other.fact, giving.article)
        if any(k[:2] == key[:2] for k in told):
            continue
        told.add(key)
        yield Draft(
            message="omitted",
            values={
                "figure": story.fact(other).text,
                "frame": story.fact(frame).text,
                "source": source(story, other.article),
                "giver": source(story, giving.article),
            },
            places=(
                Place(
                    role="primary",
                    article=giving.article,
                    fact=giving.fact,
                    span=_span(story, giving, frame),
                    label=f"{source(story, giving.article)} gives it: {story.fact(frame).text}",
                ),
                Place.of(
                    other,
                    role="omits",
                    label=f"{source(story, other.article)}: {story.fact(other).text}, no time given",
                ),
            ),
            confidence=0.55,
        )


def _frame(story: Story, ref: Ref) -> Ref | None:
    """The time that bounds the figure in its own sentence."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    wanted = fact.context.period
    for index, other in enumerate(reading.facts):
        value = other.value
        if other.sentence != fact.sentence or not isinstance(value, Period):
            continue
        if wanted is not None and (value.start, value.end) != (wanted.start, wanted.end):
            continue
        if value.relation in FRAMES and value.granularity in LONG:
            return Ref(ref.article, index)
    return None


def _needs_time(story: Story, ref: Ref) -> bool:
    """What is planned, and how much something changed, mean little without the time."""
    context = story.fact(ref).context
    return context.status in PLANS or (
        context.direction is not None
        and context.nature == "change"
        and story.fact(ref).kind == "percentage"
    )


def _span(story: Story, ref: Ref, frame: Ref) -> tuple[int, int]:
    a, b = story.fact(ref), story.fact(frame)
    return min(a.start, b.start), max(a.end, b.end)


RULE = Rule(
    code="C504",
    name="timeframe-omitted",
    summary="A plan or a change stands without the time that another article gives with it.",
    severity="info",
    since="0.1.0",
    check=check,
    messages={"omitted": "{source} gives {figure} without “{frame}” ({giver})"},
)
