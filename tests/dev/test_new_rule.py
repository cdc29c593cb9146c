"""The scaffold of a rule, run in a copy of the tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from linter.dev.new_rule import FAMILIES, ScaffoldError, main, scaffold

ROOT = Path(__file__).parents[2]
RUN = """
import json
from pathlib import Path
from linter.rules import RULES
from linter.output.rule_help import page_path
from linter.testing import page_problems, read_page, run_case

rule = next(rule for rule in RULES if rule.code == "N490")
page = read_page(page_path(rule))
outcomes = [run_case(case, rules=RULES) for case in page.cases]
print(json.dumps([page_problems(rule, page, outcomes), [outcome.problems for outcome in outcomes]]))
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    shutil.copytree(
        ROOT / "rules", tmp_path / "rules", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path


def test_every_family_has_its_folder_and_its_codes() -> None:
    codes = json.loads((ROOT / "rules" / "codes.json").read_text(encoding="utf-8"))
    starts = {f"{letter}{hundred}" for letter, hundred in FAMILIES.values()}
    assert {code[:2] for code in codes} == starts
    assert all((ROOT / "rules" / family / "__init__.py").is_file() for family in FAMILIES)


def test_the_next_free_code_is_given_and_entered(tree: Path) -> None:
    codes = json.loads((tree / "rules" / "codes.json").read_text(encoding="utf-8"))
    last = max(int(code[1:]) for code in codes if code.startswith("D1"))
    code, written = scaffold(tree, "dates", "leap-day")
    assert code == f"D{last + 1}"
    assert all((tree / path).is_file() for path in written)
    assert (
        json.loads((tree / "rules" / "codes.json").read_text(encoding="utf-8"))[code] == "leap-day"
    )
    second, _ = scaffold(tree, "dates", "leap-second")
    assert second == f"D{last + 2}"
    package = (tree / "rules" / "dates" / "__init__.py").read_text(encoding="utf-8")
    assert package.count("leap_day") == package.count("leap_second") == 2
    assert package.startswith(
        (ROOT / "rules" / "dates" / "__init__.py").read_text(encoding="utf-8")[:20]
    )


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("Leap Day", None, "'Leap Day' is not kebab-case, like leap-day"),
        ("date-conflict", None, "date-conflict is taken by D101"),
        ("leap-day", "D101", "D101 is taken by date-conflict"),
        ("leap-day", "S290", "codes of dates are D101 to D199"),
    ],
)
def test_what_is_taken_or_wrong_is_refused(tree: Path, name: str, code: str, message: str) -> None:
    before = sorted(tree.rglob("*"))
    with pytest.raises(ScaffoldError) as caught:
        scaffold(tree, "dates", name, code=code)
    assert str(caught.value) == message
    assert sorted(tree.rglob("*")) == before


def test_a_package_that_does_more_is_left_alone(tree: Path) -> None:
    package = tree / "rules" / "dates" / "__init__.py"
    package.write_text(package.read_text(encoding="utf-8") + "\nprint(1)\n", encoding="utf-8")
    with pytest.raises(ScaffoldError, match="does more than list rules"):
        scaffold(tree, "dates", "leap-day")
    assert not (tree / "rules" / "dates" / "leap_day.py").exists()


def test_command(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--family", "sums", "--name", "odd-sum", "--code", "S290"]
    assert main([*arguments, "--root", str(tree)]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("S290 odd-sum: wrote rules/sums/odd_sum.py, rules/sums/odd_sum.md")
    assert "python -m pytest tests/test_rule_pages.py -k S290" in shown
    assert main([*arguments, "--root", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr().err.startswith("new_rule: no rules/codes.json and rules/sums under")


@pytest.mark.slow
def test_the_stub_is_found_and_lacks_only_its_finding(tree: Path) -> None:
    """In a copy of the checkout, in which the mapped folders are linked into the package."""
    skipped = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "linter", tree / "linter", ignore=skipped)
    shutil.copytree(ROOT / "schemas", tree / "linter" / "schemas", ignore=skipped)
    (tree / "linter" / "rules").symlink_to(tree / "rules")
    command = [sys.executable, "-m", "linter.dev.new_rule", "--family", "names"]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(
        [*command, "--name", "odd-name", "--code", "N490"], cwd=tree, env=environment, check=True
    )
    done = subprocess.run(
        [sys.executable, "-c", RUN],
        cwd=tree,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    page, cases = json.loads(done.stdout)
    assert page == ["no case shows the message 'differs'"]
    assert cases == [['missing: N490 a.md "one way" ~ b.md "another way"'], [], []]
