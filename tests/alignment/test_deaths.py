"""What a person died of, and where."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.deaths import match_causes, match_deathbeds
from linter.model.comparison import Story

Tell = Callable[..., Story]


HEART = "The poet Edna Marlow died of heart failure at her home on Monday."


@pytest.mark.parametrize(
    ("other", "causes"),
    [
        ("Edna Marlow died of pneumonia, her son said.", 1),
        ("Edna Marlow died from a heart attack, her son said.", 0),
        ("Edna Marlow, who had heart disease, died of pneumonia, her son said.", 0),
        ("Edna Marlow wrote odes. Her father John Alder died of pneumonia.", 0),
    ],
)
def test_causes(tell: Tell, other: str, causes: int) -> None:
    assert len(match_causes(tell(HEART, other))) == causes


@pytest.mark.parametrize(
    ("other", "places"),
    [
        ("Edna Marlow died in a Norrham hospital on Monday.", 1),
        ("Edna Marlow died at home on Monday.", 0),
        ("Edna Marlow died on Monday.", 0),
    ],
)
def test_places(tell: Tell, other: str, places: int) -> None:
    assert len(match_deathbeds(tell(HEART, other))) == places
