"""Sizes in two units and the parts of a rise, worked out again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.arithmetic import reckon
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _kinds(tell: Tell, text: str) -> list[str]:
    return [item.kind for item in reckon(tell(text).readings[0], 0)]


@pytest.mark.parametrize(
    "text",
    [
        "The blast left a hole 19 feet (5 metres) deep.",
        "The slide ran for 60 metres (about 600 feet) down the hill.",
        "It weighed 12 kilograms (36lb) when it was found.",
        "The water in the tank had reached 40C (84F) by noon.",
    ],
)
def test_a_size_that_is_not_the_other(tell: Tell, text: str) -> None:
    assert _kinds(tell, text) == ["conversion"]


@pytest.mark.parametrize(
    "text",
    [
        "The blast left a hole 16 feet (5 metres) deep.",
        "The road runs for 60 miles (100 km) along the coast.",
        "It comes with 512 megabytes or 2 gigabytes of memory.",
        "The water in the tank had reached 40C (104F) by noon.",
        "The wall is 300 metres long (1.2 metres high).",
    ],
)
def test_a_size_that_is(tell: Tell, text: str) -> None:
    assert _kinds(tell, text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Shares of Harl Foods rose $7.79, or 22 per cent, to $52.99.", ["step"]),
        ("Shares of Harl Foods rose $7.79, or 17 per cent, to $52.99.", []),
        ("Harl Foods (up $7.79 to $52.99) was 22 per cent higher.", ["step"]),
        ("Shares of Harl Foods fell $2.10, or 14 per cent, to $18.20.", ["step"]),
        ("Shares of Harl Foods fell $2.10, or 10 per cent, to $18.20.", []),
        ("Shares of Harl Foods rose $2 to $18, and those of Ostrel Gas 12 per cent.", []),
    ],
)
def test_a_step_and_its_share(tell: Tell, text: str, kinds: list[str]) -> None:
    assert _kinds(tell, text) == kinds
