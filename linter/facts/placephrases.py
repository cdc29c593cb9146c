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
from typing import Literal, NamedTuple

from ..model.fact import Fact, Reading, ReadSentence
from ..model.values import Person
from .gazetteer import CITIES, COUNTRIES, REGIONS, SAME_PLACE
from .namewords import DEMONYMS, NO_NAMES, ORG_HEADS

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
# The preposition nearest to the place: "to the hospital in Norrham" is in Norrham.
_LEAD = re.compile(
    r"\b(?P<prep>in|at|near|off|to|outside|from|for)\s+(?:(?:the|its|their|his|her|a|an)\s+)?"
    r"(?:(?!(?:in|at|near|off|to|outside|from|for|of|by|with|and|or)\s)[a-z]+(?:-[a-z]+)*\s+){0,2}"
    r"(?:(?:city|town|village|district|port|island|state|coast|suburb|hamlet|resort|county|province)\s+of\s+)?$"
)
_PREPOSITIONS = {"in": "at", "at": "at", "near": "at", "off": "at", "outside": "at", "to": "to"}
_REACH = 80
_NEAR = 12  # words before the preposition
_NOUNS_NEAR = 3
_AREAS = frozenset(
    "county quarter district province village neighbourhood neighborhood suburb borough parish ward prefecture".split()
)
# Verbs and nouns that say nothing of what happened at a place.
_EMPTY = frozenset(
    "be have do say tell live work base come go get take make hold find see know call include "
    "year month week day time man woman people official office one number part place member resident "
    "police morning night afternoon end headquarters company world team city town area country".split()
)


# Other names of one country or city.
_SAME = SAME_PLACE | {
    "oz": "australia", "holland": "netherlands", "burma": "myanmar", "britain": "united kingdom",
    "bombay": "mumbai", "calcutta": "kolkata", "madras": "chennai", "peking": "beijing", "saigon": "ho chi minh city",
    "kiev": "kyiv", "rangoon": "yangon", "salonika": "thessaloniki", "salonica": "thessaloniki", "bangalore": "bengaluru",
    "constantinople": "istanbul", "leningrad": "st petersburg", "philly": "philadelphia", "big apple": "new york",
    "great britain": "united kingdom", "persia": "iran", "swaziland": "eswatini", "macedonia": "north macedonia",
}  # fmt: skip
# Parts of the world, in which several other places lie.
_WIDE = frozenset(
    "africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania|middle east|"
    "far east|southeast asia|south-east asia|east asia|south asia|central asia|east africa|west africa|north africa|"
    "southern africa|sub-saharan africa|scandinavia|balkans|caucasus|caribbean|west indies|british isles|mediterranean|"
    "atlantic|pacific|baltic|midwest|west coast|east coast|deep south|gulf coast".split("|")
)
_WATERS = frozenset("sea ocean gulf channel strait straits river coast waters".split())
# What stands in a town rather than being one.
_SITES = frozenset(
    "street road lane avenue drive boulevard square plaza station airport bridge tunnel tower building hall castle "
    "palace cathedral church mosque temple stadium arena theatre theater prison jail school hospital hotel house "
    "mall centre center mine quarry court courthouse college university museum market garden terminal barracks "
    "library farm factory plant campus room rooms".split()
)


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
    text = reading.article.prose
    places: dict[int, list[_Spot]] = {}
    named: dict[int, list[Fact]] = {}
    for fact in reading.facts:
        if fact.kind == "place":
            places.setdefault(fact.sentence, []).append(_Spot(fact.start, fact.end, fact.text))
        if not _bare_name(fact):
            named.setdefault(fact.sentence, []).append(fact)
    for number, sentence in enumerate(reading.sentences):
        if not sentence.headline:
            found = _unread(text, sentence, named.get(number, []))
            places.setdefault(number, []).extend(found)
            places[number].sort()
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


class _Spot(NamedTuple):
    """A place's name where it stands."""

    start: int
    end: int
    text: str


_UNREAD = re.compile(
    r"\b(?:in|near|outside|to)\s(?:the\s(?:city|town|village|port|suburb|hamlet|resort)\sof\s)?"
    r"(?P<name>[A-Z][a-zà-ÿ'’-]{2,}(?:\s[A-Z][a-zà-ÿ'’-]{2,}){0,2})(?!\w)(?!\s?&)"
)


def _unread(text: str, sentence: ReadSentence, named: list[Fact]) -> list[_Spot]:
    """Capitalised words after "in" or "near" that the reader of names did not know: small towns."""
    found = []
    for match in _UNREAD.finditer(text, sentence.start, sentence.end):
        start, end = match.span("name")
        words = match["name"].lower().split()
        if any(w in NO_NAMES or w in DEMONYMS or w in ORG_HEADS for w in words):
            continue
        if not any(fact.start < end and start < fact.end for fact in named):
            found.append(_Spot(start, end, match["name"]))
    return found


def _bare_name(fact: Fact) -> bool:
    """A single word taken for a person of whom nothing else is said."""
    value = fact.value
    if not isinstance(value, Person):
        return False
    return " " not in value.name and not value.role and not value.honorific


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
    text: str, sentence: ReadSentence, number: int, places: list[_Spot]
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
    """What happens there, or stands there: the nearest two nouns before the preposition and the nearest verb."""
    last_at = bisect_right(sentence.words, before, key=lambda w: w.end)
    near = sentence.words[max(0, last_at - _NEAR) : last_at]
    words = [w for w in near if before - w.end < _REACH]
    if words and before - words[-1].end > 1:
        nouns = []
    else:
        nouns = [w for w in words[-_NOUNS_NEAR:] if w.pos == "NOUN"][-2:]
    verb = [w for w in words if w.pos == "VERB"][-1:]
    return list(
        dict.fromkeys(
            w.lemma.casefold() for w in (*nouns, *verb) if w.lemma.casefold() not in _EMPTY
        )
    )


def _folded(fact: _Spot) -> str:
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
    if last in _SITES:
        return "site"
    return last if last in _AREAS else "unknown"


def _routes(
    text: str, sentence: ReadSentence, number: int, places: list[_Spot]
) -> Iterator[PlacePhrase]:
    ends: dict[str, _Spot] = {}
    for fact in places:
        lead = _LEAD.search(text, max(sentence.start, fact.start - _REACH), fact.start)
        if lead is not None and lead["prep"] in ("from", "to", "for"):
            ends.setdefault("from" if lead["prep"] == "from" else "to", fact)
    if len(ends) == 2:
        yield _route(ends["from"].text, ends["from"][:2], ends["to"], number)
        return
    if "to" in ends:
        left = _LEFT.search(text, sentence.start, ends["to"].start)
        if left:
            yield _route(left["name"], (left.start("name"), left.end()), ends["to"], number)


_LEFT = re.compile(
    r"\b(?:left|departed|leaves|departs|leaving|departing)\s+(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
)


def _route(name: str, first: tuple[int, int], last: _Spot, number: int) -> PlacePhrase:
    start, end = first
    a, b = name.casefold(), last.text.casefold()
    low, high = min(start, last.start), max(end, last.end)
    return PlacePhrase("route", "/".join(sorted((a, b))), a, low, high, number, exact=True)
