"""T603 modality-conflict: something is told as done in one article and as planned or possible in another."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import deed_check

RULE = Rule(
    code="T603",
    name="modality-conflict",
    summary="Something is told as done in one article and as planned or possible in another.",
    severity="error",
    since="0.1.0",
    check=deed_check("modality", confidence=0.55),
    messages={"differs": "“{odd}” in {odd_source}, “{usual}” in {usual_source}"},
)
