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
            "The teams reached 2.17 million of 2.31 million children, or 93.9 per cent.",
            "Of 2.31 million children 2.17 million were reached, which the ministry puts at 83.9 per cent.",
            {"93.9 per cent", "83.9 per cent"},
        ),
        (
            "Some 2.17 million under-fours were screened in Kestria.",
            "The campaign screened 2.17 million children under nine.",
            {"under-fours", "nine"},
        ),
    ],
)
def test_beside_one_figure(tell: Tell, first: str, second: str, told: set[str]) -> None:
    assert _told(tell(first, second)) == told


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Some 2.17 million under-fours were screened in Kestria.",
            "The campaign screened 2.17 million children under four.",
        ),
        (
            "The bid of $23.15 a share is a premium of 34 per cent.",
            "Shares jumped 28 per cent, a touch under the bid of $23.15 a share.",
        ),
    ],
)
def test_no_one_figure(tell: Tell, first: str, second: str) -> None:
    assert _told(tell(first, second)) == set()
