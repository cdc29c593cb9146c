"""Numbers as news writes them: digits, words, scales, fractions and ranges.

Everything here reads at a given place (``read_number(text, start)``), never searches, so
that a scan over triggers stays linear in the text. ``NUMBER`` is the source of a pattern
for a plain number (digits or words, with its scale) for use inside other patterns, and
``number_value`` gives the value of what it matched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Final

from ..model.values import Number
from .number_words import (
    DOZEN,
    ORDINALS,
    SCALES,
    SHORT_SCALES,
    TENS,
    UNITS,
    VAGUE,
    VULGAR,
)

# No number of news has more digits; a longer run is an identifier and is passed over whole.
_MOST_DIGITS: Final = 18


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in the text; offsets are code points, end exclusive.

    ``low`` and ``high`` differ for a range ("3 to 5") and for a vague plural
    ("hundreds", ``vague``). ``scale`` is the scale as written ("bn", "million", "");
    ``short`` tells that it is a short form that could be a unit too ("5m", "10k").
    ``words`` tells a number that begins with a word from one that begins with a digit.
    """

    start: int
    end: int
    low: Number
    high: Number
    words: bool = False
    scale: str = ""
    vague: bool = False

    @property
    def short(self) -> bool:
        return self.scale in SHORT_SCALES

    @property
    def plain(self) -> bool:
        return self.low == self.high and not self.scale


def alternation(words: Iterable[str]) -> str:
    """A pattern source that matches any of ``words``, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=lambda w: (-len(w), w)))


UNIT = alternation(UNITS)
_TEN = alternation(TENS)
_SCALE = alternation({**SCALES, **DOZEN, "hundred": 100})
SPACE = r"[ \u00a0\u2009\u202f]"
#: The blanks that ``SPACE`` matches.
SPACES: Final = frozenset(" \u00a0\u2009\u202f")
GAP = rf"(?:{SPACE}|-|\n(?!\n))"

#: Digits with separators: 1,234,567 · 4,00,000 · 1 234 567 · 1.5 · .308
DIGITS: Final = (
    r"(?:\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)|"
    rf"\d{{1,3}}(?:{SPACE}\d{{3}}){{1,4}}(?![\d.,]\d|\d)|\d{{1,{_MOST_DIGITS}}})(?!\d)"
    r"(?:\.\d{1,9}(?!\d))?|\.\d{1,9}(?!\d)"
)
_SMALL = rf"(?:(?:{_TEN})(?:[- ](?:{UNIT}))?|{UNIT})"
#: Number words, as a pattern source; case is the caller's choice.
WORDS: Final = (
    rf"(?:(?:an?{SPACE}(?={_SCALE})|half{GAP}an?{SPACE}(?=(?:{_SCALE})\b))?(?:{_SMALL}|{_SCALE})"
    rf"(?:(?:{GAP}|{SPACE}and{SPACE}|,{SPACE})(?:{_SMALL}|{_SCALE})\b)*)"
)
#: A plain number in digits or words with its scale, as a pattern source without groups.
NUMBER: Final = rf"(?:(?:{DIGITS})(?:{GAP}?(?:{_SCALE})\b)?|{WORDS})"

_SEPARATORS: Final = re.compile(rf"{SPACE}|,")
_DIGITS_AT: Final = re.compile(DIGITS)
# Most numbers are a few digits that no separator goes on from.
_PLAIN_AT: Final = re.compile(rf"\d{{1,4}}(?!\d|[.,]\d|{SPACE}\d)")
_DECIMAL_COMMA_AT: Final = re.compile(
    rf"(\d{{1,3}}),(\d{{1,2}})(?=(?:{SPACE}|-)?(?:million|billion|trillion|m\b|mn\b|bn\b|%|per ?cent))"
)
_MIXED_AT: Final = re.compile(
    rf"(?:{SPACE}|-)?([{''.join(VULGAR)}])|[- ](\d)[/⁄](\d{{1,2}})(?![\d/])"
)
_MIXED_NEXT: Final = frozenset((*VULGAR, " ", "-", "\u00a0", "\u2009", "\u202f"))
_SCALE_AT: Final = re.compile(
    rf"(?:{GAP})?({alternation({**SCALES, **DOZEN, 'hundred': 100})})s?\b", re.IGNORECASE
)
_SCALE_FIRST: Final = frozenset(
    first for word in (*SCALES, *DOZEN, "hundred") for first in (word[0], word[0].upper())
)
GAPS: Final = SPACES | {"-", "\n"}
_NO_SCALE: Final = frozenset((",", ".", ";", ":", ")", "%", "/", "", "–", "'", "’", '"', "”"))
_SHORT_AT: Final = re.compile(
    rf"(?:{SPACE}(?=mn|mln|bn|bln|tn|trn|cr\b|Cr\b|m\b))?({alternation(SHORT_SCALES)})(?![\w])"
)
# Any word: a look into a table is faster than an alternation of all number words.
WORD_AT: Final = re.compile(r"[^\W_]+")
_NUMBER_WORDS: Final = frozenset((*UNITS, *TENS, *SCALES, *DOZEN, "hundred"))
_JOIN_AT: Final = re.compile(rf"(,?{SPACE}and{SPACE}|,{SPACE}|{GAP})")
_HALF_SCALE_AT: Final = re.compile(
    rf"(?:(half|(?:a{SPACE})?quarter{SPACE}of|three{GAP}quarters{SPACE}of){GAP}an?{SPACE}|"
    rf"((?:a{SPACE})?(?:quarter|half)){GAP}(?=million|billion))({_SCALE})(?!\w)",
    re.IGNORECASE,
)
_AND_HALF_AT: Final = re.compile(
    rf"{GAP}and{GAP}(?:an?{GAP}(half|third|quarter)|(?:one{GAP})?(half|third|quarter)|three{GAP}(quarters))(?!\w)",
    re.IGNORECASE,
)
_VAGUE_AT: Final = re.compile(rf"({alternation(VAGUE)})(?!\w)", re.IGNORECASE)
_VAGUE_FIRST: Final = frozenset(word[0] for word in VAGUE)
_FEW_AT: Final = re.compile(
    rf"(?:a{SPACE})?(couple{SPACE}of|couple|few|several){SPACE}(hundred|thousand|million|billion|dozen|lakh|crore)(?!\w)",
    re.IGNORECASE,
)
_ARTICLE_AT: Final = re.compile(rf"an?{SPACE}(?=(?:{_SCALE})(?!\w))", re.IGNORECASE)
_TO_AT: Final = re.compile(
    rf"{SPACE}?[-–—−]{SPACE}?|{SPACE}(?:to|or){SPACE}(?:about{SPACE}|around{SPACE}|nearly{SPACE}|as many as{SPACE})?|-to-|-or-",
    re.IGNORECASE,
)
_OPENER_AT: Final = re.compile(
    rf"(between|from){SPACE}(?:about{SPACE}|around{SPACE})?", re.IGNORECASE
)
_AND_AT: Final = re.compile(rf"{SPACE}(?:and|to){SPACE}", re.IGNORECASE)
_ORDINAL_DIGITS_AT: Final = re.compile(r"(\d{1,4})(?:st|nd|rd|th)(?!\w)")
_ORDINAL_WORDS_AT: Final = re.compile(
    rf"(?:({_TEN})-)?({alternation(ORDINALS)})(?![^\W_])", re.IGNORECASE
)


def number(value: Decimal | Fraction | float) -> Number:
    """``value`` as an int where it is whole, else the nearest float."""
    if isinstance(value, int):
        return value
    whole = int(value)
    return whole if value == whole else float(value)


def exact(value: Number) -> Fraction:
    """``value`` as the decimal fraction that it is written as."""
    return Fraction(repr(value))


def decimal_of(value: Number) -> Decimal | int:
    """``value`` as the decimal number that it is written as."""
    return value if isinstance(value, int) else Decimal(repr(value))


def _digits(written: str) -> Decimal | int:
    if written.isdecimal():
        return int(written)
    plain = _SEPARATORS.sub("", written)
    return Decimal(plain) if "." in plain else int(plain)


@lru_cache(maxsize=64)
def read_number(text: str, start: int, *, short: bool = True) -> Numeral | None:
    """The longest single number that begins at ``start``, or None.

    ``short`` takes short scales ("5m", "2bn", "10k") as part of it.
    """
    if start >= len(text):
        return None
    first = text[start]
    if first.isdigit() or first == ".":
        return _read_digits(text, start, short=short)
    if first in VULGAR:
        return _scaled(text, start, start + 1, part_of(*VULGAR[first]), short=short)
    return _read_words(text, start)


def part_of(above: int, below: int) -> Decimal:
    """The fraction ``above`` / ``below``."""
    return Decimal(above) / Decimal(below)


def _read_digits(text: str, start: int, *, short: bool) -> Numeral | None:
    comma = _DECIMAL_COMMA_AT.match(text, start) if "," in text[start : start + 4] else None
    if comma:
        value = _digits(f"{comma[1]}.{comma[2]}")
        return _scaled(text, start, comma.end(), value, short=short)
    plain = _PLAIN_AT.match(text, start)
    found = plain or _DIGITS_AT.match(text, start)
    if not found:
        return None
    value, end = int(found[0]) if plain else _digits(found[0]), found.end()
    mixed = _MIXED_AT.match(text, end) if text[end : end + 1] in _MIXED_NEXT else None
    if mixed and isinstance(value, int) and (mixed[1] or 0 < int(mixed[2]) < int(mixed[3])):
        value += part_of(*VULGAR[mixed[1]]) if mixed[1] else part_of(int(mixed[2]), int(mixed[3]))
        end = mixed.end()
    return _scaled(text, start, end, value, short=short)


def _scaled(text: str, start: int, end: int, value: Decimal | int, *, short: bool) -> Numeral:
    written = ""
    if text[end : end + 1] in _NO_SCALE:
        whole = number(value)
        return Numeral(start=start, end=end, low=whole, high=whole)
    while _may_scale(text, end) and (scale := _SCALE_AT.match(text, end)):
        value *= _scale_value(scale[1])
        written = f"{written} {scale[1].lower()}".strip()
        end = scale.end()
    if not written and short and (brief := _SHORT_AT.match(text, end)):
        value *= SHORT_SCALES[brief[1]]
        written, end = brief[1], brief.end(1)
    whole = number(value)
    return Numeral(start=start, end=end, low=whole, high=whole, scale=written)


def _may_scale(text: str, end: int) -> bool:
    """A quick look whether a scale can follow; False is certain."""
    following = text[end] if end < len(text) else ""
    if following in GAPS:
        following = text[end + 1 : end + 2]
    return following in _SCALE_FIRST


def _scale_value(word: str) -> int:
    low = word.lower()
    return 100 if low == "hundred" else DOZEN.get(low) or SCALES[low]


def _read_words(text: str, start: int) -> Numeral | None:
    first = text[start].lower()
    if first in "ahqt" and (half := _HALF_SCALE_AT.match(text, start)):
        head = (half[1] or half[2].split()[-1]).lower()
        part = (
            part_of(1, 2)
            if head == "half"
            else part_of(3, 4)
            if head.startswith("three")
            else part_of(1, 4)
        )
        value = number(part * _scale_value(half[3]))
        return Numeral(start, half.end(), value, value, words=True, scale=half[3].lower())
    if first in _VAGUE_FIRST and (vague := _VAGUE_AT.match(text, start)):
        low, high = VAGUE[vague[1].lower()]
        return Numeral(start, vague.end(), low, high, words=True, vague=True)
    if first in "acfs" and (few := _FEW_AT.match(text, start)):
        unit = _scale_value(few[2])
        couple = few[1].lower().startswith("couple")
        low, high = (2 * unit, 2 * unit) if couple else (2 * unit, 9 * unit)
        return Numeral(
            start, few.end(), low, high, words=True, scale=few[2].lower(), vague=not couple
        )
    return _compose(text, start)


def _compose(text: str, start: int) -> Numeral | None:
    """Add up number words: "two hundred and five", "four lakh fifty thousand"."""
    at = start
    if text[start] in "aA" and (article := _ARTICLE_AT.match(text, start)):
        at = article.end()
    total, group, floor, scale, end = 0, (1 if at > start else -1), 0, "", -1
    # ``group`` is the part below the next scale (-1: nothing yet); ``floor`` the least
    # scale closed so far, which a later one must stay under.
    tens_open = False
    glue = ""
    while word := WORD_AT.match(text, at):
        low = word[0].lower()
        if low not in _NUMBER_WORDS:
            break
        if low in UNITS:
            value = UNITS[low]
            joins_tens = tens_open and 0 < value < 10 and "and" not in glue and "," not in glue
            if group >= 0 and not joins_tens and not (group and group % 100 == 0 and value):
                break
            if group < 0 and total and ("," in glue and "and" not in glue):
                break
            group = max(group, 0) + value
            tens_open = False
        elif low in TENS:
            if (group > 0 and group % 100) or tens_open:
                break
            group = max(group, 0) + TENS[low]
            tens_open = True
        elif low == "hundred":
            if (group < 0 and end < 0) or group >= 100 or group == 0:
                break
            group = max(group, 1) * 100
            tens_open, scale = False, "hundred"
        else:
            value = _scale_value(low)
            if (group < 0 and not total) or (floor and value >= floor and group >= 0):
                break
            if group < 0:
                total *= value
            else:
                total += group * value
            group, floor, tens_open, scale = -1, value, False, low
        end = word.end()
        half = _AND_HALF_AT.match(text, end) if text.startswith("and", end + 1) else None
        if half:
            part = part_of(
                3 if half[3] else 1,
                {"half": 2, "third": 3, "quarter": 4, "quarters": 4}[
                    (half[1] or half[2] or half[3]).lower()
                ],
            )
            if group >= 0:
                follow = _scaled(text, start, half.end(), group + part, short=False)
                whole = number(decimal_of(follow.low) + total)
                return replace(follow, low=whole, high=whole, words=True)
            whole = number(total + part * floor)
            return Numeral(start, half.end(), whole, whole, words=True, scale=scale)
        join = _JOIN_AT.match(text, end)
        if not join:
            break
        glue = join[0]
        # "and" and a comma add a smaller part to a hundred or a scale, and nothing else.
        if ("and" in glue or "," in glue) and not (group < 0 or group >= 100):
            break
        at = join.end()
    if end < 0:
        return None
    whole = number(total + max(group, 0))
    return Numeral(start, end, whole, whole, words=True, scale=scale)


def read_range(text: str, start: int, *, short: bool = True) -> Numeral | None:
    """A number or a range that begins at ``start``: "3", "3 to 5", "between 3 and 5", "1.2-1.4bn".

    "from 3 to 5" is read too; whether it is a span or a change from one value to the
    other the caller decides. The scale of the second number is that of the first where
    the first has none and is the smaller as written.
    """
    opener = _OPENER_AT.match(text, start)
    first = read_number(text, opener.end() if opener else start, short=short)
    if first is None:
        return None
    if first.vague:
        return None if opener else first
    join = _TO_AT.match(text, first.end)
    if opener:
        join = _AND_AT.match(text, first.end) or join
    second = read_number(text, join.end(), short=short) if join else None
    joined = _join(text, first, second) if second else None
    if joined is None:
        return None if opener else first
    return replace(joined, start=start)


def _join(text: str, first: Numeral, second: Numeral) -> Numeral | None:
    if second.vague:
        return None
    low = first.low
    if (shared := share_scale(text, first, second)) is not None:
        low = number(shared)
    if low >= second.high:
        return None
    return Numeral(first.start, second.end, low, second.high, words=first.words, scale=second.scale)


def share_scale(text: str, first: Numeral, second: Numeral) -> Decimal | int | None:
    """The value of ``first`` in the scale of ``second`` ("1.2-1.4bn"), None where it has no share in it.

    A number that is as written no smaller than the second keeps its own value ("500 to 1 million").
    """
    if first.scale or not second.scale:
        return None
    written = _DIGITS_AT.match(text, second.start)
    if written is not None:
        head = _digits(written[0])
        factor = Decimal(str(second.low)) / head if head else 1
    else:
        factor = _last_scale(second.scale)
        head = Decimal(second.low) / factor
    return decimal_of(first.low) * factor if factor > 1 and head > decimal_of(first.low) else None


def _last_scale(scale: str) -> int:
    return SHORT_SCALES.get(scale) or _scale_value(scale.split()[-1])


def read_ordinal(text: str, start: int) -> tuple[int, int] | None:
    """(value, end) of the ordinal that begins at ``start``: "3rd", "third", "twenty-first"."""
    if digits := _ORDINAL_DIGITS_AT.match(text, start):
        return int(digits[1]), digits.end()
    if words := _ORDINAL_WORDS_AT.match(text, start):
        tens = TENS[words[1].lower()] if words[1] else 0
        return tens + ORDINALS[words[2].lower()], words.end()
    return None


def looks_like_year(written: str) -> bool:
    """Whether digits without a separator could be a year of news (1500 to 2100)."""
    return len(written) == 4 and written.isdigit() and 1500 <= int(written) <= 2100


def word_before(text: str, at: int) -> str:
    """The word, with its punctuation, that white space separates from ``at``; "" without one."""
    if not at or not text[at - 1].isspace():
        return ""
    words = text[max(0, at - 32) : at].rsplit(None, 1)
    return words[-1].lstrip("(“\"‘'") if words else ""


def number_value(written: str) -> Number | None:
    """The value of a whole string that is one number ("two hundred and five", "4,00,000")."""
    stripped = written.strip()
    read = read_number(stripped, 0)
    return read.low if read and read.end == len(stripped) and not read.vague else None
