"""Which mentions stand in one row of the story's table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _rows(story: Story, kind: str) -> list[set[str]]:
    return [
        {story.fact(ref).text for ref in row.members}
        for row in align(story).rows
        if row.kind == kind and len({ref.article for ref in row.members}) > 1
    ]


@pytest.mark.parametrize(
    ("one", "other", "row"),
    [
        ("The Corvane K7 is out.", "Shops want the K7 badly.", {"Corvane K7", "K7"}),
        ("The Corvane Arc 8600 is out.", "An Arc 8600 broke.", {"Corvane Arc 8600", "Arc 8600"}),
        ("Police held him on the M74.", "The M74 was closed.", {"M74"}),
        ("The film begins after World War II.", "World War 2 was over.", None),
        ("Flight 310 was late.", "They boarded flight 310.", {"Flight 310", "flight 310"}),
        (
            "The 58th annual Norrham Festival began.",
            "Ann Hale opens the 58th Norrham Festival today.",
            {"58th annual Norrham Festival", "58th Norrham Festival"},
        ),
        ("It fought with F-16s.", "An F16 was lost.", {"F-16s", "F16"}),
        ("The Hale Titan IX flew.", "The Titan 9 flew.", {"Hale Titan IX", "Titan 9"}),
    ],
)
def test_one_designation(tell: Tell, one: str, other: str, row: set[str] | None) -> None:
    expected = [row] if row else [{"World War II", "World War 2"}]
    assert _rows(tell(one, other), "acronym") == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Corvane K7 is out.", "The Corvane K9 is out."),
        ("The Corvane K7 is out.", "The Corvane K7 Mini is out."),
        ("The Corvane K7 is out.", "The Hale K7 is out."),
        ("Flight 310 was late.", "They stayed in room 310."),
        ("The Hale Arc 8600 broke.", "The Hale Titan 8600 broke."),
        ("The third Norrham Lake Cup began.", "They live on the third floor."),
    ],
)
def test_two_designations(tell: Tell, one: str, other: str) -> None:
    story = tell(one, other)
    assert _rows(story, "acronym") == []
    assert align(story).spellings == ()


def test_a_year_is_a_year(tell: Tell) -> None:
    story = tell(
        "The bridge was built in 1974 by Hale & Sons.", "A school burned down in 1974, police said."
    )
    assert _rows(story, "period") == [{"1974"}]


def test_a_moment_of_a_day_is_not_the_day(tell: Tell) -> None:
    story = tell(
        "The alarm was raised at about 6am on Sunday morning.",
        "A barn caught fire this morning (March 2).",
        published=("2031-03-03", "2031-03-02"),
    )
    assert _rows(story, "date") == []
