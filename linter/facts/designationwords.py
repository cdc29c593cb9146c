"""The words around a designation: the kinds of things that are told apart by number, and codes."""

from __future__ import annotations

import re
from typing import Final

from .namewords import NO_NAMES, word_set

#: "Room 12", "flight 253", "Section 4": a number behind one of these says which one.
KINDS: Final = word_set("""
    room suite flat apartment floor ward gate platform terminal pier berth dock lane route highway
    interstate motorway junction exit bus tram flight train channel radio phase stage tier level
    grade class type category group pool district precinct zone area sector block plot mark match
    round heat hole lap episode season series chapter part section article clause rule schedule
    title proposition measure amendment resolution directive protocol reactor engine ladder company
    battalion brigade regiment corps division fleet squadron squad unit cell hangar runway seat lot
    exhibit court studio locker building tower well model version formula apartment bay berth line
    """)

#: What is counted by ordinals when it has no name: "the 81st annual Hale Prize", "the ninth floor".
NUMBERED_BY_ORDINAL: Final = word_set("""
    annual edition anniversary birthday president prime minister governor mayor pope king floor
    storey grade ward district precinct session congress parliament circuit infantry airborne
    armoured armored division battalion brigade regiment corps fleet squadron amendment parallel
    meridian street avenue arrondissement season series round stage
    """)

#: A word behind a code that makes another model of it: the "K7 Mini" is no "K7".
VARIANTS: Final = word_set("""
    mini plus pro max lite air ultra turbo neo se xl zoom compact touch classic edge note fold flip
    premium express advanced extreme
    """)

#: What is a general kind of technology and no one's model.
GENERIC: Final = re.compile(r"(?:[2-6]G|[234]D|[48]K|\d{1,2}[xX]\d{1,2}|[24]WD)")

_TITLES: Final = word_set("mr mrs ms dr sir prof st gen col lt sgt capt sen rep gov rs no nos us")
_SIGNS: Final = word_set("hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh gwh mp fps rpm bhp dial call")
#: What an ordinal before it makes a day of.
CALENDAR: Final = word_set("""
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday
    """)
#: Capitalised words that are no part of a name before a number.
NO_PART: Final = (NO_NAMES | _TITLES | _SIGNS) - word_set("part chapter section ii iii iv")

# Letters and digits as models, flights and roads have them; "4x4"; several of these with hyphens.
_PIECE: Final = (
    r"(?:[A-Za-z]?[A-Z]{1,6}\d{1,6}(?:[A-Za-z]{1,2}\d{0,3})?|[a-z]\d{1,4}|"
    r"\d{1,5}[A-Z]{1,3}\d{0,4}|\d{1,2}[xX]\d{1,2})"
)
MIXED: Final = re.compile(
    rf"(?P<code>{_PIECE}(?:-(?:{_PIECE}|\d{{1,5}}|[A-Z]{{1,3}}))*|[A-Z]{{1,5}}(?:-\d{{1,5}}[A-Z]{{0,2}})+)(?P<plural>s?)"
)
NAMED: Final = re.compile(r"(?P<name>[A-Z][a-z]{2,})-(?P<code>\d{1,4}[A-Z]?)")
DIGITS: Final = re.compile(r"\d{1,5}(?:\.\d{1,3}){0,3}")
#: A model only behind its name: the "Corvane 5s".
LETTERED: Final = re.compile(r"\d{1,2}[sci]")
ORDINAL: Final = re.compile(r"(\d{1,4})(?:st|nd|rd|th)", re.IGNORECASE)

# Quarters, clocks and units that stand in capitals.
_NO_CODE: Final = re.compile(
    r"Q[1-4]|H[12]|[1-4]Q|[12]H|FY-?\d+|\d+(?:AM|PM|BC|AD|CE|GMT|BST|EST|EDT|PST|PDT|UTC|HRS?|"
    r"GB|MB|TB|KB|MP|MM|KM|CM|KG|HZ|KW|MW|GW|FT|LB|LBS|IN|MPH|KPH|BN|M|B|K|KBPS|MBPS|ST|ND|RD|TH|YR|YRS)",
)
_PREFIXES: Final = word_set(
    "mid pre post under over non sub anti pro early late up top sub near plus"
)
_ROMAN: Final = re.compile(r"(?=[IVXL]{2})(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}


def is_code(form: str) -> bool:
    """Whether letters and digits make a designation and no quarter, clock or amount."""
    return not _NO_CODE.fullmatch(form)


def is_name(word: str) -> bool:
    """Whether a word before "-12" names something: "Voyager-2", no "Mid-12"."""
    return word.lower() not in _PREFIXES and word.lower() not in NO_NAMES


def roman(form: str) -> int | None:
    """The value of a Roman numeral of two letters and more."""
    if form == "XL" or not _ROMAN.fullmatch(form):
        return None
    values = [_VALUES[letter] for letter in form]
    return sum(
        -value if value < max(values[at + 1 :], default=0) else value
        for at, value in enumerate(values)
    )
