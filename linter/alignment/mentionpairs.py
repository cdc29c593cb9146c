"""Names of two articles that are told alike: each pair of mentions with what they share, and whether
the names can be two at all.

One name with another letter, a country and its adjective, a short form and the full one are no two
names here: the readers of spellings and of worded names judge those.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from ..facts.number_words import UNITS
from ..facts.placenames import fold_place, lies_in, other_names, tier_of, two_towns
from ..model.comparison import Story
from .mentions import Mention, read_mentions
from .placerelations import other_relation, two_times
from .placewords import ANYWHERE, ORDINALS
from .surroundings import similarity

MOST = 80  # mentions that share one word
LEAST_WEIGHT, LEAST_RARE = 0.2, 1.2
PARTS = 2  # words that two names have in common, so that one may be the other worded otherwise
FIGURE, FIGURE_WEIGHT = 3.0, 0.6  # the rarity of a figure in common, its weight
_STEM = 4
WORDS_ALIKE, ALIKE_MUCH = 4, 0.25
_WITHIN = re.compile(
    r",? (?:(?:in|on|near|outside|off|of|at) )?(?:the )?(?:(?!and |or |to |from |but )[a-z]+ ){0,2}"
)
_WITHIN_REACH = 40  # letters
_ABBREVIATED = {
    "assn": "association", "assoc": "association", "dept": "department", "univ": "university", "intl": "international",
    "natl": "national", "govt": "government", "centre": "center", "st": "saint",
}  # fmt: skip
# Bodies and prizes by their other names.
_CALLED = tuple(
    (re.compile(rf"\b(?:{others})\b"), name)
    for others, name in (
        ("academy awards?|oscars", "oscar"), ("new scotland yard|scotland yard|met police|the met", "metropolitan police"),
        ("federal reserve board|federal reserve", "fed"), ("emmys|emmy awards?", "emmy"), ("grammys|grammy awards?", "grammy"),
        ("tonys|tony awards?", "tony"), ("baftas|bafta awards?", "bafta"), ("golden globe awards?|golden globes", "golden globe"),
        ("new york stock exchange", "nyse"), ("british broadcasting corporation", "bbc"), ("capitol hill", "congress"),
        ("national health service", "nhs"), ("european union", "eu"), ("nobel prizes?", "nobel"),
    )
)  # fmt: skip
_WIDE = frozenset(("wide", "region"))
_TOWNS = frozenset(("city", "unknown", "facility"))
_COURTS = frozenset(
    "crown magistrates high supreme district county appeal appeals federal circuit sessions".split()
)
_ROMAN = dict(zip("i ii iii iv v vi vii viii ix x".split(), map(str, range(1, 11)), strict=True))


@dataclass(frozen=True, slots=True)
class MentionPair:
    """Mentions in two articles, and how alike they are told, 0 to 1."""

    a: Mention
    b: Mention
    alike: float


@dataclass(frozen=True, slots=True)
class NameGround:
    """The names of a story: the mentions and the folded prose of each article, all pairs told alike."""

    mentions: Sequence[Sequence[Mention]]
    texts: Sequence[str]
    weight: Callable[[str], float]
    pairs: Sequence[MentionPair]
    tellers: Callable[[str], frozenset[int]]  # the articles that have a name


def name_ground(story: Story, weight: Callable[[str], float]) -> NameGround:
    """The names of a story with their pairs."""
    mentions = [read_mentions(reading, i) for i, reading in enumerate(story.readings)]
    texts = [fold_place(reading.article.prose) for reading in story.readings]
    return ground_of(mentions, texts, weight)


def ground_of(
    mentions: Sequence[Sequence[Mention]], texts: Sequence[str], weight: Callable[[str], float]
) -> NameGround:
    """The ground of mentions that are read already."""
    return NameGround(
        mentions=mentions,
        texts=texts,
        weight=weight,
        pairs=_pairs([one for own in mentions for one in own], weight),
        tellers=_tellers(mentions),
    )


def _tellers(mentions: Sequence[Sequence[Mention]]) -> Callable[[str], frozenset[int]]:
    """A function from a name to the articles that have it, a longer one that holds it or a shorter one
    that it holds."""
    articles: dict[str, set[int]] = defaultdict(set)
    by_word: dict[str, set[str]] = defaultdict(set)
    for one in itertools.chain(*mentions):
        articles[one.name].add(one.article)
        for word in one.parts:
            by_word[word].add(one.name)

    @functools.cache
    def tellers(name: str) -> frozenset[int]:
        words = set(name.split())
        near = set().union(*(by_word[word] for word in words))
        held = (o for o in near if words <= set(o.split()) or set(o.split()) <= words)
        return frozenset(articles[name].union(*(articles[other] for other in held)))

    return tellers


def sort_of(mention: Mention) -> str:
    """ "place", or "name" for bodies and things."""
    return "place" if mention.kind == "place" else "name"


def _pairs(mentions: Sequence[Mention], weight: Callable[[str], float]) -> list[MentionPair]:
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(mentions):
        rare = (w for w, v in one.words.items() if v > LEAST_WEIGHT and weight(w) > LEAST_RARE)
        heads = (f"head {head}" for head in one.heads)
        parts = (f"name {part}" for part in one.parts if one.kind != "place")
        for word in (*rare, *one.figures, *heads, *parts):
            by_word[word].append(number)
    together = {
        (i, j)
        for numbers in by_word.values()
        if len(numbers) <= MOST
        for i, j in itertools.combinations(numbers, 2)
        if mentions[i].article != mentions[j].article
    }
    return [_pair(mentions[i], mentions[j], weight) for i, j in sorted(together)]


def _pair(a: Mention, b: Mention, weight: Callable[[str], float]) -> MentionPair:
    names, figures = a.parts | b.parts, a.figures & b.figures
    one, other = (
        {w: v for w, v in side.words.items() if w not in names}
        | dict.fromkeys(figures, FIGURE_WEIGHT)
        for side in (a, b)
    )
    return MentionPair(
        a, b, similarity(one, other, lambda word: FIGURE if word[0] == "#" else weight(word))
    )


def worded_alike(a: Mention, b: Mention) -> bool:
    """Whether most of two bodies' names is the same."""
    return "place" not in (a.kind, b.kind) and len(a.parts & b.parts) >= PARTS


def two_names(a: Mention, b: Mention) -> bool:
    """Whether the names of two mentions are of two things of one sort, as far as the names tell."""
    x, y = a.name, b.name
    p, q = (frozenset(_called(name).split()) for name in (x, y))
    if p <= q or q <= p or (a.facility and b.facility not in ("", a.facility)):
        return False
    if other_names(x) & other_names(y) or lies_in(x, y) or lies_in(y, x):
        return False
    short, long = sorted((x.replace(" ", ""), y.replace(" ", "")), key=len)
    towns = "place" in (a.kind, b.kind) and two_towns(x, y)
    slip = short in long or OSA.distance(short, long) <= (2 if len(long) >= 6 else 1)
    if slip and not towns:
        return False
    if not _of_one_sort(a, b) or (a.source and b.source and not a.parts & b.parts):
        return False
    if any(_initials(one, other) for one, other in ((x, y), (y, x))):
        return False
    return towns or (_left(x, y) and _left(y, x) and not _clipped(a, b))


def _called(name: str) -> str:
    """The name with one name for the several of a body in it."""
    for others, one in _CALLED:
        name = others.sub(one, name)
    return name


def _clipped(a: Mention, b: Mention) -> bool:
    """Whether what one name has besides the shared words is cut from the other's ("Nor", "Norrham")."""
    shared = a.parts & b.parts
    return bool(shared) and any(
        len(left) == 1 and any(w.startswith(next(iter(left))) for w in other.parts - shared)
        for left, other in ((a.parts - shared, b), (b.parts - shared, a))
    )


def _of_one_sort(a: Mention, b: Mention) -> bool:
    """Towns and towns, states and states: a place and the land around it are no two places. Airports have
    the name of a town and another; a case goes from one court to the next."""
    if "place" not in (a.kind, b.kind):
        return not (a.parts & b.parts & {"court"} and (a.parts ^ b.parts) & _COURTS)
    tiers = {a.tier, b.tier}
    if a.facility == b.facility == "airport":
        return (tier_of(a.name) == "city") == (tier_of(b.name) == "city")
    one_tier = a.kind != b.kind or a.tier == b.tier or tiers <= _TOWNS
    return one_tier and not tiers & _WIDE


def _initials(short: str, name: str) -> bool:
    return " " not in short and "".join(word[0] for word in name.split()) == short


def _left(x: str, y: str) -> bool:
    """Whether a word of the one name has none of its stem in the other."""
    return not all(any(_akin(one, other) for other in y.split()) for one in x.split())


def _akin(x: str, y: str) -> bool:
    one, other = sorted((_written(x), _written(y)), key=len)
    stem = one[: max(_STEM, len(one) - 2)]
    return one == other or (len(one) >= _STEM and other.startswith(stem))


def _written(word: str) -> str:
    number = UNITS.get(word)
    return str(number) if number is not None else _ROMAN.get(word, _ABBREVIATED.get(word, word))


def one_thing(pair: MentionPair) -> bool:
    """Whether more than the like of it is told: a thing in the singular, a name or a figure in common, or much
    the same words; not of the first here and of the second there."""
    a, b = pair.a, pair.b
    first, second = a.told & ORDINALS, b.told & ORDINALS
    if first and second and not first & second:
        return False
    if two_times(a.times, b.times) or other_relation(a.relation, b.relation):
        return False
    shared = (a.told & b.told) - a.parts - b.parts
    if worded_alike(a, b) or (len(shared) >= WORDS_ALIKE and pair.alike >= ALIKE_MUCH):
        return True
    return bool(a.figures & b.figures or (a.names & b.names) - a.parts - b.parts) or bool(
        (a.single & b.single) - ANYWHERE
    )


def one_within(x: str, y: str, texts: Sequence[str]) -> bool:
    """Whether the story tells one place as in, at or near the other."""
    return any(
        x in text and y in text and (_beside(x, y, text) or _beside(y, x, text)) for text in texts
    )


def _beside(x: str, y: str, text: str) -> bool:
    """Whether ``y`` stands behind ``x`` with no more between them than says where it lies."""
    at = text.find(x)
    while at >= 0:
        end = at + len(x)
        other = text.find(y, end, end + _WITHIN_REACH + len(y))
        if other >= 0 and _WITHIN.fullmatch(text, end, other):
            return True
        at = text.find(x, end)
    return False
