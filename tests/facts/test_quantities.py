"""Sums, percentages, counts, ranks, scores and measurements in news prose."""

from __future__ import annotations

import itertools
import json
import pathlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.facts.figures import read_figures, settle
from linter.facts.mention import Mention
from linter.facts.quantities import read_quantities
from linter.facts.units import UNITS, to_base
from linter.model.values import Count, Money, Period

DATA = pathlib.Path(__file__).parents[1] / "data" / "quantities.jsonl"
KINDS = {"money", "percentage", "count", "measurement", "score", "rank"}
CASES = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]


def _same(want: object, got: object) -> bool:
    if isinstance(want, dict) and isinstance(got, dict):
        return want.keys() == got.keys() and all(_same(want[key], got[key]) for key in want)
    if isinstance(want, (int, float)) and isinstance(got, (int, float)):
        return want == pytest.approx(got, rel=1e-6)
    return want == got


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:50])
def test_suite(case: dict[str, object]) -> None:
    text, country = str(case["text"]), case["country"]
    found = [
        {"text": text[m.start : m.end], "kind": m.kind, "value": m.value.to_dict()}
        for m in read_figures(text, country=None if country is None else str(country))
        if m.kind in KINDS
    ]
    wanted = case["facts"]
    assert isinstance(wanted, list)
    assert [f["text"] for f in found] == [f["text"] for f in wanted]
    assert all(_same(want, got) for want, got in zip(wanted, found, strict=True)), found


def test_the_suite_is_broad() -> None:
    assert len(CASES) >= 220
    assert len({case["country"] for case in CASES} - {None}) >= 5
    assert {fact["kind"] for case in CASES for fact in case["facts"]} == KINDS
    assert sum(not case["facts"] for case in CASES) >= 50


_PIECES = st.sampled_from(
    "£5m $1.2 -1.4bn 40p Rs 4 lakh between and 3 per cent % points one in four two-thirds half a million of the "
    'boats No. 1 second-largest 5ft 10in 25C magnitude 52-48 to from rose , . ( ) : ; / - " ’ \n about up to or '
    "more no one was hurt 2016-17 AK-47 1,2,3 9.9.9 ½ ₹ ரூ 7 million mile square hundred dozen".split(
        " "
    )
)


@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=24).map(" ".join)))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_places_in_order(text: str) -> None:
    found = read_quantities(text)
    for mention in found:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


@given(
    st.integers(min_value=1, max_value=999_999_999),
    st.sampled_from([("£", "GBP"), ("€", "EUR"), ("US$", "USD"), ("₹", "INR")]),
)
def test_a_rendered_sum_reads_back(value: int, currency: tuple[str, str]) -> None:
    text = f"They paid {currency[0]}{value:,} for it."
    assert [m.value for m in read_quantities(text)] == [
        Money(low=value, high=value, currency=currency[1])
    ]


@given(
    st.decimals(min_value=0, max_value=9999, places=2).map(float),
    st.sampled_from(["miles", "kg", "hectares", "litres", "mph", "per cent", "percentage points"]),
)
def test_a_rendered_amount_reads_back(value: float, unit: str) -> None:
    found = read_quantities(f"It was put at {value} {unit}.")
    assert [(m.value.low, m.value.high) for m in found] == [(value, value)]  # type: ignore[union-attr]


@given(st.integers(min_value=2, max_value=10**9))
def test_a_rendered_count_reads_back(value: int) -> None:
    found = read_quantities(f"Officials counted {value:,} seabirds.")
    assert [m.value for m in found] == [Count(low=value, high=value, noun="seabirds")]


def test_a_unit_beats_the_look_of_a_year_and_a_date_beats_a_count() -> None:
    year = Mention("date", 0, 4, Period(start="2000-01-01", end="2000-12-31", granularity="year"))
    length = Mention("measurement", 0, 7, read_quantities("2000 km")[0].value)
    count = Mention("count", 0, 4, Count(low=2000, high=2000))
    assert settle([year], [length]) == (length,)
    assert settle([year], [count]) == (year,)


def test_factors_are_those_of_the_tables() -> None:
    assert to_base(1, "mile") == ("length", 1609.344)
    assert to_base(212, "Fahrenheit") == ("temperature", pytest.approx(100))
    assert to_base(640, "acre") == ("area", pytest.approx(to_base(1, "square mile")[1]))  # type: ignore[index]
    assert to_base(14, "lb") == ("mass", pytest.approx(to_base(1, "stone")[1]))  # type: ignore[index]
    assert to_base(1, "league") is None
    assert len({unit.name for unit in UNITS}) == len(UNITS)


def _seconds(text: str) -> float:
    started = time.process_time()
    read_quantities(text)
    return time.process_time() - started


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "The council said 5 people paid £3m on 4 sites. ",
        "7" * 50,
        '"',
        "1,",
        "1-",
        "one ",
        "$",
        "5 and ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    small, large = piece * (20_000 // len(piece)), piece * (80_000 // len(piece))
    assert _seconds(large) < 12 * max(_seconds(small), 0.02)


@pytest.mark.slow
def test_a_megabyte_on_one_line_and_long_runs() -> None:
    assert _seconds("A fund of £3m helped 40 farms near the river. " * 22_000) < 60
    assert _seconds("9" * 200_000) < 2
    assert _seconds("“" * 5_000 + " 5 men") < 2
