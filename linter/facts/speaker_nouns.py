"""Nouns that speak in news, and what they tell of the speaker. Data alone."""

from __future__ import annotations

# A noun of this kind can speak without a name or an article: "Police said".
BARE_SPEAKERS = frozenset(
    "police sources officials investigators prosecutors detectives officers firefighters authorities "
    "experts analysts economists scientists researchers doctors ministers lawmakers lawyers "
    "witnesses residents neighbours neighbors campaigners activists critics supporters opponents "
    "observers insiders executives managers organisers organizers unions opposition management "
    "staff regulators inspectors auditors engineers rescuers medics paramedics parents teachers "
    "students relatives friends colleagues aides advisers diplomats councillors traders investors "
    "shareholders farmers workers villagers locals people passengers commentators historians "
    "forecasters bosses chiefs leaders spokespeople spokesmen employees customers users reports "
    "reporters journalists media company firm government coroner judges magistrates peers mps "
    "senators governors troops rebels militants protesters fans survivors victims crews source "
    "spokesman spokeswoman spokesperson co-workers coworkers seismologists meteorologists".split()
)
PERSON_NOUNS = frozenset(
    "spokesman spokeswoman spokesperson minister secretary president chairman chairwoman chair "
    "chief director head leader manager boss officer official executive coroner judge magistrate "
    "prosecutor lawyer attorney barrister solicitor detective inspector superintendent constable "
    "sergeant sheriff commissioner commander general colonel captain major lieutenant admiral "
    "mayor governor senator congressman congresswoman representative councillor premier chancellor "
    "ambassador envoy professor scientist researcher economist analyst expert doctor surgeon "
    "physician nurse teacher principal headteacher author writer journalist reporter editor "
    "correspondent photographer actor actress singer musician star comedian director producer "
    "coach manager player captain striker defender goalkeeper midfielder batsman bowler driver "
    "rider champion winner agent owner founder entrepreneur billionaire farmer resident neighbour "
    "neighbor witness victim survivor suspect defendant gunman shooter man woman boy girl teenager "
    "student pensioner mother father son daughter brother sister husband wife widow parent uncle "
    "aunt cousin friend colleague co-worker passenger pilot skipper engineer firefighter paramedic "
    "hairdresser shopkeeper campaigner activist lobbyist adviser advisor aide diplomat pope bishop "
    "archbishop priest vicar rabbi imam king queen prince princess duke duchess candidate mp peer "
    "treasurer auditor ombudsman regulator-general lawmaker politician veteran soldier maid "
    "designer architect artist chef customer shopper commuter traveller traveler tourist visitor "
    "guest caller user reader viewer listener voter supporter protester onlooker bystander observer "
    "insider source worker employee staffer trader banker broker investor accountant consultant "
    "specialist historian geologist biologist physicist chemist seismologist meteorologist "
    "forecaster climatologist epidemiologist psychologist sociologist pathologist vet farmer "
    "fisherman hunter builder plumber electrician mechanic trucker publican landlord tenant "
    "landlady receptionist caretaker janitor clerk bishop pastor reverend graduate trainee "
    "apprentice referee umpire trainer jockey swimmer runner sprinter boxer golfer cyclist sailor "
    "footballer cricketer midwife carer counsellor therapist translator interpreter negotiator "
    "mediator rescuer diver climber hiker walker camper motorist cabbie biker cleaner cook barber "
    "baker butcher greengrocer grocer postman postmaster trustee patron curator librarian "
    "archivist conservationist ecologist environmentalist unionist socialist conservative liberal "
    "democrat republican independent deputy vice-president vice-chancellor provost dean "
    "headmaster headmistress tutor lecturer scholar academic mum mom mam mummy dad daddy "
    "grandmother grandfather gran granny nan grandad grandson granddaughter godfather godmother "
    "partner fiance fiancee boyfriend girlfriend ex-husband ex-wife stepfather stepmother".split()
)
MEN = frozenset(
    "spokesman chairman congressman businessman policeman fireman salesman actor batsman gunman man "
    "boy father son brother husband widower uncle grandfather king prince duke lord sir mr pope "
    "dad daddy grandad boyfriend fiance stepfather priest bishop archbishop waiter footballer-m mr. gentleman nephew grandson".split()
)
WOMEN = frozenset(
    "spokeswoman chairwoman congresswoman businesswoman policewoman actress woman girl mother "
    "daughter sister wife widow aunt grandmother queen princess duchess lady dame mrs ms miss mrs. "
    "mum mom mam gran granny nan girlfriend fiancee stepmother ms. niece granddaughter maid headmistress waitress stewardess nun".split()
)
DOCUMENTS = frozenset(
    "report study survey statement article letter notice paper review audit analysis research "
    "investigation testimony documents records figures data statistics "
    "document documents findings dossier memo email complaint lawsuit indictment affidavit filing "
    "poll bulletin release announcement website story editorial book ruling judgment inquiry "
    "assessment evaluation briefing message post tweet text note caption".split()
)
BODIES = frozenset(
    "watchdog company firm agency charity union party bank force council university college school "
    "hospital trust ministry department government authority commission committee board regulator "
    "court club team league federation association organisation organization institute institution "
    "group body think-tank thinktank retailer supermarket airline operator maker manufacturer "
    "carmaker automaker airline chain supplier insurer lender broadcaster newspaper paper magazine "
    "network publisher studio developer builder utility service bureau office tribunal panel "
    "parliament senate congress house army navy military police fund foundation society chamber "
    "exchange corporation giant startup start-up producer brewer miner carrier station channel "
    "consortium coalition campaign administration inspectorate quango ombudsman newswire fire "
    "brigade border coastguard laboratory lab centre center business brand shop store".split()
)
# Bodies there is one of: "the government" is never a company named before.
UNTYPED_BODIES = frozenset(
    "company firm watchdog regulator charity group organisation organization body think-tank "
    "thinktank retailer supermarket chain carmaker automaker airline operator maker manufacturer "
    "giant startup start-up insurer lender bank broadcaster newspaper paper club team producer "
    "developer builder brewer supplier studio network publisher agency business inspectorate "
    "ombudsman auditor consortium coalition campaign quango shop store brand magazine service "
    "institute institution".split()
)
# Bodies of the state or of the public; "the watchdog" may be an office, a board, a commission.
PUBLIC_BODIES = frozenset(
    "watchdog regulator charity group organisation organization body think-tank thinktank agency "
    "inspectorate ombudsman auditor coalition campaign quango institute institution office "
    "commission authority board bureau council committee service trust administration department "
    "foundation society association federation union ministry".split()
)
# Documents that "the report" may name again, by the body behind it.
AUTHORED = frozenset(
    "report study review audit survey research analysis assessment evaluation findings inquiry "
    "investigation paper".split()
)
# Everything of these that can stand as the subject of a verb of saying by its own meaning.
SPEAKERS = BARE_SPEAKERS | PERSON_NOUNS | BODIES | MEN | WOMEN
