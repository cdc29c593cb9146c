"""Sums of money: which currency the signs and words around a number name.

A bare "$" is the dollar of the outlet's country. Where the country is not known, the
article itself must tell (``dollar_of``): it writes another dollar with its letters, gives
the sum in brackets beside one in another currency, or is set in one dollar country.
Otherwise the currency stays unknown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .currencies import (
    CODES,
    DOLLAR_OF_COUNTRY,
    DOLLARS,
    NATIONS,
    PREFIXES,
    SHILLINGS,
    SHORT_PREFIXES,
    SIGNS,
    SUBUNITS,
    WORD_OF_COUNTRY,
    WORDS,
)
from .dollars import dollar_of
from .numbers import SPACE, Numeral, alternation, word_before


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an article is written: its text and the outlet's country (ISO 3166 code, or None).

    What its bare dollar and cent are is looked for once a sum needs it; most texts have none.
    """

    text: str
    country: str | None

    @property
    def dollar(self) -> str | None:
        """The currency of a bare "$"."""
        return _dollar(self.text, self.country)

    @property
    def cent(self) -> str | None:
        """The currency of a bare "cent"."""
        return "ZAR" if self.country == "ZA" else "EUR" if self._euro() else self.dollar

    def _euro(self) -> bool:
        return self.country == "IE" or _counts_in_euros(self.text)


@lru_cache(maxsize=4)
def _dollar(text: str, country: str | None) -> str | None:
    known = DOLLAR_OF_COUNTRY.get(country) if country else None
    told = "$" in text or "dollar" in text or "cent" in text
    return dollar_of(text) if known is None and told else known


@lru_cache(maxsize=4)
def _counts_in_euros(text: str) -> bool:
    euros = text.count("€") + len(_EUROS.findall(text))
    return euros > 0 and euros >= text.count("$")


_EUROS: Final = re.compile(r"\beuros?\b", re.IGNORECASE)
_SIGN_SET: Final = "".join(SIGNS) + "$"
_ALL_PREFIXES: Final = {
    **PREFIXES,
    **{code: code for code in CODES},
    **dict.fromkeys(SHILLINGS, None),
}
_LETTERS_AFTER_DOLLAR: Final = re.compile(r"(?<![A-Za-z])\$ ?(US|A|NZ|C|S|HK|CAN|Can|CAD|AUD|F) ?$")
_AFTER_DOLLAR: Final = {
    "CAN": "CAD",
    "Can": "CAD",
    "US": "USD",
    "A": "AUD",
    "NZ": "NZD",
    "C": "CAD",
    "S": "SGD",
    "HK": "HKD",
    "F": "FJD",
    "CAD": "CAD",
    "AUD": "AUD",
}
_LETTERS_BEFORE_DOLLAR: Final = re.compile(
    rf"(?<![\w$£€])({alternation(DOLLARS)})[ -]?$", re.IGNORECASE
)
_PREFIX: Final = re.compile(
    rf"(?<![\w.])({alternation(_ALL_PREFIXES)}|{alternation(SHORT_PREFIXES)})\.?{SPACE}?-?$"
)
_SIGN_BEFORE: Final = re.compile(rf"([{re.escape(_SIGN_SET)}]){SPACE}?$")
_LAST_LETTERS: Final = frozenset(
    word[-1]
    for word in (*PREFIXES, *SHILLINGS, *SHORT_PREFIXES, *CODES, "US", "AUD", "CAN", "NZ", "HK")
)
_DOLLAR_CASE: Final = {key.lower(): code for key, code in DOLLARS.items()}

_NATION_OF: Final = {
    (nation, noun): code for noun, nations in NATIONS.items() for nation, code in nations.items()
}
_NATION_WORDS: Final = {nation for nations in NATIONS.values() for nation in nations}
_WORD_AFTER: Final = re.compile(
    rf"(?:{SPACE}|-|\n(?!\n))(?:({alternation(_NATION_WORDS)}){SPACE})?({alternation(WORDS)})(?![\w])",
    re.IGNORECASE,
)
_FIRST_AFTER: Final = re.compile(rf"(?:{SPACE}|-|\n(?!\n))?([^\W\d_\u5143]+)(?!\w)")
_FIRST_WORDS: Final = frozenset(
    (*(word.split()[0] for word in WORDS), *(nation.split()[0] for nation in _NATION_WORDS), "u")
)
_SUBUNIT_AFTER: Final = re.compile(
    rf"({SPACE}|-)?({alternation(s for s in SUBUNITS if len(s) > 1)})(?!\w)|(p|c|¢)(?![\w/])",
    re.IGNORECASE,
)
_CODE_AFTER: Final = re.compile(
    rf"(?:{SPACE}|-)?([Mm])?({alternation(CODES)}|usd|gbp|eur|inr|aud|nzd|sgd)(?![\w])(?:{SPACE}(million|billion|trillion)\b)?"
)
_SIGN_AFTER: Final = re.compile(
    rf"{SPACE}?([{re.escape(''.join(SIGNS))}])(?!{SPACE}?[\d.])|{SPACE}?(\$)(?!{SPACE}?[\d.](?!\d?{SPACE}cents?\b))"
)
_AND_CENTS: Final = re.compile(
    rf"(?:{SPACE}and)?{SPACE}(?:(\d{{1,2}}|[a-z]+(?:-[a-z]+)?){SPACE}(?:cents?|pence|p|paise)\b|(\d\d)(?={SPACE}?[.,;)]?(?:\s|$)(?![a-z])))",
    re.IGNORECASE,
)
_WEIGHT_BEFORE: Final = re.compile(
    r"\b(?:weigh\w*|lost|lose|losing|shed|gain\w*|lift\w*|catch|tackle|heavier|lighter|burn\w*|seiz\w+)\W(?:\w+\W){0,3}$",
    re.IGNORECASE,
)
# "5-foot-8, 135 pounds": who is told how tall is told how heavy.
_HEIGHT_BEFORE: Final = re.compile(
    r"\b[3-8](?:-foot-\d{1,2}|[ -]?(?:ft|feet|foot)\.?(?:[ -]?\d{1,2}(?:[ -]?in(?:ch(?:es)?)?\b\.?)?)?|['’′]\d{1,2}[\"”″]?)"
    r"(?:[ -]tall)?(?:,[ ]?|[ ]and[ ]|,[ ]and[ ]|[ ])$",
    re.IGNORECASE,
)
_WEIGHT_AFTER: Final = re.compile(
    r" (?:of (?!(?:public|taxpayer\w*|government|private|aid|debt|funding|investment|savings|revenue|sales|damage|cuts?)\b)[a-z]+|heavier|lighter|overweight|in weight|per square)\b|-(?!a-)",
    re.IGNORECASE,
)


def currency_before(text: str, number: int, setting: Setting) -> tuple[int, str | None] | None:
    """(start, currency) where a sign, letters or a code stand right before ``number``."""
    if not number or not _may_precede(text, number):
        return None
    window = text[max(0, number - 9) : number]
    if sign := _SIGN_BEFORE.search(window):
        start = number - len(window) + sign.start()
        if sign[1] != "$":
            return start, SIGNS[sign[1]]
        letters = _LETTERS_BEFORE_DOLLAR.search(text[max(0, start - 6) : start])
        if letters:
            code = DOLLARS.get(letters[1]) or _DOLLAR_CASE.get(letters[1].lower())
            single = len(letters[1]) == 1
            if code and not (single and (letters[1].islower() or letters[0] != letters[1])):
                return start - len(letters[0]), code
        return start, setting.dollar
    if "$" in window and (after := _LETTERS_AFTER_DOLLAR.search(window)):
        return number - len(window) + after.start(), _AFTER_DOLLAR[after[1]]
    prefix = _PREFIX.search(window)
    if not prefix:
        return None
    start = number - len(window) + prefix.start()
    written = prefix[1]
    if written in SHORT_PREFIXES:
        code, home = SHORT_PREFIXES[written]
        if prefix[0] != written or not (setting.country == home or _is_large(text, number)):
            return None
        return start, code
    code = _ALL_PREFIXES[written]
    if written in SHILLINGS:
        return start, WORD_OF_COUNTRY["shilling"].get(setting.country or "")
    if code == "INR" and written.startswith(("R", "₨")):
        code = WORD_OF_COUNTRY["rupee"].get(setting.country or "", code)
    return start, code


_BEFORE_SPACE: Final = frozenset((*_ALL_PREFIXES, *SHORT_PREFIXES))


def _may_precede(text: str, number: int) -> bool:
    last = text[number - 1]
    if last in _SIGN_SET or last in ".-/¢₵":
        return True
    if last.isalpha():
        return last in _LAST_LETTERS
    if not last.isspace() or last == "\n":
        return False
    word = word_before(text, number)
    return bool(word) and (
        word[-1] in _SIGN_SET or word.rstrip(".") in _BEFORE_SPACE or "$" in word
    )


_LARGE_AT: Final = re.compile(
    r"\d{1,3}(?:[ ,\u00a0]\d{3})+|\d+(?:[.,]\d+)?(?:[ -]?(?:million|billion|trillion|m|bn|tn)\b)|\d+\.\d\d\b"
)


def _is_large(text: str, number: int) -> bool:
    return bool(_LARGE_AT.match(text, number))


def currency_after(
    text: str, numeral: Numeral, setting: Setting
) -> tuple[int, str | None, float] | None:
    """(end, currency, factor) where the words right after ``numeral`` name a currency.

    The factor is 0.01 for pence and cents and a scale that follows a code ("75 USD million").
    """
    end = numeral.end
    named = _FIRST_AFTER.match(text, end)
    low = named[1].lower() if named else ""
    if (low in _FIRST_WORDS or not low.isascii()) and (word := _WORD_AFTER.match(text, end)):
        return _by_word(text, numeral, word, setting)
    if low in SUBUNITS and (sub := _SUBUNIT_AFTER.match(text, end)):
        return _by_subunit(text, numeral, sub, setting)
    upper = low.upper()
    if (upper in CODES or upper[1:] in CODES) and (code := _CODE_AFTER.match(text, end)):
        # "75 USD million", and the "48.5 MGBP" of Nordic company reports.
        scale = "million" if code[1] else code[3] or ""
        factor = {"million": 1e6, "billion": 1e9, "trillion": 1e12}.get(scale, 1)
        return code.end(), code[2].upper(), factor
    if low or numeral.words:
        return None
    if sub := _SUBUNIT_AFTER.match(text, end):
        return _by_subunit(text, numeral, sub, setting)
    if sign := _SIGN_AFTER.match(text, end):
        return sign.end(), setting.dollar if sign[2] else SIGNS[sign[1]], 1
    return None


def _singular(word: str) -> str:
    low = word.lower()
    if low in ("reais", "kronor", "kroner"):
        return {"reais": "real", "kronor": "krona", "kroner": "krone"}[low]
    return low[:-1] if low.endswith("s") else low


def _by_word(
    text: str, numeral: Numeral, word: re.Match[str], setting: Setting
) -> tuple[int, str | None, float] | None:
    nation, noun = (word[1] or "").lower(), _singular(word[2])
    if nation:
        code = _NATION_OF.get((nation, noun))
        return (word.end(), code, 1) if code else None
    if noun == "pound" and _is_weight(text, numeral, word, setting):
        return None
    if word[2].lower() in ("real", "won", "dong", "crowns", "sterling") and (
        not numeral.scale or text[word.start()] == "-"
    ):
        return None
    if word[2].lower() in ("rand", "pula", "dong") and word[2][0].isupper():
        return None
    if noun == "dollar":
        return word.end(), setting.dollar, 1
    code = WORD_OF_COUNTRY.get(noun, {}).get(setting.country or "") or WORDS[word[2].lower()]
    return word.end(), code, 1


def _is_weight(text: str, numeral: Numeral, word: re.Match[str], setting: Setting) -> bool:
    if numeral.scale in ("million", "billion", "trillion", "m", "bn", "mn", "tn"):
        return False
    if _WEIGHT_BEFORE.search(text[max(0, numeral.start - 30) : numeral.start]):
        return True
    if 40 <= numeral.low <= 600 and _HEIGHT_BEFORE.search(
        text[max(0, numeral.start - 28) : numeral.start]
    ):
        return True
    hyphen = text[word.start()] == "-"
    if hyphen or setting.country == "US":
        return setting.country not in ("GB", "IE") or text.startswith("-", word.end())
    return bool((after := _WEIGHT_AFTER.match(text, word.end())) and not after[0].startswith("-"))


def _by_subunit(
    text: str, numeral: Numeral, sub: re.Match[str], setting: Setting
) -> tuple[int, str | None, float] | None:
    written = (sub[2] or sub[3]).lower()
    if numeral.scale and written in ("p", "c"):
        return None
    if sub[3]:
        # "1080p" is a picture and "7c" a clause; a sum stands in lower case.
        if (
            sub[3].isupper()
            or numeral.words
            or numeral.low in (240, 360, 480, 720, 1080, 1440, 2160, 4320)
        ):
            return None
        if written == "c" and setting.country not in ("AU", "NZ", "ZA", "IE", "US", "CA", "SG"):
            return None
    if written in ("cent", "cents", "c", "¢"):
        if (
            written == "cent"
            and text[sub.start() : sub.start() + 1] != "-"
            and numeral.low != 1
            and setting.cent != "EUR"
        ):
            return None
        return sub.end(), setting.cent, 0.01
    if written == "sen" and setting.country not in ("MY", "SG"):
        return None
    return sub.end(), SUBUNITS[written], 0.01


def hundredths_after(text: str, end: int) -> tuple[int, str] | None:
    """(end, number as written) of "45 cents" after "13 dollars"."""
    found = _AND_CENTS.match(text, end)
    return (found.end(), found[1] or found[2]) if found else None
