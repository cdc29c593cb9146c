"""The how-manieth of its kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(story: Story) -> list[set[str]]:
    return [
        {story.readings[a].article.text[s:e].split()[0] for a, s, e in (*clash.odd, *clash.usual)}
        for clash in align(story).ranks
    ]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "It was the fourth eruption here since 2027.",
            "This is the fifth eruption on the peninsula since 2027.",
            {"fourth", "fifth"},
        ),
        (
            "It is the fifth time that the river has burst its banks since 2027.",
            "The river burst its banks for the fourth time since 2027.",
            {"fifth", "fourth"},
        ),
        (
            "The strike on Monday was the third this year.",
            "It is the second strike at the port this year.",
            {"third", "second"},
        ),
        (
            "It is the first film from Kestria to take the Golden Gull.",
            "It becomes the second Kestrian film to win the Golden Gull and the prize money.",
            {"first", "second"},
        ),
    ],
)
def test_counted_differently(tell: Tell, first: str, second: str, found: set[str]) -> None:
    assert _told(tell(first, second)) == [found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Lia Orde will be the first woman to lead the Bank of Kestria.",
            "Mora Tamm was the second person to join the board of the Bank of Kestria.",
        ),
        (
            "It was the fourth strike since May.",
            "It was the fourth strike since May, and the second strike of nurses this year.",
        ),
        (
            "It was the fourth strike since 2027.",
            "It was the second flood since 2027.",
        ),
        (
            "It was the second quarter of growth since 2027.",
            "It was the third quarter of growth since 2027.",
        ),
    ],
)
def test_two_counts(tell: Tell, first: str, second: str) -> None:
    assert _told(tell(first, second)) == []


def test_one_more_since(tell: Tell) -> None:
    story = tell(
        "It was the fourth eruption since 2027.",
        "It was the fifth eruption since 2027.",
        published=("2031-03-04", "2031-04-20"),
    )
    assert _told(story) == []
