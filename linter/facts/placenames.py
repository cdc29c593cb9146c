"""Names of places as they are compared: folded, with one name for the several of one place.

General knowledge: what countries and cities were called or are called in short, the newspapers'
abbreviations of American states, Canadian provinces and Australian states, kinds of places.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from .gazetteer import CITIES, COUNTRIES, REGIONS, SAME_PLACE

# Other names of one country or city.
_SAME = SAME_PLACE | {
    "oz": "australia", "holland": "netherlands", "burma": "myanmar", "britain": "united kingdom",
    "bombay": "mumbai", "calcutta": "kolkata", "madras": "chennai", "peking": "beijing", "saigon": "ho chi minh city",
    "kiev": "kyiv", "rangoon": "yangon", "salonika": "thessaloniki", "salonica": "thessaloniki", "bangalore": "bengaluru",
    "constantinople": "istanbul", "leningrad": "st petersburg", "philly": "philadelphia", "big apple": "new york",
    "great britain": "united kingdom", "persia": "iran", "swaziland": "eswatini", "macedonia": "north macedonia",
    "new york city": "new york", "washington dc": "washington", "washington d.c.": "washington", "d.c.": "washington",
    "u. k": "united kingdom", "u. s": "united states", "u. s.": "united states", "u. k.": "united kingdom",
}  # fmt: skip
# Countries and territories with the states that they are part of or that claim or run them.
_PART_OF = {
    part: frozenset(states.split("|"))
    for parts, states in (
        ("england|scotland|wales|northern ireland|gibraltar|bermuda|jersey|guernsey", "united kingdom"),
        ("northern ireland|ulster", "ireland"),
        ("hong kong|macau|taiwan|tibet|xinjiang", "china"),
        ("puerto rico|guam|american samoa|hawaii|alaska", "united states"),
        ("greenland|faroe islands", "denmark"),
        ("kosovo", "serbia"), ("crimea", "ukraine|russia"), ("chechnya|dagestan", "russia"),
        ("abkhazia|south ossetia", "georgia"), ("gaza|west bank|palestine", "israel|palestine|palestinian territories"),
        ("kurdistan", "iraq|turkey|syria|iran"), ("kashmir", "india|pakistan"), ("vatican|vatican city", "italy"),
        ("somaliland|puntland", "somalia"), ("zanzibar", "tanzania"), ("western sahara", "morocco"),
        ("catalonia", "spain"), ("new caledonia|french guiana|martinique|guadeloupe|reunion|corsica", "france"),
        ("south sudan", "sudan"), ("transnistria", "moldova"),
    )
    for part in parts.split("|")
}  # fmt: skip
_SHORT = (
    "ala alabama|ariz arizona|ark arkansas|calif california|colo colorado|conn connecticut|del delaware|fla florida|"
    "ga georgia|ill illinois|ind indiana|kan kansas|ky kentucky|la louisiana|md maryland|mass massachusetts|"
    "mich michigan|minn minnesota|miss mississippi|mo missouri|mont montana|neb nebraska|nev nevada|n.h new hampshire|"
    "n.j new jersey|n.m new mexico|n.y new york|n.c north carolina|n.d north dakota|okla oklahoma|ore oregon|"
    "pa pennsylvania|r.i rhode island|s.c south carolina|s.d south dakota|tenn tennessee|tex texas|vt vermont|"
    "va virginia|wash washington state|w.va west virginia|wis wisconsin|wyo wyoming|ont ontario|que quebec|"
    "alta alberta|sask saskatchewan|man manitoba|n.s nova scotia|n.b new brunswick|b.c british columbia|"
    "nfld newfoundland|p.e.i prince edward island|nsw new south wales|qld queensland|vic victoria|tas tasmania"
)
_ABBREVIATED = {
    short + end: full
    for pair in _SHORT.split("|")
    for short, full in (pair.split(" ", 1),)
    for end in ((".", "") if len(short) > 2 else (".",))
}
_STATES = frozenset(
    ("alaska", "hawaii", "idaho", "iowa", "maine", "ohio", "texas", "utah", *_ABBREVIATED.values())
) - {"georgia", "new york"}
# Parts of the world, in which several other places lie.
_WIDE = frozenset(
    "africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania|middle east|"
    "far east|southeast asia|south-east asia|east asia|south asia|central asia|east africa|west africa|north africa|"
    "southern africa|sub-saharan africa|scandinavia|balkans|caucasus|caribbean|west indies|british isles|mediterranean|"
    "atlantic|pacific|baltic|midwest|west coast|east coast|deep south|gulf coast|north|south|east|west|"
    "northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west".split("|")
)
_WATERS = frozenset("sea ocean gulf channel strait straits coast waters".split())
_PARTS = frozenset(
    "northern southern eastern western central rural coastal upstate inner outer".split()
)
# What stands in the name of a feature of the land, which is compared with its like only.
_FEATURES = frozenset("lake river mount mt isle loch glen".split())
# What stands in a town rather than being one.
SITES = frozenset(
    "street road lane avenue drive boulevard square plaza station airport bridge tunnel tower building hall castle "
    "palace cathedral church mosque temple stadium arena theatre theater prison jail school hospital hotel house "
    "mall centre center mine quarry court courthouse college university museum market garden terminal barracks "
    "library farm factory plant campus room rooms park".split()
)
_AREAS = frozenset(
    "county quarter district province village neighbourhood neighborhood suburb borough parish ward prefecture".split()
)
_KIND_OF = re.compile(
    r"^.*\b(?:island|city|town|village|port|municipality|state|province|county|district) of (?:the )?"
)


# "Al-Qasr", "Al Qasr".
_ARTICLE = re.compile(r"\b(a[ln]|a(?:sh|s|d|z|r|t)|el)-(?=[a-z]{3})")


def fold_place(text: str) -> str:
    """A place's name in small letters, without accents, possessives and the hyphen of an Arabic article."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    kept = _ARTICLE.sub(r"\1 ", kept)
    return " ".join(re.sub(r"['’]s?(?!\w)", "", kept).split())


def one_name(text: str) -> str:
    """The folded name that stands for all names of the place."""
    name = _KIND_OF.sub("", fold_place(text)) or fold_place(text)
    return _SAME.get(name) or _ABBREVIATED.get(name) or name


def lies_in(inner: str, outer: str) -> bool:
    """Whether the country of one folded name is part of the other, or counted as such by some."""
    return outer in _PART_OF.get(inner, ())


@functools.cache
def other_names(name: str) -> frozenset[str]:
    """``name`` with all that the place is called besides."""
    called = _SAME | _ABBREVIATED
    return frozenset((name, *(short for short, full in called.items() if full == name)))


def feature(name: str) -> str:
    """The word for the feature of the land that a folded name is of ("lake"), empty where of none."""
    words = name.split()
    return next((w for w in (words[0], words[-1]) if w in _FEATURES | {"island", "islands"}), "")


def tier_of(name: str) -> str:
    """What sort of place a folded name is of, "unknown" where it does not say."""
    first, last = name.split()[0], name.split()[-1]
    if name in _WIDE or last in _WATERS or (first in _PARTS and first != last):
        return "wide"
    if name in _STATES:
        return "state"
    if name in COUNTRIES:
        return "country"
    if first != last and last in SITES:
        return "site"  # "Norrham Street" is in a quarter rather than one
    if name in REGIONS:
        return "region"
    if name in CITIES:
        return "city"
    if first != last and feature(name):
        return feature(name)
    if last in SITES:
        return "site"
    return last if last in _AREAS else "unknown"


# How towns' names end: what the same stem with another of these is another town by.
_ENDINGS = (
    "borough burgh brough bury bourne bridge brook by caster chester church cliff combe cote cott croft dale dean den don "
    "end farm fell field ford forth gate grove hall ham haven head heath hill holm holme hurst ing ington ingham land lane "
    "leigh ley low marsh mead mere mill minster moor mouth ness over park pool port ridge rigg sea shaw side stead stock "
    "stone stow stream thorpe thwaite ton town vale view ville water way well wick wich wold wood worth yard"
).split()


@functools.cache
def _stems(name: str) -> dict[str, str]:
    return {
        ending: name.removesuffix(ending)
        for ending in _ENDINGS
        if name.endswith(ending) and len(name) - len(ending) >= 3
    }


def two_towns(x: str, y: str) -> bool:
    """Whether two folded names differ by no more than how towns' names end ("Harby", "Harley")."""
    return any(
        one == other and ending != end
        for ending, one in _stems(x).items()
        for end, other in _stems(y).items()
    )
