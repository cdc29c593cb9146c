"""One person's death told otherwise: of what, and where.

Only causes and places that exclude each other count: a group of causes for each kind of
illness or violence, a home or a hospital. An article that names the other's cause anywhere
is no witness against it.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ..model.comparison import DeedPair, NameVariant, Ref, Story
from ..model.fact import Fact, Reading
from ..model.values import Person, Statement

_CAUSES = {
    "heart": r"heart (?:attack|failure|disease|condition)|cardiac arrest|coronary",
    "brain": r"stroke|brain ha?emorrhage|aneurysm",
    "cancer": r"cancer|leuka?emia|lymphoma|tumou?rs?|melanoma",
    "dementia": r"alzheimer['’]?s|dementia|parkinson['’]?s",
    "lungs": r"pneumonia|emphysema|tuberculosis|influenza|flu",
    "organs": r"(?:kidney|renal|liver|organ) failure|cirrhosis|hepatitis",
    "infection": r"sepsis|septica?emia|malaria|cholera|typhoid|ebola|meningitis|aids|covid-19|coronavirus",
    "drugs": r"(?:an? )?(?:drug |heroin |fentanyl )?overdose|poisoning|alcohol poisoning",
    "shot": r"(?:a |multiple )?gunshot wounds?|gunfire|bullet wounds?",
    "stabbed": r"(?:a |multiple )?stab wounds?",
    "smoke": r"smoke inhalation|suffocation|asphyxiation|asphyxia",
    "water": r"drowning",
    "burnt": r"burns",
    "cold": r"hypothermia|exposure",
    "hunger": r"starvation|dehydration|malnutrition",
}  # fmt: skip
_CAUSE = re.compile(
    r"(?i)\b(?:of|from|by)\b[^.;\n]{0,40}?\b(?:" + "|".join(f"(?P<{k}>{v})" for k, v in _CAUSES.items()) + r")\b"
)  # fmt: skip
_WHERE = re.compile(
    r"(?i)\b(?:at|in|on)\s+(?:(?:a|an|the|his|her|their)\s+)?(?:[\w'’-]+\s+){0,2}?"
    r"(?:(?P<home>home|residence|house|apartment)|(?P<hospital>hospital|clinic|infirmary)|(?P<hospice>hospice)|"
    r"(?P<scene>scene)|(?P<prison>prison|jail|custody)|(?P<way>way to (?:the |a )?hospital))\b"
)
# Places of death that both can be meant: a hospice may stand in a hospital.
_ALIKE = (
    frozenset(("hospital", "hospice")),
    frozenset(("hospital", "prison")),
    frozenset(("home", "scene")),
)
_REACH = 120


@dataclass(frozen=True, slots=True)
class _Death:
    ref: Ref
    name: str
    cause: str | None
    where: str | None
    span: tuple[int, int]


def match_causes(story: Story) -> tuple[DeedPair, ...]:
    """Pairs of statements that give one person's death two causes."""
    told = [tuple(_deaths(reading, i)) for i, reading in enumerate(story.readings)]
    return tuple(
        DeedPair(kind="outcome", a=a.ref, b=b.ref, similarity=0.5, sure=True)
        for i, j in itertools.combinations(range(len(told)), 2)
        for a, b in itertools.product(_first(told[i], "cause"), _first(told[j], "cause"))
        if a.name == b.name
        and a.cause
        and b.cause
        and a.cause != b.cause
        and not _mentions(story.readings[i], b.cause)
        and not _mentions(story.readings[j], a.cause)
    )


def match_deathbeds(story: Story) -> tuple[NameVariant, ...]:
    """One person's places of death that exclude each other, as variants of kind "where"."""
    told = [tuple(_deaths(reading, i)) for i, reading in enumerate(story.readings)]
    firsts = [d for deaths in told for d in _first(deaths, "where")]
    found = []
    for x, y in sorted({(d.name, d.where or "") for d in firsts}):
        rare = [d for d in firsts if (d.name, d.where) == (x, y)]
        other = [d for d in firsts if d.name == x and d.where and _apart(y, d.where)]
        if not other or (len(rare), y) > (len(other), other[0].where or ""):
            continue
        one, two = (tuple((d.ref.article, *d.span) for d in side) for side in (rare, other))
        found.append(
            NameVariant(
                a=one[0],
                b=two[0],
                a_form=_text(story, one[0]),
                b_form=_text(story, two[0]),
                a_articles=one,
                b_articles=two,
                confidence=0.6,
                similarity=0.5,
                kind="where",
            )
        )
    return tuple(found)


def _apart(x: str, y: str) -> bool:
    return x != y and frozenset((x, y)) not in _ALIKE


def _first(deaths: tuple[_Death, ...], what: str) -> list[_Death]:
    """What an article says of each person's death, where it says one thing."""
    by_name: dict[str, list[_Death]] = {}
    for death in deaths:
        if getattr(death, what):
            by_name.setdefault(death.name, []).append(death)
    return [told[0] for told in by_name.values() if len({getattr(d, what) for d in told}) == 1]


def _deaths(reading: Reading, article: int) -> Iterator[_Death]:
    chief = _chief(reading)
    text = reading.article.prose
    for index, fact in enumerate(reading.facts):
        value = fact.value
        if (
            not isinstance(value, Statement)
            or value.verb != "die"
            or value.negated
            or value.modality
        ):
            continue
        name = _named(value.subject, chief)
        if name is None:
            continue
        end = min(len(text), fact.end + _REACH, _sentence_end(reading, fact))
        cause = _CAUSE.search(text, fact.end, end)
        where = _WHERE.search(text, fact.end, end)
        yield _Death(
            Ref(article, index),
            name,
            cause.lastgroup if cause else None,
            where.lastgroup if where else None,
            (where.start(), where.end()) if where else (fact.start, fact.end),
        )


def _sentence_end(reading: Reading, fact: Fact) -> int:
    return reading.sentences[fact.sentence].end if fact.sentence >= 0 else fact.end


def _named(subject: str | None, chief: str | None) -> str | None:
    """The surname of who died; a pronoun is the article's chief person, a noun phrase nobody."""
    if subject is None:
        return chief
    words = re.findall(r"[^\W\d_][\w'’-]*", subject)
    return words[-1].casefold() if words and words[-1][:1].isupper() else None


def _chief(reading: Reading) -> str | None:
    """The surname that an article names most, where it does so at least twice."""
    names = Counter(
        fact.value.name.split()[-1].casefold()
        for fact in reading.facts
        if isinstance(fact.value, Person) and fact.value.name
    )
    best = sorted(names.items(), key=lambda item: (-item[1], item[0]))[:1]
    return best[0][0] if best and best[0][1] > 1 else None


def _mentions(reading: Reading, cause: str) -> bool:
    return bool(re.search(rf"(?i)\b(?:{_CAUSES[cause]})\b", reading.article.prose))


def _text(story: Story, place: tuple[int, int, int]) -> str:
    article, start, end = place
    return " ".join(story.readings[article].article.text[start:end].split())
