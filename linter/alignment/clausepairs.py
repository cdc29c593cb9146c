"""Clauses of two articles that are about one thing.

Two clauses are related where their predicates are one (or two answers to one question). How
well they fit is what their sentences share by rarity, more for parties that meet, less for
parties that exclude each other.
"""

from __future__ import annotations

import bisect
import datetime as dt
import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..facts.speaker_nouns import PERSON_NOUNS
from ..model.comparison import Ref, Story
from ..model.fact import Fact, Reading, Voice
from ..model.values import Period, Person, Statement
from .predicates import INTRANSITIVE, answers, light_verb, predicate_key
from .surroundings import figure_offsets, name_words, similarity, surroundings
from .wordgroups import canonical

Mood = Literal["done", "ahead", "open"]
THEME, ACTOR, CLASH = 0.12, 0.08, 0.12
HEADLINE = 0.35
JOINED = 12  # facts before the verb
# What is told as still to come; other moods (asked, alleged, denied, if) assert nothing.
AHEAD = frozenset(
    "will plan planned would considering consider may could might propose proposed expected hope want wants intend should".split()
)
TIME = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|(?:19|20)\d\d|day|week|month|year|morning|night|afternoon|evening)s?\b"
)
# Prepositions by which a verb may govern its theme.
_GOVERNED = frozenset("to of for with on in into at against about over from upon".split())
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_PLURAL_PASSIVE = re.compile(r"(?:were|are|have been|had been)\b")
_AND = re.compile(r"\band\b")


@dataclass(frozen=True, slots=True)
class Clause:
    """A statement with what it is compared by; ``around`` and ``sentence`` weigh words."""

    ref: Ref
    value: Statement
    key: str
    answers: frozenset[tuple[str, str]]
    actor: frozenset[str]
    theme: frozenset[str]
    others: frozenset[str]
    meant: frozenset[str]
    numbers: frozenset[str]
    around: dict[str, float]
    sentence: dict[str, float]
    mood: Mood
    day: dt.date | None
    days: frozenset[str]
    voice: Voice
    speaker: str | None
    text: str
    place: int  # the sentence
    headline: bool


def clauses(story: Story, article: int) -> list[Clause]:
    """The statements of an article, ready to be compared."""
    reading = story.readings[article]
    offsets = figure_offsets(reading)
    days: dict[int, set[str]] = defaultdict(set)
    for fact in reading.facts:
        if isinstance(fact.value, Period) and fact.value.start:
            days[fact.sentence].add(fact.value.start[:10])

    @functools.cache
    def words(sentence: int) -> dict[str, float]:
        return {canonical(w.lemma): 1.0 for w in reading.sentences[sentence].words}

    return [
        _clause(reading, Ref(article, index), fact, fact.value, offsets, days, words(fact.sentence))
        for index, fact in enumerate(reading.facts)
        if isinstance(fact.value, Statement) and fact.sentence >= 0
    ]


def _clause(
    reading: Reading,
    ref: Ref,
    fact: Fact,
    value: Statement,
    offsets: frozenset[int],
    days: dict[int, set[str]],
    words: dict[str, float],
) -> Clause:  # fmt: skip
    return Clause(
        ref=ref,
        value=value,
        key=predicate_key(value),
        answers=answers(value),
        actor=name_words(value.subject),
        theme=(frozenset() if light_verb(value) else name_words(value.object))
        | _joined(reading, fact),
        others=frozenset(
            word
            for case, phrase in value.others
            if case in _GOVERNED and not TIME.search(phrase)
            for word in name_words(phrase)
        ),
        meant=name_words(value.meant),
        numbers=frozenset(
            _NUMBER.findall(" ".join((value.object or "", *(phrase for _, phrase in value.others))))
        ),
        around=surroundings(reading, fact, offsets).words,
        sentence=words,
        mood=_mood(value),
        day=reading.article.date,
        days=frozenset(days.get(fact.sentence, ())),
        voice=fact.context.voice,
        speaker=fact.context.speaker,
        text=fact.text,
        place=fact.sentence,
        headline=reading.sentences[fact.sentence].headline,
    )


def _mood(value: Statement) -> Mood:
    words = set((value.modality or "").split())
    if not words or (value.negated and words == {"could"}):
        return "done"  # what could not be done was not
    return "ahead" if words & AHEAD else "open"


def _joined(reading: Reading, fact: Fact) -> frozenset[str]:
    """The people joined to the one acted upon before a plural passive: "the firm and its manager,
    John Doe, were fined"."""
    if not _PLURAL_PASSIVE.match(fact.text):
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


def related(
    mine: Sequence[Clause], theirs: Sequence[Clause]
) -> Iterator[tuple[Clause, Clause, bool]]:
    """Pairs with one predicate (True) or with two answers to one question (False)."""
    by_key: dict[str, list[Clause]] = defaultdict(list)
    by_topic: dict[str, list[Clause]] = defaultdict(list)
    for b in theirs:
        by_key[b.key].append(b)
        for topic, _ in b.answers:
            by_topic[topic].append(b)
    for a in mine:
        for b in by_key[a.key]:
            yield a, b, True
        seen = {b.ref for b in by_key[a.key]}
        for topic in sorted({t for t, _ in a.answers}):
            for b in by_topic[topic]:
                if b.ref not in seen and _apart(a, b):
                    seen.add(b.ref)
                    yield a, b, False


def _apart(a: Clause, b: Clause) -> bool:
    """Whether the answers differ wherever both answer a question."""
    mine, theirs = dict(a.answers), dict(b.answers)
    shared = mine.keys() & theirs.keys()
    return bool(shared) and all(mine[t] != theirs[t] for t in shared)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well two clauses fit: the words near them, their sentences, their parties (1 the same,
    0 unknown, -1 others) and the sum of it."""

    score: float
    near: float
    whole: float
    theme: int
    actor: int


def fit(a: Clause, b: Clause, weight: Callable[[str], float], *, same: bool = True) -> Fit:
    """How well two clauses fit as one thing told twice; ``same``: by one predicate."""
    near = similarity(a.around, b.around, weight)
    whole = similarity(a.sentence, b.sentence, weight)
    theme = _meet(a.value.object, a.theme, b.value.object, b.theme)
    actor = _meet(a.value.subject, a.actor, b.value.subject, b.actor)
    if not a.theme or not b.theme:
        theme = 1 if _themes(a, same=same) & _themes(b, same=same) else 0
    if not a.actor or not b.actor:
        actor = 1 if (a.actor or a.meant) & (b.actor or b.meant) else 0
    score = 0.5 * (near + whole) + sum(
        {1: gain, 0: 0.0, -1: -CLASH}[meeting] for gain, meeting in ((THEME, theme), (ACTOR, actor))
    )
    return Fit(score, near, whole, theme, actor)


def ranked(similarity_: float, a: Clause, b: Clause) -> float:
    """The similarity of a pair, that of one with a headline below all others: where the body says it
    too, the body's words are shown."""
    return round(min(HEADLINE if a.headline or b.headline else 1.0, similarity_), 3)


def _themes(clause: Clause, *, same: bool) -> frozenset[str]:
    """The theme of an intransitive is its subject: "the motion fell", "they defeated the motion";
    that of others may hang on a preposition: "made it to the hut", "reached the hut"."""
    if clause.theme:
        return clause.theme
    if clause.value.verb in INTRANSITIVE:
        return clause.actor or clause.meant
    return clause.others if same or clause.value.verb.startswith("vote") else frozenset()


def _meet(one: str | None, a: frozenset[str], other: str | None, b: frozenset[str]) -> int:
    """1 where a name or the head noun is shared, -1 where two names or two common nouns have nothing
    in common."""
    if not a or not b or not one or not other:
        return 1 if a & b else 0
    named = one[:1].isupper(), other[:1].isupper()
    if a & b:
        heads = {canonical(_singular(p.split()[-1].casefold())) for p in (one, other)}
        if any(named) and not all(named):
            # "the council", "Norrham Council"; "state officials" are no "State Department"
            common = other if named[0] else one
            return 1 if canonical(_singular(common.split()[-1].casefold())) in a & b else 0
        if all(named) and _of_one_family(one, other):
            return -1
        return 1 if all(named) or len(heads) == 1 else 0
    people = all(p.split()[-1].casefold() in PERSON_NOUNS for p in (one, other))
    return -1 if named[0] == named[1] and not people else 0


def _of_one_family(one: str, other: str) -> bool:
    """Two persons of one surname by their first names."""
    a, b = one.split(), other.split()
    first = {a[0].casefold(), b[0].casefold()}
    return (
        len(a) == len(b) == 2
        and a[-1] == b[-1]
        and len(first) == 2
        and not first & (PERSON_NOUNS | _TITLES)
        and not any(w.endswith(".") for w in first)
    )


_TITLES = frozenset("mr mrs ms miss dr sir lord lady dame judge justice councillor".split())


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
