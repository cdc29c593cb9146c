"""Whose dollar a bare "$" is, by what the article itself says.

Places come from general knowledge (states, provinces, the largest cities and national
bodies of the countries that have a dollar), not from any story.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

_PLACES: Final = {
    "USD": (
        r"U\.S\.|US|USA|United States|Americans?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|"
        r"Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
        r"Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
        r"New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|"
        r"South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|"
        r"Calif|Fla|Mass|Los Angeles|Chicago|Houston|Philadelphia|San Diego|Dallas|Boston|Seattle|Denver|Detroit|"
        r"Atlanta|Miami|San Francisco|Baltimore|Cleveland|Pittsburgh|Cincinnati|St\. Louis|Las Vegas|Wall Street|Nasdaq|"
        r"NYSE|Dow Jones|Pentagon|White House|Capitol Hill|Congress|Senate|FBI|SEC|FDA|Medicare|Medicaid|"
        r"NFL|NBA|MLB|Major League|World Series|Hollywood|Silicon Valley"
    ),
    "CAD": (
        r"Canada|Canadians?|Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|"
        r"Newfoundland|British Columbia|B\.C\.|Toronto|Montreal|Ottawa|Vancouver|Calgary|Edmonton|Winnipeg|RCMP|Yukon"
    ),
    "AUD": (
        r"Australia|Australians?|New South Wales|NSW|Queensland|Tasmania|Sydney|Melbourne|Brisbane|Perth|Adelaide|"
        r"Canberra|Hobart|ASX|Darwin|AFL|NRL"
    ),
    "NZD": r"New Zealand|New Zealanders?|Kiwis?|Auckland|Wellington|Christchurch|Dunedin|Otago|Waikato|Aotearoa|NZX?",
    "SGD": r"Singapore|Singaporeans?|Temasek|SGX|HDB",
    "HKD": r"Hong Kong|Kowloon|Hongkonger\w*",
    "JMD": r"Jamaica|Jamaicans?",
    "TTD": r"Trinidad|Tobago",
    "FJD": r"Fiji|Suva",
}
_PLACE: Final = re.compile(
    r"(?<![\w])(?:"
    + "|".join(f"(?P<{code}>{places})" for code, places in _PLACES.items())
    + r")(?![\w])"
)
_NATION: Final = re.compile(r"Canad|Austral|New Zeal|Kiwi|Singap|Hong|Jamaic|Trinid|Fiji$")
# All places begin with a capital, and only few pairs of letters begin one.
_CAPITAL: Final = re.compile(r"[A-Z][A-Za-z.]")
_BEGINNINGS: Final = frozenset(
    place.replace("\\", "")[:2] for places in _PLACES.values() for place in places.split("|")
)
_OTHER_DOLLAR: Final = re.compile(
    r"(?<![A-Za-z])(US|U\.S\.|USD|A|AU|AUD|C|CAD|NZ|NZD|S|SGD|HK|HKD) ?\Z"
)
# Wire agencies put the sum in United States dollars in brackets after another currency.
_CONVERTED: Final = re.compile(
    r"(?:[£€¥₹₦₩]|\b(?:pounds|euros|yen|yuan|rupees|rand|naira|francs|dinars?|pesos|kroner|kronor|shillings)\b)[^()\n]{0,24}"
    r"\((?:about |around |roughly |some |approximately )?\$|"
    r"\$ ?[\d.,]+(?: ?(?:m|bn|million|billion|trillion))?\)? ?\((?:about )?[£€¥₹]|"
    r"\([£€][\d.,]+(?:m|bn)?[,;/] ?\$"
)
# What every form of it holds, found by its bracket.
_IN_BRACKETS: Final = re.compile(r"\((?:(?:about|around|roughly|some|approximately) )?[$£€¥₹]")
# Spelling of the United States: -or, -er, one-word percent with short months before days.
_AMERICAN: Final = re.compile(
    r"\b(?:color|center|labor|favor|favorite|honor|neighbor|defense|percent|theater|traveled|program|"
    r"(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d{1,2}|\w{3,}ized?|gasoline|sidewalk|[ECMP][DS]T)\b|\b[ap]\.m\."
)
_SCAN: Final = 20_000


def dollar_of(text: str) -> str | None:
    """ISO 4217 code of the article's bare dollar, None where it does not tell."""
    head = text[:_SCAN]
    if _IN_BRACKETS.search(head) and _CONVERTED.search(head):
        return "USD"
    marked = _marked_dollars(head)
    named = list(_places(head))
    places = Counter(match.lastgroup for match in named)
    if places:
        ranked = places.most_common(2)
        first = ranked[0][0]
        clear = len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]
        if first != "USD":
            american = len({match[0].lower() for match in _AMERICAN.finditer(head)})
            # A country's name alone may be what the story is about, not where it is set.
            towns = {m[0] for m in named if m.lastgroup == first and not _NATION.match(m[0])}
            clear = clear and bool(towns) and ranked[0][1] >= 2 + american
        if clear and first and not any(m[0] == first[0] and m not in ("USD",) for m in marked):
            return first
        return None
    if marked:
        return None
    american = len({match[0].lower() for match in _AMERICAN.finditer(head)})
    return "USD" if american >= 1 and "£" not in head and "per cent" not in head else None


def _marked_dollars(head: str) -> set[str]:
    """The letters that stand before a "$" ("US", "A")."""
    found = set()
    at = head.find("$")
    while at >= 0:
        if letters := _OTHER_DOLLAR.search(head[max(0, at - 8) : at]):
            found.add(letters[1])
        at = head.find("$", at + 1)
    return found


def _places(head: str) -> Iterator[re.Match[str]]:
    done = 0
    for capital in _CAPITAL.finditer(head):
        at = capital.start()
        if at >= done and capital[0] in _BEGINNINGS and (place := _PLACE.match(head, at)):
            yield place
            done = place.end()
