"""Posts of one person that do not go together, across the articles of a story.

Every post of a person in one article is set against every post in the other: where any
of them fit, the articles agree. Offices that nobody holds at once are a conflict by themselves;
other offices of two kinds where something says that the same thing is told: the sentences are
alike, most articles have the one and a single article the other, or somebody else of the story
holds the post.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from ..model.comparison import NameVariant, PostConflict, Ref, Story, Told
from . import offices as o
from .holders import Given, read_holders
from .postkinds import (
    bodies_apart,
    clients_apart,
    commands,
    council_and_staff,
    fields_apart,
    graded,
    leads_own_house,
    may_speak,
    one_body,
    one_occupation,
    other_branch,
    other_level,
    other_portfolio,
    other_standing,
    part_and_whole,
    parties_apart,
    seats_apart,
    sexes_apart,
    shared_office,
    sides_apart,
    speaks,
    trade_and_office,
)
from .relatives import match_relatives
from .surroundings import similarity
from .wordgroups import canonical

MONTHS_APART = 6  # people change posts
# How alike the sentences have to be that tell two offices: of which one person seldom holds both,
# of which some do.
ALIKE = {"sure": 0.0, "seldom": 0.04, "some": 0.4, "trade": 0.1}
SURE, LIKELY = 0.75, 0.6

Apart = Literal["sure", "seldom", "some", "trade"]


def match_posts(
    story: Story, weight: Callable[[str], float], spellings: Sequence[NameVariant]
) -> tuple[PostConflict, ...]:
    """One conflict for each person whom articles put in posts that do not go together."""
    people = read_holders(story, spellings)
    found = []
    for name, given in sorted(people.items()):
        conflict = _conflict(story, weight, name, given, people)
        if conflict:
            found.append(conflict)
    named = {conflict.name for conflict in found}
    kin = match_relatives(story, weight, spellings)
    return (*found, *(conflict for conflict in kin if conflict.name not in named))


def _conflict(
    story: Story,
    weight: Callable[[str], float],
    name: str,
    given: list[Given],
    people: Mapping[str, list[Given]],
) -> PostConflict | None:
    by_article: dict[int, list[Given]] = defaultdict(list)
    for item in given:
        by_article[item.article].append(item)
    best: tuple[float, float, Given, Given] | None = None
    for i, j in itertools.combinations(sorted(by_article), 2):
        if _changed_since(story, i, j):
            continue
        agreed = {
            a.future
            for a, b in itertools.product(by_article[i], by_article[j])
            if a.future == b.future and fits(a, b) and not (_ranks(a) and _ranks(b))
        }
        for a, b in itertools.product(by_article[i], by_article[j]):
            apart = _apart(a, b) if a.future == b.future and a.future not in agreed else None
            if apart is None or _held_together(a, b, by_article):
                continue
            alike = post_similarity(story, a, b, weight)
            if not _one_post(a, b, apart, alike, by_article, people, name):
                continue
            sure = SURE if apart == "sure" else LIKELY
            if best is None or (sure, alike) > best[:2]:
                best = (sure, alike, a, b)
    if best is None:
        return None
    sure, alike, a, b = best
    one, other = _side(a, by_article), _side(b, by_article)
    # What fits either ("his lawyer") tells neither.
    sides = (
        [x for x in one if x is a or x not in other],
        [y for y in other if y is b or y not in one],
    )
    odd, usual = sorted(sides, key=lambda s: (len(s), -s[0].article))
    return PostConflict(
        name=max((item.post.name for item in given), key=lambda n: (len(n), n)),
        odd=tuple(_told(item) for item in odd),
        usual=tuple(_told(item) for item in usual),
        confidence=sure,
        similarity=round(alike, 3),
    )


def _told(item: Given) -> Told:
    post = item.post
    return Told(ref=Ref(item.article, post.fact), text=post.text, start=post.start, end=post.end)


def _side(told: Given, by_article: Mapping[int, list[Given]]) -> list[Given]:
    """What each article tells that fits ``told``, its own article's words first."""
    chosen = {told.article: told}
    for article, items in sorted(by_article.items()):
        for item in items:
            if article not in chosen and fits(told, item):
                chosen[article] = item
    return [chosen[article] for article in sorted(chosen)]


def _changed_since(story: Story, i: int, j: int) -> bool:
    a, b = story.readings[i].article.date, story.readings[j].article.date
    return bool(a and b and abs((a - b).days) > 30 * MONTHS_APART)


def fits(a: Given, b: Given) -> bool:
    """Whether the two are one post, as far as their words tell."""
    differ = (
        sides_apart, bodies_apart, clients_apart, other_portfolio, seats_apart, parties_apart, fields_apart, sexes_apart
    )  # fmt: skip
    if any(apart(a, b) for apart in differ):
        return False
    if one_occupation(a, b) or set(a.words) == set(b.words) or (may_speak(a) and may_speak(b)):
        return True
    if graded(a, b) or other_level(a, b) or other_standing(a, b) or other_branch(a, b):
        return False
    one, other = o.rung(a.words), o.rung(b.words)
    if one or other:
        return one == other
    return a.office is not None and b.office is not None and a.office.name == b.office.name


def _held_together(a: Given, b: Given, by_article: Mapping[int, list[Given]]) -> bool:
    """An article of the story gives the person both, or a post that may be either; "her lawyer" says for whom
    no more than that."""
    told_apart = clients_apart(a, b)
    return any(
        one is not other or not told_apart
        for items in by_article.values()
        for one in items
        if fits(a, one)
        for other in items
        if fits(b, other)
    )


def _ranks(item: Given) -> bool:
    """A rank before the name says nothing of the post its holder is in."""
    return item.post.title and item.office is not None and item.office.sector == "rank"


def _apart(a: Given, b: Given) -> Apart | None:
    """Whether nobody holds both at once ("sure"), few do ("seldom") or some do ("some"); None where the
    two are one post, or say too little."""
    if (set(a.words) ^ set(b.words)) & o.OTHER_TIME or _shortened(a, b):
        return None
    if a.past != b.past and not (a.open or b.open):
        return None
    if sides_apart(a, b) or parties_apart(a, b) or sexes_apart(a, b):
        return "sure"
    if clients_apart(a, b) or seats_apart(a, b) or bodies_apart(a, b):
        return "seldom"
    if shared_office(a, b):
        return "seldom"
    if fields_apart(a, b):
        return "some"
    if one_occupation(a, b) is False:
        return "trade"
    if part_and_whole(a, b) or council_and_staff(a, b) or trade_and_office(a, b):
        return "seldom"
    last = a.words[-1], b.words[-1]
    if (set(a.words) | set(b.words)) >= {"deputy", "acting"}:
        return None  # the deputy acts
    if last[0] != last[1] and o.ACTING & (set(a.words) | set(b.words)):
        return None  # who acts as mayor is something else by trade
    one, other = o.rung(a.words), o.rung(b.words)
    if one and other:
        if one[0] == other[0] and one[1] != other[1]:
            return "sure"
        if one == other and graded(a, b):
            return "sure"
    if last[0] == last[1]:
        told_apart = (other_level, graded, other_portfolio, other_standing)
        if last[0] in o.INFORMAL:
            one_house = bool(a.post.scope & b.post.scope) or not (a.post.scope or b.post.scope)
            return "sure" if last[0] in o.SIDES and graded(a, b) and one_house else None
        if any(differ(a, b) for differ in told_apart):
            return "sure"
        return "seldom" if other_branch(a, b) else None
    if _acts(a) != _acts(b):
        return None
    if (commands(a) and speaks(b)) or (commands(b) and speaks(a)):
        return "seldom"
    return _two_offices(a, b)


def _acts(item: Given) -> bool:
    """Who "represents" somebody may do so at talks or in parliament as well as in court."""
    return item.post.verb and item.office is not None and item.office.sector in o.AGENTS


def _two_offices(a: Given, b: Given) -> Apart | None:
    if a.office is None or b.office is None:
        return None
    one, other = f" {a.office.name}", f" {b.office.name}"
    if one.endswith(other) or other.endswith(one):
        return None  # "minister" says less than "prime minister"
    if {a.office.name, b.office.name} == o.PROSECUTORS:
        return None
    if (
        leads_own_house(a, b)
        or leads_own_house(b, a)
        or (a.office.sector == "hold") != (b.office.sector == "hold")
    ):
        return None  # who owns a thing may run it
    if {a.office.name, b.office.name} == {"skipper", "captain"}:
        return None
    if {a.office.name, b.office.name} & o.JUNIORS and {a.office.name, b.office.name} & o.MASTERS:
        return "seldom"
    sectors = frozenset((a.office.sector, b.office.sector))
    if sectors in o.TITLES or (sectors == o.SEATED and (a.post.title or b.post.title)):
        return None  # "Senator Ann Hale" may be a minister
    return "some" if sectors in o.TOGETHER else "seldom"


def _shortened(a: Given, b: Given) -> bool:
    """One is the other's title cut before a surname ("Senior Warden John Doe", "Warden Doe")."""
    short, long = (a, b) if a.post.short else (b, a)
    return short.post.short and set(short.words) < set(long.words)


def _one_post(
    a: Given,
    b: Given,
    apart: Apart,
    alike: float,
    by_article: Mapping[int, list[Given]],
    people: Mapping[str, list[Given]],
    name: str,
) -> bool:
    """Whether something says that the two stand for one post: the sentences, the other articles, or
    somebody else who holds one of them in another article."""
    named = a.post.named and b.post.named
    elsewhere = named and not one_body(a.post.scope, b.post.scope)
    seats = (
        a.office is not None and b.office is not None and {a.office.name, b.office.name} <= o.SEATS
    )
    if elsewhere and not (seats or sides_apart(a, b) or seats_apart(a, b) or bodies_apart(a, b)):
        return False
    if alike >= ALIKE[apart]:
        return True
    fewer, more = sorted((len(_side(a, by_article)), len(_side(b, by_article))))
    if apart == "seldom" and fewer < more:
        return True
    return any(_taken(item, people, name) for item in (a, b))


def _taken(told: Given, people: Mapping[str, list[Given]], name: str) -> bool:
    """Another article has somebody else in the one post of a body that ``told`` says."""
    if not told.post.scope or told.office is None:
        return False
    return any(
        fits(told, item) and told.post.scope & item.post.scope and item.article != told.article
        for other, items in people.items()
        if other != name
        for item in items
    )


def post_similarity(story: Story, a: Given, b: Given, weight: Callable[[str], float]) -> float:
    """How alike the sentences are that give two posts."""
    return similarity(_around(story, a), _around(story, b), weight)


def _around(story: Story, item: Given) -> dict[str, float]:
    words = story.readings[item.article].sentences[item.post.sentence].words
    at = next((k for k, w in enumerate(words) if w.start >= item.post.start), len(words))
    return {
        canonical(w.lemma): 0.9 ** abs(k - at)
        for k, w in enumerate(words)
        if not (w.start < item.post.end and w.end > item.post.start)
    }
