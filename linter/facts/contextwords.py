"""Word tables for the context of a fact: closed classes and cue words, as lemmas unless said otherwise.

The closed classes follow the Universal Dependencies guidelines for English; the cue lists
take the verb and noun classes of change, planning and estimation that the Longman grammar
of news prose (Biber et al. 1999) and the house styles of the agencies list.
"""

from __future__ import annotations

from typing import Final, Literal


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Closed classes by surface form, for texts that were not tagged.
CLOSED: Final[dict[str, str]] = {
    word: pos
    for pos, words in {
        "DET": "a an the this that these those each every some any no another all both either "
        "neither such what which whatever",
        "PRON": "i you he she it we they me him her us them my your his its our their mine ours theirs "
        "who whom whose myself himself herself itself themselves there nobody someone somebody "
        "anyone anybody everyone everybody nothing something everything one's none",
        "ADP": "of in to for with on at from by about as into like through after over between out "
        "against during without before under around among across behind beyond near off above below "
        "beside besides despite inside outside since till until toward towards up upon via within "
        "per versus amid amongst onto than throughout plus minus down",
        "AUX": "be am is are was were been being have has had having do does did will would shall should can "
        "could may might must 's 're 've 'd 'll cannot ca wo",
        "CCONJ": "and or but nor yet so",
        "SCONJ": "that if because although though while whereas unless whether when where why how once",
        "PART": "not n't to 's ' ’s ’",
        "ADV": "also just only even still already now then here again ever never often too very more most "
        "less least almost nearly roughly approximately however therefore meanwhile ago away back "
        "together instead rather perhaps maybe soon later earlier yesterday today tomorrow tonight",
    }.items()
    for word in words.split()
}

# Irregular verb forms of news prose (surface: lemma); regular ones are told by their ending.
IRREGULAR: Final[dict[str, str]] = {
    form: forms.split()[0]
    for forms in (
        "be is are was were been being am|have has had having|do does did done|rise rose risen|fall fell fallen"
        "|go went gone goes|grow grew grown|sink sank sunk|shrink shrank shrunk|lose lost|win won|pay paid"
        "|say said says|tell told|give gave given|take took taken|make made|get got gotten|find found|hold held"
        "|keep kept|leave left|lead led|meet met|buy bought|sell sold|spend spent|send sent|build built|lend lent"
        "|hit hits|cut cuts|put puts|set sets|cost costs|let lets|shut shuts|split splits|spread spreads|beat beats beaten"
        "|begin began begun|become became|come came|run ran|swim swam|drive drove driven|ride rode|write wrote written"
        "|speak spoke spoken|break broke broken|steal stole stolen|choose chose chosen|freeze froze frozen|wake woke"
        "|see saw seen|know knew known|throw threw thrown|draw drew drawn|fly flew flown|show showed shown|blow blew blown"
        "|stand stood|understand understood|withstand withstood|bring brought|fight fought|seek sought|teach taught"
        "|catch caught|think thought|feel felt|deal dealt|mean meant|hear heard|sit sat|shoot shot|strike struck"
        "|stick stuck|hang hung|swing swung|bear bore borne|wear wore worn|tear tore torn|swear swore sworn|feed fed"
        "|bleed bled|flee fled|slide slid|hide hid hidden|bite bit bitten|eat ate eaten|forget forgot|forbid forbade"
        "|undergo underwent|undertake undertook undertaken|overtake overtook|withdraw withdrew withdrawn|outnumber outnumbered"
        "|bid bids|quit quits|rank ranks|die dies died dying|say saying|bind bound|grind ground|lay laid lays|lie lay lain"
        "|bet bets|hurt hurts|forecast forecasts|broadcast broadcasts|offset offsets|upset upsets|read reads|shake shook shaken"
    ).split("|")
    for form in forms.split()
}

# Verbs whose subject is what their figure measures ("profit rose to", "the toll stood at").
LEVEL_VERBS: Final = _words(
    "be stand reach total hit exceed average amount come number top surpass remain stay last weigh measure "
    "equal range account represent become near approach constitute vary"
)
# Verbs of level only before a preposition ("closed at 441p").
LEVEL_WITH_AT: Final = _words(
    "close trade open start begin run sit peak end finish extend stretch turn settle pass"
)
RISE_VERBS: Final = _words(
    "rise increase grow climb jump soar surge swell gain expand double treble triple quadruple rocket "
    "leap advance accelerate strengthen mount multiply escalate edge_up raise boost lift hike widen lengthen "
    "improve recover rebound balloon appreciate inflate upgrade"
)
FALL_VERBS: Final = _words(
    "fall decrease decline drop reduce cut slump plunge plummet tumble shrink sink slip slide dip lower halve "
    "contract dwindle diminish slow weaken ease slash trim shed narrow shorten deteriorate crash collapse dive "
    "recede retreat depreciate downgrade curtail"
)
# Verbs that also mean something else: only with "by", "to", "from" or a percentage are they a change.
WEAK_CHANGE: Final = _words(
    "gain raise lift advance mount cut drop slip slide pass ease shed contract lower trim dive crash collapse recover "
    "improve turn boost climb jump leap dip edge"
)
RISE_NOUNS: Final = _words(
    "rise increase growth jump surge gain climb upturn hike expansion leap boost improvement uplift upsurge "
    "recovery rebound escalation appreciation"
)
FALL_NOUNS: Final = _words(
    "fall decrease decline drop reduction cut slump plunge slide dip downturn contraction cutback shrinkage "
    "shortening depreciation cutting"
)
RISE_COMPARATIVES: Final = _words(
    "higher larger bigger greater longer faster taller heavier wider older thicker deeper dearer stronger costlier"
)
FALL_COMPARATIVES: Final = _words(
    "lower smaller fewer less shorter slower lighter narrower younger thinner cheaper weaker"
)
COMPARATIVES: Final = RISE_COMPARATIVES | FALL_COMPARATIVES

# Nouns that only say that something is counted: the thing after "of" is the measure.
QUANTITY_NOUNS: Final = _words(
    "number total amount sum quantity figure tally count majority minority proportion share percentage "
    "handful series range maximum minimum rest remainder bulk worth value average bunch group lot couple batch"
)
TOTAL_WORDS: Final = _words(
    "total altogether overall combined aggregate cumulative cumulatively collectively together"
)
MORE_WORDS: Final = _words("another additional further extra added incremental")

# Adjectives and adverbs that set a figure apart from its fellows.
QUALIFIERS: Final = _words(
    "combined total overall net gross pretax pre-tax after-tax operating underlying adjusted statutory average median mean typical "
    "annual yearly monthly weekly daily hourly quarterly interim provisional preliminary revised final initial "
    "original previous prior earlier former latest current new next first second third fourth fifth last other "
    "another additional further extra separate remaining minimum maximum record projected planned expected "
    "estimated actual official unofficial like-for-like seasonally nominal real single joint cumulative "
    "domestic foreign global worldwide national local regional male female adult upfront up-front advance "
    "headline base basic standard top bottom opening closing recommended guaranteed potential confirmed "
    "suspected reported attempted subsequent successive consecutive"
)

WILL_WORDS: Final = _words("will 'll ’ll wo shall")
PLAN_WORDS: Final = _words(
    "plan planned intend intention propose proposal proposed schedule scheduled earmark budget budgeted "
    "pledge promise commit commitment agree due slate set envisage envisaged proposing promised bound allocate prepare"
)
TARGET_WORDS: Final = _words(
    "target targeted aim goal objective ambition aspiration hope quota seek"
)
FORECAST_WORDS: Final = _words(
    "forecast expect expected expectation project projected projection predict prediction anticipate anticipated "
    "likely outlook foresee predicted"
)
MODAL_FORECAST: Final = _words("could might may would")
ESTIMATE_WORDS: Final = _words(
    "estimate estimated estimation guess calculate reckon approximate guesstimate believed thought value valued"
)
ALLEGED_WORDS: Final = _words(
    "allege alleged allegedly allegation accuse accusation suspected reputed purported purportedly supposedly claim"
)
STATUS_NOUNS: Final = _words(
    "forecast target estimate plan budget projection prediction expectation goal aim limit cap quota ceiling figure"
)
# "plan", "schedule", "set" and the like as other words than planning.
PLAN_INFINITIVE: Final = _words("set agree bound commit prepare hope seek value claim project aim")
# Planning as verbs alone: a budget or a value is no plan of itself.
PLAN_VERB: Final = _words("budget allocate schedule pledge earmark promise")

HEDGES: Final = _words(
    "reportedly allegedly apparently possibly probably perhaps maybe likely unlikely supposedly purportedly "
    "potentially presumably seemingly arguably may might could rumoured rumored suspected alleged unconfirmed provisional"
)
# Participles that hedge before "to" ("is believed to be", "are thought to have").
HEDGE_BEFORE_TO: Final = _words(
    "believed thought understood said reported alleged expected estimated suspected likely rumoured rumored "
    "known presumed feared supposed assumed appear appears appeared seem seems seemed"
)

NEGATIONS: Final = _words("not n't n’t never cannot neither nor without")
# What follows "not" or "no" without negating the figure.
NOT_NEGATING: Final = _words(
    "only just merely least more less fewer later earlier until necessarily longer"
)

# Reporting verbs: their subject tells the figure, it does not own it.
REPORTING: Final = _words(
    "say tell report announce claim add state note explain argue warn suggest believe think estimate confirm "
    "reveal show find indicate insist maintain deny admit declare disclose write read predict expect forecast "
    "according know understand hear see learn recall remember concede allege assert stress quote cite"
)
# Those of them that a counted noun cannot be the object of ("police said two women died").
SAYING: Final = _words("say add warn think insist claim believe argue")
# Verbs whose object, where it is a bare number, is people ("injuring 40").
CASUALTY: Final = _words(
    "kill injure wound hurt arrest detain evacuate rescue die perish hospitalise hospitalize displace infect drown"
)
TIME_NOUNS: Final = _words(
    "year month week day hour minute second decade century quarter season night morning evening afternoon "
    "weekend fortnight annum weekday half today yesterday tomorrow term period"
)
RATE_ADJECTIVES: Final[dict[str, str]] = {
    "annual": "year", "annually": "year", "yearly": "year", "annualised": "year", "annualized": "year",
    "monthly": "month", "weekly": "week", "daily": "day", "nightly": "night", "hourly": "hour",
    "quarterly": "quarter", "fortnightly": "fortnight",
}  # fmt: skip
PERSON_RATES: Final = _words("head person capita individual")

DIRECTIONS: Final = _words(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west "
    "north-northeast inland offshore away above below deep high wide long tall apart downstream upstream off down "
    "outside inside beyond ahead behind underground"
)
# Prepositions by which a noun names what it belongs to; the last for sums alone ("an offer from").
OWNING: Final = ("of", "for", "by", "at", "in", "from")
# What people are killed, hurt or counted in.
INCIDENTS: Final = _words(
    "attack quake earthquake tremor crash fire blaze blast explosion shooting accident flood storm hurricane cyclone "
    "typhoon raid protest riot robbery collision outbreak epidemic operation incident war battle fighting election "
    "vote ballot referendum match game race final massacre bombing strike stampede landslide derailment sinking tsunami "
    "eruption tornado wildfire avalanche siege clash ambush assault disaster stabbing rally march demonstration"
)

MALE_FEMALE: Final = _words("he she him her his hers")
PRONOUNS: Final = _words(
    "i you he she it we they me him her us them who whom which that this these those what whose his its their "
    "there one ones another others some many most both all each none himself herself itself themselves everyone "
    "anyone someone nobody everybody somebody anything nothing something any several few half my your our mine yours"
)
BODY_NOUNS: Final = _words(
    "company firm group retailer bank airline council department ministry agency union club team charity "
    "regulator watchdog committee commission authority university hospital school trust government bureau "
    "organisation organization institute carrier manufacturer maker operator association board lender chain "
    "supermarket developer builder publisher broadcaster insurer utility brewer"
)
# Nouns for bodies that are a part of the body's name ("the council" of Ostrel Council).
NAME_NOUNS: Final = _words(
    "bank airline council department ministry agency union club charity commission committee authority university hospital "
    "school trust government bureau institute association board police court museum library church college party "
    "federation foundation society league office service force army navy academy"
)
# Whose they are is not whose age they have.
KIN: Final = _words(
    "son daughter child brother sister mother father parent wife husband partner girlfriend boyfriend fiancee fiance uncle aunt "
    "cousin nephew niece grandson granddaughter grandmother grandfather baby toddler girl boy widow friend colleague"
)
# Those who tell a figure do not own it.
TELLERS: Final = _words(
    "spokesman spokeswoman spokesperson official source report statement analyst expert reporter witness author study "
    "survey document newspaper figure"
)
MODELS: Final = _words(
    "model version option edition variant unit size configuration grade class type package plan"
)
# Words for people and bodies that set nothing apart on their own.
GENERIC: Final = (BODY_NOUNS - NAME_NOUNS) | _words(
    "man woman person people child boy girl officer official authority source witness resident worker employee "
    "staff family crew side spokesman spokeswoman spokesperson minister analyst shareholder investor robber thief "
    "gunman suspect victim owner member leader expert report statement figure number thing way time case fact part "
    "reason trouble problem result majority minority team player patient passenger customer student pupil voter "
    "candidate firefighter soldier pirate lawyer prosecutor judge jury driver attacker assailant someone user "
    "scientist researcher doctor nurse teacher farmer fan visitor other couple pair parent mother father wife husband "
    "plenty lot son daughter brother sister friend neighbour neighbor boss manager executive chairman president director"
)

Side = Literal["left", "right"]

# How a second figure of the same kind is set against the first, by the words that lie between them
# or before it; longest first. "from" needs "to".
AGAINST: Final[tuple[tuple[str, str], ...]] = (
    ("compared with", "compared"), ("compared to", "compared"), ("as compared to", "compared"),
    ("in comparison with", "compared"), ("compares with", "compared"), ("compare with", "compared"),
    ("up from", "from"), ("down from", "from"), ("rising from", "from"), ("falling from", "from"),
    ("up on", "previous"), ("down on", "previous"), ("instead of", "target"), ("rather than", "target"),
    ("short of", "target"), ("out of", "whole"), ("as opposed to", "compared"), ("as against", "compared"),
    ("against", "compared"), ("versus", "compared"), ("vs", "compared"), ("vs.", "compared"), ("than", "compared"),
)  # fmt: skip
PREVIOUS_WORDS: Final = _words(
    "previous previously earlier prior before last former formerly ago originally original initial initially past old preceding"
)
TARGET_BETWEEN: Final = _words(
    "target targeted goal plan planned planning aim forecast expected expectation expectations budget budgeted promised "
    "proposed projected envisaged scheduled intended estimate estimated predicted hoped"
)
