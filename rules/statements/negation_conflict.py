"""T601 negation-conflict: something is said to have been done in one article and not in another."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import deed_check

RULE = Rule(
    code="T601",
    name="negation-conflict",
    summary="Something is said to have been done in one article and not in another.",
    severity="error",
    since="0.1.0",
    check=deed_check("negation", confidence=0.6),
    messages={"differs": "“{odd}” in {odd_source}, “{usual}” in {usual_source}"},
)
