"""Two unlike things added up and told as one of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.summed import match_sums
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(story: Story) -> list[str]:
    return [story.fact(item.told).text for item in match_sums(story)]


@pytest.mark.parametrize(
    ("parts", "sum_", "told"),
    [
        ("The fire destroyed 38 boats and 26 vans.", "The fire has destroyed 64 boats.", "64"),
        (
            "On board were 141 passengers and 17 sailors.",
            "The ferry sank with 158 passengers on board.",
            "158",
        ),
        (
            "The dead include 27 players of the club. Nine officials were killed too.",
            "He was among the 36 players who were killed.",
            "36",
        ),
    ],
)
def test_a_sum_with_the_name_of_one_part(tell: Tell, parts: str, sum_: str, told: str) -> None:
    assert _told(tell(parts, sum_)) == [told]


@pytest.mark.parametrize(
    ("parts", "sum_"),
    [
        ("On board were 141 passengers and 17 sailors.", "There were 158 passengers and sailors."),
        ("On board were 141 passengers and 17 sailors.", "The ferry sank with 158 people."),
        ("It has 38 boats and 26 vans.", "It has 64 boats, 38 boats of them new."),
        ("The club has 7 players and 4 coaches.", "The club has 11 players."),
    ],
)
def test_no_sum_of_one_part(tell: Tell, parts: str, sum_: str) -> None:
    assert _told(tell(parts, sum_)) == []
