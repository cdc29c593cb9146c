"""The parts of an article's page: headline, date and byline lines, furniture, repeats, prose.

Lines are told apart by their whole form and by where they stand; what is not surely
furniture stays prose, since a blanked paragraph hides its facts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .dateline import Found, find_date
from .furniture import BYLINE_WORDS, LINE, LIST_HEADING, LONGEST, NOT_A_NAME, SHARE_CORE, SHARE_MORE

_TEXT = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"[\w’'-]+")
_ENDED = re.compile(r"[.!?…][\"”’')\]]*$")
_FULL_STOP = re.compile(r"(?<!\b[A-Z])[.…][\"”’')\]]*$")
_NAME = re.compile(r"(?:[A-Z][\w’'-]*[a-z’'][\w’'-]*|[A-Z]\.|[A-Z]{2,})")
_HEADLINES = 3
_REPEATED_WORDS = 8


@dataclass(frozen=True, slots=True)
class Line:
    """A line's text without the blanks around it, and its span."""

    start: int
    end: int
    text: str

    @property
    def words(self) -> int:
        return len(_WORD.findall(self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """``blank`` are the spans that are not prose, ``headline`` the span of the headline."""

    blank: tuple[tuple[int, int], ...]
    headline: tuple[int, int] | None
    date: Found | None


def lines_of(text: str) -> Iterator[Line]:
    """The lines that hold anything, blanks around them left out."""
    for match in _TEXT.finditer(text):
        stripped = match.group().strip()
        if stripped:
            start = match.start() + match.group().index(stripped)
            yield Line(start, start + len(stripped), stripped)


def lay_out(
    prose: str, *, title: str | None = None, headline: tuple[int, int] | None = None
) -> Layout:
    """Tell the parts of ``prose`` (markup already blanked) apart.

    ``title`` is the headline where metadata gives it, ``headline`` its span where front
    matter or a heading holds it.
    """
    lines = list(lines_of(prose))
    furniture = {i for i, line in enumerate(lines) if is_furniture(line.text)} | set(
        _story_lists(lines)
    )
    known = next(
        (i for i, line in enumerate(lines) if headline and line.start <= headline[0] < line.end),
        None,
    )
    if known is None and title:
        known = next(
            (i for i, line in enumerate(lines) if _folded(line.text) == _folded(title)), None
        )
    first = -1 if known is None else known
    head = _head(lines, furniture, first)
    dates = {
        i: date
        for i in head
        for date in [_date_line(lines[i], at_head=True, headed=i > first >= 0 or i > 0)]
        if date
    }
    dates |= {
        i: date
        for i, line in enumerate(lines)
        if i not in dates
        and (date := _date_line(line, at_head=False, headed=True))
        and date.kind != "bare"
    }
    furniture |= dates.keys() | {i for i, line in enumerate(lines) if _is_byline(line.text)}
    titles = (
        [known] if known is not None else _headlines(lines, [i for i in head if i not in furniture])
    )
    if titles:
        furniture |= {
            i for i in head if i > titles[-1] and i not in furniture and _is_name(lines[i].text)
        }
    furniture |= set(_repeats(lines, furniture, titles))
    span = headline or ((lines[titles[0]].start, lines[titles[-1]].end) if titles else None)
    return Layout(
        blank=tuple((lines[i].start, lines[i].end) for i in sorted(furniture - set(titles))),
        headline=span,
        date=_best(dates),
    )


def is_furniture(line: str) -> bool:
    """True for a line that belongs to the page, whatever stands around it."""
    if len(line) > LONGEST:
        return False
    words = [word.lower() for word in re.findall(r"[^\W\d_][\w-]*", line)]
    if not words and not any(char.isdigit() for char in line):
        return True
    if (
        len(words) <= 12
        and not SHARE_CORE.isdisjoint(words)
        and all(w in SHARE_CORE or w in SHARE_MORE for w in words)
    ):
        return True
    return bool(LINE.fullmatch(line) or LIST_HEADING.fullmatch(line))


def _story_lists(lines: Sequence[Line]) -> Iterator[int]:
    """The titles under a heading such as "Related articles", up to the next line of prose."""
    listed = False
    for i, line in enumerate(lines):
        if len(line.text) <= LONGEST and LIST_HEADING.fullmatch(line.text):
            listed = True
        elif listed and _is_title(line):
            yield i
        else:
            listed = False


def _is_title(line: Line) -> bool:
    return len(line.text) <= 160 and line.words <= 20 and not _FULL_STOP.search(line.text)


def _head(lines: Sequence[Line], furniture: set[int], first: int) -> list[int]:
    """The indices of the lines before the first sentence of the story that are not furniture."""
    head: list[int] = []
    for i in range(first + 1, len(lines)):
        if i in furniture:
            continue
        if _is_prose(lines, i, headed=bool(head) or first >= 0):
            return head
        head.append(i)
    return head if first >= 0 else []


def _is_prose(lines: Sequence[Line], i: int, *, headed: bool) -> bool:
    line = lines[i]
    if _date_line(line, at_head=True, headed=headed):
        return False
    if (
        len(line.text) > 200
        or line.words > 35
        or line.text.endswith((":", ",", ";", "-", "–", "—"))
    ):
        return True
    if _continues(lines, i):
        return True
    if _FULL_STOP.search(line.text):
        return headed or line.words >= 6
    # A question or exclamation may be the headline, but then it comes first.
    return bool(_ENDED.search(line.text)) and (headed or line.words > 15)


def _continues(lines: Sequence[Line], i: int) -> bool:
    """Whether the next line carries the sentence on, as in text wrapped by hand."""
    if i + 1 >= len(lines):
        return False
    return lines[i + 1].text[0].islower() and lines[i + 1].start - lines[i].end <= 2


def _date_line(line: Line, *, at_head: bool, headed: bool) -> Found | None:
    found = find_date(line.text)
    if found is None:
        return None
    if not found.rest:
        return found
    # "London Post 29 June 2018": a source beside the date, after the headline.
    names = found.rest.split()
    named = len(names) <= 6 and all(word[:1].isupper() or word in BYLINE_WORDS for word in names)
    return found if at_head and headed and named else None


def _is_byline(line: str) -> bool:
    words = line.replace(",", " ").replace("|", " ").split()
    if not 2 <= len(words) <= 14 or words[0].lower() != "by" or _ENDED.search(line):
        return False
    named = words[1][0].isupper() and words[1].lower().strip(".") not in NOT_A_NAME
    return named and all(
        word[0].isupper() or word in BYLINE_WORDS or "@" in word or not word[0].isalpha()
        for word in words[1:]
    )


def _is_name(line: str) -> bool:
    words = line.replace(",", " ").split()
    return (
        2 <= len(words) <= 4 and all(_NAME.fullmatch(word) for word in words) and not line.isupper()
    )


def _headlines(lines: Sequence[Line], candidates: Sequence[int]) -> list[int]:
    """The first lines that look like headlines: a kicker, the headline, a line below it."""
    fit = [i for i in candidates if lines[i].words >= 2]
    if not fit:
        return []
    titles = fit[:1]
    for i in fit[1:_HEADLINES]:
        again = _folded(lines[i].text) == _folded(lines[titles[0]].text)
        if again or i != titles[-1] + 1 or _is_name(lines[i].text):
            break
        titles.append(i)
    return titles


def _repeats(lines: Sequence[Line], furniture: set[int], titles: Sequence[int]) -> Iterator[int]:
    """Lines that say again, word for word, what a line before says, and teasers cut with an ellipsis."""
    headings = {_folded(lines[i].text) for i in titles}
    seen: set[str] = set()
    for i, line in enumerate(lines):
        if i in furniture:
            continue
        key = _folded(line.text)
        if key in seen and (line.words >= _REPEATED_WORDS or key in headings):
            yield i
        seen.add(key)
    yield from _teasers(lines, furniture)


def _teasers(lines: Sequence[Line], furniture: set[int]) -> Iterator[int]:
    cut = {
        i: _folded(stem)
        for i, line in enumerate(lines)
        if i not in furniture
        and line.words >= _REPEATED_WORDS
        and (stem := re.sub(r"\s*\[?(?:…|\.\.\.)\]?$", "", line.text)) != line.text
    }
    if not cut:
        return
    whole = sorted(
        (_folded(line.text), i) for i, line in enumerate(lines) if line.words >= _REPEATED_WORDS
    )
    keys = [key for key, _ in whole]
    for i, stem in cut.items():
        at = bisect_left(keys, stem)
        if any(
            key.startswith(stem) and j != i and len(key) > len(stem) + 8
            for key, j in whole[at : at + 3]
        ):
            yield i


def _best(dates: dict[int, Found]) -> Found | None:
    ranked = sorted(
        dates.items(),
        key=lambda pair: (("published", "bare", "updated").index(pair[1].kind), pair[0]),
    )
    return ranked[0][1] if ranked else None


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.replace("’", "'").replace("‘", "'"))).casefold()
