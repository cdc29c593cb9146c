"""S209 approximation-dropped: an upper or lower bound told as the figure itself."""

from __future__ import annotations

from linter.check.rule import Rule
from linter.model.comparison import Comparison, Ref, Story

from ..pairs import both, pair_check

ALIKE = 0.25
# "about" comes and goes in good copy; a limit is another claim (measured: "about" was noise only).
LIMITS = frozenset(("at-most", "at-least", "less-than", "more-than", "nearly"))


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    if comparison.relation == "different" or comparison.similarity < ALIKE:
        return None
    a, b = both(story, comparison)
    bounds = _bound(a.value), _bound(b.value)
    if _low(a.value) != _low(b.value) or "differs" in (
        comparison.slots.subject,
        comparison.slots.measure,
    ):
        return None
    if bounds[0] == "exact" and bounds[1] in LIMITS:
        return comparison.a, comparison.b
    if bounds[1] == "exact" and bounds[0] in LIMITS:
        return comparison.b, comparison.a
    return (comparison.a, comparison.b) if set(bounds) == {"nearly", "more-than"} else None


def _bound(value: object) -> str:
    return str(getattr(value, "bound", "exact"))


def _low(value: object) -> object:
    return getattr(value, "low", None)


def _values(story: Story, odd: Ref, usual: Ref) -> dict[str, str]:
    return {
        "odd_bound": _bound(story.fact(odd).value).replace("-", " "),
        "usual_bound": _bound(story.fact(usual).value).replace("-", " "),
    }


RULE = Rule(
    code="S209",
    name="approximation-dropped",
    summary="A figure that is a limit in one article (up to, at least) stands as exact in another.",
    severity="warning",
    since="0.1.0",
    check=pair_check(_telling, message="differs", confidence=0.6, values=_values),
    messages={"differs": "{odd} is {odd_bound} in {odd_source}, {usual_bound} in {usual_source}"},
)
