"""The facts of each story against its sources: who gives what, and where they part.

Rows are facts, columns articles. What differs comes first, then what not every
article gives, then what all give alike, and last a few of the facts that stand in one
article only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import PurePosixPath
from typing import Any

from .ansi import Paint, painter
from .base import Format, Json, Style
from .columns import clip, fold, pad, width
from .coverage import coverage_lines
from .escape import visible
from .view import articles, counted, outlet, totals

ABSENT = "–"
DIFFERS = "≠"
ALONE_SHOWN = 12
_GAP = "  "
_LEAST_CELL = 16
_CELL_LINES = 3
_GROUPS = (
    ("differs", DIFFERS, "Told differently"),
    ("partial", "·", "Not given by every source"),
    ("same", "=", "Told alike by all"),
    ("alone", " ", "Given by one source only"),
)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one state; ``left_out`` counts those beyond the few that are shown of ``alone``."""

    sign: str
    heading: str
    rows: tuple[Json, ...]
    left_out: int = 0


def row_state(row: Json) -> str:
    """``differs``, ``partial`` (not given by all), ``same``, or ``alone`` (given by one)."""
    states = {cell["state"] for cell in row["cells"]}
    if "differs" in states:
        return "differs"
    if len({cell["article"] for cell in row["cells"] if cell["state"] != "not given"}) < 2:
        return "alone"
    return "partial" if "not given" in states else "same"


def groups(story: Json) -> list[Group]:
    """The rows of a story by state, those that differ first; no empty group."""
    found = [
        (state, sign, heading, [row for row in story["facts"] if row_state(row) == state])
        for state, sign, heading in _GROUPS
    ]
    return [
        Group(
            sign,
            heading,
            tuple(rows[:ALONE_SHOWN] if state == "alone" else rows),
            max(len(rows) - ALONE_SHOWN, 0) if state == "alone" else 0,
        )
        for state, sign, heading, rows in found
        if rows
    ]


def cells_of(row: Json, sources: Sequence[Json]) -> list[tuple[str, str]]:
    """The state and words of each article in a row; several mentions are set side by side."""
    given: dict[str, list[dict[str, Any]]] = {}
    for cell in row["cells"]:
        if cell["state"] != "not given":
            given.setdefault(cell["article"], []).append(cell)
    return [_joined(given.get(article["id"], [])) for article in sources]


def _joined(cells: Sequence[dict[str, Any]]) -> tuple[str, str]:
    if not cells:
        return "not given", ABSENT
    texts = " / ".join(dict.fromkeys(cell["text"] for cell in cells))
    if any(cell["state"] == "differs" for cell in cells):
        return "differs", f"{DIFFERS} {texts}"
    return "same", texts


def column_name(article: Json) -> str:
    """The source of an article, or its file's name where the source is not known."""
    return str(article["source"] or PurePosixPath(article["path"]).stem)


def render(report: Json, style: Style) -> str:
    """A table for each story that holds more than one article, then the totals."""
    known = articles(report)
    paint = painter(style.colour)
    several = [story for story in report["stories"] if len(story["articles"]) > 1]
    alone = len(report["stories"]) - len(several)
    blocks = ["\n".join(_story(story, known, style, paint)) for story in several]
    single = [f"{counted(alone, 'story')} told by one article only"] if alone else []
    foot = [*single, *coverage_lines(report, style), paint("strong", totals(report))]
    return "\n\n".join([*blocks, "\n".join(foot)]) + "\n"


def _story(
    story: Json, known: dict[str, dict[str, Any]], style: Style, paint: Paint
) -> Iterator[str]:
    sources = [known[name] for name in story["articles"]]
    yield paint("strong", visible(f"Story {story['id']}: {counted(len(sources), 'article')}"))
    for article in sources:
        whose = outlet(article)
        yield clip(visible(f"  {article['path']}{f' ({whose})' if whose else ''}"), style.width)
    for copy, original in story["copies"]:
        yield visible(f"  {known[copy]['path']} repeats {known[original]['path']}")
    found = groups(story)
    if not found:
        yield "  no fact was read in them"
        return
    label = _label_width(found, style)
    for columns in _blocks(sources, style.width - label - 2):
        yield ""
        yield from _block(found, columns, label, style, paint)


def _label_width(found: Sequence[Group], style: Style) -> int:
    longest = max(width(visible(row["label"])) for group in found for row in group.rows)
    return max(min(longest, style.width // 3), 8)


def _blocks(sources: Sequence[dict[str, Any]], room: int) -> list[Sequence[dict[str, Any]]]:
    """The columns in as few blocks as fit beside the labels."""
    fitting = max(room // (_LEAST_CELL + len(_GAP)), 1)
    return [sources[at : at + fitting] for at in range(0, len(sources), fitting)]


def _block(
    found: Sequence[Group],
    sources: Sequence[dict[str, Any]],
    label: int,
    style: Style,
    paint: Paint,
) -> Iterator[str]:
    cell = max((style.width - label - 2) // len(sources) - len(_GAP), 6)
    names = [pad(clip(visible(column_name(article)), cell), cell) for article in sources]
    yield paint("strong", f"{' ' * (label + 2)}{_GAP}{_GAP.join(names)}".rstrip())
    for group in found:
        yield paint("dim", group.heading)
        for row in group.rows:
            cells = cells_of(row, sources)
            yield from _row(group.sign, row["label"], cells, (label, cell), paint)
        if group.left_out:
            yield paint("dim", f"  and {group.left_out:,} more, in the JSON report")


def _row(
    sign: str,
    label: str,
    cells: Sequence[tuple[str, str]],
    widths: tuple[int, int],
    paint: Paint,
) -> Iterator[str]:
    first, rest = widths
    columns = [_lines(label, first), *(_lines(text, rest) for _, text in cells)]
    for at, pieces in enumerate(zip_longest(*columns, fillvalue="")):
        head = f"{sign if at == 0 else ' '} {pad(pieces[0], first)}"
        body = [
            _painted(piece, state, paint) + " " * (rest - width(piece))
            for piece, (state, _) in zip(pieces[1:], cells, strict=True)
        ]
        yield _GAP.join([head, *body]).rstrip()


def _lines(text: str, columns: int) -> list[str]:
    # Cut first: only so much of a long quotation can ever stand in a cell.
    lines = fold(visible(text[: columns * (_CELL_LINES + 1)]), columns)
    if len(lines) <= _CELL_LINES:
        return lines
    return [*lines[: _CELL_LINES - 1], clip(" ".join(lines[_CELL_LINES - 1 :]), columns)]


def _painted(text: str, state: str, paint: Paint) -> str:
    if state == "not given":
        return paint("dim", text)
    return paint("error", text) if state == "differs" else text


TABLE = Format(
    name="table", summary="facts against sources, a table a story", suffix=".txt", write=render
)
