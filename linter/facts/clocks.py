"""Times of day with their zone: 02:47 UTC, 9:47 p.m. Eastern, noon, half past six."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from .timewords import ZONES

_AMPM: Final = r"(?:[ \t\u00a0]?(?:[aApP]\.[ ]?[mM]\.?|[aApP][mM]\b))"
_HOURS: Final = r"(?:[ \t]?(?:hours|hrs|hr|h)\b)"
_ZONE: Final = rf"(?:,?[ \t\u00a0]?\(?(?P<zone>{ZONES})\)?)?"
_LEAD: Final = r"(?:(?:shortly|just|soon|right|immediately|well)[ ](?:after|before)[ ]|(?:approximately|about|around|roughly|exactly|nearly)[ ])?"
_TIMED: Final = re.compile(
    rf"(?P<h>\d{{1,2}})(?:[:.](?P<m>\d{{2}})(?!\d)(?:[:.]\d{{2}})?)?(?:[ ]?(?:-|–|to)[ ]?\d{{1,2}}(?:[:.]\d{{2}})?)?(?P<ap>{_AMPM}){_ZONE}"
)
_TWENTYFOUR: Final = re.compile(
    rf"(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?P<s>:[0-5]\d)?(?![\d:])(?P<hours>{_HOURS})?{_ZONE}"
)
_DOTTED: Final = re.compile(
    rf"(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5]\d)(?![\d.])(?P<hours>{_HOURS})?{_ZONE}"
)
_MILITARY: Final = re.compile(
    rf"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d)(?!\d)(?P<hours>{_HOURS}|h\b)?{_ZONE}"
)
_NAMED: Final = re.compile(
    r"(?:12[ ])?(?P<name>noon|midday|midnight)\b(?![ ](?:oil|mass|sun|feast|snack|express|run)|[-’'])"
    rf"{_ZONE}",
    re.IGNORECASE,
)
_HOUR_WORDS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SPOKEN: Final = re.compile(
    rf"(?i)(?:(?P<part>half[ ]past|(?:a[ ])?quarter[ ](?:past|to)|(?:five|ten|twenty|twenty-five)(?:[ ]minutes)?[ ](?:past|to))[ ])(?P<h>{_HOUR_WORDS}|1[0-2]|[1-9])\b(?P<ap>{_AMPM})?"
)
_OCLOCK: Final = re.compile(
    rf"(?i)(?P<h>{_HOUR_WORDS}|1[0-2]|[1-9])[ ]o['’]clock\b(?:[ ]in[ ]the[ ](?P<part>morning|afternoon|evening))?"
)
_HOURS_BY_WORD: Final = {
    word: number for number, word in enumerate(_HOUR_WORDS.split("|"), start=1)
}
_AT: Final = re.compile(
    r"(?i)(?:\b(?:at|by|until|till|from|around|about|approximately|before|after|between|and|to|since|past|"
    r"updated|posted|published)[:]?[ \t]+|[,|–-][ \t]+|\()$"
)


_DAY_AFTER: Final = re.compile(
    r"[ ](?:on[ ]|in[ ]the[ ]|this[ ]|last[ ])?(?:morning|afternoon|evening|night|today|yesterday|tomorrow|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as "HH:MM"; ``ambiguous`` where morning or evening is not told."""

    start: int
    end: int
    time: str
    zone: str | None = None
    exact: bool = True
    ambiguous: bool = False
    told: bool = False


#: What stands behind an hour in digits, and in words, where it tells a time of day.
_AFTER_DIGITS: Final = re.compile(r"[:.–aApPt-]|[ \t\u00a0](?:[aApPtoOiI–-])")
_AFTER_WORD: Final = re.compile(r"[ ](?:past|to|minutes|o['’]|in|at)|-five\b", re.IGNORECASE)


def read_clock(text: str, pos: int, end: int) -> Clock | None:
    """The time of day that begins with the word or the digits from ``pos`` to ``end``, or None."""
    if text[pos].isdigit():
        if pos and (text[pos - 1].isdigit() or text[pos - 1] in ".,:-/£$€"):
            return None
        if end - pos > 2:
            return _plain(text, pos) if end - pos == 4 else None
        if not _AFTER_DIGITS.match(text, end):
            return None
        return (
            _timed(text, pos)
            or _plain(text, pos)
            or _oclock(text, pos)
            or _in_the_morning(text, pos)
        )
    if named := _NAMED.match(text, pos):
        name = named["name"].lower()
        if name in ("noon", "midday") or name == "midnight":
            hour = 0 if name == "midnight" else 12
            return Clock(pos, _end(named), f"{hour:02d}:00", _zone(named))
    if end - pos > 1 and not _AFTER_WORD.match(text, end):
        return None
    return _spoken(text, pos) or _oclock(text, pos) or _in_the_morning(text, pos)


def _zone(found: re.Match[str]) -> str | None:
    zone = found["zone"]
    return re.sub(r"\s+", " ", zone) if zone else None


def _end(found: re.Match[str]) -> int:
    end = found.end()
    # A bracket taken without its partner is not part of the time.
    written = found[0]
    if written.endswith(")") and "(" not in written:
        return end - 1
    return end


def _timed(text: str, pos: int) -> Clock | None:
    found = _TIMED.match(text, pos)
    if not found:
        return None
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if not 0 <= hour <= 23 or minute > 59:
        return None
    afternoon = found["ap"].strip()[0] in "pP"
    if hour <= 12:
        hour = hour % 12 + (12 if afternoon else 0)
    end = _end(found)
    if (
        not found["zone"]
        and text[end - 1] == "."
        and not re.match(r"\s+[a-z0-9(]|[,;:)]", text[end : end + 3])
    ):
        # "at 9 p.m." that ends a sentence keeps its stop: it is part of the abbreviation.
        end = (
            end
            if text[end - 3 : end - 2] == "." or (text[end - 2] in "mM" and "." in found["ap"])
            else end - 1
        )
    return Clock(
        pos,
        end,
        f"{hour:02d}:{minute:02d}",
        _zone(found),
        exact=found["m"] is not None,
        told=True,
    )


def as_half_of(first: Clock, second: Clock) -> Clock:
    """The first time of "between 5:05 and 5:40 p.m.", in the half of the day that the second tells."""
    hour = int(first.time[:2])
    if hour < 12 <= int(second.time[:2]) and hour + 12 <= int(second.time[:2]):
        return replace(
            first,
            time=f"{hour + 12}{first.time[2:]}",
            zone=second.zone,
            ambiguous=False,
            told=True,
        )
    return first


def _plain(text: str, pos: int) -> Clock | None:
    """A 24-hour time: with a zone or "hours", or after a word that tells a time."""
    if found := _TWENTYFOUR.match(text, pos):
        if found["zone"] or found["hours"] or (not found["s"] and _led(text, pos)):
            hour = int(found["h"]) % 24
            either = (
                0 < hour < 13 and found["h"][0] != "0" and not (found["zone"] or found["hours"])
            )
            return Clock(
                pos, _end(found), f"{hour:02d}:{found['m']}", _zone(found), ambiguous=either
            )
        return None
    found = _DOTTED.match(text, pos)
    if found and (
        found["zone"] or found["hours"] or (_DAY_AFTER.match(text, found.end()) and _led(text, pos))
    ):
        return Clock(pos, _end(found), f"{int(found['h']):02d}:{found['m']}", _zone(found))
    found = _MILITARY.match(text, pos)
    if found and (found["zone"] or (found["hours"] and _led(text, pos))):
        return Clock(pos, _end(found), f"{int(found['h']) % 24:02d}:{found['m']}", _zone(found))
    return None


def _led(text: str, pos: int) -> bool:
    """Whether the word before tells that a time of day comes ("at", "until")."""
    return bool(_AT.search(text[max(0, pos - 16) : pos]))


def _hour(written: str) -> int:
    return _HOURS_BY_WORD.get(written.lower()) or int(written)


def _spoken(text: str, pos: int) -> Clock | None:
    found = _SPOKEN.match(text, pos)
    if not found:
        return None
    part = found["part"].lower()
    words = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
    minute = 30 if part.startswith("half") else 15 if "quarter" in part else words[part.split()[0]]
    hour = _hour(found["h"])
    if part.endswith("to"):
        hour, minute = hour - 1, 60 - minute
    if (
        not found["ap"]
        and not part.startswith("half")
        and "quarter" not in part
        and not re.search(
            r"(?i)\b(?:at|about|around|until|by|before|after)[ ]$", text[max(0, pos - 8) : pos]
        )
    ):
        return None
    if found["ap"]:
        hour = hour % 12 + (12 if found["ap"].strip()[0] in "pP" else 0)
    return Clock(pos, found.end(), f"{hour % 24:02d}:{minute:02d}", ambiguous=not found["ap"])


def _oclock(text: str, pos: int) -> Clock | None:
    found = _OCLOCK.match(text, pos)
    if not found:
        return None
    hour, part = _hour(found["h"]), (found["part"] or "").lower()
    if part in ("afternoon", "evening") and hour < 12:
        hour += 12
    return Clock(pos, found.end(), f"{hour % 24:02d}:00", ambiguous=not part)


_MORNING: Final = re.compile(
    rf"(?i)(?P<h>{_HOUR_WORDS}|1[0-2]|[1-9])(?:[.:](?P<m>[0-5]\d))?[ ](?:in[ ]the[ ](?P<part>morning|afternoon|evening)|(?P<night>at[ ]night))\b"
)


def _in_the_morning(text: str, pos: int) -> Clock | None:
    """at 6 in the morning · until nine at night."""
    found = _MORNING.match(text, pos)
    if not found or not _led(text, pos):
        return None
    hour, part = _hour(found["h"]) % 12, (found["part"] or "night").lower()
    late = part in ("afternoon", "evening") or (part == "night" and hour >= 5)
    return Clock(
        pos,
        found.end(),
        f"{hour + 12 if late else hour:02d}:{found['m'] or '00'}",
        exact=found["m"] is not None,
        told=True,
    )
