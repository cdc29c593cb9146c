"""The words that news English tells time with, and the cues that decide how they are read.

Financial years: HM Treasury and Government of India, April to March; Australian
Government, July to June; United States, October to September and named by the year
they end in (31 U.S.C. 1102). Seasons are the meteorological ones (Met Office: spring is
March to May), turned round in the southern hemisphere (Bureau of Meteorology).
"""

from __future__ import annotations

from typing import Final

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}

WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "weds", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}

#: Names of months and weekdays as written; the ones that are also other words ("may",
#: "march", "august", "mar", "sat", "sun") are taken with a capital only.
MONTH: Final = (
    r"(?:[Jj]an(?:uary)?|JAN(?:UARY)?|[Ff]eb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|MAR(?:CH)?"
    r"|[Aa]pr(?:il)?|APR(?:IL)?|May|MAY|[Jj]une?|JUNE?|[Jj]uly?|JULY?|Aug(?:ust)?|AUG(?:UST)?"
    r"|[Ss]ept(?:ember)?|[Ss]ep|SEPT(?:EMBER)?|SEP|[Oo]ct(?:ober)?|OCT(?:OBER)?"
    r"|[Nn]ov(?:ember)?|NOV(?:EMBER)?|[Dd]ec(?:ember)?|DEC(?:EMBER)?)(?![A-Za-z_])"
)
WEEKDAY: Final = (
    r"(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day"
    r"|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b"
)
WEEKDAY_SHORT: Final = (
    r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WEDS?|THU(?:RS?)?|FRI|SAT|SUN)\b\.?"
)

#: Not days of the week: what stands before or after the name of one (newspapers,
#: programmes, clubs and days with a name of their own).
WEEKDAY_NAME_BEFORE: Final = frozenset(
    "black bloody super sheffield ash palm cyber whit shrove maundy spy ruby giving fat manic "
    "blue casual red girl man joe billy".split()
)
WEEKDAY_NAME_AFTER: Final = (
    r"\s+(?:Times|Telegraph|Mail|Mirror|Express|Post|Star|People|Sun|Independent|Herald|World|"
    r"Tribune|Age|Mercury|Business|Politics|Guardian|Nation|Nations|Standard|Life|Worship|Club|"
    r"Kitchen|School|Observer|Sport|Supplement|Magazine|Review|Agreement|Punch|Trust|Service|"
    r"Night\s+(?:Live|Lights|Football|Takeaway|Fever|Project|Dinner)|Morning\s+(?:Live|Herald)|"
    r"Evening\s+Post|League|Group|Adelaja)\b|-School"
)

#: Words that stand before a year which belongs to a name ("Vision 2030", "Windows 2000").
YEAR_NAME_BEFORE: Final = frozenset(
    "vision agenda windows office project apollo boeing airbus peugeot route flight room page "
    "unit no number nos section rule clause article act form model area expo horizon catch "
    "blackberry galaxy series class channel radio studio platform gate bus train suite box "
    "playstation xbox iphone nokia dell mazda audi".split()
)

#: Nouns that make a number before them a count and no year.
COUNTED: Final = (
    "people|persons|men|women|children|boys|girls|workers|employees|staff|jobs|homes|houses|"
    "households|families|patients|pupils|students|teachers|doctors|nurses|officers|soldiers|"
    "troops|police|prisoners|migrants|refugees|passengers|visitors|fans|supporters|protesters|"
    "demonstrators|residents|villagers|voters|votes|members|delegates|customers|users|"
    "subscribers|candidates|cases|deaths|infections|injuries|tests|doses|beds|places|seats|"
    "tickets|copies|units|vehicles|cars|lorries|trucks|buses|flights|ships|boats|shops|stores|"
    "outlets|branches|companies|firms|businesses|schools|hospitals|farms|farmers|animals|cattle|"
    "sheep|birds|trees|books|words|pages|pieces|items|square|sq|metres|meters|miles|km|"
    "kilometres|kilometers|feet|ft|yards|acres|hectares|tonnes|tons|kg|kilograms|pounds|dollars|"
    "euros|rupees|naira|rand|shillings|yen|litres|liters|gallons|barrels|calories|"
    "hours|minutes|seconds|days|weeks|months|years|times|runs|points|goals|more|other|"
    "others|additional|new\\s+(?:jobs|homes|cases)|megawatts|MW|GW|kW|mw|rpm|hp|bhp|cc|volts|watts|"
    "troopers|firefighters|volunteers|runners|athletes|guests|inmates|victims|survivors|witnesses|"
    "complaints|calls|arrests|crimes|incidents|attacks|accidents|crashes|claims|shares|species|"
    "villages|towns|cities|bags|boxes|bottles|crore|lakh|million|billion|thousand|hundred|dozen|"
    "per\\s+cent|percent|pc|pct|degrees|mm|cm|m|ml|mAh|GB|MB|TB|Hz|kHz|MHz|pixels|dpi|"
    "islands|applicants|applications|respondents|participants|attendees|appointments|operations"
)

ZONES: Final = (
    r"(?:Coordinated\s+Universal|(?:UTC|GMT)(?:\s?[+−-]\d{1,2}(?::?\d{2})?)?|BST|IST|[ECMP][SD]T|[ECMP]T|AKDT|AKST|HST|"
    r"A[EC][SD]T|AE[SD]?T|AWST|NZ[SD]T|CES?T|EES?T|WES?T|WAT|EAT|CAT|SAST|MSK|SGT|HKT|JST|KST|PKT|"
    r"NST|PHT|WIB|Z|[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|[Ll]ocal\s+time|"
    r"[A-Z][a-z]+\s+time)\b(?:\s+(?:[Ss]tandard\s+|[Dd]aylight\s+)?[Tt]ime\b)?"
)

SEASONS: Final = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
SOUTHERN: Final = frozenset(("AU", "NZ", "ZA", "ZW", "NA", "BW", "AR", "CL", "UY", "LS", "SZ"))

#: The month a government's financial year begins with; April where nothing is known, as
#: "2015-16" for a financial year is British and Commonwealth usage.
FISCAL_START: Final = {
    "US": 10,
    "AU": 7,
    "NZ": 7,
    "PK": 7,
    "BD": 7,
    "KE": 7,
    "UG": 7,
    "TZ": 7,
    "EG": 7,
    "NP": 7,
    "TH": 10,
    "TT": 10,
    "IE": 1,
    "NG": 1,
    "GH": 1,
    "ZM": 1,
    "MY": 1,
    "PH": 1,
    "CN": 1,
    "FR": 1,
    "DE": 1,
}
FISCAL_START_DEFAULT: Final = 4

#: Which of 7/6 is the month. Countries in neither set, Canada and the Philippines among
#: them, write both, and nothing is decided there.
MONTH_FIRST: Final = frozenset(("US",))
DAY_FIRST: Final = frozenset(
    "GB UK IE IN AU NZ ZA SG MY HK PK BD LK NG GH KE UG TZ ZM ZW MT JM TT BB FJ NA BW AE QA "
    "FR DE ES IT NL BE PT AT CH DK NO FI GR PL".split()
)

#: Words near a double year ("2016-17") that say which kind of year it is.
ACADEMIC_CUES: Final = (
    "academic|school|schools|pupils?|students?|universit(?:y|ies)|campus|"
    "semester|enrolments?|enrollments?|GCSEs?|A-levels?|undergraduates?|freshers|kindergarten|tuition"
)
SPORT_CUES: Final = (
    "season|league|premier|championship|champions|cup|title|goals?|matches|fixtures?|club|"
    "bundesliga|serie|ligue|NBA|NHL|ashes|series|tour|tournament|ski(?:ing)?|batsman|"
    "striker|midfielder|scored"
)
SPAN_CUES: Final = (
    "war|conflict|uprising|revolution|famine|genocide|campaign|invasion|crisis|riots|rebellion"
)
FINANCE_CUES: Final = (
    "financial|fiscal|tax|budget(?:ed|ary)?|spend(?:ing)?|spent|fund(?:s|ed|ing)?|revenues?|"
    "profits?|deficit|surplus|accounts?|million|billion|crore|lakh|bn|grants?|savings?|costs?|"
    "expenditure|GDP|estimates|outturn|allocat(?:ed|ion)"
)
SPORT_QUARTER: Final = (
    "touchdowns?|yards?|quarterback|points?|basket|rebounds|pointer|field goal|score[ds]?|lead|"
    "halftime|half-time|innings|kicked|goals?|tackle|punt|drive|run"
)
FINANCE_HALF: Final = (
    "profits?|sales|revenues?|earnings|results|pre-tax|turnover|ebitda|loss(?:es)?|dividend|"
    "growth|gdp|output|exports|imports|net income|trading|figures|operating"
)

#: Verbs and auxiliaries by which a sentence tells what is to come and what was.
FUTURE: Final = frozenset(
    "will won't shall 'll ’ll due scheduled expected set planned slated upcoming plans plan "
    "next coming hopes hope expects expect intends would could should may might must can "
    "deadline proposed anticipated booked poised likely forthcoming prepares preparing".split()
)
STRONG_FUTURE: Final = frozenset("will won't shall 'll ’ll".split())
PAST: Final = frozenset(
    "was were had did said told says took came fell rose went made found began met won lost left "
    "died struck broke gave got held hit put sent shot spoke stood saw ran fled flew grew drew "
    "fought led paid sold thought brought bought caught wrote became rode sank swept threw wore "
    "quit cut shut beat burst cast cost hurt spread split read heard kept knew laid lay leapt lent "
    "meant rang sang sat sought shook slept slid spent stole stuck swore swam taught tore woke "
    "wound overtook withdrew drove fed felt forgot hid drank ate blew chose dealt dug "
    "taken stolen driven thrown drawn chosen broken written".split()
)
NOT_PAST: Final = frozenset(
    "need seed speed feed breed indeed bed red shed hundred united exceed proceed succeed".split()
)

#: Verbs in the present that tell what is arranged ("the inquiry opens on Tuesday").
ARRANGED: Final = frozenset(
    "turns opens starts begins faces meets returns takes hosts resumes ends expires closes goes plays "
    "travels arrives departs kicks sails leaves heads flies concludes lands".split()
)

#: Units of time: (ISO 8601 letter, whether it stands after the T, how many of it).
UNITS: Final = {
    "second": ("S", True, 1),
    "sec": ("S", True, 1),
    "minute": ("M", True, 1),
    "min": ("M", True, 1),
    "hour": ("H", True, 1),
    "hr": ("H", True, 1),
    "day": ("D", False, 1),
    "night": ("D", False, 1),
    "week": ("W", False, 1),
    "fortnight": ("W", False, 2),
    "month": ("M", False, 1),
    "year": ("Y", False, 1),
    "yr": ("Y", False, 1),
    "decade": ("Y", False, 10),
    "century": ("Y", False, 100),
    "centurie": ("Y", False, 100),
}

#: Nouns for a person whose age may follow after a comma ("a man, 34,").
PERSONS: Final = (
    "man|woman|men|women|boy|girl|centenarian|teen|teenager|youth|father|mother|dad|mum|mom|son|daughter|brother|"
    "sister|wife|husband|grandmother|grandfather|pensioner|driver|rider|cyclist|motorcyclist|"
    "pedestrian|passenger|victim|student|pupil|worker|officer|soldier|farmer|teacher|suspect|"
    "player|striker|midfielder|defender|goalkeeper|actor|actress|singer|star|partner|cousin|uncle|"
    "aunt|nephew|niece|child|toddler|baby|widow|widower|patient|prisoner|sailor|"
    "fisherman|labourer|laborer|shopkeeper|businessman|businesswoman|nurse|doctor|engineer|"
    "resident|native|veteran|swimmer|runner|climber|hiker|skier|pilot|constable|politician"
)

#: Capitalised words before a number that are no name of a person ("July 4, 28", "Chapter 4").
NOT_NAMES: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu "
    "fri sat sun verse chapter page article section no route flight highway interstate channel act scene row "
    "seat room table figure volume part lot lots under over total however meanwhile yesterday today "
    "hospital discharged dead injured".split()
)

#: Days with a name and a fixed date (month, day), and days counted from Easter Sunday.
FIXED_DAYS: Final = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "halloween": (10, 31),
    "juneteenth": (6, 19),
    "christmas": (12, 25),
    "canada day": (7, 1),
    "australia day": (1, 26),
    "anzac day": (4, 25),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "bastille day": (7, 14),
    "earth day": (4, 22),
}
#: The same name on another day in each country.
NATIONAL_DAYS: Final = {
    ("US", "independence day"): (7, 4),
    ("IN", "independence day"): (8, 15),
    ("PK", "independence day"): (8, 14),
    ("GH", "independence day"): (3, 6),
    ("NG", "independence day"): (10, 1),
    ("BD", "independence day"): (3, 26),
    ("IN", "republic day"): (1, 26),
}
EASTER_DAYS: Final = {
    "easter": 0,
    "good friday": -2,
    "easter saturday": -1,
    "easter sunday": 0,
    "easter monday": 1,
    "ash wednesday": -46,
    "palm sunday": -7,
    "shrove tuesday": -47,
    "maundy thursday": -3,
}
