"""The report as it is: crosslint/report/v1, and its findings one a line."""

from __future__ import annotations

from .base import Format, Json, Style
from .escape import to_json


def render(report: Json, style: Style) -> str:
    """The whole report as one indented JSON object (schemas/report.v1.json)."""
    return to_json(report, indent=2) + "\n"


def render_lines(report: Json, style: Style) -> str:
    """Each finding, suppressed ones included, as a JSON object on a line of its own."""
    return "".join(f"{to_json(finding)}\n" for finding in report["findings"])


JSON = Format(
    name="json", summary="the whole report, schema report.v1", suffix=".json", write=render
)
JSONL = Format(
    name="jsonl", summary="one JSON object a finding", suffix=".jsonl", write=render_lines
)
