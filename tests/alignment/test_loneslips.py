"""Digits changed round, and a number with another unit, that say by themselves that two figures are one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(story: Story) -> list[list[str]]:
    return [
        sorted({story.fact(ref).text for side in item.sides for ref in side})
        for item in align(story).disagreements
    ]


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "The new clinic is 5.7 miles from Norrham, too far for many of the old.",
            "A bus will go to the clinic, a trip of 7.5 miles.",
            ["5.7 miles", "7.5 miles"],
        ),
        (
            "Callers to the helpline waited 83 minutes on average on Friday.",
            "The typical wait for an answer on Friday was 38 minutes, users found.",
            ["38 minutes", "83 minutes"],
        ),
        (
            "A crack 14 metres long runs down the east wall, surveyors found.",
            "The wall on the river side has split over 14 feet.",
            ["14 feet", "14 metres"],
        ),
        (
            "The lorry weighed 36.2 tonnes when it came to the bridge.",
            "At 32.6 tonnes the vehicle was over the limit.",
            ["32.6 tonnes", "36.2 tonnes"],
        ),
        (
            "Shares in Harl Foods lost 5.9 per cent on Monday.",
            "By the close the stock was 9.5 per cent lower.",
            ["5.9 per cent", "9.5 per cent"],
        ),
        (
            "Rain of 142 millimetres fell on the town in a night.",
            "Gauges in the hills above caught 124 millimetres.",
            ["124 millimetres", "142 millimetres"],
        ),
    ],
)
def test_a_slip_of_digits(tell: Tell, first: str, second: str, values: list[str]) -> None:
    assert _told(tell(first, second)) == [values]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The clinic is 5.7 miles from Norrham and 7.5 miles from Ostrel.",
            "The clinic is 7.5 miles from Ostrel.",
        ),
        (
            "The school is 5.7 miles north of Norrham.",
            "The school is 7.5 miles south of Ostrel.",
        ),
        (
            "A crack 14 metres (46 feet) long runs down the wall.",
            "The crack in the wall is 46 feet long.",
        ),
        (
            "The crew sailed 14 miles on the first day.",
            "A mast of 14 metres stood on the deck.",
        ),
    ],
)
def test_no_slip(tell: Tell, first: str, second: str) -> None:
    assert _told(tell(first, second)) == []
