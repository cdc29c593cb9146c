"""Years as a speaker says them after a month or a day: nineteen eighty six, two thousand and fifteen, of '87."""

from __future__ import annotations

import re
from typing import Final

from . import calendars as cal
from .dayforms import GAP
from .number_words import TENS, UNITS
from .timespans import Anchor

_ONES: Final = "one|two|three|four|five|six|seven|eight|nine"
_TEENS: Final = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_BELOW_HUNDRED: Final = rf"(?:(?:{_TENS})(?:[ -](?:{_ONES}))?|{_TEENS}|oh[ -](?:{_ONES}))"
#: What may follow a year in words and no noun that the words would count ("nineteen hundred people").
ENDED: Final = (
    r"(?=\s*(?:[.,;:!?)\]\"”–—]|$)|\s+(?:in|at|on|and|when|to|for|by|after|before|from|until|with|but|as|"
    r"which|where|while)\b)"
)
#: A year in words as a pattern source without groups. No round hundred or thousand: those count.
YEAR_WORDS: Final = (
    rf"(?i:(?:fifteen|sixteen|seventeen|eighteen|nineteen)[ -](?:hundred(?:[ ]and)?[ -](?:{_BELOW_HUNDRED}|{_ONES})|{_BELOW_HUNDRED})"
    rf"|twenty[ -](?:{_TEENS}|twenty(?:[ -](?:{_ONES}))?)"
    rf"|two[ ]thousand(?:[ ]and)?[ ](?:{_BELOW_HUNDRED}|{_ONES})){ENDED}"
)
#: "of 87" after a month: a year of two figures without its apostrophe, where the sentence ends.
OF_SHORT: Final = rf"(?P<of>{GAP}of{GAP})(?P<yo>\d\d)(?=[.,;!?)](?!\d)|\s*$|\n)"

_WORD: Final = re.compile(r"[a-z]+")
_BEGAN: Final = re.compile(
    r"(?i)\b(?:born|died|married|wed|founded|built|opened|began|begun|started|joined|moved|graduated|"
    r"back|since|until)\s+(?:(?:in|on)\s+)?$"
)


def year_in_words(written: str) -> int:
    """The year that ``YEAR_WORDS`` matched."""
    words = [word for word in _WORD.findall(written.lower()) if word not in ("and", "oh")]
    if words[0] == "two":
        return 2000 + _below_hundred(words[2:])
    rest = words[2:] if words[1:2] == ["hundred"] else words[1:]
    return 100 * _below_hundred(words[:1]) + _below_hundred(rest)


def _below_hundred(words: list[str]) -> int:
    return sum(TENS.get(word) or UNITS[word] for word in words)


def short_year(written: str, text: str, start: int, anchor: Anchor) -> int | None:
    """The year of "born in April of 87"; None where "of 87" could tell an amount ("a reading in April of 87")."""
    if not _BEGAN.search(text[max(0, start - 20) : start]):
        return None
    return cal.two_digit_year(int(written), anchor.published)
