"""Where something happens, stands or goes, as an article tells it: a place's name with its frame.

"Landfall near Norrham", "the hospital in Norrham", "Norrham District Hospital", "in Norrham, where a
wall fell": each is a placement. Its heads are the nouns that stand there and the verb nearest to
it, its clause all nouns and verbs told with it, so that two articles can be set against each other.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..model.fact import Reading, ReadSentence
from ..model.values import Named, Person
from .placeframes import (
    BARE,
    NEAR,
    REACH,
    acts,
    clause_words,
    heads_after,
    heads_before,
    singulars,
    telling,
    verb_after,
)
from .placenames import SITES, feature, one_name, tier_of
from .spots import FIRM, KINDS, Spot, read_spots

Way = Literal["at", "to", "from", "of", "between"]

# The preposition nearest to the place: "to the hospital in Norrham" is in Norrham.
_LEAD = re.compile(
    r"\b(?P<prep>[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]n|close\sto|next\sto|to|into|outside|over|around|from|for)\s+"
    r"(?:(?:[Tt]he|its|their|his|her|a|an)\s+)?"
    r"(?:(?!(?:in|at|near|off|on|to|outside|from|for|of|by|with|and|or)\s)[a-z]+(?:-[a-z]+)*\s+){0,2}"
    rf"(?:{KINDS}\s+of\s+)?$"
)
_OF_KIND = re.compile(
    rf"\b(?P<the>the|a|its|their)\s+(?:[a-z]+(?:-[a-z]+)*\s+){{0,2}}{KINDS}\s+of\s+$"
)
_WAYS: dict[str, Way] = {
    "in": "at", "at": "at", "near": "at", "off": "at", "on": "at", "outside": "at", "over": "at", "around": "at",
    "to": "to", "into": "to", "for": "to", "from": "from",
}  # fmt: skip
# Verbs whose object is where they happen.
_HITTING = frozenset(
    "hit strike batter pound lash slam pummel ravage devastate flatten reach".split()
)
_LEAVING = frozenset("leave depart quit".split())
OUT = frozenset("pull recover drag lift rescue pluck fish retrieve free".split())
_OWNING = re.compile(r"['’]s?\s")  # "in Norrham's harbour" is no more than whose
_LISTED = re.compile(r",\s(?:and\s|or\s)?|\s(?:and|or)\s")
_AND = re.compile(r",?\s(?:and|or)\s[A-Z]|,\s[A-Z][\w'’-]*(?:,|\sand\s)")
_AND_BEFORE = re.compile(r"\s(?:and|or)\s$")
_IN = re.compile(r",\s|,?\s(?:in|near|outside)\s(?:the\s)?")
_WHERE = re.compile(r"(?:\sof\s(?:the\s)?[\w'’-]+)?,\swhere\s")
# "Tarvo state", "Norrham district": no town.
_KIND_AFTER = re.compile(
    r"\s(?P<kind>[Ss]tate|[Pp]rovince|[Rr]egion|[Cc]ounty|[Dd]istrict|[Gg]overnorate|[Pp]refecture|[Dd]epartment|[Cc]anton|[Oo]blast)(?!\w)"
)
_TIERS = {
    "governorate": "province",
    "prefecture": "province",
    "department": "province",
    "oblast": "province",
    "canton": "province",
}
# "Another attack in Norrham", "in neighbouring Norrham": the article itself tells it from the one before.
_ANOTHER = re.compile(
    r"\b(?:another|other|further|separate|similar|previous|neighbou?ring|nearby|adjacent|adjoining)\s(?:[a-z]+(?:-[a-z]+)*\s){0,4}$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?(?:[a-z]+\s){0,2}$")
_HOME = re.compile(
    r"(?:,\s\d{1,3},?|\s\(\d{1,3}\),?|,)?(?:,?\s(?:a|an|the)\s(?:[a-z-]+\s){0,3}[a-z-]+)?\s"
    r"(?:of|from|who\s(?:lives|lived)\s(?:in|at|near)|who\s(?:is|was|comes|came)\sfrom)\s"
    rf"(?:the\s(?:[a-z]+\s){{0,2}}{KINDS}\sof\s)?$"
)
_BASED = re.compile(
    r"(?:,\s(?:which\sis\s|which\shas\sits\s)?|\s\()?(?:based|headquartered|headquarters)\s(?:in|at|near)\s$"
)
_FROM_PLACE = re.compile(
    rf"(?:-based\s(?:{FIRM}\s)?|\s(?:man|woman|resident|teenager|native)\s|\s{FIRM}\s)"
)
# "Halden Foods, the Norrham company", "Halden Foods, a Norrham-based maker of"
_THE = re.compile(r",\s(?:an?|the)\s$")
_FIRM = re.compile(rf"-based\b|\s{FIRM}\b")


@dataclass(frozen=True, slots=True)
class Placement:
    """``name`` (folded) is where the article puts what its ``heads`` tell; ``tier`` what sort of place it is.

    ``clause`` holds the nouns and verbs told with it, ``single`` its nouns in the singular, ``facility`` the noun
    of a building that is named by its place ("Norrham District Hospital"), ``inside`` the folded name that the
    place is told of: of what lies in it ("Corvane Retail Park, Norrham"), or of who lives or is based there
    ("Ann Hale, 34, of Norrham"), whose way is "of".
    """

    name: str
    start: int
    end: int
    sentence: int
    way: Way
    tier: str
    heads: frozenset[str]
    clause: frozenset[str]
    single: frozenset[str]
    facility: str = ""
    inside: str = ""


class _Line(NamedTuple):
    """A sentence with its places and the ends of the names of who is told of in it."""

    text: str
    sentence: ReadSentence
    number: int
    spots: list[Spot]
    names: dict[int, str]
    starts: dict[int, str]


def read_placements(reading: Reading) -> tuple[Placement, ...]:
    """The placements of an article in order of place."""
    text = reading.article.prose
    owners = [
        fact
        for fact in reading.facts
        if isinstance(fact.value, Person)
        or (isinstance(fact.value, Named) and fact.kind == "organisation")
    ]
    ends = {fact.end: _owner(fact.value) for fact in owners}
    starts = {fact.start: _owner(fact.value) for fact in owners}
    lines = (
        _Line(text, reading.sentences[number], number, spots, ends, starts)
        for number, spots in sorted(read_spots(reading).items())
        if spots
    )
    return tuple(
        placement
        for line in lines
        for placement in (*_placed(line), *_inside(line), *_homes(line), *_between(line))
    )


def _owner(value: object) -> str:
    return value.name.casefold() if isinstance(value, Person | Named) else ""


def _placed(line: _Line) -> Iterator[Placement]:
    text, words = line.text, line.sentence.words
    last: tuple[Spot, tuple[Way, int]] | None = None
    told: frozenset[str] = frozenset()
    for spot in line.spots:
        if _OWNING.match(text, spot.end):
            continue
        lead = _lead(line, spot)
        if lead is None and last and _listed(text, last[0], spot):
            lead = last[1]  # "in Norrham and Elmbridge"
        if lead is None:
            if _WHERE.match(text, spot.end):  # "the east wing, where the fire began"
                heads = heads_after(text, line.sentence, spot)
                if heads - BARE:
                    yield _placement(line, spot, "at", heads)
            continue
        last = spot, lead
        way, before = lead
        low = max(line.sentence.start, spot.start - REACH)
        if _ANOTHER.search(text, low, spot.start):
            continue
        at = bisect_right(words, before, key=lambda w: w.end)
        near = [w for w in words[max(0, at - NEAR) : at] if before - w.end < REACH]
        heads = heads_before(text, before, near, apart=text[spot.end : spot.end + 1] == ",")
        if not any(map(acts, near)):
            heads |= verb_after(text, line.sentence, spot)
        if _AND_BEFORE.search(text, low, before):
            heads |= told  # "searched in Norrham, a port, and in Elmbridge"
        told = heads
        where = _WHERE.match(text, spot.end)
        if where or not heads - BARE:
            after = heads_after(line.text, line.sentence, spot)
            if where and way == "to":
                yield _placement(line, spot, "at", after)
            heads |= after
        heads = heads.union(_building(spot))
        if way == "from" and heads & OUT:
            way = "at"  # who is pulled from a river was in it
        if heads:
            yield _placement(line, spot, way, heads)


def _building(spot: Spot) -> Iterator[str]:
    """The noun of a building, by itself too where it is of two words ("town hall")."""
    if spot.facility:
        yield from (spot.facility, spot.facility.split()[-1])


def _listed(text: str, one: Spot, other: Spot) -> bool:
    """Two places of a list; "Norrham, Ohio" is one."""
    if not _LISTED.fullmatch(text, one.end, other.start):
        return False
    first, second = tier_of(one_name(one.text)), tier_of(one_name(other.text))
    return first == second or second not in ("country", "state", "region")


def _placement(
    line: _Line, spot: Spot, way: Way, heads: frozenset[str], inside: str = ""
) -> Placement:
    clause = clause_words(line.text, line.sentence, spot)
    name = f"{spot.text} {spot.side}" if spot.side else one_name(spot.text)
    tier = "facility" if spot.facility else "side" if spot.side else tier_of(name)
    kind = _KIND_AFTER.match(line.text, spot.end)
    if kind and tier in ("unknown", "city", "region"):
        tier = _TIERS.get(kind["kind"].casefold(), kind["kind"].casefold())
    single = frozenset(telling(line.text, singulars(line.text, clause)))
    beside = line.text[max(line.sentence.start, spot.start - REACH) : spot.start].casefold().split()
    single |= {head for head in heads if head in SITES and head in beside}
    return Placement(
        name=name, start=spot.start, end=spot.end, sentence=line.number, way=way, tier=tier,
        heads=heads, clause=frozenset(telling(line.text, clause)),
        single=single.union(_building(spot)),
        facility=spot.facility, inside=inside,
    )  # fmt: skip


def _inside(line: _Line) -> Iterator[Placement]:
    """ "Corvane Retail Park in Norrham", "Marden Falls, Ohio": where the first of two places lies."""
    text = line.text
    for inner, outer in itertools.pairwise(line.spots):
        if inner.end > outer.start or not _IN.fullmatch(text, inner.end, outer.start):
            continue
        name, tier = one_name(inner.text), tier_of(one_name(outer.text))
        site = name.split()[-1] if name.split()[-1] in SITES else None
        larger = tier in ("country", "state") and tier_of(name) not in ("country", "state", "wide")
        listed = "," in text[inner.end : outer.start] and _AND.match(text, outer.end)
        if inner.side or name == one_name(outer.text) or listed or not (larger or site):
            continue
        heads = frozenset((site,)) if site else frozenset[str]()
        yield _placement(line, outer, "at", heads, name)


def _homes(line: _Line) -> Iterator[Placement]:
    """ "Ann Hale, 34, of Norrham", "Ann Hale, who lives in Norrham", "Hale Foods, based in Norrham"."""
    text = line.text
    for spot in line.spots:
        low = max(line.sentence.start, spot.start - REACH)
        for form in (_HOME, _BASED):
            home = form.search(text, low, spot.start)
            name = line.names.get(home.start()) if home else None
            if name:
                yield _placement(line, spot, "of", frozenset(), name)
        of = _THE.search(text, low, spot.start)
        name = line.names.get(of.start()) if of and _FIRM.match(text, spot.end) else None
        if name:
            yield _placement(line, spot, "of", frozenset(), name)
        native = _FROM_PLACE.match(text, spot.end)
        name = line.starts.get(native.end()) if native else None
        if name:
            yield _placement(line, spot, "of", frozenset(), name)


def _between(line: _Line) -> Iterator[Placement]:
    """ "The road between Norrham and Elmbridge": each end as the place of what runs to the other."""
    words = line.sentence.words
    for one, other in itertools.pairwise(line.spots):
        lead = _BETWEEN.search(line.text, max(line.sentence.start, one.start - REACH), one.start)
        if lead is None or line.text[one.end : other.start] != " and ":
            continue
        at = bisect_right(words, lead.start(), key=lambda w: w.end)
        heads = heads_before(line.text, lead.start(), list(words[max(0, at - NEAR) : at]))
        for spot, end in ((one, other), (other, one)):
            shared = f"between {one_name(end.text)}"
            yield _placement(line, spot, "between", heads | {shared})


def _lead(line: _Line, spot: Spot) -> tuple[Way, int] | None:
    """Which way the place stands to what is told, and where the words before it end."""
    text, low = line.text, max(line.sentence.start, spot.start - REACH)
    lead = _LEAD.search(text, low, spot.start)
    if lead:
        prep = lead["prep"].casefold()
        on = prep == "on" and not (
            spot.side or feature(one_name(spot.text)) or one_name(spot.text).split()[-1] in SITES
            or " of " in lead.group()
        )  # fmt: skip
        if not on:
            way: Way = "at" if prep.endswith(" to") else _WAYS[prep]
            return way, lead.start()
    kind = _OF_KIND.search(text, low, spot.start)
    if kind:
        return "at", kind.start()
    before = [w for w in line.sentence.words if spot.start - REACH < w.end <= spot.start][-1:]
    if not before or text[before[0].end : spot.start] != " ":
        return None
    verb = {*telling(text, before)}
    if verb & _HITTING:
        return "at", spot.start
    return ("from", spot.start) if verb & _LEAVING else None
