"""The things that clauses speak of: noun phrases by their words, and whether two name one thing.

Two names are one thing where the words of one hold the other's; two common nouns where the head is
one and the modifiers do not set them apart. A head that the articles use of several things ("the first
sample", "the second sample") names one only with its modifier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..facts.number_words import UNITS
from ..model.fact import Reading
from .surroundings import name_words
from .wordgroups import canonical, stem

_IDLE = frozenset(
    """its his her their our my your this that these those any no some both all each every more other such whole
    one two three four five six seven eight nine ten new proposed planned controversial latest current own entire
    very whether what which who many most few several per cent percent""".split()
)
# Words before a noun that set one thing apart from another of its kind.
_ORDINAL = frozenset(
    """first second third fourth fifth last next previous earlier later former other another initial final northern
    southern eastern western upper lower north south east west old new separate further rival similar""".split()
)


# Nouns that name a thing only with what stands before them ("the hotel plan", "streaming rights").
_GENERIC = frozenset(
    """plan proposal bid idea application request motion offer scheme project package programme program part use
    right number question issue matter case""".split()
)
# Words for one kind of thing, which articles swap freely.
_KINDS = {
    word: words.split()[0]
    for words in (
        "levy charge tax fee duty toll surcharge tariff",
        "objection opposition protest",
        "strike walkout stoppage",
        "plan scheme project proposal",
        "rule regulation",
        "match game fixture",
        "vessel ship boat ferry trawler",
        "pool baths lido",
        "hearing session",
        "inquiry investigation probe",
    )
    for word in words.split()
}


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun phrase: its canonical words, its head, and whether it is a name."""

    words: frozenset[str]
    head: str
    named: bool


def thing(phrase: str | None) -> Thing | None:
    """The thing of a noun phrase, its idle words left out; None where nothing is left."""
    if not phrase:
        return None
    kept = [
        _KINDS.get(w.casefold(), _KINDS.get(w.casefold().removesuffix("s"), w))
        for w in phrase.split()
        if w.casefold() not in _IDLE and w.casefold() not in UNITS and not w[:1].isdigit()
    ]
    while len(kept) > 1 and kept[-1].casefold().removesuffix("s") in _GENERIC:
        kept.pop()
    words = name_words(" ".join(kept))
    if not words or not kept:
        return None
    heads = name_words(kept[-1])
    return Thing(words, min(heads) if heads else "", kept[-1][:1].isupper())


def bare(a: Thing) -> bool:
    """A noun that names nothing by itself: "the plan"."""
    return len(a.words) == 1 and a.head in _GENERIC


def meeting(
    a: Thing,
    b: Thing,
    weight: Callable[[str], float],
    ambiguous: frozenset[str] = frozenset(),
    *,
    figured: bool = False,
) -> float:
    """How rare the words are by which both name one thing; 0 where they do not. ``figured``: the same
    figure is told of both, so that modifiers need not meet."""
    shared = a.words & b.words
    if not shared:
        return 0.0
    if a.named or b.named:
        if not (a.words <= b.words or b.words <= a.words):
            return 0.0
        return sum(map(weight, sorted(shared)))
    if a.head != b.head or (a.words - b.words and b.words - a.words and not figured):
        return 0.0
    if figured:
        return sum(map(weight, sorted(shared))) + _FIGURE
    if shared == {a.head} and a.head in ambiguous:
        return 0.0
    return sum(map(weight, sorted(shared)))


_FIGURE = 1.0  # nats that a common figure adds


def ambiguous_heads(readings: Iterable[Reading]) -> frozenset[str]:
    """Heads that the readings use with several modifiers that set them apart."""
    modifiers: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for sentence in reading.sentences:
            for before, word in zip(sentence.words, sentence.words[1:], strict=False):
                if word.pos != "NOUN" or word.start - before.end > 1:
                    continue
                low = before.lemma.casefold()
                if before.pos in ("NOUN", "PROPN", "NUM") or low in _ORDINAL:
                    modifiers[canonical(word.lemma)].add(stem(low))
    return frozenset(head for head, found in modifiers.items() if len(found) > 1)
