"""The how-manieth of its kind: "the fourth eruption since 2027", "for the third time".

Two such numbers are of one event where they count the same thing in the same stretch of time. An
article of a later day may count one more.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..model.comparison import SpanClash, SpanRef, Story
from ..model.fact import Reading, ReadSentence
from .budget import first_places
from .clashes import clash
from .events import alike as like
from .events import kin
from .standings import ORDINALS
from .surroundings import name_words, similarity
from .wordgroups import canonical

ALIKE, ALIKE_UNBOUND = 0.10, 0.18
OTHER_VERB = 0.28  # of two that are the first or second to do what two verbs say
CONFIDENCE = 0.65
LATER = 3  # days between two articles from which one more may have happened
_MORE = {
    word: place
    for place, word in enumerate(
        "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=11,
    )
}
_ORDINAL = rf"(?P<n>{'|'.join((*ORDINALS, *_MORE))}|\d{{1,3}}(?:st|nd|rd|th))"
_TIME = re.compile(rf"(?i)\b(?:for )?(?:the|a|his|her|its|their) {_ORDINAL} time\b")
_THING = re.compile(
    rf"(?i)\b(?:the|a|an|his|her|its|their|[\w’']+['’]s) {_ORDINAL} (?!time\b)(?P<what>[a-z][a-z-]*(?: [a-z][a-z-]*){{0,3}})"
)
# "It was the third this year": of what, the sentence has said.
_LONE = re.compile(
    rf"(?i)\b(?:is|was|were|be|became|as) the {_ORDINAL}(?= (?:since|this|in (?:as many|a|an|two|three|four|five|the)|of the (?:year|season))\b)"
)
# "The first woman to lead the bank", "becomes the second woman ever to lead it".
_DOING = re.compile(
    rf"(?i)\b(?:the|an?|only the|its|their|his|her|[\w’'-]+['’]s) (?P<n>first|{_ORDINAL.removeprefix('(?P<n>')}"
    r"(?: ever)? (?!time\b)(?P<what>[a-z][\w’'-]*(?: [\w’'-]+){0,4}?) (?:ever )?to (?P<verb>[a-z]+)\b"
)
# A point or stretch of time, a part of a whole: what has an ordinal as its name.
_NAMED = frozenset(
    "day week month quarter half year century decade floor party person world generation hand grade class division "
    "reading test round stage leg set phase part period season term chapter act largest biggest highest place position "
    "spot storey level page row one minute hour night morning edition instalment base gear cousin child son daughter "
    "wife husband tier line lane avenue street anniversary birthday".split()
)
_SCOPE = re.compile(
    r"(?i)\b(?:(?P<since>since (?:the (?:start|beginning) of )?(?:\w+ )?(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|independence|the war))"
    r"|(?P<this>(?:of|in|so far)? ?this (?:year|month|week|season|decade|century|summer|winter|spring|autumn))"
    r"|(?P<within>in (?:as many|(?:less than |under |just |the (?:past|last) )?(?:a|an|two|three|four|five|six|seven|eight|ten|\d+)) (?:years?|months?|weeks?|days?|seasons?))"
    r"|(?P<of>of the (?:year|season|campaign|tournament))|(?P<ever>ever|in (?:its|his|her|their) (?:history|career)))\b"
)
_STOP = re.compile(
    r"(?i)^(?:since|that|who|which|to|in|of|at|on|for|from|this|by|with|and|as|is|was|were|has|had|when|after|before)$"
)


@dataclass(frozen=True, slots=True)
class Ordinal:
    """The ``number``-th ``what`` within ``scope``; what is None for "the third time", ``verb`` is what it
    is the first or second to do."""

    at: SpanRef
    number: int
    what: str | None
    scope: str
    names: frozenset[str]
    words: dict[str, float]
    verb: str | None = None


def read_ordinals(reading: Reading, article: int) -> Iterator[Ordinal]:
    """The ordinals of events that an article tells, in order of place."""
    prose = reading.article.prose
    for sentence in reading.sentences:
        for pattern in (_TIME, _THING, _LONE, _DOING):
            for found in pattern.finditer(prose, sentence.start, sentence.end):
                named = pattern in (_THING, _DOING)
                what = _what(reading, sentence, found) if named else None
                if named and what is None:
                    continue
                scope = _SCOPE.search(prose, found.end() - 12, min(sentence.end, found.end() + 90))
                if pattern is _THING and scope is None and "'" not in found.group()[:6]:
                    whose = found.group().split()[0].lower()
                    if whose not in ("his", "her", "its", "their") and not whose.endswith(
                        ("'s", "’s")
                    ):
                        continue
                yield Ordinal(
                    at=(article, found.start("n"), found.end()),
                    number=_number(found["n"]),
                    what=what,
                    scope=" ".join(scope.group().lower().split())
                    .removeprefix("of ")
                    .removeprefix("in ")
                    if scope
                    else "",
                    names=_names(prose[sentence.start : sentence.end]),
                    words={canonical(w.lemma): 1.0 for w in sentence.words},
                    verb=found["verb"].lower() if pattern is _DOING else None,
                )


def _number(written: str) -> int:
    low = written.lower()
    known = 1 if low == "first" else ORDINALS.get(low) or _MORE.get(low)
    return known if known is not None else int(re.sub(r"\D", "", low))


def _what(reading: Reading, sentence: ReadSentence, found: re.Match[str]) -> str | None:
    """The head noun of the phrase after the ordinal; None where its noun takes ordinals as names."""
    head: str | None = None
    by_start = {w.start: w for w in sentence.words}
    at = found.start("what")
    for word in found["what"].split():
        if _STOP.match(word):
            break
        known = by_start.get(at)
        at += len(word) + 1
        if word.lower() in _NAMED or word.lower().rstrip("s") in _NAMED:
            return None
        if known is not None and known.pos in ("ADV", "VERB"):
            break
        if known is not None and known.pos != "ADJ":
            head = canonical(known.lemma)
    return head


def _names(text: str) -> frozenset[str]:
    return frozenset(
        word for found in re.findall(r"(?<!^)\b[A-Z][\w’'-]+", text) for word in name_words(found)
    )


def match_ordinals(story: Story, weight: Callable[[str], float]) -> tuple[SpanClash, ...]:
    """What two articles count differently."""
    told = [first_places(read_ordinals(reading, i)) for i, reading in enumerate(story.readings)]
    groups: dict[frozenset[int], list[tuple[float, Ordinal, Ordinal]]] = {}
    for i, j in itertools.combinations(range(len(told)), 2):
        if _later(story, i, j):
            continue
        for a, b in itertools.product(told[i], told[j]):
            if a.number == b.number or not _one_count(a, b, weight):
                continue
            if any(o.number == a.number and _one_count(a, o, weight) for o in told[j]):
                continue
            if any(o.number == b.number and _one_count(b, o, weight) for o in told[i]):
                continue
            alike = similarity(a.words, b.words, weight)
            groups.setdefault(frozenset((a.number, b.number)), []).append((alike, a, b))
    return tuple(_clash(story, pairs) for pairs in groups.values())


def _later(story: Story, i: int, j: int) -> bool:
    days = story.readings[i].article.date, story.readings[j].article.date
    return bool(days[0] and days[1] and abs((days[0] - days[1]).days) > LATER)


def _one_count(a: Ordinal, b: Ordinal, weight: Callable[[str], float]) -> bool:
    alike = similarity(a.words, b.words, weight)
    if a.scope != b.scope and a.scope and b.scope:
        return False
    if (a.verb is None) != (b.verb is None):
        return False
    if a.verb and b.verb and alike < OTHER_VERB and canonical(a.verb) != canonical(b.verb):
        return False
    bound = bool(a.scope) and a.scope == b.scope
    if not bound and not a.names & b.names:
        return False
    if alike < (ALIKE if bound else ALIKE_UNBOUND):
        return False
    if a.what and b.what:
        return kin(a.what, b.what) or like(a.what, b.what)
    if a.what or b.what:
        what, other = (a.what, b) if a.what else (b.what, a)
        assert what is not None
        return any(kin(what, word) or like(what, word) for word in other.words)
    return True


def _clash(story: Story, pairs: list[tuple[float, Ordinal, Ordinal]]) -> SpanClash:
    told = [(alike, (a.number, a.at), (b.number, b.at)) for alike, a, b in pairs]
    return clash(story, told, confidence=CONFIDENCE)
