"""S211 age-conflict: An age is told differently."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S211",
    name="age-conflict",
    summary="An age is told differently.",
    severity="error",
    since="0.1.0",
    check=of_sort("age"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
