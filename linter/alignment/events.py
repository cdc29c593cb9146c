"""Which event a time is the time of: its verb or event noun, and who takes part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from ..model.comparison import Story
from ..model.fact import Fact
from .entries import Entry
from .eventwords import (
    ACCOUNTS,
    ASPECTUAL,
    AUXILIARY,
    AWARDED,
    JUDGING,
    LIGHT,
    ONSETS,
    SENSES,
    SPEECH,
    TELLING,
    VAGUE,
    WORKS,
    is_event_noun,
)
from .happenings import happenings
from .pairs import Pair
from .surroundings import NEIGHBOUR, Surroundings, name_words
from .wordgroups import canonical

# "verb": the same verb, or it and its noun; "noun": the same event noun; "like": verbs of one
# meaning; "near": the one's verb stands in the other's part of the sentence; "open": one side
# names no event; "other": verbs that may tell one event in other words; "apart": two steps of a
# matter, an arrest and a release, a verdict and a sentence.
Kinship = Literal["verb", "noun", "like", "near", "open", "other", "apart"]

_ASPECTUAL = frozenset(canonical(verb) for verb in ASPECTUAL)
_SPEECH = frozenset(canonical(verb) for verb in SPEECH) | SPEECH
_LIGHT = frozenset(canonical(verb) for verb in LIGHT) | LIGHT | AUXILIARY
_SENSES: dict[str, frozenset[int]] = {}
for _number, _group in enumerate(SENSES):
    for _word in _group.split():
        _name = _word if "-" in _word else canonical(_word)
        _SENSES[_name] = _SENSES.get(_name, frozenset()) | {_number}
_JUDGING = frozenset(canonical(verb) for verb in JUDGING)
_VAGUE = frozenset(canonical(verb) for verb in VAGUE) | VAGUE
_TELLING = frozenset(canonical(verb) for verb in TELLING) | TELLING
_ONSETS = tuple(
    tuple(frozenset(w if "-" in w else canonical(w) for w in words.split()) for words in both)
    for both in ONSETS
)
_ACCOUNTS = frozenset(canonical(noun) for noun in (*ACCOUNTS, *TELLING, "announcement")) | ACCOUNTS
_AWARDED = frozenset(canonical(verb) for verb in AWARDED)
_WORKS = frozenset(canonical(noun) for noun in WORKS)
_ENDING = re.compile(
    r"(?:ations?|ions?|ments?|ances?|ences?|ings?|als?|ers?|ors?|ures?|ed|es|e|s)$"
)


@dataclass(frozen=True, slots=True)
class Event:
    """``verb`` where it says what happened, the event nouns, and the words of the parties' names;
    ``happenings`` what the time's part of the sentence tells beside, ``nearest`` its verb next to the time. ``speech``: the time is that of
    words said. ``words`` are those of the whole sentence; ``dated`` is the noun that alone the time is of."""

    verb: str | None
    nouns: frozenset[str]
    parties: frozenset[str]
    speech: bool = False
    happenings: frozenset[str] = frozenset()
    nearest: str | None = None
    words: frozenset[str] = frozenset()
    dated: str | None = None


class Events:
    """The events of a story's times, each read once."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._known: dict[tuple[int, int], Event] = {}

    def of(self, entry: Entry, mention: int) -> Event:
        """The event of one mention of ``entry``."""
        ref = entry.refs[mention]
        at = (ref.article, ref.fact)
        if at not in self._known:
            told = happenings(self._story.readings[ref.article], entry.facts[mention])
            event = read_event(entry.facts[mention], entry.around[mention])
            if told.dated is not None:
                event = replace(event, verb=None, nouns=frozenset((told.dated,)), speech=False)
            elif told.alone and told.nearest is not None:
                event = replace(
                    event,
                    verb=_verb_of(told.nearest),
                    nouns=frozenset(),
                    speech=told.nearest in _SPEECH,
                )
            self._known[at] = replace(
                event,
                happenings=_happened(told.words),
                nearest=_verb_of(told.nearest),
                dated=told.dated,
            )
        return self._known[at]

    def both(self, pair: Pair) -> tuple[Event, Event]:
        """The events of both sides of a pair of times."""
        return self.of(pair.a, pair.i), self.of(pair.b, pair.j)

    def kinship(self, pair: Pair) -> Kinship:
        """Whether the two times of a pair are of one event, as far as verbs and nouns tell."""
        a, b = self.both(pair)
        return "apart" if of_another(a, b) or of_another(b, a) else kinship(a, b)


def of_another(a: Event, b: Event) -> bool:
    """Whether the time of ``a`` is that of a noun alone and ``b`` another: words said of it, a prize for it."""
    if a.dated is None or b.dated is not None:
        return False
    if b.speech:
        return a.dated not in _ACCOUNTS
    return bool(_done(b) & _AWARDED) and a.dated in _WORKS


def read_event(fact: Fact, around: Surroundings) -> Event:
    """The event that the time ``fact`` belongs to, without the other words of its part of the sentence."""
    measure = fact.context.measure
    verb = around.predicate if around.predicate and around.predicate not in _LIGHT else None
    subject = measure.subject if measure else None
    last = canonical(subject.split()[-1].casefold()) if subject and subject.split() else None
    # "On Friday the mayor called the report a lie": what is judged was not then.
    head = None if around.predicate in _JUDGING else around.head
    nouns = frozenset(noun for noun in (head, last) if noun and is_event_noun(noun))
    parties = frozenset(
        word
        for name in (fact.context.owner, subject, measure.head if measure else None)
        if name
        for word in name_words(name)
    )
    if verb in _ASPECTUAL and nouns:
        verb = None  # "the campaign runs", "the campaign lasts"
    return Event(
        verb=verb,
        nouns=nouns,
        parties=parties,
        speech=around.predicate in _SPEECH,
        words=frozenset(word for word, weight in around.words.items() if weight > NEIGHBOUR),
    )


def _happened(words: Iterable[str]) -> frozenset[str]:
    """Of the words of a part of a sentence those that tell what happens."""
    return frozenset(
        word
        for word in words
        if word not in _LIGHT and (word in _SENSES or "-" in word or is_event_noun(word))
    )


def kinship(a: Event, b: Event) -> Kinship:
    """Whether two times are of one event, as far as their verbs and nouns tell."""
    if a.verb and b.verb and kin(a.verb, b.verb):
        return "verb"
    if (not a.verb or not b.verb) and any(kin(x, y) for x in _words(a) for y in _words(b)):
        return "noun"
    if one_statement(a, b):
        return "like"
    if not a.speech and not b.speech:
        if _alike(_done(a), _done(b)) or begins(a, b):
            return "like"
        verbs = all(event.verb or event.nearest for event in (a, b))
        if not (verbs and two_deeds(a, b)) and _tells(a, b, _done(a), _done(b)):
            return "near"
        if not two_deeds(a, b) and _tells(a, b, a.nouns, b.nouns):
            return "near"
    if two_deeds(a, b):
        return "apart"
    return "other" if _words(a) and _words(b) else "open"


def _tells(a: Event, b: Event, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether ``mine`` of ``a``, or all its words where it has neither verb nor noun, is told by a word
    of ``b``, or the other way round."""
    bare_a, bare_b = (not _done(e) and not e.nouns for e in (a, b))
    return _alike(mine or (a.happenings if bare_a else mine), _told(b)) or _alike(
        _told(a), theirs or (b.happenings if bare_b else theirs)
    )


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(kin(x, y) or alike(x, y) for x in mine for y in theirs)


def two_deeds(a: Event, b: Event) -> bool:
    """Whether both sides tell an event of a known meaning, and not of the same."""
    return all(any(_senses(x) and x not in _VAGUE for x in _done(event)) for event in (a, b))


def one_statement(a: Event, b: Event) -> bool:
    """Whether one body says something here and says or publishes something there."""
    if not (a.speech or b.speech):
        return False
    if not a.parties & (b.parties | b.words) and not b.parties & a.words:
        return False
    return all(event.speech or bool(_done(event) & _TELLING) for event in (a, b))


def meanings(event: Event) -> frozenset[tuple[str, str]]:
    """What an event is, in the words of none: the stems of its verb or nouns, and their senses."""
    return frozenset(
        meaning
        for word in _done(event)
        for meaning in (("stem", _stem(word)), *(("sense", str(n)) for n in _senses(word)))
    )


def _senses(word: str) -> frozenset[int]:
    return _SENSES.get(word, frozenset())


def _told(event: Event) -> frozenset[str]:
    return event.happenings | event.nouns | _words(event)


def _done(event: Event) -> frozenset[str]:
    """The verb with its particle, the nouns where there is none."""
    if event.verb:
        joined = {word for word in event.happenings if word.startswith(f"{event.verb}-")}
        return frozenset(joined or {event.verb})
    return frozenset((event.nearest,)) if event.nearest else event.nouns


def _verb_of(word: str | None) -> str | None:
    return None if word is None or word in _LIGHT or word in _SPEECH else word


def begins(a: Event, b: Event) -> bool:
    """Whether one side tells an event and the other the state that begins with it: "bought", "has run"."""
    for state, event in ((a, b), (b, a)):
        for states, events in _ONSETS:
            if _done(state) & states and _told(event) & events:
                return True
    return False


def alike(x: str, y: str) -> bool:
    """Whether two words may tell one event: "capsize", "roll-over"."""
    return bool(_senses(x) & _senses(y))


def kin(x: str, y: str) -> bool:
    """A verb and itself or its noun ("sink", "sinking"; "indict", "indictment")."""
    if x == y:
        return True
    a, b = _stem(x), _stem(y)
    return len(a) >= 3 and a == b


def _words(event: Event) -> frozenset[str]:
    return frozenset((event.verb,)) if event.verb else event.nouns


def _stem(word: str) -> str:
    short = _ENDING.sub("", word)
    doubled = len(short) > 3 and short[-1] == short[-2]
    return short[:-1] if doubled else short
