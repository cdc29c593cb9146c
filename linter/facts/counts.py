"""Counts: a number and the noun that it counts, or a bare number that counts something."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ..model.values import Count, Money, Number
from .barecounts import like_year, stands_bare
from .bounds import bound_after, bound_around, bound_before
from .countwords import FATES, HYPHENATED, ONE_COUNTS, TIME_NOUNS
from .currencies import WORDS
from .mention import Mention
from .nouns import Noun, is_time, noun_after, noun_of
from .numbers import (
    SPACE,
    Numeral,
    number,
    read_number,
    share_scale,
)
from .silence import in_title_line, inside_a_name, name_before

_HYPHEN_NOUN: Final = re.compile(r"-([A-Za-z]+)(?:-[a-z]+)?\b")
_TO: Final = re.compile(
    rf"{SPACE}?[-–—]{SPACE}?|{SPACE}(?:to|or){SPACE}(?:(?:as many as|about|around){SPACE})?",
    re.IGNORECASE,
)
_AND: Final = re.compile(rf"{SPACE}(?:and|to){SPACE}", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\bbetween\s(?:(?:about|around|some)\s)?$", re.IGNORECASE)
_FROM: Final = re.compile(r"\bfrom\s(?:(?:about|around|some)\s)?$", re.IGNORECASE)
_NO_COUNT_AFTER: Final = re.compile(
    r"(?:-|–)(?:off|way|sided|time|dimensional|tier|fold|day|week|month|year|hour|minute|decade|quarter|on-one|to-one|stop|upmanship|liner|nil)\b|"
    r"['’]s?\b|(?:st|nd|rd|th)\b|s\b|[A-Za-z]|-\d|-(?-i:[A-Z])|%",
    re.IGNORECASE,
)
_NO_COUNT_FIRST: Final = frozenset("-–'’%")


# What becomes of one person: enough to count one where nothing else is said of the person.
_FATE_OPENS: Final = re.compile(
    r"(?:^|\n|[:;,.–—-]\s?|\b(?:and|with|leaves?|leaving|left|at least)\s)$", re.IGNORECASE
)
_FATE_ENDS: Final = re.compile(
    r"\s*(?:[,;.:!\n]|$)|\s(?:and|in|after|as|at|when|by|during|near|on)\b", re.IGNORECASE
)


def read_count(text: str, at: int) -> Mention | None:
    """The count of the number at ``at``; None where it counts nothing."""
    numeral = read_number(text, at)
    if numeral is None:
        return None
    first = numeral.end
    numeral, start = _range(text, at, numeral)
    if text[numeral.end : numeral.end + 1] == "-" and bound_after(text, numeral.end) == "exact":
        return _hyphenated(text, start, numeral)
    following = text[numeral.end : numeral.end + 1]
    if (following.isalpha() or following in _NO_COUNT_FIRST) and _NO_COUNT_AFTER.match(
        text, numeral.end
    ):
        return None
    if _may_name(text, first) and _NO_FIGURE.match(text, at):
        return None
    noun = noun_of(text, numeral.end) if numeral.vague else noun_after(text, numeral.end)
    if numeral.words and text[at].isupper() and inside_a_name(text, at):
        return None
    if numeral.low == numeral.high == 1 and numeral.words:
        return _one(text, numeral, noun)
    if noun is not None and (is_time(noun) or noun.head in _DECADES):
        return None
    if numeral.vague and noun is not None and noun.head in WORDS:
        return _vague_sum(text, numeral, noun)
    if noun is not None and noun.plural:
        if not _counts_noun(text, numeral, noun):
            return None
        if share := _share_behind(text, at, numeral, noun):
            return share
        return _mention(text, start, numeral, noun, noun.words)
    if not stands_bare(text, numeral, noun):
        return None
    return _mention(text, start, numeral, None, None)


_PARENT_OF: Final = re.compile(
    r"\b(?:grand|step)?(?:father|mother|mum|mom|mam|dad|parent)s?-of-$", re.IGNORECASE
)


def read_children(text: str, at: int) -> Mention | None:
    """The children of a "father-of-three" by the number word at ``at``, as of "a father of three"."""
    if not _PARENT_OF.search(text[max(0, at - 24) : at]):
        return None
    numeral = read_number(text, at, short=False)
    return None if numeral is None else _mention(text, at, numeral, None, None)


# 9-11 and 911 are a day and a telephone number wherever they stand.
_NO_FIGURE: Final = re.compile(
    r"(?:9-11|7-7|24-7|50-50)(?!\d)|(?:911|999|000|112) (?:calls?|operators?|dispatch|emergenc)|\d+:\d|\d{1,3} (?:Freeway|Highway|Expressway|Turnpike|Motorway)\b"
)
_NO_FIGURE_NEXT: Final = frozenset("codeFHETM")


def _may_name(text: str, end: int) -> bool:
    """A quick look whether the digits up to ``end`` are such a name; False is certain."""
    following = text[end : end + 1]
    return following in ("-", ":") or (
        following == " " and text[end + 1 : end + 2] in _NO_FIGURE_NEXT
    )


_DECADES: Final = frozenset(
    "twenties thirties forties fifties sixties seventies eighties nineties hundreds".split()
)


def _vague_sum(text: str, numeral: Numeral, noun: Noun) -> Mention:
    """ "Millions of pounds": the least and the most that it can mean."""
    bound = bound_before(text, numeral.start)
    value = Money(
        low=numeral.low,
        high=numeral.high,
        currency=WORDS[noun.head],
        bound="about" if bound == "exact" else bound,
    )
    return Mention("money", numeral.start, noun.end, value)


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
    opener = before.lower()
    between = _BETWEEN.search(before) if "between" in opener else None
    join = _AND.match(text, first.end) if between else None
    if join is None and not ("from" in opener and _FROM.search(before)):
        join = _TO.match(text, first.end)
    second = read_number(text, join.end()) if join else None
    if second is None or second.vague or (second.words != first.words and not second.words):
        return first, at
    low = share_scale(text, first, second)
    least: Number = number(low) if low is not None else first.low
    # "2015-16" and "555-0199" are no ranges; "two or three" and "three to four" are.
    if not least < second.low or second.low > 50 * max(1, least):
        return first, at
    start = max(0, at - 22) + between.start() if between else at
    whole = Numeral(at, second.end, least, second.low, words=first.words, scale=second.scale)
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
    value = Count(low=numeral.low, high=numeral.high, noun=noun, bound=bound_before(text, start))
    return Mention("count", start, numeral.end, value)


def _one(text: str, numeral: Numeral, noun: Noun | None) -> Mention | None:
    """ "One" is mostly a pronoun; it counts people, cases and the like, and in "one of the 12"."""
    if noun is None or text[numeral.end : numeral.end + 4].lower() == " of ":
        return None
    if _fate_of_one(text, numeral, noun):
        return _mention(text, numeral.start, numeral, noun, noun.words)
    if noun.head not in ONE_COUNTS or noun.words != noun.head:
        return None
    return _mention(text, numeral.start, numeral, noun, noun.words)


def _fate_of_one(text: str, numeral: Numeral, noun: Noun) -> bool:
    """ "One dead, three hurt", "1 killed in crash"; but "the one killed", "one hurt his leg"."""
    return (
        noun.words.lower() in FATES
        and noun.start - numeral.end == 1
        and bool(_FATE_ENDS.match(text, noun.end))
        and bool(_FATE_OPENS.search(text[max(0, numeral.start - 24) : numeral.start]))
    )


# "In Norrham 35 homes were flooded": the name is of a place, and the number no part of it.
_IN_PLACE: Final = re.compile(
    r"(?:^|[.;:!?”\"]\s|\n|,\s|\b(?:and|but|while)\s)(?:in|across|around|near|outside|at)\s(?:the\s)?"
    r"(?:(?-i:[A-Z])[\w'’-]*\s){1,3}(?:alone\s)?$",
    re.IGNORECASE,
)
_PLURAL_VERB: Final = re.compile(rf"{SPACE}(?:were|are|have|had|died|will|remain|remained|lost)\b")


def _counts_noun(text: str, numeral: Numeral, noun: Noun) -> bool:
    if like_year(text, numeral):
        # "The 2019 elections" but "some 2000 people": a number cue or people behind it.
        cue = bound_before(text, numeral.start) != "exact"
        return cue or noun.head in (
            "people",
            "votes",
            "deaths",
            "jobs",
            "homes",
            "cases",
            "workers",
            "men",
            "women",
        )
    if text[numeral.end : numeral.end + 4].lower() == " of ":
        return True
    if numeral.short and name_before(text, numeral.start):
        return False
    if name_before(text, numeral.start):
        # "BlackBerry 10 devices"; a capitalised verb of a headline is no name.
        grouped = "," in text[numeral.start : numeral.end] or bool(numeral.scale)
        placed = _IN_PLACE.search(text[max(0, numeral.start - 60) : numeral.start])
        told = bool(placed) and bool(_PLURAL_VERB.match(text, noun.end))
        return grouped or told or in_title_line(text, numeral.start)
    if numeral.words or numeral.low >= 2:
        return True
    if numeral.low == 1 and _fate_of_one(text, numeral, noun):
        return True
    return numeral.low in (0, 1) and not numeral.plain


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
