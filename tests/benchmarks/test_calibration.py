"""Calibration: bands, verdicts and the gap."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "calibration.py"


@pytest.fixture(scope="module")
def calibration() -> ModuleType:
    spec = importlib.util.spec_from_file_location("calibration", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _finding(code: str, confidence: float, **starts: int) -> dict[str, Any]:
    places = [{"path": f"{name}.md", "start": at, "end": at + 3} for name, at in starts.items()]
    return {"code": code, "confidence": confidence, "locations": places}


def test_verdicts(calibration: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("five boats came", encoding="utf-8")
    (tmp_path / "b.md").write_text("nine boats came", encoding="utf-8")
    gold = {
        "story": "boats",
        "findings": [{"id": "f1", "rules": ["S202"], "spans": {"a.md": "five", "b.md": "nine"}, "why": ""}],
        "tolerated": [{"id": "t1", "rules": ["T601"], "spans": {"a.md": "came", "b.md": "came"}, "why": ""}],
        "hard_negatives": [],
    }  # fmt: skip
    (tmp_path / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    found = [
        _finding("S202", 0.9, a=0, b=0),
        _finding("T602", 0.7, a=11, b=11),
        _finding("D101", 0.6, a=5, b=5),
    ]
    assert [v for _, v in calibration.judge(tmp_path, found)] == ["right", "tolerated", "wrong"]
    assert [v for _, v in calibration.judge(tmp_path, found, ["S"])] == ["right"]


def test_tables(calibration: ModuleType) -> None:
    judged = [
        (_finding("S202", 0.9), "right"),
        (_finding("S202", 1.0), "wrong"),
        (_finding("D101", 0.5), "tolerated"),
        (_finding("D101", 0.49), "wrong"),
    ]
    lines = [line.split() for line in calibration.band_table(judged).splitlines()]
    assert lines[1] == [*("0.0", "to", "0.5", "1", "0", "0", "1", "0.49", "0.00")]
    assert lines[2] == [*("0.5", "to", "0.6", "1", "0", "1", "0", "0.50", "-")]
    assert lines[-2] == [*("0.9", "to", "1.0", "2", "1", "0", "1", "0.95", "0.50")]
    assert calibration.gap(judged) == pytest.approx((2 * 0.45 + 0.49) / 3)
    assert calibration.rule_table(judged).splitlines()[2].split() == [
        *("S202", "2", "1", "0", "1", "0.95", "0.50")
    ]
