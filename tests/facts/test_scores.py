"""Results of matches and votes, and the stage that they stand at."""

from __future__ import annotations

import pytest

from linter.facts.figures import read_figures
from linter.facts.stages import stage_of
from linter.model.values import Score


def _scores(text: str) -> list[tuple[float, ...]]:
    return [m.value.values for m in read_figures(text) if isinstance(m.value, Score)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bill was carried by 31 to 24, with three abstentions.", (31, 24)),
        ("It went down by 26 votes to 24.", (26, 24)),
        ("Ayes 24; Noes 26. Amendment negatived.", (24, 26)),
        ("Ayes: 27, Noes: 22.", (27, 22)),
        ("The ballot went 417 for and 171 against.", (417, 171)),
        ("It ended 27 in favour, 14 against.", (27, 14)),
        ("27 members voted for the bill and 22 against it.", (27, 22)),
        ("No is ahead with 9,310 to 8,744.", (9310, 8744)),
        ("The panel was split, nine to two.", (9, 2)),
        ("Norrham overcame Elmbridge by two goals to one.", (2, 1)),
        ("She won three sets to one.", (3, 1)),
        ("Two-two, then extra time.", (2, 2)),
        ("Here is the result.\n\nIn favour: 3,104\n\nAgainst: 2,287\n", (3104, 2287)),
        ("- For: 412\n- Against: 287\n", (412, 287)),
        ("Brill received 14,201 votes and Orde 13,998.", (14201, 13998)),
        ("Norrham won the cup, beating the Elmbridge Rangers 3-1 in the final.", (3, 1)),
    ],
)
def test_a_result(text: str, values: tuple[float, ...]) -> None:
    assert _scores(text) == [values]


@pytest.mark.parametrize(
    "text",
    [
        "The temperature rose by 3 to 5 degrees.",
        "It helped 20 to 30 people.",
        "Beds were cut from 31 to 24.",
        "It is open 9 to 5 daily.",
        "Staffing falls by 100 to 50 jobs.",
        "A one-two punch.",
    ],
)
def test_no_result(text: str) -> None:
    assert _scores(text) == []


@pytest.mark.parametrize(
    ("text", "score", "stage"),
    [
        ("Norrham and Elmbridge drew 2-2 after extra time", "2-2", "extra time"),
        ("Norrham won 5-4 on penalties after a 2-2 draw", "5-4", "penalties"),
        ("Norrham won on penalties after a 2-2 draw", "2-2", None),
        ("Extra time, penalties, and Norrham took it 5-3", "5-3", "penalties"),
        ("They led 2-1 at the break", "2-1", "half time"),
        ("The first leg ended 2-1", "2-1", "first leg"),
        ("They were soon 2-0 up", "2-0", "running"),
        ("They drew 1-1 and won 4-3 on penalties", "1-1", None),
    ],
)
def test_the_stage(text: str, score: str, stage: str | None) -> None:
    start = text.index(score)
    assert stage_of(text, start, start + 3, level=score[0] == score[2]) == stage
