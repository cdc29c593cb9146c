"""One thing under two names, by what is told of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.capitalruns import WORD, bare_runs
from linter.alignment.logistic import weights
from linter.alignment.mentionpairs import name_ground, two_names
from linter.alignment.nameodds import candidates, features, odds, rivals
from linter.alignment.rarity import story_rarity
from linter.alignment.renamed import find_renamed
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _found(tell: Tell, *texts: str) -> list[tuple[str, frozenset[str]]]:
    told = tell(*texts)
    return [
        (v.kind, frozenset((v.a_form, v.b_form)))
        for v in find_renamed(told, story_rarity(told.readings))
    ]


@pytest.mark.parametrize(
    ("texts", "forms"),
    [
        (
            (
                "Ferries between Rosslea and Carn Island were cancelled on Sunday because of a swell of four metres.",
                "A four-metre swell stopped the ferry from Dunmore to Carn Island on Sunday.",
                "The Rosslea ferry did not sail to Carn Island on Sunday and 90 day trippers had to spend the night there.",
                "On Carn Island the hotel was full on Sunday.",
            ),
            {"Rosslea", "Dunmore"},
        ),
        (
            (
                "The drawings open in Lyon on 4 May and go on to Turin in September.",
                "Sixty of her drawings will be shown in Lyon from 4 May, and in Milan from September.",
                "The drawings, 60 in all, go from Lyon to Turin in September.",
                "Her drawings are the work of 40 years.",
            ),
            {"Turin", "Milan"},
        ),
        (
            (
                "Rescue dogs found the boy in a barn near Kolby on Wednesday night, 30 hours after he went missing.",
                "The boy, missing for 30 hours, was found by dogs in a barn at Tranum on Wednesday night.",
                "Thirty hours after the boy vanished, the dogs barked at a barn outside Kolby.",
                "The boy is eight and fond of owls.",
            ),
            {"Kolby", "Tranum"},
        ),
    ],
)
def test_places_told_otherwise(tell: Tell, texts: tuple[str, ...], forms: set[str]) -> None:
    assert _found(tell, *texts) == [("where", frozenset(forms))]


def test_a_body_told_otherwise(tell: Tell) -> None:
    found = _found(
        tell,
        "Her novel, The Salt Ladder, is on the shortlist for the Penrose Prize, worth 20,000 pounds.",
        "The Salt Ladder, her second novel, is on the shortlist for the Hallam Prize, which carries 20,000 pounds.",
        "The shortlist for the Penrose Prize was told on Thursday and includes The Salt Ladder.",
        "The novelist keeps bees.",
    )
    assert found == [("organisation", frozenset(("Penrose Prize", "Hallam Prize")))]


@pytest.mark.parametrize(
    "texts",
    [
        # Both are told of in one article, and another.
        (
            "Doors are made in Riga by the company, which has 400 workers.",
            "Windows are made in Tallinn by the company, which has 400 workers.",
            "The company has plants in Riga and Tallinn.",
            "The company's plants in Riga and Tallinn are old.",
        ),
        # One holds the other, or is its short form.
        (
            "The Harbour Protection Trust will buy the quay at Norrham.",
            "HPT will buy the quay at Norrham.",
            "The quay at Norrham is for sale.",
        ),
        # A case goes from one court to the next.
        (
            "Tom Reed was remanded to appear before Denby Crown Court over the fire.",
            "Tom Reed will appear at Denby Magistrates Court over the fire.",
            "Tom Reed denies the fire.",
        ),
    ],
)
def test_silent(tell: Tell, texts: tuple[str, ...]) -> None:
    assert _found(tell, *texts) == []


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Tarnmouth", "Elmbridge", True),
        ("Tarnmouth", "Tarnmoth", False),  # a slip, told as such
        ("Scotland", "Britain", False),
        ("Tarnmouth", "Tarnmouth Quay", False),
        ("Mumbai", "Bombay", False),
    ],
)
def test_two_names(tell: Tell, one: str, other: str, *, two: bool) -> None:
    story = tell(*(f"The kite was found in {name} on Monday." for name in (one, other)))
    (a,), (b,) = name_ground(story, story_rarity(story.readings)).mentions
    assert two_names(a, b) is two


def test_weights_hold_every_feature(tell: Tell) -> None:
    story = tell("The kite was found in Lisbon on Monday.", "The kite was found in Madrid.")
    on = name_ground(story, story_rarity(story.readings))
    ((pairs, many),) = candidates(on)
    told = features(pairs[0], many, on, rivals(on))
    assert told.keys() <= weights("nameodds").keys()
    assert 0 < odds(told) < 1


def test_bare_runs() -> None:
    text = "Two Lisbon Harbour Board Lt. Hale and the Port Trust on Monday"
    runs = bare_runs(text, list(WORD.finditer(text)))
    assert [" ".join(m.group() for m in run) for run in runs] == [
        "Lisbon Harbour Board",
        "Hale",
        "Port Trust",
    ]
