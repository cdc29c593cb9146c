"""Offices and ranks: which ones exclude one another, and words that change which office is meant.

General knowledge of how companies, governments, unions, courts and forces name their officers.
An office ("chief" before a profession makes one too) stands in one sector and, where its sector has ladders, on one rung; two rungs of one
ladder are two jobs, whoever holds them. Offices of two sectors may be one person's where
``TOGETHER`` says so: a senator chairs a committee, a captain speaks for the police.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..facts.gazetteer import PLACES

_LADDERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("company", (
        "chief executive|chief executive officer|ceo|managing director",
        "chairman|executive chairman|non-executive chairman",
        "chief financial officer|cfo|finance director|finance chief",
        "chief operating officer|coo|operations director",
        "chief technology officer|cto",
        "chief information officer|cio",
        "chief marketing officer|marketing director",
        "company secretary",
        "treasurer",
    )),
    ("rank", (
        "constable|police constable|pc", "sergeant|detective sergeant", "inspector|detective inspector",
        "chief inspector|detective chief inspector", "superintendent|detective superintendent",
        "chief superintendent|detective chief superintendent", "assistant chief constable",
        "deputy chief constable", "chief constable",
    )),
    ("rank", (
        "private", "corporal", "lieutenant", "captain", "major", "lieutenant colonel", "colonel",
        "brigadier", "brigadier general", "major general", "lieutenant general", "general",
        "lieutenant commander", "commander", "commodore", "rear admiral", "vice admiral", "admiral",
        "flight lieutenant", "squadron leader", "wing commander", "group captain", "air commodore",
        "air vice marshal", "air marshal", "air chief marshal", "field marshal",
    )),
    ("rank", (
        "crew manager", "watch manager", "station manager", "group manager", "area manager",
        "battalion chief", "division chief", "deputy fire chief|deputy chief fire officer", "fire chief|chief fire officer",
    )),
    ("union", (
        "general secretary|secretary general", "assistant general secretary|deputy general secretary", "national officer",
        "national secretary", "regional secretary", "regional officer|regional organiser", "branch secretary",
        "shop steward|convener",
    )),
    ("government", ("prime minister", "president", "foreign minister", "finance minister", "defence minister")),
    ("assembly", ("mayor", "deputy mayor", "councillor", "governor", "senator", "congressman|representative")),
    ("law", ("solicitor general", "attorney general", "district attorney", "chief justice")),
    ("school", ("head teacher|headteacher|headmaster|headmistress|principal", "deputy head", "chair of governors")),
    ("sport", ("head coach|manager", "assistant coach|assistant manager", "captain of the team")),
)  # fmt: skip
OFFICE: dict[str, tuple[int, int]] = {
    name: (ladder, rung)
    for ladder, (_, rungs) in enumerate(_LADDERS)
    for rung, names in enumerate(rungs)
    for name in names.split("|")
}
# Offices by sector; names with "|" between them are one office in other words.
_OFFICES: dict[str, str] = {
    "company": "chief executive|chief executive officer|ceo|managing director, chairman|executive chairman, "
    "chief financial officer|cfo|finance director|finance chief, chief operating officer|coo, "
    "chief technology officer|cto, chief information officer|cio, company secretary, treasurer, manager|general manager",
    "board": "president, vice president, director|executive director, secretary, general secretary|secretary general, "
    "director general",
    "government": "prime minister|premier, minister|cabinet secretary, chancellor, governor, commissioner, foreign minister, "
    "finance minister, surgeon general, auditor general, postmaster general, secretary of state, parliamentary secretary, permanent secretary, private secretary, under secretary",
    "assembly": "senator, congressman|representative, mp, councillor, mayor, deputy mayor, alderman, assemblyman, delegate",
    "bench": "judge|magistrate|justice, chief justice, coroner",
    "law": "lawyer|attorney|solicitor|barrister|counsel|co-counsel, prosecutor|district attorney|us attorney|united states attorney|state attorney|county attorney|crown attorney|crown prosecutor, attorney general, "
    "solicitor general",
    "rank": "constable|police constable|pc, sergeant, inspector, superintendent|deputy superintendent|assistant superintendent, sub-inspector|sub inspector, chief inspector, chief superintendent, "
    "chief constable, private, corporal, lieutenant, captain, major, colonel, brigadier, general, commander, commodore, "
    "admiral, sheriff, marshal, police chief, fire chief, battalion chief, division chief",
    "voice": "spokesman|press secretary|press officer|public relations officer|information officer|media officer",
    "sport": "coach|head coach, referee|umpire",
    "academy": "professor, dean, lecturer, provost",
    "clerk": "town clerk|parish clerk|city clerk|county clerk|district clerk|council clerk|clerk",
    "crew": "pilot, skipper|master, co-pilot|copilot|first officer, first mate|chief mate|mate, second mate, flight engineer",
    "church": "pope, cardinal, archbishop, bishop, archdeacon, deacon, priest|vicar|pastor|rector, curate, imam, rabbi",
    "hold": "owner|proprietor, tenant|leaseholder|lessee",
    "school": "head teacher|headteacher|headmaster|headmistress|principal, teacher",
    "post": "registrar, bursar, curator, convener|convenor, conductor, warden, ombudsman, comptroller|controller, coordinator|co-ordinator, "
    "supervisor, foreman, harbour master|harbourmaster|harbor master|harbormaster, matron, choreographer, quartermaster, archivist, returning officer, "
    "public defender, pathologist, national security adviser, flight attendant|steward|stewardess",
    "embassy": "ambassador, consul, envoy",
}
SECTOR: dict[str, tuple[str, str]] = {
    name: (sector, names.split("|")[0])
    for sector, offices in _OFFICES.items()
    for names in offices.split(", ")
    for name in names.split("|")
}
# Sectors of which one person may hold an office each, or keeps the title of the one in the other.
TOGETHER = frozenset(
    frozenset(pair.split())
    for pair in (
        "post board", "post academy", "post government", "post assembly", "post church", "post rank", "post sport", "post staff", "post health",
        "company board", "board assembly", "board government", "board bench", "board rank",
        "board law", "board church", "board embassy", "board school", "government assembly", "government rank",
        "government law", "government academy", "assembly rank", "assembly law", "assembly voice",
        "rank company", "crew company", "crew rank", "law academy", "law company", "academy company", "academy bench", "academy church",
        "academy embassy", "company assembly", "embassy government", "embassy rank", "sport school",
        "academy government", "academy board", "academy staff", "academy assembly", "company sport", "rank sport", "rank law", "academy school", "staff board", "staff academy", "staff government",
        "staff assembly", "staff rank", "staff law", "staff voice",
    )
)  # fmt: skip
# Who serves under the master of a craft.
JUNIORS = frozenset(("co-pilot", "first mate", "second mate", "flight engineer"))
MASTERS = frozenset(("pilot", "captain"))
# A rank stays with who speaks for the force.
TITLES = frozenset((frozenset(("rank", "voice")),))
# A member of an assembly may sit in the government.
SEATED = frozenset(("government", "assembly"))
# Other words for one office.
_SAME_WORD = {
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman", "spokeswoman": "spokesman",
    "spokesperson": "spokesman", "congresswoman": "congressman", "congressperson": "congressman", "rep": "congressman",
    "councilor": "councillor", "councilman": "councillor", "councilwoman": "councillor", "councilmember": "councillor",
    "mayoress": "mayor", "sen": "senator", "gov": "governor", "pres": "president", "sec": "secretary", "atty": "attorney",
    "sgt": "sergeant", "const": "constable", "det": "detective", "insp": "inspector", "supt": "superintendent",
    "lt": "lieutenant", "lieut": "lieutenant", "capt": "captain", "maj": "major", "col": "colonel", "gen": "general",
    "brig": "brigadier", "adm": "admiral", "cmdr": "commander", "cpl": "corporal", "pvt": "private", "pte": "private",
    "prof": "professor", "assemblywoman": "assemblyman", "assemblymember": "assemblyman", "co-chair": "chairman",
    "co-chairman": "chairman", "vice-president": "vice president", "vice-chairman": "vice chairman", "mps": "mp",
    "defense": "defence", "labor": "labour", "center": "centre", "program": "programme", "organizer": "organiser",
    "organization": "organisation", "vice-marshal": "vice marshal", "undersecretary": "under secretary", "under-secretary": "under secretary", "dist": "district", "dep": "deputy",
}  # fmt: skip
_HYPHENED = re.compile(r"-(?=general$)|(?<=^vice)-|(?<=^deputy)-|(?<=^assistant)-")
# Words before a title that make another post of it.
GRADES = frozenset("deputy vice senior junior assistant associate shadow under lieutenant".split())
# Of those, the ones that newspapers leave out.
DROPPED = frozenset("senior junior associate".split())
# What follows these is one post of several of the kind; both articles have to name which.
LEVELS = frozenset(
    "national state federal regional local branch county district city global group".split()
)
PORTFOLIOS = frozenset("minister secretary director commissioner officer editor".split())
# Words before a profession that say where its holder stands; those of one row say the same.
STANDING = {
    word: row
    for row, words in enumerate(
        ("chief head lead leading principal", "superintending", "senior", "junior", "deputy vice", "assistant associate",
         "executive managing", "general")
    )
    for word in words.split()
}  # fmt: skip
# Posts of a body whose sides have a head each.
SIDES = frozenset("leader head whip speaker chief".split())
# Of whom a council has several leaders.
NO_LEADERS = frozenset("opposition minority majority group party deputy union".split())
_OPPOSED = (frozenset(("opposition", "minority")), frozenset(("government", "council", "majority")))
# What stands before a post without naming its field.
_NO_FIELD = LEVELS | GRADES | frozenset(
    "cabinet government party union council company press managing executive general principal senior "
    "associate provincial territorial central colonial non-executive chief private permanent first second new assistant special parliamentary "
    "of for the and".split()
)  # fmt: skip
# Words that say that the post is held at another time.
OTHER_TIME = frozenset(
    "former ex late retired outgoing then onetime one-time next new incoming elect designate future past "
    "previous then-president ex-president would-be aspiring prospective".split()
)
# Of those, the ones that say that it was held before.
PAST = frozenset("former ex late then onetime one-time past previous".split())
# Offices of which every town, see, state or country has its own.
SEATS = frozenset(
    "mayor governor senator congressman mp bishop archbishop ambassador consul sheriff premier coroner".split()
)
# In many countries and states the one is the other.
PROSECUTORS = frozenset(("prosecutor", "attorney general"))
ACTING = frozenset("acting interim caretaker".split())
# Who acts for somebody; both articles have to name for whom.
AGENTS = frozenset(("law",))
# Parties of which one may be the other by what it is in the story.
ROLES_OF_PARTIES = frozenset(
    "family parents relatives client clients defence defense plaintiff plaintiffs claimant claimants defendant "
    "defendants group company firm team victim victims side state people prosecution man woman couple accused".split()
)
INFORMAL = frozenset(
    "boss chief head leader official spokesman founder co-founder owner man woman "
    "star veteran expert analyst author journalist figure candidate nominee member supporter mother father "
    "son daughter brother sister wife husband victim suspect driver".split()
)


@dataclass(frozen=True, slots=True)
class Office:
    """The office that a role names: its sector and name, and the words before it."""

    sector: str
    name: str
    before: frozenset[str]


def plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a role with one word for each office: "chairwoman" is "chairman"."""
    return tuple(
        w for word in words for w in _SAME_WORD.get(word, _HYPHENED.sub(" ", word)).split()
    )


def office(words: tuple[str, ...]) -> Office | None:
    """The office named at the end of the plain words of a role, None where it is no office."""
    for size in range(min(4, len(words)), 0, -1):
        found = SECTOR.get(" ".join(words[-size:]))
        if found:
            return Office(*found, frozenset(words[:-size]))
    if len(words) > 1 and words[-2] == "chief" and words[-1] not in INFORMAL:
        return Office("staff", " ".join(words[-2:]), frozenset(words[:-2]))
    return None


def rung(words: tuple[str, ...]) -> tuple[int, int] | None:
    """The ladder and the rung of the office in the plain words of a role."""
    for size in range(min(4, len(words)), 0, -1):
        found = OFFICE.get(" ".join(words[-size:])) or OFFICE.get(" ".join(words[:size]))
        if found:
            return found
    return None


def portfolio(
    role: tuple[str, ...], after: frozenset[str] = frozenset()
) -> tuple[str, frozenset[str]] | None:
    """The post and the words of its field: ("minister", {"arts"}) of "state arts minister" and of
    "minister" with "arts" after it; None where the role names no field."""
    post = role[:-2] if role[-2:] == ("of", "state") else role
    if not post or post[-1] not in PORTFOLIOS:
        return None
    before = post[:-1]
    field = after or frozenset(before if "and" in before else before[-1:])
    kept = frozenset(w for w in field if w not in _NO_FIELD and w not in PLACES)
    return (post[-1], kept) if kept else None


def opposed_sides(a: frozenset[str], b: frozenset[str]) -> bool:
    """One leads the opposition, the other the body itself."""
    first, second = _OPPOSED
    return bool(
        (a & first and b & second and not b & first) or (b & first and a & second and not a & first)
    )
