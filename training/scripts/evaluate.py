"""Figures of a pipeline on labelled documents, as `spacy benchmark accuracy` counts them.

    python scripts/evaluate.py MODEL corpus/a-test.spacy corpus/b-test.spacy [--json FILE]

Tokens are the pipeline's own. Each file is scored for what it is annotated for.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import spacy
from spacy.training import Corpus

SHOWN = ("tag_acc", "pos_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")


def scores(nlp: spacy.Language, path: Path) -> dict[str, float]:
    """Per cent, one decimal; names as ents_p, ents_r, ents_f and by type."""
    found = nlp.evaluate(list(Corpus(path)(nlp)))
    syntax = {key: round(100 * found[key], 1) for key in SHOWN if found.get(key)}
    names = {key: round(100 * (found.get(key) or 0), 1) for key in ("ents_p", "ents_r", "ents_f")}
    types = {
        f"{label}_f": round(100 * value["f"], 1)
        for label, value in sorted((found.get("ents_per_type") or {}).items())
    }
    return syntax | names | types


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    nlp = spacy.load(options.model)
    table = {path.stem: scores(nlp, path) for path in options.files}
    for name, row in table.items():
        print(f"{name:24}", *(f"{key} {value}" for key, value in row.items()))
    if options.json:
        options.json.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()
