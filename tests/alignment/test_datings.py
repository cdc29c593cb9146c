"""Events that two articles date otherwise: which pairs are told and which are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.events import kin
from linter.alignment.times import clock, near_in_time, relate_times
from linter.model.comparison import Story
from linter.model.values import Period

Tell = Callable[..., Story]


def _day(day: str, **more: object) -> Period:
    return Period(start=day, end=day, granularity="day", **more)  # type: ignore[arg-type]


def _told(tell: Tell, *texts: str, published: tuple[str, ...] = ()) -> list[set[str]]:
    """The texts of both sides of every disagreement about time."""
    story = tell(*texts, published=published)
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
        if item.sort in ("time", "clock", "duration")
    ]


def test_same_verb_other_year(tell: Tell) -> None:
    found = _told(
        tell,
        "Odile Marsh was indicted in 2019 for bribing the harbour police of Norrham.",
        "In 2021 she was indicted for bribing the whole harbour police of Norrham.",
    )
    assert found == [{"2019", "2021"}]


def test_verb_and_its_noun(tell: Tell) -> None:
    found = _told(
        tell,
        "The navy sank a fishing trawler off Norrham on February 18.",
        "The February 19 sinking of a fishing trawler off Norrham by the navy was a mistake.",
    )
    assert found == [{"February 18", "February 19"}]


def test_other_verbs_are_two_events(tell: Tell) -> None:
    found = _told(
        tell,
        "Odile Marsh was arrested in Norrham on February 18 for theft.",
        "Odile Marsh was released in Norrham on February 19.",
    )
    assert found == []


def test_what_the_other_article_dates_alike_is_settled(tell: Tell) -> None:
    found = _told(
        tell,
        "The navy sank a trawler off Norrham on February 18.",
        "The navy sank a trawler off Norrham on February 18. It sank a second one on February 20.",
    )
    assert found == []


def test_article_with_another_dateline(tell: Tell) -> None:
    text = "A fire destroyed the covered market of Norrham yesterday, the fire brigade said."
    found = _told(tell, text, text, text, published=("2031-03-04", "2031-03-04", "2031-03-05"))
    assert len(found) == 1


def test_guessed_year_of_a_day_is_no_conflict(tell: Tell) -> None:
    found = _told(
        tell,
        "The deputy was killed on June 24, 2028 outside a flat in Norrham.",
        "The deputy was killed on June 24 outside a flat in Norrham.",
    )
    assert found == []


def test_spans_that_share_one_end(tell: Tell) -> None:
    found = _told(
        tell,
        "The prams were sold online between March 2021 and August 2023 for £90.",
        "The prams were sold online from March 2021 to August 2024 for £90.",
    )
    assert len(found) == 1


def test_length_of_one_sentence(tell: Tell) -> None:
    found = _told(
        tell,
        "Odile Marsh was jailed for six years for theft.",
        "Odile Marsh was jailed for four years for theft.",
    )
    assert found == [{"six years", "four years"}]


@pytest.mark.parametrize(
    ("a", "b"), [("sink", "sinking"), ("indict", "indictment"), ("convict", "conviction")]
)
def test_kin(a: str, b: str) -> None:
    assert kin(a, b)
    assert not kin(a, "vote")


def test_one_instant_in_two_zones() -> None:
    utc = _day("2031-03-05", clock="02:47", zone="UTC")
    eastern = _day("2031-03-04", clock="21:47", zone="Eastern time")
    assert relate_times(utc, eastern) == "equal"
    assert relate_times(utc, _day("2031-03-05", clock="21:47", zone="Eastern time")) == "different"


def test_summer_time_of_a_seasonal_zone() -> None:
    summer = clock(_day("2031-07-04", clock="21:47", zone="Eastern"))
    winter = clock(_day("2031-01-04", clock="21:47", zone="Eastern"))
    assert summer is not None
    assert winter is not None
    assert winter.low - summer.low == 60


def test_months_without_a_year() -> None:
    december = Period(start=None, end=None, granularity="month", month_day="--12")
    november = Period(start=None, end=None, granularity="month", month_day="--11")
    day = Period(start=None, end=None, granularity="day", month_day="--12-03")
    assert relate_times(december, november) == "different"
    assert near_in_time(december, november)
    assert relate_times(december, day) == "compatible"
    assert relate_times(december, _day("2031-12-03")) == "compatible"
