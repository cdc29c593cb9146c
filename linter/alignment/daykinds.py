"""What the articles of a story date, by kind: the days that each gives of one kind of event, whatever
its words, and the day of its lead."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model.comparison import Story
from ..model.fact import Fact, Reading
from ..model.values import Period
from .conflicts import Key, key
from .datable import YEARS
from .entries import Entry
from .events import Event, Events, meanings
from .lonedays import Token, tokens
from .pairs import Pair

MENTIONS = 4  # of a time, whose events are read
LEAD = 3  # sentences after the headlines

Kind = tuple[str, str]


@dataclass(frozen=True, slots=True)
class DayKinds:
    """The kinds of event that a story's times are of, and what its articles tell of each."""

    kinds: Mapping[Key, frozenset[Kind]]
    told: Mapping[tuple[int, Kind], frozenset[Token]]
    days: Mapping[Key, frozenset[Token]]
    leads: Mapping[int, tuple[Key, frozenset[Token]]]
    main: Token | None
    knowing: frozenset[int]  # the articles that tell the day of the leads


def day_kinds(story: Story, entries: Iterable[Entry], events: Events) -> DayKinds:
    """What the articles of ``story`` date, from the ``entries`` of its times."""
    kinds: dict[Key, frozenset[Kind]] = {}
    days: dict[Key, frozenset[Token]] = {}
    told: dict[tuple[int, Kind], set[Token]] = defaultdict(set)
    for entry in entries:
        at = key(entry)
        reading = story.readings[entry.article]
        own = [events.of(entry, n) for n in range(min(len(entry.facts), MENTIONS))]
        kinds[at] = frozenset(kind for event in own for kind in _kinds(event))
        days[at] = frozenset(
            token for fact in entry.facts[:MENTIONS] for token in _day(reading, fact)
        )
        for kind in kinds[at]:
            told[entry.article, kind] |= days[at]
    leads = _leads(story, entries, days)
    main = _main(leads)
    return DayKinds(
        kinds=kinds,
        told={at: frozenset(tokens) for at, tokens in told.items()},
        days=days,
        leads=leads,
        main=main,
        knowing=frozenset(at[0] for at, own in days.items() if main in own),
    )


def _kinds(event: Event) -> frozenset[Kind]:
    return frozenset() if event.speech else meanings(event)


def _day(reading: Reading, fact: Fact) -> frozenset[Token]:
    """What tells the day or the year, its year not of a day."""
    value = fact.value
    if not isinstance(value, Period):
        return frozenset()
    own = tokens(reading, fact)
    if value.granularity in YEARS:
        return own
    return frozenset(token for token in own if token[0] != "year")


def _leads(
    story: Story, entries: Iterable[Entry], days: Mapping[Key, frozenset[Token]]
) -> dict[int, tuple[Key, frozenset[Token]]]:
    """The first day of what was done that each article gives in its first sentences."""
    first: dict[int, tuple[int, Key]] = {}
    for entry in entries:
        reading = story.readings[entry.article]
        reach = sum(sentence.headline for sentence in reading.sentences) + LEAD
        for fact in entry.facts[:MENTIONS]:
            if (
                0 <= fact.sentence < reach
                and isinstance(fact.value, Period)
                and fact.value.relation == "in"
                and fact.context.status not in ("planned", "forecast", "target")
                and days[key(entry)]
                and fact.value.granularity not in YEARS
            ):
                at = (fact.start, key(entry))
                first[entry.article] = min(first.get(entry.article, at), at)
    return {article: (at, days[at]) for article, (_, at) in first.items()}


def _main(leads: Mapping[int, tuple[Key, frozenset[Token]]]) -> Token | None:
    """The day that most leads give, where two and more do and more than half of them."""
    known = Counter(token for _, told in leads.values() for token in told)
    if not known:
        return None
    token, votes = max(known.items(), key=lambda item: (item[1], item[0]))
    return token if votes > 1 and 2 * votes > len(leads) else None


def only_of_its_kind(pair: Pair, on: DayKinds) -> bool:
    """Whether both times are of one kind of event, of which neither article gives a further day."""
    sides = key(pair.a), key(pair.b)
    shared = on.kinds.get(sides[0], frozenset()) & on.kinds.get(sides[1], frozenset())
    return bool(shared) and all(
        on.told[at[0], kind] <= on.days[at] for at in sides for kind in shared
    )


def against_the_leads(pair: Pair, on: DayKinds) -> bool:
    """Whether one side gives the day of the leads and the other, in its own lead, another, its article
    knowing nothing of the first."""
    if on.main is None:
        return False
    a, b = key(pair.a), key(pair.b)
    return any(
        on.main in on.days.get(usual, frozenset())
        and on.main not in on.days.get(odd, frozenset())
        and (lead := on.leads.get(odd[0])) is not None
        and lead[0] == odd
        and odd[0] not in on.knowing
        for odd, usual in ((a, b), (b, a))
    )
