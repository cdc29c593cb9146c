"""A small story that disagrees with itself, and the command run in its folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from linter.cli import main

BODY = """---
title: {title}
source: {source}
published: 2024-03-06
---

{lead} Repairs have cost {cost} since 2019.

The board said that 48 boats would have to move to the south basin by 1 June.

“It was the {word} decision that we could have taken,” said Marit Holm, who chairs the board.
"""
GAZETTE = BODY.format(
    title="Harbour board votes to close the north pier",
    source="Osterby Gazette",
    lead="The Osterby harbour board voted on Tuesday to close the north pier.",
    cost="£3.2 million",
    word="only",
)
POST = BODY.format(
    title="North pier to close after board vote",
    source="Fjord Post",
    lead="The north pier at Osterby is to close after a vote by the harbour board on Tuesday.",
    cost="£4.7 million",
    word="only",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of the test, with a story in pier/ and nothing of the environment's colour."""
    for name in ("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()
    story = tmp_path / "pier"
    story.mkdir()
    (story / "gazette.md").write_text(GAZETTE, encoding="utf-8")
    (story / "post.md").write_text(POST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def crosslint(desk: Path, capfd: pytest.CaptureFixture[str]) -> Command:
    """Run the command line in ``desk``."""

    def run(*arguments: str) -> Outcome:
        capfd.readouterr()
        code = main(arguments)
        out, err = capfd.readouterr()
        return Outcome(code, out, err)

    return run


@pytest.fixture
def check(crosslint: Command) -> Command:
    """``crosslint check`` by rules alone, all articles in one story."""

    def run(*arguments: str) -> Outcome:
        return crosslint("check", "--model", "none", "--stories", "one", *arguments)

    return run
