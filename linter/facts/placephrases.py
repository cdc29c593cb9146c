"""Where something is, as phrases of place: addresses, junctions, compass bearings, distances, numbers, areas, routes.

Read from the prose and the places that the reader of names found. Every phrase has a frame
(what it is the place of) and a name, so that two articles can be set against each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..model.fact import Reading, ReadSentence
from .numberedplaces import read_numbered
from .placenames import fold_place
from .placeparts import read_parts
from .spots import Spot, read_spots

PhraseKind = Literal[
    "number", "numbered", "junction", "street", "compass", "anchor", "area", "route", "part"
]

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
# "25 miles (40 km) north of Norrham Airport", "12 km off Norrham": what the distance is from.
_ANCHOR = re.compile(
    r"(?P<distance>\d[\d.,]*)\s*-?(?P<unit>nautical\smiles?|miles?|km|kilomet(?:er|re)s?)(?:\s\([^()\n]{1,30}\))?\s"
    r"(?:(?:to\sthe\s)?(?P<point>(?:north|south)(?:-?(?:east|west))?|east|west)\s(?:of|from)|(?:away\s)?from|off|outside)\s"
    r"(?P<anchor>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3})"
)
_AREA = re.compile(
    r"\b(?:in|at|near|of|around)\s+(?:the\s+)?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\s+"
    r"(?P<type>[Cc]ounty|quarter|[Dd]istrict|[Pp]rovince|village|neighbou?rhood|suburb|area|borough|"
    r"parish|ward|prefecture)\b"
)
# The preposition nearest to the place: "to the hospital in Norrham" is in Norrham.
_LEAD = re.compile(
    r"\b(?P<prep>in|at|near|off|to|outside|from|for)\s+(?:(?:the|its|their|his|her|a|an)\s+)?"
    r"(?:(?!(?:in|at|near|off|to|outside|from|for|of|by|with|and|or)\s)[a-z]+(?:-[a-z]+)*\s+){0,2}"
    r"(?:(?:city|town|village|district|port|island|state|coast|suburb|hamlet|resort|county|province)\s+of\s+)?$"
)
_REACH = 80
_QUARTERS = frozenset("neighbourhood neighborhood suburb area".split())


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
    places = read_spots(reading)
    return tuple(
        phrase
        for number, sentence in enumerate(reading.sentences)
        for phrase in (
            *_streets(text, sentence, number),
            *_bearings(text, sentence, number),
            *_anchors(text, sentence, number),
            *_numbered(text, sentence, number),
            *_areas(text, sentence, number),
            *_routes(text, sentence, number, places.get(number, [])),
            *_parts(text, sentence, number),
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


def _anchors(text: str, sentence: ReadSentence, number: int) -> Iterator[PlacePhrase]:
    for match in _ANCHOR.finditer(text, sentence.start, sentence.end):
        unit = "km" if match["unit"][0] == "k" else match["unit"].rstrip("s")
        point = (match["point"] or "").replace("-", "")
        yield PlacePhrase(
            "anchor", f"{match['distance']} {unit} {point}", fold_place(match["anchor"]), match.start(),
            match.end(), number, tier=point,
        )  # fmt: skip


def _numbered(text: str, sentence: ReadSentence, number: int) -> Iterator[PlacePhrase]:
    for place in read_numbered(text, sentence.start, sentence.end):
        yield PlacePhrase("numbered", place.frame, place.name, place.start, place.end, number)


def _parts(text: str, sentence: ReadSentence, number: int) -> Iterator[PlacePhrase]:
    for part in read_parts(text, sentence.start, sentence.end):
        yield PlacePhrase("part", part.frame, part.point, part.start, part.end, number, exact=True)


def _areas(text: str, sentence: ReadSentence, number: int) -> Iterator[PlacePhrase]:
    for match in _AREA.finditer(text, sentence.start, sentence.end):
        kind = match["type"].casefold()
        kind = "quarter" if kind in _QUARTERS else kind
        span = (match.start("name"), match.end())
        yield PlacePhrase("area", kind, match["name"].casefold(), *span, number, tier=kind)


def _routes(
    text: str, sentence: ReadSentence, number: int, places: list[Spot]
) -> Iterator[PlacePhrase]:
    ends: dict[str, Spot] = {}
    for fact in places:
        lead = _LEAD.search(text, max(sentence.start, fact.start - _REACH), fact.start)
        if lead is not None and lead["prep"] in ("from", "to", "for"):
            ends.setdefault("from" if lead["prep"] == "from" else "to", fact)
    if len(ends) == 2:
        yield _route(ends["from"].text, (ends["from"].start, ends["from"].end), ends["to"], number)
        return
    if "to" in ends:
        left = _LEFT.search(text, sentence.start, ends["to"].start)
        if left:
            yield _route(left["name"], (left.start("name"), left.end()), ends["to"], number)


_LEFT = re.compile(
    r"\b(?:left|departed|leaves|departs|leaving|departing)\s+(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
)


def _route(name: str, first: tuple[int, int], last: Spot, number: int) -> PlacePhrase:
    start, end = first
    a, b = name.casefold(), last.text.casefold()
    low, high = min(start, last.start), max(end, last.end)
    return PlacePhrase("route", "/".join(sorted((a, b))), a, low, high, number, exact=True)
