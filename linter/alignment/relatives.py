"""Relatives of one person that nobody is at once: "his widow" in one article, "his daughter" in another."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..facts.kinposts import Kin, read_kin
from ..model.comparison import NameVariant, PostConflict, Ref, Story, Told
from ..model.values import Person
from .holders import person_keys
from .surroundings import similarity
from .wordgroups import canonical

_ROWS = """
wife widow spouse
husband widower spouse
girlfriend fiancée fiancee
boyfriend fiancé fiance
mother mum mom
father dad
son
daughter
brother half-brother
sister half-sister
uncle great-uncle
aunt great-aunt
nephew
niece
cousin
grandson
granddaughter
grandfather grandad
grandmother grandma
stepson
stepdaughter
stepfather
stepmother
stepbrother
stepsister
mother-in-law
father-in-law
brother-in-law
sister-in-law
son-in-law
daughter-in-law
"""
_ROW: dict[str, int] = {
    word: number for number, row in enumerate(_ROWS.strip().split("\n")) for word in row.split()
}
# The parent by marriage is often told as the parent, who courts as who is married.
_LOOSE = frozenset(
    frozenset(_ROW[w] for w in pair.split())
    for pair in (
        "mother stepmother", "father stepfather", "son stepson", "daughter stepdaughter", "brother stepbrother",
        "sister stepsister", "wife girlfriend", "husband boyfriend", "brother brother-in-law", "sister sister-in-law",
    )
)  # fmt: skip
_REACH = 100
ALIKE, ALIKE_BY_PRONOUN = 0.08, 0.25
SURE = 0.65


@dataclass(frozen=True, slots=True)
class _Said:
    article: int
    fact: int
    sentence: int
    kin: Kin
    name: str


def match_relatives(
    story: Story, weight: Callable[[str], float], spellings: Sequence[NameVariant]
) -> tuple[PostConflict, ...]:
    """One conflict for each person who is told to be two relatives of somebody."""
    people: dict[str, list[_Said]] = defaultdict(list)
    keys = person_keys(story, spellings)
    for article, reading in enumerate(story.readings):
        text = reading.article.prose
        for index, fact in enumerate(reading.facts):
            if not isinstance(fact.value, Person) or fact.sentence < 0:
                continue
            key = keys.get(fact.value.name, "")
            sentence = reading.sentences[fact.sentence]
            low, high = max(sentence.start, fact.start - _REACH), min(len(text), fact.end + _REACH)
            for kin in read_kin(text, fact.start, fact.end, low, high):
                if key and kin.kin in _ROW:
                    people[key].append(_Said(article, index, fact.sentence, kin, fact.value.name))
    found = (_conflict(story, weight, said) for _, said in sorted(people.items()))
    return tuple(c for c in found if c is not None)


def _conflict(
    story: Story, weight: Callable[[str], float], said: Sequence[_Said]
) -> PostConflict | None:
    told: dict[int, set[int]] = defaultdict(set)
    for one in said:
        told[one.article].add(_ROW[one.kin.kin])
    best: tuple[float, _Said, _Said] | None = None
    first = {(s.article, _ROW[s.kin.kin], s.kin.owner): s for s in reversed(said)}
    for a, b in itertools.combinations(sorted(first.values(), key=lambda s: s.article), 2):
        rows = frozenset((_ROW[a.kin.kin], _ROW[b.kin.kin]))
        if a.article == b.article or len(rows) == 1 or rows in _LOOSE:
            continue
        if told[a.article] & told[b.article] or any(rows <= own for own in told.values()):
            continue
        known = a.kin.owner == b.kin.owner and a.kin.owner not in ("his", "her", "their")
        pronouns = {"his", "her", "their"} & {a.kin.owner, b.kin.owner}
        if not known and (not pronouns or len(pronouns) > 1 or _by_marriage(a, b)):
            continue
        alike = similarity(_around(story, a), _around(story, b), weight)
        if alike >= (ALIKE if known else ALIKE_BY_PRONOUN) and (best is None or alike > best[0]):
            best = alike, a, b
    if best is None:
        return None
    alike, a, b = best
    sides = [
        {s.article: s for s in reversed(said) if _ROW[s.kin.kin] == _ROW[one.kin.kin]}
        for one in (a, b)
    ]
    odd, usual = sorted(sides, key=lambda s: (len(s), -min(s)))
    return PostConflict(
        name=max((s.name for s in said), key=lambda n: (len(n), n)),
        odd=tuple(_told(odd[i]) for i in sorted(odd)),
        usual=tuple(_told(usual[i]) for i in sorted(usual)),
        confidence=SURE,
        similarity=round(alike, 3),
    )


def _by_marriage(a: _Said, b: _Said) -> bool:
    """Whose mother-in-law one is says little where a pronoun says whose mother."""
    return "-in-law" in a.kin.kin + b.kin.kin


def _told(said: _Said) -> Told:
    kin = said.kin
    owner = kin.owner if kin.owner in ("his", "her", "their") else f"{kin.owner.capitalize()}'s"
    return Told(
        ref=Ref(said.article, said.fact), text=f"{owner} {kin.kin}", start=kin.start, end=kin.end
    )


def _around(story: Story, said: _Said) -> dict[str, float]:
    words = story.readings[said.article].sentences[said.sentence].words
    at = next((k for k, w in enumerate(words) if w.start >= said.kin.start), len(words))
    return {
        canonical(w.lemma): 0.9 ** abs(k - at)
        for k, w in enumerate(words)
        if not (w.start < said.kin.end and w.end > said.kin.start)
    }
