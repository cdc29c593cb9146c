"""Whose relative a person is told to be: "his widow, Ann Hale", "Ann Hale, the boy's aunt", "the mother of the
dead boy, Ann Hale". The words say of whom: a name or noun in lower case, or the pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

KIN = frozenset(
    """
    wife widow husband widower spouse fiancé fiancée fiance fiancee girlfriend boyfriend
    mother mum mom father dad son daughter brother sister uncle aunt nephew niece cousin
    grandson granddaughter grandfather grandmother grandad grandma
    stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother half-sister
    mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law
    godfather godmother godson goddaughter foster-mother foster-father great-uncle great-aunt
    """.split()
)
_KIN = "|".join(sorted(KIN, key=len, reverse=True))
_ADJECTIVE = r"(?:elder|eldest|older|oldest|younger|youngest|twin|only|late|big|little|first|second|third|estranged|former|grieving|adult|teenage|\d+-year-old)"
_OWNED = r"(?P<owner>his|her|their|(?:(?:the|a)\s)?(?:[\w-]+\s){0,2}[\w.-]+(?:['’]s|(?<=s)['’]))"
_BEFORE = re.compile(
    rf"(?<![\w’'-]){_OWNED}\s(?:{_ADJECTIVE}\s)*(?P<kin>{_KIN}),?\s$", re.IGNORECASE
)
_OF_BEFORE = re.compile(
    rf"\b(?:the|a|an)\s(?:{_ADJECTIVE}\s)*(?P<kin>{_KIN})\sof\s(?P<owner>(?:(?:the|a|an|one\sof\sthe)\s)?[^,.;:()“”\"\n]{{2,50}}?),\s$"
)
_LEAD = r"(?:,\s(?:\d{1,3},\s)?(?:who\s(?:is|was)\s)?|\s(?:is|was)\s)"
_AFTER = re.compile(
    rf"{_LEAD}{_OWNED}\s(?:{_ADJECTIVE}\s)*(?P<kin>{_KIN})\b(?!['’-])", re.IGNORECASE
)
_OF_AFTER = re.compile(
    rf"{_LEAD}(?:the|a)\s(?:{_ADJECTIVE}\s)*(?P<kin>{_KIN})\sof\s(?P<owner>[^,.;:()“”\"\n]{{2,50}}?)(?=,|\.|;|\swho\b|\ssaid\b|\stold\b|\sspoke\b|\sand\b)"
)
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    "the a an of one dead late injured missing murdered young former his her their s".split()
)


@dataclass(frozen=True, slots=True)
class Kin:
    """What relative, of whom (one word, or "his"), and where it stands."""

    kin: str
    owner: str
    start: int
    end: int


def read_kin(text: str, start: int, end: int, low: int, high: int) -> Iterator[Kin]:
    """What relative the person is whose name stands from ``start`` to ``end``."""
    for pattern in (_BEFORE, _OF_BEFORE):
        match = pattern.search(text, low, start)
        if match:
            yield _kin(match)
    for pattern in (_AFTER, _OF_AFTER):
        match = pattern.match(text, end, high)
        if match:
            yield _kin(match)


def _kin(match: re.Match[str]) -> Kin:
    owner = match["owner"].lower()
    if owner not in ("his", "her", "their"):
        words = [w for w in _WORD.findall(owner) if w not in _SMALL]
        owner = words[-1] if words else ""
    return Kin(match["kin"].lower(), owner, match.start("kin"), match.end("kin"))
