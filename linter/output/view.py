"""Readings of a report's JSON that several formats share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..check.config import BANDS
from ..model.report import SEVERITIES
from .base import Json


def live(report: Json) -> list[dict[str, Any]]:
    """The findings that count: those that nothing suppresses, in the report's order."""
    return [finding for finding in report["findings"] if not finding["suppressed"]]


def worst_first(findings: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The findings by severity, then by confidence; otherwise in the order given."""
    return sorted(
        findings, key=lambda f: (SEVERITIES.index(f["severity"]), -float(f["confidence"]))
    )


def primary(finding: Json) -> dict[str, Any]:
    """The place that a finding is reported at."""
    places: list[dict[str, Any]] = finding["locations"]
    return next((place for place in places if place["role"] == "primary"), places[0])


def others(finding: Json) -> list[dict[str, Any]]:
    """The other places of a finding, in its order."""
    first = primary(finding)
    return [place for place in finding["locations"] if place is not first]


def articles(report: Json) -> dict[str, dict[str, Any]]:
    """The report's articles by id."""
    return {article["id"]: article for article in report["articles"]}


def place_name(location: Json) -> str:
    """``path:line:column``, or the path of an article that is named as a whole."""
    if location["line"] is None:
        return str(location["path"])
    return f"{location['path']}:{location['line']}:{location['column']}"


def outlet(article: Json | None) -> str:
    """``Harbour Post, 2018-03-03``: the source and day of an article as far as they are known."""
    if article is None:
        return ""
    known = (article["source"], (article["published"] or "")[:10])
    return ", ".join(part for part in known if part)


def band(confidence: float) -> str:
    """The band of a confidence between 0 and 1: low, medium or high."""
    return max((least, name) for name, least in BANDS.items() if confidence >= least)[1]


def slot_words(finding: Json) -> Iterator[str]:
    """What the two sides agree and differ in: "same subject and period", "other status"."""
    slots: dict[str, str] = finding["slots"]
    for state, word in (("same", "same"), ("differs", "different")):
        names = [name for name, value in slots.items() if value == state]
        if names:
            yield f"{word} {listed(names)}"


def listed(words: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def counted(number: int, noun: str) -> str:
    """``1 error``, ``2 stories``."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"


def totals(report: Json) -> str:
    """The last line of a run: how many findings of which severity, in how much text."""
    summary = report["summary"]
    read = f"{counted(len(report['articles']), 'article')} of {counted(len(report['stories']), 'story')}"
    hidden = f"; {summary['suppressed']:,} suppressed" if summary["suppressed"] else ""
    if not summary["findings"]:
        return f"No findings in {read}{hidden}."
    kinds = [
        counted(summary[severity], severity) if severity != "info" else f"{summary['info']:,} info"
        for severity in SEVERITIES
        if summary[severity]
    ]
    return f"{counted(summary['findings'], 'finding')} ({', '.join(kinds)}) in {read}{hidden}."


def unique_fingerprints(
    findings: Sequence[dict[str, Any]],
) -> Iterator[tuple[dict[str, Any], str]]:
    """Each finding with its fingerprint; one that comes again gets a number after it."""
    seen: dict[str, int] = {}
    for finding in findings:
        print_ = str(finding["fingerprint"])
        seen[print_] = seen.get(print_, 0) + 1
        yield finding, print_ if seen[print_] == 1 else f"{print_}-{seen[print_]}"
