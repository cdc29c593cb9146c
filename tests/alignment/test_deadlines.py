"""The last day for one kind of act, told in any words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]
WRITTEN = ("2031-03-04", "2031-03-05")


def _told(tell: Tell, *texts: str) -> list[set[str]]:
    story = tell(*texts, published=WRITTEN)
    return [
        {story.fact(ref).text for side in item.sides for ref in side}
        for item in align(story).disagreements
        if item.sort in ("time", "duration")
    ]


@pytest.mark.parametrize(
    ("one", "other", "sides"),
    [
        (
            "Applications for the harbour grants close on 17 April.",
            "Skippers who want money for new engines have until 27 April to apply.",
            {"17 April", "27 April"},
        ),
        (
            "The deadline for bids is 30 May, the port authority said.",
            "Any builder can submit a tender up to 13 May.",
            {"30 May", "13 May"},
        ),
        (
            "Comments on the tram plan are accepted until 2 April.",
            "Those who object to rails in Quay Street must write in by 12 April.",
            {"2 April", "12 April"},
        ),
        (
            "The consultation ends on 8 May.",
            "Residents can give their views on the bathing ban until 18 May.",
            {"8 May", "18 May"},
        ),
        (
            "Dockers have until 20 March to return their ballot papers.",
            "The vote on the pay offer closes on 30 March.",
            {"20 March", "30 March"},
        ),
        (
            "The cheaper price holds for orders placed by 30 April.",
            "People who book by 15 April get the boat at the old price.",
            {"30 April", "15 April"},
        ),
        (
            "A decision on the quarry is due by 30 June.",
            "The minister has to rule on the digging by 31 July.",
            {"30 June", "31 July"},
        ),
        (
            "The court told the mill to pay by 14 April.",
            "Payment has to be made no later than 24 April.",
            {"14 April", "24 April"},
        ),
        (
            "Families have to vacate the flats by 1 May.",
            "Those still in Marsh Court must move out by 11 May.",
            {"1 May", "11 May"},
        ),
        (
            "The last date for nominations is 9 April.",
            "Would-be councillors must hand in their nomination papers by 19 April.",
            {"9 April", "19 April"},
        ),
        (
            "Entries for the regatta close at noon on 3 May.",
            "Crews can still enter until 13 May.",
            {"noon on 3 May", "13 May"},
        ),
        (
            "Buyers who want their money back should return the kettles by 1 June.",
            "Kettles can be sent back or exchanged until 21 June, the last day for a refund.",
            {"1 June", "21 June"},
        ),
        (
            "Any appeal must be lodged within 28 days of the ruling.",
            "The losers have 14 days to appeal against what the judge ruled.",
            {"28 days", "14 days"},
        ),
        (
            "Winners are to pay the first sum within ten days of the notice.",
            "The companies have 30 days in which to pay.",
            {"ten days", "30 days"},
        ),
    ],
)
def test_other_words_for_one_deadline(tell: Tell, one: str, other: str, sides: set[str]) -> None:
    assert _told(tell, one, other) == [sides]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # two kinds of act
            "Applications for the harbour grants close on 17 April.",
            "The mill has to pay its fine by 27 April.",
        ),
        (  # one article gives both
            "Applications for the harbour grants close on 17 April and those for new nets must be in by 27 April; claims can be sent to the port.",
            "Skippers who want money for new engines have until 27 April to apply.",
        ),
        (  # part of a sum
            "The mill must pay the first instalment by 14 April.",
            "The court told Crome Metals to pay by 14 May.",
        ),
        (  # meant, and not set
            "The losers expect to lodge an appeal within two weeks.",
            "Any appeal must be lodged within 28 days of the ruling.",
        ),
        (  # over
            "Bids were accepted until 2 February.",
            "The port will take bids until 30 March.",
        ),
        (  # one day in two forms
            "Entries for the regatta close on 3 May.",
            "Crews can still enter until Saturday, May 3rd.",
        ),
        (  # not of an act
            "The museum's show of nets runs until 17 April.",
            "The tram depot will be shut until 27 April.",
        ),
    ],
)
def test_other_deadlines(tell: Tell, one: str, other: str) -> None:
    assert _told(tell, one, other) == []
