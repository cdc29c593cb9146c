"""Nobody hurt, somebody hurt."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.harms import match_harms
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]


FOUR = "Four injuries were reported when the crane fell at Norrham docks."


def _count(tell: Tell, *texts: str, published: tuple[str, ...] = ()) -> int:
    told = tell(*texts, published=published)
    return len(match_harms(told, story_rarity(told.readings)))


@pytest.mark.parametrize(
    "none",
    [
        "No one was hurt when the crane fell at Norrham docks.",
        "There were no injuries when the crane fell at Norrham docks.",
        "The crane fell at Norrham docks and injured nobody.",
    ],
)
def test_none_and_some(tell: Tell, none: str) -> None:
    assert _count(tell, none, FOUR) == 1


@pytest.mark.parametrize(
    "none",
    [
        "There was no information about injuries when the crane fell at Norrham docks.",
        "No injuries were immediately reported when the crane fell at Norrham docks.",
        "The crane not only injured the driver when it fell at Norrham docks.",
        "Nobody was killed when the crane fell at Norrham docks.",
        "Four injuries were reported when the crane fell at Norrham docks. No one was hurt in May.",
    ],
)
def test_nothing_claimed(tell: Tell, none: str) -> None:
    assert _count(tell, none, FOUR) == 0


def test_casualties_found_later_are_no_conflict(tell: Tell) -> None:
    none = "No one was hurt when the crane fell at Norrham docks."
    assert _count(tell, none, FOUR, published=("2031-03-04", "2031-03-05")) == 0


def test_many_articles_ask_for_more_words_in_common(tell: Tell) -> None:
    none = "No one was hurt when a drone came down beside the old theatre at dawn, the mayor of Kesker said."
    some = "The drone, flown by a student in the wet, injured four people in the covered market on Monday."
    others = ("The board met.",) * 12
    assert _count(tell, none, some) == 1
    assert _count(tell, none, some, *others) == 0
    assert _count(tell, "No one was hurt when the crane fell at Norrham docks.", FOUR, *others) == 1


def test_dead_of_another_cause(tell: Tell) -> None:
    none = "No diver has died from the dry gas mix at Vell Point, the club said."
    storm = "Three divers died in the storm at Vell Point, the club said."
    assert _count(tell, none, storm) == 0
    assert _count(tell, none, "Three divers died from the dry gas mix at Vell Point.") == 1
