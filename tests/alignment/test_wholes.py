"""A total that another article gives for one of its parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.wholes import part_of_whole
from linter.model.comparison import Ref, Story

Tell = Callable[..., Story]


def _part(story: Story) -> str | None:
    def largest(article: int) -> Ref:
        facts = story.readings[article].facts
        figures = [n for n, f in enumerate(facts) if f.kind in ("count", "money", "measurement")]
        return Ref(article, max(figures, key=lambda n: facts[n].value.low))  # type: ignore[union-attr]

    part = part_of_whole(story, largest(1), largest(0))
    return story.fact(part).text if part else None


@pytest.mark.parametrize(
    ("whole", "told", "part"),
    [
        (
            "Idowu has scored 19 goals for Ostrel this season, 14 of them in the league.",
            "Idowu, whose 19 league goals have carried Ostrel to third, is out for a month.",
            "14",
        ),
        (
            "The firm employs 2,150 people, 640 of them in Kestria.",
            "The firm's 2,150 workers in Kestria were told on Monday.",
            "640",
        ),
        (
            "The group cut output to 84,000 vehicles, of which 21,500 were built in Ostrel.",
            "Ostrel built 84,000 vehicles.",
            "21,500",
        ),
        (
            "The lender has 312 branches, including 45 in Norrham.",
            "The 312 branches in Norrham are to open on Saturdays.",
            "45",
        ),
    ],
)
def test_a_part(tell: Tell, whole: str, told: str, part: str) -> None:
    assert _part(tell(whole, told)) == part


@pytest.mark.parametrize(
    ("whole", "told"),
    [
        (
            "The firm employs 2,150 people, 640 of them in Kestria.",
            "The firm, based in Kestria, has 2,150 workers.",
        ),
        (
            "The airline has 3,400 staff, 1,150 of them in Norrham.",
            "The 3,400 people who keep the airline flying out of Norrham will get a bonus.",
        ),
        (
            "The report lists 84 recommendations, 31 of them for the police.",
            "The police accepted all 84 recommendations.",
        ),
        (
            "The ship carried 84 people, including 61 passengers.",
            "All of the 84 people on the passenger ship were saved.",
        ),
    ],
)
def test_no_part(tell: Tell, whole: str, told: str) -> None:
    assert _part(tell(whole, told)) is None
