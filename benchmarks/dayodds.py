"""Fits the weights by which two times told in one story date one event differently.

    python benchmarks/dayodds.py SET ... [--planted N] [--details] [--write]

A SET is a folder of stories, folders of articles with gold.json each. A pair of times is
positive where it is a labelled disagreement about when, left out where it is tolerated or of
another kind, else negative. ``--planted`` days, months and years a story that other articles give
too are moved as writers mistake them and are further positives, of little weight, with a base of
their own that is left out of the weights. What is printed was found with the topic of the story
left out of the fit: labelled items found, and pairs of values told wrongly, by probability.
``--write`` puts the weights, fitted on all, into the package.
"""

from __future__ import annotations

import itertools
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import fits  # noqa: E402
from fits import PLANTED_WEIGHT, Row, overlaps, topic  # noqa: E402
from movedays import moved  # noqa: E402

from linter.alignment.conflicts import Key, key  # noqa: E402
from linter.alignment.datable import values  # noqa: E402
from linter.alignment.dayground import DayGround, day_ground  # noqa: E402
from linter.alignment.dayodds import features, weighable  # noqa: E402
from linter.alignment.entries import Entry, read_entries  # noqa: E402
from linter.alignment.events import Events  # noqa: E402
from linter.alignment.lonedays import LoneDays  # noqa: E402
from linter.alignment.pairs import Pair, all_pairs  # noqa: E402
from linter.alignment.rarity import story_rarity  # noqa: E402
from linter.model.comparison import Story  # noqa: E402
from linter.model.fact import Reading  # noqa: E402
from linter.model.values import Period  # noqa: E402

DATA = HERE.parent / "linter" / "alignment" / "data" / "dayodds.json"
RIGHT = frozenset(("D101", "D104", "D106", "D107"))
FOLDS = 10
LEVELS = (0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2)
ONE_EVENT = 0.1  # what the sentences of one event's two times share at least


def main() -> int:
    """Print what the fit finds on stories left out; 0."""
    args = fits.arguments(__doc__, planted="times moved in each story").parse_args()
    rng = random.Random(7)  # noqa: S311
    rows = [row for folder in args.sets for row in _set_rows(folder, args.planted, rng)]
    fits.report(
        rows, args, folds=FOLDS, levels=LEVELS, data=DATA, about="fitted by benchmarks/dayodds.py"
    )
    return 0


def _set_rows(folder: Path, planted: int, rng: random.Random) -> Iterator[Row]:
    for story, gold in fits.stories(folder):
        yield from story_rows(folder.name, story, gold, planted, rng)


def story_rows(
    set_name: str, story: Story, gold: Mapping[str, Any], planted: int, rng: random.Random
) -> Iterator[Row]:
    """The rows of a story: its labelled pairs and ``planted`` days moved."""
    entries = _entries(story)
    pairs = _pairs(story, entries)
    on = _ground(story, pairs)
    yield from _labelled(set_name, story, pairs, on, gold)
    yield from _planted(set_name, story, entries, pairs, on, planted, rng)


def _entries(story: Story) -> dict[int, list[Entry]]:
    return {
        article: [entry for entry in read_entries(reading, article) if entry.sort == "time"]
        for article, reading in enumerate(story.readings)
    }


def _pairs(story: Story, entries: Mapping[int, Sequence[Entry]]) -> list[Pair]:
    weighing = story_rarity(story.readings)
    return [
        pair
        for left, right in itertools.combinations(sorted(entries), 2)
        for pair in all_pairs(entries[left], entries[right], weighing)
    ]


def _ground(story: Story, pairs: Sequence[Pair]) -> DayGround:
    return day_ground(story, pairs, events=Events(story), lone=LoneDays(story))


def _labelled(
    set_name: str, story: Story, pairs: Sequence[Pair], on: DayGround, gold: Mapping[str, Any]
) -> Iterator[Row]:
    tolerated = gold.get("tolerated", [])
    views = [(item["id"], item) for item in gold["findings"] if RIGHT & set(item["rules"])]
    views += [
        (item["id"].split("~")[0], item)
        for item in tolerated
        if "~" in item["id"] and RIGHT & set(item["rules"])
    ]
    others = [*tolerated, *(i for i in gold["findings"] if not RIGHT & set(i["rules"]))]
    for pair in pairs:
        if not weighable(pair, on):
            continue
        items = frozenset(f"{story.id}/{i}" for i, item in views if _is_about(item, story, pair))
        if not items and any(_is_about(item, story, pair) for item in others):
            continue
        yield Row(
            set_name,
            topic(set_name, story.id),
            features(pair, on),
            bool(items),
            items,
            1.0,
            _apart(story, pair),
            _shown(story, pair),
        )


def _planted(
    set_name: str,
    story: Story,
    entries: Mapping[int, Sequence[Entry]],
    pairs: Sequence[Pair],
    on: DayGround,
    changes: int,
    rng: random.Random,
) -> Iterator[Row]:
    """The rows of times moved in one article, against all times of the others."""
    partners = _partners(pairs, on)
    by_key = {key(entry): entry for own in entries.values() for entry in own}
    chosen = sorted(partners)
    rng.shuffle(chosen)
    for which in chosen[:changes]:
        old = by_key[which].fact.value
        assert isinstance(old, Period)
        new = moved(old, by_key[which].fact.text, rng)
        if new is None:
            continue
        article = which[0]
        changed = replace(
            story,
            readings=tuple(
                _told_anew(reading, old, new) if n == article else reading
                for n, reading in enumerate(story.readings)
            ),
        )
        own = [e for e in read_entries(changed.readings[article], article) if e.sort == "time"]
        weighing = story_rarity(changed.readings)
        anew = [
            pair
            for n, other in entries.items()
            if n != article
            for pair in (
                all_pairs(own, other, weighing) if article < n else all_pairs(other, own, weighing)
            )
        ]
        rest = [p for p in pairs if article not in (p.a.article, p.b.article)]
        after = _ground(changed, [*rest, *anew])
        for pair in anew:
            mine, other = (pair.a, pair.b) if pair.a.article == article else (pair.b, pair.a)
            if mine.fact.value != new or not weighable(pair, after):
                continue
            right = key(other) in partners.get(key(mine), frozenset())
            yield Row(
                set_name,
                topic(set_name, story.id),
                features(pair, after),
                right,
                frozenset({f"{story.id}/{which}"} if right else ()),
                PLANTED_WEIGHT,
                (story.id, str(which), str(key(other))),
                "",
            )


def _partners(pairs: Sequence[Pair], on: DayGround) -> dict[Key, set[Key]]:
    """The times of other articles that date one event with a time, as far as may be taken for sure: equal,
    the likest of their articles to one another, and of no words said."""
    found: dict[Key, set[Key]] = defaultdict(set)
    for pair in pairs:
        a, b = key(pair.a), key(pair.b)
        if pair.relation != "equal" or pair.similarity < ONE_EVENT:
            continue
        if any(event.speech for event in on.events.both(pair)):
            continue
        if on.events.kinship(pair) == "apart":
            continue
        likest = on.equal[a, b[0]], on.equal[b, a[0]]
        if pair.similarity >= max(likest):
            found[a].add(b)
            found[b].add(a)
    return found


def _told_anew(reading: Reading, old: Period, new: Period) -> Reading:
    facts = tuple(
        replace(fact, value=new) if isinstance(fact.value, Period) and fact.value == old else fact
        for fact in reading.facts
    )
    return replace(reading, facts=facts)


def _is_about(item: Mapping[str, Any], story: Story, pair: Pair) -> bool:
    """Whether the labelled ``item`` sets the two times against each other."""
    sides = [(story.readings[entry.article], entry) for entry in (pair.a, pair.b)]
    if not all(overlaps(item, reading, entry) for reading, entry in sides):
        return False
    names = [frozenset((Path(reading.article.path).name,)) for reading, _ in sides]
    return fits.opposed(item, names)


def _apart(story: Story, pair: Pair) -> tuple[str, str, str]:
    one, other = sorted(str(v.start or v.month_day or v.weekday) for v in values(pair))
    return story.id, one, other


def _shown(story: Story, pair: Pair) -> str:
    sides = ((pair.a, pair.i), (pair.b, pair.j))
    texts = [
        f"{Path(story.readings[entry.article].article.path).name} {entry.facts[n].text!r}"
        for entry, n in sides
    ]
    return f"{story.id}: {texts[0]}, {texts[1]}"


if __name__ == "__main__":
    sys.exit(main())
