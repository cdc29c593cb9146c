"""Where something happens, told by a kind of place: "in the kitchen", "at a motel", "in an alley behind the bank".

Such a placement has no name; its tier is the sort of place ("room", "venue", "ground") and its name the word
for the kind. A word that goes with another noun ("hotel room", "school bus") is none.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ..model.fact import Reading, ReadSentence, Word
from .namewords import ROLES
from .placeframes import (
    NEAR,
    REACH,
    acts,
    clause_words,
    heads_after,
    heads_before,
    singulars,
    telling,
    verb_after,
)
from .placements import OUT, Placement, Way
from .sitekinds import kind_words, same_kind, sorts_of
from .spots import Spot

_KIND = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in kind_words())
_SITE = re.compile(
    r"\b(?P<prep>in|inside|at|on|outside|near|behind|into|to|from|through|across|down|up|along)\s"
    r"(?:(?:the|a|an|his|her|their|its|one|another|this|that)\s|(?:the\s)?[A-Z][\w’'-]+['’]s?\s|(?=[A-Z]))"
    r"(?:(?!(?:in|inside|at|on|outside|near|behind|into|to|from|of|by|with|and|or|for|the)\s)[\w’'-]+\s){0,4}?"
    rf"(?P<kind>(?i:{_KIND}))(?![\w'’-])"
)
_WAYS: dict[str, Way] = {"to": "to", "from": "from"}
_OTHER = re.compile(
    r"\b(?:another|other|further|separate|nearby|neighbou?ring|adjacent|adjoining|different|second|third)\s",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:(?:no|not|never|without|instead\sof|rather\sthan)\s(?:\w+\s){0,3}|(?:or|and)\s)$"
)
_WHERE = re.compile(r",?\swhere\s")
_FINDING = frozenset("find found discover locate recover spot".split())
# Where people are taken afterwards: who they are says nothing of what happened there.
_AFTERWARDS = frozenset(
    word
    for kind in (
        "hospital",
        "police station",
        "prison",
        "courthouse",
        "cemetery",
        "embassy",
        "cell",
    )
    for sort in sorts_of(kind)
    for word in same_kind(sort, kind)
)
_PEOPLE = ROLES | frozenset("man woman boy girl child baby toddler infant person".split())
MOST = 80  # of one article


def read_sites(reading: Reading) -> tuple[Placement, ...]:
    """The placements of an article by kinds of places, in order of place."""
    text = reading.article.prose
    found = (
        placement
        for number, sentence in enumerate(reading.sentences)
        if not sentence.headline
        for placement in _sites(text, sentence, number)
    )
    return tuple(placement for placement, _ in zip(found, range(MOST), strict=False))


def _sites(text: str, sentence: ReadSentence, number: int) -> Iterator[Placement]:
    for match in _SITE.finditer(text, sentence.start, sentence.end):
        kind = " ".join(match["kind"].casefold().split())
        spot = Spot(match.start("kind"), match.end("kind"), kind)
        if _joined(text, sentence, spot) or _OTHER.search(match.group()) or _named(text, match):
            continue
        if _NEVER.search(text, max(sentence.start, match.start() - REACH), match.start()):
            continue
        for sort in sorts_of(kind):
            yield from _placement(text, sentence, number, match, spot, sort)


def _joined(text: str, sentence: ReadSentence, spot: Spot) -> bool:
    """Whether the word is told with a noun after it ("school bus", "Mill Lane")."""
    words = sentence.words
    after = bisect_left(words, spot.end, key=lambda w: w.start)
    if after >= len(words) or text[spot.end : words[after].start] != " ":
        return False
    return words[after].pos in ("NOUN", "PROPN")


def _named(text: str, match: re.Match[str]) -> bool:
    """Whether the word is itself a name, right after the preposition: "in Bath"."""
    between = text[match.end("prep") : match.start("kind")]
    return not between.strip() and text[match.start("kind")].isupper()


def _found(text: str, near: Sequence[Word]) -> Iterator[str]:
    """In what state somebody or something was found there ("found dead in the kitchen"), that it was found."""
    for k, word in enumerate(near):
        if word.lemma.casefold() in _FINDING and acts(word):
            yield "found"
            yield from telling(text, [w for w in near[k + 1 :] if w.pos == "ADJ"])


def _placement(
    text: str,
    sentence: ReadSentence,
    number: int,
    match: re.Match[str],
    spot: Spot,
    sort: str,
) -> Iterator[Placement]:
    before, words = match.start(), sentence.words
    at = bisect_right(words, before, key=lambda w: w.end)
    near = [w for w in words[max(0, at - NEAR) : at] if before - w.end < REACH]
    heads = heads_before(text, before, near)
    if not any(map(acts, near)):
        heads |= verb_after(text, sentence, spot)
    heads = heads.union(_found(text, near))
    if _WHERE.match(text, spot.end):
        heads |= heads_after(text, sentence, spot)
    if spot.text in _AFTERWARDS:
        heads -= _PEOPLE
    if not heads:
        return
    way = _WAYS.get(match["prep"], "at")
    if way == "from" and heads & OUT:
        way = "at"
    clause = [w for w in clause_words(text, sentence, spot) if not spot.start <= w.start < spot.end]
    yield Placement(
        name=spot.text, start=match.start(), end=spot.end, sentence=number,
        way=way, tier=sort, heads=heads,
        clause=frozenset(telling(text, clause)),
        single=frozenset(telling(text, singulars(text, clause))),
    )  # fmt: skip
