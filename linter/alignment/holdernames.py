"""One post whose holder two articles give two names that share a part: "its head gardener, Ann Hale", "Ann Hall,
the trust's head gardener". Neither article has the other's name.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from ..model.comparison import NameVariant, SpanRef, Story
from ..model.values import Person
from .holders import Given, read_holders
from .petnames import same_given_name
from .posts import post_similarity
from .spelledforms import fold

FEW = 7  # articles: of more, offices of one name are many
ALIKE = 0.05
SURE = 0.65
# Offices of which a body has one holder, and titles that many bear.
_SECTORS = frozenset(
    (
        "company",
        "board",
        "staff",
        "government",
        "school",
        "clerk",
        "post",
        "embassy",
        "church",
        "union",
    )
)
_FORCES = frozenset(
    "police force station army navy squad unit coastguard brigade regiment constabulary garda".split()
)
_MANY = frozenset(
    "director manager secretary minister priest envoy supervisor foreman coordinator curator commissioner".split()
)


def find_holder_names(
    story: Story, weight: Callable[[str], float], known: Sequence[NameVariant]
) -> tuple[NameVariant, ...]:
    """The people whom one post shows to be one under two names, in order of place."""
    if len(story.readings) > FEW:
        return ()
    people = {key: given for key, given in read_holders(story, known).items() if " " in key}
    told = {pair for variant in known for pair in _differing(variant)}
    found = []
    for one, other in itertools.combinations(sorted(people), 2):
        if not _share_a_part(one, other, told):
            continue
        best = max(
            (
                (post_similarity(story, a, b, weight), -a.article, -b.article)
                for a, b in _one_post(people[one], people[other], one, other)
            ),
            default=None,
        )
        if best and best[0] >= ALIKE:
            found.append(_variant(story, one, other, best[0], known))
    return tuple(sorted((v for v in found if v is not None), key=lambda v: (v.a, v.b)))


def _differing(variant: NameVariant) -> Iterator[frozenset[str]]:
    """Each pair of words that a variant told already has for one another."""
    a, b = (set(map(fold, form.split())) for form in (variant.a_form, variant.b_form))
    return (frozenset(pair) for pair in itertools.product(a - b, b - a))


def _share_a_part(one: str, other: str, told: set[frozenset[str]]) -> bool:
    """First or last name is the same, the other part another, and no pet name or known slip."""
    (first, last), (given, surname) = one.split(), other.split()
    if first == given:
        return last != surname and frozenset((last, surname)) not in told
    apart = not same_given_name(first, given) and frozenset((first, given)) not in told
    return last == surname and apart and len(first) > 1 and len(given) > 1


def _one_post(
    mine: Sequence[Given], theirs: Sequence[Given], one: str, other: str
) -> Iterator[tuple[Given, Given]]:
    """The pairs of posts of two names that are one post of one body, in articles that have one name each."""
    for a, b in itertools.product(mine, theirs):
        own, off = set(one.split()) - set(other.split()), set(other.split()) - set(one.split())
        if a.article == b.article or off & a.told or own & b.told:
            continue
        if set(a.words) != set(b.words) or a.past != b.past or a.future != b.future:
            continue
        x, y = a.post.scope, b.post.scope
        # "Captain of the ferry" is an office, of the army a rank.
        rank = a.office is not None and a.office.sector == "rank" and (x | y) - _FORCES
        if a.office is None or not (a.office.sector in _SECTORS or rank):
            continue
        if x & y or ((not x or not y) and a.words[-1] not in _MANY and len(a.words) > 1):
            yield a, b


def _variant(
    story: Story, one: str, other: str, alike: float, known: Sequence[NameVariant]
) -> NameVariant | None:
    places = {name: _places(story, name) for name in (one, other)}
    if not all(places.values()):
        return None
    rare, usual = sorted((one, other), key=lambda name: (len(places[name]), places[name][0]))
    a, b = places[rare], places[usual]
    return NameVariant(
        a=a[0], b=b[0], a_form=_text(story, a[0]), b_form=_text(story, b[0]), a_articles=a, b_articles=b,
        confidence=SURE, similarity=round(alike, 3), kind="person",
    )  # fmt: skip


def _places(story: Story, name: str) -> tuple[SpanRef, ...]:
    """Where the articles have the name first."""
    first: dict[int, SpanRef] = {}
    wanted = name.split()
    for article, reading in enumerate(story.readings):
        for fact in reading.facts:
            if isinstance(fact.value, Person) and article not in first:
                parts = [fold(part) for part in fact.text.split()]
                if len(parts) > 1 and {wanted[0], wanted[-1]} <= set(parts):
                    first[article] = (article, fact.start, fact.end)
    return tuple(first[i] for i in sorted(first))


def _text(story: Story, place: SpanRef) -> str:
    article, start, end = place
    return story.readings[article].article.prose[start:end]
