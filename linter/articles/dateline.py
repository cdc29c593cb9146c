"""A date that stands by itself on a line, as news pages print the day of publication.

A line is taken for one when nothing is left of it once the date, times of day, zones and
words such as "Published" or "Updated" are taken away.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

Order = Literal["day-month", "month-day"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>(?:19|20)\d\d)"
_DATE = re.compile(
    r"\b(?:"
    + _YEAR.format("y1")
    + r"-(?P<m1>[01]\d)-(?P<d1>[0-3]\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
    + r"|"
    + _DAY.format("d2")
    + r"(?:\s+of)?[\s.-]{1,2}"
    + _MONTH.format("m2")
    + r",?[\s-]{1,2}"
    + _YEAR.format("y2")
    + r"|"
    + _MONTH.format("m3")
    + r"\s*"
    + _DAY.format("d3")
    + r"\s*,?\s{0,2}"
    + _YEAR.format("y3")
    + r"|(?P<a4>[0-3]?\d)[/.](?P<b4>[0-3]?\d)[/.](?P<y4>(?:19|20)?\d\d)"
    + r")\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:[0-2]?\d[:.h][0-5]\d(?:[:.][0-5]\d)?\s*(?:[ap]\.?\s?m\b\.?)?|1?\d\s*[ap]\.?m\b\.?|[0-2]\d[0-5]\d\b)"
    r"(?:\s*(?:hrs|hours)\b)?",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\(?\b(?:GMT|UTC|Z|[A-Z]{1,3}[SD]?T|ET|PT|CT|MT|noon|midnight)\b(?:\s*[+-]\s*\d{1,2}(?::?\d{1,2})?)?\)?"
)
_WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?\b\.?", re.IGNORECASE
)
_LABEL = re.compile(
    r"\b(?P<kind>first published|published|posted|created|date|for immediate release|released?|updated?|last updated?|edited|last modified|modified|reviewed)\b(?:\s+(?:on|at|by))?",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\b(?:on|at|of|and|the|local time|time)\b|[\s,;:|/·•()\[\]\-–—.@+]+", re.IGNORECASE
)
_US_ZONES = re.compile(r"\b[ECMP][SD]?T\b")
_LONGEST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A date on a line: year and, for 7/6/2018, the two other numbers in the order written.

    ``kind`` is "published", "updated" or "bare"; ``rest`` what the line holds besides.
    ``order`` is known where the form or the zone on the line tells it.
    """

    year: int
    first: int
    second: int
    order: Order | None
    kind: Literal["published", "updated", "bare"]
    rest: str

    def iso(self, country: str | None) -> str | None:
        """The ISO date; a country of "US" decides 7/6, any other known one the opposite."""
        order = self.order or ({"US": "month-day"}.get(country, "day-month") if country else None)
        if order is None:
            return None
        month, day = (
            (self.first, self.second) if order == "month-day" else (self.second, self.first)
        )
        try:
            return dt.date(self.year, month, day).isoformat()
        except ValueError:
            return None


def find_date(line: str) -> Found | None:
    """The first whole date of a short line, with what else the line holds; else None."""
    if len(line) > _LONGEST:
        return None
    match = _DATE.search(line)
    if match is None:
        return None
    year, first, second, order = _parts(match)
    if order is None and _US_ZONES.search(line):
        order = "month-day"
    label = _LABEL.search(line, 0, match.start())
    rest = line[: match.start()] + " " + line[match.end() :]
    # A page may print both days: what is left of "posted ..., updated ..." is furniture too.
    for pattern in (_DATE, _LABEL, _ZONE, _TIME, _WEEKDAY, _LINK):
        rest = pattern.sub(" ", rest)
    return Found(
        year=year,
        first=first,
        second=second,
        order=order,
        kind=_kind(label),
        rest=" ".join(rest.split()),
    )


def _kind(label: re.Match[str] | None) -> Literal["published", "updated", "bare"]:
    if label is None:
        return "bare"
    word = label.group("kind").lower()
    return (
        "updated" if word.startswith(("updat", "last", "modif", "review", "edit")) else "published"
    )


def _parts(match: re.Match[str]) -> tuple[int, int, int, Order | None]:
    group = match.groupdict()
    if group["y4"]:
        year, a, b = int(group["y4"]), int(group["a4"]), int(group["b4"])
        year = year if year > 99 else year + (2000 if year < 70 else 1900)
        return year, a, b, "day-month" if a > 12 else "month-day" if b > 12 or a == b else None
    if group["y1"]:
        return int(group["y1"]), int(group["m1"]), int(group["d1"]), "month-day"
    n = "2" if group["y2"] else "3"
    month = _MONTHS.index(group[f"m{n}"][:3].lower()) + 1
    return int(group[f"y{n}"]), month, int(group[f"d{n}"]), "month-day"
