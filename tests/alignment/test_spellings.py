"""Names in two spellings, and names of several words in two wordings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.namephrases import find_phrases
from linter.alignment.rarity import story_rarity
from linter.alignment.spellings import find_variants
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _spelt(told: Story) -> list[tuple[str, str]]:
    return [(v.a_form, v.b_form) for v in find_variants(told, story_rarity(told.readings))]


def _worded(told: Story) -> list[frozenset[str]]:
    found = find_phrases(told, story_rarity(told.readings))
    return [frozenset((v.a_form, v.b_form)) for v in found]


def test_turned_letters_beside_the_right_form(tell: Tell) -> None:
    right = "The club wants Mark Taveira. Taveira has seven offers."
    slip = "Mark Taveira has offers. Fans view Taviera as the best. Taveira is 28."
    assert _spelt(tell(right, right + " He is 28.", right + " He plays.", slip)) == [
        ("Taviera", "Taveira")
    ]


@pytest.mark.parametrize(
    ("a", "b", "forms"),
    [
        (
            "Packard Engines Corp. is buying a plant at Norrham.",
            "A plant at Norrham is bought by Packard Engines Co. for $2m.",
            {"Packard Engines Corp", "Packard Engines Co"},
        ),
        (
            "The plant is insured with the Marvane Savings Bank of Norrham.",
            "The plant is insured with the Marvane Harbour Bank of Norrham.",
            {"Marvane Savings Bank of Norrham", "Marvane Harbour Bank of Norrham"},
        ),
    ],
)
def test_other_words_in_a_name(tell: Tell, a: str, b: str, forms: set[str]) -> None:
    assert _worded(tell(a, b)) == [frozenset(forms)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Packard Engines Corp. is buying a plant.", "Packard Engines Corporation buys a plant."),
        ("Packard Engines Ltd. is buying a plant.", "Packard Engines Limited buys a plant."),
        (
            "The Norrham Herald's Edwin Marlow saw it.",
            "It was seen by Edwin Marlow of the Norrham Herald.",
        ),
    ],
)
def test_the_same_name_written_otherwise(tell: Tell, a: str, b: str) -> None:
    assert _worded(tell(a, b)) == []


def test_an_article_that_joins_both_words_makes_no_slip(tell: Tell) -> None:
    a = "The plant is insured with the Marvane Savings Bank of Norrham. {} was quick to pay."
    b = "The plant is insured with the Marvane Harbour Bank of Norrham."
    assert len(_worded(tell(a.format("The bank"), b))) == 1
    assert _worded(tell(a.format("The Savings Bank, once the Harbour Savings Bank,"), b)) == []
