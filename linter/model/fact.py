"""A fact: a span of an article, its value, and what the text around it says of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .article import Article
from .values import Period, Value

Kind = Literal[
    "money",
    "percentage",
    "count",
    "date",
    "period",
    "duration",
    "measurement",
    "age",
    "score",
    "rank",
    "person",
    "organisation",
    "place",
    "acronym",
    "quotation",
    "attribution",
    "statement",
]
Status = Literal["actual", "planned", "target", "forecast", "estimate", "alleged"]
Direction = Literal["rise", "fall"]
Nature = Literal["level", "change", "total", "part"]
Voice = Literal["own", "reported", "quoted"]

FIGURES: frozenset[Kind] = frozenset(
    (
        "money",
        "percentage",
        "count",
        "date",
        "period",
        "duration",
        "measurement",
        "age",
        "score",
        "rank",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is counted, paid or dated: the head noun and its modifiers, and the predicate, as lemmas."""

    head: str | None = None
    modifiers: tuple[str, ...] = ()
    predicate: str | None = None
    subject: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "head": self.head,
            "modifiers": list(self.modifiers),
            "predicate": self.predicate,
            "subject": self.subject,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the sentence says of a fact; None means that it does not say.

    ``owner`` is the person, body, product, model, place or incident that the figure
    belongs to (the fullest name in the article, or the noun phrase), ``qualifiers``
    what sets it apart ("combined", "last year's"). ``against`` is the span of the
    figure that this one stands against in its own sentence ("from A to B"), and
    ``against_as`` how: "from", "to", "target", "previous", "compared".
    ``period`` is the time the figure refers to, ``rate`` "year", "month", "head"...,
    ``speaker`` who says it, ``voice`` how it is told.
    """

    status: Status | None = None
    direction: Direction | None = None
    rate: str | None = None
    nature: Nature | None = None
    period: Period | None = None
    measure: Measure | None = None
    owner: str | None = None
    qualifiers: tuple[str, ...] = ()
    against: tuple[int, int] | None = None
    against_as: str | None = None
    speaker: str | None = None
    voice: Voice = "own"
    hedge: str | None = None
    negated: bool = False

    def to_dict(self) -> dict[str, Any]:
        return {
            "status": self.status,
            "direction": self.direction,
            "rate": self.rate,
            "nature": self.nature,
            "period": self.period.to_dict() if self.period else None,
            "measure": self.measure.to_dict() if self.measure else None,
            "owner": self.owner,
            "qualifiers": list(self.qualifiers),
            "against": list(self.against) if self.against else None,
            "against_as": self.against_as,
            "speaker": self.speaker,
            "voice": self.voice,
            "hedge": self.hedge,
            "negated": self.negated,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """``text`` is ``article.text[start:end]``; ``sentence`` indexes ``Reading.sentences``."""

    kind: Kind
    start: int
    end: int
    text: str
    value: Value
    sentence: int = -1
    context: Context = field(default_factory=Context)

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "value": self.value.to_dict(),
            "sentence": self.sentence,
            "context": self.context.to_dict(),
        }


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of a sentence, for weighing what two facts have around them."""

    start: int
    end: int
    lemma: str
    pos: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSentence:
    """A sentence of an article, kept beside its facts so that alignment needs no text."""

    start: int
    end: int
    paragraph: int
    words: tuple[Word, ...] = ()
    headline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article read: all that comparison works on."""

    article: Article
    sentences: tuple[ReadSentence, ...]
    facts: tuple[Fact, ...]
