"""What the fits of odds have in common: rows, the regression, the report, the file of weights."""

from __future__ import annotations

import argparse
import itertools
import json
import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from linter.alignment.entries import Entry
from linter.api import read_facts
from linter.articles import read
from linter.model.comparison import Story
from linter.model.fact import Reading

PLANTED_WEIGHT = 0.15
RIDGE = 10.0
_TOPIC = re.compile(r"^\d+")  # clusters of one topic share a number

Array = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """Two values of a story: their features, whether they are one fact, and which labelled ones.

    Rows of one ``apart`` count as one when they are wrong.
    """

    set_name: str
    topic: str
    told: Mapping[str, float]
    positive: bool
    items: frozenset[str]
    weight: float
    apart: Hashable
    shown: str


def topic(set_name: str, story: str) -> str:
    """What is left out of a fit together: a story, or the clusters of one topic."""
    number = _TOPIC.match(story)
    return f"{set_name}/{number.group() if number else story}"


def overlaps(item: Mapping[str, Any], reading: Reading, entry: Entry) -> bool:
    """Whether a mention of ``entry`` stands in what the labelled ``item`` marks in its article."""
    wanted = item["spans"].get(Path(reading.article.path).name)
    text = reading.article.text
    return wanted is not None and any(
        fact.start < match.end() and fact.end > match.start()
        for words in ([wanted] if isinstance(wanted, str) else wanted)
        for match in re.finditer(re.escape(words), text)
        for fact in entry.facts
    )


def opposed(item: Mapping[str, Any], names: Sequence[frozenset[str]]) -> bool:
    """Whether the labelled ``item`` puts the articles of the two sides against each other."""
    if not all(names) or names[0] & names[1]:
        return False
    groups = item.get("sides")
    if not groups:
        return True
    told = [{n for n, group in enumerate(groups) if side & set(group)} for side in names]
    return all(told) and len(told[0] | told[1]) > 1


def fit(
    matrix: Array, wanted: Array, weight: Array, *, ridge: float = RIDGE
) -> tuple[float, Array]:
    """Intercept and weights of a ridge logistic regression, by Newton's method on scaled features."""
    mean, spread = matrix.mean(axis=0), matrix.std(axis=0)
    spread[spread == 0] = 1.0
    scaled = np.hstack([np.ones((len(matrix), 1)), (matrix - mean) / spread])
    found = np.zeros(scaled.shape[1])
    penalty = np.full(scaled.shape[1], ridge)
    penalty[0] = 1e-6
    for _ in range(40):
        chance = 1 / (1 + np.exp(-(scaled @ found)))
        slope = scaled.T @ (weight * (chance - wanted)) + penalty * found
        curve = (scaled * (weight * chance * (1 - chance))[:, None]).T @ scaled + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        found -= step
        if np.abs(step).max() < 1e-6:
            break
    raw = found[1:] / spread
    return float(found[0] - (raw * mean).sum()), raw


def stories(folder: Path) -> Iterator[tuple[Story, dict[str, Any]]]:
    """The labelled stories of a folder, each with its labels."""
    for path in sorted(gold.parent for gold in folder.glob("*/gold.json")):
        articles, _ = read([str(path)])
        gold = json.loads((path / "gold.json").read_text(encoding="utf-8"))
        yield Story(id=path.name, readings=tuple(read_facts(articles))), gold


def report(
    rows: Sequence[Row],
    args: argparse.Namespace,
    *,
    folds: int,
    levels: Sequence[float],
    data: Path,
    about: str,
    ridge: float = RIDGE,
) -> None:
    """Print what a fit finds on topics left out, a fold at a time; with ``--write`` put the weights
    of a fit on all rows into ``data``. Changes that were planted have a base of their own, which is
    left out of the weights."""
    names = sorted({name for row in rows for name in row.told})
    matrix = np.array(
        [[*(row.told.get(name, 0.0) for name in names), float(row.weight < 1)] for row in rows]
    )
    wanted = np.array([float(row.positive) for row in rows])
    weight = np.array([row.weight for row in rows])
    fold = {name: n % folds for n, name in enumerate(sorted({row.topic for row in rows}))}
    chance = np.zeros(len(rows))
    for number in range(folds):
        out = np.array([fold[row.topic] == number for row in rows])
        intercept, fitted = fit(matrix[~out], wanted[~out], weight[~out], ridge=ridge)
        chance[out] = 1 / (1 + np.exp(-(intercept + matrix[out][:, :-1] @ fitted[:-1])))
    measured = summary(rows, chance, levels)
    print("\n".join(measured))
    if args.details:
        print("\n".join(likely(rows, chance, levels[-1])))
    if args.write:
        intercept, fitted = fit(matrix, wanted, weight, ridge=ridge)
        kept = dict(zip(names, fitted.tolist()[: len(names)], strict=True))
        write(data, about=about, measured=measured, intercept=intercept, kept=kept)


def summary(rows: Sequence[Row], chance: Array, levels: Sequence[float]) -> list[str]:
    """A line a set: labelled items found and pairs told wrongly, by probability."""
    lines = []
    for planted, name in itertools.product((False, True), sorted({row.set_name for row in rows})):
        own = [
            i for i, row in enumerate(rows) if row.set_name == name and (row.weight < 1) == planted
        ]
        if not own:
            continue
        told = [
            (
                level,
                len({item for i in own if chance[i] >= level for item in rows[i].items}),
                len({rows[i].apart for i in own if chance[i] >= level and not rows[i].positive}),
            )
            for level in levels
        ]
        total = len({item for i in own for item in rows[i].items})
        curve = ", ".join(f"{level}: {right} right {wrong} wrong" for level, right, wrong in told)
        lines.append(f"{name}, {'planted' if planted else 'labelled'}, {total} in all: {curve}")
    return lines


def likely(rows: Sequence[Row], chance: Array, least: float) -> list[str]:
    """The pairs of articles as they are whose probability is ``least`` and more, a line each."""
    return [
        f"{chance[i]:.2f} {'yes' if rows[i].positive else 'no '} {rows[i].shown}"
        for i in sorted(range(len(rows)), key=lambda i: -chance[i])
        if rows[i].weight == 1 and chance[i] >= least
    ]


def write(
    path: Path, *, about: str, measured: Sequence[str], intercept: float, kept: Mapping[str, float]
) -> None:
    """Put the weights into the package, with what was measured of them."""
    table = {
        "about": f"{about}; found and wrong by probability on topics left out",
        "measured": list(measured),
        "weights": {
            name: round(value, 3) for name, value in ({"intercept": intercept} | dict(kept)).items()
        },
    }
    path.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


def arguments(about: str | None, *, planted: str) -> argparse.ArgumentParser:
    """The options that all fits take."""
    parser = argparse.ArgumentParser(description=(about or "").splitlines()[0])
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="folder of stories")
    parser.add_argument("--planted", type=int, default=0, help=planted)
    parser.add_argument("--details", action="store_true", help="the likely pairs, one a line")
    parser.add_argument("--write", action="store_true", help="put the weights into the package")
    return parser
