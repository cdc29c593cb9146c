"""Statements of two articles about one deed: who did what to whom, and whether it was done.

Verbs are compared by the question they answer (facts/outcomes.py): "approved" and
"rejected" are two answers. Precision comes from the parties: at least one of them has to be
the same on both sides, and the words around must agree.
"""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..facts.outcomes import OUTCOMES
from ..model.comparison import Deed, DeedPair, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Person, Statement
from .surroundings import Surroundings, figure_offsets, name_words, similarity, surroundings

ALIKE = {"negation": 0.36, "outcome": 0.42, "modality": 0.40, "roles": 0.20}
# Words of a verdict that mean nothing else ("fine", "clear" and "sentence" do).
VERDICTS = frozenset(
    ("convict", "acquit", "find guilty", "find not guilty", "plead guilty", "plead not guilty")
)
CLEAR = 0.12
JOINED = 12  # facts before the verb
_PLURAL_PASSIVE = re.compile(r"(?:were|are|have been|had been)\b")
_AND = re.compile(r"\band\b")
AHEAD = frozenset(
    (
        "will",
        "plan",
        "planned",
        "would",
        "considering",
        "consider",
        "may",
        "could",
        "might",
        "propose",
        "expected",
        "hope",
        "want",
        "intend",
        "should",
    )
)
# A finite past: "was sent", "closed"; "to close" and "closes" are neither past nor done.
_PAST = re.compile(
    r"(?i)^(?!to\b)(?!.*\bto\b)(?:(?:has|have|had|was|were)\b.*|\w*(?:ed|ought|old|ost|ave|aid|ent|uilt|oke|ew))$"
)
# Opposite answers that a story may hold in turn (arrested, then released).
IN_TURN = frozenset(
    (
        "custody",
        "charge",
        "office",
        "movement",
        "opening",
        "transfer",
        "finding",
        "life",
        "assault",
        "plan",
        "event",
        "building",
        "contest",
        "purchase",
    )
)


@dataclass(frozen=True, slots=True)
class _Told:
    ref: Ref
    value: Statement
    subject: frozenset[str]
    object: frozenset[str]
    around: Surroundings
    text: str
    day: dt.date | None


def match_deeds(story: Story, weight: Callable[[str], float]) -> tuple[DeedPair, ...]:
    """The statements that two articles make of one deed and that do not fit together, best first."""
    told = [_statements(story, article) for article in range(len(story.readings))]
    found: list[DeedPair] = []
    for i, j in itertools.combinations(range(len(told)), 2):
        pairs = list(_pairs(told[i], told[j], weight))
        for kind, a, b, alike in pairs:
            common = (a.object & b.object) | (a.subject & b.subject)
            if not _settled(kind, a, told[j], common) and not _settled(kind, b, told[i], common):
                found.append(DeedPair(kind=kind, a=a.ref, b=b.ref, similarity=round(alike, 3)))
    return tuple(
        sorted(found, key=lambda p: (-p.similarity, p.a.article, p.a.fact, p.b.article, p.b.fact))
    )


def _statements(story: Story, article: int) -> list[_Told]:
    reading = story.readings[article]
    offsets = figure_offsets(reading)
    return [
        _Told(
            Ref(article, index),
            fact.value,
            name_words(fact.value.subject),
            name_words(fact.value.object) | _joined(reading, fact),
            surroundings(reading, fact, offsets),
            fact.text,
            reading.article.date,
        )
        for index, fact in enumerate(reading.facts)
        if isinstance(fact.value, Statement)
    ]


def _joined(reading: Reading, fact: Fact) -> frozenset[str]:
    """The people joined to the one acted upon before a plural passive: "the firm and its manager,
    John Doe, were fined"."""
    if not _PLURAL_PASSIVE.match(fact.text) or fact.sentence < 0:
        return frozenset()
    sentence = reading.sentences[fact.sentence]
    if not _AND.search(reading.article.prose, sentence.start, fact.start):
        return frozenset()
    first, last = (
        bisect.bisect_left(reading.facts, edge, key=lambda f: f.start)
        for edge in (sentence.start, fact.start)
    )
    return frozenset(
        word
        for other in reading.facts[max(first, last - JOINED) : last]
        if isinstance(other.value, Person)
        for word in name_words(other.value.name)
    )


def _pairs(
    mine: Sequence[_Told], theirs: Sequence[_Told], weight: Callable[[str], float]
) -> Iterator[tuple[Deed, _Told, _Told, float]]:
    for a, b in itertools.product(mine, theirs):
        kind = _kind(a, b)
        if kind is None:
            continue
        alike = similarity(a.around.words, b.around.words, weight)
        if alike >= (CLEAR if _clear(kind, a, b) else ALIKE[kind]):
            yield kind, a, b, alike


def _clear(kind: Deed, a: _Told, b: _Told) -> bool:
    """A verdict on the same person, by first and last name, in words that are a verdict's alone."""
    if kind != "outcome" or len(a.object & b.object) < 2:
        return False
    return {a.value.verb, b.value.verb} <= VERDICTS


def _kind(a: _Told, b: _Told) -> Deed | None:
    x, y = a.value, b.value
    same_verb = x.verb == y.verb
    if (
        same_verb
        and a.subject
        and a.object
        and _meet(a.subject, b.object)
        and _meet(a.object, b.subject)
    ):
        if _meet(a.subject, b.subject) or _meet(a.object, b.object) or x.negated != y.negated:
            return None
        return "roles"
    if not _same_parties(a, b):
        return None
    answers = _answers(x.verb), _answers(y.verb)
    topics = {t for t, s in answers[0] for u, v in answers[1] if t == u and s != v}
    if (
        topics
        and not topics & IN_TURN
        and x.negated == y.negated
        and not x.modality
        and not y.modality
    ):
        return "outcome"
    if same_verb and x.negated != y.negated and x.modality == y.modality:
        return "negation"
    if same_verb and not x.negated and not y.negated and _one_done(a, b):
        return "modality"
    return None


def _one_done(a: _Told, b: _Told) -> bool:
    """One tells the deed as done, the other as ahead, and not because the one was written later."""
    ahead, done = (a, b) if _ahead(a.value) else (b, a)
    if not _ahead(ahead.value) or done.value.modality or not _PAST.search(done.text):
        return False
    return bool(ahead.day and done.day and done.day <= ahead.day)


def _answers(verb: str) -> set[tuple[str, str]]:
    return {(o.topic, o.side) for o in OUTCOMES.get(verb, ())}


def _ahead(value: Statement) -> bool:
    return bool(value.modality) and any(word in AHEAD for word in (value.modality or "").split())


def _meet(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a & b)


def _same_parties(a: _Told, b: _Told) -> bool:
    """The party acted upon is the same, or where neither names one, the actor."""
    if a.object and b.object:
        return _meet(a.object, b.object) and (
            not a.subject or not b.subject or _meet(a.subject, b.subject)
        )
    if not a.object and not b.object:
        return _meet(a.subject, b.subject)
    return False


def _settled(kind: Deed, told: _Told, others: Sequence[_Told], common: frozenset[str]) -> bool:
    """The other article tells the same of one of the ``common`` parties as well: it followed the
    matter further, or reports both. A pronoun may stand for any of them."""
    value = told.value
    same = (
        o
        for o in others
        if o.value.verb == value.verb
        and o.value.negated == value.negated
        and _ahead(o.value) == _ahead(value)
    )
    if kind == "roles":
        return any(_meet(told.subject, o.subject) and _meet(told.object, o.object) for o in same)
    return any(
        _meet(common, o.object) or _meet(common, o.subject) or not (o.object or o.subject)
        for o in same
    )
