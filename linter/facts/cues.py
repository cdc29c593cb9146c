"""Words that report speech: verbs, nouns, hedges. Data alone; attribution.py has the logic.

The verbs are the reporting verbs of the Cambridge and Longman grammars (Biber et al.,
Longman Grammar of Spoken and Written English, 9.2 and 10.4: verbs that control that-clauses
and direct speech) with the ones that news style guides discuss ("said" and its variants).
"""

from __future__ import annotations

# Direct speech, inversion and a clause without "that".
SAY = (
    "say tell add claim argue insist warn explain report admit confirm allege maintain concede "
    "acknowledge stress reply declare remark assert suggest write tweet comment complain "
    "caution contend predict joke quip deny testify disclose emphasise emphasize reiterate "
    "clarify lament boast counter retort exclaim reveal announce state note conclude estimate "
    "believe think hope fear inform assure remind advise promise pledge vow"
).split()
# Direct speech and a clause with "that".
THAT = (
    "find show indicate demonstrate agree observe highlight underline feel expect understand "
    "learn rule determine discover propose recommend repeat guess speculate hear "
    "acknowledge accept mention signal imply complain swear hold suspect notice foresee forecast "
    "recognise recognize calculate accuse_that threaten stipulate specify certify attest affirm "
    "recall demand request urge see record document warrant post message point"
).split()
# Only with words in quotation marks beside them.
SPEAK = (
    "ask continue begin shout yell cry scream whisper sigh laugh mutter murmur read respond urge "
    "plead beg chant call describe label brand dub_as hail praise slam blast criticise criticize "
    "condemn denounce dismiss reject accuse praise attack thank cite quote express voice post "
    "blog message text email offer finish conclude sum_up welcome defend demand chime interject "
    "enthuse gush rage fume thunder bemoan rue advise order instruct command invite refer "
    "characterise characterize mock ridicule salute honour honor apologise apologize speak "
    "talk speculate sing tease wonder answer question muse reflect reason snap groan moan "
    "protest object marvel implore decry lash lambast lambaste rebuke recount agree sneer "
    "berate interrupt volunteer opine promise pledge vow accept commit need want mean start"
).split()
EVALUATE = frozenset(
    "call describe label brand hail praise slam blast criticise criticize condemn denounce dismiss "
    "reject accuse attack express voice welcome defend refer characterise characterize mock "
    "ridicule salute honour honor decry lambast lambaste rebuke promise pledge vow thank urge "
    "demand cite speak talk commit need want apologise apologize".split()
)
IRREGULAR = {
    "say": "says said said saying",
    "tell": "tells told told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thought thinking",
    "find": "finds found found finding",
    "show": "shows showed shown showing",
    "feel": "feels felt felt feeling",
    "understand": "understands understood understood understanding",
    "learn": "learns learned learned learning",
    "hear": "hears heard heard hearing",
    "hold": "holds held held holding",
    "swear": "swears swore sworn swearing",
    "see": "sees saw seen seeing",
    "foresee": "foresees foresaw foreseen foreseeing",
    "forecast": "forecasts forecast forecast forecasting",
    "begin": "begins began begun beginning",
    "read": "reads read read reading",
    "speak": "speaks spoke spoken speaking",
    "mean": "means meant meant meaning",
    "sing": "sings sang sung singing",
    "quip": "quips quipped quipped quipping",
    "dub": "dubs dubbed dubbed dubbing",
    "admit": "admits admitted admitted admitting",
    "commit": "commits committed committed committing",
    "refer": "refers referred referred referring",
    "beg": "begs begged begged begging",
    "blog": "blogs blogged blogged blogging",
    "slam": "slams slammed slammed slamming",
    "snap": "snaps snapped snapped snapping",
    "label": "labels labelled labelled labelling",
    "signal": "signals signalled signalled signalling",
    "reply": "replies replied replied replying",
    "deny": "denies denied denied denying",
    "cry": "cries cried cried crying",
    "testify": "testifies testified testified testifying",
    "imply": "implies implied implied implying",
    "clarify": "clarifies clarified clarified clarifying",
    "specify": "specifies specified specified specifying",
    "certify": "certifies certified certified certifying",
    "agree": "agrees agreed agreed agreeing",
    "foretell": "foretells foretold foretold foretelling",
}
# Forms that are as often nouns or adjectives as verbs where nothing tags them.
NOUNLIKE = frozenset(
    "report reports claim claims note notes state states comment comments estimate estimates "
    "reply stress fear fears hope hopes promise promises pledge pledges vow vows joke jokes quip "
    "tweet tweets post posts text texts message messages email emails warning reporting finding "
    "findings thinking feeling feelings writing reading hearing hearings understanding meaning "
    "rule rules ruling record records document documents call calls question questions answer "
    "answers cry cries laugh laughs demand demands request requests show shows forecast "
    "forecasts find finds order orders command commands attack attacks praise thanks brand brands "
    "label labels voice voices blast blasts hail quote quotes offer offers object objects reason "
    "reasons guess hit hits need needs want wants start starts welcome counter counters read "
    "learning suspect suspects protest protests finish continue begin beginning".split()
)
# "said" needs no proof that it is a verb; these may lack "that" before a clause.
CLAUSE_AFTER = frozenset(
    "say tell claim insist believe think hope fear warn confirm deny admit report allege estimate "
    "maintain suggest argue add write concede acknowledge complain predict explain announce "
    "promise pledge vow reveal assure inform state declare stress testify tweet note".split()
)
TAKES_ADDRESSEE = frozenset(
    "tell inform assure remind warn advise promise ask urge write reply order instruct".split()
)
AUXILIARIES = frozenset(
    "has have had 's ’s 've ’ve 'd ’d is are was were be been being am will would may might could "
    "can should must shall do does did 'll ’ll 're ’re to".split()
)
NEGATIONS = frozenset("not n't n’t never nor neither nobody none without hardly no".split())
BLOCKING = frozenset(
    "declined declines declining refused refuses refusing unable cannot failed unwilling reluctant "
    "hesitated if would could should might can must shall may couldn wouldn".split()
)
PLANNED = frozenset("will expected due set going likely".split())
ADVERBS = frozenset(
    "also then later now still once again already previously recently earlier subsequently "
    "repeatedly publicly simply just even further meanwhile however therefore today yesterday "
    "tonight often always only first reportedly allegedly apparently famously ever too instead "
    "soon since long initially afterwards afterward both all each quickly separately additionally".split()
)
DETERMINERS = frozenset(
    "the a an his her its their our my your this that these those one some another many several "
    "most both two three four five six seven eight nine ten other few all no any each every "
    "dozens hundreds thousands such certain more various".split()
)
PREPOSITIONS = frozenset(
    "in on at by for from of with to after before during since until under over about against "
    "among between through throughout without within despite amid via following per into onto "
    "across near outside inside behind beyond around off upon toward towards unlike like besides "
    "than concerning regarding including versus last next".split()
)
SUBORDINATORS = frozenset(
    "that when while as because if although though whereas where whether unless once so why how "
    "but and or nor yet then which who whom whose what".split()
)
VERBISH = frozenset(
    "is are was were has have had will would can could may might should must do does did be been "
    "being 's ’s 're ’re 'll ’ll wo ca got gets get made make makes took take takes went goes go "
    "came come comes became become gave give gives left put keep kept".split()
)
SUBJECT_PRONOUNS = frozenset("he she it they i we you who which".split())
OTHERS = frozenset(
    "others some many one most several both all few everyone someone everybody somebody another "
    "neither critics".split()
)
TEMPORAL = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays today yesterday tonight "
    "tomorrow january february march april may june july august september october november "
    "december morning afternoon evening night week month year earlier later recently now ago last "
    "this next late early mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm noon midnight "
    "then again afterwards afterward".split()
)
# Third persons and past forms that nothing but a verb of saying looks like.
SURE_VERBS = frozenset(
    "said says told tells added adds insisted insists argued argues warned warns explained explains "
    "admitted admits confirmed confirms replied replies declared declares remarked recalled recalls "
    "wrote writes asked asks believes thinks thought felt found shows showed".split()
)
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
    "assessment evaluation briefing message post tweet".split()
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
HEDGES = (
    "allegedly",
    "alleged",
    "reportedly",
    "apparently",
    "supposedly",
    "purportedly",
    "ostensibly",
    "possibly",
    "probably",
    "perhaps",
    "maybe",
    "may",
    "might",
    "could",
    "appears to",
    "appeared to",
    "appear to",
    "seems to",
    "seemed to",
    "seem to",
    "likely",
    "unlikely",
    "believed to",
    "thought to",
    "said to",
    "understood to",
    "suspected",
    "potentially",
    "rumoured",
    "rumored",
    "unconfirmed",
)
TRANSLATIONS = (
    "through an interpreter",
    "through a translator",
    "via an interpreter",
    "via a translator",
    "through translation",
    "in translation",
    "translated from",
    "translated by",
    "(translated",
    "[translated",
    "as translated",
    "translation by",
    "speaking in his native",
    "speaking in her native",
    "speaking in their native",
    "translator's",
)
# Verbs whose subject may be a thing; then they infer and report nobody's words.
INFER = frozenset(
    "suggest show indicate imply demonstrate signal highlight reveal underline mean find record "
    "recall document warrant read say".split()
) - {"say", "read"}
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
# Before words in quotation marks, these make them a name or a term, not speech.
NAMING = frozenset(
    "called named titled entitled dubbed nicknamed termed so-called known phrase word words term "
    "terms slogan nickname alias codenamed code-named labelled labeled marked reading codename "
    "hashtag acronym headed captioned branded".split()
)
WORKS = frozenset(
    "film movie book novel song album single show series play musical opera article essay poem "
    "painting exhibition game episode documentary magazine paper podcast programme program comic "
    "track anthem hymn ballet concerto symphony sitcom drama comedy thriller sequel report column "
    "memoir autobiography biography story hit franchise trilogy saga video blockbuster bestseller "
    "feature award prize title epic classic soundtrack movies films books songs albums".split()
)
