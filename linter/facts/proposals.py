"""All candidates of a text: those of its capitals, of a state's bodies in small letters, of a model."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.analysis import Analysis
from . import gazetteer as places
from . import namewords as nw
from .candidates import Candidate, candidates, make
from .capitals import Words, is_demonym, is_role
from .givennames import GIVEN

_STATE = nw.STATE_ADJECTIVES | nw.STATE_BODIES


def all_candidates(words: Words, analysis: Analysis) -> list[Candidate]:
    found = candidates(words)
    found = [_with_police(words, item) for item in found]
    found += _forces(words)
    taken = [(item.start, item.end) for item in found]
    extra = [
        make(words, *span)
        for name in analysis.names
        if (span := name_words(words, name.start, name.end))
        and words.items[span[0]].sentence not in words.headlines
    ]
    occupied = _covered(words, taken)
    found += [item for item in extra if not any(occupied[n] for n in range(item.first, item.last))]
    return sorted(found, key=lambda c: (c.start, -c.end))


def _covered(words: Words, spans: Sequence[tuple[int, int]]) -> list[bool]:
    covered = [False] * len(words.items)
    for start, end in spans:
        for index in range(words.at(start), words.at(end)):
            covered[index] = True
    return covered


def name_words(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """The words of a proposed name without articles, titles and lower-case ends."""
    first, last = words.at(start), words.at(end)
    items = words.items
    while first < last and (
        not items[first].cap
        or items[first].lower in nw.OPENERS
        or is_demonym(items[first].lower)
        or items[first].lower in nw.HONORIFICS
    ):
        first += 1
    while last > first and not items[last - 1].cap:
        last -= 1
    if first >= last or last - first > 12:
        return None
    plain = all(
        word.lower in nw.NO_NAMES
        or word.lower in nw.ROLE_MODIFIERS
        or is_role(word)
        or not word.cap
        for word in items[first:last]
    )
    titled = items[first].lower in nw.ROLE_MODIFIERS or (
        is_role(items[first]) and items[first].lower not in GIVEN
    )
    return None if plain or titled else (first, last)


def _with_police(words: Words, item: Candidate) -> Candidate:
    """ "Selby police": the body that a place and a lower-case "police" name together."""
    items, last = words.items, item.last
    if item.title or len(item.form) > 2 or last + 1 > len(items) or last >= len(items):
        return item
    word = items[last]
    if (
        word.lower != "police"
        or word.cap
        or items[last - 1].possessive
        or words.gap(last - 1) != " "
    ):
        return item
    after = items[last + 1].lower if last + 1 < len(items) else ""
    if words.items[item.first].text.isupper() or after in (
        "officer",
        "officers",
        "station",
        "car",
        "force",
        "department",
    ):
        return item
    return make(words, item.first, last + 1)


def _forces(words: Words) -> list[Candidate]:
    """ "Iraqi security forces", "the Greek government": a demonym and the state's own bodies in small letters."""
    items, found = words.items, []
    for index, word in enumerate(items[:-1]):
        if (
            not word.cap
            or word.possessive
            or not (word.lower in nw.DEMONYMS or word.lower in places.PLACES)
            or words.gap(index) != " "
        ):
            continue
        last = index + 1
        while (
            last < min(index + 4, len(items))
            and items[last].lower in _STATE
            and words.gap(last - 1) == " "
        ):
            last += 1
        while last > index + 1 and items[last - 1].lower not in nw.STATE_BODIES:
            last -= 1
        if last > index + 1 and not items[last - 1].cap:
            found.append(make(words, index, last))
    return found
