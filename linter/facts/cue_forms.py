"""The inflected forms of the reporting verbs in cues.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from . import cues

Class = Literal["say", "that", "speak"]


@dataclass(frozen=True, slots=True)
class Form:
    """``shape`` is "base", "present" (third person), "past", "perfect" or "participle" (-ing).

    "perfect" is a past participle that is no past form too ("written").
    """

    lemma: str
    kind: Class
    shape: Literal["base", "present", "past", "perfect", "participle"]
    evaluates: bool


_SHAPES: tuple[Literal["present", "past", "perfect", "participle"], ...] = (
    "present",
    "past",
    "perfect",
    "participle",
)


def inflect(verb: str) -> tuple[str, str, str, str]:
    """Third person, past, past participle and -ing form of a verb."""
    if verb in cues.IRREGULAR:
        third, past, perfect, ing = cues.IRREGULAR[verb].split()
        return third, past, perfect, ing
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if verb.endswith("e"):
        return third, verb + "d", verb + "d", verb[:-1] + "ing"
    return third, verb + "ed", verb + "ed", verb + "ing"


def _table() -> dict[str, Form]:
    table: dict[str, Form] = {}
    classes: tuple[tuple[Class, list[str]], ...] = (
        ("say", cues.SAY),
        ("that", cues.THAT),
        ("speak", cues.SPEAK),
    )
    for kind, verbs in classes:
        for verb in verbs:
            if "_" in verb:
                continue
            evaluates = verb in cues.EVALUATE
            table.setdefault(verb, Form(verb, kind, "base", evaluates))
            for shape, word in zip(_SHAPES, inflect(verb), strict=True):
                table.setdefault(word, Form(verb, kind, shape, evaluates))
    return table


FORMS: dict[str, Form] = _table()
