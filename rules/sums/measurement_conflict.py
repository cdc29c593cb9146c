"""S210 measurement-conflict: A distance, weight, temperature, speed or size is told differently."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S210",
    name="measurement-conflict",
    summary="A distance, weight, temperature, speed or size is told differently.",
    severity="error",
    since="0.1.0",
    # One number with two units is S205's.
    check=of_sort("measurement", when=lambda item: item.slip != "unit"),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
