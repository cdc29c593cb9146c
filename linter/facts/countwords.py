"""Words that tell what a number counts, and words that tell that it counts nothing."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: Words that cannot stand inside the noun phrase after a number.
STOPS: Final = _set(
    """a an the this that these those his her its their our my your some any no each every either neither
    in on at by for from to with without of into onto over under about above below between among amid during
    before after since until till through throughout across against along around behind beside besides beyond
    despite down up off out near past per than toward towards upon via within like as plus minus versus vs except
    inside outside underneath
    and or but nor so yet if when while because although though unless whether where whereas which who whom whose
    what why how
    is are was were be been being am has have had having do does did done will would shall should can could may
    might must
    he she it they we you i him them us me himself herself itself themselves
    not never also already still just only even again too very soon then now here there today tomorrow yesterday
    tonight later earlier ago once twice ever almost nearly largely mostly mainly respectively alone apiece together
    altogether overall instead however meanwhile
    said says say told tells added adds including includes included involving according compared followed
    last next""".replace("\n", " ")
)

#: Verbs in -s that follow a number without a noun and look like plurals.
VERBS: Final = _set(
    """says includes remains seems appears comes goes gives means becomes gets puts keeps lets finds brings reflects
    equals exceeds belongs consists contains provides requires involves depends exists asks thinks knows believes
    suggests represents continues expects follows""".replace("\n", " ")
)

#: Words in -s that are no plural.
NOT_PLURAL: Final = _set(
    """this his its is was has does as us yes thus plus versus less unless across always perhaps towards besides
    previous various serious dangerous famous religious precious numerous enormous continuous anonymous spurious
    business process access success progress express press class glass grass mass cross loss pass address stress
    dress witness illness fitness weakness darkness wilderness congress boss mess guess princess actress mattress
    virus campus status census bonus chorus focus bus gas basis crisis analysis thesis oasis diagnosis emphasis
    hypothesis tennis christmas texas arkansas kansas paris dallas los las des whereas alas overseas sometimes afterwards
    nowadays indoors outdoors upstairs downstairs perhaps else's news politics economics mathematics physics
    statistics athletics gymnastics mechanics diabetes measles mumps lens iris atlas canvas tennis pancreas
    consensus apparatus citrus cactus genius stimulus surplus exodus hiatus nexus radius circus colossus
    pos jobless homeless nameless priceless ruthless wireless seamless worthless helpless endless harmless countless
    conscious suspicious ambitious obvious curious nervous glorious infectious gracious malicious notorious tremendous
    indigenous simultaneous hazardous poisonous prestigious disastrous luxurious generous jealous joyous marvellous
    contentious spontaneous mysterious victorious vigorous rigorous onerous ominous ludicrous outrageous courageous
    advantageous gorgeous hideous righteous nutritious delicious vicious unconscious precarious various hilarious""".replace(
        "\n", " "
    )
)

#: Plurals without -s, and nouns that number words count as they are.
PLURALS: Final = _set(
    """people men women children police staff crew personnel cattle sheep fish deer salmon trout poultry livestock
    aircraft spacecraft watercraft hovercraft offspring species series feet teeth geese mice oxen policemen
    policewomen firemen servicemen servicewomen fishermen businessmen businesswomen chairmen clergymen congressmen
    congresswomen councilmen councilwomen statesmen sportsmen gunmen horsemen salesmen spokesmen workmen craftsmen
    tradesmen seamen airmen women's grandchildren schoolchildren stepchildren brethren dice pence criteria phenomena
    bacteria data media strata stadia alumni fungi nuclei stimuli cacti syllabi referenda memoranda aquaria
    headquarters barracks crossroads means works offspring yen gallows shrimp squid elk moose bison buffalo
    clergy faculty cavalry infantry youth folk kin swine grouse cod tuna counsel dead wounded injured missing
    homeless poor unemployed rbi rbis km kg mp mps asylum-seekers passers-by runners-up brothers-in-law
    sisters-in-law attorneys-general commanders-in-chief standers-by lookers-on onlookers percent ayes noes""".replace(
        "\n", " "
    )
)

#: Plural first parts of compounds: the head follows ("sales staff", "arms dealers").
MODIFIER_PLURALS: Final = _set(
    """sports sales arms goods securities customs operations communications news savings services systems
    human-rights rights women's men's children's girls' boys' players' workers' teachers' farmers' drivers' residents'
    pensioners' students' doctors' nurses' veterans' earnings resources facilities works humanities admissions
    appeals accounts relations affairs lives civil weapons drugs games explosives fisheries foods parks schools
    emergency-services ambulance electronics logistics graphics police crew staff personnel fish cattle sheep aircraft people youth faculty""".replace(
        "\n", " "
    )
)

#: Words for what became of those counted: "two killed", "22 closed".
PARTICIPLES: Final = _set(
    """killed injured wounded hurt dead missing arrested charged rescued held died dying hospitalised hospitalized
    infected displaced evacuated trapped drowned shot stabbed feared detained jailed convicted sentenced homeless
    stranded burned burnt poisoned sickened quarantined vaccinated treated admitted discharged recovered hanged
    executed abducted kidnapped abstained sick ill positive absent opposed sacked fired suspended expelled deported""".replace(
        "\n", " "
    )
)

#: Units of time, whose numbers are durations, and words for how often.
TIME_NOUNS: Final = _set(
    """second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights
    month months year years decade decades century centuries quarter quarters millennium millennia sec secs min mins
    hr hrs yr yrs am pm a.m p.m oclock o'clock time times occasion weekday weekdays midnight noon generations
    generation season seasons semester semesters winters summers springs mornings evenings afternoons
    year-old years-old""".replace("\n", " ")
)

#: Hyphenated nouns counted in front of another noun: "a 12-member panel".
HYPHENATED: Final = _set(
    """member seat seater bed bedroom bedroomed storey story page point goal vote man woman person judge team car
    vehicle home house unit boat ship nation country party lane track turbine strong run wicket shot stroke set
    game match race lap round part volume chapter episode panel count candidate truck bus carriage coach train
    apartment flat room student pupil player juror signature state county city hole screen stage step item pupil
    key homer rbi megapixel finger try word acre bay berth mast panel tonne""".replace("\n", " ")
)

#: Nouns that "one" counts in news: what happens to one of them is reported as a figure.
ONE_COUNTS: Final = _set(
    """person man woman child boy girl teenager pupil student teacher officer soldier policeman policewoman firefighter
    worker driver passenger pedestrian cyclist motorcyclist motorist patient resident civilian protester demonstrator
    guard inmate prisoner suspect victim survivor casualty fatality death injury arrest vote seat
    goal try wicket abstention""".replace("\n", " ")
)

#: What a number, one too, may count without a noun: "one dead, two missing".
FATES: Final = _set("dead killed injured hurt wounded missing arrested detained charged")

#: Words after which a bare number counts nothing: names of things that are numbered.
NUMBERED: Final = _set(
    """section sections article articles chapter chapters part parts page pages paragraph paragraphs clause clauses
    rule rules schedule appendix annex figure figures table tables item items verse line lines question questions
    exhibit form volume book episode series season scene act track lot room rooms suite floor flat apartment unit
    ward gate platform terminal pier berth dock lane road route highway interstate motorway junction exit bus
    flight train channel radio bbc phase stage step tier level grade year class form type category group pool
    division district precinct zone area sector block plot site number numbers no nos model version generation
    windows ios android mark mk size week day game match round race heat set leg test hole lap chapter version
    world war war formula apollo boeing airbus covid agent studio hall court box po psalm catch area
    station reactor turbine district hangar runway stand bay aisle row seat door page camp cell unit pier warehouse
    engine ladder truck squad company battalion brigade regiment corps fleet post lodge local proposition prop
    measure amendment bill resolution title protocol directive case docket file claim patent licence license permit
    registration reg ref reference isbn issn serial code pin zip postcode tel telephone phone fax call text dial
    mobile hotline helpline extension ext vat charity reel take slide photo image picture option plan
    bed kilometre kilometer milepost marker wall building hut tent cabin tower well pump locker trench grave batch
    scenario appendix column lesson module unit key stage ks""".replace("\n", " ")
)

#: A number behind one of these is bare but counts ("killing 12", "announced seven").
BARE_CUES: Final = _set(
    """killing injuring wounding hurting leaving leaves left killed injured wounded hurt kills injures arrested arresting
    announced reached reaching exceeded total totalled totaled totalling totaling numbered numbering number
    is was were are be to from than of about around some nearly almost over under least most only
    just another further extra additional estimated approximately roughly fewer against with
    obtained scored recorded reported opened closed built sold bought made created cut lost added employed employs
    employing had has have by and or at included including includes involving treated rescued hired
    charged detained convicted received counted saw seen named attracted drew hit""".replace(
        "\n", " "
    )
)
