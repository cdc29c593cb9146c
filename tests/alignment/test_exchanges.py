"""Two figures that have changed places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(story: Story) -> list[set[str]]:
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
    ]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "The council's insurer will pay £1 million. The remaining £350,000 will come from the "
            "council's reserves.",
            "The council must find £1 million in its reserves, and its insurer will contribute the "
            "other £350,000.",
            {"£1 million", "£350,000"},
        ),
        (
            "Among pensioners 64 per cent were in favour, among students 38 per cent.",
            "Students backed it by 64 per cent, while 38 per cent of pensioners did.",
            {"64 per cent", "38 per cent"},
        ),
    ],
)
def test_changed_places(tell: Tell, first: str, second: str, found: set[str]) -> None:
    assert _told(tell(first, second)) == [found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The council's insurer will pay £1 million. The remaining £350,000 will come from "
            "reserves.",
            "Of the sum £350,000 is from the council's reserves, and £1 million is paid by the "
            "insurer.",
        ),
        (
            "Sales rose from £34 million to £38 million.",
            "Sales were £38 million, up from £34 million.",
        ),
        (
            "Pensioners gave £64 million and students £38 million.",
            "The sum was £64 million from pensioners; students gave £38 million.",
        ),
    ],
)
def test_in_place(tell: Tell, first: str, second: str) -> None:
    assert _told(tell(first, second)) == []
