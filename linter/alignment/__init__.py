"""Which facts of a story speak of the same thing: candidates, slots, assignment, comparison.

Equal values are paired first and each fact has one partner; similarity only proposes,
arithmetic, slots and vetoes decide.
"""
