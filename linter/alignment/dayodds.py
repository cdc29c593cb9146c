"""How likely two times of a story date one event, by logistic regression.

One pair of sentences says little where both tell the event in other words. The story says
more: who else gives the one day, whether either article dates the event as the other does,
which times are most alike, whether the two sentences agree in a figure, and how the days
differ: writers mistake a day for the next, or its month. The weights were fitted by
``benchmarks/dayodds.py`` on labelled stories and on days changed in real ones, the story's
topic left out of the measurement; ``data/dayodds.json`` holds what was found.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from ..model.comparison import Story
from ..model.fact import Fact
from . import weights as w
from .conflicts import Key, key
from .datable import YEARS, comparable, inside, may_agree, near, values
from .dayground import DayGround, backed, day_ground
from .daykinds import against_the_leads, only_of_its_kind
from .dayslips import SLIPS, slip
from .events import Events, two_deeds
from .logistic import probability
from .lonedays import LoneDays
from .pairs import Pair
from .surroundings import NEIGHBOUR
from .twotimes import two_times

LEAST = 0.02
MOST = 0.8  # of what two sentences share; beyond it they are copies
MARGIN = 0.4
FEW_WORDS = 2
WORDS = 12
SMALL = 6  # articles
_KINSHIPS = ("verb", "noun", "like", "near", "open", "other")
_DEED = {"verb": "same", "noun": "same", "like": "like", "near": "like"}
_NOT = re.compile(r"(?i)\b(?:not|never|no longer|yet to|fail(?:s|ed)? to)\b|n['’]t\b")
# Round numbers of years, and years that hang on another time told somewhere before.
_LOOSE = re.compile(r"(?i)\b(?:decades?|previous|following|same|that)\b")
_REACH = 60  # code points before a time in which its verb is denied
_ENDS = frozenset(("by", "until"))
_STRETCHES = frozenset(("range", "week", "weekend"))


def weighable(pair: Pair, on: DayGround) -> bool:
    """Whether odds say anything of the pair: two days, months or years that differ for sure, of what is
    told as done or of what is to come, neither of them inside the stretch that the other ends, told by
    themselves and not roundly, and no two steps of one matter."""
    return (
        pair.a.sort == "time"
        and pair.relation == "different"
        and pair.similarity > LEAST
        and comparable(pair, begins=False)
        and not inside(pair)
        and not may_agree(pair)
        and on.events.kinship(pair) != "apart"
        and not any(_LOOSE.search(text) for text in _texts(pair))
        and not two_times(on.story, pair)
    )


def features(pair: Pair, on: DayGround) -> dict[str, float]:
    """What speaks for and against one event, by name."""
    told = _of_words(pair, on) | _of_the_two(pair) | _of_the_story(pair, on)
    return {name: float(value) for name, value in told.items()}


def _of_words(pair: Pair, on: DayGround) -> dict[str, float]:
    kind, shared = on.events.kinship(pair), min(pair.similarity, MOST)
    a, b = on.events.both(pair)
    slots = pair.slots
    own = [pair.a.around[pair.i].words, pair.b.around[pair.j].words]
    words = min(sum(weight > NEIGHBOUR for weight in side.values()) for side in own)
    return {
        "shared": shared,
        "root of shared": math.sqrt(max(shared, 0.0)),
        f"shared, {_DEED.get(kind, 'other')} deed": shared,
        **{f"kin {name}": kind == name for name in _KINSHIPS},
        "two deeds": two_deeds(a, b) and kind != "verb",
        "both verbs": bool(a.verb and b.verb),
        "same party": bool(a.parties & b.parties),
        "party named": bool(a.parties & b.words or b.parties & a.words),
        "same owner": slots.subject == "same",
        "other owner": slots.subject == "differs",
        "same measure": slots.measure == "same",
        "other measure": slots.measure == "differs",
        "other status": slots.status == "differs",
        "one said": a.speech != b.speech,
        "both said": a.speech and b.speech,
        "one denied": _denied(pair, on, 0) != _denied(pair, on, 1),
        "few words": words <= FEW_WORDS,
        "words": min(words, WORDS) / WORDS,
    }


def _of_the_two(pair: Pair) -> dict[str, float]:
    x, y = values(pair)
    grains = {x.granularity, y.granularity}
    how = slip(x, y)
    undated = sum(not any(c.isdigit() for c in text) for text in _texts(pair))
    return {
        **{name: how == name for name in SLIPS},
        "near": near(pair),
        "years": grains <= YEARS,
        "months": grains == {"month"},
        "month and other": "month" in grains and len(grains) > 1,
        "stretch": bool(grains & _STRETCHES),
        "one deadline": x.relation in _ENDS and y.relation in _ENDS,
        "both since": x.relation == y.relation == "since",
        "one bound": x.relation != y.relation,
        "undated": undated,
        "same clock": x.clock is not None and x.clock == y.clock,
        "one to come": _to_come(pair, 0) != _to_come(pair, 1),
    }


def _texts(pair: Pair) -> tuple[str, str]:
    return pair.a.facts[pair.i].text, pair.b.facts[pair.j].text


def _of_the_story(pair: Pair, on: DayGround) -> dict[str, float]:
    a, b = key(pair.a), key(pair.b)
    here, there = pair.a.article, pair.b.article
    x, y = values(pair)
    further = [on.independent(on.lone.tellers(value) - {here, there}) for value in (x, y)]
    likest = [on.likest[a, there], on.likest[b, here]]
    best = [pair.similarity >= most for most, _ in likest]
    rivals = [second if top else most for top, (most, second) in zip(best, likest, strict=True)]
    leads = [
        entry.facts[n].sentence < on.leads[entry.article]
        for entry, n in ((pair.a, pair.i), (pair.b, pair.j))
    ]
    places = [(e.article, e.facts[n].sentence) for e, n in ((pair.a, pair.i), (pair.b, pair.j))]
    figures = [on.figures.get(place, frozenset()) for place in places]
    return {
        "told there too": on.lone.tells(there, x) + on.lone.tells(here, y),
        "fewer tell": min(*further, 3),
        "more tell": min(max(further), 4),
        "one against more": min(max(further), 4) * (min(further) == 0),
        "nobody else tells": max(further) == 0,
        "backed": min(backed(pair, on), 3),
        "equal there": on.equal.get((a, there), 0.0) + on.equal.get((b, here), 0.0),
        "equal elsewhere": max(_elsewhere(pair, on, 0), _elsewhere(pair, on, 1)),
        "likest": sum(best),
        "both likest": all(best),
        "margin": max(-MARGIN, min(MARGIN, pair.similarity - max(rivals))),
        "times": math.log1p(on.times[here]) + math.log1p(on.times[there]),
        "articles": math.log(len(on.story.readings)),
        "only times": (on.times[here] <= 2) + (on.times[there] <= 2),
        "both lead": all(leads),
        "one leads": leads[0] != leads[1],
        "equal figures": min(len(figures[0] & figures[1]), 2),
    }


def _elsewhere(pair: Pair, on: DayGround, side: int) -> float:
    """What the entry shares with the likest equal time of any third article."""
    mine, other = (pair.a, pair.b) if side == 0 else (pair.b, pair.a)
    own = {mine.article, other.article}
    return max(
        (
            on.alike[key(mine), equal]
            for equal in on.equals.get(key(mine), ())
            if equal[0] not in own
        ),
        default=0.0,
    )


def _fact(pair: Pair, side: int) -> tuple[int, Fact]:
    entry, mention = (pair.a, pair.i) if side == 0 else (pair.b, pair.j)
    return entry.article, entry.facts[mention]


def _denied(pair: Pair, on: DayGround, side: int) -> bool:
    """Whether the words before a time deny its verb: "had not been handed in by Tuesday"."""
    article, fact = _fact(pair, side)
    reading = on.story.readings[article]
    if not 0 <= fact.sentence < len(reading.sentences):
        return False
    start = max(reading.sentences[fact.sentence].start, fact.start - _REACH)
    return _NOT.search(reading.article.prose, start, fact.start) is not None


def _to_come(pair: Pair, side: int) -> bool:
    entry, mention = (pair.a, pair.i) if side == 0 else (pair.b, pair.j)
    start, published = values(pair)[side].start, entry.around[mention].published
    return bool(start and published and start[:10] > published[:10])


def day_odds(pair: Pair, on: DayGround) -> float:
    """The probability, 0 to 1, that the two times date one event differently."""
    return probability("dayodds", features(pair, on))


def odds_of_days(
    story: Story, timed: Sequence[Pair], *, events: Events, lone: LoneDays
) -> dict[tuple[Key, Key], float]:
    """The odds of all pairs of a story's times of which they say anything."""
    pairs = [pair for pair in timed if pair.a.sort == "time"]
    on = day_ground(story, pairs, events=events, lone=lone)
    return {(key(pair.a), key(pair.b)): _told(pair, on) for pair in pairs if weighable(pair, on)}


def _told(pair: Pair, on: DayGround) -> float:
    """The odds; likely from where days are not unlikely, where each article dates one event of the kind only
    and the story speaks against the one day: in a small one no other article gives it and none of the two
    both, in any it stands in a lead against the day of the leads.

    Of the pairs from .2 on that are so in small stories 10 of 11 were one event (without the rule 5 of 5
    told), of those in leads 3 of 3; of days moved in real and invented ones 23 of 26 and 14 of 16.
    """
    odds = day_odds(pair, on)
    if not w.UNLIKELY_DAYS <= odds < w.LIKELY_DAYS or not only_of_its_kind(pair, on.kinds):
        return odds
    small = len(on.story.readings) <= SMALL
    lone = small and near(pair) and on.lone.support(pair) > 0
    if lone and on.events.kinship(pair) in ("verb", "noun", "like"):
        return w.LIKELY_DAYS
    return w.LIKELY_DAYS if against_the_leads(pair, on.kinds) else odds
