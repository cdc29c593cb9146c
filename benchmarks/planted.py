"""How many changes planted in one article of a story the linter finds, and what else it then says.

    python benchmarks/planted.py [SET ...] [--changes 300] [--seed 1] [--kind KIND ...] [--details]
        [--date 2026-01-31 [--note WORDS]]

A SET is a folder of stories, folders of articles each (default: corpus/). A change is found where
a finding of a right code touches the changed place and a place of another article that has what
was there before; "located" counts every code. Further findings are those that the unchanged story
does not have and that do not touch the changed place. Changes are drawn evenly over their kinds.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
HISTORY = HERE / "planted-history.jsonl"
sys.path.insert(0, str(HERE))

from planting import Place, Plant, story_plants  # noqa: E402

from linter import __version__  # noqa: E402
from linter.api import read_facts  # noqa: E402
from linter.articles import read  # noqa: E402
from linter.check.build import build_report  # noqa: E402
from linter.check.config import Config  # noqa: E402
from linter.check.registry import load_rules  # noqa: E402
from linter.model.fact import Reading  # noqa: E402

ROUNDS = 4  # times that the same places are looked at where a set has few of them
ENOUGH = 3  # changes found for one that is drawn
Finding = Mapping[str, Any]


@dataclass(slots=True)
class Tally:
    """Sums over the changes of one set."""

    made: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    located: Counter[str] = field(default_factory=Counter)
    further: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)


def main() -> int:
    """Print a table for every set; 0, or 2 where a set allows no change."""
    args = _arguments()
    tallies: dict[str, Tally] = {}
    for folder in args.sets or [HERE.parent / "corpus"]:
        stories = {path: _readings(path) for path in sorted(folder.iterdir()) if path.is_dir()}
        stories = {path: readings for path, readings in stories.items() if len(readings) > 1}
        drawn = draw(
            {str(path): _texts(readings) for path, readings in stories.items()},
            changes=args.changes,
            seed=args.seed,
            kinds=frozenset(args.kind),
        )
        if not drawn:
            print(f"{folder}: no story that a change can be planted in", file=sys.stderr)
            return 2
        name = folder.resolve().name
        tally = tallies.setdefault(name, Tally())
        for path, readings in stories.items():
            run_story(readings, drawn.get(str(path), ()), tally)
        print(f"{name}: {sum(tally.made.values())} changes, seed {args.seed}")
        print(table(tally))
        if args.details:
            print("\n".join(tally.lines))
        print()
    if args.date:
        with HISTORY.open("a", encoding="utf-8") as history:
            history.write(history_line(tallies, date=args.date, note=args.note, seed=args.seed))
    return 0


def draw(
    stories: Mapping[str, Mapping[str, str]],
    *,
    changes: int,
    seed: int,
    kinds: frozenset[str] = frozenset(),
) -> dict[str, list[Plant]]:
    """At most ``changes`` changes by story, one kind after the other in turn, none made twice.

    Of the ``kinds`` named, or of all where none is.

    Where the places do not suffice, they are used again with other words.

    The same for the same texts and seed.
    """
    rng = random.Random(seed)  # noqa: S311
    pools: dict[str, list[tuple[str, Plant]]] = {}
    for round_ in range(ROUNDS):
        some: dict[str, list[tuple[str, Plant]]] = {}
        for story in sorted(stories):
            for kind, found in story_plants(stories[story], rng).items():
                if not kinds or kind in kinds:
                    some.setdefault(kind, []).extend((story, plant) for plant in found)
        for kind, pool in some.items():
            rng.shuffle(pool)
            pools[kind] = pool + pools.get(kind, [])  # the first round is at the end, drawn first
        if round_ == 0 and sum(map(len, pools.values())) >= ENOUGH * changes:
            break
    drawn: dict[str, list[Plant]] = {}
    taken: set[tuple[str, str, str, str]] = set()
    total = 0
    while total < changes and any(pools.values()):
        for kind in sorted(pools):
            while pools[kind] and total < changes:
                story, plant = pools[kind].pop()
                if (story, kind, plant.old, plant.new) in taken:
                    continue
                taken.add((story, kind, plant.old, plant.new))
                drawn.setdefault(story, []).append(plant)
                total += 1
                break
    return drawn


def run_story(readings: Sequence[Reading], planted: Iterable[Plant], tally: Tally) -> None:
    """Check the story as it is and with each change, and add to ``tally``."""
    planted = list(planted)
    if not planted:
        return
    before = {_key(f) for f in _check(readings)}
    for plant in planted:
        changed = [
            _changed(reading, plant) if reading.article.path == plant.path else reading
            for reading in readings
        ]
        judge(plant, _check(changed), before, tally)


def judge(plant: Plant, findings: Sequence[Finding], before: set[object], tally: Tally) -> None:
    """Add one change and the findings after it to ``tally``."""
    places = plant.changed()
    about = [f for f in findings if _touches(f, places)]
    located = [f for f in about if _touches(f, plant.partners)]
    right = [f for f in located if f["code"] in plant.codes]
    further = [f for f in findings if f not in about and _key(f) not in before]
    tally.made[plant.kind] += 1
    tally.found[plant.kind] += bool(right)
    tally.located[plant.kind] += bool(located)
    tally.further[plant.kind] += len(further)
    state = "found" if right else "as " + "/".join(sorted({f["code"] for f in located})) if located else "missed"  # fmt: skip
    more = "".join(f"; further {f['code']}" for f in further)
    name = "/".join(Path(plant.path).parts[-2:])
    tally.lines.append(f"{state:8s} {plant.kind}: {name}: {plant.old!r} -> {plant.new!r}{more}")


def table(tally: Tally) -> str:
    """A line a kind: changes, share found with a right code, with any, further findings a change."""
    rows = [("kind", "changes", "found", "located", "further/change")]
    for kind in [*sorted(tally.made), "all"]:
        counts = [
            sum(counter.values()) if kind == "all" else counter[kind]
            for counter in (tally.made, tally.found, tally.located, tally.further)
        ]
        made = max(1, counts[0])
        rows.append(
            (
                kind,
                str(counts[0]),
                f"{counts[1] / made:.2f}",
                f"{counts[2] / made:.2f}",
                f"{counts[3] / made:.2f}",
            )
        )
    return "\n".join(
        f"{kind:12s} {made:>8s} {found:>7s} {located:>8s} {further:>15s}"
        for kind, made, found, located, further in rows
    )


def history_line(tallies: Mapping[str, Tally], *, date: dt.date, note: str, seed: int) -> str:
    """A run as one line of JSON: names of sets, no paths."""
    sets = {
        name: {
            "changes": sum(tally.made.values()),
            "found": round(sum(tally.found.values()) / max(1, sum(tally.made.values())), 3),
            "further": round(sum(tally.further.values()) / max(1, sum(tally.made.values())), 3),
        }
        for name, tally in tallies.items()
    }
    entry = {"date": date.isoformat(), "version": __version__, "seed": seed, "note": note}
    return json.dumps(entry | {"sets": sets}, ensure_ascii=False) + "\n"


def _readings(folder: Path) -> list[Reading]:
    articles, _ = read([str(folder)])
    return list(read_facts(articles))


def _texts(readings: Sequence[Reading]) -> dict[str, str]:
    """What may be changed: prose below the headline, at its offsets."""
    return {
        r.article.path: " " * r.article.headline[1] + r.article.prose[r.article.headline[1] :]
        if r.article.headline
        else r.article.prose
        for r in readings
    }


def _changed(reading: Reading, plant: Plant) -> Reading:
    article = reading.article
    return next(
        iter(
            read_facts(
                [replace(article, text=plant.apply(article.text), prose=plant.apply(article.prose))]
            )
        )
    )


def _check(readings: Sequence[Reading]) -> list[Finding]:
    report = build_report(
        readings,
        rules=load_rules().rules,
        config=Config(stories="one"),
        version=__version__,
        model=None,
    )
    return list(report.to_dict()["findings"])


def _key(finding: Finding) -> object:
    return finding["code"], tuple((p["path"], p["text"]) for p in finding["locations"])


def _touches(finding: Finding, places: Iterable[Place]) -> bool:
    return any(
        location["path"] == place.path
        and location["start"] is not None
        and location["start"] < place.end
        and location["end"] > place.start
        for location in finding["locations"]
        for place in places
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET", help="folder of stories")
    parser.add_argument("--changes", type=int, default=300, help="changes in each set, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", action="append", default=[], help="this kind of change only")
    parser.add_argument("--details", action="store_true", help="a line for every change")
    parser.add_argument("--date", type=dt.date.fromisoformat, help="append to the history")
    parser.add_argument("--note", default="", help="words for the history's line")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
