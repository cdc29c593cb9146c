"""What one article says there is none of, and another tells of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.nones import match_nones
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]

DENIED = [
    (
        "The tunnel was opened without a fire drill having been held.",
        "A fire drill was held in the tunnel two weeks before it opened.",
    ),
    (
        "There were no lifeguards on the beach when the boy went in.",
        "Two lifeguards were on duty at the beach when the boy went into the sea.",
    ),
    (
        "The inspectorate had no concerns about the dairy after its visit in 2022.",
        "After a visit in 2022 the inspectorate raised concerns about the dairy.",
    ),
    (
        "No shots were fired during the raid on the farm, the army said.",
        "Soldiers fired several shots in the raid on the farm.",
    ),
    ("The lorry had no insurance, police said.", "The lorry was insured, police said."),
    (
        "There is no evidence that the painting was stolen, the museum said.",
        "The museum said it had evidence that the painting was stolen.",
    ),
    (
        "The council took no legal advice before ending the contract.",
        "The council took legal advice from Marsh Tully before ending the contract.",
    ),
    (
        "The ship was carrying no dangerous cargo.",
        "The ship had a dangerous cargo, 40 tonnes of nitrate, on board.",
    ),
    (
        "No warning was given before the sluices opened.",
        "A warning was broadcast half an hour before the sluices opened.",
    ),
    (
        "The striker will miss no games because of the injury.",
        "The striker will be out for three games because of the injury.",
    ),
    (
        "He had no previous convictions, his lawyer told the court.",
        "He had two previous convictions for theft, the court was told.",
    ),
    ("The winner received no prize money.", "The winner received prize money of 3,000 crowns."),
    (
        "No survey of the cliff had been made before the houses were built.",
        "A survey made in 2004, before the houses were built, had found the cliff to be stable.",
    ),
    (
        "The hall has no lift. Campaigners asked for one in 2020.",
        "The hall has had a lift since 2021.",
    ),
    (
        "The report makes no mention of the landlord.",
        "The landlord is mentioned nine times in the report.",
    ),
    ("The chairman received no bonus for 2024.", "The chairman's bonus for 2024 came to £410,000."),
    (
        "Residents were given no notice of the blasting.",
        "Residents had a week's notice of the blasting.",
    ),
    (
        "The school's last visit by inspectors, in 2021, raised no concerns.",
        "After the visit by inspectors in 2021 the school was put under review.",
    ),
]
COMPATIBLE = [
    (
        "No outside audit of the store was carried out in 2022.",
        "An outside audit of the store was carried out in April 2024.",
    ),
    ("There is no audit of the office.", "An audit of the store was held in April."),
    ("The company has no plans to sell the depot.", "The company plans to close the depot."),
    (
        "There were no lifeguards on the beach at night.",
        "Two lifeguards are on duty at the beach by day.",
    ),
    ("No date has been set for the hearing.", "A hearing will be held."),
    ("The striker took no part in training.", "The striker took part in the match."),
    ("No shots were fired by police.", "The gunman fired shots at police."),
    ("There is no cure for the disease.", "A treatment for the disease is being tested."),
    ("No further concerns were raised.", "The inspectors raised one concern about the dairy."),
    ("The bridge had no handrail until 2021.", "The bridge has a handrail."),
    ("Without a licence the kennels would have to close.", "The kennels have a licence."),
    ("The council took no decision on the field.", "The council took a decision on the hall."),
    (
        "No decision had been taken, the council said in May.",
        "In July the council took its decision.",
    ),
    (
        "The residents say no warning was given. The authority says a warning was broadcast.",
        "A warning was broadcast, according to the authority. Residents say that there was none.",
    ),
    (
        "No tsunami warning was issued after the quake.",
        "A warning of aftershocks was issued after the quake.",
    ),
    ("No doctor was on the train.", "A doctor at the station treated the passengers."),
    ("The hall has no lift or ramp for wheelchairs.", "The new hall will have a lift."),
    (
        "None of the paintings was stolen.",
        "A silver cup was stolen from the museum; none of the paintings was.",
    ),
    ("Seven of the 12 towns have no electricity.", "Electricity is out in seven of the 12 towns."),
    (
        "No injuries were immediately reported after the fire at the mill.",
        "Injuries were reported after the fire at the mill.",
    ),
    (
        "No boat is longer than the Petrel.",
        "The longest boat is the Petrel, which is 40 metres long.",
    ),
]


@pytest.mark.parametrize(("one", "other"), DENIED)
def test_there_is_none_and_there_is(tell: Tell, one: str, other: str) -> None:
    story = tell(one, other)
    assert [pair.kind for pair in match_nones(story, story_rarity(story.readings))][:1] == [
        "negation"
    ]


@pytest.mark.parametrize(("one", "other"), COMPATIBLE)
def test_another_thing_or_the_same_view(tell: Tell, one: str, other: str) -> None:
    story = tell(one, other)
    assert not match_nones(story, story_rarity(story.readings))


def test_none_so_far_may_be_some_later(tell: Tell) -> None:
    texts = ("No shots have been fired at the camp.", "Shots were fired at the camp.")
    story = tell(*texts, published=("2031-03-04", "2031-03-06"))
    assert not match_nones(story, story_rarity(story.readings))
