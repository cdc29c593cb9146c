"""What an article has said so far: who spoke in which frame, and whom each frame is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from . import function_words as fw
from . import speaker_nouns as sn
from .entities import Entity, Sex, SpeakerKind, called, may_be, read_entities, stem, stems
from .frames import Frame, Item
from .mention import Mention
from .namewords import ROLES
from .noun_phrases import NounPhrase, is_adverb
from .subjects import clause_subjects, leading_phrase

REACH = 5
CHAIN = 2
_PRONOUN = {"m": "he", "f": "she"}
_NOT_NAMES = fw.PREPOSITIONS | fw.SUBORDINATORS | fw.DETERMINERS | fw.AUXILIARIES | fw.TEMPORAL
_ABOUT = frozenset("on of about as regarding concerning for".split())
_ASKED = frozenset("but and asked speaking talking when".split())


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved speaker; ``name`` is None where none is clear."""

    name: str | None
    kind: SpeakerKind


NOBODY = Speaker(None, "none")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an anaphor asks of its antecedent: a kind, a sex, the noun of "the company"."""

    kinds: tuple[SpeakerKind, ...]
    sex: Sex | None = None
    head: str = ""


class Discourse:
    """The speakers of an article in the order of its text; grows as they are resolved."""

    def __init__(self, text: str, frames: Sequence[Frame], names: Sequence[Mention]) -> None:
        self.text = text
        self.frames = frames
        self.names = names
        self.entities = read_entities(text, names)
        self.by_name = {entity.name: entity for entity in self.entities}
        self._called = called(names)
        self.by_word: dict[str, list[Entity]] = {}
        for entity in self.entities:
            for word in entity.words:
                self.by_word.setdefault(word, []).append(entity)
        self.bodies: dict[str, Speaker] = {}
        self._spoken: dict[int, list[Speaker]] = {}

    def remember(self, number: int, speaker: Speaker) -> None:
        """That ``speaker`` spoke in frame ``number``."""
        if speaker.name is None:
            return
        self._spoken.setdefault(number, []).append(speaker)
        if speaker.kind == "body":
            self.bodies.setdefault(speaker.name, speaker)

    def entity(self, item: Item) -> Entity:
        """The entity that an item of kind "name" mentions."""
        return self.by_name[self._called[item.ref]]

    def described(self, head: str, kind: SpeakerKind, offset: int) -> list[Entity]:
        """Entities named before ``offset`` whose own words or roles hold the noun ``head``."""
        return [
            entity
            for entity in self.by_word.get(stem(head), ())
            if entity.kind == kind and entity.places[0] < offset
        ]

    def spoke(self, number: int, wanted: Wanted, reach: int = REACH) -> Speaker | None:
        """The last fitting speaker of the frames before ``number``."""
        return next(
            (
                speaker
                for here in range(number - 1, max(-1, number - 1 - reach), -1)
                for speaker in reversed(self._spoken.get(here, ()))
                if self.fits(speaker, wanted)
            ),
            None,
        )

    def fits(self, speaker: Speaker, wanted: Wanted) -> bool:
        """Whether a speaker can be what is wanted."""
        if speaker.kind not in wanted.kinds:
            return False
        entity = self.by_name.get(speaker.name or "")
        own = entity.words if entity else stems(speaker.name or "")
        if wanted.sex and entity and entity.sex not in (None, wanted.sex):
            return False
        if wanted.sex and entity is None and own & (sn.WOMEN if wanted.sex == "m" else sn.MEN):
            return False
        return not wanted.head or may_be(wanted.head, own)

    def nearest_person(
        self,
        number: int,
        before: int,
        sex: Sex,
        describe: Callable[[int, NounPhrase], Speaker],
        *,
        links: int = CHAIN,
    ) -> Speaker | None:
        """Whom "he" or "she" at item ``before`` means; None where nobody or more than one fits.

        From frame to frame backwards: who spoke there, whom it is about, whom alone it names.
        ``links`` is how many pronouns may lead to one another.
        """
        wanted = Wanted(("person",), sex)
        for here in range(number, max(-1, number - REACH - 1), -1):
            limit = before if here == number else len(self.frames[here].items)
            said = self._said_in(here, wanted)
            if said and here < number:
                return said
            if said and self._named_after(here, before, said):
                said = None  # "..., he wrote, according to Orde": Orde is not he
            same = self._pronoun(here, limit, sex) if here < number and links else None
            if same is not None:  # "He was asked about Lund": Lund is not he
                return self.nearest_person(here, same, sex, describe, links=links - 1)
            fitting = self._fitting(here, limit, wanted)
            if fitting and not self._leads(here, limit, fitting) and self._apart(here, number):
                rival = self.spoke(here, wanted, 2)
                if rival and rival not in fitting.values():
                    return rival if len(fitting) == 1 else None
            found = (
                self._about(here, limit, fitting, sex)
                or self._stranger(here, limit, wanted, describe)
                or (self._newcomer(here) if not fitting else None)
                or said
            )
            if found:
                return found
            if fitting:
                return None
        return None

    def nearest_body(
        self, number: int, before: int | None, head: str = "", *, plural: bool = False
    ) -> Speaker | None:
        """Which body "it", "they" or "the company" means.

        The subject of its own frame, the last body that spoke, or the subject of a frame before.
        """
        kinds: tuple[SpeakerKind, ...] = ("group", "body") if plural else ("body", "document")
        wanted = Wanted(kinds, None, head)
        own = self._subject(number, before, wanted) if before is not None else None
        return (
            own
            or self.spoke(number, wanted)
            or next(
                (
                    found
                    for here in range(number - 1, max(-1, number - REACH - 1), -1)
                    if (found := self._subject(here, len(self.frames[here].items), wanted))
                ),
                None,
            )
        )

    def _leads(self, number: int, before: int, fitting: dict[int, Speaker]) -> bool:
        """Whether one of the fitting is the subject of a frame."""
        subject = leading_phrase(self.frames[number].items, before)
        if subject is not None and any(subject.first <= p <= subject.head for p in fitting):
            return True
        return any(p in fitting for p in clause_subjects(self.frames[number].items, before))

    def _pronoun(self, number: int, before: int, sex: Sex) -> int | None:
        """The item of "he" or "she" where that is the subject of a frame."""
        items = self.frames[number].items
        subject = leading_phrase(items, before)
        if subject is None or subject.first != subject.last:
            return None
        return subject.first if items[subject.first].word == _PRONOUN[sex] else None

    def _apart(self, first: int, second: int) -> bool:
        """Whether two frames lie in different paragraphs."""
        return self.frames[first].paragraph != self.frames[second].paragraph

    def _said_in(self, number: int, wanted: Wanted) -> Speaker | None:
        spoken = reversed(self._spoken.get(number, ()))
        return next((speaker for speaker in spoken if self.fits(speaker, wanted)), None)

    def _named_after(self, number: int, before: int, speaker: Speaker) -> bool:
        """Whether a frame names a speaker only past the item ``before``."""
        named = [
            place
            for place, item in enumerate(self.frames[number].items)
            if item.kind == "name" and self.entity(item).name == speaker.name
        ]
        return bool(named) and min(named) > before

    def _subject(self, number: int, before: int, wanted: Wanted) -> Speaker | None:
        """The body that a frame has for its subject."""
        items = self.frames[number].items
        subject = leading_phrase(items, before)
        if subject is None:
            return None
        fitting = self._fitting(number, before, wanted)
        return next(
            (s for place, s in fitting.items() if subject.first <= place <= subject.head), None
        )

    def _about(
        self, number: int, before: int, fitting: dict[int, Speaker], sex: Sex
    ) -> Speaker | None:
        """The person whom a frame is about: its subject, the one of the right sex, its only one."""
        subject = leading_phrase(self.frames[number].items, before)
        span = range(subject.first, subject.head + 1) if subject else range(0)
        leading = next((speaker for place, speaker in fitting.items() if place in span), None)
        if leading is None:
            placed = clause_subjects(self.frames[number].items, before)
            leading = next((fitting[place] for place in reversed(placed) if place in fitting), None)
        people = dict.fromkeys(fitting.values())
        sure = [s for s in people if s.name and self.by_name[s.name].sex == sex]
        if len(people) > 1 and len(sure) == 1:
            return sure[0]
        if leading or len(people) != 1:
            return leading
        # "The 25-year-old smiled beside Lund": he is the former.
        someone = subject is not None and _is_person(self.frames[number].items[subject.head].word)
        return None if someone else next(iter(people))

    def _fitting(self, number: int, before: int, wanted: Wanted) -> dict[int, Speaker]:
        """The named speakers of a frame that fit, by their items."""
        items = self.frames[number].items[:before]
        named = {
            place: Speaker(entity.name, entity.kind)
            for place, item in enumerate(items)
            if item.kind == "name" and (entity := self.entity(item))
        }
        topics = _topics(self.frames[number].items)
        return {
            place: speaker
            for place, speaker in named.items()
            if place not in topics and self.fits(speaker, wanted)
        }

    def _newcomer(self, number: int) -> Speaker | None:
        """Somebody whom a frame begins with by one name that nothing else tells to be a person's:
        "Orde, the union's president, is a chemist"."""
        items = self.frames[number].items
        if len(items) < 4 or not items[0].capital or items[1].word != ",":
            return None
        if items[0].label == "person" or items[0].word in _NOT_NAMES or is_adverb(items[0].word):
            return None
        end = next((k for k in range(2, min(len(items), 14)) if items[k].word == ","), None)
        if end is None or not any(_is_person(items[k].word) for k in range(2, end)):
            return None
        return Speaker(self.text[items[0].start : items[0].end], "person")

    def _stranger(
        self,
        number: int,
        before: int,
        wanted: Wanted,
        describe: Callable[[int, NounPhrase], Speaker],
    ) -> Speaker | None:
        """The unnamed person whom a frame is about: "One customer was sceptical."."""
        items = self.frames[number].items
        subject = leading_phrase(items, before)
        if subject is None or not _is_person(items[subject.head].word):
            return None
        if items[subject.first].word not in ("a", "an", "one", "another", "the"):
            return None
        speaker = describe(number, subject)
        return speaker if self.fits(speaker, wanted) else None


def _is_person(word: str) -> bool:
    """Whether a noun is one for a person: "winger", "25-year-old"."""
    return word in sn.PERSON_NOUNS or word in ROLES or word.endswith("-year-old")


def _topics(items: Sequence[Item]) -> range:
    """The items of what a frame opens with as its topic: "On Lund, he said", "Asked about Lund, she said".

    Who speaks of somebody so is somebody else (principle B of binding theory, Chomsky 1981).
    """
    start = 0
    while start < len(items) and items[start].word in _ASKED:
        start += 1
    if start >= len(items) or items[start].word not in _ABOUT:
        return range(0)
    end = next((k for k in range(start, len(items)) if items[k].word == ","), None)
    if end is None or end + 1 >= len(items) or items[end + 1].word not in _PRONOUN.values():
        return range(0)
    return range(start, end)
