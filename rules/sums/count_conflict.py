"""S202 count-conflict: A number of people or things is told differently."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S202",
    name="count-conflict",
    summary="A number of people or things is told differently.",
    severity="error",
    since="0.1.0",
    check=of_sort("count"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
