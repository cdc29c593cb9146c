"""The parts that people and bodies play in news: synonyms, bodies, those who act for a body. Data, and two
questions about a noun."""

from __future__ import annotations

import re

from ..facts.capitals import ROLE_NOUNS
from ..facts.speaker_nouns import PERSON_NOUNS
from .wordgroups import canonical

# Words for one part, which articles swap freely.
PARTS = {
    word: words.split()[0]
    for words in (
        "captain master skipper commander capt",
        "professor prof",
        "sergeant sgt",
        "film movie picture documentary",
        "trial study",
        "mate first-officer second-in-command deputy number-two",
        "boss chief head ceo chief-executive manager",
        "company firm business corporation enterprise",
        "council councillor councilor authority",
        "director film-maker filmmaker maker",
        "union guild",
        "builder contractor",
        "headteacher headmaster headmistress principal",
        "doctor physician medic dr",
        "police policeman policewoman",
        "government minister ministry",
        "lawyer attorney solicitor barrister counsel",
        "pupil student schoolchild",
        "worker employee staff",
        "fan supporter",
        "keeper goalkeeper goalie",
        "lorry truck",
        "ship vessel boat",
        "plane aircraft jet airliner",
        "chairman chairwoman chair chairperson",
        "organiser organizer promoter management",
        "tenant renter",
        "landlord landlady",
        "publisher imprint",
        "lender bank",
        "mother mum mom",
        "father dad",
    )
    for word in words.split()
} | {"officer": "officer", "coach": "coach", "chair": "chairman"}

_SOMEBODY = re.compile(r"\w{3}(?:er|or|ist|man|woman|men|women|ian|ant|eur|ee|hand|mate)$")


def part_of(noun: str) -> str:
    """The part that a noun tells, by one word for all its synonyms."""
    low = noun.casefold()
    single = low[:-1] if len(low) > 3 and low.endswith("s") and not low.endswith("ss") else low
    return PARTS.get(low) or PARTS.get(single) or canonical(single)


BODIES = frozenset(
    part_of(word)
    for word in """company council union government police bank hospital school university museum gallery orchestra choir
        club team league federation association trust charity foundation fund agency authority board commission committee
        court ministry department parliament senate army navy rebel airline railway operator supplier vendor builder
        contractor developer insurer landlord tenant owner buyer seller employer farmer city town village county state
        region province country church parish cathedral diocese festival organiser broadcaster publisher newspaper
        firm regulator inspectorate ombudsman clinic theatre studio party opposition coalition jury panel crew band
        orphanage hotel restaurant shop factory mine mill brewer brewery port airport station lender drugmaker
        manufacturer retailer carrier desk consultancy institute laboratory college academy society syndicate gang
        militia family couple resident villager driver horse dog bull bear lorry bus car van truck train tram ship ferry
        tanker tug trawler boat plane helicopter motorcycle bicycle cyclist coach quarry farm""".split()
)

# Those who act for the body that they belong to.
SENT_BY = frozenset(
    map(
        part_of,
        """fan supporter delegate delegation negotiator official lawyer representative spokesman spokeswoman side people
        management executive boss player team follower envoy counterpart""".split(),
    )
)


def somebody(noun: str) -> bool:
    """Whether the noun tells of a person by the part they play."""
    low = noun.casefold()
    return low in PERSON_NOUNS or low in ROLE_NOUNS or bool(_SOMEBODY.search(low))


KNOWN = PERSON_NOUNS | ROLE_NOUNS

LINKED = frozenset(PARTS.values())

TITLES = frozenset(
    ("major", "general", "private", "sergeant", "lord", "lady", "prince", "princess")
)

PERSONS = frozenset(map(part_of, (*PERSON_NOUNS, *ROLE_NOUNS, *PARTS.values())))

# Nouns that a story uses of several.
ANY_BODY = frozenset(
    map(
        part_of,
        "company group bank team club party man woman people person body country city town side agency".split(),
    )
)
