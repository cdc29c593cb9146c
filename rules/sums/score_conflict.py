"""S212 score-or-vote-conflict: A result or a vote is told differently."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S212",
    name="score-or-vote-conflict",
    summary="A result or a vote is told differently.",
    severity="error",
    since="0.1.0",
    check=of_sort("score"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
