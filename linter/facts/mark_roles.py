"""Whether a quotation mark opens or closes, or is an apostrophe or an inch sign."""

from __future__ import annotations

import re
from typing import Literal

Role = Literal["open", "close", "either", "weak"]

_AFTER_OPENING = frozenset("([{<—–-/…*_|>")
_BEFORE_CLOSING = frozenset(")]}>.,;:!?—–-/…*_|")
_ELIDED = re.compile(
    r"(?:\d0s?\b|\d\d\b(?!\s*(?:per|%))|(?:em|til|tis|twas|twere|twill|cause|cos|coz|bout|round|n|"
    r"ere|appen|ello|nuff|fraid|scuse|phone|stache|hood)\b)",
    re.IGNORECASE,
)
_DROPPED = re.compile(r"(?:[a-z]{2,}in|\bo|\ban|\bth|\bwi|\bol|\bthe|\bof)\Z", re.IGNORECASE)
_INCHES = re.compile(r"\d['’′]\s?\d{1,2}\Z")


def double_mark(text: str, start: int, end: int) -> Role | None:
    """The role of a double mark or guillemet at ``start``; None for anything else."""
    mark = text[start:end]
    if mark not in ("``", "''", "‘‘", "’’") and mark not in '“”„‟"«»‹›':
        return None
    before, after = _left(text, start), text[end : end + 1] or "\n"
    opens = _clear_before(before) or before in "‘'"
    closes = _clear_after(after) or after in "’'"
    if mark in ("“", "„", "‟", "``", "‘‘"):
        return "close" if (closes and not opens) or after in ".,;:!?" else "open"
    if mark in "«‹":
        return "open"
    if mark in "»›":
        return "close"
    if mark in ("”", "''", "’’"):
        return "either" if before.isspace() and after.isalnum() else "close"
    if _INCHES.search(text, max(0, start - 6), start):
        return None
    if opens and not closes:
        return "open"
    return "close" if closes and not opens else "either"


def single_mark(text: str, start: int, end: int) -> Role | None:
    """The role of a single mark at ``start``; None for an apostrophe. "weak" may be either."""
    mark = text[start:end]
    if mark not in ("‘", "’", "'", "`", "´", "‚", "‛"):
        return None
    before, after = _left(text, start), text[end : end + 1] or "\n"
    if before.isalnum() and after.isalnum():
        return None
    if (_clear_before(before) or before in '“"„') and not after.isspace():
        elided = _ELIDED.match(text, end)
        return None if elided or mark in "’´" or after in ".,;:!?)" else "open"
    if before.isspace():
        return None
    if not (_clear_after(after) or after in '”"'):
        return "open" if mark == "‘" else None
    if mark in "‘‚‛":
        return None
    return "weak" if _may_be_apostrophe(text, start, before, after) else "close"


def _may_be_apostrophe(text: str, start: int, before: str, after: str) -> bool:
    """A plural possessive ("the trusts' deficits") or a dropped letter ("goin' home")."""
    if not after.isspace() or not before.isalnum():
        return before.isdigit() and after.isspace()
    return before in "sSzxZX" or bool(_DROPPED.search(text, max(0, start - 12), start))


def _left(text: str, start: int) -> str:
    return text[start - 1] if start else "\n"


def _clear_before(char: str) -> bool:
    return char.isspace() or char in _AFTER_OPENING


def _clear_after(char: str) -> bool:
    return char.isspace() or char in _BEFORE_CLOSING
