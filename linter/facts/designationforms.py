"""How a designation is written: letters and digits, a number behind a name, an ordinal before one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import designationwords as dw
from . import function_words as fw
from .countwords import TIME_NOUNS
from .number_words import ORDINALS, UNITS
from .silence import in_title_line, name_before

_MARKS = str.maketrans("", "", "®™©\ufffd")
_ADDRESS = re.compile(r"://|www\.|@|\.(?:com|org|net|gov|edu|html?)\b")
_DESCRIBES = re.compile(r"-[a-z]+$")  # "a Selby-based K7"
_MOST_WORDS = 3
_LONGEST = 24
_CURRENCY = "$£€¥₹"
_NO_NAME_POS = frozenset(("VERB", "AUX", "ADP", "DET", "PRON", "CCONJ", "SCONJ", "ADV", "PART"))
_CLOSED = fw.DETERMINERS | fw.PREPOSITIONS | fw.SUBORDINATORS | fw.AUXILIARIES | fw.SUBJECT_PRONOUNS
_DEFINITE = frozenset(("the", "this", "that", "its", "their", "new"))
_LEAST_BARE = 100  # "the 747", "the 8600"; "the 12" are twelve of something


@dataclass(frozen=True, slots=True)
class Found:
    """A designation: the words ``first`` to ``last`` (exclusive), of which ``code`` tells it apart."""

    first: int
    last: int
    code: str
    bare: bool = False
    generic: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A text by its words, with their tags and the words that it writes small."""

    text: str
    words: tuple[re.Match[str], ...]
    forms: tuple[str, ...]
    pos: dict[int, str]
    lowers: frozenset[str]

    def tag(self, index: int) -> str:
        return self.pos.get(self.words[index].start(), "")

    def beside(self, index: int) -> bool:
        """Whether nothing but a blank (and a trade mark) stands between a word and the next one."""
        if not 0 <= index < len(self.words) - 1:
            return False
        gap = self.text[self.words[index].end() : self.words[index + 1].start()]
        return gap.translate(_MARKS) in (" ", "\u00a0")


def read_form(page: Page, at: int) -> Found | None:
    """The designation whose code, or whose ordinal, is word ``at``."""
    form = page.forms[at]
    if len(form) > _LONGEST:
        return None
    if any(ch.isdigit() for ch in form):
        if not _stands_free(page, at):
            return None
        if dw.ORDINAL.fullmatch(form):
            return _ordinal(page, at, form.lower())
        return _digits(page, at) if form[0].isdigit() and is_plain(form) else _mixed(page, at)
    if form.lower() in ORDINALS:
        value = ORDINALS[form.lower()]
        return _ordinal(page, at, _written(value)) if value > 1 else None
    if (form.isupper() and dw.roman(form)) or (form.istitle() and form.lower() in UNITS):
        return _numeral(page, at)
    return None


def is_plain(form: str) -> bool:
    """Whether the code is a number alone, or a version ("10.4")."""
    return bool(dw.DIGITS.fullmatch(form))


def _stands_free(page: Page, at: int) -> bool:
    """No sum, address, score, date or share."""
    text, start, end = page.text, page.words[at].start(), page.words[at].end()
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if before and before in _CURRENCY + "@#_=&/." + ("-–:" if is_plain(page.forms[at]) else ""):
        return False
    if after == "%" or (after and after in "@_=") or _ADDRESS.search(_chunk(text, start, end)):
        return False
    joined = text[end + 1 : end + 2].isalnum() and after in ",:/-–"
    return not (after and joined and is_plain(page.forms[at]))


def _chunk(text: str, start: int, end: int) -> str:
    """The text between blanks around a word."""
    head = text[max(0, start - 60) : start].split()
    tail = text[end : end + 60].split()
    glued = head[-1] if head and start and not text[start - 1].isspace() else ""
    return glued + text[start:end] + (tail[0] if tail and not text[end].isspace() else "")


def _mixed(page: Page, at: int) -> Found | None:
    """ "K7", "A-320", "4x4", "Voyager-2": letters and digits."""
    form = bare(page.forms[at])
    if named := dw.NAMED.fullmatch(form):
        return Found(at, at + 1, named["code"]) if dw.is_name(named["name"]) else None
    shape = dw.MIXED.fullmatch(form)
    first = _name_start(page, at)
    if dw.LETTERED.fullmatch(form) and first < at:
        return Found(first, at + 1, form)
    if shape is None or not dw.is_code(form):
        return None
    code = shape["code"]
    if dw.GENERIC.fullmatch(code):
        # "A Selby Mobile 5G phone": the kind of network, whosever it is.
        used = at + 1 < len(page.forms) and page.tag(at + 1) in ("NOUN", "PROPN", "ADJ")
        if first == at or used:
            return Found(at, at + 1, code, bare=True, generic=True)
    last = _variant_end(page, at)
    return Found(first, last, code, bare=first == at and last == at + 1)


def _digits(page: Page, at: int) -> Found | None:
    """ "Boeing 747", "Interstate 40", "room 12"; "the 747" is told apart by the rest of the article."""
    form, start = page.forms[at], page.words[at].start()
    if form.isdigit() and int(form) >= _LEAST_BARE and _next(page, at) == "block":
        return Found(at, at + 2, form)  # "the 2300 block of Elm Street"
    if not at or not page.beside(at - 1):
        return None
    before = page.forms[at - 1]
    if before.lower() in dw.KINDS and not _counts(page, at):
        return Found(_name_start(page, at, kind=True), at + 1, form)
    if before.lower() in _DEFINITE:
        value = int(form) if form.isdigit() else 0
        return Found(at, at + 1, form, bare=True) if value >= _LEAST_BARE else None
    # "Boeing", "Reed": the ending of a verb is a name's too, amid a sentence.
    named = page.tag(at - 1) == "PROPN" and not in_title_line(page.text, start)
    if len(form.partition(".")[0]) > 4 or not (named or name_before(page.text, start)):
        return None
    first = _name_start(page, at)
    if first == at or _scored(page, at) or _people(page, at):
        return None
    return Found(first, _variant_end(page, at), form)


def _counts(page: Page, at: int) -> bool:
    """ "In the area 300 homes": a number before a noun in the plural."""
    after = _next(page, at)
    return page.forms[at - 1].islower() and after.islower() and after.endswith("s")


def _scored(page: Page, at: int) -> bool:
    """ "Selby 24 Thornby 12"."""
    after = range(at + 1, min(at + 4, len(page.forms)))
    before = range(at - 1, max(-1, at - 4), -1)
    return any(_leads_to_number(page, way) for way in (after, before))


def _leads_to_number(page: Page, way: range) -> bool:
    """Whether one way nothing but capitalised words stand before the next number."""
    end = next((i for i in way if page.forms[i][0].isdigit()), None)
    return end is not None and all(page.forms[i][0].isupper() for i in way[: way.index(end)])


def _people(page: Page, at: int) -> bool:
    """ "In Texas 50 people"."""
    return _next(page, at) in ("people", "men", "women", "children")


def _next(page: Page, at: int) -> str:
    return page.forms[at + 1] if page.beside(at) else ""


def _numeral(page: Page, at: int) -> Found | None:
    """ "Super Bowl IX", "World War II", "Formula One"."""
    if not at or not page.beside(at - 1):
        return None
    before = page.forms[at - 1]
    if page.forms[at].istitle() and (not before[0].isupper() or before.lower() not in dw.KINDS):
        return None
    if not (before.istitle() or before.lower() in dw.KINDS):
        return None
    first = _name_start(page, at, kind=before.lower() in dw.KINDS)
    return Found(first, at + 1, page.forms[at]) if first < at else None


def _ordinal(page: Page, at: int, code: str) -> Found | None:
    """ "The 81st annual Hale Prize", "the ninth floor", "Second World War"."""
    last = at + 1
    while last < len(page.forms) and last - at <= _MOST_WORDS and page.beside(last - 1):
        form = page.forms[last]
        capital = form[0].isupper() and form.lower() not in dw.CALENDAR
        if not (capital or form.lower() in dw.NUMBERED_BY_ORDINAL):
            break
        last += 1
    digits = page.forms[at][0].isdigit()
    if last == at + 1:
        # "The 81st ceremony": digits count an order, words are often but a turn of speech.
        if not digits or not page.beside(at) or page.tag(at + 1) not in ("NOUN", "ADJ"):
            return None
        last += 1
    if page.forms[at + 1].lower() in TIME_NOUNS:
        return None
    if not digits and last == at + 2 and page.forms[at].islower() != page.forms[at + 1].islower():
        # "A second Oscar", "Third floor": one more of a kind, or the first word of a sentence.
        return None
    return Found(at, last, code)


def _written(value: int) -> str:
    ending = (
        {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th") if value not in (11, 12, 13) else "th"
    )
    return f"{value}{ending}"


def _name_start(page: Page, at: int, *, kind: bool = False) -> int:
    """Where the capitalised name before a code begins; ``at`` itself where there is none."""
    first = at - 1 if kind else at
    while first and at - first < _MOST_WORDS and page.beside(first - 1):
        form = page.forms[first - 1]
        lower = form.lower()
        named = form[0].isalpha() and form != lower and not _DESCRIBES.search(form)
        if not named or lower in dw.NO_PART or lower in UNITS or lower.endswith(("'s", "’s")):
            break
        if page.tag(first - 1) in _NO_NAME_POS or (form.isupper() and len(form) == 1):
            break
        if lower in _CLOSED or (first < at and lower in page.lowers):
            break
        first -= 1
    return first


def _variant_end(page: Page, at: int) -> int:
    more = page.beside(at) and page.forms[at + 1].lower() in dw.VARIANTS
    return at + 2 if more and page.forms[at + 1][0].isupper() else at + 1


def bare(form: str) -> str:
    """The word without a possessive ending."""
    return form.removesuffix("'s").removesuffix("’s")
