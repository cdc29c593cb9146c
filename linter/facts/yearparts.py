"""Parts and multiples of a year: quarters, halves, seasons, decades, centuries."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ..model.values import Basis, Granularity
from . import calendars as cal
from .timespans import Anchor, Span, near, tense
from .timewords import FINANCE_CUES, FINANCE_HALF, SEASONS, SOUTHERN, SPORT_QUARTER
from .yearwords import ENDED

_GAP: Final = r"(?:[ \t\u00a0]+)"
_YEAR: Final = r"(?:1[3-9]\d\d|20\d\d)(?!\d|,\d{3}|\.\d)"
_NTHS: Final = {
    "first": 1, "1st": 1, "opening": 1, "second": 2, "2nd": 2, "latter": 2, "third": 3, "3rd": 3,
    "fourth": 4, "4th": 4, "final": 4, "last": 4,
}  # fmt: skip
_OF_YEAR: Final = (
    rf"(?:,?{_GAP}(?:of{_GAP}|in{_GAP})?(?:the{_GAP})?(?:(?P<fw>financial{_GAP}year{_GAP}|fiscal(?:{_GAP}year)?{_GAP}|FY{_GAP}?)"
    rf"(?P<fy>(?:20)?\d\d(?:[-/–]\d\d)?)|(?P<y>{_YEAR})(?P<yb>[-/–]\d\d(?!\d))?"
    rf"|(?P<rel>(?:this|last|next|the|that|the{_GAP}(?:previous|following|current)|previous|following|current){_GAP}(?:(?P<fiscal>financial|fiscal){_GAP})?year)\b)|{_GAP}?[’'](?P<yy>\d\d)\b)?"
)
_QUARTER: Final = re.compile(
    rf"(?i:(?:(?P<who>fiscal|financial){_GAP})?(?P<nth>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[ -]quarter\b){_OF_YEAR}"
)
_Q: Final = re.compile(
    rf"(?:(?P<y0>{_YEAR})[ -]?)?[Qq](?P<n>[1-4])(?![\d.])(?:[ -]?(?:of[ ])?(?:(?P<y>{_YEAR})|FY[ ]?(?P<fy>(?:20)?\d\d(?:[-/–]\d\d)?)|[’'](?P<yy>\d\d)\b))?"
    rf"|(?P<n2>[1-4])Q(?:FY[ ]?(?P<fy2>\d\d)|[ ]?(?P<y2>{_YEAR}|\d\d))?\b"
)
_HALF: Final = re.compile(rf"(?i:(?P<nth>first|second|1st|2nd|latter|opening)[ -]half\b){_OF_YEAR}")
_H: Final = re.compile(
    rf"(?:(?P<y0>{_YEAR})[ -]?)?H(?P<n>[12])(?!\d)(?:[ ]?(?:of[ ])?(?:(?P<y>{_YEAR})|FY[ ]?(?P<fy>(?:20)?\d\d(?:[-/–]\d\d)?)|[’'](?P<yy>\d\d)\b))?|(?P<n2>[12])H[ ]?(?P<y2>{_YEAR})"
)
_SEASON: Final = re.compile(
    rf"(?i:(?P<s>spring|summer|autumn|fall|winter))(?:{_GAP}(?:of{_GAP})?(?P<y>{_YEAR})(?:[-/–](?P<yb>\d\d)(?!\d))?|{_GAP}(?:of{_GAP})?(?P<rel>(?i:this|last|next){_GAP}year)\b)?"
)
_SEASON_LEAD: Final = re.compile(
    r"(?i)\b(?:(this|last|next|this\s+coming|this\s+past|the\s+previous)|(in|during|over|by|until|since|before|after)\s+the)\s+(?:early\s+|late\s+|mid-?)?$"
)
_SEASON_NAME_AFTER: Final = re.compile(
    r"[ ](?:Games|Olympics?|Paralympics|Palace|Exhibition|Statement|School|Bank|Watch)"
)
# After "in the summer" a noun makes a name or a kind of thing of it ("the winter meetings").
_SEASON_ENDS: Final = re.compile(
    r"[.,;:!?)”\"—–-]|\s*$|\n|\s(?:of|and|or|but|when|as|after|before|with|to|for|by|because|the|a|an|he|she|it|they|we|at|in|on|"
    r"if|that|was|were|is|are|will|would|had|has|from|while|than|there|this|last|next|since|until|said)\b"
)
_DECADE: Final = re.compile(
    r"(?:the[ ])?(?P<full>(?:1[5-9]|20)\d0)[ ]?[’']?s\b|(?:the[ ](?:early[ -]|late[ -]|mid[ -])?)?[’'](?P<short>[1-9]0)s\b"
    r"|the[ ](?:(?:early|late|mid)[ -])?(?P<bare>[2-9]0)s\b"
)
_NO_DECADE: Final = "degrees|temperatures?|highs|lows|mph|weather|sunny|celsius|fahrenheit|shot|round|golf|per cent|percent|innings|dismissed|cricket"
_DECADES: Final = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000,
}  # fmt: skip
_DECADE_WORDS: Final = re.compile(
    rf"(?i)(?:the[ ](?:(?:early|mid|late)[ -])?|(?:early|mid|late)[ -]|(?<=\bin )(?=[a-z]+{ENDED}))(?P<w>{'|'.join(_DECADES)})\b"
)
_BC: Final = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,5})(?:[ ]?(?:and|to|or|[-–])[ ]?(?:\d{1,3}(?:,\d{3})+|\d{1,5}))?[ ]?(?:BCE?\b|B\.C\.(?:E\.)?)"
)
_CENTURIES: Final = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
        ).split(),
        start=1,
    )
}
_CENTURY: Final = re.compile(
    rf"(?:(?P<n>\d{{1,2}})(?:st|nd|rd|th)|(?i:(?P<w>{'|'.join(sorted(_CENTURIES, key=len, reverse=True))})))[ -]+(?i:century)\b(?P<bc>[ ]?(?:BCE?|B\.C\.))?"
)
_Size = Callable[..., cal.Ends]


def relative_year(told: str, anchor: Anchor) -> int | None:
    """The year that "last year" or "the following year" is, counted from publication."""
    if anchor.published is None:
        return None
    low = told.lower()
    back, on = "last" in low or "previous" in low, "next" in low or "following" in low
    return anchor.published.year + (-1 if back else 1 if on else 0)


def _fiscal_begin(written: str, anchor: Anchor) -> int:
    """The calendar year in which the financial year "26", "2026" or "2025-26" begins."""
    first = int(re.split(r"[-/–]", written)[0])
    number = first if first > 99 else 2000 + first
    double = len(re.split(r"[-/–]", written)) > 1
    return number if double or cal.fiscal_start(anchor.country) == 1 else number - 1


def _part(
    found: re.Match[str],
    number: int,
    size: _Size,
    anchor: Anchor,
    text: str,
    start: int,
    *,
    fiscal: bool = False,
) -> Span:
    groups = found.groupdict()
    granularity: Granularity = "half" if size is cal.half else "quarter"
    fy = groups.get("fy") or groups.get("fy2")
    year = groups.get("y") or groups.get("y0") or groups.get("y2")
    if groups.get("yb"):
        fy, year = f"{year}{groups['yb']}", None
    basis: Basis = "financial" if fy or fiscal or groups.get("fiscal") else "calendar"
    month = cal.fiscal_start(anchor.country)
    ends: cal.Ends | None = None
    written: int | None = None
    if fy:
        written = _fiscal_begin(fy, anchor)
        ends = size(written, number, start=month)
    elif basis == "financial":
        ends = size(_fiscal_begin(year, anchor), number, start=month) if year else None
    elif year or groups.get("yy"):
        short = groups.get("yy") or str(year)
        written = (
            int(short) if len(short) == 4 else cal.two_digit_year(int(short), anchor.published)
        )
        ends = size(written, number)
    elif groups.get("rel"):
        of = relative_year(groups["rel"], anchor)
        ends = size(of, number) if of else None
    elif anchor.published:
        ends = _latest(
            size, number, anchor, ahead=tense(text, start, found.end(), ahead=False) == 1
        )
    return Span(
        start=start,
        end=found.end(),
        ends=ends,
        granularity=granularity,
        basis=basis,
        year=written,
        deictic=written is None,
    )


def _latest(size: _Size, number: int, anchor: Anchor, *, ahead: bool) -> cal.Ends | None:
    """The latest such part of a year that had begun, or the first one not yet over."""
    today = anchor.published
    if today is None:
        return None
    options = [size(today.year + shift, number) for shift in (-1, 0, 1)]
    if ahead:
        return next((ends for ends in options if ends[1] >= today), None)
    return next((ends for ends in reversed(options) if ends[0] <= today), None)


_YEAR_BEFORE: Final = re.compile(rf"(fiscal[ ])?\b({_YEAR})(?:[’']s)?[ ]$")


def read_quarter(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the first quarter of 2017 · third-quarter · fiscal second quarter; no quarter of a match."""
    found = _QUARTER.match(text, pos)
    if not found or re.match(
        r"[ -](?:final|century|mile|back|pounder)", text[found.end() : found.end() + 9]
    ):
        return None
    said = found["y"] or found["fy"] or found["rel"]
    number = _NTHS[found["nth"].lower()]
    led = None if said else _YEAR_BEFORE.search(text[max(0, pos - 16) : pos])
    if led:
        # "its 2008 second-quarter results"
        year = int(led[2])
        ends = None if led[1] or found["who"] else cal.quarter(year, number)
        return Span(start=pos, end=found.end(), ends=ends, granularity="quarter", year=year)
    if not said:
        place = (text, pos, found.end())
        if near(SPORT_QUARTER, *place, before=90, after=70) and not near(
            FINANCE_CUES, *place, before=90, after=60
        ):
            return None
        if found["nth"].lower() == "last":
            return None
    return _part(found, number, cal.quarter, anchor, text, pos, fiscal=bool(found["who"]))


def read_q(text: str, pos: int, anchor: Anchor) -> Span | None:
    """Q1 2017 · 2017 Q1 · Q4FY23 · 1Q17; no model's name."""
    found = _Q.match(text, pos)
    if not found or (pos and (text[pos - 1].isalnum() or text[pos - 1] in "£$-")):
        return None
    groups = found.groupdict()
    dated = any(groups[name] for name in ("y", "y0", "fy", "fy2", "y2", "yy"))
    if not dated and text[found.end() : found.end() + 1].isalnum():
        return None
    number = int(found["n"] or found["n2"])
    return _part(found, number, cal.quarter, anchor, text, pos)


def read_half(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the first half of 2017 · first-half profits; nothing of a match."""
    found = _HALF.match(text, pos)
    if not found:
        return None
    if not (found["y"] or found["fy"] or found["rel"]):
        after = text[found.end() : found.end() + 40]
        if not re.match(rf"(?i)[ -](?:[a-z-]+[ ]){{0,2}}(?:{FINANCE_HALF})\b", after):
            return None
    return _part(found, _NTHS[found["nth"].lower()], cal.half, anchor, text, pos)


def read_h(text: str, pos: int, anchor: Anchor) -> Span | None:
    """H1 2017 · 2019 H2 · H1FY26 · H1 where results are told."""
    found = _H.match(text, pos)
    if not found or (pos and (text[pos - 1].isalnum() or text[pos - 1] in "-/")):
        return None
    groups = found.groupdict()
    if text[found.end() : found.end() + 1].isalnum():
        return None
    dated = any(groups[name] for name in ("y", "y0", "fy", "y2", "yy"))
    if not dated and not near(FINANCE_HALF, text, pos, found.end()):
        return None
    return _part(found, int(found["n"] or found["n2"]), cal.half, anchor, text, pos)


def read_season(text: str, pos: int, anchor: Anchor) -> Span | None:
    """last summer · spring 2019 · the winter of 2010-11 · in the autumn."""
    found = _SEASON.match(text, pos)
    if not found or text[found.end("s") : found.end("s") + 1] in ("s", "-"):
        return None
    before = text[max(0, pos - 26) : pos]
    lead = _SEASON_LEAD.search(before)
    told = lead[1].lower() if lead and lead[1] else ""
    dated = bool(found["y"] or found["rel"])
    if not dated and not lead:
        return None
    if not dated and found["s"].lower() == "fall" and not told:
        return None
    if not found["y"] and _SEASON_NAME_AFTER.match(text, found.end()):
        return None
    if not dated and not told and not _SEASON_ENDS.match(text, found.end()):
        return None
    start = pos - (len(before) - lead.start(1)) if told and lead else pos
    return Span(
        start=start,
        end=found.end(),
        ends=_season_ends(found, told, anchor, text, start),
        granularity="season",
        year=int(found["y"]) if found["y"] else None,
        deictic=not found["y"],
    )


def _season_ends(
    found: re.Match[str], told: str, anchor: Anchor, text: str, start: int
) -> cal.Ends | None:
    index, southern = SEASONS[found["s"].lower()], anchor.country in SOUTHERN
    if found["y"]:
        return cal.season(int(found["y"]), index, southern=southern)
    today = anchor.published
    if today is None:
        return None
    if found["rel"]:
        return cal.season(
            relative_year(found["rel"], anchor) or today.year, index, southern=southern
        )
    options = [cal.season(today.year + shift, index, southern=southern) for shift in (-2, -1, 0, 1)]
    done = [ends for ends in options if ends[1] < today]
    ahead = [ends for ends in options if ends[0] > today]
    now = next((ends for ends in options if ends[0] <= today <= ends[1]), None)
    if told.startswith("last") or "past" in told or "previous" in told:
        return done[-1]
    if told.startswith("next") or "coming" in told:
        return ahead[0]
    if now:
        return now
    when = tense(text, start, found.end())
    if when == 0 and re.search(
        r"(?i)\b(?:by|until|before)\s+(?:the\s+)?$", text[max(0, start - 12) : start]
    ):
        when = 1
    if told == "this" and when == 0:
        return done[-1] if (today - done[-1][1]) < (ahead[0][0] - today) else ahead[0]
    return ahead[0] if when == 1 else done[-1]


def read_decade(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the 1990s · the '90s · the early nineties; no temperature and no age."""
    if found := _DECADE.match(text, pos):
        first = int(found["full"]) if found["full"] else 1900 + int(found["short"] or found["bare"])
        if found["bare"] and near(_NO_DECADE, text, pos, found.end()):
            return None
        if first % 100 == 0 and first < 2000:
            ends = cal.century(first // 100 + 1)
            return Span(start=pos, end=found.end(), ends=ends, granularity="century")
    elif found := _DECADE_WORDS.match(text, pos):
        first = _DECADES[found["w"].lower()]
        if re.search(r"(?i)\b(?:his|her|their|my|our|your|its)\s+$", text[max(0, pos - 8) : pos]):
            return None
        if near(_NO_DECADE, text, pos, found.end()):
            return None
    else:
        return None
    return Span(start=pos, end=found.end(), ends=cal.decade(first), granularity="decade")


def read_before_christ(text: str, pos: int, anchor: Anchor) -> Span | None:
    """575 BC · between 1510 and 1440 BC: kept without dates, which ISO years cannot hold."""
    found = _BC.match(text, pos)
    if not found:
        return None
    return Span(start=pos, end=found.end(), ends=None, granularity="range")


def read_century(text: str, pos: int, anchor: Anchor) -> Span | None:
    """the 19th century · twenty-first-century; one before Christ is kept without dates."""
    found = _CENTURY.match(text, pos)
    if not found:
        return None
    number = int(found["n"]) if found["n"] else _CENTURIES[found["w"].lower()]
    cricket = "innings|runs|Test|batsman|wicket|cricket|hundred|scored"
    if not 1 <= number <= 30 or near(cricket, text, pos, found.end(), before=80, after=60):
        return None
    ends = None if found["bc"] else cal.century(number)
    return Span(start=pos, end=found.end(), ends=ends, granularity="century")
