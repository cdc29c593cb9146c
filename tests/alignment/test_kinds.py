"""One figure told as two kinds of figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.figurekinds import AXES
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
            "profit",
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
        (
            "profit",
            "Vesterby made an operating profit of £48.3 million. Profit before tax was £44.9 million.",
            "Vesterby reported a pre-tax profit of £48.3 million.",
        ),
        (
            "stretch",
            "Norrham Port handled 1.84 million boxes in the third quarter. For the nine months it was 5.41 million.",
            "Norrham Port handled 1.84 million boxes in the first nine months of 2030.",
        ),
        (
            "competition",
            "She has 23 goals in all competitions this season.",
            "She has scored 23 league goals this season.",
        ),
        (
            "entry",
            "There were 3,480 applicants for the 620 places on the course.",
            "The course has 3,480 places, and fewer would-be nurses than ever.",
        ),
        (
            "penalty",
            "The firm was fined £240,000 and ordered to pay £31,500 in costs.",
            "Harl Foods must pay costs of £240,000 after the accident, the court ruled.",
        ),
        (
            "case",
            "Police arrested 184 people and charged 37 of them.",
            "184 people were charged after the riot, police said.",
        ),
        (
            "support",
            "The town gets a grant of £6.4 million and a loan of £2.2 million for the bridge.",
            "A loan of £6.4 million will pay for the bridge in the town.",
        ),
        (
            "poll",
            "Turnout was 63.4 per cent, and 58.1 per cent voted for the merger.",
            "The merger was backed by 63.4 per cent of members, the union said.",
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
        (
            "Police arrested 184 people.",
            "184 people were charged after the riot, police said.",
        ),
        (
            "The plant made a profit of £5.2m on sales of £61m.",
            "Sales at the plant were £61m and its profit £5.2m.",
        ),
        (
            "Sales rose 4.2 per cent in the third quarter.",
            "In the three months to September sales were up by 4.2 per cent.",
        ),
        (
            "Vesterby lost £48.3 million last year on sales of £310 million.",
            "Vesterby, with sales of £310 million, had a loss of £48.3 million.",
        ),
    ],
)
def test_one_kind(tell: Tell, first: str, second: str) -> None:
    assert _axes(tell(first, second)) == []


def test_every_axis_has_a_name_of_its_own() -> None:
    names = [axis.name for axis in AXES]
    assert len(set(names)) == len(names)
