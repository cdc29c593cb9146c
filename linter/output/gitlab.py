"""GitLab's code quality report (docs.gitlab.com, "Code Quality": report format)."""

from __future__ import annotations

from typing import Any

from .base import Format, Json, Style
from .escape import to_json
from .view import live, others, place_name, primary, unique_fingerprints

# GitLab knows info, minor, major, critical and blocker.
_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Json, style: Style) -> str:
    """A JSON array with an object a finding."""
    issues = [_issue(finding, print_) for finding, print_ in unique_fingerprints(live(report))]
    return to_json(issues, indent=2) + "\n"


def _issue(finding: Json, fingerprint: str) -> dict[str, Any]:
    place = primary(finding)
    rest = ", ".join(place_name(other) for other in others(finding))
    return {
        "check_name": f"{finding['code']} {finding['name']}",
        "description": f"{finding['message']}{f' ({rest})' if rest else ''}",
        "severity": _SEVERITIES[finding["severity"]],
        "fingerprint": fingerprint,
        "location": {"path": place["path"], "positions": _positions(place)},
    }


def _positions(place: Json) -> dict[str, Any]:
    if place["line"] is None:
        return {"begin": {"line": 1, "column": 1}}
    return {
        "begin": {"line": place["line"], "column": place["column"]},
        "end": {"line": place["end_line"], "column": place["end_column"]},
    }


GITLAB = Format(name="gitlab", summary="a GitLab code quality report", suffix=".json", write=render)
