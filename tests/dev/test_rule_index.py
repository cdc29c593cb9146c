"""docs/rules.md says what the rules say."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from linter.check.registry import load_rules
from linter.dev.rule_index import TARGET, index, main

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
CODES = json.loads((ROOT / "rules" / "codes.json").read_text(encoding="utf-8"))
RULES = load_rules().rules


def test_the_list_is_current() -> None:
    assert main(["--check", "--root", str(ROOT)]) == 0, "run python -m linter.dev.rule_index"


def test_every_code_stands_in_the_list_once() -> None:
    text = (ROOT / TARGET).read_text(encoding="utf-8")
    assert sorted(re.findall(r"^(?:\| |- )([A-Z]\d{3})\b", text, re.MULTILINE)) == sorted(CODES)


def test_every_link_leads_to_a_page() -> None:
    text = (ROOT / TARGET).read_text(encoding="utf-8")
    links = re.findall(r"\]\((\.\./[^)]+)\)", text)
    assert links
    assert all((ROOT / "docs" / link).is_file() for link in links)


def test_a_rule_from_elsewhere_is_left_out() -> None:
    other = dataclasses.replace(RULES[0], code="X901", name="house-style")
    assert index((*RULES, other), CODES) == index(RULES, CODES)


def test_a_bar_in_a_summary_does_not_end_the_cell() -> None:
    barred = dataclasses.replace(RULES[0], summary="One | two.")
    assert "One \\| two." in index((barred,), CODES)


def test_check_tells_an_old_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "rules" / "codes.json").write_text(json.dumps(CODES), encoding="utf-8")
    (tmp_path / TARGET).write_text("# Rules\n", encoding="utf-8")
    assert main(["--check", "--root", str(tmp_path)]) == 1
    assert "out of date" in capsys.readouterr().out
    assert main(["--root", str(tmp_path)]) == 0
    assert main(["--check", "--root", str(tmp_path)]) == 0


def test_outside_a_checkout_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path)]) == 2
    assert "no rules/codes.json" in capsys.readouterr().err
