"""The normalised value of each kind of fact.

Every value is a frozen dataclass whose ``to_dict`` gives the JSON shape of the
facts and report schemas. Sums stand in the main unit of their currency (40p is
0.4 GBP), dates are ISO 8601 strings with both ends included, durations are the
shortest whole-number ISO 8601 form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Bound = Literal["exact", "about", "at-least", "at-most", "more-than", "less-than", "nearly"]
PercentUnit = Literal["percent", "points"]
Basis = Literal["calendar", "financial", "academic"]
Relation = Literal["in", "by", "since", "until", "between"]
Granularity = Literal[
    "minute",
    "hour",
    "part-of-day",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
    "range",
]
Number = int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """A sum; ``currency`` is an ISO 4217 code, or None where a bare sign does not say."""

    low: Number
    high: Number
    currency: str | None = None
    bound: Bound = "exact"

    def to_dict(self) -> dict[str, Any]:
        return {
            "low": self.low,
            "high": self.high,
            "currency": self.currency,
            "bound": self.bound,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Percentage:
    """A share or change in per cent, or a difference in percentage points."""

    low: Number
    high: Number
    unit: PercentUnit = "percent"
    bound: Bound = "exact"

    def to_dict(self) -> dict[str, Any]:
        return {
            "low": self.low,
            "high": self.high,
            "unit": self.unit,
            "bound": self.bound,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many of what. A fraction or ratio ("a third", "one in four") is its decimal value."""

    low: Number
    high: Number
    noun: str | None = None
    bound: Bound = "exact"

    def to_dict(self) -> dict[str, Any]:
        return {
            "low": self.low,
            "high": self.high,
            "noun": self.noun,
            "bound": self.bound,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A date or a span of time.

    ``start`` and ``end`` are ISO dates (or None where nothing in the article
    resolves them), end included. ``month_day`` keeps "--07-29" for a day and
    "--07" for a month whose year is not known and ``weekday`` the weekday as written (0 is Monday), so
    that both can still be compared. ``clock`` is the local time of day as
    "HH:MM" and ``zone`` its zone as written.
    """

    start: str | None
    end: str | None
    granularity: Granularity
    basis: Basis = "calendar"
    relation: Relation = "in"
    month_day: str | None = None
    weekday: int | None = None
    clock: str | None = None
    zone: str | None = None
    ambiguous: bool = False

    def to_dict(self) -> dict[str, Any]:
        fixed = {
            "start": self.start,
            "end": self.end,
            "granularity": self.granularity,
            "basis": self.basis,
            "relation": self.relation,
        }
        extra = {
            # A month alone is for comparing; its text shows it.
            "month_day": self.month_day if len(self.month_day or "") > 4 else None,
            "weekday": self.weekday,
            "clock": self.clock,
            "zone": self.zone,
        }
        return (
            fixed
            | {k: v for k, v in extra.items() if v is not None}
            | ({"ambiguous": True} if self.ambiguous else {})
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time; ``high`` is the longer end of a range, ``bound`` as for counts."""

    iso8601: str
    high: str | None = None
    bound: Bound = "exact"

    def to_dict(self) -> dict[str, Any]:
        value: dict[str, Any] = {"iso8601": self.iso8601}
        if self.high is not None:
            value["high"] = self.high
        if self.bound != "exact":
            value["bound"] = self.bound
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A physical quantity in the unit as written (the unit's singular name, "mile", "kg", "mph")."""

    low: Number
    high: Number
    unit: str
    bound: Bound = "exact"

    def to_dict(self) -> dict[str, Any]:
        value: dict[str, Any] = {"low": self.low, "high": self.high, "unit": self.unit}
        if self.bound != "exact":
            value["bound"] = self.bound
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """An age in years; ``high`` for a range ("aged 18 to 24", "in his 30s")."""

    years: Number
    high: Number | None = None
    bound: Bound = "exact"

    def to_dict(self) -> dict[str, Any]:
        value: dict[str, Any] = {"years": self.years}
        if self.high is not None:
            value["high"] = self.high
        if self.bound != "exact":
            value["bound"] = self.bound
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A result of two or more sides, or a vote: (3, 1), (52, 48)."""

    values: tuple[Number, ...]

    def to_dict(self) -> dict[str, Any]:
        return {"values": list(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """A position: 1 for first and largest, 2 for second-largest; ``scale`` is what is ranked by."""

    position: int
    scale: str | None = None

    def to_dict(self) -> dict[str, Any]:
        value: dict[str, Any] = {"position": self.position}
        if self.scale is not None:
            value["scale"] = self.scale
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """``name`` is the fullest form that the article gives, whatever form stands here."""

    name: str
    honorific: str | None = None
    role: str | None = None
    organisation: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "honorific": self.honorific,
            "role": self.role,
            "organisation": self.organisation,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An organisation or a place by its fullest name in the article."""

    name: str
    acronym: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "acronym": self.acronym}


@dataclass(frozen=True, slots=True, kw_only=True)
class Acronym:
    """A short form with the expansion that the article itself gives."""

    acronym: str
    expansion: str

    def to_dict(self) -> dict[str, Any]:
        return {"acronym": self.acronym, "expansion": self.expansion}


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation:
    """The letters or number that tell one thing from others of its name: a model, a flight, a room.

    ``name`` is the fullest form in the article ("Corvane K7", "Flight 310"), ``code`` what
    tells it apart ("K7", "310"). In JSON it is an acronym: a short form and what it stands for.
    """

    name: str
    code: str

    def to_dict(self) -> dict[str, Any]:
        return {"acronym": self.code, "expansion": self.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words that somebody is reported to have said.

    ``marked`` tells a quotation in quotation marks from reported speech (kind
    ``attribution``); ``mixed`` a fragment inside a reporting sentence. ``pieces``
    are the spans of the words themselves where an attribution interrupts them.
    ``words`` are the words without the marks. ``translated``: the text says that
    the words are a translation.
    """

    words: str
    speaker: str | None = None
    cue: str | None = None
    marked: bool = True
    mixed: bool = False
    pieces: tuple[tuple[int, int], ...] = ()
    hedge: str | None = None
    translated: bool = False

    def to_dict(self) -> dict[str, Any]:
        value: dict[str, Any] = {
            "words": self.words,
            "speaker": self.speaker,
            "cue": self.cue,
            "marked": self.marked,
        }
        if self.mixed:
            value["mixed"] = True
        if len(self.pieces) > 1:
            value["pieces"] = [list(piece) for piece in self.pieces]
        if self.hedge is not None:
            value["hedge"] = self.hedge
        if self.translated:
            value["translated"] = True
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A clause: who did what to whom.

    ``verb`` is the lemma with its particle, or "be" with the predicate ("be guilty"),
    ``subject`` and ``object`` the fullest names (or the head noun phrases), a passive turned
    round, ``modality`` is "will", "may", "considering", "alleged", "if"... or None for
    what is told as done. ``others`` are the phrases with a preposition: ("to", "Jane Doe");
    ``meant`` is whom a pronoun before the verb most likely means. Both serve alignment and are
    no part of the JSON.
    """

    verb: str
    subject: str | None = None
    object: str | None = None
    negated: bool = False
    modality: str | None = None
    time: str | None = None
    others: tuple[tuple[str, str], ...] = ()
    meant: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "verb": self.verb,
            "subject": self.subject,
            "object": self.object,
            "negated": self.negated,
            "modality": self.modality,
            "time": self.time,
        }


Value = (
    Money
    | Percentage
    | Count
    | Period
    | Duration
    | Measurement
    | Age
    | Score
    | Rank
    | Person
    | Named
    | Acronym
    | Designation
    | Quotation
    | Statement
)
