"""In what mood a clause stands, and whether it tells of nothing."""

from __future__ import annotations

from .clauses import AIM, of_nothing
from .clausesentence import ClauseSentence, dependent
from .nominals import OPEN_VERBS
from .verbgroups import VerbGroup
from .verbmoods import governed_mood


def whole_mood(own: str | None, outer: str | None) -> str | None:
    """The mood of a clause in its sentence: what is feared is not told by "would"."""
    if outer == AIM:
        return "to" if own in _MODALS else own
    if outer == "until" and own in _MODALS:
        return outer  # "before they could reach the hut"
    feared = own in ("will", "would") and outer in ("alleged", "denied")
    return outer if own is None or feared or (own == "would" and outer == "if") else own


_MODALS = frozenset(("will", "would", "can", "could", "may", "might", "should"))


def own_mood(sentence: ClauseSentence, group: VerbGroup, *, parsed: bool) -> str | None:
    """The mood that the group itself shows, or that the verb of which it is the content gives:
    "decided on Friday to close"."""
    if not parsed:
        return group.modality
    if group.modality is None and group.first == group.head:
        return _bare_mood(sentence, group)
    if group.modality != "to":
        return group.modality
    token = sentence.tokens[group.head]
    if group.verb.startswith("be ") and token.dep == "xcomp":
        token = sentence.tokens[token.head]  # "decided to keep it open"
    if token.dep not in ("xcomp", "ccomp", "advcl") or token.head >= group.head:
        return group.modality
    given = governed_mood(sentence.lower(token.head))
    return group.modality if given is None else given or None


def _bare_mood(sentence: ClauseSentence, group: VerbGroup) -> str | None:
    """The mood of a participle or infinitive that has no auxiliary: that of the verb to which it is
    joined ("will be cut and sold", "would have it mended") or that of a wish ("wanted it mended"); what
    is only thought of is not told ("accused of stealing", "selling the mill would help")."""
    tokens, head = sentence.tokens, group.head
    token = tokens[head]
    if token.tag not in _BARE and token.dep != "acl":
        return None
    governor = token.head
    if token.dep == "acl" and tokens[governor].dep == "obj":
        governor = tokens[
            governor
        ].head  # "wanted the letters burnt", by the parse "the letters burnt"
        return _caused(sentence, governor) if tokens[governor].lemma in _CAUSING else None
    if token.dep in ("conj", "xcomp", "ccomp") and governor < head:
        above = next((g for g in sentence.groups if g.head == governor), None)
        mood = own_mood(sentence, above, parsed=True) if above else None
        return mood or _wished(sentence, governor, token.tag)
    if token.tag != "VBG":
        return None
    if token.dep.startswith("csubj") or _thought(sentence, head):
        return "to"
    return None


def _caused(sentence: ClauseSentence, governor: int) -> str | None:
    above = next((g for g in sentence.groups if g.head == governor), None)
    own = above.modality if above else None
    return own or _wished(sentence, governor, "VBN")


def _wished(sentence: ClauseSentence, governor: int, tag: str) -> str | None:
    lemma = sentence.tokens[governor].lemma.lower()
    if tag == "VBN" and lemma in _WISHING:
        return "wants"
    return "to" if tag == "VBG" and lemma in OPEN_VERBS else None


def _thought(sentence: ClauseSentence, head: int) -> bool:
    before = sentence.lower(head - 1) if head > sentence.span.first else ""
    governor = sentence.tokens[sentence.tokens[head].head].lemma.lower()
    if before == "in":
        return governor == "interest"
    return before in _OF_THOUGHT and governor not in _OF_DEEDS


_BARE = frozenset(("VB", "VBN", "VBG"))
_WISHING = frozenset("want need like wish demand".split())
_CAUSING = _WISHING | frozenset(("have", "get"))
_OF_THOUGHT = frozenset(("of", "from", "about", "against", "into", "to"))
# What is proved or owned to: "convicted of stealing".
_OF_DEEDS = frozenset(
    "convict guilty plead admit confess find jail sentence apologise apologize".split()
)


def denied_with(sentence: ClauseSentence, group: VerbGroup) -> bool:
    """ "Were not damaged or destroyed": the second is denied with the first."""
    tokens, head = sentence.tokens, group.head
    alternative = head > sentence.span.first and sentence.lower(head - 1) in ("or", "nor")
    if not alternative or group.first != head or tokens[head].dep != "conj":
        return False
    return any(g.head == tokens[head].head and g.negated for g in sentence.groups)


def of_none(sentence: ClauseSentence, head: int) -> bool:
    """ "made no commitment", "no wall between the two gardens stands": object or subject is of nothing."""
    child = dependent(sentence, head, ("obj",))
    if child is not None and sentence.lower(child) in _NOTHING:
        after = sentence.lower(child + 1) if child + 1 < sentence.span.last else ""
        return after not in ("but", "except", "other")  # "conceded nothing"
    own = [child, dependent(sentence, head, ("nsubj", "nsubj:pass"))]
    if sentence.tokens[head].tag == "VBN":
        own[1] = None  # "no letters found": told by what stands before the verb
    return any(n is not None and of_nothing(sentence.tokens, sentence.span, n) for n in own)


_NOTHING = frozenset(("nothing", "none", "nobody", "neither"))
