"""Reviewdog Diagnostic Format (reviewdog, proto/rdf), as one JSON object."""

from __future__ import annotations

from typing import Any

from .base import Format, Json, Style
from .escape import to_json
from .view import live, others, primary

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Json, style: Style) -> str:
    """A DiagnosticResult. Its columns count bytes of UTF-8, as the format wants."""
    result = {
        "source": {"name": "crosslint"},
        "diagnostics": [_diagnostic(finding, style) for finding in live(report)],
    }
    return to_json(result, indent=2) + "\n"


def _diagnostic(finding: Json, style: Style) -> dict[str, Any]:
    rule = style.rules.get(finding["code"])
    return {
        "message": f"{finding['message']}\n{finding['explanation']}".strip(),
        "location": _location(primary(finding)),
        "severity": _SEVERITIES[finding["severity"]],
        "code": {"value": finding["code"], **({"url": rule.url} if rule and rule.url else {})},
        "related_locations": [
            {
                "message": place["label"] or place["text"] or "does not say",
                "location": _location(place),
            }
            for place in others(finding)
        ],
    }


def _location(place: Json) -> dict[str, Any]:
    if place["line"] is None:
        return {"path": place["path"]}
    return {
        "path": place["path"],
        "range": {
            "start": {"line": place["line"], "column": _bytes_before(place, "start", "column")},
            "end": {"line": place["end_line"], "column": _bytes_before(place, "end", "end_column")},
        },
    }


def _bytes_before(place: Json, offset: str, column: str) -> int:
    """A column in bytes of UTF-8, from 1, read off the paragraph.

    Where the paragraph does not reach back to the start of the line the rest of it
    counts a byte a character.
    """
    context = place["context"]
    line_start: int = place[offset] - (place[column] - 1)
    at = max(line_start - context["start"], 0)
    known: str = context["text"][at : place[offset] - context["start"]]
    unknown: int = max(context["start"] - line_start, 0)
    return unknown + len(known.encode("utf-8", "replace")) + 1


RDJSON = Format(name="rdjson", summary="Reviewdog Diagnostic Format", suffix=".json", write=render)
