"""How far a place lies from another, and how many live there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.lasting import read_lasting
from linter.model.comparison import Story

Tell = Callable[..., Story]
FILL = (
    " Rain fell for 12 days on 340 farms and 56 bridges, and 17 roads were shut for 23 hours.",
    " The mayor, who has 14 aides and 38 guards, opened 45 shelters with 620 beds in 9 schools.",
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Crews came from Lunn, some 200km (125 miles) north of Ostrel.", {"lun", "ostrel"}),
        ("Pell lies 40 miles south of the capital, Ostrel.", {"pell", "ostrel"}),
        ("Kestria, a country of 170 million, is divided.", {"kestria"}),
        ("Kestria's population of 177 million people is young.", {"kestria"}),
        ("The fire began in Pell, a small town of 4,500 people.", {"pell"}),
        ("Pell is home to about 3,000 people.", {"pell"}),
        ("The population of Pell is 4,200.", {"pell"}),
    ],
)
def test_read(tell: Tell, text: str, names: set[str]) -> None:
    found = read_lasting(tell(text).readings[0], 0)
    assert [set(item.place | item.other) for item in found] == [names]


@pytest.mark.parametrize(
    "text",
    [
        "The bus left Pell, and 40 kilometres from Ostrel it stopped.",
        "Pell, a town of contrasts, has 40 inns.",
        "The trust gave Pell 4,000 people to train.",
    ],
)
def test_read_nothing(tell: Tell, text: str) -> None:
    assert read_lasting(tell(text).readings[0], 0) == []


def _sorts(story: Story) -> list[str]:
    return [d.sort for d in align(story).disagreements]


PAIRS = [
    (
        "Rebels attacked Pell, about 80 miles south of Ostrel, on Monday.",
        "The lost clerks lived in Pell, some 200km (125 miles) south of Ostrel.",
        "measurement:length",
    ),
    (
        "Kestria, a country of 170 million, is split between north and south.",
        "Half of Kestria's population of 177 million people is Orthodox.",
        "count",
    ),
    (
        "The fire began in Pell, a small town of 4,500 people on the coast.",
        "Pell, which has a population of 5,400, has no doctor.",
        "count",
    ),
]


@pytest.mark.parametrize(("a", "b", "sort"), PAIRS)
def test_told_differently(tell: Tell, a: str, b: str, sort: str) -> None:
    assert sort in _sorts(tell(a + FILL[0], b + FILL[1]))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Pell lies 40 kilometres west of Ostrel.",
            "Pell, 60 kilometres north of Navely, was hit.",
        ),
        ("Pell lies 200 km south of Ostrel.", "Pell, 120 miles south of Ostrel, was hit."),
        (
            "Kestria, a country of 170 million, voted.",
            "Kestria's population of about 172 million voted.",
        ),
        ("Pell, a town of 4,500, voted.", "Lunn, a town of 5,400, voted."),
    ],
)
def test_two_places_or_one_rounded(tell: Tell, a: str, b: str) -> None:
    assert _sorts(tell(a, b)) == []
