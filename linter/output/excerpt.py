"""A window of one line round a span, and where the marks under it go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .base import Json
from .columns import ELLIPSIS, clip, clip_start, head, tail, width
from .escape import visible_characters

# Of a line wider than the window this share of the free columns stands before the span.
_BEFORE = 0.5


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line in three parts, ready to print; ``span`` may hold an ellipsis of its own."""

    before: str
    span: str
    after: str

    @property
    def line(self) -> str:
        return f"{self.before}{self.span}{self.after}"

    def marks(self, sign: str) -> str:
        """The line of marks under ``span``, up to its last mark."""
        return " " * width(self.before) + sign * max(width(self.span), 1)


def excerpt(location: Json, *, columns: int) -> Excerpt | None:
    """What is shown of a location of the report, or None where it points at no text.

    The paragraph is cut to ``columns`` round the span, at blanks where there are any; a
    span that is itself too long loses its middle. Line breaks become blanks.
    """
    cut = parts(location)
    if cut is None:
        return None
    before, span, after = _visible(cut)
    shown = _without_middle(span, columns)
    left, right = _shares(width(before), width(after), columns - width(shown))
    return Excerpt(
        clip_start(before, left) if left else "", shown, clip(after, right) if right else ""
    )


def parts(location: Json) -> tuple[str, str, str] | None:
    """The paragraph before the span, the span, and the paragraph after it, as they were read.

    Only the span where the paragraph does not hold it at its offset; None without a span.
    """
    text: str | None = location["text"]
    if text is None:
        return None
    context: dict[str, Any] | None = location["context"]
    if context is None or location["start"] is None:
        return "", text, ""
    at = location["start"] - context["start"]
    paragraph: str = context["text"]
    if at < 0 or not paragraph.startswith(text, at):
        return "", text, ""
    return paragraph[:at].lstrip(), text, paragraph[at + len(text) :].rstrip()


def _visible(cut: tuple[str, str, str]) -> tuple[str, str, str]:
    # Made visible as a whole: a command may lie across the edge of the span.
    characters = visible_characters("".join(cut))
    first, last = len(cut[0]), len(cut[0]) + len(cut[1])
    return (
        "".join(characters[:first]),
        "".join(characters[first:last]),
        "".join(characters[last:]),
    )


def _shares(before: int, after: int, free: int) -> tuple[int, int]:
    """How many of ``free`` columns each side gets; what one side leaves goes to the other."""
    left = min(before, max(int(free * _BEFORE), free - after, 0))
    return left, min(after, max(free - left, 0))


def _without_middle(text: str, columns: int) -> str:
    if width(text) <= columns:
        return text
    half = (columns - 1) // 2
    return f"{head(text, half)}{ELLIPSIS}{tail(text, columns - 1 - half)}"
