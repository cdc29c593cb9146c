"""S205 unit-or-currency-conflict: the same number with another unit or currency."""

from __future__ import annotations

from linter.check.rule import Rule
from linter.model.comparison import Comparison, Ref, Story
from linter.model.values import Measurement, Money, Percentage

from ..pairs import both, pair_check

ALIKE = 0.25


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    a, b = both(story, comparison)
    x, y = a.value, b.value
    if not comparison.alike(ALIKE) or comparison.slots.subject == "differs":
        return None
    if isinstance(x, Money) and isinstance(y, Money):
        other = x.currency and y.currency and x.currency != y.currency
    elif isinstance(x, Measurement) and isinstance(y, Measurement):
        other = x.unit != y.unit and comparison.relation == "different"
    elif isinstance(x, Percentage) and isinstance(y, Percentage):
        other = x.unit != y.unit
    else:
        return None
    if not other or (x.low, x.high) != (y.low, y.high):
        return None
    return comparison.a, comparison.b


RULE = Rule(
    code="S205",
    name="unit-or-currency-conflict",
    summary="The same number has another unit or currency in another article.",
    severity="error",
    since="0.1.0",
    check=pair_check(_telling, message="differs", confidence=0.75),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
    over=("S201", "S203", "S204", "S210"),
)
