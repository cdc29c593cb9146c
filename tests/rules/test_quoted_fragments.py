"""A301: a few quoted words told otherwise, on invented stories."""

from __future__ import annotations

import pytest
from test_attribution import codes

MAYOR = "the mayor of Tolvane, Berit Askew,"
CRITIC = "The council's auditor, Lotte Armand,"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one word in the middle
        (
            f"{CRITIC} told reporters the sluice had been “shut with a hammer” after the storm.",
            f"{CRITIC} said the sluice was “shut by a hammer, and not for the first time”.",
        ),
        (
            f"{CRITIC} spoke of “reckless public borrowing” in her report on the harbour.",
            f"“This is the most reckless borrowing that I have ever been asked to examine,” {CRITIC} said.",
        ),
        (
            f"{CRITIC} was “certain it was a landslide” that broke the dam.",
            f"“We are certain that this was a landslide. We have walked the slope,” {CRITIC} said.",
        ),
        # a word left out of two
        (
            f"{CRITIC} spoke of “reckless borrowing” in her report on the harbour.",
            f"{CRITIC} spoke of “reckless public borrowing” in her report on the harbour.",
        ),
        # the middle of a longer fragment
        (
            f"The leak was “consistent with deliberate sabotage from somebody on the pier”, {CRITIC} said.",
            f"“Deliberate sabotage by somebody on the pier” was the reason, {CRITIC} said.",
        ),
        # the last word of a whole fragment
        (
            f"{CRITIC} called the ledger “a shameless fabrication from cover to end” on Monday.",
            f"On Monday the ledger was “a shameless fabrication from cover to cover”, {CRITIC} said.",
        ),
        # words left out in two places
        (
            f"{CRITIC} said the pumps were “in the rustiest condition ever”.",
            f"{CRITIC} said the pumps were “in the absolutely rustiest condition that we have ever seen”.",
        ),
        # another turn of the sentence
        (
            f"‘What we wanted was the cheapest plumber,’ {MAYOR} said.",
            f"“We wanted the cheapest plumber in the whole valley and that is Pavol Hrin,” {MAYOR} said.",
        ),
        # nobody is named; what stands around the words is the same
        (
            "The smugglers threatened in a letter to the harbour customs to “sink them on the reef”.",
            "In a letter to the harbour customs the smugglers vowed to “sink them off the reef, one by one”.",
        ),
    ],
)
def test_a_fragment_told_otherwise(one: str, other: str) -> None:
    assert codes(one, other) == ["A301"]
    assert codes(other, one) == ["A301"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two speakers
        (
            f"{CRITIC} spoke of “reckless public borrowing” in her report on the harbour.",
            f"“This is the most reckless borrowing that I have ever been asked to examine,” {MAYOR} said.",
        ),
        # nobody is named, and the words around them differ
        (
            "The pumps were said to be “shut with a hammer” after the storm.",
            f"“We found the old gate shut by a hammer,” {MAYOR} told the inquiry into the flood of 1998.",
        ),
        # only an article at the edge
        (
            f"{CRITIC} spoke of “the reckless borrowing” in her report on the harbour.",
            f"{CRITIC} spoke of “a reckless borrowing” in her report on the harbour.",
        ),
        # words in common that say little
        (
            f"{CRITIC} said it was “a very good day” for Tolvane.",
            f"{CRITIC} said it had been “a very bad day” for Elmbridge.",
        ),
        # the other goes on; another word before the fragment is not quoted
        (
            f"{CRITIC} spoke of “reckless borrowing from pensioners” in her report.",
            f"“It was quite reckless borrowing from pensioners, year after year,” {CRITIC} said.",
        ),
        # a bracket, an ellipsis
        (
            f"{CRITIC} spoke of “reckless [public] borrowing” in her report on the harbour.",
            f"“This is the most reckless borrowing that I have ever been asked to examine,” {CRITIC} said.",
        ),
        (
            f"{CRITIC} said the pumps were “in the rustiest condition ... ever”.",
            f"{CRITIC} said the pumps were “in the rustiest condition that we have ever seen”.",
        ),
        # two sentences that share a phrase
        (
            f"“We found reckless borrowing,” {CRITIC} said.",
            f"“Nobody at the trust calls its borrowing reckless today,” {CRITIC} said.",
        ),
    ],
)
def test_not_the_same_fragment(one: str, other: str) -> None:
    assert "A301" not in codes(one, other)
    assert "A301" not in codes(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "I'd never have sold the old mill to a stranger",
            "I would never have sold the old mill to a stranger",
        ),
        ("They'd shut the old mill before I came", "They had shut the old mill before I came"),
        (
            "He's been at the old mill since the flood",
            "He has been at the old mill since the flood",
        ),
        (
            "We lost three thousand sheep in a f---ing ditch",
            "We lost 3,000 sheep in a f**king ditch",
        ),
        (
            "The water came over the wall at 18:40 that day",
            "The water came over the wall at 6:40 pm that day",
        ),
        (
            "Two hundred of us were on the roof of the mill",
            "200 of us were on the roof of the mill",
        ),
        ("My mum learnt to swim in that mill pond", "My mom learned to swim in that mill pond"),
        (
            "We ordered the pumps from Corrantools at noon",
            "We ordered the pumps from Corrantools.com at noon",
        ),
        (
            "The Koran that he gave us was in the old mill",
            "The Quran that he gave us was in the old mill",
        ),
    ],
)
def test_house_style(one: str, other: str) -> None:
    assert codes(f"“{one},” {MAYOR} said.", f"“{other},” {MAYOR} said.") == []


def test_a_clock_told_otherwise() -> None:
    one = f"“The water came over the wall at 18:40 that day,” {MAYOR} said."
    other = f"“The water came over the wall at 7:40 pm that day,” {MAYOR} said."
    assert "A301" in codes(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            f"“Drought is a harder burden for villages than a flood,” {CRITIC} said.",
            f"“Drought brings a harder kind of burden to remote villages,” {CRITIC} told the council.",
        ),
        (
            f"“My grandfather carried the first lantern up to this lighthouse on his back,” {CRITIC} said.",
            f"“It was my grandfather who on his own shoulders carried the first lantern to the lighthouse,” {CRITIC} said.",
        ),
    ],
)
def test_two_renderings(one: str, other: str) -> None:
    assert codes(one, other) == ["A301"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two speakers
        (
            f"“Drought is a harder burden for villages without a deep well of their own,” {CRITIC} said.",
            f"“Drought brings a harder kind of burden to remote villages,” {MAYOR} said.",
        ),
        # one phrase at the end of two sentences
        (
            f"“I am proud that they trusted me to carry the lantern from the harbour to the lighthouse,” {CRITIC} said.",
            f"“We shall be grateful for a cart to drag that lantern from the harbour to the lighthouse,” {CRITIC} said.",
        ),
        # one topic, two sentences
        (
            f"“Drought is a burden for villages without a deep well of their own,” {CRITIC} said.",
            f"“The villages knew long ago what burden another year of drought would be,” {CRITIC} said.",
        ),
    ],
)
def test_no_renderings_of_one_sentence(one: str, other: str) -> None:
    assert codes(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the reporter's own preposition stands inside the marks
        (
            "The skipper was barred for a year “from any lobster fishing” by the harbour board of Kelder.",
            "The harbour board of Kelder barred the skipper for a year; the ban covers “any kind of lobster-related fishing”.",
        ),
        # one article does not say whose words they are, and hardly two people say so many alike
        (
            "Nothing else was heard of the wreck until “reckless steering by somebody on the bridge” was made public.",
            "The trawler's course was “consistent with reckless steering from somebody on the bridge”, Tamsin Orrery said.",
        ),
    ],
)  # fmt: skip
def test_a_fragment_past_its_edge(one: str, other: str) -> None:
    assert codes(one, other) == ["A301"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Nothing else was heard of the wreck until “reckless steering by somebody” was made public.",
            "The trawler's course was “consistent with reckless steering from somebody”, Tamsin Orrery said.",
        ),
        (
            "Colin Haverly blamed “reckless steering by somebody on the bridge”, he said.",
            "The trawler's course was “consistent with reckless steering from somebody on the bridge”, Tamsin Orrery said.",
        ),
    ],
)  # fmt: skip
def test_a_fragment_of_another(one: str, other: str) -> None:
    assert codes(one, other) == []
