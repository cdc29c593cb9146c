"""Names: how people, bodies and places are spelt, and what they are said to be."""

from . import name_spelling

RULES = (name_spelling.RULE,)
