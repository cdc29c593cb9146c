"""The figure that another is set against in its own sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .contextwords import AGAINST, PREVIOUS_WORDS, TARGET_BETWEEN
from .mention import Mention

Pair = tuple[tuple[int, int], str]

_CUE = re.compile(
    r"(?<!\w)(?P<cue>"
    + "|".join(re.escape(cue) for cue, _ in AGAINST)
    + r")\s(?P<tail>[^.;:!?]{0,90})$",
    re.IGNORECASE,
)
_HOW = dict(AGAINST)
_TO = re.compile(
    r"[^.;:!?,]{0,40}?\bto\s+(?:(?:about|around|almost|nearly|over|just|only|some|more than|a|an|the)\s+)*$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\bfrom\s+(?:(?:about|around|almost|nearly|over|just|only|some|more than|a|an|the)\s+)*$",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:out\s+)?of\s+(?:(?:the|its|all|their|some|about)\s+)*$", re.IGNORECASE
)
_BOUND = re.compile(r"(?:more|less|fewer|greater)\s+$", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_FARTHEST = 160
# The other figure seen from the one set against it.
_BACK = {"from": "to", "to": "from", "whole": "part", "part": "whole"}


def pair_figures(
    text: str, mentions: Sequence[Mention], sentence: Sequence[int]
) -> dict[int, Pair]:
    """For each mention that is set against another: the other's span, and how.

    ``sentence`` gives the sentence of each mention. "from" and "to": the earlier and later
    level; "previous" and "target": an earlier or hoped-for figure; "compared": side by side;
    "whole" and "part": "three out of ten". Only figures of one kind that follow one another.
    """
    pairs: dict[int, Pair] = {}
    last: dict[str, int] = {}
    for index, mention in enumerate(mentions):
        if mention.kind not in _KINDS:
            continue
        other = last.get(mention.kind)
        last[mention.kind] = index
        if other is None or sentence[other] != sentence[index]:
            continue
        first = mentions[other]
        between = text[first.end : mention.start]
        if mention.start < first.end or len(between) > _FARTHEST:
            continue
        how = _relation(text, first, mention, between)
        if how is None:
            continue
        pairs[other] = ((mention.start, mention.end), how)
        pairs.setdefault(index, ((first.start, first.end), _BACK.get(how, "compared")))
    return pairs


_KINDS = frozenset(
    (
        "money",
        "percentage",
        "count",
        "measurement",
        "duration",
        "age",
        "rank",
        "score",
        "date",
        "period",
    )
)


def _relation(text: str, first: Mention, second: Mention, between: str) -> str | None:
    if second.kind in ("count", "money") and _OF_WHOLE.fullmatch(between):
        return "whole"
    if second.kind in ("date", "period"):
        return None
    if _TO.fullmatch(between) and _FROM.search(text, max(0, first.start - 40), first.start):
        return "to"
    match = _CUE.search(between)
    if match is None:
        if _FROM.search(between) and re.search(
            r"\bto\s+[^.;:]{0,12}$", text[max(0, first.start - 30) : first.start]
        ):
            return "from"
        return None
    cue, tail = match["cue"].lower(), match["tail"]
    if (
        cue == "than"
        and _BOUND.search(between[: match.start()])
        and between[: match.start()].strip().count(" ")
    ):
        return None
    how = _HOW[cue]
    if how in ("from", "whole"):
        return how
    words = {w.lower() for w in _WORD.findall(tail)} | {
        w.lower()
        for w in _WORD.findall(text[second.end : second.end + 40].split(".")[0].split(",")[0])
    }
    if words & TARGET_BETWEEN:
        return "target"
    return "previous" if words & PREVIOUS_WORDS else how
