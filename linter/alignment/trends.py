"""What goes up in one article and down in another, told by verbs alone: "new infections are climbing".

What moves is read from the words of its clause before the verb, or after "a rise in". Two clauses
speak of one thing where the nouns of the shorter are all told in the other sentence. A thing that
one article tells of both ways moves both ways.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..facts.speaker_nouns import PERSON_NOUNS
from ..model.comparison import SpanRef, Story, TrendClash
from ..model.fact import Reading, ReadSentence, Word
from ..model.values import Period
from .budget import first_places
from .surroundings import name_words, similarity
from .times import relate_times
from .wordgroups import canonical

Way = Literal["rise", "fall"]
CONFIDENCE, MOST = 0.62, 0.72
ALIKE = 0.22  # of the whole sentences
SHARED = 0.6  # of the nouns of the shorter clause, by their rarity
NOUNS = 8
BEHIND = 16  # code points from a verb to its figure
REACH = 90  # code points of a clause before its verb
RISEN = (
    r"rises?|rose|risen|rising|increas(?:es?|ed|ing)|grows?|grew|grown|growing|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|"
    r"surg(?:es?|ed|ing)|swell(?:s|ed|ing)?|swollen|multipl(?:y|ies|ied|ying)|mount(?:s|ed|ing)|lengthen(?:s|ed|ing)?|"
    r"widen(?:s|ed|ing)?|accelerat(?:es?|ed|ing)|doubl(?:es?|ed|ing)|trebl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|"
    r"(?:go|goes|went|gone|going|edg(?:es?|ed|ing)|cre(?:eps?|pt|eping)|pick(?:s|ed|ing)?|shot|inch(?:es|ed|ing)?|"
    r"tick(?:s|ed|ing)?|nudg(?:es?|ed|ing)|driv(?:en|es)|drove) (?:back )?up(?:wards?)?|"
    r"(?:become|becomes|became|becoming|gets?|got|getting) (?:dearer|costlier|longer|larger|bigger|higher|stronger|more expensive)|"
    r"(?:is|are|was|were|been|be|remains?|remained) (?:now |still |also |slightly |sharply |well |again )?(?:up|higher)(?= (?:on|from|by|than|after|again|for|this|last|in|at)\b|[,.;])"
)
FALLEN = (
    r"falls?|fell|fallen|falling|decreas(?:es?|ed|ing)|declin(?:es?|ed|ing)|dropp(?:ed|ing)|drops?|shrinks?|shrank|shrunk|shrinking|"
    r"slump(?:s|ed|ing)?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|dwindl(?:es?|ed|ing)|diminish(?:es|ed|ing)?|"
    r"shorten(?:s|ed|ing)?|narrow(?:s|ed|ing)?|halv(?:es?|ed|ing)|eas(?:ed|ing)|reced(?:es?|ed|ing)|sank|sunk|sinking|slid|slipp(?:ed|ing)|"
    r"(?:go|goes|went|gone|going|com(?:es?|ing)|came|edg(?:es?|ed|ing)|cre(?:eps?|pt|eping)|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|"
    r"nudg(?:es?|ed|ing)|driv(?:en|es)|drove) (?:back )?down(?:wards?)?|"
    r"(?:become|becomes|became|becoming|gets?|got|getting) (?:cheaper|shorter|smaller|lower|weaker|less expensive)|"
    r"(?:is|are|was|were|been|be|remains?|remained) (?:now |still |also |slightly |sharply |well |again )?(?:down|lower)(?= (?:on|from|by|than|after|again|for|this|last|in|at)\b|[,.;])"
)
_VERB = re.compile(rf"(?i)\b(?:(?P<rise>{RISEN})|(?P<fall>{FALLEN}))(?![\w-])")
_NOUN = re.compile(
    r"(?i)\b(?:an?|the|sharp|steep|slight|small|big|further|steady|recent) "
    r"(?:(?P<rise>rise|increase|jump|surge|climb|growth|upsurge)|(?P<fall>fall|decrease|decline|drop|slump|reduction|dip)) in (?:the )?"
)
# "Fewer people visited the museum than in 2029".
_MANY = re.compile(
    r"(?i)\b(?:(?P<rise>more)|(?P<fall>fewer)) (?=[a-z-]+s?\b[^.;:]{3,80}\bthan (?:last|in|a|the|before|ever|at|during)\b)"
)
_BREAK = re.compile(
    r"(?i)[,;:()–—“”\"]|\b(?:and|but|while|whereas|which|who|that|as|when|because|although|though|if|so|said|says|than|those|after|before)\b"
)
# What is not told as having happened, or told as not having happened.
_UNSAID = re.compile(
    r"(?i)\b(?:would|could|should|may|might|must|will|can|cannot|if|unless|to|not|never|no|n['’]t|expect\w*|forecast\w*|"
    r"likely|fear\w*|hop\w+|whether|without|stop\w*|until|let|denie\w|don['’]t|didn['’]t)\s(?:\w+\s){0,2}$"
)
_OF = re.compile(r"(?i)\b(?:of|in|on|at|for|across|from|by|to|with|among|between|over)\b")
_GENERIC = frozenset(
    map(
        canonical,
        "number figure rate level total amount volume average share percentage proportion people person year month week "
        "day quarter per cent half third fifth quarter official report new".split(),
    )
)
# "Growth has eased": what eases is the growth, and the thing still grows.
_DERIVED = frozenset(
    map(
        canonical,
        "growth rise increase fall decline drop pace speed loss deficit gap risk gain".split(),
    )
)
# Their direction changes by the hour.
_BY_THE_HOUR = frozenset(
    map(canonical, "share stock index currency future pound euro dollar yen".split())
)


@dataclass(frozen=True, slots=True)
class Trend:
    """What moves which way: its ``head`` and all ``nouns`` of the clause, ``names`` and ``times`` of
    the sentence, its words."""

    at: SpanRef
    way: Way
    head: str
    nouns: frozenset[str]
    names: frozenset[str]
    times: tuple[Period, ...]
    words: dict[str, float]


def read_trends(reading: Reading, article: int) -> Iterator[Trend]:
    """The trends that an article tells as they are, in order of place."""
    prose = reading.article.prose
    for number, sentence in enumerate(reading.sentences):
        for pattern in (_VERB, _NOUN, _MANY):
            for found in pattern.finditer(prose, sentence.start, sentence.end):
                if _UNSAID.search(prose, max(sentence.start, found.start() - 30), found.start()):
                    continue
                own = _own_words(reading, sentence, found, after=pattern is not _VERB)
                nouns = frozenset(canonical(w.lemma) for w in own)
                head = _head(reading, own)
                if head is None or nouns & _BY_THE_HOUR or _is_someone(reading, own, head):
                    continue
                way: Way = "rise" if found["rise"] else "fall"
                yield Trend(
                    at=(article, found.start(), _end(reading, number, found.end(), way)),
                    way=way,
                    head=head,
                    nouns=nouns,
                    names=_names(reading, number),
                    times=_times(reading, number),
                    words={canonical(w.lemma): 1.0 for w in sentence.words},
                )


def _own_words(
    reading: Reading, sentence: ReadSentence, found: re.Match[str], *, after: bool
) -> list[Word]:
    """The nouns and adjectives of the part of the clause that says what moves."""
    prose = reading.article.prose
    if after:
        end = min(sentence.end, found.end() + REACH)
        stop = _BREAK.search(prose, found.end(), end)
        start, end = found.end(), stop.start() if stop else end
    else:
        start = max(sentence.start, found.start() - REACH)
        stops = list(_BREAK.finditer(prose, start, found.start()))
        start, end = (stops[-1].end() if stops else start), found.start()
    inside = [w for w in sentence.words if start <= w.start and w.end <= end]
    chosen = inside[:NOUNS] if after else inside[-NOUNS:]
    return [w for w in chosen if w.pos in ("NOUN", "ADJ", "PROPN", "")]


def _head(reading: Reading, own: Sequence[Word]) -> str | None:
    """The last noun of the first phrase that says more than "the number" does."""
    head: str | None = None
    for word, following in itertools.zip_longest(own, own[1:]):
        if word.pos != "ADJ" and canonical(word.lemma) not in _GENERIC:
            head = canonical(word.lemma)
        if head and (
            following is None or _OF.search(reading.article.prose[word.end : following.start])
        ):
            return head
    return head


def _is_someone(reading: Reading, own: Sequence[Word], head: str) -> bool:
    """One person falls into the water and climbs over a wall; what goes up and down is a figure."""
    prose = reading.article.prose
    return any(
        canonical(word.lemma) == head
        and word.lemma.casefold() in PERSON_NOUNS
        and prose[word.start : word.end].casefold() == word.lemma.casefold()
        for word in own
    )


def _end(reading: Reading, number: int, end: int, way: Way) -> int:
    """The end of the words that tell the trend, with the figure right behind the verb."""
    beside = (
        fact.end
        for fact in reading.facts
        if fact.sentence == number
        and 0 <= fact.start - end <= BEHIND
        and fact.context.direction == way
    )
    return next(beside, end)


def _names(reading: Reading, number: int) -> frozenset[str]:
    return frozenset(
        word
        for fact in reading.facts
        if fact.sentence == number and fact.kind in ("place", "organisation")
        for word in name_words(fact.text)
    )


def _times(reading: Reading, number: int) -> tuple[Period, ...]:
    return tuple(
        fact.value
        for fact in reading.facts
        if fact.sentence == number and isinstance(fact.value, Period)
    )


def match_trends(story: Story, weight: Callable[[str], float]) -> tuple[TrendClash, ...]:
    """What two articles tell in opposite directions, the side with more articles as the usual one."""
    told = [first_places(read_trends(reading, i)) for i, reading in enumerate(story.readings)]
    found = []
    for i, j in itertools.combinations(range(len(told)), 2):
        best: tuple[float, Trend, Trend] | None = None
        for a, b in itertools.product(told[i], told[j]):
            if a.way == b.way or not _one_thing(a, b, weight):
                continue
            if _both_ways(a, told[i], weight) or _both_ways(b, told[j], weight):
                continue
            alike = similarity(a.words, b.words, weight)
            if alike >= ALIKE and (best is None or alike > best[0]):
                best = alike, a, b
        if best is not None:
            found.append(_clash(story, best[0], best[1], best[2]))
    return tuple(found)


def _one_thing(a: Trend, b: Trend, weight: Callable[[str], float]) -> bool:
    if a.names and b.names and not a.names & b.names:
        return False
    if (
        a.times
        and b.times
        and all(relate_times(x, y) == "different" for x in a.times for y in b.times)
    ):
        return False
    if (a.nouns ^ b.nouns) & _DERIVED:
        return False
    if a.head not in b.nouns and b.head not in a.nouns:
        return False
    short, long = sorted((a, b), key=lambda t: len(t.nouns - _GENERIC))
    own = short.nouns - _GENERIC
    shared = own & long.nouns
    if not shared:
        return False
    rest = long.nouns - _GENERIC - short.words.keys()
    total = sum(weight(word) for word in own) or 1.0
    told = sum(weight(word) for word in own if word in long.words)
    return told >= SHARED * total and len(rest) <= 2


def _both_ways(trend: Trend, own: Sequence[Trend], weight: Callable[[str], float]) -> bool:
    """The article of a trend tells the other direction of the thing as well."""
    return any(other.way != trend.way and trend.nouns & other.nouns - _GENERIC for other in own)


def _clash(story: Story, alike: float, a: Trend, b: Trend) -> TrendClash:
    odd, usual = (b, a) if story.readings[a.at[0]].article.primary else (a, b)
    return TrendClash(
        odd=odd.at,
        usual=usual.at,
        odd_way=odd.way,
        usual_way=usual.way,
        confidence=round(min(MOST, CONFIDENCE + 0.4 * (alike - ALIKE)), 3),
        similarity=round(alike, 4),
    )
