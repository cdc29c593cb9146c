"""Dates: when something happened, for how long, by when."""

from . import date_conflict, duration_conflict

RULES = (date_conflict.RULE, duration_conflict.RULE)
