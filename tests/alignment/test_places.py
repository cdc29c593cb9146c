"""Places of one thing told otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.places import find_places
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _found(tell: Tell, *texts: str) -> list[frozenset[str]]:
    told = tell(*texts)
    return [frozenset((v.a_form, v.b_form)) for v in find_places(told, story_rarity(told.readings))]


@pytest.mark.parametrize(
    ("a", "b", "forms"),
    [
        (
            "He was shot in the 1200 block of East 14th Street.",
            "Police found him in the 1400 block of 14th Street.",
            {"1200 block of East 14th Street", "1400 block of 14th Street"},
        ),
        (
            "The depot stands on Tannery Road at Mill Lane.",
            "The depot is at Tannery Road and Quarry Lane.",
            {"Tannery Road at Mill Lane", "Tannery Road and Quarry Lane"},
        ),
        (
            "The flat on Marlowe Street burned down on Monday night, the fire service said.",
            "On Monday night a flat on Marlow Street burned down, the fire service said.",
            {"Marlowe Street", "Marlow Street"},
        ),
        (
            "The ship sank 30 nautical miles north of Norrham.",
            "It sank 30 nautical miles south of Norrham, the owner said.",
            {"30 nautical miles north of Norrham", "30 nautical miles south of Norrham"},
        ),
        (
            "The ferry was going from Lisbon to Porto.",
            "The ferry left Porto for Lisbon at noon.",
            {"Lisbon to Porto", "Porto for Lisbon"},
        ),
        (
            "Passengers of the ferry were taken to the hospital in Lisbon after the fire.",
            "After the fire passengers of the ferry were treated at the hospital in Porto.",
            {"Lisbon", "Porto"},
        ),
        (
            "The baron died in a prison cell in Lisbon on Monday.",
            "The baron died on Monday in a prison cell in Tarnmouth.",
            {"Lisbon", "Tarnmouth"},
        ),
    ],
)
def test_told_otherwise(tell: Tell, a: str, b: str, forms: set[str]) -> None:
    assert _found(tell, a, b) == [frozenset(forms)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It is in the 1200 block of Tannery Street.", "It is at 1234 Tannery Street."),
        ("Shops on 14th Street closed.", "Shops on 15th Street closed."),
        ("It sank 30 miles north of Norrham.", "It sank 30 miles north-east of Norrham."),
        ("It sank 30 miles north of Norrham.", "It sank 12 miles south of Norrham."),
        ("The firm opened a plant in Madrid.", "The firm opened a plant in Spain."),
        ("The baron died in a cell in Salonika.", "The baron died in a cell in Thessaloniki."),
        ("The choir won a contest in Lisbon.", "The choir won a contest in Tollgate Hall."),
        ("The firm opened a plant in Oz.", "The firm opened a plant in Australia."),
        (
            "The coach went from Lisbon to Porto.",
            "The coach went from Lisbon to Porto and back.",
        ),
    ],
)
def test_no_conflict(tell: Tell, a: str, b: str) -> None:
    assert _found(tell, a, b) == []


def test_an_article_that_has_both_places_speaks_for_neither(tell: Tell) -> None:
    both = "He was shot in the 1200 block of Mill Street, she in the 1400 block of Mill Street."
    assert _found(tell, both, "She was shot in the 1400 block of Mill Street.") == []
