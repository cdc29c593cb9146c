"""Posts of one person that do not go together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.posts import match_posts
from linter.alignment.rarity import story_rarity
from linter.alignment.spellings import find_variants
from linter.model.comparison import PostConflict, Story

Tell = Callable[..., Story]
_SAID = "{} said on Monday that the Brannock boats would be painted blue."


def _conflicts(tell: Tell, *told: str) -> tuple[PostConflict, ...]:
    story = tell(*(text if text.endswith(".") else _SAID.format(text) for text in told))
    weight = story_rarity(story.readings)
    return match_posts(story, weight, find_variants(story, weight))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jens Vestby, chief executive of Vesterby Lines,", "Jens Vestby, the chairman of Vesterby Lines,"),
        ("The ferry spokesman Jens Vestby", "The ferry judge Jens Vestby"),
        ("Jens Vestby, a spokesman for the port,", "Jens Vestby, the mayor of Norrham,"),
        ("Jens Vestby, the firm's chief engineer,", "Jens Vestby, the superintending engineer,"),
        ("Jens Vestby, chief statistician of the port,", "Jens Vestby, who is chief executive of the port,"),
        ("Arts minister Jens Vestby", "Jens Vestby, the minister for tourism,"),
        ("Councillor Jens Vestby, leader of the opposition,", "The council's leader, Jens Vestby,"),
        ("Senator Jens Vestby", "Jens Vestby, a spokesman for the family,"),
    ],
)  # fmt: skip
def test_two_posts(tell: Tell, a: str, b: str) -> None:
    assert len(_conflicts(tell, a, b)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jens Vestby, chief executive of Vesterby Lines,", "The Vesterby Lines boss Jens Vestby"),
        ("The spokesman Jens Vestby", "Jens Vestby, a spokesperson for Vesterby Lines,"),
        ("Captain Jens Vestby", "The police spokesman Jens Vestby"),
        ("Jens Vestby, the chairman,", "Jens Vestby, the former chief executive,"),
        ("Prime Minister Jens Vestby", "Jens Vestby, the minister,"),
        ("General manager Jens Vestby", "Mine manager Jens Vestby"),
        ("Jens Vestby, founder of Vesterby Lines,", "Jens Vestby, managing director of Vesterby Lines,"),
        ("The lawyer Jens Vestby", "The lawyer Lars Vestby"),
        ("Jens Vestby, the chairman,", "Lars Vestby, the chief executive,"),
        ("Jens Vestby, owner of the mill,", "The mayor Jens Vestby"),
        ("Jens Vestby, who leads the opposition,", "The opposition leader Jens Vestby"),
    ],
)  # fmt: skip
def test_posts_that_go_together(tell: Tell, a: str, b: str) -> None:
    assert _conflicts(tell, a, b) == ()


def test_two_bodies(tell: Tell) -> None:
    assert not _conflicts(
        tell,
        "Jens Vestby, president of the Norrham Rowing Club, gave the prizes.",
        "Jens Vestby, treasurer of the Brannock Harbour Trust, counted the money.",
    )


def test_an_article_gives_both(tell: Tell) -> None:
    both = "Jens Vestby, the chairman and chief executive of Vesterby Lines,"
    assert not _conflicts(tell, "The chairman Jens Vestby", "The chief executive Jens Vestby", both)


def test_the_rarer_post_comes_first(tell: Tell) -> None:
    (found,) = _conflicts(
        tell, "The spokesman Jens Vestby", "Judge Jens Vestby", "Jens Vestby, a spokesman,"
    )
    assert [told.text for told in found.odd] == ["Judge"]
    assert [told.ref.article for told in found.usual] == [0, 2]


def test_a_name_in_two_spellings_is_one_person(tell: Tell) -> None:
    (found,) = _conflicts(
        tell, "The spokesman Rolf Anstey", "Judge Rolf Ansley", "Rolf Anstey, a spokesman,"
    )
    assert [told.ref.article for told in found.odd] == [1]
