"""Who is in which place: "Orde was second", "third place went to Orde", "the country's No 2".

A place belongs to the name that a verb, a comma or "went to" ties it to, and to a field: the words
right after it, or those of its sentence. Two places of one name in one field do not go together.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import SpanClash, SpanRef, Story
from ..model.fact import Reading
from ..model.values import Named, Person
from .budget import first_places
from .clashes import clash
from .standings import ORDINALS
from .surroundings import name_words, similarity
from .wordgroups import canonical

ALIKE = 0.12
CONFIDENCE = 0.66
REACH = 70
_NUMBER = rf"(?P<n>first|{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))"
_BEST = r"(?:[- ](?:placed|ranked|largest|biggest|best|highest|most \w+|busiest|richest|fastest|leading))"
# "Orde finished second", "Orde was second and Tamm third", "Orde, second, was".
_AFTER = re.compile(
    r"(?i)^(?P<link>,? ?(?:(?:who|which) )?(?:has |have |had )?(?:finish(?:ed|es)?|came|comes|come(?: in)?|rank(?:ed|s)?|(?:was |is |were |are )?(?:placed|ranked)|"
    r"was|is|were|are|stands|lies|sits|took|takes|claimed|remain(?:s|ed)?|ended(?: up)?|in|fell to|dropped to|rose to|climbed to|"
    r"moved (?:up |down )?to)? ?(?:just |only |now |still |back |up |down |a |an |the |in |at |to |joint |equal |(?:[\w’']+['’]s ))*|, (?:the |a |(?:[\w’']+['’]s ))?|,? )"
    + _NUMBER
    + rf"(?P<tail>{_BEST}|-place|[ ](?:place|spot|position)|(?=[,.;:)]| (?:in|among|with|and|behind|ahead|on|at|of|out|by|after|from|for)\b))"
)
_NO = re.compile(
    r"(?i)^(?P<link>,? (?:is |was |the )?(?:[\w’']+['’]s )?)(?:No\.?|number) ?(?P<n>\d{1,2}|one|two|three|four|five)(?P<tail>)\b"
)
# "Third place went to Orde", "second was Tamm".
_BEFORE = re.compile(
    rf"(?i)\b{_NUMBER}(?P<tail> (?:place|spot|position))?[^.;:,]{{0,40}}? (?:went to|was taken by|was|is|came|were) (?:[a-z]+ ){{0,4}}$"
)
# Of a race or a list no: first to do something, a part of a day.
_NOT_PLACE = re.compile(
    r"(?i)^ (?:of all|to|time|day|week|half|quarter|year|month|instance|reading|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
# "Was No. 1 until last year", "had once been second": a place of another time.
_NO_LONGER = re.compile(
    r"(?i)^[^.;:()]{0,50}?\b(?:until|till|before (?:it|he|she|they|being|losing|falling|slipping|dropping))\b"
)
_ONCE = re.compile(r"(?i)\b(?:once|formerly|previously|used to|had been)\b")
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "first": 1}
_FIELD = re.compile(
    r"(?i)^(?: (?:largest|biggest|best|place|position|spot))?,? (?:in|among|of|on|for|at) ([^.,;:()]{2,60})"
)
_FIELD_STOP = re.compile(r"(?i)\b(?:with|and|behind|ahead|who|which|after|but|while|to|by)\b")


@dataclass(frozen=True, slots=True)
class Rung:
    """``name`` is in place ``number`` of ``field`` (its content words, empty where it is not told)."""

    at: SpanRef
    number: int
    name: frozenset[str]
    field: frozenset[str]
    figures: frozenset[str]
    words: dict[str, float]


def read_rungs(reading: Reading, article: int) -> Iterator[Rung]:
    """The places that an article gives to names, in order of place."""
    prose = reading.article.prose
    for fact in reading.facts:
        if fact.kind not in ("person", "organisation", "place") or fact.sentence < 0:
            continue
        sentence = reading.sentences[fact.sentence]
        if sentence.headline:
            continue
        behind = prose[fact.end : min(sentence.end, fact.end + REACH)]
        found = _AFTER.match(behind) or _NO.match(behind)
        if found is not None and not _NOT_PLACE.match(behind[found.end() :]):
            span = fact.end + found.start("n"), fact.end + found.end()
            rest = behind[found.end() :]
        else:
            before = prose[max(sentence.start, fact.start - REACH) : fact.start]
            found = _BEFORE.search(before)
            if found is None or _NOT_PLACE.match(before[found.end("n") :]):
                continue
            start = fact.start - len(before)
            span = start + found.start("n"), fact.end
            rest = before[found.end("n") :]
        if _NO_LONGER.search(rest) or _ONCE.search(found.group()):
            continue
        name = fact.value.name if isinstance(fact.value, Person | Named) else fact.text
        field = _field(reading, fact.sentence, span[1], rest)
        yield Rung(
            at=(article, *span),
            number=_place(found["n"]),
            name=name_words(name),
            field=field,
            figures=frozenset(re.findall(r"\d[\d,]*", _field_text(rest)[1])),
            words={canonical(w.lemma): 1.0 for w in sentence.words},
        )


def _place(written: str) -> int:
    low = written.lower()
    return ORDINALS.get(low) or _WORDS.get(low) or int(re.sub(r"\D", "", low) or 0)


def _field(reading: Reading, sentence: int, end: int, rest: str) -> frozenset[str]:
    """The content words of "in the 800 metres", "among buyers"."""
    offset, text = _field_text(rest)
    start = end + offset
    return frozenset(
        canonical(w.lemma)
        for w in reading.sentences[sentence].words
        if text and start <= w.start and w.end <= start + len(text)
    )


def _field_text(rest: str) -> tuple[int, str]:
    found = _FIELD.match(rest)
    return (found.start(1), _FIELD_STOP.split(found[1])[0]) if found else (0, "")


def match_rungs(story: Story, weight: Callable[[str], float]) -> tuple[SpanClash, ...]:
    """The names that two articles give two places."""
    told = [first_places(read_rungs(reading, i)) for i, reading in enumerate(story.readings)]
    groups: dict[tuple[frozenset[str], frozenset[int]], list[tuple[float, Rung, Rung]]] = {}
    for i, j in itertools.combinations(range(len(told)), 2):
        for a, b in itertools.product(told[i], told[j]):
            if a.number == b.number or not _one_name(a, b):
                continue
            if _has(a, told[j]) or _has(b, told[i]) or _other_field(a, b):
                continue
            alike = similarity(a.words, b.words, weight)
            if alike >= ALIKE:
                key = a.name & b.name, frozenset((a.number, b.number))
                groups.setdefault(key, []).append((alike, a, b))
    return tuple(_clash(story, pairs) for pairs in groups.values())


def _one_name(a: Rung, b: Rung) -> bool:
    return bool(a.name and b.name) and (a.name <= b.name or b.name <= a.name)


def _has(rung: Rung, others: Sequence[Rung]) -> bool:
    return any(_one_name(rung, o) and o.number == rung.number for o in others)


def _other_field(a: Rung, b: Rung) -> bool:
    """Both fields are told, and neither sentence has a word of the other's."""
    if a.figures and b.figures and not a.figures & b.figures:
        return True
    if not a.field or not b.field:
        return False
    return not (a.field & b.words.keys() or b.field & a.words.keys())


def _clash(story: Story, pairs: Sequence[tuple[float, Rung, Rung]]) -> SpanClash:
    told = [(alike, (a.number, a.at), (b.number, b.at)) for alike, a, b in pairs]
    return clash(story, told, confidence=CONFIDENCE)
