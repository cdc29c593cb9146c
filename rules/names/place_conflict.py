"""N405 place-conflict: one thing in two places."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from .name_spelling import variant_draft


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each address, bearing, area, route or event that two articles place differently."""
    return (
        variant_draft(alignment, variant)
        for variant in alignment.spellings
        if variant.kind == "where"
    )


RULE = Rule(
    code="N405",
    name="place-conflict",
    summary="Something happens at another place in another article.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
    over=("N401", "N404"),
)
