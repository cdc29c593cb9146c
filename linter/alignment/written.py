"""The number and the unit of a figure as its article writes them, before any conversion."""

from __future__ import annotations

import re

from ..model.fact import Fact
from ..model.values import Count, Duration, Measurement, Money, Percentage
from .quantities import Quantity, slip

_ONE_UNIT = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])")


def as_written(fact: Fact) -> tuple[float, str] | None:
    """The number and its unit; None of a range and of a length in two units."""
    value = fact.value
    match value:
        case Measurement():
            return (value.low, value.unit) if value.low == value.high else None
        case Duration():
            told = _ONE_UNIT.fullmatch(value.iso8601) if value.high is None else None
            return (float(told[2]), told[1] + told[3]) if told else None
        case Money():
            return (value.low, value.currency or "") if value.low == value.high else None
        case Percentage():
            return (value.low, value.unit) if value.low == value.high else None
        case Count():
            return (value.low, "") if value.low == value.high else None
        case _:
            return None


def changed_round(a: Fact, b: Fact) -> bool:
    """Whether the two numbers, told in one unit, are one but for two digits that have changed places:
    4.6 miles and 6.4 miles, which in metres share no digits."""
    x, y = as_written(a), as_written(b)
    if x is None or y is None or x[1] != y[1]:
        return False
    p, q = (Quantity("count", n, n, 0.0, "exact", None) for n in (x[0], y[0]))
    return slip(p, q) == "transposed"
