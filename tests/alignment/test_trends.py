"""What rises in one article and falls in another, without a figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _ways(story: Story) -> list[tuple[str, str]]:
    return [(clash.odd_way, clash.usual_way) for clash in align(story).trends]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "New infections across the lake districts are climbing, a charity said.",
            "The ministry said that new infections in the lake districts were falling.",
        ),
        (
            "The hospital reported a rise in emergency admissions over the winter.",
            "Emergency admissions at the hospital fell over the winter, it said.",
        ),
        (
            "More visitors came to the Norrham museum than in 2029, its director said.",
            "Fewer visitors came to the museum last year than in 2029.",
        ),
        (
            "Milk got dearer at Norrham market last week.",
            "The price of milk edged down last week at Norrham market, traders said.",
        ),
    ],
)
def test_rise_and_fall(tell: Tell, first: str, second: str) -> None:
    assert _ways(tell(first, second)) in [[("rise", "fall")], [("fall", "rise")]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "A boy who fell into the seal pool at Norrham zoo is well, keepers said.",
            "The boy climbed over the wall of the seal pool at Norrham zoo, keepers said.",
        ),
        (
            "House prices in Norrham rose again last month.",
            "House price growth in Norrham eased last month.",
        ),
        (
            "The council hopes that rents in Norrham will come down.",
            "Rents in Norrham are going up, the council says.",
        ),
        (
            "Waiting lists grew while waiting times fell at Norrham Hospital.",
            "Waiting times fell at Norrham Hospital; waiting lists grew.",
        ),
        (
            "Burglaries in Norrham rose last year, police said.",
            "Burglaries in Elmbridge fell last year, police said.",
        ),
        (
            "Vesterby shares rose on Monday.",
            "Shares in Vesterby fell on Monday.",
        ),
        ("Exports rose in January, the port said.", "Exports fell in March 2030, the port said."),
    ],
)
def test_two_things(tell: Tell, first: str, second: str) -> None:
    assert _ways(tell(first, second)) == []
