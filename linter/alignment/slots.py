"""The slots of a comparison: what two passages say of each side of the fact besides its value."""

from __future__ import annotations

import re

from ..facts.currencies import DOLLARS, NATIONS, WORD_OF_COUNTRY
from ..model.comparison import Slot, Slots
from ..model.values import Period
from .entries import Entry
from .surroundings import Surroundings, name_words
from .times import relate_times
from .wordgroups import canonical

_RUPEES = frozenset(WORD_OF_COUNTRY["rupee"].values())
_RUPEE_OF = re.compile(r"(?i)\b(?:" + "|".join((*NATIONS["rupee"], *_RUPEES)) + r")\b")
_DOLLARS = frozenset(DOLLARS.values()) | {"USD"}
COMPOUND = 4  # letters that a noun needs to be known inside a longer one
VERSIONS = frozenset(map(canonical, "model version option edition variant unit device one".split()))
PLANS = frozenset(("planned", "target", "forecast"))
SETS_APART = frozenset(
    "other another combined average averaged mean median total overall additional further extra more "
    "remaining rest previous former earlier last next second third new old net gross pre-tax underlying "
    "adjusted minimum maximum half quarter annual monthly weekly daily first final initial original existing".split()
)


def _slot(a: object, b: object) -> Slot:
    if a is None or b is None:
        return "not-stated"
    return "same" if a == b else "differs"


def owners(a: Surroundings, b: Surroundings) -> Slot:
    """Same where one owner's words hold the other's ("HP", "HP shares"); differs between two names
    that share no word, or that share one and are told apart by the rest ("13-inch", "15-inch").

    Two noun phrases with other words may be one thing ("the robbers", "four men"): not stated.
    """
    if not a.owner or not b.owner:
        return "not-stated"
    if a.owner <= b.owner or b.owner <= a.owner:
        return "same"
    apart = (a.owner - b.owner) | (b.owner - a.owner)
    if not a.owner & b.owner:
        # "A court in Norrham" and "the driver": where it was and whose it is do not clash.
        told_apart = a.named and b.named and a.at_place == b.at_place
        return "differs" if told_apart else "not-stated"
    if any(c.isdigit() for word in apart for c in word):
        return "differs"
    if _two_names(a, b):
        return "differs"
    shared = a.owner & b.owner
    if any(c.isdigit() for word in shared for c in word) and (
        a.owner - b.owner <= VERSIONS or b.owner - a.owner <= VERSIONS
    ):
        return "same"  # "the 11-inch model", "the 11-inch Air"
    return "not-stated"


def _two_names(a: Surroundings, b: Surroundings) -> bool:
    """Owners that share common words but no name ("the Norrham fire brigade", "the Ostrel fire brigade")."""
    mine, theirs = a.owner_names & a.owner, b.owner_names & b.owner
    return bool(mine and theirs) and not mine & theirs and a.at_place == b.at_place


# Words of one meaning: "six more engines", "a further six".
_ALIKE = {
    word: words[0]
    for words in (
        ("further", "additional", "another", "extra", "more", "other"),
        ("total", "overall", "combined"),
        ("average", "averaged", "mean"),
        ("previous", "former", "earlier", "original", "initial"),
    )
    for word in words
}


def set_apart(a: Surroundings, b: Surroundings) -> bool:
    """Whether a qualifier that makes another figure of it ("other", "combined", "average") stands on
    one side only."""
    return bool(_apart(a, b))


def told_in_both(a: Surroundings, b: Surroundings) -> bool:
    """Whether what seems to set one of two figures apart stands beside both: which words a parser hangs
    on a figure is chance."""
    return all(canonical(word) in a.words and canonical(word) in b.words for word in _apart(a, b))


def _apart(a: Surroundings, b: Surroundings) -> frozenset[str]:
    mine, theirs = (
        frozenset(_ALIKE.get(word, word) for word in side.qualifiers & SETS_APART)
        for side in (a, b)
    )
    return mine ^ theirs


def two_extents(a: Surroundings, b: Surroundings) -> bool:
    """Superlatives of two places: "the worst flood in Ostrel in 20 years", "in Norland in 50 years"."""
    return bool(a.extent and b.extent) and not a.extent & b.extent


def measures(a: Surroundings, b: Surroundings) -> Slot:
    """By head noun; a head that is the other's modifier ("tickets", "ticket sales") is the same matter."""
    if not a.head or not b.head:
        return "not-stated"
    if a.head == b.head or a.head in b.modifiers or b.head in a.modifiers:
        return "same"
    short, long = sorted((a.noun or "", b.noun or ""), key=len)
    # "Boats" and "speedboats"; not "men" and "women".
    return "same" if len(short) >= COMPOUND and long.endswith(short) else "differs"


def statuses(a: str | None, b: str | None) -> Slot:
    """Plan against outturn differs; two kinds of plan, or an estimate beside either, do not."""
    if a is None or b is None:
        return "not-stated"
    if (a in PLANS) != (b in PLANS) and "estimate" not in (a, b) and "alleged" not in (a, b):
        return "differs"
    return "same"


def periods(a: Period | None, b: Period | None) -> Slot:
    """Same unless the two spans cannot both be meant."""
    if a is None or b is None:
        return "not-stated"
    relation = relate_times(a, b)
    if relation is None:
        return "not-stated"
    return "differs" if relation == "different" else "same"


def compare_slots(a: Entry, b: Entry, *, i: int = 0, j: int = 0) -> Slots:
    """The slots of mention ``i`` of ``a`` beside mention ``j`` of ``b``."""
    x, y = a.facts[i].context, b.facts[j].context
    around_a, around_b = a.around[i], b.around[j]
    unit_a = _unit(a, i, b, j)
    unit_b = _unit(b, j, a, i)
    rate: Slot = "same" if x.rate == y.rate else ("differs" if x.rate and y.rate else "not-stated")
    unit = _slot(unit_a, unit_b)
    return Slots(
        subject=owners(around_a, around_b),
        measure=measures(around_a, around_b),
        unit="differs" if "differs" in (unit, rate) else unit,
        period=periods(x.period, y.period),
        status=statuses(x.status, y.status),
        direction=_slot(x.direction, y.direction),
        speaker=_speakers(x.speaker, y.speaker),
    )


def _unit(entry: Entry, mention: int, other: Entry, its: int) -> str | None:
    """The unit of an entry; a bare dollar is somebody's dollar, and so no euro, and a bare rupee
    that of the country which the other names."""
    unit = entry.quantity.unit if entry.quantity else None
    beside = other.quantity.unit if other.quantity else None
    if {unit, beside} <= _RUPEES:
        told = _RUPEE_OF.search(entry.facts[mention].text)
        return unit if told else beside if _RUPEE_OF.search(other.facts[its].text) else "rupee"
    if unit is None and beside is not None and "$" in entry.facts[mention].text:
        return beside if beside in _DOLLARS else "$"
    return unit


def _speakers(a: str | None, b: str | None) -> Slot:
    if not a or not b:
        return "not-stated"
    return "same" if name_words(a) & name_words(b) else "differs"
