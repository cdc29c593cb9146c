"""T602 outcome-conflict: the same matter ends differently: approved or rejected, convicted or cleared."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import deed_check

RULE = Rule(
    code="T602",
    name="outcome-conflict",
    summary="The same matter ends differently: approved or rejected, convicted or cleared.",
    severity="error",
    since="0.1.0",
    check=deed_check("outcome", confidence=0.6),
    messages={"differs": "“{odd}” in {odd_source}, “{usual}” in {usual_source}"},
)
