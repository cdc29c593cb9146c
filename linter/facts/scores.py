"""Results of matches and votes: "3-1", "52-48", "by 219 votes to 203", "27 in favour and 14 against"."""

from __future__ import annotations

import re
from typing import Final

from ..model.values import Score
from .mention import Mention
from .number_words import TENS, UNITS
from .numbers import SPACE, number_value, read_number

_UNITS: Final = "|".join(sorted(UNITS, key=lambda word: (-len(word), word)))
_SMALL: Final = "|".join(sorted((*UNITS, *TENS), key=lambda word: (-len(word), word)))
_N: Final = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|(?:{_SMALL})(?:-(?:{_SMALL}))?)"
# What sides of a match score, and what is voted.
_SCORED: Final = (
    "goals?|sets?|games?|frames?|legs?|points?|tries|try|runs?|maps?|rubbers?|wins?|tricks?"
)
_TALLY: Final = re.compile(
    r"(?P<a>\d{1,3})(?:-|–|—)(?P<b>\d{1,3})(?:(?:-|–|—)(?P<c>\d{1,3}))?(?![\w%]|[-–]\d|[,.]\d|\)? ?(?:%|per cent|percent|million|billion|p\.m|a\.m|pm\b|am\b))"
)
_NIL: Final = re.compile(
    r"(?P<a>one|two|three|four|five|six|seven|eight|nine|\d{1,2})[- ](?P<nil>nil)\b", re.IGNORECASE
)
_WORD_TALLY: Final = re.compile(
    rf"(?P<a>{_UNITS})-(?P<b>{_UNITS}|all)(?=[,.;:)!?]|{SPACE}(?:after|on|at|in|with|against|over|when|win|victory|draw|defeat|vote|decision)\b|$)",
    re.IGNORECASE,
)
_RESULT: Final = (
    r"w[io]n|wins|winning|beat|beats|beating|beaten|los[et]|loses|losing|defeat\w*|drew|draw|draws|drawn|tied|tie|victory|score|scored|scoreline|led|lead|leads|"
    r"leading|trail\w*|ahead|behind|down|up|back|level\w*|vote[ds]?|voting|ruled|ruling|approved|passed|rejected|divided|split|decided|"
    r"margin|majority|aggregate|by|thrash\w*|edged?|hammered|crushed|overcame|downed|stunned|toppled|sank|routed|to|decision|result|"
    r"goals|series|record|went|go|went down|penalties|shoot-?out|it|a|was|at|finished|ended|carried|prevailed|adopted|fell"
)
_RESULT_BEFORE: Final = re.compile(
    rf"\b(?:{_RESULT})\s(?:\w+\s){{0,3}}?(?:(?:by|a|an|the|of|at|to)\s)?$", re.IGNORECASE
)
# The loser's name between the deed and the score: "beating the Atlanta side 3-1".
_DEED_BEFORE: Final = re.compile(
    r"\b(?:beat(?:s|ing|en)?|defeat(?:s|ed|ing)?|overc[ao]me(?:s)?|thrash(?:ed|ing)|edg(?:ed|ing)|hammered|crushed|stunned|routed|los(?:t|ing|e|es) to|w[io]n(?:s|ning)? (?:against|over)|dr[ae]w(?:s|n|ing)? with)\s[^.;:\n\d]{2,50}\s$",
    re.IGNORECASE,
)
_SCORE_BEFORE: Final = re.compile(r"(?<![\w-])\d{1,2}[-–]\d{1,2}(?: \(\d+[-–]\d+\))?, (?:and )?$")
_STAGE_AFTER: Final = (
    r"on (?:aggregate|penalties|pens|points)|at (?:stumps|lunch|tea|half-?time|full-?time|the (?:close|break|interval|end|whistle))|"
    r"after (?:extra[- ]time|penalties|overtime|a shoot-?out)|in (?:extra[- ]time|overtime|a (?:penalty )?shoot-?out|the (?:penalty )?shoot-?out|the (?:\w+ )?(?:final|semi-?final|quarter-?final|first leg|second leg|play-?off))"
)
_RESULT_AFTER: Final = re.compile(
    rf"(?: \(\w+\))? ?(?:vote|win|wins|victory|defeat|loss|lead|draw|tie|decision|ruling|majority|margin|score|scoreline|record|thrashing|"
    rf"rout|triumph|aggregate|result|split|verdict|home|away|series|along party|in favou?r|against|over|at half|after|{_STAGE_AFTER})\b|[, ]+\d{{1,2}}[-–]\d{{1,2}}\b",
    re.IGNORECASE,
)
_NO_RESULT_AFTER: Final = re.compile(
    r"-?(?: |-)(?:year|day|week|month|hour|minute|second|mile|km|kilomet|met(?:re|er)|foot|feet|inch|yard|pound|kg|people|per|degrees?|members?|days|years|weeks|months|hours|minutes|seconds|times|seats?)s?\b|s\b"
)
_NO_UNIT: Final = rf"(?![\w,.]\d|\w|-|{SPACE}?(?:%|°|per\b|m\b|bn\b|(?:million|billion|thousand|hundred|trillion)\b))"
# "27 votes to 22", "three goals to one": the noun makes a result of it.
_OF_UNIT: Final = re.compile(
    rf"(?P<a>{_N}){SPACE}(?:members'{SPACE})?(?:votes?|{_SCORED}){SPACE}(?:to|against){SPACE}(?P<b>{_N}|nil|none){_NO_UNIT}",
    re.IGNORECASE,
)
# "31 to 24", of which the deed before tells that it is no range.
_BARE_TO: Final = re.compile(
    rf"(?P<a>{_N}){SPACE}(?:to|votes{SPACE}against){SPACE}(?P<b>{_N}){_NO_UNIT}", re.IGNORECASE
)
_MORE_OF: Final = re.compile(rf"{SPACE}(?:[a-z-]+{SPACE})?[a-z]+s\b")
_AFTER_VOTE: Final = re.compile(
    rf"{SPACE}(?:votes?|in{SPACE}favou?r|against|on|at|in|with|after|to|late|early|as)\b",
    re.IGNORECASE,
)
# "27 in favour and 14 against", "417 for and 171 against", "27 members voted for it and 22 against".
_FOR_AGAINST: Final = re.compile(
    rf"(?P<a>{_N}){SPACE}(?:[a-z]+{SPACE}){{0,3}}?(?:for|in{SPACE}favou?r|ayes?|yes)(?:{SPACE}[^\d.;\n]{{1,50}}?)?"
    rf"(?:,|;|{SPACE}and|{SPACE}to|{SPACE}with|,{SPACE}and|,{SPACE}with){SPACE}(?P<b>{_N}){SPACE}(?:[a-z]+{SPACE}){{0,3}}?(?:against|opposed|noes|nays?|no)\b",
    re.IGNORECASE,
)
_LABEL_FOR: Final = re.compile(
    r"\b(?:ayes?|yeas?|yes|for|in favou?r|content)(?::|\s[-–—])?\s$", re.IGNORECASE
)
_LABEL_AGAINST: Final = re.compile(
    rf"(?P<a>{_N})(?:[;,]?{SPACE}?(?:and{SPACE})?|[;,.]?{SPACE}?\n{{1,2}}{SPACE}?(?:[-*•]{SPACE}?)?)(?:noes|nays?|no|against|not-content)(?::|{SPACE}[-–—])?{SPACE}(?P<b>{_N})(?![\w%]|[,.]\d)",
    re.IGNORECASE,
)
_BALLOTS: Final = r"(?:\d{1,3}(?:,\d{3})+|\d{2,6})"
# "Brill received 14,201 votes and Orde 13,998".
_POLLED: Final = re.compile(
    rf"(?P<a>{_BALLOTS}){SPACE}votes?(?:,|;|{SPACE}and|{SPACE}while|,{SPACE}(?:and|while|with|to))"
    rf"{SPACE}(?:[A-Z][\w’'-]*{SPACE}){{1,4}}(?:[a-z]+{SPACE}){{0,2}}(?P<b>{_BALLOTS}){_NO_UNIT}"
)
_VOTED_BEFORE: Final = re.compile(
    r"\b(?:agreed|vote[ds]?|voting|ballot|carried|passed|rejected|approved|defeated|backed|won|lost|ruled|adopted|fell|split|divided|prevailed|decided|"
    r"pushed|went (?:through|down)|threw out|thrown out|endorsed|elected|unseated|beat|ahead|leads?|led|trail\w*)\b[^.;\n]{0,60}$",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"\bby\s$", re.IGNORECASE)
_FROM: Final = re.compile(r"\b(?:from|between)\s(?:\w+\s)?$", re.IGNORECASE)
_NO_TALLY: Final = frozenset(("50-50", "50–50", "9-11", "24-7", "7-7"))


def read_score(text: str, at: int) -> Mention | None:
    """A result of a match or a vote that begins at ``at``, the number named first first."""
    if not _may_score(text, at):
        return None
    before = text[max(0, at - 80) : at]
    return (
        _read_tally(text, at, before[-60:])
        or _read_words(text, at, before)
        or _read_to(text, at, before)
        or _read_for(text, at, before)
    )


def _read_tally(text: str, at: int, before: str) -> Mention | None:
    tally = _TALLY.match(text, at)
    if tally is None or tally[0] in _NO_TALLY or _NO_RESULT_AFTER.match(text, tally.end()):
        return None
    sided = (
        _SCORE_BEFORE.search(before[-44:])
        or _RESULT_BEFORE.search(before[-44:])
        or _DEED_BEFORE.search(before)
        or _RESULT_AFTER.match(text, tally.end())
    )
    if not sided or (tally["a"].startswith("0") and len(tally["a"]) > 1):
        return None
    values = tuple(int(tally[side]) for side in "abc" if tally[side])
    return Mention("score", at, tally.end(), Score(values=values))


def _read_words(text: str, at: int, before: str) -> Mention | None:
    """ "two-nil", "two-two"."""
    if nil := _NIL.match(text, at):
        return _score(at, nil.end(), nil["a"], "0")
    told = _WORD_TALLY.match(text, at)
    if told is None:
        return None
    sided = (
        _RESULT_BEFORE.search(before[-44:])
        or _DEED_BEFORE.search(before)
        or _RESULT_AFTER.match(text, told.end())
        or told["b"].lower() in (told["a"].lower(), "all")
    )
    second = told["a"] if told["b"].lower() == "all" else told["b"]
    return _score(at, told.end(), told["a"], second) if sided else None


def _read_to(text: str, at: int, before: str) -> Mention | None:
    """ "27 votes to 22", "three goals to one"; "31 to 24" after a deed, where it is no range."""
    if told := _OF_UNIT.match(text, at):
        second = "0" if told["b"].lower() in ("nil", "none") else told["b"]
        return _score(at, told.end(), told["a"], second)
    told = _BARE_TO.match(text, at)
    if told is None or _FROM.search(before[-16:]):
        return None
    if _MORE_OF.match(text, told.end()) and not _AFTER_VOTE.match(text, told.end()):
        return None
    found = _score(at, told.end(), told["a"], told["b"])
    if found is None or not isinstance(found.value, Score):
        return None
    first, second_value = found.value.values
    # A range goes up, a result names the larger side first unless the loser is the subject.
    falling = first > second_value and bool(_BY.search(before[-4:]))
    return found if falling or _VOTED_BEFORE.search(before) else None


def _read_for(text: str, at: int, before: str) -> Mention | None:
    """ "27 in favour and 14 against", "Ayes 27; Noes 22"."""
    told = _FOR_AGAINST.match(text, at) or _POLLED.match(text, at)
    if told is None and _LABEL_FOR.search(before[-14:]):
        told = _LABEL_AGAINST.match(text, at)
    return _score(at, told.end(), told["a"], told["b"]) if told is not None else None


def _score(start: int, end: int, first: str, second: str) -> Mention | None:
    values = tuple(_value(side) for side in (first, second))
    if any(value is None for value in values):
        return None
    return Mention("score", start, end, Score(values=tuple(v for v in values if v is not None)))


def _value(written: str) -> int | float | None:
    return int(written) if written.isdigit() else number_value(written.replace(",", ""))


def _may_score(text: str, at: int) -> bool:
    """A quick look at what follows the number; False is certain."""
    numeral = read_number(text, at, short=False)
    end = numeral.end if numeral is not None else at + 1
    # A range of digits may be read as one number with its separators; look behind the first run.
    return text[end : end + 1] in "-–—;,.\n" or text[end + 1 : end + 2].isalpha()
