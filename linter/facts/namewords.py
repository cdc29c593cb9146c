"""Words that tell what a capitalised name is: titles, roles, heads of organisations and places.

General knowledge of English news style (titles and honorifics as in the stylebooks of
agencies and newspapers), one table a purpose. Everything is lower case but where said.
"""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


# Courtesy titles: they go to Person.honorific and say that a person follows.
HONORIFICS = word_set(
    """mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount viscountess
    earl count countess duke duchess rev reverend fr father sister brother mother msgr monsignor rabbi imam
    sheikh shaikh sheik ayatollah mullah maulana pandit shri sri smt st saint hon honourable honorable rt
    justice señor senor señora senora herr frau monsieur madame mme mlle don doña tun tan datuk dato tuan
    haji sayyid hajji doctor master madam he hrh hm"""
)
# Of those, the ones that are common words or parts of names too: a bare surname must follow in a capital.
SOFT_HONORIFICS = word_set(
    "master father mother brother sister count don he st saint tan tun baron earl duke hm justice"
)

# Titles and jobs that stand before a name or after it. Plurals are made by ROLE_PLURALS.
ROLES = word_set(
    """president premier minister chancellor secretary treasurer governor senator congressman congresswoman
    congressperson representative councillor councilor councilman councilwoman councilmember mayor mayoress alderman assemblyman
    assemblywoman assemblymember delegate lawmaker legislator mp mps msp mep mla mlc td speaker whip leader deputy chief head
    boss director chairman chairwoman chairperson chair executive ceo coo cfo cto cio cmo founder co-founder cofounder owner co-owner
    proprietor manager supervisor foreman administrator officer official commissioner superintendent inspector
    sergeant sgt constable const pc dc detective det insp supt lieutenant lt lieut captain capt major maj
    colonel col general gen brigadier brig admiral adm commodore commander cmdr corporal cpl private pvt pte
    marshal sheriff trooper ranger airman seaman midshipman ensign soldier marine pilot skipper
    sen rep gov pres sec atty judge magistrate coroner prosecutor solicitor barrister lawyer attorney counsel advocate
    qc kc sc da ada ombudsman auditor comptroller controller registrar clerk recorder sheriff bailiff jurist
    pope cardinal archbishop bishop priest vicar pastor minister chaplain deacon dean canon abbot nun monk
    king queen prince princess emperor empress sultan emir crown monarch chieftain
    ambassador envoy consul diplomat negotiator mediator attaché
    spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople
    analyst economist scientist researcher physicist chemist biologist historian academic scholar lecturer
    professor teacher headteacher headmaster headmistress principal provost rector tutor student pupil
    engineer architect surveyor designer developer programmer technician
    surgeon physician doctor nurse midwife paramedic pathologist psychiatrist psychologist epidemiologist
    virologist oncologist cardiologist pharmacist dentist vet veterinarian therapist consultant gp
    actor actress comedian comic singer songwriter musician guitarist drummer composer conductor rapper
    pianist violinist soprano tenor dancer choreographer model artist painter sculptor photographer filmmaker
    film-maker producer screenwriter playwright novelist author writer poet editor journalist reporter
    columnist broadcaster presenter newsreader anchor host correspondent commentator blogger critic publisher
    coach trainer player goalkeeper striker midfielder defender winger forward back hooker prop lock flanker
    fly-half scrum-half centre-half quarterback linebacker receiver cornerback pitcher catcher shortstop outfielder
    infielder baseman fielder batsman batter bowler wicketkeeper opener all-rounder spinner seamer captain
    skipper umpire referee linesman jockey golfer swimmer sprinter runner cyclist boxer wrestler skater skier
    snowboarder gymnast athlete champion medallist medalist rider driver racer rower sailor footballer cricketer
    midfielder guard center centre tackle safety kicker punter rookie teammate
    activist campaigner organiser organizer protester demonstrator dissident rebel militant warlord
    banker broker trader investor financier entrepreneur businessman businesswoman industrialist tycoon
    billionaire millionaire philanthropist landlord developer shopkeeper retailer grocer butcher baker
    hairdresser barber chef cook waiter waitress bartender farmer grazier rancher fisherman angler grower
    miner plumber electrician carpenter builder mechanic welder labourer laborer cleaner gardener labourer
    firefighter fireman policeman policewoman cop officer guard lifeguard postman driver trucker cabbie
    adviser advisor aide assistant strategist pollster lobbyist campaigner nominee candidate incumbent
    contender frontrunner challenger backbencher frontbencher lawmaker peer ex-president ex-minister
    archaeologist geologist seismologist meteorologist forecaster astronomer astronaut cosmonaut climatologist
    ecologist botanist zoologist conservationist curator librarian archivist astrophysicist mathematician
    statistician demographer sociologist anthropologist philosopher theologian linguist expert specialist
    volunteer chairmen trustee governor treasurer member partner associate fellow
    witness bystander passer-by neighbour neighbor resident local villager tenant homeowner pensioner retiree
    victim suspect defendant plaintiff claimant accused assailant gunman shooter killer murderer attacker
    robber burglar thief fraudster hacker fugitive inmate prisoner detainee hostage survivor patient
    graduate alumnus teenager schoolboy schoolgirl grandmother grandfather motorist pedestrian passenger
    commuter shopper customer worker employee colleague coworker co-worker friend classmate roommate
    parishioner worshipper tourist hiker climber mountaineer explorer scientist
    actor-director singer-songwriter mastermind ringleader jihadist insurgent cleric preacher scholar
    undersecretary under-secretary undersheriff vice-president vice-chairman vice-chair vice-chancellor vice-captain
    sub-editor co-author co-chair co-host co-star co-director co-producer co-pilot co-defendant co-accused ex-husband ex-wife
    marshal magnate mogul playmaker quaestor sarpanch collector tehsildar patwari nawab"""
)
# Kin and close company: "his wife Linda", "son Oscar".
KIN = word_set(
    """wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandson
    granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother partner fiancé fiancée
    fiance fiancee girlfriend boyfriend widow widower twin baby mum mom dad parents sons daughters children
    brothers sisters friends neighbours friend namesake"""
)
# Words that make up the rest of a title: "chief", "deputy", "Detective Chief ...", "project".
ROLE_MODIFIERS = word_set(
    """chief deputy vice senior junior former acting interim late outgoing incoming then then- ex prime first foreign
    home finance health education defence defense interior justice trade transport transportation energy
    environment housing labour labor agriculture culture sports sport treasury cabinet shadow state federal
    national regional local county city town village district provincial parliamentary congressional legislative
    assistant associate executive managing general joint principal lead leading head chief operating financial
    technology technical information medical scientific marketing commercial communications press media public
    relations policy political legal security military police fire field wing group squadron flight lance staff
    rear air warrant petty master chief detective temporary temp inspector crown returning presiding first second third
    under permanent private parliamentary non-executive independent research project programme program
    plant site store shop factory company business union chamber club team house majority minority opposition
    democratic republican conservative liberal green senate party campaign veteran longtime long-time retired
    self-described renowned award-winning famed celebrated controversial embattled disgraced popular star
    lieutenant brigadier major surgeon solicitor attorney vicar high lord lady grand supreme appeal district
    circuit sitting trial defence family senior head honorary founding co-founding emeritus
    two-time three-time four-time five-time six-time world olympic reigning defending national ex-
    postmaster quartermaster accused alleged convicted jailed suspected fellow
    young elderly local area royal archduke apostolic mission operations risk investment tax fund portfolio
    science space climate technology digital data safety quality human resources sales product brand
    exchequer opposition science ways means"""
)

# Heads that make an organisation of the capitalised words before them.
ORG_SUFFIXES = word_set(
    """ltd limited plc inc incorporated corp corporation llc llp lp gmbh ag sa nv bv ab asa oy oyj spa srl pty pte bhd
    berhad kk kg kgaa se co company cos companies holdings holding group tbk sdn l.l.c. s.a. s.p.a. pvt"""
)
ORG_HEADS = word_set(
    """council councils trust university college school academy institute institution association federation
    confederation union unions guild society club league committee commission board authority agency bureau
    department dept ministry office service services directorate secretariat treasury exchequer inspectorate
    court tribunal parliament congress senate assembly legislature cabinet government administration
    party coalition alliance movement front brigade brigades army navy force forces guard regiment battalion
    police constabulary corps command coastguard fbi
    bank banking bancorp financial finance capital partners partnership ventures investments insurance assurance
    securities savings mutual fund funds foundation charity charities church diocese archdiocese synod
    airlines airways airline air aviation aerospace motors motor automotive railways railway rail lines shipping
    oil gas petroleum energy power electric electricity water utilities mining minerals resources steel
    chemicals pharmaceuticals pharma pharmaceutical biotech laboratories laboratory labs technologies
    technology tech software systems electronics semiconductor telecom telecommunications communications
    communication networks network broadcasting television radio tv fm media entertainment pictures films studios
    studio productions records music publishing publications press newspapers
    times post herald tribune gazette telegraph guardian observer chronicle mail mirror express journal
    bulletin courier sentinel dispatch news examiner inquirer echo advertiser argus magazine
    industries industrial manufacturing products foods food beverages breweries brewery brewing distillery
    stores supermarkets retail brands logistics freight transport transit construction builders homes housing
    properties property estates realty engineering consulting consultants consultancy associates solicitors advisers advisors
    fc afc rfc cfc cc united rovers wanderers athletic albion hotspur city-fc county-fc
    yankees lakers giants
    hospital hospitals clinic hospice infirmary surgery ambulance healthcare pharmacy
    museum gallery library orchestra philharmonic symphony opera ballet theatre-company
    nations organisation organization ngo network forum taskforce watchdog ombudsman regulator
    faculty campus seminary madrasa conservatory polytechnic
    campaign initiative programme-board consortium syndicate cooperative co-operative collective
    militia militias brotherhood cartel mafia gang
    exchange index-group registry conference chamber caucus pac lobby workers members
    toys kids baby outdoors fitness apparel clothing footwear shoes furniture cosmetics bakery bakeries coffee pizza
    burger bikes cycles jewellers jewelers boats yachts tyres fabrics textiles paper glass
    observatory center centre corporation enterprises enterprise international worldwide global solutions
    distributors distribution wholesalers suppliers traders farms farm dairy daughters sons bros brothers
    daughter"""
)
# Heads that open a name with "of", "for", "on", "to": "Bank of X", "Department for Y".
OF_HEADS = word_set(
    """university college school academy institute bank department ministry bureau office board house court
    church society federation association confederation union league council committee commission chamber
    company corporation republic kingdom state states commonwealth duchy principality emirate
    gulf bay strait straits isle isles cape port city county province river lake mount sea
    order knights friends sons daughters museum archdiocese diocese parliament government senate congress
    faculty centre center secretariat directorate guild party movement front army brigade brigades campaign
    coalition alliance organisation organization group forum network trust foundation fund palace tower
    library royal hospital authority agency islands battalion supporters conference doctors reporters
    medecins women mothers students campaigners citizens lloyd's tribunal trades chambers institution region"""
)
GOVERNMENT_HEADS = word_set(
    "department ministry bureau office committee commission agency authority directorate institute"
)
FOR_HEADS = OF_HEADS | word_set("agency service watchdog campaign campaigners citizens")

# Heads that make a place of the words before them, and words that open a place.
PLACE_HEADS = word_set(
    """street road lane avenue drive close crescent terrace row boulevard highway freeway motorway way alley
    square circus plaza place court-road hill hills heights valley vale glen dale moor moors fell fells ridge peak
    mountain mountains range plateau desert plain plains forest woods wood park gardens common green meadow
    river creek brook beck stream lake lakes loch lough reservoir falls waterfall dam canal lagoon
    sea ocean gulf bay cove sound strait straits channel firth estuary delta harbour harbor port marina pier
    dock docks quay wharf beach coast shore peninsula cape point headland
    island islands isle isles archipelago atoll reef key keys cay
    county shire province prefecture district region territory territories oblast governorate borough parish township
    village town city suburb neighbourhood neighborhood estate quarter
    airport airfield aerodrome station junction interchange bridge tunnel crossing
    tower towers building hall castle palace cathedral abbey chapel mosque synagogue temple stadium arena oval
    theatre theater racecourse speedway prison jail barracks base camp mine quarry
    republic kingdom emirates empire
    springs rapids bend ferry crossing flats bluff bluffs canyon gorge gulch mesa basin caves cave
    hotel inn motel pub cemetery zoo aquarium complex mall"""
)
PLACE_OPENERS = word_set(
    "mount mt lake port fort cape point isle gulf bay strait river camp saint st san santa são sao los las el la"
)
DIRECTIONS = word_set(
    """north south east west northern southern eastern western northeast northwest southeast southwest
    north-east north-west south-east south-west north-eastern north-western south-eastern south-western
    northeastern northwestern southeastern southwestern central upper lower inner outer greater downtown mid
    midwestern rural"""
)
# "the town of X", "the X area", "X residents".
PLACE_NOUNS_BEFORE = word_set(
    """town city village suburb county district province state region island islands hamlet port municipality
    neighbourhood neighborhood township borough capital outskirts prefecture country territory streets coast north
    south east west northeast northwest southeast southwest"""
)
PLACE_NOUNS_AFTER = word_set(
    """area region resident residents suburb suburbs coast native border city town airport hospital
    neighbourhood neighborhood countryside district shoreline"""
)
PLACE_PREPOSITIONS = {
    "in": 2.5, "near": 3.0, "across": 2.0, "outside": 2.0, "throughout": 2.5, "around": 1.0, "inside": 1.0, "into": 1.0,
    "at": 1.5, "from": 1.0, "to": 0.5, "off": 1.5, "via": 1.0, "through": 1.0, "toward": 1.0, "towards": 1.0, "over": 0.5,
    "beyond": 1.0, "between": 0.5, "along": 1.5, "on": 0.5,
}  # fmt: skip

# Ends of names of events, laws, awards, works, products: capitalised, but no person, body or place.
OTHER_HEADS = word_set(
    """act bill law laws amendment constitution treaty agreement accord accords protocol convention charter
    code directive regulation resolution declaration convention rules
    award awards prize prizes medal medals trophy cup oscars oscar emmy emmys grammy grammys tony tonys bowl
    championship championships olympics games tournament open grandprix marathon derby stakes series festival
    fair expo summit election elections referendum campaign-trail
    war wars battle revolution uprising massacre crisis disaster storm hurricane cyclone typhoon earthquake
    report review inquiry-report study survey index census plan strategy programme program project scheme
    initiative budget deal package policy vision view model framework statement speech address
    day week month year eve weekend century season era age
    christmas easter ramadan eid diwali hanukkah thanksgiving passover halloween
    edition magazine-cover album single song film movie show episode novel book
    industry tonight today live
    mission probe spacecraft capsule satellite telescope rocket
    disease syndrome virus flu fever vaccine
    prix masters finals final league-cup
    degree diploma certificate phd mba
    theory effect principle
    version edition"""
)
# Capitalised words that are no name of a person, body or place.
NO_NAMES = word_set(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sept sep oct nov dec spring summer autumn winter christmas easter ramadan eid diwali hanukkah
    thanksgiving halloween passover lent i i'm i've i'd i'll tv gps ceo coo cfo cto cio mp mps gp gps bs ba ma mba md phd
    hiv aids dna rna usb pdf am pm est edt pst pdt cst cdt mst gmt utc bst aest aedt ist rpg rbi rbis hd dvd cd lcd led
    suv ipo gdp vat cv id ok pr hr it ai pc atm faq url sms html www http https internet web god lord
    reg no part chapter section figure table appendix page vol updated published photo photograph image file
    mr mrs ms dr sir madam xi iii ii iv vi vii viii ix xx sos asap rip diy fyi nhsmail covid covid-19 sars h1n1
    covid19 mid pre post anti non multi twitter-user q1 q2 q3 q4 fy h1 h2 yes no dear sincerely
    english french-language lgbt lgbtq bame wi-fi wifi bluetooth covid‑19 oscars olympics olympic brexit
    states-general bible koran quran qur'an torah gospel christ jesus allah buddha"""
)
# Subjects taught: capitalised in degrees and chairs, never a place ("a BS in Chemistry").
SUBJECTS = word_set(
    """chemistry physics biology economics mathematics maths geography history philosophy theology engineering
    medicine law sociology psychology politics education business accounting science sciences arts literature"""
)
# "Iraqi security forces", "Greek state television": what a state has, in small letters.
STATE_ADJECTIVES = word_set(
    "security armed special military defence defense naval air coalition democratic regional federal state central interim"
)
STATE_BODIES = word_set(
    "government forces army military police parliament navy television authorities regime air-force"
)
# Demonyms, faiths, parties' adherents and languages: adjectives in a capital.
DEMONYMS = word_set(
    """english british scottish scots welsh irish northern-irish cornish american canadian mexican australian
    aussie french german dutch belgian swiss austrian italian spanish portuguese danish swedish norwegian
    finnish icelandic polish czech slovak slovakian slovenian hungarian romanian bulgarian greek turkish
    cypriot maltese croatian serbian bosnian kosovan albanian macedonian montenegrin ukrainian belarusian
    russian estonian latvian lithuanian georgian armenian azerbaijani azeri kazakh uzbek turkmen tajik kyrgyz
    afghan pakistani indian bangladeshi nepalese nepali lankan sri-lankan burmese thai vietnamese cambodian
    lao laotian malaysian malay singaporean indonesian filipino philippine chinese taiwanese japanese korean
    mongolian tibetan uighur iraqi iranian persian syrian lebanese jordanian israeli palestinian egyptian
    saudi yemeni omani emirati qatari bahraini kuwaiti libyan tunisian algerian moroccan sudanese ethiopian
    eritrean somali somalian kenyan ugandan tanzanian rwandan burundian congolese nigerian ghanaian ivorian
    senegalese malian cameroonian angolan zambian zimbabwean mozambican malawian namibian botswanan african
    south-african european asian arab arabic latin hispanic latino latina scandinavian nordic baltic balkan
    caribbean jamaican haitian cuban dominican puerto-rican colombian venezuelan ecuadorian peruvian bolivian
    chilean argentine argentinian argentinean uruguayan paraguayan brazilian guyanese trinidadian barbadian bahamian
    panamanian nicaraguan honduran salvadoran guatemalan costa-rican fijian samoan tongan maori māori
    aboriginal kurdish tamil sinhalese punjabi bengali gujarati hindi urdu mandarin cantonese hebrew latin
    yiddish swahili hausa yoruba igbo zulu xhosa catalan basque galician flemish walloon roma
    muslim muslims christian christians jewish jew jews hindu hindus sikh sikhs buddhist buddhists catholic
    catholics protestant protestants anglican anglicans methodist baptist mormon islamic islamist islamists
    sunni shia shiite shi'ite sunnis shiites orthodox lutheran presbyterian quaker evangelical
    republican republicans democrat democrats democratic conservative conservatives tory tories whig liberal liberals
    socialist communist communists marxist nazi nazis fascist republican-led labor-led
    americans britons brits australians canadians europeans africans asians arabs russians germans italians
    greeks turks iraqis iranians israelis palestinians syrians egyptians indians pakistanis afghans kurds
    mexicans brazilians argentines koreans south-koreans nigerians kenyans somalis ethiopians ukrainians
    londoner londoners parisian texan texans californian californians floridian new-yorker yorkers queenslander scot
    spaniards danes swedes finns norwegians poles romanians hungarians czechs serbs croats bosnians albanians
    frenchman frenchmen frenchwoman englishman englishmen englishwoman irishman irishmen scotsman welshman dutchman
    kiwi kiwis israelite western westerner eastern southerner northerner"""
)
# Function words and sentence openers that are never the first word of a name.
OPENERS = word_set(
    """a an the this that these those he she it we they you i his her its our their your my me him them us
    who whom whose which what when where why how there here one two three four five six seven eight nine ten
    eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousands hundreds dozens
    and but or nor so yet for if then than as at by in into of off on onto out over up down to toward towards under upon with within
    without about above across after against along alongside although amid among amongst around because before
    behind below beneath beside besides between beyond despite during except following from given inside
    instead like near notwithstanding once outside per plus regarding rather since through throughout till
    unless unlike until versus via whereas whereby whether while whilst not no none nobody nothing neither either each every
    both all any some many most much more less few fewer several other others another such same only just
    even also still already again always never ever often sometimes usually now today tonight yesterday
    tomorrow later earlier recently meanwhile however moreover furthermore therefore thus hence indeed instead
    nevertheless nonetheless otherwise perhaps maybe probably certainly clearly obviously apparently
    reportedly allegedly officially initially originally previously formerly eventually finally lastly
    firstly secondly thirdly first second third next last late early soon nearly almost about roughly
    is are was were be been being am do does did done have has had having will would shall should can could may
    might must let let's according asked told said says added adding speaking including
    people police officials authorities sources experts critics scientists researchers residents witnesses
    analysts investors shares prices sales figures data plans talks fans voters members workers staff
    firefighters doctors teachers ministers lawmakers men women children families thousands everyone someone
    something anyone everything anything that's it's he's she's there's here's what's who's we're they're you're we've they've
    you've we'll they'll i'm isn't don't doesn't didn't wasn't weren't can't couldn't won't wouldn't
    asked born based known called named amid overall together elsewhere everywhere somewhere anywhere
    good great big new old long high full late best worst better worse well very too quite
    yes oh ah please thank thanks sorry hello goodbye dear hey
    sir-speaker image video photo read watch listen click share related advertisement subscribe
    updated published posted source sources story caption file picture pictured editor's copyright
    want why's see get go come look take make think say know back half part end start top back
    despite total average number figure rate cost price value time year month week day hour minute
    none whoever whatever whenever wherever however several various certain
    registered website site email e-mail tel telephone contact address
    recall date description hazard remedy incidents units sold"""
)
# Verbs of saying and the like: their subject is a person or a body.
SAY_VERBS = word_set(
    """said says say told tells added adds argued argues claimed claims insisted insists warned warns
    explained explains noted notes confirmed confirms denied denies admitted admits acknowledged replied
    responded announced announces stated states declared suggested suggests recalled remembered
    commented remarked wrote writes tweeted testified conceded maintained asserted alleged alleges believes
    believed thinks thought wondered joked quipped complained vowed pledged promised urged urges"""
)
# Verbs that news uses of people far more than of bodies.
PERSON_VERBS = word_set(
    """died dies resigned resigns retired retires married grew lives lived born attended walked ran sat stood
    smiled laughed cried wept pleaded pleads appeared survived collapsed arrived slept ate drank wore graduated
    recalled remembers remembered joked wrote studied travelled traveled campaigned testified apologised
    apologized hopes hoped scored batted bowled"""
)
# A body does this: "shares in X", "X shares".
ORG_NOUNS_BEFORE = word_set(
    """shares stake investors company firm giant group supermarket retailer bank airline carmaker automaker
    manufacturer maker operator charity watchdog regulator union think-tank thinktank tank broadcaster
    newspaper magazine publisher website site app network subsidiary parent employer insurer lender builder
    developer supplier rival competitor club side team outfit party contractor consultancy startup start-up
    agency organisation organization nonprofit brand label chain channel station platform"""
)
ORG_NOUNS_AFTER = word_set(
    """spokesman spokeswoman spokesperson spokespeople shares shareholders stock employees staff workers customers
    stores store executives management headquarters officials chairman boss bosses ceo chief subsidiary
    brand fans supporters members mps plant factory factories website representative representatives
    manager coach lawyers sources investigators officers agents researchers scientists statement board
    councillors lawmakers leader leaders conference players"""
)
PERSON_NOUNS_AFTER = word_set(
    """family wife husband son daughter mother father brother sister lawyer lawyers attorney solicitor parents
    girlfriend boyfriend partner death body home career widow life birthday murder arrest trial
    conviction resignation funeral remarks comments brother children friends"""
)
# What one holds of a body: "shares in X", "a stake in X".
HOLDINGS = word_set(
    "shares stake stock shareholding investment investors shareholders interest bonds"
)
# Capitals that short for months, ranks and streets take a full stop without ending anything.
ABBREVIATIONS = word_set(
    """mr mrs ms dr prof st sgt const capt lt col gen maj cpl pvt sen rep gov rev hon fr jr sr adm cmdr det insp supt
    mt ft no co corp inc ltd bros messrs pres sec atty dept univ lieut brig pte msgr asst supt"""
)
NAME_PARTICLES = word_set(
    "de la le van von der den des du da dos das di del della dello al el bin ibn ben bint binti e y ter ten zu af av abu ap ui ní"
)
POSSESSIVE_NAMES = word_set(
    """mcdonald's sainsbury's lloyd's sotheby's christie's moody's macy's kohl's wendy's levi's
    kellogg's domino's dunkin's debenham's morrison's waterstone's harrod's hardee's arby's denny's
    zaxby's lowe's bloomingdale's men's women's children's people's king's queen's teachers' workers' drivers'"""
)
