"""A quick look whether a unit can begin behind a number, before the readers of units try."""

from __future__ import annotations

import re
from typing import Final

from .currencies import CODES, NATIONS, SUBUNITS, WORDS
from .units import UNITS

_FIRST_WORD: Final = re.compile(r"[ \u00a0\u2009\u202f\n-]([^\W\d_]+\.?)")
_OTHERS: Final = frozenset(
    """per percent percents cents percentage pc pct pp pts ppts basis bp bps point points magnitude in on degrees degree
    pound pounds lb lbs foot feet ft m million billion trillion mn bn tn k
    earthquake quake aftershock tremor temblor earthquakes quakes""".split()
)
_WORDS: Final = (
    _OTHERS
    | {re.split(r"[ -]", word.lstrip("-"))[0].lower() for unit in UNITS for word in unit.words}
    | {re.split(r"[ ./]", sign)[0].lower() for unit in UNITS for sign in unit.signs}
    | {word.split()[0].lower() for word in (*WORDS, *SUBUNITS)}
    | {nation.split()[0] for nations in NATIONS.values() for nation in nations}
    | {code.lower() for code in CODES}
    | {"m" + code.lower() for code in CODES}
)
_SPACE: Final = frozenset(" \u00a0\u2009\u202f\n-")
_PLAIN: Final = frozenset(',.;:)]"”!?')


def has_unit_start(text: str, end: int) -> bool:
    """Whether what follows a number at ``end`` could be a unit; False is certain."""
    following = text[end : end + 1]
    if not following or following in _PLAIN:
        return following == '"' or following == "”"
    if following not in _SPACE:
        return True
    word = _FIRST_WORD.match(text, end)
    if word is None or not word[1].isascii():
        return True
    low = word[1].lower()
    return low in _WORDS or low.rstrip(".") in _WORDS
