"""The kinds that a figure can be of: classes of words that exclude one another for one number.

Each class is an axis; ``kinds`` are its values, each by the words that tell it, the more precise first.
Classes whose kinds may both be true of one number at other times, or of some numbers (those arrested
and those charged, what was pledged and what was paid), are loose: they tell only where one article
gives a figure of its own for either.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

FIGURES = ("money", "percentage", "count", "measurement")


@dataclass(frozen=True, slots=True)
class Axis:
    """Kinds of figure that exclude one another; ``sorts`` of figures that can be any of them."""

    name: str
    kinds: re.Pattern[str]
    sorts: tuple[str, ...] = FIGURES
    loose: bool = False


def _axis(name: str, *kinds: str, sorts: str = "", loose: bool = False) -> Axis:
    ways = "|".join(f"(?P<k{n}>{kind})" for n, kind in enumerate(kinds))
    pattern = re.compile(rf"(?i)(?<![\w-])(?:{ways})(?!\w)")
    return Axis(name, pattern, tuple(sorts.split()) or FIGURES, loose)


_MONEY, _COUNT = "money", "count"
_PEOPLE = "count percentage"
_NUMBERS = "count percentage money"

AXES = (
    # Weather and size.
    _axis(
        "wind",
        r"gust(?:s|ed|ing)?",
        r"sustained|steady|steadily|mean wind|average wind",
        sorts="measurement",
    ),
    _axis(
        "extent",
        r"wide|width|across|breadth|broad",
        r"deep|depth|high|tall|height|long|length|thick|thickness",
        sorts="measurement",
    ),
    _axis("upright", r"deep|depth|high|tall|height", r"long|length", sorts="measurement"),
    _axis(
        "round",
        r"diameter|across|wide|width",
        r"radius",
        r"circumference",
        sorts="measurement",
    ),
    _axis(
        "load",
        r"empty|unladen|unloaded|kerb weight|curb weight|dry weight",
        r"laden|loaded|fully loaded|gross weight|take-off weight|takeoff weight",
        sorts="measurement",
    ),
    # Accounts.
    _axis(
        "deductions",
        r"gross|before (?:costs|expenses|deductions|fees)",
        r"net(?! of tax| income| profit| earnings)|after (?:costs|expenses|deductions|fees)|take-home",
        sorts="money count",
    ),
    _axis(
        "profit",
        r"EBITDA|earnings before interest, tax\w*, depreciation(?: and amorti[sz]ation)?",
        r"operating (?:profit|income|earnings|surplus|result|loss)\w*|EBIT|trading profit\w*|profits? from operations",
        r"pre-?tax|before[- ]tax(?:ation|es)?",
        r"after[- ]tax(?:es)?|post-tax|net of tax|net (?:profit|income|earnings|loss|surplus)\w*|"
        r"attributable (?:profit|earnings|loss)\w*|bottom[- ]line (?:profit|loss)",
        r"gross profits?|gross margin",
        sorts="money percentage",
    ),
    _axis(
        "adjusted",
        r"underlying|adjusted|normali[sz]ed|before (?:exceptional|one-off)s?(?: items| costs)?|non-GAAP|excluding (?:exceptional|one-off)s?",
        r"statutory|reported|unadjusted|GAAP|after (?:exceptional|one-off)s?(?: items| costs)?",
        sorts="money percentage",
    ),
    _axis(
        "account",
        r"revenues?|turnover|turn(?:ed|s|ing)? over|takings|sales",
        r"profits?|earnings|surplus|loss(?:es)?|deficit",
        r"debts?|borrowings?|owe[sd]?|owing",
        r"order[- ]?book|backlog|bookings",
        r"market (?:value|capitali[sz]ation)|valuation|valued at|values? the (?:company|group|firm|business|club) at",
        r"dividends?|buy[- ]?backs?|buy(?:s|ing)? back|bought back",
        sorts=_MONEY,
    ),
    _axis(
        "funding",
        r"rais(?:e[sd]?|ing)|funding round|new funding|fresh funding",
        r"valuation|valued at|valuing",
        sorts=_MONEY,
    ),
    _axis(
        "vat",
        r"(?:excluding|before|without|plus|ex) (?:VAT|GST|sales tax|tax)|VAT extra",
        r"(?:including|inclusive of|with) (?:VAT|GST|sales tax|tax)|VAT included",
        sorts=_MONEY,
    ),
    _axis(
        "inflated",
        r"in real terms|real[- ]terms|adjusted for inflation|inflation-adjusted|after inflation",
        r"in cash terms|cash[- ]terms|in nominal terms|nominal(?:ly)?|before inflation",
        sorts="money percentage",
    ),
    _axis(
        "comparable",
        r"like-for-like|same-store|comparable|organic(?:ally)?|constant[- ]currency",
        r"total|overall|reported",
        sorts="percentage",
    ),
    _axis(
        "bulk",
        r"by volume|in volume|volumes?",
        r"by value|in value|value of",
        sorts="percentage",
    ),
    _axis(
        "core",
        r"core|excluding food(?: and (?:energy|fuel))?|stripping out [a-z ]{0,20}",
        r"headline|all-items|overall",
        sorts="percentage",
    ),
    _axis(
        "since",
        r"month[- ]on[- ]month|on the month|from (?:the )?(?:previous|prior|preceding) month|from a month (?:earlier|ago|before)|"
        r"(?:than|compared with) (?:in )?(?:the previous month|a month (?:earlier|ago|before))",
        r"quarter[- ]on[- ]quarter|on the quarter|from (?:the )?(?:previous|prior|preceding) quarter|"
        r"(?:than|compared with) (?:in )?the (?:previous|preceding) quarter",
        r"year[- ](?:on|over)[- ]year|on the year|from (?:a|one|the) (?:previous )?year(?: (?:earlier|ago|before))?|annuali[sz]ed|"
        r"(?:than|compared with) (?:in )?(?:a year (?:earlier|ago|before)|last year|the previous year)|12-month",
        sorts="percentage",
    ),
    _axis("centre", r"median", r"mean|averag(?:e|es|ed|ing)|on average"),
    _axis(
        "extreme",
        r"peak(?:s|ed|ing)?|maximum|max",
        r"averag(?:e|es|ed|ing)|mean|typical(?:ly)?|median",
        r"minimum|lowest",
    ),
    _axis(
        "once",
        r"one-?time|one-?off|once-only|lump[- ]sum|exceptional|non-?recurring|up-?front",
        r"annually|annual|yearly|recurring|(?:a|per|each|every) (?:year|annum)|(?:a|per|each|every) (?:month|week)|monthly",
        sorts=_MONEY,
    ),
    _axis(
        "price",
        r"estimate[ds]?|guide price|asking price|valued|valuation|starting price|reserve",
        r"fetch(?:ed|es|ing)?|sold|hammer|went for|paid",
        sorts=_MONEY,
    ),
    _axis(
        "support",
        r"(?:\w+ )?grants?|subsid(?:y|ies)|non-repayable",
        r"loans?|lend(?:s|ing)?|lent|borrow(?:s|ed|ing)?|credit (?:line|facility)",
        r"guarantees?|guaranteed",
        sorts=_MONEY,
    ),
    _axis(
        "pay",
        r"base (?:pay|salary)|basic (?:pay|salary)|salary|salaries",
        r"bonus(?:es)?|incentive (?:pay|award|payments?)",
        r"total (?:pay|remuneration|package)|pay package|remuneration package",
        r"pension",
        r"severance|pay-?off|golden (?:parachute|goodbye)|exit payment",
        sorts=_MONEY,
    ),
    _axis(
        "penalty",
        r"fine[ds]?|civil penalt(?:y|ies)|penalt(?:y|ies)",
        r"(?:in|legal|court|prosecution|towards?|pay|of) costs|costs of",
        r"compensation|damages|restitution|reparations?|redress",
        r"bail|bond|surety",
        r"forfeit(?:ed|ure)?|confiscat(?:ed|ion)|proceeds of crime",
        r"victim surcharge|surcharge",
        sorts=_MONEY,
    ),
    # Making and trading.
    _axis(
        "trade",
        r"on order|order(?:s|ed)?|booked",
        r"deliver(?:ed|ies|y|ing)|handed over|ship(?:ped|ments)",
        r"sold|sales",
        r"made|built|produc(?:ed|es|ing|tion)|output|manufactur(?:ed|es|ing)|assembled|turned out",
        r"export(?:s|ed|ing)?",
        r"import(?:s|ed|ing)?",
        r"consum(?:ed|ption)|demand",
        r"capacity",
        sorts="count measurement",
    ),
    _axis("abroad", r"export(?:s|ed|ing)?", r"import(?:s|ed|ing)?", sorts="money percentage"),
    _axis("ordered", r"on order|order(?:s|ed)?", r"deliver(?:ed|ies|y)|handed over", sorts=_MONEY),
    _axis(
        "shop",
        r"wholesale|farm-?gate|factory-?gate|producer",
        r"retail|in (?:the )?shops|consumer",
        sorts="money percentage",
    ),
    _axis(
        "home",
        r"domestic(?:ally)?|home market|at home|nationwide|national(?:ly)?|across the country|in this country",
        r"foreign|overseas|abroad|international(?:ly)?|worldwide|global(?:ly)?|around the world|across the world",
    ),
    _axis(
        "added",
        r"new|additional|extra|further|more",
        r"in (?:all|total)|altogether|a total of|overall",
        sorts="count money",
    ),
    # People.
    _axis(
        "sex",
        r"men|males?|boys|fathers|husbands",
        r"women|females?|girls|mothers|wives",
        sorts=_NUMBERS,
    ),
    _axis(
        "ages",
        r"child(?:ren)?|minors|under-\d+s|youngsters|teenagers|teens|concessions?",
        r"adults?|grown-ups|over-\d+s",
        r"pensioners|elderly|older people",
        sorts=_NUMBERS,
    ),
    _axis("land", r"urban|cities|towns", r"rural|countryside|villages", sorts=_NUMBERS),
    _axis(
        "hours",
        r"full-?time",
        r"part-?time",
        sorts=_PEOPLE,
    ),
    _axis(
        "leaving",
        r"voluntary|voluntarily",
        r"compulsory|compulsorily|forced redundanc(?:y|ies)",
        sorts=_PEOPLE,
    ),
    _axis(
        "votes",
        r"registered|eligible|electorate|on the roll|entitled to vote",
        r"voted|cast|ballots|turned out|turnout",
        sorts=_COUNT,
    ),
    _axis(
        "poll",
        r"turnout|turned out|took part|returned (?:their )?ballots?|of (?:those )?eligible",
        r"in favou?r|backed|backing|voted (?:for|yes|to|in favou?r)|supported|of the votes?(?: cast)?|share of the vote|said yes",
        sorts="percentage",
    ),
    _axis(
        "entry",
        r"appl(?:ied|icants?|ications?)|candidates|applying",
        r"places|admitted|accepted|enrol(?:led|ments?)|intake|offers|were offered|hired|appointed",
        sorts=_PEOPLE,
    ),
    _axis(
        "users",
        r"registered|sign-?ups|signed up|downloads?|downloaded",
        r"daily(?: active)?",
        r"monthly(?: active)?",
        r"paying|subscribers",
        sorts=_COUNT,
    ),
    _axis("care", r"urgent|emergency", r"routine|planned|elective", sorts=_PEOPLE),
    # Sport.
    _axis(
        "competition",
        r"in all competitions|all competitions|across all (?:competitions|tournaments)",
        r"(?:in the )?(?:\w+[- ])?league|championship",
        r"(?:\w+ )?cup",
        r"international(?:s)?|for (?:his|her) country|tests?",
        sorts=_COUNT,
    ),
    _axis(
        "tally",
        r"goals",
        r"assists",
        r"appearances|caps|games|matches|outings",
        r"points",
        r"tries",
        r"wickets",
        r"runs",
        r"victories|wins",
        sorts=_COUNT,
    ),
    _axis(
        "ground",
        r"capacity|seats|holds?|all-seater",
        r"attendance|crowd|gate|spectators|tickets sold|watched by",
        sorts=_COUNT,
    ),
    # Loose: one number may be both.
    _axis(
        "case",
        r"arrest(?:s|ed)?|detained|held|rounded up",
        r"charged|indicted|charges",
        r"convict(?:ed|ions?)|found guilty|sentenced|jailed|imprisoned",
        r"acquitted|cleared|released|freed",
        r"wanted|sought|suspects",
        sorts=_PEOPLE,
        loose=True,
    ),
    _axis(
        "counts",
        r"faced|accused of|charged with|denied",
        r"convicted|found guilty|guilty|admitted|pleaded guilty",
        r"acquitted|cleared|not guilty|dropped|dismissed",
        sorts=_COUNT,
        loose=True,
    ),
    _axis(
        "illness",
        r"cases|infections|infected|ill|sick(?:ened)?|fell ill",
        r"deaths?|died|dead|killed|fatalities",
        r"hospitali[sz]ed|admitted|in hospital",
        r"recovered|discharged|recoveries",
        r"tested|tests",
        r"vaccinated|doses?|jabs?|immuni[sz]ed",
        sorts=_PEOPLE,
        loose=True,
    ),
    _axis(
        "certainty",
        r"confirmed|laboratory-confirmed|lab-confirmed|tested positive",
        r"suspected|probable|possible",
        sorts=_COUNT,
        loose=True,
    ),
    _axis(
        "money in",
        r"pledg(?:ed|es)|promised|committed|earmarked|allocated|budgeted|set aside|approved|requested|sought|appeal",
        r"spent|paid(?: out)?|disbursed|received|arrived|handed over|raised|collected|delivered",
        sorts=_MONEY,
        loose=True,
    ),
    _axis(
        "housing",
        r"affordable|social|council",
        r"in (?:all|total)|altogether|homes|houses|properties|flats|dwellings",
        sorts=_PEOPLE,
        loose=True,
    ),
    _axis(
        "job",
        r"teachers|teaching",
        r"nurses|nursing",
        r"doctors|consultants|physicians",
        r"officers",
        r"drivers",
        r"pilots",
        r"cabin crew|flight attendants",
        r"crew(?:[- ]?members?|men)?",
        r"passengers",
        r"staff|employees|workers|workforce|positions|posts|jobs",
        r"pupils|students",
        r"patients",
        r"firefighters",
        r"soldiers|troops",
        r"civilians",
        sorts=_COUNT,
        loose=True,
    ),
    _axis(
        "of",
        r"of (?:all |the )?(?:crashes|accidents|collisions)",
        r"of (?:all |the |traffic |road )*(?:deaths|fatalities|victims|casualties)",
        r"of (?:all |the |its )?(?:customers|users|members|people|residents|voters|patients|households|respondents)",
        r"of (?:all |the |its |total |annual )*(?:sales|revenues?|turnover)",
        r"of (?:all |the |its |total )*(?:profits?|earnings)",
        r"of (?:all |the |its |total |world |global )*(?:production|output|supply)",
        r"of (?:all |the |its |total )*(?:exports)",
        r"of (?:all |the |its |total )*(?:costs|spending|budget)",
        sorts="percentage",
        loose=True,
    ),
)

# What comes in groups, and those of whom the groups are.
GROUPS = re.compile(
    r"(?i)\b(?:famil(?:y|ies)|households?|homes?|houses?|dwellings?|apartments?|flats?|properties|couples?|firms?|compan(?:y|ies)|"
    r"business(?:es)?|schools?|villages?|farms?|vehicles?|cars?|trucks?|lorries|buses|coaches|flights?|ships?|boats?|vessels?|"
    r"buildings?|teams?|branches|stores|shops|hospitals|clinics|classes|crews)$"
)
PERSONS = re.compile(
    r"(?i)\b(?:people|persons?|residents?|villagers?|passengers?|men|women|children|pupils?|students?|workers?|employees|staff|"
    r"patients?|adults?|evacuees|refugees|inhabitants|islanders|migrants|drivers?|motorists?|sailors?|fishermen|farmers?|crew|members|"
    r"customers?|users|tenants|teachers|nurses|soldiers|troops|officers|voters|spectators|fans|visitors|tourists|guests)$"
)
