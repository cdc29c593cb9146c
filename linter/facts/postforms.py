"""The forms in which a running sentence gives its subject a post: "is now the manager", "worked as a nurse",
"ran the theatre as its director", "will join the trust as treasurer", "the chair will be Ann Hale".

Each reader takes where the subject ends (or begins) and yields the words of a role, with "of" and what the
sentence says it is a post of, and the time: a post of the past told without "former" may still be held.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .postphrases import role_part

Time = Literal["now", "was", "former", "next"]


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a role as a sentence tells them, where they stand, and when it was held."""

    role: str
    start: int
    end: int
    time: Time


_ADVERB = (
    r"(?:now|also|currently|still|then|once|previously|formerly|already|again|officially|later|today|briefly|at\spresent|"
    r"at\sthe\s(?:time|moment)|at\sthat\stime|until\srecently|first|both|only|long|of\scourse|himself|herself|initially|reportedly)"
)
_ARTICLE = r"(?:(?:the|a|an|its|his|her|their|our|one\sof\s(?:the|its|their))\s)?"
_PHRASE = r"(?P<phrase>[^\W\d][^.;:()—–“”\"\n]{2,140})"
_AFTER_NAME = r"(?:,?\swho)?"
_OBJECT = r"(?:the\s|its\s|his\s|her\s|their\s|a\s)?(?P<object>(?:[\w'’&-]+\s){1,6}?)"
_HELD = r"(?:named|appointed|elected|re-elected|made|chosen|confirmed|selected|picked|promoted|installed|hired|unveiled|nominated|brought\sin|recruited|sworn\sin|voted\sin|drafted\sin)"
_WILL = (
    r"(?:will|would|shall|is\sto|was\sto|is\sdue\sto|was\sdue\sto|is\sset\sto|is\sexpected\sto|is\slikely\sto|is\sabout\sto|"
    r"is\sgoing\sto|plans\sto|has\sagreed\sto|agreed\sto|hopes\sto|is\sscheduled\sto|is\sin\sline\sto)"
)
_IS = re.compile(
    rf"{_AFTER_NAME}(?:,\s{_ADVERB},)?\s(?P<verb>is|was|has\sbeen|had\sbeen|remains|remained|stays|stayed)\s(?:{_ADVERB}\s)*{_ARTICLE}{_PHRASE}"
)
_AS = re.compile(
    rf"{_AFTER_NAME}\s(?:{_ADVERB}\s)*(?P<verb>works|serves|acts|sits|practises|practices|trains|continues|worked|served|acted|sat|practised|practiced|"
    rf"trained|spent\s(?:[\w-]+\s){{1,4}}|has\sworked|has\sserved|has\sacted|had\sworked|had\sserved|is\sworking|was\sworking|is\sserving|was\sserving|"
    rf"is\semployed|was\semployed|was\sknown)\s(?:[\w-]+\s){{0,6}}?as\s{_ARTICLE}{_PHRASE}"
)
_RUNS_AS = re.compile(
    rf"{_AFTER_NAME}\s(?:{_ADVERB}\s)*(?P<verb>runs|ran|has\srun|had\srun|leads|led|has\sled|had\sled|heads|headed|manages|managed|has\smanaged|"
    rf"guides|guided|steered|represents|represented)\s{_OBJECT}as\s{_ARTICLE}{_PHRASE}"
)
_NEXT = re.compile(
    rf"{_AFTER_NAME}\s(?:(?:{_WILL}\s(?:{_ADVERB}\s)*(?:become|be|serve\sas|act\sas|take\sover\sas|take\sup\s(?:the\s)?(?:post|job|role)\sof|step\sin\sas|step\sup\sas|"
    rf"stand\sin\sas|return\sas|move\sup\sto|be\s{_HELD}(?:\sas|\sto)?|(?:join|lead|run|head|succeed)\s{_OBJECT}as))"
    rf"|becomes|takes\sover\sas|steps\sup\sas|steps\sin\sas|moves\sup\sto|joins\s{_OBJECT.replace('object', 'object2')}as"
    rf"|(?:has\sbeen|was|is|had\sbeen|is\sbeing)\s(?:{_ADVERB}\s)*{_HELD}(?:\sas|\sto)?)\s{_ARTICLE}{_PHRASE}"
)
_AND_IS = re.compile(
    rf",?\swho\s[^,.;:()“”\"\n]{{3,80}}?\sand\s(?:{_ADVERB}\s)*(?P<verb>is|was)\s(?:{_ADVERB}\s)*{_ARTICLE}{_PHRASE}"
)
_COMMA_AS = re.compile(
    r"\s[^.;:()“”\"\n]{3,110}?,\sas\s(?:(?:the|its|his|her|their|a)\s)?(?P<phrase>[a-z][^,.;:()“”\"\n]{3,60})(?=[,.])"
)
_BRACKETS = re.compile(r"\s?\((?P<phrase>[^\W\d][^()\n]{3,80})\)")
_AS_BEFORE = re.compile(
    r"(?:^|[.,;:“\"\n]\s?)[Aa]s\s(?:(?:the|its|a|an|their)\s)?(?P<phrase>[A-Za-z][^,.;:()—–“”\"\n]{2,80}),\s$"
)
_INVERSE = re.compile(
    r"(?:^|[.,;:()—–“”\"\n])\s*(?:[Ww]hose\s|[Tt]he\s|[Ii]ts\s|[Tt]heir\s|[Hh]is\s|[Hh]er\s)?(?P<phrase>[^,.;:()—–“”\"\n]{3,80}?)\s"
    rf"(?P<verb>is|was|will\sbe|would\sbe|is\sto\sbe)\s(?:{_ADVERB}\s)*(?:(?:the|a)\s(?:former\s)?(?:[a-z-]+\s){{1,2}})?$"
)
# What says that a post told in the past tense is over.
_OVER = re.compile(
    r"\b(?:until|till|from|between|in|during|before)\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d|\buntil\b"
)
_ONCE = re.compile(r"\s(?:previously|formerly|once|until\srecently|earlier)\s")
_APPOSITION = re.compile(r",\s[^,.;:()“”\"\n]{1,100},(?=\s)")
_PASTS = frozenset(
    "is remains stays works serves acts sits runs leads heads manages guides represents continues".split()
)
_HOLDS = re.compile(r"^(?:not|no|never|like|likely|able|going|due|set|said|one)\b")


def predicates(text: str, at: int, high: int) -> Iterator[Told]:
    """What the sentence says its subject, which ends at ``at``, is, was or will be, an apposition between them
    skipped."""
    yield from _predicates(text, at, high)
    between = _APPOSITION.match(text, at, high)
    if between:
        yield from _predicates(text, between.end(), high)


def _predicates(text: str, at: int, high: int) -> Iterator[Told]:
    for pattern in (_IS, _AS, _AND_IS):
        match = pattern.match(text, at, high)
        if match:
            yield from _parts(text, match, _time(match, text, high), high)
    match = _RUNS_AS.match(text, at, high)
    if match:
        yield from _parts(text, match, _time(match, text, high), high, match["object"])
    match = _NEXT.match(text, at, high)
    if match:
        owner = match["object"] or match["object2"] or ""
        yield from _parts(text, match, "next", high, owner)
    match = _COMMA_AS.match(text, at, high)
    if match:
        yield from _parts(text, match, "was", high)


def bracketed(text: str, at: int, high: int) -> Iterator[Told]:
    """ "Ann Hale (chief executive)"."""
    match = _BRACKETS.match(text, at, high)
    if match:
        yield from _parts(text, match, "now", high)


def introduced(text: str, low: int, end: int) -> Iterator[Told]:
    """ "As manager, Ann Hale ran it for years"; ``end`` is where the name begins."""
    match = _AS_BEFORE.search(text, low, end)
    role = role_part(match["phrase"]) if match else None
    if match and role:
        start = match.start("phrase")
        yield Told(match["phrase"], start, start + len(role), "was")


def inverse(text: str, low: int, end: int) -> Iterator[Told]:
    """ "Whose manager is the former sprinter Ann Hale", "the chair will be Ann Hale"; ``end`` is where the name
    begins."""
    match = _INVERSE.search(text, low, end)
    if match is None:
        return
    phrase, start = match["phrase"], match.start("phrase")
    role = role_part(re.sub(r"^.*['’]s?\s", lambda m: " " * len(m.group()), phrase))
    if role is None or not role.strip():
        return
    time: Time = (
        "next" if match["verb"] not in ("is", "was") else "now" if match["verb"] == "is" else "was"
    )
    lead = len(role) - len(role.lstrip())
    yield Told(phrase[lead:].rstrip(), start + lead, start + len(role.rstrip()), time)


def _time(match: re.Match[str], text: str, high: int) -> Time:
    verb = match["verb"].split()[0]
    if _ONCE.search(match.group()):
        return "former"
    if (
        verb in _PASTS
        or (verb == "has" and "been" not in match["verb"])
        or match["verb"] == "has been"
    ):
        return "now"
    over = _OVER.search(text, match.start("phrase"), min(high, match.end()))
    return "former" if over and over.start() - match.start("phrase") < 80 else "was"


def _parts(
    text: str, match: re.Match[str], time: Time, high: int, owner: str = ""
) -> Iterator[Told]:
    """Each noun phrase of the predicate that is a role, the one after the other over "and"."""
    if _HOLDS.match(match["phrase"]):
        return
    for number, part in enumerate(
        re.finditer(
            r"(?:(?!\sand\s|,\s|\swho\s|\sbut\s|\suntil\s|\swhen\s|\sbefore\s|\safter\s).)+",
            match["phrase"],
        )
    ):
        words = re.sub(r"^(?:\sand\s|,\s)(?:(?:the|a|an|its|his|her|their)\s)?", "", part.group())
        if number and not part.group().startswith((" and ", ", ")):
            return
        at = match.start("phrase") + part.end() - len(words)
        role = role_part(words)
        if role is None:
            return
        named = f"{role} of {owner.strip()}" if owner.strip() else words
        yield Told(named, at, at + len(role), time)
