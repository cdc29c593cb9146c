"""Acronyms that the article itself defines: "National Audit Office (NAO)", "NAO, the National Audit Office".

The letters are aligned with the words as in Schwartz and Hearst, "A simple algorithm for
identifying abbreviation definitions in biomedical text" (PSB 2003), but on the initials of
words first, because a newsroom's acronyms are made of initials and a wrong expansion costs
more than a missed one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model.values import Acronym
from .capitals import Word, Words
from .mention import Mention
from .namewords import word_set

_SHORT = r"[A-Z][A-Za-z0-9&-]{0,8}[A-Z0-9]s?|(?:[A-Z]\.){2,6}"
_IN_BRACKETS = re.compile(
    rf"\(\s*(?:known as |or |the |also known as )?[\"“‘']?({_SHORT})[\"”’']?\s*[);,]"
)
_OPENED = re.compile(rf"\b({_SHORT})\s\((?:the )?(?=[A-Za-z])")
_APPOSED = re.compile(rf"\b({_SHORT}), (?:or )?(?:the )?(?=[A-Z])")
_KNOWN_AS = re.compile(
    rf", (?:or|known as|abbreviated(?: as| to)?|also known as|shortened to) (?:the )?[\"“‘']?({_SHORT})\b"
)
_SMALL = word_set("of and the for on in to a an & at by de la du des und et y")


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym and the words that it stands for, as indices of words and as a span."""

    acronym: str
    first: int
    last: int
    start: int
    end: int


def definitions(words: Words) -> list[Definition]:
    """Every explicit definition of the text, in order of place."""
    text = words.text
    found = [
        *(_before(words, m.group(1), m.start(), m.end(1)) for m in _IN_BRACKETS.finditer(text)),
        *(_before(words, m.group(1), m.start(), m.end(1)) for m in _KNOWN_AS.finditer(text)),
        *(_after(words, m.group(1), m.start(1), m.end()) for m in _OPENED.finditer(text)),
        *(_after(words, m.group(1), m.start(1), m.end()) for m in _APPOSED.finditer(text)),
    ]
    unique = {(d.start, d.end): d for d in found if d is not None}
    return [unique[place] for place in sorted(unique)]


def read_acronyms(words: Words, defined: list[Definition]) -> tuple[Mention, ...]:
    """A mention for every definition; its span covers the expansion and the acronym."""
    items = words.items
    return tuple(
        Mention(
            "acronym", d.start, d.end,
            Acronym(acronym=d.acronym, expansion=" ".join(words.text[items[d.first].start : items[d.last - 1].end].split())),
        )
        for d in defined
    )  # fmt: skip


def letters_of(acronym: str) -> str:
    """The letters to account for: "MCPs" gives "mcp", "R&D" gives "rd"."""
    core = acronym[:-1] if acronym.endswith("s") and acronym[:-1].isupper() else acronym
    return "".join(ch for ch in core if ch.isalnum()).lower()


def initials_match(letters: str, words: tuple[Word, ...] | list[Word]) -> bool:
    """Whether the initials of ``words`` spell ``letters``; small words may count or not."""
    states = {0}
    for word in words:
        pieces = [p for p in re.split(r"[-‐‑'’&]", word.lower) if p]
        fresh: set[int] = set()
        for at in states:
            if word.lower in _SMALL:
                fresh.add(at)
            if at < len(letters) and pieces and pieces[0][0] == letters[at]:
                fresh.add(at + 1)
            joined = "".join(p[0] for p in pieces)
            if len(joined) > 1 and letters.startswith(joined, at):
                fresh.add(at + len(joined))
        states = fresh
        if not states:
            return False
    return len(letters) in states


def _before(words: Words, acronym: str, start: int, end: int) -> Definition | None:
    """The expansion that ends right before ``start``."""
    letters = letters_of(acronym)
    last = words.at(start)
    if (
        len(letters) < 2
        or last == 0
        or words.text[words.items[last - 1].full_end : start].strip(" ,\"”’'")
    ):
        return None
    items = words.items
    sentence = items[last - 1].sentence
    best = None
    for first in range(last - 1, max(-1, last - 2 * len(letters) - 4), -1):
        if items[first].sentence != sentence or (
            first < last - 1 and words.gap(first).strip(" \n-–&,/‑")
        ):
            break
        if items[first].lower not in _SMALL and initials_match(letters, items[first:last]):
            best = first
            break
    if best is None:
        best = _inner(words, letters, last)
    if best is None or words.text[items[best].start : items[last - 1].end] == acronym:
        return None
    close = words.text.find(")", end, end + 3)
    stop = close + 1 if words.text[start : start + 1] == "(" and close >= 0 else end
    return Definition(_bare(acronym), best, last, items[best].start, stop)


def _after(words: Words, acronym: str, start: int, begin: int) -> Definition | None:
    """The expansion that begins at ``begin``."""
    letters = letters_of(acronym)
    first = words.at(begin)
    items = words.items
    if len(letters) < 2 or first >= len(items) or items[first].start != begin:
        return None
    for last in range(first + 1, min(len(items), first + 2 * len(letters) + 4) + 1):
        if last - first > 1 and (
            words.gap(last - 2).strip(" \n-–&,/‑")
            or items[last - 1].sentence != items[first].sentence
        ):
            return None
        if items[last - 1].lower in _SMALL or not initials_match(letters, items[first:last]):
            continue
        bracket = words.text[items[last - 1].full_end : items[last - 1].full_end + 1]
        opened = words.text[begin - 1 : begin] == "(" or "(" in words.text[start:begin]
        if (opened and bracket != ")") or (not opened and not items[last - 1].cap):
            return None
        return Definition(
            _bare(acronym), first, last, start, items[last - 1].end + (1 if opened else 0)
        )
    return None


def _inner(words: Words, letters: str, last: int) -> int | None:
    """Schwartz and Hearst: letters inside capitalised words, the first one an initial ("Europol")."""
    items = words.items
    first = last - 1
    while (
        first > 0
        and last - first < len(letters) + 2
        and (items[first - 1].cap or items[first - 1].lower in _SMALL)
    ):
        if items[first - 1].sentence != items[last - 1].sentence or words.gap(first - 1).strip(
            " \n-&"
        ):
            break
        first -= 1
    while first < last and items[first].lower in _SMALL:
        first += 1
    run = items[first:last]
    if (
        len(run) < 2
        or not all(item.cap or item.lower in _SMALL for item in run)
        or run[0].lower[0] != letters[0]
    ):
        return None
    spelled, at = "".join(item.lower for item in run), 0
    for letter in letters:
        at = spelled.find(letter, at) + 1
        if not at:
            return None
    return first


def _bare(acronym: str) -> str:
    return acronym[:-1] if acronym.endswith("s") and acronym[:-1].isupper() else acronym
