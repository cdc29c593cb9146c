"""Fits the weights by which two lengths of time told in one story are one thing's, told differently.

    python benchmarks/lengthodds.py SET ... [--planted N] [--details] [--write]

As dayodds.py, for lengths of time: a SET is a folder of stories with gold.json each, and ``--planted``
lengths a story that other articles give too are changed and are further positives.
"""

from __future__ import annotations

import itertools
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import fits  # noqa: E402
from fits import Row, overlaps, topic  # noqa: E402

from linter.alignment.conflicts import Key, key  # noqa: E402
from linter.alignment.dayground import DayGround, day_ground  # noqa: E402
from linter.alignment.entries import Entry, read_entries  # noqa: E402
from linter.alignment.events import Events  # noqa: E402
from linter.alignment.lengthodds import features, weighable  # noqa: E402
from linter.alignment.lonedays import LoneDays  # noqa: E402
from linter.alignment.pairs import Pair, all_pairs  # noqa: E402
from linter.alignment.rarity import story_rarity  # noqa: E402
from linter.model.comparison import Story  # noqa: E402
from linter.model.values import Duration  # noqa: E402

DATA = HERE.parent / "linter" / "alignment" / "data" / "lengthodds.json"
RIGHT = frozenset(("D102", "D104", "D105"))
FOLDS = 10
LEVELS = (0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
PLANTED_WEIGHT = 0.3
ONE_THING = 0.08  # what the sentences of one thing's two lengths share at least
_WHOLE = re.compile(r"P(T?)(\d+)([A-Z])")


def main() -> int:
    """Print what the fit finds on stories left out; 0."""
    args = fits.arguments(__doc__, planted="lengths changed in each story").parse_args()
    rng = random.Random(5)  # noqa: S311
    rows = [row for folder in args.sets for row in _set_rows(folder, args.planted, rng)]
    fits.report(
        rows,
        args,
        folds=FOLDS,
        levels=LEVELS,
        data=DATA,
        about="fitted by benchmarks/lengthodds.py",
    )
    return 0


def _set_rows(folder: Path, planted: int, rng: random.Random) -> Iterator[Row]:
    for story, gold in fits.stories(folder):
        lengths = {n: _lengths(story, n) for n in range(len(story.readings))}
        pairs = _pairs(story, lengths)
        on = _ground(story, pairs)
        yield from _labelled(folder.name, story, pairs, on, gold)
        yield from _planted(folder.name, story, lengths, pairs, on, planted, rng)


def _lengths(story: Story, article: int) -> list[Entry]:
    own = read_entries(story.readings[article], article)
    return [entry for entry in own if entry.sort == "duration"]


def _pairs(story: Story, lengths: Mapping[int, Sequence[Entry]]) -> list[Pair]:
    weighing = story_rarity(story.readings)
    return [
        pair
        for left, right in itertools.combinations(sorted(lengths), 2)
        for pair in all_pairs(lengths[left], lengths[right], weighing)
    ]


def _ground(story: Story, pairs: Sequence[Pair]) -> DayGround:
    return day_ground(story, pairs, events=Events(story), lone=LoneDays(story))


def _labelled(
    set_name: str, story: Story, pairs: Sequence[Pair], on: DayGround, gold: Mapping[str, Any]
) -> Iterator[Row]:
    items = [item for item in gold["findings"] if RIGHT & set(item["rules"])]
    others = [item for item in gold["findings"] if not RIGHT & set(item["rules"])]
    others += gold.get("tolerated", [])
    for pair in filter(weighable, pairs):
        found = frozenset(f"{story.id}/{i['id']}" for i in items if _is_about(i, story, pair))
        if not found and any(_is_about(item, story, pair) for item in others):
            continue
        texts = [entry.facts[n].text for entry, n in ((pair.a, pair.i), (pair.b, pair.j))]
        yield Row(
            set_name,
            topic(set_name, story.id),
            features(pair, on),
            bool(found),
            found,
            1.0,
            (story.id, *sorted(texts)),
            f"{story.id}: {texts[0]!r}, {texts[1]!r}",
        )


def _is_about(item: Mapping[str, Any], story: Story, pair: Pair) -> bool:
    """Whether the labelled ``item`` sets the two lengths against each other."""
    sides = [(story.readings[entry.article], entry) for entry in (pair.a, pair.b)]
    if not all(overlaps(item, reading, entry) for reading, entry in sides):
        return False
    names = [frozenset((Path(reading.article.path).name,)) for reading, _ in sides]
    return fits.opposed(item, names)


def _planted(
    set_name: str,
    story: Story,
    lengths: Mapping[int, Sequence[Entry]],
    pairs: Sequence[Pair],
    on: DayGround,
    changes: int,
    rng: random.Random,
) -> Iterator[Row]:
    """The rows of lengths changed in one article, against all lengths of the others."""
    partners = _partners(pairs, on)
    by_key = {key(entry): entry for own in lengths.values() for entry in own}
    chosen = sorted(partners)
    rng.shuffle(chosen)
    for which in chosen[:changes]:
        old = by_key[which].fact.value
        new = _changed(old, rng) if isinstance(old, Duration) else None
        if new is None:
            continue
        facts = tuple(
            replace(fact, value=new) if fact.value == old else fact
            for fact in story.readings[which[0]].facts
        )
        anew = replace(
            story,
            readings=tuple(
                replace(reading, facts=facts) if n == which[0] else reading
                for n, reading in enumerate(story.readings)
            ),
        )
        told = _pairs(anew, {**lengths, which[0]: _lengths(anew, which[0])})
        after = _ground(anew, told)
        for pair in filter(weighable, told):
            if which[0] not in (pair.a.article, pair.b.article):
                continue
            here = pair.a.article == which[0]
            mine, other = (pair.a, pair.b) if here else (pair.b, pair.a)
            if mine.fact.value != new:
                continue
            right = key(other) in partners[which]
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


def _changed(value: Duration, rng: random.Random) -> Duration | None:
    """A length as another writer may give it wrongly; None for a range and for what is no whole number."""
    told = _WHOLE.fullmatch(value.iso8601)
    if told is None or value.high or int(told[2]) < 2:
        return None
    old = int(told[2])
    few = (old + 1, old - 1, old + 2, round(old * 1.5))
    new = rng.choice(few if old < 12 else (old + 10, old - 5, round(old * 1.3)))
    return replace(value, iso8601=f"P{told[1]}{new if new not in (0, old) else old + 1}{told[3]}")


def _partners(pairs: Sequence[Pair], on: DayGround) -> dict[Key, set[Key]]:
    """The lengths of other articles that are of one thing with a length, as far as may be taken for sure."""
    found: dict[Key, set[Key]] = defaultdict(set)
    for pair in pairs:
        a, b = key(pair.a), key(pair.b)
        if pair.relation != "equal" or pair.similarity < ONE_THING:
            continue
        if pair.slots.subject != "differs" and pair.similarity >= max(
            on.equal[a, b[0]], on.equal[b, a[0]]
        ):
            found[a].add(b)
            found[b].add(a)
    return found


if __name__ == "__main__":
    sys.exit(main())
