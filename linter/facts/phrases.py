"""Noun phrases and clauses as the two readers of frames hand them on, and phrases as text."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.values import Named, Person
from .contextwords import DIRECTIONS
from .scene import NOUNS, Scene, Spot, children


@dataclass(frozen=True, slots=True)
class Noun:
    """The token of a head noun. ``inner`` is the noun after "of" or "in" under it ("rounds of
    ammunition"), ``outer`` the quantity or change noun that stood over it, ``part`` whether the
    figure is a share of it, ``beside`` further words that tell it apart (a direction and its place), ``attached`` whether the
    figure is in the noun's own phrase.
    """

    head: int
    inner: int | None = None
    outer: int | None = None
    part: bool = False
    beside: tuple[int, ...] = ()
    attached: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """The token of the predicate, of its subject and its object; ``branch`` is the predicate's own
    word over the figure ("" without a tree) and ``holder`` the token that governs the clause."""

    predicate: int | None = None
    subject: int | None = None
    object: int | None = None
    passive: bool = False
    branch: int | None = None
    holder: int | None = None


NOTHING = Clause()

_INSIDE = ("amod", "compound", "flat", "nummod", "nmod:desc", "nmod:unmarked")
_NP_POS = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_BREAKS = frozenset('()[],;:—–|"“”') | {"and", "or", "--"}
LONGEST = 8
_IN_BRACKET = 25


def name_of(scene: Scene, token: int) -> str | None:
    """The fullest name of the person, body or place that ``token`` is part of, else None."""
    index = scene.names.get(token)
    if index is None:
        return None
    value = scene.mentions[index].value
    return value.name if isinstance(value, (Person, Named)) else None


def phrase(scene: Scene, head: int) -> tuple[int, int]:
    """The tokens of the noun phrase around ``head`` (end exclusive), without determiners."""
    if head in scene.names:
        return scene.spans[scene.names[head]]
    if scene.parsed:
        inside = [c for c in children(scene, head, *_INSIDE) if abs(c - head) <= LONGEST]
        first, last = min([*inside, head]), max([*(c for c in inside if c > head), head]) + 1
        while first > 0 and head - first < LONGEST and _joined(scene, first):
            first -= 1
        while last < len(scene.words) and last - head < LONGEST and _joined(scene, last):
            last += 1
    else:
        first, last = head, head + 1
        while (
            first > 0
            and head - first < LONGEST
            and (scene.pos[first - 1] in _NP_POS or _joined(scene, first))
        ):
            first -= 1
        while (
            last < len(scene.words)
            and last - head < LONGEST
            and scene.pos[head] == "PROPN"
            and scene.pos[last] == "PROPN"
        ):
            last += 1
    # "four robbers" are robbers, but "the 13-inch model" is not any model.
    breaks = [t for t in range(first, head) if scene.words[t] in _BREAKS]
    first = breaks[-1] + 1 if breaks else first
    while first < head and (
        scene.pos[first] in ("DET", "PUNCT", "PRON") or _counts(scene, first, head)
    ):
        first += 1
    return first, last


def _joined(scene: Scene, first: int) -> bool:
    """Whether a hyphen without spaces ties ``first`` to the word before it."""
    tokens = scene.analysis.tokens
    return tokens[first - 1].end == tokens[first].start and (
        scene.words[first - 1] in "-–" or scene.words[first] in "-–"
    )


def _counts(scene: Scene, token: int, head: int) -> bool:
    index = scene.figures.get(token)
    if index is None:
        return False
    return scene.mentions[index].kind not in ("measurement", "duration", "rank") or (
        scene.spans[index][1] > head
    )


def phrase_text(scene: Scene, head: int) -> str:
    """The noun phrase around ``head`` as written, one space between words."""
    first, last = phrase(scene, head)
    tokens = scene.analysis.tokens
    return " ".join(scene.text[tokens[first].start : tokens[last - 1].end].split())


def direction_after(scene: Scene, last: int, right: int) -> tuple[int, ...]:
    """ "seven km east of Norrham": the direction after a distance, and the place it is taken from."""
    if last >= right or scene.words[last] not in DIRECTIONS:
        return ()
    token = last + 1
    if token < right and scene.words[token] in ("of", "from"):
        token += 1
        while token < right and scene.pos[token] == "DET":
            token += 1
        if token < right and is_noun(scene, token):
            return (last, token)
    return (last,)


_BEFORE_AGE = frozenset(", ( aged age now both then just only also".split())


def person_before(scene: Scene, first: int, left: int) -> int | None:
    """The name in "Ann Lee, 34," and "Ann Lee (34)", for an age that begins at ``first``; the last of the
    names in "Ann Lee and Tom Hale, both 34,"."""
    before = first - 1
    while before > left and scene.words[before] in _BEFORE_AGE:
        before -= 1
    if before == first - 1 or before < left:
        return None
    named = before in scene.names or (is_noun(scene, before) and scene.pos[before] == "PROPN")
    return before if named else None


def name_before_bracket(scene: Scene, spot: Spot) -> int | None:
    """The last token of the noun before the bracket that holds a figure: "Northern Rovers (seven
    years, $140 million)"; None where there is no such bracket, or a verb in it."""
    token = spot.first - 1
    limit = max(spot.sentence[0], spot.first - _IN_BRACKET)
    while token >= limit and scene.pos[token] not in ("VERB", "AUX") and scene.words[token] != ")":
        if scene.words[token] == "(":
            before = token - 1
            named = before >= spot.sentence[0] and scene.pos[before] in NOUNS
            return before if named and before not in scene.figures else None
        token -= 1
    return None


def in_brackets(scene: Scene, spot: Spot) -> bool:
    """Whether the figure stands in brackets after a name: no clause governs it then."""
    before = name_before_bracket(scene, spot)
    return before is not None and (before in scene.names or scene.pos[before] == "PROPN")


def is_noun(scene: Scene, token: int) -> bool:
    """Whether ``token`` is a noun outside any figure or time."""
    return scene.pos[token] in NOUNS and token not in scene.figures
