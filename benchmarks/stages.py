"""Words a second of each stage of reading an article, on one core.

    python benchmarks/stages.py [PATH ...] [--model NAME] [--repeat N]

Time is processor time of this process, so that what else runs on the machine counts less. The
pipeline is loaded before the clock starts. Of the repeats the fastest is printed.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from linter.articles import read
from linter.facts.context import describe
from linter.facts.extract import extract
from linter.facts.figures import read_figures
from linter.facts.names import read_names
from linter.facts.statements import read_statements
from linter.facts.voices import read_voices
from linter.language import analyse, analyse_many
from linter.model.analysis import Analysis
from linter.model.article import Article

CORPUS = Path(__file__).parent.parent / "corpus"


def main() -> int:
    """Print the table; 0, or 2 where there is nothing to read."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("paths", nargs="*", default=[str(CORPUS)])
    parser.add_argument("--model")
    parser.add_argument("--repeat", type=int, default=3)
    args = parser.parse_args()
    articles, _ = read(args.paths)
    if not articles:
        print("nothing to read")
        return 2
    words = sum(article.words for article in articles)
    analyse(articles[0].prose, model=args.model)
    analyses = list(analyse_many([a.prose for a in articles], model=args.model))
    print(f"{len(articles)} articles, {words:,} words, best of {args.repeat}")
    for name, work in _stages(articles, analyses, args.model):
        print(f"{name:24s}{words / _fastest(work, args.repeat):>12,.0f} words/s")
    return 0


def _stages(
    articles: Sequence[Article], analyses: Sequence[Analysis], model: str | None
) -> list[tuple[str, Callable[[], object]]]:
    """The stages by name; each does its own work only, on what the stages before it made."""
    pairs = list(zip(articles, analyses, strict=True))
    figures = [read_figures(a.prose, published=a.date, country=a.country) for a in articles]
    names = [read_names(a.prose, n) for a, n in pairs]
    voices = [read_voices(a.prose, n, m) for (a, n), m in zip(pairs, names, strict=True)]
    told = list(zip(pairs, figures, names, voices, strict=True))
    return [
        ("analysis", lambda: list(analyse_many([a.prose for a in articles], model=model))),
        (
            "figures and times",
            lambda: [read_figures(a.prose, published=a.date, country=a.country) for a in articles],
        ),
        ("names", lambda: [read_names(a.prose, n) for a, n in pairs]),
        ("voices", lambda: [read_voices(a.prose, n, m) for (a, n), _, m, _ in told]),
        ("statements", lambda: [read_statements(a.prose, n, m, v) for (a, n), _, m, v in told]),
        (
            "contexts",
            lambda: [
                describe(sorted((*f, *m, *v), key=lambda x: (x.start, -x.end)), a.prose, n)
                for (a, n), f, m, v in told
            ],
        ),
        ("all readers", lambda: [extract(a, n) for a, n in pairs]),
        (
            "whole extract",
            lambda: [
                extract(a, n)
                for a, n in zip(
                    articles, analyse_many([a.prose for a in articles], model=model), strict=True
                )
            ],
        ),
    ]


def _fastest(work: Callable[[], object], repeat: int) -> float:
    def once() -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    return max(min(once() for _ in range(repeat)), 1e-9)


if __name__ == "__main__":
    raise SystemExit(main())
