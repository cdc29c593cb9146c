"""What is a part and its whole, an increment, or a chance likeness of two numbers, and no conflict."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter import lint_paths
from linter.check.config import Config


def _codes(folder: Path, *texts: str) -> list[str]:
    for number, text in enumerate(texts):
        head = f"---\ntitle: Text {number}\nsource: Paper {number}\npublished: 2031-03-04\n---\n"
        (folder / f"{number}.md").write_text(f"{head}{text}\n", encoding="utf-8")
    return [
        f.code
        for f in lint_paths([folder], config=Config(stories="one")).findings
        if f.code[0] == "S"
    ]


PARTS = [
    (
        "Nine bodies were recovered at Pell and five at Navely after the slide, the coroner said.",
        "Fourteen bodies had been recovered after the slide by Monday evening, the coroner said.",
    ),
    (
        "The board will close six rural libraries; three others are to stay open, it said on Tuesday.",
        "Nine rural libraries are to close, the board of Kestria had said in May.",
    ),
    (
        "Corvane laid off 240 workers in Ostrel and 160 in Tallo when the plants closed in March.",
        "Corvane laid off 400 workers when the plants closed in March.",
    ),
    (
        "A jury found Hald guilty of eight counts of tax fraud and six counts of theft on Tuesday.",
        "Hald was convicted of 14 counts of theft and tax fraud by a jury on Tuesday.",
    ),
    (
        "The union counts 26 nurses off sick; eight have since gone back to the ward in Norrham.",
        "Eighteen nurses are off sick on the ward in Norrham, the union says.",
    ),
]


@pytest.mark.parametrize(("a", "b"), PARTS)
def test_a_part_and_its_whole_agree(tmp_path: Path, a: str, b: str) -> None:
    assert _codes(tmp_path, a, b) == []


def test_a_whole_called_as_one_part_does_not(tmp_path: Path) -> None:
    a = "The coastguard arrested nine Danish smugglers and five Swedish smugglers on the trawler Morwen."
    b = "The coastguard arrested 14 Danish smugglers on the trawler Morwen."
    assert "S202" in _codes(tmp_path, a, b)


def test_more_of_one_kind_is_not_more_of_another(tmp_path: Path) -> None:
    a = "Six more divers were arrested over the theft of the bell, the police in Ostrel said."
    b = "Another nine officers were arrested over the theft of the bell, the police in Ostrel said."
    assert _codes(tmp_path, a, b) == []
    assert "S202" in _codes(tmp_path, a, b.replace("officers", "divers"))


def test_found_and_not_found_are_two_counts(tmp_path: Path) -> None:
    a = "Three sailors from the trawler Morwen have not been found, the coastguard said."
    b = "Two sailors from the trawler Morwen have been found, the coastguard said."
    assert _codes(tmp_path, a, b) == []


def test_two_digits_swapped_in_other_sentences_are_chance(tmp_path: Path) -> None:
    a = (
        "Harl Foods runs a cannery at Elmbridge with 412 staff and 26 lorries. It packs 58 tonnes a day. "
        "As many as 37 lay in the pits when the roof of the ice house fell, a porter said."
    )
    b = (
        "The cannery at Elmbridge, which has 412 staff, was founded 61 years ago and has 19 halls. "
        "The 73 clerks of Harl Foods went home early that week. They were paid for 84 hours."
    )
    assert "S202" not in _codes(tmp_path, a, b)


def test_a_unit_left_out(tmp_path: Path) -> None:
    a = "The reservoir at Pell held 48 million litres of its 50 million capacity when the gates were opened."
    b = "The reservoir at Pell holds 50 million litres and was opened in 2011."
    assert _codes(tmp_path, a, b) == []


def test_a_third_figure_between_two_does_not_join_them(tmp_path: Path) -> None:
    texts = (
        "The chemicals unit of Corvane reported $27.4 billion in revenue, its largest business.",
        "The chemicals unit of Corvane reported $55.3 billion in revenue, its largest business.",
        "Corvane reported $118 billion in revenue, making it the largest business in Kestria.",
    )
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.md").write_text(f"---\ntitle: T\nsource: P{number}\n---\n{text}\n")
    report = lint_paths([tmp_path], config=Config(stories="one"))
    told = [{place.text for place in f.locations} for f in report.findings if f.code == "S201"]
    assert not any({"$27.4 billion", "$118 billion"} <= texts for texts in told)


def test_one_ward_is_not_the_town(tmp_path: Path) -> None:
    a = "In Ward 6, where the power failed, Ann Lee took 61 per cent of the vote for mayor of Pell."
    b = "Ann Lee took 43.3 per cent of the vote for mayor of Pell on Monday."
    assert _codes(tmp_path, a, b) == []
    assert "S203" in _codes(tmp_path, a, b.replace("on Monday", "in Ward 6"))


def test_what_is_there_already_is_not_what_will_be(tmp_path: Path) -> None:
    a = "Ostrel is a candidate if the league grows beyond the seven Kestrian clubs."
    b = "The league would grow to 34 clubs, including nine Kestrian clubs, among them Ostrel."
    assert "S202" not in _codes(tmp_path, a, b)


def test_the_injured_of_an_earlier_year(tmp_path: Path) -> None:
    a = (
        "It is the worst incident at the ground in Pell since 2024, when a wall fell during a league "
        "match and 22 people were injured."
    )
    b = "Forty-seven people were injured at the ground in Pell during a league match, the club said."
    assert _codes(tmp_path, a, b) == []


def test_the_length_of_another_boat(tmp_path: Path) -> None:
    a = "Only the Sula Vane, at 24 metres, is longer than the Morwen among the boats that land at Pell."
    b = "The Morwen, at 21 metres, is the second longest of the boats that land at Pell."
    assert _codes(tmp_path, a, b) == []


def test_a_named_owner_that_the_other_article_never_names(tmp_path: Path) -> None:
    a = "Sula Creek, which had sought a 4.6 per cent levy increase, won the support of its voters."
    b = "The board could have gone to a levy increase of 3.1 per cent with the support of its voters."
    assert _codes(tmp_path, a, b) == []
