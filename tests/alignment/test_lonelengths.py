"""A length of one article against one of several."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _lengths(story: Story) -> list[set[str]]:
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
        if item.sort == "duration"
    ]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (
            (
                "For 17 minutes the officer's camera recorded nothing, and he called it an accident.",
                "The officer's camera had been switched off for 11 minutes, the panel found.",
                "Eleven minutes went unrecorded by his camera.",
            ),
            {"17 minutes", "11 minutes", "Eleven minutes"},
        ),
        (
            (
                "The blackout in Norrham lasted 90 minutes, shopkeepers said.",
                "Power was back in Norrham after 45 minutes, the company said.",
                "It took the company 45 minutes to restore power in Norrham.",
            ),
            {"90 minutes", "45 minutes"},
        ),
    ],
)
def test_one_against_two(tell: Tell, texts: tuple[str, ...], found: set[str]) -> None:
    assert _lengths(tell(*texts)) == [found]


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The flight from Norrham takes three hours.",
            "The strike lasted for two hours.",
            "The strike went on for two hours.",
        ),
        (
            "The siege lasted nine hours; for six hours no word was spoken.",
            "The siege was over after six hours, police said.",
            "For six hours police had surrounded the house.",
        ),
        (
            "He was jailed for nine years.",
            "The tunnel took six years to dig.",
        ),
    ],
)
def test_two_things(tell: Tell, texts: tuple[str, ...]) -> None:
    assert _lengths(tell(*texts)) == []
