"""One act told with its parties the other way round, whatever words, voice or names tell it.

"The foreman warned the owner" and "Jane Doe, the owner, had cautioned her foreman" are one act by
family (actwords) and cross where who acts in one article is acted upon in the other. Where one party
alone crosses, or only who acts is another, the sentences have to be each other's nearest and the one
who acts in one has to stand in the other in another part.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import DeedPair, Ref, Story
from .budget import first_places
from .casts import Cast, read_cast
from .directed import read_acts
from .nearfacts import fact_near
from .parties import Party
from .passages import nearness, rank, windows
from .sentencetimes import apart, times_of
from .sides import Act

Weight = Callable[[str], float]
FEW = 7  # articles: of more, sentences meet by chance
TOLD, TOLD_HALF, TOLD_AMONG_MANY = 2.0, 5.0, 9.0  # nats shared besides the parties


@dataclass(frozen=True, slots=True)
class _Side:
    article: int
    act: Act
    words: dict[str, float]
    times: frozenset[str]


def match_roleswaps(
    story: Story, weight: Weight, known: Sequence[DeedPair] = ()
) -> tuple[DeedPair, ...]:
    """Pairs of statements of one act with the parties exchanged, best first."""
    read = [read_acts(reading) for reading in story.readings]
    cast = read_cast(p for _, people in read for p in people)
    near = [windows(reading) for reading in story.readings]
    told = [[_side(story, i, act, near[i]) for act in acts] for i, (acts, _) in enumerate(read)]
    row = nearness(story.readings, weight)
    seen = {frozenset((p.a, p.b)) for p in known}
    found: list[DeedPair] = []
    for i, j in itertools.combinations(range(len(told)), 2):
        best: dict[tuple[int, int], DeedPair] = {}
        for a, b in _of_one_family(told[i], told[j]):
            level = crossing(a.act, b.act, cast)
            if (
                not level
                or apart(a.times, b.times)
                or _two_cases(story, a, b)
                or _told_too(a, told[j], cast)
                or _told_too(b, told[i], cast)
            ):
                continue
            there, back = row(i, a.act.sentence, j), row(j, b.act.sentence, i)
            ranks = rank(there, b.act.sentence), rank(back, a.act.sentence)
            shared = _shared(a, b, weight)
            if not _sure(a.act.family, level, ranks, shared, many=len(told) > FEW):
                continue
            refs = _ref(story, a), _ref(story, b)
            if refs[0] is None or refs[1] is None or frozenset(refs) in seen:
                continue
            alike = round(max(0.4, there[b.act.sentence]), 3)
            pair = DeedPair(kind="roles", a=refs[0], b=refs[1], similarity=alike)
            best.setdefault((a.act.sentence, b.act.sentence), pair)
        found += best.values()
    return tuple(sorted(found, key=lambda p: (-p.similarity, p.a.article, p.b.article)))


def _two_cases(story: Story, a: _Side, b: _Side) -> bool:
    """What would be done in one case and in another: "should the owner sell, he would owe the club a million"."""
    figures = [
        {w for w, weight in side.words.items() if weight == 1.0 and w[:1].isdigit()}
        for side in (a, b)
    ]
    if not all(figures) or figures[0] & figures[1]:
        return False
    return all(
        _WOULD.search(prose, max(0, side.act.start - _REACH), side.act.end)
        for side in (a, b)
        for prose in (story.readings[side.article].article.prose,)
    )


_WOULD = re.compile(r"(?i)\b(?:would|could|might|should)\s")
_REACH = 20  # characters before a verb


def _side(story: Story, article: int, act: Act, near: Sequence[dict[str, float]]) -> _Side:
    return _Side(article, act, near[act.sentence], times_of(story.readings[article], act.sentence))


def _of_one_family(mine: Sequence[_Side], theirs: Sequence[_Side]) -> Iterator[tuple[_Side, _Side]]:
    by_family: dict[str, list[_Side]] = {}
    for b in theirs:
        by_family.setdefault(b.act.family, []).append(b)
    for a in mine:
        for b in first_places(by_family.get(a.act.family, ())):
            yield a, b


def crossing(a: Act, b: Act, cast: Cast) -> int:
    """3 where both parties cross, 2 where one does and the other may, 1 where one alone does or who acts
    is another, 0 where nothing crosses."""
    if a.family.startswith("="):
        related = a.agent and b.agent and cast.related(a.agent, b.agent)
        return 1 if not related and _other_actor(a, b, cast) else 0
    pairs = ((a.agent, b.agent), (a.patient, b.patient))
    stays = [
        one is not None and other is not None and cast.related(one, other) for one, other in pairs
    ]
    if any(stays) or _two_things(a.theme, b.theme, cast):
        return 0
    first, second = _crosses(a.agent, b.patient, cast), _crosses(a.patient, b.agent, cast)
    if first == second == "same":
        return 3
    if "same" not in (first, second):
        return 0
    told = (a.agent, a.patient, b.agent, b.patient)
    if a.family == "part":
        return 1 if sum(p is not None for p in told) == 3 else 0
    if a.family == "route" or a.family[0] == "~" or not all(p is not None and p.acts for p in told):
        return 0
    if "may" in (first, second):
        return 2 if a.family not in ("say", "call") else 0
    return 1 if a.family in _ONE_WAY else 0


# Acts of which one crossed party is enough: nobody does them to each other in turn.
_ONE_WAY = frozenset("tell urge rescue".split())


def _crosses(one: Party | None, other: Party | None, cast: Cast) -> str:
    if one is None or other is None:
        return ""
    if cast.same(one, other):
        return "same"
    return "" if cast.unlike(one, other) else "may"


def _two_things(a: Party | None, b: Party | None, cast: Cast) -> bool:
    return a is not None and b is not None and not cast.same(a, b)


def _same(a: Party | None, b: Party | None, cast: Cast) -> bool:
    return a is not None and b is not None and cast.same(a, b)


def _other_actor(a: Act, b: Act, cast: Cast) -> bool:
    """The thing is one, and who does it in one sentence stands in the other in another part."""
    if a.agent is None or b.agent is None or not (a.agent.acts and b.agent.acts):
        return False
    if a.agent.first < -1 or b.agent.first < -1:
        return False  # a pronoun within the sentence
    if (
        a.patient
        and b.patient
        and not a.patient.pronoun
        and not b.patient.pronoun
        and not cast.same(a.patient, b.patient)
    ):
        return False
    return _opposed(a.agent, b, cast) or _opposed(b.agent, a, cast)


def _opposed(party: Party, act: Act, cast: Cast) -> bool:
    return any(cast.same(party, p) for p in (*act.against, *act.nearby)) or any(
        party.part in p.held or party.names & p.held for p in act.against if not p.pronoun
    )


def _told_too(a: _Side, others: Sequence[_Side], cast: Cast) -> bool:
    """The other article tells the act the same way round as well."""
    return any(
        o.act.family == a.act.family
        and _same(a.act.agent, o.act.agent, cast)
        and (
            _same(a.act.patient, o.act.patient, cast)
            or a.act.patient is None
            or o.act.patient is None
        )
        for o in others
    )


def _shared(a: _Side, b: _Side, weight: Weight) -> float:
    """How rare the words are that both sentences have besides the parties."""
    parties = {
        w
        for side in (a, b)
        for p in (side.act.agent, side.act.patient)
        if p
        for w in (*p.names, p.part)
    }
    return sum(
        min(a.words[w], b.words[w]) * weight(w) for w in (a.words.keys() & b.words.keys()) - parties
    )


def _sure(family: str, level: int, ranks: tuple[int, int], shared: float, *, many: bool) -> bool:
    if many:
        return level == 3 and ranks == (0, 0) and shared >= TOLD_AMONG_MANY
    if level == 3 and family != "route":
        least = (
            TOLD
            if family in _RETURNED or family[0] == "~" or family == "route" or ranks != (0, 0)
            else 0.0
        )
        return max(ranks) <= 2 and shared >= least
    if level == 3 and family == "route":
        return sum(ranks) <= 1 and shared >= TOLD_HALF
    if level == 2:
        return sum(ranks) <= 1 and shared >= (TOLD_HALF if family in _RETURNED else TOLD)
    return sum(ranks) <= 1 and shared >= TOLD_HALF


# What both sides of a quarrel do to each other in turn.
_RETURNED = frozenset(
    "accuse sue tell say call beat thank attack help visit refuse chase cheat".split()
)


def _ref(story: Story, side: _Side) -> Ref | None:
    act = side.act
    return fact_near(story.readings[side.article], side.article, act.sentence, act.start, act.end)
