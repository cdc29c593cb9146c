"""How likely two lengths of time of a story are of one thing, by logistic regression.

As for days (dayodds.py) one pair of sentences says little where both tell the thing in other words;
which lengths are most alike, who else gives the one, and whether either article gives the other's
length say more. Fitted by ``benchmarks/lengthodds.py``; ``data/lengthodds.json`` holds what was found.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..model.comparison import Story
from ..model.values import Duration
from .conflicts import Key, key
from .dayground import DayGround, backed, day_ground, nats, shares
from .events import Events, two_deeds
from .logistic import probability
from .lonedays import LoneDays
from .pairs import Pair
from .quantities import ratio
from .slots import set_apart
from .spans import loosely_told
from .surroundings import NEIGHBOUR

LIKELY = 0.55  # from here on two lengths are told as one thing's
ALONG = 0.3  # and from here on beside such a pair, where one of them is told again
LEAST = 0.02
MOST = 0.8
MOST_RATIO, RECKONED = 3.0, 1.15
WORDS, NATS = 12, 15.0
_KINSHIPS = ("verb", "noun", "like", "near", "open", "other", "apart")


def weighable(pair: Pair) -> bool:
    """Whether odds say anything of the pair: two lengths of one order of size that differ."""
    p, q = pair.a.quantity, pair.b.quantity
    return (
        pair.a.sort == "duration"
        and pair.relation == "different"
        and pair.similarity > LEAST
        and p is not None
        and q is not None
        and (p.step == q.step or ratio(p, q) > RECKONED)  # "six weeks", "a month and a half"
        and ratio(p, q) <= MOST_RATIO
        and not loosely_told(pair)
    )


def features(pair: Pair, on: DayGround) -> dict[str, float]:
    """What speaks for and against one thing, by name."""
    told = _of_words(pair, on) | _of_the_two(pair) | _of_the_story(pair, on)
    return {name: float(value) for name, value in told.items()}


def _of_words(pair: Pair, on: DayGround) -> dict[str, float]:
    kind, shared = on.events.kinship(pair), min(pair.similarity, MOST)
    a, b = on.events.both(pair)
    slots = pair.slots
    around_a, around_b = pair.a.around[pair.i], pair.b.around[pair.j]
    words = min(
        sum(weight > NEIGHBOUR for weight in s.words.values()) for s in (around_a, around_b)
    )
    return {
        "shared": shared,
        "root of shared": math.sqrt(max(shared, 0.0)),
        "nats": math.sqrt(min(nats(pair, on.weight), NATS) / NATS),
        **{f"kin {name}": kind == name for name in _KINSHIPS},
        "two deeds": two_deeds(a, b) and kind != "verb",
        "same party": bool(a.parties & b.parties),
        "same owner": slots.subject == "same",
        "other owner": slots.subject == "differs",
        "same measure": slots.measure == "same",
        "other measure": slots.measure == "differs",
        "same period": slots.period == "same",
        "other period": slots.period == "differs",
        "other status": slots.status == "differs",
        "set apart": set_apart(around_a, around_b),
        "other years": bool(
            around_a.years and around_b.years and not around_a.years & around_b.years
        ),
        "words": min(words, WORDS) / WORDS,
    }


def _of_the_two(pair: Pair) -> dict[str, float]:
    x, y = pair.a.facts[pair.i], pair.b.facts[pair.j]
    assert isinstance(x.value, Duration)
    assert isinstance(y.value, Duration)
    p, q = pair.a.quantity, pair.b.quantity
    apart = math.log(ratio(p, q)) if p and q else 0.0
    units = [_unit(v) for v in (x.value, y.value)]
    return {
        "same unit": units[0] == units[1],
        "years": units == ["Y", "Y"],
        "apart": apart,
        "close": apart < 0.3,
        "slip": bool(pair.slip),
        "bounds": x.value.bound != y.value.bound,
        "ranges": bool(x.value.high) + bool(y.value.high),
    }


def _unit(value: Duration) -> str:
    return ("T" if "T" in value.iso8601 else "") + value.iso8601[-1]


def _of_the_story(pair: Pair, on: DayGround) -> dict[str, float]:
    a, b = key(pair.a), key(pair.b)
    here, there = pair.a.article, pair.b.article
    further = [
        on.independent(frozenset(o[0] for o in on.equals.get(k, ()) if o[0] not in (here, there)))
        for k in (a, b)
    ]
    likest = [on.likest[a, there], on.likest[b, here]]
    best = [pair.similarity >= most for most, _ in likest]
    rivals = [second if top else most for top, (most, second) in zip(best, likest, strict=True)]
    covered = shares(pair, on)
    return {
        "told there too": ((a, there) in on.equal) + ((b, here) in on.equal),
        "equal there": on.equal.get((a, there), 0.0) + on.equal.get((b, here), 0.0),
        "fewer tell": min(*further, 3),
        "more tell": min(max(further), 4),
        "one against more": min(max(further), 4) * (min(further) == 0),
        "backed": min(backed(pair, on), 3),
        "likest": sum(best),
        "both likest": all(best),
        "margin": max(-0.4, min(0.4, pair.similarity - max(rivals))),
        "lengths": math.log1p(on.times[here]) + math.log1p(on.times[there]),
        "articles": math.log(len(on.story.readings)),
        "covered": max(covered),
        "both covered": min(covered),
    }


def length_odds(pair: Pair, on: DayGround) -> float:
    """The probability, 0 to 1, that the two lengths are of one thing told differently."""
    return probability("lengthodds", features(pair, on))


def odds_of_lengths(
    story: Story, timed: Sequence[Pair], *, events: Events, lone: LoneDays
) -> dict[tuple[Key, Key], float]:
    """The odds of all pairs of a story's lengths of time of which they say anything."""
    pairs = [pair for pair in timed if pair.a.sort == "duration"]
    on = day_ground(story, pairs, events=events, lone=lone)
    return {
        (key(pair.a), key(pair.b)): length_odds(pair, on)
        for pair in pairs
        if weighable(pair) and _likest(pair, on)
    }


def _likest(pair: Pair, on: DayGround) -> bool:
    """Whether either length is the other's likest of its article: that alone is weighed, so that time does
    not grow with the square of an article's lengths."""
    a, b = key(pair.a), key(pair.b)
    return pair.similarity >= min(on.likest[a, b[0]][0], on.likest[b, a[0]][0])
