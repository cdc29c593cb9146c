"""The rules: one module and one page each, in a folder a family.

``RULES`` is what the entry point ``crosslint.rules`` names. Modules here import each
other relatively: in the checkout the folder is ``rules``, installed it is ``linter.rules``.
"""

from . import attribution, context, dates, names, statements, sums

RULES = (
    *dates.RULES,
    *sums.RULES,
    *attribution.RULES,
    *names.RULES,
    *context.RULES,
    *statements.RULES,
)
