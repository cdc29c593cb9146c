"""Where two articles put one thing: an event, a building, somebody's home told in two places.

Two placements are set against each other where they tell the same: a noun that stands there or the
verb in common, by itself or by its meaning. Each has to be the other's best match in the other
article, told alike, figures included; neither article may name the other's place, nor one of the
story put both side by side or tell the same of both. What lies in the same larger place by name,
and who lives where, needs no more than the name.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..facts.placements import Placement, read_placements
from ..facts.placenames import fold_place, one_name, other_names, tier_of, two_towns
from ..facts.sitekinds import SORTS, same_kind
from ..facts.siteplaces import read_sites
from ..facts.spots import read_spots
from ..model.comparison import Story
from ..model.fact import Reading
from .placerelations import other_relation, two_times
from .placewords import ANYWHERE, ORDINALS, THERE, Placing, read_placings
from .spelledforms import CALENDAR
from .surroundings import similarity
from .twoplaces import two_places

ALIKE = 0.13
ALIKE_LOOSE = 0.3  # a city and a place that is not known, which may lie in it
FIGURES_ALIKE = 2
WORDS_ALIKE, ALIKE_MUCH = 4, 0.25
TOUCHING, WORD_FOR_WORD = 2, 7  # words on either side of a place, on both
REACH = 120  # letters
_WORDS = re.compile(r"[\w'’]+")
MOST = 60  # placements of one word
_TOWNS = frozenset("city unknown facility".split())


@dataclass(frozen=True, slots=True)
class PlacePair:
    """Two placements of one thing in their articles, with how alike they are told; ``by_name`` where the name
    of what is placed says that it is one."""

    a: tuple[int, Placement]
    b: tuple[int, Placement]
    alike: float
    by_name: bool = False


@dataclass(frozen=True, slots=True)
class _Told:
    """All placements of a story, the folded prose and name words of each article, the places that stand by
    themselves, the folded sentences of each article."""

    placings: list[Placing]
    texts: list[str]
    names: Sequence[str]
    known: frozenset[str]
    sentences: list[list[str]]
    readings: Sequence[Reading] = ()

    def beside(self, one: Placing, *, before: bool) -> list[str]:
        """The words before or behind a place, nearest first, an empty one where its sentence ends."""
        reading, at = self.readings[one.article], one.placement
        text, sentence = reading.article.prose, reading.sentences[at.sentence]
        if before:
            words = _WORDS.findall(
                text[max(sentence.start, at.start - REACH) : at.start].casefold()
            )
            return [*words[::-1][:WORD_FOR_WORD], ""]
        words = _WORDS.findall(text[at.end : min(sentence.end, at.end + REACH)].casefold())
        return [*words[:WORD_FOR_WORD], ""]


def pair_placements(
    story: Story, weight: Callable[[str], float], names: Sequence[str]
) -> tuple[PlacePair, ...]:
    """The pairs of placements that put one thing in two places.

    ``names`` are the folded capitalised words of each article."""
    told = _Told(
        placings=[
            placing
            for i, reading in enumerate(story.readings)
            for placing in read_placings(
                reading, i, (*read_placements(reading), *read_sites(reading))
            )
        ],
        texts=[fold_place(reading.article.prose) for reading in story.readings],
        names=names,
        known=frozenset(
            one_name(spot.text)
            for reading in story.readings
            for spots in read_spots(reading).values()
            for spot in spots
            if not spot.facility
        ),
        sentences=[
            [fold_place(reading.article.prose[s.start : s.end]) for s in reading.sentences]
            for reading in story.readings
        ],
        readings=story.readings,
    )
    return (*_by_name(told), *_by_frame(told, weight))


def _by_name(told: _Told) -> Iterator[PlacePair]:
    """What is told by its own name to lie in two places, who is told to live in two."""
    by_inside: dict[tuple[str, str], list[Placing]] = defaultdict(list)
    owners = {p.placement.inside for p in told.placings if p.placement.way == "of"}
    for placing in told.placings:
        inside, way = placing.placement.inside, placing.placement.way
        if inside:
            by_inside[_short(inside, owners) if way == "of" else inside, way].append(placing)
    for group in by_inside.values():
        for a, b in itertools.combinations(group[:MOST], 2):
            if a.article != b.article and _named_apart(a, b, told):
                yield PlacePair(
                    (a.article, a.placement), (b.article, b.placement), 1.0, by_name=True
                )


def _short(owner: str, owners: set[str]) -> str:
    """The shortest name of the story that begins like this one ("Halden" is "Halden Foods"); for a surname
    the one name that ends with it."""
    full = [o for o in owners if o.endswith(f" {owner}")]
    if " " not in owner and full:
        return full[0] if len(full) == 1 else owner
    return min((o for o in owners if f"{owner} ".startswith(f"{o} ")), key=len, default=owner)


def _named_apart(a: Placing, b: Placing, told: _Told) -> bool:
    p, q = a.placement, b.placement
    if (
        p.tier != q.tier
        or not two_places(p, q, told.texts)
        or _names(a, q, told)
        or _names(b, p, told)
    ):
        return False
    akin = bool(set(p.name.split()) & set(q.name.split()))
    return p.tier not in ("unknown", "wide") or akin or p.way == "of"


def _by_frame(told: _Told, weight: Callable[[str], float]) -> Iterator[PlacePair]:
    """What is told to happen, stand or go at two places; each the best match of the other."""
    pairs = [(a, b, similarity(a.words, b.words, weight)) for a, b in _candidates(told.placings)]
    best: dict[tuple[int, int], float] = defaultdict(float)
    for a, b, alike in pairs:
        for one, other in ((a, b), (b, a)):
            best[id(one), other.article] = max(best[id(one), other.article], alike)
    for a, b, alike in pairs:
        first = alike >= max(best[id(a), b.article], best[id(b), a.article])
        if first and _conflict(a, b, alike, told):
            yield PlacePair((a.article, a.placement), (b.article, b.placement), alike)


def _candidates(placings: list[Placing]) -> Iterator[tuple[Placing, Placing]]:
    """Pairs of two articles that tell the same of a place."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, placing in enumerate(placings):
        for word in placing.heads | placing.clause:
            by_word[word].append(number)
    seen: set[tuple[int, int]] = set()
    for _, numbers in sorted(by_word.items()):
        if len(numbers) > MOST:
            continue  # said of every place of the story
        for i, j in itertools.combinations(numbers, 2):
            a, b = placings[i], placings[j]
            if (i, j) not in seen and a.article != b.article and _same_told(a, b):
                seen.add((i, j))
                yield a, b


def _same_told(a: Placing, b: Placing) -> bool:
    one, other = (side.placement.tier for side in (a, b))
    if {one, other} & SORTS and one != other:
        return False  # a kind of place is set against its like only
    return bool(a.heads & b.heads) or bool(a.heads & b.clause and b.heads & a.clause)


def _conflict(a: Placing, b: Placing, alike: float, told: _Told) -> bool:
    p, q = a.placement, b.placement
    if _to_the_word(a, b, told):
        return two_places(p, q, told.texts) and not (_beside(a, q, told) or _beside(b, p, told))
    if not _comparable(a, b, told.known) or not two_places(p, q, told.texts):
        return False
    if alike < (ALIKE_LOOSE if {p.tier, q.tier} == {"city", "unknown"} else ALIKE):
        return False
    if not _one_thing(a, b, alike):
        return False
    if (_names(a, q, told) or _names(b, p, told)) and not _same_figures(a, b):
        return False
    if _beside(a, q, told) or _beside(b, p, told):
        return False
    shared = _common(a, b)
    return not any(_several(one, shared, told.placings) for one in (a, b)) and not any(
        _tells_both(article, p, q, shared, told.placings) for article in range(len(told.texts))
    )


def _to_the_word(a: Placing, b: Placing, told: _Told) -> bool:
    """One sentence as two articles have it, but for a place of the one sort: what else an article says of either
    place is no matter then."""
    p, q = a.placement, b.placement
    if p.way != q.way or p.tier != q.tier or p.tier in {*SORTS, "side", "wide", "facility"}:
        return False
    left = _in_common(*(told.beside(one, before=True) for one in (a, b)))
    right = _in_common(*(told.beside(one, before=False) for one in (a, b)))
    return left >= TOUCHING and right >= TOUCHING and left + right >= WORD_FOR_WORD


def _in_common(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(
        1 for _ in itertools.takewhile(lambda w: w[0] == w[1], zip(one, other, strict=False))
    )


def _comparable(a: Placing, b: Placing, known: frozenset[str]) -> bool:
    """Whether the places are of one sort, and what is told stands the same way to both."""
    p, q = a.placement, b.placement
    if p.way != q.way and not (a.heads & b.heads & THERE and "from" not in (p.way, q.way)):
        return False
    tiers = {p.tier, q.tier}
    if tiers == {"facility"}:
        return p.facility == q.facility
    if "facility" in tiers:
        named, other = (p, q) if p.tier == "facility" else (q, p)
        known_for = named.name in known or tier_of(named.name) == "city"
        town = known_for or two_towns(named.name, other.name)
        return town and tiers & {"city", "unknown"} != set()
    return (p.tier == q.tier != "wide") or tiers == {"city", "unknown"}


def _one_thing(a: Placing, b: Placing, alike: float) -> bool:
    """More than the like of it: a thing in the singular, a name or a figure in common, much the same words;
    not of two years, not the first and the second."""
    if a.years and b.years and not a.years & b.years:
        return False
    if two_times(a.times, b.times) or other_relation(a.relation, b.relation):
        return False
    first, second = (side.words.keys() & ORDINALS for side in (a, b))
    if first and second and not first & second:
        return False
    shared = a.words.keys() & b.words.keys() - CALENDAR
    if any(word[0] == "#" for word in shared):
        return True
    if len(shared) >= WORDS_ALIKE and alike >= ALIKE_MUCH:
        return True
    return bool(a.names & b.names) or bool((a.single & b.single) - ANYWHERE)


def _names(placing: Placing, other: Placement, told: _Told) -> bool:
    """Whether the article names the place that the other one has."""
    text = told.names[placing.article]
    if other.tier in SORTS:
        words = "|".join(map(re.escape, sorted(same_kind(other.tier, other.name))))
        return re.search(rf"\b(?:{words})(?:e?s)?\b", told.texts[placing.article]) is not None
    if other.tier == "side":
        point, base = other.name.split(maxsplit=1)
        return f"{point} {base}" in told.texts[placing.article] or (
            f"{point}ern {base}" in told.texts[placing.article]
        )
    return any(
        name in text and re.search(rf"\b{re.escape(name)}(?!\w)", text)
        for name in other_names(other.name)
    )


def _beside(placing: Placing, other: Placement, told: _Told) -> bool:
    """Whether the sentence itself names the place that the other article has."""
    sentence = told.sentences[placing.article][placing.placement.sentence]
    return other.tier not in {"side", *SORTS} and any(
        re.search(rf"\b{re.escape(name)}(?!\w)", sentence) for name in other_names(other.name)
    )


def _same_figures(a: Placing, b: Placing) -> bool:
    return sum(word[0] == "#" for word in a.words.keys() & b.words.keys()) >= FIGURES_ALIKE


def _common(a: Placing, b: Placing) -> frozenset[str]:
    """The words that say that it is one thing, their own before those of one meaning."""
    heads = a.heads & b.heads
    ends = frozenset(word for word in heads if word.startswith("between "))
    if ends:
        return ends
    own = frozenset(word for word in heads if word[0] != "/")
    return own or heads or (a.heads & b.clause) | (b.heads & a.clause)


def _several(one: Placing, shared: frozenset[str], placings: list[Placing]) -> bool:
    """The article tells the same of several places."""
    way, tier = one.placement.way, one.placement.tier
    sort = _TOWNS if tier in _TOWNS else {tier}
    told = {
        p.placement.name
        for p in placings
        if p.article == one.article
        and p.placement.way == way
        and p.placement.tier in sort
        and p.heads & shared
    }
    return len(told) > 1


def _tells_both(
    article: int, p: Placement, q: Placement, shared: frozenset[str], placings: list[Placing]
) -> bool:
    told = {o.placement.name for o in placings if o.article == article and o.heads & shared}
    return {p.name, q.name} <= told
