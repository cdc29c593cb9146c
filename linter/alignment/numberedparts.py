"""The numbered or lettered part of a whole that a figure is told of: "In Ward 6 she took 61 per cent",
"12 flats in Block C".

A figure of one ward is not that of the town. The part is told by the words that open the sentence or
that follow the figure; an article whose sentence does not name it tells of another part or of all.
"""

from __future__ import annotations

import re

_NOUNS = (
    "ward|district|precinct|constituency|division|sector|zone|region|area|block|building|tower|hall|terminal|unit|reactor|"
    "group|pool|heat|stage|round|phase|grade|year|class|form|level|category|tier|band|line|route|lot|section|wing|site|"
    "platform|gate|pier|berth|mine|shaft|well|camp|cell|bay|plot|parcel|box|booth|tank|turbine|floor|deck|chamber|court"
)
_PART = re.compile(
    rf"(?i:\b(?P<noun>{_NOUNS}))s?\s(?:No\.?\s|number\s)?(?P<name>\d{{1,3}}(?![\d,.]\d)|[A-H]|[IVX]{{1,4}})\b"
)
_OPENS = re.compile(rf"[\"“‘*\s]*(?i:in|at|for|across|on|inside)\s(?:the\s)?{_PART.pattern}")
_FOLLOWS = re.compile(
    rf"(?:\s[\w'’-]+){{0,4}}?\s(?i:in|at|for|from|of|on|inside)\s(?:the\s)?{_PART.pattern}"
)


def part_of(sentence: str, start: int, end: int) -> str | None:
    """The part that the figure at ``start`` to ``end`` of its sentence is told of."""
    found = _FOLLOWS.match(sentence, end) or _OPENS.match(sentence, 0, start)
    return _name(found) if found else None


def parts_in(text: str) -> frozenset[str]:
    """The parts that a text names."""
    return frozenset(map(_name, _PART.finditer(text)))


def _name(found: re.Match[str]) -> str:
    return f"{found['noun'].casefold()} {found['name']}"
