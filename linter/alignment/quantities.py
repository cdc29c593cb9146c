"""The values of two facts set against each other: equal, compatible or different.

Rounding follows the digits as written (statcheck's rule for papers): 2.2bn stands for
2.15 to 2.25bn, 300 for what a writer may round to 300. Bounds and ranges widen that.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from ..facts.units import to_base
from ..model.comparison import Relation
from ..model.fact import Fact
from ..model.values import (
    Age,
    Count,
    Duration,
    Measurement,
    Money,
    Percentage,
    Rank,
    Score,
)

_DIGITS = re.compile(r"\d[\d,]*(?:\.(\d+))?")
_ISO = re.compile(
    r"P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
    r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)
_DECADES = re.compile(r"(?i)\b(?:decade|centur(?:y|ie))s?\b")
_DAYS = (365.25, 30.44, 7.0, 1.0, 1 / 24, 1 / 1440, 1 / 86400)
CONVERTED = 0.06  # what converting and rounding twice may move a measurement
# What telling a length of time in a longer unit may move it: eight weeks, two months.
RECKONED = 0.1
BELOW = 0.5  # how far under its limit a figure may lie ("fewer than ten")
ENDS = 0.04  # the part of an end of a range by which it is another end, and not rounded
CLOSE = 1.15  # the most that two roundings of one figure are apart, as a ratio
OPEN_ABOVE = frozenset(("at-least", "more-than"))
SAID_ALIKE = frozenset(("at-least", "at-most", "more-than", "less-than"))
LIMITS = frozenset(("at-most", "less-than"))
OPEN_BELOW = frozenset(("at-most", "less-than", "nearly"))


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value on a scale: what kind of scale (``sort``), its ends, the slack of its digits, its bound."""

    sort: str
    low: float
    high: float
    slack: float
    bound: str
    unit: str | None
    step: float = 0.0  # of a duration the days of the unit that it is told in

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2


def duration_days(iso: str) -> float | None:
    """The length of an ISO 8601 duration in days, months of 30.44 and years of 365.25; None if malformed."""
    match = _ISO.fullmatch(iso)
    if not match or not any(match.groups()):
        return None
    return float(sum(float(n) * each for n, each in zip(match.groups(), _DAYS, strict=True) if n))


def _slack(text: str, low: float) -> float:
    """Half a unit of the last place written; for whole round numbers half of what the zeros leave open."""
    match = _DIGITS.search(text)
    if match is None:
        return _zeros_slack(low)
    written = float(match.group().replace(",", ""))
    scale = low / written if written else 1.0
    if match.group(1):
        return float(0.5 * 10 ** -len(match.group(1)) * abs(scale))
    if scale >= 1_000:  # "£2 billion"
        return 0.5 * scale
    return _zeros_slack(low)


def _whole(slack: float, value: float) -> float:
    """Half a unit for a share without decimals, to which one with decimals may be rounded."""
    return max(slack, 0.5) if float(value).is_integer() and abs(value) >= 1 and not slack else slack


def _last_place(value: float) -> float:
    """The unit of the last digit that is not zero: 100 for 300, 1 for 329, 0.1 for 2.2."""
    digits = f"{abs(value):.6f}"
    whole, part = digits.split(".")
    kept = part.rstrip("0")
    if kept:
        return 10.0 ** -len(kept)
    return 10.0 ** (len(whole) - len(whole.rstrip("0")))


def _zeros_slack(value: float) -> float:
    whole = round(value)
    if abs(value - whole) > 1e-9 or abs(whole) < 100:
        return 0.0
    zeros = len(str(abs(whole))) - len(str(abs(whole)).rstrip("0"))
    return min(0.5 * 10**zeros, 0.05 * abs(whole)) if zeros else 0.0


def quantity(fact: Fact) -> Quantity | None:
    """The quantity of a figure; None for a fact that is none (a name, a date, a score)."""
    value = fact.value
    match value:
        case Money():
            return Quantity(
                "money",
                value.low,
                value.high,
                _slack(fact.text, value.low),
                value.bound,
                value.currency,
            )
        case Percentage():
            return Quantity(
                "percentage",
                value.low,
                value.high,
                _whole(_slack(fact.text, value.low), value.low),
                value.bound,
                value.unit,
            )
        case Count() if is_share(value):
            # "A fifth" is said of 16 to 24 per cent.
            return Quantity(
                "percentage",
                100 * value.low,
                100 * value.high,
                min(4.0, 20 * value.low),
                value.bound,
                "percent",
            )
        case Count():
            return Quantity(
                "count", value.low, value.high, _slack(fact.text, value.low), value.bound, None
            )
        case Measurement():
            return _measured(fact, value)
        case Age():
            return Quantity("age", value.years, value.high or value.years, 0.0, value.bound, "year")
        case Rank():
            return Quantity("rank", value.position, value.position, 0.0, "exact", value.scale)
        case Duration():
            low = duration_days(value.iso8601)
            high = duration_days(value.high) if value.high else low
            return (
                None
                if low is None or high is None
                else Quantity(
                    "duration",
                    low,
                    high,
                    _spare(fact.text) * low,
                    value.bound,
                    None,
                    _step(value.iso8601),
                )
            )
        case _:
            return None


def _spare(text: str) -> float:
    """What a length may be off by its unit: 18 months are a year and a half, whatever a month is taken
    for; seven decades are 67 years."""
    return RECKONED if _DECADES.search(text) else 0.015


def _step(iso: str) -> float:
    """The days of the unit of a duration that is told in one unit; 0 of others."""
    match = _ISO.fullmatch(iso)
    told = [each for n, each in zip(match.groups(), _DAYS, strict=True) if n] if match else []
    return told[0] if len(told) == 1 else 0.0


def is_share(count: Count) -> bool:
    """A fraction or a ratio ("a third", "one in four"), which is a share as a percentage is."""
    return 0 < count.low <= count.high < 1


def _measured(fact: Fact, value: Measurement) -> Quantity:
    slack = _slack(fact.text, value.low)
    converted = to_base(value.low, value.unit)
    if converted is None:
        return Quantity(
            f"measurement:{value.unit}", value.low, value.high, slack, value.bound, value.unit
        )
    dimension, low = converted
    _, high = to_base(value.high, value.unit) or converted
    _, wide = to_base(value.low + slack, value.unit) or converted
    return Quantity(f"measurement:{dimension}", low, high, abs(wide - low), value.bound, value.unit)


def ratio(a: Quantity, b: Quantity) -> float:
    """The larger middle over the smaller, 1 for equal ones; infinite where the signs or a zero forbid it."""
    x, y = a.middle, b.middle
    if x == y:
        return 1.0
    if x * y <= 0:
        return math.inf
    return max(abs(x), abs(y)) / min(abs(x), abs(y))


def relate(a: Quantity, b: Quantity) -> Relation:
    """Whether two quantities of one sort say the same, may both be right, or differ."""
    if (a.low, a.high) == (b.low, b.high):
        return "compatible" if _opposed(a.bound, b.bound) else "equal"
    if other_ends(a, b):
        return "different"
    if a.bound == b.bound and a.bound in SAID_ALIKE:
        # "At least six" and "at least seven" dead are two tolls, though both may hold.
        a, b = replace(a, bound="exact"), replace(b, bound="exact")
    elif a.bound in LIMITS and b.bound in LIMITS:
        return "compatible"  # "no more than six" and "fewer than ten"
    # The figure given to more places has to round to the other; two figures given to the same
    # place are meant as they stand.
    reach_a = _reach(a, a.slack if a.slack > b.slack else 0.0)
    reach_b = _reach(b, b.slack if b.slack > a.slack else 0.0)
    if a.unit != b.unit and a.sort.startswith("measurement"):
        # One was converted from the other and rounded again.
        reach_a = _wider(reach_a, CONVERTED * max(abs(a.middle), abs(b.middle)))
    if a.step and b.step and a.step != b.step:
        reach_a = _wider(reach_a, RECKONED * max(abs(a.middle), abs(b.middle)))
    if reach_a[0] <= reach_b[1] and reach_b[0] <= reach_a[1]:
        return "compatible"
    return "different"


def other_ends(a: Quantity, b: Quantity) -> tuple[float, float] | None:
    """The ends by which two ranges differ whose other end is the same ("between 20 and 30", "between
    20 and 45"): who tells one of the two bounds so copies the other."""
    if a.low == a.high or b.low == b.high or a.unit != b.unit or a.step != b.step:
        return None
    ends = {a.low, a.high}, {b.low, b.high}
    if len(ends[0] & ends[1]) != 1:
        return None
    (x,), (y,) = ends[0] - ends[1], ends[1] - ends[0]
    spare = max(a.slack, b.slack, ENDS * max(abs(x), abs(y)))
    return (x, y) if abs(x - y) > spare else None


def close(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities that do not differ have nearly one value: a bound alone makes
    "up to 95" and 60 compatible, but not one figure."""
    return relate(a, b) != "different" and ratio(a, b) <= CLOSE


def opposed(a: Quantity, b: Quantity) -> bool:
    """One says nearly or under a value that the other says it is over."""
    return _opposed(a.bound, b.bound) and abs(a.middle - b.middle) <= max(a.slack, b.slack, 1e-9)


def _opposed(a: str, b: str) -> bool:
    return {a, b} in ({"more-than", "nearly"}, {"more-than", "less-than"})


def span(q: Quantity) -> tuple[float, float]:
    """The least and the most that the digits of ``q`` may have been rounded from; wider after "about"."""
    spare = 0.03 * abs(q.middle) if q.bound == "about" else 0.0
    slack = max(q.slack, 0.5) if q.sort == "percentage" and float(q.low).is_integer() else q.slack
    return q.low - slack - spare, q.high + slack + spare


def _wider(reach: tuple[float, float], spare: float) -> tuple[float, float]:
    return reach[0] - spare, reach[1] + spare


def _reach(q: Quantity, slack: float) -> tuple[float, float]:
    low, high = q.low - slack, q.high + slack
    size = abs(q.middle)
    if q.bound == "about":
        # As wide as the writer's last digit: "about 300" is wider than "about 329".
        spare = min(0.07 * size, 2 * _last_place(q.middle)) if size else 0.0
        return low - spare, high + spare
    if q.bound in OPEN_ABOVE:
        # "more than 300" is not said of 3,000: news rounds down to the nearest step
        return q.low, high + 0.25 * size
    if q.bound == "nearly":
        return low - 0.12 * size, q.high
    if q.bound in OPEN_BELOW:
        return low - BELOW * size, q.high
    return low, high


def slip(a: Quantity, b: Quantity) -> str | None:
    """How one figure may have become the other: "scale" (a power of ten), "transposed" or "digit"."""
    if not a.middle or not b.middle:
        return None
    if ends := other_ends(a, b):
        a, b = (replace(q, low=end, high=end) for q, end in zip((a, b), ends, strict=True))
    power = math.log10(ratio(a, b)) if ratio(a, b) < math.inf else 0.0
    x, y = _significant(a.middle), _significant(b.middle)
    if len(x) != len(y) and _changed_round(a.middle, b.middle):
        return "transposed"  # 268,305 and 268,350: the last nought counts
    if power > 0.9 and abs(power - round(power)) < 1e-9:
        # 3 and 300, 12 and 120 share digits by chance; 1.2 and 12 miles, a million and a billion do not
        small = max(abs(a.middle), abs(b.middle)) < 1_000 and a.sort == "count"
        told = len(x) >= 2 or min(abs(a.middle), abs(b.middle)) >= 1_000
        return "scale" if told and not small else None
    if len(x) != len(y) or len(x) < 2 or x == y:
        return None
    off = [i for i in range(len(x)) if x[i] != y[i]]
    swapped = len(off) == 2 and off[1] == off[0] + 1
    if swapped and x[off[0]] == y[off[1]] and x[off[1]] == y[off[0]]:
        # 23 and 32, not 23 and 3.2: the figure keeps its size
        return "transposed" if _magnitude(a.middle) == _magnitude(b.middle) else None
    return "digit" if len(off) == 1 and len(x) >= 3 else None


def _changed_round(a: float, b: float) -> bool:
    """Two whole numbers of one length and of at least four digits, two neighbouring ones swapped."""
    if a != int(a) or b != int(b):
        return False
    x, y = str(abs(int(a))), str(abs(int(b)))
    off = [i for i in range(min(len(x), len(y))) if x[i] != y[i]]
    return (
        len(x) == len(y) >= 4
        and len(off) == 2
        and off[1] == off[0] + 1
        and (x[off[0]], x[off[1]]) == (y[off[1]], y[off[0]])
    )


def significant_digits(value: float) -> int:
    """How many digits the value has without leading and closing zeros."""
    return len(_significant(value))


def _magnitude(value: float) -> int:
    return math.floor(math.log10(abs(value)))


def _significant(value: float) -> str:
    return f"{abs(value):.6f}".replace(".", "").strip("0")


def relate_scores(a: Score, b: Score) -> Relation:
    """Two results: the same in either order, or different."""
    return "equal" if sorted(a.values) == sorted(b.values) else "different"
