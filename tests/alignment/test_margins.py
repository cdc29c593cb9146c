"""By how much somebody won."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.margins import read_margins
from linter.model.comparison import Story

Tell = Callable[..., Story]


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Kestria beat Ostravia by six wickets.", 6, "wicket"),
        ("It was a four-wicket win over Ostravia.", 4, "wicket"),
        ("Brill held Norrham with a majority of 2,301.", 2301, "vote"),
        ("Brill held Norrham by 2,301 votes.", 2301, "vote"),
        ("Grey Heron came in five lengths clear of Tin Whistle.", 5, "length"),
        ("Her margin of victory was 46 seconds.", 46, "second"),
    ],
)
def test_margin(tell: Tell, text: str, number: float, unit: str) -> None:
    found = list(read_margins(tell(text).readings[0], 0))
    assert [(m.number, m.unit) for m in found] == [(number, unit)]


@pytest.mark.parametrize(
    "text", ["Norrham led by 12 points at half-time.", "The bill was cut by 12 points."]
)
def test_no_margin(tell: Tell, text: str) -> None:
    assert not list(read_margins(tell(text).readings[0], 0))


def _count(story: Story) -> int:
    return len(align(story).margins)


def test_two_margins(tell: Tell) -> None:
    story = tell(
        "Orde won the Tallow Open by two shots from Len Tamm.",
        "It was a four-shot victory over Tamm for Orde at the Tallow Open.",
    )
    assert _count(story) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Kestria beat Ostravia by six wickets on Saturday.",
            "Kestria won the second match against Ostravia by four wickets and the third by six.",
        ),
        ("Norrham won by 12 points on Saturday.", "Elmbridge won by 21 points on Saturday."),
        (
            "Norrham won the first leg by three goals.",
            "Norrham won the second leg by two goals.",
        ),
    ],
)
def test_two_contests(tell: Tell, first: str, second: str) -> None:
    assert _count(tell(first, second)) == 0
