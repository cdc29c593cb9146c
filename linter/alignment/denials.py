"""What a denial denies: whether it takes back what the other clause tells, or only a part of it.

To deny less than is told contradicts nothing: an inn that hires no local cooks hires cooks, who was
never charged in court was accused. What narrows the denied clause has to stand in the other's sentence.
"""

from __future__ import annotations

import re

from .clausepairs import Clause
from .surroundings import name_words
from .wordgroups import canonical

# Of what is still to come, what is told as certain; two who may, want or think of it do not differ.
_FIRM = frozenset("will would plan planned expected propose proposed intend".split())
# Prepositions that narrow what is denied: "charged with theft", "paid by the club".
_NARROWING = frozenset(("of", "with", "as", "by", "from"))
_MANNER = re.compile(r"(?i)\b(\w{3,}ly)\b")
_DENIALS = frozenset(
    map(canonical, ("no", "not", "n't", "n’t", "never", "none", "nobody", "nothing", "neither"))
)
_SO_FAR = re.compile(r"(?i)(?:has|have|is|are)(?:n['’]t| not| never| yet| still)\b(?!.*ing$)")
# What those who are asked come to say while a story unfolds.
_STEPS = frozenset(
    map(canonical, ("confirm", "verify", "reply", "comment", "identify", "disclose"))
)
_OF_TIME = frozenset(
    "immediately recently currently previously finally reportedly allegedly only".split()
)


def firm(a: Clause, b: Clause, *, one_actor: bool) -> bool:
    """Whether a denial ahead and its opposite differ: both are certain, or the same one wants and does
    not want."""
    moods = [set((clause.value.modality or "").split()) for clause in (a, b)]
    return all(mood <= _FIRM for mood in moods) or (one_actor and moods[0] == moods[1])


def denied_alike(a: Clause, b: Clause) -> bool:
    """Both sentences hold a word of denial, wherever the parse hangs it."""
    return bool(_DENIALS & a.sentence.keys()) and bool(_DENIALS & b.sentence.keys())


def done_since(a: Clause, b: Clause) -> bool:
    """What had not been done when one article was written may be done when the other is: "has not
    confirmed", "has confirmed"; it is a difference only where the one that tells it is no later."""
    denied, told = (a, b) if a.value.negated else (b, a)
    if not _SO_FAR.match(denied.text) and denied.key not in _STEPS:
        return False
    return denied.day is None or told.day is None or told.day > denied.day


def narrower(a: Clause, b: Clause) -> bool:
    """Whether the one that denies denies only a part of what the other tells."""
    denied, told = (a, b) if a.value.negated else (b, a)
    things = told.theme | told.actor | told.others
    return bool(_narrowing(denied) - told.sentence.keys() - things or _kinds(denied) - things)


def _narrowing(clause: Clause) -> frozenset[str]:
    """The words that narrow a clause: those before its theme's noun, its manner, its phrases."""
    before = [word for word in _before_noun(clause) if not word[:1].isdigit()]
    manner = [word for word in _MANNER.findall(clause.text) if word.casefold() not in _OF_TIME]
    hung = [phrase.split()[-1] for case, phrase in clause.value.others if case in _NARROWING]
    return name_words(" ".join((*before, *manner, *hung)))


def _kinds(clause: Clause) -> frozenset[str]:
    """The names that say of which kind the theme is: "Kestrian women"."""
    return name_words(" ".join(word for word in _before_noun(clause) if word[:1].isupper()))


def _before_noun(clause: Clause) -> list[str]:
    words = clause.value.object.split() if clause.value.object else []
    return [] if not words or words[-1][:1].isupper() else words[:-1]
