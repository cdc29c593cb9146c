"""Clauses: what is asserted, what is of nothing, what hangs on the verb, whom a pronoun means."""

from __future__ import annotations

import pytest

from linter.api import extract_facts
from linter.model.values import Statement


def _statements(text: str) -> dict[str, Statement]:
    return {
        fact.value.verb: fact.value
        for fact in extract_facts(text)
        if isinstance(fact.value, Statement)
    }


@pytest.mark.parametrize(
    ("text", "verb", "modality"),
    [
        ("Police denied that they had fired tear gas.", "fire", "denied"),
        ("If the offer fails, the pool will close.", "close", "will"),
        ("They are looking into the possibility that two pumps overloaded the mains.", "overload", "alleged"),
        ("The quarry will not reopen until Monday.", "reopen", "until"),
        ("The fine was allegedly paid.", "pay", "alleged"),
        ("The fine was paid.", "pay", None),
    ],
)  # fmt: skip
def test_what_is_asserted(text: str, verb: str, modality: str | None) -> None:
    assert _statements(text)[verb].modality == modality


@pytest.mark.parametrize(
    ("text", "verb", "negated"),
    [
        ("The minister made no commitment.", "make", True),
        ("No tear gas was used.", "use", True),
        ("Norrham has yet to make an offer.", "make", True),
        ("Luckily no-one has been hurt.", "hurt", True),
        ("The navy not only repulsed the attack.", "repulse", False),
        ("Ann Bell was not guilty.", "be guilty", True),
        ("The office said there was ‘no compelling proof’ of it.", "be", True),
    ],
)
def test_what_is_denied(text: str, verb: str, negated: bool) -> None:
    assert _statements(text)[verb].negated is negated


def test_phrases_and_pronouns() -> None:
    told = _statements("Vesterby Lines said on Monday that it would buy the shares of Harl Foods.")
    assert told["buy"].meant == "Vesterby Lines"
    assert ("of", "Harl Foods") in told["buy"].others


def test_a_name_in_apposition() -> None:
    told = _statements("The owner of the quarry, Basil Brandt, paid the fine.")
    assert told["pay"].subject == "Basil Brandt"
