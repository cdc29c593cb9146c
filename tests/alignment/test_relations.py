"""Values set against each other: rounding by the digits as written, bounds, slips of the pen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.alignment.quantities import (
    Quantity,
    duration_days,
    quantity,
    ratio,
    relate,
    slip,
)
from linter.model.fact import Fact
from linter.model.values import Bound, Count, Duration, Measurement, Money


def money(text: str, low: float, bound: Bound = "exact", high: float | None = None) -> Quantity:
    value = Money(low=low, high=low if high is None else high, currency="GBP", bound=bound)
    found = quantity(Fact(kind="money", start=0, end=len(text), text=text, value=value))
    assert found is not None
    return found


def count(text: str, low: float, bound: Bound = "exact") -> Quantity:
    value = Count(low=low, high=low, bound=bound)
    found = quantity(Fact(kind="count", start=0, end=len(text), text=text, value=value))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (money("£2.2bn", 2.2e9), money("£2.2 billion", 2.2e9), "equal"),
        (money("£2.2bn", 2.2e9), money("£2.24bn", 2.24e9), "compatible"),
        (money("£2.2bn", 2.2e9), money("£2.3bn", 2.3e9), "different"),
        (money("£329m", 329e6), money("£392m", 392e6), "different"),
        (money("£329m", 329e6, "about"), money("£324m", 324e6), "different"),
        (money("£300m", 300e6, "about"), money("£312m", 312e6), "compatible"),
        (money("£5m", 5e6, "at-least"), money("£5.4m", 5.4e6), "compatible"),
        (money("£5m", 5e6, "more-than"), money("£6m", 6e6, "more-than"), "different"),
        (money("£5m", 5e6, "at-least"), money("£6m", 6e6, "at-least"), "different"),
        (money("£5m to £7m", 5e6, high=7e6), money("£6m", 6e6), "compatible"),
        (money("£5m to £7m", 5e6, high=7e6), money("£5m to £9m", 5e6, high=9e6), "different"),
        (money("£4m to £7m", 4e6, high=7e6), money("£5m to £7m", 5e6, high=7e6), "different"),
        (money("£40m to £7m", 40e6, high=7e6), money("£4m to £7m", 4e6, high=7e6), "different"),
        (money("£5m to £7m", 5e6, high=7e6), money("£5m to £7.1m", 5e6, high=7.1e6), "compatible"),
        (money("£5m to £7m", 5e6, high=7e6), money("£6m to £9m", 6e6, high=9e6), "compatible"),
        (count("20,000", 20_000), count("20,134", 20_134), "compatible"),
        (count("20,134", 20_134), count("20,314", 20_314), "different"),
        (count("14", 14), count("19", 19), "different"),
        (count("50", 50), count("49", 49), "different"),
    ],
)
def test_relate(a: Quantity, b: Quantity, relation: str) -> None:
    assert relate(a, b) == relation
    assert relate(b, a) == relation


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        (money("£1.8m", 1.8e6), money("£1.8bn", 1.8e9), "scale"),
        (money("£5m to £7m", 5e6, high=7e6), money("£5m to £7bn", 5e6, high=7e9), "scale"),
        (count("329", 329), count("392", 392), "transposed"),
        (count("23", 23), count("3.2", 3.2), None),
        (count("6,214", 6_214), count("6,814", 6_814), "digit"),
        (count("3", 3), count("300", 300), None),
        (count("14", 14), count("19", 19), None),
    ],
)
def test_slip(a: Quantity, b: Quantity, kind: str | None) -> None:
    assert slip(a, b) == kind
    assert slip(b, a) == kind


def measured(text: str, low: float, unit: str) -> Quantity:
    value = Measurement(low=low, high=low, unit=unit)
    found = quantity(Fact(kind="measurement", start=0, end=len(text), text=text, value=value))
    assert found is not None
    return found


def test_a_converted_measurement_is_compatible() -> None:
    assert relate(measured("30 miles", 30, "mile"), measured("48km", 48, "km")) == "compatible"
    assert relate(measured("30 miles", 30, "mile"), measured("30km", 30, "km")) == "different"


def test_durations_in_days() -> None:
    assert duration_days("P2W") == 14
    assert duration_days("PT36H") == 1.5
    assert duration_days("P") is None
    assert duration_days("two weeks") is None


@given(st.floats(0.01, 1e12), st.floats(0.01, 1e12))
def test_relation_and_ratio_are_symmetric(a: float, b: float) -> None:
    x, y = count(f"{a}", a), count(f"{b}", b)
    assert relate(x, y) == relate(y, x)
    assert ratio(x, y) == ratio(y, x) >= 1


@given(st.floats(0, 1e12, allow_nan=False))
def test_a_value_is_equal_to_itself(a: float) -> None:
    assert relate(count(f"{a}", a), count(f"{a}", a)) == "equal"


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("P8W", "P2M", "compatible"),
        ("P100D", "P3M", "compatible"),
        ("P8M", "P1Y", "different"),
        ("P20M", "P2Y", "different"),
        ("P8D", "P1W", "different"),
        ("P9W", "P8W", "different"),
    ],
)
def test_a_length_told_in_a_longer_unit(a: str, b: str, relation: str) -> None:
    told = [
        quantity(
            Fact(kind="duration", start=0, end=len(iso), text=iso, value=Duration(iso8601=iso))
        )
        for iso in (a, b)
    ]
    assert told[0]
    assert told[1]
    assert relate(told[0], told[1]) == relation
