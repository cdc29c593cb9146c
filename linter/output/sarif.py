"""SARIF 2.1.0, for GitHub code scanning and other viewers.

OASIS, Static Analysis Results Interchange Format 2.1.0; what GitHub reads of it is in
its documentation, "SARIF support for code scanning". GitHub shows related locations
only where the message links them, and it shows suppressed results as alerts: they are
left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .base import Format, Json, RuleHelp, Style
from .escape import to_json
from .excerpt import parts
from .view import listed, live, others, outlet, primary, unique_fingerprints

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEM = {"error": "error", "warning": "warning", "info": "recommendation"}
_Known = Mapping[str, tuple[int, dict[str, Any]]]
_BASE = "%SRCROOT%"
# GitHub cuts descriptions of a rule here.
_DESCRIPTION = 1_024
_LINE = re.compile(r"\r\n?|\n")


def render(report: Json, style: Style) -> str:
    """The report as a SARIF log of one run."""
    return to_json(sarif(report, style.rules), indent=2) + "\n"


def sarif(report: Json, rules: Mapping[str, RuleHelp]) -> dict[str, Any]:
    """The SARIF log as an object."""
    findings = live(report)
    codes = sorted({finding["code"] for finding in findings})
    known = {article["id"]: (at, article) for at, article in enumerate(report["articles"])}
    crowded = _crowded_lines(findings)
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver(report, findings, rules)},
                "automationDetails": {"id": "crosslint/"},
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {
                    _BASE: {"description": {"text": "The folder that crosslint was run in."}}
                },
                "artifacts": [_artifact(article) for article in report["articles"]],
                "invocations": [_invocation(report)],
                "results": [
                    _result(finding, print_, codes, known, crowded)
                    for finding, print_ in unique_fingerprints(findings)
                ],
                "properties": {"coverage": report["coverage"]},
            }
        ],
    }


def _driver(
    report: Json, findings: list[dict[str, Any]], rules: Mapping[str, RuleHelp]
) -> dict[str, Any]:
    first = {finding["code"]: finding for finding in reversed(findings)}
    return {
        "name": "crosslint",
        "version": report["tool"]["version"],
        "semanticVersion": report["tool"]["version"],
        "rules": [_rule(rules.get(code) or _bare(first[code])) for code in sorted(first)],
    }


def _bare(finding: Json) -> RuleHelp:
    """What a finding alone tells of its rule."""
    words = str(finding["name"]).replace("-", " ").capitalize()
    return RuleHelp(
        code=finding["code"],
        name=finding["name"],
        summary=f"{words}.",
        severity=finding["severity"],
    )


def _rule(rule: RuleHelp) -> dict[str, Any]:
    page = rule.page or f"# {rule.name} ({rule.code})\n\n{rule.summary}\n"
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary[:_DESCRIPTION]},
        "fullDescription": {"text": rule.summary[:_DESCRIPTION]},
        "help": {"text": page, "markdown": page},
        **({"helpUri": rule.url} if rule.url else {}),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": ["consistency", rule.name],
            "problem.severity": _PROBLEM[rule.severity],
        },
    }


def _artifact(article: Json) -> dict[str, Any]:
    return {
        "location": {"uri": quote(article["path"]), "uriBaseId": _BASE},
        "hashes": {"sha-256": article["sha256"]},
    }


def _invocation(report: Json) -> dict[str, Any]:
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {
                "level": "warning",
                "message": {"text": _plain(f"Not checked: {entry['path']}: {entry['reason']}")},
            }
            for entry in report["skipped"]
        ],
    }


def _crowded_lines(findings: list[dict[str, Any]]) -> frozenset[tuple[str, str, int | None]]:
    """The rule, file and line where more than one finding stands."""
    counts = Counter(map(_where, findings))
    return frozenset(where for where, count in counts.items() if count > 1)


def _where(finding: Json) -> tuple[str, str, int | None]:
    place = primary(finding)
    return finding["code"], place["path"], place["line"]


def _result(
    finding: Json,
    fingerprint: str,
    codes: list[str],
    known: _Known,
    crowded: frozenset[tuple[str, str, int | None]],
) -> dict[str, Any]:
    fingerprints = {"crosslint/v1": fingerprint}
    if _where(finding) in crowded:
        # GitHub tells alerts apart by the text of their line; where two findings of a rule
        # share one, it keeps a value that is already there.
        fingerprints["primaryLocationLineHash"] = f"{fingerprint}:1"
    related = others(finding)
    return {
        "ruleId": finding["code"],
        "ruleIndex": codes.index(finding["code"]),
        "level": _LEVELS[finding["severity"]],
        "message": {"text": _message(finding, related)},
        "locations": [_location(primary(finding), known)],
        "relatedLocations": [
            {"id": at, **_location(place, known), "message": {"text": _about(place, known)}}
            for at, place in enumerate(related, start=1)
        ],
        "partialFingerprints": fingerprints,
        "rank": round(100 * finding["confidence"], 1),
        "properties": {
            "confidence": finding["confidence"],
            "story": finding["story"],
            "slots": finding["slots"],
        },
    }


def _message(finding: Json, related: list[dict[str, Any]]) -> str:
    """The message, whose first sentence is the alert's title, with links to the other places."""
    links = [f"[{_plain(_short(place))}]({at})" for at, place in enumerate(related, start=1)]
    title = _plain(finding["message"]).rstrip(".")
    see = f" See {listed(links)}." if links else ""
    why = f" {_plain(finding['explanation'])}" if finding["explanation"] else ""
    return f"{title}.{see}{why}"


def _short(place: Json) -> str:
    return place["path"] if place["line"] is None else f"{place['path']}:{place['line']}"


def _about(place: Json, known: _Known) -> str:
    whose = outlet(known[place["article"]][1]) if place["article"] in known else ""
    said = place["label"] or place["text"] or "does not say"
    return _plain(f"{whose}: {said}" if whose else said)


def _plain(text: str) -> str:
    """``text`` as a SARIF message string: no link, no placeholder (3.11.5, 3.11.6)."""
    escaped = re.sub(r"[\\\[\]]", lambda found: f"\\{found[0]}", text)
    return escaped.replace("{", "{{").replace("}", "}}")


def _location(place: Json, known: _Known) -> dict[str, Any]:
    artifact: dict[str, Any] = {"uri": quote(place["path"]), "uriBaseId": _BASE}
    if place["article"] in known:
        artifact["index"] = known[place["article"]][0]
    if place["start"] is None:
        return {"physicalLocation": {"artifactLocation": artifact}}
    region = {
        "startLine": place["line"],
        "startColumn": place["column"],
        "endLine": place["end_line"],
        "endColumn": place["end_column"],
        "charOffset": place["start"],
        "charLength": place["end"] - place["start"],
        "snippet": {"text": place["text"]},
    }
    return {"physicalLocation": {"artifactLocation": artifact, "region": region, **_context(place)}}


def _context(place: Json) -> dict[str, Any]:
    """The paragraph as a region, where it holds more than the place itself."""
    cut = parts(place)
    if cut is None or not (cut[0] or cut[2]):
        return {}
    context = place["context"]
    before = context["text"][: place["start"] - context["start"]]
    after = context["text"][place["end"] - context["start"] :]
    if _LINE.search(before) or _LINE.search(after):
        return {}
    return {
        "contextRegion": {
            "startLine": place["line"],
            "startColumn": place["column"] - len(before),
            "endLine": place["end_line"],
            "endColumn": place["end_column"] + len(after),
            "snippet": {"text": context["text"]},
        }
    }


SARIF = Format(
    name="sarif", summary="SARIF 2.1.0, for code scanning", suffix=".sarif", write=render
)
