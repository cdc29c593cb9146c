"""D102 period-conflict: the same plan or measure over different spans."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import date_check, is_span

RULE = Rule(
    code="D102",
    name="period-conflict",
    summary="The same plan or figure is given for another span of time.",
    severity="error",
    since="0.1.0",
    check=date_check(is_span),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
    over=("D101",),
)
