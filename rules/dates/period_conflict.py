"""D102 period-conflict: the same plan or measure over different spans."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from ..pairs import pair_check
from .forms import date_check, is_span
from .spans import other_span, with_stretch

_SPANS = date_check(is_span)
_FIGURES = pair_check(other_span, message="over", confidence=0.7, span=with_stretch)


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """Drafts for spans told otherwise, and for one figure told over two stretches of time."""
    yield from _SPANS(alignment, options)
    yield from _FIGURES(alignment, options)


RULE = Rule(
    code="D102",
    name="period-conflict",
    summary="The same plan or figure is given for another span of time.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={
        "differs": "{odd} in {odd_source}, {usual} in {usual_source}",
        "over": "{odd} in {odd_source} is told over another length of time in {usual_source}",
    },
    over=("D101", "D105"),
)
