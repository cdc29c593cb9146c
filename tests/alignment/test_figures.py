"""Figures of two articles: what is one figure told twice, and what are two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from linter import lint_paths
from linter.alignment.align import align
from linter.alignment.quantities import quantity, relate
from linter.alignment.wordgroups import canonical
from linter.check.config import Config
from linter.model.comparison import Story
from linter.model.fact import Fact
from linter.model.values import Count, Percentage


def _codes(folder: Path, *texts: str, dates: tuple[str, ...] = ()) -> list[str]:
    for number, text in enumerate(texts):
        head = f"---\ntitle: Text {number}\nsource: Paper {number}\n"
        date = dates[number] if dates else "2031-03-04"
        (folder / f"{number}.md").write_text(
            f"{head}published: {date}\n---\n{text}\n", encoding="utf-8"
        )
    report = lint_paths([folder], config=Config(stories="one"))
    return [finding.code for finding in report.findings]


DIFFER = [
    (
        "Eighty-six were brought ashore alive when the Morwen ferry sank, and 23 died.",
        "Just 68 were plucked from the water alive after the ferry Morwen sank; 23 people died.",
        "S202",
    ),
    (
        "The agency said that at least 130 villages near Ostrel were cut off by the slide.",
        "At least 160 villages near Ostrel were cut off by the slide, the agency said.",
        "S202",
    ),
    (
        "The bill for an average household in Norrham will rise by £89.08.",
        "Households in Norrham will on average find another £98.08 on the bill.",
        "S201",
    ),
    (
        "Among the dead at the quarry was Lena Arbury, a 27-year-old surveyor.",
        "Friends of Lena Arbury, 32, laid flowers at the gate of the mill that she had loved.",
        "S211",
    ),
    (
        "Harl Foods has told its 2,400 staff that it will cut 412 jobs at the Elmbridge cannery.",
        "Some 421 jobs will be cut at the Elmbridge cannery, Harl Foods has told its staff.",
        "S202",
    ),
    (
        "The council backed the plan for the Norrham pool by seven votes to three.",
        "The plan for the Norrham pool was backed by the council by seven votes to four.",
        "S212",
    ),
    (
        "The maker said that the drug would cost patients $480 a month.",
        "The drug would cost patients $480 a year, its maker said.",
        "S207",
    ),
    (
        "Patients took 30 micrograms of the drug at breakfast for a year.",
        "The patients took 30 milligrams of the drug at breakfast for a year.",
        "S205",
    ),
    (
        "Harl Foods said that its sales margin narrowed by 18 basis points in the year.",
        "The sales margin of Harl Foods narrowed by 18 per cent in the year.",
        "S205",
    ),
    (
        "The strollers were sold in shops in Kestria for up to $340 until June.",
        "The strollers were sold in shops in Kestria for $340 until June.",
        "S209",
    ),
]

AGREE = [
    (
        "Shares in Harl Foods rose to £8.34 in early trade on Monday.",
        "Shares in Harl Foods closed at £8.21.",
    ),
    (
        "Fourteen branches of Norrham Savings may close, the bank said.",
        "A third of its 41 branches may close, Norrham Savings said.",
    ),
    (
        "The collapse of the Elmbridge flats left 14 people dead, the fire service said.",
        "Forty-one people were rescued from the collapsed Elmbridge flats, the fire service said.",
    ),
    (
        "The school in Ardnish has 57 pupils.",
        "The school in Ardnish, which had 80 pupils then, is down to 57 pupils.",
    ),
    (
        "Corvane sells laptops; the cheapest comes with 4GB of memory.",
        "Among the laptops that Corvane sells is one with 8GB of memory.",
    ),
]


@pytest.mark.parametrize(("a", "b", "code"), DIFFER)
def test_told_differently(tmp_path: Path, a: str, b: str, code: str) -> None:
    assert code in _codes(tmp_path, a, b)


@pytest.mark.parametrize(("a", "b"), AGREE)
def test_two_figures(tmp_path: Path, a: str, b: str) -> None:
    assert _codes(tmp_path, a, b) == []


def test_a_toll_that_rose_is_superseded(tmp_path: Path) -> None:
    old = "The fire on the Norrham ferry killed at least 14 people on Tuesday, the coastguard said."
    new = "The fire on the Norrham ferry killed at least 19 people, the coastguard said."
    assert _codes(tmp_path, old, new, dates=("2031-03-04", "2031-03-06")) == ["C506"]
    hours = ("2031-03-04T08:00:00+01:00", "2031-03-04T09:30:00Z")
    assert _codes(tmp_path, old, new, dates=hours) == ["C506"]
    assert _codes(tmp_path, old, new, dates=hours[::-1]) == ["S202"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("injure", "injur"), ("jewellery", "jewelry"), ("centre", "center"), ("travel", "travelle")],
)
def test_spellings_and_slips_of_a_lemma_are_one_word(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


def test_short_words_are_kept_apart() -> None:
    assert canonical("plan") != canonical("plane")


def _share(text: str, low: float) -> Fact:
    return Fact(kind="count", start=0, end=len(text), text=text, value=Count(low=low, high=low))


def _percentage(text: str, low: float) -> Fact:
    value = Percentage(low=low, high=low)
    return Fact(kind="percentage", start=0, end=len(text), text=text, value=value)


@pytest.mark.parametrize(
    ("fine", "whole", "relation"),
    [(49.5, 50, "compatible"), (17.4, 17, "compatible"), (17.6, 17, "different")],
)
def test_a_share_may_be_rounded_to_a_whole(fine: float, whole: float, relation: str) -> None:
    a = quantity(_percentage(f"{fine} per cent", fine))
    b = quantity(_percentage(f"{whole:g} per cent", whole))
    assert a is not None
    assert b is not None
    assert relate(a, b) == relation


def test_a_fraction_is_a_share_in_per_cent() -> None:
    fifth, half = quantity(_share("a fifth", 0.2)), quantity(_share("half", 0.5))
    assert fifth is not None
    assert half is not None
    assert fifth.sort == "percentage"
    assert relate(fifth, half) == "different"


VAGUE_BETWEEN = (
    "The night train to Ostrel, with 241 passengers, hit a crane on the line at Pell.",
    "About 230 passengers were on the night train to Ostrel that hit a crane at Pell.",
    "The night train to Ostrel was carrying 230 passengers when it hit a crane at Pell.",
)


def test_a_vague_figure_does_not_make_one_of_two(tmp_path: Path) -> None:
    assert "S202" in _codes(tmp_path, *VAGUE_BETWEEN)


def test_two_values_far_apart_are_both_told_beside_the_third(tell: Callable[..., Story]) -> None:
    seized = "The coast guard arrested {} smugglers on Friday off Marrow Point."
    story = tell(*(seized.format(n) for n in (23, 63, 9, 23)))
    told = [
        {story.readings[ref.article].facts[ref.fact].text for side in found.sides for ref in side}
        for found in align(story).disagreements
    ]
    assert told == [{"23", "63"}, {"23", "9"}]


def test_a_limit_is_no_partner_of_what_lies_under_it(tmp_path: Path) -> None:
    ferry = "The ferry Morwen may carry up to {} passengers; {} were aboard when it struck the pier at Pell."
    told = [ferry.format(n, aboard) for n, aboard in (("310", "143"), ("130", "143"))]
    assert "S202" in _codes(tmp_path, *told)


def test_a_bare_rupee_is_that_of_the_country_the_other_names(tmp_path: Path) -> None:
    told = "The province of Tallo will pay {} to every family that lost its house in the flood."
    assert "S204" in _codes(tmp_path, told.format("40,000 rupees"), told.format("4,000 Nepalese rupees"))  # fmt: skip


def test_distances_from_two_places_are_two(tmp_path: Path) -> None:
    a = "The quake was centred 13 miles east of Ostrel, the survey said."
    b = "The quake was centred 23 miles north of Norrham, the survey said."
    assert "S210" not in _codes(tmp_path, a, b)
    assert "S210" in _codes(tmp_path, a, b.replace("north of Norrham", "east of Ostrel"))


APART = [
    # Two deeds, each done so often; a factor is no number of deeds.
    (
        "S202",
        "Anders Velmark has won the regatta six times and lives in Ostrel.",
        "Anders Velmark was fined three times in Ostrel for mooring there.",
    ),
    (
        "S202",
        "The new pump drained the dock at Ostrel four times faster than the old one.",
        "The new pump has drained the dock at Ostrel seven times since May.",
    ),
    # Some of the times; another stretch of time.
    (
        "S202",
        "The ferryman was stabbed nine times on the slipway at Norrham on Monday, the coroner said.",
        "The coroner said the ferryman was stabbed twice in the neck on the slipway at Norrham on Monday.",
    ),
    (
        "S202",
        "The Norrham ferry was cancelled twice on Monday for want of a crew.",
        "The Norrham ferry was cancelled three times this week for want of a crew.",
    ),
    # Two magnitudes more than a step apart are two earthquakes.
    (
        "S210",
        "A 6.1 magnitude earthquake shook Ostrel on Tuesday and cracked two bridges.",
        "A smaller earthquake of magnitude 4.3 shook Ostrel on Tuesday evening, the survey said.",
    ),
    # What is built to bear something, and what came.
    (
        "S210",
        "The dam is built to withstand a magnitude 6.6 earthquake, the Tallo power company said on Tuesday.",
        "A magnitude 6.1 earthquake struck the Tallo dam on Tuesday, the power company said.",
    ),
    # The round number for a distance.
    (
        "S210",
        "The plane came down 48 miles north of Norrham on Monday, the rescue service said.",
        "The plane came down 50 miles north of Norrham on Monday, the rescue service said.",
    ),
    # Owners that share common words but no name.
    (
        "S202",
        "The column had seven members of the Ostrian coast guard in it, the ministry said on Friday.",
        "The column had four members of the Kestrian coast guard in it, the ministry said on Friday.",
    ),
    # The others, before a name of several words.
    (
        "S202",
        "Police named the three Vale of Tallow mill guards on Friday.",
        "Police have not named the two other Vale of Tallow mill guards, they said on Friday.",
    ),
    # Superlatives of two places.
    (
        "D105",
        "The heaviest snowfall to hit Ostrel in 34 years closed the schools on Monday.",
        "The heaviest snowfall to hit the Kestrian coast in 52 years closed the schools on Monday.",
    ),
    # A length told in decades is a round one.
    (
        "D105",
        "The heaviest snowfall to hit Ostrel in 58 years closed the schools on Monday.",
        "The heaviest snowfall to hit Ostrel in six decades closed the schools on Monday.",
    ),
]


@pytest.mark.parametrize(("code", "first", "second"), APART)
def test_figures_of_two_things(tmp_path: Path, code: str, first: str, second: str) -> None:
    assert code not in _codes(tmp_path, first, second)


TOGETHER = [
    (
        "S210",
        "A 6.1 magnitude earthquake shook Ostrel on Tuesday and cracked two bridges.",
        "A 5.8 magnitude earthquake shook Ostrel on Tuesday and cracked two bridges.",
    ),
    (
        "S210",
        "The plane came down 44 miles north of Norrham on Monday, the rescue service said.",
        "The plane came down 50 miles north of Norrham on Monday, the rescue service said.",
    ),
    (
        "S202",
        "The column had seven members of the Ostrian coast guard in it, the ministry said on Friday.",
        "The column had four members of the Ostrian coast guard in it, the ministry said on Friday.",
    ),
    (
        "D105",
        "The heaviest snowfall to hit Ostrel in 34 years closed the schools on Monday.",
        "The heaviest snowfall to hit Ostrel in 52 years closed the schools on Monday.",
    ),
    # A number by itself owns nothing: "of 41, 38".
    (
        "S202",
        "Forty-one people were charged in the toll-road case, of whom 38 admitted taking bribes.",
        "Forty-four people were charged in the toll-road case, of whom 38 admitted taking bribes.",
    ),
    # "Second" stands beside both, whatever each is hung on.
    (
        "S204",
        "A lamp was broken by a boy, and a second accident saw a glass lens worth £1.4bn ruined. The Ostrel light is dark.",
        "A lamp was broken by a boy, and a second accident saw a glass lens worth £1.4m ruined. The Ostrel light is dark.",
    ),
    # Of two people at once.
    (
        "S211",
        "The rowers Rolf Anstey and Ilya Corr, both 46, were washed ashore alive at Norrham on Monday.",
        "The rowers Rolf Anstey and Ilya Corr, both 51, were washed ashore alive at Norrham on Monday.",
    ),
    # How often.
    (
        "S202",
        "The ferryman was stabbed 12 times on the slipway at Norrham on Monday.",
        "On Monday he was stabbed 17 times, police in Norrham said of the attack on the slipway.",
    ),
    (
        "S202",
        "Anders Velmark, who has won the regatta six times, beat Ilya Corr in Ostrel on Sunday.",
        "Ilya Corr lost to Anders Velmark in Ostrel on Sunday. Velmark has won the regatta seven times.",
    ),
    (
        "S202",
        "Rolf Anstey, a father-of-three from Norrham, was named on Monday.",
        "Police on Monday named Rolf Anstey, a father-of-two from Norrham.",
    ),
]


@pytest.mark.parametrize(("code", "first", "second"), TOGETHER)
def test_figures_of_one_thing(tmp_path: Path, code: str, first: str, second: str) -> None:
    assert code in _codes(tmp_path, first, second)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [("aged between 11 and 12", "aged 11 to 14", True), ("aged 11 to 12", "aged 12 to 13", False)],
)
def test_a_group_grows_older_at_both_ends(
    tmp_path: Path, first: str, second: str, told: bool
) -> None:
    for name, ages in (("a", first), ("b", second)):
        (tmp_path / f"{name}.txt").write_text(
            f"Five girls {ages} were brought down from the Tallow ridge by a rescue team after a night in the snow.\n",
            encoding="utf-8",
        )
    report = lint_paths([tmp_path], config=Config(stories="one"))
    assert ("S211" in [finding.code for finding in report.findings]) == told
