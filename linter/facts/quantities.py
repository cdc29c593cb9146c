"""Every quantity of a text: the places where a number could begin, and the reader of each kind there.

A number begins at a digit, a number word, or a word of ranks, fractions and multiples; the
readers match at that place only. That is linear in the text and several times faster than
one large alternation searched for everywhere.
"""

from __future__ import annotations

import re
from typing import Final

from .amounts import (
    read_amounts,
    read_fraction_amount,
    read_named_percentage,
    read_resolution,
)
from .counts import read_children, read_count, read_zero
from .ellipsis import inherited
from .frequencies import read_frequency, read_twice
from .gapping import gapped_count
from .mention import Mention
from .money import Setting
from .nouns import is_time, noun_after
from .number_words import ORDINALS, UNITS, VULGAR
from .numbers import read_number
from .ranks import read_rank
from .scores import read_score
from .shares import read_fraction_count, read_multiple, read_ratio
from .silence import numbers_a_name, silent_end, token_end
from .triggers import QUANTITY_WORDS, triggers

_FRACTIONS: Final = frozenset(("half", "quarter", "third"))
_MULTIPLES: Final = frozenset(
    "doubled double twice tripled trebled triple treble quadrupled".split()
    + [w + "fold" for w in UNITS]
)
_ZEROS: Final = frozenset(("no", "nobody"))
# A number follows the article: "a dozen", and not "a few" alone makes one.
_ARTICLE: Final = re.compile(
    r"an? (?:half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundred|thousand|million|billion|"
    r"trillion|dozen|lakh|crore|couple|few|score)",
    re.IGNORECASE,
)
_SIGN: Final = re.compile(rf"[{''.join(VULGAR)}№]")
_ORDINAL_DIGITS: Final = re.compile(r"\d{1,4}(?:st|nd|rd|th)(?!\w)")
_NUMBER_RANK: Final = re.compile(r"(?:No\.?|Nos\.?|№|number) ?\w", re.IGNORECASE)


def read_quantities(text: str, *, country: str | None = None) -> tuple[Mention, ...]:
    """Sums, percentages, measurements, counts, ranks and scores of ``text``, in order, none overlapping.

    ``country`` (ISO 3166) is the outlet's and decides a bare "$". Dates and times are not
    looked at; who calls settles what they claim.
    """
    setting = Setting(text=text, country=country)
    found: list[Mention] = []
    reached = 0
    for at, written in _places(text):
        if at < reached or not _begins_number(text, at, written):
            continue
        mentions, end = _read_at(text, at, written, setting, found)
        reached = max(reached, end)
        for mention in mentions:
            if found and mention.start < found[-1].end:
                continue
            found.append(mention)
    return tuple(found)


def _places(text: str) -> list[tuple[int, str]]:
    places = [place for place in triggers(text) if place[1] in QUANTITY_WORDS or place[1].isdigit()]
    if not text.isascii():
        signs = [(sign.start(), sign[0]) for sign in _SIGN.finditer(text)]
        places = sorted(places + signs) if signs else places
    return places


def _begins_number(text: str, at: int, written: str) -> bool:
    """Whether what stands at ``at`` is a word of its own, an article before a number word."""
    if not written.isalpha():
        return True
    if at and (text[at - 1].isalnum() or text[at - 1] == "_"):
        return False
    return (written != "a" and written != "an") or bool(_ARTICLE.match(text, at))


def _figure_before(text: str, found: list[Mention]) -> Mention | None:
    """The last figure, or the one before it where the last is its conversion in brackets."""
    if not found:
        return None
    last = found[-1]
    if len(found) > 1 and last.kind == "money" and found[-2].kind == "money":
        between = text[found[-2].end : last.start]
        if between.strip() == "(" or (len(between) < 12 and between.lstrip().startswith("(")):
            return found[-2]
    return last


def _read_at(
    text: str, at: int, written: str, setting: Setting, found: list[Mention]
) -> tuple[tuple[Mention, ...], int]:
    """The facts at a trigger, and the offset up to which the text is read."""
    trigger_end = at + len(written)
    mentions = (
        _at_digits(text, at, trigger_end, setting, found)
        if written[0].isdigit() or written[0] in VULGAR
        else _at_word(text, at, written, setting, found)
    )
    if isinstance(mentions, int):
        return (), mentions
    if not mentions:
        return (), trigger_end if not written[0].isdigit() else _skip(text, trigger_end)
    if len(mentions) == 1:
        return mentions, mentions[0].end
    return mentions, max(mention.end for mention in mentions)


def _skip(text: str, end: int) -> int:
    """Past the rest of a number that was no fact ("9.308", "1,2")."""
    rest = _REST.match(text, end)
    return rest.end() if rest else end


_REST: Final = re.compile(r"(?:[.,]\d{1,9}){1,6}")


def _at_digits(
    text: str, at: int, end: int, setting: Setting, found: list[Mention]
) -> tuple[Mention, ...] | int:
    if end - at > 18:
        return end
    if text[at - 1 : at] == "." and not text[at - 2 : at - 1].isalnum():
        at -= 1
    amounts = read_amounts(text, at, setting)
    money = bool(amounts) and amounts[0].kind == "money" and amounts[0].start < at
    if not money:
        if _glued(text, at):
            return token_end(text, end)
        silent = silent_end(text, at, end)
        if silent is not None and not (amounts and silent <= amounts[0].end):
            return silent
    if amounts:
        return amounts
    one = (
        read_score(text, at)
        or read_resolution(text, at)
        or read_named_percentage(text, at)
        or _ordinal(text, at)
        or read_multiple(text, at)
        or read_ratio(text, at)
        or read_fraction_amount(text, at)
        or read_fraction_count(text, at)
        or read_frequency(text, at)
        or _bare(text, at, found)
        or read_count(text, at)
    )
    return (one,) if one else ()


def _bare(text: str, at: int, found: list[Mention]) -> Mention | None:
    """A number without a noun that takes its unit from the figure before it."""
    last = _figure_before(text, found)
    numeral = read_number(text, at)
    if numeral is None or last is None:
        return None
    if numeral.plain and len(text[at : numeral.end]) == 4 and 1500 <= numeral.low <= 2100:
        return None
    noun = noun_after(text, numeral.end)
    if noun is not None and (noun.plural or is_time(noun)):
        return None
    if text[numeral.end : numeral.end + 1].isalnum() or text[numeral.end : numeral.end + 1] in (
        "-",
        "/",
        "%",
    ):
        return None
    return gapped_count(text, at, numeral, last) or inherited(text, at, numeral, last)


def _glued(text: str, at: int) -> bool:
    """Whether letters that are no currency stand right before the digits ("MH370", "AK-47")."""
    before = text[at - 1 : at] if at else ""
    if before == "-":
        return text[at - 2 : at - 1].isalpha() and text[at - 2 : at - 1].isupper()
    return before.isalpha() or before in ("_", "#", "@")


def _ordinal(text: str, at: int) -> Mention | None:
    return read_rank(text, at) if _ORDINAL_DIGITS.match(text, at) else None


def _at_word(
    text: str, at: int, word: str, setting: Setting, found: list[Mention]
) -> tuple[Mention, ...] | int:
    one: Mention | None = None
    if word in _ZEROS or word in ("number", "nos"):
        one = read_zero(text, at) or (read_rank(text, at) if _NUMBER_RANK.match(text, at) else None)
        return (one,) if one else ()
    if word in ORDINALS:
        one = read_rank(text, at)
        return (one,) if one else ()
    if word in _MULTIPLES:
        one = read_multiple(text, at) or (read_twice(text, at) if word == "twice" else None)
        return (one,) if one else ()
    one = read_fraction_amount(text, at)
    if one is None and word not in _FRACTIONS:
        if amounts := read_amounts(text, at, setting):
            return amounts
        if text[at - 1 : at] == "-" and text[at - 2 : at - 1].isalpha():
            one = read_children(text, at)
            return (one,) if one else ()
    elif one is None and (amounts := read_amounts(text, at, setting)):
        return amounts
    one = (
        one
        or read_multiple(text, at)
        or read_score(text, at)
        or read_ratio(text, at)
        or read_fraction_count(text, at)
        or read_frequency(text, at)
        or _named(text, at, found)
    )
    if one is None:
        return ()
    return (one,)


def _named(text: str, at: int, found: list[Mention]) -> Mention | None:
    """A count in words, unless it numbers a thing ("Part Two", "Formula One")."""
    if numbers_a_name(text, at):
        return None
    numeral = read_number(text, at) if found and text[at].islower() else None
    last = _figure_before(text, found)
    return (gapped_count(text, at, numeral, last) if numeral else None) or read_count(text, at)
