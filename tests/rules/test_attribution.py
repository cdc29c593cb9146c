"""A301, A302, A303 and A308 on short stories about invented people."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import pytest

from linter.api import read_facts
from linter.check.build import build_report
from linter.check.config import Config
from linter.check.registry import load_rules
from linter.model.article import Article

LONG = "said Tamsin Orrery, who chairs the harbour board of Kelder."


def findings(*texts: str, primary: Sequence[int] = ()) -> list[dict[str, Any]]:
    """The findings of the family A over a story of these texts."""
    articles = [
        Article(
            id=f"a{i}",
            path=f"a{i}.md",
            text=text,
            prose=text,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            published="2026-03-04",
            primary=i in primary,
        )
        for i, text in enumerate(texts)
    ]
    report = build_report(
        read_facts(articles),
        rules=load_rules().rules,
        config=Config(select=("A301", "A302", "A303", "A308"), stories="one", copies=False),
        version="0",
        model=None,
    )
    return list(report.to_dict()["findings"])


def codes(*texts: str, primary: Sequence[int] = ()) -> list[str]:
    return [f["code"] for f in findings(*texts, primary=primary)]


FULL = f"“We will keep every berth on the north quay open for the winter,” {LONG}"


@pytest.mark.parametrize(
    "other",
    [
        FULL.replace("every", "most"),
        FULL.replace("every berth on the north quay open", "every berth open on the quay"),
        FULL.replace("for the winter", "for the spring"),
        FULL.replace("We will keep", "We will not keep"),
    ],
)
def test_other_words(other: str) -> None:
    assert codes(FULL, other) == ["A301"]


@pytest.mark.parametrize(
    "other",
    [
        FULL.replace("We will", "We'll"),
        FULL.replace("every berth", "every [single] berth"),
        FULL.replace("every berth on the north quay", "every berth ... quay"),
        FULL.replace("We will", "We, um, will"),
        FULL.replace("“", '"').replace("”", '"').replace("for the", "for - the"),
        f"“We will keep every berth,” {LONG} “on the north quay open for the winter.”",
    ],
)
def test_same_words_and_marked_edits(other: str) -> None:
    assert codes(FULL, other) == []


def test_house_style() -> None:
    told = "“Our neighbourhood travelled to the theatre at 6:00 p.m. with twenty-two children,” "
    other = "“Our neighborhood traveled to the theater at 6 p.m. with 22 children,” "
    assert codes(told + LONG, other + LONG) == []


def test_two_edits_of_a_sentence_are_one_finding_and_a_wording_has_one_place() -> None:
    altered = FULL.replace("every", "most").replace("winter", "season")
    (found,) = findings(FULL, FULL, altered)
    assert [p["path"] for p in found["locations"]] == ["a2.md", "a0.md"]
    assert "most" in found["locations"][0]["text"]
    assert "season" in found["locations"][0]["text"]


def test_words_in_another_order() -> None:
    assert codes(
        "The board calls it “the region’s safest and cheapest small fishing harbour” in its notice.",
        "The board calls it “the region’s cheapest and safest small fishing harbour” in its notice.",
    ) == ["A301"]


def test_both_wordings_were_said() -> None:
    later = FULL.replace("every berth", "each mooring")
    assert codes(f"{FULL}\n\nOn Friday it was put otherwise. {later}", later, FULL) == []


def test_the_end_of_a_sentence_in_a_primary_source() -> None:
    source = "The board met. It opened the gates at noon and counted the boats. It rose at six."
    report = f"“It opened the gates at noon and missed the boats,” {LONG}"
    assert codes(report, source, primary=[1]) == ["A301"]
    assert codes(report, source) == []


@pytest.mark.parametrize(
    "rest",
    [
        ", but only if the dredger is paid for this year",
        "; that is not what anybody has asked us for",
        ". However, nobody has found the money for the dredger",
    ],
)
def test_cut_before_what_qualifies(rest: str) -> None:
    whole = FULL.replace("winter,", f"winter{rest},")
    assert codes(FULL, whole) == ["A302"]
    assert codes(FULL.replace("winter,”", "winter ...”"), whole) == []
    assert codes(f"{FULL} She went on: “{rest.strip(',;. ').capitalize()}.”", whole) == []


def test_cut_before_what_does_not_qualify() -> None:
    assert codes(FULL, FULL.replace("winter,", "winter, and the south quay too,")) == []


@pytest.mark.parametrize(
    "head", ["I do not believe that", "Nobody here promised that", "If we are paid,"]
)
def test_begins_after_what_denies_or_supposes(head: str) -> None:
    whole = FULL.replace("We will", f"{head} we will")
    assert codes(FULL, whole) == ["A302"]
    assert codes(FULL.replace("“We", "“... We"), whole) == []
    assert codes(FULL, whole.replace(head, "I have told the council that")) == []


def test_the_condition_is_told_outside_the_marks() -> None:
    whole = FULL.replace("winter,", "winter, but only if the council pays for the dredger,")
    told = FULL.replace(" of Kelder.", ", on the condition that the council pays for the dredger.")
    assert codes(whole, told) == []


def test_a_translation_is_another_wording() -> None:
    other = FULL.replace("every", "each").replace(
        " who", " in remarks translated from Cornish, who"
    )
    assert codes(FULL, other) == []


SPEECH = (
    "“The quay is old and it has served us well. Nobody in this town would have built it where it "
    "stands today. The new one will be paid for by those who use it,” " + LONG
)


def test_two_parts_joined() -> None:
    joined = f"“The quay is old and it has served us well. The new one will be paid for by those who use it,” {LONG}"
    assert codes(joined, SPEECH) == ["A308"]
    assert codes(joined.replace("well. The", "well ... The"), SPEECH) == []


def test_each_quotation_from_one_source_is_judged_by_itself() -> None:
    source = (
        "We will keep every berth open for the winter, but only if the dredger comes. The crew is "
        "tired and cold. The old crane may stay on the quay, unless the wind rises again."
    )
    report = (
        "“We will keep every berth open for the winter,” said Tamsin Orrery.\n\n"
        "“The old crane may stay on the quay,” said Joss Pelham."
    )
    assert codes(report, source, primary=[1]) == ["A302", "A302"]


def test_two_answers_joined_by_a_but() -> None:
    answers = (
        "“We are not where we hoped to be,” said Tamsin Orrery. “Nobody on the board pretends that "
        "we are.” Asked about the bids, she said: “The order book is strong.”"
    )
    assert codes(
        answers, f"“We are not where we hoped to be, but the order book is strong,” {LONG}"
    ) == ["A308"]


SPEAKERS = "“There was no light on the quay, only paint,” said {}."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Tamsin Orrery", "Joss Pelham", ["A303"]),
        ("Tamsin Orrery", "Mrs Orrery", []),
        ("Tamsin Orrery", "Tamsin Orery", []),
        ("Tamsin Orrery", "the harbour master", []),
        ("Tamsin Orrery", "a statement", []),
        ("Tamsin Orrery", "Joss Pelham and Tamsin Orrery", []),
    ],
)
def test_speakers(one: str, other: str, expected: list[str]) -> None:
    assert codes(SPEAKERS.format(one), SPEAKERS.format(other)) == expected


def test_short_phrases_are_said_by_many() -> None:
    told = "“{}” said {}, as the last boat came in to the harbour."
    for words, expected in (("We are very happy,", []), ("The harbour has chosen,", ["A303"])):
        one, other = (told.format(words, name) for name in ("Tamsin Orrery", "Joss Pelham"))
        assert codes(one, other) == expected


def test_words_of_two_speakers_are_not_compared() -> None:
    assert codes(FULL, FULL.replace("every", "most").replace("Tamsin Orrery", "Joss Pelham")) == []


def test_an_article_agrees_with_its_copy() -> None:
    text = f"{SPEECH}\n\n{FULL}\n\n{FULL.replace('every', 'most')}"
    assert codes(text, text) == []


@pytest.mark.parametrize(
    "other",
    [
        # The first words of a quotation, where another quotes the sentence from further up.
        f"“Nobody asked the crews. No berth on the north quay may stand open for the whole winter,” {LONG}",
        # A few words gone from the middle of one sentence.
        f"“Every berth on the north quay and most of those beside the old mill may stand open for the whole winter,” {LONG}",
    ],
)
def test_altered_inside_one_sentence(other: str) -> None:
    told = f"“Every berth on the north quay may stand open for the whole winter,” {LONG}"
    assert codes(told, other) == ["A301"]


def test_a_fragment_with_single_words_dropped() -> None:
    whole = f"“This was a blow struck against the harbour and against every family,” {LONG}"
    part = "Tamsin Orrery of Kelder called it “a blow against the harbour and every family”."
    assert codes(whole, part) == ["A301"]


@pytest.mark.parametrize("first", ["The dockyard", "[Each] berth"])
def test_first_words_that_are_typography_or_marked(first: str) -> None:
    told = f"“The dock yard on the north quay may stand open for the whole winter,” {LONG}"
    other = f"“{first} on the north quay may stand open for the whole winter,” {LONG}"
    assert codes(told, other) == []


def test_each_shared_sentence_of_two_long_quotations_counts() -> None:
    first = "I would almost bet that the crane was {} tested in the spring."
    last = "We will pay in full for every berth that was lost on that night."
    filler = " ".join(f"Nobody {verb} the harbour for it." for verb in ("left", "blamed", "sold"))
    told = f"“{first.format('never')} {last}” {LONG}"
    other = f"“{last} {filler * 5} {first.format('ever')}” {LONG}"
    assert "A301" in codes(told, other)


def test_an_ellipsis_ends_a_sentence() -> None:
    told = f"“I would almost bet it had been tested. … So much for the north quay,” {LONG}"
    other = f"“Nobody asks. I would almost bet it has been tested… Every berth stays shut,” {LONG}"
    assert codes(told, other) == ["A301"]


def test_mother_and_daughter_are_two_speakers() -> None:
    said = "“The crew told us to sit down and then there was an enormous bang,” {} said."
    mother = said.format("Janet Orrery") + " She was on deck with her daughter."
    daughter = said.format("Helen Orrery") + " She was on deck with her mother."
    assert codes(mother, daughter) == ["A303"]
    assert codes(mother, said.format("Mrs Orrery")) == []
    assert codes(said.format("Robert Orrery"), said.format("Bob Orrery")) == []


def test_she_may_be_the_holder_of_an_office_named_by_it_alone() -> None:
    named = "Tamsin Orrery, the mayor, spoke on Monday. “The people of Kelder will not wait long for us,” she said."
    office = (
        "Ruth Aldous will run the port. As for the Mayor, she has no illusions. "
        "“The people of Kelder will not wait long for us,” she said."
    )
    assert "A303" not in codes(named, office)
