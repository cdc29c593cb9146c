"""S210 measurement-conflict: A distance, weight, temperature, speed or size is told differently."""

from __future__ import annotations

from collections.abc import Iterator

from linter.alignment.clockreadings import read_at_two_hours
from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from ..common import value_draft


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    for item in alignment.disagreements:
        # One number with two units is S205's.
        if item.sort.split(":")[0] != "measurement" or item.slip == "unit":
            continue
        if not read_at_two_hours(alignment.story, item.sides):
            yield value_draft(alignment, item)


RULE = Rule(
    code="S210",
    name="measurement-conflict",
    summary="A distance, weight, temperature, speed or size is told differently.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
