"""Two lengths of time of one thing told in other words, and lengths of two things or of two sorts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.logistic import weights
from linter.model.comparison import Story

Tell = Callable[..., Story]

PAIRS = [
    (
        "The ferry Corran Belle lay off the pier of Norrham for five hours with 61 aboard before a tug came.",
        "The 61 passengers of the Corran Belle had waited seven hours off Norrham when the tug got to her.",
        "seven hours",
    ),
    (
        "Potters at the Ostrel works went back on Friday after a stoppage of 12 days over the new kiln.",
        "The potters of Ostrel had been out for 18 days over the kiln when they went back on Friday.",
        "18 days",
    ),
    (
        "It took the choir and the city council of Ostrel nine days to agree on who pays for the organ.",
        "The choir and the council of Ostrel came to terms over the organ after six days of talks.",
        "six days",
    ),
]
AGREE = [
    (
        "Colin Dravitt was sent to prison for seven years for selling forged pearls.",
        "Colin Dravitt, imprisoned for selling forged pearls, can ask for parole after four years.",
    ),
    (
        "The new organ of Ostrel took 26 months to build.",
        "The new organ of Ostrel was to have been built in 18 months.",
    ),
    (
        "Passengers for Brannock sat on the quay of Norrham for four hours.",
        "The crossing from Norrham to Brannock normally takes five hours.",
    ),
    (
        "The mill road of Ostrel will be closed for six weeks for a new drain.",
        "For a month and a half nobody can drive along the mill road of Ostrel while a drain is laid.",
    ),
]


def _lengths(story: Story) -> set[str]:
    return {
        story.fact(ref).text
        for item in align(story).disagreements
        if item.sort == "duration"
        for side in item.sides
        for ref in side
    }


@pytest.mark.parametrize(("one", "other", "length"), PAIRS)
def test_one_length_in_other_words(tell: Tell, one: str, other: str, length: str) -> None:
    """One thing's length told with other words differs."""
    assert length in _lengths(tell(one, other))


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_lengths_of_two_sorts(tell: Tell, one: str, other: str) -> None:
    """A part of a term, what was planned, what is usual and one length in two units do not differ."""
    assert not _lengths(tell(one, other))


def test_weights() -> None:
    """Each the other's likest speaks for one thing, two owners against it."""
    table = weights("lengthodds")
    assert table["both likest"] > 0 > table["other owner"]
