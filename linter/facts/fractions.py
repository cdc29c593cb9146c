"""Fractions: two-thirds, a quarter, half, 3/4, ¾."""

from __future__ import annotations

import re
from typing import Final

from .number_words import DENOMINATORS, UNITS, VULGAR
from .numbers import GAP, GAPS, UNIT, WORD_AT, Numeral, alternation, number, part_of

_FRACTION_AT: Final = re.compile(
    rf"(?:(an?|{UNIT}){GAP})?({alternation(DENOMINATORS)})(s?)(?![^\W_])|"
    r"(\d{1,3})[/⁄](\d{1,3})(?:(?:th|rd|nd)s?)?(?![\d/⁄])|"
    rf"([{''.join(VULGAR)}])",
    re.IGNORECASE,
)


_ABOVE: Final = frozenset((*UNITS, "a", "an"))


def _may_divide(text: str, start: int) -> bool:
    """A quick look whether a fraction in words can begin at ``start``; False is certain."""
    word = WORD_AT.match(text, start)
    low = word[0].lower() if word else ""
    if word and low in _ABOVE and text[word.end() : word.end() + 1] in GAPS:
        word = WORD_AT.match(text, word.end() + 1)
        low = word[0].lower() if word else ""
    return low in DENOMINATORS or low.removesuffix("s") in DENOMINATORS


def read_fraction(text: str, start: int) -> Numeral | None:
    """A fraction that begins at ``start``: "two-thirds", "a quarter", "half", "3/4", "¾"."""
    first = text[start : start + 1]
    if first.isalpha() and not _may_divide(text, start):
        return None
    if first.isdigit() and not ("/" in (near := text[start : start + 4]) or "⁄" in near):
        return None
    found = _FRACTION_AT.match(text, start)
    if not found:
        return None
    if found[6]:
        part = part_of(*VULGAR[found[6]])
    elif found[4]:
        if not 0 < int(found[4]) < int(found[5]):
            return None
        part = part_of(int(found[4]), int(found[5]))
    else:
        head, below, plural = found[1], DENOMINATORS[found[2].lower()], found[3]
        above = 1 if head is None or head.lower() in ("a", "an") else UNITS[head.lower()]
        if (head is None and below != 2) or bool(plural) != (above > 1) or not 0 < above < below:
            return None
        part = part_of(above, below)
    return Numeral(found.start(), found.end(), number(part), number(part), words=not found[4])
