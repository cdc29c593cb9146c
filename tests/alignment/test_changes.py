"""Changes told with the level that they lead to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.changes import read_changes
from linter.model.comparison import Story

Tell = Callable[..., Story]


@pytest.mark.parametrize(
    ("text", "change", "level"),
    [
        ("Sales rose 12 per cent to £184.5 million.", "12 per cent", "£184.5 million"),
        ("Sales were £184.5 million, up 12 per cent.", "12 per cent", "£184.5 million"),
        (
            "Sales of £184.5 million, against £164.7 million, were an increase of 12 per cent.",
            "12 per cent",
            "£184.5 million",
        ),
        (
            "Builders finished 28,412 homes. This was 4.5% fewer than in 2029.",
            "4.5%",
            "28,412",
        ),
        ("The stock fell 3.2 per cent to $18.40.", "3.2 per cent", "$18.40"),
    ],
)
def test_level(tell: Tell, text: str, change: str, level: str) -> None:
    reading = tell(text).readings[0]
    found = [
        (reading.facts[c.change.fact].text, reading.facts[c.level.fact].text)
        for c in read_changes(reading, 0)
    ]
    assert found == [(change, level)]


def _changes(story: Story) -> set[str]:
    return {
        story.fact(ref).text
        for item in align(story).disagreements
        if item.sort == "percentage"
        for side in item.sides
        for ref in side
    }


def test_two_changes_to_one_level(tell: Tell) -> None:
    story = tell(
        "The museum drew 412,300 visitors in 2030, 14 per cent more than in 2029.",
        "Visitor numbers at the museum climbed 41 per cent to 412,300, its director said.",
    )
    assert _changes(story) == {"14 per cent", "41 per cent"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Sales were £184.5 million, up 4.8 per cent on the year.",
            "Sales of £184.5 million were 1.2 per cent higher than in the previous quarter.",
        ),
        (
            "Profit rose 12 per cent to £184.5 million. Costs fell 3 per cent to £96.2 million.",
            "Profit was £184.5 million, up 12 per cent; costs were £96.2 million, down 3 per cent.",
        ),
    ],
)
def test_two_things(tell: Tell, first: str, second: str) -> None:
    assert _changes(tell(first, second)) == set()


def test_up_and_down_to_one_level(tell: Tell) -> None:
    story = tell(
        "Vesterby shares were up 3.2 per cent at $18.40 in morning trading.",
        "On the morning of the deal the stock fell 3.2 per cent to $18.40.",
    )
    assert [item.kind for item in align(story).reckonings] == ["direction"]
