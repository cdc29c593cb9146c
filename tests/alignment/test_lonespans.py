"""Two stretches of time that share one end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(story: Story) -> list[int]:
    return [len(item.sides) for item in align(story).disagreements if item.sort == "time"]


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Product shipped to 31 states between 3 February and 29 September 2030 is covered.",
            "The bottles were distributed to pharmacies between 3 February and 29 August 2030.",
            "The bottles went to 31 states from 3 February to 29 August 2030.",
        ),
        (
            "The company spilled sewage from 11 works between January 2027 and December 2030.",
            "An inquiry found illegal spills at 11 works between January 2025 and December 2030.",
            "It went on doing so from January 2027 to December 2030.",
        ),
    ],
)
def test_one_stretch(tell: Tell, texts: tuple[str, ...]) -> None:
    assert _told(tell(*texts)) == [2]


@pytest.mark.parametrize(
    "texts",
    [
        ("He was mayor from 2019 to 2027.", "She taught in Norrham from 2019 to 2024."),
        (
            "The road is shut from 3 March to 9 May 2031.",
            "Eggs were dear from 3 March to 2 July 2031.",
        ),
    ],
)
def test_two_stretches(tell: Tell, texts: tuple[str, ...]) -> None:
    assert _told(tell(*texts)) == []
