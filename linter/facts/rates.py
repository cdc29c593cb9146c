"""What a figure is reckoned by: a year, a head, a ticket."""

from __future__ import annotations

import re

from .contextwords import CLOSED, PERSON_RATES, RATE_ADJECTIVES
from .frame import Frame
from .scene import Scene, Spot

_UNITS = (
    "year|month|week|weekday|day|night|hour|minute|second|quarter|season|annum|fortnight|decade|head|person|capita|"
    "share|barrel|tonne|ton|kilo|kilogram|kg|litre|liter|gallon|pint|ounce|acre|hectare|mile|ticket|item|unit|piece|"
    "game|match|pupil|student|patient|household|home|family|worker|employee|member|customer|passenger|bottle|pack|"
    "visit|seat|room|shift|copy|lap|time|therm|kilowatt-hour|kwh|mwh|square (?:foot|metre|meter|mile)"
)
_RATE = re.compile(
    r"[\s-]*(?:(?:a|an|every|each|in\s+(?:each|every|any(?:\s+one)?))\s+(?:average\s+|single\s+)?(?P<a>"
    + _UNITS
    + r")"
    r"|per[\s-]+(?P<per>[a-z]+(?:-[a-z]+)?)|(?P<each>each|apiece)"
    r"|(?P<adverb>annually|yearly|monthly|weekly|daily|hourly|quarterly|p\.?\s?a\.?(?=[\s,;)]))"
    r"|on\s+an?\s+average\s+(?P<average>weekday|day|night|week|month|year)"
    r"|/(?P<slash>year|yr|month|week|day|hour|hr|head|person|kg|tonne|share))\b"
    r"(?!\s+(?:ago|earlier|later|before|after|old|long|early|late)\b)",
    re.IGNORECASE,
)
_CONVERSION = re.compile(r"\s\([^()\n]*\d[^()\n]*\)")
_NORMAL = {
    "annum": "year",
    "capita": "head",
    "person": "head",
    "yr": "year",
    "hr": "hour",
    "p": "year",
}
_STOP = re.compile(r"cent\b", re.IGNORECASE)


def rate_of(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "year", "month", "head", "ticket"...; None where the figure is reckoned by nothing."""
    tokens = scene.analysis.tokens
    noun = frame.noun
    ends = [tokens[spot.last - 1].end]
    if noun is not None:
        ends += [
            tokens[t].end
            for t in (noun.head, noun.inner)
            if t is not None and spot.last <= t < min(spot.clause[1], spot.last + 8)
        ]
    if closed := _CONVERSION.match(scene.text, ends[0], ends[0] + 40):
        ends.append(closed.end())  # "US$11.4 million (S$14.6 million) a year"
    ends += _after_nouns(scene, spot)
    for end in ends:
        rate = _at(scene.text, end)
        if rate is not None:
            return rate
    return _adjective(scene, spot, frame)


def _after_nouns(scene: Scene, spot: Spot) -> list[int]:
    """The ends of the plain words right after a sum or share, whatever the parser makes of them:
    "a 12 per cent pay rise a year"."""
    ends = []
    for token in range(spot.last, min(spot.clause[1], spot.last + 3)):
        if not scene.words[token].isalpha() or scene.words[token] in CLOSED:
            break
        ends.append(scene.analysis.tokens[token].end)
    return ends if scene.mentions[spot.index].kind in ("money", "percentage") else []


def _at(text: str, end: int) -> str | None:
    match = _RATE.match(text, end, end + 60)
    if match is None:
        return None
    unit = next(group for group in match.groups() if group).lower()
    if match["each"]:
        return "each"
    if match["adverb"]:
        return RATE_ADJECTIVES.get(unit, "year")
    if match["per"] and (_STOP.match(unit) or unit in CLOSED):
        return None
    return "head" if unit in PERSON_RATES else _NORMAL.get(unit, unit)


def _adjective(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    if scene.mentions[spot.index].kind not in ("money", "count", "measurement"):
        return None
    money = scene.mentions[spot.index].kind == "money"
    near = [*range(max(spot.clause[0], spot.first - 2), spot.first)] if money else []
    head = frame.noun.head if frame.noun is not None else None
    # "the annual budget is £8m", but "the 81st annual fair".
    if head is not None and not money and head >= spot.last:
        head = None
    if head is not None and abs(head - spot.first) <= 6:
        near += range(max(spot.clause[0], min(spot.last, head - 2)), head)
    near += [
        t
        for t in range(spot.last, min(spot.clause[1], spot.last + 6))
        if scene.words[t].endswith("ly")
    ]
    return next(
        (RATE_ADJECTIVES[w] for t in near if (w := scene.words[t]) in RATE_ADJECTIVES), None
    )
