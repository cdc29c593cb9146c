"""S213 rank-conflict: A position is told differently: third or fourth, largest or second-largest."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from ..common import of_sort, span_draft

_of_figures = of_sort("rank")


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    yield from _of_figures(alignment, options)
    for clash in alignment.ranks:
        yield span_draft(alignment, clash)


RULE = Rule(
    code="S213",
    name="rank-conflict",
    summary="A position is told differently: third or fourth, largest or second-largest.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
