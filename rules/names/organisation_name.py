"""N404 organisation-name: a body, product or award under another name."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from .name_spelling import variant_draft


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each name of several words that another article gives with another word."""
    return (
        variant_draft(alignment, variant)
        for variant in alignment.spellings
        if variant.kind in ("organisation", "place", "name")
    )


RULE = Rule(
    code="N404",
    name="organisation-name",
    summary="A body, product or award has other words in its name in another article.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
