"""Results of matches and votes that two articles give otherwise.

Small numbers stand everywhere, so what decides is the occasion: the sides or the matter that
was voted on, the stage (half-time, extra time, penalties, a leg) and the year. Results that are
the same in both articles are taken out first; of what is left each has at most one partner.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Fact
from ..model.values import Named, Person, Score
from .entries import Entry
from .pairs import Pair
from .rows import comparison
from .surroundings import name_words
from .times import days
from .wordgroups import canonical


def _words(text: str) -> frozenset[str]:
    return frozenset(canonical(word) for word in text.split())


VOTES = _words(
    "vote ballot motion measure proposition amendment bill resolution ruling verdict referendum abstain abstention aye no "
    "councillor senator lawmaker legislator juror judge justice parliament senate assembly committee panel"
)
MATCHES = _words(
    "match game final semi-final quarter-final goal penalty shootout shoot-out cup league championship title "
    "team side season tournament fixture derby striker goalkeeper keeper scorer coach leg set frame inning"
)
# What a vote is on, and what comes of it: two votes told with another of these are two votes.
MATTERS = _words(
    "amendment motion measure proposition bill budget report reading resolution plan deal treaty clause paragraph"
)
LOST = _words("lose reject defeat fall fail negative negatived throw")
CARRIED = _words("carry pass approve adopt agree endorse back")
ROUNDS = _words("final semi-final quarter-final play-off replay leg")
STAGES_OF_NONE = frozenset(
    (None, "full time", "extra time")
)  # a result without a stage is the final one
RUNNING = "running"
FLOOR, SHARED_FLOOR = 0.30, 0.12  # what the sentences share; less where one number is the same
TELLING = 10  # a number of votes from which the same one is seldom chance
SURE = 100  # and from here on never, whatever the words
WEEKS = 14  # days
VOTED = re.compile(r"(?i)\b(?:votes?|ayes?|noes|for|against|favou?r)\b")
SAME_RATIO = 2.0  # votes of bodies of other sizes are other votes


def results(story: Story, every: Sequence[Pair]) -> list[Disagreement]:
    """One disagreement for each match or vote that the pairs ``every`` give two results of."""
    scored = [p for p in every if p.a.sort == "score"]
    equal = [p for p in scored if p.relation == "equal" and _one_occasion(story, p)]
    settled: dict[tuple[Ref, int], list[Pair]] = defaultdict(list)
    for pair in equal:
        settled[_ref(pair.a), pair.b.article].append(pair)
        settled[_ref(pair.b), pair.a.article].append(pair)
    suspects = [
        p
        for p in scored
        if p.relation == "different"
        and _one_occasion(story, p)
        and p.similarity >= _floor(p)
        and (_ref(p.a), p.b.article) not in settled
        and (_ref(p.b), p.a.article) not in settled
    ]
    chosen = [p for p in _partners(suspects) if not _told_apart(p, equal)]
    return list(_grouped(story, chosen, equal))


def _ref(entry: Entry) -> Ref:
    return entry.refs[0]


def _values(entry: Entry) -> tuple[float, ...]:
    value = entry.fact.value
    return tuple(sorted(value.values)) if isinstance(value, Score) else ()


def _shared(pair: Pair) -> bool:
    """One side's number is the same in both."""
    return bool(set(_values(pair.a)) & set(_values(pair.b)))


def _floor(pair: Pair) -> float:
    """What the sentences have to share: nothing where two votes have one number of two digits."""
    common = set(_values(pair.a)) & set(_values(pair.b))
    most = max(common, default=0)
    if most >= SURE or (most >= TELLING and _votes(pair)):
        return 0.0
    return SHARED_FLOOR if common else FLOOR


def _votes(pair: Pair) -> bool:
    return all(
        e.around[k].words.keys() & VOTES or VOTED.search(e.fact.text)
        for e, k in ((pair.a, pair.i), (pair.b, pair.j))
    )


def _one_occasion(story: Story, pair: Pair) -> bool:
    """Whether the two may be of one match or one vote, by what the sentences say of it."""
    a, b = pair.a, pair.b
    if len(_values(a)) != len(_values(b)) or pair.slots.status == "differs":
        return False
    around_a, around_b = a.around[pair.i], b.around[pair.j]
    if around_a.years and around_b.years and not around_a.years & around_b.years:
        return False
    if around_a.past != around_b.past and not (around_a.years & around_b.years):
        return False
    words_a, words_b = (frozenset(side.words) for side in (around_a, around_b))
    votes, matches = ([bool(w & table) for w in (words_a, words_b)] for table in (VOTES, MATCHES))
    if (votes[0] and not matches[0] and matches[1] and not votes[1]) or (
        votes[1] and not matches[1] and matches[0] and not votes[0]
    ):
        return False
    if not _one_stage(_stage(a.fact), _stage(b.fact)):
        return False
    if votes[0] and votes[1] and not any(matches):
        return _one_matter(pair, words_a, words_b)
    return pair.slots.period != "differs" and _one_match(story, pair)


def _stage(fact: Fact) -> str | None:
    return fact.context.qualifiers[-1] if fact.context.qualifiers else None


def _one_stage(a: str | None, b: str | None) -> bool:
    if RUNNING in (a, b):
        return False
    return a == b or {a, b} <= STAGES_OF_NONE


def _one_matter(pair: Pair, a: frozenset[str], b: frozenset[str]) -> bool:
    """Not an amendment here and the bill there, nor two votes of bodies of other sizes."""
    mine, theirs = a & MATTERS, b & MATTERS
    fates = [bool(words & LOST) - bool(words & CARRIED) for words in (a, b)]
    if not mine & theirs and ((mine and theirs and not _shared(pair)) or fates[0] * fates[1] < 0):
        return False
    if pair.slots.period == "differs" and _days_apart(pair) > WEEKS:
        return False
    sizes = sorted((sum(_values(pair.a)), sum(_values(pair.b))))
    return sizes[0] > 0 and sizes[1] <= SAME_RATIO * sizes[0]


def _days_apart(pair: Pair) -> int:
    """The day that a sentence gives may be that of its saying; so only weeks tell two votes apart."""
    spans = [days(p) for f in (pair.a.fact, pair.b.fact) if (p := f.context.period)]
    if len(spans) < 2 or not spans[0] or not spans[1]:
        return 0
    return max(spans[0][0] - spans[1][1], spans[1][0] - spans[0][1])


def _one_match(story: Story, pair: Pair) -> bool:
    """The sides named are the same as far as both name any, and so is the round."""
    mine, theirs = _sides(story, pair.a), _sides(story, pair.b)
    rounds = [
        frozenset(e.around[k].words) & ROUNDS for e, k in ((pair.a, pair.i), (pair.b, pair.j))
    ]
    if rounds[0] and rounds[1] and not rounds[0] & rounds[1]:
        return False
    if not mine or not theirs:
        return True
    common = [x for x in mine if any(x & y for y in theirs)]
    return bool(common) and (len(common) > 1 or min(len(mine), len(theirs)) < 2 or _shared(pair))


def _sides(story: Story, entry: Entry) -> list[frozenset[str]]:
    """The names that stand in the sentence of a result."""
    reading = story.readings[entry.article]
    return [
        words
        for fact in reading.facts
        if fact.sentence == entry.fact.sentence
        and fact.kind in ("organisation", "place", "person")
        and isinstance(fact.value, Named | Person)
        and (words := name_words(fact.value.name))
    ]


def _fit(pair: Pair) -> float:
    return (
        pair.similarity
        + (0.3 if _shared(pair) else 0.0)
        + (0.1 if pair.slots.subject == "same" else 0.0)
    )


def _partners(suspects: Sequence[Pair]) -> list[Pair]:
    """One partner in each other article: the pairs by falling fit."""
    taken: set[tuple[Ref, int]] = set()
    chosen = []
    for pair in sorted(suspects, key=lambda p: (-_fit(p), _order(p))):
        ends = (_ref(pair.a), pair.b.article), (_ref(pair.b), pair.a.article)
        if not taken & set(ends):
            taken.update(ends)
            chosen.append(pair)
    return chosen


def _order(pair: Pair) -> tuple[int, int, int, int]:
    a, b = _ref(pair.a), _ref(pair.b)
    return a.article, a.fact, b.article, b.fact


def _told_apart(pair: Pair, equal: Sequence[Pair]) -> bool:
    """A third article tells both results, so that they are of two occasions."""
    with_a, with_b = (
        {
            other.article
            for p in equal
            for mine, other in ((p.a, p.b), (p.b, p.a))
            if _ref(mine) == _ref(entry)
        }
        for entry in (pair.a, pair.b)
    )
    return bool(with_a & with_b)


def _grouped(story: Story, chosen: Sequence[Pair], equal: Sequence[Pair]) -> Iterator[Disagreement]:
    """The pairs that tell the same two results as one disagreement, with all who tell either."""
    groups: dict[tuple[tuple[float, ...], ...], list[Pair]] = defaultdict(list)
    for pair in chosen:
        groups[tuple(sorted((_values(pair.a), _values(pair.b))))].append(pair)
    for values, pairs in groups.items():
        best = max(pairs, key=lambda p: (_fit(p), tuple(-n for n in _order(p))))
        sides = []
        for value in values:
            refs = {_ref(e) for p in pairs for e in (p.a, p.b) if _values(e) == value}
            refs |= {
                _ref(e) for p in equal if _ref(p.a) in refs or _ref(p.b) in refs for e in (p.a, p.b)
            }
            sides.append(tuple(sorted(refs, key=lambda ref: (ref.article, ref.fact))))
        sides.sort(
            key=lambda refs: (
                -len({story.copies.get(r.article, r.article) for r in refs}),
                refs[0].article,
                refs[0].fact,
            )
        )
        confidence = round(
            min(0.95, 0.55 + 0.5 * best.similarity + (0.15 if _shared(best) else 0.0)), 3
        )
        yield Disagreement(
            sort="score", sides=tuple(sides), best=comparison(best), confidence=confidence
        )
