"""Whose words a quotation is where a pronoun, a description or a colon has to say so; invented people."""

from __future__ import annotations

import pytest
from test_voices import values

CASES = [
    # "he" in what somebody says
    (
        "Aldo Brenner, director of the charity Harbourwatch, which knew Emil Kostova before he left for Malta, told "
        "the Post he believed Kostova was the sailor.\n\n“There was a very strong likeness,” he said.",
        "Aldo Brenner",
    ),
    # what leads to a colon, a paragraph before
    (
        "Kelder Lines boss Mira Halden shared the following statement:\n\n“The team has built a wonderful ferry for "
        "the people of this coast.”\n\nBoard member Otto Frink added that little will change.",
        "Mira Halden",
    ),
    # of two that say or believe, the one who says
    (
        "Dora Simms adds that Karl Vesper does not believe he will ever be caught.\n\n“He feels he will live for "
        "ever. It is a foolish idea to begin with.”",
        "Dora Simms",
    ),
    # who tells of the words, named after them, did not say them
    (
        "Rolf Tamber was ill all night. “They found that the pump had been running dry for three days,” he told his "
        "friends in a letter, according to Lauris Frink at the Post.",
        "Rolf Tamber",
    ),
    # what somebody thinks, told by another
    (
        "Rolf Tamber, who wrote the book, also said Peter Lund feels “it is a foolish idea to sail at night”.",
        "Rolf Tamber",
    ),
    (
        "Rolf Tamber claims he was played for a fool, adding that Peter Lund thinks the plan is foolish because “he will "
        "never be caught by anybody.”",
        "Rolf Tamber",
    ),
    # somebody of whom a clause tells, named past a comma
    (
        "Peter Lund has left the crew. The news comes weeks after the line’s engineer, Rolf Tamber, told the Post that "
        "Lund would sail. “We need the best pilot on the coast,” he said.",
        "Rolf Tamber",
    ),
    # the topic is not the speaker
    (
        "Rolf Tamber spoke of the pier. On Peter Lund, he said, “I watched him work here for years.”",
        "Rolf Tamber",
    ),
    (
        "Rolf Tamber spoke of the pier. Asked about Peter Lund, he said: “I watched him work here for years.”",
        "Rolf Tamber",
    ),
    # nor is the hearer
    (
        "The Post reports that Emil Kostova then moved to Malta and was held there.\n\nHe was prevented from "
        "returning, telling Aldo Brenner in a letter: “I had a job waiting for me there, but I am a prisoner.”",
        "Emil Kostova",
    ),
    # one of several people, one by his age
    (
        "Emil Kostova studied in Kelder. One of his friends told the Post he had no doubt.\n\n“He was like a brother "
        "to me and I am sure it is him,” he added.",
        "one of his friends",
    ),
    (
        "The 25-year-old looked happy as he sat beside president Lino Marsi. He began by saying: “Thank you for this "
        "opportunity, I will fight to win everything.”",
        "the 25-year-old",
    ),
    # somebody new by one name, with an office
    (
        "Alan Muro said most of it came from the sale.\n\nBirk, the union's branch president, is a chemist who has "
        "worked there for years. He left the door ajar. “We would support a deal at the rate of inflation,” he said.",
        "Birk",
    ),
    # a letter speaks for its writer
    (
        "Harbour master Ellis Dorn stood by the closure. His last notice to the skippers went up at dusk. “Whoever "
        "is still at the quay has stayed too long,” it said.",
        "Ellis Dorn",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_whose(text: str, speaker: str) -> None:
    assert [v.speaker for v in values(text, "en_crosslint") if v.marked] == [speaker]
