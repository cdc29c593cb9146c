"""Workflow commands and the step summary, within the limits of GitHub's runner."""

from __future__ import annotations

import pytest
from report_samples import GAZETTE, POST, finding, location, report, sample

from linter.model.report import Finding, Report, Severity
from linter.output import FORMATS
from linter.output.markdown import SUMMARY_BYTES, step_summary

EXPECTED = """\
::warning title=S201 money-conflict,file=gazette.md,line=3,endLine=3,col=75,endColumn=87::\
the ferry costs £329 million here, £392 million there\
%0A  post.md:3:81 (Harbour Post, 2031-03-04): £392 million\
%0ABoth passages give the cost of the same thing and the sums are not equal.
::notice title=C503 reply-omitted,file=gazette.md,line=3,endLine=3,col=149,endColumn=178::\
the board's answer is not in echo.txt\
%0A  echo.txt (2031-03-04): gives no word of the board's chair\
%0ABoth passages give the cost of the same thing and the sums are not equal.
2 findings (1 warning, 1 info) in 3 articles of 1 story; 1 suppressed.
"""


def _one(severity: Severity, confidence: float, message: str) -> Finding:
    return finding(
        location("gazette.md", GAZETTE, "£329 million", role="primary"),
        location("post.md", POST, "£392 million"),
        severity=severity,
        confidence=confidence,
        message=message,
    )


def _many(number: int) -> Report:
    found = [_one("warning", n / number, f"warning {n}") for n in range(number)]
    return report([*found, _one("error", 0.5, "the error")])


def test_sample() -> None:
    assert FORMATS["github"].render(sample()) == EXPECTED


def test_the_ten_worst_of_a_kind_come_first_and_the_rest_is_counted() -> None:
    lines = FORMATS["github"].render(_many(25)).splitlines()
    assert lines[0].startswith("::error ")
    assert [line.split("::")[2].split("%0A")[0] for line in lines[1:11]] == [
        f"warning {n}" for n in range(24, 14, -1)
    ]
    assert lines[11] == "15 more warnings in the step summary"
    assert len(lines) == 13


def test_columns_are_left_out_where_a_place_goes_over_a_line() -> None:
    place = location("gazette.md", GAZETTE, "£329m\n\nThe Elmbridge", role="primary")
    line = FORMATS["github"].render(report([finding(place)])).splitlines()[0]
    assert ",line=1,endLine=3::" in line
    assert "col=" not in line


def test_properties_and_data_are_escaped() -> None:
    text = "100%: a, b\nc"
    place = location("a,b:c%.md", text, text, role="primary")
    made = report([finding(place, message=text)], texts={"a,b:c%.md": text})
    line = FORMATS["github"].render(made).splitlines()[0]
    assert "file=a%2Cb%3Ac%25.md," in line
    assert "::100%25: a, b c%0A" in line


def test_a_long_message_is_cut() -> None:
    line = FORMATS["github"].render(report([_one("error", 1, "x" * 9_000)])).splitlines()[0]
    assert len(line) < 4_200
    assert line.endswith("…")


def test_the_summary_holds_every_finding_where_they_fit() -> None:
    text = step_summary(_many(30).to_dict())
    assert text.count("\n### ") == 31
    assert text == FORMATS["markdown"].render(_many(30))
    assert len(text.encode()) < SUMMARY_BYTES


@pytest.mark.parametrize("limit", [900, 3_000, 10_000])
def test_the_summary_keeps_to_its_limit_and_says_what_is_left_out(limit: int) -> None:
    text = step_summary(_many(30).to_dict(), limit=limit)
    shown = text.count("\n### ")
    assert len(text.encode()) <= limit
    assert 0 < shown < 31 or limit == 900
    assert text.endswith(f"{31 - shown} findings are not shown here.\n")
    if shown:
        assert "### error: " in text
