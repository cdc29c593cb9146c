"""Words a second of the readers of figures and times, beside other tools, in one run.

    python benchmarks/facts.py [FOLDER_OR_FILE ...] [--repeat N]

Without a path the articles of ``corpus/`` and the sentences of the test suites are read.
Every tool reads the same texts in the same process; the best of N rounds counts. A tool
that is not installed is named and left out.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pathlib
import sys
import time
from collections.abc import Callable, Iterator, Sequence

ROOT = pathlib.Path(__file__).parents[1]
Tool = Callable[[str], object]
Factory = Callable[[], Tool]


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    parser.add_argument("--repeat", type=int, default=3)
    args = parser.parse_args(argv)
    texts = list(_texts(args.paths))
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts)} texts, {words:,} words, best of {args.repeat}")
    for name, make, share in _tools():
        some = texts[: max(1, int(len(texts) * share))]
        count = sum(len(text.split()) for text in some)
        print(f"{name:34s} {count / _seconds(make, some, args.repeat):>12,.0f} words/s")
    return 0


def _texts(paths: Sequence[pathlib.Path]) -> Iterator[str]:
    for path in paths or (ROOT / "corpus",):
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (
            file.read_text(encoding="utf-8-sig") for file in files if file.suffix in (".md", ".txt")
        )
    if not paths:
        for suite in ("quantities", "times"):
            file = ROOT / "tests" / "data" / f"{suite}.jsonl"
            lines = file.read_text(encoding="utf-8").splitlines()
            sentences = [json.loads(line)["text"] for line in lines]
            yield from (" ".join(sentences[at : at + 20]) for at in range(0, len(sentences), 20))


def _tools() -> Iterator[tuple[str, Factory, float]]:
    """(name, maker of the tool, share of the texts to read) of every tool that is installed.

    A tool is made anew for every round, outside the time: spaCy's tokenizer remembers the
    words that it has seen, so it is measured fresh and with every word seen before.
    """
    from linter.facts.figures import read_figures
    from linter.facts.quantities import read_quantities
    from linter.facts.times import read_times

    yield "crosslint, quantities", lambda: read_quantities, 1.0
    yield "crosslint, times", lambda: lambda text: read_times(text), 1.0
    yield "crosslint, figures (both)", lambda: read_figures, 1.0
    if _installed("spacy"):
        import spacy

        seen = spacy.blank("en")
        yield "spaCy blank tokenizer, fresh", lambda: spacy.blank("en").make_doc, 1.0
        yield "spaCy blank tokenizer, words seen", lambda: seen.make_doc, 1.0
    yield "crosslint, whole extract", lambda: _extract, 0.2
    if _installed("quantulum3"):
        from quantulum3 import parser

        yield "quantulum3", lambda: parser.parse, 0.05
    if _installed("dateparser"):
        from dateparser.search import search_dates

        yield "dateparser.search", lambda: search_dates, 0.05


def _extract(text: str) -> object:
    from linter import extract_facts

    return extract_facts(text)


def _installed(name: str) -> bool:
    found = importlib.util.find_spec(name) is not None
    if not found:
        print(f"{name:34s} not installed, left out")
    return found


def _seconds(make: Factory, texts: Sequence[str], repeat: int) -> float:
    rounds = []
    for _ in range(repeat):
        tool = make()
        started = time.process_time()
        for text in texts:
            tool(text)
        rounds.append(time.process_time() - started)
    return max(min(rounds), 1e-9)


if __name__ == "__main__":
    sys.exit(main())
