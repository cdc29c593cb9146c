"""Deeds told otherwise: verdicts, decisions, transfers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.deeds import match_deeds
from linter.alignment.rarity import story_rarity
from linter.alignment.resolves import match_resolves
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _kinds(tell: Tell, *texts: str) -> list[str]:
    told = tell(*texts)
    return [pair.kind for pair in match_deeds(told, story_rarity(told.readings))]


def test_a_verdict_on_one_of_two(tell: Tell) -> None:
    both = "Norrham Quarries and its manager, Edwin Marlow, were convicted by a jury on Monday."
    one = "A jury convicted Norrham Quarries. Edwin Marlow, the manager, was acquitted on Monday."
    assert _kinds(tell, both, one) == ["outcome"]


def test_what_an_article_tells_of_the_same_party_settles_it(tell: Tell) -> None:
    first = "Edwin Marlow was convicted by a jury on Monday."
    later = "Edwin Marlow, who was convicted in May, was acquitted on Monday."
    assert _kinds(tell, first, later) == []


@pytest.mark.parametrize(
    ("open_", "pairs"),
    [
        ("The committee said that the prison should be capped at 1,450 inmates by May.", 1),
        ("At the prison up to 1,450 inmates by May are under review.", 1),
        ("The new prison should be full with 1,450 inmates by May.", 0),
        ("The prison will hold 1,450 inmates by May.", 0),
    ],
)
def test_decided_or_open(tell: Tell, open_: str, pairs: int) -> None:
    told = tell("The prison will be capped at 1,450 inmates by May.", open_)
    assert len(match_resolves(told, story_rarity(told.readings))) == pairs


def test_decided_later(tell: Tell) -> None:
    told = tell(
        "The prison will be capped at 1,450 inmates by May.",
        "The committee said that the prison should be capped at 1,450 inmates by May.",
        published=("2031-03-20", "2031-03-04"),
    )
    assert match_resolves(told, story_rarity(told.readings)) == ()


def test_who_gave(tell: Tell) -> None:
    one = "Portugal has sent 12 nurses to help out in Spain."
    other = "Spain released 12 nurses to Portugal on Monday."
    assert _kinds(tell, one, other) == ["roles"]
    assert _kinds(tell, one, "Portugal lent 12 nurses to Spain.") == []
    assert _kinds(tell, one, f"{other} {one}") == []


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("Norrham beat Elmbridge in the final.", "Norrham lost to Elmbridge in the final.", ["roles"]),
        ("Norrham beat Elmbridge in the final.", "Elmbridge lost to Norrham in the final.", []),
        ("Ann Bell testified on Monday.", "Ann Bell refused to take the stand on Monday.", ["negation"]),
        ("Ann Bell voted against the ferry bill.", "Ann Bell abstained in the vote on the ferry bill.", ["negation"]),
        ("The ferry was repaired in Norrham.", "The ferry is expected to be repaired in Norrham.", ["modality"]),
        ("If the ferry sinks, the quay closes.", "If the ferry does not sink, the quay closes.", []),
    ],
)  # fmt: skip
def test_clauses_that_do_not_fit(tell: Tell, one: str, other: str, kinds: list[str]) -> None:
    assert _kinds(tell, one, other) == kinds


def test_an_undated_article_that_has_much_ahead_is_the_earlier(tell: Tell) -> None:
    done = "The ferry was repaired in Norrham. The quay was rebuilt by dockers in Elmbridge."
    ahead = (
        "The ferry will be repaired in Norrham. The quay will be rebuilt by dockers in Elmbridge."
    )
    told = tell(done, ahead)
    assert len(match_deeds(told, story_rarity(told.readings))) == 2
    undated = tell(done, ahead, published=("", ""))
    assert match_deeds(undated, story_rarity(undated.readings)) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a party's word for itself
        (
            "Len Orde spoke at the Norrham hearing. “I did not run a card-skimming ring,” Orde said.",
            "Len Orde was convicted in March of running a card-skimming ring, the Norrham court heard.",
        ),
        # what something does not mean is not told
        (
            "That does not mean that the chairman will be easy on debtors, Ms Orr said.",
            "The chairman would not be easy on debtors, Ms Orr said.",
        ),
        # two sums for two cases
        (
            "Should Varney walk off with a richer partner, it would owe Aldex $4 million.",
            "Were the regulator to stop the deal, Aldex would owe Varney $9 million.",
        ),
        (
            "Peter Venn was acquitted of conspiracy at Ripley Crown Court.",
            "Sarah Venn was convicted of conspiracy at Ripley Crown Court.",
        ),
        # what strikes alone strikes nobody by name
        (
            "The hailstorm struck at 4.10pm near Kesker, according to the Norrham Weather Service.",
            "It was the strongest hailstorm to hit the Norrham valley, the Kesker observatory said.",
        ),
    ],
)
def test_no_two_accounts_of_a_deed(tell: Tell, one: str, other: str) -> None:
    assert _kinds(tell, one, other) == []


def test_two_articles_that_tell_a_figure_both_ways_do_not_differ(tell: Tell) -> None:
    text = (
        "The committee said that the prison should be capped at 1,450 inmates by May. "
        "The prison will be capped at 1,450 inmates by May, a leaflet says."
    )
    told = tell(text, text)
    assert match_resolves(told, story_rarity(told.readings)) == ()
    apart = tell(text, text.partition(". ")[0] + ".")
    assert match_resolves(apart, story_rarity(apart.readings)) != ()


@pytest.mark.parametrize(
    ("other", "sure"),
    [
        # one sentence reworded
        (
            "Off the Brannock light the keeper's skiff is expected to be sighted by a trawler on Tuesday.",
            True,
        ),
        # a weekday to come and one gone by, by the mood of the verb alone
        (
            "Off the Brannock light the keeper's skiff will be sighted by a trawler on Tuesday.",
            True,
        ),
        # the same deed in a sentence of its own
        (
            "The skiff is expected to be sighted, so the coastguard hopes, before the gale comes.",
            False,
        ),
    ],
)
def test_a_sentence_reworded_is_one_thing_for_sure(tell: Tell, other: str, sure: bool) -> None:
    told = tell(
        "The keeper's skiff was sighted by a trawler off the Brannock light on Tuesday.", other
    )
    found = match_deeds(told, story_rarity(told.readings))
    assert [pair.kind for pair in found if pair.sure] == (["modality"] if sure else [])
