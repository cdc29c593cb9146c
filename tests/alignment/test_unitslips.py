"""One number with two units."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(story: Story) -> list[set[str]]:
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
        if item.slip == "unit"
    ]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "The 18-acre site, known as Long Field, has been under option since 2029.",
            "Of the 18-hectare site, 6.5 hectares will be public open space.",
            {"18-acre", "18-hectare"},
        ),
        (
            "The leak spilled 2,400 gallons of diesel into the Tallow.",
            "Some 2,400 litres of diesel ran into the river Tallow.",
            {"2,400 gallons", "2,400 litres"},
        ),
        (
            "The train was travelling at 112 miles an hour when it left the rails near Elmbridge.",
            "Data recorders show that it had been doing 112 km/h as it came off the track.",
            {"112 miles an hour", "112 km/h"},
        ),
    ],
)
def test_one_number_two_units(tell: Tell, first: str, second: str, found: set[str]) -> None:
    assert _told(tell(first, second)) == [found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The road is 18 miles long and passes north of the maltings.",
            "The river crosses 18 kilometres of marsh before it meets the sea.",
        ),
        (
            "The fire burned 340 hectares of forest near Norrham.",
            "The fire burned 340 acres (138 hectares) of moor and 340 hectares of forest.",
        ),
    ],
)
def test_two_figures(tell: Tell, first: str, second: str) -> None:
    assert _told(tell(first, second)) == []
