"""D101 date-conflict: The same event is dated differently."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="D101",
    name="date-conflict",
    summary="The same event is dated differently.",
    severity="error",
    since="0.1.0",
    check=of_sort("time"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
