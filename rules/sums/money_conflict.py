"""S201 money-conflict: A sum is told differently from source to source."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S201",
    name="money-conflict",
    summary="A sum is told differently from source to source.",
    severity="error",
    since="0.1.0",
    check=of_sort("money"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
