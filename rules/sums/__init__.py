"""Sums: money, counts, percentages, measurements, ages, scores and ranks."""

from . import (
    age_conflict,
    count_conflict,
    measurement_conflict,
    money_conflict,
    percentage_conflict,
    rank_conflict,
    scale_slip,
    score_conflict,
)

RULES = (
    money_conflict.RULE,
    count_conflict.RULE,
    percentage_conflict.RULE,
    scale_slip.RULE,
    measurement_conflict.RULE,
    age_conflict.RULE,
    score_conflict.RULE,
    rank_conflict.RULE,
)
