"""D101 date-conflict: the same event dated differently."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import date_check, is_dated

RULE = Rule(
    code="D101",
    name="date-conflict",
    summary="The same event is dated differently.",
    severity="error",
    since="0.1.0",
    check=date_check(is_dated),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
