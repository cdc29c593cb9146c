"""An article beside its own copy: nothing between the two, and what is wrong inside it told once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from linter.api import lint_paths
from linter.check.config import Config

CORPUS = Path(__file__).parents[2] / "corpus"
ARTICLES = sorted(p for p in CORPUS.glob("*/*") if p.suffix in (".md", ".txt"))


@pytest.mark.parametrize("copies", [True, False])
@pytest.mark.parametrize("article", ARTICLES[::6], ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_no_finding_between_an_article_and_its_copy(
    tmp_path: Path, article: Path, copies: bool
) -> None:
    for name in ("a", "b"):
        shutil.copy(article, tmp_path / f"{name}{article.suffix}")
    report = lint_paths(
        [tmp_path],
        config=Config(stories="one", copies=copies, strictness="audit", min_confidence="low"),
    )
    assert len(report.articles) == 2
    between = [f for f in report.findings if len({place.article for place in f.locations}) > 1]
    assert between == []


def test_a_fault_inside_one_article_is_told_once(tmp_path: Path) -> None:
    text = (
        "The harbour board of Calderwick will meet on Monday 3 June 2025 to choose a contractor.\n\n"
        "The board, which has nine members, met last in May and put the choice off.\n"
    )
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    for copies in (True, False):
        report = lint_paths([tmp_path], config=Config(stories="one", copies=copies))
        assert [finding.code for finding in report.findings] == ["D106"]
