"""Which event a time is the time of: its verb or event noun, and who takes part."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ..model.fact import Fact
from .eventwords import ASPECTUAL, DERIVED, EVENT_NOUNS, LIGHT
from .surroundings import Surroundings, name_words
from .wordgroups import canonical

# "verb": the same verb, or it and its noun; "noun": the same event noun; "open": one side names
# no event; "other": two events.
Kinship = Literal["verb", "noun", "open", "other"]

_EVENT_NOUNS = frozenset(canonical(noun) for noun in EVENT_NOUNS)
_ASPECTUAL = frozenset(canonical(verb) for verb in ASPECTUAL)
_LIGHT = frozenset(canonical(verb) for verb in LIGHT) | LIGHT
_ENDING = re.compile(
    r"(?:ations?|ions?|ments?|ances?|ences?|ings?|als?|ers?|ors?|ures?|ed|es|e|s)$"
)


@dataclass(frozen=True, slots=True)
class Event:
    """``verb`` where it says what happened, the event nouns, and the words of the parties' names."""

    verb: str | None
    nouns: frozenset[str]
    parties: frozenset[str]


def read_event(fact: Fact, around: Surroundings) -> Event:
    """The event that the time ``fact`` belongs to."""
    measure = fact.context.measure
    verb = around.predicate if around.predicate and around.predicate not in _LIGHT else None
    subject = measure.subject if measure else None
    last = canonical(subject.split()[-1].casefold()) if subject and subject.split() else None
    nouns = frozenset(noun for noun in (around.head, last) if noun and _is_event(noun))
    parties = frozenset(
        word
        for name in (fact.context.owner, subject, measure.head if measure else None)
        if name
        for word in name_words(name)
    )
    if verb in _ASPECTUAL and nouns:
        verb = None  # "the campaign runs", "the campaign lasts"
    return Event(verb=verb, nouns=nouns, parties=parties)


def kinship(a: Event, b: Event) -> Kinship:
    """Whether two times are of one event, as far as their verbs and nouns tell."""
    if a.verb and b.verb and kin(a.verb, b.verb):
        return "verb"
    if (not a.verb or not b.verb) and any(kin(x, y) for x in _words(a) for y in _words(b)):
        return "noun"
    return "other" if _words(a) and _words(b) else "open"


def kin(x: str, y: str) -> bool:
    """A verb and itself or its noun ("sink", "sinking"; "indict", "indictment")."""
    if x == y:
        return True
    a, b = _stem(x), _stem(y)
    return len(a) >= 3 and a == b


def _words(event: Event) -> frozenset[str]:
    return frozenset((event.verb,)) if event.verb else event.nouns


def _is_event(noun: str) -> bool:
    return noun in _EVENT_NOUNS or (len(noun) > 6 and noun.endswith(DERIVED))


def _stem(word: str) -> str:
    short = _ENDING.sub("", word)
    doubled = len(short) > 3 and short[-1] == short[-2]
    return short[:-1] if doubled else short
