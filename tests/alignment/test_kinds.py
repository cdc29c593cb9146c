"""One figure told as two kinds of figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.kinds import two_kinds
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _axes(story: Story) -> list[str]:
    return [
        kinds[0].axis
        for item in align(story).reckonings
        if item.kind == "kind" and (kinds := two_kinds(story, item.told, item.parts[0]))
    ]


@pytest.mark.parametrize(
    ("axis", "first", "second"),
    [
        (
            "wind",
            "Winds were blowing steadily at 84 mph when the roof went, the weather office said.",
            "Gusts of 84 mph tore the roof off, according to the weather office.",
        ),
        (
            "once",
            "Vesterby expects a one-time charge of about £23 million in the fourth quarter.",
            "Ada Brill said that the affair would cost Vesterby about £23 million a year.",
        ),
        (
            "deductions",
            "The trust raised a net £412,000 from the sale, its treasurer said.",
            "The sale raised £412,000 gross for the trust.",
        ),
        (
            "tax",
            "Brannock made £38.5 million before tax last year.",
            "Its profit after tax was £38.5 million last year, Brannock said.",
        ),
        (
            "centre",
            "The median wage in Norrham is £31,400, the bureau said.",
            "Norrham's average wage is £31,400.",
        ),
        (
            "counted",
            "The flood has damaged 2,340 homes in the valley, the council said.",
            "The flood has left 2,340 residents without a roof, the council said.",
        ),
        (
            "sex",
            "Among women the rate was 8.6 per cent and among men 7.1 per cent, the bureau said.",
            "The rate was 8.6 per cent for men, the bureau said.",
        ),
        (
            "extent",
            "The crater is 42 metres wide and 9 metres deep, the engineer said.",
            "The crater is 42 metres deep, according to the engineer.",
        ),
        (
            "price",
            "The painting was estimated at £340,000 before the auction.",
            "The painting fetched £340,000 at auction on Monday.",
        ),
        (
            "added",
            "The plant will create 420 new jobs, on top of the 600 there now.",
            "The plant will employ 420 people in all, the company said.",
        ),
        (
            "stretch",
            "Operating profit was £3.42 billion in the fourth quarter of 2030, the bank said.",
            "The bank made an operating profit of £3.42 billion in 2030.",
        ),
    ],
)
def test_two_kinds(tell: Tell, axis: str, first: str, second: str) -> None:
    assert _axes(tell(first, second)) == [axis]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The trust raised £412,000 from the sale. That is £380,000 net.",
            "The sale raised £412,000, or £380,000 net of costs.",
        ),
        (
            "Some 2,340 homes were damaged and 5,100 people moved out.",
            "The flood damaged 2,340 houses; 5,100 residents had to leave.",
        ),
        (
            "The rate was 6.1 per cent a year ago, the bureau said.",
            "The rate was 6.1 per cent in the second quarter of 2030, the bureau said.",
        ),
        (
            "The average wage was £31,400 and the median £28,900.",
            "Half of all earn less than £28,900, the median; the average is £31,400.",
        ),
    ],
)
def test_one_kind(tell: Tell, first: str, second: str) -> None:
    assert _axes(tell(first, second)) == []
