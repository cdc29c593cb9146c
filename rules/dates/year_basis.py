"""D103 year-basis: a calendar year in one article, a financial or academic one in another."""

from __future__ import annotations

from linter.check.rule import Rule
from linter.model.comparison import Comparison, Ref, Story
from linter.model.values import Period

from ..pairs import both, pair_check, with_period

ALIKE = 0.15
YEARLY = frozenset(("year", "range"))


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    if comparison.relation == "different" or not comparison.alike(ALIKE):
        return None
    a, b = both(story, comparison)
    if a.kind not in ("money", "count", "percentage") or comparison.slots.subject == "differs":
        return None
    x, y = a.context.period, b.context.period
    if x is None or y is None or not _mixed(x, y):
        return None
    odd, usual = (
        (comparison.a, comparison.b) if x.basis == "calendar" else (comparison.b, comparison.a)
    )
    return (odd, usual) if _dated(story, odd) else None


def _dated(story: Story, ref: Ref) -> bool:
    """The calendar year is written out: "this year" may well be the outlet's word for the other."""
    start, end = with_period(story, ref)
    fact = story.fact(ref)
    text = story.readings[ref.article].article.text[start:end].replace(fact.text, "")
    return any(c.isdigit() for c in text)


def _mixed(x: Period, y: Period) -> bool:
    """Year for year, one by the calendar and one not, that begin or end in one calendar year."""
    if x.granularity not in YEARLY or y.granularity not in YEARLY:
        return False
    if (x.basis == "calendar") == (y.basis == "calendar") or not (x.start and y.start):
        return False
    return x.start[:4] == y.start[:4] or (x.end or "")[:4] == (y.end or "")[:4]


def _values(story: Story, odd: Ref, usual: Ref) -> dict[str, str]:
    def told(ref: Ref) -> str:
        period = story.fact(ref).context.period
        return f"{period.start} to {period.end}" if period else ""

    return {"odd_period": told(odd), "usual_period": told(usual)}


RULE = Rule(
    code="D103",
    name="year-basis",
    summary="The same figure is given for a calendar year in one article and for a financial year in another.",
    severity="warning",
    since="0.1.0",
    check=pair_check(
        _telling, message="differs", confidence=0.65, values=_values, span=with_period
    ),
    messages={
        "differs": "{odd} for {odd_period} in {odd_source}, for {usual_period} in {usual_source}"
    },
    over=("D102", "C504"),
)
