"""Offices and ranks that exclude one another, and words that change which office is meant.

General knowledge of how companies, governments, unions and forces name their officers; a
word stands in one ladder. Two offices of one ladder are two jobs, whoever holds them.
"""

from __future__ import annotations

import re

from linter.facts.gazetteer import PLACES

_LADDERS: tuple[tuple[str, ...], ...] = (
    (
        "chief executive|chief executive officer|ceo",
        "chairman|chairwoman|chairperson|chair|executive chairman|non-executive chairman",
        "chief financial officer|cfo|finance director|finance chief",
        "chief operating officer|coo|operations director",
        "chief technology officer|cto",
        "chief information officer|cio",
        "chief marketing officer|marketing director",
        "company secretary",
        "treasurer",
    ),
    (
        "constable|police constable|pc", "sergeant|sgt|detective sergeant", "inspector|detective inspector",
        "chief inspector|detective chief inspector", "superintendent|detective superintendent",
        "chief superintendent|detective chief superintendent", "assistant chief constable",
        "deputy chief constable", "chief constable",
    ),
    (
        "private", "corporal", "lieutenant", "captain", "major", "lieutenant colonel", "colonel",
        "brigadier", "brigadier general", "major general", "lieutenant general", "general",
        "commander", "commodore", "rear admiral", "vice admiral", "admiral", "wing commander",
        "squadron leader", "group captain", "air marshal",
    ),
    ("prime minister", "president", "foreign minister", "finance minister", "defence minister"),
    ("mayor", "deputy mayor", "councillor", "governor", "senator", "congressman|representative"),
    ("solicitor general", "attorney general", "district attorney", "chief justice"),
    ("head teacher|headteacher|headmaster|headmistress|principal", "deputy head", "chair of governors"),
    ("head coach|manager", "assistant coach|assistant manager", "captain of the team"),
)  # fmt: skip
OFFICE: dict[str, tuple[int, int]] = {
    name: (ladder, rung)
    for ladder, rungs in enumerate(_LADDERS)
    for rung, names in enumerate(rungs)
    for name in names.split("|")
}
# Words before a title that make another post of it.
GRADES = frozenset("deputy vice senior junior assistant associate shadow under".split())
# What follows these is one post of several of the kind; both articles have to name which.
LEVELS = frozenset(
    "national state federal regional local branch county district city global group".split()
)
PORTFOLIOS = frozenset("minister secretary director commissioner officer editor".split())
# What stands before a post without naming its field.
_NO_FIELD = LEVELS | GRADES | frozenset(
    "cabinet government party union council company press managing executive general principal senior "
    "associate non-executive chief private permanent first second new assistant special parliamentary "
    "of for the and".split()
)  # fmt: skip
PAST = frozenset(("former", "ex", "late", "retired", "outgoing", "then", "onetime"))
INFORMAL = frozenset(
    "boss chief head leader official spokesman spokeswoman spokesperson founder co-founder owner man woman "
    "star veteran expert analyst author journalist figure candidate nominee member supporter mother father "
    "son daughter brother sister wife husband victim suspect driver".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def words(role: str) -> tuple[str, ...]:
    """The words of a role, lower case, without articles and possessives."""
    plain = re.sub(r"['’]s\b", "", role.casefold())
    return tuple(
        w for w in _WORD.findall(plain) if w not in ("the", "a", "an", "its", "his", "her", "their")
    )


def portfolio(role: tuple[str, ...]) -> tuple[str, frozenset[str]] | None:
    """The post and the words of its field: ("minister", {"arts"}) of "state arts minister" and of
    "minister for the arts"; None where the role names no field."""
    at = next((i for i, w in enumerate(role) if w in PORTFOLIOS), None)
    if at is None:
        return None
    after, before = role[at + 1 :], role[:at]
    if after and after[0] in ("of", "for"):
        field = after[3:] if after[:2] == ("of", "state") else after
    elif after:
        return None
    else:
        field = before[-1:] if "and" not in before else before
    kept = frozenset(w for w in field if w not in _NO_FIELD and w not in PLACES)
    return (role[at], kept) if kept else None
