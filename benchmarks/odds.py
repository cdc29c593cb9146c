"""Fits the weights by which two values told in one story are one fact told differently.

    python benchmarks/odds.py SET ... [--planted N] [--write]

A SET is a folder of stories, folders of articles with gold.json each. All pairs of different value
are rows: positive where the two are a labelled disagreement about a figure, left out where it is
tolerated, else negative. Changes of a digit made in ``--planted`` figures a story that another
article has too are further positives, of little weight and with a base of their own, which is left
out of the weights. What is printed was found with the topic of the story left out of the fit: values
told as a disagreement, and wrongly, by probability. ``--write`` puts the weights, fitted on all,
into the package.
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

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import fits  # noqa: E402
from fits import PLANTED_WEIGHT, Row, overlaps, topic  # noqa: E402

from linter.alignment.align import agrees  # noqa: E402
from linter.alignment.conflicts import Key, PairTable, key, unlike  # noqa: E402
from linter.alignment.entries import Entry, read_entries  # noqa: E402
from linter.alignment.odds import SORTS, best_of, features, weighable  # noqa: E402
from linter.alignment.pairs import Pair, all_pairs, assign  # noqa: E402
from linter.alignment.ranks import by_scale  # noqa: E402
from linter.alignment.rarity import story_rarity  # noqa: E402
from linter.alignment.rows import Values, values  # noqa: E402
from linter.api import read_facts  # noqa: E402
from linter.articles import read  # noqa: E402
from linter.model.fact import Reading  # noqa: E402

DATA = HERE.parent / "linter" / "alignment" / "data" / "odds.json"
LEVELS = (0.7, 0.6, 0.5, 0.4, 0.2)
FOLDS = 10
RIDGE = 30.0


def main() -> int:
    """Print what the fit finds on stories left out; 0."""
    args = fits.arguments(__doc__, planted="figures changed in each story").parse_args()
    rows = [row for folder in args.sets for row in _set_rows(folder, args.planted)]
    fits.report(
        rows,
        args,
        folds=FOLDS,
        levels=LEVELS,
        data=DATA,
        about="fitted by benchmarks/odds.py",
        ridge=RIDGE,
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
    told = _values(entries, weighing)
    views = [(item["id"], item) for item in gold["findings"]]
    tolerated = gold.get("tolerated", [])
    views += [(item["id"].split("~")[0], item) for item in tolerated if "~" in item["id"]]
    places = {key(entry): entry for own in entries.values() for entry in own}
    for (a, b), pairs in told.between.items():
        pairs = [pair for pair in pairs if weighable(pair, told.ground)]
        if not pairs:
            continue
        touched = [
            [(readings[node[0]], places[node]) for node in told.sides[side]] for side in (a, b)
        ]
        items = frozenset(i for i, item in views if _is_about(item, touched))
        if not items and any(_is_about(item, touched) for item in tolerated):
            continue
        best = best_of(pairs)
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
        told = _values(others, weighing)
        for (a, b), pairs in told.between.items():
            mine = [side for side in (a, b) if which in told.sides[side]]
            pairs = [pair for pair in pairs if weighable(pair, told.ground)]
            if not mine or not pairs:
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


def _values(entries: Mapping[int, Sequence[Entry]], weighing: Any) -> Values:
    every: list[Pair] = []
    chosen: list[Pair] = []
    for left, right in itertools.combinations(sorted(entries), 2):
        pairs = all_pairs(entries[left], entries[right], weighing)
        every += pairs
        chosen += assign(pairs)
    return values(
        entries,
        [pair for pair in chosen if agrees(pair)],
        [p for p in every if p.a.sort.split(":")[0] in SORTS and unlike(p) and not by_scale(p)],
        table=PairTable(every),
        partners={(key(pair.a), key(pair.b)) for pair in chosen},
    )


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


if __name__ == "__main__":
    sys.exit(main())
