"""One list in two articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]
CAMPS = "Relief camps hold 14,200 persons (Shorran 8,300; Navely 3,900; Kett 2,000)."


def _disputed(story: Story) -> list[set[str]]:
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
    ]


def test_one_figure_of_a_list(tell: Tell) -> None:
    story = tell(
        "They came with goats: 8,300 from Shorran, 3,900 from Navely and 2,600 from Kett.", CAMPS
    )
    assert _disputed(story) == [{"2,600", "2,000"}]


@pytest.mark.parametrize(
    "other",
    [
        "They came with goats: 8,300 from Shorran, 3,900 from Navely and 9,600 from elsewhere.",
        "They came with goats: 8,300 from Shorran, 2,000 from Kett and 2,600 from Tallow.",
        "In the hills 2,600 spent the night without a roof over their heads.",
    ],
)
def test_another_list(tell: Tell, other: str) -> None:
    assert _disputed(tell(other, CAMPS)) == []
