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


def _told(tell: Tell, *texts: str, published: tuple[str | None, ...] = ()) -> list[set[str]]:
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


SPLIT = (
    "Crome Metals spun off its Norrham smelter in 2019.",
    "In 2021 the Norrham smelter split off from Crome Metals.",
)
OVERTAKEN = (
    "Tallow Lines overtook Brannock Ferries as the largest ferry company of Kestria in 2027.",
    "Brannock Ferries lost its place as the largest ferry company of Kestria to Tallow Lines in 2028.",
)
SET_ALIGHT = (
    "Dockers torched the harbour office of Norrham on Monday in protest at the new tolls.",
    "The harbour office of Norrham was set alight on Tuesday by dockers in protest at the new tolls.",
)
VIDEO = (
    "The Grey Lamps posted a video of the kidnapped miners of Tallow Head on Thursday.",
    "A video posted by the Grey Lamps on Wednesday purported to show the kidnapped miners of Tallow Head.",
)
ASIDE = (
    "The miners of Tallow Head were freed by the Grey Lamps (its members are mostly young) on May 2.",
    "The Grey Lamps freed the miners of Tallow Head on May 4.",
)


@pytest.mark.parametrize("pair", [SPLIT, OVERTAKEN, SET_ALIGHT, VIDEO, ASIDE])
def test_one_event_in_other_forms(tell: Tell, pair: tuple[str, str]) -> None:
    day = ("2031-05-09", "2031-05-09")
    assert len(_told(tell, *pair, published=day)) == 1


MARCH = (
    "Teachers of Norrham planned to march to the town hall on Sunday to demand better pay.",
    "On Monday teachers demanding better pay protested at the town hall of Norrham.",
)
JUDGED = (
    "A report on Tuesday in the Coast Record said that Norrham would get a ferry of its own.",
    "On Wednesday the mayor called the report of a ferry of its own for Norrham nonsense.",
)


@pytest.mark.parametrize("pair", [MARCH, JUDGED])
def test_two_steps_of_one_matter(tell: Tell, pair: tuple[str, str]) -> None:
    assert _told(tell, *pair) == []


def test_to_come_and_over(tell: Tell) -> None:
    found = _told(
        tell,
        "Norrham council votes on its budget on 12 May.",
        "Norrham council voted on its budget on 30 April.",
        published=("2031-05-09", "2031-05-10"),
    )
    assert found == []


def test_yesterday_counted_from_the_day_of_print(tell: Tell) -> None:
    found = _told(
        tell,
        "A fire destroyed the covered market of Norrham yesterday.",
        "A fire destroyed the covered market of Norrham on Tuesday.",
        "A fire destroyed the covered market of Norrham on Tuesday.",
        published=("2031-03-04", "2031-03-04", "2031-03-05"),
    )
    assert found == []


def test_a_bare_weekday_is_a_day_of_these_weeks(tell: Tell) -> None:
    found = _told(
        tell,
        "On 15 April the Grey Lamps raided the mine of Tallow Head with forty men.",
        "The Grey Lamps raided the mine of Tallow Head on Saturday with forty men.",
        published=("2031-10-17", None),
    )
    assert found == []


def test_a_month_agrees_with_both_days(tell: Tell) -> None:
    """That an article gives the month too clears neither day of it."""
    found = _told(
        tell,
        "Forty men were kidnapped from the mine of Tallow Head on May 2.",
        "Forty men were kidnapped from the mine of Tallow Head on May 4. The men were kidnapped in May.",
        published=("2031-07-01", "2031-07-01"),
    )
    assert {"May 2", "May 4"} in found


SAILED = (
    "The trawler Odile left Norrham on Monday evening with six men.",
    "She had set sail on Sunday evening, her owner said.",
    "The Odile put to sea on Sunday evening. Six men were aboard.",
    "On Sunday evening the Odile sailed from the pier with a crew of six.",
)
HARVESTED = (
    "Boats will bring in the last of the oysters no later than 30 November 2031.",
    "The last oysters of Norrham are to be harvested by 30 September 2031.",
    "The farm plans to harvest its last oysters by 30 September 2031.",
    "By 30 September 2031 the oysters will be gone from the farm at Norrham.",
)


@pytest.mark.parametrize("texts", [SAILED, HARVESTED])
def test_times_that_agree_but_for_one_part(tell: Tell, texts: tuple[str, ...]) -> None:
    assert len(_told(tell, *texts, published=("2031-03-06",) * 4)) == 1


def test_a_time_right_behind_its_noun(tell: Tell) -> None:
    found = _told(
        tell,
        "The announcement on Thursday of a truce at Tallow Head did not move the miners.",
        "The union announced a truce at Tallow Head on Friday, and the miners went home.",
        published=("2031-03-09", "2031-03-09"),
    )
    assert found == [{"Thursday", "Friday"}]


def test_spans_of_days_in_one_month(tell: Tell) -> None:
    found = _told(
        tell,
        "The coast road will be closed from 3 to 14 June for repairs.",
        "The coast road is to be closed from 3 to 24 June for repairs.",
    )
    assert found == [{"3 to 14 June", "3 to 24 June"}]


def test_one_length_in_two_ways_is_no_side_of_its_own(tell: Tell) -> None:
    found = _told(
        tell,
        "The battery of the Norrham tram lasts seven hours.",
        "The battery of the Norrham tram lasts up to 7 hours.",
        "The battery of the Norrham tram lasts five hours.",
    )
    assert {"seven hours", "up to 7 hours"} not in found


def test_two_years_at_two_places(tell: Tell) -> None:
    found = _told(
        tell,
        "Dublin has a new arena that is to open in 2033. Lisbon has none.",
        "The clubs of Dublin and Lisbon want to grow.\n\nWork began in Lisbon in May. The new arena is to open in 2034.",
    )
    assert found == []
