"""Whether confidence means what it says: the share of right findings in each band of it.

    python benchmarks/calibration.py corpus [SET ...] [--only D,S,A301] [--by-rule]

A SET is a folder of stories: folders of articles, each with a gold.json as corpus/README.md
describes it. Findings of every confidence are counted. One is right where it tells a gold item,
wrong where gold neither wants nor tolerates it; what gold tolerates is counted apart.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "corpus"))

from score import excused, hit, load_gold, load_texts  # noqa: E402

from linter import lint_paths  # noqa: E402
from linter.check.config import Config  # noqa: E402

Finding = Mapping[str, Any]
Verdict = Literal["right", "tolerated", "wrong"]
Judged = tuple[Finding, Verdict]
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
"""Bands of confidence, the lower edge inside; 0.5 and 0.8 bound "medium" and "high"."""


def main() -> int:
    """Print the tables; 0, or 2 where a set holds no story."""
    args = _arguments()
    only = tuple(filter(None, args.only.split(",")))
    judged: list[Judged] = []
    for folder in args.sets:
        stories = sorted(path.parent for path in folder.glob("*/gold.json"))
        if not stories:
            print(f"{folder}: no story with a gold.json", file=sys.stderr)
            return 2
        judged += [entry for story in stories for entry in judge(story, _findings(story), only)]
    print(band_table(judged))
    print(f"mean gap between confidence and share right: {gap(judged):.3f}")
    if args.by_rule:
        print()
        print(rule_table(judged))
    return 0


def judge(folder: Path, findings: Iterable[Finding], only: Sequence[str] = ()) -> Iterator[Judged]:
    """Each finding of a story with what its gold says of it."""
    gold, texts = load_gold(folder), load_texts(folder)
    for finding in findings:
        if not finding["code"].startswith(tuple(only) or ("",)):
            continue
        if any(hit(finding, item, texts) for item in (*gold.findings, *_retold(gold.tolerated))):
            yield finding, "right"
        elif any(excused(finding, item, texts) for item in gold.tolerated):
            yield finding, "tolerated"
        else:
            yield finding, "wrong"


def _retold(tolerated: Iterable[Any]) -> list[Any]:
    """ "f3~b" is finding f3 told through other articles."""
    return [item for item in tolerated if "~" in item.id]


def band(confidence: float) -> int:
    """The index of the band in ``EDGES``."""
    return sum(edge <= confidence for edge in EDGES) - 1


def band_table(judged: Sequence[Judged]) -> str:
    """A line a band: findings, right, tolerated, wrong, mean confidence, share right."""
    rows: list[tuple[str, ...]] = [
        ("confidence", "findings", "right", "tolerated", "wrong", "mean", "share right")
    ]
    groups = [(_label(i), [j for j in judged if band(j[0]["confidence"]) == i]) for i in range(len(EDGES) - 1)]  # fmt: skip
    rows += [_row(label, group) for label, group in [*groups, ("all", list(judged))]]
    return _table(rows)


def rule_table(judged: Sequence[Judged]) -> str:
    """As ``band_table``, a line a rule."""
    rows: list[tuple[str, ...]] = [
        ("rule", "findings", "right", "tolerated", "wrong", "mean", "share right")
    ]
    codes = sorted({finding["code"] for finding, _ in judged})
    rows += [_row(code, [j for j in judged if j[0]["code"] == code]) for code in codes]
    return _table(rows)


def gap(judged: Sequence[Judged]) -> float:
    """The mean distance of confidence from the share right over the bands, weighted by findings.

    Expected calibration error (Naeini, Cooper and Hauskrecht 2015); what is tolerated is left out.
    """
    counted = [j for j in judged if j[1] != "tolerated"]
    groups = [[j for j in counted if band(j[0]["confidence"]) == i] for i in range(len(EDGES) - 1)]
    return sum(
        len(group) * abs(_mean(group) - sum(v == "right" for _, v in group) / len(group))
        for group in groups
        if group
    ) / max(1, len(counted))


def _row(label: str, group: Sequence[Judged]) -> tuple[str, ...]:
    votes = Counter(verdict for _, verdict in group)
    counted = votes["right"] + votes["wrong"]
    share = f"{votes['right'] / counted:.2f}" if counted else "-"
    mean = f"{_mean(group):.2f}" if group else "-"
    return (label, str(len(group)), *(str(votes[v]) for v in ("right", "tolerated", "wrong")), mean, share)  # fmt: skip


def _mean(group: Sequence[Judged]) -> float:
    return sum(float(finding["confidence"]) for finding, _ in group) / max(1, len(group))


def _label(index: int) -> str:
    return f"{EDGES[index]:.1f} to {min(EDGES[index + 1], 1.0):.1f}"


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            c.rjust(w) if i else c.ljust(w)
            for i, (c, w) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _findings(story: Path) -> list[Finding]:
    report = lint_paths([story], config=Config(min_confidence="low", stories="directory"))
    return list(report.to_dict()["findings"])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="folder of stories")
    parser.add_argument("--only", default="", help="codes or families counted, with commas between")
    parser.add_argument("--by-rule", action="store_true", help="a table by rule too")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
