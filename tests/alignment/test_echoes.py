"""Clauses told in the same words but for the verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.deeds import match_deeds
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _echoes(tell: Tell, *texts: str) -> list[str]:
    told = tell(*texts)
    return [p.kind for p in match_deeds(told, story_rarity(told.readings)) if p.sure]


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        (
            "The tanker Corvina had anchored off the Brannock lighthouse, the coastguard said.",
            "The tanker Corvina had not anchored off the Brannock lighthouse, the coastguard said.",
            ["negation"],
        ),
        (
            "A curator at the Ostrel museum was arrested after the vault of antique coins was found empty.",
            "A curator at the Ostrel museum was released after the vault of antique coins was found empty.",
            ["outcome"],
        ),
        (
            "The Tallow viaduct above the Brannock gorge was demolished with explosives before a crowd of spectators and brass bands.",
            "The Tallow viaduct above the Brannock gorge is expected to be demolished with explosives before a crowd of spectators and brass bands.",
            ["modality"],
        ),
    ],
)
def test_only_the_verb_differs(tell: Tell, one: str, other: str, kinds: list[str]) -> None:
    assert _echoes(tell, one, other) == kinds


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same words on one side only
        (
            "The tanker Corvina had anchored off the Brannock lighthouse.",
            "The tanker Corvina had not anchored when a gale drove it on to a sandbank.",
        ),
        # the denial stands beside the verb
        (
            "No customs officer boarded the tanker Corvina off the Brannock lighthouse.",
            "A customs officer never boarded the tanker Corvina off the Brannock lighthouse.",
        ),
        (
            "The coastguard said the tanker Corvina had not anchored off the Brannock lighthouse.",
            "The coastguard denied that the tanker Corvina had anchored off the Brannock lighthouse.",
        ),
        # one deed from its two ends
        (
            "Elmbridge shareholders will receive twelve crowns in cash for each share.",
            "Elmbridge shareholders will be given twelve crowns in cash for each share.",
        ),
        # two days
        (
            "The tanker Corvina was not searched off the Brannock lighthouse on Monday.",
            "The tanker Corvina was searched off the Brannock lighthouse on Friday.",
        ),
    ],
)
def test_no_echo(tell: Tell, one: str, other: str) -> None:
    assert _echoes(tell, one, other) == []


def test_the_other_article_says_so_as_well(tell: Tell) -> None:
    one = "The tanker Corvina had anchored off the Brannock lighthouse, the coastguard said."
    other = "The tanker Corvina had not anchored off the Brannock lighthouse, its owner said."
    assert _echoes(tell, one, f"{other} {one}") == []
