"""What a story tells about its times: how many there are, which are most alike, and who gives which day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ..model.comparison import Story
from ..model.fact import Reading
from ..model.values import Period
from .conflicts import Key, key
from .daykinds import DayKinds, day_kinds
from .entries import Entry
from .events import Events
from .lonedays import LoneDays
from .pairs import Pair
from .rarity import story_rarity

ALIKE = 0.12  # what two sentences share at least that may date one event
MENTIONS, GROUP = 4, 8  # of a time, and of the times equal to it, whose words are taken together
LEAD = 3  # sentences after the headlines

Place = tuple[int, int]  # an article and a sentence of it


@dataclass(frozen=True, slots=True)
class DayGround:
    """A story's times, to judge two of them by.

    ``likest`` holds by entry and other article what the entry shares with the two times there that it
    shares most with, ``equal`` what it shares with an equal time there, 0 to 1.
    """

    story: Story
    events: Events
    lone: LoneDays
    times: Mapping[int, int]
    likest: Mapping[tuple[Key, int], tuple[float, float]]
    equal: Mapping[tuple[Key, int], float]
    equals: Mapping[Key, frozenset[Key]]
    alike: Mapping[tuple[Key, Key], float]
    figures: Mapping[Place, frozenset[tuple[str, float]]]
    leads: Mapping[int, int]
    entries: Mapping[Key, Entry]
    weight: Callable[[str], float]
    kinds: DayKinds
    _told: dict[tuple[Key, int], dict[str, float]] = field(default_factory=dict)

    def told(self, one: Key, beside: int) -> dict[str, float]:
        """The words around a time and around the equal ones of further articles that may date its event,
        the article ``beside`` left out."""
        at = one, beside
        if at not in self._told:
            further = sorted(
                (-self.alike.get((one, other), 0.0), other)
                for other in self.equals.get(one, frozenset())
                if other[0] != beside
            )
            group = [one, *(other for alike, other in further[:GROUP] if -alike >= ALIKE)]
            words: dict[str, float] = {}
            for place in group:
                for around in self.entries[place].around[:MENTIONS]:
                    for word, share in around.words.items():
                        words[word] = max(words.get(word, 0.0), share)
            self._told[at] = words
        return self._told[at]

    def independent(self, articles: frozenset[int]) -> int:
        """How many of ``articles`` are no copies of others."""
        return len({self.story.copies.get(article, article) for article in articles})


def day_ground(story: Story, pairs: Sequence[Pair], *, events: Events, lone: LoneDays) -> DayGround:
    """The ground of a story; ``pairs`` are all pairs of its times."""
    likest: dict[tuple[Key, int], tuple[float, float]] = {}
    equal: dict[tuple[Key, int], float] = {}
    equals: dict[Key, set[Key]] = defaultdict(set)
    alike: dict[tuple[Key, Key], float] = {}
    entries: dict[Key, Entry] = {}
    for pair in pairs:
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            at = key(mine), other.article
            entries[key(mine)] = mine
            first, second = likest.get(at, (0.0, 0.0))
            likest[at] = (
                max(first, pair.similarity),
                max(second, min(first, pair.similarity)),
            )
            alike[key(mine), key(other)] = pair.similarity
            if pair.relation == "equal":
                equal[at] = max(equal.get(at, 0.0), pair.similarity)
                equals[key(mine)].add(key(other))
    dated = any(entry.sort == "time" for entry in entries.values())
    return DayGround(
        story=story,
        events=events,
        lone=lone,
        entries=entries,
        weight=story_rarity(story.readings),
        kinds=day_kinds(story, entries.values() if dated else (), events),
        times=Counter(entry.article for entry in entries.values()),
        likest=likest,
        equal=equal,
        equals={one: frozenset(others) for one, others in equals.items()},
        alike=alike,
        figures={
            (article, sentence): told
            for article, reading in enumerate(story.readings)
            for sentence, told in _figures(reading).items()
        },
        leads={
            article: sum(sentence.headline for sentence in reading.sentences) + LEAD
            for article, reading in enumerate(story.readings)
        },
    )


def backed(pair: Pair, on: DayGround) -> int:
    """How many further articles give the time of the one side in words like the other side's."""
    a, b = key(pair.a), key(pair.b)
    own = {pair.a.article, pair.b.article}
    further = frozenset(
        other[0]
        for mine, theirs in ((a, b), (b, a))
        for other in on.equals.get(theirs, frozenset())
        if other[0] not in own and on.alike.get((mine, other), 0.0) >= ALIKE
    )
    return on.independent(further)


def shares(pair: Pair, on: DayGround) -> tuple[float, float]:
    """How much of the words around each time, 0 to 1, is told around the other and its equals elsewhere."""
    a, b = key(pair.a), key(pair.b)
    return (
        _share(pair.a.around[pair.i].words, on.told(b, a[0]), on.weight),
        _share(pair.b.around[pair.j].words, on.told(a, b[0]), on.weight),
    )


def _share(
    own: Mapping[str, float], told: Mapping[str, float], weight: Callable[[str], float]
) -> float:
    total = sum(share * weight(word) for word, share in own.items())
    both = sum(min(share, told[word]) * weight(word) for word, share in own.items() if word in told)
    return both / total if total else 0.0


def nats(pair: Pair, weight: Callable[[str], float]) -> float:
    """The weight of the words that both sentences share."""
    a, b = pair.a.around[pair.i].words, pair.b.around[pair.j].words
    return sum(min(share, b[word]) * weight(word) for word, share in a.items() if word in b)


def _figures(reading: Reading) -> dict[int, frozenset[tuple[str, float]]]:
    """The figures other than times by sentence."""
    told: dict[int, set[tuple[str, float]]] = defaultdict(set)
    for fact in reading.facts:
        low = None if isinstance(fact.value, Period) else getattr(fact.value, "low", None)
        if isinstance(low, int | float):
            told[fact.sentence].add((fact.kind, float(low)))
    return {sentence: frozenset(figures) for sentence, figures in told.items()}
