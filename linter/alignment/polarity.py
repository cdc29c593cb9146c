"""Whether a figure tells more or less of something: a rise or a fall, a gain or a loss, a profit or a deficit."""

from __future__ import annotations

import re
from typing import Literal

from ..model.fact import Fact, Reading
from .trends import FALLEN, RISEN
from .wordgroups import canonical

Way = Literal["rise", "fall", "profit", "loss"]
_OPPOSITE: dict[Way, Way] = {"rise": "fall", "fall": "rise", "profit": "loss", "loss": "profit"}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What comes to be or goes, where the figure is its object or its subject.
GAINED = _words("add create gain hire recruit rehire employ regain")
LOST = _words("lose shed axe scrap destroy eliminate forfeit")
SURPLUS = _words("profit surplus gain")
DEFICIT = _words("loss deficit shortfall")
# Those who work and what they have: "lost 400 jobs", "took on 400 people".
WORK = frozenset(
    map(
        canonical,
        _words("job worker employee staff people person employment workforce hand recruit"),
    )
)
_TAKEN_ON = re.compile(r"\b(?:take[ns]?|took|taking)\s+on\s+(?:[a-z]+\s+){0,2}$", re.IGNORECASE)
_PAID_OFF = re.compile(
    r"\b(?:la(?:id|y|ys|ying)\s+off|let(?:s|ting)?\s+go(?:\s+of)?|g[eo]t(?:s|ting)?\s+rid\s+of)\s+(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
_ABOUT = r"(?:(?:by|about|around|nearly|almost|some|roughly|over|just|only|another|a|an|further|more|than|as|much|up|to|record|total|of|whopping|staggering|mere|averages?)\s+)*"
_WON = re.compile(
    rf"(?i)\b(?:gain(?:s|ed|ing)?|add(?:s|ed|ing)?|put(?:s|ting)?\s+on|regain(?:s|ed|ing)?)\s+{_ABOUT}$"
)
_GIVEN_UP = re.compile(
    rf"(?i)\b(?:los(?:es?|t|ing)|shed(?:s|ding)?|g[ai]ve[ns]?\s+up|giving\s+up|surrender(?:s|ed|ing)?)\s+{_ABOUT}$"
)
# What one figure is set against another by: "12 per cent above the estimate", "9 per cent down on the year".
# "Over" and "under" stand before stretches of time and schemes as well, so their nouns are told.
_MEASURED = (
    r"(?:reserve|estimates?|forecasts?|expectations?|projections?|targets?|goals?|quotas?|budget(?:ed)?|averages?|mean|median|norms?|normal|"
    r"levels?|prices?|valuation|plan|mark|limits?|caps?|benchmark|rates?|costs?|records?|baselines?|bases?|minimum|maximum|pre-\w+|markets?|"
    r"index|trend|par|rivals?|competitors?|figures?|totals?|quotes?|tender|bids?|(?:last|previous) (?:year|season|month|week|quarter)['’]?s?)\b"
)
_WHOSE = r"(?:(?:the|its|their|his|her|our|a|an|that|this|any|official|initial|original|national|long-term|\w+['’]s?|[a-z]+)\s+){0,3}?"
_NOT_MORE = r"(?!\s+to\s+\d)"
_ABOVE = re.compile(
    rf"(?i)^\s?(?:up\b{_NOT_MORE}|(?:higher|dearer|costlier|better|bigger|larger|greater|longer|heavier|faster|stronger|taller|wider)\b|"
    rf"above\b(?!-)|ahead of\b|in excess of\b|(?:more|over)\s+(?:than\s+)?{_WHOSE}{_MEASURED})"
)
_BELOW = re.compile(
    rf"(?i)^\s?(?:down\b{_NOT_MORE}|(?:lower|cheaper|worse|smaller|shorter|lighter|slower|weaker|narrower|fewer)\b|less\s+than\b|"
    rf"(?:below|beneath|short of|shy of|adrift of)\b|(?:under|behind)\s+{_WHOSE}{_MEASURED})"
)
# "Has risen since last spring, to 84,200".
_LEVEL = re.compile(
    rf"(?i)\b(?:(?P<rise>{RISEN})|(?P<fall>{FALLEN}))(?![\w-])[^.;:\d£$€]{{0,60}}\bto\s+{_ABOUT}(?:[£$€]\s?)?$"
)
_TO = re.compile(r"(?i)\bto\s[^.;:\d]*$")
_UNSURE = re.compile(
    r"(?i)\b(?:would|could|should|might|may|will|if|not|never|no|n['’]t|than|from)\b"
)
_FINAL = re.compile(r"^[^.;,]{0,40}\b(?:were|was|been|are|is)\s+(?:lost|shed|axed|washed\s+away)\b")


def polarity(reading: Reading, fact: Fact) -> Way | None:
    """ "rise" for more and "fall" for less, "profit" and "loss" for a balance; None where the words do
    not say."""
    context = fact.context
    if context.negated:
        return None
    measure = context.measure
    against = _against(reading, fact)
    if against is not None:
        return against
    if context.direction is not None:
        return context.direction
    if fact.kind == "money" and measure is not None and measure.head in SURPLUS | DEFICIT:
        return "profit" if measure.head in SURPLUS else "loss"
    prose = reading.article.prose
    before = prose[max(0, fact.start - 40) : fact.start]
    if fact.kind == "percentage" and (_WON.search(before) or _GIVEN_UP.search(before)):
        return "rise" if _WON.search(before) else "fall"
    level = _led_to(reading, fact)
    if level is not None:
        return level
    if _TAKEN_ON.search(before):
        return "rise"
    if _PAID_OFF.search(before) or _FINAL.search(prose[fact.end : fact.end + 70]):
        return "fall"
    if measure is None:
        return None
    if fact.kind == "count" and measure.predicate in GAINED | LOST:
        return "rise" if measure.predicate in GAINED else "fall"
    return None


def _against(reading: Reading, fact: Fact) -> Way | None:
    """By the word that follows the figure: "9 per cent down on last year", "£2m over budget"."""
    if fact.kind not in ("percentage", "money", "measurement"):
        return None
    after = reading.article.prose[fact.end : fact.end + 70]
    if fact.kind != "percentage" and not re.match(
        r"(?i)\s?(?:over|under|above|below|more)\b", after
    ):
        return None
    return "rise" if _ABOVE.match(after) else "fall" if _BELOW.match(after) else None


def _led_to(reading: Reading, fact: Fact) -> Way | None:
    """By the verb that leads to the level: "has gone up over the year, to 4,300"."""
    if fact.sentence < 0 or fact.kind not in ("count", "money", "percentage", "measurement"):
        return None
    prose = reading.article.prose
    if _TO.search(prose[max(0, fact.start - 40) : fact.start]) is None:
        return None
    start = max(reading.sentences[fact.sentence].start, fact.start - 110)
    found = _LEVEL.search(prose[start : fact.start])
    if found is None or _UNSURE.search(found.string[max(0, found.start() - 24) :]):
        return None
    return "rise" if found["rise"] else "fall"


def of_work(head: str | None) -> bool:
    """A noun of work or of those who do it."""
    return head is not None and canonical(head) in WORK


def opposite_balance(a: str | None, b: str | None) -> bool:
    """A profit beside a loss."""
    return (a in SURPLUS and b in DEFICIT) or (a in DEFICIT and b in SURPLUS)


def opposite(a: Way | None, b: Way | None) -> bool:
    """A rise beside a fall, a profit beside a loss."""
    return a is not None and _OPPOSITE[a] == b
