"""Lengths of time in ISO 8601."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.facts.lengths import count_value, iso_duration, seconds
from linter.model.values import Number

UNITS = ["second", "minute", "hour", "day", "week", "month", "year"]


@pytest.mark.parametrize(
    ("parts", "iso"),
    [
        ([(1.5, "hour")], "PT1H30M"),
        ([(0.5, "hour")], "PT30M"),
        ([(2.5, "year")], "P2Y6M"),
        ([(4.5, "month")], "P4M15D"),
        ([(9, "decade")], "P90Y"),
        ([(1, "century")], "P100Y"),
        ([(1, "fortnight")], "P2W"),
        ([(24, "hour")], "PT24H"),
        ([(12, "month")], "P12M"),
        ([(1.5, "day")], "P1DT12H"),
        ([(2, "week"), (3, "day")], "P17D"),
        ([(2, "hour"), (15, "minute")], "PT2H15M"),
        ([(9.58, "second")], "PT9.58S"),
    ],
)
def test_shortest_whole_number_form(parts: list[tuple[Number, str]], iso: str) -> None:
    assert iso_duration(parts) == iso


def test_nothing_has_no_length() -> None:
    assert iso_duration([(0, "day")]) is None
    assert iso_duration([(10**9, "year")]) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2-1/2", 2.5),
        ("2½", 2.5),
        ("½", 0.5),
        ("twenty-four", 24),
        ("1,000", 1000),
        ("a dozen", 12),
        ("3 1/4", 3.25),
    ],
)
def test_counts(written: str, value: float) -> None:
    assert count_value(written) == value


def test_no_count() -> None:
    assert count_value("some") is None
    assert count_value("2 1/0") is None


@given(st.integers(1, 9999), st.sampled_from(UNITS))
def test_seconds_of_a_rendered_length(count: int, unit: str) -> None:
    iso = iso_duration([(count, unit)])
    size = dict(zip(UNITS, (1, 60, 3600, 86400, 604800, 2592000, 31536000), strict=True))[unit]
    assert iso is not None
    assert seconds(iso) == count * size


def test_seconds_of_no_duration() -> None:
    assert seconds("P") is None
    assert seconds("five") is None
