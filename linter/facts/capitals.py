"""The words of a text and what their capitals say: titles, demonyms, headlines in capitals."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from ..model.analysis import Analysis
from . import namewords as nw
from .namewords import word_set

# Initials ("U.S.", "J.K."), or letters and digits held together by hyphens, apostrophes,
# "&" and the dot of a host name.
_WORD = re.compile(
    r"(?:[A-Z]\.){2,}|[^\W_](?:[^\W_]|[-‐‑'’&](?=[^\W_])(?!(?:and|who|which|but|was|is|he|she|it|that)\b)|\.(?=[a-z]))*"
)

_POSSESSIVE = re.compile(r"['’][sS]$")

_QUOTES = frozenset('"“”‘«»„:•([*>|–—-')

_PLURAL_ROLES = frozenset(
    word[:-1] + "ies" if word.endswith("y") else word + "s" for word in nw.ROLES if len(word) > 3
)

ROLE_NOUNS = nw.ROLES | _PLURAL_ROLES

# The closed classes are never the first word of a name, wherever they stand.
_CLOSED = word_set("""
    a an the this that these those he she it we they you i his her its our their your my and but
    or nor so if than as at by in into of off on onto out to with from for when where why how
    what who which while is are was were be been has had have will would not
    """)

_ARTICLES = word_set("""
    a an the he she it we they you i his her its our their your my and but or is are
    """)


class Word(NamedTuple):
    """A word of the text; ``end`` excludes a possessive ending, ``full_end`` includes it."""

    start: int
    end: int
    full_end: int
    text: str
    lower: str
    cap: bool
    possessive: bool
    initial: bool
    sentence: int
    pos: str


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text with what is known of them as a whole."""

    text: str
    items: tuple[Word, ...]
    lowers: frozenset[str]
    capitals: frozenset[str]
    headlines: frozenset[int]
    starts: tuple[int, ...] = field(repr=False)

    def gap(self, index: int) -> str:
        """What stands between word ``index`` and the one after it (or the end), a possessive ending left out."""
        after = self.items[index + 1].start if index + 1 < len(self.items) else len(self.text)
        return self.text[self.items[index].full_end : after]

    def at(self, offset: int) -> int:
        """The index of the first word that starts at or after ``offset``."""
        return bisect.bisect_left(self.starts, offset)


def read_words(text: str, analysis: Analysis) -> Words:
    """The words of ``text`` with their sentences and tags, and which sentences are headlines in capitals."""
    starts = [sentence.start for sentence in analysis.sentences]
    tags = {token.start: token.pos for token in analysis.tokens if token.pos}
    items: list[Word] = []
    sentence = -1
    for match in _WORD.finditer(text):
        start, end = match.span()
        first = sentence
        sentence = bisect.bisect_right(starts, start) - 1 if starts else 0
        whole = match.group()
        possessive = (
            _POSSESSIVE.search(whole) is not None and whole.lower() not in nw.POSSESSIVE_NAMES
        )
        core = whole[:-2] if possessive else whole
        full_end = end
        if not possessive and end < len(text) and text[end] in "'’" and core[-1] in "sS":
            after = text[end + 1 : end + 2]
            if after == " " and whole[0].isupper():
                possessive, full_end = True, end + 1
        before = text[start - 1] if start else "\n"
        initial = sentence != first or before in _QUOTES or not items
        if not initial and before == " " and start > 1:
            initial = (text[start - 2] in _QUOTES and text[start - 2] not in "-–—(") or (
                text[start - 2] in '.?!"”' and core[0].isupper() and not _dotted(items[-1].text)
            )
        items.append(
            Word(
                start, start + len(core), full_end, core, core.lower().replace("’", "'"), _capital(core),
                possessive, initial, sentence, tags.get(start, ""),
            )
        )  # fmt: skip
    lowers = frozenset(word.lower for word in items if not word.cap)
    headlines = _headlines(text, items, lowers)
    capitals = frozenset(
        word.lower
        for word in items
        if word.cap and not word.initial and word.sentence not in headlines
    )
    return Words(text, tuple(items), lowers, capitals, headlines, tuple(w.start for w in items))


def _dotted(word: str) -> bool:
    return len(word) == 1 or word.endswith(".") or word.lower() in nw.ABBREVIATIONS


def _capital(word: str) -> bool:
    if word[0].isupper():
        return True
    if word[0].isdigit():
        return False
    # "al-Zarqawi", "d'Arcy", "eBay"
    return any(ch.isupper() for ch in word[1:]) and not word[-1].isupper()


def _headlines(text: str, items: list[Word], lowers: frozenset[str]) -> frozenset[int]:
    """Sentences in Title Case or ALL CAPS, whose capitals say nothing."""
    by_sentence: dict[int, list[Word]] = {}
    for word in items:
        if word.text[0].isalpha():
            by_sentence.setdefault(word.sentence, []).append(word)
    return frozenset(
        number
        for number, words in by_sentence.items()
        if _is_headline(words, lowers, text[words[-1].full_end : words[-1].full_end + 1])
    )


def _is_headline(words: list[Word], lowers: frozenset[str], rest: str) -> bool:
    if len(words) >= 2 and sum(w.text.isupper() for w in words) >= 0.8 * len(words):
        return any(len(w.text) > 5 for w in words) or len(words) > 4
    content = [w for w in words if len(w.text) > 3 and w.lower not in _CLOSED]
    if rest in (".", ",") or len(content) < 4 or sum(w.cap for w in content) < 0.9 * len(content):
        return False
    # A line of nothing but names and titles is capitalised too: a headline shows common words.
    common = [
        w
        for w in words[1:]
        if w.cap
        and (w.lower in lowers or w.lower in nw.OPENERS or w.pos in ("VERB", "AUX", "ADV", "PRON"))
    ]
    # "Announces" is a verb as much as "announced", which the article may have in small letters.
    verbs = [
        w
        for w in words[1:]
        if w.lower.endswith("s")
        and {w.lower[:-1], w.lower[:-1] + "ed", w.lower[:-1] + "d", w.lower[:-1] + "ing"} & lowers
    ]
    return len(common) + len(verbs) >= max(1, len(words) // 6)


def form_of(words: tuple[Word, ...] | list[Word]) -> tuple[str, ...]:
    """The comparable form of a name: its words in lower case without full stops."""
    return tuple(
        form for form in (word.lower.replace(".", "").replace("‑", "-") for word in words) if form
    )


def is_closed(word: Word) -> bool:
    """Whether the word is of a closed class: in a capital amid a sentence only articles and pronouns are."""
    if word.text.isupper() and len(word.text) > 1:
        return False  # "US", "IS", "WHO"
    return word.lower in _CLOSED and (word.initial or word.lower in _ARTICLES or not word.cap)


def is_role(word: Word) -> bool:
    """Whether the word is a title or job, also as "ex-minister", "president-elect" or "singer-songwriter"."""
    lower = word.lower.rstrip(".")
    if lower in ROLE_NOUNS:
        return True
    first, hyphen, last = lower.partition("-")
    return bool(hyphen) and (
        (last in ROLE_NOUNS and (first in _ROLE_PREFIXES or first in ROLE_NOUNS))
        or (first in ROLE_NOUNS and last in _ROLE_ENDINGS)
    )


_ROLE_PREFIXES = word_set(
    "ex co vice sub under non then one-time former deputy mid assistant chief trainee"
)
_ROLE_ENDINGS = word_set("elect designate general in-chief at-arms")


def is_demonym(lower: str) -> bool:
    """Whether the word is an adjective or noun of nationality, faith or party."""
    first = lower.partition("-")[0]  # "Welsh-speaking"
    return (
        lower in nw.DEMONYMS
        or first in nw.DEMONYMS
        or (lower.endswith("s") and lower[:-1] in nw.DEMONYMS)
    )
