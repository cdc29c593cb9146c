"""Designations: the letters and numbers that say which one of its name a thing is.

"The Corvane K7", "the K7", "Boeing 747", "flight 310", "Interstate 40", "Super Bowl IX", "the
81st annual Hale Prize": names, not figures. They state no amount, so no rule compares them; the
table of the story shows where the articles speak of one thing. What a reader of figures or times
claims is none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from ..model.analysis import Analysis
from ..model.values import Designation
from .designationforms import Found, Page, bare, is_plain, read_form
from .mention import Mention
from .silence import in_title_line

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’](?=[^\W_])[^\W_]+|\.(?=\d)\d+)*")


def read_designations(
    text: str, figures: Sequence[Mention], analysis: Analysis
) -> tuple[Mention, ...]:
    """The designations of ``text`` that lie on none of its ``figures``, in order of place."""
    words = tuple(_WORD.finditer(text))
    forms = tuple(word.group() for word in words)
    tags = {token.start: token.pos for token in analysis.tokens if token.pos}
    lowers = frozenset(form for form in forms if form.islower())
    page = Page(text, words, forms, tags, lowers)
    claimed = sorted((figure.start, figure.end) for figure in figures)
    ends = [start for start, _ in claimed]
    found: list[Found] = []
    for index, word in enumerate(words):
        at = bisect_left(ends, word.end())
        if any(word.start() < end for _, end in claimed[max(0, at - 3) : at]):
            continue
        item = read_form(page, index)
        if item is not None and not (found and item.first < found[-1].last):
            found.append(item)
    return tuple(_mentions(page, _told_apart(page, found)))


def _told_apart(page: Page, found: Sequence[Found]) -> Iterator[Found]:
    """Without numbers alone that no name of the article explains and that a noun follows."""
    named = {item.code for item in found if not item.bare}
    for item in found:
        number = item.bare and is_plain(item.code)
        if number and item.code not in named:
            following = page.tag(item.last) if page.beside(item.last - 1) else ""
            if len(item.code) < 4 or following in ("NOUN", "PROPN", "NUM", "ADJ", ""):
                continue
        yield item


def _mentions(page: Page, found: Iterator[Found]) -> Iterator[Mention]:
    """Each with the fullest form that the article gives its code in running text."""
    items = list(found)
    headline = {i for i in items if in_title_line(page.text, page.words[i.first].start())}
    names = {
        (item.code, _text(page, item)) for item in items if not item.bare and item not in headline
    }
    fullest: dict[tuple[str, str], str] = {}
    for code, name in sorted(names, key=lambda pair: (len(pair[1]), pair[1])):
        words = name.split()
        fullest |= {(code, " ".join(words[at:]).casefold()): name for at in range(len(words))}
    for item in (_trimmed(page, i, names) if i in headline else i for i in items):
        name = _text(page, item)
        full = name if item.generic else fullest.get((item.code, name.casefold()), name)
        start, end = page.words[item.first].start(), page.words[item.last - 1].start()
        end += len(bare(page.forms[item.last - 1]))
        yield Mention("acronym", start, end, Designation(name=full, code=item.code))


def _trimmed(page: Page, item: Found, names: Collection[tuple[str, str]]) -> Found:
    """A name of a headline, where every word has a capital, cut to the form that the text gives."""
    for first in range(item.first, item.last):
        shorter = replace(item, first=first)
        if (item.code, _text(page, shorter)) in names:
            return shorter
    return item


def _text(page: Page, item: Found) -> str:
    forms = page.forms[item.first : item.last]
    return " ".join((*forms[:-1], bare(forms[-1])))
