"""S212 score-or-vote-conflict: A result, a margin or a vote is told differently."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from ..common import of_sort, span_draft

_of_scores = of_sort("score")


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    yield from _of_scores(alignment, options)
    for clash in alignment.margins:
        yield span_draft(alignment, clash)


RULE = Rule(
    code="S212",
    name="score-or-vote-conflict",
    summary="A result, a margin or a vote is told differently.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
    over=("S202",),
)
