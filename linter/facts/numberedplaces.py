"""Places that are told by their number: terminals, platforms, wards, junctions, roads, floors.

"Terminal 3", "platform 4", "Exit 12", "the A14", "Interstate 70", "a fourth-floor flat": the frame is the
kind of place, the name its number. A list ("Terminals 2 and 3") gives each of its places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .number_words import ORDINALS, UNITS

_NOUN = (
    r"terminal|platform|gate|ward|room|courtroom|runway|reactor|junction|exit|shaft|hangar|pier|berth|silo|mile\smarker|milepost|"
    r"cell\sblock|block|deck|tower|building|camp|studio|bay|pit|dock|jetty|lane|carriage|pump|turbine|substation"
)
_WORDS = "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve"
_CODE = rf"(?:\d{{1,4}}[A-Za-z]?|[A-H]|{'|'.join(_WORDS.split())})(?![\w%]|[.,:/-]\d|-[a-z])"
_NUMBERED = re.compile(
    rf"\b(?P<noun>(?i:{_NOUN}))(?P<plural>s)?\s(?:(?:No\.?|Number|no\.?|number)\s|#)?"
    rf"(?P<codes>{_CODE}(?:(?:,\s|\s(?:and|or|to)\s){_CODE})*)"
    r"(?!\s(?:people|men|women|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|percent|per\scent|feet|metres|meters|miles|km|"
    r"million|billion|hundred|thousand|points?|dead)\b)"
)
_FLOOR = re.compile(
    r"\b(?P<floor>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)[\s-]floor\b(?!s)", re.IGNORECASE
)
_ROAD = re.compile(
    r"\bthe\s(?P<short>[ABEMN]\d{1,4})(?![\w-])|"
    r"\b(?P<kind>Interstate|I|U\.?S\.?(?:\s(?:Route|Highway))?|(?:State|County)\s(?:Route|Road|Highway)|National\sHighway|Route|Highway|"
    r"Autoroute|Autobahn)[\s-](?P<number>\d{1,4}[A-Z]?)(?![\w%]|[.,]\d|-[a-z])"
)
_KINDS = {"i": "interstate", "us": "us", "us route": "us", "us highway": "us"}


class NumberedPlace(NamedTuple):
    """The kind of a place, its number and where it stands."""

    frame: str
    name: str
    start: int
    end: int


def read_numbered(text: str, low: int, high: int) -> Iterator[NumberedPlace]:
    """The numbered places of a sentence. Linear in the text."""
    for match in _NUMBERED.finditer(text, low, high):
        noun = " ".join(match["noun"].lower().split())
        codes = list(re.finditer(_CODE, match["codes"]))
        for code in codes:
            name = str(UNITS.get(code.group().lower(), code.group().upper()))
            yield NumberedPlace(noun, name, match.start(), match.end())
    for match in _FLOOR.finditer(text, low, high):
        word = match["floor"].lower()
        number = re.sub(r"\D", "", word) or ORDINALS.get(word)
        if number is not None:
            yield NumberedPlace("floor", str(number), match.start(), match.end())
    for match in _ROAD.finditer(text, low, high):
        if match["short"]:
            yield NumberedPlace(f"road {match['short'][0]}", match["short"], *match.span("short"))
        else:
            kind = match["kind"].replace(".", "").lower()
            yield NumberedPlace(f"road {_KINDS.get(kind, kind)}", match["number"], *match.span())
