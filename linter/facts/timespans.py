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
    """What times are resolved by: the day of publication, the outlet's country, the order of 7/6."""

    published: dt.date | None
    country: str | None
    day_first: bool | None = None


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
                month_day=self._yearless(),
                weekday=self.weekday,
                clock=self.clock,
                zone=self.zone,
                ambiguous=self.ambiguous,
            ),
        )

    def _yearless(self) -> str | None:
        if not self.month or self.ends or self.ambiguous:
            return None
        if self.day:
            return f"--{self.month:02d}-{self.day:02d}"
        return f"--{self.month:02d}" if self.granularity == "month" else None

    def resolved(self, ends: Ends) -> Span:
        return replace(self, ends=ends)


_RELATIONS: Final[dict[str, Relation]] = {
    "by": "by",
    "since": "since",
    "from": "since",
    "starting": "since",
    "beginning": "since",
    "effective": "since",
    "commencing": "since",
    "after": "since",
    "until": "until",
    "till": "until",
    "til": "until",
    "through": "until",
    "before": "until",
    "ahead": "until",
    "prior": "until",
    "up": "until",
    "later": "by",
}
#: Words that may stand between such a word and its time, by the words that they may follow.
_BETWEEN: Final = frozenset(
    "the end start beginning middle of early mid late at about around least as".split()
)
_GONE: Final = frozenset("went gone going go get got way come came".split())


def word_before(text: str, start: int) -> tuple[str, int]:
    """The word that ends right before ``start``, in small letters, and its place; "" where there is none.

    A line break ends the search unless the line only wraps.
    """
    end = start
    while end and text[end - 1] in " \t\u00a0-\n":
        if (
            text[end - 1] == "\n"
            and not text[start : start + 1].islower()
            and not text[start : start + 1].isdigit()
        ):
            return "", start
        if start - end > 3:
            return "", start
        end -= 1
    begin = end
    while begin and text[begin - 1].isalpha() and end - begin < 14:
        begin -= 1
    return text[begin:end].lower(), begin


def relation_before(text: str, start: int, *, day: bool = False) -> Relation | None:
    """The relation that the words right before ``start`` give, or None.

    "After" and "before" bound a month or a year; with a ``day`` or a time of day they
    only say what came next.
    """
    word, at = word_before(text, start)
    for _ in range(5):
        if word in ("on", "in"):
            word, at = word_before(text, at)
            return "since" if word in ("starting", "beginning", "effective", "commencing") else None
        earlier, place = word_before(text, at)
        if word == "to" and earlier in ("up", "prior"):
            return None if day and earlier == "prior" else "until"
        if word == "than":
            return (
                "by"
                if earlier == "later" and word_before(text, place)[0] in ("no", "not")
                else None
            )
        if word in _RELATIONS and not (word in ("beginning", "start") and earlier in ("the", "a")):
            if word in ("up", "later") or (
                word in ("prior", "ahead") and text[at:start].split()[1:2] != ["of"]
            ):
                return None
            if word == "through" and earlier in _GONE:
                return None
            return None if day and word in ("after", "before", "ahead") else _RELATIONS[word]
        if word not in _BETWEEN:
            return None
        word, at = earlier, place
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
_MARKS: Final = ",\"“”‘’'()[]—–:-*"
_ENDS: Final = (".", "!", "?", ";")
_DETERMINER: Final = frozenset("the a an his her its their our my this that".split())
_NOT_BEFORE_TO: Final = frozenset("went back according thanks due".split())
_SET_FOR: Final = frozenset(("", "to", "for", "down", "on", "at", "in"))
_SOON: Final = frozenset("would due scheduled expected".split())


def _is_past(word: str) -> bool:
    return word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NOT_PAST)


def _plain(written: str) -> str:
    """The word without its marks, in small letters; "will" for "they'll"."""
    word = written.strip(_MARKS).lower()
    return "will" if word.endswith(("'ll", "’ll")) else word


def tense(text: str, start: int, end: int, *, window: int = 130, ahead: bool = True) -> Tense:
    """Whether the clause around a time tells the future (1), the past (-1) or neither (0).

    The verb nearest before the time decides; where there is none in the sentence, the
    first one after it, where ``ahead`` lets it look there.
    """
    return _tense_before(before(text, start, window)) or (
        _tense_after(text[end : end + 90]) if ahead else 0
    )


# What stands between two dashes has a tense of its own.
_ASIDE: Final = re.compile(r"\s(?:--?|–|—)\s[^–—]{3,120}?\s(?:--?|–|—)(?=\s)")


def _tense_before(near: str) -> Tense:
    words = _ASIDE.sub("", near).split()[-16:]
    for index in range(len(words) - 1, -1, -1):
        if words[index].rstrip("\"”’')").endswith(_ENDS):
            return 0
        word = _plain(words[index])
        follows = _plain(words[index + 1]) if index + 1 < len(words) else ""
        done = word == "set" and follows not in _SET_FOR  # "set alight", "set a record"
        if (word in FUTURE and not done) or word in ARRANGED:
            return 1
        earlier = _plain(words[index - 1]) if index else ""
        if done or _is_past(word):
            return 1 if "be" in (earlier, _plain(words[index - 2]) if index > 1 else "") else -1
        if word.endswith("ing") and earlier in ("is", "are", "be"):
            return 1
        # "talks to resume on Monday", "is to visit next week"
        if (
            word == "to"
            and earlier
            and len(words) - index <= 4
            and index + 1 < len(words)
            and words[index + 1][0].islower()
            and _plain(words[index + 1]) not in _DETERMINER
            and not _is_past(earlier)
            and earlier not in _NOT_BEFORE_TO
        ):
            return 1
    return 0


def _tense_after(after: str) -> Tense:
    for written in after.split()[:12]:
        word = _plain(written.rstrip(".!?;"))
        if word in STRONG_FUTURE or word in _SOON:
            return 1
        if _is_past(word):
            return -1
        if written.endswith(_ENDS):
            return 0
    return 0


_VERB_BEFORE: Final = re.compile(
    r"(?:([A-Za-z]+)\s+)?\b([A-Za-z]+)\s+(?:(?:back\s+)?(?:on|in|since|late|early)\s+)?$"
)


def since(text: str, start: int) -> bool:
    """Whether "since" stands before the time, which so lies in the past."""
    return bool(
        re.search(r"(?i)\bsince\s+(?:early\s+|late\s+|mid-)?$", text[max(0, start - 14) : start])
    )


def close_past(text: str, start: int) -> bool:
    """Whether a past verb stands right before the time, but for a preposition."""
    found = _VERB_BEFORE.search(before(text, start, 40))
    if not found or (found[1] or "").lower() in ("be", "get", "to", "is", "are", "being"):
        return False
    return _is_past(found[2].lower()) and found[2].lower() not in FUTURE


_PASSIVE: Final = re.compile(r"(?i)\b(?:is|are)\s+([a-z]+)\s+(?:on\s+|in\s+)?$")


def present_passive(text: str, start: int) -> bool:
    """Whether "is held", "are sold" stands right before the time, which tells of any year."""
    found = _PASSIVE.search(before(text, start, 40))
    return found is not None and _is_past(found[1].lower())


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
