"""Dates: when something happened, for how long, by when."""

from . import (
    date_conflict,
    deadline_conflict,
    duration_conflict,
    period_conflict,
    relative_date_conflict,
    weekday_mismatch,
    year_basis,
)

RULES = (
    date_conflict.RULE,
    period_conflict.RULE,
    year_basis.RULE,
    deadline_conflict.RULE,
    duration_conflict.RULE,
    weekday_mismatch.RULE,
    relative_date_conflict.RULE,
)
