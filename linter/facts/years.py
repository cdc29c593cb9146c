"""Years: 2014, 2014-18, 2015-16 and 2015/16 (financial, academic, sporting), FY2017, fiscal 2017."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, Literal

from ..model.values import Basis, Granularity
from . import calendars as cal
from .number_words import TENS, UNITS
from .numbers import number_value
from .timespans import Anchor, Span, near
from .timewords import (
    ACADEMIC_CUES,
    COUNTED,
    FINANCE_CUES,
    SPAN_CUES,
    SPORT_CUES,
    YEAR_NAME_BEFORE,
)

_GAP: Final = r"(?:[ \t\u00a0]+)"
_YEAR: Final = r"(?:1[3-9]\d\d|20\d\d)(?!\d|,\d{3}|\.\d)"
_DOUBLE: Final = re.compile(
    r"(?P<a>(?:1[5-9]|20)\d\d)(?P<sep>[ ]?[-–—/‑][ ]?)(?P<b>(?:1[5-9]|20)\d\d|\d\d)(?![\d%]|[-/.]\d)"
)
_ONE: Final = re.compile(
    rf"(?:(?<![\w.,/-])|(?<=[Mm]id-)|(?<=[Ll]ate-)|(?<=[Ee]arly-)|(?<=[Pp]re-)|(?<=[Pp]ost-))({_YEAR})(?:[’']s\b)?(?![\w%°£$€])"
)
_FY: Final = re.compile(
    rf"(?:(?:FY|fy){_GAP}?[’']?(?P<a>\d{{4}}|\d{{2}})(?:[-–/](?P<b>\d{{4}}|\d{{2}}))?(?!\d)"
    rf"|(?i:(?:fiscal|financial)(?:{_GAP}year)?|(?:tax|budget){_GAP}year){_GAP}"
    rf"(?:of{_GAP}|ending{_GAP}|ended{_GAP})?(?P<c>(?:19|20)\d\d)(?:[-–/](?P<d>\d{{4}}|\d{{2}}))?(?!\d))"
)
_KIND_BEFORE: Final = re.compile(
    r"(?i)\b(?P<kind>financial|fiscal|tax|academic|school|calendar|marketing)\s+years?\s+(?:of\s+)?$"
)
_KIND_AFTER: Final = re.compile(
    r"(?i)\s+(?:(?P<kind>financial|fiscal|tax|academic|school|calendar|budget)\b(?!\s+(?:cris[ie]s|crash|collapse|meltdown))|(?P<season>(?:[A-Za-z]+\s+){0,3}(?:season|campaign|league|cup)\b))"
)
Kind = Literal["financial", "academic", "season", "calendar"]


def _double_kind(text: str, start: int, end: int, sep: str, anchor: Anchor) -> Kind:
    """What "2015-16" is: the words beside it say, then the words near it, then the country."""
    after = _KIND_AFTER.match(text, end)
    before = _KIND_BEFORE.search(text[max(0, start - 30) : start])
    said = before["kind"] if before else after["kind"] if after else None
    if said:
        low = said.lower()
        if low in ("academic", "school"):
            return "academic"
        return "calendar" if low == "calendar" else "financial"
    if after and after["season"]:
        return "season"
    if near(SPAN_CUES, text, start, end, before=8, after=24) and "/" not in sep:
        return "calendar"
    if near(FINANCE_CUES, text, start, end):
        schooled = near("academic|school year", text, start, end, before=30, after=20)
        return "academic" if schooled else "financial"
    if near(SPORT_CUES, text, start, end, before=35, after=30):
        return "season"
    if near(ACADEMIC_CUES, text, start, end):
        return "academic"
    return "calendar" if anchor.country == "US" else "financial"


def read_double_year(text: str, pos: int, anchor: Anchor) -> Span | None:
    """2015-16 and 2015/16 are one financial, academic or sporting year; 2014-18 is a range."""
    found = _DOUBLE.match(text, pos)
    if not found or (pos and text[pos - 1] in "£$€₹.,-/#"):
        return None
    first, short, end = int(found["a"]), len(found["b"]) == 2, found.end()
    last = first - first % 100 + int(found["b"]) if short else int(found["b"])
    if short and found["b"] == "00":
        last += 100
    if not first < last <= first + (60 if short else 400):
        return None
    if not short and re.match(rf"[ \t]+(?:{COUNTED})\b", text[end : end + 24]):
        return None
    slash = "/" in found["sep"]
    kind = _double_kind(text, pos, end, found["sep"], anchor) if last == first + 1 else "calendar"
    if slash and last > first + 1:
        return None
    if kind == "calendar" or (not short and not slash and " " in found["sep"]):
        ends = (dt.date(first, 1, 1), dt.date(last, 12, 31))
        return Span(
            start=pos, end=end, ends=ends, granularity="range", relation="between", year=first
        )
    return _one_double(pos, end, first, kind, anchor)


def _one_double(pos: int, end: int, first: int, kind: Kind, anchor: Anchor) -> Span:
    granularity: Granularity = "season" if kind == "season" else "year"
    basis: Basis = (
        "financial" if kind == "financial" else "academic" if kind == "academic" else "calendar"
    )
    ends = (
        cal.fiscal_year(first, anchor.country)
        if kind == "financial"
        else cal.academic_year(first)
        if kind == "academic"
        # A sporting year of two numbers runs over the turn of the year.
        else cal.months(first, 7, 12)
    )
    return Span(start=pos, end=end, ends=ends, granularity=granularity, basis=basis, year=first)


_SHORT: Final = re.compile(r"[’'](\d\d)\b(?![’'.]\d)")


def read_short_year(text: str, pos: int, anchor: Anchor) -> Span | None:
    """in '97: a year of two figures after a word that tells a year."""
    found = _SHORT.match(text, pos)
    if not found or not re.search(
        r"(?i)\b(?:in|since|of|from|by|until|before|after|summer|and)\s+$",
        text[max(0, pos - 8) : pos],
    ):
        return None
    number = cal.two_digit_year(int(found[1]), anchor.published)
    return Span(start=pos, end=found.end(), ends=cal.year(number), granularity="year", year=number)


def read_fiscal_year(text: str, pos: int, anchor: Anchor) -> Span | None:
    """FY2017 · FY25 · fiscal 2017 · financial year 2016-17."""
    found = _FY.match(text, pos)
    if not found:
        return None
    named, second = found["a"] or found["c"], found["b"] or found["d"]
    number = int(named) if len(named) == 4 else 2000 + int(named)
    if not 1950 <= number <= 2100:
        return None
    ends = (
        cal.fiscal_year(number, anchor.country)
        if second
        else cal.fiscal_year_named(number, anchor.country)
    )
    return Span(
        start=pos,
        end=found.end(),
        ends=ends,
        granularity="year",
        basis="financial",
        year=ends[0].year,
    )


_WORDED: Final = re.compile(
    r"(?i)nineteen[ -](?:(?P<ten>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?P<one>one|two|three|four|five|six|seven|eight|nine))?)\b(?![ -](?:people|per|miles))"
)


_TWO_THOUSAND: Final = re.compile(
    r"(?i)(?<=\b(?:in|by) )two[ ]thousand(?:[ ]and)?[ ](?P<n>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?=[.,;!?)]|$|\n)"
)


def read_worded_year(text: str, pos: int, anchor: Anchor) -> Span | None:
    """nineteen eighty-four."""
    if late := _TWO_THOUSAND.match(text, pos):
        number = 2000 + int(number_value(late["n"]) or 0)
        return Span(
            start=pos, end=late.end(), ends=cal.year(number), granularity="year", year=number
        )
    found = _WORDED.match(text, pos)
    if not found:
        return None
    number = (
        1900 + TENS[found["ten"].lower()] + (UNITS[found["one"].lower()] if found["one"] else 0)
    )
    return Span(start=pos, end=found.end(), ends=cal.year(number), granularity="year", year=number)


_QUANTITY_BEFORE: Final = re.compile(
    r"(?i)\b(?:about|around|nearly|almost|some|over|more\s+than|fewer\s+than|less\s+than|at\s+least|"
    r"up\s+to|another|total\s+of|approximately|roughly|additional|the\s+other|all|further|extra|"
    r"estimated|worth|of\s+up\s+to|just|only|than|least|exactly|as\s+many\s+as|these|those|"
    r"(?:crowd|capacity|audience|attendance|population|workforce|force|total|list|fleet|maximum|minimum|"
    r"average|sum|team|staff|army|membership|rate|score|field|set|pool|sample|panel)\s+of)\s+$"
)
_HAVING: Final = re.compile(
    r"(?i)\b(?:has|have|had|employs|owns|owned|sold|sells|built|made|holds|held|seats|contains|comprises|"
    r"includes|received|counted|recorded|reported)\s+$"
)
_TIME_BEFORE: Final = re.compile(
    r"(?i)\b(?:in|since|until|till|by|from|during|before|after|through|between|early|mid|late|of|to|year|"
    r"and|circa|c\.|summer|winter|spring|autumn|fall|throughout|for|the|a|around|as\s+of|end|dated)[\s-]+$"
)
_IN_TIME: Final = re.compile(r"(?i)\b(?:in|since|until|during|from|to|mid|early|late|year)[\s-]+$")
_LISTING: Final = re.compile(rf"(?:{_YEAR})(?:,|\s+and|,\s+and|\s+or)\s+$")
_COUNT_AFTER: Final = re.compile(rf"[ \t-]+(?:{COUNTED})\b", re.IGNORECASE)
_PLURAL_AFTER: Final = re.compile(r"[ \t]+(?:[a-z]+[ \t]+)?[a-z]{2,}(?<!s)s\b")
_STREET_AFTER: Final = re.compile(
    r"[ \t]+(?:[NSEW]\.?[ ])?(?:[A-Z][a-z]+[ ]){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Way|Court|Place|Highway)\b"
)
_NO_YEAR_BEFORE: Final = re.compile(
    r"(?:[£$€₹¥#@]|[A-Z]{1,4}[-/]|\b[Nn]os?\.\s*|\bNo\s+|\bRs\.?\s*|\b(?:USD|GBP|EUR|INR|CAD|AUD|ext\.?|tel\.?:?)\s*|\+\d[\d ]*|\d[ ])$"
)
_NO_YEAR_AFTER: Final = re.compile(
    r"[-–]\d|[/:]\d|-(?:strong|seat|odd|seater|metre|mile|acre|year|page|bed|km|room|foot|word|capacity)"
)


def read_year(text: str, pos: int, anchor: Anchor) -> Span | None:
    """A year alone, where it is no count, price, address or name."""
    found = _ONE.match(text, pos)
    if not found:
        return None
    number, end = int(found[1]), found.end(1)
    before = text[max(0, pos - 24) : pos]
    if _NO_YEAR_BEFORE.search(before) or _NO_YEAR_AFTER.match(text, end):
        return None
    in_time = bool(_IN_TIME.search(before))
    if _counts(text, number, end, before, in_time=in_time) or _STREET_AFTER.match(text, end):
        return None
    if re.search(r"(?i)\bat\s+$", before):
        # An address or a level: a year is "in".
        return None
    word = re.search(r"([A-Za-z]+)\s+$", before)
    named = word and word[1].lower() in YEAR_NAME_BEFORE
    if named and not (word and word[1].lower() in ("class", "act", "series") and number > 1900):
        return None
    led = in_time or _TIME_BEFORE.search(before) or _LISTING.search(text[max(0, pos - 14) : pos])
    if (not led and not 1850 <= number <= 2060) or (number < 1500 and not in_time):
        return None
    return Span(start=pos, end=end, ends=cal.year(number), granularity="year", year=number)


def _counts(text: str, number: int, end: int, before: str, *, in_time: bool) -> bool:
    """Whether the four digits count something ("2,014 people" without its comma)."""
    counted = bool(_COUNT_AFTER.match(text, end))
    if _QUANTITY_BEFORE.search(before) and not re.search(
        r"(?i)\b(?:later|earlier)\s+than\s+$", before
    ):
        approximate = re.search(r"(?i)\b(?:about|around)\s+$", before)
        since = re.search(r"(?i)\b(?:since|in|from|until)\s+\w+\s+$", before)
        if not since and (counted or number % 10 == 0 or not approximate):
            return True
    if counted and (number % 10 == 0 or not in_time):
        return True
    if _HAVING.search(before) and _PLURAL_AFTER.match(text, end):
        return True
    round_number = number % 100 == 0 or (number % 50 == 0 and number < 1950)
    return (
        round_number and bool(_PLURAL_AFTER.match(text, end)) and not (in_time and number >= 1900)
    )
