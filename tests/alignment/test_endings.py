"""A matter that ends one way here and another way there, told in words of any kind, and look-alikes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.deeds import match_deeds
from linter.alignment.poles import poles
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]

FIRING = [
    (
        "Martin Oake pleaded guilty to 11 counts of fraud at Ripley Crown Court.",
        "A jury found Martin Oake guilty of 11 counts of fraud at Ripley Crown Court.",
    ),
    (
        "Councillor Ida Marsh resigned in June to run a charity.",
        "The council removed Ida Marsh in June because she had missed meetings.",
    ),
    (
        "The captain, Erik Lund, has been released on bail. He denies negligence.",
        "Captain Erik Lund is in custody and will appear in court on Monday.",
    ),
    (
        "A driver aged 44 was killed when his van left the Moor Road at Brill.",
        "A 44-year-old driver whose van left the Moor Road at Brill is in hospital in a critical condition.",
    ),
    (
        "Dockers walked out on 3 May at the Port of Tesk.",
        "The Port of Tesk locked its dockers out on 3 May.",
    ),
    (
        "Lasse Holm was given six years and four, the terms to run concurrently.",
        "Lasse Holm was given six years and four, to be served one after the other.",
    ),
    (
        "Dr Orr accepted the result within minutes of the count at Tarn.",
        "Dr Orr has refused to concede after the count at Tarn.",
    ),
    (
        "The 11kV line at Fell Bridge was live when the crew climbed the pole.",
        "The 11kV line at Fell Bridge had been switched off when the crew climbed the pole.",
    ),
    (
        "The fitter was assessed by medics at the scene of the fall at Dell Mill.",
        "The fitter was taken to hospital after the fall at Dell Mill.",
    ),
    (
        "The board put off until March a decision on moving the archive from Selby to Thorne.",
        "The board approved the move of the archive from Selby to Thorne on Tuesday.",
    ),
    (
        "The harvest festival at Ebbing will go ahead on Saturday 4 May.",
        "The harvest festival at Ebbing has been put off until June.",
    ),
    (
        "Councillors gave the nod to a 90-bed hostel on Fenner Street by seven votes to four.",
        "The 90-bed hostel on Fenner Street was thrown out by councillors, seven to four.",
    ),
    (
        "Edwin Marlow walked from court a free man after the jury cleared him of fraud.",
        "A jury found Edwin Marlow guilty of fraud.",
    ),
    (
        "The inspectors found that the care home at Orrin had broken no rules.",
        "The care home at Orrin was in breach of the rules, the inspectors found.",
    ),
    (
        "Simon Kell came quietly when officers called at his flat in Brill.",
        "Simon Kell put up a fight when officers called at his flat in Brill.",
    ),
    (
        "The chapel at Orsk Ford was packed when the roof fell in.",
        "Nobody was inside the chapel at Orsk Ford when the roof fell in.",
    ),
    (
        "Residents of Cope Street said nobody had consulted them about the mast.",
        "Residents of Cope Street had been consulted about the mast, the company said.",
    ),
    (
        "The harbour master had been told of the fog at six, the inquiry heard.",
        "The harbour master knew nothing of the fog, the inquiry heard.",
    ),
    (
        "The guard on the Orrin train was unarmed, the union said.",
        "The guard on the Orrin train was armed, the union said.",
    ),
    (
        "The ferry Merle had a valid licence for 80 passengers.",
        "The ferry Merle had been running without a licence for passengers.",
    ),
    (
        "The blaze at the Penn Cross library was arson, the fire chief said.",
        "The blaze at the Penn Cross library was an accident, the fire chief said.",
    ),
    (
        "The wheat ship Corrin was allowed into Port Amsel on Tuesday.",
        "The wheat ship Corrin was turned away from Port Amsel on Tuesday.",
    ),
    (
        "The families of Quarry Row stayed in their homes during the flood.",
        "The families of Quarry Row were moved to a school during the flood.",
    ),
]
SILENT = [
    (
        "Peter Venn was acquitted of conspiracy at Ripley Crown Court.",
        "Sarah Venn was convicted of conspiracy at Ripley Crown Court.",
    ),
    (
        "A driver aged 44 was killed when his van left the Moor Road at Brill.",
        "His passenger, 40, is in hospital in a critical condition after the van left the Moor Road at Brill.",
    ),
    (
        "Tom Arden pleaded guilty to theft from the harbour office.",
        "A jury found Tom Arden guilty of arson.",
    ),
    (
        "Ida Marsh stepped down as leader of the Greens.",
        "The Reds ousted Ida Marsh's Greens in the poll at Tarn.",
    ),
    (
        "Sixty people were at work in the hall at Brill when the alarm went.",
        "Of the 60 people in the hall at Brill, 22 walked out when the alarm went.",
    ),
    (
        "Councillors approved the hostel on Fenner Street. They rejected the pier.",
        "The pier was thrown out by councillors. The hostel on Fenner Street was approved.",
    ),
    (
        "Edwin Marlow was cleared of fraud. His brother Tom Marlow was found guilty.",
        "A jury found Tom Marlow guilty. Edwin Marlow was acquitted.",
    ),
    (
        "If the bill on second homes is rejected, the party will split.",
        "The bill on second homes was passed on Monday.",
    ),
    (
        "Three of the boats from Sandle Point were found. Two are still missing.",
        "Two boats from Sandle Point are missing, three have been found.",
    ),
]


def _kinds(tell: Tell, texts: tuple[str, str]) -> list[str]:
    told = tell(*texts)
    return [pair.kind for pair in match_deeds(told, story_rarity(told.readings))]


@pytest.mark.parametrize("texts", FIRING)
def test_two_endings(tell: Tell, texts: tuple[str, str]) -> None:
    assert {"outcome", "negation"} & set(_kinds(tell, texts))


@pytest.mark.parametrize("texts", SILENT)
def test_one_ending_or_two_matters(tell: Tell, texts: tuple[str, str]) -> None:
    assert _kinds(tell, texts) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The motion was carried.", {("passage", "+")}),
        ("The motion was not adopted.", {("passage", "-")}),
        ("The union asked for the plan to be rejected.", set()),
        ("Four are not accepted.", set()),
    ],
)
def test_what_is_told(text: str, told: set[tuple[str, str]]) -> None:
    assert {(pole.question, pole.side) for pole in poles(text)} == told


def test_what_comes_of_it_in_time_is_no_difference(tell: Tell) -> None:
    texts = (
        "Team doctor Paul Renn is not a suspect, his lawyer said.",
        "Paul Renn, the team doctor, has been charged with importing steroids.",
    )
    for days, told in ((("2031-03-04", "2031-03-05"), 0), (("2031-03-05", "2031-03-04"), 1)):
        story = tell(*texts, published=days)
        assert len(match_deeds(story, story_rarity(story.readings))) == told
