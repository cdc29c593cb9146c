"""The report: what crosslint/report/v1 describes. Output is made from it alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from .analysis import ModelInfo
from .article import Article, Skipped
from .comparison import Slots

Severity = Literal["error", "warning", "info"]
Role = Literal["primary", "related", "omits"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place in an article. Lines and columns count from 1, columns in code points.

    A place of role ``omits`` in an article with no fact to point at has no offsets.
    ``context`` is the paragraph around the place: (offset, text).
    """

    role: Role
    article: str
    path: str
    start: int | None = None
    end: int | None = None
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    text: str | None = None
    label: str = ""
    fact: dict[str, Any] | None = None
    context: tuple[int, str] | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "role": self.role,
            "article": self.article,
            "path": self.path,
            "start": self.start,
            "end": self.end,
            "line": self.line,
            "column": self.column,
            "end_line": self.end_line,
            "end_column": self.end_column,
            "text": self.text,
            "label": self.label,
            "fact": self.fact,
            "context": {"start": self.context[0], "text": self.context[1]}
            if self.context
            else None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One disagreement or omission, with both sides in place."""

    code: str
    name: str
    severity: Severity
    confidence: float
    message: str
    explanation: str
    story: str
    locations: tuple[Location, ...]
    slots: Slots = field(default_factory=Slots)
    fingerprint: str = ""
    suggestion: dict[str, Any] | None = None
    suppressed: dict[str, Any] | None = None
    evidence: tuple[tuple[str, float], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "name": self.name,
            "severity": self.severity,
            "confidence": round(self.confidence, 3),
            "message": self.message,
            "explanation": self.explanation,
            "story": self.story,
            "fingerprint": self.fingerprint,
            "locations": [place.to_dict() for place in self.locations],
            "slots": self.slots.to_dict(),
            "suggestion": self.suggestion,
            "suppressed": self.suppressed,
            "evidence": [[term, round(weight, 3)] for term, weight in self.evidence],
        }

    def suppress(self, *, by: str, reason: str) -> Finding:
        """The same finding, kept in the report but counted no more."""
        return replace(self, suppressed={"by": by, "reason": reason})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one article gives for a fact of the story's table."""

    article: str
    state: Literal["same", "differs", "not given"]
    text: str | None = None
    start: int | None = None
    end: int | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "article": self.article,
            "state": self.state,
            "text": self.text,
            "start": self.start,
            "end": self.end,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A row of the table of facts and sources."""

    label: str
    kind: str
    cells: tuple[Cell, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "label": self.label,
            "kind": self.kind,
            "cells": [cell.to_dict() for cell in self.cells],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryTable:
    """A story of the report: its articles by id, copies as (copy, original), its facts."""

    id: str
    articles: tuple[str, ...]
    copies: tuple[tuple[str, str], ...] = ()
    facts: tuple[FactRow, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "articles": list(self.articles),
            "copies": [list(pair) for pair in self.copies],
            "facts": [row.to_dict() for row in self.facts],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole run. Holds no clock time, absolute path or host name."""

    version: str
    model: ModelInfo | None
    articles: tuple[Article, ...]
    stories: tuple[StoryTable, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = ()
    coverage: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON of schemas/report.v1.json."""
        return {
            "schema": "crosslint/report/v1",
            "tool": {
                "name": "crosslint",
                "version": self.version,
                "model": self.model.to_dict() if self.model else None,
            },
            "articles": [article.to_dict() for article in self.articles],
            "stories": [story.to_dict() for story in self.stories],
            "findings": [finding.to_dict() for finding in self.findings],
            "skipped": [skipped.to_dict() for skipped in self.skipped],
            "coverage": self.coverage,
            "summary": summary(self.findings),
        }


def summary(findings: tuple[Finding, ...]) -> dict[str, Any]:
    """Counts of what is not suppressed: in all, by severity and by code."""
    live = [finding for finding in findings if not finding.suppressed]
    codes = sorted({finding.code for finding in live})
    return {
        "findings": len(live),
        "suppressed": len(findings) - len(live),
        **{s: sum(finding.severity == s for finding in live) for s in SEVERITIES},
        "by_code": {code: sum(finding.code == code for finding in live) for code in codes},
    }
