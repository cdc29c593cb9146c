"""Times that were reckoned apart and told alike, and times of two things in one matter: nothing is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _told(tell: Tell, *texts: str, published: tuple[str | None, ...] = ()) -> list[set[str]]:
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
            'Odile Marsh said: "I feel ready for the orchestra of Norrham. From today I will rehearse every morning."',
            '"I feel ready for the orchestra of Norrham. From today I will rehearse every morning," Marsh added.',
        ),
        (
            "The lifeboat crew of Norrham has called a meeting of all its members for 9am on Friday in the boathouse.",
            "The lifeboat crew of Norrham has called a meeting of all its members for 9am on Friday in the boathouse.",
        ),
    ],
)
def test_copied_words_tell_one_day(tell: Tell, one: str, other: str) -> None:
    assert _told(tell, one, other, published=("2031-03-04", "2031-03-12")) == []


def test_yesterday_in_other_sentences_is_two_days(tell: Tell) -> None:
    found = _told(
        tell,
        "The ferry Lady Brannock ran aground off Tallow Head yesterday with 40 people on board.",
        "Forty people were on the ferry Lady Brannock as it went aground yesterday near Tallow Head.",
        published=("2031-03-04", "2031-03-05"),
    )
    assert found == [{"yesterday"}]


@pytest.mark.parametrize(
    "seen",
    [
        "was last seen alive in the harbour of Norrham on Saturday",
        "was last heard from in Norrham on Saturday",
        "was last spotted near the harbour of Norrham on Saturday",
    ],
)
def test_last_seen_and_found(tell: Tell, seen: str) -> None:
    found = _told(
        tell,
        f"The fisherman Abel Crome, 46, {seen}.",
        "The fisherman Abel Crome, 46, was found dead in the harbour of Norrham on Sunday.",
        published=("2031-03-11", "2031-03-11"),
    )
    assert found == []


def test_two_days_of_the_last_sight(tell: Tell) -> None:
    story = tell(
        "The fisherman Abel Crome was last seen in the harbour of Norrham on 8 March.",
        "Abel Crome, the fisherman, was last seen in the harbour of Norrham on 9 March.",
        published=("2031-03-11", "2031-03-11"),
    )
    (item,) = align(story).disagreements
    assert {story.fact(ref).text for side in item.sides for ref in side} == {"8 March", "9 March"}


def test_the_year_of_a_work_is_not_that_of_its_prize(tell: Tell) -> None:
    found = _told(
        tell,
        "Odile Marsh won the Golden Gull for best actress for the 2027 biopic “Harbour Lights”.",
        "Odile Marsh won the Golden Gull for best actress in 2028 for “Harbour Lights”.",
    )
    assert found == []


def test_the_day_behind_a_noun_is_not_that_of_the_telling(tell: Tell) -> None:
    found = _told(
        tell,
        "An official told the Gazette that the explosion on Saturday had wounded the mayor of Norrham.",
        "An official told the Gazette on Sunday that the explosion had wounded the mayor of Norrham.",
        published=("2031-03-11", "2031-03-11"),
    )
    assert found == []


def test_this_month_at_its_turn(tell: Tell) -> None:
    found = _told(
        tell,
        "In a talk with Harbour Radio earlier this month Marsh said that she would sing in Norrham.",
        "In a talk with Harbour Radio in early November Marsh said that she would sing in Norrham.",
        published=("2031-12-01", "2031-11-29"),
    )
    assert found == []
