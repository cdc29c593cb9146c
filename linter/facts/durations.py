"""Durations: eight-year, five days, an hour and a half, 2-1/2 years, six to eight weeks, a decade.

Found by their unit; the number is read backwards from it, so that the scan is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ..model.values import Bound, Duration, Number
from .bounds import bound_after, bound_around
from .lengths import COUNT, count_value, iso_duration
from .mention import Mention
from .number_words import TENS
from .number_words import UNITS as NUMBER_UNITS
from .silence import in_title_line
from .triggers import LENGTH_WORDS, triggers

_UNIT_AT: Final = re.compile(
    "("
    + "|".join(form for unit in LENGTH_WORDS for form in (unit, unit.capitalize(), unit.upper()))
    + r")(?:['’](?!s\b))?(?![\w])"
)
_ADJECTIVE: Final = (
    r"(?:long|full|whole|straight|consecutive|successive|more|further|additional|extra|short|"
    r"calendar|working|business|trading|school|solid|crucial|difficult|tough|odd|plus)"
)
_EDGE: Final = r"(?<![\w.,/:£$€₹%#])"
_COUNTED: Final = re.compile(
    rf"{_EDGE}(?<![-–])(?P<n>{COUNT})(?P<half1>[ -]and[ -](?:a|one)[ -]half(?=[ ](?:to|or)[ ]))?(?:(?P<to>[ ]?[-–][ ]?|[ -](?:to|or|and)[ -]|-[ ](?:to|or|and)[ ])(?P<n2>{COUNT}))?"
    rf"(?P<half>[ -]and[ -](?:a|one)[ -](?:half|quarter)|[ ]and[ ]three[ -]quarters?)?\+?(?:[ -]plus)?(?:[ -]{_ADJECTIVE}){{0,2}}[ \u00a0-]?[ \n]?$",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(
    rf"(?P<lead>{_EDGE}(?<!-)(?:(?!half\b|quarters?\b)[A-Za-z]+[ ])?)(?P<a>\b(?:an?|half[ ]an?|half[- ]|a[ ]half[- ]|(?:a[ ])?quarter[ ]of[ ]an?|a[ ]quarter[- ]|three[ -]quarters[ ]of[ ]an?|the[ ](?:past|last|next)[ ]half[- ]))"
    rf"(?:[ ]?(?:full|whole|further|entire))?[ ]?$",
    re.IGNORECASE,
)
_AND_HALF: Final = re.compile(
    r"[ -]and[ -](?:(?:a|one)[ -])?(half|quarter)(?![\w-])", re.IGNORECASE
)
_LONG: Final = re.compile(r"-long\b", re.IGNORECASE)
_LENGTH_BEFORE: Final = frozenset(
    "for in within over under after nearly almost than about around just only lasted lasting last takes took "
    "taking least spent spend another roughly approximately exactly half up further additional every-other "
    "by of".split()
)
_LENGTH_AFTER: Final = re.compile(
    r"[ ](?:ago|later|earlier|before[ ](?:the|his|her|their|its|he|she|they)|after[ ](?:the|his|her|their|its|he|she|they)|from[ ](?:now|today)|long|or[ ](?:so|more|two)|and[ ]a[ ](?:half|quarter)|away|longer|behind|hence|in[ ](?:jail|prison|custody|hospital))\b|-long\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Length:
    start: int
    end: int
    parts: tuple[tuple[Number, str], ...]
    high: tuple[Number, str] | None = None
    bound: Bound | None = None


# What lasts or is waited for is "over three weeks" long; what is spread over them is not.
_OVER: Final = re.compile(r"(?i)\bover\s+(?:the\s+(?:last|past|next)\s+)?$")
_PAST: Final = re.compile(r"(?i)\b(?:last|past|next|previous|first|final)\s+$")
_PAST_LAST: Final = ("last", "past", "next", "previous", "first", "final", "over")
_LASTING_OVER: Final = re.compile(
    r"(?i)\b(?:for|just|well|slightly|a\s+little|took|takes|taken|lasted|lasts|last|waited|waiting|wait|spent|of|is|was|"
    r"are|were|after|than|every|held|delays?|jailed)\s+over\s+$"
)


def _bound(text: str, length: _Length) -> Bound:
    near = text[max(0, length.start - 40) : length.start]
    if near.rstrip().lower().endswith(_PAST_LAST) and (
        _PAST.search(near) or (_OVER.search(near) and not _LASTING_OVER.search(near))
    ):
        return bound_after(text, length.end)
    return bound_around(text, length.start, length.end)


_UNITS: Final = frozenset(LENGTH_WORDS)
_BEFORE_UNIT: Final = frozenset(" \n\t\u00a0-½¼¾0123456789")


def read_durations(text: str) -> tuple[Mention, ...]:
    """Every length of time of ``text``, in order of place."""
    lengths: list[_Length] = []
    for at, word in triggers(text):
        if word not in _UNITS or text[at - 1 : at] not in _BEFORE_UNIT:
            continue
        unit = _UNIT_AT.match(text, at)
        length = _length(text, unit) if unit else None
        if length is None:
            continue
        previous = lengths[-1] if lengths else None
        if previous and (joined := _joined(text, previous, length)):
            lengths[-1] = joined
            continue
        if previous is None or length.start >= previous.end:
            lengths.append(length)
    return tuple(mention for length in lengths if (mention := _mention(text, length)))


def _length(text: str, unit: re.Match[str]) -> _Length | None:
    if unit[1].isupper() and len(unit[1]) < 4:
        # "203 HR" is no length of time.
        return None
    name = unit[1].lower().rstrip("s") if unit[1].lower() != "centuries" else "century"
    near = text[max(0, unit.start() - 64) : unit.start()]
    offset = unit.start() - len(near)
    # Few units have a number before them: the last word tells before a pattern is searched for.
    last = _last_word(near)
    if (last in _COUNT_LAST or last.isnumeric() or last == "+") and (
        found := _COUNTED.search(near)
    ):
        return _counted(text, unit, name, found, offset)
    if last in _ARTICLE_LAST and (found := _ARTICLE.search(near)):
        return _articled(text, unit, name, found, offset)
    if name in ("year", "month", "week", "day", "decade", "hour") and (
        long := _LONG.match(text, unit.end())
    ):
        return _Length(unit.start(), long.end(), ((1, name),))
    return None


_COUNT_LAST: Final = frozenset(
    (
        *TENS,
        *NUMBER_UNITS,
        *_ADJECTIVE[3:-1].split("|"),
        *"hundred thousand dozen half quarter quarters".split(),
    )
)
_ARTICLE_LAST: Final = frozenset("a an half quarter full whole further entire".split())


def _last_word(near: str) -> str:
    """The last word of ``near`` in small letters, or the last character where it is none."""
    ended = near.rstrip(" \u00a0\n-")
    at = len(ended)
    while at and ended[at - 1].isalpha():
        at -= 1
    return ended[at:].lower() or ended[-1:]


def _counted(
    text: str, unit: re.Match[str], name: str, found: re.Match[str], offset: int
) -> _Length | None:
    low, high = count_value(found["n"]), count_value(found["n2"]) if found["n2"] else None
    start, end = offset + found.start("n"), unit.end(1)
    if low is None or _named(text, start, unit):
        return None
    if (
        unit[1].lower() in ("second",)
        and found["n"].lower() not in ("one", "1")
        and near_hyphen(text, unit) is False
    ):
        return None
    if found["half1"]:
        low = low + 0.5
    if re.search(r"(?i)\b(?:every|each)\s+$", text[max(0, start - 7) : start]):
        return None
    joined_by_and = bool(found["to"]) and "and" in found["to"].lower()
    if high is not None and (high <= low or joined_by_and):
        if (
            joined_by_and
            and re.search(r"(?i)\bbetween\s+$", text[max(0, start - 9) : start])
            and high > low
        ):
            pass
        elif found["to"] and "-" in found["to"] and high <= low:
            return None
        else:
            start, low, high = offset + found.start("n2"), high, None
    if (
        name in ("day", "night", "time")
        and found["n"].lower() == "one"
        and high is None
        and not _one_day(text, start, unit)
    ):
        return None
    if name == "century" and unit[1].lower() == "century" and low != 1:
        return None
    if (
        re.search(
            r"(?i)\b(?:day|week|year|aged?|number|no\.?|page|series|season|episode|part)\s+$",
            text[max(0, start - 9) : start],
        )
        and found["n"][0].isdigit()
        and "-" not in text[start : unit.start()]
    ):
        return None
    if found["half"]:
        part = (
            0.25
            if "quarter" in found["half"].lower() and "three" not in found["half"].lower()
            else 0.5
            if "half" in found["half"].lower()
            else 0.75
        )
        if high is None:
            low = low + part
        else:
            high = high + part
    elif after := _AND_HALF.match(text, end):
        low = low + (0.5 if after[1].lower() == "half" else 0.25)
        end = after.end()
    plus = "plus" in found[0].lower() or "+" in found[0]
    if long := _LONG.match(text, end):
        end = long.end()
    return _Length(
        start,
        end,
        ((low, name),),
        (high, name) if high is not None else None,
        "at-least" if plus else None,
    )


def near_hyphen(text: str, unit: re.Match[str]) -> bool:
    """Whether a hyphen joins the number to the unit ("30-second")."""
    return text[unit.start() - 1] == "-"


def _one_day(text: str, start: int, unit: re.Match[str]) -> bool:
    if text[unit.start() - 1] == "-":
        return True
    before = re.search(r"([A-Za-z]+)\s+$", text[max(0, start - 16) : start])
    return bool(before and before[1].lower() in _LENGTH_BEFORE) or bool(
        _LENGTH_AFTER.match(text, unit.end())
    )


def _articled(
    text: str, unit: re.Match[str], name: str, found: re.Match[str], offset: int
) -> _Length | None:
    if unit[1].lower().endswith("s") and name != "century":
        return None
    article = re.sub(r"[\s-]+", " ", found["a"].lower()).strip()
    start, end = offset + found.start("a"), unit.end(1)
    if name in ("second", "sec") and article in ("a", "an"):
        return None
    share: float = (
        0.5
        if "half" in article
        else 0.75
        if article.startswith("three")
        else 0.25
        if "quarter" in article
        else 1
    )
    lasting = re.match(r"\s+(?:ago|of|later|earlier|after)\b", text[end : end + 10])
    if (
        share == 0.5
        and "half a" not in article
        and (name == "second" or (name == "century" and not lasting))
    ):
        return None
    if share == 0.25 and (
        name in ("day", "week", "month", "year", "minute")
        or (name == "century" and "of" not in article and article != "a quarter")
    ):
        return None
    if article.startswith("the "):
        start = offset + found.start("a") + found["a"].lower().index("half")
    if share == 1:
        lead = (found["lead"] or "").strip().lower()
        after = _LENGTH_AFTER.match(text, unit.end())
        if name != "century" and not (lead in _LENGTH_BEFORE or after):
            return None
        if (
            lead
            in (
                "of",
                "by",
                "in",
                "about",
                "around",
                "last",
                "half",
                "under",
                "up",
                "just",
                "only",
                "spend",
                "spent",
            )
            and not after
            and lead in ("of", "by")
        ):
            return None
        if lead == "last" or (
            name == "day"
            and lead in ("in", "about", "just", "only", "least", "after")
            and not after
        ):
            return None
        if name == "night" and not after:
            return None
        if name in ("century", "decade") and not (lead in _LENGTH_BEFORE or after):
            return None
        if lead in _RATE_LEADS and not after:
            return None
        if _named(text, start, unit):
            return None
    value: Number = share
    if half := _AND_HALF.match(text, end):
        value, end = value + (0.5 if half[1].lower() == "half" else 0.25), half.end()
    if long := _LONG.match(text, end):
        start, end = (unit.start(1) if share == 1 else start), long.end()
    return _Length(start, end, ((value, name),))


_RATE_LEADS: Final = frozenset(("up", "further", "additional", "every"))
_SMALL_WORDS: Final = frozenset(
    "in for of after on to at and with before since over under by from as behind into until ago the a an "
    "per or is are was".split()
)


def _named(text: str, start: int, unit: re.Match[str]) -> bool:
    """Whether the words are part of a name: "Five Year Forward View", "60 Minutes"."""
    if not unit[1][0].isupper() or unit[1].isupper():
        return False
    if text[unit.start() - 1] == "-" and _in_headline(text, start):
        return False  # "Norrham's Six-Year Deal Is Off"
    after = re.match(r"['’]?[ ]([A-Za-z]+)", text[unit.end() : unit.end() + 16])
    if after and after[1][0].isupper() and after[1].lower() not in _SMALL_WORDS:
        return True
    before = re.search(r"([A-Za-z]+)[ ]+$", text[max(0, start - 16) : start])
    return bool(before and before[1][0].islower() and before[1] not in ("iPhone",))


def _in_headline(text: str, at: int) -> bool:
    """Whether the line is in title case and closes without a full stop."""
    line, _, _ = text[at : at + 200].partition("\n")
    return line.rstrip()[-1:].isalnum() and in_title_line(text, at)


_NEXT_BELOW: Final = {
    "year": ("month", "week", "day"),
    "yr": ("month",),
    "month": ("week", "day"),
    "week": ("day",),
    "day": ("hour",),
    "hour": ("minute", "min"),
    "hr": ("min", "minute"),
    "minute": ("second",),
    "min": ("sec",),
}


def _joined(text: str, first: _Length, second: _Length) -> _Length | None:
    """One length of two neighbours: "two hours and 15 minutes", "1 hour 20 minutes"."""
    between = text[first.end : second.start]
    if first.high or second.high or not re.fullmatch(r"[ ]?(?:,?[ ]and[ ]|,?[ ])?", between):
        return None
    if second.parts[0][1] not in _NEXT_BELOW.get(first.parts[-1][1], ()):
        return None
    if "-" in text[first.start : first.end] or "-" in text[second.start : second.end]:
        return None
    return _Length(first.start, second.end, (*first.parts, *second.parts), None, first.bound)


def _mention(text: str, length: _Length) -> Mention | None:
    low = iso_duration(length.parts)
    high = iso_duration((length.high,)) if length.high else None
    if low is None:
        return None
    bound = length.bound or _bound(text, length)
    return Mention(
        "duration", length.start, length.end, Duration(iso8601=low, high=high, bound=bound)
    )
