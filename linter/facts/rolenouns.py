"""Nouns of work, office and service that say what a person is, beside those that the reader of names knows.

A complete class of general English, as a thesaurus has it under each branch of work. They count only where
the form says so ("Ann Hale, a porter at the hospital"): before a name they might be a part of it.
"""

from __future__ import annotations

JOBS = frozenset(
    """
    caretaker janitor porter usher steward stewardess receptionist secretary-general typist telephonist doorman doorkeeper concierge
    bouncer watchman warden guard matron orderly carer caregiver nanny au-pair babysitter childminder housekeeper maid butler chauffeur
    courier messenger motorman haulier teamster docker longshoreman stevedore signalman stationmaster trackman conductor
    helmsman bosun boatswain deckhand mate trawlerman ferryman boatman lockkeeper harbourmaster harbormaster navigator aviator airman
    gunner sniper paratrooper commando reservist cadet recruit conscript sapper infantryman rifleman cavalryman submariner
    medic radiographer radiologist anaesthetist anesthetist paediatrician pediatrician gynaecologist obstetrician dermatologist
    neurologist optician optometrist orthodontist physiotherapist physio chiropractor podiatrist dietitian nutritionist
    psychotherapist counsellor counselor herbalist undertaker mortician embalmer
    bookkeeper accountant cashier teller actuary underwriter bookmaker auctioneer valuer pawnbroker moneylender stockbroker
    notary paralegal conveyancer juror foreperson forewoman arbitrator adjudicator assessor
    salesman saleswoman salesperson saleswomen seller vendor pedlar hawker stallholder newsagent tobacconist florist
    greengrocer fishmonger confectioner pastrycook patissier milkman dairyman cheesemaker brewer distiller winemaker vintner
    publican innkeeper hotelier restaurateur caterer sommelier barista barman barmaid bartender dishwasher
    tailor seamstress dressmaker milliner weaver shoemaker cobbler saddler jeweller jeweler goldsmith silversmith watchmaker
    clockmaker engraver blacksmith farrier locksmith cutler tinsmith potter glassblower bookbinder bookseller typesetter
    joiner cabinetmaker bricklayer roofer plasterer scaffolder stonemason mason glazier decorator tiler thatcher navvy
    fitter turner machinist toolmaker boilermaker riveter steelworker shipbuilder boatbuilder shipwright
    shepherd crofter smallholder farmhand ploughman beekeeper gamekeeper zookeeper groundsman groundskeeper landscaper arborist
    forester logger lumberjack sawyer pitman mineworker quarryman collier driller oilman rigger diver
    dustman binman refuse-collector sweeper scavenger launderer laundress
    postwoman mailman postmaster postmistress telegraphist
    headmaster schoolmaster schoolmistress schoolteacher invigilator governess lector postgraduate undergraduate postdoc
    toxicologist entomologist ornithologist hydrologist oceanographer palaeontologist paleontologist volcanologist geophysicist
    glaciologist microbiologist immunologist geneticist biochemist neuroscientist criminologist pollster
    radiologist archivist conservator docent
    cartoonist illustrator animator cinematographer cameraman camerawoman stuntman stuntwoman puppeteer magician conjuror juggler acrobat clown
    ringmaster entertainer compere emcee dj disc-jockey newscaster anchorman anchorwoman newsreader weatherman scriptwriter dramatist
    librettist lyricist biographer essayist ghostwriter translator interpreter proofreader copywriter speechwriter
    bassist cellist percussionist saxophonist trumpeter organist flautist flutist harpist accordionist bandleader choirmaster vocalist
    chorister tenor baritone mezzo-soprano bass ballerina
    linesman timekeeper scout steeplechaser marathoner sprinter hurdler decathlete rower oarsman yachtsman yachtswoman fencer archer
    curate verger sexton sacristan rabbi imam mullah lama chaplain acolyte missionary evangelist archdeacon
    apprentice trainee intern dogsbody helper handyman odd-job-man freelance freelancer contractor subcontractor
    organiser organizer convener convenor coordinator co-ordinator facilitator steward marshal ringmaster
    fundraiser almoner benefactor patron sponsor caseworker outreach-worker youth-worker
    landlady leaseholder lessee squatter lodger housewife househusband homemaker breadwinner
    master mistress harbour-master quartermaster paymaster
    secretary-general director-general attorney-general editor-in-chief chairperson-elect president-elect
    vice-president vice-chair vice-chairman vice-chancellor vice-principal vice-captain
    """.split()
)
