"""Calendar arithmetic."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.facts import calendars as cal

DATES = st.dates(dt.date(1000, 1, 1), dt.date(9000, 12, 31))


def _ends(first: str, last: str) -> tuple[dt.date, dt.date]:
    return dt.date.fromisoformat(first), dt.date.fromisoformat(last)


def test_a_month_ends_on_its_last_day() -> None:
    assert cal.month(2024, 2) == _ends("2024-02-01", "2024-02-29")
    assert cal.month(2023, 12) == _ends("2023-12-01", "2023-12-31")


def test_months_are_moved_within_the_shorter_month() -> None:
    assert cal.shift(dt.date(2024, 3, 31), months=-1) == dt.date(2024, 2, 29)
    assert cal.shift(dt.date(2023, 11, 30), months=3) == dt.date(2024, 2, 29)
    assert cal.shift(dt.date(2024, 1, 1), months=-1, days=-1) == dt.date(2023, 11, 30)


@pytest.mark.parametrize("months", [-(10**6), 10**6])
def test_beyond_the_calendar_is_its_edge(months: int) -> None:
    assert cal.shift(dt.date(2024, 1, 1), months=months) in (dt.date.min, dt.date.max)


@pytest.mark.parametrize(
    ("country", "first", "last"),
    [
        (None, "2015-04-01", "2016-03-31"),
        ("GB", "2015-04-01", "2016-03-31"),
        ("IN", "2015-04-01", "2016-03-31"),
        ("AU", "2015-07-01", "2016-06-30"),
        ("US", "2015-10-01", "2016-09-30"),
    ],
)
def test_financial_years(country: str | None, first: str, last: str) -> None:
    assert cal.fiscal_year(2015, country) == _ends(first, last)
    assert cal.fiscal_year_named(2016, country) == _ends(first, last)


def test_a_calendar_financial_year_is_named_by_itself() -> None:
    assert cal.fiscal_year_named(2016, "IE") == cal.year(2016)


def test_academic_year() -> None:
    assert cal.academic_year(2016) == _ends("2016-09-01", "2017-08-31")


@pytest.mark.parametrize(
    ("index", "southern", "first", "last"),
    [
        (0, False, "2019-03-01", "2019-05-31"),
        (1, False, "2019-06-01", "2019-08-31"),
        (3, False, "2019-12-01", "2020-02-29"),
        (0, True, "2019-09-01", "2019-11-30"),
        (1, True, "2019-12-01", "2020-02-29"),
        (2, True, "2019-03-01", "2019-05-31"),
        (3, True, "2019-06-01", "2019-08-31"),
    ],
)
def test_seasons(index: int, southern: bool, first: str, last: str) -> None:
    assert cal.season(2019, index, southern=southern) == _ends(first, last)


def test_quarters_and_halves() -> None:
    assert cal.quarter(2017, 1) == _ends("2017-01-01", "2017-03-31")
    assert cal.quarter(2016, 4, start=4) == _ends("2017-01-01", "2017-03-31")
    assert cal.half(2017, 2) == _ends("2017-07-01", "2017-12-31")


def test_decades_and_centuries() -> None:
    assert cal.decade(1990) == _ends("1990-01-01", "1999-12-31")
    assert cal.century(19) == _ends("1800-01-01", "1899-12-31")


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2000, "2000-04-23"),
        (2018, "2018-04-01"),
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2038, "2038-04-25"),
    ],
)
def test_easter(year: int, day: str) -> None:
    assert cal.easter(year).isoformat() == day


def test_two_digit_years() -> None:
    assert cal.two_digit_year(18, dt.date(2018, 6, 29)) == 2018
    assert cal.two_digit_year(97, dt.date(2018, 6, 29)) == 1997
    assert cal.two_digit_year(25, dt.date(2018, 6, 29)) == 2025


@given(DATES)
def test_a_week_is_monday_to_sunday_around_its_day(date: dt.date) -> None:
    monday, sunday = cal.week(date)
    assert monday.weekday() == 0
    assert monday <= date <= sunday
    assert (sunday - monday).days == 6


@given(DATES, st.integers(0, 6))
def test_weekdays_before_and_after(date: dt.date, weekday: int) -> None:
    before, after = cal.weekday_before(date, weekday), cal.weekday_after(date, weekday)
    assert before.weekday() == after.weekday() == weekday
    assert 0 <= (date - before).days < 7
    assert 0 <= (after - date).days < 7


@given(DATES, st.integers(-600, 600))
def test_moving_there_and_back_stays_in_the_month(date: dt.date, months: int) -> None:
    back = cal.shift(cal.shift(date, months=months), months=-months)
    assert (back.year, back.month) == (date.year, date.month)
    assert back.day <= date.day


@given(DATES)
def test_nearest_is_no_further_than_any(date: dt.date) -> None:
    around = [cal.shift(date, days=days) for days in (-40, -3, 5, 60)]
    assert cal.nearest(around, date) == around[1]
    assert cal.nearest([], date) is None
