"""Ranks: positions in an order."""

from __future__ import annotations

import re
from typing import Final

from ..model.values import Rank
from .mention import Mention
from .number_words import UNITS
from .numbers import SPACE, read_ordinal

_SUPERLATIVE: Final = re.compile(
    rf"(?:-|{SPACE})(?:placed\b|(?P<scale>(?:(?:most|least|best|worst)[- ][a-z-]+|(?!rest\b|west\b|guest\b|test\b|priest\b|interest\b|request\b|quest\b|arrest\b|nest\b|chest\b|contest\b|protest\b|forest\b|harvest\b|suggest\b|invest\b|honest\b|modest\b|latest\b)[a-z]{{3,}}est|best|worst|most))\b)",
    re.IGNORECASE,
)
_PLACE_AFTER: Final = re.compile(
    rf"(?:{SPACE}|-)(?:place|position|spot)\b(?!{SPACE}(?:for|of worship))", re.IGNORECASE
)
_PLACED_BEFORE: Final = re.compile(
    r"\b(?:finish(?:ed|es|ing)?|rank(?:ed|s|ing)?|placed|places|(?:came|come|comes|coming)(?: in)?|stands|standing|lies|lying|sits|sitting)"
    r"(?: (?:joint|a|in|at|equal|just|only|tied))*\s(?:joint[- ])?(?:number |no\.? ?)?$",
    re.IGNORECASE,
)
_NOT_FINISH: Final = re.compile(
    r"(?:-|\s(?:to|on|in the (?:first|second)|time|half|quarter|day|year|week)\b)"
)
_NUMBER: Final = re.compile(
    rf"(?:(?:No\.?|Nos\.?|№|number){SPACE}?(?=\d)|number{SPACE}(?=[a-z]))(\d{{1,4}}|{'|'.join(UNITS)})(?![\w-]|[,.]\d)",
    re.IGNORECASE,
)
_RANK_AROUND: Final = re.compile(
    r"\b(?:world|ranked|rank|ranks|seed|seeded|clear|is|was|at|the|to|remains?|currently|became|former|country's|nation's|industry's|as)\s(?:the\s|a\s)?$",
    re.IGNORECASE,
)
_RANK_NEXT: Final = re.compile(
    r" (?:in the|in|spot|position|ranked|ranking|seed|player|team|on the|killer|cause|priority|issue|for|now|globally)\b"
)


def read_rank(text: str, at: int) -> Mention | None:
    """A position: "second-largest", "third most populous", "No. 1", "finished fourth", "in third place"."""
    found = _NUMBER.match(text, at) if text[at] in "nN№" else None
    if found:
        low = found[1].lower()
        position = UNITS.get(low) or (int(low) if low.isdigit() else 0)
        ranked = _RANK_AROUND.search(text[max(0, at - 24) : at]) or _RANK_NEXT.match(
            text, found.end()
        )
        if (
            not position
            or not ranked
            or position > 500
            or (found[0][0] == "n" and found[1].isdigit())
        ):
            return None
        return Mention("rank", at, found.end(), Rank(position=position))
    ordinal = read_ordinal(text, at)
    if ordinal is None:
        return None
    position, end = ordinal
    if position > 1 and (best := _SUPERLATIVE.match(text, end)):
        return Mention("rank", at, best.end(), Rank(position=position, scale=best["scale"]))
    before = text[max(0, at - 36) : at]
    if place := _PLACE_AFTER.match(text, end):
        if (
            re.search(r"\b(?:the|a|same|took|takes?) (?:first|second)$", before + text[at:end])
            and position <= 2
            and "in the first place" in (before + text[at : place.end()]).lower()
        ):
            return None
        return Mention("rank", at, place.end(), Rank(position=position))
    if _PLACED_BEFORE.search(before) and not _NOT_FINISH.match(text, end):
        return Mention("rank", at, end, Rank(position=position))
    return None
