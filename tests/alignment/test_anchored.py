"""Shares and limits of age beside a figure that both articles give."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(story: Story) -> set[str]:
    return {
        story.fact(ref).text
        for item in align(story).disagreements
        for side in item.sides
        for ref in side
    }


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "The teams reached 1.38 million of 1.46 million children, or 94.5 per cent.",
            "Of 1.46 million children 1.38 million were reached, which the ministry puts at 84.5 per cent.",
            {"94.5 per cent", "84.5 per cent"},
        ),
        (
            "Some 1.38 million under-fives were vaccinated in Kestria.",
            "The campaign gave the vaccine to 1.38 million children under ten.",
            {"under-fives", "ten"},
        ),
    ],
)
def test_beside_one_figure(tell: Tell, first: str, second: str, told: set[str]) -> None:
    assert _told(tell(first, second)) == told


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Some 1.38 million under-fives were vaccinated in Kestria.",
            "The campaign gave the vaccine to 1.38 million children under five.",
        ),
        (
            "The bid of $18.75 a share is a premium of 34 per cent.",
            "Shares jumped 28 per cent, a touch under the bid of $18.75 a share.",
        ),
    ],
)
def test_no_one_figure(tell: Tell, first: str, second: str) -> None:
    assert _told(tell(first, second)) == set()
