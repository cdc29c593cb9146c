"""Fits the weights by which two values told in one story are one fact told differently.

    python benchmarks/odds.py SET ... [--pairs SET ...] [--planted N] [--write]

A SET is a folder of stories, folders of articles with gold.json each. A pair of values is
positive where it is a labelled disagreement about a figure, left out where it is tolerated,
else negative. Changes of a digit made in ``--planted`` figures a story that another article
has too are further positives, of little weight. How often they occur in ``--pairs`` (short
passages written to disagree) and in planted changes says nothing of articles: these have a
base of their own, which is left out of the weights. What is printed was found with the topic of
the story left out of the fit: values told as a disagreement, and wrongly, by probability.
``--write`` puts the weights, fitted on all, into the package.
"""

from __future__ import annotations

import itertools
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import fits  # noqa: E402
from fits import PLANTED_WEIGHT, Row, overlaps, topic  # noqa: E402

from linter.alignment.align import agrees  # noqa: E402
from linter.alignment.conflicts import Key, PairTable, cleared, key, unlike  # noqa: E402
from linter.alignment.entries import Entry, read_entries  # noqa: E402
from linter.alignment.odds import SORTS, features, weighable  # noqa: E402
from linter.alignment.pairs import Pair, all_pairs, assign  # noqa: E402
from linter.alignment.rarity import story_rarity  # noqa: E402
from linter.alignment.rows import Values, values  # noqa: E402
from linter.api import read_facts  # noqa: E402
from linter.articles import read  # noqa: E402
from linter.model.fact import Reading  # noqa: E402

DATA = HERE.parent / "linter" / "alignment" / "data" / "odds.json"
LEVELS = (0.7, 0.6, 0.5, 0.4, 0.3)


def main() -> int:
    """Print what the fit finds on stories left out; 0."""
    parser = fits.arguments(__doc__, planted="figures changed in each story")
    parser.add_argument("--pairs", nargs="*", type=Path, default=[], metavar="SET")
    args = parser.parse_args()
    rows = [row for folder in (*args.sets, *args.pairs) for row in _set_rows(folder, args.planted)]
    apart = {folder.name for folder in args.pairs}
    names = sorted({name for row in rows for name in row.told})
    told = [[row.told[name] for name in names] for row in rows]
    base = [[float(row.set_name in apart), float(row.weight < 1)] for row in rows]
    matrix = np.hstack([np.array(told), np.array(base)])
    wanted = np.array([float(row.positive) for row in rows])
    weight = np.array([row.weight for row in rows])
    chance = np.zeros(len(rows))
    for name in sorted({row.topic for row in rows}):
        out = np.array([row.topic == name for row in rows])
        intercept, fitted = fits.fit(matrix[~out], wanted[~out], weight[~out])
        chance[out] = 1 / (1 + np.exp(-(intercept + matrix[out] @ fitted)))
    measured = fits.summary(rows, chance, LEVELS)
    print("\n".join(measured))
    if args.details:
        print("\n".join(fits.likely(rows, chance, LEVELS[-1])))
    if args.write:
        intercept, fitted = fits.fit(matrix, wanted, weight)
        kept = dict(zip(names, fitted.tolist()[: len(names)], strict=True))
        fits.write(
            DATA,
            about="fitted by benchmarks/odds.py",
            measured=measured,
            intercept=intercept,
            kept=kept,
        )
    return 0


def _set_rows(folder: Path, planted: int) -> Iterator[Row]:
    rng = random.Random(7)  # noqa: S311
    for story in sorted(path.parent for path in folder.glob("*/gold.json")):
        articles, _ = read([str(story)])
        readings = list(read_facts(articles))
        if len(readings) < 2:
            continue
        gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
        yield from _labelled(folder.name, story.name, readings, gold)
        yield from _planted(folder.name, story.name, readings, planted, rng)


def _labelled(
    set_name: str, story: str, readings: Sequence[Reading], gold: Mapping[str, Any]
) -> Iterator[Row]:
    weighing = story_rarity(readings)
    entries = {i: read_entries(reading, i) for i, reading in enumerate(readings)}
    told, table = _values(entries, weighing)
    views = [(item["id"], item) for item in gold["findings"]]
    tolerated = gold.get("tolerated", [])
    views += [(item["id"].split("~")[0], item) for item in tolerated if "~" in item["id"]]
    places = {key(entry): entry for own in entries.values() for entry in own}
    for (a, b), pairs in told.between.items():
        pairs = [pair for pair in pairs if weighable(pair, told.ground)]
        if not pairs or cleared(_best(pairs), table, sorted(entries)) is not None:
            continue
        touched = [
            [(readings[node[0]], places[node]) for node in told.sides[side]] for side in (a, b)
        ]
        items = frozenset(i for i, item in views if _is_about(item, touched))
        if not items and any(_is_about(item, touched) for item in tolerated):
            continue
        best = _best(pairs)
        shown = f"{story}: {best.a.facts[best.i].text!r} {best.b.facts[best.j].text!r}"
        yield Row(
            set_name,
            topic(set_name, story),
            features(pairs, told.ground),
            bool(items),
            frozenset(f"{story}/{item}" for item in items),
            1.0,
            (set_name, story, a, b),
            f"{set_name} {shown}",
        )


def _planted(
    set_name: str, story: str, readings: Sequence[Reading], changes: int, rng: random.Random
) -> Iterator[Row]:
    """The rows of figures in which one digit was changed, against all values of other articles."""
    weighing = story_rarity(readings)
    entries = {i: list(read_entries(reading, i)) for i, reading in enumerate(readings)}
    partners: dict[Key, set[Key]] = defaultdict(set)
    for left, right in itertools.combinations(sorted(entries), 2):
        for pair in assign(all_pairs(entries[left], entries[right], weighing)):
            if agrees(pair) and pair.relation == "equal":
                partners[key(pair.a)].add(key(pair.b))
                partners[key(pair.b)].add(key(pair.a))
    by_key = {key(entry): entry for own in entries.values() for entry in own}
    chosen = [k for k in sorted(partners) if by_key[k].sort.split(":")[0] in SORTS]
    rng.shuffle(chosen)
    for which in chosen[:changes]:
        entry = by_key[which]
        changed = _changed(entry, rng)
        if changed is None:
            continue
        others = {
            i: [changed if e is entry else e for e in own if e is entry or not _equals(e, entry, i)]
            for i, own in entries.items()
        }
        told, table = _values(others, weighing)
        for (a, b), pairs in told.between.items():
            mine = [side for side in (a, b) if which in told.sides[side]]
            pairs = [pair for pair in pairs if weighable(pair, told.ground)]
            if not mine or not pairs or cleared(_best(pairs), table, sorted(others)) is not None:
                continue
            other = b if mine[0] == a else a
            right = bool(partners[which] & set(told.sides[other]))
            yield Row(
                set_name,
                topic(set_name, story),
                features(pairs, told.ground),
                right,
                frozenset({f"{story}/{which}"} if right else ()),
                PLANTED_WEIGHT,
                (set_name, story, which, a, b),
                story,
            )


def _values(entries: Mapping[int, Sequence[Entry]], weighing: Any) -> tuple[Values, PairTable]:
    every: list[Pair] = []
    chosen: list[Pair] = []
    for left, right in itertools.combinations(sorted(entries), 2):
        pairs = all_pairs(entries[left], entries[right], weighing)
        every += pairs
        chosen += assign(pairs)
    agreeing = [pair for pair in chosen if agrees(pair)]
    suspects = [p for p in every if p.a.sort.split(":")[0] in SORTS and unlike(p)]
    return values(entries, agreeing, suspects), PairTable(every)


def _changed(entry: Entry, rng: random.Random) -> Entry | None:
    q = entry.quantity
    if q is None or q.low != q.high or not q.low:
        return None
    digits = f"{abs(q.low):.6f}".rstrip("0").rstrip(".")
    places = [i for i, digit in enumerate(digits) if digit in "123456789"]
    if not places:
        return None
    at = places[0] if rng.random() < 0.5 else rng.choice(places)
    new = float(
        digits[:at] + rng.choice([d for d in "123456789" if d != digits[at]]) + digits[at + 1 :]
    )
    if any(not hasattr(fact.value, "low") for fact in entry.facts):
        return None
    facts = tuple(
        replace(fact, value=replace(fact.value, low=new, high=new))  # type: ignore[arg-type]
        for fact in entry.facts
    )
    return replace(entry, facts=facts, quantity=replace(q, low=new, high=new))


def _equals(other: Entry, entry: Entry, article: int) -> bool:
    """Another mention of the changed figure in its own article: changed as well, so left out."""
    same = other.quantity is not None and entry.quantity is not None
    return (
        same
        and article == entry.article
        and other.sort == entry.sort
        and other.quantity.low == entry.quantity.low  # type: ignore[union-attr]
    )


def _is_about(item: Mapping[str, Any], sides: Sequence[Sequence[tuple[Reading, Entry]]]) -> bool:
    """Whether the labelled ``item`` sets the two values against each other."""
    hit = [
        frozenset(Path(r.article.path).name for r, entry in side if overlaps(item, r, entry))
        for side in sides
    ]
    return fits.opposed(item, hit)


def _best(pairs: Sequence[Pair]) -> Pair:
    return max(pairs, key=lambda p: (p.fit, -p.a.article, -p.b.article))


if __name__ == "__main__":
    sys.exit(main())
