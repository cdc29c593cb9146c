"""Verb groups: an outcome verb with its auxiliaries, negation and modality, by the words alone.

"has not been approved", "is expected to sign", "failed to win", "is considering selling":
the group is read from the verb to the left, so that it works with and without tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.analysis import Token
from .namewords import word_set
from .outcomes import COMPLEMENTS, FORMS, PLAIN, TRANSITIVE
from .taggedverbs import copula, has_subject, linking, particle, tagged_form
from .verbmoods import (
    CATENATIVES,
    CONSIDERING,
    MOST,
    NEGATIVE_CATENATIVES,
    has_negation,
    read_mood,
    walk_left,
)

_AFTER_BARE = word_set("""
    of over in after for on at with from as during since amid last yesterday
    monday tuesday wednesday thursday friday saturday sunday
    """)
_SUBJECTS = word_set("he she they we i it who which that")
_DETERMINERS = word_set("""
    a an the this that these those his her its their our my your no any some every each another
    such two three four five six seven eight nine ten first second last next recent new former
    """)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Tokens ``first`` to ``last`` (exclusive) of a sentence; ``verb`` is the lemma with its particle."""

    verb: str
    first: int
    head: int
    last: int
    passive: bool
    negated: bool
    modality: str | None


def verb_groups(tokens: Sequence[Token], first: int, last: int) -> list[VerbGroup]:
    """The outcome verbs of the sentence made of tokens ``first`` to ``last``, in order of place."""
    groups = [
        group
        for index in range(first, last)
        if (group := _group(tokens, first, index, last)) is not None
    ]
    # "is considering selling", "refused to sign": the inner verb is the outcome, the outer its mood.
    return [
        group
        for place, group in enumerate(groups)
        if place + 1 == len(groups) or groups[place + 1].first > group.head
    ]


def _group(tokens: Sequence[Token], first: int, index: int, last: int) -> VerbGroup | None:
    token = tokens[index]
    form = FORMS.get(token.text.lower()) or tagged_form(tokens, index)
    if (
        form is None
        or _in_compound(tokens, index, last)
        or (token.pos == "ADJ" and form.kind == "base")
    ):
        return _predicate(tokens, first, index)
    if token.text[0].isupper() and index > first and token.pos != "VERB":
        return None
    if (
        token.pos
        and token.pos not in ("VERB", "AUX")
        and not (token.pos == "ADJ" and token.text.lower().endswith("ed"))
        and not (form.kind in ("past", "finite") and has_subject(tokens, first, index))
    ):
        return _predicate(tokens, first, index)  # "is under arrest"
    ending, rest = _complement(tokens, form.verb, index, last)
    if not rest and form.verb not in PLAIN:
        if token.pos != "VERB":
            return None
        ending, rest = particle(tokens, index, last)
    start, passive, aux = walk_left(tokens, first, index)
    if not _is_verb(tokens, first, index, form.kind, start, passive=passive, aux=aux, last=last):
        return None
    if (
        form.kind in ("past", "participle")
        and not passive
        and not aux
        and _reduced(tokens, index, last, first, form.verb)
    ):
        passive = True
    if form.kind in ("base", "finite", "s", "ing"):
        passive = (
            passive
            and form.kind in ("base", "finite")
            and tokens[index].text.lower() in ("shut", "hurt", "beat", "overcome", "quit")
        )
    begin, negated, modality = read_mood(tokens, first, start, index)
    if modality in _ABLE and form.verb in _PERCEIVING:
        modality = None  # what could be seen was seen
    verb = f"{form.verb} {rest}" if rest else form.verb
    return VerbGroup(verb, begin, index, ending, passive, negated, modality)


_ABLE = frozenset(("can", "could"))
_PERCEIVING = frozenset(("see", "hear", "feel", "smell", "taste", "glimpse"))


def _in_compound(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Whether the word is part of one with hyphens, which names or describes: "the so-called reform"."""
    before = index >= 2 and _hyphen(tokens, index - 1) and _whole(tokens[index - 2])
    after = index + 2 < last and _hyphen(tokens, index + 1) and _whole(tokens[index])
    return before or after


def _hyphen(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    touches = tokens[at - 1].end == token.start and token.end == tokens[at + 1].start
    return token.text == "-" and touches


def _whole(token: Token) -> bool:
    """No prefix of a verb: "re-elected"."""
    return token.text.lower() not in _PREFIXES


_PREFIXES = word_set("re co over under out mis pre un de fast double cross")


def _predicate(tokens: Sequence[Token], first: int, index: int) -> VerbGroup | None:
    """ "was not guilty", "is the heir": the predicate after "be", as a verb of its own; "remains shut"
    and "was ruled unlawful" too."""
    be = copula(tokens, first, index)
    if be is None:
        be = linking(tokens, first, index)
    if be is None:
        return None
    start, _, _ = walk_left(tokens, first, be)
    begin, negated, modality = read_mood(tokens, first, start, be)
    denied = any(t.text.lower() == "no" for t in tokens[be:index])
    denied = denied or has_negation(tokens, be, index)
    verb = f"be {tokens[index].lemma.lower()}"
    return VerbGroup(verb, begin, index, index + 1, False, negated or denied, modality)


def _complement(tokens: Sequence[Token], verb: str, index: int, last: int) -> tuple[int, str]:
    """Where the verb with its particle ends, and the particle: "turned the offer down" too."""
    for words in COMPLEMENTS.get(verb, ()):
        parts = words.split()
        for skip in range(4 if verb in ("find", "shoot", "turn", "throw", "call", "shut") else 1):
            at = index + 1 + skip
            if [t.text.lower() for t in tokens[at : at + len(parts)]] == parts and at + len(
                parts
            ) <= last:
                return (at + len(parts) if skip == 0 else index + 1), words
    return index + 1, ""


def _is_verb(
    tokens: Sequence[Token],
    first: int,
    index: int,
    kind: str,
    start: int,
    *,
    passive: bool,
    aux: bool,
    last: int,
) -> bool:
    """Whether the form is used as a verb here, where no tag says so."""
    before = tokens[index - 1].text.lower() if index > first else ""
    after = tokens[index + 1].text.lower() if index + 1 < last else ""
    if before in _DETERMINERS or (before.endswith(("'s", "’s")) and not aux):
        return False
    tag = tokens[index].pos
    if tag == "VERB" and tokens[index].dep != "amod":
        return True
    if kind in ("past", "finite", "participle"):
        return tag != "ADJ" or aux
    if kind == "base":
        if not aux:
            follows = after in _DETERMINERS or (
                index + 1 < last and tokens[index + 1].text[0].isupper()
            )
            return (
                tokens[index].text.lower() in ("quit", "shut", "beat", "hurt", "overcome")
                and follows
            )
        if before == "to" and not tag:
            mood = (
                index > first + 1
                and tokens[index - 2].text.lower() in CATENATIVES.keys() | NEGATIVE_CATENATIVES
            )
            return (
                mood
                or after in _DETERMINERS
                or (index + 1 < last and tokens[index + 1].text[0].isupper())
            )
        return not passive or tokens[index].text.lower() in ("shut", "hurt", "beat", "overcome")
    if kind == "s":
        return after in _DETERMINERS or (
            index + 1 < last
            and tokens[index + 1].text[0].isupper()
            and before not in ("of", "and", "in", "for")
        )
    return passive or before in CONSIDERING or aux


def _reduced(tokens: Sequence[Token], index: int, last: int, first: int, verb: str) -> bool:
    """ "a plan approved by councillors", "Recommendation 6: accepted.": a participle without "be"."""
    if verb in _OF_ITSELF:
        return False  # "stood by its word"
    after = tokens[index + 1].text.lower() if index + 1 < last else "."
    before = tokens[index - 1].text if index > first else ""
    if tokens[index].tag == "VBD" and any(
        t.dep == "nsubj" and t.head == index for t in tokens[max(first, index - MOST) : index]
    ):
        return False  # "Councillors voted by 29 to 26"
    bare = after in _AFTER_BARE or not after[:1].isalnum()
    return (
        after == "by"
        or (
            verb in TRANSITIVE and bare and before[:1].isalnum() and before.lower() not in _SUBJECTS
        )
        or before == ":"
        or (tokens[index].dep == "acl" and tokens[index].tag == "VBN")
        or (tokens[index].dep == "acl" and after in ("in", "on", "at", "."))
    )


# Verbs that have no passive.
_OF_ITSELF = word_set("stand abide go come fall die live arrive depart resign remain stay")
