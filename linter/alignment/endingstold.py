"""The sides of a question that the sentences of an article tell (poles.py), and of what and whom they tell them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import Story
from ..model.fact import Reading, Word
from ..model.values import Person
from .clausepairs import TIME, Clause
from .poles import OF_ONE, Pole, poles
from .surroundings import name_words
from .tellings import TIED
from .whom import Named, people_of, whom
from .wordgroups import canonical

_EDGE = re.compile(
    r"[;:—–]|,\s+(?:and|but|while|who|which|after|as|although|though)\b|\b(?:but|while|although|though|whereas)\b"
)
_PAST = re.compile(
    r"(?i)\b(?:earlier|previously|initially|originally|at\s+first|last\s+(?:year|month|week)|(?:years?|months?|weeks?)\s+ago|in\s+(?:19|20)\d\d)\b"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A side told in a sentence: the words of its part of it, those of the whole with the sentence before, the
    persons and names there, the names and pronouns of the part."""

    pole: Pole
    sentence: int
    part: frozenset[str]
    around: frozenset[str]
    people: frozenset[str]
    names: frozenset[str]
    named: frozenset[str]
    pronouns: frozenset[str]
    phrases: frozenset[str]
    times: frozenset[str]
    things: frozenset[str]
    kinds: dict[str, frozenset[str]]
    who: frozenset[str] = frozenset()


def read_told(story: Story, article: int, own_clauses: Sequence[Clause]) -> Iterator[Told]:
    """The sides that an article tells."""
    reading = story.readings[article]
    everybody = people_of(reading)
    for at, sentence in enumerate(reading.sentences):
        text = reading.article.prose[sentence.start : sentence.end]
        if sentence.headline or _PAST.search(text) or _OPEN.search(text):
            continue
        own = list(poles(text))
        if not own:
            continue
        previous: tuple[Word, ...] = ()
        if at and reading.sentences[at - 1].paragraph == sentence.paragraph:
            previous = reading.sentences[at - 1].words
        names = _names((*sentence.words, *previous))
        people = _people(reading, at - bool(previous), at)
        for pole in own:
            first, last = _part(text, pole)
            part = [
                w
                for w in sentence.words
                if first <= w.start - sentence.start < last
                and not pole.start <= w.start - sentence.start < pole.end
            ]
            yield Told(
                pole,
                at,
                part=_words(part),
                kinds=_kinds_of(part),
                around=_words((*sentence.words, *previous)),
                people=people,
                names=names,
                named=_names(part),
                pronouns=frozenset(_PRONOUN.findall(text[first:last].casefold())),
                times=_times(text),
                things=_things(
                    story,
                    own_clauses,
                    at,
                    sentence.start + pole.start,
                    name_words(text[pole.start : pole.end]),
                ),
                phrases=frozenset(_NAME.findall(text[first:last])),
                who=_who(reading, everybody, at, pole),
            )


def _who(reading: Reading, everybody: Sequence[Named], at: int, pole: Pole) -> frozenset[str]:
    """The person of whom the side is told, where the question is one of persons."""
    if pole.question not in OF_ONE:
        return frozenset()
    first = reading.sentences[at].start
    return whom(
        reading,
        everybody,
        at,
        first + pole.start,
        first + pole.end,
        takes=pole.question not in _OF_ITSELF and (pole.question, pole.side) not in _DONE_BY,
    )


# What nobody does to anybody: "pleaded guilty", "resigned", "is in hospital".
_OF_ITSELF = frozenset(("plea", "life", "defeat"))
_DONE_BY = frozenset((("trial", "+"), ("leaving", "+"), ("custody", "+"), ("fault", "+")))


def _things(
    story: Story, told: Sequence[Clause], sentence: int, place: int, told_by: frozenset[str]
) -> frozenset[str]:
    """What the clause at the phrase is told of, besides the words of the phrase."""
    for clause in told:
        fact = story.fact(clause.ref)
        if clause.place == sentence and fact.start <= place < fact.end:
            own = name_words(clause.value.object) - told_by
            tied = (p for c, p in clause.value.others if c in TIED and not TIME.search(p))
            return (own or name_words(" ".join(tied))) - told_by - clause.actor
    return frozenset()


def _people(reading: Reading, first: int, last: int) -> frozenset[str]:
    """The full names of the persons that the sentences name."""
    return frozenset(
        fact.value.name
        for fact in reading.facts
        if first <= fact.sentence <= last and isinstance(fact.value, Person)
    )


_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)+")
_PRONOUN = re.compile(r"\b(?:he|him|his)\b|\b(?:she|her|hers)\b")
_OPEN = re.compile(r"(?i)\b(?:if|unless|whether)\b|\?\s*$")
SHE = frozenset(("she", "her", "hers"))


def _part(text: str, pole: Pole) -> tuple[int, int]:
    before = [m.end() for m in _EDGE.finditer(text, 0, pole.start)]
    after = _EDGE.search(text, pole.end)
    return (before[-1] if before else 0), (after.start() if after else len(text))


def _words(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(canonical(w.lemma) for w in words)


def _times(text: str) -> frozenset[str]:
    """The days, months and years at which the sentence tells it; that to which something is put off is none."""
    return frozenset(
        m.group()
        for m in TIME.finditer(text)
        if m.group()[:1].isupper() and not _TO_COME.search(text, 0, m.start())
    )


_TO_COME = re.compile(
    r"(?i)\b(?:until|till|to|before|from|since)\s+(?:(?:the|next|early|late|mid|at\s+least|end\s+of|\w+ing|about|\d{1,2}(?:st|nd|rd|th)?)[\s-]+){0,3}$"
)


def _names(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(
        canonical(w.lemma)
        for w in words
        if w.pos == "PROPN" and not TIME.fullmatch(w.lemma.capitalize())
    )


def _kinds_of(words: Sequence[Word]) -> dict[str, frozenset[str]]:
    """The nouns that stand right before a noun, by that noun."""
    found: dict[str, frozenset[str]] = {}
    for before, word in itertools.pairwise(words):
        if word.pos == "NOUN":
            head = canonical(word.lemma)
            joined = before.pos in ("NOUN", "PROPN") and word.start - before.end == 1
            own = frozenset((canonical(before.lemma),)) if joined else frozenset()
            found[head] = found.get(head, frozenset()) | own
    return found
