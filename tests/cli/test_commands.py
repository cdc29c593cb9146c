"""The other commands: facts, rule, explain, convert, config show, init, --version."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import pytest

from linter import __version__
from linter.check.config_file import read
from linter.cli import main
from linter.output import FORMATS
from linter.schemas import load

from .conftest import Command


@pytest.fixture
def saved(check: Command, desk: Path) -> Path:
    check("pier", "--format", "json:report.json")
    return desk / "report.json"


def test_version(crosslint: Command) -> None:
    assert crosslint("--version").out == f"crosslint {__version__}\n"
    assert crosslint("-V").out == f"crosslint {__version__}\n"


def test_version_imports_nothing_heavy() -> None:
    program = "import sys; from linter.cli import main; main(['--version']); print(sorted({'click', 'spacy', 'jsonschema', 'yaml'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"crosslint {__version__}\n[]\n"


def test_help_lists_every_command(crosslint: Command) -> None:
    outcome = crosslint("--help")
    assert outcome.code == 0
    for command in ("check", "facts", "rule", "explain", "convert", "baseline", "config", "init"):
        assert command in outcome.out
        assert crosslint(command, "--help").code == 0


def test_facts_table_shows_sentence_and_value(crosslint: Command) -> None:
    outcome = crosslint("facts", "pier/gazette.md", "--model", "none")
    assert outcome.code == 0
    assert "Repairs have cost £3.2 million since 2019." in outcome.out
    (line,) = (line for line in outcome.out.splitlines() if " money " in line)
    assert line.split() == ["7:87", "money", "£3.2", "million", "3,200,000", "currency", "GBP"]


def test_facts_json_fits_its_schema_and_its_files(crosslint: Command, desk: Path) -> None:
    data = json.loads(crosslint("facts", "pier", "--model", "none", "--format", "json").out)
    jsonschema.Draft202012Validator(load("facts.v1")).validate(data)
    for article in data["articles"]:
        text = (desk / article["path"]).read_text(encoding="utf-8")
        assert article["facts"]
        for fact in article["facts"]:
            assert text[fact["start"] : fact["end"]] == fact["text"]


def test_facts_jsonl_has_a_fact_a_line(crosslint: Command) -> None:
    outcome = crosslint("facts", "pier", "--model", "none", "--format", "jsonl", "--kind", "money")
    facts = [json.loads(line) for line in outcome.out.splitlines()]
    assert [(f["path"], f["text"]) for f in facts] == [
        ("pier/gazette.md", "£3.2 million"),
        ("pier/post.md", "£4.7 million"),
    ]


def test_rule(crosslint: Command) -> None:
    page = crosslint("rule", "s201").out
    assert page.startswith("# ")
    assert page == crosslint("rule", "money-conflict").out
    one = json.loads(crosslint("rule", "S201", "--format", "json").out)
    assert (one["code"], one["name"]) == ("S201", "money-conflict")
    every = json.loads(crosslint("rule", "--all", "--format", "json").out)
    assert one in every
    assert [r["code"] for r in every] == sorted(r["code"] for r in every)
    assert len(crosslint("rule", "--all").out.splitlines()) == len(every)


def test_explain(crosslint: Command, saved: Path) -> None:
    finding = json.loads(saved.read_text(encoding="utf-8"))["findings"][0]
    outcome = crosslint("explain", "report.json", finding["fingerprint"][:10])
    assert outcome.code == 0
    for slot, state in finding["slots"].items():
        assert any(line.split()[:2] == [slot, state] for line in outcome.out.splitlines())
    for term, _ in finding["evidence"]:
        assert term in outcome.out
    for place in finding["locations"]:
        assert place["text"] in outcome.out
    assert "currency GBP" in outcome.out
    missing = crosslint("explain", "report.json", "ffffffffff")
    assert (missing.code, "no finding has the fingerprint" in missing.err) == (2, True)


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_convert_makes_what_check_made(
    crosslint: Command, check: Command, saved: Path, form: str
) -> None:
    made = crosslint("convert", "report.json", "--format", form)
    assert made.code == 0
    assert made.out == check("pier", "--format", form).out


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_convert_refuses_what_is_no_report(crosslint: Command, desk: Path, content: bytes) -> None:
    (desk / "x.json").write_bytes(content)
    outcome = crosslint("convert", "x.json", "--format", "full")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("crosslint: error: x.json: ")
    assert outcome.err.count("\n") == 1


def test_config_show_gives_a_file_that_says_the_same(crosslint: Command, desk: Path) -> None:
    (desk / ".crosslint.toml").write_text(
        'ignore = ["C5"]\nfail-on = "error"\n[severity]\nD101 = "info"\n[rules.D101]\n'
    )
    shown = crosslint("config", "show").out
    assert shown.startswith("# from .crosslint.toml\n")
    data = tomllib.loads(shown)
    assert (data["ignore"], data["fail-on"], data["severity"]) == (
        ["C5"],
        "error",
        {"D101": "info"},
    )
    assert json.loads(crosslint("config", "show", "--format", "json").out)["fail-on"] == "error"
    assert crosslint("config", "show", "--isolated").out.startswith("# no configuration file")


def test_init_writes_a_file_that_changes_nothing(crosslint: Command, desk: Path) -> None:
    assert crosslint("init").code == 0
    assert read(desk / ".crosslint.toml").to_dict() == read_default()
    assert crosslint("init").code == 2
    assert crosslint("init", "--force").code == 0


def test_what_init_comments_out_is_valid(crosslint: Command, desk: Path) -> None:
    crosslint("init")
    lines = (desk / ".crosslint.toml").read_text(encoding="utf-8").splitlines()
    code = [
        line[2:]
        for line in lines
        if line.startswith("# ") and (" = " in line or line.startswith("# ["))
    ]
    (desk / ".crosslint.toml").write_text("\n".join(code), encoding="utf-8")
    assert read(desk / ".crosslint.toml").fail_on == "warning"


def read_default() -> dict[str, object]:
    from linter.check.config import Config

    return Config().to_dict()


def test_an_internal_error_is_a_line(monkeypatch: pytest.MonkeyPatch, crosslint: Command) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("over\nthere")

    monkeypatch.delenv("CROSSLINT_TRACEBACK", raising=False)
    monkeypatch.setattr("linter.api.read_facts", fail)
    outcome = crosslint("facts", "pier")
    assert outcome.code == 2
    assert (
        outcome.err
        == "crosslint: internal error: RuntimeError: over there (CROSSLINT_TRACEBACK=1 shows where)\n"
    )
    monkeypatch.setenv("CROSSLINT_TRACEBACK", "1")
    with pytest.raises(RuntimeError):
        main(["facts", "pier"])


@pytest.mark.slow
def test_a_reader_that_goes_away_gets_no_traceback(desk: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "linter", "rule", "--all", "--format", "json"],
            stdout=pipe, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
