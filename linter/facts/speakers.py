"""Who "he", "the watchdog" or "Orde" is: from a noun phrase to the fullest name.

The nearest fitting antecedent in subject position, as in Hobbs (1978) and the sieve of
Lee et al. (2013), with the habits of news: the last speaker goes on speaking, roles and
bodies are named in an apposition first, and where nothing fits nobody is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import function_words as fw
from . import speaker_nouns as sn
from .discourse import NOBODY, Discourse, Speaker, Wanted
from .entities import AUTHOR, Entity, Sex, SpeakerKind, stem
from .frames import Frame, Item
from .mention import Mention
from .noun_phrases import NounPhrase, is_name
from .reporting import Report

_TITLES = frozenset("mr mrs ms miss dr sir dame lord lady prof professor".split())
_POSSESSIVE = frozenset(("'s", "'"))
_POSSESSORS = frozenset(("his", "her", "their", "its"))
_DEFINITE = frozenset(("the", "this", "that")) | _POSSESSORS
_UNRESOLVED = frozenset(("i", "we", "you", "who", "which"))
_JUST_NOW = 2
_AGED = re.compile(r"\d+-year-old")
_PEOPLE = frozenset(stem(word) for word in sn.PERSON_NOUNS)
_HEAD = 4  # items at the head of a frame that can say whose letter it is about
_OWNED = 5  # items from the owner to "letter"


class Resolver:
    """Resolves the noun phrases of an article in the order of its text."""

    def __init__(self, text: str, frames: Sequence[Frame], names: Sequence[Mention]) -> None:
        self.text = text
        self.frames = frames
        self.discourse = Discourse(text, frames, names)

    def knows(self, name: str | None) -> bool:
        """Whether the article names somebody so."""
        return name in self.discourse.by_name

    def report(self, number: int, report: Report) -> Speaker:
        """The speaker of ``report`` in frame ``number``; remembered for the pronouns to come."""
        if report.subject is None:
            return NOBODY
        speaker = self.phrase(number, report.subject)
        self.discourse.remember(number, speaker)
        return speaker

    def phrase(self, number: int, phrase: NounPhrase) -> Speaker:
        """Who a noun phrase of frame ``number`` stands for."""
        items = self.frames[number].items
        word = items[phrase.first].word
        alone = phrase.first == phrase.last and items[phrase.first].kind == "word"
        if alone and word in _UNRESOLVED:
            return NOBODY
        if alone and word in ("he", "she"):
            sex: Sex = "m" if word == "he" else "f"
            found = self.discourse.nearest_person(number, phrase.first, sex, self._described)
            return found or NOBODY
        if alone and word in ("it", "they"):
            plural = word == "they"
            if not plural and (writer := self._writer(number)):
                return writer
            return self.discourse.nearest_body(number, phrase.first, plural=plural) or NOBODY
        return self._named(items, phrase) or self._described(number, phrase)

    def _writer(self, number: int) -> Speaker | None:
        """Whose words "it" are where the frame before is about "his last message", "Orde's letter"."""
        if number == 0:
            return None
        items = self.frames[number - 1].items
        for place, item in enumerate(items[:_HEAD]):
            owned = place + 1 < len(items) and items[place + 1].word in _POSSESSIVE
            owner = item.word in ("his", "her") or (item.label == "person" and owned)
            if owner and any(i.word in sn.DOCUMENTS for i in items[place + 1 : place + _OWNED]):
                if item.label == "person":
                    return Speaker(self.discourse.entity(item).name, "person")
                sex: Sex = "m" if item.word == "his" else "f"
                return self.discourse.nearest_person(number - 1, place, sex, self._described)
        return None

    def _named(self, items: Sequence[Item], phrase: NounPhrase) -> Speaker | None:
        """The speaker whom a phrase names: its person, its body, the body behind its report."""
        core = range(phrase.first, phrase.head + 1)
        owned = {k for k in core if k < phrase.head and items[k + 1].word in _POSSESSIVE}
        people = [k for k in core if items[k].label == "person" and k not in owned]
        if people:
            found = [self.discourse.entity(items[k]).name for k in people]
            joint = len(found) > 1 and any(items[k].word in ("and", "&") for k in core)
            return Speaker(" and ".join(found), "group") if joint else Speaker(found[-1], "person")
        rest = range(phrase.head + 1, phrase.last + 1)
        titled = next(
            (k for k in rest if items[k].label == "person" and _is_titled(items, k)), None
        )
        if titled is not None:
            return Speaker(self.discourse.entity(items[titled]).name, "person")
        head = items[phrase.head]
        if head.kind == "name":
            entity = self.discourse.entity(head)
            return Speaker(entity.name, entity.kind)
        if head.word not in sn.DOCUMENTS or phrase.head == phrase.first:
            return None
        author = next((k for k in (*reversed(core), *rest) if items[k].kind == "name"), None)
        return Speaker(self.discourse.entity(items[author]).name, "body") if author else None

    def _described(self, number: int, phrase: NounPhrase) -> Speaker:
        """The speaker whom a phrase describes, or the phrase itself."""
        items = self.frames[number].items
        own = self._as_written(items, phrase)
        head, opening = items[phrase.head].word, items[phrase.first].word
        offset = items[phrase.first].start
        span = range(phrase.first, phrase.last + 1)
        simple = phrase.last == phrase.head and not any(is_name(items[k]) for k in span)
        if _AGED.fullmatch(head) or (head == "one" and _of_people(items, phrase)):
            return Speaker(own, "person")
        if head in sn.PERSON_NOUNS:
            the = opening in _DEFINITE - _POSSESSORS
            words = frozenset(stem(items[k].word) for k in range(phrase.first, phrase.head + 1))
            return (self._by_role(head, words, offset) if the else None) or Speaker(own, "person")
        if head in sn.DOCUMENTS:
            authored = simple and head in sn.AUTHORED and opening in _DEFINITE
            return (self._author(offset) if authored else None) or Speaker(own, "document")
        if head in sn.BODIES and opening in _DEFINITE and simple:
            return self._by_kind(number, head, offset) or Speaker(own, "body")
        return Speaker(own, "group")

    def _as_written(self, items: Sequence[Item], phrase: NounPhrase) -> str:
        """The words of a phrase without "the" before a name; a first common word in lower case."""
        place = phrase.first
        if place < phrase.last and items[place].word == "the" and is_name(items[place + 1]):
            place += 1
        own = " ".join(self.text[items[place].start : items[phrase.last].end].split())
        first, rest = own.split()[0], own[len(own.split()[0]) :]
        common = fw.DETERMINERS | fw.OTHERS | sn.BARE_SPEAKERS | sn.PERSON_NOUNS
        if items[place].kind == "name" or first.lower() not in common or place > phrase.first:
            return own
        return (first.lower() if first.isupper() else first[0].lower() + first[1:]) + rest

    def _by_role(self, head: str, words: frozenset[str], offset: int) -> Speaker | None:
        """The person whose role "the minister" is: the best match of its words, the nearest."""
        sex = "m" if head in sn.MEN else "f" if head in sn.WOMEN else None
        fitting = [
            entity
            for entity in self.discourse.described(head, "person", offset)
            if not (sex and entity.sex and sex != entity.sex)
        ]
        return _nearest(fitting, offset, "person", words)

    def _by_kind(self, number: int, head: str, offset: int) -> Speaker | None:
        """The body that was just speaking, else one described so, else the nearest subject."""
        just = self.discourse.spoke(number, Wanted(("body",), None, head), _JUST_NOW)
        if just:
            return just
        described = _nearest(self.discourse.described(head, "body", offset), offset, "body")
        if described:
            return described
        named = [
            entity
            for entity in self.discourse.by_word.get(stem(head), ())
            if entity.kind == "body" and stem(head) in map(stem, entity.name.lower().split())
        ]
        if len(named) == 1:
            return Speaker(named[0].name, "body")
        return self.discourse.nearest_body(number, None, head)

    def _author(self, offset: int) -> Speaker | None:
        """The body behind "the report": the one it is by, else the only one that spoke before."""
        authors = [
            entity for entity in self.discourse.by_word.get(AUTHOR, ()) if entity.kind == "body"
        ]
        bodies = self.discourse.bodies
        only = next(iter(bodies.values())) if len(bodies) == 1 else None
        return _nearest(authors, offset, "body") or only


def _of_people(items: Sequence[Item], phrase: NounPhrase) -> bool:
    """Whether "one" is one of some people: "one of his friends"."""
    after = items[phrase.head + 1 : phrase.head + 5]
    return bool(after) and after[0].word == "of" and any(stem(i.word) in _PEOPLE for i in after[1:])


def _nearest(
    entities: Sequence[Entity], offset: int, kind: SpeakerKind, words: frozenset[str] = frozenset()
) -> Speaker | None:
    """Of the entities that share most of ``words`` the one mentioned last before ``offset``."""
    if not entities:
        return None
    best = max(entities, key=lambda e: (len(words & e.words), e.last_before(offset)))
    return Speaker(best.name, kind)


def _is_titled(items: Sequence[Item], place: int) -> bool:
    """Whether a name ends its title ("vice president of marketing X"), no "spokesman for X"."""
    before = items[place - 1]
    return before.kind == "word" and before.word not in fw.PREPOSITIONS | fw.DETERMINERS | _TITLES
