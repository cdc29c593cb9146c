"""Percentages and percentage points: what follows the number.

Points are a unit of their own: "up 2 percentage points" is no rise of 2 per cent. A basis
point is a hundredth of a percentage point.
"""

from __future__ import annotations

import re
from typing import Final

from ..model.values import PercentUnit
from .numbers import SPACE, SPACES, word_before

_PERCENT: Final = re.compile(
    rf"{SPACE}?(?:%|％|٪)(?:[ -](?P<sign_points>points?|pts?)\b(?! of\b))?|"
    rf"(?:{SPACE}|-|\n(?!\n))?(?:"
    r"(?P<points>(?:percentage|per[- ]?cent(?:age)?|%)[- ]points?\b|pps?\b(?!\w)|pp?ts\b)|"
    r"(?P<basis>basis[- ]points?\b|bps?\b)|"
    r"(?P<percent>per[- ]?cents?\b|percentage\b(?! points?)|pct\b\.?|pc\b(?!\.?\w)))",
    re.IGNORECASE,
)
_SPACED: Final = SPACES | {"-", "\n"}
_FIRST: Final = frozenset("%％٪pPbB")
_BARE_AFTER_NAME: Final = re.compile(
    r"\b(?:pass percentage|percentage|turnout|vote share|pass rate|literacy rate|strike rate)"
    r"(?: \w+){0,3}?(?: (?:is|was|of|at|stood at|rose to|fell to|improved to|increased to|declined to|dropped to))?[ :,]*$",
    re.IGNORECASE,
)


_NAMES: Final = ("percentage", "turnout", "vote share", "pass rate", "literacy rate", "strike rate")
_LAST: Final = frozenset("is was of at to percentage turnout share rate".split())


def percent_after(text: str, end: int) -> tuple[int, PercentUnit, float] | None:
    """(end, unit, factor) where a percent sign or word follows at ``end``."""
    first = text[end : end + 1]
    if first in _SPACED:
        first = text[end + 1 : end + 2]
    found = _PERCENT.match(text, end) if first in _FIRST else None
    if not found:
        return None
    if found["basis"]:
        return found.end(), "points", 0.01
    if found["points"] or found["sign_points"]:
        return found.end(), "points", 1
    return found.end(), "percent", 1


def percentage_named_before(text: str, start: int) -> bool:
    """Whether the words before a bare number say that it is a percentage ("pass percentage is 91.2")."""
    last = word_before(text, start)
    if not last or not (last[-1:] in ":," or last.lower() in _LAST):
        return False
    before = text[max(0, start - 60) : start]
    low = before.lower()
    if not any(name in low for name in _NAMES):
        return False
    return bool(_BARE_AFTER_NAME.search(before))
