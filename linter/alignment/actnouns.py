"""Acts told by nouns: "at the request of", "a letter from", "her suit against", "a win over"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from .actwords import AGAINST, DECIDED, DONE_BY, LOST, OFFERED, SENT, URGING, WON
from .parties import Party
from .sides import Act, Told, act_of, after, denied, group_start, owner, subject_of


def routes(s: Told) -> Iterator[Act]:
    """ "From one place to another", whatever goes there."""
    for one, other in itertools.pairwise(s.parties):
        beside = other.first == one.last + 1 and one.names and other.names
        if beside and one.case == "from" and other.case in ("to", "for", "towards"):
            yield act_of(s, "route", one, other, one.first, False)


def nominal(s: Told, n: int) -> Iterator[Act]:
    """Acts told by nouns: "at the request of", "a letter from", "her suit against", "a win over"."""
    token = s.tokens[n]
    noun = token.lemma if token.pos == "NOUN" else ""
    single = noun.removesuffix("s")
    phrase = next((p for p in s.parties if p.last == n + 1), None)
    if not noun or phrase is None or denied(s, phrase.first, n):
        return
    lead = next((p for p in s.parties if not p.case and p.told and p.first != phrase.first), None)
    if (noun in URGING or single in URGING) and phrase.case in (
        "at",
        "on",
        "by",
        "after",
        "following",
        "under",
    ):
        of = after(s, n, "of") or after(s, n, "from") or owner(s, phrase)
        if of is not None and lead is not None and of.first != lead.first:
            yield act_of(s, "urge", of, lead, n, False)
    family = SENT.get(single)
    if family:
        giver, taker = after(s, n, "from") or owner(s, phrase), after(s, n, "to")
        if giver and taker:
            yield act_of(s, family, giver, taker, n, False)
        elif (
            giver
            and phrase.case == ""
            and lead
            and lead.last < n
            and _verb_between(s, lead, phrase, _GOT)
        ):
            yield act_of(s, family, giver, lead, n, False)
    family = AGAINST.get(single)
    if family:
        one, other = (
            owner(s, phrase) or after(s, n, "by") or after(s, n, "from"),
            after(s, n, "against"),
        )
        if one and other:
            yield act_of(s, family, one, other, n, False)
    family = DONE_BY.get(single)
    if family:
        one = owner(s, phrase) or after(s, n, "by")
        other = next((p for c in ("of", "on", "for", "against") if (p := after(s, n, c))), None)
        if one and other and one.first != other.first:
            yield act_of(s, family, one, other, n, False)
    if single in OFFERED and phrase.first:
        one = owner(s, phrase) or after(s, n, "from") or after(s, n, "by")
        verb = max(
            (
                q
                for q in range(max(0, phrase.first - 4), phrase.first)
                if s.tokens[q].lemma in DECIDED
            ),
            default=None,
        )
        if one and verb is not None:
            decider = subject_of(s, group_start(s.tokens, verb), verb)
            if decider and decider.acts:
                yield act_of(s, "offer", one, decider, n, False)
    if single in WON or single in LOST:
        other = next(
            (p for c in ("over", "against", "to", "by", "from") if (p := after(s, n, c))), None
        )
        subject = owner(s, phrase) or lead
        if other and subject and subject.first < n and other.first != subject.first:
            pair = (subject, other) if single in WON else (other, subject)
            yield act_of(s, "beat", *pair, n, False)


_GOT = frozenset("receive received get got had have has obtained accepted".split())


def _verb_between(s: Told, a: Party, b: Party, verbs: frozenset[str]) -> bool:
    return any(t.low in verbs for t in s.tokens[a.last : b.first])
