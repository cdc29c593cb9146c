"""How much of what gold stories hold the linter finds, and how much else it says.

    python benchmarks/accuracy.py corpus [SET ...] [--only D,S,A301] [--details]
        [--date 2026-01-31 [--note WORDS]]

A SET is a folder of stories: folders of articles, each with a gold.json as corpus/README.md
describes it. Every story is checked by itself with a default run. With --date the totals are
appended to accuracy-history.jsonl beside this file, one line a run.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
HISTORY = HERE / "accuracy-history.jsonl"
sys.path.insert(0, str(HERE.parent / "tests" / "corpus"))

from score import Score, score_story  # noqa: E402

from linter import __version__, lint_paths  # noqa: E402
from linter.check.config import Config  # noqa: E402


def main() -> int:
    """Print the tables; 0, or 2 where a set holds no story."""
    args = _arguments()
    config = Config(strictness=args.strictness, stories=args.stories, model=args.model)
    only = tuple(filter(None, args.only.split(",")))
    scores: dict[str, Score] = {}
    for folder in args.sets:
        stories = sorted(path.parent for path in folder.glob("*/gold.json"))
        if not stories:
            print(f"{folder}: no story with a gold.json", file=sys.stderr)
            return 2
        name = folder.resolve().name
        scores[name] = scores.get(name, Score()) + sum(
            (_score(story, config=config, only=only) for story in stories), Score()
        )
    print(totals_table(scores))
    print()
    print(rules_table(scores))
    if args.details:
        print(details(scores))
    if args.date:
        with HISTORY.open("a", encoding="utf-8") as history:
            history.write(history_line(scores, date=args.date, note=args.note, config=config))
    return 0


def totals_table(scores: dict[str, Score]) -> str:
    """A line a set: gold findings, those found, precision, recall, false alarms a story."""
    rows = [["set", "stories", "gold", "found", "precision", "recall", "false/story", "negatives"]]
    for name, score in scores.items():
        figures = totals(score)
        rows.append([name, *(str(figures[key]) for key in figures)])
    return _table(rows)


def rules_table(scores: dict[str, Score]) -> str:
    """A line a rule: found/gold and false alarms in each set. An item counts for one rule."""
    codes = sorted(
        {code for s in scores.values() for code in (*s.wanted_by_rule, *s.false_by_rule)}
    )
    rows = [["rule", *(column for name in scores for column in (name, "false"))]]
    for code in codes:
        cells = (
            (f"{s.found_by_rule[code]}/{s.wanted_by_rule[code]}", str(s.false_by_rule[code]))
            for s in scores.values()
        )
        rows.append([code, *(cell for pair in cells for cell in pair)])
    return _table(rows)


def details(scores: dict[str, Score]) -> str:
    """What was missed and every false alarm, a line each."""
    return "\n".join(
        line
        for score in scores.values()
        for line in (
            *(f"missed  {missed}" for missed in score.missed),
            *(f"false   {alarm}" for alarm in score.false_alarms),
        )
    )


def totals(score: Score) -> dict[str, Any]:
    """The figures of a set as the table and the history give them."""
    return {
        "stories": score.stories,
        "gold": score.gold,
        "found": score.found,
        "precision": round(score.precision, 3),
        "recall": round(score.recall, 3),
        "false_alarms_a_story": round(len(score.false_alarms) / max(1, score.stories), 2),
        "hard_negatives_hit": score.negatives_hit,
    }


def history_line(scores: dict[str, Score], *, date: dt.date, note: str, config: Config) -> str:
    """A run as one line of JSON: names of sets, no paths."""
    entry = {
        "date": date.isoformat(),
        "version": __version__,
        "strictness": config.strictness,
        "stories": config.stories,
        "model": config.model or "default",
        "note": note,
        "sets": {name: totals(score) for name, score in scores.items()},
    }
    return json.dumps(entry, ensure_ascii=False) + "\n"


def _score(story: Path, *, config: Config, only: Sequence[str]) -> Score:
    report = lint_paths([story], config=config).to_dict()
    return score_story(story, report["findings"], only)


def _table(rows: list[list[str]]) -> str:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if i else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="folder of stories")
    parser.add_argument("--only", default="", help="codes or families scored, with commas between")
    parser.add_argument("--strictness", choices=("regular", "careful", "audit"), default="regular")
    parser.add_argument("--stories", choices=("auto", "directory", "one"), default="auto")
    parser.add_argument("--model", help="as for crosslint check")
    parser.add_argument("--details", action="store_true", help="list misses and false alarms")
    parser.add_argument("--date", type=dt.date.fromisoformat, help="append to the history")
    parser.add_argument("--note", default="", help="words for the history's line")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
