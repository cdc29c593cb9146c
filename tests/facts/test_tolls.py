"""Numbers that a verb and "at" give: tolls, crowds; a number behind the name of a place."""

from __future__ import annotations

import pytest

from linter import extract_facts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The death toll stands at 46.", ["46"]),
        ("The number killed was put at 40 by the army and at 65 by the rebels.", ["40", "65"]),
        ("Officials put the dead at 40.", ["40"]),
        ("The number of missing remained at 12.", ["12"]),
        ("In Norrham 35 homes were flooded.", ["35"]),
        ("His age was put at 46.", []),
        ("The count of votes ended at 9 on Monday.", []),
        ("In Windows 95 files were lost.", []),
    ],
)
def test_what_a_number_counts(text: str, counts: list[str]) -> None:
    assert [f.text for f in extract_facts(text) if f.kind == "count"] == counts


def test_a_figure_owns_no_figure() -> None:
    facts = extract_facts("Of the 120 passengers, 45 were hurt and 12 died.")
    assert {f.context.owner for f in facts if f.kind == "count"} == {None}
