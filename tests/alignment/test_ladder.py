"""Who is in which place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.ladder import read_rungs
from linter.model.comparison import Story

Tell = Callable[..., Story]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ada Brill won the race. Len Orde was second in a time of 2:25.", ("len", 2)),
        ("Third place in the race went to Len Orde.", ("len", 3)),
        ("Len Orde, second, was 36 seconds back.", ("len", 2)),
        ("Piet Tamm finished fourth in the 800 metres.", ("piet", 4)),
    ],
)
def test_place(tell: Tell, text: str, place: tuple[str, int]) -> None:
    found = [
        (name, rung.number) for rung in read_rungs(tell(text).readings[0], 0) for name in rung.name
    ]
    assert place in found


@pytest.mark.parametrize(
    "text",
    [
        "Len Orde was second to none.",
        "Len Orde spoke on the second day.",
        "Ada Brill was the first to arrive.",
        "Corvane was No. 1 in pumps until last year, when Harl passed it.",
        "Corvane had been second in pumps before it lost a third of its plants.",
    ],
)
def test_no_place(tell: Tell, text: str) -> None:
    assert not list(read_rungs(tell(text).readings[0], 0))


def _count(story: Story) -> int:
    return len(align(story).ranks)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ada Brill won the race. Len Orde was second and Ivo Tamm third.",
            "Third place in the race went to Len Orde.",
        ),
        (
            "Egypt followed with 78,900 tonnes and the United Kingdom was third among buyers.",
            "The United Kingdom ranked second among buyers, ahead of Egypt.",
        ),
    ],
)
def test_two_places(tell: Tell, first: str, second: str) -> None:
    assert _count(tell(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Len Orde was second in the 800 metres and third in the 1,500.",
            "Len Orde was third in the 1,500 metres and second in the 800.",
        ),
        (
            "Len Orde was second in the 800 metres.",
            "Len Orde was third in the 1,500 metres.",
        ),
    ],
)
def test_two_fields(tell: Tell, first: str, second: str) -> None:
    assert _count(tell(first, second)) == 0
