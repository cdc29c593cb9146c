"""Relatives of one person that nobody is at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.rarity import story_rarity
from linter.alignment.relatives import match_relatives
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _conflicts(tell: Tell, *told: str) -> list[tuple[str, str]]:
    story = tell(*told)
    found = match_relatives(story, story_rarity(story.readings), ())
    return [(c.odd[0].text, c.usual[0].text) for c in found]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The boy's aunt, Emma Tveit, spoke outside the court on Monday.",
            "Emma Tveit, the boy's mother, spoke outside the court on Monday.",
        ),
        (
            "Emma Tveit, the sister of the skipper, laid a wreath at the quay.",
            "A wreath was laid at the quay by the skipper's daughter, Emma Tveit.",
        ),
        (
            "Her cousin, Emma Tveit, said that the family was proud of Anna Bly.",
            "Her sister Emma Tveit said that the family was proud of Anna Bly.",
        ),
        (
            "Emma Tveit is the niece of Olin Dravik, and found the boat on Monday.",
            "The boat was found on Monday by Emma Tveit, Mr Dravik's daughter.",
        ),
    ],
)
def test_two_relatives(tell: Tell, a: str, b: str) -> None:
    assert len(_conflicts(tell, a, b)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "His widow, Emma Tveit, laid a wreath at the quay.",
            "Emma Tveit, his wife of forty years, laid a wreath at the quay.",
        ),
        (
            "Emma Tveit, the boy's mother, laid a wreath at the quay.",
            "Emma Tveit, the skipper's wife, laid a wreath at the quay.",
        ),
        (
            "Her sister, Emma Tveit, laid a wreath at the quay.",
            "His daughter, Emma Tveit, laid a wreath at the quay.",
        ),
        (
            "Emma Tveit, the boy's stepmother, laid a wreath at the quay.",
            "The boy's mother, Emma Tveit, laid a wreath at the quay.",
        ),
        (
            "The boy's mother, Emma Tveit, laid a wreath. She is the skipper's sister.",
            "Emma Tveit, a nurse and the boy's mother, laid a wreath.",
        ),
    ],
)
def test_relatives_that_go_together(tell: Tell, a: str, b: str) -> None:
    assert _conflicts(tell, a, b) == []
