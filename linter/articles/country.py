"""The country that an outlet writes from, as far as its address tells.

A national domain is that country's ISO 3166 code but for "uk"; those that are sold the
world over for their letters tell nothing (ICANN treats .co, .io, .me, .tv and others as
ccTLDs in name only; Google's search lists the same as generic).
"""

from __future__ import annotations

import re

_HOST = re.compile(
    r"(?:https?://)?(?:[^/@\s]*@)?((?:[a-z0-9-]+\.)+([a-z]{2,}))(?::\d+)?(?:/\S*)?", re.IGNORECASE
)
_GENERIC = frozenset(
    "ac ad ai as bz cc cd co dj eu fm gg gl im io is la ly me ms mu nu sc sh sr st su tk to tv vc ws".split()
)
_AMERICAN = frozenset(("gov", "mil", "edu"))


def country_of(*addresses: str | None) -> str | None:
    """The ISO 3166 code of the first of ``addresses`` (URLs or host names) whose domain tells it."""
    for address in addresses:
        host = _HOST.fullmatch(address.strip()) if address else None
        top = host.group(2).lower() if host else ""
        if top in _AMERICAN:
            return "US"
        if len(top) == 2 and top not in _GENERIC:
            return {"uk": "GB"}.get(top, top.upper())
    return None
