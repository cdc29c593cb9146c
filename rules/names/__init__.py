"""Names: how people, bodies and places are spelt, and what they are said to be."""

from . import acronym_expansion, name_spelling, organisation_name, place_conflict, role_conflict

RULES = (
    name_spelling.RULE,
    role_conflict.RULE,
    acronym_expansion.RULE,
    organisation_name.RULE,
    place_conflict.RULE,
)
