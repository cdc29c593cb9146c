"""Sentence F1 of the rules in linter.language.sentences on labelled paragraphs.

python scripts/sentences.py corpus/ewt-test.spacy corpus/gum-test.spacy
"""

from __future__ import annotations

import sys
from pathlib import Path

import spacy
from spacy.tokens import DocBin

from linter.language.sentences import sentence_spans


def f1(path: Path) -> float:
    """F1 of whole sentences (both ends right), per cent."""
    right = found = wanted = 0
    for doc in DocBin().from_disk(path).get_docs(spacy.blank("en").vocab):
        gold = {(sent.start_char, sent.end_char) for sent in doc.sents}
        ours = set(sentence_spans(doc.text))
        right, found, wanted = right + len(gold & ours), found + len(ours), wanted + len(gold)
    return 200 * right / (found + wanted)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"{Path(name).stem:20} {f1(Path(name)):.1f}")
