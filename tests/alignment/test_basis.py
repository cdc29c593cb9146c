"""One figure as a year's and as that of several years."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.basis import rate_told
from linter.model.comparison import Story

Tell = Callable[..., Story]
OVER = "The grant of $750,000 over three years was renewed in Norrham on Monday."


def _bases(story: Story) -> list[str]:
    return [
        story.readings[r.told.article].article.id
        for r in align(story).reckonings
        if r.kind == "basis"
    ]


@pytest.mark.parametrize(
    "yearly",
    [
        "The council gives the Norrham festival $750,000 a year.",
        "The Norrham festival will have fees of $750,000 in each year.",
        "The Norrham festival gets $750,000 (£560,000) a year.",
    ],
)
def test_so_much_a_year_here_and_over_years_there(tell: Tell, yearly: str) -> None:
    assert _bases(tell(OVER, yearly, OVER.replace("renewed", "renewed again"))) == ["a1"]


@pytest.mark.parametrize(
    "other",
    [
        "The Norrham festival has a grant of $750,000.",
        "The Norrham festival will get $750,000 over the three years to 2034.",
        "The grant comes to $250,000 a year, or $750,000 over three years, in Norrham.",
        "The Norrham festival had $750,000 in 2029 and 2030.",
    ],
)
def test_nothing_where_the_years_agree_or_are_not_told(tell: Tell, other: str) -> None:
    assert _bases(tell(OVER, other)) == []


def test_the_term_before_a_sum(tell: Tell) -> None:
    term = "Corvane won its three-year, $750,000 contract for the Norrham festival in 2029."
    assert _bases(tell(OVER, term)) == []
    yearly = "The Norrham festival pays Corvane $750,000 a year."
    assert _bases(tell(term, yearly, term.replace("won", "got"))) == ["a1"]


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("A household will pay £87.60 more over the course of the year.", "year"),
        ("The bill is an increase of £87.60 on the year.", "year"),
        ("Bills will rise by £87.60 a month.", "month"),
        ("The quarry yields 82,500 tonnes of crushed stone a quarter.", "quarter"),
        ("The quarry sold 82,500 tonnes of stone in a storm.", None),
        ("The quarry paid £87.60 a year ago.", None),
    ],
)
def test_rate_told(tell: Tell, text: str, rate: str | None) -> None:
    reading = tell(text).readings[0]
    figure = next(f for f in reading.facts if f.kind in ("money", "measurement"))
    assert rate_told(reading, figure) == rate
