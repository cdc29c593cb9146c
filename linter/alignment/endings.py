"""A matter that ends one way in one article and another way in the other, in sentences that tell one thing.

The two sentences are each other's nearest, tell two sides of one question (poles.py), and the parts of
them around the two phrases name what it is of in the same rare words.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence

from ..model.comparison import Deed, DeedPair, Ref, Story
from .budget import first_places
from .clausepairs import Clause
from .endingstold import SHE, Told, read_told
from .passages import Row, rank
from .pending import FEW
from .poles import COMES_OF, OF_ONE, PERSONAL, PLAIN
from .surroundings import name_words
from .whom import one_person
from .wordgroups import canonical

Weight = Callable[[str], float]
# Nats shared; where either has another sentence nearer; where one has some nearer and is the other's nearest.
NEAR, NEAR_APART, NEAR_ONE_WAY = 8.0, 12.0, 14.0
FARTHEST = 3
HALF = 0.5  # of a word outside the parts
AS_NEAR = 0.7
LATEST = 7  # days between two articles


def match_endings(
    story: Story, clauses: Sequence[Sequence[Clause]], row: Row, weight: Weight
) -> Iterator[DeedPair]:
    """Pairs of sentences that tell two sides of one question."""
    if len(story.readings) > FEW:
        return
    told = [first_places(read_told(story, n, own)) for n, own in enumerate(clauses)]
    for i, j in itertools.combinations(range(len(told)), 2):
        if _days_apart(story, i, j) > LATEST:
            continue
        best: dict[tuple[int, int], tuple[float, Told, Told]] = {}
        for a, b in itertools.product(told[i], told[j]):
            if a.pole.question != b.pole.question or a.pole.side == b.pole.side:
                continue
            there, back = row(i, a.sentence, j), row(j, b.sentence, i)
            near = shared(a, b, weight)
            ranks = rank(there, b.sentence), rank(back, a.sentence)
            apart = _signed(story, i, j, a, b)
            if apart is not None and apart > 0 and a.pole.question in COMES_OF:
                continue
            if not (of_one(a, b, weight, apart) or sure(a, b, ranks, near)):
                continue
            if told_too(a, b, told[j], near, weight) or told_too(b, a, told[i], near, weight):
                continue
            key = a.sentence, b.sentence
            if key not in best or near > best[key][0]:
                best[key] = near, a, b
        for _, a, b in best.values():
            refs = _ref(story, i, a), _ref(story, j, b)
            if refs[0] is None or refs[1] is None:
                continue
            yield DeedPair(
                kind=_kind(a, b),
                a=refs[0],
                b=refs[1],
                similarity=round(min(1.0, max(0.5, row(i, a.sentence, j)[b.sentence])), 3),
            )


def _days_apart(story: Story, i: int, j: int) -> int:
    one, other = (story.readings[n].article.date for n in (i, j))
    return abs((other - one).days) if one and other else 0


def _signed(story: Story, i: int, j: int, a: Told, b: Told) -> int | None:
    """How many days after the other the article was written that tells the side which comes of it."""
    later = COMES_OF.get(a.pole.question)
    one, other = (story.readings[n].article.date for n in (i, j))
    if one is None or other is None:
        return None if later else 0
    days = (other - one).days
    if later is None:
        return abs(days) if a.pole.question == "custody" else 0
    return days if b.pole.side == later else -days


def of_one(a: Told, b: Told, weight: Weight, apart: int | None) -> bool:
    """One person is told two ways, of one charge as far as both tell it, and not because time has passed."""
    if a.pole.question not in OF_ONE or not a.who or not b.who or not one_person(a.who, b.who):
        return False
    if apart is None or apart > 0 or (a.times and b.times and not a.times & b.times):
        return False
    mine, theirs = a.part - a.who - a.names - _OF_COURTS, b.part - b.who - b.names - _OF_COURTS
    shared = sum(map(weight, sorted(mine & theirs)))
    least = CHARGED if a.pole.question in _OF_CHARGES else 0.0
    return shared >= least


_OF_COURTS = frozenset(
    map(
        canonical, "count charge offence offense crime court trial jury juror judge one two".split()
    )
)
CHARGED = 3.0  # nats of what both say that somebody was tried or blamed for
_OF_CHARGES = frozenset("verdict plea trial charge fault".split())


def shared(a: Told, b: Told, weight: Weight) -> float:
    """How rare the words are that the two parts share, those that the rest names counting half."""
    parts = a.part & b.part
    rest = (a.around & b.around) - parts
    return sum(map(weight, sorted(parts))) + HALF * sum(map(weight, sorted(rest)))


def sure(a: Told, b: Told, ranks: tuple[int, int], near: float) -> bool:
    """The two sentences tell of one thing."""
    if near < _least(ranks):
        return False
    if a.pole.question.startswith("=") and not (a.pole.contrary or b.pole.contrary):
        return False
    if a.pronouns and b.pronouns and bool(a.pronouns & SHE) != bool(b.pronouns & SHE):
        return False
    if a.who and b.who and not one_person(a.who, b.who):
        return False
    if a.pole.question == "leaving" and bool(a.who) != bool(b.who):
        return False  # "ousted Jane Doe's party"
    if a.pole.question in PERSONAL:
        if _others(a, b):
            return False
    elif _two_things(a, b):
        return False
    if a.times and b.times and not a.times & b.times:
        return False
    if any(_of_one_kind(x, y) for x, y in itertools.product(a.phrases, b.phrases)):
        return False
    mine, theirs = a.named - b.around, b.named - a.around
    return not (mine and theirs and not a.named & b.around and not b.named & a.around)


def _least(ranks: tuple[int, int]) -> float:
    if sum(ranks) < 2:
        return NEAR
    if max(ranks) < 2:
        return NEAR_APART
    return NEAR_ONE_WAY if not min(ranks) and max(ranks) <= FARTHEST else math.inf


def _two_things(a: Told, b: Told) -> bool:
    """Each is told of what the other sentence does not name, or of two of a kind ("car park", "skate park")."""
    if a.things and b.things and not a.things & b.around and not b.things & a.around:
        return True
    return any(
        a.kinds[head] and b.kinds[head] and not a.kinds[head] & b.kinds[head]
        for head in a.kinds.keys() & b.kinds.keys()
    )


def _of_one_kind(x: str, y: str) -> bool:
    """Two of a kind by name: "Tarn Lane", "Brill Lane"."""
    one, other = x.split(), y.split()
    return one[-1] == other[-1] and not (set(one) <= set(other) or set(other) <= set(one))


def _others(a: Told, b: Told) -> bool:
    """Two persons: no full name in common where both sentences name somebody, or none of the names."""
    if a.people and b.people:
        return not any(
            x <= y or y <= x
            for x, y in itertools.product(map(name_words, a.people), map(name_words, b.people))
        )
    return bool(a.names or b.names) and not a.names & b.names


def told_too(a: Told, b: Told, others: Sequence[Told], near: float, weight: Weight) -> bool:
    """The article of ``b`` tells the side of ``a`` as well, of what may be the same thing."""
    own = sum(map(weight, sorted(a.part & b.part)))
    return any(
        o.pole.question == a.pole.question
        and o.pole.side == a.pole.side
        and not (a.who and o.who and not one_person(a.who, o.who))
        and (
            sum(map(weight, sorted(a.part & o.part))) >= own
            if o.sentence == b.sentence
            else shared(a, o, weight) >= AS_NEAR * near
        )
        for o in others
    )


def _kind(a: Told, b: Told) -> Deed:
    plain = a.pole.question in PLAIN or a.pole.question.startswith("=")
    return "negation" if plain or a.pole.denied != b.pole.denied else "outcome"


def _ref(story: Story, article: int, told: Told) -> Ref | None:
    """The fact that the report shows: the statement nearest to the phrase."""
    reading = story.readings[article]
    place = reading.sentences[told.sentence].start + told.pole.start
    facts = [
        (fact.kind != "statement", abs(fact.start - place), n)
        for n, fact in enumerate(reading.facts)
        if fact.sentence == told.sentence
    ]
    return Ref(article, min(facts)[2]) if facts else None
