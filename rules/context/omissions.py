"""What the omission rules share: aligned figures, and what stands beside them.

An omission is no contradiction: it needs a fact that both articles give, and words beside it
in one of them that change how it reads. The primary source is never told that it leaves
something out.
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Place
from linter.model.comparison import Alignment, Comparison, Ref, Story
from linter.model.fact import Fact
from linter.model.values import Period

from ..common import source

PLANS = frozenset(("planned", "target", "forecast"))


def agreeing(alignment: Alignment, *, least: float) -> Iterator[tuple[Comparison, Ref, Ref]]:
    """Each aligned pair that agrees, both ways round: (comparison, the giving side, the other)."""
    for comparison in alignment.comparisons:
        if comparison.relation == "different" or not comparison.alike(least):
            continue
        yield comparison, comparison.a, comparison.b
        yield comparison, comparison.b, comparison.a


def may_omit(story: Story, ref: Ref) -> bool:
    """Whether the article of ``ref`` can be said to leave out what another gives."""
    return not story.readings[ref.article].article.primary


def headline(story: Story, ref: Ref) -> bool:
    """Whether the fact stands in a headline, which gives no context by its nature."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    return fact.sentence >= 0 and reading.sentences[fact.sentence].headline


def times_beside(story: Story, ref: Ref) -> list[Period]:
    """The times that the sentence of a fact gives, and the time that the fact refers to."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    beside = [
        other.value
        for other in reading.facts
        if other.sentence == fact.sentence and isinstance(other.value, Period)
    ]
    return beside + ([fact.context.period] if fact.context.period else [])


def gives(story: Story, ref: Ref, *, label: str) -> Place:
    """The place of the fact that gives the context."""
    return Place.of(ref, role="primary", label=f"{source(story, ref.article)} gives it: {label}")


def omits(story: Story, ref: Ref, *, label: str) -> Place:
    """The place of the fact that lacks the context."""
    return Place.of(ref, role="omits", label=f"{source(story, ref.article)}: {label}")


def is_sum(fact: Fact) -> bool:
    """Money, counts from ten on and percentages: figures that a baseline changes."""
    value = fact.value.to_dict()
    return fact.kind in ("money", "percentage") or (fact.kind == "count" and value["low"] >= 10)
