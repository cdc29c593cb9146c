"""Measurements: the unit after a number, compound lengths and weights, magnitudes."""

from __future__ import annotations

import re
from typing import Final

from .nouns import noun_after
from .numbers import SPACE, SPACES, Numeral, alternation, word_before
from .units import UNITS

_WORD_UNIT: Final = {
    word.lower().strip("-").replace("-", " "): unit.name for unit in UNITS for word in unit.words
}
_SIGN_UNIT: Final = {sign: unit.name for unit in UNITS for sign in unit.signs}
# Signs of one letter or that are words too are read right at digits only.
_TIGHT: Final = frozenset(("in", "ins", "C", "F", "W", "st", "mb", "MP", "nm", "′", "″"))

# Up to four words; which of them are the unit's the table tells, the longest first.
_UNIT_WORD: Final = re.compile(
    rf"(?:{SPACE}|-|\n(?!\n))?([A-Za-z]+\.?)" + rf"(?:(?:{SPACE}|-)([A-Za-z]+\.?)" * 3 + ")?" * 3
)
_UNIT_SIGN: Final = re.compile(rf"({SPACE}|-)?({alternation(_SIGN_UNIT)})(?![\w°])\.?(?!\d)")
_QUOTE_INCH: Final = re.compile(
    r"(?:\"|”|'')(?=[ -](?:screen|display|tv|monitor|wide|long|tall|thick|deep|tablet|laptop|pipe|gun|\d))",
    re.IGNORECASE,
)
_FOOT_INCH: Final = re.compile(
    rf"(?:{SPACE}?(?:ft|feet|foot),?|[-{SPACE[1:-1]}](?:foot|feet)[-{SPACE[1:-1]}]|['’′]){SPACE}?(?:and )?(\d{{1,2}}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)"
    rf"(?:{SPACE}|-)?(½|¼|¾)?(?:{SPACE}?(?:ins?\b|inch(?:es)?\b)|[\"”″]|'')",
    re.IGNORECASE,
)
# The height of American sport, "a 6-foot-3 guard"; where "5-foot-8,135 pounds" lacks its blank, a weight follows.
_FOOT_AND: Final = re.compile(
    r"-foot-(\d{1,2})(?![\d.%:/]*\d|,(?![1-4]\d\d[ -]?(?:pounds?|lbs?)\b)\d|[ -](?:foot|feet|yard|mile|metre|meter)s?\b)",
    re.IGNORECASE,
)
_STONE_POUND: Final = re.compile(
    rf"{SPACE}?(?:st|stone){SPACE}(\d{{1,2}}){SPACE}?(?:lbs?|pounds)\b", re.IGNORECASE
)
_POUND_OUNCE: Final = re.compile(
    rf"{SPACE}?(?:lbs?|pounds?)[ ,](?:and )?(\d{{1,2}}){SPACE}?(?:oz|ounces?)\b", re.IGNORECASE
)
_POUND: Final = re.compile(r"(?:[ -])pounds?\b(?! sterling)", re.IGNORECASE)
_METRE: Final = re.compile(
    rf"{SPACE}?m(?!{SPACE}of{SPACE}(?:them|those|which|whom|these|us)\b)(?![\w/²³.](?!$))(?![-{SPACE[1:-1]}](?:people|users?|customers?|homes|jobs|copies|shares|votes|passengers|visitors|viewers|workers|children|barrels|tonnes|euros?|pounds?|dollars?|doses|units|subscribers|members|pupils|patients|households|adults|women|men|deal|project|fund|loan|contract|investment))"
)
_SPACED: Final = SPACES | {"-"}
_COMPOUND_FIRST: Final = frozenset("fFsSlLpP'’′")
_LONG_THINGS: Final = frozenset(
    """hurdles sprints races heats finals waves swells walls trees poles dives walks steeplechase records relays
    lengths fences boats yachts trenches drops cliffs metres wingspans wide""".split()
)
_MAGNITUDE_AFTER: Final = re.compile(
    r"(?:[ -]degrees?)?(?:[ -](?:on|in|at) the (?:open-ended )?(?P<richter>richter)(?:'s)?(?: magnitude)? scale|[ -](?:on|in) richter(?P<richter2> scale)?|"
    r"[ -]?(?:in )?(?P<magnitude>magnitude)(?:s)?\b(?! of)|[ -](?:on|in) the (?:moment )?magnitude scale|(?P<m>Mw)\b)",
    re.IGNORECASE,
)
_MAGNITUDE_BEFORE: Final = re.compile(
    r"\b(?:magnitude|magnitudes)(?:[ -]?(?:of|was|is|at|from|between|a|about|preliminary|estimated|reported|approximately|around)){0,3}(?: |-)?$|"
    r"\b(?:quake|earthquake|tremor|aftershock|temblor|shock)s?,? (?:that |which )?(?:measur\w+|register\w+)(?: (?:about|a|at|around|as|between|from))?(?: preliminary)? $",
    re.IGNORECASE,
)
_QUAKE_AFTER: Final = re.compile(
    r" (?:earthquake|quake|aftershock|tremor|temblor)s?\b", re.IGNORECASE
)
_BY: Final = re.compile(
    rf"(?:{SPACE}?[x×]{SPACE}?|{SPACE}by{SPACE})(\d[\d,]*(?:\.\d+)?)(?!\w)", re.IGNORECASE
)
_SMALL: Final = {
    word: index + 1
    for index, word in enumerate("one two three four five six seven eight nine ten eleven".split())
}


def unit_after(text: str, numeral: Numeral) -> tuple[int, str] | None:
    """(end, unit name) where a unit follows ``numeral``."""
    end = numeral.end
    if (worded := _unit_in_words(text, numeral)) is not None:
        return worded
    if sign := _UNIT_SIGN.match(text, end):
        written = sign[2]
        loose = bool(sign[1])
        if numeral.words and not loose:
            return None
        if not (loose and written in _TIGHT) and not (written in ("C", "F") and numeral.low > 200):
            ordinal = written == "st" and numeral.low % 10 == 1 and numeral.low % 100 != 11
            if ordinal:
                return None
            last = sign.end(2)
            return last, _SIGN_UNIT[written]
    if quote := _QUOTE_INCH.match(text, end):
        return quote.end(), "inch"
    if _closes_nothing(text, numeral):
        return end + 1, "inch"
    return None


def _unit_in_words(text: str, numeral: Numeral) -> tuple[int, str] | None:
    found = _UNIT_WORD.match(text, numeral.end)
    if found is None:
        return None
    words = [word for word in found.groups() if word]
    for count in range(len(words), 0, -1):
        written = " ".join(words[:count]).lower()
        name = _WORD_UNIT.get(written) or _WORD_UNIT.get(written.rstrip("."))
        if name is None:
            continue
        end = found.end(count) - (written.endswith(".") and written not in _WORD_UNIT)
        if text[end : end + 1].isalnum():
            return None
        if name == "stone" and not _is_stone(text, numeral, end):
            return None
        lone = written == "degree" and text[numeral.end : numeral.end + 1] != "-"
        return None if lone and numeral.low != 1 else (end, name)
    return None


def _closes_nothing(text: str, numeral: Numeral) -> bool:
    """Whether a straight quotation mark behind a number is the sign of the inch."""
    if (
        text[numeral.end : numeral.end + 1] != '"'
        or not text[numeral.end + 1 : numeral.end + 3].strip()
    ):
        return False
    before = text[max(0, numeral.start - 400) : numeral.start]
    line = before[before.rfind("\n") + 1 :]
    return line.count('"') % 2 == 0 and 0 < numeral.low < 120


def _is_stone(text: str, numeral: Numeral, end: int) -> bool:
    if text[numeral.end : numeral.end + 1] == "-":
        return numeral.low >= 5
    after = text[end : end + 12]
    weighs = re.search(
        r"\b(?:weigh\w*|lost|lose|shed|gain\w*|weight)\b[^.]{0,20}$",
        text[max(0, numeral.start - 40) : numeral.start],
        re.IGNORECASE,
    )
    return bool(weighs) or (
        bool(re.match(r" \d|,|\.|;| (?:in weight|heavier|lighter)", after)) and numeral.low >= 5
    )


def metres_after(text: str, numeral: Numeral) -> tuple[int, str] | None:
    """(end, "metre") for a lone "m" that is not a million ("100m", "1.8 m")."""
    found = None if numeral.words or numeral.scale else _METRE.match(text, numeral.end)
    if not found:
        return None
    noun = noun_after(text, found.end())
    if (
        noun is not None
        and noun.plural
        and noun.words == noun.head
        and noun.head not in _LONG_THINGS
    ):
        # "1.2m rooms" are million.
        return None
    return found.end(), "metre"


def compound_after(text: str, numeral: Numeral) -> tuple[int, str, float] | None:
    """(end, unit, what to add) for 5ft 10in, 5'10", 11st 4lb, 7lb 3oz in the larger unit."""
    first = text[numeral.end : numeral.end + 1]
    if first in _SPACED:
        first = text[numeral.end + 1 : numeral.end + 2]
    if first not in _COMPOUND_FIRST:
        return None
    if feet := _FOOT_INCH.match(text, numeral.end):
        inches = float(_SMALL.get(feet[1].lower(), 0) or feet[1])
        inches += {"½": 0.5, "¼": 0.25, "¾": 0.75}.get(feet[2] or "", 0)
        return (feet.end(), "foot", inches / 12) if inches < 12 else None
    if (height := _FOOT_AND.match(text, numeral.end)) and 3 <= numeral.low <= 8:
        inches = int(height[1])
        return (height.end(), "foot", inches / 12) if inches < 12 else None
    if stone := _STONE_POUND.match(text, numeral.end):
        return (stone.end(), "stone", int(stone[1]) / 14) if int(stone[1]) < 14 else None
    if pounds := _POUND_OUNCE.match(text, numeral.end):
        return (pounds.end(), "lb", int(pounds[1]) / 16) if int(pounds[1]) < 16 else None
    return None


def pounds_after(text: str, numeral: Numeral) -> tuple[int, str] | None:
    """(end, "lb") for pounds that the reader of money has passed over."""
    found = _POUND.match(text, numeral.end)
    return (found.end(), "lb") if found else None


def magnitude_around(text: str, start: int, numeral: Numeral) -> tuple[int, str] | None:
    """(end, unit) of an earthquake's magnitude: after, before, or by what was measured."""
    if numeral.scale or not 0 <= numeral.low <= 10 or numeral.high > 10:
        return None
    if after := _MAGNITUDE_AFTER.match(text, numeral.end):
        richter = after["richter"] or "richter" in after[0].lower()
        return after.end(), "Richter" if richter else "magnitude"
    if maybe_magnitude(text, start):
        near = text[max(0, start - 50) : start]
        low = near.lower()
        if any(word in low for word in _QUAKES) and _MAGNITUDE_BEFORE.search(near):
            return numeral.end, "magnitude"
    if "." in text[numeral.start : numeral.end] and _QUAKE_AFTER.match(text, numeral.end):
        return numeral.end, "magnitude"
    return None


_QUAKES: Final = ("magnitude", "quake", "shock", "tremor", "temblor")
_QUAKE_LAST: Final = frozenset(
    "magnitude magnitudes of was is at from between a about preliminary estimated reported approximately around "
    "measuring measured measures measure registering registered registers as".split()
)


def maybe_magnitude(text: str, start: int) -> bool:
    """Whether the word before ``start`` could lead to a bare magnitude; False is certain."""
    return word_before(text, start).lower() in _QUAKE_LAST or text[start - 1 : start] == "-"


def by_another(text: str, end: int) -> int | None:
    """The end of "x 1050" or "by 360" after a number, where both are one size."""
    found = _BY.match(text, end)
    return found.end() if found else None


__all__ = [
    "by_another",
    "compound_after",
    "magnitude_around",
    "maybe_magnitude",
    "metres_after",
    "pounds_after",
    "unit_after",
]
