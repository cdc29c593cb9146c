"""The benchmark over gold stories: its tables, its history, its refusals."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from score import Score

from linter.check.config import Config

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "accuracy.py"
SCORES = {
    "corpus": Score(
        stories=2,
        gold=4,
        found=3,
        negatives_hit=1,
        missed=("pier f4 N401: a name",),
        false_alarms=("pier D101: May, June",),
        wanted_by_rule=Counter({"S201": 3, "N401": 1}),
        found_by_rule=Counter({"S201": 3}),
        false_by_rule=Counter({"D101": 1}),
    )
}


@pytest.fixture(scope="module")
def accuracy() -> ModuleType:
    spec = importlib.util.spec_from_file_location("accuracy", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_tables(accuracy: ModuleType) -> None:
    assert [line.split() for line in accuracy.totals_table(SCORES).splitlines()][1] == [
        *("corpus", "2", "4", "3", "0.75", "0.75", "0.5", "1")
    ]
    assert [line.split() for line in accuracy.rules_table(SCORES).splitlines()] == [
        ["rule", "corpus", "false"],
        ["D101", "0/0", "1"],
        ["N401", "0/1", "0"],
        ["S201", "3/3", "0"],
    ]
    assert accuracy.details(SCORES).splitlines() == [
        "missed  pier f4 N401: a name",
        "false   pier D101: May, June",
    ]


def test_history_keeps_the_date_it_is_given(accuracy: ModuleType) -> None:
    line = accuracy.history_line(SCORES, date=dt.date(2026, 1, 31), note="", config=Config())
    entry = json.loads(line)
    assert line.endswith("}\n")
    assert entry["date"] == "2026-01-31"
    assert entry["sets"]["corpus"]["precision"] == 0.75


def test_a_set_without_stories_is_refused(
    accuracy: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.argv", ["accuracy.py", str(tmp_path)])
    assert accuracy.main() == 2
    assert "no story" in capsys.readouterr().err


def test_history_as_committed_is_well_formed_and_names_no_place(accuracy: ModuleType) -> None:
    for line in accuracy.HISTORY.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        dt.date.fromisoformat(entry["date"])
        assert all("/" not in name for name in entry["sets"])
