"""What was read and what was not: the end of a report for readers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .ansi import painter
from .base import Json, Style
from .columns import clip
from .escape import visible
from .view import counted

_NAMED = 5


def coverage_lines(report: Json, style: Style) -> list[str]:
    """What was not checked, a reason a line, and how many facts were read and aligned."""
    paint = painter(style.colour)
    head = "not checked: "
    room = style.width - len(head)
    return [
        *(f"{paint('warning', head)}{clip(line, room)}" for line in unchecked(report)),
        *(paint("dim", line) for line in facts_read(report)),
    ]


def unchecked(report: Json) -> Iterator[str]:
    """``reason: path, path``, for the paths of each reason; what was skipped first."""
    for entries in (report["skipped"], report["coverage"].get("not_checked", [])):
        for reason in dict.fromkeys(entry["reason"] for entry in entries):
            yield _with_paths(reason, [e["path"] for e in entries if e["reason"] == reason])


def _with_paths(reason: str, paths: list[str]) -> str:
    named = ", ".join(map(visible, paths[:_NAMED]))
    more = len(paths) - _NAMED
    return f"{visible(reason)}: {named}{f' and {more:,} more' if more > 0 else ''}"


def facts_read(report: Json) -> Iterator[str]:
    """One line on the facts, where the report's coverage tells of them."""
    coverage: dict[str, Any] = report["coverage"]
    if not all(
        isinstance(coverage.get(key), int) for key in ("facts", "figures", "aligned", "alone")
    ):
        return
    yield (
        f"{counted(coverage['facts'], 'fact')} read, {counted(coverage['figures'], 'figure')} among them: "
        f"{coverage['aligned']:,} aligned with another article's, {coverage['alone']:,} alone"
    )
