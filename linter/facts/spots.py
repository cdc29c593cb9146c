"""The names of places where they stand in an article: all that the reader of names knew, and more.

Small towns that no reader of names knows are told by the preposition before them; a hospital or a
station by its place ("Norrham District Hospital"); sides by their compass point ("the west bank").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.fact import Fact, Reading, ReadSentence
from ..model.values import Person
from .contextwords import IRREGULAR
from .namewords import DEMONYMS, HONORIFICS, NO_NAMES, ORG_HEADS, PLACE_HEADS, ROLES
from .placenames import SITES, one_name, tier_of

KINDS = (
    r"(?:city|town|village|district|port|island|state|coast|suburb|hamlet|resort|county|province|municipality|commune|"
    r"township|settlement|community|parish|region|capital|borough)"
)
_CAPITAL = r"[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ](?!\w)"
# "Pont des Ormes", "Sant Pol de Rovira": small words within a name.
_PARTICLE = (
    r"(?:d[aeiou]s?|del|della|dell|degli|l[aeo]s?|el|al|an|upon|und|van|von|der|den|ar|y|sur|sous)"
)
_NAME = rf"{_CAPITAL}(?:(?:\s{_PARTICLE}){{0,2}}\s{_CAPITAL}){{0,2}}"
PLACE_NAME = _NAME
_UNREAD = re.compile(
    rf"\b(?:(?:in|near|outside|at|between|(?P<to>to|into)|off)\s(?:the\s{KINDS}\sof\s)?|{KINDS}\sof\s|"
    r"\d{1,3},\s(?:of|from)\s)"
    rf"(?P<name>{_NAME})(?!\w)(?!\s?&)"
)
_ALSO = re.compile(
    rf"(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)(?P<name>{_CAPITAL})(?=,\s|\sand\s|[.]|\s[a-z])"
)
_FACILITY = re.compile(
    rf"\b(?P<name>{_NAME})\s(?:(?:General\s|District\s|Regional\s|Memorial\s|University\s|Community\s|County\s|Primary\s|"
    r"Central\s|Royal\s|International\s|Sub-County\s|Teaching\s|Civil\s|Base\s|High\s|Secondary\s|Junction\s)*"
    r"(?P<noun>[Hh]ospital|[Cc]linic|[Ii]nfirmary|[Ss]chool|[Cc]ollege|[Aa]irport|[Aa]erodrome|[Pp]rison|[Jj]ail|"
    r"[Dd]epot|[Pp]lant|[Ff]actory|[Ss]tation|[Ss]tadium|[Cc]ourthouse|[Hh]arbour|[Hh]arbor|[Aa]rena|[Cc]ampus|[Rr]acecourse|"
    r"[Rr]efinery|[Bb]arracks|[Rr]eservoir|[Cc]olliery|[Mm]ine|[Qq]uarry|[Dd]am|[Ss]howgrounds?|[Ff]airgrounds?|"
    r"[Dd]ocks|[Ss]hipyard|[Pp]ower\s[Ss]tation|[Ww]ind\s[Ff]arm|[Gg]olf\s[Cc]lub|[Ee]state|"
    r"(?:[Ll]eisure|[Ss]ports|[Cc]ommunity|[Cc]ivic|[Hh]ealth|[Mm]edical|[Dd]etention|[Ss]hopping)\s(?:[Cc]entre|[Cc]enter)|"
    r"(?:[Tt]own|[Vv]illage|[Cc]ity|[Ss]ports|[Cc]ommunity)\s[Hh]all|(?:[Pp]olice|[Ff]ire|[Rr]ailway|[Tt]rain|[Bb]us)\s[Ss]tation|"
    r"(?:[Rr]etail|[Bb]usiness|[Ii]ndustrial|[Ss]cience|[Cc]aravan)\s[Pp]ark|(?:Crown|Magistrates['’]?|County|Sheriff)\sCourt)"
    r"|(?P<bare>General))(?!\w)"
)
_QUALIFIERS = frozenset(
    "general district regional memorial university community county central royal international teaching civil base "
    "primary high secondary junction north south east west".split()
)
# "University Hospital Norrham": the noun before the place.
_FACILITY_OF = re.compile(
    rf"\b(?P<noun>(?:University\s|General\s|Royal\s)(?:Hospital|Infirmary)|HMP|HM\sPrison)\s(?:of\s|in\s|at\s)?(?P<name>{_NAME})"
)
FIRM = (
    r"(?:[a-z]+(?:-[a-z]+)*\s){0,2}(?:company|firm|group|manufacturer|maker|retailer|brewer|builder|developer|start-?up|club|contractor|airline|bank|"
    r"publisher|supplier|producer|charity|chain|agency)"
)
# "Norrham-based", "a Norrham man", "the Norrham company": the place of who is named beside it.
_OF_PLACE = re.compile(
    rf"(?<![\w-])(?P<name>{_CAPITAL})(?:-(?:based|born)\s|\s(?:man|woman|resident|teenager|native)\s(?=[A-Z])|\s(?P<firm>{FIRM})\b)"
)
_TOWN = re.compile(rf"\b(?:in|at|near|outside|to|from|of)\s(?P<name>{_NAME}),\s$")
_LARGER = ("country", "state")
_POINT = r"(?:north|south)(?:-?(?:east|west))?|east|west"
_SIDE = re.compile(
    rf"\b(?:(?P<point>{_POINT})|(?P<middle>central))(?:(?(point)ern)\s(?P<place>{_CAPITAL})|(?:ern|bound)?[\s-](?P<noun>bank|coast|shore|side|wing|end|entrance|slope|face|tower|stand|"
    r"gate|pier|platform|lane|carriageway|approach|tunnel|suburbs?|outskirts|edge|tip|flank|corner|quarter)\b)"
)
_BASES = r"(?:country|county|island|state|city|town|province|region|district|peninsula|continent|capital|valley|village)"
# "In the north of Mali", "in the county's north-west".
_SIDE_OF = re.compile(
    rf"\b(?:(?<=\bthe\s)(?<!\bto\sthe\s)(?:far\s)?(?P<point>{_POINT})\sof\s(?:the\s)?(?P<base>{_NAME}|{_BASES})|"
    rf"(?P<whose>{_NAME}|{_BASES})['’]s\s(?:far\s)?(?P<end>{_POINT})(?:ern)?)(?![\w-]|\s(?:of\s)?[A-Z])"
)
# Verbs of going: what follows "to" is a place after them only, unless it is known for one.
_GOING = frozenset(
    "take fly airlift transfer transport rush ferry send move go travel head return come drive sail walk ship flee "
    "deport extradite evacuate relocate bring carry tow haul escort admit escape bind bound divert".split()
)


# "Rebel-held", "the ISO-backed": who holds or backs the place behind it.
_COMPOUND = re.compile(
    r"[-‑](?:[a-z]+ed|held|led|run|born|won|built|made|bound|wide|owned|style|trained|drawn|sent|friendly|majority)$"
)
# "The Norrham Post", "Norrham Evening Courier", "Norrham Rovers": the place is a part of the name.
_GOES_ON = re.compile(r"[ \xa0](?P<next>[A-ZÀ-Þ][a-zà-ÿ]{2,})(?![\w'’-]*[-‑])")
_ENDS_NAME = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december city town state county province district region island river lake "
    "north south east west northern southern eastern western central and or but the".split()
)


class Spot(NamedTuple):
    """A place's name where it stands; ``facility`` is the noun of the building named by it, ``side`` that
    of a side told by its compass point."""

    start: int
    end: int
    text: str
    facility: str = ""
    side: str = ""


def read_spots(reading: Reading) -> dict[int, list[Spot]]:
    """The names of places outside headlines, by sentence, in order of place. Linear in the text."""
    text = reading.article.prose
    read: dict[int, list[Spot]] = {}
    named: dict[int, list[Fact]] = {}
    for fact in reading.facts:
        if fact.kind == "place":
            name = fact.text.removesuffix("-based")
            if _COMPOUND.search(name) or _of_longer(text, fact.start + len(name)):
                continue
            spot = Spot(fact.start, fact.start + len(name), name)
            read.setdefault(fact.sentence, []).append(spot)
        if fact.kind not in _TELLING and not _bare_name(fact):
            named.setdefault(fact.sentence, []).append(fact)
    return {
        number: _of_sentence(text, sentence, read.get(number, []), named.get(number, []))
        for number, sentence in enumerate(reading.sentences)
        if not sentence.headline
    }


def _of_longer(text: str, end: int) -> bool:
    """Whether a name goes on behind a place's with a word that is no place's: a paper's, a club's."""
    after = _GOES_ON.match(text, end)
    if after is None:
        return False
    word = after["next"].casefold()
    return word not in _ENDS_NAME | PLACE_HEADS | SITES | ROLES | HONORIFICS


def _of_sentence(
    text: str, sentence: ReadSentence, read: list[Spot], named: list[Fact]
) -> list[Spot]:
    found = [*_facilities(text, sentence), *_sides(text, sentence)]
    towns = _towns(text, sentence, read)
    for more in (read, towns, _unread(text, sentence, named), _of_place(text, sentence, named)):
        found += [spot for spot in more if not _over(spot, found)]
    listed = (also for spot in found for also in _also(text, spot, sentence))
    found += [spot for spot in listed if not _over(spot, found) and not _over(spot, named)]
    return sorted(set(found))


def _over(spot: Spot, others: Iterable[Spot | Fact]) -> bool:
    return any(other.start < spot.end and spot.start < other.end for other in others)


def _facilities(text: str, sentence: ReadSentence) -> Iterator[Spot]:
    for match in _FACILITY.finditer(text, sentence.start, sentence.end):
        words = match["name"].split()
        while words and words[-1].casefold() in _QUALIFIERS:
            words.pop()
        if not words or {w.casefold() for w in words} & (NO_NAMES | DEMONYMS | _ARTICLES):
            continue
        name = " ".join(words)
        noun = (match["noun"] or "hospital").casefold()
        yield Spot(match.start(), match.start() + len(name), name, noun)

    for match in _FACILITY_OF.finditer(text, sentence.start, sentence.end):
        noun = _NOUNS.get(match["noun"], match["noun"].split()[-1].casefold())
        yield Spot(match.start(), match.end(), match["name"], noun)


_NOUNS = {"HMP": "prison"}
_TELLING = frozenset(("attribution", "quotation", "statement"))  # they span the names in them
_ARTICLES = frozenset("the its their a an his her".split())


def _sides(text: str, sentence: ReadSentence) -> Iterator[Spot]:
    for match in _SIDE.finditer(text, sentence.start, sentence.end):
        yield Spot(
            match.start(),
            match.end(),
            (match["point"] or match["middle"]).replace("-", ""),
            side=(match["noun"] or match["place"]).casefold(),
        )
    for match in _SIDE_OF.finditer(text, sentence.start, sentence.end):
        point, base = match["point"] or match["end"], match["base"] or match["whose"]
        yield Spot(match.start(), match.end(), point.replace("-", ""), side=base.casefold())


def _unread(text: str, sentence: ReadSentence, named: list[Fact]) -> Iterator[Spot]:
    """Capitalised words after "in" or "near" that the reader of names did not know: small towns."""
    for match in _UNREAD.finditer(text, sentence.start, sentence.end):
        spot = Spot(*match.span("name"), match["name"])
        words = match["name"].lower().split()
        if any(w in NO_NAMES or w in DEMONYMS or w in ORG_HEADS for w in words):
            continue
        if match["to"] and not _goes(text, sentence, match.start()):
            continue
        if not _over(spot, named):
            yield spot


def _towns(text: str, sentence: ReadSentence, read: list[Spot]) -> Iterator[Spot]:
    """The town before a country or a state ("in Marden, Ohio"), whatever else it was taken for."""
    for larger in read:
        if tier_of(one_name(larger.text)) in _LARGER:
            town = _TOWN.search(text, max(sentence.start, larger.start - 60), larger.start)
            if town:
                yield Spot(*town.span("name"), town["name"])


def _of_place(text: str, sentence: ReadSentence, named: list[Fact]) -> Iterator[Spot]:
    for match in _OF_PLACE.finditer(text, sentence.start, sentence.end):
        spot = Spot(*match.span("name"), match["name"])
        if match["firm"] and tier_of(one_name(match["name"])) == "unknown":
            continue  # "the Internet company"
        if match["name"].lower() not in NO_NAMES | DEMONYMS | ORG_HEADS and not _over(spot, named):
            yield spot


def _goes(text: str, sentence: ReadSentence, before: int) -> bool:
    near = text[max(sentence.start, before - 40) : before].casefold().split()[-5:]
    lemmas = {w.lemma.casefold() for w in sentence.words if before - 40 < w.end <= before}
    return bool(_GOING & (lemmas | {IRREGULAR.get(word, word) for word in near}))


def _also(text: str, spot: Spot, sentence: ReadSentence) -> Iterator[Spot]:
    """The further places of a list ("in Norrham and Elmbridge")."""
    also = _ALSO.match(text, spot.end, sentence.end)
    while also:
        yield Spot(*also.span("name"), also["name"])
        also = _ALSO.match(text, also.end(), sentence.end)


def _bare_name(fact: Fact) -> bool:
    """A single word taken for a person of whom nothing else is said."""
    value = fact.value
    if not isinstance(value, Person):
        return False
    return " " not in value.name and not value.role and not value.honorific
