"""One pipeline of the syntax model and the name model, with its meta.json and hash.

    python scripts/package.py SYNTAX NAMES OUTPUT --version 1.0.0 --sources data/sources.json

The name model keeps its own tok2vec: sharing one costs 9 points of F on news it has not seen.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import spacy

DESCRIPTION = (
    "English pipeline of crosslint: tags, lemmas, Universal Dependencies and names "
    "(PERSON, ORG, LOC). Sentence starts are set before it runs."
)


def build(syntax: Path, names: Path, output: Path, *, version: str, sources: list[dict]) -> None:
    """Write the merged pipeline to ``output``, a folder that is replaced."""
    nlp = spacy.load(syntax)
    nlp.add_pipe("ner", source=spacy.load(names, vocab=nlp.vocab))
    nlp.config["paths"] = {}
    nlp.meta.update(
        {
            "name": "crosslint",
            "version": version,
            "description": DESCRIPTION,
            "author": "the crosslint authors",
            "email": "",
            "url": "",
            "license": "CC BY-SA 4.0",
            "sources": sources,
        }
    )
    nlp.meta.pop("performance", None)
    if output.exists():
        shutil.rmtree(output)
    nlp.to_disk(output)
    # Training settings name folders of the machine that trained; loading needs none of them.
    config = spacy.util.load_config(output / "config.cfg")
    for section in ("corpora", "paths"):
        config[section] = {}
    config["training"] = {}
    config["initialize"] = {}
    config.to_disk(output / "config.cfg", interpolate=False)
    meta = json.loads((output / "meta.json").read_text("utf-8"))
    meta.pop("performance", None)
    meta["spacy_version"] = ">=3.8.0,<3.9.0"
    (output / "meta.json").write_text(
        json.dumps(meta, indent=2, ensure_ascii=False) + "\n", "utf-8"
    )
    spacy.load(output)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("syntax", type=Path)
    parser.add_argument("names", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--sources", type=Path, required=True)
    options = parser.parse_args()
    sources = json.loads(options.sources.read_text("utf-8"))
    build(options.syntax, options.names, options.output, version=options.version, sources=sources)


if __name__ == "__main__":
    main()
