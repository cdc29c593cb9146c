"""Who "he", "the watchdog" or "Morse" is: from a noun phrase to the fullest name.

The nearest fitting antecedent in subject position, as in Hobbs (1978) and the sieve of
Lee et al. (2013), with the habits of news: the last speaker goes on speaking, roles and
bodies are named in an apposition first, and where nothing fits nobody is guessed.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..model.values import Named, Person
from . import cues
from .attribution import Report, leading_phrase
from .frames import Frame, Item
from .given_names import FEMALE, MALE
from .mention import Mention
from .noun_phrases import NounPhrase, is_name

SpeakerKind = Literal["person", "body", "place", "group", "document", "none"]
Sex = Literal["m", "f"]

_REACH = 5
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TITLES = frozenset("mr mrs ms miss dr sir dame lord lady prof professor".split())
_SINGULAR = {"he": "m", "she": "f"}
_APPOSITION = re.compile(r"\s?(?:\([^)]{1,40}\)\s?)?,\s([^,.;:“\"]{3,80})|\s?\([^)]{1,40}\)")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved speaker; ``name`` is None where none is clear."""

    name: str | None
    kind: SpeakerKind


NOBODY = Speaker(None, "none")


@dataclass(frozen=True, slots=True)
class _Entity:
    name: str
    kind: SpeakerKind
    sex: Sex | None
    words: frozenset[str]
    places: tuple[int, ...]


@dataclass
class Resolver:
    """Resolves the noun phrases of an article in the order of its text."""

    text: str
    frames: Sequence[Frame]
    names: Sequence[Mention]
    spoken: dict[int, list[Speaker]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.entities = _entities(self.text, self.names)
        self.by_name = {entity.name: entity for entity in self.entities}

    def report(self, number: int, report: Report) -> Speaker:
        """The speaker of ``report`` in frame ``number``; remembered for the pronouns to come."""
        if report.subject is None:
            return NOBODY
        speaker = self.phrase(number, report.subject)
        if speaker.name is not None:
            self.remember(number, speaker)
        return speaker

    def remember(self, number: int, speaker: Speaker) -> None:
        self.spoken.setdefault(number, []).append(speaker)

    def phrase(self, number: int, phrase: NounPhrase) -> Speaker:
        """Who a noun phrase of frame ``number`` stands for."""
        items = self.frames[number].items
        if phrase.first == phrase.last and items[phrase.first].kind == "word":
            word = items[phrase.first].word
            if word in _SINGULAR:
                return self._person(number, phrase.first, "m" if word == "he" else "f")
            if word in ("it", "they"):
                return self._body(number, phrase.first, plural=word == "they")
            if word in ("i", "we", "you", "who", "which"):
                return NOBODY
        named = self._named(items, phrase)
        return named if named else self._described(number, phrase)

    def _named(self, items: Sequence[Item], phrase: NounPhrase) -> Speaker | None:
        core = range(phrase.first, phrase.head + 1)
        people = [
            k
            for k in core
            if items[k].kind == "name"
            and self.names[items[k].ref].kind == "person"
            and not (k + 1 <= phrase.head and items[k + 1].word in ("'s", "'"))
        ]
        if people:
            full = [self._entity(items[k]) for k in people]
            joint = any(items[k].word in ("and", "&") for k in core) and len(full) > 1
            name = " and ".join(e.name for e in full[:3]) if joint else full[-1].name
            return Speaker(name, "group" if joint else "person")
        late = next(
            (
                k
                for k in range(phrase.head + 1, phrase.last + 1)
                if items[k].kind == "name"
                and self.names[items[k].ref].kind == "person"
                and items[k - 1].kind == "word"
                and items[k - 1].word not in cues.PREPOSITIONS | cues.DETERMINERS | _TITLES
            ),
            None,
        )
        if late is not None:
            return Speaker(self._entity(items[late]).name, "person")
        head = items[phrase.head]
        if head.kind == "name":
            entity = self._entity(head)
            return Speaker(entity.name, entity.kind)
        if head.word in cues.DOCUMENTS and phrase.head > phrase.first:
            owner = next((k for k in reversed(core) if items[k].kind == "name"), None)
            owner = (
                owner
                if owner is not None
                else next(
                    (k for k in range(phrase.head + 1, phrase.last + 1) if items[k].kind == "name"),
                    None,
                )
            )
            if owner is not None:
                return Speaker(self._entity(items[owner]).name, "body")
        return None

    def _entity(self, item: Item) -> _Entity:
        value = self.names[item.ref].value
        assert isinstance(value, Person | Named)
        return self.by_name[value.name]

    def _described(self, number: int, phrase: NounPhrase) -> Speaker:
        items = self.frames[number].items
        head = items[phrase.head].word
        words = frozenset(_stem(items[k].word) for k in range(phrase.first, phrase.head + 1))
        own = self._string(items, phrase)
        opened = items[phrase.first].word
        offset = items[phrase.first].start
        definite = opened in ("the", "this", "that", "his", "her", "its", "their")
        simple = phrase.last == phrase.head and not any(
            items[k].kind == "name" for k in range(phrase.first, phrase.last + 1)
        )
        if head in cues.PERSON_NOUNS:
            if not definite or opened in ("his", "her", "their", "its"):
                return Speaker(own, "person")
            return self._role(head, words, offset) or Speaker(own, "person")
        if head in cues.DOCUMENTS:
            return (self._author(number, offset) if simple else None) or Speaker(own, "document")
        if head in cues.BODIES and definite and simple:
            return self._kind_of_body(number, head, words, offset) or Speaker(own, "body")
        return Speaker(own, "group")

    def _string(self, items: Sequence[Item], phrase: NounPhrase) -> str:
        """The phrase as written; a first word that is no name loses its capital."""
        own = " ".join(self.text[items[phrase.first].start : items[phrase.last].end].split())
        first = own.split()[0]
        if items[phrase.first].kind == "name" or is_name_word(own):
            return own
        return (first.lower() if first.isupper() else first[0].lower() + first[1:]) + own[
            len(first) :
        ]

    def _role(self, head: str, words: frozenset[str], offset: int) -> Speaker | None:
        sex: Sex | None = "m" if head in cues.MEN else "f" if head in cues.WOMEN else None
        fitting = [
            entity
            for entity in self.entities
            if entity.kind == "person"
            and entity.places[0] < offset
            and _stem(head) in entity.words
            and not (sex and entity.sex and sex != entity.sex)
        ]
        if not fitting:
            return None
        best = max(len(words & entity.words) for entity in fitting)
        fitting = [entity for entity in fitting if len(words & entity.words) == best]
        nearest = max(fitting, key=lambda entity: _last_before(entity.places, offset))
        return Speaker(nearest.name, "person")

    def _kind_of_body(
        self, number: int, head: str, words: frozenset[str], offset: int
    ) -> Speaker | None:
        """The body that was just speaking, else one described so, else the nearest subject."""
        said = self._spoke(number, ("body",), 2, head)
        if said:
            return said
        bodies = [e for e in self.entities if e.kind == "body"]
        fitting = [e for e in bodies if e.places[0] < offset and _stem(head) in e.words]
        if fitting:
            nearest = max(fitting, key=lambda e: _last_before(e.places, offset))
            return Speaker(nearest.name, "body")
        named = [e for e in bodies if _stem(head) in {_stem(w) for w in e.name.lower().split()}]
        if len(named) == 1:
            return Speaker(named[0].name, "body")
        return self._near(number, len(self.frames[number].items), "body", None, head)

    def _spoke(
        self, number: int, kinds: tuple[SpeakerKind, ...], reach: int, head: str = ""
    ) -> Speaker | None:
        """The last speaker of the frames before that fits."""
        for here in range(number - 1, max(-1, number - 1 - reach), -1):
            for speaker in reversed(self.spoken.get(here, ())):
                if speaker.kind in kinds and self._fits(speaker, None, head):
                    return speaker
        return None

    def _author(self, number: int, offset: int) -> Speaker | None:
        """The body behind "the report": the one it is by, else the only one that speaks before."""
        authors = [e for e in self.entities if e.kind == "body" and "report" in e.words]
        if authors:
            nearest = max(authors, key=lambda e: _last_before(e.places, offset))
            return Speaker(nearest.name, "body")
        said = {
            s.name: s
            for k in self.spoken
            if k <= number
            for s in self.spoken[k]
            if s.kind == "body" and s.name
        }
        return next(iter(said.values())) if len(said) == 1 else None

    def _person(self, number: int, before: int, sex: Sex) -> Speaker:
        return self._near(number, before, "person", sex) or NOBODY

    def _body(self, number: int, before: int, *, plural: bool) -> Speaker:
        return self._near(number, before, "group" if plural else "body", None) or NOBODY

    def _near(
        self, number: int, before: int, kind: SpeakerKind, sex: Sex | None, head: str = ""
    ) -> Speaker | None:
        kinds: tuple[SpeakerKind, ...] = {
            "person": ("person",),
            "body": ("body", "document"),
            "group": ("group", "body"),
        }.get(kind, ("group",))  # type: ignore[assignment]
        if kind == "body":
            subject = (
                self._subject_body(number, before, head)
                if before < len(self.frames[number].items)
                else None
            )
            said = subject or self._spoke(number, kinds, _REACH, head)
            if said:
                return said
        for back in range(_REACH + 1):
            here = number - back
            if here < 0:
                return None
            items = self.frames[here].items
            limit = before if back == 0 else len(items)
            found = self._mentioned(items, limit, kinds, sex, head)
            said = [
                s for s in self.spoken.get(here, ()) if s.kind in kinds and self._fits(s, sex, head)
            ]
            if back and said:
                return said[-1]
            if isinstance(found, Speaker):
                return found
            stranger = self._stranger(here, limit, sex) if kind == "person" else None
            if stranger:
                return stranger
            if back == 0 and said:
                return said[-1]
            if found:
                return None
        return None

    def _stranger(self, number: int, before: int, sex: Sex | None) -> Speaker | None:
        """The unnamed person whom a frame is about: "One customer was sceptical."."""
        items = self.frames[number].items
        subject = leading_phrase(items, before)
        if subject is None or items[subject.head].word not in cues.PERSON_NOUNS:
            return None
        if items[subject.first].word not in ("a", "an", "one", "another", "the"):
            return None
        speaker = self._described(number, subject)
        return speaker if self._fits(speaker, sex, "") else None

    def _subject_body(self, number: int, before: int, head: str) -> Speaker | None:
        """The body that the frame itself has for its subject ("The union has left, it said")."""
        found = self._mentioned(self.frames[number].items, before, ("body",), None, head)
        return found if isinstance(found, Speaker) else None

    def _fits(self, speaker: Speaker, sex: Sex | None, head: str) -> bool:
        entity = self.by_name.get(speaker.name or "")
        if sex and entity and entity.sex and entity.sex != sex:
            return False
        if sex and entity is None:
            words = set((speaker.name or "").lower().split())
            return not words & (cues.WOMEN if sex == "m" else cues.MEN)
        if not head:
            return True
        named = {_stem(word) for word in (speaker.name or "").lower().split()}
        return _may_be(head, entity.words if entity else frozenset(named))

    def _mentioned(
        self,
        items: Sequence[Item],
        limit: int,
        kinds: tuple[SpeakerKind, ...],
        sex: Sex | None,
        head: str,
    ) -> Speaker | bool:
        """The fitting name of a frame: its subject, else its only one; True where several fit."""
        fitting: dict[str, int] = {}
        for k in range(limit):
            if items[k].kind != "name":
                continue
            entity = self._entity(items[k])
            if entity.kind not in kinds or not self._fits(
                Speaker(entity.name, entity.kind), sex, head
            ):
                continue
            if (
                k + 1 < len(items)
                and items[k + 1].word in ("'s", "'")
                and entity.kind == "person"
                and len(fitting)
            ):
                continue
            fitting.setdefault(entity.name, k)
        if not fitting:
            return False
        sure = [name for name in fitting if sex and self.by_name[name].sex == sex]
        if len(sure) == 1 and len(fitting) > 1:
            return Speaker(sure[0], kinds[0])
        subject = leading_phrase(items, limit)
        name, place = next(iter(fitting.items()))
        leads = subject is not None and subject.first <= place <= subject.head
        if leads or (len(fitting) == 1 and kinds[0] == "person"):
            return Speaker(name, kinds[0])
        if kinds[0] != "person":
            return False
        return True


def is_name_word(word: str) -> bool:
    first = word.split()[0].lower()
    return not (
        first in cues.DETERMINERS
        or first in cues.BARE_SPEAKERS
        or first in cues.PERSON_NOUNS
        or first in cues.OTHERS
    )


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


_BODY_STEMS = frozenset(map(_stem, cues.BODIES))
_PUBLIC_STEMS = frozenset(map(_stem, cues.PUBLIC_BODIES))


def _last_before(places: tuple[int, ...], offset: int) -> int:
    place = bisect.bisect_left(places, offset)
    return places[place - 1] if place else -1


def _may_be(head: str, words: frozenset[str]) -> bool:
    """Whether "the HEAD" can be a body whose own words, ``words``, say what it is."""
    if _stem(head) in words:
        return True
    if head not in cues.UNTYPED_BODIES:
        return False
    kinds = _BODY_STEMS & words
    public = head in cues.PUBLIC_BODIES
    return kinds <= (_PUBLIC_STEMS if public else _BODY_STEMS - _PUBLIC_STEMS)


def _entities(text: str, names: Sequence[Mention]) -> tuple[_Entity, ...]:
    places: dict[str, list[Mention]] = {}
    for mention in sorted(names, key=lambda m: m.start):
        if isinstance(mention.value, Person | Named):
            places.setdefault(mention.value.name, []).append(mention)
    return tuple(_entity(text, name, mentions) for name, mentions in places.items())


def _entity(text: str, name: str, mentions: list[Mention]) -> _Entity:
    person = next((m.value for m in mentions if isinstance(m.value, Person)), None)
    near = [word for mention in mentions[:6] for word in _around(text, mention)]
    own = [] if person else _WORD.findall(name)
    roles = [
        word
        for m in mentions
        if isinstance(m.value, Person) and m.value.role
        for word in _WORD.findall(m.value.role)
    ]
    words = frozenset(_stem(word.lower()) for word in [*near, *own, *roles])
    sex = _sex(name, mentions, words) if person else None
    kind: SpeakerKind = "person" if person else "body"
    if all(m.kind == "place" for m in mentions):
        kind = "place"
    return _Entity(name, kind, sex, words, tuple(m.start for m in mentions))


def _around(text: str, mention: Mention) -> list[str]:
    """The words of the title before a name and of the apposition after it."""
    before = re.split(r"[.,;:()“”\"\n]", text[max(0, mention.start - 60) : mention.start])[-1]
    after = _APPOSITION.match(text, mention.end)
    title = [word for word in _WORD.findall(before)[-4:]]
    cut = next(
        (
            k
            for k in range(len(title) - 1, -1, -1)
            if title[k].lower() in cues.PREPOSITIONS | cues.SUBORDINATORS
        ),
        -1,
    )
    follow = (
        re.split(r"\b(?:who|which|said|says|and|but|told)\b", after.group(1))[0]
        if after and after.group(1)
        else ""
    )
    possessed = re.match(
        r"['’]s (?:\w+ )?(report|study|review|audit)\b", text[mention.end : mention.end + 30]
    )
    by = re.search(
        r"\b(report|study|review|audit|investigation)\b[^.;]{0,25}\b(?:by|from|of)\s(?:the\s)?$",
        before,
    )
    own = re.match(
        r"\s(?:\([A-Z]+\) )?(report|study|review|audit)\b", text[mention.end : mention.end + 24]
    )
    authored = ["report"] if possessed or by or own else []
    return [*title[cut + 1 :], *_WORD.findall(follow), *authored]


def _sex(name: str, mentions: list[Mention], words: frozenset[str]) -> Sex | None:
    honorifics = {
        (m.value.honorific or "").lower().rstrip(".")
        for m in mentions
        if isinstance(m.value, Person)
    }
    if honorifics & {"mr", "sir", "lord"}:
        return "m"
    if honorifics & {"mrs", "ms", "miss", "dame", "lady"}:
        return "f"
    marked_m, marked_f = words & cues.MEN, words & cues.WOMEN
    if bool(marked_m) != bool(marked_f) and words & {
        "spokesman",
        "spokeswoman",
        "chairman",
        "chairwoman",
        "actres",
        "actress",
    }:
        return "m" if marked_m else "f"
    first = name.lower().split()[0] if " " in name else ""
    return "m" if first in MALE else "f" if first in FEMALE else None
