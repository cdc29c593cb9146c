"""The formats read by the programs and schemas of those that defined them.

Each test is skipped, with its reason, where its reader is not installed. Schemas and
Node tools are looked for in the folder that CROSSLINT_CONFORMANCE names: `sarif-2.1.0.json`
(OASIS), `rdf/DiagnosticResult.json` (reviewdog), and `node_modules` with
`@microsoft/sarif-multitool-linux` and `html-validate`.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from report_samples import report, sample
from test_hostile import ATTACKS, hostile_report

from linter.check.registry import load_rules
from linter.model.report import Report
from linter.output import FORMATS
from linter.output.rule_help import rule_help

pytestmark = pytest.mark.slow
TOOLS = Path(os.environ.get("CROSSLINT_CONFORMANCE", "conformance-tools"))
REPORTS = {
    "sample": sample(),
    "empty": report([]),
    "hostile": hostile_report("\n".join(ATTACKS)),
}
every_report = pytest.mark.parametrize("made", REPORTS.values(), ids=REPORTS)


def _tool(relative: str) -> Path:
    path = TOOLS / relative
    if not path.exists():
        pytest.skip(f"{relative} is not in {TOOLS} (CROSSLINT_CONFORMANCE)")
    return path


def _faults(document: Any, schema: Path) -> list[str]:
    from jsonschema.validators import validator_for

    data = json.loads(schema.read_text(encoding="utf-8"))
    return [error.message for error in validator_for(data)(data).iter_errors(document)]


def _sarif(made: Report) -> str:
    return FORMATS["sarif"].render(made, rules=rule_help(load_rules().rules))


@every_report
def test_sarif_fits_its_schema(made: Report) -> None:
    schema = _tool("sarif-2.1.0.json")
    assert _faults(json.loads(_sarif(made)), schema) == []
    assert _faults({"version": "2.1.0", "runs": [{}]}, schema)


@every_report
def test_sarif_passes_microsofts_validator(made: Report, tmp_path: Path) -> None:
    tool = _tool("node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool")
    (tmp_path / "x.sarif").write_text(_sarif(made), encoding="utf-8")
    rules = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note"]
    subprocess.run(
        [tool, "validate", "x.sarif", *rules, "-o", "v.sarif"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    # Its exit code is 0 whatever it finds.
    (run,) = json.loads((tmp_path / "v.sarif").read_text(encoding="utf-8-sig"))["runs"]
    assert run["tool"]["driver"]["rules"]
    found = {result["ruleId"] for result in run["results"] if result.get("level") == "error"}
    assert found == set()


def test_sarif_is_read_by_sarif_tools(tmp_path: Path) -> None:
    loader = pytest.importorskip("sarif.loader")
    (tmp_path / "x.sarif").write_text(_sarif(sample()), encoding="utf-8")
    found = loader.load_sarif_file(str(tmp_path / "x.sarif")).get_records()
    assert [(r["Location"], r["Line"], r["Severity"]) for r in found] == [
        ("gazette.md", 3, "warning"),
        ("gazette.md", 3, "note"),
    ]


@every_report
def test_rdjson_fits_its_schema(made: Report) -> None:
    schema = _tool("rdf/DiagnosticResult.json")
    assert _faults(json.loads(FORMATS["rdjson"].render(made)), schema) == []
    assert _faults({"diagnostics": [{"severity": "BAD"}]}, schema)


@every_report
def test_junit_is_read_by_junitparser(made: Report) -> None:
    junitparser = pytest.importorskip("junitparser")
    read = junitparser.JUnitXml.fromroot(
        junitparser.junitparser.etree.parse(
            io.BytesIO(FORMATS["junit"].render(made).encode())
        ).getroot()
    )
    summary = made.to_dict()["summary"]
    assert (read.failures, read.errors) == (summary["findings"], 0)
    cases = [case for suite in read for case in suite]
    assert len(cases) == read.tests
    assert sum(bool(case.result) for case in cases) == summary["findings"]


@every_report
def test_html_is_valid(made: Report, tmp_path: Path) -> None:
    tool = _tool("node_modules/.bin/html-validate")
    page = tmp_path / "report.html"
    page.write_text(FORMATS["html"].render(made), encoding="utf-8")
    done = subprocess.run([tool, page], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
