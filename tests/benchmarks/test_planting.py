"""Planted changes: where they are made, what is drawn, how the findings after them are judged."""

from __future__ import annotations

import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks"
A = (
    "The port of Kelder paid £4.2 million for the new crane. Harbour master Tamsin Orrery said the "
    "crane was lifted into place on 4 March.\n“We have not seen a quay as busy as this one,” said "
    "Tamsin Orrery. Joss Pelham said he would drive the crane.\n"
)
B = (
    "A new crane stands in the port of Kelder, which paid £4.2 million for the machine.\n“We have "
    "not seen a quay as busy as this one,” Tamsin Orrery said. The crane was lifted into place on "
    "4 March, the port said.\n"
)
OTHER = "Nobody at the bakery paid £4.2 million.\n"


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def planting() -> ModuleType:
    return _load("planting")


@pytest.fixture(scope="module")
def planted(planting: ModuleType) -> ModuleType:
    return _load("planted")


def test_a_change_stands_where_another_article_has_the_words(planting: ModuleType) -> None:
    texts = {"a.md": A, "b.md": B, "c.md": OTHER}
    found = planting.story_plants(texts, random.Random(1))
    (money,) = [p for p in found["money"] if p.path == "a.md"]
    assert money.old == "£4.2 million"
    assert money.new not in A + B
    assert [(p.path, B[p.start : p.end]) for p in money.partners] == [("b.md", "£4.2 million")]
    changed = money.apply(A)
    (place,) = money.changed()
    assert changed[place.start : place.end] == money.new
    assert len(changed) == len(A)
    assert {
        p.kind for kind in ("date", "scale", "quoted word", "speaker") for p in found[kind]
    } == {
        "date",
        "scale",
        "quoted word",
        "speaker",
    }
    quoted = [p for p in found["negation"] if "seen" in p.old]
    assert quoted
    assert all("A301" in p.codes for p in quoted)


def test_a_figure_given_twice_is_changed_twice_and_one_given_otherwise_is_left(
    planting: ModuleType,
) -> None:
    twice = {"a.md": A + "All of £4.2 million went.\n", "b.md": B}
    (money,) = [p for p in planting.story_plants(twice, random.Random(1))["money"] if p.path == "a.md"]  # fmt: skip
    assert len(money.edits) == 2
    otherwise = {"a.md": A + "That is 4.2 per head.\n", "b.md": B}
    assert not [p for p in planting.story_plants(otherwise, random.Random(1))["money"] if p.path == "a.md"]  # fmt: skip


def test_drawing_is_even_bounded_and_repeatable(planted: ModuleType) -> None:
    stories = {"one": {"a.md": A, "b.md": B}, "two": {"c.md": B, "d.md": A}}
    drawn = planted.draw(stories, changes=8, seed=3)
    assert drawn == planted.draw(stories, changes=8, seed=3)
    assert drawn != planted.draw(stories, changes=8, seed=4)
    kinds = [plant.kind for plants in drawn.values() for plant in plants]
    assert len(kinds) == 8
    assert len(set(kinds)) >= 6


def test_judging(planting: ModuleType, planted: ModuleType) -> None:
    plant = planting.Plant(
        "money", "a.md", "£4", "£5", ((10, 12, "£5"),), (planting.Place("b.md", 3, 5),), frozenset({"S201"})
    )  # fmt: skip

    def finding(code: str, *places: tuple[str, int, int]) -> dict[str, Any]:
        return {
            "code": code,
            "locations": [{"path": p, "start": s, "end": e, "text": str(s)} for p, s, e in places],
        }

    about = finding("S201", ("a.md", 8, 11), ("b.md", 0, 4))
    other_code = finding("T601", ("a.md", 8, 11), ("b.md", 0, 4))
    one_sided = finding("S201", ("a.md", 8, 11), ("c.md", 0, 4))
    old = finding("D101", ("a.md", 30, 33), ("b.md", 40, 44))
    new = finding("D101", ("a.md", 50, 53), ("b.md", 60, 64))
    tally = planted.Tally()
    before = {planted._key(old)}
    for findings in ([about, old], [other_code], [one_sided, new], []):
        planted.judge(plant, findings, before, tally)
    assert [dict(c)["money"] for c in (tally.made, tally.found, tally.located, tally.further)] == [
        *(4, 1, 2, 1)
    ]
    assert [line.split()[0] for line in tally.lines] == ["found", "as", "missed", "missed"]
    assert planted.table(tally).splitlines()[-1].split() == ["all", "4", "0.25", "0.50", "0.25"]
