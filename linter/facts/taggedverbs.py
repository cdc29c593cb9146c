"""Verbs that a tagger knows as such, beyond those of the table of outcomes; predicates after "be".

"met the families", "carried out repairs" are told by tag and particle; "was not guilty",
"is still open" by the copula, as the verb "be guilty". Without tags there are none of these.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model.analysis import Token
from .namewords import word_set
from .outcomes import Form

_KINDS = {"VB": "base", "VBP": "base", "VBZ": "s", "VBD": "finite", "VBN": "participle", "VBG": "ing"}  # fmt: skip
# Telling and thinking: their content is the statement, and who says it is the voice.
_TELLING = word_set("""
    say tell add ask note explain state report quote know think believe mean let seem appear
    """)
_PARTICLE_REACH = 4
# Verbs by which a thing stays, comes out or is declared to be so: "remains shut", "ruled unlawful".
_LINKING = word_set("remain stay keep stand lie go come test prove turn become")
_DECLARING = word_set("declare deem rule find make hold leave keep pronounce judge")


def tagged_form(tokens: Sequence[Token], index: int) -> Form | None:
    """The verb of a token tagged as one and its form, or None; telling verbs are left out, but who
    "knew of" a thing did."""
    token = tokens[index]
    if token.pos != "VERB" or token.dep == "amod" or token.tag not in _KINDS:
        return None
    lemma = token.lemma.lower()
    after = tokens[index + 1].text.lower() if index + 1 < len(tokens) else ""
    if lemma in ("know", "tell") and after in ("of", "about"):
        return Form(lemma, _KINDS[token.tag])
    if not lemma.isalpha() or lemma in _TELLING:
        return None
    return Form(lemma, _KINDS[token.tag])


def has_subject(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Whether the parse gives the token a subject: a verb, whatever its tag says."""
    near = range(max(first, index - _SUBJECT_REACH), index)
    return tokens[index].dep in _CLAUSAL and any(
        tokens[n].head == index and tokens[n].dep.startswith("nsubj") for n in near
    )


_SUBJECT_REACH = 12
_CLAUSAL = frozenset(("root", "ccomp", "conj", "advcl", "acl:relcl", "parataxis"))


def linking(tokens: Sequence[Token], first: int, index: int) -> int | None:
    """The verb that makes the adjective at ``index`` a predicate of its subject ("remains") or, with
    an object, of that ("declared the bridge"); None where there is none."""
    token = tokens[index]
    if token.pos != "ADJ" or token.dep != "xcomp" or not first <= token.head < index:
        return None
    if token.text.lower() == "guilty":
        return None  # "found guilty" is a verb of the table
    lemma = tokens[token.head].lemma.lower()
    return token.head if lemma in _LINKING or lemma in _DECLARING else None


def particle(tokens: Sequence[Token], index: int, last: int) -> tuple[int, str]:
    """Where the verb at ``index`` with its particle ends, and the particle or ""."""
    for at in range(index + 1, min(last, index + 1 + _PARTICLE_REACH)):
        if tokens[at].dep == "compound:prt" and tokens[at].head == index:
            return (at + 1 if at == index + 1 else index + 1), tokens[at].text.lower()
    return index + 1, ""


def copula(tokens: Sequence[Token], first: int, index: int) -> int | None:
    """The token of "be" that makes the adjective or noun at ``index`` a predicate, or None."""
    if tokens[index].pos not in ("ADJ", "NOUN"):
        return None
    # "has been shut": the parser takes "been" for that of a passive
    links = ("cop", "aux:pass") if tokens[index].pos == "ADJ" else ("cop",)
    near = range(max(first, index - _COPULA_REACH), index)
    return next((n for n in near if tokens[n].head == index and tokens[n].dep in links), None)


_COPULA_REACH = 9
