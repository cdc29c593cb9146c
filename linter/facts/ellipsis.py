"""Bare numbers that mean what the figure before them means.

"38.6 million pounds, compared with 33.1 million a year ago", "up 6.3% (2024: 4.1)": the unit
or noun is left out because it was just given.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ..model.values import Count, Measurement, Money, Percentage
from .bounds import bound_around
from .mention import Mention
from .numbers import Numeral, decimal_of, number

_COMPARED: Final = re.compile(
    r"(?:\b(?:compared (?:with|to)|as against|against|versus|vs\.?|up from|down from|and not|rather than|instead of|"
    r"(?:higher|lower|more|less|fewer|greater|smaller) than|"
    r"(?:rose|fell|rising|falling|increas\w+|decreas\w+|grew|growing|dropp\w+|climb\w+|up|down|cut|reduced|raised|revised) (?:from|to)|"
    r"(?:forecast|target|estimate|plan|total|previous|figure|average)s? of|from)"
    r"(?: (?:about|around|some|just|nearly|almost|over|only|an?|the))*|"
    r"\((?:FY)?\d{2,4}(?:[/-]\d{2,4})?:|\([A-Z][a-z]+(?: \d{4})?:|\((?:from|was|previously|up from|down from|vs\.?|compared with))\s?$",
    re.IGNORECASE,
)
_FETCHED: Final = re.compile(
    r"\b(?:sold for|went for|fetched|fetching|fetches|made|makes|cost|costs|costing|paid|worth|brought in|valued at|priced at|"
    r"raised|raising|estimate of|estimated at|hammered (?:down )?(?:at|for)|bid of|bought for|bought it for)"
    r"(?: (?:about|around|some|just|nearly|almost|over|only|more than|up to|at least|another))*\s$",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"[.!?][\"”’')]?\s+[\"“‘(]?[A-Z]|\n\s*\n")
_SCALED: Final = re.compile(r"^(?:million|billion|trillion|lakh|crore|m|bn|tn)$")
_HUNDREDTHS: Final = re.compile(r"(?:[\d ](?:p|c|¢)|pence|cents?|paise|penny)$")
_NEAR: Final = 160
_FAR: Final = 600


def inherited(text: str, start: int, numeral: Numeral, last: Mention | None) -> Mention | None:
    """The fact of a bare number that takes its unit from ``last``, the figure before it."""
    if last is None or numeral.vague or start - last.end > _FAR:
        return None
    before = text[max(0, start - 60) : start]
    value = last.value
    between = text[last.end : start]
    if isinstance(value, Money) and _SCALED.search(numeral.scale) and "\n\n" not in between:
        # "Analysts had expected 880 million": no noun, and money is what is spoken of.
        return _like(text, start, numeral, last)
    apart = len(between) > _NEAR or _SENTENCE_END.search(between)
    if isinstance(value, Money) and _FETCHED.search(before) and numeral.low >= 1000:
        return _like(text, start, numeral, last)
    if apart:
        return None
    named = isinstance(value, Percentage) and text[last.start : last.end][-1:].isdigit()
    if named and "." in text[numeral.start : numeral.end] and numeral.low <= 100:
        return _like(text, start, numeral, last)
    return _like(text, start, numeral, last) if _COMPARED.search(before) else None


def _like(text: str, start: int, numeral: Numeral, last: Mention) -> Mention | None:
    value = last.value
    bound = bound_around(text, start, numeral.end)
    low, high = numeral.low, numeral.high
    if isinstance(value, Count):
        if (value.low % 1 and not low % 1) or value.noun == "times":
            return None
        new: Money | Percentage | Measurement | Count = replace(
            value, low=low, high=high, bound=bound
        )
    elif isinstance(value, Money):
        if _HUNDREDTHS.search(text[last.start : last.end]) and not numeral.scale:
            low, high = number(decimal_of(low) / 100), number(decimal_of(high) / 100)
        elif numeral.scale == "" and value.low >= 1_000_000 and low < 1000:
            return None
        new = replace(value, low=low, high=high, bound=bound)
    elif isinstance(value, Percentage):
        if numeral.scale or low > 1000:
            return None
        new = replace(value, low=low, high=high, bound=bound)
    elif isinstance(value, Measurement):
        new = replace(value, low=low, high=high, bound=bound)
    else:
        return None
    return Mention(last.kind, start, numeral.end, new)
