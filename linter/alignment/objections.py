"""What says of two different values that they are two facts, not one told differently.

``comparable`` refuses a pair by it, with more or less strictness by what the digits look like;
``objections`` names each.
"""

from __future__ import annotations

import datetime as dt

from ..facts.frequencies import TIMES
from ..model.fact import Context
from ..model.values import Count, Measurement, Period
from . import weights as w
from .pairs import Pair
from .quantities import ratio, significant_digits
from .slots import set_apart, told_in_both, two_extents
from .surroundings import Surroundings, one_fate
from .times import near_in_time

NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve both all others most some many several".split()
)
WHOLE = 1.5  # from this ratio on a whole is not told with a mistake but is another figure
ROUND = 10  # distances to a place are told to tens
MAGNITUDES = 1.0
UNSAID = frozenset(("owner unknown", "other measure", "other past"))


def comparable(pair: Pair) -> bool:
    """Whether nothing says of two different values that they are two facts: owner, period, status,
    rate, what sets either apart, the kind of figure."""
    if one_sentence(pair) and not objections(pair):
        return True
    slots = pair.slots
    if _far(pair) or "differs" in (slots.subject, slots.period) or not _both_known(pair):
        return False
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    if _of_another_part(a, b) or _of_another_part(b, a):
        return False
    if swapped_for_sure(pair):
        return True
    if slots.status == "differs":
        return False
    other_thing = pair.a.sort in ("count", "percentage", "duration") and slots.measure == "differs"
    if other_thing and slip_allowance(pair) < w.SLIP_TELLS and not one_fate(a, b):
        return False
    x, y = pair.a.facts[pair.i].context, pair.b.facts[pair.j].context
    if x.rate and y.rate and x.rate != y.rate:
        return False
    if set_apart(a, b):
        return False
    if pair.a.sort == "money" and slots.unit == "differs":
        return False  # two currencies are one sum or two; only equal digits tell (S205)
    if not _same_figure(pair):
        return False
    if pair.a.sort == "age":
        return _one_age(pair)
    return pair.a.sort not in ("time", "clock") or (_one_event(pair) and _near(pair))


def objections(pair: Pair) -> frozenset[str]:
    """What sets the two values apart, by name."""
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    x, y = pair.a.facts[pair.i].context, pair.b.facts[pair.j].context
    slots = pair.slots
    told = {
        "far apart": _far(pair),
        "other owner": slots.subject == "differs",
        "other period": slots.period == "differs",
        "other past": a.past != b.past,
        "owner unknown": not _both_known(pair),
        "other part": _of_another_part(a, b) or _of_another_part(b, a),
        "other status": slots.status == "differs",
        "other measure": slots.measure == "differs",
        "other rate": bool(x.rate and y.rate) and x.rate != y.rate,
        "rate of one": (x.rate is None) != (y.rate is None),
        "set apart": set_apart(a, b),
        "other currency": pair.a.sort == "money" and slots.unit == "differs",
        "other figure": not _same_figure(pair),
        "other age": pair.a.sort == "age" and not _one_age(pair),
    }
    held = frozenset(name for name, holds in told.items() if holds)
    by_chance = {"other owner"} if _both_owners(a, b) else set()
    if not one_sentence(pair):
        return held - by_chance if pair.slip in ("scale", "transposed") else held
    return held - UNSAID - by_chance - ({"set apart"} if told_in_both(a, b) else set())


def one_sentence(pair: Pair) -> bool:
    """Whether the two figures stand in one sentence, reworded a little: what only one of the two says of
    its figure sets nothing apart then."""
    return pair.similarity >= w.ONE_SENTENCE and pair.relation == "different"


def _both_owners(a: Surroundings, b: Surroundings) -> bool:
    """Either sentence names the owner of the other's figure as well ("the council and the trust offer",
    "the trust and the council are offering"): which of them it is read as is chance."""
    return bool(a.owner & {*b.before, *b.behind}) and bool(b.owner & {*a.before, *a.behind})


def _far(pair: Pair) -> bool:
    p, q = pair.a.quantity, pair.b.quantity
    return p is not None and q is not None and not pair.slip and ratio(p, q) > w.MAX_RATIO


def _both_known(pair: Pair) -> bool:
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    return _known(a, b, pair.b.known, slip=pair.slip) and _known(b, a, pair.a.known, slip=pair.slip)


def _of_another_part(side: Surroundings, other: Surroundings) -> bool:
    """A figure of "Ward 6" beside one whose text does not name that ward."""
    return side.part is not None and side.part not in other.parts


def _same_figure(pair: Pair) -> bool:
    """Whether the two may be one figure at all: a change is no level, a price of shares moves by the
    hour, and a size of a product is that of its version."""
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    x, y = pair.a.facts[pair.i].context, pair.b.facts[pair.j].context
    if pair.a.sort == "count" and _other_fate(a, b):
        return False
    if a.past != b.past and pair.small and not pair.slip:
        return False
    if pair.a.sort == "count" and (_other_increment(pair) or x.negated != y.negated):
        return False
    if _two_distances(pair) or _two_magnitudes(pair):
        return False
    if (a.predicate in w.BEARS) != (b.predicate in w.BEARS) and pair.a.sort != "count":
        return False  # what a bridge is built to withstand, and what struck it
    if two_extents(a, b):
        return False
    if pair.a.sort == "count" and (_some_of(x) != _some_of(y) or _in_other_times(pair)):
        return False
    if (x.against_as == "part") != (y.against_as == "part") and _apart(pair) > WHOLE:
        return False  # "a third of its 41 branches" and "14 branches"
    if (x.nature == "change") != (y.nature == "change") and "level" in (x.nature, y.nature):
        return False
    if pair.a.sort == "money" and "change" in (x.nature, y.nature) and x.nature != y.nature:
        return False
    if pair.a.sort == "money" and all(side.words.keys() & w.SHARES for side in (a, b)):
        return pair.slots.period == "same"
    if pair.a.sort in w.BY_VERSION:
        return pair.slots.subject == "same"
    return True


def _two_distances(pair: Pair) -> bool:
    """Distances from two places, or a distance and the round number for it: 38 and 40 miles."""
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    if not a.far_from or not b.far_from:
        return False
    x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
    if a.far_from != b.far_from or not isinstance(x, Measurement) or not isinstance(y, Measurement):
        return True
    fine, coarse = sorted((x.low, y.low), key=lambda n: n % ROUND == 0)
    rounded = fine % ROUND != 0 and coarse % ROUND == 0 and abs(fine - coarse) < ROUND / 2
    return x.unit == y.unit and rounded


def _two_magnitudes(pair: Pair) -> bool:
    """Two magnitudes more than a step apart are of two earthquakes: a step is thirty times the energy,
    and agencies differ by tenths."""
    p, q = pair.a.quantity, pair.b.quantity
    if pair.a.sort != "measurement:magnitude" or p is None or q is None or pair.slip:
        return False
    return abs(p.middle - q.middle) > MAGNITUDES


def _other_fate(a: Surroundings, b: Surroundings) -> bool:
    """What happened to those counted, as the words next to the number say, is not the same."""
    return bool(a.fate and b.fate) and a.fate != b.fate


def _other_increment(pair: Pair) -> bool:
    """More of one thing and more of another ("two more boats", "another five divers") are two increments."""
    return pair.slots.measure == "differs" and all(
        side.qualifiers & w.INCREMENTS for side in (pair.a.around[pair.i], pair.b.around[pair.j])
    )


def _in_other_times(pair: Pair) -> bool:
    """How often on one day and how often in the week around it."""
    facts = pair.a.facts[pair.i], pair.b.facts[pair.j]
    if not all(isinstance(f.value, Count) and f.value.noun == TIMES for f in facts):
        return False
    x, y = (f.context.period for f in facts)
    return x is not None and y is not None and x.granularity != y.granularity


def _apart(pair: Pair) -> float:
    p, q = pair.a.quantity, pair.b.quantity
    return ratio(p, q) if p and q else 1.0


def _some_of(context: Context) -> bool:
    """Some of a group that is not numbered ("18 of the injured"): another figure than the group."""
    return context.nature == "part" and context.against_as != "whole"


def _near(pair: Pair) -> bool:
    x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
    return isinstance(x, Period) and isinstance(y, Period) and near_in_time(x, y)


def _one_event(pair: Pair) -> bool:
    """Two times are of one event where the verb is the same, or the words around are nearly a copy."""
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    mine = {word for word in (a.predicate, a.head) if word} - w.BARE_VERBS
    theirs = {word for word in (b.predicate, b.head) if word} - w.BARE_VERBS
    verbs = {word for word in (a.predicate, b.predicate) if word} - w.BARE_VERBS
    if any(_kin(x, y) for x in mine & verbs for y in theirs) or any(
        _kin(x, y) for x in mine for y in theirs & verbs
    ):
        return True
    return pair.similarity >= w.COPIED


def _kin(x: str, y: str) -> bool:
    """A verb and itself or its noun ("sink", "sinking"; "arrest")."""
    short, long = sorted((x, y), key=len)
    return x == y or (
        len(short) >= 4 and long.startswith(short) and long[len(short) :] in w.NOUN_ENDINGS
    )


def _known(
    side: Surroundings, other: Surroundings, words: frozenset[str], *, slip: str | None
) -> bool:
    """Whether an article, by its ``words``, knows the named owner of the other's figure.

    "Two people died in Ostraland" is another accident to an article that never names it; an owner
    without a name ("the board") is not that one either, unless the digits look like a slip.
    """
    other_told = bool(other.owner) and (other.named or slip is not None)
    if not side.named or other_told or not side.owner:
        return True
    # "The seven have 214 pupils" is not said of one school.
    counted = bool(other.subject) and (other.subject or "").split()[-1] in NUMBERS
    return bool(side.owner & words) and not counted


def swapped_for_sure(pair: Pair) -> bool:
    """Two neighbouring digits of three and more have changed places: words set nothing apart then."""
    q = pair.a.quantity
    return (
        pair.slip == "transposed"
        and q is not None
        and significant_digits(q.middle) >= w.SWAPPED_DIGITS
    )


def slip_allowance(pair: Pair) -> float:
    """How much less the surroundings need to say where the digits themselves look like a slip.

    Two neighbouring digits are swapped by chance once in some ninety pairs of two digits, and
    hardly ever in numbers of four.
    """
    if pair.slip == "unit" and pair.a.quantity is not None:
        figure = pair.a.facts[pair.i].value
        digits = significant_digits(figure.low) if isinstance(figure, Measurement) else 1
        return w.UNIT_ALLOWS[min(digits, max(w.UNIT_ALLOWS))]
    if pair.slip != "transposed" or pair.a.quantity is None:
        deed = dict(pair.why).get("predicate") and pair.slots.measure == "same"
        return w.SLIP_ALLOWS.get(pair.slip or "", w.SAME_DEED if deed else _few(pair))
    digits = significant_digits(pair.a.quantity.middle)
    return w.TRANSPOSED_ALLOWS[min(digits, max(w.TRANSPOSED_ALLOWS))]


def _one_age(pair: Pair) -> bool:
    """Whether both ages are of one time: the day of the article says how old somebody is in it, where
    it has one."""
    a, b = pair.a.around[pair.i], pair.b.around[pair.j]
    one_time = a.past == b.past if a.published and b.published else a.years == b.years
    return one_time and not _grown(pair)


def _grown(pair: Pair) -> bool:
    """Two ages of one person at two times: by the dates of the articles, or by a few years where
    one of them has no date."""
    p, q = pair.a.quantity, pair.b.quantity
    if p is None or q is None or pair.slip == "transposed":
        return False
    dates = pair.a.around[pair.i].published, pair.b.around[pair.j].published
    years = q.low - p.low
    if p.low < p.high and q.low < q.high and q.high - p.high != years:
        return False  # a group grows older at both ends
    if not dates[0] or not dates[1]:
        return abs(years) <= w.GROWN
    apart = (dt.date.fromisoformat(dates[1][:10]) - dt.date.fromisoformat(dates[0][:10])).days
    return abs(years - apart / 365.25) <= 1 and abs(apart) > 0.5 * 365.25


def _few(pair: Pair) -> float:
    """Less than nothing for a few of something that do something else: such numbers stand everywhere."""
    x, y = pair.a.around[pair.i].predicate, pair.b.around[pair.j].predicate
    few = pair.a.sort == "count" and pair.small and pair.slots.subject != "same"
    return w.FEW if few and x and y and x != y and _least(pair) < w.FEW_ARE else 0.0


def _least(pair: Pair) -> float:
    return min((q.middle for q in (pair.a.quantity, pair.b.quantity) if q), default=0.0)
