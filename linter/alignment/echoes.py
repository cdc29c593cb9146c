"""Clauses told in the same words but for the verb: "was listed among" and "was not listed among".

Articles take over whole sentences from agencies and from one another. Where the words on both sides
of two verbs are the same, in the same order, both tell of one thing whatever else is unknown of them,
and only what the verbs say is left to differ. Chance does not make such pairs, however many articles
a story has: in ninety clusters of real articles there were seven where one denies what the other
tells, all of which told more of the denial beside the verb.
"""

from __future__ import annotations

import bisect
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from ..facts.outcomes import OUTCOMES
from ..model.comparison import Deed, DeedPair, Ref, Story
from .clausepairs import Clause, fit, ranked, related
from .denials import denied_alike, done_since
from .moods import apart, one_done, one_mood
from .wordgroups import canonical

# Nats of the words that follow one another next to the verb, alike in both sentences.
TOLD_ALIKE = 14.0  # on both sides of the verb
PARTIES_UNTOLD = 20.0  # where neither who did it nor whom it was done to is told in both
AHEAD_ALIKE = 25.0  # where one tells as done what the other has ahead: it may be the later one
WHOLE = 25.0  # of one side alone: the sentences are one, whatever the parse makes of their parties
REACH = 40  # words to either side, at most
SIMILAR = 0.8  # what such a pair is told to have in common, of 1
_Beside = tuple[list[str], list[str]]
# Questions whose answers are one deed told from both ends, or two steps on one way.
_CONVERSE = frozenset(("transfer", "purchase", "movement", "finding"))
_TAKEN_BACK = frozenset(
    map(canonical, ("deny", "denial", "refute", "dispute", "reject", "rebut", "untrue", "false"))
)


def match_echoes(
    story: Story, told: Sequence[Sequence[Clause]], weight: Callable[[str], float]
) -> Iterator[DeedPair]:
    """The clauses of two articles that say different things between the same words; not where the other
    article says the same between these words as well."""
    beside = {clause.ref: _beside(story, clause) for own in told for clause in own}
    for i, j in itertools.combinations(range(len(told)), 2):
        against: list[tuple[Deed, Clause, Clause, float]] = []
        with_it: dict[Ref, float] = defaultdict(float)
        for a, b, same in related(told[i], told[j]):
            echoed = _echo(beside[a.ref], beside[b.ref], weight)
            if not echoed:
                continue
            kind = _kind(a, b, echoed, same=same)
            if kind is not None and _one_thing(a, b, echoed, weight, same=same):
                against.append((kind, a, b, echoed))
            if same == (a.value.negated == b.value.negated) and a.mood == b.mood:
                for ref in (a.ref, b.ref):
                    with_it[ref] = max(with_it[ref], echoed)
        yield from (
            DeedPair(kind=kind, a=a.ref, b=b.ref, similarity=ranked(SIMILAR, a, b), sure=True)
            for kind, a, b, echoed in against
            if max(with_it[a.ref], with_it[b.ref]) < echoed
        )


def _kind(a: Clause, b: Clause, echoed: float, *, same: bool) -> Deed | None:
    if apart(a, b):
        return None
    negated = a.value.negated != b.value.negated
    if same and negated and (one_mood(a, b) or echoed >= WHOLE):
        denied = denied_alike(a, b) or _taken_back(a, b)
        since = echoed < WHOLE and done_since(a, b)
        promised = a.mood != "done" and a.voice != b.voice
        return None if denied or since or promised else "negation"
    if negated or a.value.negated:
        return None
    if same and {a.mood, b.mood} == {"done", "ahead"}:
        return "modality" if echoed >= AHEAD_ALIKE and one_done(a, b) else None
    if not same and one_mood(a, b):
        return None if _converse(a, b) else "outcome"
    return None


def _one_thing(
    a: Clause, b: Clause, echoed: float, weight: Callable[[str], float], *, same: bool
) -> bool:
    """Whether an echo of so many nats makes two clauses one, given how their parties meet."""
    if echoed < TOLD_ALIKE:
        return False
    if echoed >= WHOLE:
        return True
    met = fit(a, b, weight, same=same)
    if not same and met.theme < 1:
        return False  # who ousts the minister, who is sworn in as the minister
    return min(met.theme, met.actor) >= 0 and (
        met.theme + met.actor > 0 or echoed >= PARTIES_UNTOLD
    )


def _beside(story: Story, clause: Clause) -> _Beside:
    """The words before its verb, the nearest first, and those after it."""
    fact = story.fact(clause.ref)
    words = story.readings[clause.ref.article].sentences[clause.place].words
    first = bisect.bisect_right(words, fact.start, key=lambda w: w.end)
    after = bisect.bisect_left(words, fact.end, key=lambda w: w.start)
    before = reversed(words[max(0, first - REACH) : first])
    return (
        [canonical(word.lemma) for word in before],
        [canonical(word.lemma) for word in words[after : after + REACH]],
    )


def _echo(one: _Beside, other: _Beside, weight: Callable[[str], float]) -> float:
    """How rare the words are that stand next to both verbs in the same order, in nats; 0 where one side
    of the verbs has nothing in common and the other not enough by itself."""
    before, after = (_run(x, y) for x, y in zip(one, other, strict=True))
    nats = sum(map(weight, (*(before or ()), *(after or ()))))
    return 0.0 if (before is None or after is None) and nats < WHOLE else nats


def _converse(a: Clause, b: Clause) -> bool:
    """Whether two verbs may tell one deed from its two ends: given and received, bought and sold; or
    one party acts in one and is acted upon in the other: ousts, is sworn in."""
    if (a.actor & b.theme) - a.theme or (b.actor & a.theme) - b.theme:
        return True
    mine, theirs = (
        {o.topic for o in OUTCOMES.get(c.value.verb.replace(" ", "-"), ())} for c in (a, b)
    )
    return bool(mine & theirs & _CONVERSE)


def _taken_back(a: Clause, b: Clause) -> bool:
    """Whether the sentence of either says of its own words that they are denied."""
    return bool(_TAKEN_BACK & (a.sentence.keys() ^ b.sentence.keys()))


def _run(one: Sequence[str], other: Sequence[str]) -> list[str] | None:
    """The words that both have first, up to where they part; None where they part at once."""
    if not one and not other:
        return []
    run = next(
        (n for n, (x, y) in enumerate(zip(one, other, strict=False)) if x != y),
        min(len(one), len(other)),
    )
    return list(one[:run]) or None
