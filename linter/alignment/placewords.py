"""What a placement tells, in words that two articles can share: meanings, names, figures, weights.

Words are compared by their canonical ones and by doings: what a storm does at a coast, how the
hurt come to a hospital, what is held, made or found somewhere. A word may stand for several.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ..facts.placeframes import BARE
from ..facts.placements import Placement
from ..model.fact import FIGURES, Reading, Word
from .placerelations import Times, relation_of, times_told
from .spelledforms import CALENDAR, fold
from .wordgroups import canonical

_CARE = (
    "take fly airlift transfer transport rush ferry admit treat hospitalise hospitalize hospital clinic infirmary "
    "helicopter ambulance ward"
)
_STUDY = "enrol enroll attend go study teach"
_DOINGS = tuple(
    frozenset(words.split())
    for words in (
        _CARE,
        _STUDY,
        "landfall strike hit ashore batter slam barrel pound lash pummel",
        "strike hit crash collide ram run plough plow slam smash",
        "hold stage host happen occur place meet gather convene sit",
        "make produce manufacture build assemble bottle brew",
        "factory plant works mill smelter refinery",
        "hotel motel inn guesthouse hostel",
        "port harbor harbour dock quay wharf pier jetty marina",
        "mine pit colliery quarry",
        "court tribunal courthouse hearing",
        "reservoir dam",
        "farm holding",
        "train training camp",
        "aground ground strand beach",
        "collapse fall give cave come crumble",
        "stop pull halt intercept",
        "travel go head bind bound fly sail leave depart set",
        "base headquarters headquarter seat",
        "raise grow childhood upbringing",
        "resume return continue reconvene",
        "speak address preach",
        "shut close closure",
    )
)
# Who is flown to a town is in hospital there, who goes to school in it learns there.
THERE = frozenset(f"/{_DOINGS.index(frozenset(words.split()))}" for words in (_CARE, _STUDY))
ORDINALS = frozenset("first second third fourth fifth sixth".split())
# What is in many places at a time, and what every place has one of.
ANYWHERE = frozenset(
    map(
        canonical,
        "snow rain fog ice wind heat frost hail smoke water power electricity traffic weather air "
        "government parliament council embassy".split(),
    )
)
_DECAY = 0.93
_REACH = 50  # words to either side
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WIDEST = 400


@dataclass(frozen=True, slots=True)
class Placing:
    """A placement in its article, with the meanings of its words, the name words beside it, the words of its
    sentence by weight (figures by their values, with "#" before them), the years and times of it and the
    relation of the place to who is told of."""

    article: int
    placement: Placement
    heads: frozenset[str]
    clause: frozenset[str]
    single: frozenset[str]
    names: frozenset[str]
    words: dict[str, float]
    years: frozenset[str]
    times: Times
    relation: str


def read_placings(reading: Reading, article: int, placements: Iterable[Placement]) -> list[Placing]:
    """The placements of an article with what they tell."""
    figures, times = figures_told(reading), times_told(reading)
    return [
        _placing(
            reading,
            article,
            placement,
            figures.get(placement.sentence, frozenset()),
            times.get(placement.sentence, frozenset()),
        )
        for placement in placements
    ]


def _placing(
    reading: Reading,
    article: int,
    placement: Placement,
    figures: frozenset[str],
    times: Times,
) -> Placing:
    sentence = reading.sentences[placement.sentence]
    at = bisect_left(sentence.words, placement.start, key=lambda w: w.start)
    near = sentence.words[max(0, at - _REACH) : at + _REACH]
    beside = [w for w in near if not (w.start < placement.end and w.end > placement.start)]
    low, high = max(sentence.start, placement.start - _WIDEST), placement.end + _WIDEST
    text = reading.article.prose[low : min(sentence.end, high)]
    return Placing(
        article=article,
        placement=placement,
        heads=meanings_of(placement.heads),
        clause=meanings_of(placement.clause),
        single=meanings_of(placement.single),
        names=frozenset(fold(w.lemma) for w in beside if w.pos == "PROPN") - CALENDAR,
        words=_weights(beside, placement, figures),
        years=frozenset(_YEAR.findall(text)),
        times=times,
        relation=relation_of(reading.article.prose, sentence, placement.start, placement.end),
    )


def meanings_of(words: frozenset[str]) -> frozenset[str]:
    """The words by their canonical ones, with the doings that they may stand for."""
    doings = (f"/{k}" for k, doing in enumerate(_DOINGS) if words & doing)
    return frozenset((*map(canonical, words - BARE), *doings))


def _weights(beside: list[Word], placement: Placement, figures: frozenset[str]) -> dict[str, float]:
    split = bisect_left(beside, placement.start, key=lambda w: w.start)
    found: dict[str, float] = {}
    for k, word in enumerate(beside):
        if word.pos != "NUM":
            away = split - k if k < split else k - split + 1
            key = canonical(word.lemma)
            found[key] = max(found.get(key, 0.0), _DECAY**away)
    return found | dict.fromkeys(figures, _DECAY ** (len(beside) / 2))


def figures_told(reading: Reading) -> dict[int, frozenset[str]]:
    """The values of the figures of each sentence."""
    found: dict[int, set[str]] = defaultdict(set)
    for fact in reading.facts:
        if fact.kind in FIGURES:
            for part in ("low", "clock", "iso8601"):
                value = getattr(fact.value, part, None)
                if value is not None:
                    found[fact.sentence].add(f"#{value}")
    return {sentence: frozenset(values) for sentence, values in found.items()}
