"""Which readers are asked at a word or number that can begin a time, by what stands there and behind it.

Most numbers begin no time, and most readers need a certain character behind the number: the
tables here rule the others out before any pattern is tried. The order in a table is that in
which the readers are asked; the first that reads something has the place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .dates import read_day_month, read_month_day
from .daywords import read_month_words, read_of_told_month, read_ordinal_of
from .earlier import read_ago, read_same_day, read_same_period, read_the_before
from .months import read_month, read_small_month, read_year_month
from .nameddays import read_holiday, read_relative_day, read_told_holiday
from .numericdates import (
    read_iso,
    read_month_year,
    read_named_iso,
    read_numeric,
    read_slashed_range,
    read_spaced_iso,
)
from .partsofyear import read_end_of, read_part_of, read_to_date, read_week_of
from .relatives import read_this, read_weekend
from .stretches import read_last_units
from .timespans import Anchor, Span
from .weekdays import read_nth_weekday, read_weekday, read_weekday_ordinal
from .yearparts import (
    read_before_christ,
    read_century,
    read_decade,
    read_h,
    read_half,
    read_q,
    read_quarter,
    read_season,
)
from .years import read_double_year, read_fiscal_year, read_short_year, read_worded_year

Reader = Callable[[str, int, Anchor], "Span | tuple[Span, ...] | None"]

#: The readers asked at a word, by what kind of word it is.
_BY_KIND: Final[dict[str, tuple[Reader, ...]]] = {
    "four digits": (
        read_iso,
        read_named_iso,
        read_spaced_iso,
        read_before_christ,
        read_q,
        read_h,
        read_decade,
        read_double_year,
        read_year_month,
        read_last_units,
        read_ago,
    ),
    "month": (read_month_day, read_month_words, read_month),
    "weekday": (read_day_month, read_month_day, read_weekday_ordinal, read_weekday),
    "day": (read_relative_day,),
    "clock": (),
    "season": (read_season,),
    "q": (read_q, read_h),
    "fiscal": (read_quarter, read_fiscal_year),
    "the": (
        read_nth_weekday,
        read_relative_day,
        read_week_of,
        read_part_of,
        read_end_of,
        read_last_units,
        read_same_period,
        read_to_date,
        read_decade,
        read_this,
        read_the_before,
        read_same_day,
    ),
    "small month": (read_small_month,),
    "decade": (read_decade,),
    "weekend": (read_weekend,),
    "ordinal": (
        read_nth_weekday,
        read_week_of,
        read_part_of,
        read_quarter,
        read_half,
        read_century,
        read_ordinal_of,
        read_of_told_month,
    ),
    "number": (read_ago, read_last_units, read_century, read_ordinal_of, read_worded_year),
    "article": (read_ago,),
    "holiday": (read_holiday,),
    "short": (read_decade, read_short_year),
}
#: The readers asked at a word of relation ("last", "so"), by the word.
_BY_WORD: Final[dict[str, tuple[Reader, ...]]] = {
    "this": (read_relative_day, read_this),
    "these": (read_last_units,),
    "last": (
        read_nth_weekday,
        read_relative_day,
        read_week_of,
        read_part_of,
        read_last_units,
        read_this,
        read_told_holiday,
    ),
    "next": (read_last_units, read_this, read_told_holiday),
    "previous": (read_last_units, read_this),
    "past": (read_last_units, read_this),
    "coming": (read_last_units, read_this),
    "preceding": (read_this,),
    "current": (read_this,),
    "following": (read_this,),
    "that": (read_this, read_same_day),
    "earlier": (read_relative_day, read_end_of, read_same_day),
    "later": (read_relative_day, read_end_of, read_same_day),
    "early": (read_end_of, read_decade),
    "mid": (read_decade,),
    "late": (read_end_of, read_decade),
    "year": (read_to_date, read_end_of, read_same_period),
    "end": (read_end_of,),
    "start": (read_end_of,),
    "beginning": (read_end_of,),
    "close": (read_end_of,),
    "turn": (read_end_of,),
    "so": (read_to_date,),
    "same": (read_same_period, read_this),
    "corresponding": (read_same_period,),
    "comparable": (read_same_period,),
    "equivalent": (read_same_period,),
    "prior": (read_same_period, read_this),
    "upcoming": (),
}
_ORDINAL: Final = (
    read_day_month,
    read_of_told_month,
    read_before_christ,
    read_century,
    read_week_of,
    read_quarter,
    read_half,
)
#: The readers asked at a number of no four digits, by the character behind it.
_BY_NEXT: Final[dict[str, tuple[Reader, ...]]] = {
    "/": (read_numeric, read_slashed_range, read_day_month),
    "-": (
        read_numeric,
        read_month_year,
        read_day_month,
        read_before_christ,
        read_last_units,
        read_ago,
    ),
    "–": (read_day_month, read_before_christ),
    "—": (read_day_month,),
    ".": (read_numeric, read_last_units, read_ago),
    ",": (read_before_christ, read_last_units, read_ago),
    "Q": (read_q,),
    "H": (read_h,),
    "B": (read_before_christ,),
    "u": (read_day_month,),
    **dict.fromkeys("snrtSNRTaAoO", _ORDINAL),
    **dict.fromkeys("½¼¾⅓⅔", (read_last_units, read_ago)),
}
_DAY_NEXT: Final = frozenset("JFMASONDjfasondrtu&-–—/")
_YEARS_NEXT: Final = frozenset("Bato-–")
_LAST_NEXT: Final = frozenset("lpncufLPNCUF½¼¾⅓⅔")
_AGO_NEXT: Final = frozenset("mhdnwfycslMHDNWFYCSL½¼¾⅓⅔")


def readers_at(text: str, kind: str, low: str, end: int) -> tuple[Reader, ...]:
    """The readers of what stands at a word of this ``kind`` and small form that ends at ``end``."""
    if kind == "relative":
        return _BY_WORD[low]
    if kind != "digit":
        return _BY_KIND[kind]
    following = text[end : end + 1]
    return _at_gap(text, end) if following.isspace() else _BY_NEXT.get(following, ())


def _at_gap(text: str, end: int) -> tuple[Reader, ...]:
    """The readers of a number with white space behind it, by what comes next."""
    at, limit = end + 1, len(text)
    while at < limit and text[at].isspace():
        at += 1
    following = text[at : at + 1]
    digit = following.isdigit()
    asked: list[Reader] = []
    if following in _DAY_NEXT:
        asked.append(read_day_month)
    if following in _YEARS_NEXT:
        asked.append(read_before_christ)
    if digit or following in _LAST_NEXT:
        asked.append(read_last_units)
    if digit or following in _AGO_NEXT:
        asked.append(read_ago)
    return tuple(asked)
