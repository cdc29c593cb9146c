"""Events named as another than the first, days that figures are compared with, and words said on two days."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]
PRINTED = ("2031-03-20", "2031-03-21")


def _told(tell: Tell, one: str, other: str) -> list[str]:
    return [
        item.sort
        for item in align(tell(one, other, published=PRINTED)).disagreements
        if item.sort in ("time", "clock", "duration")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The quake struck the harbour town of Norrham at 5.20am, toppling chimneys.",
            "The largest aftershock of the quake struck the harbour town of Norrham at 6.47am, toppling chimneys.",
        ),
        (
            "The quake struck the harbour town of Norrham on Sunday, toppling chimneys.",
            "A second quake struck the harbour town of Norrham on Monday, toppling chimneys.",
        ),
        (
            "Norrham Rovers drew with Tallow Town at Crome Park on Saturday.",
            "The replay between Norrham Rovers and Tallow Town was drawn at Crome Park on Wednesday.",
        ),
        (
            "The blaze at the cannery in Norrham broke out on 3 March, its owner said.",
            "Another blaze at the cannery in Norrham broke out on 9 March, its owner said.",
        ),
    ],
)
def test_a_further_event_is_another(tell: Tell, one: str, other: str) -> None:
    assert _told(tell, one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The quake struck the harbour town of Norrham on Sunday, toppling chimneys.",
            "The quake struck the harbour town of Norrham on Monday, toppling chimneys.",
        ),
        (
            "The quake struck the harbour town of Norrham on Sunday, toppling chimneys.",
            "The quake struck the harbour town of Norrham on Monday, toppling chimneys, and was followed by aftershocks.",
        ),
        (
            "A second quake struck the harbour town of Norrham on 3 March, toppling chimneys.",
            "On 4 March a second quake struck the harbour town of Norrham, toppling chimneys.",
        ),
    ],
)
def test_the_event_itself_is_one(tell: Tell, one: str, other: str) -> None:
    assert _told(tell, one, other) == ["time"]


def test_times_that_figures_are_compared_with_date_no_event(tell: Tell) -> None:
    one = "Sales at Orrin Foods rose, compared with growth of 9 per cent at the start of 2030."
    other = "Sales at Orrin Foods rose, compared with growth of 6 per cent in 2029."
    assert _told(tell, one, other) == []


def test_a_paper_reports_many_things(tell: Tell) -> None:
    one = "The Norrham Gazette had reported Monday that a choir from abroad had been lost at sea."
    other = "But on Tuesday the island's paper, the Norrham Gazette, added a twist, reporting that the ferry was sold."
    assert _told(tell, one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "sorts"),
    [
        (
            "The Norrham lido reopened four years and two days after the landslip buried its three pools.",
            "Bathers returned to the Norrham lido four years and five days after a landslip buried the pools.",
            ["duration"],
        ),
        (
            "Daria Kolm rowed alone across the Sound of Orrin in 12 hours and 40 minutes.",
            "Daria Kolm, rowing alone, crossed the Sound of Orrin in 12 hours and 14 minutes.",
            ["duration"],
        ),
        (
            "Daria Kolm rowed alone across the Sound of Orrin in 12 hours and 40 minutes.",
            "Daria Kolm, rowing alone, crossed the Sound of Orrin in under 13 hours.",
            [],
        ),
    ],
)
def test_lengths_in_two_units_are_meant_to_the_smaller(
    tell: Tell, one: str, other: str, sorts: list[str]
) -> None:
    assert _told(tell, one, other) == sorts


@pytest.mark.parametrize(
    ("other", "sorts"),
    [
        (
            'Mayor Voss said on Thursday: "We shall not sell the ferry to a bidder from abroad."',
            ["time"],
        ),
        ('Mayor Voss said on Thursday: "There is no ferry that anybody would buy from us."', []),
        ('Mayor Voss said on Monday: "We shall not sell the ferry to a bidder from abroad."', []),
    ],
)
def test_one_quotation_is_said_on_one_day(tell: Tell, other: str, sorts: list[str]) -> None:
    one = '"We shall not sell the ferry to a bidder from abroad," Mayor Voss said on Monday.'
    assert _told(tell, one, other) == sorts
