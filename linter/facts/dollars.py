"""Whose dollar a bare "$" is, by what the article itself says.

Places come from general knowledge (states, provinces, the largest cities and national
bodies of the countries that have a dollar), not from any story.
"""

from __future__ import annotations

import re
from collections import Counter
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
_OTHER_DOLLAR: Final = re.compile(
    r"(?<![A-Za-z])(US|U\.S\.|USD|A|AU|AUD|C|CAD|NZ|NZD|S|SGD|HK|HKD) ?\$"
)
# Wire agencies put the sum in United States dollars in brackets after another currency.
_CONVERTED: Final = re.compile(
    r"(?:[£€¥₹₦₩]|\b(?:pounds|euros|yen|yuan|rupees|rand|naira|francs|dinars?|pesos|kroner|kronor|shillings)\b)[^()\n]{0,24}"
    r"\((?:about |around |roughly |some |approximately )?\$|"
    r"\$ ?[\d.,]+(?: ?(?:m|bn|million|billion|trillion))?\)? ?\((?:about )?[£€¥₹]|"
    r"\([£€][\d.,]+(?:m|bn)?[,;/] ?\$"
)
# Spelling of the United States: -or, -er, one-word percent with short months before days.
_AMERICAN: Final = re.compile(
    r"\b(?:color|center|labor|favor|favorite|honor|neighbor|defense|percent|theater|traveled|program|"
    r"(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d{1,2}|\w{3,}ized?|gasoline|sidewalk|[ECMP][DS]T)\b|\b[ap]\.m\."
)
_SCAN: Final = 20_000


def dollar_of(text: str) -> str | None:
    """ISO 4217 code of the article's bare dollar, None where it does not tell."""
    head = text[:_SCAN]
    if _CONVERTED.search(head):
        return "USD"
    marked = {match[1] for match in _OTHER_DOLLAR.finditer(head)}
    places = Counter(match.lastgroup for match in _PLACE.finditer(head))
    if places:
        ranked = places.most_common(2)
        first = ranked[0][0]
        clear = len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]
        if first != "USD":
            american = len({match[0].lower() for match in _AMERICAN.finditer(head)})
            # A country's name alone may be what the story is about, not where it is set.
            towns = {
                m[0]
                for m in _PLACE.finditer(head)
                if m.lastgroup == first and not _NATION.match(m[0])
            }
            clear = clear and bool(towns) and ranked[0][1] >= 2 + american
        if clear and first and not any(m[0] == first[0] and m not in ("USD",) for m in marked):
            return first
        return None
    if marked:
        return None
    american = len({match[0].lower() for match in _AMERICAN.finditer(head)})
    return "USD" if american >= 1 and "£" not in head and "per cent" not in head else None
