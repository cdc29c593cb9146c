"""Where an article puts what it tells."""

from __future__ import annotations

import pytest

from linter.facts.extract import extract
from linter.facts.placements import Placement, read_placements
from linter.language import analyse
from linter.model.article import Article


def _read(text: str) -> tuple[Placement, ...]:
    article = Article(id="a", path="a", text=text, prose=text, sha256="")
    return read_placements(extract(article, analyse(text)))


@pytest.mark.parametrize(
    ("text", "name", "way", "heads"),
    [
        ("The hearing in Norrham was short.", "norrham", "at", {"hearing"}),
        ("They were flown to hospital in Norrham.", "norrham", "at", {"fly", "hospital"}),
        ("They were taken to Norrham District Hospital.", "norrham", "to", {"take", "hospital"}),
        ("The storm struck the coastal town of Dunmere.", "dunmere", "at", {"storm", "strike"}),
        ("In Norrham, where a wall fell, it rained.", "norrham", "at", {"wall", "fall"}),
        ("A train bound for Lisbon was late.", "lisbon", "to", {"bound", "train"}),
        ("A boat was pulled from Lake Arle.", "lake arle", "at", {"boat", "pull"}),
        ("It stands on the west bank of the Arle.", "west bank", "at", {"stand"}),
    ],
)
def test_heads(text: str, name: str, way: str, heads: set[str]) -> None:
    found = {p.name: p for p in _read(text)}
    assert found[name].way == way
    assert found[name].heads >= heads


@pytest.mark.parametrize(
    ("text", "name", "inside"),
    [
        ("It opens in Marden, Ohio, in May.", "ohio", "marden"),
        ("It opens in Marden, Ill., in May.", "illinois", "marden"),
        ("Ann Hale, 34, of Norrham, won.", "norrham", "ann hale"),
        ("It went to Ann Hale, a teacher who lives in Norrham.", "norrham", "ann hale"),
    ],
)
def test_what_lies_or_lives_there(text: str, name: str, inside: str) -> None:
    assert (name, inside) in {(p.name, p.inside) for p in _read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Norrham's harbour was shut.",
        "He works for Norrham Foods.",
        "It was given to Christianity.",
    ],
)
def test_no_placement(text: str) -> None:
    assert _read(text) == ()


def test_a_list_has_one_frame() -> None:
    found = _read("Shops closed in Lisbon and Porto.")
    assert {p.name: p.heads for p in found}.keys() == {"lisbon", "porto"}
    assert len({p.heads for p in found}) == 1
