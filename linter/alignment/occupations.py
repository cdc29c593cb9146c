"""Trades, and places in a team, of which a person who is told of has one: which exclude each other.

General knowledge. What stands in one row may be said of one person; what stands in two rows ("medic") goes
with either. What many people are beside their work (student, volunteer, writer, musician, owner) is left out,
and so are words that say a rank, an office or a part in the story as well ("driver" of the car that crashed).
"""

from __future__ import annotations

_PLACES = """
goalkeeper|keeper|goalie|goaltender|netminder
defender|centre-half|center-half|full-back|fullback|left-back|right-back|centre-back|center-back|wing-back|sweeper|defenseman|defenceman
midfielder|playmaker|winger
forward|striker|winger|attacker|centre-forward|center-forward
"""
# Another sport a row: a place of one is never said of another's player.
_OTHER_PLACES = """
fly-half|flyhalf|outside-half
scrum-half|scrumhalf
quarterback
linebacker
cornerback
wide receiver
running back
pitcher
catcher
shortstop
outfielder
wicketkeeper
"""
_TRADES = """
doctor|physician|gp|medic|surgeon|paediatrician|pediatrician|psychiatrist|oncologist|cardiologist|anaesthetist|anesthetist|radiologist|dermatologist|gynaecologist|obstetrician|neurologist
nurse|midwife|medic|matron
paramedic|medic|ambulance driver|ambulance worker
dentist|orthodontist
pharmacist
vet|veterinarian|veterinary surgeon
optician|optometrist
physiotherapist|physio
laboratory technician|lab technician
radiographer
aid worker|charity worker|relief worker|humanitarian worker|humanitarian|aid volunteer
social worker
care worker|carer|care assistant|caregiver
taxi driver|cab driver|cabbie|cabby|minicab driver
bus driver|coach driver
train driver|engine driver|motorman
train guard|train conductor|ticket inspector
lorry driver|truck driver|trucker|lorry-driver|haulier
tram driver
delivery driver|van driver|courier
forklift driver|crane driver|crane operator
pilot|aviator
flight attendant|air hostess|stewardess|cabin steward
seaman|mariner|deckhand|trawlerman|fisherman|angler
security guard|bouncer|doorman|watchman
prison officer|prison guard|warder|jailer
police officer|policeman|policewoman|detective|police constable
firefighter|fireman|firewoman
plumber
electrician
carpenter|joiner|cabinetmaker
bricklayer|roofer|plasterer|scaffolder|stonemason|builder|labourer|laborer|construction worker|building worker|mason
mechanic|fitter
welder
blacksmith|farrier
locksmith
jeweller|jeweler|goldsmith|silversmith|engraver
watchmaker|clockmaker
tailor|seamstress|dressmaker
shoemaker|cobbler
farmer|grazier|rancher|farmhand|smallholder|crofter|shepherd|farm worker|grower
beekeeper
gardener|groundskeeper|groundsman|landscaper
logger|lumberjack|forester
miner|pitman|mineworker
baker|confectioner
butcher
grocer|greengrocer
florist
hairdresser|barber|hair stylist
chef|cook
waiter|waitress|barista|bartender|barman|barmaid
cleaner|janitor|caretaker
painter and decorator|decorator
postman|mailman|postwoman
accountant|bookkeeper
architect
surveyor
librarian
teacher|schoolteacher|headteacher|head teacher|teaching assistant|tutor
estate agent|letting agent
travel agent
bank clerk|bank teller|cashier|bank manager
seismologist|geologist|geophysicist|volcanologist|earth scientist|mining engineer
biologist|ecologist|zoologist|botanist|ornithologist|entomologist|naturalist|conservationist
physicist|astronomer|astrophysicist|cosmologist
chemist|biochemist
economist
historian
archaeologist|anthropologist|palaeontologist|paleontologist
meteorologist|climatologist|forecaster|climate scientist|weatherman
epidemiologist|virologist|microbiologist|immunologist
porter|hospital porter
factory worker|mill worker|steelworker
translator|interpreter
undertaker
"""


def _read(text: str, first: int) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(text.strip().split("\n"), first):
        for name in line.split("|"):
            found.setdefault(name, set()).add(number)
    return {name: frozenset(rows) for name, rows in found.items()}


_FOOTBALL, _OTHER, _WORK = _read(_PLACES, 0), _read(_OTHER_PLACES, 100), _read(_TRADES, 200)
_KNOWN = tuple((sort, names) for sort, names in enumerate((_FOOTBALL, _OTHER, _WORK)))
WORK = 2


def occupation(words: tuple[str, ...]) -> tuple[int, frozenset[int]] | None:
    """The sort (place in a team, trade) and the rows of the occupation that the words of a role end in."""
    for size in (3, 2, 1):
        name = " ".join(words[-size:])
        for sort, names in _KNOWN:
            if name in names:
                return sort, names[name]
    return None
