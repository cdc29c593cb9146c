"""When and how firmly two clauses tell what they tell: one time or two, done or still to come."""

from __future__ import annotations

import datetime as dt
import re

from .clausepairs import Clause

_ISO = len("2031-03-04")
_CARRIED_OUT = frozenset(("would", "then"))
_PAST = re.compile(r"(?i)^(?:has|have|had|was|were|did)\b(?!.*\bto\b)")
_PRESENT = re.compile(r"(?i)(?:\w+ing|\w+s)$")
_TIMES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:19|20)\d\d",
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
        r"[A-Z][a-z]+(?<!day)\b",
    )
)


def apart(a: Clause, b: Clause) -> bool:
    """Whether days, numbers or speakers beside the verbs make two things of them."""
    if _other_days(a, b) or other_time(a, b):
        return True
    if a.numbers and b.numbers and not a.numbers & b.numbers:
        return True
    return bool(
        a.voice == b.voice == "quoted" and a.speaker and b.speaker and a.speaker != b.speaker
    )


def _other_days(a: Clause, b: Clause) -> bool:
    """No day in common. One weekday is two days where one tells as ahead what the other tells as done."""
    if not a.days or not b.days or a.days & b.days:
        return False
    return {a.mood, b.mood} != {"done", "ahead"} or not _weekdays(a.days) & _weekdays(b.days)


def _weekdays(days: frozenset[str]) -> set[int]:
    return {dt.date.fromisoformat(day).weekday() for day in days if len(day) == _ISO}


def other_time(a: Clause, b: Clause) -> bool:
    """Two years, two weekdays or two months stand beside the verbs."""
    found = ((p.search(a.value.time or ""), p.search(b.value.time or "")) for p in _TIMES)
    return any(x and y and x.group() != y.group() for x, y in found)


def one_mood(a: Clause, b: Clause) -> bool:
    """Both are done, both ahead, or both asked, agreed, tried."""
    return a.mood == b.mood and (a.mood != "open" or a.value.modality == b.value.modality)


def one_done(a: Clause, b: Clause) -> bool:
    """One tells the deed as done, and not because it was written later."""
    ahead, done = (a, b) if a.mood == "ahead" else (b, a)
    year = _TIMES[0].search(done.value.time or "")
    if not _past(done) or (year and year.group() not in (ahead.value.time or "")):
        return False
    if set((ahead.value.modality or "").split()) & _CARRIED_OUT:
        return False  # a plan that may have been carried out since
    return not (ahead.day and done.day and done.day > ahead.day)


def _past(clause: Clause) -> bool:
    """A finite past: "was sent", "has closed", "built"; "to close", "close" and "closes" are not."""
    words = clause.text.split()
    if len(words) > 1:
        return bool(_PAST.search(clause.text))
    if not (clause.value.subject or clause.value.meant):
        return False  # a participle: "salt flavoured crisps"
    return not _PRESENT.match(words[0]) and words[0].casefold() != clause.value.verb.split()[0]
