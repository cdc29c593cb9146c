"""From a place of a draft to a location with line, column and the paragraph around it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable

from ..model.article import Article
from ..model.comparison import Story
from ..model.report import Location
from .rule import Place

_LINE = re.compile(r"\r\n?|\n")
CONTEXT_LIMIT = 2_000  # a "paragraph" of a megabyte is cut to a window round the place


def line_index(text: str) -> Callable[[int], tuple[int, int]]:
    """A function from an offset to its line and column, both counted from 1, in code points.

    A line ends at LF, CR LF or a lone CR, as editors and GitHub count them.
    """
    starts = [0, *(match.end() for match in _LINE.finditer(text))]

    def position(offset: int) -> tuple[int, int]:
        line = bisect.bisect_right(starts, offset) - 1
        return line + 1, offset - starts[line] + 1

    return position


def paragraph_at(text: str, start: int, end: int) -> tuple[int, str]:
    """The offset and text of the line(s) that hold ``start`` to ``end``, cut to a window when huge."""
    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    stops = [at for at in (text.find("\n", end), text.find("\r", end)) if at >= 0]
    last = min(stops, default=len(text))
    if last - first > CONTEXT_LIMIT:
        first, last = max(first, start - CONTEXT_LIMIT // 2), min(last, end + CONTEXT_LIMIT // 2)
    return first, text[first:last]


def locate(
    place: Place, story: Story, *, positions: dict[int, Callable[[int], tuple[int, int]]]
) -> Location:
    """The location of ``place``; ``positions`` keeps the line index of each article between calls."""
    reading = story.readings[place.article]
    article: Article = reading.article
    fact = reading.facts[place.fact] if place.fact is not None else None
    span = place.span or ((fact.start, fact.end) if fact else None)
    if span is None:
        return Location(role=place.role, article=article.id, path=article.path, label=place.label)
    if place.article not in positions:
        positions[place.article] = line_index(article.text)
    line, column = positions[place.article](span[0])
    end_line, end_column = positions[place.article](span[1])
    return Location(
        role=place.role,
        article=article.id,
        path=article.path,
        start=span[0],
        end=span[1],
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        text=article.text[span[0] : span[1]],
        label=place.label,
        fact=fact.to_dict() if fact else None,
        context=paragraph_at(article.text, *span),
    )
