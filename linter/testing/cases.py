"""Cases of rule pages run through the whole linter."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .expect import describe, differences
from .pages import Case, read_page

SNAPSHOT_WIDTH = 88


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a case. ``report`` is its JSON, ``problems`` are empty where all is as expected."""

    report: dict[str, Any]
    snapshot: str
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return not self.problems


def run_case(case: Case, *, rules: tuple[Any, ...] | None = None) -> Outcome:
    """Check the case's articles as one story with the page's rule alone.

    Its ``toml`` blocks hold the keys of a configuration file and go before both; ``paths``
    and ``against`` name files of the case. ``rules`` stands in for the installed rules. Raises
    ConfigError, UnknownRuleError or BadOptionError where the configuration is wrong.
    """
    from ..output.base import Style
    from ..output.full import findings_text

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for path, text in case.files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="")
        report = _lint(case, folder, rules)
        faults = _spans(report, folder)
    found = [describe(finding) for finding in report["findings"] if not finding["suppressed"]]
    snapshot = findings_text(report, Style(width=SNAPSHOT_WIDTH))
    skipped = [f"skipped: {entry['path']}: {entry['reason']}" for entry in report["skipped"]]
    return Outcome(
        report=report,
        snapshot=snapshot,
        problems=(
            *skipped,
            *differences(case.expected, found),
            *faults,
            *_snapshot_problems(case, snapshot),
        ),
    )


def _lint(case: Case, folder: Path, rules: tuple[Any, ...] | None) -> dict[str, Any]:
    from ..api import lint_articles
    from ..articles import read
    from ..check.config import from_mapping
    from ..check.registry import Registry

    keys = {"select": [case.code], "stories": "one", **case.config}
    config = from_mapping(keys, origin=f"{case.page.name}:{case.line}", base=folder)
    own, skipped = read(config.paths or [str(folder)], root=folder, exclude=config.exclude)
    archive, missed = read(config.against, root=folder, exclude=config.exclude)
    report = lint_articles(
        own,
        archive,
        config=config,
        skipped=(*skipped, *missed),
        registry=None if rules is None else Registry(rules),
    )
    return report.to_dict()


def _spans(report: dict[str, Any], folder: Path) -> tuple[str, ...]:
    from .spans import check_report

    return check_report(report, folder)


def _snapshot_problems(case: Case, snapshot: str) -> tuple[str, ...]:
    if case.snapshot is None or case.snapshot.strip() == snapshot.strip():
        return ()
    return (f"the snapshot is another; the report reads:\n{snapshot}",)


def update_snapshot(case: Case, snapshot: str) -> bool:
    """Write ``snapshot`` into the case's snapshot block on its page; whether the page changed.

    The page is read again for the block's lines, since an update above may have moved them.
    """
    page = read_page(case.page)
    now = next((other for other in page.cases if other.name == case.name), None)
    if now is None or now.snapshot_lines is None:
        return False
    lines = case.page.read_text(encoding="utf-8").splitlines()
    first, last = now.snapshot_lines
    fresh = snapshot.strip("\n").splitlines()
    if lines[first:last] == fresh:
        return False
    case.page.write_text(
        "\n".join([*lines[:first], *fresh, *lines[last:]]) + "\n", encoding="utf-8"
    )
    return True
