"""The letters and numbers that say which one of its name a thing is."""

from __future__ import annotations

import pytest

from linter.facts.extract import extract
from linter.language import RULES_ONLY, analyse
from linter.model.article import Article
from linter.model.values import Designation


def _read(text: str, *, model: str | None = None) -> list[tuple[str, str, str]]:
    article = Article(id="a", path="a", text=text, prose=text, sha256="")
    reading = extract(article, analyse(text, model=model))
    return [
        (fact.text, fact.value.name, fact.value.code)
        for fact in reading.facts
        if isinstance(fact.value, Designation)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hale said the Corvane K7 would ship in May.", ["Corvane K7"]),
        ("The council bought two Renault Kangoo Z4s.", ["Renault Kangoo Z4s"]),
        ("Flight 310 to Norrham left gate B14 late.", ["Flight 310", "B14"]),
        ("The Boeing 747 landed on runway 27.", ["Boeing 747", "runway 27"]),
        ("A lorry left the M74 near junction 12.", ["M74", "junction 12"]),
        ("The crash closed Interstate 40 and Highway 212.", ["Interstate 40", "Highway 212"]),
        ("He taught in room 12 on the ninth floor.", ["room 12", "ninth floor"]),
        ("The hymn was sung after World War II.", ["World War II"]),
        ("She sang at the 58th annual Norrham Festival.", ["58th annual Norrham Festival"]),
        ("They live on 34th Street.", ["34th Street"]),
        ("Shots were heard in the 2300 block of Elm Road.", ["2300 block"]),
        ("The probe Voyager-2 is far away.", ["Voyager-2"]),
        ("Thieves left in a 4x4 and a stolen F-16 engine.", ["4x4", "F-16"]),
        ("The update runs on Windows 7 and Android 4.2.", ["Windows 7", "Android 4.2"]),
        ("The Corvane K7 Mini is smaller.", ["Corvane K7 Mini"]),
        ("A Selby-based K7 dealer closed.", ["K7"]),
    ],
)
def test_names(text: str, told: list[str]) -> None:
    assert [words for words, _, _ in _read(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "In Norrham 50 people were hurt.",
        "Sales rose 12% in Q3 to $184M and 310m units.",
        "Selby 24 Thornby 12 was the result.",
        "She was born on 12 May and arrived at 9am.",
        "The 6-year-old won the 100m on the 5th of July.",
        "Norrham won 3-1 in the 71st minute.",
        "It was a second Irishman on the third day.",
        "See www.selby.example/k7 or write to b12@selby.example.",
        "A mid-2012 sale of 16GB cards.",
    ],
)
def test_figures_are_none(text: str) -> None:
    assert _read(text) == []


def test_the_fullest_form_of_running_text() -> None:
    text = (
        "Selby Telecom Announces Corvane Arc K7 Launch\n\n"
        "The Corvane Arc K7 goes on sale in May. The K7's screen is larger."
    )
    assert [name for _, name, _ in _read(text)] == ["Corvane Arc K7"] * 3
    assert [words for words, _, _ in _read(text)] == ["Corvane Arc K7", "Corvane Arc K7", "K7"]


def test_a_number_alone_is_told_apart_by_its_article() -> None:
    assert _read("The Corvane Arc 8600 is out. Shops want the 8600.")[1] == (
        "8600",
        "Corvane Arc 8600",
        "8600",
    )
    assert _read("Shops want the 212.") == []


def test_no_tags_are_needed() -> None:
    read = _read("The Corvane K7 and flight 310 were late.", model=RULES_ONLY)
    assert [words for words, _, _ in read] == ["Corvane K7", "flight 310"]


def test_json_is_that_of_a_short_form() -> None:
    assert Designation(name="Corvane K7", code="K7").to_dict() == {
        "acronym": "K7",
        "expansion": "Corvane K7",
    }
