"""How a place stands to who is told of: where somebody was born, lives, was registered, was going.

Of two relations neither place speaks against the other: who was born in Norrham may live in Denby,
and the ship that left the one was bound for the other.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict

from ..model.fact import Reading, ReadSentence
from ..model.values import Period

Times = frozenset[tuple[dt.date, dt.date]]

REACH = 70  # letters before a place
APART = 10  # days between two times that are of two events
# What may stand between the verb and the place.
_TAIL = r"(?:\s(?!and\b|but\b|or\b|who\b|which\b|where\b)[a-z0-9-]+){0,4}?"
_AT = (
    r"\s(?:in|at|near|outside|of|from|on)\s(?:the\s)?"
    r"(?:(?!and\s|but\s|or\s|who\s|which\s|where\s)[a-z-]+\s){0,4}$"
)
_TOWARDS = r"\s(?:to|for|towards?|into)\s(?:the\s)?(?:(?!in\s|at\s|near\s|on\s)[a-z-]+\s){0,3}$"
_RELATIONS = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("birth", rf"\b(?:born|birthplace|birth|natives?){_TAIL}{_AT}"),
        (
            "youth",
            rf"\b(?:grew\sup|grown\sup|growing\sup|raised|brought\sup|childhood|upbringing|boyhood|girlhood|youth){_TAIL}{_AT}",
        ),
        (
            "home",
            rf"\b(?:lives?|lived|living|resid(?:es?|ed|ing)|residents?|settled|dwells?|dwelt){_TAIL}{_AT}",
        ),
        ("home", r"(?:\b\d{1,3}|\(\d{1,3}\)|,),?\sof\s$"),
        ("register", rf"\b(?:registered|incorporated|domiciled){_TAIL}{_AT}"),
        (
            "seat",
            rf"\b(?:based|headquartered|headquarters|head\soffices?|seat){_TAIL}{_AT}",
        ),
        (
            "to",
            rf"\b(?:bound|head(?:ed|ing|s)?|driv(?:e|es|ing)|drove|travell?(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|sail(?:s|ed|ing)?|"
            rf"way|route|trip|journey|voyage|return(?:s|ed|ing)?|walk(?:s|ed|ing)?){_TAIL}{_TOWARDS}",
        ),
        (
            "from",
            rf"\b(?:sail(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|flights?|travell?(?:s|ed|ing)?|depart(?:s|ed|ing)?|set\s(?:off|out|sail)|"
            rf"return(?:s|ed|ing)?|took\soff|taken\soff|way){_TAIL}\sfrom\s(?:the\s)?(?:[a-z-]+\s){{0,3}}$",
        ),
        ("from", r"\b(?:left|leaves|leaving|departed|departs|departing)\s(?:the\s)?(?:[a-z-]+\s){0,3}$"),
        ("burial", rf"\b(?:buried|burial|interred|laid\sto\srest|cremated){_TAIL}{_AT}"),
        (
            "study",
            rf"\b(?:studied|studying|studies|student|graduated|graduate|educated|degree){_TAIL}{_AT}",
        ),
    )
)  # fmt: skip


def relation_of(text: str, sentence: ReadSentence, start: int, end: int) -> str:
    """The relation that the words beside a place tell; empty where none does."""
    if text.startswith("-born", end):
        return "birth"
    if text.startswith("-based", end):
        return "seat"
    lead = text[max(sentence.start, start - REACH) : start]
    found = ((m.start(), name) for name, form in _RELATIONS if (m := form.search(lead)))
    return max(found, default=(0, ""))[1]


def other_relation(one: str, other: str) -> bool:
    """Whether two relations are told, and not one."""
    return bool(one and other) and one != other


def two_times(one: Times, other: Times) -> bool:
    """Whether both tell when, and all that they tell is apart by more than what newsrooms mistake."""
    return bool(one and other) and all(
        (later[0] - sooner[1]).days > APART
        for a in one
        for b in other
        for sooner, later in (sorted((a, b)),)
    )


def times_told(reading: Reading) -> dict[int, Times]:
    """The days, months and years of each sentence that tell when something was."""
    found: dict[int, set[tuple[dt.date, dt.date]]] = defaultdict(set)
    for fact in reading.facts:
        value = fact.value
        if isinstance(value, Period) and value.start and value.end and value.relation == "in":
            start, end = (dt.date.fromisoformat(edge[:10]) for edge in (value.start, value.end))
            found[fact.sentence].add((start, end))
    return {sentence: frozenset(times) for sentence, times in found.items()}
