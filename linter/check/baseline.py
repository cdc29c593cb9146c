"""The baseline: findings that were seen and are let be, by fingerprint.

A finding that it lists stays in the report as suppressed, so that viewers of SARIF do
not take it for fixed. Fingerprints hold neither lines nor wording of messages, hence an
entry keeps its finding while the text around it changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..model.report import Finding, Report

MAX_BYTES = 50_000_000
SCHEMA = "crosslint/baseline/v1"


class BaselineError(ValueError):
    """A file that is no baseline; the message is one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A finding that is let be; only the fingerprint counts, the rest is for readers."""

    fingerprint: str
    code: str
    paths: tuple[str, ...]
    message: str
    reason: str | None = None

    def to_dict(self) -> dict[str, Any]:
        entry: dict[str, Any] = {
            "fingerprint": self.fingerprint,
            "code": self.code,
            "paths": list(self.paths),
            "message": self.message,
        }
        return entry | ({"reason": self.reason} if self.reason else {})


def entries_of(findings: Iterable[Finding], *, before: Iterable[Entry] = ()) -> tuple[Entry, ...]:
    """An entry for each finding, with the reason that ``before`` gives for it, in order of place."""
    reasons = {entry.fingerprint: entry.reason for entry in before}
    found = {
        f.fingerprint: Entry(
            fingerprint=f.fingerprint,
            code=f.code,
            paths=tuple(dict.fromkeys(place.path for place in f.locations)),
            message=f.message,
            reason=reasons.get(f.fingerprint),
        )
        for f in findings
    }
    return tuple(sorted(found.values(), key=lambda e: (e.paths, e.code, e.fingerprint)))


def apply(report: Report, entries: Iterable[Entry], *, by: str) -> tuple[Report, tuple[Entry, ...]]:
    """The report with the listed findings suppressed, and the entries that no finding answers to."""
    listed = {entry.fingerprint: entry for entry in entries}
    findings = tuple(
        f.suppress(by=by, reason=listed[f.fingerprint].reason or "in the baseline")
        if f.fingerprint in listed and not f.suppressed
        else f
        for f in report.findings
    )
    occurring = {f.fingerprint for f in report.findings}
    stale = tuple(entry for print_, entry in listed.items() if print_ not in occurring)
    return replace(report, findings=findings), stale


def dump(entries: Iterable[Entry]) -> str:
    """The text of a baseline file; the same entries give the same bytes."""
    data = {"schema": SCHEMA, "findings": [entry.to_dict() for entry in entries]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def load(file: Path) -> tuple[Entry, ...]:
    """The entries of a baseline file. Raises BaselineError, its message headed by the file's name."""
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise BaselineError(f"{file.name}: larger than {MAX_BYTES:,} bytes")
        content = json.loads(data.decode("utf-8-sig"))
    except OSError as error:
        raise BaselineError(f"{file.name}: cannot be read: {error.strerror}") from error
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise BaselineError(
            f"{file.name}: not JSON: {' '.join(str(error).split())[:120]}"
        ) from error
    fault = _fault(content)
    if fault:
        raise BaselineError(f"{file.name}: not a {SCHEMA}: {fault[:160]}")
    return tuple(_entry(entry) for entry in content["findings"])


def _entry(data: Mapping[str, Any]) -> Entry:
    return Entry(
        fingerprint=data["fingerprint"],
        code=data["code"],
        paths=tuple(data["paths"]),
        message=data["message"],
        reason=data.get("reason"),
    )


def _fault(content: Any) -> str | None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    from ..schemas import load as schema

    error = best_match(Draft202012Validator(schema("baseline.v1")).iter_errors(content))
    if error is None:
        return None
    where = ".".join(map(str, error.absolute_path))
    return f"{where}: {error.message}" if where else str(error.message)
