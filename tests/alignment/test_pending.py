"""A matter left open in one article and settled in another, and look-alikes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.deeds import match_deeds
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]

FIRING = [
    (
        "The ministry has taken no decision on an increase in the sugar levy.",
        "A rise in the sugar levy has been approved by the ministry, officials said.",
    ),
    (
        "The sale of Varney Rovers to a Dutch group is subject to approval by the league.",
        "A Dutch group completed its takeover of Varney Rovers on Monday.",
    ),
    (
        "The agreement between the dockers and Port of Tesk will now be put to a ballot.",
        "Dockers have ratified the agreement with Port of Tesk.",
    ),
    (
        "Dr Hale said that she had not made up her mind about standing in the Westry by-election.",
        "Dr Hale will be the Greens' candidate in the Westry by-election, she said.",
    ),
    (
        "The union says it is weighing whether to call a second ballot at the Corran yard.",
        "A second ballot will be held at the Corran yard in June, the union says.",
    ),
    (
        "Lorne Harbour Trust has received two bids for the fish market on the Strand Quay and is going through them.",
        "Lorne Harbour Trust will sell the fish market on the Strand Quay to a restaurant group.",
    ),
    (
        "No date has been set for the reopening of the Tarn footbridge, the county said.",
        "The Tarn footbridge will reopen on 3 May, the county said.",
    ),
    (
        "The board has not yet chosen a contractor for the Ansty bypass, Mr Pell said.",
        "Kerrigan Civil will build the Ansty bypass, Mr Pell said.",
    ),
    (
        "Whether the school keeps its sixth form will be settled at a meeting in May, the head said.",
        "The school is to lose its sixth form, the head told parents.",
    ),
    (
        "Talks over a merger of the two colleges have only just begun, the principal of Harrow Vale said.",
        "Harrow Vale and Tidewell colleges are to merge next year, their principals announced.",
    ),
    (
        "Ministers have made no commitment to pay for the flood wall, said Ms Orde, who leads the council.",
        "The government has promised to pay for the flood wall, said Ms Orde, who leads the council.",
    ),
    (
        "It is too early to say if the Corley mine will be shut for good, the company's spokesman said.",
        "The Corley mine is to be shut for good, the company's spokesman said.",
    ),
    (
        "The fate of the Ridley Arms hangs on an application to turn it into flats, which has still to be heard.",
        "The Ridley Arms will be turned into flats after its application was passed.",
    ),
    (
        "Tesk Foods said it was keeping its options open on the Dunlow plant.",
        "Tesk Foods said it would close the Dunlow plant.",
    ),
    (
        "The regulator has opened a consultation on a price cap for heating oil.",
        "The regulator has imposed a price cap on heating oil.",
    ),
    (
        "The party has left open whether Anil Rao or his deputy will stand in the by-election at Sarnath Road.",
        "Anil Rao will stand for the party in the by-election at Sarnath Road.",
    ),
    (
        "The council will consult residents on whether to bring in a charge of £38 for collecting bulky rubbish.",
        "Residents will have to pay £38 to have bulky rubbish collected.",
    ),
]
SILENT = [
    (
        "The takeover of Aldex needs the approval of shareholders.",
        "Shareholders approved the accounts of Aldex on Friday.",
    ),
    (
        "The firm has yet to name the three divers.",
        "The names of the three divers will be released by the firm in time.",
    ),
    (
        "Nurses will vote on the pay deal at Carrow hospital on Thursday.",
        "The union's executive has already approved the pay deal at Carrow hospital.",
    ),
    (
        "The council has taken no decision on the bus station.",
        "The council has approved a new library beside the bus station.",
    ),
    (
        "Permission for the pier at Orrin is subject to a legal agreement.",
        "Permission for the pier at Orrin follows when the legal agreement has been signed.",
    ),
    (
        "The council is considering a new pool at Denby. It will close the library in Orford.",
        "The council will close the library in Orford. It has opened a crèche.",
    ),
    (
        "The airline is considering a second route to Oslo.",
        "The airline will launch its first route to Oslo in May.",
    ),
    (
        "Mr Pell has not decided whether to appeal against the fine.",
        "Mr Pell will appeal to residents for calm, he said.",
    ),
    (
        "The ministry is studying why the dam at Orsk Ford failed.",
        "The dam at Orsk Ford failed on Monday, the ministry said.",
    ),
    (
        "Dr Solanke was thinking about whether to run for mayor last year.",
        "Dr Solanke will run for mayor in June.",
    ),
    (
        "The judge will decide in May whether to lift the ban on night flights.",
        "The ban on night flights was introduced in 2019.",
    ),
    (
        "The union has not decided whether to sell the hall in Brill Lane.",
        "The union will sell the hall in Brill Lane if its members agree.",
    ),
]


def _kinds(tell: Tell, texts: tuple[str, str]) -> list[str]:
    told = tell(*texts)
    return [pair.kind for pair in match_deeds(told, story_rarity(told.readings))]


@pytest.mark.parametrize("texts", FIRING)
def test_open_here_settled_there(tell: Tell, texts: tuple[str, str]) -> None:
    assert "modality" in _kinds(tell, texts)


@pytest.mark.parametrize("texts", SILENT)
def test_other_matters_and_other_times(tell: Tell, texts: tuple[str, str]) -> None:
    assert _kinds(tell, texts) == []


def test_what_is_denied_of_a_deed_is_a_negation(tell: Tell) -> None:
    left = "No contract for the Ellery tunnel has been let so far, the department said."
    assert _kinds(
        tell, (left, "The contract for the Ellery tunnel was awarded in May, the department said.")
    ) == ["negation"]


def test_what_an_article_tells_as_open_too_is_no_difference(tell: Tell) -> None:
    left = "Tesk Foods has not decided whether to close the Dunlow plant, it said."
    both = "Tesk Foods will close the Dunlow plant, a union said. The firm has not decided whether to close the Dunlow plant."
    assert _kinds(tell, (left, both)) == []
