"""D104 deadline-conflict: the same thing due by different days."""

from __future__ import annotations

from linter.check.rule import Rule

from .forms import date_check, is_deadline

RULE = Rule(
    code="D104",
    name="deadline-conflict",
    summary="The same thing is due by another day or year.",
    severity="error",
    since="0.1.0",
    check=date_check(is_deadline),
    messages={"differs": "by {odd} in {odd_source}, by {usual} in {usual_source}"},
    over=("D101",),
)
