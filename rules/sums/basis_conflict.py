"""S207 basis-conflict: the same figure told as a figure of another kind."""

from __future__ import annotations

from linter.check.rule import Rule
from linter.model.comparison import Comparison, Ref, Story
from linter.model.fact import Fact
from linter.model.values import Duration, Period

from ..pairs import both, pair_check

ALIKE = 0.2
YEARLY = frozenset(("year", "month", "week", "day", "quarter"))
PAID = frozenset(("spend", "invest", "pay", "disburse", "provide", "receive"))
PLANS = frozenset(("planned", "target", "forecast"))


def _spread(story: Story, ref: Ref) -> bool:
    """The sentence gives a length of more than a year for the figure: a total over these years."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    lengths = (
        f.value.iso8601
        for f in reading.facts
        if f.sentence == fact.sentence and isinstance(f.value, Duration)
    )
    period = fact.context.period
    return any(iso.endswith("Y") and iso != "P1Y" for iso in lengths) or _years(period) > 1


def _years(period: Period | None) -> int:
    if period is None or not period.start or not period.end:
        return 0
    return int(period.end[:4]) - int(period.start[:4])


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    if (
        comparison.relation != "equal"
        or not comparison.alike(ALIKE)
        or comparison.slots.subject == "differs"
    ):
        return None
    a, b = both(story, comparison)
    if a.kind not in ("money", "percentage", "count"):
        return None
    for x, y, rx, ry in ((a, b, comparison.a, comparison.b), (b, a, comparison.b, comparison.a)):
        if _rated(x) and not _rated(y) and (_spread(story, ry) or y.context.nature == "total"):
            return rx, ry
        if a.kind == "money" and _spent(x) and y.context.status in PLANS:
            return rx, ry
    return None


def _spent(fact: Fact) -> bool:
    """Told as paid out, in so many words."""
    measure = fact.context.measure
    return fact.context.status == "actual" and bool(measure and measure.predicate in PAID)


def _rated(fact: Fact) -> bool:
    return fact.context.rate in YEARLY


def _values(story: Story, odd: Ref, usual: Ref) -> dict[str, str]:
    return {"odd_basis": _basis(story.fact(odd)), "usual_basis": _basis(story.fact(usual))}


def _basis(fact: Fact) -> str:
    if _rated(fact):
        return f"a {fact.context.rate}"
    if fact.context.status in PLANS:
        return str(fact.context.status)
    return "spent or done" if fact.context.status == "actual" else "in all"


RULE = Rule(
    code="S207",
    name="basis-conflict",
    summary="The same figure stands for another kind of figure: yearly or in all, planned or actual.",
    severity="error",
    since="0.1.0",
    check=pair_check(_telling, message="differs", confidence=0.65, values=_values),
    messages={"differs": "{odd} {odd_basis} in {odd_source}, {usual_basis} in {usual_source}"},
    over=("S201",),
)
