"""What stands first, second or third by some scale: "the second-longest wait in the group".

A superlative by itself is no figure, so it is read here, from the words of the sentences; a
comparative after "only" ("only in 2019 has it been higher") tells the second place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from ..model.comparison import SpanRef
from ..model.fact import Fact, Reading, ReadSentence, Word
from ..model.values import Named, Period, Person
from .surroundings import name_words
from .wordgroups import canonical

ORDINALS = {
    word: place
    for place, words in enumerate(
        ("second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th", "eighth 8th", "ninth 9th", "tenth 10th"),
        start=2,
    )
    for word in words.split()
}  # fmt: skip
# Scales that news says in two ways.
SCALES = {"big": "large", "great": "large", "huge": "large", "tall": "high", "well": "good", "top": "high"}  # fmt: skip
NO_SCALE = frozenset(("late", "near", "most", "least", "close"))
_BEFORE = re.compile(rf"(?i)\b({'|'.join(ORDINALS)})[- ]$")
# "At its highest the river stood", "at least": nothing is ranked.
_ALONE = re.compile(r"(?i)\b(?:at|at (?:its|their|his|her|the)|in (?:its|their))(?: very)? $")
# "The palaces, the largest of which": it is the palaces that are ranked, which stand before.
_OF_OTHERS = re.compile(
    r"(?i) of (?:which|whom|them|these|those|all|the (?:two|three|four|five))\b"
)
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|\d+)"
_AMONG = re.compile(
    rf"(?i)\b(?:(?:one|some|several|many|most|half|both|all|{_NUMBER}) of|among|amongst)\b[^,.;:]{{0,30}}$"
)
# "The four largest airlines" hold four places, "the fifth- and sixth-largest" two.
_SEVERAL = re.compile(
    rf"(?i)\b(?:{_NUMBER}|several|many|(?:{'|'.join(('first', *ORDINALS))})[- ]*,?\s+(?:and|or)\s+(?:{'|'.join(ORDINALS)}))[- ]$"
)
_DEGREE = re.compile(r"(?i)\b(most|least) $")
_ONLY = re.compile(r"(?i)\bonly\b[^.;:]{1,60}$")
_LINK = re.compile(
    r"(?i)(?:[,(]|\b(?:is|was|are|were|be|been|being|became|become|remain(?:s|ed)?|has|have|had|having|saw|recorded|posted|reported|as))"
    r"(?: (?:now|still|also|only|just|by far|not|once))?(?: (?:the|a|an|its|their|his|her|[\w’' ]{2,24}['’]s?))?[ (]*$"
)
_SCOPE = re.compile(
    r"(?i)\b(?:of|in|for|at|on|by|since|than|from|to|with|outside|among|under)\b|[,;:()–—]"
)
EVER = re.compile(
    r"(?i)\b(?:ever|on record|in (?:its |the )?history|of all time|since records began|record(?:ed)?)\b"
)
_OF = re.compile(r"(?: [a-z][a-z-]*){1,3}? of ((?:[a-z][a-z-]* ?){1,3})")
# Among how many: a rank in the country is none in the world, nor one of the century one of all time.
EXTENTS = {
    word: extent
    for extent, words in {
        "world": "world world's global globe planet",
        "continent": "europe europe's africa africa's asia asia's continent",
        "country": "country country's nation nation's national",
        "region": "county region state province island islands district",
        "town": "city town village borough",
        "ever": "ever history record records",
        "century": "century",
        "decade": "decade decades",
    }.items()
    for word in words.split()
}
_COUNTRY = re.compile(
    r"\b(?:US|UK|U\.S\.?|U\.K\.?|United (?:States|Kingdom)|Americ(?:a['’]s|an)|"
    r"Brit(?:ain['’]s|ish))(?!\w)"
)
# A nation after "in" is among how many the place is, and holds none.
_NATION = re.compile(
    r"(?:the )?(?:US|UK|U\.S\.?|U\.K\.?|United (?:States|Kingdom)|America|Britain)$"
)
_TIMES = frozenset(("ever", "century", "decade"))
NOUNS = 4  # content words after the superlative that may be what is ranked
AROUND = 70
REACH = 70  # characters in which its subject stands
NEIGHBOUR = 0.3


@dataclass(frozen=True, slots=True)
class Standing:
    """Place ``position`` by ``scale``; ``nouns`` are what is ranked, ``holder`` whose place it is.

    ``ever``: among all that have been ("the highest on record"); ``of`` what it makes or holds ("the
    second-largest producer of tin")."""

    at: SpanRef
    text: str
    position: int
    scale: str
    nouns: frozenset[str]
    holder: frozenset[str]
    names: tuple[frozenset[str], ...]
    words: dict[str, float]
    sentence: int
    years: frozenset[str]
    ever: bool
    extent: frozenset[str]
    of: frozenset[str] = frozenset()


def read_standings(reading: Reading, article: int) -> Iterator[Standing]:
    """The standings that an article tells, in order of place."""
    for number, sentence in enumerate(reading.sentences):
        for index, word in enumerate(sentence.words):
            found = _place(reading, sentence, word)
            if found is None:
                continue
            position, start, scale = found
            yield Standing(
                at=(article, start, word.end),
                text=" ".join(reading.article.text[start : word.end].split()),
                position=position,
                scale=scale,
                nouns=_nouns(reading, sentence, index),
                holder=_holder(reading, number, start, word.end),
                names=tuple(
                    words for f in _names(reading, number) if (words := name_words(_name(f)))
                ),
                words=_words(reading, number, word),
                sentence=number,
                years=_years(reading, number),
                extent=_extent(reading, sentence, start, word.end),
                of=_of(reading, sentence, word.end),
                ever=found[1] < word.start - 12
                or bool(
                    EVER.search(reading.article.prose, word.end, min(sentence.end, word.end + 60))
                ),
            )


def _place(reading: Reading, sentence: ReadSentence, word: Word) -> tuple[int, int, str] | None:
    """Position, start and scale where ``word`` closes a superlative."""
    prose = reading.article.prose
    text = prose[word.start : word.end].lower()
    before = prose[sentence.start : word.start]
    if text in ("best", "worst") or (text.endswith("est") and word.lemma != text):
        lemma, start = word.lemma, word.start
    elif word.pos in ("ADJ", "ADV") and (degree := _DEGREE.search(before)):
        lemma, start = f"{degree[1].lower()} {word.lemma}", sentence.start + degree.start(1)
        before = prose[sentence.start : start]
    elif text.endswith("er") and word.lemma != text and word.pos in ("ADJ", "ADV"):
        only = _ONLY.search(before)
        lemma = SCALES.get(word.lemma, word.lemma)
        return (2, sentence.start + only.start(), lemma) if only else None
    else:
        return None
    if _OF_OTHERS.match(prose, word.end) or _AMONG.search(before) or _SEVERAL.search(before):
        return None
    if lemma in NO_SCALE or _ALONE.search(before) or word.pos not in ("ADJ", "ADV", "NOUN", ""):
        return None
    scale = SCALES.get(lemma, lemma)
    ordinal = _BEFORE.search(before)
    if ordinal:
        return ORDINALS[ordinal[1].lower()], sentence.start + ordinal.start(1), scale
    return 1, start, scale


def _nouns(reading: Reading, sentence: ReadSentence, index: int) -> frozenset[str]:
    """The nouns right after a superlative, up to a verb or a mark."""
    found: list[str] = []
    prose, last = reading.article.prose, sentence.words[index].end
    for word in sentence.words[index + 1 : index + 1 + NOUNS]:
        if word.pos in ("VERB", "AUX", "NUM") or _SCOPE.search(prose[last : word.start]):
            break
        if word.pos in ("NOUN", ""):
            found.append(canonical(word.lemma))
        last = word.end
    return frozenset(found)


def _extent(reading: Reading, sentence: ReadSentence, start: int, end: int) -> frozenset[str]:
    """Among how many the place is, as the phrase around the superlative says."""
    prose = reading.article.prose
    after = re.split(r"[,;:.()–—]", prose[end : min(sentence.end, end + AROUND)])[0]
    before = re.split(r"[,;:.()–—]", prose[max(sentence.start, start - 24) : start])[-1]
    phrase = f"{before} {after}"
    words = re.findall(r"[a-z]+(?:['’]s)?", phrase.lower())
    found = {EXTENTS[word.replace("’", "'")] for word in words if word.replace("’", "'") in EXTENTS}
    return frozenset(found | ({"country"} if _COUNTRY.search(phrase) else set()))


def _of(reading: Reading, sentence: ReadSentence, end: int) -> frozenset[str]:
    """The nouns of the phrase with "of" that follows what is ranked; names are no kind of it."""
    prose = reading.article.prose
    found = _OF.match(prose, end, min(sentence.end, end + AROUND))
    if found is None:
        return frozenset()
    return frozenset(
        canonical(word.lemma)
        for word in sentence.words
        if found.start(1) <= word.start and word.end <= found.end(1) and word.pos == "NOUN"
    )


def other_extent(a: frozenset[str], b: frozenset[str]) -> bool:
    """Two places or two stretches of time, of which neither is the other."""
    return any(
        bool(x) and bool(y) and not x & y
        for x, y in ((a & _TIMES, b & _TIMES), (a - _TIMES, b - _TIMES))
    )


def _sentence_facts(reading: Reading, number: int) -> Iterator[Fact]:
    sentence = reading.sentences[number]
    first = bisect_left(reading.facts, sentence.start, key=lambda fact: fact.start)
    for fact in reading.facts[first:]:
        if fact.start >= sentence.end:
            return
        yield fact


def _names(reading: Reading, number: int) -> list[Fact]:
    return [
        f for f in _sentence_facts(reading, number) if f.kind in ("person", "organisation", "place")
    ]


def _name(fact: Fact) -> str:
    return fact.value.name if isinstance(fact.value, Named | Person) else fact.text


def _holder(reading: Reading, number: int, start: int, end: int) -> frozenset[str]:
    """The words of the name that the place is told of: the nearest before it that a verb of being or
    having, or a comma, ties to it; for an adverb ("longest at Norrham") the one after."""
    prose = reading.article.prose
    names = _names(reading, number)
    before = [f for f in names if f.end <= start and start - f.end <= REACH]
    if before and _LINK.search(prose[before[-1].end : start]):
        return name_words(_name(before[-1]))
    after = next((f for f in names if f.start >= end), None)
    tied = after and re.fullmatch(r" (?:at|in|for|by) (?:the )?", prose[end : after.start])
    if after is not None and tied and not _NATION.match(after.text):
        return name_words(_name(after))
    return frozenset()


def _words(reading: Reading, number: int, own: Word) -> dict[str, float]:
    """The content words of the sentence, and those of its neighbours in the paragraph at less weight."""
    sentence = reading.sentences[number]
    found: dict[str, float] = {}
    for other in (number - 1, number + 1):
        if 0 <= other < len(reading.sentences):
            beside = reading.sentences[other]
            if beside.paragraph == sentence.paragraph:
                found.update((canonical(w.lemma), NEIGHBOUR) for w in beside.words)
    found.update((canonical(w.lemma), 1.0) for w in sentence.words if w != own)
    return found


def _years(reading: Reading, number: int) -> frozenset[str]:
    own = (reading.article.published or "")[:4]
    return frozenset(
        fact.value.start[:4]
        for fact in _sentence_facts(reading, number)
        if isinstance(fact.value, Period) and fact.value.start
    ) - {own}
