"""Where quotation marks open and close: curly, straight, single, double, guillemets.

Marks are told from apostrophes and inch signs, reopened paragraphs belong to one
quotation, and a mark without a partner never swallows what follows. Style guides differ
on single and double marks (Guardian and BBC: double inside text, single in headlines; AP:
double) and agree that each paragraph of a running quotation opens with a mark and only the
last closes with one (Chicago Manual of Style, 13.32); both are read.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable
from dataclasses import dataclass

from .mark_roles import Role, double_mark, single_mark

Span = tuple[int, int]
_Classifier = Callable[[str, int, int], "Role | None"]

MAX_PIECE = 3000
MAX_LINES = 14
MAX_MARKS = 120

_MARK = re.compile(r"``|''|‘‘|’’(?!’)|[“”„‟\"«»‹›‘’‚‛'`´]")
_LINE = re.compile(r"[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*")
_ATTRIBUTED = re.compile(
    r",[”\"]? (?:\w[\w.'’-]* ){1,6}(?:said|says|told \w+|added)(?: \w+){0,2}\.\s*(?:\n|\Z)"
)
_ENDS_SPEECH = frozenset(".,!?…—–-;:")
_ENDS_LINE = frozenset(".,!?…—–-;:)]’'”\"")
_SPEAKS = re.compile(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Yy]ou|[Yy]our|I['’]\w+|we['’]\w+|you['’]\w+)\b"
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks.

    ``start`` and ``end`` take in the marks; ``pieces`` are the spans of the words, one for
    each paragraph that reopens; ``depth`` is 0 outside any other quotation. ``closed`` is
    False where the text never closes the marks.
    """

    start: int
    end: int
    pieces: tuple[Span, ...]
    depth: int = 0
    closed: bool = True


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    char: str
    role: Role
    line_start: bool


def read_quoted(text: str, paragraphs: tuple[Span, ...] = ()) -> tuple[Quoted, ...]:
    """Every stretch of ``text`` in quotation marks, in order of place.

    ``paragraphs`` are the paragraphs of the text; without them every line is one. Offsets are code points, end exclusive; of two at one place the outer comes first. Linear
    in the length of the text.
    """
    lines = _Lines(text, paragraphs)
    double = _match(text, _marks(text, lines, double_mark), lines, ())
    single = _match(text, _marks(text, lines, single_mark), lines, double)
    return _with_depth([*double, *single])


class _Lines:
    """The places of the lines, for questions about what lies between two marks."""

    def __init__(self, text: str, paragraphs: tuple[Span, ...]) -> None:
        spans = paragraphs or tuple(match.span() for match in _LINE.finditer(text)) or ((0, 0),)
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        gaps = zip(self.ends, self.starts[1:], strict=False)
        self.blank = [False, *(_is_blank(text[end:start]) for end, start in gaps)]

    def number(self, offset: int) -> int:
        """The line that holds ``offset``."""
        return max(0, bisect.bisect_right(self.starts, offset) - 1)


def _is_blank(gap: str) -> bool:
    return gap.replace("\r\n", "\n").count("\n") > 1


def _marks(text: str, lines: _Lines, classify: _Classifier) -> list[_Mark]:
    found = []
    for match in _MARK.finditer(text):
        start, end = match.span()
        role = classify(text, start, end)
        if role is None:
            continue
        line = lines.starts[lines.number(start)]
        at_start = start - line <= 8 and not any(c.isalnum() for c in text[line:start])
        found.append(_Mark(start, end, _kind(match.group()), role, at_start))
    return found


def _kind(mark: str) -> str:
    if mark in ("“", "”", "„", "‟", "``", "''", "‘‘", "’’", '"'):
        return '"'
    return "«" if mark in "«»‹›" else "'"


def _match(
    text: str, marks: list[_Mark], lines: _Lines, around: tuple[Quoted, ...] | list[Quoted]
) -> list[Quoted]:
    """Pairs the marks of one family; none may cross an edge of the quotations ``around``."""
    found: list[Quoted] = []
    container = _Container(around)
    index = 0
    while index < len(marks):
        mark = marks[index]
        if mark.role == "close" or mark.role == "weak":
            index += 1
            continue
        outer = container.piece_at(mark.start)
        limit = outer[1] if outer else len(text)
        quoted, index = _close(text, marks, index, lines, limit)
        if quoted and all(container.piece_at(place) == outer for place in _edges(quoted)):
            found.append(quoted)
    return found


def _edges(quoted: Quoted) -> tuple[int, ...]:
    return (quoted.start, max(quoted.start, quoted.end - 1))


class _Container:
    """Which piece of an outer quotation an offset lies in."""

    def __init__(self, around: tuple[Quoted, ...] | list[Quoted]) -> None:
        self.pieces = sorted(piece for quoted in around for piece in quoted.pieces)
        self.starts = [piece[0] for piece in self.pieces]

    def piece_at(self, offset: int) -> Span | None:
        """The piece that holds ``offset``, or None."""
        place = bisect.bisect_right(self.starts, offset) - 1
        if place < 0 or self.pieces[place][1] <= offset:
            return None
        return self.pieces[place]


def _close(
    text: str, marks: list[_Mark], index: int, lines: _Lines, limit: int
) -> tuple[Quoted | None, int]:
    """The quotation that opens at ``marks[index]``, and the mark to go on from."""
    first = marks[index]
    pieces: list[Span] = []
    opened, weak = index, None
    here = lines.number(first.end)
    for place in range(index + 1, min(len(marks), index + MAX_MARKS) + 1):
        mark = marks[place] if place < len(marks) else None
        if mark is None or mark.start >= limit or mark.start - marks[opened].end > MAX_PIECE:
            break
        if mark.char != first.char:
            continue
        line = lines.number(mark.start)
        if line > here and not _may_go_on(text, mark, lines, here, line):
            break
        if mark.role == "weak":
            weak = weak if weak is not None else place
            if line > here:
                break
            continue
        if mark.role == "open" and line > here and mark.line_start:
            if (
                weak is not None
                or not _runs_on(text, lines, line)
                or not _same_style(text, first, mark)
            ):
                break
            pieces.append(_strip(text, marks[opened].end, lines.ends[line - 1]))
            opened, here = place, line
            continue
        if mark.role == "open" and (line > here or not _wrong_way(marks, opened, place, text)):
            break
        words = (marks[opened].end, mark.start)
        if line > here and _holds_narrative(text, words, lines, here):
            break
        return _quoted(text, first, [*pieces, words], mark.end), place + 1
    if weak is not None:
        end = marks[weak]
        return _quoted(text, first, [*pieces, (marks[opened].end, end.start)], end.end), weak + 1
    return _unclosed(text, first, pieces, marks, opened, lines, limit)


def _may_go_on(text: str, mark: _Mark, lines: _Lines, here: int, line: int) -> bool:
    """Whether a quotation may run from line ``here`` over line breaks up to ``mark``."""
    if line - here > MAX_LINES:
        return False
    if mark.role == "open":
        return not any(lines.blank[here + 1 : line])
    after = text[mark.end : mark.end + 1] or "\n"
    ended = text[mark.start - 1] in _ENDS_SPEECH or after.isspace() or after in ".,;:!?"
    return ended and sum(lines.blank[here + 1 : line + 1]) <= 2


def _holds_narrative(text: str, words: Span, lines: _Lines, here: int) -> bool:
    """Whether what lies between two marks is the article's own text: a headline, "..., X said."."""
    end = lines.ends[here]
    return text[end - 1 : end] not in _ENDS_LINE or bool(_ATTRIBUTED.search(text, *words))


def _same_style(text: str, first: _Mark, mark: _Mark) -> bool:
    """Whether two opening marks are both straight or both curly."""
    return (text[first.start] in "\"'") == (text[mark.start] in "\"'")


def _runs_on(text: str, lines: _Lines, line: int) -> bool:
    """Whether the line before ``line`` ends as a paragraph of a running quotation does."""
    end = lines.ends[line - 1]
    return end > 0 and text[end - 1] in ".!?…"


def _wrong_way(marks: list[_Mark], opened: int, place: int, text: str) -> bool:
    """Whether a mark that looks like an opening one closes: ``"Hot pursuit "empowers``."""
    before, mark = marks[opened], marks[place]
    if text[mark.start] != '"':
        return False
    if "\n" in text[before.end : mark.start] and text[mark.start - 2 : mark.start].strip() not in {
        ",",
        ".",
        "?",
        "!",
    }:
        return False
    following = marks[place + 1] if place + 1 < len(marks) else None
    closes_next = (
        following is not None
        and following.role == "close"
        and "\n" not in text[mark.end : following.start]
    )
    return not closes_next


def _unclosed(
    text: str,
    first: _Mark,
    pieces: list[Span],
    marks: list[_Mark],
    opened: int,
    lines: _Lines,
    limit: int,
) -> tuple[Quoted | None, int]:
    """A quotation whose closing mark is missing ends with its line, or is none at all."""
    mark = marks[opened]
    line = lines.number(mark.start)
    end = min(lines.ends[line], limit)
    later = marks[opened + 1] if opened + 1 < len(marks) else None
    broken = later is not None and later.start < end
    lead = text[max(0, mark.start - 3) : mark.start].rstrip()[-1:]
    speech = mark.line_start or lead == ":"
    if pieces and broken:
        return _quoted(text, first, pieces, pieces[-1][1], closed=False), opened + 1
    if (
        broken
        or not speech
        or _ATTRIBUTED.search(text, mark.end, end)
        or (first.char == "'" and text[first.start] == "'" and not pieces)
    ):
        return None, (opened if pieces else opened + 1)
    while (
        mark.end < end < limit
        and line + 1 < len(lines.starts)
        and not lines.blank[line + 1]
        and lines.ends[line + 1] - mark.end < MAX_PIECE
        and (later is None or later.start > lines.ends[line + 1])
        and _still_speaking(text[lines.starts[line + 1] : lines.ends[line + 1]])
    ):
        line += 1
        end = min(lines.ends[line], limit)
    return _quoted(text, first, [*pieces, (mark.end, end)], end, closed=False), opened + 1


def _still_speaking(line: str) -> bool:
    return bool(_SPEAKS.search(line)) or line[:1].islower()


def _quoted(
    text: str, first: _Mark, pieces: list[Span], end: int, *, closed: bool = True
) -> Quoted | None:
    spans = tuple(span for span in (_strip(text, *piece) for piece in pieces) if span[0] < span[1])
    if not any(any(c.isalnum() for c in text[start:stop]) for start, stop in spans):
        return None
    return Quoted(first.start, max(end, spans[-1][1]), spans, closed=closed)


def _strip(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _with_depth(found: list[Quoted]) -> tuple[Quoted, ...]:
    ends: list[int] = []
    placed = []
    for quoted in sorted(found, key=lambda q: (q.start, -q.end)):
        while ends and ends[-1] <= quoted.start:
            ends.pop()
        placed.append(Quoted(quoted.start, quoted.end, quoted.pieces, len(ends), quoted.closed))
        ends.append(quoted.end)
    return tuple(placed)
