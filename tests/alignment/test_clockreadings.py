"""Two readings of one gauge are no disagreement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.clockreadings import read_at_two_hours
from linter.model.comparison import Ref, Story

Tell = Callable[..., Story]


def _refs(story: Story) -> list[tuple[Ref, ...]]:
    return [
        tuple(Ref(i, n) for n, f in enumerate(reading.facts) if f.kind == "measurement")
        for i, reading in enumerate(story.readings)
    ]


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (
            "The Corrin stood at 7.2 metres at 6am on Tuesday.",
            "The Corrin stood at 7.8 metres at 5pm on Tuesday.",
            True,
        ),
        (
            "The Corrin stood at 7.2 metres at 6am on Tuesday.",
            "At 6am the Corrin was at 7.8 metres.",
            False,
        ),
        (
            "The Corrin stood at 7.2 metres at 6am on Tuesday.",
            "The Corrin stood at 7.8 metres on Tuesday.",
            False,
        ),
    ],
)
def test_readings(tell: Tell, first: str, second: str, apart: bool) -> None:
    story = tell(first, second)
    assert read_at_two_hours(story, _refs(story)) is apart
