"""D105 duration-conflict: A length of time is told differently."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="D105",
    name="duration-conflict",
    summary="A length of time is told differently.",
    severity="error",
    since="0.1.0",
    check=of_sort("duration"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
