"""Markup told from words: the spans of a text that are markup and not prose.

Markdown as CommonMark 0.31 has it, as far as articles use it: headings, emphasis, lists,
quotes, links, images, code, tables, rules, HTML. In plain text: list bullets, addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_HTML = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_ADDRESS = re.compile(
    r"<?(?:https?://|www\.)[^\s<>()]+(?:\([^\s<>()]*\))?[^\s<>().,;:!?\"'”’]*>?|(?<![\w.+-])<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}>?"
)
_BULLET = re.compile(
    r"^[ \t]*(?:[•·▪◦‣●○■□➤►–—*+-]|\d{1,2}[.)](?=[ \t]+\D))(?=[ \t])", re.MULTILINE
)
_MARKDOWN = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^[ \t]{0,3}(?:>[ \t]?)+",  # quotes
        r"^[ \t]{0,3}#{1,6}(?=[ \t])|[ \t]#{1,6}[ \t]*$",  # headings
        r"^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$",  # rules
        r"^[ \t]{0,3}\[\^?[^\]\n]{1,200}\]:.*$",  # link definitions, footnotes
        r"^[ \t]*(?:\|[ \t]*)?(?::?-{2,}:?[ \t]*\|[ \t]*)+(?::?-{2,}:?[ \t]*)?$",  # the rule of a table
        r"!\[[^\[\]\n]{0,500}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,100}\])",  # images
        r"\[\^[^\]\n]{1,50}\]",  # footnote marks
        r"(?<!\d)\*{1,3}|\*{1,3}(?!\d)|(?<!\w)_{1,3}(?=\w)|(?<=[^\s_])_{1,3}(?!\w)|~~|`+",  # emphasis, code
        r"\\(?=[!-/:-@\[-`{-~])",  # escapes
    )
)
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\](\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,100}\])"
)
_FENCE = re.compile(
    r"^[ \t]{0,3}(```+|~~~+)[^\n]*\n.*?(?:^[ \t]{0,3}\1|\Z)", re.DOTALL | re.MULTILINE
)
_BAR = re.compile(r"\|+")
_ROW = re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]{0,3}#[ \t]+(\S.*)$|^(\S.*)\r?\n=+[ \t]*$", re.MULTILINE)


def markup(text: str, *, markdown: bool) -> Iterator[Span]:
    """The spans of ``text`` that are markup; words within links and emphasis are not."""
    yield from _comments(text)
    for pattern in (_HTML, _ADDRESS, _BULLET):
        yield from (match.span() for match in pattern.finditer(text))
    if not markdown:
        return
    for pattern in (_FENCE, *_MARKDOWN):
        yield from (match.span() for match in pattern.finditer(text))
    for match in _LINK.finditer(text):
        yield match.start(), match.start() + 1
        yield match.end(1), match.end()
    for row in _ROW.finditer(text):
        yield from (bar.span() for bar in _BAR.finditer(text, *row.span()))


def _comments(text: str) -> Iterator[Span]:
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start + 4)) >= 0:
        yield start, end + 3
        start = text.find("<!--", end + 3)


def heading(text: str, start: int) -> Span | None:
    """The span of the first heading of the first rank in Markdown from ``start`` on, without its marks."""
    match = _HEADING.search(text, start)
    if match is None:
        return None
    group = 1 if match.group(1) is not None else 2
    words = match.group(group).rstrip(" \t\r#")
    return match.start(group), match.start(group) + len(words)


def blanked(
    text: str, spans: Iterator[Span] | tuple[Span, ...], *, keep: Span | None = None
) -> str:
    """``text`` with every character of ``spans`` but white space made a space; ``keep`` stays."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(spans):
        start = max(start, done)
        if end <= start:
            continue
        pieces += (text[done:start], _blank(text, start, end, keep))
        done = end
    return "".join((*pieces, text[done:]))


def _blank(text: str, start: int, end: int, keep: Span | None) -> str:
    if keep is None or keep[1] <= start or keep[0] >= end:
        return re.sub(r"\S", " ", text[start:end])
    low, high = max(start, keep[0]), min(end, keep[1])
    return re.sub(r"\S", " ", text[start:low]) + text[low:high] + re.sub(r"\S", " ", text[high:end])
