"""How a matter ended, by the words of its sentence: carried or lost, guilty or cleared, empty or full.

Each question has two sides, and some a third that excludes both (put off). The phrases are all those of
general English for a side, however the sentence is built; a denial before a phrase turns it round, and
what is only asked, wanted or supposed tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUESTIONS: dict[str, tuple[str, str, str]] = {
    # what became of a proposal, a bid or a request
    "passage": (
        r"""approved|adopted|ratified|endorsed|enacted|(?:was|were|been|is|motion|measure|bill|amendment|proposal|question)\s+(?:narrowly\s+)?carried|
        passed|waved\s+through|went\s+through|got\s+through|(?:sailed|breezed|scraped)\s+through|signed\s+off|nodded\s+through|rubber-stamped|
        gave\s+(?:\w+\s+){0,5}?(?:go-ahead|green\s+light|approval|blessing|backing|assent|nod|consent|support)|
        (?:got|won|received|secured|gained|given|granted|has|have)\s+(?:the\s+|its\s+|their\s+|final\s+|planning\s+)*(?:go-ahead|green\s+light|approval|nod|backing|consent|permission|clearance)|
        voted\s+(?:\S+\s+){0,4}?to\s+(?:approve|accept|adopt|back|allow)|said\s+yes\s+to|accepted|
        backed|greenlit|upheld|granted""",
        r"""rejected(?!\s+(?:an?y?\s+|the\s+|those\s+)?(?:claims?|suggestions?|allegations?|accusations?|criticisms?|idea|notion))|defeated|voted\s+(?:it\s+)?down|turned\s+(?:\w+\s+){0,4}?down|thrown\s+out|threw\s+(?:\w+\s+){0,4}?out|refused|
        vetoed|blocked|declined|went\s+down|fell\s+(?:by|short)|failed\s+(?:by|to\s+(?:pass|win|get|carry|gain))|(?:measure|motion|proposal|proposition|question|bill|amendment|bid|plan)\s+(?:\S+\s+){0,12}?(?:failed|fell|lost)|
        said\s+no\s+to|voted\s+(?:\S+\s+){0,4}?to\s+(?:reject|refuse|block|defeat|turn\s+down|throw\s+out)|
        sank|sunk|knocked\s+back|struck\s+down|overturned|quashed|dismissed\s+(?:the|an?|its|all)|rebuffed|spurned|kicked\s+out|scuppered|torpedoed""",
        r"""deferred|postponed|put\s+(?:\w+\s+){0,4}?off|shelved|adjourned|put\s+back|held\s+over|put\s+on\s+hold|delayed|
        put\s+(?:\w+\s+){0,3}?on\s+ice|kicked\s+(?:\w+\s+){0,3}?into\s+the\s+long\s+grass""",
    ),
    "verdict": (
        r"convicted|(?<!not\s)(?<!pleaded\s)(?<!pleads\s)(?<!plead\s)guilty|found\s+(?:\w+\s+)?to\s+have\s+(?:killed|stolen|lied)",
        r"acquitted|cleared|(?<!pleaded\s)(?<!pleads\s)(?<!plead\s)not\s+guilty|exonerated|walked\s+free|vindicated|absolved|found\s+innocent",
        "",
    ),
    "plea": (
        r"admitted|admits|pleaded\s+guilty|pleads\s+guilty|owned\s+up|confessed|accepted\s+(?:the\s+)?(?:blame|responsibility|liability)",
        r"denied|denies|pleaded\s+not\s+guilty|pleads\s+not\s+guilty|not\s+guilty|protested\s+(?:his|her|their)\s+innocence|disputes",
        "",
    ),
    # whether somebody was found at fault
    "fault": (
        r"(?:have\s+|has\s+|had\s+)?breached|in\s+breach|broken\s+(?:its\s+|the\s+)?(?:rules|law|code)|broke\s+(?:the\s+|its\s+|his\s+|her\s+)?(?:rules|law|code|terms)|at\s+fault|to\s+blame|negligent|fell\s+short|failed\s+in|liable|culpable",
        r"cleared|(?:broke|broken|breached)\s+no|no\s+(?:breach|fault|rules\s+(?:were|had\s+been)\s+broken|wrongdoing|case\s+to\s+answer|evidence\s+of\s+wrongdoing)|exonerated|blameless|not\s+to\s+blame|vindicated|not\s+at\s+fault|absolved",
        "",
    ),
    "test": (
        r"(?:tested|came\s+back|was|were|proved|test(?:s)?)\s+positive|failed\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:\w+\s+)?(?:test|medical|inspection|check)|over\s+the\s+(?:legal\s+)?limit|had\s+been\s+drinking",
        r"(?:tested|came\s+back|was|were|proved|test(?:s)?|both|all)\s+(?:tests?\s+)?(?:were\s+|was\s+)?(?:negative|clear|clean)|passed\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:\w+\s+)?(?:test|medical|inspection|check)|under\s+the\s+(?:legal\s+)?limit|not\s+been\s+drinking|sober",
        "",
    ),
    # whether something goes on
    "event": (
        r"go(?:es|ing)?\s+ahead|went\s+ahead|will\s+proceed|pressed?\s+ahead|going\s+on|carr(?:y|ies)\s+on|continues?|resumes?d?|will\s+resume|under\s+way",
        r"called\s+off(?:\s+for\s+good)?|cancelled|canceled|scrapped|abandoned|axed|dropped|given\s+up|ended\s+for\s+good|wound\s+up|ditched|pulled",
        r"postponed|put\s+off|suspended|paused|stood\s+down\s+for|halted\s+for|rescheduled|put\s+back|interrupted",
    ),
    "post": (
        r"will\s+(?:stay|remain|lead|carry\s+on|continue)|stay(?:s|ed|ing)\s+on|remains?\s+(?:as|in|chief|chair|leader|head)|refused\s+to\s+(?:go|quit|resign)|not\s+resign|staying\s+put|reappointed|kept\s+(?:his|her)\s+(?:job|post|seat)",
        r"resigned|stepped\s+down|stood\s+down|quit|sacked|dismissed|ousted|stepped\s+aside|fired|walked\s+out|bowed\s+out|removed\s+(?:as|from)|left\s+(?:his|her)\s+post|lost\s+(?:his|her)\s+(?:job|post|seat)",
        "",
    ),
    "resistance": (
        r"lashed\s+out|resisted|fought\s+(?:back|off)|struggled\s+with|wrestled|put\s+up\s+a\s+fight|violent(?:ly)?|had\s+to\s+be\s+(?:restrained|dragged|overpowered)|overpowered",
        r"gave\s+(?:himself|herself|themselves)\s+up|surrendered|without\s+(?:a\s+)?(?:struggle|fight|resistance|incident)|went\s+quietly|came\s+quietly|offered\s+no\s+resistance|turned\s+(?:himself|herself)\s+in|peacefully",
        "",
    ),
    "occupancy": (
        r"asleep|occupied|inside\s+at\s+the\s+time|packed|crowded|full\s+of|were\s+inside|was\s+inside|at\s+home|in\s+(?:their\s+)?beds?|trapped\s+inside",
        r"empty|unoccupied|deserted|vacant|nobody\s+(?:was\s+)?(?:inside|in\s+it)|no\s+one\s+(?:was\s+)?inside|sent\s+home|had\s+(?:all\s+)?left|evacuated|uninhabited",
        "",
    ),
    "custody": (
        r"in\s+custody|remanded|behind\s+bars|detained|jailed|held\s+(?:in|at|by|without)|under\s+arrest|kept\s+in",
        r"released\s+(?:on|from|without|after|pending|under|by\s+police)|freed|bailed|on\s+bail|at\s+large|on\s+the\s+run|let\s+go|walked\s+free|not\s+(?:been\s+)?(?:detained|arrested|held)",
        "",
    ),
    "opening": (
        r"reopened|re-opened|reopens?|(?:is|are|was|were|stays?|stayed|remains?|remained|kept)\s+open|open\s+to|open\s+as\s+usual|back\s+in\s+use|in\s+operation|operating|running\s+again",
        r"(?:is|are|was|were|been|be|stays?|stayed|remains?|remained)\s+(?:closed|shut)|shut\s+down|closed\s+down|out\s+of\s+(?:use|action|service)|shuttered|boarded\s+up|mothballed",
        "",
    ),
    "deal": (
        r"(?:agreement|deal|accord|settlement|compromise|truce)\s+(?:was|were|has\s+been|is)\s+(?:reached|struck|signed|agreed)|(?:ended\s+in|reached|struck|signed|clinched|sealed)\s+(?:an?|the)\s+(?:\w+\s+)?(?:agreement|deal|accord|settlement|compromise|truce)|shook\s+hands",
        r"(?:talks|negotiations)\s+(?:\S+\s+){0,8}?(?:collapsed|broke\s+(?:down|up|off)|failed|ended\s+without)|without\s+(?:an?\s+)?(?:agreement|deal|accord|settlement)|no\s+(?:agreement|deal|accord|settlement)\s+(?:was|were|has|had|could)|walked\s+out\s+of",
        "",
    ),
    "intent": (
        r"deliberate(?:ly)?|on\s+purpose|intentional(?:ly)?|arson|sabotage|wilful(?:ly)?|malicious",
        r"accident(?:al|ally)?|by\s+mistake|unintentional(?:ly)?|inadvertent(?:ly)?|by\s+chance|not\s+deliberate",
        "",
    ),
    "working": (
        r"worked|was\s+working|were\s+working|functioned|in\s+working\s+order|intact|undamaged|went\s+off\s+as|sounded",
        r"(?:was|were)\s+(?:not\s+working|broken|faulty|out\s+of\s+order|switched\s+off|disabled|turned\s+off)|malfunctioned|failed\s+to\s+(?:work|sound|go\s+off|open|close|start)|did\s+not\s+(?:work|sound|go\s+off)|silent|gave\s+way|collapsed",
        "",
    ),
    "safety": (
        r"(?:is|are|was|were|been|be|as)\s+(?:perfectly\s+|quite\s+|still\s+)?(?:safe|sound|harmless|drinkable|secure)|fit\s+(?:to|for)",
        r"unsafe|dangerous|contaminated|hazardous|unfit|toxic|not\s+(?:be\s+)?safe|harmful|undrinkable",
        "",
    ),
    "unity": (
        r"unanimous(?:ly)?|without\s+(?:a\s+)?dissent(?:ing\s+voice)?|nobody\s+(?:voted\s+)?against|no\s+votes?\s+against|with\s+one\s+voice|of\s+one\s+mind|to\s+a\s+(?:man|woman)|without\s+opposition|all\s+in\s+favou?r|nem\s+con|by\s+acclamation|unopposed",
        r"split|divided|by\s+\w+\s+votes?\s+to\s+\w+|casting\s+vote|narrow(?:ly)?|(?:voted|votes)\s+against|dissented|dissenting|(?:one|two|three)\s+(?:\w+\s+)?(?:against|abstain\w+)|and\s+(?:one|two|three|four|five)\s+(?:for|against)|close(?:-run)?\s+(?:one|vote|thing|call)|by\s+a\s+single\s+vote",
        "",
    ),
    # by what way somebody came to be found guilty
    "trial": (
        r"(?:pleaded|pleads|pled|pleading)\s+guilty|(?:entered|changed\s+(?:his|her|their)\s+pleas?\s+to)\s+(?:an?\s+)?guilty(?:\s+pleas?)?|(?:early\s+|late\s+)?guilty\s+pleas?|admitted\s+(?:\S+\s+){0,3}?(?:charges?|counts?|offences?|offenses?)",
        r"jury\s+(?:\S+\s+){0,4}?(?:found|convicted|decided|returned)\s+(?:\S+\s+){0,4}?(?:guilty|of)|found\s+guilty\s+by\s+(?:an?|the)\s+jury|convicted\s+by\s+(?:an?|the)\s+jury|(?:convicted|found\s+guilty)\s+(?:at\s+the\s+end\s+of|after|following)\s+(?:an?\s+|the\s+)?(?:\S+\s+)?trial|jurors\s+(?:found|convicted)",
        "",
    ),
    # whether somebody went or was made to go
    "leaving": (
        r"resigned|quit|stepped\s+down|stood\s+down|stepped\s+aside|stood\s+aside|retired|bowed\s+out|walked\s+away|left\s+of\s+(?:his|her|their)\s+own\s+accord|handed\s+in\s+(?:his|her|their)\s+notice|tendered\s+(?:his|her|their)\s+resignation",
        r"sacked|dismissed(?!\s+(?:the|an?|any|claims?|suggestions?|as)\b)|fired|ousted|removed|voted\s+out|expelled|stripped\s+of\s+(?:his|her)\s+(?:post|seat|office|role)|forced\s+out|deposed|thrown\s+out|disqualified|unseated|let\s+go|made\s+redundant|shown\s+the\s+door|given\s+the\s+sack|relieved\s+of\s+(?:his|her)\s+(?:post|duties|command)",
        "",
    ),
    # what became of somebody in an accident or an attack
    "life": (
        r"(?:in|remains?\s+in|stable\s+in)\s+(?:hospital\s+in\s+)?(?:an?\s+)?(?:\w+\s+but\s+)?(?:critical|serious|grave|stable|comfortable)(?:\s+but\s+stable)?\s+condition|fighting\s+for\s+(?:his|her|their)\s+li(?:fe|ves)|critically\s+(?:ill|injured|hurt|wounded)|(?:in|under)\s+intensive\s+care|on\s+life\s+support|is\s+recovering|(?:is|are)\s+expected\s+to\s+(?:live|survive|recover)|survived|(?:is|was)\s+alive|clinging\s+to\s+life|(?:is|are|was)\s+still\s+in\s+hospital",
        r"died|(?:was|were|been|being)\s+(?:shot\s+dead|killed|murdered|electrocuted)|lost\s+(?:his|her|their)\s+li(?:fe|ves)|drowned|perished|(?:was|were)\s+(?:found\s+|pronounced\s+|declared\s+)?dead|fatally\s+(?:injured|hurt|shot|stabbed|wounded)|succumbed|found\s+dead",
        "",
    ),
    "hospital": (
        r"(?:taken|rushed|airlifted|flown|brought|admitted|transferred|ferried)\s+(?:\S+\s+){0,5}?to\s+(?:an?\s+|the\s+)?(?:\w+\s+)?hospital|hospitali[sz]ed|(?:spent|spending)\s+(?:\S+\s+){0,3}?in\s+hospital|kept\s+in\s+(?:hospital|overnight)",
        r"(?:no|not|without|n['’]t)\s+(?:\S+\s+){0,5}?(?:hospital|hospitali[sz]ed)(?:\s+treatment)?|(?:refused|declined)\s+(?:\S+\s+){0,3}?(?:hospital|treatment)|(?:treated|assessed|checked|examined|seen|given\s+first\s+aid)\s+(?:\S+\s+){0,6}?(?:at|on|by)\s+the\s+(?:scene|spot|roadside|trackside|site)",
        "",
    ),
    # who began a stoppage
    "dispute": (
        r"walk(?:ed|ing|s)?\s+(?:out|off\s+the\s+job)|(?:went|gone|go|going|been|are|were|came\s+out|out)\s+on\s+strike|down(?:ed|ing)\s+tools|struck(?=\s+(?:on|at|for|over|in)\b)|took\s+to\s+the\s+picket\s+lines?|strike\s+(?:that\s+)?(?:began|started)|withdrew\s+their\s+labou?r|stopped\s+work",
        r"lock(?:ed|ing|s)?\s+(?:\S+\s+){0,6}?out|lock-?outs?|shut\s+(?:\S+\s+){0,4}?out",
        "",
    ),
    # how two terms of a sentence run
    "terms": (
        r"(?:(?:should|to|will|must|would|can|may)\s+(?:be\s+)?(?:runs?|served?)\s+(?:them\s+)?)?concurrent(?:ly)?|(?:to\s+)?run\s+at\s+the\s+same\s+time|(?:which|that|to|will)\s+overlap|served\s+together|side\s+by\s+side|in\s+parallel",
        r"(?:(?:should|to|will|must|would|can|may)\s+(?:be\s+)?(?:runs?|served?)\s+(?:them\s+)?)?(?:consecutive(?:ly)?|one\s+after\s+(?:the\s+other|another)|back\s+to\s+back|end\s+to\s+end|cumulative(?:ly)?|in\s+succession|on\s+top\s+of\s+(?:each\s+other|one\s+another))|added\s+together",
        "",
    ),
    "defeat": (
        r"conceded(?:\s+(?:defeat|the))?|accepted\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:result|defeat|outcome|verdict|loss)|congratulated|shook\s+hands\s+with\s+the\s+winner|gracious\s+in\s+defeat",
        r"(?:refused|declined|refuses|refusing)\s+to\s+(?:concede|accept)|(?:rejected|disputes|disputed|challenged|contested|contests)\s+(?:the\s+)?(?:result|outcome|count)|not\s+(?:conceded?|accept(?:ed)?\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:result|outcome|defeat|verdict|loss))|(?:demanded|wants?|seeks?|sought)\s+(?:an?\s+)?recount|cried\s+foul",
        "",
    ),
    "current": (
        r"(?:was|were|is|are)\s+(?:still\s+)?(?:live|energi[sz]ed|in\s+service|switched\s+on|turned\s+on|powered|connected)|carrying\s+(?:current|power|electricity|gas)|power\s+was\s+(?:still\s+)?(?:on|flowing)",
        r"de-?energi[sz]ed|(?:was|were|been|be|is|are)\s+(?:switched|shut|turned|cut)\s+off|(?:was|were|been|is)\s+(?:already\s+)?(?:dead|isolated|disconnected|out\s+of\s+service)|no\s+(?:power|current|electricity|gas)\s+(?:was\s+)?(?:flowing|in|through)",
        "",
    ),
    "duty": (
        r"compulsory|mandatory|obligatory|required\s+to|ordered\s+to|forced\s+to|binding",
        r"voluntary|optional|advised\s+to|encouraged\s+to|urged\s+to|free\s+to\s+choose|recommended|non-binding|advisory",
        "",
    ),
    "privacy": (
        r"in\s+public|open\s+(?:session|court|meeting)|publicly|open\s+to\s+the\s+public|published|made\s+public",
        r"in\s+private|behind\s+closed\s+doors|closed\s+session|in\s+camera|privately|kept\s+(?:secret|from\s+the\s+public)|withheld",
        "",
    ),
    "duration": (
        r"permanent(?:ly)?|for\s+good|for\s+ever|forever|indefinite(?:ly)?",
        r"temporar(?:y|ily)|for\s+the\s+(?:night|time\s+being|day|moment|weekend)|interim|provisional(?:ly)?|will\s+resume|until\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow)",
        "",
    ),
    "legality": (
        r"(?:is|was|are|were|acted)\s+(?:lawful|legal|lawfully|legally|within\s+the\s+law)",
        r"unlawful(?:ly)?|illegal(?:ly)?|against\s+the\s+law|broke\s+the\s+law|not\s+lawful",
        "",
    ),
    "consent": (
        r"agreed\s+to|consented|complied|cooperated|co-operated|gave\s+a\s+(?:sample|specimen|statement)|took\s+the\s+test|blew",
        r"refused|declined|would\s+not|did\s+not\s+consent|withheld\s+consent|would\s+n[o']t",
        "",
    ),
    "playing": (
        r"will\s+(?:play|start|run|compete|race|ride|fight)|(?:is|was|been)\s+passed\s+fit|cleared\s+to\s+(?:play|start|run|race)|in\s+the\s+(?:squad|team|line-up)",
        r"ruled\s+out(?=\s+(?:of|for|with|by|until)\b|\s*[.,;])|will\s+miss|misses|sidelined|out\s+of\s+(?:the|his|her)\s+\w+|withdrew|pulled\s+out|left\s+out|will\s+not\s+(?:play|start|run|compete|race)",
        "",
    ),
    "attendance": (
        r"was\s+(?:there|present|in\s+(?:court|the\s+room))|attended|turned\s+up|showed\s+up|took\s+part",
        r"absent|stayed\s+away|missed\s+the|boycotted|did\s+not\s+(?:attend|turn\s+up|show\s+up|appear|take\s+part)|in\s+(?:his|her|their)\s+absence|walked\s+out\s+before",
        "",
    ),
    "attitude": (
        r"in\s+favou?r\s+of|supports?|supported|backs|backed|welcomed|welcomes|voted\s+for|spoke\s+(?:up\s+)?for",
        r"opposed?\s+to|opposes?|opposed|against\s+the|objected\s+to|objects?\s+to|voted\s+against|spoke\s+(?:out\s+)?against|criticised|criticized|condemned",
        "abstained",
    ),
    "apology": (
        r"apologi[sz]ed|said\s+(?:s?he\s+was\s+|they\s+were\s+)?sorry|issued\s+an\s+apology|expressed\s+regret",
        r"refused\s+to\s+apologi[sz]e|no\s+apology|unrepentant|not\s+apologi[sz]ed?|stood\s+by|made\s+no\s+apology",
        "",
    ),
    "payment": (
        r"(?:was|were|been|has|have|had)\s+(?:\w+ly\s+)?paid|compensated|reimbursed|refunded|paid\s+(?:out|back|in\s+full)|settled",
        r"unpaid|no\s+(?:compensation|refund|payment)|not\s+(?:been\s+)?(?:paid|compensated|refunded)|waived|refused\s+to\s+pay|still\s+owed|yet\s+to\s+be\s+paid",
        "",
    ),
    "warning": (
        r"warned|alerted|(?:was|were|been)\s+(?:told|informed|notified|aware)|knew|tipped\s+off|sounded\s+the\s+alarm",
        r"no\s+(?:\w+\s+)?(?:warning|alert|notice)|without\s+(?:\w+\s+)?warning|unaware|not\s+(?:been\s+)?(?:told|informed|warned|notified|alerted)|kept\s+in\s+the\s+dark|never\s+(?:told|knew|warned)|nobody\s+(?:had\s+)?(?:told|warned)|knew\s+nothing",
        "",
    ),
    "consultation": (
        r"(?:was|were|been)\s+consulted|consulted\s+(?:the|its|their|with)|after\s+consult(?:ing|ation)|asked\s+for\s+their\s+views",
        r"without\s+consult(?:ing|ation)|not\s+(?:been\s+)?consulted|no\s+consultation|never\s+(?:asked|consulted)|nobody\s+(?:had\s+)?(?:asked|consulted)",
        "",
    ),
    "access": (
        r"allowed\s+(?:in|to|into|on|back)|let\s+in|permitted|admitted\s+to|welcome",
        r"barred|banned|turned\s+away|refused\s+entry|kept\s+out|shut\s+out|denied\s+(?:entry|access)|not\s+(?:be\s+)?(?:allowed|permitted)|off\s+limits|excluded",
        "",
    ),
    "search": (
        r"(?:was|were|been)\s+(?:found|recovered|located|traced)|turned\s+up|tracked\s+down",
        r"(?:still|remains?|are|is)\s+missing|not\s+(?:yet\s+)?(?:been\s+)?(?:found|recovered|located|traced)|no\s+trace|no\s+sign\s+of|yet\s+to\s+be\s+found|unaccounted\s+for",
        "",
    ),
    "arrest": (
        r"(?:was|were|been|has|have)\s+(?:been\s+)?(?:arrested|detained|taken\s+into\s+custody)",
        r"no\s+arrests?|no\s+one\s+(?:has\s+been\s+)?arrested|nobody\s+(?:has\s+been\s+)?arrested|not\s+(?:been\s+)?(?:arrested|detained)",
        "",
    ),
    "charge": (
        r"(?:was|were|been)\s+charged|faces?\s+charges?|prosecuted|indicted|will\s+be\s+charged",
        r"no\s+charges?|not\s+(?:be\s+|been\s+)?(?:charged|prosecuted)|charges\s+(?:were|have\s+been)\s+dropped|without\s+charge|no\s+further\s+action|not\s+(?:being\s+)?(?:treat(?:ed)?\s+)?(?:him\s+|her\s+)?(?:as\s+)?(?:an?\s+)?suspects?|treated\s+as\s+(?:an?\s+)?witness(?:es)?|not\s+under\s+(?:suspicion|investigation)|only\s+(?:as\s+)?an?\s+witness",
        "",
    ),
    "inclusion": (
        r"include[sd]?|including|contain(?:s|ed|ing)?|carr(?:y|ies)|covers?|covered|form(?:s|ed)?\s+part|part\s+of\s+the|appl(?:y|ies)\s+to",
        r"exclude[sd]?|excluding|not\s+(?:form\s+)?part\s+of|left\s+out|exempt(?:ed)?|not\s+(?:include[d]?|contain(?:ed)?|cover(?:ed)?|apply)|leaves?\s+out|omit(?:s|ted)?",
        "",
    ),
    "identity": (
        r"(?:was|were|been)\s+(?:identified|named)|identified\s+(?:him|her|the)|named\s+(?:him|her|the)",
        r"not\s+(?:yet\s+)?(?:been\s+)?(?:identified|named)|unidentified|unnamed|yet\s+to\s+be\s+(?:identified|named)",
        "",
    ),
    "licence": (
        r"licensed|had\s+(?:an?\s+)?(?:valid\s+)?(?:licence|license|permit|permission)|with\s+(?:an?\s+)?(?:licence|license|permit|permission)|authori[sz]ed",
        r"unlicensed|without\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:licence|license|permit|permission)|no\s+(?:valid\s+)?(?:licence|license|permit|permission)|unauthori[sz]ed|licence\s+had\s+(?:expired|lapsed)",
        "",
    ),
    "completion": (
        r"completed|finished|(?:is|was|are|were)\s+complete|fully\s+built",
        r"unfinished|incomplete|half-(?:built|finished)|not\s+(?:yet\s+)?(?:been\s+)?(?:completed|finished|complete)|still\s+(?:under\s+construction|being\s+built)|only\s+(?:half|partly)\s+(?:built|done|finished)",
        "",
    ),
    "stoppage": (
        r"on\s+strike|walked\s+out|went\s+on\s+strike|downed\s+tools|picket(?:ed|ing)?",
        r"at\s+work|back\s+at\s+work|returned\s+to\s+work|stayed\s+at\s+work|worked\s+(?:as\s+usual|normally)|called\s+off\s+the\s+strike",
        "",
    ),
    "staying": (
        r"stayed\s+(?:put|behind|at\s+home|in\s+their)|remained\s+in\s+(?:their|the)|refused\s+to\s+leave|still\s+in\s+their\s+homes",
        r"evacuated|moved\s+(?:out|to)|fled|left\s+their\s+homes|been\s+moved|taken\s+to\s+(?:a\s+)?(?:shelter|safety|higher\s+ground)",
        "",
    ),
    "term": (
        r"renewed|extended|prolonged|still\s+in\s+force|remains?\s+in\s+(?:force|place|effect)|stays?\s+in\s+(?:force|place)",
        r"expired|lapsed|ran\s+out|lifted|revoked|withdrawn|scrapped|repealed|not\s+(?:be\s+)?(?:renewed|extended)|terminated",
        "",
    ),
    "drop": (
        r"pressing\s+on|pressed\s+on|pursuing|will\s+pursue|stands\s+by|still\s+stands|sticking\s+(?:to|with|by)|going\s+through\s+with",
        r"dropped|withdrew|withdrawn|abandoned|backed\s+(?:down|out)|gave\s+up\s+on|pulled\s+out|scrapped|u-turn",
        "",
    ),
}  # fmt: skip
# Adjectives and participles whose form with a prefix is their contrary.
_CONTRARIES = """armed harmed hurt injured damaged occupied insured licensed paid married conscious identified named sealed locked lit manned
    marked guarded attended aware able willing safe sound lawful legal official authorised authorized registered qualified trained
    tested supervised accompanied escorted signed opened used treated vaccinated covered secured stable available fit welcome
    successful profitable necessary complete completed finished changed resolved solved affected touched dressed inhabited
    fenced heated protected refrigerated declared delivered expected foreseen planned foreseeable avoidable
    dependent accurate adequate correct eligible valid visible voluntary direct definite operable active sane secure sufficient
    proper possible mature patient moral legitimate regular responsible relevant proven explained recorded reported noticed
    answered opposed challenged seeded beaten paved"""


def _pattern(words: str) -> re.Pattern[str] | None:
    joined = re.sub(r"\s*\n\s*", "", words)
    return re.compile(rf"(?i)(?<![\w-])(?:{joined})(?![\w-])") if words else None


_PATTERNS = {
    question: tuple(_pattern(words) for words in sides) for question, sides in _QUESTIONS.items()
}
_CONTRARY = re.compile(
    rf"(?i)\b(?P<not>un|in|im|il|ir|non-?)?(?P<base>{'|'.join(_CONTRARIES.split())})\b"
)
_NOT = re.compile(
    r"(?i)\b(?:not|never|no|neither|nor|without|cannot|nobody|none|hardly|failed\s+to)\s+(?:\w+\s+){0,3}$|n['’]t\s+(?:\w+\s+){0,2}$"
)
# Before what is not told as so.
_UNSAID = re.compile(
    r"(?i)\b(?:if|whether|unless|until|before|could|would|may|might|should|to\s+be|to|asked|asking|urged|urging|wants?|wanted|hopes?|hoped|"
    r"calls?\s+for|demand(?:s|ed|ing)?|seek(?:s|ing)?|fear(?:s|ed)?|alleged(?:ly)?|accused\s+of|claims?|claimed|expected|likely|had\s+(?:earlier|previously)|had\s+(?:the\s+)?\w+\s+not)"
    r"\s+(?:\w+\s+){0,3}$"
)
# "Demanded that it be scrapped".
_WISHED = re.compile(r"(?i)(?<!will\s)(?<!would\s)\bbe\s+(?:\w+ly\s+)?$")
_UNTIL = re.compile(r"(?i)\b(?:until|till|before)\b")
_OTHER = {"+": "-", "-": "+"}


# Questions that are answered in one way of some and in the other of others.
_COUNTED = frozenset(
    "passage search arrest charge custody staying payment identity stoppage attendance life hospital dispute leaving".split()
)
# Questions of one person: both sentences have to name the same one.
PERSONAL = frozenset(
    "verdict plea fault test post resistance custody arrest charge attendance attitude apology consent search playing staying trial leaving life hospital defeat".split()
)
# Questions of fact rather than of what was decided.
PLAIN = frozenset(
    """resistance occupancy working attendance warning consultation search inclusion identity licence completion
    consent staying arrest charge hospital current""".split()
)


# Of these, what is settled of one person for good, wherever an article tells it.
OF_ONE = frozenset("verdict plea trial charge fault leaving custody life defeat".split())
# Of these, the side that comes of the other in the ordinary course.
COMES_OF = {"charge": "+", "life": "-"}


@dataclass(frozen=True, slots=True)
class Pole:
    """A side of a question, told at a place of the text; ``denied`` by a word of denial before it."""

    question: str
    side: str
    start: int
    end: int
    denied: bool
    contrary: bool = False  # told by a prefix


def poles(text: str) -> Iterator[Pole]:
    """The sides that a sentence tells."""
    for question, patterns in _PATTERNS.items():
        found: list[Pole] = []
        for side, pattern in zip("-+0", (patterns[1], patterns[0], patterns[2]), strict=True):
            for m in pattern.finditer(text) if pattern else ():
                if not any(p.start < m.end() and m.start() < p.end for p in found):
                    # "not guilty" holds "guilty"
                    found += _pole(text, m, question, side)
        yield from found
    for m in _CONTRARY.finditer(text):
        yield from _pole(text, m, f"={m['base'].lower()}", "-" if m["not"] else "+")


# "Four are not accepted": some of many.
_SOME = re.compile(
    r"(?i)(?:(?:^|[,;:.]\s+|\b(?:and|that|the|only|another|of\s+whom)\s+)(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|some|several|"
    r"most|many|few|dozens|others?|half|another)\s+(?:[\w-]+\s+){0,6}?)(?:(?:is|are|was|were|has|have|had|been|not|still)\s+)*$"
)


def _pole(text: str, m: re.Match[str], question: str, side: str) -> Iterator[Pole]:
    before = text[max(0, m.start() - 40) : m.start()]
    if (
        _UNSAID.search(before)
        or _WISHED.search(before)
        or (question in _COUNTED and _SOME.search(before))
    ):
        return
    denied = bool(_NOT.search(before)) and not _DENYING.match(m.group())
    if denied and _UNTIL.search(text, m.end()):
        return  # "will not reopen until Monday"
    if denied and side not in _OTHER:
        return
    told = _OTHER[side] if denied else side
    yield Pole(question, told, m.start(), m.end(), denied, bool(m.groupdict().get("not")))


_DENYING = re.compile(r"(?i)no|never|without|un|nobody")
