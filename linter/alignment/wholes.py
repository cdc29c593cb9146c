"""A total that another article gives for one of its parts: 420 jobs, 260 of them in Elmbridge, told as
420 jobs in Elmbridge."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model.comparison import Ref, Story
from ..model.fact import Fact, Reading
from .quantities import quantity
from .surroundings import name_words
from .wordgroups import canonical

KINDS = ("money", "count", "measurement")
FIGURES = (*KINDS, "percentage")
LISTED = 8  # figures after a total among which its parts are looked for
REACH = 60  # code points behind a figure that may say of what it is
BEFORE = 30
_OF_IT = r"of (?:which|that|this|whom|them|these|those)"
_LEAD = re.compile(rf"(?i)\b(?:{_OF_IT}|including|among (?:them|those|which|whom))\b")
_TAIL = re.compile(rf"(?i)\s*{_OF_IT}\b")
_MARK = re.compile(r"[;:()–—“”\",.!?]|\b(?:and|but|while|whereas|which|who|that|than|when|as|to)\b")
_CONTENT = ("NOUN", "PROPN", "ADJ")
_OWNED = re.compile(r"[’']s?\s+(?:[a-z-]+\s+)?$")
_PLACE = re.compile(r"(?:^|\s)(in|at|from|by|on|with|for|within|across|outside|under|over)\s")
_KNOWN = re.compile(r"(?i)\b(?:all|the|these|those|its|their|both)\s+$")  # told of already
_IDLE = frozenset(
    map(
        canonical,
        "total rest other more last first new year month week quarter people person day time end part number".split(),
    )
)


def part_of_whole(story: Story, odd: Ref, usual: Ref) -> Ref | None:
    """The part of the figure ``usual`` for which the same figure ``odd`` is given."""
    reading, whole = story.readings[usual.article], story.fact(usual)
    q = quantity(whole)
    if whole.kind not in KINDS or q is None:
        return None
    after = range(usual.fact + 1, min(usual.fact + LISTED, len(reading.facts)))
    parts = [
        (i, part.low)
        for i in after
        if reading.facts[i].sentence == whole.sentence
        and reading.facts[i].kind == whole.kind
        and (part := quantity(reading.facts[i])) is not None
        and (part.sort, part.unit) == (q.sort, q.unit)
        and part.low < q.low
    ]
    if not parts:
        return None
    first = parts[0][0]
    if _given_to_it(story, odd, usual, first):
        return Ref(usual.article, first)
    if len(parts) < 2 or abs(sum(low for _, low in parts) - q.low) > q.slack:
        return None
    owner = name_words(story.fact(odd).context.owner)
    if not owner or owner & name_words(whole.context.owner):
        return None
    mine = [i for i, _ in parts if owner <= _named_beside(reading.facts, i)]
    return Ref(usual.article, mine[0]) if len(mine) == 1 else None


def _given_to_it(story: Story, odd: Ref, usual: Ref, part: int) -> bool:
    """The part is told as one ("1,150 of them in Norrham"), and what it is of is told of the odd figure,
    whose article does not give the part."""
    reading, whole = story.readings[usual.article], story.fact(usual)
    own = reading.facts[part]
    prose = reading.article.prose
    lead = _LEAD.search(prose, whole.end, own.start)
    tail = _TAIL.match(prose, own.end)
    if (lead is None and tail is None) or _tells(story.readings[odd.article], own):
        return False
    odd_reading, odd_fact = story.readings[odd.article], story.fact(odd)
    stop = _MARK.search(prose, tail.end() if tail else own.end)
    end = stop.start() if stop else own.end + REACH
    place = _PLACE.search(prose, tail.end() if tail else own.end, end)
    if place:
        of = _content(reading, own.sentence, place.end(), end)
    elif lead:
        of = _content(reading, own.sentence, lead.end(), own.start)
    else:
        of = frozenset()
    of -= _heads(whole)
    if of and not of <= _content(reading, whole.sentence, 0, whole.start):
        made = place is None or place[1] != "for"
        return _is_of(odd_reading, odd_fact, of, made=made)
    return False


def _heads(fact: Fact) -> frozenset[str]:
    measure = fact.context.measure
    return _IDLE | (
        frozenset((canonical(measure.head),)) if measure and measure.head else frozenset()
    )


def _is_of(reading: Reading, fact: Fact, of: frozenset[str], *, made: bool) -> bool:
    """The words stand behind the figure before any verb, own it, or are the subject of its clause."""
    behind = frozenset(_behind(reading, fact))
    if of <= behind:
        return True
    prose, sentence = reading.article.prose, reading.sentences[fact.sentence]
    marks = [m.end() for m in _MARK.finditer(prose, sentence.start, fact.start)]
    start = max((sentence.start, *marks))
    near = max(start, fact.start - BEFORE)
    if _OWNED.search(prose[near : fact.start]) and of <= _content(
        reading, fact.sentence, near, fact.start
    ):
        return True
    if not made or _KNOWN.search(prose[start : fact.start]):
        return False
    measure = fact.context.measure
    subject = canonical(measure.subject.split()[-1]) if measure and measure.subject else None
    return subject in of and of <= _content(reading, fact.sentence, start, fact.start)


def _behind(reading: Reading, fact: Fact) -> list[str]:
    found = []
    figures = (f.start for f in reading.facts if f.kind in FIGURES and f.start >= fact.end)
    end = min(fact.end + REACH, next(figures, fact.end + REACH))
    for word in reading.sentences[fact.sentence].words:
        if word.start < fact.end:
            continue
        if word.start >= end or word.pos in ("VERB", "AUX"):
            break
        if _MARK.match(reading.article.prose, word.start):
            break
        if word.pos in _CONTENT:
            found.append(canonical(word.lemma))
    return found


def _tells(reading: Reading, part: Fact) -> bool:
    return any(f.kind == part.kind and quantity(f) == quantity(part) for f in reading.facts)


def _content(reading: Reading, sentence: int, start: int, end: int) -> frozenset[str]:
    """The nouns and adjectives of a stretch of a sentence."""
    return frozenset(
        canonical(word.lemma)
        for word in reading.sentences[sentence].words
        if start <= word.start and word.end <= end and word.pos in _CONTENT
    )


def _named_beside(facts: Sequence[Fact], part: int) -> frozenset[str]:
    """The words of the part's owner, or of the first name after it and before the next figure."""
    fact = facts[part]
    if fact.context.owner:
        return name_words(fact.context.owner)
    for other in facts[part + 1 :]:
        if other.sentence != fact.sentence or other.kind == fact.kind:
            break
        if other.kind in ("place", "organisation", "person"):
            return name_words(other.text)
    return frozenset()
