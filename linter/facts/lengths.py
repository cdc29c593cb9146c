"""Lengths of time: the number before a unit, and the shortest whole-number ISO 8601 form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from ..model.values import Number
from .numbers import exact, number, number_value
from .timewords import UNITS

_SMALL: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen"
)
_TENS: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
#: A count of units, as a pattern source without groups: 24, 1,000, 2.5, 2½, 2-1/2, twenty-four.
COUNT: Final = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}}(?:\.\d{{1,3}})?(?:[ -]\d/\d|[ ]?[½¼¾⅓⅔])?|[½¼¾]"
    rf"|(?:(?:{_TENS})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|{_SMALL})"
    r"(?:[ -](?:hundred|thousand))?|an?[ ](?:hundred|thousand|dozen)|dozen)"
)
#: Words right before a length of time by which it is how long something lasts, is open or is granted.
LASTING: Final = re.compile(
    r"(?i)\b(?:for|over|of|within|during|last|lasts|lasted|lasting|run|runs|ran|running|open|opens|opened|"
    r"shut|close|closed|closes|closing|stay|stays|staying|stayed|spend|spends|spent|spending|have|has|had|"
    r"having|give|gives|given|gave|get|gets|got|allow|allows|allowed|take|takes|took|taking|every|"
    r"first|last|next|initial|whole|full|banned|suspended|jailed|blocked|off|out|away|valid|available|"
    r"the|these|those|delays?|delayed|postponed?|miss|misses|missed|absent|extends?|extended|another|further|additional|extra|maximum|minimum|least|most|to|serve|serves|serving)\s+"
    r"(?:(?:about|around|just|only|the|a|up\s+to|at\s+least|another)\s+)*$"
)
_FRACTION: Final = re.compile(r"(\d{1,4})[ -](\d)/(\d)$|(\d{1,4})?[ ]?([½¼¾⅓⅔])$")
_VULGAR: Final = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
}
_ISO: Final = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)


def count_value(written: str) -> Number | None:
    """The value of what ``COUNT`` matched, or None."""
    low = re.sub(r"\s+", " ", written.strip().lower())
    if mixed := _FRACTION.match(low):
        if mixed[2]:
            if mixed[3] == "0":
                return None
            return number(Fraction(int(mixed[1])) + Fraction(int(mixed[2]), int(mixed[3])))
        return number(Fraction(int(mixed[4] or 0)) + _VULGAR[mixed[5]])
    if low in ("dozen", "a dozen"):
        return 12
    return number_value(low)


def iso_duration(parts: Sequence[tuple[Number, str]]) -> str | None:
    """The ISO 8601 form of "1 hour" and "30 minutes", or None where it is too long or nothing.

    A part of a unit is told in whole units below it: half an hour is PT30M, two and a
    half years P2Y6M. Weeks stand alone, or become days.
    """
    if len(parts) == 1 and isinstance(parts[0][0], int):
        # Most lengths: whole units of one kind.
        letter, timed, times = UNITS[parts[0][1]]
        whole = parts[0][0] * times
        return f"P{'T' if timed else ''}{whole}{letter}" if 0 < whole <= _LONGEST else None
    amounts: dict[str, Fraction] = {}
    for count, unit in parts:
        letter, timed, times = UNITS[unit]
        key = f"T{letter}" if timed else letter
        for name, amount in _whole(key, exact(count) * times):
            amounts[name] = amounts.get(name, Fraction(0)) + amount
    if "W" in amounts and len(amounts) > 1:
        amounts["D"] = amounts.get("D", Fraction(0)) + 7 * amounts.pop("W")
    if not any(amounts.values()) or any(value > _LONGEST for value in amounts.values()):
        return None
    day = "".join(f"{_text(amounts[k])}{k}" for k in ("Y", "M", "W", "D") if amounts.get(k))
    clock = "".join(f"{_text(amounts[k])}{k[1]}" for k in ("TH", "TM", "TS") if amounts.get(k))
    return f"P{day}T{clock}" if clock else f"P{day}"


_LONGEST: Final = 10**7
_BELOW: Final = {
    "Y": ("M", 12),
    "M": ("D", 30),
    "W": ("D", 7),
    "D": ("TH", 24),
    "TH": ("TM", 60),
    "TM": ("TS", 60),
}


def _whole(key: str, amount: Fraction) -> list[tuple[str, Fraction]]:
    whole = Fraction(int(amount))
    rest = amount - whole
    if not rest or key not in _BELOW:
        return [(key, amount)]
    below, times = _BELOW[key]
    rest = rest * times
    if below == "D" or below == "TH":
        # Months and days are not of one length: no finer than a whole day or hour.
        rest = Fraction(round(rest)) if key != "W" or below != "D" else rest
    parts = _whole(below, rest)
    return [(key, whole), *parts] if whole else parts


def _text(value: Fraction) -> str:
    return str(int(value)) if value == int(value) else f"{float(value):.3f}".rstrip("0").rstrip(".")


def seconds(iso8601: str) -> float | None:
    """The length in seconds of an ISO 8601 duration (months of 30, years of 365 days), or None."""
    found = _ISO.fullmatch(iso8601)
    if not found or not any(found.groups()):
        return None
    sizes = (31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1)
    return sum(float(n) * size for n, size in zip(found.groups(), sizes, strict=True) if n)
