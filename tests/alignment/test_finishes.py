"""Places told by a verb, whoever is named in front of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.finishes import match_finishes, read_finishes
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The side finished fourth in the county league.", 4),
        ("The choir surprised everyone by coming home third.", 3),
        ("They were fifth in the league on 61 points.", 5),
        ("In the survey the university was in seventh place.", 7),
        ("The party ended up second.", 2),
        ("Her dahlia was placed sixth in the open class.", 6),
        ("The harbour dropped to 12th in the list.", 12),
    ],
)
def test_place(tell: Tell, text: str, number: int) -> None:
    assert [f.number for f in read_finishes(tell(text).readings[0], 0)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Safety came first for the ferry company.",
        "He was second in command of the lifeboat.",
        "The goal came in the second half.",
        "The keeper was beaten for the third time.",
        "The side could finish third.",
        "She was fourth of June queen.",
    ],
)
def test_no_place(tell: Tell, text: str) -> None:
    assert list(read_finishes(tell(text).readings[0], 0)) == []


def _clashes(story: Story) -> int:
    return len(match_finishes(story, story_rarity(story.readings)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The Harriers finished fourth in the county league last season with 61 points.",
            "Orde stays with the Harriers, who were fifth in the county league last season on 61 points.",
        ),
        (
            "The young rider finished sixth in the road race after a fall on the last climb.",
            "A fall on the last climb left the young rider in ninth place in the road race.",
        ),
    ],
)
def test_two_places(tell: Tell, first: str, second: str) -> None:
    assert _clashes(tell(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The Harriers finished fourth in the county league last season.",
            "The Harriers are third in the county league this season.",
        ),
        (
            "Piet Tamm finished fourth in the 800 metres at Norrham.",
            "Len Orde finished fifth in the 800 metres at Norrham.",
        ),
        (
            "Her son came second in the race at Norrham.",
            "His daughter came third in the cake contest at Elmbridge.",
        ),
        (
            "The side finished fourth in the county league last season with 61 points.",
            "They were fourth in the county league last season on 61 points.",
        ),
    ],
)
def test_one_place_or_two_finishes(tell: Tell, first: str, second: str) -> None:
    assert _clashes(tell(first, second)) == 0
