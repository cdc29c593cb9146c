"""In what part of a country or a larger place something lies: "the northern town of Dunlow", "Dunlow, in the south of
Mali", "Mali's southern Kenor province". The frame is what lies there, the name the point of the compass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .placenames import fold_place, one_name, tier_of
from .spots import KINDS, PLACE_NAME

# Not "the south coast of Mali", which is a part of it.
_SETTLED = r"(?:city|town|village|port|hamlet|resort|township|commune|municipality|state|province|county|island)"

_POINT = r"(?:north|south)(?:[-\s]?(?:east|west))?|east|west"
_NEAR = r"(?:(?!of\s|and\s|or\s|in\s|the\s)[a-z]+(?:-[a-z]+)*\s)"
_OF_KIND = re.compile(
    rf"\b(?P<point>{_POINT})(?:ern)?\s(?:[A-Z][a-z]+\s)?{_NEAR}{{0,2}}{_SETTLED}\s(?:of|called|named)\s(?P<name>{PLACE_NAME})"
)
_WHOSE = re.compile(
    rf"\b(?P<whose>{PLACE_NAME})['’]s?\s(?:far\s)?(?P<point>{_POINT})ern\s(?P<name>{PLACE_NAME})\s"
    r"(?:state|province|county|district|region|governorate|prefecture|department)\b"
)
_LIES = re.compile(
    rf"\b(?P<name>{PLACE_NAME}),?\s(?:(?:is|lies|which\sis)\s)?in\s(?:the\s)?(?:far\s)?(?P<point>{_POINT})"
    rf"(?:(?:ern)?\s(?P<whose>{PLACE_NAME})|\sof\s(?:the\s)?(?P<base>{PLACE_NAME}|{KINDS}|country))(?!\w)"
)
_IN_ITS = re.compile(
    rf"\b(?P<name>{PLACE_NAME}),?\s(?:(?:is|lies|which\sis)\s)?in\s(?:the\s)?"
    rf"(?P<base>{PLACE_NAME}|{KINDS}|country)['’]s\s(?:far\s)?(?P<point>{_POINT})(?![\w-])"
)
_NO_BASE = frozenset("country nation republic state".split())


class PlacePart(NamedTuple):
    """What lies somewhere with what it is a part of (empty for the country), the compass point, where it stands."""

    frame: str
    point: str
    start: int
    end: int


def read_parts(text: str, low: int, high: int) -> Iterator[PlacePart]:
    """The parts told in a sentence. Linear in the text."""
    for form in (_OF_KIND, _WHOSE, _LIES, _IN_ITS):
        for match in form.finditer(text, low, high):
            told = match.groupdict()
            whose = fold_place(told.get("whose") or told.get("base") or "")
            base = (
                "" if whose in _NO_BASE or tier_of(one_name(whose or "x")) == "country" else whose
            )
            point = re.sub(r"[-\s]", "", match["point"])
            yield PlacePart(
                f"{one_name(match['name'])} {base}".strip(), point, match.start(), match.end()
            )
