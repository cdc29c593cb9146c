"""By how much somebody won: "beat Ostravia by six wickets", "a four-wicket win over Ostravia".

A margin is a number of what is counted there, tied to a win by its words. Two margins of one unit
are of one contest where the sentences name a side in common, and neither round nor day is another.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import SpanClash, SpanRef, Story
from ..model.fact import Reading
from ..model.values import Period
from .budget import first_places
from .clashes import clash
from .surroundings import name_words, similarity
from .times import relate_times
from .wordgroups import canonical

ALIKE = 0.08
CONFIDENCE = 0.7
_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        start=1,
    )
}
_NUMBER = rf"(?P<n>\d[\d,]*(?:\.\d+)?|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_UNIT = (
    r"(?P<unit>wicket|run|goal|point|second|minute|shot|stroke|length|set|game|frame|leg|vote|seat|lap|try|tries|hole|"
    r"metre|meter|inning|card)s?"
)
_WON = (
    r"beat(?:s|ing|en)?|defeat(?:s|ed|ing)?|w[io]n(?:s|ning)?|thrash(?:ed|ing)|edg(?:ed|ing)|overc[ao]me|victory|triumph(?:ed)?|"
    r"held|lost|loses?|losing|down(?:ed|ing)|saw off|prevailed|hammered|routed|took|retain(?:s|ed|ing)?|elected|pipped|margin"
)
_BY = re.compile(
    rf"(?i)\b(?P<deed>{_WON})\b[^.;:!?]{{0,70}}?\bby (?:a margin of |just |only |a massive |an innings and )?{_NUMBER}[ -]{_UNIT}\b"
)
_WIN = re.compile(
    rf"(?i)\b{_NUMBER}[ -]{_UNIT}(?: (?:\w+ ){{0,2}})?[ -]?(?P<deed>win|victory|defeat|triumph|loss|success|margin|majority)\b"
)
_MARGIN = re.compile(
    rf"(?i)\b(?P<deed>majority|margin)(?: of (?:victory|defeat))?[^.;:!?]{{0,40}}? (?:of|was|by) (?:just |only )?{_NUMBER}(?:[ -]{_UNIT}\b|(?=[,.;]| over\b| in \w+[,.]))"
)
_CLEAR = re.compile(rf"(?i)\b{_NUMBER}[ -]{_UNIT} (?P<deed>clear|ahead) of\b")
# A lead on the way is no result.
_RUNNING = re.compile(
    r"(?i)\b(?:half-?time|at the break|led|leads|leading|lead|trail\w*|deficit|behind)\b"
)
_ROUND = re.compile(
    r"(?i)\b(first|second|third|fourth|fifth|opening|deciding|final|semi-final|quarter-final)\b"
)
_DAY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|The|It|In|On|At|By|A|An|He|She|They)\b"
)
_SAME = {"meter": "metre", "tries": "try"}
_LAST = {"deciding": "final", "opening": "first"}


@dataclass(frozen=True, slots=True)
class Margin:
    """``number`` of ``unit``, and of what its sentence speaks."""

    at: SpanRef
    number: float
    unit: str
    names: frozenset[str]
    rounds: frozenset[str]
    times: tuple[Period, ...]
    words: dict[str, float]


def read_margins(reading: Reading, article: int) -> Iterator[Margin]:
    """The margins of an article, in order of place."""
    prose = reading.article.prose
    for number, sentence in enumerate(reading.sentences):
        seen: set[int] = set()
        for pattern in (_BY, _WIN, _MARGIN, _CLEAR):
            for found in pattern.finditer(prose, sentence.start, sentence.end):
                unit = (found["unit"] or "vote").lower()
                told = _value(found["n"])
                if found.start("n") in seen or told is None or _RUNNING.search(found.group()):
                    continue
                seen.add(found.start("n"))
                yield Margin(
                    at=(article, found.start("n"), found.end()),
                    number=told,
                    unit=_SAME.get(unit, unit),
                    names=_names(reading, number),
                    rounds=frozenset(
                        _LAST.get(word.lower(), word.lower())
                        for word in _ROUND.findall(prose[sentence.start : sentence.end])
                    ),
                    times=tuple(
                        fact.value
                        for fact in reading.facts
                        if fact.sentence == number and isinstance(fact.value, Period)
                    ),
                    words={canonical(w.lemma): 1.0 for w in sentence.words},
                )


def _value(written: str) -> float | None:
    known = _WORDS.get(written.lower())
    if known is not None:
        return float(known)
    bare = written.replace(",", "")
    return float(bare) if re.fullmatch(r"\d+(?:\.\d+)?", bare) else None


def _names(reading: Reading, number: int) -> frozenset[str]:
    """The words of the names in a sentence."""
    sentence = reading.sentences[number]
    text = reading.article.prose[sentence.start : sentence.end]
    return frozenset(
        word
        for found in re.finditer(r"(?<![.!?] )(?<!^)\b[A-Z][\w’'-]+|^[A-Z][\w’'-]+", text)
        for word in name_words(found.group())
        if not _DAY.match(found.group())
    )


def match_margins(story: Story, weight: Callable[[str], float]) -> tuple[SpanClash, ...]:
    """The contests that two articles tell with two margins."""
    told = [first_places(read_margins(reading, i)) for i, reading in enumerate(story.readings)]
    groups: dict[tuple[str, frozenset[float]], list[tuple[float, Margin, Margin]]] = {}
    for i, j in itertools.combinations(range(len(told)), 2):
        for a, b in itertools.product(told[i], told[j]):
            if a.number == b.number or not _one_contest(a, b):
                continue
            if _given(story, a, j) or _given(story, b, i):
                continue
            alike = similarity(a.words, b.words, weight)
            if alike >= ALIKE:
                key = a.unit, frozenset((a.number, b.number))
                groups.setdefault(key, []).append((alike, a, b))
    return tuple(_clash(story, pairs) for pairs in groups.values())


def _one_contest(a: Margin, b: Margin) -> bool:
    if a.unit != b.unit or not a.names & b.names:
        return False
    if a.rounds and b.rounds and not a.rounds & b.rounds:
        return False
    return not (
        a.times
        and b.times
        and all(relate_times(x, y) == "different" for x in a.times for y in b.times)
    )


def _given(story: Story, margin: Margin, article: int) -> bool:
    """The other article gives the number as a margin too, if only as "by six"."""
    written = [f"{margin.number:,g}", f"{margin.number:g}"]
    written += [word for word, number in _WORDS.items() if number == margin.number]
    told = rf"(?i)\b(?:by (?:\w+ )?(?:{'|'.join(map(re.escape, written))})\b|(?:{'|'.join(map(re.escape, written))})[ -]{margin.unit})"
    return bool(re.search(told, story.readings[article].article.prose))


def _clash(story: Story, pairs: Sequence[tuple[float, Margin, Margin]]) -> SpanClash:
    told = [(alike, (a.number, a.at), (b.number, b.at)) for alike, a, b in pairs]
    return clash(story, told, confidence=CONFIDENCE)
