"""D104 deadline-conflict: the same thing due by different days."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment

from ..common import value_draft
from .forms import date_check, is_deadline, is_limit

_DAYS = date_check(is_deadline)


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """Drafts for days by which one thing is due, and for lengths of time within which it is."""
    yield from _DAYS(alignment, options)
    for item in alignment.disagreements:
        if item.sort == "duration" and is_limit(alignment.story, item):
            yield value_draft(alignment, item, message="limit")


RULE = Rule(
    code="D104",
    name="deadline-conflict",
    summary="The same thing is due by another day or year.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={
        "differs": "by {odd} in {odd_source}, by {usual} in {usual_source}",
        "limit": "within {odd} in {odd_source}, within {usual} in {usual_source}",
    },
    over=("D101",),
)
