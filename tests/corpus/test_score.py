"""The scorer, on a story small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from score import Score, score_story

TEXTS = {
    "a.md": "The bridge cost £5m. It opened in May. The council was sorry.",
    "b.md": "The bridge cost £6m. It opened in May.",
    "c.md": "The bridge cost £5m and opened in June.",
}
GOLD: dict[str, Any] = {
    "story": "bridge",
    "findings": [
        {
            "id": "f1",
            "rules": ["S201"],
            "spans": {"a.md": "£5m", "b.md": "£6m", "c.md": "£5m"},
            "sides": [["a.md", "c.md"], ["b.md"]],
            "why": "cost",
        },
        {
            "id": "f2",
            "rules": ["C503"],
            "spans": {"a.md": "The council was sorry"},
            "omits": ["b.md"],
            "why": "reply",
        },
        {"id": "f3", "rules": ["D105"], "spans": {"c.md": "June", "a.md": "May"}, "why": "months"},
        {"id": "f4", "rules": ["T601"], "spans": {"c.md": "bridge"}, "beyond": True, "why": "far"},
    ],
    "tolerated": [
        {"id": "f1~x", "rules": ["S201"], "spans": {"b.md": "cost", "c.md": "cost"}, "why": "f1"},
        {"id": "t1", "rules": ["D101"], "spans": {"b.md": "May", "c.md": "June"}, "why": "month"},
    ],
    "hard_negatives": [{"spans": {"a.md": "May", "b.md": "May"}, "why": "same"}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps(GOLD), encoding="utf-8")
    return tmp_path


def finding(code: str, **places: str | None) -> dict[str, Any]:
    """A finding on the words of each article; None names the article and no words."""
    return {
        "code": code,
        "message": "",
        "locations": [
            {"path": f"x/{name}.md", "start": start, "end": start and start + len(words or "")}
            for name, words in places.items()
            for start in [TEXTS[f"{name}.md"].index(words) if words else None]
        ],
    }


@pytest.mark.parametrize(
    ("report", "found", "false"),
    [
        ([finding("S201", a="£5m", b="£6m")], 1, 0),
        ([finding("S201", a="£5m", b="£6m"), finding("S201", b="£6m", c="£5m")], 1, 0),
        ([finding("S202", a="£5m", b="£6m")], 0, 1),
        ([finding("S201", a="£5m", c="£5m")], 0, 1),
        ([finding("S201", a="The bridge", b="The bridge")], 0, 1),
        ([finding("S201", b="cost", c="cost")], 1, 0),
        ([finding("C503", a="sorry", b=None)], 1, 0),
        ([finding("C503", a="sorry")], 0, 1),
        ([finding("C503", a="sorry", c=None)], 0, 1),
        ([finding("D105", c="June")], 1, 0),
        ([finding("D101", c="June")], 0, 1),
        ([finding("D107", b="May", c="June")], 0, 0),
        ([finding("T601", c="bridge")], 1, 0),
        ([finding("S201", a="£5m", b="£6m") | {"suppressed": {"by": "baseline"}}], 0, 0),
    ],
)
def test_findings_are_counted_once_and_where_they_lie(
    folder: Path, report: list[dict[str, Any]], found: int, false: int
) -> None:
    score = score_story(folder, report)
    assert (score.found, len(score.false_alarms)) == (found, false)


def test_a_place_wider_than_a_paragraph_points_at_nothing(folder: Path) -> None:
    wide = finding("S201", a="£5m", b="£6m")
    wide["locations"][0] |= {"start": 0, "end": 5000}
    assert score_story(folder, [wide]).found == 0


def test_totals(folder: Path) -> None:
    report = [finding("S201", a="£5m", b="£6m"), finding("D101", a="May", b="May")]
    score = score_story(folder, report)
    assert (score.gold, score.found, score.negatives_hit) == (3, 1, 1)
    assert score.precision == pytest.approx(1 / 2)
    assert score.recall == pytest.approx(1 / 3)
    double = sum([score, score], Score())
    assert (double.stories, double.gold, double.precision) == (2, 6, score.precision)
    assert double.false_by_rule == {"D101": 2}


def test_only_leaves_other_families_out_on_both_sides(folder: Path) -> None:
    score = score_story(folder, [finding("D101", a="May", b="May")], only=["S", "C503"])
    assert (score.gold, score.false_alarms) == (2, ())


def test_nothing_reported_of_nothing_wanted_is_no_fault() -> None:
    assert (Score().precision, Score().recall) == (1.0, 1.0)
