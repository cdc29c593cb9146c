"""json, jsonl and a saved report read back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from report_samples import sample

from linter.output import FORMATS, ReportError, read_report


def test_json_is_the_report() -> None:
    assert json.loads(FORMATS["json"].render(sample())) == sample().to_dict()


def test_jsonl_is_a_finding_a_line() -> None:
    lines = FORMATS["jsonl"].render(sample()).splitlines()
    assert [json.loads(line) for line in lines] == sample().to_dict()["findings"]


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_saved_report_gives_every_format_as_the_report_does(name: str) -> None:
    saved = read_report(FORMATS["json"].render(sample()).encode())
    assert FORMATS[name].render(saved) == FORMATS[name].render(sample())


def _with(change: dict[str, Any]) -> bytes:
    return json.dumps(sample().to_dict() | change).encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfe", "not UTF-8 at byte 0"),
        (b"{", "not JSON: Expecting property name enclosed in double quotes at line 1"),
        (b"[" * 100_000, "not a report: nested too deeply"),
        (b"[NaN]", "not JSON: NaN is no number"),
        (b"[" + b"1" * 5_000 + b"]", "not JSON: Exceeds the limit (4300 digits)"),
        (
            _with({"summary": 1.0}),
            "not a crosslint/report/v1: summary: 1.0 is not of type 'object'",
        ),
        (b"[]", "not a crosslint/report/v1: [] is not of type 'object'"),
        (
            _with({"schema": "x"}),
            "not a crosslint/report/v1: schema: 'crosslint/report/v1' was expected",
        ),
        (
            _with({"articles": []}),
            "not a crosslint/report/v1: article 'gazette.md' of a story is not listed",
        ),
    ],
)
def test_what_is_no_report_is_said_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(ReportError) as caught:
        read_report(data)
    assert str(caught.value).startswith(message)


def test_an_offset_is_a_whole_number() -> None:
    report = sample().to_dict()
    report["findings"][0]["locations"][0]["line"] = 3.0
    with pytest.raises(ReportError, match=r"3\.0 is not of type 'integer'|is not valid under"):
        read_report(json.dumps(report).encode())
