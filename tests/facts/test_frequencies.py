"""How often something was done, and the children of a "father-of-three"."""

from __future__ import annotations

import pytest

from linter import extract_facts
from linter.facts.quantities import read_quantities
from linter.model.values import Count


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The skipper was stabbed 12 times.", [(12, 12)]),
        ("He had been warned four or five times.", [(4, 5)]),
        ("The mayor seven times ordered the sluice closed.", [(7, 7)]),
        ("The cell can be charged up to 1,800 times.", [(1800, 1800)]),
        ("She won the cup on six separate occasions.", [(6, 6)]),
        ("The three-time champion lost in Ostrel.", [(3, 3)]),
        ("A four-times winner of the regatta drowned.", [(4, 4)]),
    ],
)
def test_how_often(text: str, counts: list[tuple[int, int]]) -> None:
    found = [m.value for m in read_quantities(text)]
    assert [(v.low, v.high, v.noun) for v in found if isinstance(v, Count)] == [
        (low, high, "times") for low, high in counts
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Three times two is six hundred for some of them.",
        "Nine times out of ten the gate sticks.",
        "The Times reported it many times.",
        "Think twice about the ferry.",
        "It was a one-time payment.",
    ],
)
def test_no_deed_is_counted(text: str) -> None:
    nouns = [m.value.noun for m in read_quantities(text) if isinstance(m.value, Count)]
    assert "times" not in nouns


def test_a_factor_is_no_frequency() -> None:
    [factor] = read_quantities("The new pump is five times faster than the old one.")
    assert factor.end - factor.start == len("five times")


def test_the_measure_is_the_deed() -> None:
    [count] = [f for f in extract_facts("The skipper was stabbed 12 times.") if f.kind == "count"]
    assert count.context.measure is not None
    assert count.context.measure.head == "stab"


@pytest.mark.parametrize(
    ("text", "children"),
    [
        ("Anstey, a father-of-three, was named.", 3),
        ("Mum-of-two Ines Corvane led the march.", 2),
        ("The grandmother-of-eleven swam the strait.", 11),
    ],
)
def test_children_of_a_parent(text: str, children: int) -> None:
    [count] = read_quantities(text)
    assert isinstance(count.value, Count)
    assert count.value.low == count.value.high == children


def test_a_name_that_ends_so_has_no_children() -> None:
    assert not read_quantities("They sailed from Isle-of-three in the fog.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She had married twice.", True),
        ("Officers shot him twice in the back.", True),
        ("The ferry was twice struck by lightning.", True),
        ("The new dock is twice the size.", False),
        ("They rowed twice a week.", False),
        ("It rained twice as much in Ostrel.", False),
        ("She is thinking twice about the ferry.", False),
    ],
)
def test_twice(text: str, told: bool) -> None:
    counts = [f for f in extract_facts(text) if f.kind == "count" and f.text == "twice"]
    heads = [f.context.measure.head for f in counts if f.context.measure]
    deeds = [head for head in heads if head in ("marry", "shoot", "strike")]
    assert bool(deeds) == told
