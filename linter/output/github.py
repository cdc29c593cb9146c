"""Workflow commands: GitHub's runner makes annotations of them.

GitHub keeps ten annotations of a kind from a step (actions/runner, ExecutionContext.cs),
so only the ten worst of each are written here; `markdown.step_summary` has them all.
"""

from __future__ import annotations

from typing import Any

from .base import Format, Json, Style
from .escape import command_data, command_property, visible
from .view import (
    articles,
    counted,
    listed,
    live,
    others,
    outlet,
    place_name,
    primary,
    totals,
    worst_first,
)

LIMIT = 10
_Known = dict[str, dict[str, Any]]
_KINDS = {"error": "error", "warning": "warning", "info": "notice"}
# The runner cuts a message at 4,096 characters.
_MESSAGE = 4_000


def render(report: Json, style: Style) -> str:
    """One command a finding, the worst first; then plain lines on the rest and the totals."""
    known = articles(report)
    ranked = worst_first(live(report))
    commands: list[str] = []
    rest: list[str] = []
    for severity, kind in _KINDS.items():
        own = [finding for finding in ranked if finding["severity"] == severity]
        commands += (_command(kind, finding, known) for finding in own[:LIMIT])
        if len(own) > LIMIT:
            rest.append(counted(len(own) - LIMIT, f"more {kind}"))
    more = [f"{listed(rest)} in the step summary"] if rest else []
    return "".join(f"{line}\n" for line in (*commands, *more, totals(report)))


def _command(kind: str, finding: Json, known: _Known) -> str:
    place = primary(finding)
    properties = {
        "title": f"{finding['code']} {finding['name']}",
        "file": place["path"],
        **_position(place),
    }
    fields = ",".join(f"{key}={command_property(visible(str(v)))}" for key, v in properties.items())
    return f"::{kind} {fields}::{command_data(_message(finding, known))}"


def _position(place: Json) -> dict[str, int]:
    """Lines and columns; the runner drops columns where a place goes over a line's end."""
    if place["line"] is None:
        return {}
    lines = {"line": place["line"], "endLine": place["end_line"]}
    if place["line"] != place["end_line"]:
        return lines
    return {**lines, "col": place["column"], "endColumn": place["end_column"]}


def _message(finding: Json, known: _Known) -> str:
    lines = [finding["message"], *(_other(place, known) for place in others(finding))]
    if finding["explanation"]:
        lines.append(finding["explanation"])
    text = "\n".join(map(visible, lines))
    return text if len(text) <= _MESSAGE else f"{text[:_MESSAGE]}…"


def _other(place: Json, known: _Known) -> str:
    whose = outlet(known.get(place["article"]))
    words = f": {place['text']}" if place["text"] else f": {place['label'] or 'does not say'}"
    return f"  {place_name(place)}{f' ({whose})' if whose else ''}{words}"


GITHUB = Format(
    name="github",
    summary="workflow commands, for annotations on a pull request",
    suffix=".txt",
    write=render,
    commands=True,
)
