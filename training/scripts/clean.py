"""Names only, without the slips of automatic labelling.

    python scripts/clean.py corpus/clean.spacy corpus/a.spacy corpus/b.spacy

Dropped are "names" that are a pronoun, an inhabitant, a year, a trailing piece ("of Virginia") or
common words in small letters; a leading title is cut off a person. Documents without
one labelled name that are mere lists are kept once.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin, Span

PRONOUNS = frozenset(
    """i me my mine myself we us our ours you your yours he him his himself she her hers herself it its
    itself they them their theirs this that these those who whom whose what one everyone someone
    nobody nothing something there here""".split()
)
INHABITANTS = frozenset(
    """americans germans romans greeks jews muslims christians russians british french indians chinese
    europeans africans arabs israelis palestinians iraqis iranians republicans democrats""".split()
)
TITLES = frozenset(
    """mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady president senator sen. rep.
    governor gov. mayor king queen prince princess pope judge justice captain capt. general gen. colonel
    col. rev rev. reverend secretary minister""".split()
)
SMALL_START = frozenset("al- al el de van von bin ibn d’ d' du the dos di da le la y ap o'".split())


def kept(ent: Span) -> Span | None:
    """``ent`` as it should be labelled, or None where it is no name."""
    if ent.label_ == "PERSON" and len(ent) > 1 and ent[0].lower_ in TITLES:
        ent = Span(ent.doc, ent.start + 1, ent.end, label=ent.label_)
    first = ent[0].text
    low = ent.text.lower()
    if low in PRONOUNS or (low in INHABITANTS and ent.label_ != "ORG"):
        return None
    if not any(character.isalpha() for character in ent.text):
        return None
    if low in ("us", "u.s.") and not ent.text.isupper():
        return None
    if first in ("of", "-General", "and", "in", "at", "’", "'s", "’s"):
        return None
    shaped = any(token.text[:1].isupper() or token.text[:1].isdigit() for token in ent)
    if not shaped and not low.startswith("al-"):
        return None
    if (
        first.islower()
        and first.isalpha()
        and first not in SMALL_START
        and not any(letter.isupper() for letter in first)
    ):
        start = next(
            token.i for token in ent if token.text[:1].isupper() or token.text[:1].isdigit()
        )
        return Span(ent.doc, start, ent.end, label=ent.label_)
    return ent


def cleaned(doc: Doc) -> Doc:
    copy = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
    )
    found = (kept(ent) for ent in doc.ents)
    copy.ents = [
        Span(copy, ent.start, ent.end, label=ent.label_) for ent in found if ent is not None
    ]
    return copy


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("sources", type=Path, nargs="+")
    options = parser.parse_args()
    nlp = spacy.blank("en")
    seen: set[str] = set()
    docs = []
    for source in options.sources:
        for doc in DocBin().from_disk(source).get_docs(nlp.vocab):
            if doc.text in seen and len(doc) < 12:
                continue
            seen.add(doc.text)
            docs.append(cleaned(doc))
    DocBin(docs=docs).to_disk(options.output)


if __name__ == "__main__":
    main()
