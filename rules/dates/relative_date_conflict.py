"""D107 relative-date-conflict: "yesterday", counted from the article's own date, is another day elsewhere."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import date_check, is_relative

RULE = Rule(
    code="D107",
    name="relative-date-conflict",
    summary="A relative date, counted from its article's own, is another day than other articles give.",
    severity="error",
    since="0.1.0",
    check=date_check(is_relative),
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
    over=("D101",),
)
