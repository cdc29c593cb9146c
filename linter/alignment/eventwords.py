"""Words that name an event, and those that leave the naming to others.

Event nouns are the ordinary English ones of news (TimeML's class OCCURRENCE has the same
range: Pustejovsky et al. 2003); nouns made from verbs are recognised by their ending.
"""

from __future__ import annotations

from .wordgroups import canonical

# Verbs that say that something was, was done, was said or took place, and not what.
LIGHT = frozenset(
    "be have do say tell get make take go come add hold happen occur see follow stage give put "
    "include mark continue remain become seem appear use want try need know think believe call "
    "note state write explain accord date expect plan stand set keep show".split()
)

# Verbs of beginning and ending, which say little of what begins or ends.
ASPECTUAL = frozenset(
    "begin start open commence end finish close conclude continue run last".split()
)

EVENT_NOUNS = frozenset(
    "accident accord acquisition address affair ambush anniversary appeal arrest assault attack attempt "
    "auction award ballot ban banquet battle birth blackout blast blaze blizzard blockade bombing "
    "boycott breach breakdown breakout broadcast burglary campaign capture carnival case celebration "
    "ceremony championship charge clash climb closure collapse collision coma concert conference "
    "confession conflict congress contest convention conviction coup crash crime crisis cup cyclone "
    "deal death debate debut decision defeat demonstration departure derailment derby disaster "
    "dispute drill drought earthquake eclipse election emergency epidemic eruption evacuation event "
    "examination execution exercise exhibition expedition explosion fair famine festival fight final "
    "fire flight flood forum funeral game gala genocide hearing heist hijack holocaust hurricane "
    "incident inauguration indictment inquest inspection interview invasion journey kidnapping "
    "killing landing landslide launch lawsuit lecture lockout marathon march marriage massacre match "
    "meeting merger mission murder offensive operation ordeal outage outbreak parade patrol "
    "pileup plebiscite plot poll premiere primary procession protest quake quarrel race raid rally "
    "rampage rape referendum release rescue resignation retirement retreat revolt revolution riot "
    "robbery round ruling sale scandal seizure sentence session shooting shutdown siege sitting "
    "slaying speech spill sprint stabbing stampede standoff storm strike stroke suicide summit "
    "surgery surrender survey takeover talk tender test theft tour tournament tragedy transfer trial "
    "trip tsunami tour typhoon uprising verdict victory visit voyage vote walkout war wedding win "
    "withdrawal workshop wreck "
    # a work is dated by its coming out
    "album book broadcast documentary film movie novel opera play report series show single song".split()
)
# Verbs that help others and say nothing themselves.
AUXILIARY = frozenset("be have do will would can could may might shall should must".split())

# Ways in which news tells one event, one group a meaning (the classes are those of VerbNet,
# Kipper Schuler 2005, with the nouns made from their verbs); a verb's particle is joined to it.
# They are for telling which event is dated, where an agent or a patient has to be the same too:
# for what is counted, wordgroups.py is stricter. A word may stand in several.
SENSES: tuple[str, ...] = (
    "die death kill perish drown pass-away fatal fatality slay murder assassinate shoot-dead gun-down stab-dead",
    "shoot shooting gunfire open-fire gun-down shoot-dead",
    "arrest detain detention capture seize pick-up apprehend nab custody take-custody rearrest re-arrest arrestee",
    "release free freed discharge liberate let-go let-out",
    "convict conviction find-guilty guilty verdict",
    "acquit acquittal find-not clear exonerate",
    "sentence sentencing jail imprison imprisonment order-execution",
    "charge indict indictment arraign accuse prosecute",
    "try trial court hearing appear-court face-court appear-dock go-trial stand-trial",
    "sue lawsuit suit file file-suit file-lawsuit file-complaint file-action file-petition bring-suit bring-lawsuit "
    "bring-action bring-case bring-claim bring-complaint lodge-complaint launch-action start-action start-proceeding",
    "escape flee abscond break-out breakout get-away get-out slip-out walk-out jailbreak",
    "buy acquire acquisition purchase take-over takeover",
    "sell sale offload divest",
    "spin-off split-off hive-off carve-out demerge demerger divest",
    "overtake surpass eclipse overhaul supplant unseat dethrone lose-place lose-lead lose-crown lose-title lose-spot "
    "drop-second slip-second fall-second slip-behind fall-behind drop-behind slide-behind",
    "found date-back go-back establish set-up create start-up start launch begin formation form",
    "open inaugurate opening inauguration reopen",
    "close shut shut-down closure shutdown",
    "announce announcement unveil reveal disclose declare present put-out introduce launch introduction release make-public debut",
    "publish publication release issue come-out",
    "vote ballot poll go-poll head-poll cast-vote cast-ballot pass approve approval adopt agree carry decide decision set ratify endorse",
    "reject rejection vote-down throw-out turn-down refuse refusal",
    "appoint appointment name elect election choose select hire become pick promote install",
    "resign resignation quit step-down leave depart departure retire retirement stand-down",
    "dismiss dismissal sack fire let-go oust remove removal axe suspend",
    "marry wed marriage wedding",
    "divorce separate split break-up",
    "bear born birth",
    "move settle relocate emigrate",
    "join sign enlist enrol recruit",
    "win victory triumph beat defeat earn receive award take",
    "lose loss defeat",
    "strike hit shake jolt rock quake earthquake tremor",
    "burn blaze fire break-out go-up set-fire set-alight set-ablaze torch",
    "collapse fall-down cave-in give-way crumble come-down",
    "crash collide collision derail derailment run-off",
    "sink sinking capsize overturn roll-over go-down founder turn-over go-over tip-over keel-over lose",
    "explode explosion blast blow-up detonate bomb bombing go-off",
    "attack raid assault ambush storm strike attempt",
    "foil thwart prevent repulse repel avert stop intercept",
    "hijack commandeer abduct kidnap abduction kidnapping",
    "steal rob robbery heist theft burgle burglary raid hold-up loot",
    "cut sever damage break rupture snap",
    "find discover discovery locate",
    "rescue save pull-out bring-out get-out come-out dig-out",
    "evacuate evacuation move-out",
    "meet meeting talk summit",
    "visit travel fly tour trip arrive arrival",
    "build construct construction erect complete",
    "destroy destruction demolish wreck ruin raze batter damage",
    "cancel cancellation call-off scrap abandon",
    "postpone delay put-off put-back",
    "injure injury hurt wound",
    "sign signing agree deal agreement",
    "hang suicide hang-dead kill",
    "pay payment due fall-due repay repayment settle",
    "broadcast televise air screen show",
    "ceremony award hand-out",
    "undergo surgery operate operation",
    "notice raise-alarm find discover",
    "disrupt disruption outage cut knock-out",
    "take-effect come-effect go-effect come-force enter-force go-force come-operation kick-in apply begin start introduce phase-in",
    "swear swear-in oath take-oath take-office assume-office inaugurate inauguration",
    "landfall make-landfall hit come-ashore go-ashore cross-coast reach-coast strike batter slam-into barrel-into",
    "publish release announce unveil come-out set-out put-out bring-out present post",
    "land landing touch-down splash-down come-down set-down parachute",
    "lift-off blast-off take-off launch set-off go-up",
    "stop pull-over flag-down wave-down halt",
    "free release bail grant-bail walk-free walk-out",
    "leave depart departure set-off set-out set-sail sail embark",
    "arrive arrival dock berth come-in reach",
    "stage hold host",
    "confess confession own-up admit reveal acknowledge come-clean",
    "plead plea plead-guilty",
    "erupt eruption spew begin-eruption",
    "breach burst overflow give-way spill-over",
    "suspend suspension halt stop pause freeze stand-down",
    "reopen resume resumption restart reinstate restore",
    "expire lapse end close finish run-out",
    "strike walkout walk-out walk-off down-tool stop-work stoppage",
    "merge merger combine join-force",
    "float flotation list listing go-public",
    "protest demonstrate demonstration march rally take-street",
    "hospitalise hospitalize rush-hospital take-hospital admit-hospital",
    "derail derailment come-off leave-rail leave-track jump-track jump-rail",
    "join start begin take-up take-charge take-helm take-rein assume succeed",
    "inspect inspection survey examine examination check audit assess assessment",
    "resume resumption reopen return go-back come-back restart",
    "execute execution behead beheading kill put-death stab-dead strangle lynch",
    "kidnap abduct seize capture take-hostage snatch abduction kidnapping",
    "declare declaration announce read-out proclaim certify",
    "open release premiere launch debut hit-screen come-out roll-out",
)
UNDONE = frozenset("attempt attempted fail failed plan planned propose proposed".split())
PARTICLES = frozenset("up out off down away over in back behind dead ashore".split())
JOINED = frozenset(word for group in SENSES for word in group.split() if "-" in word)

# Verbs of so many meanings that another verb beside them may well tell the same event.
VAGUE = frozenset(
    "catch take set carry hit strike pass find lose beat present pick break cut open close fly fall give show "
    "raise hold run end begin start leave form draw earn receive get-out come-out go-off go-up stop admit apply "
    "reach post list float restore halt pause acknowledge set-out set-off come-in take-off host stage".split()
)
# Verbs that give something out in words, as verbs of saying do.
TELLING = frozenset(
    "announce reveal disclose declare publish release issue put-out come-out unveil".split()
)

# A state that begins with an event: who has run a firm since a year took it over then.
ONSETS: tuple[tuple[str, str], ...] = (
    ("own run operate control hold", "buy acquire purchase take-over takeover"),
    ("run lead head manage chair serve direct coach", "appoint name elect become take-over hire join promote"),
    ("live reside", "move settle relocate emigrate come arrive"),
    ("work play", "join sign hire"),
    ("serve", "jail sentence imprison"),
)  # fmt: skip

ACCOUNTS = frozenset(
    "report statement claim account comment remark article story column edition interview".split()
)
# What a prize is given for bears the year in which it came out.
WORKS = frozenset(
    "film movie picture biopic drama comedy thriller western musical documentary feature short remake sequel "
    "prequel series show play opera album record single song novel book memoir biography poem painting "
    "portrait sculpture photograph game miniseries sitcom blockbuster hit classic".split()
)
AWARDED = frozenset(
    "win earn receive collect scoop land nominate honour honor award shortlist longlist".split()
)
# Verbs of saying: the time is that of the words, and of nothing that they tell of.
SPEECH = frozenset(
    "say tell write add note state comment respond reply explain insist claim argue warn admit confirm "
    "acknowledge concede deny ask report speak quote cite suggest allege stress tweet".split()
)

# Verbs that say something of their object, which was before.
JUDGING = frozenset(
    "call describe brand label dub term denounce condemn criticise criticize praise".split()
)

# Endings of nouns made from verbs, as English derives them (Quirk et al. 1985, appendix I.32-37).
DERIVED = ("ing", "ment", "tion", "sion", "ance", "ence")
# Nouns with such an ending that name a body, a place, a thing or a time.
THINGS = frozenset(
    "government department parliament apartment document element establishment environment instrument equipment "
    "monument garment pavement basement regiment compartment building ceiling clothing morning evening wing king "
    "ring string spring thing something anything everything nothing saying sibling being nation station section "
    "population position condition question corporation association organization institution administration "
    "commission federation foundation union region religion television version mission profession passion "
    "tradition generation constitution information communication permission opposition coalition delegation "
    "relation location destination edition fashion function option portion proportion pension million billion "
    "distance insurance substance finance balance audience science evidence residence intelligence influence "
    "experience sentence presence absence violence silence conscience season reason person".split()
)
_THINGS = frozenset(canonical(noun) for noun in THINGS - EVENT_NOUNS)
_EVENT_NOUNS = frozenset(canonical(noun) for noun in EVENT_NOUNS)


def is_event_noun(noun: str) -> bool:
    """Whether a canonical noun names an event, by the list or by its ending."""
    if noun in _EVENT_NOUNS:
        return True
    return len(noun) > 6 and noun.endswith(DERIVED) and noun not in _THINGS
