"""S204 scale-slip: The same digits with another power of ten: million for billion, or a slipped decimal point."""

from __future__ import annotations

from linter.check.rule import Rule

from ..common import of_sort

RULE = Rule(
    code="S204",
    name="scale-slip",
    summary="The same digits with another power of ten: million for billion, or a slipped decimal point.",
    severity="error",
    since="0.1.0",
    check=of_sort(
        "money",
        "count",
        "percentage",
        "measurement",
        "duration",
        when=lambda d: d.slip == "scale" and d.best.slots.unit != "differs",
    ),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
    over=("S201", "S202", "S203", "S210", "D105"),
)
