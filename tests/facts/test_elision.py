"""Numbers that leave out what they count, and what the text around says of them instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.api import read_facts
from linter.articles import read
from linter.model.fact import Fact


def _figure(folder: Path, text: str, figure: str) -> Fact:
    page = f"---\ntitle: Text\nsource: Paper\npublished: 2031-03-04\n---\n{text}\n"
    (folder / "0.md").write_text(page, encoding="utf-8")
    (reading,) = read_facts(read([str(folder)])[0])
    return next(f for f in reading.facts if f.text == figure and f.kind not in ("date", "period"))


TAKEN_UP = [
    ("Nine bodies were found at Pell and five at Navely after the slide.", "five", "body"),
    ("Corvane laid off 240 workers in Ostrel and 160 in Tallo in March.", "160", "worker"),
    ("The dealer sold 12 tractors in Lunn, eight in Pell and three in Ostrel.", "three", "tractor"),
    ("Some 40 bodies were counted by noon. Ten of those were found in Pell.", "Ten", "body"),
    ("Of the 14 sailors, six of whom had swum ashore, two were hurt.", "six", "sailor"),
]


@pytest.mark.parametrize(("text", "figure", "head"), TAKEN_UP)
def test_the_noun_of_the_number_before(tmp_path: Path, text: str, figure: str, head: str) -> None:
    fact = _figure(tmp_path, text, figure)
    assert fact.kind == "count"
    assert fact.context.measure is not None
    assert fact.context.measure.head == head


def test_the_year_that_when_takes_up(tmp_path: Path) -> None:
    text = "It is the worst slide since 2014, when a dam broke and 12 people drowned."
    period = _figure(tmp_path, text, "12").context.period
    assert period is not None
    assert (period.start, period.relation) == ("2014-01-01", "in")


def test_a_figure_between_commas_is_that_of_the_name_before(tmp_path: Path) -> None:
    text = "Only the Sula Vane, at 24 metres, is longer than the Morwen."
    assert _figure(tmp_path, text, "24 metres").context.owner == "Sula Vane"


def test_what_is_added_to_is_there_already(tmp_path: Path) -> None:
    text = "The shop will hire six clerks in addition to the 22 clerks in Pell."
    assert "existing" in _figure(tmp_path, text, "22").context.qualifiers
    assert "existing" not in _figure(tmp_path, text, "six").context.qualifiers


def test_the_first_months_of_this_year(tmp_path: Path) -> None:
    text = "For the first six months this year, Corvane reported $27.8 billion in revenue."
    period = _figure(tmp_path, text, "$27.8 billion").context.period
    assert period is not None
    assert (period.start, period.end) == ("2031-01-01", "2031-06-30")
