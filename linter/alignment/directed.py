"""Who does what to whom in a sentence, read from the words: verbs, nouns of action, actives and passives.

A verb of the table (actwords) takes its parties from the phrases beside it. What is denied, asked
whether, or told under a condition is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model.fact import Reading
from .actnouns import nominal, routes
from .actwords import DECIDED, DONE_TO, ENTRIES, FORMS, Entry, Form
from .parties import LONGEST, PRONOUNS, Party, names_of, parties, placed, tokenize
from .partwords import part_of
from .sides import (
    BE,
    Act,
    Told,
    act_of,
    acted_upon,
    after,
    close,
    denied,
    group_start,
    has_particle,
    is_verb,
    known,
    object_of,
    owner,
    subject_of,
    whom,
)
from .wordgroups import canonical, stem

_NEEDS_BOTH = frozenset(("transfer", "legacy", "pay", "owe", "teach", "acquire", "follow", "route"))


def read_acts(reading: Reading) -> tuple[list[Act], list[Party]]:
    """The acts of an article in order, and all its parties."""
    leading: dict[int, tuple[Party, ...]] = {}
    named = names_of(reading)
    acts: list[Act] = []
    people: list[Party] = []
    before: Party | None = None
    for at, sentence in enumerate(reading.sentences):
        tokens = tokenize(reading, at)[: LONGEST + 1]
        names = placed(tokens, named.get(at, ()))
        verbs = frozenset(n for n in range(len(tokens)) if is_verb(tokens, n, names))
        told = parties(tokens, names, verbs)
        people += told
        leading[at] = tuple(p for p in told if not p.case and p.acts)[:2]
        if sentence.headline or len(tokens) > LONGEST:
            continue
        own = Told(at, tokens, told, names, before)
        acts += _read(own)
        first = next((p for p in told if not p.case and not p.pronoun and p.told), None)
        before = first or before
        if (
            at + 1 < len(reading.sentences)
            and reading.sentences[at + 1].paragraph != sentence.paragraph
        ):
            before = first
    return [replace(act, nearby=_nearby(reading, act.sentence, leading)) for act in acts], people


def _nearby(reading: Reading, at: int, leading: dict[int, tuple[Party, ...]]) -> tuple[Party, ...]:
    own = reading.sentences[at].paragraph
    beside = [n for n in (at - 1, at + 1) if n in leading and reading.sentences[n].paragraph == own]
    return tuple(p for n in beside for p in leading[n])


def _read(s: Told) -> Iterator[Act]:
    for n, token in enumerate(s.tokens):
        if is_verb(s.tokens, n, s.names):
            for form in FORMS[token.low]:
                yield from _verbal(s, n, form)
                break
        elif token.pos == "VERB" and token.lemma not in _MUTUAL and token.low not in FORMS:
            yield from _plain(s, n)
        yield from nominal(s, n)
    yield from routes(s)


def _verbal(s: Told, n: int, form: Form) -> Iterator[Act]:
    kinds = {f.kind for f in FORMS[s.tokens[n].low]}
    first = group_start(s.tokens, n)
    group = [t.low for t in s.tokens[first:n]]
    by = after(s, n, "by")
    passive = (
        "ing" not in kinds
        and "part" in kinds
        and (any(w in BE for w in group) or (by is not None and not group and close(s, n, by)))
    )
    if denied(s, first, n):
        return
    ahead = any(w in ("will", "would", "to", "shall", "plan", "plans") for w in group)
    subject = subject_of(s, first, n)
    for entry in ENTRIES.get(form.verb, ()):
        if not _follows(s, n, entry):
            continue
        for one, other in entry.slots:
            agent, patient = (
                _slot(s, n, slot, entry, subject, by, passive=passive) for slot in (one, other)
            )
            if (agent is None or patient is None) and (
                entry.family in _NEEDS_BOTH or agent is patient
            ):
                continue
            act = act_of(s, entry.family, agent, patient, n, ahead)
            yield replace(act, theme=_handed(s, n, (one, other), subject, passive=passive))
            if agent and patient:
                break
    yield from _done(s, n, form, subject, by, passive=passive, ahead=ahead)
    if form.verb in _OFFERING and not passive and subject and subject.acts:
        decider = _decider(s, n, subject)
        if decider:
            yield act_of(s, "offer", subject, decider, n, ahead)


def _handed(
    s: Told, n: int, slots: tuple[str, str], subject: Party | None, *, passive: bool
) -> Party | None:
    """What goes from one to the other: the object that is neither, or who goes there."""
    if "O" in slots or "D" in slots or "W" in slots:
        return None
    found = subject if passive or "S" not in slots else object_of(s, n, 0)
    return known(found)


_OFFERING = frozenset("offer propose suggest".split())


def _decider(s: Told, n: int, subject: Party) -> Party | None:
    """Who takes or turns down in the same sentence what is offered: "and the board turned it down"."""
    for q in range(n + 1, len(s.tokens)):
        if s.tokens[q].lemma in DECIDED and s.tokens[q].pos == "VERB":
            found = subject_of(s, group_start(s.tokens, q), q)
            if found and found.acts and found.first not in (subject.first,):
                return found
    return None


# What two do to each other, and what says nothing of who does it to whom.
_MUTUAL = frozenset(
    """meet marry wed join merge face play fight border partner divorce date confront debate tie draw collide talk contact
    accompany match combine link include involve comprise say know see love like agree share mean concern become seem
    remain resemble equal contain follow describe represent regard consider believe think feel mention cite quote
    thank praise greet welcome congratulate await expect need want help""".split()
)


def _plain(s: Told, n: int) -> Iterator[Act]:
    """A verb of no family, from one who acts to one who is acted upon."""
    low = s.tokens[n].low
    first = group_start(s.tokens, n)
    group = [t.low for t in s.tokens[first:n]]
    by = after(s, n, "by")
    participle = low.endswith(("ed", "en", "t", "wn"))
    passive = participle and (
        any(w in BE for w in group) or (by is not None and not group and close(s, n, by))
    )
    if denied(s, first, n):
        return
    subject = subject_of(s, first, n)
    right = object_of(s, n, 0)
    agent, patient = (by, subject) if passive else (subject, right)
    if patient is not None and patient.pronoun and not passive:
        patient = acted_upon(s, patient, agent)
    if agent and patient and agent.acts and patient.acts:
        yield act_of(s, "~" + stem(s.tokens[n].lemma), agent, patient, n, False)


def _done(
    s: Told,
    n: int,
    form: Form,
    subject: Party | None,
    by: Party | None,
    *,
    passive: bool,
    ahead: bool,
) -> Iterator[Act]:
    """What is done to a thing."""
    following = [t.low for t in s.tokens[n + 1 : n + 4]]
    particle = next(
        (w for w in _PARTICLES if f"{form.verb}-{w}" in DONE_TO and has_particle(s, n, w)), ""
    )
    long = "-".join((form.verb, *following[:2]))
    family = DONE_TO.get(long) or DONE_TO.get(f"{form.verb}-{particle}" if particle else form.verb)
    if family is None:
        return
    agent = by if passive else subject
    if agent and agent.part in _SUMS:
        agent = after(s, n, "from") or agent
    theme = (
        subject
        if passive
        else object_of(s, n, 2 if long in DONE_TO else bool(particle)) or object_of(s, n, 0)
    )
    if agent is None or (family == "leave" and theme is not None and theme.part not in _LEFT):
        return
    if theme is None and family != "leave":
        return
    yield act_of(s, "=" + family, agent, theme, n, ahead)


_PARTICLES = ("for", "off", "out", "down", "away")

_LEFT = frozenset(
    map(
        part_of,
        """talk negotiation table meeting room hearing coalition alliance summit ceremony debate match pitch project deal
        conference session court chamber dinner""".split(),
    )
)

_SUMS = frozenset(
    map(canonical, "grant donation gift loan money cash funding sum subsidy bequest".split())
)


def _slot(
    s: Told,
    n: int,
    slot: str,
    entry: Entry,
    subject: Party | None,
    by: Party | None,
    *,
    passive: bool,
) -> Party | None:
    skip = len(entry.particle.split()) if entry.particle and not entry.tail else 0
    right = object_of(s, n, skip) or (object_of(s, n, 0) if skip else None)
    if slot == "S":
        return by if passive else subject
    if slot == "O":
        theme = subject if passive else right
        if (
            theme is not None
            and s.tokens[n - 1].low in PRONOUNS
            and n > 1
            and s.tokens[n - 2].low == "whom"
        ):
            theme = None
        if theme is None and not passive:
            theme = whom(s, n)
        if theme is not None and entry.family == "refuse" and theme.part in _OFFERS:
            return owner(s, theme) or after(s, n, "from")
        if theme is not None and theme.pronoun and not passive:
            return acted_upon(s, theme, subject)
        return known(theme)
    if slot in ("D", "W"):
        follower = (
            None if right is None else next((p for p in s.parties if p.first == right.last), None)
        )
        if slot == "W":
            followed = (
                right is not None
                and right.last < len(s.tokens)
                and s.tokens[right.last].low == "with"
            )
            return known(right) if followed else None
        money = (
            right is not None
            and right.last < len(s.tokens)
            and s.tokens[right.last].text in "£$€¥₹₦"
        )
        if passive and right is not None:
            return subject
        return known(right) if follower or money else None
    found = after(s, n, slot)
    if found is not None and found.pronoun:
        return acted_upon(s, found, subject)
    if found is not None and found.part in _SIDES and found.held:
        held = next((p for p in s.parties if p.first > found.last and p.case == "of"), None)
        return held or found
    return known(found)


_SIDES = frozenset(
    map(canonical, "back side rear front path door window wheel bow stern hull".split())
)

_OFFERS = frozenset(map(canonical, "offer proposal bid request call approach invitation".split()))


def _follows(s: Told, n: int, entry: Entry) -> bool:
    """What an entry asks for after the verb: its particle, the words of its tail."""
    following = [t.low for t in s.tokens[n + 1 : n + 9]]
    if entry.particle and not has_particle(s, n, entry.particle):
        return False
    if not entry.particle and not entry.tail:
        return True
    at = 0
    for word in entry.tail:
        if word not in following[at:]:
            return False
        at = following.index(word, at) + 1
    return True
