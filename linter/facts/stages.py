"""The stage of a match or vote that a score stands at: half-time, penalties, the second leg, still running."""

from __future__ import annotations

import re
from typing import Final

_ORDINAL: Final = {"opening": "first", "deciding": "final", "last": "final", "1st": "first", "2nd": "second", "3rd": "third"}  # fmt: skip
_PART: Final = "leg|set|frame|game|half|quarter|period|test|round|heat|session|innings|ballot|reading|tie|match"
_STAGE: Final = re.compile(
    r"\b(?:(?P<penalties>penalt(?:y shoot-?out|y kicks|ies)|shoot-?out|spot[- ]kicks|pens)"
    r"|(?P<extra_time>extra[- ]time|overtime|(?:120|hundred and twenty) minutes|a\.?e\.?t)"
    r"|(?P<full_time>normal time|full[- ]?time|(?:90|ninety) minutes|regulation)"
    r"|(?P<half_time>half[- ]?time|at the (?:break|interval))"
    r"|(?P<aggregate>aggregate|over (?:the )?two legs)"
    rf"|(?P<ordinal>first|second|third|fourth|fifth|sixth|opening|deciding|final|last|1st|2nd|3rd)[- ](?P<part>{_PART}))\b",
    re.IGNORECASE,
)
# The score came before what these words lead back to: "won on penalties after a 2-2 draw".
_BACK: Final = re.compile(r"\b(?:after|following|having|since)\b", re.IGNORECASE)
_RUNNING: Final = re.compile(
    r"\b(?:(?:leads?|led|leading|trail(?:s|ed|ing)?|ahead|behind)(?: by| at| with)?|up|down|(?:ma[dk]e|making|pull(?:ed|ing)?|cut) it(?: back)?(?: to)?)\s$",
    re.IGNORECASE,
)
_RUNNING_AFTER: Final = re.compile(r" (?:up|down|ahead|behind|lead|in front)\b", re.IGNORECASE)
_SCORE: Final = re.compile(r"\d[-–]\d")
_REACH: Final = 48


def stage_of(text: str, start: int, end: int, *, level: bool) -> str | None:
    """The stage named nearest to the score ``text[start:end]``, the words after it first; None for a
    result that stands for itself. ``text`` is one sentence; ``level``: the sides of it are equal."""
    after = text[end : end + _REACH]
    following = _SCORE.search(after)
    found = _STAGE.search(after[: following.start()] if following else after)
    if found is not None and (following is None or not _BACK.search(after[: found.start()])):
        return _settled(found, level=level)
    before = text[:start]
    previous = list(_SCORE.finditer(before))
    stages = list(_STAGE.finditer(before, previous[-1].end() if previous else 0))
    if stages and not _BACK.search(before, stages[-1].end()):
        return _settled(stages[-1], level=level)
    if _RUNNING.search(before[-24:]) or _RUNNING_AFTER.match(after):
        return "running"
    return None


def _settled(found: re.Match[str], *, level: bool) -> str | None:
    if found["part"]:
        ordinal = found["ordinal"].lower()
        return f"{_ORDINAL.get(ordinal, ordinal)} {found['part'].lower()}"
    stage = str(found.lastgroup).replace("_", " ")
    # Nobody wins a shoot-out with a draw.
    return None if level and stage == "penalties" else stage
