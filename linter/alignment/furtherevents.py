"""Events that are by their names another than the first of their kind, and days that figures are only
compared with: an aftershock is not the quake, a replay not the match, and nothing happened on the day
of "compared with 9 per cent in 2031"."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator

from ..model.comparison import Story
from ..model.fact import Fact, Reading
from ..model.values import Period
from .pairs import Pair

Figure = tuple[str, float]

REACH = 160  # code points before a time
ABOUT = 600  # code points before and behind a time that are looked through for another event
SUBJECT = 50  # behind a time that opens its sentence, which its subject lies in
_KINDS = (
    "blast|explosion|bomb(?:ing)?|device|detonation|(?:earth)?quake|tremor|temblor|shock|jolt|eruption|tsunami|wave|"
    "attack|strike|air ?strike|raid|assault|shooting|stabbing|hijacking|kidnapping|robbery|heist|crash|collision|"
    "derailment|fire|blaze|flood|landslide|mudslide|avalanche|collapse|leak|spill|outage|blackout|breach|"
    "vote|ballot|referendum|round|hearing|trial|inquest|inquiry|session|meeting|summit|debate|reading|"
    "test|launch|flight|dive|match|game|fixture|leg|final|race|stage|bout|fight|"
    "outbreak|wave|case|death|killing|murder|protest|rally|march|demonstration|walkout|stoppage|lockdown|"
    "offer|bid|autopsy|post-mortem|operation|surgery|transplant"
)
# What comes after the first of its kind, by its own name or by the word before it.
_FURTHER = re.compile(
    r"(?i)\b(?:aftershocks?|foreshocks?|replays?|re-?match(?:es)?|re-?runs?|retrials?|recounts?|re-?votes?|"
    r"sequels?|encores?|after-?part(?:y|ies)|return (?:leg|match|game|fixture|visit|flight|trip)|"
    r"(?:second(?:ary)?|third|fourth|fifth|another|subsequent|further|additional|follow-?up|new|fresh|renewed|repeat)"
    rf"\s+(?:[a-z]+\s+)?(?:{_KINDS})s?)\b"
)
_JOINT = re.compile(r";|\bbefore\b|\bfollowed by\b|\band (?:then|was|were)\b")
# "Down from 12% in 2031", "compared with the 40 of last May": a time that a figure is set against.
_SET_AGAINST = re.compile(
    r"(?i)\b((?:compar(?:ed|es|ing|able|ison)\s+(?:to|with|by)|versus|vs\.?|as against|"
    r"(?:up|down|rise|increase|growth|gain|fall|drop|decline|decrease|improvement)\s+(?:\S+\s+){0,3}?(?:from|on|over)))\b"
    r"[^;:]{0,70}$"
)


def of_further(story: Story, pair: Pair) -> bool:
    """Whether one side alone times what comes after the first of its kind, and the sentence of the other
    tells of no such thing."""
    (here, one), (there, other) = _sides(story, pair)
    told = [_further(here, one, "part"), _further(there, other, "part")]
    if told[0] == told[1]:
        return False
    return not (_further(there, other, "all") if told[0] else _further(here, one, "all"))


def set_against(story: Story, pair: Pair) -> bool:
    """Whether a figure is only compared with that of one of the two times, and the other side, or what it
    compares itself, has another figure."""
    sides = list(_sides(story, pair))
    bases = [_base(reading, fact) for reading, fact in sides]
    for mine, other, (reading, fact) in (
        (bases[0], bases[1], sides[1]),
        (bases[1], bases[0], sides[0]),
    ):
        theirs = other if other is not None else _figures(reading, fact.sentence)
        if mine and theirs and not mine & theirs:
            return True
    return False


def _base(reading: Reading, fact: Fact) -> frozenset[Figure] | None:
    """The figures between the words of a comparison and the time that they are of; None without one."""
    before = _before(reading, fact)
    found = _SET_AGAINST.search(before)
    if found is None:
        return None
    start = fact.start - len(before) + found.end(1)
    return _figures(reading, fact.sentence, start=start, end=fact.start)


def _sides(story: Story, pair: Pair) -> Iterator[tuple[Reading, Fact]]:
    for entry, n in ((pair.a, pair.i), (pair.b, pair.j)):
        yield story.readings[entry.article], entry.facts[n]


def _before(reading: Reading, fact: Fact) -> str:
    """The words of the sentence before a time."""
    if not 0 <= fact.sentence < len(reading.sentences):
        return ""
    start = max(reading.sentences[fact.sentence].start, fact.start - REACH)
    return reading.article.prose[start : fact.start]


def _further(reading: Reading, fact: Fact, where: str) -> bool:
    """Whether the part of the sentence that ends with the time, or ``all`` that stands about it, names a
    further event."""
    if not 0 <= fact.sentence < len(reading.sentences):
        return False
    sentence = reading.sentences[fact.sentence]
    if where == "all":
        low, high = max(sentence.start, fact.start - ABOUT), min(sentence.end, fact.end + ABOUT)
        return _FURTHER.search(reading.article.prose, low, high) is not None
    before = _before(reading, fact)
    own = _JOINT.split(before)[-1]
    if len(own.split()) > 1:
        return _FURTHER.search(own) is not None
    return (
        _FURTHER.search(reading.article.prose, fact.end, min(sentence.end, fact.end + SUBJECT))
        is not None
    )


def _figures(
    reading: Reading, sentence: int, *, start: int = 0, end: int = sys.maxsize
) -> frozenset[Figure]:
    """The figures of a sentence that begin from ``start`` on and before ``end``."""
    if not 0 <= sentence < len(reading.sentences):
        return frozenset()
    within = reading.sentences[sentence]
    first, last = (
        bisect_left(reading.facts, edge, key=lambda fact: fact.start)
        for edge in (max(start, within.start), min(end, within.end))
    )
    return frozenset(
        (fact.kind, float(low))
        for fact in reading.facts[first:last]
        if not isinstance(fact.value, Period)
        and isinstance(low := getattr(fact.value, "low", None), int | float)
    )
