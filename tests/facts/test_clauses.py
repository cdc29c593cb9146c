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
        ("The bridge could be seen from the hill.", "see", None),
        ("The licence was set to expire on Monday.", "expire", "expected then"),
        ("The licence is set to expire on Monday.", "expire", "expected"),
        ("They wanted their leaders released from prison.", "release", "wants"),
        ("The surgeon would have the cat washed.", "wash", "would"),
        ("The mill will now be cut and sold.", "sell", "will"),
        ("Selling the mill would save the firm.", "sell", "to"),
        ("Ann Bell was accused of stealing the painting.", "steal", "to"),
        ("Ann Bell was convicted of stealing the painting.", "steal", None),
        ("He dammed the brook so that it would not flood the mill.", "flood", "to"),
        ("The brook has not flooded the mill in nearly thirty years.", "flood", "until"),
        ("Vesterby Lines is in early talks to buy the quarry.", "buy", "considering"),
        ("Vesterby Lines is close to buying the quarry.", "buy", "considering"),
        ("Ann Bell has signed on to play the queen.", "play", "agreed"),
        ("It was not true that the car had been stolen.", "steal", "alleged"),
        ("Reports that the herders have contracted the fever spread.", "contract", "alleged"),
        ("The council is yet to publish the report.", "publish", None),
        ("The firm did not have to pay the fine.", "pay", "must"),
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
        ("None of the nine letters found in the loft belonged to the vicar.", "find", False),
        ("Couples with no sons are taxed in the valley.", "tax", False),
        ("No homes were damaged or destroyed.", "destroy", True),
        ("No homes damaged in quarry fire", "damage", True),
        ("None of the injuries were life-threatening.", "be threatening", True),
        ("The bridge is no longer open.", "be open", True),
        ('The mayor could not "absolutely confirm" it.', "confirm", True),
        ("They discovered the 'no entry' sign in a bag.", "discover", False),
        ("The office said there was ‘no compelling proof’ of it.", "be", True),
    ],
)
def test_what_is_denied(text: str, verb: str, negated: bool) -> None:
    assert _statements(text)[verb].negated is negated


def test_phrases_and_pronouns() -> None:
    told = _statements("Vesterby Lines said on Monday that it would buy the shares of Harl Foods.")
    assert told["buy"].meant == "Vesterby Lines"
    assert ("of", "Harl Foods") in told["buy"].others


def test_phrases_of_parts_and_places() -> None:
    told = _statements(
        "In the other nine towns, where no poll was held, a number of letters were found."
    )
    assert ("in", "other nine towns") in told["hold"].others
    assert told["find"].object == "letters"


def test_a_participle_tells_of_its_noun() -> None:
    told = _statements("The lorry left the quarry carrying stone.")
    assert told["carry"].subject == "lorry"


def test_words_with_hyphens_are_no_verbs() -> None:
    assert "call" not in _statements("The so-called reform was passed.")
    assert _statements("Ann Bell met the co-founder.")["meet"].object == "co-founder"
    assert _statements("Residents gave the go-ahead to it.")["give"].object == "go-ahead"


def test_a_name_in_apposition() -> None:
    told = _statements("The owner of the quarry, Basil Brandt, paid the fine.")
    assert told["pay"].subject == "Basil Brandt"
