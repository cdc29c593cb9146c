"""What a number counts, found without tags in the few words after it.

Only lower-case word forms, stop words and the look of a plural are used; where a parser
is at hand the readers of context make the noun exact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .countwords import (
    MODIFIER_PLURALS,
    NOT_PLURAL,
    PARTICIPLES,
    PLURALS,
    STOPS,
    TIME_NOUNS,
    VERBS,
)
from .number_words import ORDINALS
from .numbers import NUMBER, SPACE

_NEXT: Final = re.compile(rf"(?:{SPACE}|\n(?!\n))[\"“‘'(]?([^\W_][\w'’.&/-]*)")
_OF: Final = re.compile(
    rf"{SPACE}of{SPACE}(?:all{SPACE})?(?:the|its|their|his|her|our|my|your|these|those){SPACE}(?:(?:{NUMBER}){SPACE})?|"
    rf"{SPACE}of{SPACE}(?:{NUMBER}){SPACE}",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 7


@dataclass(frozen=True, slots=True)
class Noun:
    """The words counted; ``words`` as written, ``head`` the lower-case head, ``plural`` its look."""

    start: int
    end: int
    words: str
    head: str
    plural: bool
    participle: bool = False


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    low = word.lower()
    if low in PLURALS:
        return True
    if low in NOT_PLURAL or low in VERBS or len(low) < 3:
        return False
    stem = low.rsplit("-", 1)[-1]
    if stem in PLURALS:
        return True
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s"))


def noun_after(text: str, end: int) -> Noun | None:
    """The noun phrase that the number ending at ``end`` counts, or None.

    "of the" between is read through ("three of the skiffs").
    """
    if text[end + 1 : end + 3].lower() == "of" and (of := _OF.match(text, end)):
        return _phrase(text, of.end() - 1)
    return _phrase(text, end)


_OF_ANY: Final = re.compile(
    rf"{SPACE}of{SPACE}(?:all{SPACE})?(?:(?:the|its|their|his|her|our|my|your|these|those){SPACE})?(?:(?:{NUMBER}){SPACE})?",
    re.IGNORECASE,
)


def noun_of(text: str, end: int) -> Noun | None:
    """The noun phrase behind "of" after a part or a vague plural ("dozens of homes", "half of pupils")."""
    of = _OF_ANY.match(text, end)
    return _phrase(text, of.end() - 1) if of else None


def _phrase(text: str, end: int) -> Noun | None:
    start, at, head = -1, end, None
    words: list[re.Match[str]] = []
    while len(words) < _MOST_WORDS:
        word = _NEXT.match(text, at)
        if word is None:
            break
        written = word[1].rstrip(".'’")
        low = written.lower()
        if low in STOPS or low[0].isdigit():
            break
        begin = word.start(1)
        stop = begin + len(written)
        if head is not None:
            # A second plural right behind one that modifies is the head ("sports cars").
            before = text[head[0] : head[1]].lower()
            if before in MODIFIER_PLURALS and is_plural(low):
                head = (begin, stop)
            break
        start = begin if start < 0 else start
        words.append(word)
        if low in PARTICIPLES and len(words) == 1 and low not in PLURALS:
            return Noun(begin, stop, written, low, plural=True, participle=True)
        if is_plural(low) and low not in VERBS:
            head = (begin, stop)
            if low not in MODIFIER_PLURALS:
                break
        at = stop
        if text[stop : stop + 1] in ',;:.!?)"”' or low in ORDINALS:
            break
    if head is None:
        return _singular(text, words)
    phrase = text[start : head[1]]
    return Noun(start, head[1], phrase, text[head[0] : head[1]].lower(), plural=True)


def _singular(text: str, words: list[re.Match[str]]) -> Noun | None:
    if not words:
        return None
    first = words[0]
    written, start = first[1].rstrip(".'’"), first.start(1)
    return Noun(start, start + len(written), written, written.lower(), plural=False)


def is_time(noun: Noun) -> bool:
    """Whether the noun is a unit of time, whose number is a duration and no count."""
    first = noun.words.split()[0].lower()
    return noun.head in TIME_NOUNS or first in TIME_NOUNS
