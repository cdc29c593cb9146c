"""Two facts set against each other: which slots agree, and what the values are to one another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .fact import Fact, Kind, Reading

Slot = Literal["same", "differs", "not-stated"]
Relation = Literal["equal", "compatible", "different"]


@dataclass(frozen=True, slots=True)
class Slots:
    """What the two passages say of each side of the fact besides its value."""

    subject: Slot = "not-stated"
    measure: Slot = "not-stated"
    unit: Slot = "not-stated"
    period: Slot = "not-stated"
    status: Slot = "not-stated"
    direction: Slot = "not-stated"
    speaker: Slot = "not-stated"

    def to_dict(self) -> dict[str, Any]:
        return {
            "subject": self.subject,
            "measure": self.measure,
            "unit": self.unit,
            "period": self.period,
            "status": self.status,
            "direction": self.direction,
            "speaker": self.speaker,
        }


@dataclass(frozen=True, slots=True)
class Ref:
    """The fact ``fact`` of the reading ``article``, both by index within their story."""

    article: int
    fact: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A pair of aligned facts of two articles.

    ``similarity`` (0 to 1) is how alike their surroundings are; it proposes the pair
    and never decides on a finding. ``why`` names what spoke for and against, term by term.
    ``rare``: the values are equal and so seldom that the value alone says it is one fact.
    """

    kind: Kind
    a: Ref
    b: Ref
    relation: Relation
    slots: Slots
    similarity: float
    why: tuple[tuple[str, float], ...] = ()
    rare: bool = False

    def alike(self, least: float) -> bool:
        """Whether the surroundings share at least ``least``, or the value itself tells."""
        return self.rare or self.similarity >= least


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A fact of the story: all the mentions that speak of it, in order of article and place."""

    label: str
    kind: Kind
    members: tuple[Ref, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The readings that tell one story. ``copies`` maps a reading's index to that of the text it repeats."""

    id: str
    readings: tuple[Reading, ...]
    copies: dict[int, int] = field(default_factory=dict)

    def fact(self, ref: Ref) -> Fact:
        """The fact that ``ref`` points at."""
        return self.readings[ref.article].facts[ref.fact]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """One figure of the story told with different values.

    ``sides`` hold the mentions that tell one value each, the best attested first;
    ``best`` is the pair that fits best. ``confidence`` is 0 to 1.
    """

    sort: str
    sides: tuple[tuple[Ref, ...], ...]
    best: Comparison
    confidence: float
    slip: str | None = None


Edit = Literal["words", "dropped", "added"]


@dataclass(frozen=True, slots=True)
class WordEdit:
    """Words of one quotation told otherwise in the other, with their spans in both articles.

    An empty side has the span of the place where the words are missing.
    """

    kind: Edit
    a_words: tuple[str, ...]
    b_words: tuple[str, ...]
    a_span: tuple[int, int]
    b_span: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteMatch:
    """One utterance quoted in two articles, compared word by word.

    ``b.fact`` is -1 where the words stand in a primary source outside quotation marks.
    ``a_span`` and ``b_span`` hold the words that both give; ``edits`` what differs inside
    without a mark; ``cut`` the span in ``cut_in`` ("a" or "b") of a qualification that
    follows there and that the other leaves out; ``splice`` the span of other quoted words
    that stand between two parts which the other joins. ``coverage`` is the share of the
    shorter quotation that is matched.
    """

    a: Ref
    b: Ref
    a_span: tuple[int, int]
    b_span: tuple[int, int]
    words: int
    coverage: float
    edits: tuple[WordEdit, ...] = ()
    cut: tuple[int, int] | None = None
    cut_in: Literal["a", "b"] | None = None
    splice: tuple[int, int] | None = None
    spliced_in: Literal["a", "b"] | None = None


SpanRef = tuple[int, int, int]  # article, start, end


@dataclass(frozen=True, slots=True, kw_only=True)
class NameVariant:
    """One name in two spellings; ``a`` is the rarer. Places are (article, start, end), the first
    mention in each article that has the form. ``kind`` is "spelling", or for names of several
    words what they name: "person", "organisation", "place", "name"."""

    a: SpanRef
    b: SpanRef
    a_form: str
    b_form: str
    a_articles: tuple[SpanRef, ...]
    b_articles: tuple[SpanRef, ...]
    confidence: float
    similarity: float
    kind: str = "spelling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A post as one article tells it: the person's fact, the role as written, the span of both."""

    ref: Ref
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PostConflict:
    """Posts of one person that do not go together: ``odd`` in the articles that tell the rarer
    one, ``usual`` in the others, one an article. ``similarity`` is that of the sentences."""

    name: str
    odd: tuple[Told, ...]
    usual: tuple[Told, ...]
    confidence: float
    similarity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanClash:
    """One thing told in two ways by words that are no figure: placed differently in an order ("the
    largest", "second-largest"), won by another margin. ``odd`` and ``usual`` are the places of these
    words, one an article, ``similarity`` is that of the best two sentences."""

    odd: tuple[SpanRef, ...]
    usual: tuple[SpanRef, ...]
    confidence: float
    similarity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendClash:
    """One thing that rises in one article and falls in another, at the words that say so."""

    odd: SpanRef
    usual: SpanRef
    odd_way: Literal["rise", "fall"]
    usual_way: Literal["rise", "fall"]
    confidence: float
    similarity: float


Deed = Literal["negation", "outcome", "modality", "roles"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedPair:
    """Two statements about one deed that do not fit together: done or not, approved or rejected,
    done or only planned, the parties the other way round. ``sure``: told so that chance
    does not make it, however many articles a story has."""

    kind: Deed
    a: Ref
    b: Ref
    similarity: float
    sure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """A figure that does not follow from those beside it: ``parts`` make ``low`` to ``high``, in the
    unit of ``told``. ``kind`` is "change", "share", "total", "difference", "product", "age", "conversion",
    "step", "summed" (two unlike counts told as one of them), "inclusion" (a part on top of a sum) or "basis"
    (a year's figure as that of several years, ``low`` and ``high`` the years)."""

    kind: str
    told: Ref
    parts: tuple[Ref, ...]
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """A story with its facts put in rows, its pairs compared and its disagreements judged.

    ``comparisons`` are the aligned pairs (equal, compatible and different); a pair of
    different values is a disagreement only where ``disagreements`` holds it.
    """

    story: Story
    rows: tuple[Row, ...]
    comparisons: tuple[Comparison, ...]
    disagreements: tuple[Disagreement, ...] = ()
    quotes: tuple[QuoteMatch, ...] = ()
    spellings: tuple[NameVariant, ...] = ()
    deeds: tuple[DeedPair, ...] = ()
    reckonings: tuple[Reckoning, ...] = ()
    posts: tuple[PostConflict, ...] = ()
    ranks: tuple[SpanClash, ...] = ()
    margins: tuple[SpanClash, ...] = ()
    trends: tuple[TrendClash, ...] = ()
