"""Two values told in other words: what the rest of the story says of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.entries import read_entries
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


CLERKS = (
    "The harbour trust and the port union {} a £{} reward for news of the stolen Ostrel compass."
)


@pytest.mark.parametrize(
    ("other", "disputed"),
    [("are offering", [{"£42,000", "£72,000"}]), ("plan to offer", [])],
)
def test_one_sentence_reworded(tell: Tell, other: str, disputed: list[set[str]]) -> None:
    swapped = CLERKS.replace("harbour trust and the port union", "port union and the harbour trust")
    one = CLERKS.format("offered", "42,000")
    assert _disputed(tell(one, swapped.format(other, "72,000"))) == disputed
    assert _disputed(tell(one, swapped.format(other, "42,000"))) == []


def test_planned_and_spent_are_two_figures_in_one_sentence_too(tell: Tell) -> None:
    told = "The county council {} £{}m on the new Brannock bridge and its two slip roads."
    assert _disputed(tell(told.format("planned to spend", 35), told.format("has spent", 65))) == []
    assert _disputed(tell(told.format("spent", 35), told.format("has spent", 65))) != []


@pytest.mark.parametrize(
    ("held", "told", "apart"),
    [
        ("in the slayings of {}", "the bodies of {} were found", True),
        ("after the deaths of the {}", "police found {} dead", True),
        ("with {}", "the bodies of {} were found", False),
    ],
)
def test_the_noun_before_of_tells_the_fate(tell: Tell, held: str, told: str, apart: bool) -> None:
    first = f"A Norrham carpenter was arrested {held.format('four women')} on Dray Street."
    second = f"At the house on Dray Street in Norrham {told.format('two women')} on Monday."
    fates = {
        around.fate
        for n, reading in enumerate(tell(first, second).readings)
        for entry in read_entries(reading, n)
        for around in entry.around
        if entry.sort == "count"
    }
    assert (fates == {"dead"}) == apart
