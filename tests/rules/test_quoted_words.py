"""A301: which words of a quotation count as told otherwise, on invented stories."""

from __future__ import annotations

import pytest
from test_attribution import codes

MAYOR = "the mayor of Tolvane, Berit Askew,"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the last word before an attribution in the middle
        (
            f"“The bridge was closed because of the ice,” {MAYOR} said. “We opened it again at dawn.”",
            f"“The bridge was closed because of the fog. We opened it again at dawn,” {MAYOR} said.",
        ),
        (
            f"“Our divers found nothing in the second basin,” {MAYOR} said on Monday. “They will go on.”",
            f"“Our divers found nothing in the third basin,” {MAYOR} told reporters. “They will go on.”",
        ),
        (
            f"“It is not on our list, there is really nothing new in this,” {MAYOR} said.",
            f"“It's not on our list,” {MAYOR} said. “There is really nothing new about this.”",
        ),
        # an explanation in brackets that another quotes as said
        (
            f"“I had never met such a builder (Corran) and the contract went to the lowest bidder,” {MAYOR} said.",
            f"“I had never met Corran, and the contract went to the lowest bidder,” {MAYOR} said.",
        ),
        # a first word and a word at the end of a short sentence
        (
            f"“They sound like a broken pump, too. Maybe sand again,” {MAYOR} said.",
            f"“That sound like a broken pump. Maybe sand again,” {MAYOR} said.",
        ),
        # the second of two phrases of the subject
        (
            f"“The ferry and the cost of the ferry divide every village on this coast,” {MAYOR} said.",
            f"“The ferry divide every village on this coast,” {MAYOR} said.",
        ),
        (
            f"“My office and the people in my office will answer each letter this week,” {MAYOR} said.",
            f"“My office will answer each letter this week,” {MAYOR} said.",
        ),
        # two words gone, and the second text leaves open who is quoted
        (
            "“I saw the crew walk along the pier with the ropes over their shoulders. I mean, to me they looked like "
            "people who do their work in every weather and never complain,” Berit Askew said.",
            "“I saw the crew walk along the pier with the ropes over their shoulders. To me they looked like "
            "people who do their work in every weather and never complain,” Lars Edwick said.",
        ),
        # more than a few words gone from inside one sentence
        (
            f"“While both pumps have stopped in the middle of a storm on two other occasions, for it to happen "
            f"in calm weather with a crew on site is really quite unusual,” {MAYOR} said.",
            f"“While both pumps have stopped, for it to happen "
            f"in calm weather with a crew on site is really quite unusual,” {MAYOR} said.",
        ),
    ],
)
def test_told_otherwise(one: str, other: str) -> None:
    assert codes(one, other) == ["A301"]
    assert codes(other, one) == ["A301"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # words left out where an attribution stands
        (
            f"“The bridge was closed because of the ice, for one,” {MAYOR} said. “We opened it again at dawn.”",
            f"“The bridge was closed because of the ice. We opened it again at dawn,” {MAYOR} said.",
        ),
        # a replacement in brackets
        (
            f"“[Closing the bridge was] not on our list, nobody asked us about it,” {MAYOR} said.",
            f"“It's not on our list,” {MAYOR} said. “Nobody asked us about it.”",
        ),
        # an aside in brackets
        (
            f"“Our divers (four men of the harbour guard) found nothing in the second basin,” {MAYOR} said.",
            f"“Our divers found nothing in the second basin,” {MAYOR} said.",
        ),
        # spellings of a house
        (
            f"“We marched with the protestors against al-Shabaab all night,” {MAYOR} said.",
            f"“We marched with the protesters against al-Shabab all night,” {MAYOR} said.",
        ),
        # a word to the hearer
        (
            f"“The pause lets us mend the pump, but make no mistake: the harbour will reopen,” {MAYOR} said.",
            f"“The pause lets us mend the pump,” {MAYOR} said.",
        ),
        # a phrase that comes back
        (
            f"“We wanted to get away from the same old summer street festival routine,” {MAYOR} said.",
            f"“It is a feast, a reunion and a break with the same old summer street parade,” {MAYOR} said.",
        ),
    ],
)
def test_not_told_otherwise(one: str, other: str) -> None:
    assert codes(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # sentences of one quotation in two orders, one of them with another word
        (
            f"“The bridge is sixty years old and it shows. We shall close it for the whole of March,” {MAYOR} said.",
            f"“We shall close it for the whole of April,” {MAYOR} said. “The bridge is sixty years old and it shows.”",
        ),
        # a sentence by itself in a long quotation of which little else is shared
        (
            f"“Our harbour has reached the brink of a strike. It falls to each of us to stay calm,” {MAYOR} said.",
            f"“Our harbour is on the brink of a strike,” {MAYOR} said. “We all have a duty that nobody gets hurt.”",
        ),
    ],
)
def test_sentences_for_themselves(one: str, other: str) -> None:
    assert "A301" in codes(one, other)


def test_a_compound_in_one_word() -> None:
    told = (
        f"“It was my own opinion and not based on any first-hand knowledge at all,” {MAYOR} said."
    )
    assert codes(told, told.replace("first-hand", "firsthand")) == []


@pytest.mark.parametrize("head", ["I think ", "I'm certain that ", "Basically, ", "We hope that "])
def test_how_sure_the_speaker_is(head: str) -> None:
    whole = f"“I was born here. {head}the harbour is going to freeze over this week,” {MAYOR} said."
    short = f"“The harbour is going to freeze over this week,” {MAYOR} said."
    assert codes(whole, short) == ["A302"]
    assert codes(whole, short.replace("“The", "“... the")) == []


def test_two_heads_cut_are_two_findings() -> None:
    whole = f"“Basically, the pumps are old and they fail. I am sure that the harbour is going to freeze over,” {MAYOR} said."
    short = f"“The pumps are old and they fail. The harbour is going to freeze over,” {MAYOR} said."
    part = f"“The harbour is going to freeze over,” {MAYOR} told us."
    assert "A302" in codes(whole, short, part)


JOINED = f"“The old bridge will stay where it is. The children of Tolvane will cross it for nothing,” {MAYOR} said."


@pytest.mark.parametrize(
    "between",
    [
        ",” {0} said on Sunday. In a letter to parents on Tuesday she wrote: “",
        ",” {0} said. Asked about fares, she told reporters: “",
        ",” {0} wrote on page 3 of her report. Much further on, at page 80, she added: “",
        ".” That was on Sunday. The council met and argued over money.\n\nThe next day {0} told a radio station: “",
    ],
)
def test_two_occasions_as_one(between: str) -> None:
    apart = f"“The old bridge will stay where it is{between.format(MAYOR)}The children of Tolvane will cross it for nothing.”"
    assert codes(JOINED, apart) == ["A308"]
    assert codes(apart, JOINED) == ["A308"]


@pytest.mark.parametrize(
    "between",
    [
        ",” {0} said. “",
        ",” {0} said on Sunday. She smiled. “",
        ",” {0} told a crowd of parents at the town hall on Sunday. She added: “",
    ],
)
def test_one_occasion(between: str) -> None:
    apart = f"“The old bridge will stay where it is{between.format(MAYOR)}The children of Tolvane will cross it for nothing.”"
    assert codes(JOINED, apart) == []


def test_two_occasions_with_an_ellipsis_between() -> None:
    apart = f"“The old bridge will stay where it is,” {MAYOR} said.\n\nOn Sunday she wrote: “The children of Tolvane will cross it for nothing.”"
    whole = JOINED.replace("where it is. ", "where it is. ... ")
    assert whole != JOINED
    assert codes(whole, apart) == []


def test_a_description_may_be_the_one_named() -> None:
    told = "“We shall not close the harbour for anybody this winter,”"
    one = f"{told} the Tolvane Port spokesman said."
    other = f"{told.replace('anybody', 'visitors')} said Berit Askew."
    assert codes(one, other) == ["A301"]


def test_sentences_in_another_order() -> None:
    one = f"“Well, there was one meeting,” {MAYOR} said. “We wanted the best engineer on the coast for the bridge.”"
    other = f"“We wanted the best engineer on the coast for the bridge,” {MAYOR} said. “Well, there was one meeting.”"
    assert codes(one, other) == ["A308"]
    two = f"“We wanted the best engineer on the coast for the bridge,” {MAYOR} said.\n\nHe laughed at that. “Well, there was one meeting,” {MAYOR} said later."
    assert codes(one, two) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same word, British and American, or a name brought over from another script
        (
            f"“The neighbours have organised a theatre in the old fibre works, centred on the pier,” {MAYOR} said.",
            f"“The neighbors have organized a theater in the old fiber works, centered on the pier,” {MAYOR} said.",
        ),
        (
            f"“We travelled towards the harbour and manoeuvred the ferry past the plough,” {MAYOR} said.",
            f"“We traveled toward the harbor and maneuvered the ferry past the plow,” {MAYOR} said.",
        ),
        (
            f"“I have never met Muhammed in the harbour at Tolvane,” {MAYOR} said.",
            f"“I have never met Mohammad in the harbour at Tolvane,” {MAYOR} said.",
        ),
        (
            f"“The ferry from St Brannock to the harbour was late again,” {MAYOR} said.",
            f"“The ferry from Saint Brannock to the harbour was late again,” {MAYOR} said.",
        ),
        (
            f"“On the pier we say привет to every stranger,” {MAYOR} said.",
            f"“On the pier we say privyet to every stranger,” {MAYOR} said.",
        ),
        # a sum
        (
            f"“We have spent $2 million on the pier since the storm,” {MAYOR} said.",
            f"“We have spent two million dollars on the pier since the storm,” {MAYOR} said.",
        ),
        # the fragment stands in the reporter's sentence
        (
            f"“We will not open the old basin for them. This sends out a bad signal to every village on the coast,” {MAYOR} said.",
            f"“We will not open the old basin for them,” {MAYOR} said. She said it would “send out a bad signal to every village on the coast”.",
        ),
        # a clause is left out where a new quotation opens
        (
            f"“The pier has cost this town a great deal. I worked on it for years and I know every stone of it,” {MAYOR} said.",
            f"“The pier has cost this town a great deal,” {MAYOR} said. “I know every stone of it.”",
        ),
    ],
)  # fmt: skip
def test_no_other_words(one: str, other: str) -> None:
    assert codes(one, other) == []


BY_A_WORD = (
    f"“The basin is safe for the winter, but the crews were frightened by the noise,” {MAYOR} said."
)


@pytest.mark.parametrize(
    "others",
    [
        (
            f"“The basin is safe for the winter,” {MAYOR} told a meeting.",
            f"“The crews were frightened by the noise,” {MAYOR} said on the radio.",
        ),
        (
            f"“The basin is safe for the winter,” {MAYOR} told a meeting. She then held up a pump. “The crews were frightened by the noise,” she said.",
        ),
    ],
)
def test_two_quotations_made_one(others: tuple[str, ...]) -> None:
    assert codes(BY_A_WORD, *others) == ["A308"]


@pytest.mark.parametrize(
    "others",
    [
        # another gives the same word between them
        (
            f"“The basin is safe for the winter,” {MAYOR} told a meeting.",
            f"“The crews were frightened by the noise,” {MAYOR} said on the radio.",
            f"“The basin is safe for the winter, but the crews were frightened by the noise,” {MAYOR} told a meeting on Monday, the Post wrote.",
        ),
        # the second part is no sentence of its own
        (
            f"“The basin is safe for the winter, but the crews were frightened by the noise,” {MAYOR} said on the radio.",
        ),
    ],
)
def test_one_quotation_after_all(others: tuple[str, ...]) -> None:
    assert "A308" not in codes(BY_A_WORD, *others)
