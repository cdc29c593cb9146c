"""How two posts differ whose titles are alike: for whom, of what field or level, with what standing."""

from __future__ import annotations

from . import offices as o
from .holders import Given
from .occupations import WORK, occupation

# What a body is called once its name is known.
_GENERAL = frozenset(
    "company firm group team club council government ministry department agency union party board bank university "
    "hospital school museum charity police force church court committee trust authority association airline "
    "league federation organisation organization institute college prison city town state county".split()
)

_HEADS = frozenset("chief boss head director manager leader lead coordinator tsar czar".split())
# What a council, a company, a hospital or a club has a head each of.
_FIELDS = frozenset(
    "parks housing education schools skills health transport roads highways rail finance treasury budget audit tax planning "
    "sport sports leisure culture arts heritage tourism environment climate waste recycling water energy justice "
    "defence agriculture farming fisheries forestry trade industry business labour employment welfare security "
    "communications communication media press marketing advertising brand sales retail production manufacturing operations personnel "
    "legal compliance risk policy strategy research development innovation science design technology engineering "
    "software data digital cyber maintenance safety training recruitment procurement purchasing supply logistics "
    "distribution shipping warehouse fleet events exhibitions collections conservation fundraising membership editorial news "
    "programming entertainment drama music dance opera football rugby cricket academy youth coaching scouting nursing "
    "surgery surgical medical clinical pharmacy midwifery maternity emergency pathology radiology catering kitchen "
    "property estates facilities buildings gardens customs immigration border intelligence counterterrorism "
    "antiterrorism homicide narcotics drugs fraud admissions alumni pastoral human resources quality customer".split()
)
_OFFICERS = frozenset("officer adviser advisor aide secretary executive president".split())
_TO_THE_PUBLIC = frozenset(
    "communications communication media press publicity pr relations affairs".split()
)
_COUNCILS = frozenset("council county borough city district".split())
# Parts of a body that have a head of their own.
_DIVISIONS = frozenset(
    "programme program department division unit section desk branch bureau project campaign faculty laboratory lab ward "
    "wing team directorate workshop studio kitchen plant depot site store shop factory office inspectorate taskforce".split()
)
# Offices of which a body has one, and a person one.
_ONE_OF = frozenset(
    (
        "chief executive",
        "chief financial officer",
        "chief operating officer",
        "director general",
        "general secretary",
        "manager",
        "head teacher",
        "head coach",
        "coach",
        "police chief",
        "fire chief",
        "chief constable",
        "company secretary",
    )
)
_OF_MANY = frozenset(
    "foundation nhs holdings holding ltd limited plc inc corp corporation co the and of new national north south east west royal international global health".split()
)
_HOUSES = frozenset(
    "committee subcommittee sub-committee panel inquiry commission caucus group taskforce council parliament assembly house senate "
    "party chamber board congress".split()
)
_BRANCHED = frozenset(
    "director manager editor secretary coach engineer supervisor inspector".split()
)
_BRANCHES = frozenset(
    "artistic executive technical musical music creative medical clinical nursing sporting general programme program regional national "
    "area district site safety plant project stage station night duty operations finance financial commercial marketing sales research "
    "content product production casting photography fashion features news sports political foreign city business picture literary "
    "economics science health culture arts travel food membership campaign communications security facilities human personnel legal "
    "education training bowling batting fielding goalkeeping fitness defensive offensive branch works traffic maintenance design quality "
    "structural electrical mechanical civil resident electrical signal gallery exhibitions box front floor store shop tour road".split()
)
_HIRED = frozenset(
    ("chief executive", "town clerk", "manager", "chief financial officer", "director")
)
_ACCUSED = frozenset("defendant accused conspirator plaintiff respondent worker".split())
_WHOLE = frozenset(("council",))


def commands(item: Given) -> bool:
    """ "The commander of the traffic police" is a post; "Commander Ann Hale" is a rank, which may speak for it."""
    return (
        item.words[-1] in ("commander", "commandant", "chief", "head")
        and bool(item.post.scope)
        and not item.post.title
    )


def speaks(item: Given) -> bool:
    """The post is to speak for a body: its spokesman, or its head of communications."""
    if item.office is not None and item.office.sector == "voice":
        return True
    told = frozenset(item.words[:-1]) | item.post.field | item.post.scope
    return item.words[-1] in _HEADS | _OFFICERS and bool(told & _TO_THE_PUBLIC)


def may_speak(item: Given) -> bool:
    """A press secretary may be told as "Secretary" right before the name."""
    return speaks(item) or item.words == ("secretary",)


_EITHER_SEX = frozenset(("chairman", "vice-chairman", "alderman"))


def sides_apart(a: Given, b: Given) -> bool:
    """Heads of the two sides of one body: leader of the opposition and of the council."""
    if a.words[-1] != b.words[-1] or a.words[-1] not in o.SIDES:
        return False
    return o.opposed_sides(a.post.scope | set(a.words), b.post.scope | set(b.words))


def clients_apart(a: Given, b: Given) -> bool:
    """A lawyer, or a spokesman, of two parties that the articles tell apart."""
    if a.office is None or b.office is None or a.office.name != b.office.name:
        return False
    if a.office.sector not in o.AGENTS or a.office.name in o.PROSECUTORS:
        return False
    one, other = a.post.scope - o.ROLES_OF_PARTIES, b.post.scope - o.ROLES_OF_PARTIES
    if not one or not other or one_body(one, other) or _family(one) & _family(other):
        return False
    return _by_name(a, one) or _by_name(b, other)


def _family(client: frozenset[str]) -> frozenset[str]:
    """The words of a client's name without the plural: "the Hales' lawyer" is the Hale family's."""
    return frozenset(word.rstrip("'’").removesuffix("s") for word in client)


def sexes_apart(a: Given, b: Given) -> bool:
    """A spokesman here is a spokeswoman there. "Chairman" is many a chairwoman's own title."""
    men, women = sorted((a.post.words[-1], b.post.words[-1]))
    return (
        men.endswith("man")
        and women == f"{men.removesuffix('man')}woman"
        and men not in _EITHER_SEX
    )


def _by_name(item: Given, client: frozenset[str]) -> bool:
    return any(word.capitalize() in item.post.text for word in client)


def shared_office(a: Given, b: Given) -> bool:
    """The one alone, the other with somebody else: "owner" and "co-owner"."""
    one, other = a.words[-1], b.words[-1]
    if {one, other} & _ACCUSED:
        return False  # one of several defendants is a co-defendant too
    return one in (f"co-{other}", f"co{other}") or other in (f"co-{one}", f"co{one}")


def graded(a: Given, b: Given) -> bool:
    """The same title with and without "deputy", or with two such words; "senior" is often left out."""
    one, other = (set(x.words[:-1]) & o.GRADES for x in (a, b))
    return (
        a.words[-1] == b.words[-1]
        and one != other
        and bool((one and other) or (one ^ other) - o.DROPPED)
    )


def other_level(a: Given, b: Given) -> bool:
    """Both name which of several posts of the kind it is: "state" and "national" secretary; not where one is
    the other's title in full ("district judge", "county district judge")."""
    if set(a.words) <= set(b.words) or set(b.words) <= set(a.words):
        return False
    levels = set(a.words) & o.LEVELS, set(b.words) & o.LEVELS
    same = a.words[-1] == b.words[-1]
    return same and bool(levels[0]) and bool(levels[1]) and levels[0] != levels[1]


def other_standing(a: Given, b: Given) -> bool:
    """Both say where the holder stands in the profession: "chief" and "superintending" engineer."""
    one, other = ({o.STANDING[w] for w in x.words[:-1] if w in o.STANDING} for x in (a, b))
    return bool(one) and bool(other) and not one & other


def seats_apart(a: Given, b: Given) -> bool:
    """One office at two places that have one each: mayor of Norrham and of Denby."""
    if a.office is None or b.office is None or a.office.name != b.office.name:
        return False
    one, other = (x.post.scope - _GENERAL - o.ROLES_OF_PARTIES for x in (a, b))
    named = a.post.named and b.post.named and a.office.name in o.SEATS
    return named and bool(one) and bool(other) and not one_body(one, other)


def parties_apart(a: Given, b: Given) -> bool:
    """The articles count the holder to two parties: "Democratic senator", "Republican senator"."""
    return bool(a.post.party) and bool(b.post.party) and a.post.party != b.post.party


def other_portfolio(a: Given, b: Given) -> bool:
    """Ministers, secretaries or directors of two fields ("arts minister", "minister for tourism")."""
    one, other = (o.portfolio(x.words, frozenset(o.plain(tuple(x.post.field)))) for x in (a, b))
    return one is not None and other is not None and one[0] == other[0] and not one[1] & other[1]


def fields_apart(a: Given, b: Given) -> bool:
    """Heads of two fields, or of a field and of the council: "education chief", "council leader"."""
    one, other = _field(a), _field(b)
    return bool(one) and bool(other) and not one & other


def _field(item: Given) -> frozenset[str]:
    """What a chief, head or director is one of; empty where it does not say."""
    if item.words[-1] not in _HEADS:
        return frozenset()
    told = frozenset(item.words[:-1]) | item.post.field | item.post.scope
    if item.words[-1] == "leader":
        return _WHOLE if told & _COUNCILS and not told & o.NO_LEADERS else frozenset()
    return told & _FIELDS


def leads_own_house(chair: Given, member: Given) -> bool:
    """A member of an assembly chairs it, or a committee of it."""
    chairs = chair.office is not None and chair.words[-1] in (
        "chairman",
        "leader",
        "president",
        "speaker",
        "head",
    )
    sits = (
        member.office is not None
        and member.office.sector == "assembly"
        and member.words[-1] != "mayor"
    )
    return chairs and sits and bool(chair.post.scope & _HOUSES)


def other_branch(a: Given, b: Given) -> bool:
    """Both say of which branch: "artistic" and "executive" director, "site" and "safety" manager."""
    one, other = ({w for w in x.words[:-1] if w in _BRANCHES} for x in (a, b))
    same = a.words[-1] == b.words[-1] and a.words[-1] in _BRANCHED
    return same and bool(one) and bool(other) and not one & other


def council_and_staff(a: Given, b: Given) -> bool:
    """The leader of a council is elected, its chief executive and its clerk are hired."""
    return _leads_council(a, b) or _leads_council(b, a)


def _leads_council(leader: Given, other: Given) -> bool:
    hired = other.office is not None and other.office.name in _HIRED
    return hired and leader.words[-1] == "leader" and _field(leader) == _WHOLE


def trade_and_office(a: Given, b: Given) -> bool:
    """The one trade, the other an office of the same house: "the team's doctor", "the team's manager"."""
    return _works_under(a, b) or _works_under(b, a)


def _works_under(worker: Given, holder: Given) -> bool:
    work = occupation(worker.words)
    return (
        work is not None
        and work[0] == WORK
        and not worker.post.one_of
        and holder.office is not None
        and holder.office.sector in ("company", "board")
        and bool(worker.post.scope & holder.post.scope)
    )


def one_occupation(a: Given, b: Given) -> bool | None:
    """Whether two trades, or two places in a team, may be one; None where they are not of one sort."""
    one, other = occupation(a.words), occupation(b.words)
    if one is None or other is None or one[0] != other[0]:
        return None
    return bool(one[1] & other[1])


def part_and_whole(a: Given, b: Given) -> bool:
    """The one heads a part of a body ("head of the vaccination programme"), the other holds an office of something
    else ("director-general of health")."""
    return _heads_part(a, b) or _heads_part(b, a)


def _heads_part(head: Given, other: Given) -> bool:
    told = head.post.scope - {"of"}
    return (
        head.words[-1] in _HEADS
        and bool(told & _DIVISIONS)
        and other.office is not None
        and other.words[-1] not in _HEADS
        and bool(other.post.scope)
        and not told & other.post.scope
    )


def bodies_apart(a: Given, b: Given) -> bool:
    """One office, of which a person has one, at two bodies that both articles tell of."""
    if a.office is None or b.office is None or a.office.name != b.office.name:
        return False
    if a.office.name not in _ONE_OF or not (a.post.named and b.post.named):
        return False
    one, other = (_own_words(x.post.scope) for x in (a, b))
    return bool(other & a.told) and bool(one & b.told) and not one_body(one, other)


def _own_words(scope: frozenset[str]) -> frozenset[str]:
    """The words of a body's name that no other has."""
    general = _GENERAL | o.ROLES_OF_PARTIES | _OF_MANY
    return frozenset(w for w in scope if w not in general and w.removesuffix("s") not in general)


def one_body(x: frozenset[str], y: frozenset[str]) -> bool:
    """The names of two bodies share a word, or one may be the other by its kind or its letters."""
    if x & y or any(not word[:1].isalpha() for word in x | y):
        return True
    short, long = sorted((x, y), key=len)
    return len(short) == 1 and next(iter(short)) in _GENERAL | {"".join(sorted(w[0] for w in long))}
