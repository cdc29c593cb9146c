"""Two values told in other words: what the rest of the story says of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.logistic import weights
from linter.model.comparison import Story

Tell = Callable[..., Story]
RELEASE = (
    "The Norrham bridge cost 41.8 million crowns. It is 612 metres long and carries two lanes."
)
PAPER = (
    "Norrham has its bridge, all 612 metres of it. The bill came to {} million crowns in the end."
)


def _disputed(story: Story) -> list[set[str]]:
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
    ]


def test_the_only_sum_of_each_article(tell: Tell) -> None:
    assert _disputed(tell(RELEASE, PAPER.format("48.1"))) == [
        {"41.8 million crowns", "48.1 million crowns"}
    ]


def test_equal_sums(tell: Tell) -> None:
    assert _disputed(tell(RELEASE, PAPER.format("41.8"))) == []


def test_a_sum_of_another_size(tell: Tell) -> None:
    assert _disputed(tell(RELEASE, PAPER.format("3.2"))) == []


@pytest.mark.parametrize("name", ["similarity", "2 digits swapped", "3 digits swapped", "mutual"])
def test_what_speaks_for_one_fact(name: str) -> None:
    assert weights("odds")[name] > 0


@pytest.mark.parametrize(
    "name", ["ratio", "other measure", "rate of one", "large: 2 digits swapped"]
)
def test_what_speaks_against_one_fact(name: str) -> None:
    assert weights("odds")[name] < 0
