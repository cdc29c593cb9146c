"""One finding a line, for terminals, editors and grep."""

from __future__ import annotations

from .ansi import painter
from .base import Format, Json, Style
from .escape import visible
from .view import live, others, place_name, primary, totals


def render(report: Json, style: Style) -> str:
    """``path:line:column: severity[code] message (other places)``, then the totals."""
    return "".join(f"{line}\n" for line in (*lines(report, style), totals(report)))


def lines(report: Json, style: Style) -> list[str]:
    """The findings, each on a line."""
    return [_line(finding, style) for finding in live(report)]


def _line(finding: Json, style: Style) -> str:
    paint = painter(style.colour)
    where = visible(place_name(primary(finding)))
    kind = paint(finding["severity"], visible(f"{finding['severity']}[{finding['code']}]"))
    rest = ", ".join(visible(place_name(place)) for place in others(finding))
    there = paint("dim", f" ({rest})") if rest else ""
    return f"{paint('strong', where)}: {kind} {visible(finding['message'])}{there}"


CONCISE = Format(name="concise", summary="one finding a line", suffix=".txt", write=render)
