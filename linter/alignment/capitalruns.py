"""The capitalised runs of an article: names of several words, whatever they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..facts.namewords import DEMONYMS
from ..facts.number_words import UNITS
from ..model.fact import Reading
from .spelledforms import CALENDAR, fold, is_title_case

WORD = re.compile(r"[^\W\d_](?:[\w&'’-]*\w)?")
_SMALL = frozenset("of the for de la del du al el &".split())
_OPENERS = frozenset(
    "a an the in on at to and or but for with from by as it its his her their this that no these those both each "
    "all some many most several other another our your my when while after before if".split()
)
_TITLES = frozenset(
    "mr mrs ms dr sir dame lord lady president prime minister senator sen rep judge justice captain capt "
    "general gen colonel col sergeant sgt officer deputy chief professor prof rev bishop king queen prince "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december".split()
)
# Ranks that stand between a body and a person: "Norrham Police Lt. Ann Hale".
_RANKS = frozenset(
    "lt sgt const supt insp det capt cpl pvt maj brig cmdr adm lieutenant constable superintendent inspector detective "
    "major corporal commander commissioner spokesman spokeswoman spokesperson councillor mayor governor".split()
)
# Words of a figure that open the next item of a list: "Harl Foods Nearly 300 stores".
_CLOSERS = frozenset(
    "nearly about around almost over under more less up some roughly only at".split()
)
# Whose craft it is stands before these: "Harl Airways Flight 9", "a Harl Airways Boeing".
_CRAFT = frozenset(
    "flight boeing airbus embraer bombardier cessna airliner jet airplane aircraft plane".split()
)
# "South Tarvan", "New Tarvan", "Saudi Tarvan".
_POINTS = frozenset("north south east west new saudi central latin".split())
LEGAL_FORMS = frozenset(
    "co company corp corporation inc incorporated ltd limited plc llc llp gmbh ag bv nv spa pty asa sa oyj".split()
)
MOST_WORDS = 7
# What kind of body a name ends in.
BODY_HEADS = frozenset(
    "agency association authority bank board bureau campaign capital centre center charity church clinic club coalition "
    "college commission committee consortium corporation council department entertainment federation films "
    "foundation fund group holdings hospital industries institute institution insurance laboratories laboratory management media ministry "
    "motors network office organisation organization partners party pictures press productions properties records "
    "research resources school service services society software stores studios survey systems technologies technology "
    "television trust union university ventures".split()
)


@dataclass(frozen=True, slots=True)
class Run:
    """A capitalised run: its folded words, where it stands, what the article holds it to be."""

    words: tuple[str, ...]
    start: int
    end: int
    sentence: int
    kind: str
    person: bool = False  # a person's name is in it
    linked: bool = False  # "of" or "for" is


def read_runs(reading: Reading) -> list[Run]:
    """The runs of two to seven words outside headlines, in order of place."""
    text = reading.article.prose
    kinds = {
        (fact.start, fact.end): fact.kind
        for fact in reading.facts
        if fact.kind in ("person", "organisation", "place")
    }
    return [
        run
        for number, sentence in enumerate(reading.sentences)
        for words in [list(WORD.finditer(text, sentence.start, sentence.end))]
        if not sentence.headline and not is_title_case(words)
        for run in _sentence_runs(text, words, number, kinds)
    ]


def _sentence_runs(
    text: str, words: Sequence[re.Match[str]], number: int, kinds: Mapping[tuple[int, int], str]
) -> list[Run]:
    return [run for found in capital_runs(text, words) for run in _as_run(found, number, kinds)]


def capital_runs(text: str, words: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The runs of words of a sentence that begin with a capital, small words inside them kept."""
    current: list[re.Match[str]] = []
    for match in [*words, None]:
        if match is not None and (not current or _joined(text, current[-1], match)):
            small = match.group().lower() in _SMALL or _names_aim(current, match)
            if match.group()[:1].isupper() or (current and small):
                current.append(match)
                continue
        while current and current[-1].group()[:1].islower():
            current.pop()
        if current:
            yield current
        current = [match] if match is not None and match.group()[:1].isupper() else []


def bare_runs(text: str, words: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The runs without the titles before them and the days and openers on either side, one word or more."""
    for run in capital_runs(text, words):
        while run and fold(run[0].group()) in _TITLES | _SMALL | _OPENERS | _RANKS | UNITS.keys():
            run = run[1:]
        while run and fold(run[-1].group()) in _CLOSERS | CALENDAR | _RANKS:
            run = run[:-1]
        if run:
            yield run


def _names_aim(current: Sequence[re.Match[str]], word: re.Match[str]) -> bool:
    """ "to" in "Committee to Save the Harbour": what a body is for belongs to its name."""
    return (
        word.group() in ("to", "against")
        and bool(current)
        and current[-1].group()[:1].isupper()
        and fold(current[-1].group()) in BODY_HEADS
    )


def _joined(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    gap = text[before.end() : after.start()]
    return gap in (" ", " & ", "\xa0") or (gap == ". " and len(before.group()) == 1)


def _peoples(matches: Sequence[re.Match[str]]) -> int:
    """How many words the adjective of a country takes that opens a run ("Tarvan", "South Tarvan")."""
    words = [m.group().lower() for m in matches[:2]]
    if words and words[0] in DEMONYMS:
        return 1
    return 2 if len(words) == 2 and words[0] in _POINTS and words[1] in DEMONYMS else 0


def _as_run(
    matches: list[re.Match[str]], number: int, kinds: Mapping[tuple[int, int], str]
) -> list[Run]:
    while matches and fold(matches[0].group()) in _TITLES | _SMALL | _OPENERS:
        matches = matches[1:]
    named = {start for start, _ in kinds}
    peoples = _peoples(matches)
    if peoples and matches[0].start() not in named:
        matches = matches[peoples:]
    craft = next((k for k, m in enumerate(matches) if fold(m.group()) in _CRAFT), len(matches))
    matches = matches[: craft if craft > 1 else len(matches)]
    while matches and fold(matches[-1].group()) in _CLOSERS:
        matches = matches[:-1]
    words = tuple(
        fold(re.sub(r"['’]s?$", "", m.group())) for m in matches if m.group().lower() not in _SMALL
    )
    words = tuple(w for w in words if len(w) > 1)
    if not 2 <= len(words) <= MOST_WORDS:
        return []
    start, end = matches[0].start(), matches[-1].end()
    inside = [kind for (s, e), kind in kinds.items() if s < end and e > start]
    kind = inside[0] if len(set(inside)) == 1 else ""
    if words[0] in BODY_HEADS and words[1] in ("to", "against"):
        return [Run(words, start, end, number, "organisation")]
    linked = any(m.group() in ("of", "for") for m in matches)
    return [Run(words, start, end, number, kind, "person" in inside, linked)]
