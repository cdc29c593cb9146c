"""How often something was done: "stabbed 12 times", "on six occasions", "a seven-time champion".

What is counted is the deed, so the verb is the measure of such a figure (measure.py); how many times
as much something is, is a factor (shares.py).
"""

from __future__ import annotations

import re
from typing import Final

from ..model.values import Count
from .bounds import bound_around
from .mention import Mention
from .numbers import SPACE, read_range

TIMES: Final = "times"
_OFTEN: Final = re.compile(
    rf"(?P<apart>(?:{SPACE}(?:separate|different|successive|consecutive))?{SPACE}(?:times|occasions))\b(?!-|['’])|-times?\b(?!-)"
)
# "Ten times 12", "nine times out of ten" and "three times two" count no deeds.
_OTHERWISE: Final = re.compile(rf"{SPACE}(?:\d|out{SPACE}of\b|one\b|two\b|ten\b)")


# "Twice" behind or before a deed told as done: not "think twice", "twice the size", "twice a week".
_DONE_BEFORE: Final = re.compile(
    rf"\b(?:\w+ed|been|shot|hit|struck|won|lost|beat|beaten|fought|met|sold|built|broke|broken|fell|fallen|sunk|sank|"
    rf"told|caught|sent|bitten|stung|wed|risen|rose|spoke|spoken|run|ran)(?:{SPACE}(?:\w+{SPACE})?)?$",
    re.IGNORECASE,
)
_DONE_AFTER: Final = re.compile(
    rf"twice(?:-|{SPACE})(?:\w+ed|won|shot|hit|struck|beaten|broken|wed)\b", re.IGNORECASE
)
_TIMES_AS: Final = re.compile(
    rf"{SPACE}(?:as|the|its|his|her|their|that|this|what|a|an|each|every|daily|weekly|monthly|more|about)\b|-"
)


def read_twice(text: str, at: int) -> Mention | None:
    """A deed done twice; None where "twice" at ``at`` is a factor, a rate or a turn of speech."""
    end = at + len("twice")
    after = _DONE_AFTER.match(text, at)
    before = not _TIMES_AS.match(text, end) and _DONE_BEFORE.search(text[max(0, at - 32) : at])
    if not (after or before):
        return None
    value = Count(low=2, high=2, noun=TIMES, bound=bound_around(text, at, end))
    return Mention("count", at, end, value)


def read_frequency(text: str, at: int) -> Mention | None:
    """How often, by the number at ``at``; None where it says something else."""
    numeral = read_range(text, at, short=False)
    if numeral is None or numeral.vague or numeral.scale or numeral.low < 2:
        return None
    often = _OFTEN.match(text, numeral.end)
    if often is None or not float(numeral.low).is_integer() or _OTHERWISE.match(text, often.end()):
        return None
    value = Count(
        low=numeral.low,
        high=numeral.high,
        noun=TIMES,
        bound=bound_around(text, at, numeral.end, often.end()),
    )
    return Mention("count", at, numeral.end, value)
