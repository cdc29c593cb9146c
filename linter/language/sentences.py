"""Paragraphs and sentences by rule: the same for every model, at millions of words a second.

Statistical splitters cut "£511|m." and glue quotation marks to the sentence before, so the
sentence starts are always set here and a parser has to respect them.
"""

from __future__ import annotations

import itertools
import re

from .abbreviations import (
    AFTER_CLOCK,
    ALWAYS_INSIDE,
    BEFORE_FIGURE,
    CAPITALISED_ONLY,
    MAY_END,
    SHORT_STARTERS,
    SPEECH,
    STARTERS,
    TITLES,
)

Span = tuple[int, int]

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_BLOCK = re.compile(r"\S(?:.*?\S)??(?=[^\S\n]*\r?\n[^\S\n]*\r?\n|\s*\Z)", re.DOTALL)
_STOP = re.compile(
    r"""
    (?P<mark>\.{2,}|(?:\.\s){2,}\.|[.!?…]+)      # one mark or an ellipsis
    (?P<close>(?:\s?[”»]|“(?=\s|\Z)|["'’)\]](?!\w))*)        # quotes and brackets it closes
    (?P<gap>\s+|(?=[A-Z“‘"(])|\Z)                 # a space, or a missing one
    """,
    re.VERBOSE,
)
_BULLET = re.compile(r"(?<=\s)[•▪◦‣●■](?=\s)")
_WORD_BEFORE = re.compile(r"(?:[^\W\d_]\.)*[^\W_]*\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NEXT_WORD = re.compile(r"[\s“‘\"'(\[]*([^\W\d_]+(?:['’]\w+)?)?")
_ENUMERATOR = re.compile(r"(?:\A|[.!?:;][\"”’]?\s)\s*\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})\Z")
_OPENS = "“‘\"'«([£$€₹¥#@•-–—*"
_WRAP = (45, 100)
_BEFORE = 80


def paragraph_spans(text: str) -> list[Span]:
    """The paragraphs of ``text`` as (start, end) without outer spaces, in order.

    A line is a paragraph, unless the text is hard-wrapped (lines of one width that break
    inside sentences); then an empty line ends one.
    """
    lines = [_strip(text, *match.span()) for match in _LINE.finditer(text)]
    lines = [(start, end) for start, end in lines if start < end]
    if not _hard_wrapped(text, lines):
        return lines
    return [_strip(text, *match.span()) for match in _BLOCK.finditer(text)]


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences of one paragraph, ``text[start:end]``, as (start, end) in ``text``.

    They cover every character of it but the spaces between them.
    """
    stop = len(text) if end is None else end
    piece = text[start:stop]
    cuts = sorted(
        {match.start("gap") for match in _STOP.finditer(piece) if _ends_sentence(piece, match)}
        | {match.start() for match in _BULLET.finditer(piece)}
    )
    edges = [0, *(cut for cut in cuts if 0 < cut < len(piece)), len(piece)]
    spans = (_strip(text, start + left, start + right) for left, right in itertools.pairwise(edges))
    return [(left, right) for left, right in spans if left < right]


def _strip(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _hard_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether line breaks stand inside sentences all over the text."""
    if len(lines) < 4 or max(end - start for start, end in lines) > _WRAP[1] + 20:
        return False
    joints = [
        (left, right)
        for left, right in itertools.pairwise(lines)
        if text.count("\n", left[1], right[0]) < 2
    ]
    broken = [
        right
        for left, right in joints
        if left[1] - left[0] >= _WRAP[0]
        and text[left[1] - 1] not in '.!?:”"'
        and text[right[0]].islower()
    ]
    return len(broken) >= 2 and len(broken) * 4 >= len(joints)


def _ends_sentence(piece: str, match: re.Match[str]) -> bool:
    after = match.end()
    if after >= len(piece):
        return False
    follows = piece[after]
    if not (follows.isupper() or follows.isdigit() or follows in _OPENS or _caseless(follows)):
        return False
    mark, close = match["mark"], match["close"]
    if not match["gap"]:
        return _missing_space(piece, match)
    word = _next_word(piece, after)
    if mark[0] in "!?":
        if word.lower() in MAY_END:  # "Yahoo! Inc."
            return False
        return not (close and _speech_follows(piece, after))
    if mark != ".":
        return not (follows in "([-–—" or follows.isdigit())
    if follows in "-–—" or (follows in "'’" and not piece[after + 1 : after + 2].isalpha()):
        return False
    if close.strip("”“’\"')]»"):
        return True
    # A window, so that a long line costs no more than its length.
    before = piece[max(0, match.start() - _BEFORE) : match.start()]
    return _stop_ends(before, word, follows, closed=bool(close))


def _stop_ends(before: str, word: str, follows: str, *, closed: bool) -> bool:
    """Whether a full stop after ``before`` ends a sentence that ``word`` would begin."""
    found = _WORD_BEFORE.search(before)
    last = found.group() if found else ""
    key = last.lower()
    if not last:
        # ".308" after a space is a figure; after a bracket or a sign a stop is a stop.
        return bool(before.strip()) and not (before[-1:].isspace() and follows.isdigit())
    if closed:
        return True
    if _ENUMERATOR.search(before) and (last.isdigit() or len(before) < 6):
        return False
    known = key not in CAPITALISED_ONLY or last[0].isupper()
    if known and key in TITLES:
        return False
    if key in ALWAYS_INSIDE:
        return False
    if known and key in BEFORE_FIGURE:
        return not follows.isdigit()
    if key in ("a.m", "p.m") or (
        key in ("am", "pm") and before[: -len(last)].rstrip()[-1:].isdigit()
    ):
        return word.lower() not in AFTER_CLOCK
    if len(last) == 1 and last.isupper():
        return word.lower() in STARTERS or not word
    if _DOTTED.fullmatch(last):
        return _begins(word, follows)
    if known and key in MAY_END and not (key in ("in", "min", "ft", "oz", "kg", "km") and word):
        return _begins(word, follows)
    return True


def _begins(word: str, follows: str) -> bool:
    return follows in '“‘"' or word.lower() in STARTERS or word.lower() in SHORT_STARTERS


def _missing_space(piece: str, match: re.Match[str]) -> bool:
    """Whether "ended.The" holds two sentences; not "node.JS", "U.S", "Booking.com"."""
    before, after = match.start(), match.end()
    if match["mark"] not in (".", "!", "?"):
        return False
    if match["close"] and (piece[after].isupper() or piece[after] in "“‘"):
        return piece[before - 1 : before].isalnum()
    return (
        before >= 2
        and piece[before - 2 : before].isalpha()
        and piece[before - 1].islower()
        and piece[after].isupper()
        and (piece[after + 1 : after + 2].islower() or piece[after + 1 : after + 2] == " ")
        and "@" not in piece[max(0, before - 20) : before]
        and "/" not in piece[max(0, before - 20) : before]
        and not re.match(r"[A-Z][a-z]*\.?[a-z]*/", piece[after : after + 20])
    )


def _next_word(piece: str, at: int) -> str:
    found = _NEXT_WORD.match(piece, at)
    return (found.group(1) or "") if found else ""


def _speech_follows(piece: str, at: int) -> bool:
    """Whether "“Why?” Mr Smith asked" goes on after the closing quote."""
    words = re.findall(r"[^\W\d_]+", piece[at : at + 60])[:5]
    return (
        piece[at].isupper()
        and any(word.lower() in SPEECH for word in words[1:])
        and not any(
            word.lower() in STARTERS
            for word in words[:1]
            if word.lower() not in ("he", "she", "the", "they", "one")
        )
    )


def _caseless(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()
