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


def tagged_form(token: Token) -> Form | None:
    """The verb of a token tagged as one and its form, or None; telling verbs are left out."""
    if token.pos != "VERB" or token.dep == "amod" or token.tag not in _KINDS:
        return None
    lemma = token.lemma.lower()
    if not lemma.isalpha() or lemma in _TELLING:
        return None
    return Form(lemma, _KINDS[token.tag])


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
    near = range(max(first, index - _COPULA_REACH), index)
    return next((n for n in near if tokens[n].head == index and tokens[n].dep == "cop"), None)


_COPULA_REACH = 9
