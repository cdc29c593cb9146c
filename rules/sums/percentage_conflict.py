"""S203 percentage-conflict: A share or change in per cent is told differently."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S203",
    name="percentage-conflict",
    summary="A share or change in per cent is told differently.",
    severity="error",
    since="0.1.0",
    check=of_sort("percentage"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
