"""Speech, or only a term, a title or a name in quotation marks.

Style guides use marks for speech, for titles of works, for nicknames and for words held at
arm's length (Guardian style guide, "quotation marks"; Chicago Manual of Style 7.57, 14.86).
Only the first is a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from . import cues
from . import function_words as fw
from .frames import Item
from .noun_phrases import COMMAS
from .quotation_marks import Quoted

Kind = Literal["sentence", "fragment", "term", "title"]

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_FUNCTION = (
    fw.PREPOSITIONS
    | fw.SUBORDINATORS
    | fw.DETERMINERS
    | fw.AUXILIARIES
    | frozenset("not n't i you he she it we they me us him them who".split())
)
_SMALL = frozenset("a an the of in on at to for and or but with by from as de la el is its".split())
_INTERJECTIONS = frozenset(
    "yes no never yeah nope okay ok sorry thanks hello goodbye absolutely nonsense rubbish enough "
    "maybe perhaps sure why what none always exactly definitely".split()
)
FRAGMENT_WORDS = 4


def words_of(text: str, quote: Quoted) -> list[str]:
    """The words of a quotation, without marks and signs."""
    return [word for start, end in quote.pieces for word in _WORD.findall(text, start, end)]


def kind_of(text: str, quote: Quoted, items: Sequence[Item], place: int, *, headline: bool) -> Kind:
    """What ``items[place]``, the quotation ``quote``, is by its form and the words around it."""
    words = words_of(text, quote)
    first, last = text[quote.pieces[0][0]], text[quote.pieces[-1][1] - 1]
    before = _word_before(items, place)
    after = items[place + 1] if place + 1 < len(items) else None
    titled = is_title_case(words) and not headline
    alone = titled and len(words) == 1 and words[0].lower() not in _INTERJECTIONS
    if alone and place > 0 and items[place - 1].word not in (":", ",", "."):
        return "title"
    if before in cues.NAMING and len(words) <= 8:
        return "title" if titled else "term"
    if titled and (
        before in cues.WORKS or before in fw.DETERMINERS or len(words) > 1 or not _ends(last)
    ):
        return "title"
    starts = (
        place == 0
        or items[place - 1].word in (":", ".", ",", ";")
        or items[place - 1].kind == "quote"
    )
    if first.isupper() and _ends(last) and len(words) > 1 and starts:
        return "sentence"
    if (first.isupper() or first in "…[") and (
        len(quote.pieces) > 1 or (len(words) >= 8 and starts)
    ):
        return "sentence"
    if before in cues.WORKS and len(words) <= 8 and first.isupper():
        return "title"
    if len(words) <= 2 and (after is None or _modifies(after)):
        return "term"
    return "fragment" if len(words) > 1 or not titled else "term"


def is_title_case(words: Sequence[str]) -> bool:
    """Whether all words but the small ones are capitalised, as in the title of a work."""
    big = [word for word in words if word.lower() not in _SMALL]
    return (
        bool(big)
        and all(word[0].isupper() or word[0].isdigit() for word in big)
        and words[0][0].isupper()
    )


def is_long_fragment(words: Sequence[str], before: str) -> bool:
    """Whether a fragment is long enough to be someone's wording rather than a term.

    What follows an article or another determiner, ``before``, names something more often.
    """
    least = FRAGMENT_WORDS + 2 if before in fw.DETERMINERS else FRAGMENT_WORDS
    return len(words) >= least and any(word.lower() in _FUNCTION for word in words)


def _ends(char: str) -> bool:
    return char in ".?!…,—–-"


def _modifies(after: Item) -> bool:
    """Whether a noun follows, so that the quoted words only modify it."""
    return (
        after.kind == "word"
        and after.word[0].isalpha()
        and after.word not in _FUNCTION
        and after.word not in COMMAS
        and not after.word.endswith("ly")
        and after.word not in fw.TEMPORAL
    )


def _word_before(items: Sequence[Item], place: int) -> str:
    k = place - 1
    while (
        k >= 0
        and items[k].kind == "word"
        and items[k].word in (",", "the", "a", "an", "as", ":", "and")
    ):
        if items[k].word == ":" or (items[k].word == "and" and k == 0):
            return ""
        k -= 1
    if k >= 0 and items[k].kind == "quote":
        return ""
    return items[k].word if k >= 0 else ""
