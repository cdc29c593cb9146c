"""The turns by which a post is told beside what its holder does: "stepped down as treasurer", "holds the post of
treasurer", "elected treasurer in May", "the club made Ann Hale its treasurer", "succeeded as treasurer by Ann Hale".

Most do not say whether the post is still held; who has been chosen may not hold it yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .postphrases import role_part

_OWN = r"(?:(?:the|its|their|his|her)\s|(?:the\s)?(?:[\w’'-]+\s){0,2}[\w-]+['’]s\s)?"
_PHRASE = r"(?P<phrase>[^\W\d][^,.;:()—–“”\"\n]{2,80})"
_CHOSEN = r"(?:re-elected|elected|named|appointed|made|chosen|confirmed|installed|hired|nominated|sworn\sin|promoted\sto|picked|recruited)"
_JOB = r"(?:post|job|role|position|title|office|rank|seat|chair|portfolio)"
# "Posed as a nurse", "is known as": nobody holds what these say.
_SEEMS = (
    r"(?:described|dressed|known|posed|posing|disguised|seen|regarded|hailed|portrayed|cast|stars|starred|depicted|mistaken|such|well|same|"
    r"will|would|shall|to|not|never|soon|far|long|much|just|named|identified|called|quoted|think|thought|plays|played|came|comes)"
)
_AS = re.compile(
    rf"(?:,?\swho)?\s(?!{_SEEMS}\s)(?:(?!{_SEEMS}\sas\s)[\w’'-]+\s){{1,7}}?as\s(?!well\sas|soon|long|far|much){_OWN}{_PHRASE}"
)
_STAYS = re.compile(
    rf"(?:,?\swho)?\s(?:will|would|is\sto|is\sdue\sto)\s(?:stay\son|stay|continue|remain|carry\son)\sas\s{_OWN}{_PHRASE}"
)
_BECAME = re.compile(rf"(?:,?\swho)?\s(?:has\s|had\s)?(?:became|become)\s{_OWN}{_PHRASE}")
_HOLDS = re.compile(
    rf"(?:,?\swho)?\s(?:holds|held|has|had|took|takes|got|gets|fills|filled|occupies|was\sgiven|is\sin|was\sin)\s(?:the|a)\s{_JOB}\sof\s{_OWN}{_PHRASE}"
)
_WHOSE = re.compile(
    rf"['’]s\s(?:[\w-]+\s)?(?:{_JOB}|term|time|tenure|stint|spell|years|career)\sas\s{_OWN}{_PHRASE}"
)
_CHOSEN_AFTER = re.compile(rf",\s{_CHOSEN}\s(?:as\s)?{_OWN}{_PHRASE}")
_IN_ROLE = re.compile(rf",\s(?:in|from)\s(?:his|her|their)\s{_JOB}\sas\s{_OWN}{_PHRASE}")
_FOR_YEARS = re.compile(
    rf",\s(?:for|over)\s(?:[\w-]+\s){{1,4}}(?:years|months|decades)\s{_OWN}{_PHRASE}"
)
_DASHED = re.compile(rf"\s[-–—]\s?{_OWN}(?P<phrase>[a-z][^,.;:()—–“”\"\n]{{2,80}}?)\s?[-–—](?=\s)")
_GIVEN = re.compile(rf"\s(?:as\s)?{_OWN}{_PHRASE}")
_GIVES = re.compile(
    r"\b(?:made|makes|named|names|appointed|appoints|elected|elects|chose|hired|installed|nominated|with)\s$"
)
_BEFORE = (
    re.compile(rf"\b(?:succeeded|replaced|followed)\sas\s{_OWN}{_PHRASE}\sby\s$"),
    re.compile(
        rf"\b{_JOB}\sof\s{_OWN}{_PHRASE}\s(?:went|goes|will\sgo|has\sgone|passed|fell)\sto\s$"
    ),
    re.compile(rf"\b[Ss]peaking\sas\s{_OWN}{_PHRASE},\s$"),
    re.compile(rf"(?:^|[.;:]\s|\n){_PHRASE}\ssince\s[^,.;]{{3,20}},\s$"),
    re.compile(
        r"(?:^|[.;:,]\s|\n)(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?P<phrase>[a-z][^,.;:()—–“”\"\n]{2,80}?)\s(?:[-–—]\s|is\scalled\s|is\snamed\s)$"
    ),
)


def turns(
    text: str, low: int, start: int, end: int, high: int
) -> Iterator[tuple[str, int, int, bool]]:
    """The words of a role by any such turn around a name that stands from ``start`` to ``end``, with their place and whether the holder
    has only been chosen."""
    patterns = [_AS, _STAYS, _BECAME, _HOLDS, _WHOSE, _CHOSEN_AFTER, _IN_ROLE, _FOR_YEARS, _DASHED]
    if _GIVES.search(text, low, start):
        patterns.append(_GIVEN)
    found = [
        *(pattern.match(text, end, high) for pattern in patterns),
        *(pattern.search(text, low, start) for pattern in _BEFORE),
    ]
    for match in found:
        role = role_part(match["phrase"]) if match else None
        if match and role:
            at = match.start("phrase")
            yield match["phrase"], at, at + len(role), match.re in (_CHOSEN_AFTER, _GIVEN)
