"""Days that one article alone gives, and events told in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.events import alike
from linter.alignment.happenings import happenings, is_dateline
from linter.model.comparison import Story
from linter.model.values import Period

Tell = Callable[..., Story]


def _sides(tell: Tell, *texts: str, published: tuple[str, ...] = ()) -> list[set[str]]:
    story = tell(*texts, published=published)
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
        if item.sort == "time"
    ]


def _told(tell: Tell, text: str) -> list[frozenset[str]]:
    """What happens at each time of a text."""
    reading = tell(text, "Nothing.").readings[0]
    return [
        frozenset(happenings(reading, fact).words)
        for fact in reading.facts
        if isinstance(fact.value, Period)
    ]


def test_words_between_two_times_are_the_later_ones(tell: Tell) -> None:
    first, second = _told(tell, "Odile Marsh was arrested on 3 May and tried on 9 June in Norrham.")
    assert "arrest" in first
    assert "arrest" not in second
    assert "try" in second


def test_time_that_opens_the_sentence(tell: Tell) -> None:
    (told,) = _told(tell, "On 3 May the ferry Lady Brannock capsized off Norrham.")
    assert "capsiz" in told or "capsize" in told


def test_date_before_its_noun(tell: Tell) -> None:
    (told,) = _told(tell, "Odile Marsh was convicted of the 3 May robbery in Norrham.")
    assert len(told) == 1


def test_dateline_is_no_time_of_an_event(tell: Tell) -> None:
    reading = tell("NORRHAM, May 3 (HPA) - The ferry capsized.", "Nothing.").readings[0]
    (fact,) = [f for f in reading.facts if isinstance(f.value, Period)]
    assert is_dateline(reading, fact)


@pytest.mark.parametrize(
    ("a", "b"), [("roll-over", "capsiz"), ("take-over", "buy"), ("pass-away", "die")]
)
def test_verbs_of_one_meaning(a: str, b: str) -> None:
    assert alike(a, b)
    assert not alike(a, "announc")


AGREED = (
    "Norrham council set its budget for the coming year on Wednesday after a long debate.",
    "Council tax in Norrham will rise after councillors agreed a budget on Wednesday.",
)


def test_day_of_one_article_against_several(tell: Tell) -> None:
    odd = "Norrham council voted on Tuesday night for a budget that raises council tax."
    (found,) = _sides(tell, *AGREED, odd)
    assert "Tuesday night" in found


def test_article_that_gives_both_days_tells_two_events(tell: Tell) -> None:
    both = f"Norrham council voted on Tuesday night for a budget. {AGREED[1]}"
    assert _sides(tell, *AGREED, both) == []


def test_two_steps_of_one_matter(tell: Tell) -> None:
    found = _sides(
        tell,
        "Odile Marsh was charged in Norrham on February 18 with theft from the boatyard.",
        "Odile Marsh was sentenced in Norrham on February 21 for theft from the boatyard.",
    )
    assert found == []


def test_zone_named_on_one_side_only(tell: Tell) -> None:
    days = ("2031-03-05", "2031-03-05")
    told = "The quake struck off Norrham at {}, the observatory said."
    early = _sides(
        tell, told.format("02:10 GMT on Wednesday"), told.format("9pm on Tuesday"), published=days
    )
    assert early == []  # one moment, in a zone to the west
    (found,) = _sides(
        tell, told.format("13:10 GMT on Wednesday"), told.format("9pm on Tuesday"), published=days
    )
    assert "9pm on Tuesday" in found
