"""A place told by a verb, whoever is named in front of it: "the side finished fourth", "coming home fifth".

``ladder`` reads the place that stands right at a name; here the name may be a noun, a pronoun or none.
Two such places are one finish where the sentences share words, no name or season says otherwise, and
either article lacks the other's place for it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import SpanClash, SpanRef, Story
from ..model.fact import Fact, Reading
from ..model.values import Named, Person
from .budget import first_places
from .clashes import clash
from .standings import ORDINALS
from .surroundings import name_words, similarity
from .wordgroups import canonical

ALIKE = 0.15
SURE = 0.3  # from here on the sentences need no name in common
CONFIDENCE = 0.62
LOWEST = 30
_MORE = {
    word: place
    for place, word in enumerate(
        "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=11,
    )
}
_ORDINAL = rf"(?P<n>first|{'|'.join((*ORDINALS, *_MORE))}|\d{{1,2}}(?:st|nd|rd|th))"
# Verbs that place by themselves, and those that do so before "place" or a field.
_PLACES = (
    r"finish(?:ed|es|ing)?|c[ao]m(?:e|es|ing)(?: home| in)?|plac(?:ed|es|ing)|rank(?:ed|s|ing)?|ended(?: up)?|ending up|"
    r"wound up|(?:slipp|dropp)(?:ed|ing) to|f[ae]ll(?:en|ing)? to|r[io]s(?:e|en|ing) to|rose to|climb(?:ed|ing) to|mov(?:ed|ing) (?:up |down )?to"
)
_MAY = (
    r"stand(?:s|ing)?|stood|l(?:ay|ies|ying)|s[ai]ts?|sitting|(?:is|are|was|were|been|being|be)|"
    r"took|takes?|taken|taking|claim(?:ed|s|ing)?|secur(?:ed|es|ing)|earn(?:ed|s|ing)?|grabb(?:ed|ing)|settl(?:ed|ing) for|held|holds|"
    r"remain(?:s|ed)?|in"
)
_FILL = (
    r"(?: (?:a|an|the|in|at|as|only|just|now|still|equal|joint|tied|tied for|comfortably|narrowly|respectable|creditable|distant|"
    r"disappointing|surprising|lowly|overall|place|spot|number|their|its|his|her|last season|this season|the season|the year))*"
)
_FOLLOWS = (
    r"(?=[.,;:)!?]|$| (?:in|out|of|overall|behind|ahead|with|on|at|from|for|and|but|after|by|last|this|nationally|worldwide|"
    r"globally|among|when|while|as|place|spot|position|again|to)\b)"
)
_FIELD = r"(?: (?:place|spot|position)\b|-place\b| overall\b| out of \d| in (?:the|a|an|its|their|that|this|Group|[A-Z]))"
_SURE = re.compile(rf"(?i)\b(?:{_PLACES}){_FILL} {_ORDINAL}{_FOLLOWS}")
_LIKELY = re.compile(rf"(?i)\b(?:{_MAY}){_FILL} {_ORDINAL}(?={_FIELD})")
_SAID = re.compile(rf"(?:{_FIELD})")
# "In the second half", "second to none", "on the third day", "first time": no finish.
_NOT = re.compile(
    r"(?i)^ (?:to\b|in (?:the )?(?:\w+ )?(?:half|innings|quarter|period|set|round|leg|minute|hour|line|row|command|time|world war|place to)\b|"
    r"of (?:January|February|March|April|May|June|July|August|September|October|November|December|all|its kind|the (?:month|day|three|two|four|five|six))\b|"
    r"in (?:the )?(?:\w+ )?(?:charge|custody|court|office|hospital|series of)\b)"
)
_ONCE = re.compile(
    r"(?i)\b(?:once|formerly|previously|used to|would|could|might|may|if|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|not|never|n['’]t)\b"
)
_SEASON = re.compile(
    r"(?i)\b(?P<when>last|this|next|previous) (?:season|year|term|campaign|time|spring|summer|autumn|winter)\b|\b(?P<year>(?:19|20)\d\d)\b"
)
_IN = re.compile(r"(?i)^(?: (?:place|spot|position))?,? (?:in|among|of|at) ([^.,;:()]{2,60})")
_STOP = re.compile(r"(?i)\b(?:with|and|behind|ahead|who|which|after|but|while|to|by|last|this)\b")
_LINK = re.compile(
    r"(?i),?(?: (?:who|which|that|has|have|had|was|were|is|are|then|also|only|again|eventually|finally|themselves|itself|\w+ly))*\s?$"
)
_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:of |de |the )?[A-Z][\w’'-]*)*$")
_PRONOUNS = frozenset("He She They It We I You Who This That These Those".split())


@dataclass(frozen=True, slots=True)
class Finish:
    """Place ``number``; ``holder`` is the name right before the verb, ``near`` the names around, ``field``
    and ``figures`` the words and numbers of what it is a place in."""

    at: SpanRef
    number: int
    holder: frozenset[str]
    near: tuple[frozenset[str], ...]
    field: frozenset[str]
    figures: frozenset[str]
    seasons: frozenset[str]
    words: dict[str, float]


def read_finishes(reading: Reading, article: int) -> Iterator[Finish]:
    """The places by a verb that an article tells, in order of place."""
    prose = reading.article.prose
    for number, sentence in enumerate(reading.sentences):
        if sentence.headline:
            continue
        text = prose[sentence.start : sentence.end]
        for found in sorted(
            (m for pattern in (_SURE, _LIKELY) for m in pattern.finditer(text)),
            key=lambda m: m.start("n"),
        ):
            rest = text[found.end("n") :]
            place = _place(found["n"])
            if place == 1 and not _SAID.match(rest):
                continue  # "safety came first"
            if (
                place > LOWEST
                or _NOT.match(rest)
                or _ONCE.search(text[max(0, found.start() - 30) : found.start("n")])
            ):
                continue
            start = sentence.start + found.start()
            yield Finish(
                at=(article, start, sentence.start + found.end("n")),
                number=place,
                holder=_holder(reading, number, start),
                near=_near(reading, number),
                field=_field(reading, number, sentence.start + found.end("n"), rest),
                figures=frozenset(re.findall(r"\d[\d,]*", _field_text(rest)[1])),
                seasons=frozenset((m["when"] or m["year"]).lower() for m in _SEASON.finditer(text)),
                words={canonical(w.lemma): 1.0 for w in sentence.words},
            )


def _place(written: str) -> int:
    low = written.lower()
    known = ORDINALS.get(low) or _MORE.get(low)
    return known or (1 if low == "first" else int(re.sub(r"\D", "", low)))


def _names(reading: Reading, sentence: int) -> list[Fact]:
    return [
        fact
        for fact in reading.facts
        if fact.sentence == sentence and fact.kind in ("person", "organisation", "place")
    ]


def _words(fact: Fact) -> frozenset[str]:
    return name_words(fact.value.name if isinstance(fact.value, Named | Person) else fact.text)


def _holder(reading: Reading, sentence: int, verb: int) -> frozenset[str]:
    """The name right before the verb: a capitalised run, read as a name or not."""
    before = reading.article.prose[reading.sentences[sentence].start : verb]
    found = _NAME.search(_LINK.sub("", before))
    return name_words(found.group()) if found and found.group() not in _PRONOUNS else frozenset()


def _near(reading: Reading, sentence: int) -> tuple[frozenset[str], ...]:
    """The names of the sentence and of the one before it in its paragraph."""
    paragraph = reading.sentences[sentence].paragraph
    around = [
        n
        for n in (sentence - 1, sentence)
        if n >= 0 and reading.sentences[n].paragraph == paragraph
    ]
    return tuple(words for n in around for fact in _names(reading, n) if (words := _words(fact)))


def _field(reading: Reading, sentence: int, end: int, rest: str) -> frozenset[str]:
    offset, text = _field_text(rest)
    start = end + offset
    return frozenset(
        canonical(w.lemma)
        for w in reading.sentences[sentence].words
        if start <= w.start
        and w.end <= start + len(text)
        and w.pos not in ("DET", "ADP", "ADJ", "NUM")
    )


def _field_text(rest: str) -> tuple[int, str]:
    """The words after "in" or "among", and where they begin."""
    found = _IN.match(rest)
    return (found.start(1), _STOP.split(found[1])[0]) if found else (0, "")


def match_finishes(story: Story, weight: Callable[[str], float]) -> tuple[SpanClash, ...]:
    """The finishes that two articles place differently."""
    told = [first_places(read_finishes(reading, i)) for i, reading in enumerate(story.readings)]
    groups: dict[frozenset[int], list[tuple[float, Finish, Finish]]] = {}
    for i, j in itertools.combinations(range(len(told)), 2):
        for a, b in itertools.product(told[i], told[j]):
            if a.number == b.number:
                continue
            alike = similarity(a.words, b.words, weight)
            if alike < ALIKE or not _one_finish(a, b, surely=alike >= SURE):
                continue
            if _settled(a, told[j]) or _settled(b, told[i]):
                continue
            groups.setdefault(frozenset((a.number, b.number)), []).append((alike, a, b))
    return tuple(_clash(story, pairs) for pairs in groups.values())


def _one_finish(a: Finish, b: Finish, *, surely: bool = False) -> bool:
    if a.seasons and b.seasons and not a.seasons & b.seasons:
        return False
    if a.figures and b.figures and not a.figures & b.figures:
        return False
    if a.field and b.field and not (a.field & b.words.keys() or b.field & a.words.keys()):
        return False
    if a.holder and b.holder:
        return _one_name(a.holder, b.holder)
    if surely:
        return True
    if a.holder or b.holder:
        named, other = (a, b) if a.holder else (b, a)
        return not other.near or any(_one_name(named.holder, name) for name in other.near)
    if not a.near or not b.near:
        return True
    return any(_one_name(x, y) for x in a.near for y in b.near)


def _one_name(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and (a <= b or b <= a)


def _settled(finish: Finish, others: Sequence[Finish]) -> bool:
    """The other article gives the same place, to nobody who is told to be another."""
    return any(o.number == finish.number and _one_finish(finish, o) for o in others)


def _clash(story: Story, pairs: Sequence[tuple[float, Finish, Finish]]) -> SpanClash:
    told = [(alike, (a.number, a.at), (b.number, b.at)) for alike, a, b in pairs]
    return clash(story, told, confidence=CONFIDENCE, slope=0.4)
