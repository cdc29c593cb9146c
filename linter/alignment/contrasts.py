"""Stances of two articles on one thing that exclude each other: granted and put off, open and shut.

They do not fit together unless one of the articles tells the other state too, one speaks of another
time, or another did it. What the modifiers, the phrases and the figures of the thing set apart is two
things (things.py).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

from ..model.comparison import Deed, DeedPair, Story
from .clausepairs import TIME, Clause, ranked
from .denials import done_since, narrower
from .oppositions import SUCCESSIVE, of_its_kind
from .stances import DECIDED, DONE, UNSAID, WEIGHED, Stance, read_stances
from .surroundings import name_words, similarity
from .tellings import TIED
from .things import Thing, ambiguous_heads, meeting, thing
from .wordgroups import canonical

Weight = Callable[[str], float]
# Rarity, in nats, of the words that name the thing: of two articles, of more.
NAMED, BACKED = 3.2, 2.4
ALIKE = 0.06  # of the sentences
ALIKE_FOR = 2.0  # nats that sentences of the same words stand for
LASTING = 14  # days that two articles may lie apart
ADMITTED = 3.5  # for a fault that one party admits: there is one to a story
# Questions that only who acts can answer: two who differ do not contradict each other.
_PERSONAL = frozenset(
    "attitude membership admission confirmation possession knowledge yielding payment vote compulsion".split()
)
# Questions that may be answered in two ways for two prizes, posts or charges.
_FOR_WHAT = frozenset(("appointment", "post", "verdict", "charge", "attitude", "membership"))
# Questions of what stays so once it is told; the others may be answered otherwise a few days later.
_LASTING = frozenset(
    """decision ruling admission verdict proof inclusion compulsion test sample contest goal motion vote confirmation
    abolition safety knowledge attitude force""".split()
)

# Of these, what a developing story does not move on from.
_FOR_GOOD = _LASTING - frozenset("decision confirmation knowledge attitude safety force".split())


def match_stances(story: Story, weight: Weight) -> tuple[DeedPair, ...]:
    """Pairs of stances on one thing that exclude each other, best first."""
    told = [read_stances(story, article) for article in range(len(story.readings))]
    found: list[DeedPair] = []
    for i, j in itertools.combinations(range(len(told)), 2):
        ambiguous = ambiguous_heads((story.readings[i], story.readings[j]))
        for a, b in itertools.product(told[i], told[j]):
            kind = against(a, b)
            if kind is None or _in_turn(a, b) or (kind == "modality" and _of_two(a, b)):
                continue
            met = meet(a, b, weight, ambiguous)
            if met < BACKED or not one_time(a, b) or not one_scene(a, b):
                continue
            if told_too(a, told[j], weight) or told_too(b, told[i], weight):
                continue
            alike = similarity(a.clause.sentence, b.clause.sentence, weight)
            sure = _sure(a, b, met + ALIKE_FOR * alike)
            if alike < ALIKE or (not sure and not _backed(a, b, told, weight)):
                continue
            # what is only weighed stands first
            first, second = (b, a) if kind == "modality" and _weighed(b) else (a, b)
            found.append(
                DeedPair(
                    kind=kind,
                    a=first.clause.ref,
                    b=second.clause.ref,
                    similarity=ranked(max(0.4, alike), a.clause, b.clause),
                )
            )
    return tuple(sorted(found, key=lambda p: (-p.similarity, p.a.article, p.b.article)))


def _of_two(a: Stance, b: Stance) -> bool:
    """Weighed by one and done by another, or of a thing at one place and at another, by name."""
    one, other = (s.actor.words if s.actor and s.actor.named else frozenset() for s in (a, b))
    if one and other and one - other and other - one:
        return True
    mine, theirs = (
        {case: phrase for case, phrase in s.clause.value.others if phrase[:1].isupper()}
        for s in (a, b)
    )
    cases = mine.keys() & theirs.keys() & _WHICH
    return any(
        not (TIME.search(mine[c]) or TIME.search(theirs[c]))
        and not name_words(mine[c]) & name_words(theirs[c])
        for c in cases
    )


def _weighed(stance: Stance) -> bool:
    return stance.level == WEIGHED or stance.states.get("realisation") == "?"


def _sure(a: Stance, b: Stance, met: float) -> bool:
    """The thing is named well enough for two articles alone; by a verb of no class its name or the
    actor has to be the same too."""
    classed = any(not t.startswith("=") for t in a.states.keys() & b.states.keys())
    named = any(t.named or len(t.words) > 1 for t in a.things) and any(
        t.named or len(t.words) > 1 for t in b.things
    )
    return met >= NAMED and (classed or named or _same_actor(a, b))


def against(a: Stance, b: Stance) -> Deed | None:
    """How two stances exclude each other, or None where they do not."""
    shared = a.states.keys() & b.states.keys()
    if not shared:
        return None
    if {a.states.get("realisation"), b.states.get("realisation")} == {"?", "+"}:
        real, weighed = (a, b) if a.states["realisation"] == "+" else (b, a)
        return "modality" if real.level >= DECIDED and weighed.level == DONE else None
    shared = {t for t in shared if t != "realisation" and of_its_kind(t, *_heads(a), *_heads(b))}
    if not shared or not a.level or not b.level:
        return None
    differ = {t for t in shared if a.states[t] != b.states[t]}
    if differ == shared and min(a.level, b.level) >= DECIDED:
        if differ & _PERSONAL and not _same_actor(a, b):
            return None
        plain = all(t.startswith("=") for t in differ)
        cases = TIED if plain or differ & _FOR_WHAT else _WHICH
        if _other_phrases(a.clause, b.clause, cases):
            return None
        if plain and a.actor and b.actor and not _same_actor(a, b):
            return None
        negated = a.clause.value.negated != b.clause.value.negated
        one_verb = any(t.startswith("=") for t in differ)
        if (
            negated
            and one_verb
            and (narrower(a.clause, b.clause) or done_since(a.clause, b.clause))
        ):
            return None
        return "negation" if negated else "outcome"
    same = {t for t in shared - differ if t.startswith("=")}
    if not differ and same and WEIGHED in (a.level, b.level) and a.level != b.level:
        return "modality"
    return None


def _heads(stance: Stance) -> frozenset[str]:
    told = (*stance.things, *((stance.actor,) if stance.actor else ()))
    return frozenset(t.head for t in told)


def _in_turn(a: Stance, b: Stance) -> bool:
    """One state follows on the other in the ordinary course (arrested, then freed), and nothing says
    that they are told of one time."""
    differ = {t for t in a.states.keys() & b.states.keys() if a.states[t] != b.states[t]}
    if not differ & SUCCESSIVE or min(a.level, b.level) < DONE:
        return False
    if any(s.clause.value.verb.startswith(_STANDING) for s in (a, b)):
        return False
    return not (a.clause.days & b.clause.days or (_times(a.clause) & _times(b.clause)))


_STANDING = ("be ", "remain", "stay", "keep", "hold", "maintain", "retain")


def _same_actor(a: Stance, b: Stance) -> bool:
    """Who acts is the same by name or noun; an agreement may stand for those who made it."""
    if a.actor is None or b.actor is None:
        return False
    if a.actor.head in _PACTS or b.actor.head in _PACTS:
        return True
    return bool(a.actor.words & b.actor.words)


_PACTS = frozenset(
    map(canonical, ("deal", "agreement", "settlement", "payment", "accord", "side", "party"))
)


def _other_phrases(a: Clause, b: Clause, cases: frozenset[str]) -> bool:
    """One preposition leads to two things: the library at one place, that at another."""
    mine, theirs = _by_case(a), _by_case(b)
    return any(not mine[case] & theirs[case] for case in mine.keys() & theirs.keys() & cases)


def _by_case(clause: Clause) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for case, phrase in clause.value.others:
        named = None if TIME.search(phrase) else thing(phrase)
        if named is not None:
            found[case.lstrip("^")] = found.get(case.lstrip("^"), frozenset()) | named.words
    return found


_WHICH = frozenset(("at", "of", "in", "from", "between"))


def meet(a: Stance, b: Stance, weight: Weight, ambiguous: frozenset[str]) -> float:
    """How rare the words are by which both name one thing."""

    figured = bool(a.figures & b.figures)

    def best(one: Iterable[Thing], other: Iterable[Thing]) -> float:
        pairs = itertools.product(one, tuple(other))
        return max(
            (meeting(x, y, weight, ambiguous, figured=figured) for x, y in pairs), default=0.0
        )

    topics = a.states.keys() & b.states.keys()
    if "admission" in topics:
        return ADMITTED if _same_actor(a, b) else 0.0
    found = best(a.things, b.things)
    if "compulsion" in topics and figured and a.actor and b.actor:
        return max(found, meeting(a.actor, b.actor, weight))
    return found


def one_time(a: Stance, b: Stance) -> bool:
    """Nothing says that they speak of two times."""
    if a.past or b.past:
        return False
    mine, theirs = _times(a.clause), _times(b.clause)
    if mine and theirs and not mine & theirs:
        return False
    one, other = a.clause.day, b.clause.day
    topics = a.states.keys() & b.states.keys()
    if one is None or other is None:
        return bool(topics & _FOR_GOOD)  # what is open on one day may be shut on another
    return abs((one - other).days) <= (LASTING if topics & _LASTING else 1)


def _times(clause: Clause) -> set[str]:
    """The weekdays, months and years at which the clause says that it was."""
    return {
        match.group()
        for case, phrase in clause.value.others
        if case in ("on", "in", "at", "during")
        for match in TIME.finditer(phrase)
        if match.group()[:1].isupper() or match.group()[:1].isdigit()
    }


def one_scene(a: Stance, b: Stance) -> bool:
    """The same did it, as far as both say who; and not two speakers of two minds."""
    one, other = a.clause, b.clause
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return False
    if one.speaker and other.speaker and one.speaker != other.speaker:
        return False
    mine, theirs = a.actor, b.actor
    if "inclusion" in a.states.keys() & b.states.keys() or mine is None or theirs is None:
        return True
    if mine in a.things or theirs in b.things or {mine.head, theirs.head} & _PACTS:
        return True  # "the shop will close", "the firm closes the shop"
    return bool(mine.words & theirs.words) or mine.named != theirs.named or a.person != b.person


def told_too(a: Stance, others: Sequence[Stance], weight: Weight) -> bool:
    """The other article tells the state of ``a`` as well, of what may be the same thing."""
    for o in others:
        if set((o.clause.value.modality or "").split()) & UNSAID:
            continue
        shared = {t for t in a.states.keys() & o.states.keys() if a.states[t] == o.states[t]}
        if not shared or (WEIGHED in (a.level, o.level) and a.level != o.level):
            continue
        if o.anyone and any(not t.startswith("=") for t in shared):
            return True
        if any(
            meeting(x, y, weight) for x in (*a.things, *a.phrases) for y in (*o.things, *o.phrases)
        ):
            return True
    return False


def _backed(a: Stance, b: Stance, told: Sequence[Sequence[Stance]], weight: Weight) -> bool:
    """A third article tells one of the two."""
    articles = {a.clause.ref.article, b.clause.ref.article}
    return any(
        told_too(s, own, weight) for s in (a, b) for n, own in enumerate(told) if n not in articles
    )
