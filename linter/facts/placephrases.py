"""Where something is, as phrases of place: addresses, junctions, compass bearings, areas, places
of an event, routes.

Read from the prose and the places that the reader of names found. Every phrase has a frame
(what it is the place of) and a name, so that two articles can be set against each other.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..model.fact import Fact, Reading, ReadSentence
from .gazetteer import CITIES, COUNTRIES, REGIONS, SAME_PLACE

PhraseKind = Literal["number", "junction", "street", "compass", "area", "event", "route"]

_TYPE = (
    r"(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Lane|Drive|Highway|Terrace|"
    r"Crescent|Square)(?!\w)"
)
_STREET = re.compile(
    rf"(?:\b(?P<number>\d{{1,5}})\s+(?P<block>block\s+of\s+)?)?"
    rf"(?:\b(?:North|South|East|West|[NSEW]\.)\s+)?"
    rf"(?P<name>(?:[A-Z][\w'’-]+\s+){{1,2}}|\d{{1,3}}(?:st|nd|rd|th)\s+)(?P<type>{_TYPE})"
)
_JOINED = re.compile(r",?\s+(?:at|and|near|at the corner of|at the junction with)\s+")
_SHORT = {"st": "street", "rd": "road", "ave": "avenue", "blvd": "boulevard"}
_COMPASS = re.compile(
    r"(?:(?P<distance>\d[\d.,]*)\s*(?:-?nautical\s+)?(?:miles?|km|kilomet(?:er|re)s?)\s+(?:to\s+the\s+)?)?"
    r"\b(?P<point>(?:north|south)(?:-?(?:east|west))?|east|west)\s+of\s+(?:the\s+)?"
    r"(?P<anchor>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
)
_AREA = re.compile(
    r"\b(?:in|at|near|of|around)\s+(?:the\s+)?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\s+"
    r"(?P<type>[Cc]ounty|quarter|[Dd]istrict|[Pp]rovince|village|neighbou?rhood|suburb|borough|"
    r"parish|ward|prefecture)\b"
)
_LEAD = re.compile(
    r"\b(?P<prep>in|at|near|off|to|outside|from|for)\s+(?:the\s+)?(?:[a-z]+\s+){0,2}"
    r"(?:(?:city|town|village|district|port|island|state|coast|suburb)\s+of\s+)?$"
)
_PREPOSITIONS = {"in": "at", "at": "at", "near": "at", "off": "at", "outside": "at", "to": "to"}
_REACH = 80
_NEAR = 12  # words before the preposition
_AREAS = frozenset(
    "county quarter district province village neighbourhood neighborhood suburb borough parish ward prefecture".split()
)
# Verbs and nouns that say nothing of what happened at a place.
_EMPTY = frozenset(
    "be have do say tell live work base come go get take make hold find see know call include "
    "year month week day time man woman people official office one number part place member resident "
    "police morning night afternoon end headquarters company world team city town area country".split()
)


# Other names of one country.
_SAME = SAME_PLACE | {
    "oz": "australia", "holland": "netherlands", "burma": "myanmar", "britain": "united kingdom",
    "great britain": "united kingdom", "persia": "iran", "swaziland": "eswatini", "macedonia": "north macedonia",
}  # fmt: skip
# Parts of the world, in which several other places lie.
_WIDE = frozenset(
    "africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania|middle east|"
    "far east|southeast asia|south-east asia|east asia|south asia|central asia|east africa|west africa|north africa|"
    "southern africa|sub-saharan africa|scandinavia|balkans|caucasus|caribbean|west indies|british isles|mediterranean|"
    "atlantic|pacific|baltic|midwest|west coast|east coast|deep south|gulf coast".split("|")
)
_WATERS = frozenset("sea ocean gulf bay channel strait straits river lake coast waters".split())


@dataclass(frozen=True, slots=True)
class PlacePhrase:
    """``name`` (folded) is where ``frame`` is; ``tier`` is what sort of place the name is of.

    For a route ``frame`` holds both ends in order of the alphabet and ``name`` the start.
    ``exact``: the frame alone says that it is one thing (the same distance from one town).
    """

    kind: PhraseKind
    frame: str
    name: str
    start: int
    end: int
    sentence: int
    tier: str = ""
    exact: bool = False


def read_place_phrases(reading: Reading) -> tuple[PlacePhrase, ...]:
    """The phrases of place of an article, in order of kind and place. Linear in the text."""
    places: dict[int, list[Fact]] = {}
    for fact in reading.facts:
        if fact.kind == "place":
            places.setdefault(fact.sentence, []).append(fact)
    text = reading.article.prose
    return tuple(
        phrase
        for number, sentence in enumerate(reading.sentences)
        for phrase in (
            *_streets(text, sentence, number),
            *_bearings(text, sentence, number),
            *_areas(text, sentence, number),
            *_events(text, sentence, number, places.get(number, [])),
            *_routes(text, sentence, number, places.get(number, [])),
        )
    )


def _streets(text: str, sentence: ReadSentence, number: int) -> Iterator[PlacePhrase]:
    found = list(_STREET.finditer(text, sentence.start, sentence.end))
    for i, match in enumerate(found):
        name, street = fold_place(match["name"]), _street(match)
        start = match.start("name")
        yield PlacePhrase(
            "street", _type(match), name, start, match.end(), number, tier=_type(match)
        )
        if match["number"]:
            frame = f"{street}/{'block' if match['block'] else 'house'}"
            yield PlacePhrase(
                "number", frame, match["number"], match.start(), match.end(), number,
                exact=bool(match["block"]),
            )  # fmt: skip
        after = found[i + 1] if i + 1 < len(found) else None
        if after and _JOINED.fullmatch(text, match.end(), after.start()):
            span = (start, after.end())
            yield PlacePhrase("junction", street, _street(after), *span, number, exact=True)
            yield PlacePhrase("junction", _street(after), street, *span, number, exact=True)


def _type(match: re.Match[str]) -> str:
    kind = match["type"].rstrip(".").casefold()
    return _SHORT.get(kind, kind)


def _street(match: re.Match[str]) -> str:
    return f"{fold_place(match['name'])} {_type(match)}"


def _bearings(text: str, sentence: ReadSentence, number: int) -> Iterator[PlacePhrase]:
    for match in _COMPASS.finditer(text, sentence.start, sentence.end):
        distance = match["distance"]
        yield PlacePhrase(
            "compass", match["anchor"].casefold(), match["point"].replace("-", ""), match.start(),
            match.end(), number, tier=distance or "", exact=bool(distance),
        )  # fmt: skip


def _areas(text: str, sentence: ReadSentence, number: int) -> Iterator[PlacePhrase]:
    for match in _AREA.finditer(text, sentence.start, sentence.end):
        kind = match["type"].casefold().replace("our", "or")
        span = (match.start("name"), match.end())
        yield PlacePhrase("area", kind, match["name"].casefold(), *span, number, tier=kind)


def _events(
    text: str, sentence: ReadSentence, number: int, places: list[Fact]
) -> Iterator[PlacePhrase]:
    for fact in places:
        lead = _LEAD.search(text, max(sentence.start, fact.start - _REACH), fact.start)
        way = _PREPOSITIONS.get(lead["prep"]) if lead else None
        if lead is None or way is None:
            continue
        for event in _what(sentence, lead.start()):
            yield PlacePhrase(
                "event", f"{event}/{way}", _folded(fact), fact.start, fact.end, number,
                tier=_tier(_folded(fact)),
            )  # fmt: skip


def _what(sentence: ReadSentence, before: int) -> list[str]:
    """What happens there: the word right before the preposition, and the nearest verb before it."""
    last_at = bisect_right(sentence.words, before, key=lambda w: w.end)
    near = sentence.words[max(0, last_at - _NEAR) : last_at]
    words = [w for w in near if before - w.end < _REACH]
    last = words[-1:] if words and before - words[-1].end <= 1 else []
    verb = [w for w in words[-4:] if w.pos == "VERB"][-1:]
    return list(
        dict.fromkeys(
            w.lemma.casefold()
            for w in (*last, *verb)
            if w.pos in ("NOUN", "VERB") and w.lemma.casefold() not in _EMPTY
        )
    )


def _folded(fact: Fact) -> str:
    name = fold_place(fact.text)
    return _SAME.get(name, name)


def fold_place(text: str) -> str:
    """A place's name in small letters, without accents and possessives."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"['’]s?(?!\w)", "", kept).split())


def _tier(name: str) -> str:
    if name in _WIDE or name.split()[-1] in _WATERS:
        return "wide"
    if name in COUNTRIES:
        return "country"
    if name in REGIONS:
        return "region"
    if name in CITIES:
        return "city"
    last = name.split()[-1]
    return last if last in _AREAS else "unknown"


def _routes(
    text: str, sentence: ReadSentence, number: int, places: list[Fact]
) -> Iterator[PlacePhrase]:
    ends: dict[str, Fact] = {}
    for fact in places:
        lead = _LEAD.search(text, max(sentence.start, fact.start - _REACH), fact.start)
        if lead is not None and lead["prep"] in ("from", "to", "for"):
            ends.setdefault("from" if lead["prep"] == "from" else "to", fact)
    if len(ends) == 2:
        yield _route(ends["from"].text, ends["from"], ends["to"], number)
        return
    if "to" in ends:
        left = _LEFT.search(text, sentence.start, ends["to"].start)
        if left:
            yield _route(left["name"], (left.start("name"), left.end()), ends["to"], number)


_LEFT = re.compile(
    r"\b(?:left|departed|leaves|departs|leaving|departing)\s+(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
)


def _route(name: str, first: Fact | tuple[int, int], last: Fact, number: int) -> PlacePhrase:
    start, end = first if isinstance(first, tuple) else (first.start, first.end)
    a, b = name.casefold(), last.text.casefold()
    low, high = min(start, last.start), max(end, last.end)
    return PlacePhrase("route", "/".join(sorted((a, b))), a, low, high, number, exact=True)
