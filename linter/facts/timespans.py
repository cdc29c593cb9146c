"""A stretch of time as read in a text, and what the words around it say of it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import Final, Literal

from ..model.values import Basis, Granularity, Period, Relation
from .calendars import Ends
from .mention import Mention
from .timewords import ARRANGED, FUTURE, NOT_PAST, PAST, STRONG_FUTURE

_DAYLIKE: Final = frozenset(("day", "part-of-day", "hour", "minute"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What relative times are resolved by: the day of publication and the outlet's country."""

    published: dt.date | None
    country: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A time in the text. ``ends`` is None where nothing resolves it.

    ``year``, ``month`` and ``day`` are what is written, so that a partner in a range or
    a list ("3 May to 4 June 2018") can lend its year. ``deictic`` tells a time that is
    reckoned from the publication, ``contextual`` one reckoned from a time told before it.
    """

    start: int
    end: int
    ends: Ends | None
    granularity: Granularity
    basis: Basis = "calendar"
    relation: Relation | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: str | None = None
    zone: str | None = None
    ambiguous: bool = False
    deictic: bool = False
    contextual: int | None = None

    def mention(self) -> Mention:
        """The mention of this time: a date for a day or less, else a period."""
        return Mention(
            "date" if self.granularity in _DAYLIKE else "period",
            self.start,
            self.end,
            Period(
                start=self.ends[0].isoformat() if self.ends else None,
                end=self.ends[1].isoformat() if self.ends else None,
                granularity=self.granularity,
                basis=self.basis,
                relation=self.relation or "in",
                month_day=(
                    f"--{self.month:02d}-{self.day:02d}"
                    if self.month and self.day and not self.ends and not self.ambiguous
                    else None
                ),
                weekday=self.weekday,
                clock=self.clock,
                zone=self.zone,
                ambiguous=self.ambiguous,
            ),
        )

    def resolved(self, ends: Ends) -> Span:
        return replace(self, ends=ends)


_AFTER_BEFORE: Final = re.compile(r"(?i)\b(?:after|before|prior\s+to|ahead\s+of)\b[a-z\s]*$")
_BEFORE: Final = (
    (
        "by",
        re.compile(
            r"(?i)\b(?:by|no\s+later\s+than|not\s+later\s+than)(?:\s+(?:the|(?:early|mid|late)|"
            r"(?:the\s+)?(?:end|start|beginning|middle)\s+of))*\s+$"
        ),
    ),
    (
        "since",
        re.compile(
            r"(?i)\b(?:since|from|after|starting|beginning|effective|commencing|onwards?\s+from)"
            r"(?:\s+(?:at|about|around|on|in|the|at\s+least|as\s+early\s+as|"
            r"(?:early|mid|late)|(?:the\s+)?(?:end|start|beginning|middle)\s+of))*\s+$"
        ),
    ),
    (
        "until",
        re.compile(
            r"(?i)\b(?:until|till|til|up\s+to|(?<!went )(?<!gone )(?<!going )(?<!go )(?<!get )(?<!got )(?<!way )(?<!come )(?<!came )through|before|prior\s+to|ahead\s+of)"
            r"(?:\s+(?:at|about|around|on|in|the|at\s+least|(?:early|mid|late)|"
            r"(?:the\s+)?(?:end|start|beginning|middle)\s+of))*\s+$"
        ),
    ),
)


def relation_before(text: str, start: int, *, day: bool = False) -> Relation | None:
    """The relation that the words right before ``start`` give, or None.

    "After" and "before" bound a month or a year; with a ``day`` or a time of day they
    only say what came next.
    """
    near = before(text, start, 40)
    if day and _AFTER_BEFORE.search(near):
        return None
    for relation, pattern in _BEFORE:
        if pattern.search(near):
            return relation  # type: ignore[return-value]
    return None


_LINE: Final = re.compile(r"\n(?=[\s*•#>-]*[A-ZÀ-Þ“\"‘'])|\n[ \t]*\n")


def before(text: str, start: int, width: int) -> str:
    """Up to ``width`` characters before ``start``, none of another line that is no wrapped one."""
    near = text[max(0, start - width) : start + 1]
    breaks = [found.end() for found in _LINE.finditer(near)]
    cut = near[breaks[-1] :] if breaks else near
    return cut[:-1] if start < len(text) else cut


Tense = Literal[-1, 0, 1]
_WORDS: Final = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|['’]ll\b|[.!?][\"”’')]*\s|\n|;")
_STOPS: Final = re.compile(r"[.!?][\"”’')]*\s|\n|;")
_DETERMINER: Final = frozenset("the a an his her its their our my this that".split())


def _is_past(word: str) -> bool:
    return word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NOT_PAST)


def tense(text: str, start: int, end: int, *, window: int = 130) -> Tense:
    """Whether the clause around a time tells the future (1), the past (-1) or neither (0).

    The verb nearest before the time decides; where there is none in the sentence, the
    first one after it.
    """
    near = before(text, start, window)
    words = [word.lower() for word in _WORDS.findall(near)]
    for index in range(len(words) - 1, max(-1, len(words) - 16), -1):
        word = words[index]
        if _STOPS.match(word):
            break
        if word in FUTURE or word in ARRANGED:
            return 1
        if _is_past(word):
            return 1 if "be" in words[max(0, index - 2) : index] else -1
        if word.endswith("ing") and index and words[index - 1] in ("is", "are", "be"):
            return 1
        if (
            word == "to"
            and index + 1 < len(words)
            and len(words) - index <= 4
            and words[index + 1] not in _DETERMINER
            and " to " in near
            and near[near.rfind(" to ") + 4 : near.rfind(" to ") + 5].islower()
            and index > 0
            and not _is_past(words[index - 1])
            and words[index - 1] not in ("went", "back", "according", "thanks", "due")
        ):
            return 1
    after = text[end : end + 90]
    for word in _WORDS.findall(after)[:12]:
        low = word.lower()
        if _STOPS.match(low):
            break
        if low in STRONG_FUTURE or low in ("would", "due", "scheduled", "expected"):
            return 1
        if _is_past(low):
            return -1
    return 0


_VERB_BEFORE: Final = re.compile(
    r"(?:([A-Za-z]+)\s+)?\b([A-Za-z]+)\s+(?:(?:back\s+)?(?:on|in|since|late|early)\s+)?$"
)


def close_past(text: str, start: int) -> bool:
    """Whether a past verb stands right before the time, but for a preposition."""
    found = _VERB_BEFORE.search(before(text, start, 40))
    if not found or (found[1] or "").lower() in ("be", "get", "to", "is", "are", "being"):
        return False
    return _is_past(found[2].lower()) and found[2].lower() not in FUTURE


def close_future(text: str, start: int) -> bool:
    """Whether "will" governs the clause right before the time, with no past verb between."""
    near = before(text, start, 90)
    for word in reversed(_WORDS.findall(near)):
        low = word.lower()
        if _STOPS.match(low) or _is_past(low) or low in ("that", "which", "who", "as", "when"):
            return False
        if low in STRONG_FUTURE:
            return True
    return False


def near(cues: str, text: str, start: int, end: int, *, before: int = 60, after: int = 45) -> bool:
    """Whether one of ``cues`` (a pattern's alternatives) stands around a place."""
    return bool(re.search(rf"(?i)\b(?:{cues})\b", text[max(0, start - before) : end + after]))
