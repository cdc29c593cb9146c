"""Every rule page: its cases run as tests, and it says what the rule's metadata say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from linter.check.registry import load_rules
from linter.check.rule import Rule
from linter.output.rule_help import page_path
from linter.testing import Case, Outcome, page_problems, read_page, run_case, update_snapshot

ROOT = Path(__file__).parent.parent
RULES = load_rules().rules
CODES = json.loads((ROOT / "rules" / "codes.json").read_text(encoding="utf-8"))
# Rules whose page is still to be written; a code leaves the list with its page.
UNWRITTEN = frozenset[str]()
PAGES = sorted((ROOT / "rules").glob("*/*.md"))
run = cache(lambda page, name: run_case(_case(page, name)))


def _case(page: Path, name: str) -> Case:
    return next(case for case in read_page(page).cases if case.name == name)


def _cases() -> Iterator[object]:
    for page in map(read_page, PAGES):
        for case in page.cases:
            marks = [pytest.mark.xfail(strict=True, reason="known limit")] if case.todo else []
            yield pytest.param(page.path, case.name, id=f"{page.code} {case.name}", marks=marks)


@pytest.mark.parametrize(("page", "name"), list(_cases()))
def test_case(page: Path, name: str, request: pytest.FixtureRequest) -> None:
    outcome: Outcome = run(page, name)
    case = _case(page, name)
    if request.config.getoption("--update-snapshots") and update_snapshot(case, outcome.snapshot):
        run.cache_clear()
        outcome = run(page, name)
    where = f"{page.relative_to(ROOT)}:{case.line}"
    assert outcome.ok, "\n".join((where, *outcome.problems))


def _written(rule: Rule) -> bool:
    path = page_path(rule)
    return path is not None and path.is_file()


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(
            rule,
            marks=[pytest.mark.xfail(strict=True, reason="still in UNWRITTEN")]
            if rule.code in UNWRITTEN
            else [],
        )
        for rule in RULES
    ],
    ids=lambda rule: rule.code,
)
def test_page_is_written(rule: Rule) -> None:
    assert _written(rule)


@pytest.mark.parametrize("rule", list(filter(_written, RULES)), ids=lambda rule: rule.code)
def test_page_says_what_the_rule_is(rule: Rule) -> None:
    path = page_path(rule)
    assert path is not None
    page = read_page(path)
    outcomes = [run(path, case.name) for case in page.cases if not case.todo]
    assert not page_problems(rule, page, outcomes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_code_and_name_are_those_assigned(rule: Rule) -> None:
    assert CODES.get(rule.code) == rule.name


def test_no_page_is_without_its_rule() -> None:
    assert {page.stem for page in PAGES} <= {
        path.stem for path in map(page_path, RULES) if path is not None
    }


def test_no_name_is_given_twice() -> None:
    assert len(set(CODES.values())) == len(CODES)
