"""One thing that two articles give two names, by what is told of it (``nameodds``): the hospital that
the hurt were taken to, the town a firm is in, the body that brought a case.

Of the names of a story that may be one another's, the likeliest pairs are told, each name once. The
more articles a story has, the more of its names are told alike by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..model.comparison import NameVariant, SpanRef, Story
from .mentionpairs import MentionPair, NameGround, name_ground, sort_of
from .mentions import Mention
from .nameodds import candidates, features, odds, rivals
from .spelledforms import fold

LIKELY, LIKELY_OF_MANY = 0.4, 0.6
MANY = 7  # articles
SURE, SURER, SUREST = 0.55, 0.65, 0.75


def find_renamed(
    story: Story, weight: Callable[[str], float], known: Sequence[NameVariant] = ()
) -> tuple[NameVariant, ...]:
    """The things under two names, in order of place; what ``known`` tells is left out."""
    on = name_ground(story, weight)
    among = rivals(on)
    floor = LIKELY if len(story.readings) < MANY else LIKELY_OF_MANY
    likely: list[tuple[float, MentionPair]] = []
    for pairs, many in candidates(on):
        chance, best = max(
            ((odds(features(pair, many, on, among)), pair) for pair in pairs),
            key=lambda found: (found[0], -found[1].a.article, -found[1].b.article),
        )
        if chance >= floor:
            likely.append((chance, best))
    told = [place for v in known for place in (*v.a_articles, *v.b_articles)]
    taken: set[str] = set()
    variants = []
    for chance, pair in sorted(likely, key=lambda found: (-found[0], found[1].a.name)):
        names = {pair.a.name, pair.b.name}
        if taken & names or _told(pair, told) or any(_same(pair, v) for v in known):
            continue
        taken |= names
        variants.append(_variant(story, pair, chance, on))
    return tuple(sorted(variants, key=lambda v: (v.a, v.b)))


def _told(pair: MentionPair, told: Sequence[SpanRef]) -> bool:
    """Whether another finding stands at either mention."""
    return any(
        one.article == article and one.start < end and start < one.end
        for one in (pair.a, pair.b)
        for article, start, end in told
    )


def _same(pair: MentionPair, known: NameVariant) -> bool:
    """Whether the two names differ by what ``known`` tells already, wherever they stand."""
    one, other = (
        frozenset(fold(word) for word in form.split()) for form in (known.a_form, known.b_form)
    )
    a, b = (frozenset(map(fold, side.parts)) for side in (pair.a, pair.b))
    return (one <= a and other <= b) or (one <= b and other <= a)


def _variant(story: Story, pair: MentionPair, chance: float, on: NameGround) -> NameVariant:
    sides = sorted(
        (_side(pair.a, pair.b, on), _side(pair.b, pair.a, on)), key=lambda s: (len(s), s[0])
    )
    one, other = sides
    place = "place" in (sort_of(pair.a), sort_of(pair.b))
    return NameVariant(
        a=one[0], b=other[0], a_form=_text(story, one[0]), b_form=_text(story, other[0]),
        a_articles=one, b_articles=other,
        confidence=SUREST if chance >= 0.8 else SURER if chance >= 0.6 else SURE,
        similarity=round(pair.alike, 3), kind="where" if place else "organisation",
    )  # fmt: skip


def _side(mine: Mention, other: Mention, on: NameGround) -> tuple[SpanRef, ...]:
    """Where the articles have the name, each in the words most like the mention's, but for the article
    that has the other name."""
    found: dict[int, tuple[float, Mention]] = {mine.article: (2.0, mine)}
    for pair in on.pairs:
        for one, at in ((pair.a, pair.b), (pair.b, pair.a)):
            if one is mine and at.name == mine.name and at.article != other.article:
                best = found.get(at.article)
                if best is None or pair.alike > best[0]:
                    found[at.article] = pair.alike, at
    return tuple((article, at.start, at.end) for article, (_, at) in sorted(found.items()))


def _text(story: Story, place: SpanRef) -> str:
    article, start, end = place
    return " ".join(story.readings[article].article.text[start:end].split())
