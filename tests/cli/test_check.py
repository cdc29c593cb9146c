"""crosslint check: exit codes, formats, configuration, drafts, standard input, baselines."""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path

import jsonschema
import pytest

from linter.schemas import load

from .conftest import GAZETTE, POST, Command

AGREES = POST.replace("£4.7 million", "£3.2 million")


def test_findings_exit_with_1_and_show_both_sides(check: Command) -> None:
    outcome = check("pier")
    assert outcome.code == 1
    assert outcome.err == ""
    line = outcome.out.splitlines()[0]
    assert line.startswith("pier/")
    assert "error[S201]" in line
    assert "pier/gazette.md:7:" in line
    assert "pier/post.md:7:" in line


def test_no_findings_exit_with_0(check: Command, desk: Path) -> None:
    (desk / "pier" / "post.md").write_text(AGREES, encoding="utf-8")
    assert check("pier").code == 0


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on", "error"), 1),
        (("--fail-on", "never"), 0),
        (("--exit-zero",), 0),
        (("--ignore", "S"), 0),
        (("--ignore", "S201,A"), 0),
        (("--select", "D,A301"), 0),
        (("--select", "money-conflict"), 1),
    ],
)
def test_exit_codes(check: Command, options: tuple[str, ...], code: int) -> None:
    assert check("pier", *options).code == code


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "No such command 'chek'. Did you mean 'check'?"),
        (("check", "--selct", "D"), "--select"),
        (("check", "pier", "--select", "D1011"), "no rule is called 'D1011'; did you mean D101?"),
        (("check", "pier", "--ignore", "money-confict"), "did you mean money-conflict?"),
        (("check", "pier", "--format", "jsn"), 'did you mean "json"?'),
        (("check", "pier", "--format", "json:"), "a file is missing"),
        (
            ("check", "pier", "--format", "json", "--format", "sarif"),
            "only one --format can go to standard output",
        ),
        (("check", "pier", "--format", "json:a", "--format", "sarif:a"), "name the same file"),
        (
            ("check", "pier", "--format", "json:no/such/folder/a.json", "--model", "none"),
            "cannot be written",
        ),
        (("check", "pier", "--stories", "alone"), "'alone' is not one of"),
        (("check", "nowhere"), "nowhere: no such file or folder"),
        (("check", "pier", "--stdin-filename", "x.md"), "--stdin-filename goes with '-'"),
        (("check", "pier", "--config", "no.toml"), "does not exist"),
        (("check", "pier", "--model", "xx_none_such"), "not installed"),
        (("check", "pier", "--baseline", "no.json", "--model", "none"), "no.json: cannot be read"),
        (("rule", "D1011"), "no rule is called 'D1011'; did you mean \"D101\"?"),
        (("rule",), "name a rule, or give --all"),
        (("facts", "pier", "--kind", "mony"), 'did you mean "money"?'),
    ],
)
def test_wrong_usage_exits_with_2_and_a_line(
    crosslint: Command, arguments: tuple[str, ...], said: str
) -> None:
    outcome = crosslint(*arguments)
    assert outcome.code == 2
    assert outcome.out == ""
    assert said in outcome.err
    assert "Traceback" not in outcome.err


def test_a_named_file_that_is_missing_does_not_stop_the_rest(check: Command) -> None:
    outcome = check("pier", "missing.txt")
    assert outcome.code == 2
    assert "error[S201]" in outcome.out
    assert outcome.err == "crosslint: error: missing.txt: no such file or folder\n"


def test_formats_go_to_files_and_the_terminal_at_once(check: Command, desk: Path) -> None:
    outcome = check(
        "pier", "--format", "json:report.json", "--format", "sarif:out.sarif", "--format", "table"
    )
    assert outcome.code == 1
    report = json.loads((desk / "report.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(load("report.v1")).validate(report)
    assert [a["path"] for a in report["articles"]] == ["pier/gazette.md", "pier/post.md"]
    for finding in report["findings"]:
        for place in finding["locations"]:
            text = (desk / place["path"]).read_text(encoding="utf-8")
            assert text[place["start"] : place["end"]] == place["text"]
    assert json.loads((desk / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert "£4.7 million" in outcome.out
    assert {file.name for file in desk.iterdir()} == {".git", "pier", "report.json", "out.sarif"}


def test_the_order_of_arguments_changes_no_byte(check: Command) -> None:
    first = check("pier/gazette.md", "pier/post.md", "--format", "json")
    assert first.out == check("pier/post.md", "pier/gazette.md", "--format", "json").out
    assert first.out == check("pier", "pier/post.md", "--format", "json").out


def test_only_what_touches_the_draft_is_reported(check: Command, desk: Path) -> None:
    (desk / "draft.md").write_text(AGREES, encoding="utf-8")
    assert check("draft.md", "--against", "pier/gazette.md").code == 0
    outcome = check("draft.md", "--against", "pier", "--format", "json")
    assert outcome.code == 1
    for finding in json.loads(outcome.out)["findings"]:
        assert finding["locations"][0]["path"] == "draft.md"


def test_standard_input_stands_in_for_a_file(
    check: Command, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stdin:
        buffer = BytesIO(AGREES.encode())

    monkeypatch.setattr(sys, "stdin", Stdin)
    assert check("pier", "-", "--stdin-filename", "pier/post.md").code == 0


@pytest.mark.parametrize(
    ("environment", "option", "coloured"),
    [
        ({}, "auto", False),
        ({"CLICOLOR_FORCE": "1"}, "auto", True),
        ({"FORCE_COLOR": "1"}, "auto", True),
        ({"CLICOLOR_FORCE": "0"}, "auto", False),
        ({"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, "auto", False),
        ({"CLICOLOR_FORCE": "1", "NO_COLOR": ""}, "auto", True),
        ({"NO_COLOR": "1", "TERM": "dumb"}, "always", True),
        ({"CLICOLOR_FORCE": "1"}, "never", False),
    ],
)
def test_colour(
    check: Command,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    option: str,
    coloured: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in check("pier", "--color", option).out) is coloured


def test_quiet_says_nothing_but_findings(check: Command, desk: Path) -> None:
    (desk / "pier" / "old.txt").write_bytes(
        b"The pier caf\xe9 will also close, the harbour board said on Tuesday.\n"
    )
    assert "read as Windows-1252" in check("pier").err
    assert check("pier", "--quiet").err == ""
    (desk / "pier" / "post.md").write_text(AGREES, encoding="utf-8")
    assert check("pier", "--quiet").out == ""


def test_configuration_is_the_nearest_file_and_options_go_before_it(
    check: Command, desk: Path
) -> None:
    (desk / "pier" / ".crosslint.toml").write_text('ignore = ["S201"]\nexclude = ["notes-*"]\n')
    (desk / "pier" / "notes-1.txt").write_text("Nothing of interest is written in this file.")
    (desk / "pyproject.toml").write_text('[tool.crosslint]\nfail-on = "never"\n')
    assert check("pier").code == 0
    assert check("pier", "--ignore", "D").code == 1
    assert check("pier", "--isolated").code == 1
    assert check("pier", "--isolated", "--config", "pyproject.toml").code == 2
    assert check("pier", "--config", "pyproject.toml").code == 0


def test_paths_come_from_the_configuration_where_none_is_named(check: Command, desk: Path) -> None:
    (desk / ".crosslint.toml").write_text('paths = ["pier"]\n')
    (desk / "other.txt").write_text("Nothing of interest is written in this file.")
    outcome = check("--format", "json")
    assert [a["path"] for a in json.loads(outcome.out)["articles"]] == [
        "pier/gazette.md",
        "pier/post.md",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('selct = ["D"]', '.crosslint.toml: selct: unknown key; did you mean "select"?'),
        ("select = [", ".crosslint.toml: not valid TOML"),
        ("[rules.D999]\nx = 1", "no rule is called 'D999'"),
        ("[rules.S201]\nno-such-option = 1", "S201"),
    ],
)
def test_a_faulty_configuration_is_told_in_a_line(
    check: Command, desk: Path, text: str, said: str
) -> None:
    (desk / ".crosslint.toml").write_text(text)
    outcome = check("pier")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("crosslint: error: ")
    assert said in outcome.err


def test_baseline(check: Command, crosslint: Command, desk: Path) -> None:
    run = ("--model", "none", "--stories", "one", "pier")
    assert crosslint("baseline", "write", *run).code == 0
    content = json.loads((desk / "crosslint-baseline.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(load("baseline.v1")).validate(content)
    assert crosslint("baseline", "write", *run).code == 2
    assert check("pier", "--baseline", "crosslint-baseline.json").code == 0

    content["findings"][0]["reason"] = "the Post will correct it"
    (desk / "crosslint-baseline.json").write_text(json.dumps(content), encoding="utf-8")
    assert crosslint("baseline", "update", *run).code == 0
    assert "[the Post will correct it]" in crosslint("baseline", "show").out
    report = json.loads(
        check("pier", "--baseline", "crosslint-baseline.json", "--format", "json").out
    )
    assert report["findings"][0]["suppressed"]["reason"] == "the Post will correct it"
    assert report["summary"]["suppressed"] == len(report["findings"])

    (desk / "pier" / "post.md").write_text(AGREES, encoding="utf-8")
    stale = check("pier", "--baseline", "crosslint-baseline.json")
    assert (stale.code, "no longer occur" in stale.err) == (0, True)
    assert crosslint("baseline", "prune", *run).code == 0
    assert json.loads((desk / "crosslint-baseline.json").read_text())["findings"] == []


def test_a_baseline_holds_when_lines_move(check: Command, crosslint: Command, desk: Path) -> None:
    crosslint("baseline", "write", "--model", "none", "--stories", "one", "pier")
    moved = GAZETTE.replace(
        "---\n\n", "---\n\nA new first paragraph, with nothing in it to compare.\n\n", 1
    )
    (desk / "pier" / "gazette.md").write_text(moved, encoding="utf-8")
    assert check("pier", "--baseline", "crosslint-baseline.json").code == 0


@pytest.mark.parametrize(
    "content", ["[]", "{", '{"schema": "crosslint/baseline/v2", "findings": []}', "\xff"]
)
def test_a_faulty_baseline_is_told_in_a_line(check: Command, desk: Path, content: str) -> None:
    (desk / "b.json").write_bytes(content.encode("latin-1"))
    outcome = check("pier", "--baseline", "b.json")
    assert outcome.code == 2
    assert outcome.err.startswith("crosslint: error: b.json: not ")
    assert outcome.err.count("\n") == 1
