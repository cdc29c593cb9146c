"""Whether two placements are of two places that exclude each other, by their names and kinds alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import OSA

from ..facts.placements import Placement
from ..facts.placenames import lies_in, other_names, two_towns
from ..facts.sitekinds import SORTS, other_kinds

SHORTEST, LONG = 4, 6  # letters of a name that may have a slip, two slips
_WITHIN = (
    r",? (?:(?:in|on|near|outside|off|of) )?(?:the )?(?:(?!and |or |to |from |but )[a-z]+ ){0,2}"
)
_APART = frozenset("country state county province".split())


def two_places(p: Placement, q: Placement, texts: Sequence[str]) -> bool:
    """The names are of two places, neither of which the story tells as within or near the other."""
    if "side" in (p.tier, q.tier):
        return _other_side(p.name, q.name)
    if p.tier in SORTS:
        return other_kinds(p.tier, p.name, q.name)
    if other_names(p.name) & other_names(q.name):
        return False
    if lies_in(p.name, q.name) or lies_in(q.name, p.name):
        return False
    one, other = sorted((p.name, q.name), key=len)
    if set(one.split()) <= set(other.split()) or (len(one) > 3 and other.startswith(one)):
        return False
    if p.tier == q.tier and p.tier in _APART:
        return True
    x, y = re.escape(p.name), re.escape(q.name)
    near = re.compile(rf"\b(?:{x}{_WITHIN}{y}|{y}{_WITHIN}{x})\b")
    return not any(p.name in text and q.name in text and near.search(text) for text in texts)


def respelt(p: Placement, q: Placement) -> bool:
    """One name with a slip in it rather than two places; two towns that are known are two."""
    if not {"unknown", "facility"} & {p.tier, q.tier} or min(len(p.name), len(q.name)) < SHORTEST:
        return False
    if two_towns(p.name, q.name):
        return False
    most = 2 if max(len(p.name), len(q.name)) >= LONG else 1
    same = p.name[0] == q.name[0] and OSA.distance(p.name, q.name, score_cutoff=most) <= most
    return same and " " not in p.name + q.name


def _other_side(x: str, y: str) -> bool:
    """The east bank and the west bank, the north-east coast and the north-west."""
    (one, noun), (other, same) = x.split(maxsplit=1), y.split(maxsplit=1)
    if noun == same and one != other and "central" in (one, other):
        return True
    return noun == same and opposed(one, other)


def opposed(one: str, other: str) -> bool:
    """Whether two points of the compass exclude each other: "northeast" and "northwest" do, "north" and "northwest" do not."""
    return any(
        (a in one and b in other) or (b in one and a in other)
        for a, b in (("north", "south"), ("east", "west"))
    )
