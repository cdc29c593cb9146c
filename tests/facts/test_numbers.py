"""Numbers in digits and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.facts.fractions import read_fraction
from linter.facts.number_words import TENS, UNITS
from linter.facts.numbers import (
    number_value,
    read_number,
    read_ordinal,
    read_range,
)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1,234,567", 1_234_567),
        ("4,00,000", 400_000),
        ("12 000", 12_000),
        ("1.5", 1.5),
        (".308", 0.308),
        ("1,5 million", 1_500_000),
        ("2½", 2.5),
        ("2-1/2", 2.5),
        ("1.2bn", 1_200_000_000),
        ("2.6-million", 2_600_000),
        ("1.5 lakh crore", 1_500_000_000_000),
        ("3 dozen", 36),
        ("twenty-one", 21),
        ("Two hundred and five", 205),
        ("fifteen hundred", 1_500),
        ("four lakh fifty thousand", 450_000),
        ("one hundred thousand", 100_000),
        ("two million three hundred thousand", 2_300_000),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("quarter-million", 250_000),
        ("two and a half million", 2_500_000),
        ("a million and a half", 1_500_000),
        ("a couple of hundred", 200),
    ],
)
def test_value(written: str, value: float) -> None:
    assert number_value(written) == value


@pytest.mark.parametrize("written", ["two five", "twenty twenty", "9" * 30, "one-off", "a"])
def test_not_one_number(written: str) -> None:
    assert number_value(written) is None


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("1.2-1.4bn", 1.2e9, 1.4e9),
        ("between 3 and 5", 3, 5),
        ("three or four", 3, 4),
        ("800,000 to 1.2 million", 800_000, 1_200_000),
        ("two to three million", 2_000_000, 3_000_000),
        ("5", 5, 5),
    ],
)
def test_range(written: str, low: float, high: float) -> None:
    found = read_range(written, 0)
    assert found is not None
    assert (found.low, found.high, found.end) == (low, high, len(written))


def test_a_vague_plural_keeps_both_ends() -> None:
    found = read_number("hundreds of thousands", 0)
    assert found is not None
    assert found.vague
    assert (found.low, found.high) == (200_000, 999_999)


@pytest.mark.parametrize(
    ("written", "part"), [("two-thirds", 2 / 3), ("a quarter", 0.25), ("half", 0.5), ("3/4", 0.75)]
)
def test_fraction(written: str, part: float) -> None:
    found = read_fraction(written, 0)
    assert found is not None
    assert found.low == pytest.approx(part)


@pytest.mark.parametrize("written", ["third", "quarter", "two-third", "5/4"])
def test_no_fraction(written: str) -> None:
    assert read_fraction(written, 0) is None


@pytest.mark.parametrize(("written", "place"), [("3rd", 3), ("third", 3), ("twenty-first", 21)])
def test_ordinal(written: str, place: int) -> None:
    assert read_ordinal(written, 0) == (place, len(written))


@given(st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_give_their_value(value: int) -> None:
    assert number_value(f"{value:,}") == value
    assert number_value(str(value)) == value


def _words(value: int) -> str:
    units, tens = {v: k for k, v in UNITS.items()}, {v: k for k, v in TENS.items() if k != "fourty"}
    if value < 20:
        return units[value]
    if value < 100:
        rest = value % 10
        return tens[value - rest] + (f"-{units[rest]}" if rest else "")
    for size, name in (
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if value >= size:
            rest = value % size
            head = f"{_words(value // size)} {name}"
            if not rest:
                return head
            return f"{head}{' and ' if rest < 100 else ' '}{_words(rest)}"
    raise AssertionError


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_number_words_give_their_value(value: int) -> None:
    assert number_value(_words(value)) == value
