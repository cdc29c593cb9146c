"""The readers of times against the project's own suite, and properties that hold for any text."""

from __future__ import annotations

import datetime as dt
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.facts.times import read_times

SUITE = Path(__file__).parents[1] / "data" / "times.jsonl"
CASES = [json.loads(line) for line in SUITE.read_text(encoding="utf-8").splitlines()]
MONTHS = (
    "January February March April May June July August September October November December".split()
)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2090, 12, 31))
KINDS = {"date", "period", "duration", "age"}


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _facts(text: str, published: str | None = None, country: str | None = None) -> list[dict]:
    return [
        {"text": text[m.start : m.end], "kind": m.kind, "value": m.value.to_dict()}
        for m in read_times(text, published=_day(published), country=country)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_suite(case: dict) -> None:
    assert _facts(case["text"], case["published"], case["country"]) == case["facts"]


def test_suite_covers_kinds_countries_and_silence() -> None:
    kinds = {fact["kind"] for case in CASES for fact in case["facts"]}
    countries = {case["country"] for case in CASES if case["country"]}
    assert kinds == KINDS
    assert len(countries) >= 8
    assert sum(not case["facts"] for case in CASES) >= 40
    assert len(CASES) >= 220


def _ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _styles(day: dt.date) -> list[str]:
    month = MONTHS[day.month - 1]
    weekday = day.strftime("%A")
    return [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month[:3]} {day.day}, {day.year}" if month != "May" else f"May {day.day}, {day.year}",
        f"{_ordinal(day.day)} {month} {day.year}",
        f"{month} {_ordinal(day.day)}, {day.year}",
        f"{weekday} {day.day} {month} {day.year}",
        f"{weekday}, {month} {day.day}, {day.year}",
        day.isoformat(),
        day.strftime("%d.%m.%Y"),
        f"the {_ordinal(day.day)} of {month}, {day.year}",
    ]


@given(DAYS, st.integers(0, 9))
def test_a_date_in_any_style_reads_back(day: dt.date, style: int) -> None:
    written = _styles(day)[style]
    text = f"The order was signed on {written} in the hall."
    [fact] = _facts(text)
    assert fact["kind"] == "date"
    assert fact["value"]["start"] == fact["value"]["end"] == day.isoformat()
    assert fact["text"] in written


@given(DAYS, st.sampled_from(["GB", "IN", "IE", "AU"]))
def test_day_first_countries(day: dt.date, country: str) -> None:
    [fact] = _facts(f"It was dated {day.day}/{day.month}/{day.year}.", country=country)
    assert fact["value"]["start"] == day.isoformat()


@given(DAYS)
def test_month_first_country(day: dt.date) -> None:
    [fact] = _facts(f"It was dated {day.month}/{day.day}/{day.year}.", country="US")
    assert fact["value"]["start"] == day.isoformat()


@given(DAYS)
def test_without_a_country_two_readings_stay_open(day: dt.date) -> None:
    [fact] = _facts(f"It was dated {day.day}/{day.month}/{day.year}.")
    if day.day > 12 or day.day == day.month:
        assert fact["value"]["start"] == day.isoformat()
    else:
        assert fact["value"]["start"] is None
        assert fact["value"]["ambiguous"] is True


@given(DAYS, DAYS)
def test_a_yearless_day_is_the_nearest(published: dt.date, day: dt.date) -> None:
    text = f"The fair is on {day.day} {MONTHS[day.month - 1]}."
    [fact] = _facts(text, published.isoformat())
    read = dt.date.fromisoformat(fact["value"]["start"])
    assert (read.month, read.day) == (day.month, day.day)
    if (day.month, day.day) != (2, 29):
        assert abs((read - published).days) <= 183


@given(DAYS, st.integers(0, 6))
def test_a_weekday_told_in_the_past_is_within_the_week_before(published: dt.date, n: int) -> None:
    name = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[n]
    [fact] = _facts(f"The bridge was closed on {name}.", published.isoformat())
    read = dt.date.fromisoformat(fact["value"]["start"])
    assert read.weekday() == fact["value"]["weekday"] == n
    assert 0 <= (published - read).days < 7


@given(DAYS)
def test_no_day_is_invented(day: dt.date) -> None:
    month = MONTHS[day.month - 1]
    [fact] = _facts(f"It opened in {month} {day.year}.")
    assert fact["kind"] == "period"
    assert fact["value"]["granularity"] == "month"
    assert fact["value"]["start"].endswith("-01")
    assert fact["value"]["start"] < fact["value"]["end"]


@given(st.integers(1900, 2060))
def test_financial_year_forms_agree(first: int) -> None:
    short = f"{(first + 1) % 100:02d}"
    forms = (f"{first}-{short}", f"{first}/{short}", f"{first}–{short}", f"{first}/{first + 1}")
    values = {
        (fact["value"]["start"], fact["value"]["end"], fact["value"]["basis"])
        for form in forms
        for fact in _facts(f"The fund spent £4m in {form}.", country="GB")
    }
    assert values == {(f"{first}-04-01", f"{first + 1}-03-31", "financial")}


@given(
    st.integers(2, 99),
    st.sampled_from(["second", "minute", "hour", "day", "week", "month", "year"]),
)
def test_a_duration_reads_back(count: int, unit: str) -> None:
    letter = {
        "second": "TS",
        "minute": "TM",
        "hour": "TH",
        "day": "D",
        "week": "W",
        "month": "M",
        "year": "Y",
    }[unit]
    [fact] = _facts(f"It lasted {count} {unit}s.")
    mark, name = ("T", letter[1]) if letter.startswith("T") else ("", letter)
    assert fact["value"]["iso8601"] == f"P{mark}{count}{name}"


@given(st.integers(1, 110))
def test_an_age_reads_back(age: int) -> None:
    for text in (
        f"A {age}-year-old man was held.",
        f"He was aged {age}.",
        f"Mara Quill, {age}, was held.",
    ):
        [fact] = _facts(text)
        assert fact["kind"] == "age"
        assert fact["value"] == {"years": age}


_PIECES = st.sampled_from(
    "on in the last past next of to and from between year years month week day days May March 4 12 2014 "
    "2015-16 1990s Monday Friday, Sunday night 9.30 pm a.m. noon two half a an quarter first Q1 FY25 "
    "£5 , . : ( ) \n \n\n - – ’s old aged his 30s until by ago earlier later Smith, 28, BC GMT /".split(
        " "
    )
)


@given(st.lists(_PIECES, max_size=40), st.booleans(), st.one_of(st.none(), DAYS))
def test_any_words_of_time_hold_their_spans(
    pieces: list[str], tight: bool, published: dt.date | None
) -> None:
    text = ("" if tight else " ").join(pieces)
    mentions = read_times(text, published=published, country="GB")
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip()
        assert mention.kind in KINDS
        value = mention.value.to_dict()
        if mention.kind in ("date", "period") and value["start"]:
            assert value["start"] <= value["end"]
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)


@given(st.text(max_size=200), st.one_of(st.none(), DAYS))
def test_any_text_is_read(text: str, published: dt.date | None) -> None:
    for mention in read_times(text, published=published):
        assert 0 <= mention.start < mention.end <= len(text)


@given(st.sampled_from([dt.date.min, dt.date.max, dt.date(2, 1, 1), dt.date(9998, 12, 30)]))
def test_the_edges_of_the_calendar(published: dt.date) -> None:
    text = (
        "On 31 December, on Sunday, last year, next month, next week, this winter, over the next 900 years, "
        "two centuries ago, the year before last, in May, in the first quarter, on Good Friday, overnight."
    )
    assert read_times(text, published=published, country="AU")


def _seconds(text: str) -> float:
    start = time.process_time()
    read_times(text, published=dt.date(2012, 3, 4))
    return time.process_time() - start


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "On 4 May 2014 he ",
        "2",
        "“",
        "one two three ",
        "in 2014-15 ",
        "2014, ",
        "last ",
        "from Monday to ",
        "12, ",
        " ",
        "\n",
        "two years and ",
        "Mara Quill, 28, ",
        "a year ",
    ],
)
def test_time_is_linear_in_the_text(piece: str) -> None:
    size = 60_000 // len(piece)
    short = _seconds(piece * size)
    long = _seconds(piece * size * 4)
    assert long < max(0.5, short * 7)


@pytest.mark.slow
def test_a_megabyte_on_one_line() -> None:
    text = (
        "The council met on Tuesday and spent two days on the plan for 2015-16, he said. " * 13_000
    )
    assert _seconds(text[:1_000_000]) < 60
