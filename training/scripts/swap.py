"""A copy of labelled documents in which names are exchanged for others of their type.

    python scripts/swap.py data/names.json corpus/swapped.spacy corpus/a.spacy corpus/b.spacy --seed 11

A model that has seen a name in one text only learns the name; this makes it learn the
sentence around it. Words of a person's name are exchanged one by one, the same way through a
document, so that a surname still is the surname of the full name before it. Only names are
kept of the annotation. The same seed gives the same file.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import spacy
from invent import Names
from spacy.tokens import Doc, DocBin, Span


class Swap:
    """Replacements for the names of one document."""

    def __init__(self, names: Names, chance: float) -> None:
        self.names, self.chance = names, chance
        self.known: dict[str, str] = {}
        self.keeps: dict[str, bool] = {}

    def __call__(self, ent: Span) -> list[str] | None:
        """The words that stand in for ``ent``, or None where it stays."""
        key = f"{ent.label_}|{ent.text}"
        if ent.label_ == "PERSON":
            return self._person(ent)
        if self.keeps.setdefault(key, self.names.rng.random() > self.chance):
            return None
        if key not in self.known:
            self.known[key] = self._place() if ent.label_ == "LOC" else self._body(ent)
        return [token.text for token in self.names.nlp(self.known[key])]

    def _person(self, ent: Span) -> list[str] | None:
        words = [token.text for token in ent]
        if not all(word[:1].isupper() or word in (".", "-") for word in words):
            return None
        if self.keeps.setdefault("PERSON|" + words[-1], self.names.rng.random() > self.chance):
            return None
        first, last = self.names.person()
        made = []
        for place, word in enumerate(words):
            if not word[0].isalpha() or len(word.rstrip(".")) == 1:
                made.append(word)
                continue
            other = (
                last
                if place == len(words) - 1 and (len(words) > 1 or word + "|last" in self.known)
                else first.split()[0]
            )
            if len(words) == 1 and self.names.rng.random() < 0.6:
                other = last
            other = self.known.setdefault(word, other)
            self.known[word + "|last"] = other
            made += [
                token.text
                for token in self.names.nlp(
                    other.upper() if word.isupper() and len(word) > 2 else other
                )
            ]
        return made

    def _place(self) -> str:
        return self.names.bare(self.names.choice(("city", "city", "country", "region")))

    def _body(self, ent: Span) -> str:
        names = self.names
        if len(ent) == 1 and ent.text.isupper():
            return names.acronym()
        if len(ent) == 1:
            return names.choice(
                (
                    names.pick("brand"),
                    names.pick("knowncompany"),
                    names.pick("team"),
                    names.pick("outlet"),
                    names.company(),
                )
            ).removeprefix("the ")
        kind = names.choice(
            (
                "council",
                "police",
                "union",
                "company",
                "company",
                "company",
                "hospital",
                "trust",
                "univ",
                "univ",
                "court",
                "ministry",
                "committee",
                "agency",
                "agency",
                "school",
                "charity",
                "thinktank",
                "bank",
                "body",
                "body",
            )
        )
        return names.body()[0] if kind == "body" else names.makers[kind]()


def swapped(doc: Doc, names: Names, chance: float) -> Doc | None:
    """``doc`` with some of its names exchanged, or None where none is."""
    swap = Swap(names, chance)
    words: list[str] = []
    spaces: list[bool] = []
    spans: list[tuple[int, int, str]] = []
    changed, at = False, 0
    for ent in (*doc.ents, None):
        stop = ent.start if ent is not None else len(doc)
        words += [token.text for token in doc[at:stop]]
        spaces += [bool(token.whitespace_) for token in doc[at:stop]]
        if ent is None:
            break
        new = swap(ent)
        changed |= new is not None
        piece = new or [token.text for token in ent]
        made = (
            Doc(doc.vocab, words=[token.text for token in ent])
            if new is None
            else names.nlp(" ".join(new))
        )
        piece = [token.text for token in made]
        inner = [bool(token.whitespace_) for token in (ent if new is None else made)]
        inner[-1] = bool(doc[ent.end - 1].whitespace_)
        spans.append((len(words), len(words) + len(piece), ent.label_))
        words += piece
        spaces += inner
        at = ent.end
    if not changed:
        return None
    copy = Doc(doc.vocab, words=words, spaces=spaces)
    copy.ents = [Span(copy, start, end, label=label) for start, end, label in spans]
    return copy


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("sources", type=Path, nargs="+")
    parser.add_argument("--chance", type=float, default=0.8)
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args()
    nlp = spacy.blank("en")
    names = Names(json.loads(options.names.read_text("utf-8")), random.Random(options.seed))  # noqa: S311 - reproducible on purpose
    names.nlp = nlp
    made = [
        copy
        for source in options.sources
        for doc in DocBin().from_disk(source).get_docs(nlp.vocab)
        if (copy := swapped(doc, names, options.chance)) is not None
    ]
    DocBin(docs=made).to_disk(options.output)


if __name__ == "__main__":
    main()
