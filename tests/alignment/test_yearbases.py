"""One figure for two kinds of year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]
FINANCIAL = "Vesterby sold 24,300 vans in the financial year ended 31 March 2030, up 31 per cent."


def _calendar(story: Story) -> list[int]:
    return [item.told.article for item in align(story).reckonings if item.kind == "year"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FINANCIAL, "Last calendar year Vesterby sold 24,300 vans, all of them in Kestria."),
        (FINANCIAL, "In 2030 the firm sold 24,300 vans, which was 31 per cent more."),
        (
            "In the school year 2029-30 some 4,210 pupils were suspended in Norrham.",
            "Norrham's schools suspended 4,210 pupils in 2029, the report says.",
        ),
        (
            "Brannock had revenue of £812 million in the financial year ended 30 June 2030.",
            "A business that turned over £812 million in calendar 2029 and kept £38.5 million.",
        ),
        (
            "The tea council puts shipments at 563.4 million kg for the year to June 2030.",
            "Kestria shipped 563,400 tonnes of tea between January and December 2030.",
        ),
    ],
)
def test_a_calendar_year_and_another(tell: Tell, first: str, second: str) -> None:
    assert _calendar(tell(first, second)) == [1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Six officers were dismissed in the 12 months to March 2030, the force said.",
            "Six Norrham officers were dismissed in the year to March 2030.",
        ),
        (
            "Norrham council spent £42.3m in 2030, against £15.7m in 2029.",
            "The council spent £15.7m in 2029-30, it said, and £42.3m in the calendar year 2030.",
        ),
        (FINANCIAL, "The firm sold 24,300 vans, its chief executive told a meeting in 2030."),
        (FINANCIAL, "Vesterby made £24,300 in 2030 from scrap."),
    ],
)
def test_one_year(tell: Tell, first: str, second: str) -> None:
    assert _calendar(tell(first, second)) == []
