"""Sums: money, counts, percentages, measurements, ages, scores and ranks."""

from . import (
    age_conflict,
    approximation_dropped,
    arithmetic,
    basis_conflict,
    count_conflict,
    direction_conflict,
    measurement_conflict,
    money_conflict,
    percentage_conflict,
    rank_conflict,
    scale_slip,
    score_conflict,
    unit_conflict,
)

RULES = (
    money_conflict.RULE,
    count_conflict.RULE,
    percentage_conflict.RULE,
    scale_slip.RULE,
    unit_conflict.RULE,
    arithmetic.RULE,
    basis_conflict.RULE,
    direction_conflict.RULE,
    approximation_dropped.RULE,
    measurement_conflict.RULE,
    age_conflict.RULE,
    score_conflict.RULE,
    rank_conflict.RULE,
)
