"""The people, bodies and places of an article, with what the words around them say of them."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ..model.values import Named, Person
from . import function_words as fw
from . import speaker_nouns as sn
from .given_names import FEMALE, MALE
from .mention import Mention

Sex = Literal["m", "f"]
SpeakerKind = Literal["person", "body", "place", "group", "document", "none"]

AUTHOR = "report"

_MOST_MENTIONS = 6
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PAUSE = re.compile(r"[.,;:()“”\"\n]")
_STOP = re.compile(r"[.;:“”\"\n]")
_APPOSITION = re.compile(r"\s?(?:\([^)]{1,40}\)\s?)?,\s([^,.;:“\"]{3,80})|\s?\([^)]{1,40}\)")
_APPOSITION_ENDS = re.compile(r"\b(?:who|which|said|says|and|but|told)\b")
_SAYS = frozenset("said says told".split())
_LATE = 40  # code points of a clause before a name that is not its subject
_DOCUMENT = r"(?:report|study|review|audit|survey)"
_AUTHOR_BEFORE = re.compile(
    rf"\b{_DOCUMENT}\b[^.;]{{0,25}}\b(?:by|from|of)\s(?:the\s)?\Z"
    rf"|\b[Ii]n (?:a|an|its|their) [\w -]{{0,20}}{_DOCUMENT}\b[^.;]{{0,25}}\Z"
)
_AUTHOR_AFTER = re.compile(rf"(?:['’]s (?:\w{{1,20}} )?|\s(?:\([A-Z]+\) )?){_DOCUMENT}\b")
_MALE_HONORIFICS = frozenset(("mr", "sir", "lord", "father", "king", "prince", "sheikh"))
_FEMALE_HONORIFICS = frozenset(("mrs", "ms", "miss", "dame", "lady", "sister", "queen", "princess"))


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named, by the fullest name.

    ``words`` are the stems of its own name (of bodies), its roles, titles and appositions,
    and ``AUTHOR`` where a report is said to be its; ``places`` its mentions in order.
    """

    name: str
    kind: SpeakerKind
    sex: Sex | None
    words: frozenset[str]
    places: tuple[int, ...]

    def last_before(self, offset: int) -> int:
        """The last mention before ``offset``, or -1."""
        place = bisect.bisect_left(self.places, offset)
        return self.places[place - 1] if place else -1


def stem(word: str) -> str:
    """A noun without its plural ending, well enough to compare roles."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def stems(words: str) -> frozenset[str]:
    """The stems of the words of a text, in lower case."""
    return frozenset(stem(word.lower()) for word in _WORD.findall(words))


_BODY_STEMS = frozenset(map(stem, sn.BODIES))
_PUBLIC_STEMS = frozenset(map(stem, sn.PUBLIC_BODIES))


def may_be(head: str, words: frozenset[str]) -> bool:
    """Whether "the HEAD" can be a body whose own words, ``words``, say what it is.

    "The watchdog" may be an office or a commission but no bank; "the council" only what is
    called one.
    """
    if stem(head) in words:
        return True
    if head not in sn.UNTYPED_BODIES:
        return False
    public = head in sn.PUBLIC_BODIES
    return words & _BODY_STEMS <= (_PUBLIC_STEMS if public else _BODY_STEMS - _PUBLIC_STEMS)


def read_entities(text: str, names: Sequence[Mention]) -> tuple[Entity, ...]:
    """One entity for each distinct fullest name, in order of first mention."""
    mentions: dict[str, list[Mention]] = {}
    for mention, name in sorted(zip(names, called(names), strict=True), key=lambda p: p[0].start):
        if name:
            mentions.setdefault(name, []).append(mention)
    return tuple(_entity(text, name, found) for name, found in mentions.items())


def called(names: Sequence[Mention]) -> tuple[str, ...]:
    """The name of whom each mention means: the fullest one; but "Miss Orrery" is not Pavel Orrery.

    A title of the other sex than the given name means the relative of that surname who is named in
    full, or somebody whom the article calls so only. "" for what names nobody and nothing.
    """
    full = {m.value.name for m in names if isinstance(m.value, Person)}
    return tuple(_called(mention.value, full) for mention in names)


def _called(value: object, full: set[str]) -> str:
    if not isinstance(value, Person):
        return value.name if isinstance(value, Named) else ""
    title = (value.honorific or "").rstrip(".")
    sex = _honorific_sex(title)
    own = _given_sex(value.name)
    if sex is None or own is None or sex == own:
        return value.name
    surname = value.name.split()[-1]
    kin = sorted(n for n in full if n.split()[-1] == surname and _given_sex(n) == sex)
    return kin[0] if len(kin) == 1 else f"{title} {surname}"


def _honorific_sex(title: str) -> Sex | None:
    low = title.lower()
    return "m" if low in _MALE_HONORIFICS else "f" if low in _FEMALE_HONORIFICS else None


def _given_sex(name: str) -> Sex | None:
    given = [word for word in name.lower().split()[:-1] if len(word.rstrip(".")) > 1]
    first = given[0] if given else ""
    return "m" if first in MALE else "f" if first in FEMALE else None


def _entity(text: str, name: str, mentions: list[Mention]) -> Entity:
    people = [m.value for m in mentions if isinstance(m.value, Person)]
    first = mentions[:_MOST_MENTIONS]
    titles = frozenset().union(*(_title(text, mention) for mention in first))
    near = frozenset().union(*(_described(text, mention) for mention in first))
    roles = frozenset().union(*(stems(person.role or "") for person in people))
    own = frozenset() if people else stems(name)
    kind: SpeakerKind = (
        "person" if people else "place" if all(m.kind == "place" for m in mentions) else "body"
    )
    sex = _sex(name, people, titles | roles) if people else None
    places = tuple(mention.start for mention in mentions)
    return Entity(name, kind, sex, titles | near | roles | own, places)


def _title(text: str, mention: Mention) -> frozenset[str]:
    """The stems of the title before a name: "housing minister", "his wife"."""
    before = _PAUSE.split(text[max(0, mention.start - 60) : mention.start])[-1]
    words = _WORD.findall(before)[-4:]
    if not words or not _is_title(words[-1].lower()):
        return frozenset()
    cut = max(
        (k for k, w in enumerate(words) if w.lower() in fw.PREPOSITIONS | fw.SUBORDINATORS),
        default=-1,
    )
    return frozenset(stem(word.lower()) for word in words[cut + 1 :])


def _is_title(word: str) -> bool:
    """Whether a noun right before a name can be its title and no word of another phrase."""
    return word in sn.PERSON_NOUNS or word in sn.BODIES or word in sn.MEN or word in sn.WOMEN


def _described(text: str, mention: Mention) -> frozenset[str]:
    """The stems of the apposition after a name, and ``AUTHOR`` beside a report of it."""
    after = _APPOSITION.match(text, mention.end, mention.end + 140)
    words = after.group(1) if after and after.group(1) else ""
    before = text[max(0, mention.start - 60) : mention.start]
    if end := _APPOSITION_ENDS.search(words):
        # "... in the house of X, the minister said": who says so is somebody else
        tail = end.group() in _SAYS and len(_STOP.split(before)[-1]) >= _LATE
        words = "" if tail else words[: end.start()]
    wrote = _AUTHOR_BEFORE.search(before) or _AUTHOR_AFTER.match(text, mention.end)
    return stems(words) | ({AUTHOR} if wrote else frozenset())


def _sex(name: str, people: Sequence[Person], titles: frozenset[str]) -> Sex | None:
    honorifics = {(person.honorific or "").lower().rstrip(".") for person in people} | titles
    male = bool(honorifics & (_MALE_HONORIFICS | sn.MEN))
    female = bool(honorifics & (_FEMALE_HONORIFICS | sn.WOMEN))
    if male != female:
        return "m" if male else "f"
    return _given_sex(name)
