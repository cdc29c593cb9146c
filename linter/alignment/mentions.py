"""The names in an article, but for people's: places, bodies and things, each with what is told beside it.

What is told is weighted words, nearer ones more; the preposition before the name, the words on
either side and the nouns and verbs next to it; other names and figures of the sentence.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..facts.namewords import DEMONYMS, NO_NAMES, ROLES, SAY_VERBS
from ..facts.placeframes import singulars
from ..facts.placenames import one_name, tier_of
from ..facts.spots import read_spots
from ..model.fact import Fact, Reading, ReadSentence, Word
from ..model.values import Period, Person
from .capitalruns import BODY_HEADS, LEGAL_FORMS, WORD, bare_runs
from .placerelations import Times, relation_of, times_told
from .placewords import figures_told, meanings_of
from .spelledforms import CALENDAR, fold, is_title_case
from .wordgroups import canonical

Kind = Literal["place", "body", "name"]
LAND = frozenset(("country", "state", "region", "city"))

MOST = 200  # names of one article
SHORTEST = 3  # letters of a name
WIDEST = 1500  # letters of a sentence that is read
_DECAY = 0.9
_BEFORE = 0.15  # the weight of the words of the sentence before
_REACH = 60  # letters before a name
_TOUCH = 25  # letters between a name and the word beside it
_LEAD = 6  # sentences, headlines counted
_NEAR = 4  # words before a name
_PREPOSITION = re.compile(
    r"\b(?P<word>in|at|near|off|on|outside|to|into|from|of|for|by|with|over|around|between|called|named|through|via|against|"
    r"after|across)\s+(?:(?:the|its|their|his|her|a|an)\s+)?(?:[a-z][\w-]*\s+){0,3}$",
    re.IGNORECASE,
)
# "13 miles east of Norrham": the place is one that the thing told is not at.
_FAR = re.compile(
    r"\b(?:miles?|mi|kms?|kilomet(?:er|re)s?|minutes|hours|drive|north|south|east|west|\w+(?:east|west)(?:ern)?)\)?\s+"
    r"(?:away\s+)?(?:\w+\s){0,2}(?:of|from)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"\b(?:told|files? from|according to|by|via|reports? (?:by|from|in)|with|comment(?:ed)? to|confirmed to|spoke (?:to|with)|"
    r"interview with)\s+(?:the\s+)?(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"\b(?:another|others?|second|third|further|separate|similar|next|neighbou?ring|nearby|adjacent|previous|earlier|then|later|also|"
    r"elsewhere)\b",
    re.IGNORECASE,
)
_FINE = frozenset(("minute", "hour", "part-of-day", "day"))
_ADJECTIVE = re.compile(r"[^\W\d_]{3}(?:an|ese|ish)$")  # of a place
_DATELINE = re.compile(
    r"\s*(?:\([^)]{1,20}\)\s*)?[,/A-Z .a-z0-9]{0,30}(?:\([^)]{1,30}\)\s*)?[–—-]{1,2}\s"
)
_DATELINE_REACH, _OPENING = 70, 25


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """A name where it stands; ``name`` is folded, ``facility`` the noun of a building named by its place.

    ``words`` weighs what is told beside it, ``told`` are the words of its own sentence, ``single`` its nouns in the singular, ``heads`` the nouns and
    verbs next to it with the doings that they may stand for; ``days`` the weekdays of its days, ``times`` when, ``relation`` how it stands to who is told of; ``further``: it is told as another or the next; ``apart``: it is told how far the thing is from it;
    ``source``: it is told as who says something."""

    article: int
    kind: Kind
    name: str
    tier: str
    facility: str
    start: int
    end: int
    sentence: int
    words: Mapping[str, float]
    told: frozenset[str]
    single: frozenset[str]
    heads: frozenset[str]
    names: frozenset[str]
    figures: frozenset[str]
    days: frozenset[int]
    times: Times
    relation: str
    further: bool
    preposition: str
    before: str
    after: str
    lead: bool
    apart: bool
    source: bool

    @property
    def parts(self) -> frozenset[str]:
        """The words of the name."""
        return frozenset(self.name.split())


class _Found(NamedTuple):
    start: int
    end: int
    kind: Kind
    name: str
    tier: str
    facility: str = ""


class _Beyond(NamedTuple):
    """What a sentence tells beside its words: the values of its figures, the weekdays of its days, its times."""

    figures: frozenset[str]
    days: frozenset[int]
    times: Times


_NOTHING = _Beyond(frozenset(), frozenset(), frozenset())


def read_mentions(reading: Reading, article: int) -> list[Mention]:
    """The names of an article outside headlines and datelines, in order of place."""
    spots, beyond = read_spots(reading), _beyond(reading)
    known: dict[int, list[Fact]] = defaultdict(list)
    for fact in reading.facts:
        if fact.kind in ("person", "organisation"):
            known[fact.sentence].append(fact)
    found: list[Mention] = []
    for number, sentence in enumerate(reading.sentences):
        if sentence.headline or sentence.end - sentence.start > WIDEST or len(found) >= MOST:
            continue
        places = [
            _Found(
                spot.start,
                spot.end,
                "place",
                name := one_name(spot.side or spot.text),
                "facility" if spot.facility else tier_of(name),
                spot.facility,
            )
            for spot in spots.get(number, ())
            if (not spot.side or tier_of(one_name(spot.side)) in LAND)
            and len(spot.text) >= SHORTEST
            and not _in_dateline(reading, sentence, spot.start, spot.end)
        ]
        runs = _runs(reading, sentence, places, known.get(number, []))
        previous = reading.sentences[number - 1].words if _goes_on(reading, number) else ()
        found += [
            _mention(reading, article, number, one, previous, beyond.get(number, _NOTHING))
            for one in sorted((*places, *runs))
        ]
    return found[:MOST]


def _beyond(reading: Reading) -> dict[int, _Beyond]:
    figures, times = figures_told(reading), times_told(reading)
    days: dict[int, set[int]] = defaultdict(set)
    for fact in reading.facts:
        if isinstance(fact.value, Period) and fact.value.granularity in _FINE:
            if fact.value.start:
                days[fact.sentence].add(dt.date.fromisoformat(fact.value.start[:10]).weekday())
            elif fact.value.weekday is not None:
                days[fact.sentence].add(fact.value.weekday)
    return {
        number: _Beyond(
            figures.get(number, frozenset()),
            frozenset(days.get(number, ())),
            times.get(number, frozenset()),
        )
        for number in figures.keys() | days.keys() | times.keys()
    }


def _goes_on(reading: Reading, number: int) -> bool:
    return number > 0 and (
        reading.sentences[number - 1].paragraph == reading.sentences[number].paragraph
    )


def _in_dateline(reading: Reading, sentence: ReadSentence, start: int, end: int) -> bool:
    text = reading.article.prose
    return start - sentence.start < _OPENING and bool(
        _DATELINE.match(text[end : end + _DATELINE_REACH])
    )


def _runs(
    reading: Reading, sentence: ReadSentence, places: Sequence[_Found], known: Sequence[Fact]
) -> Iterator[_Found]:
    """The capitalised runs that name neither a place nor a person."""
    text = reading.article.prose
    words = list(WORD.finditer(text, sentence.start, sentence.end))
    if is_title_case(words):
        return
    people = [fact for fact in known if isinstance(fact.value, Person)]
    for run in bare_runs(text, words):
        while len(run) > 1 and fold(run[-1].group()) in LEGAL_FORMS:
            run.pop()
        if text[run[-1].end() : run[-1].end() + 1] == "$":
            continue  # "US$5 million"
        parts = [fold(re.sub(r"['’]s?$", "", m.group())) for m in run]
        name = [
            p for p, m in zip(parts, run, strict=True) if len(p) > 1 and m.group()[:1].isupper()
        ]
        start, end = run[0].start(), run[-1].end()
        if not name or set(name) <= DEMONYMS | CALENDAR | ROLES:
            continue
        if len(name) == 1 and (len(name[0]) < SHORTEST or _ADJECTIVE.search(name[0])):
            continue
        if _over(start, end, places) or _over(start, end, people):
            continue
        body = any(f.kind == "organisation" and f.start < end and start < f.end for f in known)
        if len(run) == 1 and not _named(text, sentence, run[0], body=body):
            continue
        kind: Kind = "body" if body or set(name) & BODY_HEADS else "name"
        yield _Found(start, end, kind, " ".join(name), kind)


def _named(text: str, sentence: ReadSentence, word: re.Match[str], *, body: bool) -> bool:
    """A capitalised word by itself is a name where nothing else explains its capital."""
    opens = text[sentence.start : word.start()].strip(" \n\"“'‘") == "" or text[
        max(sentence.start, word.start() - 2) : word.start()
    ].strip() in ("“", '"', "‘", "'", ":")
    low = word.group().lower()
    return (body or not opens) and low not in NO_NAMES


def _over(start: int, end: int, others: Sequence[_Found | Fact]) -> bool:
    return any(other.start < end and start < other.end for other in others)


def _mention(
    reading: Reading,
    article: int,
    number: int,
    one: _Found,
    previous: Sequence[Word],
    beyond: _Beyond,
) -> Mention:
    text, sentence = reading.article.prose, reading.sentences[number]
    beside = [w for w in sentence.words if not (w.start < one.end and w.end > one.start)]
    at = bisect_left(beside, one.start, key=lambda w: w.start)
    left = beside[at - 1] if at and one.start - beside[at - 1].end < _TOUCH else None
    right = beside[at] if at < len(beside) and beside[at].start - one.end < _TOUCH else None
    near = [w for w in beside[max(0, at - _NEAR) : at] if w.pos in ("NOUN", "VERB")][-3:]
    near += [w for w in beside[at : at + 2] if w.pos in ("NOUN", "VERB")][:1]
    lead = text[max(sentence.start, one.start - _REACH) : one.start]
    preposition = _PREPOSITION.search(lead)
    told = {canonical(w.lemma) for w in beside if w.pos != "NUM"}
    heads = meanings_of(frozenset(w.lemma.casefold() for w in near))
    return Mention(
        article=article, kind=one.kind, name=one.name, tier=one.tier, facility=one.facility,
        start=one.start, end=one.end, sentence=number,
        words=_weights(beside, at, previous), told=frozenset(told),
        single=frozenset(canonical(w.lemma) for w in singulars(text, beside)),
        heads=heads | ({one.facility} if one.facility else set()),
        names=frozenset(fold(w.lemma) for w in beside if w.pos == "PROPN") - CALENDAR,
        figures=beyond.figures, days=beyond.days, times=beyond.times,
        relation=relation_of(text, sentence, one.start, one.end),
        further=_FURTHER.search(lead) is not None,
        preposition=preposition["word"].casefold() if preposition else "",
        before=canonical(left.lemma) if left else "", after=canonical(right.lemma) if right else "",
        lead=number < _LEAD, apart=_FAR.search(lead) is not None,
        source=_SOURCE.search(lead) is not None or (right is not None and right.lemma in _SAY),
    )  # fmt: skip


_SAY = SAY_VERBS | {"say", "tell", "report", "announce"}


def _weights(beside: Sequence[Word], at: int, previous: Sequence[Word]) -> dict[str, float]:
    found = {canonical(w.lemma): _BEFORE for w in previous if w.pos != "NUM"}
    for k, word in enumerate(beside):
        if word.pos != "NUM":
            key = canonical(word.lemma)
            found[key] = max(found.get(key, 0.0), _DECAY ** (at - k if k < at else k - at + 1))
    return found
