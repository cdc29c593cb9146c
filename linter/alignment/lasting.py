"""What news tells of a place to say which it is: how far it lies from another, how many live there.

Such a figure stays the same for years, and every article has it in words of its own ("Pell, some 80
miles south of Ostrel", "Pell lies 125 miles south of Ostrel"; "a country of 40 million", "its
population of 47 million"), so that the sentences share little beside the name. The form and the name
say what it is of.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Fact, Reading
from .pairs import Pair
from .quantities import quantity, ratio, relate
from .rows import comparison
from .surroundings import name_words

# Roads and air lines are not of one length, and a town has its suburbs.
LEAST = {"distance": 1.18, "population": 1.02}
MOST = 3.0
CONFIDENCE = 0.65
REACH = 90
_ABOUT = (
    r"(?:(?:about|around|some|roughly|approximately|nearly|almost|just|only|more than|over|under|at least|"
    r"an estimated|less than|as far as)\s){0,2}"
)
_NAME = r"(?P<name>[A-ZÀ-Þ][\w-]+(?:\s(?:de\s|la\s|el\s|upon\s)?[A-ZÀ-Þ][\w-]+){0,3})"
_LIES = re.compile(
    rf"{_NAME},?\s(?:(?:which|that)\s)?(?:(?:is|lies|sits|stands|was)\s)?(?:located\s|situated\s)?{_ABOUT}$"
)
_FROM = re.compile(
    r"(?:\s\([^()]{2,24}\))?\s(?:away\s|inland\s|by road\s|(?:due\s)?(?:north|south|east|west)[-\w]*\s){0,3}"
    r"(?:of|from)\s(?:the\s(?:capital|city|town|port|border),?\s(?:of\s)?|the\s|central\s|downtown\s)?"
    + _NAME
)
_KINDS = (
    r"(?:country|nation|city|town|village|island|islands|territory|republic|kingdom|state|province|region|community|"
    r"municipality|commune|settlement|suburb|resort|port|capital|enclave|archipelago)"
)
_HEADS = r"(?:people|inhabitants|residents|souls|islanders|villagers|citizens)"
# The words up to the number, and those after it.
_PEOPLED = tuple(
    (re.compile(before), re.compile(after))
    for before, after in (
        (
            rf"{_NAME},?\s(?:(?:is|was)\s)?(?:an?|the)\s(?:[a-z-]+\s){{0,4}}{_KINDS}\sof\s{_ABOUT}$",
            rf"\s{_HEADS}\b|\s?[,.;)]|\s(?:in|on|near|where|that|which|is|was)\b",
        ),
        (
            rf"{_NAME}(?:['’]s?|,? (?:which )?(?:has|had|with))\s(?:a\s|the\s)?(?:total\s)?population\s(?:is\s|was\s|of\s)?{_ABOUT}$",
            r"(?=[\s,.;)])",
        ),
        (
            rf"{_NAME},?\s(?:which\s)?(?:(?:is|was)\s)?(?:an?\s(?:[a-z-]+\s){{0,3}}{_KINDS}\s)?(?:is\s)?home\sto\s{_ABOUT}$",
            rf"\s{_HEADS}\b",
        ),
        (
            rf"\b[Pp]opulation\sof\s(?:the\s)?{_NAME}\s(?:is|was|stands at|stood at)\s{_ABOUT}$",
            r"(?=[\s,.;)])",
        ),
    )
)
# A capital that opens a sentence is no part of the name behind it.
_OPENERS = frozenset("the in at near from outside around of and but when while".split())


@dataclass(frozen=True, slots=True)
class Lasting:
    """A figure of a place: ``kind`` of it, the words of its name, and of the other place's."""

    ref: Ref
    kind: str
    place: frozenset[str]
    other: frozenset[str]


def read_lasting(reading: Reading, article: int) -> list[Lasting]:
    """The distances and populations that an article gives of places by name."""
    found = []
    for at, fact in enumerate(reading.facts):
        if fact.kind not in ("measurement", "count") or fact.sentence < 0:
            continue
        q = quantity(fact)
        if q is None or (fact.kind == "measurement" and q.sort != "measurement:length"):
            continue
        first = reading.sentences[fact.sentence].start
        told = (_distance if fact.kind == "measurement" else _population)(
            reading.article.prose, first, fact
        )
        if told is not None:
            kind = "distance" if fact.kind == "measurement" else "population"
            found.append(Lasting(Ref(article, at), kind, *told))
    return found


Told = tuple[frozenset[str], frozenset[str]]


def _distance(prose: str, first: int, fact: Fact) -> Told | None:
    far = _FROM.match(prose, fact.end, fact.end + REACH)
    near = _LIES.search(prose[max(first, fact.start - REACH) : fact.start]) if far else None
    return (_words(near["name"]), _words(far["name"])) if near and far else None


def _population(prose: str, first: int, fact: Fact) -> Told | None:
    lead = prose[max(first, fact.start - REACH) : fact.start]
    for before, after in _PEOPLED:
        place = before.search(lead)
        if place and after.match(prose, fact.end):
            return _words(place["name"]), frozenset()
    return None


def _words(name: str) -> frozenset[str]:
    return name_words(name) - _OPENERS


def lasting_figures(story: Story) -> dict[Ref, Lasting]:
    """The figures of a story that tell of a place which it is."""
    return {
        item.ref: item
        for i, reading in enumerate(story.readings)
        for item in read_lasting(reading, i)
    }


def of_two_places(pair: Pair, lasting: Mapping[Ref, Lasting]) -> bool:
    """Both are such figures, and of two places."""
    a, b = (lasting.get(ref) for ref in (pair.a.refs[pair.i], pair.b.refs[pair.j]))
    return a is not None and b is not None and a.kind == b.kind and not _of_one(a, b)


def match_lasting(
    lasting: Mapping[Ref, Lasting], every: Sequence[Pair], known: Iterable[Disagreement]
) -> list[Disagreement]:
    """One disagreement for each figure of a place that articles give differently; those in ``known``
    are left out."""
    told = {ref for item in known for side in item.sides for ref in side}
    of = {ref: item for ref, item in lasting.items() if ref not in told}
    groups: dict[tuple[object, ...], list[tuple[Pair, Lasting, Lasting]]] = defaultdict(list)
    for pair in every:
        for a in pair.a.refs:
            for b in pair.b.refs:
                if a in of and b in of and _apart(pair, of[a], of[b]):
                    groups[of[a].kind, of[a].place & of[b].place].append((pair, of[a], of[b]))
    return [_disagreement(found) for found in groups.values()]


def _apart(pair: Pair, a: Lasting, b: Lasting) -> bool:
    p, q = pair.a.quantity, pair.b.quantity
    if a.kind != b.kind or p is None or q is None or not _of_one(a, b):
        return False
    return relate(p, q) == "different" and LEAST[a.kind] <= ratio(p, q) <= MOST


def _of_one(a: Lasting, b: Lasting) -> bool:
    """One place by its name, and the same other one; a longer form of a name holds the shorter."""
    return all(
        x == y or bool(x and y and (x <= y or y <= x))
        for x, y in ((a.place, b.place), (a.other, b.other))
    )


def _disagreement(found: Sequence[tuple[Pair, Lasting, Lasting]]) -> Disagreement:
    """The value that most articles give stands against all that are apart from it."""
    against: dict[Ref, set[Ref]] = defaultdict(set)
    for _, a, b in found:
        against[a.ref].add(b.ref)
        against[b.ref].add(a.ref)
    odd = max(against, key=lambda r: (len({o.article for o in against[r]}), -r.article, -r.fact))
    usual = sorted(against[odd], key=lambda r: (r.article, r.fact))
    mine = sorted(
        (r for r in against if r == odd or against[r] >= set(usual)),
        key=lambda r: (r.article, r.fact),
    )
    best = max((p for p, a, b in found if odd in (a.ref, b.ref)), key=lambda p: p.fit)
    return Disagreement(
        sort=best.a.sort,
        sides=(tuple(usual), tuple(mine)),
        best=comparison(best),
        confidence=CONFIDENCE,
    )
