"""One figure told as so much a year in one article and as the sum of several years in another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from ..model.comparison import Reckoning, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Duration, Period
from .pairs import Pair
from .quantities import duration_days
from .times import days

KINDS = ("money", "percentage", "count")
YEARLY = frozenset(("year", "month", "week", "day", "quarter"))
ALIKE = 0.2
YEAR = 365.25
REACH = 4  # facts after the figure among which its years are looked for
_FILLED = r"(?:(?:the|a|an|its|his|her|their|all|whole|entire|full|next|coming|first|last|past|of|each|single|current|this)\s+)*$"
# "needed over the three years", "for the whole five years"; "in" and "within" a length is a point of time.
_OVER = re.compile(
    r"[^;:.()\d]{0,70}?\b(?:over|across|during|throughout|spread\s+over|for\s+(?:the|all|its|a\s+total\s+of))\s+"
    + _FILLED,
    re.IGNORECASE,
)
_IN = re.compile(
    r"[^;:.()\d]{0,70}?\b(?:in|over|across|during|throughout|for)\s+" + _FILLED, re.IGNORECASE
)
_TERM = re.compile(r",?\s(?:[a-z-]+,?\s){0,2}")
_AND = re.compile(r",?\s(?:and|or|to|&)\s(?:\w+\s)?\d|\s?[-–/]\s?\d|,\s\d")
_CONVERTED = re.compile(r"\s*\([^()]{1,30}\)\s*$")


# "£87 more over the course of the year": the stretch that a sum is for, told after it.
_FOR = re.compile(
    r"(?i)\b(?:(?:over|for|in|on|during|across) (?:the |a |each |every |any )?(?:whole |full |entire |single |typical |"
    r"normal |average |course of (?:the|a) )?(?P<stretch>year|month|week|day|quarter)\b(?! (?:to|ending|ended|ago|before|after|earlier|later|of)\b)|"
    r"(?P<adverb>annually|yearly|monthly|weekly|daily|quarterly)\b)"
)
# "57,000 tonnes of iron ore a quarter": the rate stands behind what is measured.
_A_TIME = re.compile(
    r"(?i)(?: [a-z][a-z-]*){0,5}? (?P<last>[a-z][a-z-]*) (?:a|an|per|each|every) (?P<stretch>year|month|week|day|quarter)\b"
    r"(?! (?:ago|before|after|earlier|later|old|long|away|or|to)\b)"
)
_NO_RATE = frozenset(
    "in for within over after about of once during by at on under than half nearly almost only just and or with is was".split()
)
_ADVERBS = {"annually": "year", "daily": "day"}
AFTER = 45


def rate_written(reading: Reading, fact: Fact) -> str | None:
    """What a figure is reckoned by in so many words: "a year", "of iron ore a quarter"."""
    if fact.context.rate is not None or fact.sentence < 0:
        return fact.context.rate
    end = min(reading.sentences[fact.sentence].end, fact.end + AFTER)
    found = _A_TIME.match(reading.article.prose, fact.end, end)
    if found is None or found["last"].lower() in _NO_RATE:
        return None
    return found["stretch"].lower()


def rate_told(reading: Reading, fact: Fact) -> str | None:
    """What a figure is reckoned by, or the stretch of time that it is for as the words after it say."""
    written = rate_written(reading, fact)
    if written is not None or fact.sentence < 0:
        return written
    end = min(reading.sentences[fact.sentence].end, fact.end + AFTER)
    found = _FOR.search(reading.article.prose, fact.end, end)
    if found is None:
        return None
    adverb = (found["adverb"] or "").lower()
    return (found["stretch"] or _ADVERBS.get(adverb, adverb.removesuffix("ly"))).lower()


def years_of(reading: Reading, at: int) -> float | None:
    """How many years the figure ``reading.facts[at]`` is the sum of, as the words after it say: 1 for
    one that is reckoned by the year (or a shorter time); None where nothing tells."""
    fact = reading.facts[at]
    if fact.context.rate in YEARLY:
        return 1.0
    if fact.context.rate is not None:
        return None
    prose = reading.article.prose
    term = _term(reading, at)
    if term is not None:
        return term
    end = fact.end
    for other in reading.facts[at + 1 : at + 1 + REACH]:
        if other.sentence != fact.sentence:
            break
        if other.start < fact.end:
            continue
        if other.kind == fact.kind:
            # "S$28 million ($33 million) over three years"
            if _CONVERTED.match(prose[fact.end : other.end] + ")") is None:
                break
            end = other.end + 1
            continue
        told = _years(other)
        if told is not None:
            if told == 1 and (fact.kind == "count" or _goes_on(reading, other)):
                return (
                    None  # "across 2023 and 2024"; what is counted in a year is not always a year's
                )
            linked = _OVER if isinstance(other.value, Duration) else _IN
            return told if linked.fullmatch(prose[end : other.start]) else None
    return None


def _term(reading: Reading, at: int) -> float | None:
    """The years of "its five-year, £18 million contract"."""
    fact = reading.facts[at]
    lengths = (
        _years(other)
        for other in reading.facts[max(0, at - 2) : at]
        if isinstance(other.value, Duration)
        and other.sentence == fact.sentence
        and _TERM.fullmatch(reading.article.prose[other.end : fact.start])
        and other.text.endswith("-year")
    )
    return next(lengths, None)


def _goes_on(reading: Reading, time: Fact) -> bool:
    """Another time is joined to this one."""
    return bool(_AND.match(reading.article.prose, time.end))


def _years(fact: Fact) -> float | None:
    """The length in whole years of a length of time or a stretch of it."""
    length: float | None = None
    if isinstance(fact.value, Duration) and fact.value.high is None:
        length = duration_days(fact.value.iso8601)
    elif isinstance(fact.value, Period) and fact.value.relation in ("in", "between"):
        span = days(fact.value)
        length = span[1] - span[0] + 1 if span and fact.value.end and fact.value.start else None
    if length is None or length < 0.95 * YEAR:
        return None
    years = round(length / YEAR)
    return float(years) if abs(length / YEAR - years) <= 0.1 else None


def match_bases(story: Story, every: Sequence[Pair]) -> list[Reckoning]:
    """The figures that are a year's in one article and several years' in another.

    ``told`` is the side that fewer articles tell, never a primary source's; ``low`` and ``high``
    are the years of the others.
    """
    yearly: dict[Ref, set[Ref]] = defaultdict(set)
    for pair in every:
        if pair.a.fact.kind not in KINDS or pair.relation != "equal":
            continue
        ends = _of_years(story, pair.a.refs), _of_years(story, pair.b.refs)
        if ends[0] is None or ends[1] is None or (ends[0] == 1) == (ends[1] == 1):
            continue
        if pair.slots.subject == "differs" or not _one_figure(pair):
            continue
        short, long = (pair.a, pair.b) if ends[0] == 1 else (pair.b, pair.a)
        yearly[short.refs[0]].add(long.refs[0])
    return [_reckoning(story, *side) for side in _sides(yearly)]


def _of_years(story: Story, refs: Sequence[Ref]) -> float | None:
    """The years of all mentions of a figure in its article, where those that tell agree."""
    told = {
        years
        for ref in refs
        if (years := years_of(story.readings[ref.article], ref.fact)) is not None
    }
    return told.pop() if len(told) == 1 else None


def _one_figure(pair: Pair) -> bool:
    return pair.rare or pair.similarity >= ALIKE


def _sides(yearly: dict[Ref, set[Ref]]) -> list[tuple[list[Ref], list[Ref]]]:
    """The mentions by the year and those over years that are tied to one another."""
    groups: list[tuple[set[Ref], set[Ref]]] = []
    for short, longs in yearly.items():
        joined = [g for g in groups if g[1] & longs]
        for group in joined:
            groups.remove(group)
        groups.append(
            ({short}.union(*(g[0] for g in joined)), longs.union(*(g[1] for g in joined)))
        )
    return [tuple(sorted(side, key=lambda r: (r.article, r.fact)) for side in g) for g in groups]  # type: ignore[misc]


def _reckoning(story: Story, short: list[Ref], long: list[Ref]) -> Reckoning:
    def weight(side: list[Ref]) -> tuple[bool, int]:
        primary = any(story.readings[ref.article].article.primary for ref in side)
        return primary, len({story.copies.get(ref.article, ref.article) for ref in side})

    odd, usual = (long, short) if weight(short) > weight(long) else (short, long)
    years = [y for ref in usual if (y := years_of(story.readings[ref.article], ref.fact))]
    return Reckoning(
        kind="basis",
        told=odd[0],
        parts=(*usual, *odd[1:]),
        low=min(years, default=1.0),
        high=max(years, default=1.0),
    )
