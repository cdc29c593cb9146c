"""Something that one article says there is, was or will be none of, and that another tells of.

"No outside audit was carried out" and "an outside audit was held in April" exclude each other where
the two sentences are each other's nearest and all that narrows the denial (its modifiers, what it is of,
who had none) stands in the other sentence as well. Articles that tell both are in no conflict.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..model.comparison import Deed, DeedPair, Story
from ..model.fact import Reading
from .budget import first_places
from .nearfacts import fact_near
from .noneforms import Denial, Mention, may_tell, mentions, read_denials
from .passages import nearness, rank, windows
from .sentencetimes import apart, times_of
from .wordgroups import canonical

Weight = Callable[[str], float]
FEW = 7  # articles: of more, sentences meet by chance
TOLD = 4.0  # nats that both sentences share besides the noun
ALIKE = 0.3  # of the sentences: who has none may be told in other words
NAMED = 1.5  # nats of the noun


# What an inquiry ends in: to find none and to find it are two outcomes.
_FINDINGS = frozenset(
    map(
        canonical,
        "breach fault wrongdoing negligence misconduct guilt liability blame failing violation infringement".split(),
    )
)


@dataclass(frozen=True, slots=True)
class _Article:
    index: int
    reading: Reading
    denials: Sequence[Denial]
    windows: Sequence[dict[str, float]]


def match_nones(
    story: Story, weight: Weight, known: Sequence[DeedPair] = ()
) -> tuple[DeedPair, ...]:
    """Pairs of statements of which one denies that there is what the other tells of, best first."""
    if len(story.readings) > FEW:
        return ()
    articles = [
        _Article(i, reading, first_places(read_denials(reading)), windows(reading))
        for i, reading in enumerate(story.readings)
    ]
    row = nearness(story.readings, weight)
    seen = {frozenset((p.a, p.b)) for p in known}
    found: list[DeedPair] = []
    for one, other in itertools.permutations(articles, 2):
        for denial in one.denials:
            if _told_of(denial, one) or any(d.nouns & denial.nouns for d in other.denials):
                continue
            there = row(one.index, denial.sentence, other.index)
            for at in _nearest(there):
                back = row(other.index, at, one.index)
                if rank(there, at) + rank(back, denial.sentence) > 1:
                    continue
                mention = _contradicts(denial, one, other, at, there[at], weight)
                if mention is None:
                    continue
                a = fact_near(one.reading, one.index, denial.sentence, denial.start, denial.end)
                b = fact_near(other.reading, other.index, at, mention.start, mention.end)
                if a is not None and b is not None and frozenset((a, b)) not in seen:
                    alike = round(max(0.4, there[at]), 3)
                    kind: Deed = "outcome" if denial.nouns & _FINDINGS else "negation"
                    found.append(DeedPair(kind=kind, a=a, b=b, similarity=alike))
                    break
    return tuple(sorted(found, key=lambda p: (-p.similarity, p.a.article, p.b.article)))


def _nearest(row: Sequence[float]) -> list[int]:
    """The sentences nearest to another, the nearest first."""
    return sorted((n for n, value in enumerate(row) if value > 0), key=lambda n: -row[n])[:3]


def _told_of(denial: Denial, article: _Article) -> bool:
    """The article tells of the thing as well."""
    return any(
        True
        for n, sentence in enumerate(article.reading.sentences)
        if not sentence.headline and may_tell(article.windows[n], denial)
        for _ in mentions(article.reading, n, denial)
    )


def _contradicts(
    denial: Denial, one: _Article, other: _Article, at: int, alike: float, weight: Weight
) -> Mention | None:
    if other.reading.sentences[at].headline:
        return None
    window = other.windows[at]
    if denial.narrowing - window.keys() - denial.free:
        return None
    if apart(times_of(one.reading, denial.sentence), times_of(other.reading, at)):
        return None
    told, day = other.reading.article.date, one.reading.article.date
    if denial.so_far and (told is None or day is None or told > day):
        return None
    if denial.holder and not denial.holder & window.keys() and alike < ALIKE:
        return None
    own = one.windows[denial.sentence]
    shared = sum(
        min(own[w], window[w]) * weight(w)
        for w in own.keys() & window.keys()
        if w not in denial.nouns
    )
    if shared < TOLD or max(weight(n) for n in denial.nouns) < NAMED:
        return None
    return next(iter(mentions(other.reading, at, denial)), None)
