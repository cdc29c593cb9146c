"""How likely two names told in one story are one thing told differently, by logistic regression.

"Flown to hospital in Norrham", "taken to the infirmary at Denby"; "the Norrham company", "based in
Denby". One pair of sentences says little where both are told in other words. The story says more: how
alike the two are told beside all other names, whether either article has the other's name too, how
many articles give each. The weights were fitted by ``benchmarks/nameodds.py`` on labelled stories and
on names changed in real ones, each topic left out of its own measurement; ``data/nameodds.json`` holds
what was found.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from .logistic import probability
from .mentionpairs import (
    MentionPair,
    NameGround,
    one_thing,
    one_within,
    sort_of,
    two_names,
    worded_alike,
)
from .mentions import Mention
from .wordgroups import canonical

LEAST = 0.05
CONSIDERED = 3  # pairs of mentions of two names
BOTH = 2  # articles that have both names: the story tells them apart
BACKS = 0.15  # how alike another article tells a name that backs it
MARGIN = 0.3
SMALLEST = 4  # articles; the odds were measured on no smaller stories
LAND = frozenset(("country", "state", "region"))


@dataclass(frozen=True, slots=True)
class Rivals:
    """What the pairs of a story are judged by: for a mention and another article how alike its two best
    pairs there are, and its best with a mention of the same name."""

    best: Mapping[tuple[int, int], tuple[float, float]]
    same: Mapping[tuple[int, int], float]
    beside: frozenset[tuple[str, str]]
    mentioned: Mapping[tuple[str, int], int]


def rivals(on: NameGround) -> Rivals:
    """The best pairs of each mention of the story."""
    best: dict[tuple[int, int], tuple[float, float]] = {}
    same: dict[tuple[int, int], float] = defaultdict(float)
    for pair in on.pairs:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            at = id(one), other.article
            first, second = best.get(at, (0.0, 0.0))
            best[at] = max(first, pair.alike), max(second, min(first, pair.alike))
            if one.name == other.name:
                same[at] = max(same[at], pair.alike)
    beside: dict[tuple[int, int], set[str]] = defaultdict(set)
    mentioned: dict[tuple[str, int], int] = defaultdict(int)
    for own in on.mentions:
        for one in own:
            beside[one.article, one.sentence].add(one.name)
            mentioned[one.name, one.article] += 1
    joined = frozenset((x, y) for names in beside.values() for x in names for y in names if x < y)
    return Rivals(best=best, same=same, beside=joined, mentioned=mentioned)


def candidates(on: NameGround) -> Iterator[tuple[list[MentionPair], int]]:
    """The best pairs of mentions of each two names that may be one thing told differently, and how many
    pairs they have."""
    found: dict[tuple[str, str], list[MentionPair]] = defaultdict(list)
    for pair in on.pairs:
        a, b = pair.a, pair.b
        if (
            (pair.alike < LEAST and not worded_alike(a, b))
            or a.apart
            or b.apart
            or a.name == b.name
            or not (two_names(a, b) and one_thing(pair))
        ):
            continue
        first = pair if a.name < b.name else MentionPair(b, a, pair.alike)
        found[first.a.name, first.b.name].append(first)
    for (x, y), pairs in sorted(found.items()):
        if len(on.tellers(x) & on.tellers(y)) < BOTH and not one_within(x, y, on.texts):
            yield sorted(pairs, key=_rank, reverse=True)[:CONSIDERED], len(pairs)


def _rank(pair: MentionPair) -> tuple[float, int, int, int, int]:
    a, b = pair.a, pair.b
    score = (
        pair.alike
        + 0.04 * min(len(a.heads & b.heads), 2)
        + 0.03 * _same(a.preposition, b.preposition)
        + 0.04 * _same(a.before, b.before)
        + 0.03 * _same(a.after, b.after)
    )
    return score, -a.article, -b.article, -a.start, -b.start


def _same(one: str, other: str) -> bool:
    return bool(one) and one == other


def features(pair: MentionPair, pairs: int, on: NameGround, among: Rivals) -> dict[str, float]:
    """What speaks for and against one thing, by name; ``pairs``: how many the two names have."""
    told = _of_words(pair, on) | _of_names(pair) | _of_story(pair, on, among)
    told |= {"pairs": min(pairs, 4)}
    return {name: float(value) for name, value in told.items()}


def _of_words(pair: MentionPair, on: NameGround) -> dict[str, float]:
    a, b = pair.a, pair.b
    shared = (a.told & b.told) - a.parts - b.parts
    names = (a.names & b.names) - a.parts - b.parts
    words = max(1, min(len(a.told), len(b.told)))
    return {
        "alike": pair.alike,
        "root of alike": math.sqrt(pair.alike),
        "rarity of shared": min(sum(map(on.weight, sorted(shared))), 20.0) / 10,
        "shared words": min(len(shared), 8) / 4,
        "part of the shorter": len(shared) / words,
        "few words": words <= 4,
        "same preposition": _same(a.preposition, b.preposition),
        "other preposition": bool(a.preposition and b.preposition)
        and a.preposition != b.preposition,
        "same word before": _same(a.before, b.before),
        "same word after": _same(a.after, b.after),
        "heads": min(len(a.heads & b.heads), 3),
        "no heads": not a.heads & b.heads,
        "names beside": min(len(names), 3),
        "rarity of names": min(sum(on.weight(canonical(n)) for n in sorted(names)), 15.0) / 5,
        "figures": min(len(a.figures & b.figures), 2),
        "other figures": bool(a.figures and b.figures) and not a.figures & b.figures,
        "same day": bool(a.days & b.days),
        "other day": bool(a.days and b.days) and not a.days & b.days,
        "one further": a.further != b.further,
        "source": a.source + b.source,
        "two sources": a.source and b.source,
        "both lead": a.lead and b.lead,
        "one leads": a.lead != b.lead,
    }


def _of_names(pair: MentionPair) -> dict[str, float]:
    a, b = pair.a, pair.b
    places, things = (sort_of(a) == sort_of(b) == sort for sort in ("place", "name"))
    common = len(a.parts & b.parts)
    tiers = {a.tier, b.tier}
    return {
        "places": places,
        "place and name": sort_of(a) != sort_of(b),
        "one facility": bool(a.facility) and a.facility == b.facility,
        "facility and place": bool(a.facility) != bool(b.facility),
        "same tier": places and a.tier == b.tier,
        "countries": tiers == {"country"},
        "states": tiers == {"state"},
        "city and town": tiers == {"city", "unknown"},
        "wide": bool(tiers & {"wide", "region"}),
        "land and other": bool(tiers & LAND) and len(tiers) > 1,
        "word of a place in common": places and bool(common),
        "word of a name in common": things and bool(common),
        "words of a name in common": things and common > 1,
        "part of a name in common": things * common / max(len(a.parts), len(b.parts)),
        "same last word": things and a.name.split()[-1] == b.name.split()[-1],
        "one word": things and not (" " in a.name and " " in b.name),
        "letters alike": JaroWinkler.similarity(a.name, b.name),
    }


def _of_story(pair: MentionPair, on: NameGround, among: Rivals) -> dict[str, float]:
    a, b = pair.a, pair.b
    tell_a, tell_b = on.tellers(a.name), on.tellers(b.name)
    fewer, more = sorted((max(1, len(tell_a)), max(1, len(tell_b))))
    rival = among.best[id(a), b.article], among.best[id(b), a.article]
    best = [pair.alike >= top for top, _ in rival]
    next_best = [second if first else top for first, (top, second) in zip(best, rival, strict=True)]
    backed = [_backed(one, (a.article, b.article), on, among) for one in (a, b)]
    equal = among.same.get((id(a), b.article), 0.0), among.same.get((id(b), a.article), 0.0)
    times = among.mentioned[a.name, a.article], among.mentioned[b.name, b.article]
    return {
        "best": sum(best),
        "both best": all(best),
        "margin": max(-MARGIN, min(MARGIN, pair.alike - max(next_best))),
        "told there too": (b.article in tell_a) + (a.article in tell_b),
        "articles with both": len(tell_a & tell_b),
        "beside each other": (a.name, b.name) in among.beside,
        "fewer tell": math.log(fewer),
        "more tell": math.log(more),
        "one against more": (fewer == 1) * math.log(more),
        "both backed": min(*backed, 2),
        "one backed": min(max(backed), 3),
        "equal there": max(equal),
        "size": math.log(max(SMALLEST, len(on.mentions))),
        "times": math.log1p(times[0]) + math.log1p(times[1]),
    }


def _backed(one: Mention, pair: tuple[int, int], on: NameGround, among: Rivals) -> int:
    """How many further articles tell the name in like words."""
    return sum(
        among.same.get((id(one), article), 0.0) >= BACKS
        for article in range(len(on.mentions))
        if article not in pair
    )


def odds(told: Mapping[str, float]) -> float:
    """The probability, 0 to 1, that the two names are one thing told differently."""
    return probability("nameodds", told)
