"""Bad input among good: a clear line, the right exit code, and the rest of the run intact."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from linter.cli import main
from linter.output import FORMATS

GAZETTE = (
    "Harbour board votes to close the north pier\n\n"
    "The Osterby harbour board voted on Tuesday to close the north pier. Repairs have cost £3.2 million since 2019.\n\n"
    "“It was the only decision that we could have taken,” said Marit Holm, who chairs the board.\n"
)
POST = GAZETTE.replace("£3.2 million", "£4.7 million").replace(
    "Harbour board votes", "Osterby votes"
)
SOURCES = "gazette.txt: {source: Osterby Gazette, published: 2024-03-06}\npost.txt: {source: Fjord Post, published: 2024-03-06}\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "pier"
    folder.mkdir()
    (folder / "gazette.txt").write_text(GAZETTE, encoding="utf-8")
    (folder / "post.txt").write_text(POST, encoding="utf-8")
    (folder / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def check(story: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main(["check", "--model", "none", "--stories", "one", *arguments])
        return (code, *capfd.readouterr())

    return run


def reported(out: str) -> list[str]:
    return [line for line in out.splitlines() if "error[S201]" in line]


FAULTS: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b"\n \n\t\n", "empty"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 40, "a binary file"),
    "wide.txt": (GAZETTE.encode("utf-16"), "UTF-16 is not read; save it as UTF-8"),
    "line.txt": (b"word " * 210_000, "larger than 500,000 bytes"),
    "lines.txt": (b"A line.\n" * 10_002, "more than 10,000 lines"),
    "bomb.md": (
        b"---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\nText.\n",
        "front matter: line 1: anchors and aliases are not read",
    ),
    "tag.md": (
        b"---\ntitle: !!python/object/apply:os.system ['true']\n---\nText.\n",
        "front matter: line 1: tags are not read",
    ),
    "broken.md": (b"---\ntitle: [\n---\nText.\n", "front matter: line 2:"),
    "page.html": (b"<p>The pier is to close.", ".html files are not read by this version"),
    "german.txt": (
        "Der Hafenrat von Osterby hat am Dienstag beschlossen, den Nordpier zu schließen, der seit 2019 mehr als "
        "drei Millionen gekostet hat. Die Vorsitzende sagte, es sei die einzige Entscheidung gewesen.".encode(),
        "not English",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_bad_file_in_a_folder_is_told_and_the_rest_is_checked(
    check: Run, story: Path, name: str
) -> None:
    content, reason = FAULTS[name]
    (story / name).write_bytes(content)
    code, out, err = check("pier", "--format", "json")
    report = json.loads(out)
    assert code == 1
    assert err == ""
    assert [a["path"] for a in report["articles"]] == ["pier/gazette.txt", "pier/post.txt"]
    assert "S201" in report["summary"]["by_code"]
    skipped = {entry["path"]: entry["reason"] for entry in report["skipped"]}
    if name == "page.html":  # not an article: from a folder it is not even taken
        assert skipped == {}
    else:
        assert skipped[f"pier/{name}"].startswith(reason)


@pytest.mark.parametrize("name", FAULTS)
def test_a_bad_file_that_is_named_makes_the_exit_code_2(check: Run, story: Path, name: str) -> None:
    content, reason = FAULTS[name]
    (story / name).write_bytes(content)
    code, out, err = check("pier", f"pier/{name}")
    assert len(reported(out)) == 1
    if name == "german.txt":
        assert code == 1
    else:
        assert code == 2
        assert err.startswith(f"crosslint: error: pier/{name}: {reason}")
        assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("yaml", "reason"),
    [
        ("gazette.txt: [", "not read: line 2"),
        ("a: &a [x]\nb: [*a, *a]\n", "not read: line 1: anchors and aliases are not read"),
        ("gazette.txt: !!python/name:os.system {}\n", "not read: line 1: tags are not read"),
    ],
)
def test_a_malformed_sources_yaml_is_an_error_and_the_articles_are_checked(
    check: Run, story: Path, yaml: str, reason: str
) -> None:
    (story / "sources.yaml").write_text(yaml)
    code, out, err = check("pier")
    assert code == 2
    assert err.startswith(f"crosslint: error: pier/sources.yaml: {reason}")
    assert "gazette.txt" in reported(out)[0]


def test_loops_pipes_and_links_out_of_a_folder(check: Run, story: Path) -> None:
    (story / "loop").symlink_to(story)
    (story / "self.txt").symlink_to("self.txt")
    (story / "out.txt").symlink_to("/etc/hostname")
    os.mkfifo(story / "pipe.txt")
    code, out, _ = check("pier", "--format", "json")
    assert code == 1
    assert {entry["path"]: entry["reason"] for entry in json.loads(out)["skipped"]} == {
        "pier/out.txt": "a link out of the folder",
        "pier/pipe.txt": "a named pipe",
        "pier/self.txt": "a loop of links",
    }
    code, _, err = check("pier", "pier/pipe.txt")
    assert (code, err) == (2, "crosslint: error: pier/pipe.txt: a named pipe\n")


def test_an_article_without_a_date_is_compared_and_told_of(check: Run, story: Path) -> None:
    (story / "sources.yaml").unlink()
    code, out, _ = check("pier", "--format", "json")
    report = json.loads(out)
    assert code == 1
    assert [a["published"] for a in report["articles"]] == [None, None]
    undated = [
        entry["path"]
        for entry in report["coverage"]["not_checked"]
        if entry["reason"].startswith("no date")
    ]
    assert undated == ["pier/gazette.txt", "pier/post.txt"]


def test_one_article_alone(check: Run) -> None:
    code, out, _ = check("pier/gazette.txt", "--format", "full")
    assert code == 0
    assert "nothing to compare with: pier/gazette.txt" in out


@pytest.mark.parametrize("arguments", [(), ("--no-copies",)])
def test_an_article_and_its_copy_give_nothing(
    check: Run, story: Path, arguments: Sequence[str]
) -> None:
    (story / "post.txt").write_text(GAZETTE, encoding="utf-8")
    code, out, _ = check(
        "pier", "--strictness", "audit", "--min-confidence", "low", "--format", "json", *arguments
    )
    assert (code, json.loads(out)["findings"]) == (0, [])


HOSTILE = (
    "::error file=x::Pier ##[error]\x1b[31m votes\n\n"
    "The board voted on Tuesday. Repairs have cost £4.7 million since 2019 <script>alert(1)</script> \u202ereversed\u202c "
    "| [a](javascript:x) `b` %0A::warning::c ##[add-mask]d \x9b31m \x07.\n\n"
    "“It was the only decision that we could have taken,” said Marit Holm, who chairs the board.\n"
)  # fmt: skip


def test_what_is_over_the_budget_is_told(check: Run, story: Path) -> None:
    flood = "The board met on Tuesday and paid £3.2 million to 14 masons. " * 200
    (story / "flood.txt").write_text(f"{GAZETTE}\n{flood}\n", encoding="utf-8")
    code, out, err = check("pier", "--format", "json")
    report = json.loads(out)
    assert code == 1
    assert err == ""
    assert "S201" in report["summary"]["by_code"]
    reasons = {n["path"]: n["reason"] for n in report["coverage"]["not_checked"]}
    assert reasons["pier/flood.txt"].startswith("too much of a kind: ")


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_hostile_article_is_but_quoted(check: Run, story: Path, form: str) -> None:
    (story / "post.txt").write_text(HOSTILE, encoding="utf-8")
    code, out, _ = check("pier", "--format", form, "--color", "never")
    assert code == 1
    assert not {"\x1b", "\x9b", "\x07", "\u202e"} & set(out)
    assert "<script>" not in out or form in (
        "json",
        "jsonl",
        "full",
        "concise",
        "table",
        "sarif",
        "rdjson",
        "gitlab",
        "github",
    )
    assert "##[" not in out
    commands = [line for line in out.splitlines() if line.lstrip().startswith("::")]
    assert all(
        line.startswith(("::error title=", "::warning title=", "::notice title="))
        for line in commands
    )
    assert bool(commands) == (form == "github")


@pytest.mark.slow
def test_hash_seeds_and_the_order_of_arguments_change_no_byte(story: Path) -> None:
    def run(seed: str, *paths: str) -> bytes:
        return subprocess.run(
            [sys.executable, "-m", "linter", "check", *paths, "--stories", "one", "--format", "json", "--strictness", "audit"],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False,
        ).stdout  # fmt: skip

    first = run("1", "pier/gazette.txt", "pier/post.txt")
    assert json.loads(first)["findings"]
    assert run("2", "pier/post.txt", "pier/gazette.txt") == first
    assert run("3", "pier") == first
