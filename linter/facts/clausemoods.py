"""In what mood a clause stands, and whether it tells of nothing."""

from __future__ import annotations

from .clauses import of_nothing
from .clausesentence import ClauseSentence, dependent
from .verbgroups import VerbGroup, governed_mood


def whole_mood(own: str | None, outer: str | None) -> str | None:
    """The mood of a clause in its sentence: what is feared is not told by "would"."""
    feared = own in ("will", "would") and outer in ("alleged", "denied")
    return outer if own is None or feared or (own == "would" and outer == "if") else own


def own_mood(sentence: ClauseSentence, group: VerbGroup, *, parsed: bool) -> str | None:
    """The mood that the group itself shows, or that the verb of which it is the content gives:
    "decided on Friday to close"."""
    if group.modality != "to" or not parsed:
        return group.modality
    token = sentence.tokens[group.head]
    if group.verb.startswith("be ") and token.dep == "xcomp":
        token = sentence.tokens[token.head]  # "decided to keep it open"
    if token.dep not in ("xcomp", "ccomp", "advcl") or token.head >= group.head:
        return group.modality
    given = governed_mood(sentence.lower(token.head))
    return group.modality if given is None else given or None


def of_none(sentence: ClauseSentence, head: int) -> bool:
    """ "made no commitment": the object is of nothing."""
    child = dependent(sentence, head, ("obj",))
    if child is None:
        return False
    bare = sentence.lower(child) in _NOTHING  # "conceded nothing"
    return bare or of_nothing(sentence.tokens, sentence.span, child)


_NOTHING = frozenset(("nothing", "none", "nobody", "neither"))
