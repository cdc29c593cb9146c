"""check_report finds what does not stand where a report says."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from any_sum import RULE

from linter.api import lint_articles
from linter.articles import read
from linter.check.config import Config
from linter.check.registry import Registry
from linter.testing import check_report

ARTICLES = {
    "a.md": "---\ntitle: Ferry bill\nsource: Harbour Post\npublished: 2031-03-04\n---\n"
    "The new Elmbridge ferry will cost £329 million, the harbour board said on Tuesday.\r\n"
    "\r\nIslanders have waited for it since the spring.\r\n",
    "b.txt": "\ufeffPapers seen by this newspaper put the bill higher.\n\n"
    "According to the harbour board, the cost of the new Elmbridge ferry is £392 million.\n",
}


@pytest.fixture
def case(tmp_path: Path) -> tuple[dict[str, Any], Path]:
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    articles, _ = read([tmp_path], root=tmp_path)
    config = Config(stories="one")
    report = lint_articles(articles, config=config, registry=Registry((RULE,))).to_dict()
    assert report["findings"]
    assert report["stories"][0]["facts"]
    return report, tmp_path


def test_a_true_report_has_no_fault(case: tuple[dict[str, Any], Path]) -> None:
    assert check_report(*case) == ()


def _shift(report: dict[str, Any]) -> None:
    report["findings"][0]["locations"][0]["start"] += 1


def _line(report: dict[str, Any]) -> None:
    report["findings"][0]["locations"][1]["line"] += 1


def _context(report: dict[str, Any]) -> None:
    report["findings"][0]["locations"][0]["context"]["start"] -= 1


def _narrow(report: dict[str, Any]) -> None:
    context = report["findings"][0]["locations"][0]["context"]
    context["text"] = context["text"][:5]


def _primary(report: dict[str, Any]) -> None:
    report["findings"][0]["locations"][0]["role"] = "related"


def _path(report: dict[str, Any]) -> None:
    report["findings"][0]["locations"][0]["path"] = "c.md"


def _cell(report: dict[str, Any]) -> None:
    report["stories"][0]["facts"][0]["cells"][0]["text"] += "!"


def _story(report: dict[str, Any]) -> None:
    report["stories"][0]["articles"].append("d.md")


def _summary(report: dict[str, Any]) -> None:
    report["summary"]["findings"] += 1


def _key(report: dict[str, Any]) -> None:
    report["findings"][0]["verdict"] = "a.md is right"


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (_shift, "holds"),
        (_line, "the file has it at"),
        (_context, "the context is not what stands at"),
        (_narrow, "the context does not hold the place"),
        (_primary, "one primary place, first, is needed"),
        (_path, "is not the path of article"),
        (_cell, "not '"),
        (_story, "article d.md is not listed"),
        (_summary, "summary: "),
        (_key, "schema: findings.0: Additional properties are not allowed ('verdict'"),
    ],
)
def test_each_fault_is_found(
    case: tuple[dict[str, Any], Path], spoil: Callable[[dict[str, Any]], None], problem: str
) -> None:
    report, root = case
    spoilt = copy.deepcopy(report)
    spoil(spoilt)
    assert any(problem in found for found in check_report(spoilt, root)), check_report(spoilt, root)
