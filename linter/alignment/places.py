"""Places of one thing that two articles give differently.

A story names many places, so what decides is the frame: the same street, the same distance
from one town, the same kind of area, the same thing told (``placings``). Neither article may
name the other's place anywhere, and no article of the story both: a place and the larger one
around it are no conflict.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import OSA

from ..facts.placenames import SITES, fold_place
from ..facts.placephrases import PlacePhrase, read_place_phrases
from ..model.comparison import NameVariant, SpanRef, Story
from ..model.fact import Reading
from .placings import PlacePair, pair_placements
from .surroundings import similarity
from .transcriptions import house_spelling
from .twoplaces import opposed, respelt
from .wordgroups import canonical

_OPPOSED = {
    "north": "south", "east": "west", "northeast": "southwest", "northwest": "southeast",
}  # fmt: skip
_ALIKE = {
    "number": 0.1,
    "compass": 0.3,
    "anchor": 0.15,
    "numbered": 0.2,
    "area": 0.3,
    "street": 0.12,
}
_SURE = {
    "number": 0.75,
    "junction": 0.7,
    "street": 0.7,
    "compass": 0.75,
    "anchor": 0.6,
    "numbered": 0.6,
    "area": 0.6,
    "route": 0.65,
    "part": 0.7,
}
_TOLD, _TOLD_ALIKE, _BY_NAME = 0.55, 0.65, 0.75
_MUCH_ALIKE = 0.25

MOST = 60  # names in one frame
_BESIDE = r",? (?:(?:in|near|outside|off|of|and|or) )?(?:the )?(?:[a-z]+ ){0,2}"

_CAPITALS = re.compile(r"[^\W\d_a-zà-ÿ][\w'’.-]*(?:\s[^\W\d_a-zà-ÿ][\w'’.-]*)*")

_Phrases = dict[tuple[str, str], dict[int, list[PlacePhrase]]]


def find_places(
    story: Story, weight: Callable[[str], float], spellings: Sequence[NameVariant] = ()
) -> tuple[NameVariant, ...]:
    """The places that articles give differently, as variants of kind "where", in order of place; names of
    places with a slip in them as such, but for those in ``spellings``, which are known."""
    texts = [fold_place(r.article.prose) for r in story.readings]
    frames: _Phrases = defaultdict(lambda: defaultdict(list))
    for article, reading in enumerate(story.readings):
        for phrase in read_place_phrases(reading):
            frame = "" if phrase.kind == "street" else phrase.frame
            frames[phrase.kind, frame][article].append(phrase)
    found: dict[frozenset[str], NameVariant] = {}
    for (kind, _), by_article in sorted(frames.items()):
        if len(by_article) < 2:
            continue
        for variant, names in _merged(list(_of_frame(story, weight, texts, kind, by_article))):
            found.setdefault(names, variant)
    capitals = [_names(r) for r in story.readings]
    told = [place for v in found.values() for place in (*v.a_articles, *v.b_articles)]
    spelt = {fold_place(form) for v in spellings for form in (v.a_form, v.b_form)}
    pairs = pair_placements(story, weight, capitals)
    apart = tuple(p for p in pairs if not respelt(p.a[1], p.b[1]))
    slips = tuple(
        p
        for p in pairs
        if p not in apart
        and not {p.a[1].name, p.b[1].name} <= spelt
        and not house_spelling(p.a[1].name, p.b[1].name, ("", ""))
    )
    for variant, names in (
        *_placed(story, apart, kind="where"),
        *_placed(story, slips, kind="spelling"),
    ):
        if not (_over(variant.a, told) and _over(variant.b, told)):
            found.setdefault(names, variant)
    return tuple(sorted(found.values(), key=lambda v: (v.a, v.b)))


def _over(place: SpanRef, others: list[SpanRef]) -> bool:
    article, start, end = place
    return any(i == article and low < end and start < high for i, low, high in others)


def _names(reading: Reading) -> str:
    """The capitalised words of an article, folded, without those in the names of bodies ("Norrham Post")."""
    text = list(reading.article.prose)
    for fact in reading.facts:
        if fact.kind == "organisation":
            text[fact.start : fact.end] = "|" * (fact.end - fact.start)
    return fold_place(" | ".join(_CAPITALS.findall("".join(text))))


def _of_frame(
    story: Story,
    weight: Callable[[str], float],
    texts: list[str],
    kind: str,
    by_article: dict[int, list[PlacePhrase]],
) -> Iterator[tuple[NameVariant, frozenset[str]]]:
    named: dict[str, dict[int, PlacePhrase]] = defaultdict(dict)
    single = {
        article: kind in ("street", "compass") or len({p.name for p in phrases}) == 1
        for article, phrases in by_article.items()
    }
    for article, phrases in sorted(by_article.items()):
        for phrase in phrases:
            named[phrase.name].setdefault(article, phrase)
    if len(named) > MOST:
        return  # a list of addresses, not one thing
    for x, y in itertools.combinations(sorted(named), 2):
        if not set(named[x]).isdisjoint(named[y]):
            continue
        pairs = [
            (i, a, j, b)
            for (i, a), (j, b) in itertools.product(named[x].items(), named[y].items())
            if single[i]
            and single[j]
            and _differ(kind, a, b)
            and (
                (kind == "anchor" and _nested(a.name, b.name))
                or not (_named_in(kind, b, texts[i]) or _named_in(kind, a, texts[j]))
            )
        ]
        if not pairs or (kind == "area" and _within(pairs[0][1], pairs[0][3], texts)):
            continue
        alike = max(_alike(story, pair, weight) for pair in pairs)
        exact = any(a.exact and b.exact for _, a, _, b in pairs)
        if not exact and alike < _ALIKE.get(kind, 1.0):
            continue
        yield _variant(story, kind, named[x], named[y], alike), frozenset((x, y))


def _merged(
    found: list[tuple[NameVariant, frozenset[str]]],
) -> list[tuple[NameVariant, frozenset[str]]]:
    """One thing in three places is one disagreement: the rarest place against the others."""
    if len(found) < 2 or not frozenset.intersection(*(n for _, n in found[:2])):
        return found
    first, _ = min(found, key=lambda item: (len(item[0].a_articles), item[0].a))
    others = {
        place
        for variant, _ in found
        for place in (*variant.a_articles, *variant.b_articles)
        if place not in first.a_articles
    }
    names = frozenset[str]().union(*(n for _, n in found))
    return [(replace(first, b_articles=tuple(sorted(others))), names)]


def _placed(
    story: Story, pairs: tuple[PlacePair, ...], *, kind: str
) -> Iterator[tuple[NameVariant, frozenset[str]]]:
    """One thing put in several places is one disagreement: the surest pair, all articles that tell either."""
    left = sorted(pairs, key=lambda p: (-p.alike, p.a[0], p.a[1].start, p.b[0], p.b[1].start))
    while left:
        names = {left[0].a[1].name, left[0].b[1].name}
        group = [p for p in left if names & {p.a[1].name, p.b[1].name}]
        left = [p for p in left if p not in group]
        sides: dict[str, dict[int, SpanRef]] = defaultdict(dict)
        for pair in group:
            for article, placement in (pair.a, pair.b):
                sides[placement.name].setdefault(article, (article, placement.start, placement.end))
        rare = min(names, key=lambda name: (len(sides[name]), min(sides[name]), name))
        others = {a: at for name, side in sides.items() if name != rare for a, at in side.items()}
        one = tuple(at for _, at in sorted(sides[rare].items()))
        other = tuple(at for _, at in sorted(others.items()))
        first = group[0]
        sure = _TOLD_ALIKE if first.alike >= _MUCH_ALIKE else _TOLD
        yield (
            NameVariant(
                a=one[0], b=other[0], a_form=_text(story, one[0]), b_form=_text(story, other[0]),
                a_articles=one, b_articles=other, confidence=_BY_NAME if first.by_name else sure,
                similarity=round(first.alike, 3), kind=kind,
            ),
            frozenset(sides),
        )  # fmt: skip


def _within(x: PlacePhrase, y: PlacePhrase, texts: list[str]) -> bool:
    """One is the other's other name, or the story tells one as within or near the other, which
    two countries or two counties never are."""
    p, q = x.name, y.name
    if any(m[:4] == n[:4] for m in p.split() for n in q.split() if len(m) >= 4):
        return True
    if x.tier == y.tier and x.tier not in ("city", "unknown"):
        return False
    joined = re.compile(
        rf"\b(?:{re.escape(p)}{_BESIDE}{re.escape(q)}|{re.escape(q)}{_BESIDE}{re.escape(p)})\b"
    )
    return any(p in text and q in text and joined.search(text) for text in texts)


def _differ(kind: str, a: PlacePhrase, b: PlacePhrase) -> bool:
    if kind == "compass":
        opposite = _OPPOSED.get(a.name) == b.name or _OPPOSED.get(b.name) == a.name
        return opposite and (a.tier == b.tier or not (a.exact and b.exact))
    if kind == "part":
        return opposed(a.name, b.name)
    if kind == "street":
        return _close(a.name, b.name)
    if kind == "anchor":
        return _anchored_apart(a.name.split(), b.name.split())
    return a.tier == b.tier


def _anchored_apart(x: list[str], y: list[str]) -> bool:
    """From two places, or from a town and from the airport of its name."""
    if _nested(" ".join(x), " ".join(y)):
        short, long = sorted((x, y), key=len)
        return len(short) < len(long) and long[-1] in SITES and short[-1] not in SITES
    return not set(x) & set(y)


def _nested(x: str, y: str) -> bool:
    short, long = sorted((set(x.split()), set(y.split())), key=len)
    return short <= long


def _close(x: str, y: str) -> bool:
    """Two names that are one with a slip; numbered streets are two streets."""
    if min(len(x), len(y)) < 5 or x[0].isdigit() or y[0].isdigit() or x[0] != y[0]:
        return False
    return (
        x in (y + "s",) or y in (x + "s",) or OSA.distance(x, y, score_cutoff=2) <= 2 or _akin(x, y)
    )


def _akin(x: str, y: str) -> bool:
    stem = len(list(itertools.takewhile(lambda pair: pair[0] == pair[1], zip(x, y, strict=False))))
    return stem >= 6 and max(len(x), len(y)) - stem <= 3


def _named_in(kind: str, phrase: PlacePhrase, text: str) -> bool:
    """Whether the other article has this place too."""
    if kind == "compass":
        return f"{phrase.name} of {phrase.frame}" in text
    if kind in ("route", "numbered", "part"):
        return False
    if kind == "street":
        return f"{phrase.name} {phrase.tier[:2]}" in text
    if kind == "junction":
        return phrase.name.rsplit(" ", 1)[0] in text
    return phrase.name in text


def _alike(
    story: Story, pair: tuple[int, PlacePhrase, int, PlacePhrase], weight: Callable[[str], float]
) -> float:
    i, a, j, b = pair
    return similarity(_around(story, i, a), _around(story, j, b), weight)


def _around(story: Story, article: int, phrase: PlacePhrase) -> dict[str, float]:
    words = story.readings[article].sentences[phrase.sentence].words
    at = next((k for k, w in enumerate(words) if w.start >= phrase.start), len(words))
    return {
        canonical(w.lemma): 0.9 ** abs(k - at)
        for k, w in enumerate(words)
        if not (w.start < phrase.end and w.end > phrase.start)
    }


def _variant(
    story: Story,
    kind: str,
    mine: dict[int, PlacePhrase],
    theirs: dict[int, PlacePhrase],
    alike: float,
) -> NameVariant:
    rare, usual = sorted((mine, theirs), key=lambda side: (len(side), min(side)))
    one, other = _places(rare), _places(usual)
    return NameVariant(
        a=one[0], b=other[0], a_form=_text(story, one[0]), b_form=_text(story, other[0]),
        a_articles=one, b_articles=other, confidence=_SURE[kind], similarity=round(alike, 3),
        kind="where",
    )  # fmt: skip


def _places(side: dict[int, PlacePhrase]) -> tuple[SpanRef, ...]:
    return tuple((article, p.start, p.end) for article, p in sorted(side.items()))


def _text(story: Story, place: SpanRef) -> str:
    article, start, end = place
    return " ".join(story.readings[article].article.text[start:end].split())
