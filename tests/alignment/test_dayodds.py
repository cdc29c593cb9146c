"""Two days of one event told in other words, and what the rest of the story says of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.dayslips import SLIPS, slip
from linter.model.comparison import Story
from linter.model.values import Period

Tell = Callable[..., Story]


def _told(tell: Tell, *texts: str, published: tuple[str, ...] = ()) -> list[set[str]]:
    story = tell(*texts, published=published)
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
        if item.sort == "time"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A coal train came off the rails near Norrham station on 3 February 2031.",
            "A coal train derailed near Norrham station on 4 February 2031.",
        ),
        (
            "Wardens inspected the footbridge at Norrham in March 2030 and found rust.",
            "The footbridge at Norrham was surveyed in May 2030, and rust was found.",
        ),
        (
            "Odile Marsh took office as harbour master of Norrham on 3 February 2031.",
            "Odile Marsh was sworn in as harbour master of Norrham on 5 February 2031.",
        ),
        (
            "The crofters of Tallow Head filed suit against Crome Metals in May 2029.",
            "The crofters of Tallow Head brought an action against Crome Metals in May 2028.",
        ),
        (
            "The new ferry fares of Norrham come into force on 1 May 2031.",
            "The new ferry fares of Norrham take effect on 1 June 2031.",
        ),
        (
            "Cyclone Odile made landfall near Norrham on 11 February 2031.",
            "Cyclone Odile came ashore near Norrham on 12 February 2031.",
        ),
        (
            "The balloon Lady Brannock landed near Norrham on 14 February 2031.",
            "The balloon Lady Brannock touched down near Norrham on 24 February 2031.",
        ),
        (
            "Wardens pulled over the milk float of Ailsa Crome near Norrham on 6 February 2031.",
            "Wardens flagged down the milk float of Ailsa Crome near Norrham on 16 February 2031.",
        ),
        (
            "The Marsh report on the Norrham sluice came out on 3 February 2031.",
            "The Marsh report on the Norrham sluice was published on 13 February 2031.",
        ),
        (
            "The trams of Norrham resumed service on 3 February 2031 after the flood.",
            "The trams of Norrham were running again, restored to service on 5 February 2031, after the flood.",
        ),
    ],
)
def test_other_words_for_one_deed(tell: Tell, one: str, other: str) -> None:
    assert len(_told(tell, one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A state lasts until its end.
        (
            "The cable car of Norrham is closed to visitors until Sunday 9 March.",
            "The cable car of Norrham was closed to visitors today.",
        ),
        # What had not been done yet is done later, or to somebody else.
        (
            "The silver locket of Odile Marsh had not been handed in by Sunday night.",
            "Another locket of Odile Marsh, of gold, was handed in on Saturday night.",
        ),
        # Two steps of one matter, the second told with the first.
        (
            "Three women from Tallow Head were charged with arson last Tuesday.",
            "Three women from Tallow Head appeared in court yesterday on a charge of arson.",
        ),
        # Years that the text itself points back to.
        (
            "Crome Metals lost its licence in May 2028. The smelter at Norrham was sold that November.",
            "Crome Metals sold the smelter at Norrham in November 2028, having lost its licence.",
        ),
    ],
)
def test_no_two_days_of_one_deed(tell: Tell, one: str, other: str) -> None:
    assert _told(tell, one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The passes of the Norrham ferry were handed out between 9 March and 14 August 2030.",
            "Whoever got a ferry pass between 9 March and 14 September 2030 may ask for another.",
        ),
        (
            "The lock of Norrham leaked from May 2028 to June 2030.",
            "Between May 2026 and June 2030 the lock of Norrham lost half its water.",
        ),
        (
            "Lessons at Norrham are off until Friday 14 March.",
            "No lessons at Norrham until Monday 17 March, the council said.",
        ),
    ],
)
def test_one_end_of_a_stretch(tell: Tell, one: str, other: str) -> None:
    assert len(_told(tell, one, other)) == 1


def _day(day: str) -> Period:
    return Period(start=day, end=day, granularity="day")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2031-03-04", "2031-03-05", "next day"),
        ("2031-03-04", "2031-03-11", "a week"),
        ("2031-03-04", "2031-03-14", "digit of day"),
        ("2031-03-04", "2031-04-04", "month"),
        ("2031-03-04", "2030-03-04", "year of day"),
        ("2031-03-04", "2031-06-21", "far day"),
    ],
)
def test_slip_of_days(one: str, other: str, expected: str) -> None:
    assert slip(_day(one), _day(other)) == slip(_day(other), _day(one)) == expected
    assert expected in SLIPS


def test_slip_of_years() -> None:
    first, next_, digit = (
        Period(start=f"{year}-01-01", end=f"{year}-12-31", granularity="year")
        for year in ("1957", "1958", "1967")
    )
    assert slip(first, next_) == "next year"
    assert slip(first, digit) == "digit of year"


def test_the_only_day_of_a_kind_of_event(tell: Tell) -> None:
    """Each article dates one death, one of them on a day that no other gives."""
    found = _told(
        tell,
        "The painter Odile Marsh passed away at her house in Norrham on Thursday, her gallery said.",
        "Odile Marsh, who painted the harbour of Norrham for sixty years, died on Monday.",
        "The gallery said that Marsh died on Monday. She was 91.",
        published=("2031-03-07", "2031-03-07", "2031-03-07"),
    )
    assert found == [{"Thursday", "Monday"}]


def test_two_days_of_a_kind_of_event(tell: Tell) -> None:
    """The one article tells of two deaths, so that a third day may be another's."""
    found = _told(
        tell,
        "The painter Odile Marsh passed away at her house on Thursday. Her sister Ailsa had died on Monday.",
        "Odile Marsh, who painted the harbour for sixty years, died on Thursday. Her sister's death was on Monday.",
        published=("2031-03-07", "2031-03-07"),
    )
    assert found == []
