"""D105 duration-conflict: A length of time is told differently."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from ..common import value_draft
from .forms import is_limit
from .own_ends import unfit_lengths


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """Drafts for lengths that two articles tell differently, or that do not fit their own ends."""
    for item in alignment.disagreements:
        if item.sort == "duration" and not is_limit(alignment.story, item):
            yield value_draft(alignment, item)
    yield from unfit_lengths(alignment, options)


RULE = Rule(
    code="D105",
    name="duration-conflict",
    summary="A length of time is told differently.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={
        "differs": "{odd} in {odd_source}, {usual} in {usual_source}",
        "unfit": "{odd} in {odd_source} is not the time of {usual}",
    },
)
