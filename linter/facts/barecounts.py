"""Bare numbers that count something: "killing 12", "12 were held", "Doses received: 260,000"."""

from __future__ import annotations

import re
from typing import Final

from .bounds import bound_after
from .countwords import BARE_CUES, STOPS
from .nouns import Noun
from .numbers import SPACE, Numeral
from .silence import name_before

_LIKE_YEAR: Final = range(1500, 2101)
_DEFINITE: Final = frozenset(
    "the these those both all other others our their his her its my your".split()
)
_PLURAL_VERB: Final = re.compile(
    rf"{SPACE}(?:were|are|have|had|died|die|drown|perish|flee|escape|survive|remain|remained|will|would|others?|more|out{SPACE}of|that|who|which|of{SPACE}(?:them|which|whom|those|us))\b"
)
_LIST_ITEM_BEFORE: Final = re.compile(r"(?:[a-z)]:|[a-z)],)\s$")
_LIKE_AGE: Final = re.compile(
    r"\b(?:under|over|below|above|be|(?:he|she|who|they) (?:is|was|were|are|turned|turns)|age (?:\w+ ){0,3}(?:to|of|at|from|is))\s$",
    re.IGNORECASE,
)
_GRAND: Final = re.compile(rf"(?:{SPACE}|-)(?:grand|bucks)\b")
# "The toll stands at 46", "put the dead at 40": neither an hour nor somebody's age.
_TALLIED: Final = r"\b(?:toll|number|count|total|tally|figure|dead|killed|injured|wounded|missing|turnout|attendance|crowd|membership)\b"
_STANDS_AT: Final = re.compile(
    r"(?i)^(?!.*\b(?:age|aged|clock|time|watch)\b).*"
    rf"(?:{_TALLIED}.*\b(?:st(?:and|ands|ood|anding)|put|stay(?:s|ed)?|remain(?:s|ed)?|estimated|peaked|set|given)\b[^.;:]*"
    rf"|\b(?:put|puts|putting|estimate[sd]?|estimating)\s(?:the|its|their)\s(?:\w+\s)?{_TALLIED}[^.;:]*)"
    r"\bat\s(?:(?:least|about|around|nearly|almost|just|over|more than)\s)*$"
)
_NO_AGE: Final = re.compile(
    r"\b(?:who (?:is|was)|aged|(?:boy|girl|man|woman|child) of)\s$", re.IGNORECASE
)
_NO_AGE_LAST: Final = frozenset("is was aged of".split())
_OF_WHOM_LAST: Final = frozenset(
    "for whom which them including killing injuring leaving least about some".split()
)
_LIKE_AGE_LAST: Final = frozenset(
    "under over below above be is was were are turned turns to of at from".split()
)
_OF_WHOM: Final = re.compile(
    r"(?:\b(?:was|were|is|are|be) for |of (?:whom|which|them)|including|killing|injuring|leaving)[ ,]*(?:at least |about |some )?$",
    re.IGNORECASE,
)


def stands_bare(text: str, numeral: Numeral, noun: Noun | None) -> bool:
    """Whether a number without a plural noun behind it still counts something."""
    if numeral.vague:
        return False
    if numeral.short and (text[numeral.end - 1].isupper() or numeral.scale == "b"):
        # "9600M" is a model more often than a number.
        return False
    lead = text[max(0, numeral.start - 24) : numeral.start]
    word = _word_before(lead)
    before = word.lower()
    if like_year(text, numeral):
        return False
    whole = isinstance(numeral.low, int) or "," in text[numeral.start : numeral.end]
    if not whole or _GRAND.match(text, numeral.end):
        return False
    if (
        numeral.plain
        and numeral.high <= 120
        and digits_only(text, numeral)
        and before in _LIKE_AGE_LAST
        and _LIKE_AGE.search(lead)
    ):
        return False
    if numeral.scale in ("M", "K", "B", "m", "k", "b") and name_before(text, numeral.start):
        return False
    if before == "at" and _STANDS_AT.search(text[max(0, numeral.start - 60) : numeral.start]):
        return numeral.low >= 2
    clock = before in ("at", "by", "until", "till", "before", "after", "past") and numeral.plain
    if (
        (clock and numeral.low <= 24)
        or (before == "at" and numeral.plain and numeral.low <= 120)
        or (before in _NO_AGE_LAST and _NO_AGE.search(lead))
    ):
        return False
    digits = not numeral.words
    if name_before(text, numeral.start) and "," not in text[numeral.start : numeral.end]:
        return False
    grouped = digits and ("," in text[numeral.start : numeral.end] or bool(numeral.scale))
    follows_noun = noun is not None and noun.head not in STOPS and not noun.plural
    if grouped or (numeral.words and numeral.scale):
        return True
    tail = before or lead.rstrip(" ,").rpartition(" ")[2].lower()
    if tail in _OF_WHOM_LAST and _OF_WHOM.search(text[max(0, numeral.start - 40) : numeral.start]):
        return True
    if (
        before in ("the", "this", "that", "a", "an")
        and numeral.plain
        and numeral.low >= 1000
        and not grouped
    ):
        # "The 8900 will sell well" is a model.
        return False
    if before in _DEFINITE and not digits:
        return False
    if _PLURAL_VERB.match(text, numeral.end):
        opens = bool(_CLAUSE_BEFORE.search(lead))
        return bool(before) or digits or opens or text[numeral.start].isupper()
    if numeral.words and numeral.plain and _item_of_places(text, numeral):
        return True
    if bound_after(text, numeral.end) != "exact":
        return True
    if before in _DEFINITE and not (digits and numeral.low > 12):
        return False
    if before in BARE_CUES:
        elided = (
            before in ("over", "for", "in", "within", "and", "to", "from", "with") and not digits
        )
        if elided and numeral.plain:
            # "Over three", "for two": mostly years or the like, left out.
            return False
        return (
            digits or not follows_noun or (noun is not None and noun.head.endswith(("ed", "ing")))
        )
    after = text[numeral.end : numeral.end + 1]
    item = digits and _LIST_ITEM_BEFORE.search(lead)
    if item and item[0].strip().endswith(",") and not _lower_word(lead):
        return False
    if item:
        semicolons = ";" in text[max(0, numeral.start - 80) : numeral.end + 1]
        return (semicolons and after in ";.\n") or (
            item[0].strip().endswith(":")
            and (after in ",.;\n" or text.startswith(" (", numeral.end))
        )
    if numeral.words:
        return False
    if not word.islower():
        return False
    # Digits behind a lower-case word count something, whatever the noun looks like
    # ("held 54 pithoi"), unless the word makes a time or a name of them.
    if (
        before in ("in", "since", "by", "until", "before", "after", "at", "on", "per", "from")
        and not follows_noun
    ):
        return before in ("in", "from", "after", "by") and numeral.low > 31
    return numeral.low >= 2


def like_year(text: str, numeral: Numeral) -> bool:
    """Whether the number has the look of a year of news."""
    written = text[numeral.start : numeral.end]
    return numeral.plain and written.isdigit() and len(written) == 4 and numeral.low in _LIKE_YEAR


def digits_only(text: str, numeral: Numeral) -> bool:
    """Whether the number is written in digits without a separator."""
    return text[numeral.start : numeral.end].isdigit()


def _lower_word(lead: str) -> bool:
    words = lead.split()
    return bool(words) and words[-1].lstrip('("“*')[:1].islower()


def _word_before(lead: str) -> str:
    """The word at the end of ``lead``, which a white space and at most an opening mark follow, or ""."""
    if lead[-1:] == "\n" and lead[-2:-1] in (" ", "\u00a0", "\n"):
        lead = lead[:-1]
    if lead[-1:] not in (" ", "\u00a0", "\n"):
        return ""
    end = len(lead) - 1
    if lead[end - 1 : end] in _OPENING:
        end -= 1
    begin = at = end
    while at and (lead[at - 1].isalnum() or lead[at - 1] in "_'’-"):
        at -= 1
        if lead[at].isalpha():
            begin = at
    return lead[begin:end]


_CLAUSE_BEFORE: Final = re.compile(r"[;:,–—]\s$")
_PLACED: Final = re.compile(rf"{SPACE}(?:in|at|from|near|on|off){SPACE}(?:the{SPACE})?[A-ZÀ-Þ]")
_COUNTED_BEFORE: Final = re.compile(
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|teen|ty))"
    r"\s[a-zà-þ][^.;:!?\d]{3,80}(?:,|\band)\s(?:(?:about|some|another|only|just)\s)?$",
    re.IGNORECASE,
)


def _item_of_places(text: str, numeral: Numeral) -> bool:
    """ "Nine people died at Pell and three in Navely": the second number counts what the first does."""
    return bool(
        _PLACED.match(text, numeral.end)
        and _COUNTED_BEFORE.search(text[max(0, numeral.start - 110) : numeral.start])
    )


_OPENING: Final = frozenset('"“‘(')
