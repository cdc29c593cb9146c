"""What stands around a fact, as weights of words: the raw material of similarity.

The weight of a word falls with its distance from the figure (measured: a decay of 8
words is flat between 4 and 16) and across clause marks; the head noun, its modifiers,
the predicate, the subject and the owner count whole wherever they stand.
"""

from __future__ import annotations

import functools
import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from ..model.fact import FIGURES, Fact, Reading
from ..model.values import Period
from .fates import PEOPLE, fate_of
from .numberedparts import part_of, parts_in
from .wordgroups import canonical, stem

DECAY = 8.0
CLAUSE = 0.6
NEIGHBOUR = 0.12
HEAD, PREDICATE, OWNER, MODIFIER = 1.0, 0.8, 0.8, 0.9
OPENING, OPENING_FACTS = 16, 3  # how far into its sentence a time stands that holds for all of it
IN_ORDER = 14  # words to either side whose order is told
REACH = 40  # words to either side that can still matter
AT_FIRST = frozenset(("originally", "initially", "previously", "wrongly", "mistakenly"))
_CLAUSE_MARK = re.compile(r"[;:,()–—]|\b(?:and|but|while|which|who|that)\b")
# "38 km (24 miles) NW (317°) of": what stands between a distance and the place it is told from.
_COMPASS = r"(?:due\s+)?(?:(?i:north|south|east|west)[-\w]*|[NESW]{1,3})"
_FROM = re.compile(
    r"(?:\s+\([^()\n]{1,30}\)|\))?\s+(?:away\s+|inland\s+|"
    + _COMPASS
    + r"\s+(?:\([^()\n]{1,12}\)\s+)?|up(?:stream|river)\s+|down(?:stream|river)\s+)*"
    r"(?:of|from|off|outside|beyond)\s+(?:the\s+|central\s+|downtown\s+)*(?P<place>[A-ZÀ-Þ][\w'’-]+)"
)
# "The other two Ostrel guards", "two other Ostrel guards": besides those told of already.
_BESIDES = re.compile(r"\s+(other|more|further|additional|remaining)\s+\w")
_REST = re.compile(r"\b(other|another|further|additional|remaining)\s+$")
_BESIDES_REACH = 12
_LAST_SUPERLATIVE = re.compile(
    r"(?i)\b(?:most|least|worst|best|\w{3,}[^fr\W]est|first)\b(?!.*\b(?:worst|best|\w{3,}[^fr\W]est|first)\b)"
)
_CAPITALISED = re.compile(r"\b[A-ZÀ-Þ][\w'’-]+")
_NAME_WORD = re.compile(r"\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The weighted words around a fact, and the slots that decide rather than weigh.

    ``noun`` is the head by itself, where ``head`` stands for all words of its meaning."""

    words: dict[str, float]
    head: str | None
    noun: str | None
    modifiers: frozenset[str]
    predicate: str | None
    subject: str | None
    owner: frozenset[str]
    named: bool
    at_place: bool
    qualifiers: frozenset[str]
    years: frozenset[str]
    past: str | None
    published: str | None
    sentence: int
    fate: str | None
    far_from: str | None = None  # the place that a distance is told from
    part: str | None = None  # the numbered part that the figure is of
    # Where a superlative holds for the length of time: "the hottest day in Ostrel in 40 years".
    extent: frozenset[str] = frozenset()
    owner_names: frozenset[str] = frozenset()  # the words of the owner that are names
    parts: frozenset[str] = frozenset()  # those that its sentence and the one before name
    # The words of the sentence before and behind the figure, the nearest first; of other figures none.
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


def surroundings(
    reading: Reading, fact: Fact, figures: frozenset[int], places: frozenset[str] = frozenset()
) -> Surroundings:
    """The surroundings of ``fact``; ``figures`` are the offsets at which a figure's own words stand,
    ``places`` the names of places in the article."""
    measure = fact.context.measure
    head = canonical(measure.head) if measure and measure.head else None
    modifiers = frozenset(canonical(m) for m in measure.modifiers) if measure else frozenset()
    predicate = canonical(measure.predicate) if measure and measure.predicate else None
    subject = canonical(measure.subject) if measure and measure.subject else None
    owner = _owner(fact.context.owner)
    before, behind = _in_order(reading, fact, figures)
    weights: dict[str, float] = {}
    for word, weight in _nearby(reading, fact, figures):
        weights[word] = max(weights.get(word, 0.0), weight)
    strong = (
        [(head, HEAD), (predicate, PREDICATE), (subject, PREDICATE)]
        + [(m, MODIFIER) for m in modifiers]
        + [(w, OWNER) for w in owner]
    )
    for key, weight in strong:
        if key:
            weights[key] = max(weights.get(key, 0.0), weight)
    return Surroundings(
        words=weights,
        head=head,
        noun=stem(measure.head) if measure and measure.head else None,
        modifiers=modifiers,
        predicate=predicate,
        subject=subject,
        owner=owner,
        named=bool(owner) and _is_name(fact.context.owner),
        at_place=fact.context.owner in places,
        qualifiers=_qualifiers(fact) | _superseded(reading, fact) | _besides(reading, fact),
        years=_years(reading, fact),
        past=_past(reading, fact),
        published=reading.article.published,
        sentence=fact.sentence,
        fate=fate_of(weights, before) if fact.kind == "count" else None,
        far_from=_far_from(reading, fact) if fact.kind == "measurement" else None,
        extent=_extent(reading, fact) if fact.kind == "duration" else frozenset(),
        owner_names=_capitalised(fact.context.owner or ""),
        part=_part(reading, fact),
        parts=_parts(reading, fact),
        before=before,
        behind=behind,
    )


def _in_order(
    reading: Reading, fact: Fact, figures: frozenset[int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not 0 <= fact.sentence < len(reading.sentences):
        return (), ()
    words = reading.sentences[fact.sentence].words
    first = bisect_right(words, fact.start, key=lambda word: word.end)
    after = bisect_left(words, fact.end, key=lambda word: word.start)
    before = [
        canonical(w.lemma) for w in words[max(0, first - REACH) : first] if w.start not in figures
    ]
    behind = [canonical(w.lemma) for w in words[after : after + REACH] if w.start not in figures]
    return tuple(before[: -IN_ORDER - 1 : -1]), tuple(behind[:IN_ORDER])


def _owner(owner: str | None) -> frozenset[str]:
    """The words of an owner; a number alone ("26 were charged; 25 admitted it") owns nothing."""
    words = name_words(owner)
    return frozenset() if all(word.isdigit() for word in words) else words


def _part(reading: Reading, fact: Fact) -> str | None:
    if fact.sentence < 0:
        return None
    sentence = reading.sentences[fact.sentence]
    text = reading.article.prose[sentence.start : sentence.end]
    return part_of(text, fact.start - sentence.start, fact.end - sentence.start)


def _parts(reading: Reading, fact: Fact) -> frozenset[str]:
    if fact.sentence < 0:
        return frozenset()
    first = reading.sentences[max(0, fact.sentence - 1)]
    return parts_in(reading.article.prose[first.start : reading.sentences[fact.sentence].end])


def _far_from(reading: Reading, fact: Fact) -> str | None:
    """The place of "13 miles east of Ostrel", "4 km from the Corrin Bridge"."""
    told = _FROM.match(reading.article.prose, fact.end)
    return told["place"].casefold() if told else None


def _besides(reading: Reading, fact: Fact) -> frozenset[str]:
    """The word at a count by which it is of others than those told of, however long the name of what
    is counted ("the two other Ostrel Valley guards")."""
    if fact.kind != "count":
        return frozenset()
    prose = reading.article.prose
    before = prose[max(0, fact.start - _BESIDES_REACH) : fact.start]
    found = _BESIDES.match(prose, fact.end) or _REST.search(before)
    return frozenset((found[1],)) if found else frozenset()


def _extent(reading: Reading, fact: Fact) -> frozenset[str]:
    """The names between the superlative of the sentence and a length of time told behind it."""
    if fact.sentence < 0:
        return frozenset()
    before = reading.article.prose[reading.sentences[fact.sentence].start : fact.start]
    found = _LAST_SUPERLATIVE.search(before)
    return _capitalised(before[found.end() :]) if found else frozenset()


def _capitalised(text: str) -> frozenset[str]:
    return frozenset(word for name in _CAPITALISED.findall(text) for word in name_words(name))


def one_fate(a: Surroundings, b: Surroundings) -> bool:
    """Whether both figures count people, and people to whom the same happened."""
    heads = {side.head for side in (a, b) if side.head}
    return bool(a.fate) and a.fate == b.fate and (len(heads) < 2 or heads <= PEOPLE)


def _years(reading: Reading, fact: Fact) -> frozenset[str]:
    """The years that the sentence names beside the figure, its article's own left out."""
    own = reading.article.published[:4] if reading.article.published else ""
    if fact.sentence < 0:
        return frozenset()
    sentence = reading.sentences[fact.sentence]
    # Facts stand in order of place: a search, so that time does not grow with the square of them.
    first, last = (
        bisect_left(reading.facts, edge, key=lambda other: other.start)
        for edge in (sentence.start, sentence.end)
    )
    told = (
        other.value.start[:4]
        for other in reading.facts[first:last]
        if other.sentence == fact.sentence and isinstance(other.value, Period) and other.value.start
    )
    return frozenset(year for year in told if year != own)


def _past(reading: Reading, fact: Fact) -> str | None:
    """The year that the figure is told of where it is long past on the day of the article: that of its
    own period, or of the time that opens the sentence ("In 2027, the gang ...")."""
    published = reading.article.published
    if not published or fact.sentence < 0 or isinstance(fact.value, Period):
        return None
    period = fact.context.period
    if period is None:
        sentence = reading.sentences[fact.sentence]
        first = bisect_left(reading.facts, sentence.start, key=lambda other: other.start)
        opening = (
            other.value
            for other in reading.facts[first : first + OPENING_FACTS]
            if other.start <= sentence.start + OPENING
        )
        period = next((value for value in opening if isinstance(value, Period)), None)
    year = period.end[:4] if period and period.end and period.relation != "since" else None
    return year if year and int(year) <= int(published[:4]) - 2 else None


def _is_name(owner: str | None) -> bool:
    return bool(owner) and any(
        word[:1].isupper() or word[:1].isdigit() for word in (owner or "").split()
    )


def _qualifiers(fact: Fact) -> frozenset[str]:
    """Words that set the figure apart, wherever the sentence puts them: "averaged 100", "100 on average"."""
    measure = fact.context.measure
    found = {q.casefold() for q in fact.context.qualifiers}
    if measure:
        found |= {m.casefold() for m in measure.modifiers}
        found |= {"average"} if measure.predicate in ("average", "averaged") else set()
    return frozenset(word for q in found for word in (q, *q.split()))


def _superseded(reading: Reading, fact: Fact) -> frozenset[str]:
    """ "Original" where the sentence says that the figure was given so at first."""
    if not 0 <= fact.sentence < len(reading.sentences):
        return frozenset()
    before = (w.lemma for w in reading.sentences[fact.sentence].words if w.end <= fact.start)
    return frozenset(("original",)) if AT_FIRST & set(before) else frozenset()


@functools.lru_cache(maxsize=1 << 14)
def name_words(name: str | None) -> frozenset[str]:
    """The words of a name or phrase, folded, possessives and articles dropped."""
    if not name:
        return frozenset()
    words = (re.sub(r"['’]s?$", "", w).casefold() for w in _NAME_WORD.findall(name))
    return frozenset(
        canonical(_singular(w))
        for w in words
        if w not in ("the", "a", "an", "of", "and", "for", "in")
    )


def _singular(word: str) -> str:
    """ "Models" as "model": owners are compared by their words, which come as written."""
    plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if plural else word


def _nearby(reading: Reading, fact: Fact, figures: frozenset[int]) -> list[tuple[str, float]]:
    if not 0 <= fact.sentence < len(reading.sentences):
        return []
    sentence = reading.sentences[fact.sentence]
    text = reading.article.prose
    before = [w for w in sentence.words if w.end <= fact.start][-REACH:]
    after = [w for w in sentence.words if w.start >= fact.end][:REACH]
    found: list[tuple[str, float]] = []
    for run, step in ((reversed(before), -1), (iter(after), 1)):
        edge, clauses, distance = (fact.start, 0, 0) if step < 0 else (fact.end, 0, 0)
        for word in run:
            gap = text[word.end : edge] if step < 0 else text[edge : word.start]
            clauses += bool(_CLAUSE_MARK.search(gap))
            edge = word.start if step < 0 else word.end
            distance += 1
            if word.start not in figures:
                found.append(
                    (canonical(word.lemma), math.exp(-distance / DECAY) * CLAUSE ** min(clauses, 3))
                )
    if fact.sentence > 0:
        previous = reading.sentences[fact.sentence - 1]
        if previous.paragraph == sentence.paragraph:
            found += [(canonical(w.lemma), NEIGHBOUR) for w in previous.words[-REACH:]]
    return found


def figure_offsets(reading: Reading) -> frozenset[int]:
    """Where words of figures start, which say nothing about what a figure is of."""
    spans = [(f.start, f.end) for f in reading.facts if f.kind in FIGURES]
    offsets = {w.start for s in reading.sentences for w in s.words}
    inside = set()
    spans.sort()
    starts = sorted(offsets)
    at = 0
    for start, end in spans:
        while at < len(starts) and starts[at] < start:
            at += 1
        i = at
        while i < len(starts) and starts[i] < end:
            inside.add(starts[i])
            i += 1
    return frozenset(inside)


def similarity(a: dict[str, float], b: dict[str, float], weight: Callable[[str], float]) -> float:
    """How much two surroundings share, 0 to 1: the smaller weight of each common word times its
    rarity, over the geometric mean of the two totals."""
    shared = sum(min(a[w], b[w]) * weight(w) for w in a.keys() & b.keys())
    if not shared:
        return 0.0
    total_a = sum(v * weight(w) for w, v in a.items())
    total_b = sum(v * weight(w) for w, v in b.items())
    return shared / math.sqrt(total_a * total_b)
