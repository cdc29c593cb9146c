"""Figures of clauses whose verb is left out."""

from __future__ import annotations

import pytest

from linter import extract_facts
from linter.facts.quantities import read_quantities
from linter.model.values import Count


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "Ann Lee was fined £400, Tom Hale £250 and Rolf Anstey £100.",
            {"£400": "Ann Lee", "£250": "Tom Hale", "£100": "Rolf Anstey"},
        ),
        (
            "The Liberals won 42 seats, Labour 38 and the Greens seven.",
            {"42": "Liberals", "38": "Labour", "seven": "Greens"},
        ),
        (
            "Harl Foods sold 12,000 tonnes last year and Talvern Mills about 3,000.",
            {"12,000 tonnes": "Harl Foods", "3,000": "Talvern Mills"},
        ),
    ],
)
def test_the_name_before_a_figure_owns_it(text: str, owners: dict[str, str]) -> None:
    facts = {f.text: f.context for f in extract_facts(text)}
    assert {told: facts[told].owner for told in owners} == owners
    predicates = {facts[told].measure.predicate for told in owners if facts[told].measure}  # type: ignore[union-attr]
    assert len(predicates) == 1


def test_what_is_counted_is_taken_up() -> None:
    nouns = [
        m.value.noun
        for m in read_quantities("Norrham took in 120 refugees, Ostrel 80 and Tallow 45.")
        if isinstance(m.value, Count)
    ]
    assert nouns == ["refugees"] * 3


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The shop sold 300 copies of Windows 95 and Office 97.", ["300"]),
        ("The blaze killed 12 people, Flight 30 was late.", ["12"]),
        ("It freed 12 people, Apollo 11 men among them.", ["12"]),
    ],
)
def test_a_number_in_a_name_is_no_figure(text: str, figures: list[str]) -> None:
    assert [text[m.start : m.end] for m in read_quantities(text) if m.kind == "count"] == figures


def test_a_verb_between_begins_a_clause_of_its_own() -> None:
    facts = extract_facts("Ann Lee was fined £400 and her brother, Tom Hale, said £250 was enough.")
    assert {f.text: f.context.owner for f in facts if f.kind == "money"}["£250"] != "Ann Lee"


def test_his_wife_owns_hers() -> None:
    facts = {f.text: f.context for f in extract_facts("Mr Hale owed £14,000, and his wife £6,000.")}
    assert (facts["£14,000"].owner, facts["£6,000"].owner) == ("Hale", "wife")


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Harl Foods said it would cut 300 jobs.", "Harl Foods"),
        # what moves is measured
        ("Harl Foods sold its share in May. It fell to 22 per cent.", None),
    ],
)
def test_it_cuts_or_it_falls(text: str, owner: str | None) -> None:
    [figure] = [f for f in extract_facts(text) if f.kind in ("count", "percentage")]
    assert figure.context.owner == owner
