"""Statements: what was done, or not, by whom to whom."""

from . import modality_conflict, negation_conflict, outcome_conflict, role_swap

RULES = (negation_conflict.RULE, outcome_conflict.RULE, modality_conflict.RULE, role_swap.RULE)
