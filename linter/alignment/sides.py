"""Whom the words of a sentence make act and be acted upon: subjects, objects, phrases after a preposition,
relatives and pronouns, read from the words around a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .actwords import FORMS
from .parties import PRONOUNS, Names, Party, Token, parties

REACH = 14  # tokens after a verb in which its preposition may stand

BE = frozenset("be is are was were been being am get gets got getting 's 're".split())

_AUXILIARY = BE | frozenset(
    """have has had having do does did will would may might can could should must shall to not never n't cannot won't
    didn't doesn't don't wasn't weren't hasn't haven't hadn't isn't aren't wouldn't couldn't shouldn't can't it""".split()
)

_ADVERBS = frozenset(
    """twice once also then later earlier already now still only even first finally again himself herself itself
    themselves just since yesterday today repeatedly never not been being both allegedly reportedly""".split()
)

_NOT = frozenset(
    """not never n't cannot won't didn't doesn't don't wasn't weren't hasn't haven't hadn't isn't aren't wouldn't couldn't
    shouldn't can't nobody no none neither nor without denied denies denying refused refuses declined failed deny
    instead rather avoid avoided""".split()
)

_UNSURE = frozenset("if whether unless may might could can should cannot would-be".split())

_BREAKS = frozenset(
    "; : ( ) that when while because although though if whether unless before after since as until".split()
)

_QUOTES = frozenset('"“”‘«»')

_RELATIVE = frozenset(("who", "which", "that", "whom"))

_CLAUSAL = frozenset(("since", "after", "before", "until", "as", "than", "like"))

_JOINS = frozenset(("and", "but", "then", "or"))


@dataclass(frozen=True, slots=True)
class Act:
    """An act of one party on another, with the place of its word; ``theme`` is what it is done to where
    that acts on nobody. ``against`` are those of the sentence who are neither and stand apart from who acts."""

    family: str
    agent: Party | None
    patient: Party | None
    sentence: int
    start: int
    end: int
    against: tuple[Party, ...]
    ahead: bool = False
    nearby: tuple[Party, ...] = ()  # who acts in the sentences beside it
    theme: Party | None = None  # what is handed over


@dataclass(frozen=True, slots=True)
class Told:
    at: int
    tokens: Sequence[Token]
    parties: Sequence[Party]
    names: Names
    before: Party | None  # the first party of the sentence before


_FOLLOWING = frozenset("to on as after in at , . the a his her its".split())


def is_verb(tokens: Sequence[Token], n: int, names: Names) -> bool:
    """Whether a word of the table stands as a verb here, whatever the tagger says."""
    token = tokens[n]
    forms = FORMS.get(token.low)
    if not forms or token.text[:1].isupper() or token.owns:
        return False
    if token.pos in ("VERB", "AUX", ""):
        return True
    kinds = {form.kind for form in forms}
    if kinds & {"past", "part"} and not kinds & {"base", "s"}:
        noun = n + 1 < len(tokens) and tokens[n + 1].pos in ("NOUN", "PROPN")
        return token.pos != "ADJ" or not noun or (n > 0 and tokens[n - 1].low in _AUXILIARY)
    if token.pos == "NOUN" and any(
        end == n and tokens[n - 1].text[:1].isupper() for end, _ in names.values()
    ):
        return n + 1 >= len(tokens) or tokens[n + 1].low in _FOLLOWING
    if token.pos == "NOUN" and kinds <= {"s"} and n + 1 < len(tokens):
        follower = tokens[n + 1]
        determined = (
            follower.low in ("the", "a", "an", "its", "his", "her", "their")
            or follower.text[:1].isupper()
        )
        return determined or any(end == n and first < n for first, (end, _) in names.items())
    return False


def act_of(
    s: Told, family: str, agent: Party | None, patient: Party | None, n: int, ahead: bool
) -> Act:
    used = [p.first for p in (agent, patient) if p]
    against = tuple(
        p
        for p in s.parties
        if p.first not in used and p.told and (p.first > n or _clause_between(s, p, n))
    )
    token = s.tokens[n]
    against = tuple(p for p in against if agent is None or not _joined(s, p, agent))
    return Act(family, agent, patient, s.at, token.start, token.end, against, ahead)


def _clause_between(s: Told, p: Party, n: int) -> bool:
    """Whether another verb stands between a party and the act: "the tenants said that he had cut it off"."""
    return any(t.pos == "VERB" for t in s.tokens[p.last : max(p.last, group_start(s.tokens, n))])


def _joined(s: Told, a: Party, b: Party) -> bool:
    """Two who act together: "the army and the police"."""
    first, last = sorted((a, b), key=lambda p: p.first)
    between = {t.low for t in s.tokens[max(first.last, 0) : max(last.first, 0)]}
    return between == {","} or (
        bool(between) and between <= {"and", "&", "with", "the", "together"}
    )


def group_start(tokens: Sequence[Token], n: int) -> int:
    """The first token of the verb group that ends at ``n``."""
    first = n
    while first and (
        tokens[first - 1].low in _AUXILIARY - {"it"}
        or tokens[first - 1].low in _ADVERBS
        or (tokens[first - 1].pos == "ADV" and tokens[first - 1].low.endswith("ly"))
    ):
        first -= 1
    return first


def denied(s: Told, first: int, n: int) -> bool:
    words = [t.low for t in s.tokens[max(0, first - 3) : n]]
    if any(w in _NOT for w in words) or any(w in _UNSURE for w in words[-4:] if w != "may"):
        return True
    if any(t.text == "may" for t in s.tokens[max(0, first - 1) : n]):
        return True
    clause = [t.low for t in s.tokens[max(0, first - 12) : first]]
    return any(w in ("if", "whether", "unless") for w in clause)


def subject_of(s: Told, first: int, n: int) -> Party | None:
    """Who stands before the verb group: its subject, whom a relative pronoun or a pronoun means."""
    at = first - 1
    before = s.tokens[at].low if at >= 0 else ""
    if before in _RELATIVE:
        found = [p for p in s.parties if p.last <= at and p.last >= at - 1]
        if found and found[-1].pronoun:
            return _meant(s, found[-1].first)
        return found[-1] if found else None
    if before in PRONOUNS:
        return _meant(s, at)
    earlier = [p for p in s.parties if p.last <= first]
    if earlier and _reduced(s, earlier[-1], first, n):
        return None
    joined = False
    to = any(t.low == "to" for t in s.tokens[first:n])
    for p in reversed(earlier):
        between = [t.low for t in s.tokens[p.last : first]]
        if any(w in _QUOTES for w in between):
            return None
        # "The coach, after a talk, sold": a parenthesis is closed
        if any(w in _BREAKS for w in between) and not joined and between[-1:] != [","]:
            return None
        joined = joined or (bool(between) and between[-1] in _JOINS)
        if p.pronoun and not p.case:
            return _meant(s, p.first)
        leads = not p.case or (p.last == first and p.case in _CLAUSAL)
        if leads and not p.pronoun and not _passed_over(s, p, first, joined=joined, to=to):
            return p
    return None


def _reduced(s: Told, p: Party, first: int, n: int) -> bool:
    """A participle that only describes: "58 of the flights cancelled since"."""
    beside = p.last == first == n and p.case not in ("", *_CLAUSAL)
    return beside and s.tokens[n].low not in _PAST_ALONE and object_of(s, n, 0) is None


def _passed_over(s: Told, p: Party, first: int, *, joined: bool, to: bool) -> bool:
    """What is acted upon by a verb before, and so does not act: "a coach carrying a choir ran into"."""
    if not _is_object(s, p):
        return False
    return joined or (not to and (p.last < first or s.tokens[p.first - 1].low.endswith("ing")))


# Forms that are no participle.
_PAST_ALONE = frozenset(
    text
    for text, forms in FORMS.items()
    if {f.kind for f in forms} & {"past", "s"} and "part" not in {f.kind for f in forms}
)


def _is_object(s: Told, p: Party) -> bool:
    """Whether a phrase stands after a verb: "gave the keys to him and told ..."."""
    before = s.tokens[p.first - 1] if p.first else None
    return before is not None and (before.pos == "VERB" or before.low in FORMS)


def _meant(s: Told, at: int) -> Party | None:
    """Whom a pronoun means: who acts first in its sentence, else in the one before."""
    pronoun = s.tokens[at].low
    if pronoun not in ("he", "she", "they", "it"):
        return None
    found = s.before
    for p in s.parties:
        if p.last > at or p.case or _is_object(s, p):
            continue
        if p.pronoun:
            if s.tokens[p.first].low == pronoun:
                break
            continue
        if (
            p.told
            and p.last < at
            and s.tokens[p.last].low != "whom"
            and s.tokens[min(p.last + 1, at)].low != "whom"
        ):
            found = p
            break
    return None if found is None else replace(found, first=-1 - at, last=-at)


def object_of(s: Told, n: int, skip: int) -> Party | None:
    at = n + 1 + skip
    while at < len(s.tokens) and (s.tokens[at].low in _ADVERBS or s.tokens[at].pos == "ADV"):
        at += 1
    return next((p for p in s.parties if p.first == at), None)


def after(s: Told, n: int, case: str) -> Party | None:
    """The party after a preposition that belongs to the verb."""
    for p in s.parties:
        if n < p.first <= n + REACH and p.case == case:
            between = [t.low for t in s.tokens[n + 1 : p.first - 1]]
            if not any(w in _BREAKS or w == "," for w in between):
                return p
    return None


def close(s: Told, n: int, by: Party) -> bool:
    return by.first - n <= 4


def acted_upon(s: Told, pronoun: Party, agent: Party | None) -> Party | None:
    """Whom "him", "her" or "them" means: the first of the sentence who is not the one that acts, else of
    the sentence before."""
    word = s.tokens[pronoun.first].low
    if word not in ("him", "her", "them", "it"):
        return None
    for p in s.parties:
        if p.first >= pronoun.first:
            break
        mine = agent is not None and (
            p.first == agent.first or bool(p.names & agent.names) or (p.part == agent.part != "")
        )
        if p.acts and not p.pronoun and not mine and not p.case:
            return replace(p, first=-1 - pronoun.first, last=-pronoun.first)
    before = s.before
    if before is None or (
        agent is not None and (before.names & agent.names or before.part == agent.part != "")
    ):
        return None
    return replace(before, first=-1 - pronoun.first, last=-pronoun.first)


def whom(s: Told, n: int) -> Party | None:
    """Who is acted upon before a relative: "it was the mayor whom he asked", "the firm that they bought"."""
    at = next(
        (at for at in range(n - 1, max(-1, n - 7), -1) if s.tokens[at].low in _RELATIVE), None
    )
    if at is None or at + 1 >= group_start(s.tokens, n):
        return None
    found = [p for p in s.parties if p.last in (at, at - 1)]
    return found[-1] if found else None


def known(party: Party | None) -> Party | None:
    return None if party is None or party.pronoun or not party.told else party


def has_particle(s: Told, n: int, word: str) -> bool:
    """A particle right after the verb or after its object: "took it out"."""
    right = object_of(s, n, 0)
    places = (n + 1, *((right.last,) if right else ()))
    return any(at < len(s.tokens) and s.tokens[at].low == word for at in places)


def owner(s: Told, phrase: Party) -> Party | None:
    """Whose it is: "the mayor's request"."""
    owners = [n for n in range(phrase.first, phrase.last) if s.tokens[n].owns]
    if not owners:
        return None
    last = owners[-1] + 1
    own = parties(list(s.tokens[:last]), {}, frozenset())
    found = next((p for p in own if p.last == last), None)
    if found is None:
        return None
    plain = list(s.tokens[:last])
    plain[-1] = replace(plain[-1], owns=False)
    return next((p for p in parties(plain, {}, frozenset()) if p.last == last), None)
