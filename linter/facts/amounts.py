"""Numbers with a unit: sums, percentages, measurements, alone and as ranges.

"£1.2-1.4bn", "between 3 and 5 per cent" and "$10m to $15m" are one fact with two ends.
"Rose from 4 to 5 per cent" are two facts, because a change has a before and an after.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Literal

from ..model.values import Bound, Measurement, Money, Number, Percentage
from .bounds import bound_around
from .fractions import read_fraction
from .measurements import (
    by_another,
    compound_after,
    magnitude_around,
    maybe_magnitude,
    metres_after,
    pounds_after,
    unit_after,
)
from .mention import Mention
from .money import Setting, currency_after, currency_before, hundredths_after
from .numbers import (
    SPACE,
    SPACES,
    Numeral,
    decimal_of,
    looks_like_year,
    number,
    number_value,
    read_number,
    share_scale,
    word_before,
)
from .percentages import percent_after, percentage_named_before
from .silence import inside_a_name
from .unit_starts import has_unit_start

AmountKind = Literal["money", "percentage", "measurement"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit; ``unit`` is a currency (or None), percent or points, or a unit's name."""

    start: int
    end: int
    numeral: Numeral
    kind: AmountKind
    unit: str | None
    low: Number
    high: Number
    signed: bool = False


_TO: Final = re.compile(
    rf"{SPACE}?[-–—−]{SPACE}?|{SPACE}(?:to|or){SPACE}(?:(?:about|around|nearly|as much as|as high as){SPACE})?|-to-",
    re.IGNORECASE,
)
_AND: Final = re.compile(rf"{SPACE}(?:and|to){SPACE}(?:(?:about|around){SPACE})?", re.IGNORECASE)
# "13- and 15-inch": the first number stands without its unit.
_SUSPENDED: Final = re.compile(rf"-{SPACE}?(?:,{SPACE})?(?:and|or|to){SPACE}", re.IGNORECASE)
_LIST: Final = re.compile(
    rf",{SPACE}(?:and{SPACE}|or{SPACE})?|{SPACE}(?:and|or|by|x){SPACE}|[x×]", re.IGNORECASE
)
_OPENER: Final = re.compile(
    r"(?<!\w)(between|from)\s(?:(?:about|around|roughly|approximately|some|just|an estimated)\s)?$",
    re.IGNORECASE,
)
_OPENER_LAST: Final = frozenset(
    "between from about around roughly approximately some just estimated".split()
)
_CHANGE: Final = re.compile(
    r"\b(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|increas\w+|decreas\w+|drop\w*|cut|cuts|cutting|"
    r"grow|grows|grew|grown|growing|growth|climb\w*|jump\w*|surg\w+|slump\w*|up|down|chang\w+|mov\w+|rais\w+|lower\w*|"
    r"reduc\w+|expand\w*|shr[aiu]nk\w*|slip\w*|edg\w+|tumbl\w+|plung\w+|soar\w*|boost\w*|trim\w*|revis\w+|upgrad\w+|"
    r"downgrad\w+|improv\w+|lift\w*|went|gone|shift\w*|swing|swung|declin\w+|dwindl\w+|hike\w*|bring\w*|brought|took|"
    r"taken|taking|accelerat\w+|slow\w*|widen\w*|narrow\w*|eas\w+|ballooned|swell\w*|swollen)\b[^.;!?\n]{0,70}$",
    re.IGNORECASE,
)
_STEP: Final = re.compile(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|up|down|climb\w*|gain\w*|add(?:s|ed|ing)?|jump\w*|drop\w*|slip\w*|eas\w+|"
    r"surg\w+|slid|slides?|sank|sinks?|los[et]|loses|losing|edged|tumbled|plunged|soared|grew|grown|grows?|increas\w+|decreas\w+|declin\w+|"
    r"advanc\w+|shed|sheds|put on|cut|cuts|lower|higher|shrank|swell\w*|rebounded|dipped|slumped)"
    r"(?: (?:by|another|a further|an additional|about|around|some|nearly|almost|more than|over|as much as|up|down|to|just))*\s$",
    re.IGNORECASE,
)
_MINUS: Final = re.compile(r"(?:(?<![\w.,)%])[-–−]|(?<!plus or )\bminus )$", re.IGNORECASE)
_MINUS_LAST: Final = frozenset("-–− ")
_FRACTION_UNIT: Final = re.compile(
    rf"(?:{SPACE}of)?{SPACE}(an?|one){SPACE}(?=[a-z])", re.IGNORECASE
)
# What the joints above begin with: a sign, or a blank and a sign or the first letter of a word.
_JOIN_FIRST: Final = frozenset("-–—−,xX×")
_JOIN_NEXT: Final = frozenset("-–—−toabx")
_UNIT_AND_PART: Final = re.compile(rf"{SPACE}and{SPACE}a{SPACE}(half|quarter)\b", re.IGNORECASE)


def read_amounts(text: str, at: int, setting: Setting) -> tuple[Mention, ...]:
    """The facts of the number at ``at`` where it has a unit: one, or two for a change; else none.

    A range is one fact and may begin before ``at`` ("between", a sign).
    """
    first = _single(text, at, setting)
    opener = _opener(text, first.start if first else at)
    changes = opener is not None and opener[1] == "from" and _is_change(text, opener[0])
    if first is None:
        return _shared_unit(text, at, setting, opener, changes=changes)
    if not changes:
        second = _second(text, first, setting, opener)
        if second is not None:
            return (_mention(text, second, opener),)
    return (_mention(text, first, None),)


def _single(text: str, at: int, setting: Setting) -> Amount | None:
    before = currency_before(text, at, setting)
    if before is not None:
        numeral = read_number(text, at)
        if numeral is None or numeral.vague:
            return None
        minus = _MINUS.search(text[max(0, before[0] - 16) : before[0]])
        value = -numeral.low if minus else numeral.low
        end = numeral.end
        written = currency_after(text, numeral, setting)
        currency = before[1]
        if written and text[end : end + 1] in " \u00a0" and currency is None:
            end, currency = written[0], written[1]
        start = before[0] - len(minus[0]) if minus else before[0]
        return Amount(start, end, numeral, "money", currency, value, value, signed=True)
    long = read_number(text, at, short=False)
    if long is None or long.vague:
        return None
    if long.words and text[at].isupper() and inside_a_name(text, at):
        return None
    if not has_unit_start(text, long.end) and not maybe_magnitude(text, at):
        return None
    if found := _with_unit(text, at, long, setting):
        return found
    short = read_number(text, at)
    if (
        short is not None
        and short.end != long.end
        and (found := _with_unit(text, at, short, setting))
    ):
        return found
    if metres := metres_after(text, long):
        return _amount(long, metres[0], "measurement", metres[1])
    return None


def _with_unit(text: str, at: int, numeral: Numeral, setting: Setting) -> Amount | None:
    if percent := percent_after(text, numeral.end):
        return _negated(text, _amount(numeral, percent[0], "percentage", percent[1], percent[2]))
    if magnitude := magnitude_around(text, at, numeral):
        return _amount(numeral, magnitude[0], "measurement", magnitude[1])
    if compound := compound_after(text, numeral):
        added = float(numeral.low) + compound[2]
        whole = number(Decimal(str(round(added, 6))))
        return Amount(at, compound[0], numeral, "measurement", compound[1], whole, whole)
    if money := currency_after(text, numeral, setting):
        end, currency, factor = money
        low = numeral.low if factor == 1 else number(Decimal(str(factor)) * decimal_of(numeral.low))
        part = hundredths_after(text, end) if factor == 1 and not numeral.scale else None
        cents = number_value(part[1]) if part else None
        if part and cents is not None and cents < 100:
            low, end = number(Decimal(str(low)) + Decimal(str(cents)) / 100), part[0]
        return Amount(at, end, numeral, "money", currency, low, low)
    if unit := unit_after(text, numeral):
        found = _amount(numeral, unit[0], "measurement", unit[1])
        half = _UNIT_AND_PART.match(text, unit[0])
        if half and numeral.words:
            more = number(
                Decimal(str(found.low)) + Decimal("0.5" if half[1].lower() == "half" else "0.25")
            )
            found = replace(found, end=half.end(), low=more, high=more)
        return _negated(text, found) if unit[1] in ("Celsius", "Fahrenheit", "degree") else found
    if pounds := pounds_after(text, numeral):
        return _amount(numeral, pounds[0], "measurement", pounds[1])
    return None


def _amount(
    numeral: Numeral, end: int, kind: AmountKind, unit: str | None, factor: float = 1
) -> Amount:
    value = numeral.low if factor == 1 else number(Decimal(str(factor)) * decimal_of(numeral.low))
    return Amount(numeral.start, end, numeral, kind, unit, value, value)


def _negated(text: str, amount: Amount) -> Amount:
    if text[amount.start - 1 : amount.start] not in _MINUS_LAST:
        return amount
    minus = _MINUS.search(text[max(0, amount.start - 16) : amount.start])
    if not minus:
        return amount
    start = amount.start - len(minus[0])
    return replace(amount, start=start, low=-amount.low, high=-amount.high)


def _opener(text: str, start: int) -> tuple[int, str] | None:
    """(start, word) of "between" or "from" right before ``start``."""
    if word_before(text, start).lower() not in _OPENER_LAST:
        return None
    found = _OPENER.search(text[max(0, start - 26) : start])
    return (max(0, start - 26) + found.start(), found[1].lower()) if found else None


def _is_change(text: str, start: int) -> bool:
    return bool(_CHANGE.search(text[max(0, start - 90) : start]))


def _second(
    text: str, first: Amount, setting: Setting, opener: tuple[int, str] | None
) -> Amount | None:
    """The range that ``first`` begins, where another amount of its unit follows."""
    join = _AND.match(text, first.end) if opener and opener[1] == "between" else None
    join = join or _TO.match(text, first.end)
    if join is None or (opener is None and _steps(text, first, join[0])):
        return None
    at = join.end()
    while at < len(text) and at < join.end() + 5 and not (text[at].isalnum() or text[at] == "."):
        at += 1
    if first.signed and text[join.end() : at].isupper():
        return None
    dollar = re.compile(r"[A-Z]{1,3}\$ ?").match(text, join.end())
    at = dollar.end() if dollar else at
    second = _single(text, at, setting)
    if second is not None:
        same = second.kind == first.kind and _same_unit(second.unit, first.unit)
        if not same or second.start < join.end():
            return None
        if second.numeral.scale and not first.numeral.scale:
            low = share_scale(text, first.numeral, second.numeral)
            if low is not None:
                first = replace(first, low=number(low), high=number(low))
    elif first.signed and at == join.end():
        numeral = read_number(text, at)
        tight = not join[0].strip().isalpha()
        if numeral is None or numeral.vague or not (tight or numeral.scale):
            return None
        low = share_scale(text, first.numeral, numeral)
        value = numeral.low
        second = Amount(at, numeral.end, numeral, first.kind, first.unit, value, value)
        if low is not None:
            first = replace(first, low=number(low), high=number(low))
    if second is None or not first.low < second.low:
        return None
    return replace(first, end=second.end, high=second.high, unit=second.unit)


def _steps(text: str, first: Amount, join: str) -> bool:
    """Whether "rose 4p to 197p" is meant: the size of a step and the level it led to."""
    return join.strip().lower() == "to" and bool(
        _STEP.search(text[max(0, first.start - 40) : first.start])
    )


def _same_unit(one: str | None, other: str | None) -> bool:
    return one == other or {one, other} == {"magnitude", "Richter"}


def _shared_unit(
    text: str, at: int, setting: Setting, opener: tuple[int, str] | None, *, changes: bool
) -> tuple[Mention, ...]:
    """A number whose unit stands at the next number: "4 to 5 per cent", "13- and 15-inch"."""
    numeral = read_number(text, at)
    if numeral is None or numeral.vague:
        return ()
    if not _may_join(text, numeral.end):
        return ()
    join = _AND.match(text, numeral.end) if opener and opener[1] == "between" else None
    suspended = _SUSPENDED.match(text, numeral.end)
    ranged = None if suspended else join or _TO.match(text, numeral.end)
    listed = suspended or (None if ranged else _LIST.match(text, numeral.end))
    glue = ranged or listed
    if glue is None:
        return ()
    second = _single(text, glue.end(), setting)
    if second is None or second.signed or second.start != glue.end():
        return ()
    if looks_like_year(text[at : numeral.end]):
        return ()
    if second.kind == "measurement" and numeral.words and not second.numeral.words:
        return ()
    low = share_scale(text, numeral, second.numeral)
    factor = Decimal(str(second.low)) / (decimal_of(second.numeral.low) or 1)
    value = number(Decimal(low if low is not None else decimal_of(numeral.low)) * factor)
    alone = Amount(at, numeral.end, numeral, second.kind, second.unit, value, value)
    if listed is not None or changes:
        # "Three men and two miles": only numbers of one style share a unit.
        same_style = numeral.words == second.numeral.words and not numeral.scale
        return (_mention(text, alone, None),) if changes or same_style else ()
    if not value < second.low:
        return ()
    return (_mention(text, replace(second, start=at, low=value), opener),)


def _may_join(text: str, end: int) -> bool:
    """A quick look whether a second number can be joined at ``end``; False is certain."""
    following = text[end : end + 1]
    if following in SPACES:
        return text[end + 1 : end + 2].lower() in _JOIN_NEXT
    return following in _JOIN_FIRST


def _mention(text: str, amount: Amount, opener: tuple[int, str] | None) -> Mention:
    start, end = amount.start, amount.end
    if opener is not None and amount.low != amount.high:
        start = opener[0]
    if amount.unit == "pixel" or (
        amount.kind == "measurement" and amount.unit in ("foot", "metre")
    ):
        end = by_another(text, end) or end
    bound = bound_around(text, amount.start, end, amount.numeral.end)
    if bound == "exact" and opener is None and _opener_alone(text, amount):
        bound = "at-least"
    return Mention(amount.kind, start, end, _value(amount, bound))


def _opener_alone(text: str, amount: Amount) -> bool:
    """ "From £10" without an end, of a price, is a lower bound."""
    before = _opener(text, amount.start)
    if before is None or before[1] != "from" or amount.kind != "money":
        return False
    after = re.compile(rf"[^.;\n]{{0,60}}{SPACE}to{SPACE}").match(text, amount.end)
    lead = text[max(0, before[0] - 24) : before[0]].rstrip().lower()
    priced = lead.endswith(
        (
            ",",
            "(",
            "tickets",
            "prices",
            "priced",
            "start",
            "starts",
            "starting",
            "available",
            "cost",
            "costs",
            "costing",
            "range",
            "ranging",
        )
    )
    return priced and after is None


def _value(amount: Amount, bound: Bound) -> Money | Percentage | Measurement:
    if amount.kind == "money":
        return Money(low=amount.low, high=amount.high, currency=amount.unit, bound=bound)
    if amount.kind == "percentage":
        unit: Literal["percent", "points"] = "points" if amount.unit == "points" else "percent"
        return Percentage(low=amount.low, high=amount.high, unit=unit, bound=bound)
    return Measurement(low=amount.low, high=amount.high, unit=amount.unit or "", bound=bound)


_PIXELS: Final = re.compile(
    rf"(\d{{1,2}},\d{{3}}|\d{{3,4}}){SPACE}?[x×]{SPACE}?(\d{{1,2}},\d{{3}}|\d{{3,4}})(?![\w,.]\d|\w)",
    re.IGNORECASE,
)


def read_resolution(text: str, at: int) -> Mention | None:
    """The size of a picture ("1920 x 1200"), by its first number."""
    near = text[at : at + 8].lower()
    found = _PIXELS.match(text, at) if "x" in near or "×" in near else None
    if not found:
        return None
    wide = number_value(found[1]) or 0
    return Mention("measurement", at, found.end(), Measurement(low=wide, high=wide, unit="pixel"))


def read_fraction_amount(text: str, at: int) -> Mention | None:
    """A part of one unit: "half a mile", "two-tenths of a mile", "a quarter of an inch"."""
    part = read_fraction(text, at)
    if part is None:
        return None
    article = _FRACTION_UNIT.match(text, part.end)
    if not article:
        return None
    one = Numeral(article.start(1), article.end(1), 1, 1, words=True)
    unit = unit_after(text, one)
    if unit is None:
        return None
    value = Measurement(
        low=part.low, high=part.low, unit=unit[1], bound=bound_around(text, at, unit[0])
    )
    return Mention("measurement", at, unit[0], value)


def read_named_percentage(text: str, at: int) -> Mention | None:
    """A bare number after a name of a percentage ("turnout: 61.3", "pass percentage is 91.2")."""
    numeral = read_number(text, at, short=False)
    if numeral is None or numeral.scale or not 0 <= numeral.low <= 100:
        return None
    if not percentage_named_before(text, at):
        return None
    value = Percentage(
        low=numeral.low, high=numeral.high, bound=bound_around(text, at, numeral.end)
    )
    return Mention("percentage", at, numeral.end, value)
