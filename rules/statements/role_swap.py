"""T604 role-swap: the same deed has its parties the other way round."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import deed_check

RULE = Rule(
    code="T604",
    name="role-swap",
    summary="The same deed has its parties the other way round.",
    severity="error",
    since="0.1.0",
    check=deed_check("roles", confidence=0.7),
    messages={"differs": "“{odd}” in {odd_source}, “{usual}” in {usual_source}"},
)
