"""A301, A302, A308: where a quoted sentence begins, ends and goes on, on invented stories."""

from __future__ import annotations

import pytest
from test_attribution import codes, findings

MAYOR = "the mayor of Tolvane, Berit Askew,"
SAID = f"{MAYOR} said."
HARBOUR = "The harbour is going to freeze over before the end of this week"


@pytest.mark.parametrize(
    "head",
    [
        "I heard that", "We have learned that", "I am told that", "We were told that", "I read that", "I gather that",
        "We were led to believe that", "I have been informed that", "I understand that", "I presume that",
    ],
)  # fmt: skip
def test_where_the_speaker_has_it_from(head: str) -> None:
    whole = f"“I was born here. {head} the harbour is going to freeze over before the end of this week,” {SAID}"
    short = f"“{HARBOUR},” {SAID}"
    assert codes(whole, short) == ["A302"]


@pytest.mark.parametrize(
    "led_in",
    [
        "said that the",
        "was certain that the",
        "told us that, come what may, the",
        "thinks, and says, that the",
    ],
)
def test_the_reporter_leads_in(led_in: str) -> None:
    whole = "“I do not know if Harbour Board members will vote for the bridge this week,” the mayor, Berit Askew, said."
    short = f"The mayor, Berit Askew, {led_in} “Harbour Board members will vote for the bridge this week.”"
    assert "A302" not in codes(whole, short)


CLAUSES = [
    ("This is a bitter winter for every village on our coast", " with so many boats still out at sea"),
    ("The board has looked at all the letters and the cost of the pier", " in keeping with article six of its charter"),
    ("Our thanks go tonight to the crew of the lifeboat", " and those who waited on the pier for them"),
    ("Our thanks tonight are with Mr. Brekke and the family of Dr. J. Vane", " and those who waited on the pier for them"),
    ("We are grateful for the blankets and the many kind letters", " that we have had from every part of the island"),
    ("We shall rebuild the mill and the old cottages", " as we try to bring the young people home"),
    ("The council will mend the roof of the school this summer", " without asking parents for another penny"),
    ("Every boat on this coast carries a radio and a lamp", " because the old crews were lost in fog"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "rest"), CLAUSES)
def test_closed_in_the_middle_of_a_clause(sentence: str, rest: str) -> None:
    full = f"“{sentence}{rest},” {SAID}"
    for short in (
        f"The mayor of Tolvane, Berit Askew, spoke at noon. “{sentence}.”",
        f"The mayor of Tolvane, Berit Askew, spoke at noon. “{sentence}.\n\n“I was born in this town.”",
    ):
        assert codes(full, short) == ["A302"]
        assert codes(short, full) == ["A302"]


@pytest.mark.parametrize(("sentence", "rest"), CLAUSES)
def test_a_mark_or_an_attribution_closes_it(sentence: str, rest: str) -> None:
    full = f"“{sentence}{rest},” {SAID}"
    for short in (
        f"“{sentence},” {SAID}",
        f"The mayor of Tolvane, Berit Askew, spoke at noon. “{sentence} ...”",
        f"The mayor of Tolvane, Berit Askew, spoke at noon. “{sentence}”{rest}, she said.",
    ):
        assert codes(full, short) == []


@pytest.mark.parametrize(
    "rest",
    [
        # parted by a comma, or a clause of its own
        ", to bring the young people home", ", which is what the town has asked for", " and we shall ask nobody for a penny",
        # two words
        " this summer",
    ],
)  # fmt: skip
def test_what_may_be_left_for_another_quotation(rest: str) -> None:
    full = f"“We shall rebuild the mill and the old cottages{rest},” {SAID}"
    short = "The mayor of Tolvane, Berit Askew, spoke at noon. “We shall rebuild the mill and the old cottages.”"
    assert codes(full, short) == []


def test_what_comes_after_its_own_but_goes_back() -> None:
    short = f"“The new pump gets better all the time, but it is not perfect and has to be watched by a man,” {SAID}"
    full = short.replace("a man,”", "a man. Nonetheless, it has kept the basin dry for a year,”")
    assert full != short
    assert codes(full, short) == []
    assert codes(
        full.replace(", but it is not perfect and has to be watched by a man", ""),
        short.replace(", but it is not perfect and has to be watched by a man", ""),
    ) == ["A302"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two words behind the one that differs
        (
            f"“Nothing that I do today can bring back the sailors or their boats on that black night in March,” {SAID}",
            f"“Nothing that I do today can bring back the sailors and also their boats,” {SAID}",
        ),
        # the first word of a later sentence
        (
            f"“That was a cold night,” {MAYOR} said. “It's a first for this town to have the ferry frozen in at the pier.”",
            f"“This is a first for this town, to have the ferry frozen in at the pier,” {SAID}",
        ),
        # rewritten inside one sentence, however long
        (
            f"“A fine is imposed on the captain Olav Brekke under section nine of the Harbour Code of this island as set "
            f"out in the annex: the captain Olav Brekke is barred from leaving the port before the first of May,” {SAID}",
            f"“A fine is imposed on Olav Brekke, who is barred from leaving the port before the first of May,” {SAID}",
        ),
    ],
)
def test_told_otherwise(one: str, other: str) -> None:
    assert codes(one, other) == ["A301"]
    assert codes(other, one) == ["A301"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two selections of one speech that go on differently
        (
            f"“We wanted the best pilot on this coast and that is Olav Brekke,” {MAYOR} said on Monday. “He really is a careful man.”",
            f"“We wanted the best pilot on this coast and that is Olav Brekke,” {MAYOR} said at noon. “He did not have to apply.”",
        ),
        # a phrase that the speaker uses in two sentences
        (
            f"“By joining the two lines we are making the first ferry for people who live anywhere on the north shore,” {SAID}",
            f"“What we want to be here is the first ferry for people along the north shore,” {SAID}",
        ),
        # what two people say of one thing
        (
            "Olav Brekke, a retired pilot, agreed and said he found that odd. “My guess is that nobody on this coast has ever met an eel able to breathe in the "
            "mud of a harbour,” he said.",
            "“Nobody on this coast has ever met any eel that could live or breed in the mud or sand of any town,” Berit Askew told us.",
        ),
        # initials, and the short form of a unit
        (
            f"“U.N. crews have so far been kept out of the harbour by the ice,” {SAID}",
            f"“United Nations crews have so far been kept out of the harbour by the ice,” {SAID}",
        ),
        (
            f"“The crews of the UN and the E.U. walked 12 km over the ice to us,” {SAID}",
            f"“The crews of the U.N. and the European Union walked 12 kilometres over the ice to us,” {SAID}",
        ),
        (
            f"“The prime minister has never come to the harbour in winter,” {SAID}",
            f"“The PM has never come to the harbour in winter,” {SAID}",
        ),
    ],
)  # fmt: skip
def test_not_told_otherwise(one: str, other: str) -> None:
    assert codes(one, other) == []
    assert codes(other, one) == []


def test_common_words_cut_down_to_initials_are_other_words() -> None:
    one = f"“We have seen all of the late ferries full since the harbour froze over,” {SAID}"
    assert codes(one, one.replace("late ferries", "LFs")) == ["A301"]


def test_each_difference_is_shown_on_both_sides() -> None:
    one = f"“The ice will go on the third of March and the boats of the guard will sail on a spring tide to the fort,” {SAID}"
    two = one.replace("spring", "strong")
    three = one.replace("to the fort", "from the fort")
    (found,) = (f for f in findings(one, two, three) if f["code"] == "A301")
    shown = " ".join(place["text"] for place in found["locations"])
    assert all(
        words in shown for words in ("spring tide", "strong tide", "to the fort", "from the fort")
    )
