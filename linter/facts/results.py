"""Ranks and scores: positions in an order, results of matches and votes."""

from __future__ import annotations

import re
from typing import Final

from ..model.values import Rank, Score
from .mention import Mention
from .number_words import TENS, UNITS
from .numbers import SPACE, number_value, read_number, read_ordinal

_SUPERLATIVE: Final = re.compile(
    rf"(?:-|{SPACE})(?:placed\b|(?P<scale>(?:(?:most|least|best|worst)[- ][a-z-]+|(?!rest\b|west\b|guest\b|test\b|priest\b|interest\b|request\b|quest\b|arrest\b|nest\b|chest\b|contest\b|protest\b|forest\b|harvest\b|suggest\b|invest\b|honest\b|modest\b|latest\b)[a-z]{{3,}}est|best|worst|most))\b)",
    re.IGNORECASE,
)
_PLACE_AFTER: Final = re.compile(
    rf"(?:{SPACE}|-)(?:place|position|spot)\b(?!{SPACE}(?:for|of worship))", re.IGNORECASE
)
_PLACED_BEFORE: Final = re.compile(
    r"\b(?:finish(?:ed|es|ing)?|rank(?:ed|s|ing)?|placed|places|(?:came|come|comes|coming)(?: in)?|stands|standing|lies|lying|sits|sitting)"
    r"(?: (?:joint|a|in|at|equal|just|only|tied))*\s(?:joint[- ])?(?:number |no\.? ?)?$",
    re.IGNORECASE,
)
_NOT_FINISH: Final = re.compile(
    r"(?:-|\s(?:to|on|in the (?:first|second)|time|half|quarter|day|year|week)\b)"
)
_NUMBER: Final = re.compile(
    rf"(?:(?:No\.?|Nos\.?|№|number){SPACE}?(?=\d)|number{SPACE}(?=[a-z]))(\d{{1,4}}|{'|'.join(UNITS)})(?![\w-]|[,.]\d)",
    re.IGNORECASE,
)
_RANK_AROUND: Final = re.compile(
    r"\b(?:world|ranked|rank|ranks|seed|seeded|clear|is|was|at|the|to|remains?|currently|became|former|country's|nation's|industry's|as)\s(?:the\s|a\s)?$",
    re.IGNORECASE,
)
_RANK_NEXT: Final = re.compile(
    r" (?:in the|in|spot|position|ranked|ranking|seed|player|team|on the|killer|cause|priority|issue|for|now|globally)\b"
)
_TALLY: Final = re.compile(
    r"(?P<a>\d{1,3})(?:-|–|—)(?P<b>\d{1,3})(?:(?:-|–|—)(?P<c>\d{1,3}))?(?![\w%]|[-–]\d|[,.]\d|\)? ?(?:%|per cent|percent|million|billion|p\.m|a\.m|pm\b|am\b))"
)
_NIL: Final = re.compile(
    r"(?P<a>one|two|three|four|five|six|seven|eight|nine|\d{1,2})[- ](?P<nil>nil)\b", re.IGNORECASE
)
_RESULT_BEFORE: Final = re.compile(
    r"\b(?:w[io]n|wins|winning|beat|beats|beating|beaten|los[et]|loses|losing|defeat\w*|drew|draw|draws|drawn|tied|tie|victory|score|scored|scoreline|led|lead|leads|"
    r"leading|trail\w*|ahead|behind|down|up|back|level\w*|vote[ds]?|voting|ruled|ruling|approved|passed|rejected|divided|split|decided|"
    r"margin|majority|aggregate|by|thrash\w*|edged?|hammered|crushed|overcame|downed|stunned|toppled|sank|routed|to|decision|result|"
    r"goals|series|record|went|go|went down|penalties|shootout|it|a|was|at|finished|ended)\s(?:\w+\s){0,3}?(?:(?:by|a|an|the|of|at|to)\s)?$",
    re.IGNORECASE,
)
_SCORE_BEFORE: Final = re.compile(r"(?<![\w-])\d{1,2}[-–]\d{1,2}(?: \(\d+[-–]\d+\))?, (?:and )?$")
_RESULT_AFTER: Final = re.compile(
    r"(?: \(\w+\))? ?(?:vote|win|wins|victory|defeat|loss|lead|draw|tie|decision|ruling|majority|margin|score|scoreline|record|thrashing|"
    r"rout|triumph|aggregate|result|split|verdict|at (?:stumps|lunch|tea|half-time|the (?:close|break|interval))|home|away|series|along party|in favou?r|against|on (?:aggregate|penalties|points)|over|at half|after)\b|[, ]+\d{1,2}[-–]\d{1,2}\b",
    re.IGNORECASE,
)
_NO_RESULT_AFTER: Final = re.compile(
    r"-?(?: |-)(?:year|day|week|month|hour|minute|second|mile|km|kilomet|met(?:re|er)|foot|feet|inch|yard|pound|kg|people|per|degrees?|members?|days|years|weeks|months|hours|minutes|seconds|times|seats?)s?\b|s\b"
)
_VOTES_TO: Final = re.compile(
    rf"(\d{{1,3}}(?:,\d{{3}})*){SPACE}(?:votes?{SPACE})?(?:to|against){SPACE}(\d{{1,3}}(?:,\d{{3}})*)(?![\w,.]\d|\w|{SPACE}?(?:%|per|m\b|bn\b|million|[a-z]+s\b))",
    re.IGNORECASE,
)
_SMALL: Final = "|".join(sorted((*UNITS, *TENS), key=lambda word: (-len(word), word)))
_WORD_VOTES: Final = re.compile(
    rf"((?:{_SMALL})(?:-(?:{_SMALL}))?){SPACE}(?:votes?{SPACE})?(?:to|votes?{SPACE}against){SPACE}((?:{_SMALL})(?:-(?:{_SMALL}))?)(?![\w-]|{SPACE}[a-z]+s\b)",
    re.IGNORECASE,
)
_VOTED_BEFORE: Final = re.compile(
    r"\b(?:agreed|vote[ds]?|voting|ballot|carried|passed|rejected|approved|defeated|backed|won|lost|ruled)\b[^.;\n]{0,60}$",
    re.IGNORECASE,
)


def read_rank(text: str, at: int) -> Mention | None:
    """A position: "second-largest", "third most populous", "No. 1", "finished fourth", "in third place"."""
    found = _NUMBER.match(text, at) if text[at] in "nN№" else None
    if found:
        low = found[1].lower()
        position = UNITS.get(low) or (int(low) if low.isdigit() else 0)
        ranked = _RANK_AROUND.search(text[max(0, at - 24) : at]) or _RANK_NEXT.match(
            text, found.end()
        )
        if (
            not position
            or not ranked
            or position > 500
            or (found[0][0] == "n" and found[1].isdigit())
        ):
            return None
        return Mention("rank", at, found.end(), Rank(position=position))
    ordinal = read_ordinal(text, at)
    if ordinal is None:
        return None
    position, end = ordinal
    if position > 1 and (best := _SUPERLATIVE.match(text, end)):
        return Mention("rank", at, best.end(), Rank(position=position, scale=best["scale"]))
    before = text[max(0, at - 36) : at]
    if place := _PLACE_AFTER.match(text, end):
        if (
            re.search(r"\b(?:the|a|same|took|takes?) (?:first|second)$", before + text[at:end])
            and position <= 2
            and "in the first place" in (before + text[at : place.end()]).lower()
        ):
            return None
        return Mention("rank", at, place.end(), Rank(position=position))
    if _PLACED_BEFORE.search(before) and not _NOT_FINISH.match(text, end):
        return Mention("rank", at, end, Rank(position=position))
    return None


def read_score(text: str, at: int) -> Mention | None:
    """A result of a match or a vote: "3-1", "52-48", "by 219 votes to 203", "two-nil"."""
    if not _may_score(text, at):
        return None
    before = text[max(0, at - 44) : at]
    if nil := _NIL.match(text, at):
        head = nil["a"].lower()
        return Mention("score", at, nil.end(), Score(values=(UNITS.get(head) or int(head), 0)))
    if (tally := _TALLY.match(text, at)) and tally[0] not in (
        "50-50",
        "50–50",
        "9-11",
        "24-7",
        "7-7",
    ):
        if _NO_RESULT_AFTER.match(text, tally.end()):
            return None
        sided = (
            _SCORE_BEFORE.search(before)
            or _RESULT_BEFORE.search(before)
            or _RESULT_AFTER.match(text, tally.end())
        )
        if not sided or not _is_tally(tally):
            return None
        values = tuple(int(tally[side]) for side in "abc" if tally[side])
        return Mention("score", at, tally.end(), Score(values=values))
    if (told := _WORD_VOTES.match(text, at)) and _VOTED_BEFORE.search(text[max(0, at - 80) : at]):
        first, second = (number_value(side) for side in told.groups())
        if first is not None and second is not None:
            return Mention("score", at, told.end(), Score(values=(first, second)))
    if (votes := _VOTES_TO.match(text, at)) and _VOTED_BEFORE.search(text[max(0, at - 80) : at]):
        if "from" in before[-6:]:
            return None
        first, second = (int(side.replace(",", "")) for side in votes.groups())
        return Mention("score", at, votes.end(), Score(values=(first, second)))
    return None


def _may_score(text: str, at: int) -> bool:
    """A quick look at what follows the number; False is certain."""
    numeral = read_number(text, at, short=False)
    end = numeral.end if numeral is not None else at + 1
    # A range of digits may be read as one number with its separators; look behind the first run.
    return text[end : end + 1] in "-–—" or text[end + 1 : end + 2].lower() in ("v", "t", "a", "n")


def _is_tally(tally: re.Match[str]) -> bool:
    return not (tally["a"].startswith("0") and len(tally["a"]) > 1)
