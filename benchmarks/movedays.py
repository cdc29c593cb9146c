"""Days, months and years moved as writers mistake them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from linter.model.values import Period

YEARS_OFF = (-1, 1, -1, 1, -2, 2, -10, 10)
MONTHS_OFF = (-1, 1, -1, 1, -2, 2, 12, -12)
DAYS_OFF = (-1, 1, -1, 1, -2, 2, -7, -10, 10)


def moved(value: Period, text: str, rng: random.Random) -> Period | None:
    """``value`` as a writer may mistake it; None for what is no single day, month or year."""
    if not value.start or not value.end:
        return None
    first, last = (dt.date.fromisoformat(end[:10]) for end in (value.start, value.end))
    if value.granularity == "year" and value.start[4:10] == "-01-01":
        by = rng.choice(YEARS_OFF)
        if not 1000 < first.year + by < 3000:
            return None
        return replace(
            value,
            start=str(first.replace(year=first.year + by)),
            end=str(last.replace(year=last.year + by)),
        )
    if value.granularity == "month":
        begin = _months_on(first, rng.choice(MONTHS_OFF))
        return replace(value, start=str(begin), end=str(_months_on(begin, 1) - dt.timedelta(1)))
    if first != last or value.granularity in ("week", "weekend", "range"):
        return None
    dated = any(c.isdigit() for c in text) and value.weekday is None
    how = rng.choice(("days", "days", "days", "month", "year")) if dated else "days"
    by = rng.choice(DAYS_OFF if dated else DAYS_OFF[:6])
    if how == "month" and first.day <= 28:
        new = _months_on(first.replace(day=1), rng.choice((-1, 1))).replace(day=first.day)
    elif how == "year" and first.day <= 28:
        new = first.replace(year=first.year + rng.choice((-1, 1)))
    else:
        new = first + dt.timedelta(days=by)
    weekday = None if value.weekday is None else new.weekday()
    return replace(value, start=str(new), end=str(new), weekday=weekday)


def _months_on(first: dt.date, months: int) -> dt.date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return dt.date(year, month + 1, 1)
