"""Words a second of the readers of figures and times, beside other tools, in one run.

    python benchmarks/facts.py [FOLDER_OR_FILE ...] [--repeat N]

Without a path the articles of ``corpus/`` are read, and then the sentences of the test
suites, of which nearly each holds a figure: what a figure costs shows there, what news costs
does not. Every tool reads the same texts in the same process; the best of N rounds counts,
in processor time. A slow tool reads every n-th text only. The last column is the speed
against spaCy's tokenizer as it reads a text for the first time. A tool that is not installed
is named and left out: ``pip install quantulum3 dateparser`` brings two more.
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
TOKENIZER = "spaCy blank tokenizer, fresh"
Tool = Callable[[str], object]
Factory = Callable[[], Tool]


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    parser.add_argument("--repeat", type=int, default=3)
    args = parser.parse_args(argv)
    for name, texts in _sets(args.paths).items():
        _compare(name, texts, args.repeat)
    return 0


def _compare(name: str, texts: Sequence[str], repeat: int) -> None:
    from linter.facts.figures import read_figures

    words = sum(len(text.split()) for text in texts)
    figures = sum(len(read_figures(text)) for text in texts)
    print(
        f"{name}: {len(texts)} texts, {words:,} words, {100 * figures / max(1, words):.1f} figures "
        f"and times to 100 words, best of {repeat}"
    )
    base: float | None = None
    for tool, make, step in _tools():
        some = texts[::step]
        count = sum(len(text.split()) for text in some)
        speed = count / _seconds(make, some, repeat)
        base = speed if tool == TOKENIZER else base
        ratio = f"{speed / base:8.2f}" if base else ""
        print(f"{tool:34s} {speed:>12,.0f} words/s {ratio}")


def _sets(paths: Sequence[pathlib.Path]) -> dict[str, list[str]]:
    if paths:
        return {", ".join(path.name for path in paths): list(_articles(paths))}
    sentences = [
        json.loads(line)["text"]
        for suite in ("quantities", "times")
        for line in (ROOT / "tests" / "data" / f"{suite}.jsonl")
        .read_text(encoding="utf-8")
        .splitlines()
    ]
    joined = [" ".join(sentences[at : at + 20]) for at in range(0, len(sentences), 20)]
    return {"corpus": list(_articles([ROOT / "corpus"])), "sentences of the tests": joined}


def _articles(paths: Sequence[pathlib.Path]) -> Iterator[str]:
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (
            file.read_text(encoding="utf-8-sig") for file in files if file.suffix in (".md", ".txt")
        )


def _tools() -> Iterator[tuple[str, Factory, int]]:
    """(name, maker of the tool, which texts: every n-th) of every tool that is installed.

    A tool is made anew for every round, outside the time: spaCy's tokenizer remembers the
    words that it has seen, so it is measured fresh and with every word seen before.
    """
    from linter.facts.figures import read_figures
    from linter.facts.quantities import read_quantities
    from linter.facts.times import read_times

    if _installed("spacy"):
        import spacy

        seen = spacy.blank("en")
        yield TOKENIZER, lambda: spacy.blank("en").make_doc, 1
        yield "spaCy blank tokenizer, words seen", lambda: seen.make_doc, 1
    yield "crosslint, quantities", lambda: read_quantities, 1
    yield "crosslint, times", lambda: read_times, 1
    yield "crosslint, figures (both)", lambda: read_figures, 1
    yield "crosslint, whole extract", lambda: _extract, 5
    if _installed("quantulum3"):
        from quantulum3 import parser

        yield "quantulum3", lambda: parser.parse, 10
    if _installed("dateparser"):
        from dateparser.search import search_dates

        yield "dateparser.search", lambda: lambda text: search_dates(text, languages=["en"]), 10


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
