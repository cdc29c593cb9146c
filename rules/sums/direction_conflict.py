"""S208 direction-conflict: the same change told as a rise and as a fall."""

from __future__ import annotations

from linter.check.rule import Rule
from linter.model.comparison import Comparison, Ref, Story

from ..pairs import both, pair_check

ALIKE = 0.2  # the two sentences must share what rose or fell
OTHER_VALUE = 0.4  # and more where the figures are not the same


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    a, _ = both(story, comparison)
    if comparison.slots.direction != "differs":
        return None
    slots = comparison.slots
    if comparison.relation == "different" and not (
        "same" in (slots.subject, slots.measure)
        and comparison.similarity >= OTHER_VALUE
        and slots.unit != "differs"
    ):
        return None
    if a.kind not in ("money", "percentage", "count", "measurement") or not comparison.alike(ALIKE):
        return None
    if "differs" in (comparison.slots.subject, comparison.slots.measure, comparison.slots.period):
        return None
    primary = story.readings[comparison.a.article].article.primary
    return (comparison.b, comparison.a) if primary else (comparison.a, comparison.b)


def _values(story: Story, odd: Ref, usual: Ref) -> dict[str, str]:
    words = {"rise": "a rise", "fall": "a fall"}
    return {
        "odd_way": words[story.fact(odd).context.direction or "rise"],
        "usual_way": words[story.fact(usual).context.direction or "fall"],
    }


RULE = Rule(
    code="S208",
    name="direction-conflict",
    summary="The same change is told as a rise in one article and as a fall in another.",
    severity="error",
    since="0.1.0",
    check=pair_check(_telling, message="differs", confidence=0.75, values=_values),
    messages={"differs": "{odd}: {odd_way} in {odd_source}, {usual_way} in {usual_source}"},
)
