"""One thing in two places of an order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]
SECOND = "Norrham Hospital has the second-longest wait for hip surgery in the group, a report says."


def _clashes(story: Story) -> list[set[str]]:
    return [
        {story.readings[a].article.text[s:e] for a, s, e in (*clash.odd, *clash.usual)}
        for clash in align(story).ranks
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Norrham Hospital had the longest wait for hip surgery, at 13.2 months.",
        "The wait for hip surgery was longest at Norrham Hospital, the report says.",
    ],
)
def test_the_longest_and_the_second_longest(tell: Tell, other: str) -> None:
    assert _clashes(tell(SECOND, other)) == [{"longest", "second-longest"}]


@pytest.mark.parametrize(
    "other",
    [
        "Elmbridge Hospital had the longest wait for hip surgery in the group.",
        "Norrham Hospital is one of the hospitals with the longest wait for hip surgery.",
        "Norrham Hospital is among the four longest waits for hip surgery in the group.",
        "The four longest waits for hip surgery are at Norrham Hospital and three more of the group.",
        "Elmbridge and Norrham Hospital have the third- and fourth-longest wait for hip surgery.",
        "Norrham Hospital has the longest corridor of the group, says a report on hip surgery.",
        "At its longest the wait for hip surgery at Norrham Hospital was 13 months.",
        "Norrham Hospital has the longest wait for hip surgery in the country.",
        SECOND,
    ],
)
def test_two_things(tell: Tell, other: str) -> None:
    first = SECOND.replace("in the group", "in the world") if "country" in other else SECOND
    assert _clashes(tell(first, other)) == []


def test_two_kinds_of_producer(tell: Tell) -> None:
    story = tell(
        "Kestria is the third-largest producer of copper.",
        "Kestria is the second-largest producer of tin.",
    )
    assert _clashes(story) == []


def test_only_once_higher_is_second(tell: Tell) -> None:
    story = tell(
        "The river Vasper climbed on Monday to the highest level ever measured.",
        "On Monday the river stood level with the bridge. Only in 2019 has it been higher.",
    )
    assert _clashes(story) == [{"highest", "Only in 2019 has it been higher"}]
