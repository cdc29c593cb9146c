"""Counts, fractions, ratios and multiples, each with the noun counted."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ..model.values import Count, Number
from .bounds import bound_around, bound_before
from .countwords import BARE_CUES, HYPHENATED, ONE_COUNTS, STOPS, TIME_NOUNS
from .mention import Mention
from .nouns import Noun, is_time, noun_after
from .numbers import (
    SPACE,
    Numeral,
    number,
    read_fraction,
    read_number,
    share_scale,
)
from .silence import name_before

_WORD_BEFORE: Final = re.compile(r"([^\W\d_][\w'’-]*)[\"“‘'(]?[ \u00a0\n]$")
_RATIO: Final = re.compile(
    rf"(?:{SPACE}|-)(in|out of|out of every|in every)(?:{SPACE}|-)", re.IGNORECASE
)
_HYPHEN_NOUN: Final = re.compile(r"-([A-Za-z]+)(?:-[a-z]+)?\b")
_TO: Final = re.compile(
    rf"{SPACE}?[-–—]{SPACE}?|{SPACE}(?:to|or){SPACE}(?:(?:as many as|about|around){SPACE})?", re.IGNORECASE
)
_AND: Final = re.compile(rf"{SPACE}(?:and|to){SPACE}", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\bbetween\s(?:(?:about|around|some)\s)?$", re.IGNORECASE)
_FROM: Final = re.compile(r"\bfrom\s(?:(?:about|around|some)\s)?$", re.IGNORECASE)
_LIKE_YEAR: Final = range(1500, 2101)
_NO_COUNT_AFTER: Final = re.compile(
    r"(?:-|–)(?:off|way|sided|time|dimensional|tier|fold|day|week|month|year|hour|minute|decade|quarter|on-one|to-one|stop|upmanship|liner|nil)\b|"
    r"['’]s?\b|(?:st|nd|rd|th)\b|s\b|[A-Za-z]|-[A-Z0-9]|%",
    re.IGNORECASE,
)
_DEFINITE: Final = frozenset("the these those both all other others our their his her its my your".split())
_PLURAL_VERB: Final = re.compile(
    rf"{SPACE}(?:were|are|have|had|died|remain|remained|will|would|others?|more|out{SPACE}of|that|who|which|of{SPACE}(?:them|which|whom|those|us))\b"
)
_LIST_ITEM_BEFORE: Final = re.compile(r"(?:[a-z)]:|[a-z)],)\s$")
_GRAND: Final = re.compile(rf"(?:{SPACE}|-)(?:grand|bucks)\b")
_NO_AGE: Final = re.compile(r"\b(?:who (?:is|was)|aged|(?:boy|girl|man|woman|child) of)\s$", re.IGNORECASE)
_OF_WHOM: Final = re.compile(r"(?:\b(?:was|were|is|are|be) for |of (?:whom|which|them)|including|killing|injuring|leaving)[ ,]*(?:at least |about |some )?$", re.IGNORECASE)


def read_count(text: str, at: int) -> Mention | None:
    """The count of the number at ``at``; None where it counts nothing."""
    numeral = read_number(text, at)
    if numeral is None:
        return None
    numeral, start = _range(text, at, numeral)
    if _NO_COUNT_AFTER.match(text, numeral.end) and text[numeral.end : numeral.end + 1] != "s":
        return _hyphenated(text, start, numeral)
    noun = noun_after(text, numeral.end)
    if _is_name(text, numeral, noun):
        return None
    if numeral.low == numeral.high == 1 and numeral.words:
        return _one(text, numeral, noun)
    if noun is not None and is_time(noun):
        return None
    if noun is not None and noun.plural:
        if not _counts_noun(text, numeral, noun):
            return None
        if share := _share_behind(text, at, numeral, noun):
            return share
        return _mention(text, start, numeral, noun, noun.words)
    if not _stands_bare(text, numeral, noun):
        return None
    return _mention(text, start, numeral, None, None)


_SHARE_BEHIND: Final = re.compile(
    rf"{SPACE}(?:in|out{SPACE}of)(?:{SPACE}every)?{SPACE}(?=[\w])", re.IGNORECASE
)


def _share_behind(text: str, at: int, numeral: Numeral, noun: Noun) -> Mention | None:
    """The ratio in "two pit latrines in five"."""
    glue = _SHARE_BEHIND.match(text, noun.end)
    second = read_number(text, glue.end(), short=False) if glue else None
    if second is None or second.scale or not numeral.plain or not numeral.low < second.low:
        return None
    if second.low not in (3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000):
        return None
    follows = noun_after(text, second.end)
    if (follows is not None and follows.plural) or text[second.end : second.end + 1] == "-":
        return None
    share = number(Decimal(numeral.low) / Decimal(second.low))
    value = Count(low=share, high=share, noun=noun.words, bound=bound_before(text, at))
    return Mention("count", at, second.end, value)


def _range(text: str, at: int, first: Numeral) -> tuple[Numeral, int]:
    if first.vague:
        return first, at
    before = text[max(0, at - 22) : at]
    between = _BETWEEN.search(before)
    join = _AND.match(text, first.end) if between else None
    join = join or (None if _FROM.search(before) else _TO.match(text, first.end))
    second = read_number(text, join.end()) if join else None
    if second is None or second.vague or (second.words != first.words and not second.words):
        return first, at
    low = share_scale(text, first, second)
    least: Number = number(low) if low is not None else first.low
    # "2015-16" and "555-0199" are no ranges; "two or three" and "three to four" are.
    if not least < second.low or second.low > 50 * max(1, least):
        return first, at
    start = max(0, at - 22) + between.start() if between else at
    whole = Numeral(
        at, second.end, least, second.low, words=first.words, scale=second.scale
    )
    return whole, start


def _mention(
    text: str, start: int, numeral: Numeral, noun: Noun | None, words: str | None
) -> Mention:
    ends = (numeral.end,) if noun is None else (numeral.end, noun.end)
    bound = bound_around(text, start, *ends)
    if numeral.vague and bound == "exact":
        bound = "about"
    value = Count(low=numeral.low, high=numeral.high, noun=words, bound=bound)
    return Mention("count", start, numeral.end, value)


def _hyphenated(text: str, start: int, numeral: Numeral) -> Mention | None:
    """ "A 12-member panel" counts members; "one-off" and "two-way" count nothing."""
    found = _HYPHEN_NOUN.match(text, numeral.end)
    if not found or numeral.low < 2 or numeral.scale in ("m", "k", "b"):
        return None
    noun = found[1].lower()
    if noun not in HYPHENATED or noun in TIME_NOUNS:
        return None
    value = Count(
        low=numeral.low, high=numeral.high, noun=noun, bound=bound_before(text, start)
    )
    return Mention("count", start, numeral.end, value)


def _one(text: str, numeral: Numeral, noun: Noun | None) -> Mention | None:
    """ "One" is mostly a pronoun; it counts people, cases and the like, and in "one of the 12"."""
    if noun is None or text[numeral.end : numeral.end + 4].lower() == " of ":
        return None
    if noun.head not in ONE_COUNTS or noun.words != noun.head:
        return None
    return _mention(text, numeral.start, numeral, noun, noun.words)


def _counts_noun(text: str, numeral: Numeral, noun: Noun) -> bool:
    if _like_year(text, numeral):
        # "The 2019 elections" but "some 2000 people": a number cue or people behind it.
        cue = bound_before(text, numeral.start) != "exact"
        return cue or noun.head in ("people", "votes", "deaths", "jobs", "homes", "cases", "workers", "men", "women")
    if text[numeral.end : numeral.end + 4].lower() == " of ":
        return True
    if name_before(text, numeral.start):
        # "BlackBerry 10 devices"; a capitalised verb of a headline is no name.
        grouped = "," in text[numeral.start : numeral.end] or bool(numeral.scale)
        return grouped or _line_is_title(text, numeral.start)
    if numeral.words or numeral.low >= 2:
        return True
    return numeral.low in (0, 1) and not numeral.plain


def _is_name(text: str, numeral: Numeral, noun: Noun | None) -> bool:
    """ "The Four Mile", "Five Eyes": a number word and its noun, both with a capital, mid-sentence."""
    if not numeral.words or noun is None or not text[numeral.start].isupper():
        return False
    if not text[noun.start].isupper() or _line_is_title(text, numeral.start):
        return False
    before = text[max(0, numeral.start - 3) : numeral.start].rstrip("\"“‘'( ")
    return bool(before) and (before[-1].isalnum() or before[-1] == ",")


def _line_is_title(text: str, at: int) -> bool:
    line_start = max(text.rfind("\n", max(0, at - 120), at) + 1, at - 120, 0)
    line_end = text.find("\n", at, at + 120)
    line = text[line_start : line_end if line_end >= 0 else at + 120]
    words = [word for word in line.split() if word[:1].isalpha() and len(word) > 3]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


def _like_year(text: str, numeral: Numeral) -> bool:
    written = text[numeral.start : numeral.end]
    return numeral.plain and written.isdigit() and len(written) == 4 and numeral.low in _LIKE_YEAR


def _stands_bare(text: str, numeral: Numeral, noun: Noun | None) -> bool:
    """Whether a number without a plural noun behind it still counts something."""
    if numeral.vague:
        return False
    if numeral.short and (text[numeral.end - 1].isupper() or numeral.scale == "b"):
        # "9600M" is a model more often than a number.
        return False
    word = _WORD_BEFORE.search(text[max(0, numeral.start - 24) : numeral.start])
    before = word[1].lower() if word else ""
    if _like_year(text, numeral):
        return False
    if not isinstance(numeral.low, int) or _GRAND.match(text, numeral.end):
        return False
    lead = text[max(0, numeral.start - 24) : numeral.start]
    clock = before in ("at", "by", "until", "till", "before", "after", "past") and numeral.plain
    if (clock and numeral.low <= 24) or _NO_AGE.search(lead):
        return False
    digits = not numeral.words
    if name_before(text, numeral.start) and "," not in text[numeral.start : numeral.end]:
        return False
    grouped = digits and ("," in text[numeral.start : numeral.end] or bool(numeral.scale))
    follows_noun = noun is not None and noun.head not in STOPS and not noun.plural
    if grouped or (numeral.words and numeral.scale):
        return True
    if _OF_WHOM.search(text[max(0, numeral.start - 40) : numeral.start]):
        return True
    if before in _DEFINITE:
        return False
    if before in BARE_CUES:
        elided = before in ("over", "for", "in", "within", "and", "to", "from") and not digits
        if elided and numeral.plain:
            # "Over three", "for two": mostly years or the like, left out.
            return False
        return not follows_noun or (noun is not None and noun.head.endswith(("ed", "ing")))
    if _PLURAL_VERB.match(text, numeral.end):
        return bool(before) or digits or text[numeral.start].isupper()
    after = text[numeral.end : numeral.end + 1]
    item = digits and _LIST_ITEM_BEFORE.search(lead)
    if item:
        semicolons = ";" in text[max(0, numeral.start - 80) : numeral.end + 1]
        return (semicolons and after in ";.\n") or (item[0].strip().endswith(":") and after in ",.;\n")
    if numeral.words:
        return False
    if word is None or not word[1].islower():
        return False
    # Digits behind a lower-case word count something, whatever the noun looks like
    # ("held 54 pithoi"), unless the word makes a time or a name of them.
    if before in ("in", "since", "by", "until", "before", "after", "at", "on", "per", "from") and not follows_noun:
        return before in ("in", "from", "after", "by") and numeral.low > 31
    return numeral.low >= 2


def read_ratio(text: str, at: int) -> Mention | None:
    """ "One in four", "three out of five": a share, as its decimal value."""
    first = read_number(text, at, short=False)
    if first is None or first.scale or first.vague:
        return None
    glue = _RATIO.match(text, first.end)
    second = read_number(text, glue.end(), short=False) if glue else None
    if glue is None or second is None or second.vague or first.words != second.words and not second.plain:
        return None
    if not 0 < first.low < second.low or not isinstance(first.low, int):
        return None
    noun = noun_after(text, second.end)
    if noun is not None and is_time(noun):
        return None
    like_share = second.low in (10, 100, 1000, 10000, 100000) or second.low <= 20
    if not like_share or _like_year(text, second):
        return None
    if noun is not None and noun.head in ("games", "matches", "attempts", "tests", "innings", "starts", "overs", "balls"):
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


_PART_OF: Final = re.compile(rf"{SPACE}of\b(?!{SPACE}(?:a{SPACE})?(?:day|year|century|season)\b)|{SPACE}(?:the|its|their|his|her|our|all)\b", re.IGNORECASE)
_PART_BEFORE: Final = re.compile(
    r"\b(?:by|to|than|about|around|nearly|almost|over|roughly|from|only|just|under|some|least|approximately|up)\s(?:a\s)?$",
    re.IGNORECASE,
)
_PART_AFTER: Final = re.compile(
    r"(?:[,.;:)\n]|$|[ ](?:in|since|from|to|over|after|last|this|on|as|more|less|fewer|higher|lower|and|when|between|said|were|are|have|had|has|was|is|will|would|did|got|believe|think|say|want|support)\b)",
    re.IGNORECASE,
)
_AND_PART: Final = re.compile(r"\band (?:an? )?$", re.IGNORECASE)
_PART_MORE: Final = re.compile(rf"{SPACE}(?:more|less|fewer|higher|lower|smaller|bigger|larger|cheaper){SPACE}than\b")
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
    if written in ("half", "a half", "a quarter", "a third") and _AND_PART.search(text[max(0, at - 8) : at]):
        return None
    if re.match(r"-?\w", text[part.end : part.end + 2]):
        return None
    noun = noun_after(text, part.end)
    of = _PART_OF.match(text, part.end)
    plural = written.endswith("s") and "half" not in written
    if not of:
        lone = _PART_BEFORE.search(text[max(0, at - 16) : at]) and _PART_AFTER.match(text, part.end)
        lone = lone or _PART_MORE.match(text, part.end)
        if not lone and not (plural and "-" in written and _PART_AFTER.match(text, part.end)):
            return None
    elif written in ("half", "a half") and noun is not None and is_time(noun):
        return None
    if "quarter" in written and noun is not None and (is_time(noun) or noun.head in ("profit", "sales", "results")):
        return None
    value = Count(
        low=part.low,
        high=part.high,
        noun=noun.words if of and noun is not None and noun.plural else None,
        bound=bound_around(text, at, part.end),
    )
    return Mention("count", at, part.end, value)


_MULTIPLE: Final = re.compile(
    rf"(?:doubl(?:ed|ing)|(more than |nearly |almost |over )?double(?={SPACE}(?:the|its|that|what|their|in|last|this)\b)|twice(?={SPACE}(?:as|the|its|that|what|their)\b)|"
    rf"tripl(?:ed|ing)|trebl(?:ed|ing)|(?:triple|treble)(?={SPACE}(?:the|its|that|what|their)\b)|quadrupl(?:ed|ing)|"
    rf"(?P<fold>two|three|four|five|six|seven|eight|nine|ten|\d{{1,4}})-?fold)(?!\w)",
    re.IGNORECASE,
)
_MULTIPLE_VALUE: Final = {"doub": 2, "twic": 2, "trip": 3, "treb": 3, "quad": 4}
_TIMES: Final = re.compile(
    rf"(?:{SPACE}|-)times{SPACE}(?:as|more|less|fewer|higher|lower|faster|slower|bigger|larger|greater|longer|smaller|"
    rf"likelier|the|its|their|that|over|worse|better|cheaper|stronger|what)\b",
    re.IGNORECASE,
)
_FOLDS: Final = {w: i + 2 for i, w in enumerate("two three four five six seven eight nine ten".split())}


def read_multiple(text: str, at: int) -> Mention | None:
    """A factor: "doubled", "twice as many", "threefold", "five times faster"."""
    if found := _MULTIPLE.match(text, at):
        fold = found["fold"]
        factor = (
            (_FOLDS.get(fold.lower()) or int(fold))
            if fold
            else _MULTIPLE_VALUE[found[0].lower()[:4]]
        )
        value = Count(low=factor, high=factor, noun="times", bound=bound_before(text, at))
        return Mention("count", at, found.end(), value)
    numeral = read_number(text, at, short=False)
    if numeral is None or numeral.vague or not _TIMES.match(text, numeral.end):
        return None
    end = numeral.end + 6
    value = Count(
        low=numeral.low, high=numeral.high, noun="times", bound=bound_before(text, at)
    )
    return Mention("count", at, end, value)


_ZERO: Final = re.compile(
    rf"(?P<no>no{SPACE}(?:(?:serious|reported|further|other|immediate|confirmed|major|new|civilian|known){SPACE}){{0,2}}"
    r"(?P<noun>injur(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|arrests?|victims?|survivors?|cases))\b|"
    rf"(?P<one>(?:no(?:{SPACE}|-)?one|nobody){SPACE}(?:else{SPACE})?(?:was|were|is|has been|had been){SPACE}(?:seriously{SPACE}|badly{SPACE})?(?:hurt|injured|killed|harmed|wounded|arrested))\b",
    re.IGNORECASE,
)


def read_zero(text: str, at: int) -> Mention | None:
    """ "No injuries", "no one was hurt": a count of nothing where news reports it as a figure."""
    found = _ZERO.match(text, at)
    if not found:
        return None
    value = Count(low=0, high=0, noun=found["noun"] or "people")
    return Mention("count", at, found.end(), value)
