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
    "treat berate interrupt volunteer opine promise pledge vow accept commit need want mean start"
).split()
EVALUATE = frozenset(
    "call describe label brand hail praise slam blast criticise criticize condemn denounce dismiss "
    "reject accuse attack express voice welcome defend refer characterise characterize mock "
    "ridicule salute honour honor decry lambast lambaste rebuke promise pledge vow thank urge "
    "treat demand cite speak talk commit need want apologise apologize".split()
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
BLOCKING = frozenset(
    "declined declines declining refused refuses refusing unable cannot failed unwilling reluctant "
    "hesitated if would could should might can must shall may couldn wouldn".split()
)
PLANNED = frozenset("will expected due set going likely".split())
# Third persons and past forms that nothing but a verb of saying looks like.
SURE_VERBS = frozenset(
    "said says told tells added adds insisted insists argued argues warned warns explained explains "
    "admitted admits confirmed confirms replied replies declared declares remarked recalled recalls "
    "wrote writes asked asks believes thinks thought felt found shows showed".split()
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
