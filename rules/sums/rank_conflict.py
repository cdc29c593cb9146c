"""S213 rank-conflict: A position is told differently: third or fourth, largest or second-largest."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S213",
    name="rank-conflict",
    summary="A position is told differently: third or fourth, largest or second-largest.",
    severity="error",
    since="0.1.0",
    check=of_sort("rank"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
