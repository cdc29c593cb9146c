"""Fractions, ratios and multiples: numbers that compare, as decimal values."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ..model.values import Count
from .bounds import bound_around, bound_before
from .fractions import read_fraction
from .mention import Mention
from .nouns import is_time, noun_after, noun_of
from .numbers import SPACE, looks_like_year, number, read_number

_RATIO: Final = re.compile(
    rf"(?:{SPACE}|-)(in|out of|out of every|in every)(?:{SPACE}|-)", re.IGNORECASE
)


def read_ratio(text: str, at: int) -> Mention | None:
    """ "One in four", "three out of five": a share, as its decimal value."""
    first = read_number(text, at, short=False)
    if first is None or first.scale or first.vague:
        return None
    if text[first.end + 1 : first.end + 2] not in ("i", "o", "I", "O"):
        return None
    glue = _RATIO.match(text, first.end)
    second = read_number(text, glue.end(), short=False) if glue else None
    if (
        glue is None
        or second is None
        or second.vague
        or (first.words != second.words and not second.plain)
    ):
        return None
    if not 0 < first.low < second.low or not isinstance(first.low, int):
        return None
    noun = noun_after(text, second.end)
    if noun is not None and is_time(noun):
        return None
    like_share = second.low in (10, 100, 1000, 10_000, 100_000, 1_000_000) or second.low <= 20
    if not like_share or looks_like_year(text[second.start : second.end]):
        return None
    if noun is not None and noun.head in (
        "games",
        "matches",
        "attempts",
        "tests",
        "innings",
        "starts",
        "overs",
        "balls",
    ):
        return None
    if glue[1].lower() == "in" and first.low > 1 and first.low > 10:
        return None
    share = number(Decimal(first.low) / Decimal(second.low))
    value = Count(
        low=share,
        high=share,
        noun=noun.words if noun is not None and noun.plural else None,
        bound=bound_around(text, at, second.end),
    )
    return Mention("count", at, second.end, value)


_PART_OF: Final = re.compile(
    rf"{SPACE}of\b(?!{SPACE}(?:a{SPACE})?(?:day|year|century|season)\b)|{SPACE}(?:the|its|their|his|her|our|all)\b",
    re.IGNORECASE,
)
_PART_BEFORE: Final = re.compile(
    r"\b(?:by|to|than|about|around|nearly|almost|over|roughly|from|only|just|under|some|least|approximately|up)\s(?:a\s)?$",
    re.IGNORECASE,
)
_PART_AFTER: Final = re.compile(
    r"(?:[,.;:)\n]|$|[ ](?:in|since|from|to|over|after|last|this|on|as|more|less|fewer|higher|lower|and|when|between|said|were|are|have|had|has|was|is|will|would|did|got|believe|think|say|want|support)\b)",
    re.IGNORECASE,
)
_AND_PART: Final = re.compile(r"\band (?:an? )?$", re.IGNORECASE)
_PART_MORE: Final = re.compile(
    rf"{SPACE}(?:more|less|fewer|higher|lower|smaller|bigger|larger|cheaper){SPACE}than\b"
)
_NO_PART_BEFORE: Final = re.compile(
    r"\b(?:first|second|other|better|third|last|next|latter|opening|final|past|previous|this|each|every|per)[ -]$",
    re.IGNORECASE,
)


def read_fraction_count(text: str, at: int) -> Mention | None:
    """A fraction of what is counted: "two-thirds of the sites", "fell by a third", "half the staff"."""
    part = read_fraction(text, at)
    if part is None or _NO_PART_BEFORE.search(text[max(0, at - 12) : at]):
        return None
    whole = read_number(text, at)
    if whole is not None and whole.end > part.end:
        return None
    written = text[part.start : part.end].lower()
    of = _PART_OF.match(text, part.end)
    lone_part = written in ("half", "a half") or (not of and written in ("a quarter", "a third"))
    if lone_part and _AND_PART.search(text[max(0, at - 8) : at]):
        return None
    if re.match(r"-?\w", text[part.end : part.end + 2]):
        return None
    noun = noun_of(text, part.end) or noun_after(text, part.end)
    plural = written.endswith("s") and "half" not in written
    if not of:
        lone = _PART_BEFORE.search(text[max(0, at - 16) : at]) and _PART_AFTER.match(text, part.end)
        lone = lone or _PART_MORE.match(text, part.end)
        if not lone and not (plural and "-" in written and _PART_AFTER.match(text, part.end)):
            return None
    elif written in ("half", "a half") and noun is not None and is_time(noun):
        return None
    if (
        "quarter" in written
        and noun is not None
        and (is_time(noun) or noun.head in ("profit", "sales", "results"))
    ):
        return None
    value = Count(
        low=part.low,
        high=part.high,
        noun=noun.words if of and noun is not None and noun.plural else None,
        bound=bound_around(text, at, part.end),
    )
    return Mention("count", at, part.end, value)


_MULTIPLE: Final = re.compile(
    rf"(?:doubled|(more than |nearly |almost |over )?double(?={SPACE}(?:the|its|that|what|their|in|last|this)\b)|twice(?={SPACE}(?:as|the|its|that|what|their)\b)|"
    rf"tripled|trebled|(?:triple|treble)(?={SPACE}(?:the|its|that|what|their)\b)|quadrupled|"
    rf"(?P<fold>two|three|four|five|six|seven|eight|nine|ten|\d{{1,4}})-?fold)(?!\w)",
    re.IGNORECASE,
)
_MULTIPLE_LEADS: Final = (
    "doubl", "more", "nearly", "almost", "over", "twice", "tripl", "trebl", "quadrupl",
)  # fmt: skip
_MULTIPLE_VALUE: Final = {"doub": 2, "twic": 2, "trip": 3, "treb": 3, "quad": 4}
_TIMES: Final = re.compile(
    rf"(?:{SPACE}|-)times{SPACE}(?:as|more|less|fewer|higher|lower|faster|slower|bigger|larger|greater|earnings|turnover|revenues?|sales|book|tangible|forecast|annual|net|core|normal|average|longer|smaller|"
    rf"likelier|the|its|their|that|over|worse|better|cheaper|stronger|what)\b",
    re.IGNORECASE,
)
_FOLDS: Final = {
    w: i + 2 for i, w in enumerate("two three four five six seven eight nine ten".split())
}


def read_multiple(text: str, at: int) -> Mention | None:
    """A factor: "doubled", "twice as many", "threefold", "five times faster"."""
    near = text[at : at + 16].lower()
    led = "fold" in near or near.startswith(_MULTIPLE_LEADS)
    if led and (found := _MULTIPLE.match(text, at)) is not None:
        fold = found["fold"]
        factor = (
            (_FOLDS.get(fold.lower()) or int(fold))
            if fold
            else _MULTIPLE_VALUE[found[0].lower()[:4]]
        )
        value = Count(low=factor, high=factor, noun="times", bound=bound_before(text, at))
        return Mention("count", at, found.end(), value)
    numeral = read_number(text, at, short=False)
    if numeral is None or not text.startswith("times", numeral.end + 1):
        return None
    if numeral.vague or not _TIMES.match(text, numeral.end):
        return None
    end = numeral.end + 6
    value = Count(low=numeral.low, high=numeral.high, noun="times", bound=bound_before(text, at))
    return Mention("count", at, end, value)
