"""From the public sources' own formats to spaCy documents.

    python scripts/convert.py ud OUT.spacy FILE.conllu... [--names FILE.iob2]
    python scripts/convert.py gum OUT.spacy FILE.conllu...
    python scripts/convert.py bio OUT.spacy FILE...

``ud`` reads CoNLL-U (trees, tags, lemmas) and, where given, the Universal NER layer of the same
sentences; ``gum`` takes the names from GUM's own entity layer; ``bio`` reads one token and its
label a line. A document is a paragraph of at most eight sentences; words that a treebank splits
keep their surface parts; half of the straight quotation marks become curly ones (seeded).
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin, Span

LABELS = {
    "PER": "PERSON", "PERSON": "PERSON", "person": "PERSON", "politician": "PERSON",
    "musicalartist": "PERSON", "scientist": "PERSON", "researcher": "PERSON", "writer": "PERSON",
    "LOC": "LOC", "location": "LOC", "country": "LOC", "place": "LOC", "GPE": "LOC", "geo-loc": "LOC",
    "ORG": "ORG", "organisation": "ORG", "organization": "ORG", "politicalparty": "ORG", "band": "ORG",
    "university": "ORG", "corporation": "ORG", "group": "ORG", "company": "ORG",
}  # fmt: skip
TITLES = frozenset(
    """Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady President Senator Sen. Rep.
    Governor Gov. Mayor King Queen Prince Princess Pope Judge Justice Captain Capt. General Gen. Colonel
    Col. Rev Rev. Reverend Secretary Minister Chancellor Ambassador Congressman Congresswoman""".split()
)
ROLES = frozenset("Major Chief Dean Americans State Court Honor Earth".split())
LINKS = frozenset("of and for the & de da do du la y en di van von ’s 's .".split())
LONGEST = 8


@dataclass
class Word:
    form: str
    space: bool
    lemma: str = ""
    pos: str = ""
    tag: str = ""
    morph: str = ""
    head: int = 0
    dep: str = ""


@dataclass
class Sent:
    words: list[Word] = field(default_factory=list)
    names: list[tuple[int, int, str]] | None = field(default_factory=list)
    begins: bool = False
    key: str = ""
    misc: list[str] = field(default_factory=list)


def conllu(path: Path) -> Iterator[Sent]:
    """The sentences of a CoNLL-U file; ``begins`` where a paragraph or document does."""
    begins, rows, key = True, [], ""
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        if line.startswith(("# newpar", "# newdoc")):
            begins = True
        elif line.startswith("# text ="):
            key = _squeezed(line)
        elif line.startswith("#"):
            continue
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            sent = _sentence(rows)
            sent.begins, sent.key = begins, key
            yield sent
            begins, rows = False, []


def _sentence(rows: list[list[str]]) -> Sent:
    sent = Sent()
    joined: dict[int, tuple[int, str, bool]] = {}
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            joined[first] = (last, row[1], "SpaceAfter=No" not in row[9])
    inside_until, after = 0, True
    pending = ""
    for row in rows:
        if not row[0].isdigit():
            continue
        number = int(row[0])
        if number in joined:
            inside_until, pending, after = joined[number]
        form, space = row[1], "SpaceAfter=No" not in row[9]
        if number <= inside_until:
            # The parts of "don't" are "do" and "n't" only where they spell the whole.
            last = number == inside_until
            form = pending if last else pending[: len(form)]
            pending = pending[len(form) :]
            space = after if last else False
        sent.words.append(
            Word(
                form or row[1],
                space,
                row[2],
                row[3],
                row[4],
                "" if row[5] == "_" else row[5],
                int(row[6]) - 1,
                row[7],
            )
        )
        sent.misc.append(row[9])
    return sent


def iob(path: Path) -> dict[str, list[str]]:
    """The labels of a Universal NER file by the sentence's text without spaces."""
    found: dict[str, list[str]] = {}
    key = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# text ="):
            key = _squeezed(line)
        elif line[:1].isdigit():
            found.setdefault(key, []).append(line.split("\t")[2])
    return found


def _squeezed(line: str) -> str:
    return "".join(line.partition("=")[2].split())


def spans(labels: list[str]) -> list[tuple[int, int, str]]:
    """(start, end, label) of BIO or IO labels, in our label set; others are left out."""
    made: list[tuple[int, int, str]] = []
    for place, label in enumerate(labels):
        kind = LABELS.get(label[2:]) if label[:2] in ("B-", "I-") else None
        if kind is None:
            continue
        if made and label[0] == "I" and made[-1][1] == place and made[-1][2] == kind:
            made[-1] = (made[-1][0], place + 1, kind)
        else:
            made.append((place, place + 1, kind))
    return made


def gum_names(sent: Sent) -> list[tuple[int, int, str]]:
    """The named entities of a GUM sentence: mentions headed by a proper noun, cut to the name."""
    opened: list[tuple[str, str, int]] = []
    found = set()
    for place, misc in enumerate(sent.misc):
        value = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
        for piece in re.findall(r"\([^()]+\)?|[^()]+\)", value):
            if piece.startswith("("):
                body = piece.strip("()").split("-")
                if len(body) > 1:
                    opened.append((body[0], body[1], place))
            if piece.endswith(")"):
                number = piece.strip("()").split("-")[0]
                at = next(
                    (i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == number), None
                )
                if at is not None:
                    _, kind, start = opened.pop(at)
                    name = _name(sent, start, place + 1)
                    if kind in LABELS and name:
                        found.add((*name, LABELS[kind]))
    longest: list[tuple[int, int, str]] = []
    for span in sorted(found, key=lambda item: (item[0] - item[1], item[0], item[2])):
        if all(span[1] <= other[0] or span[0] >= other[1] for other in longest):
            longest.append(span)
    return sorted(longest)


def _name(sent: Sent, start: int, end: int) -> tuple[int, int] | None:
    words = sent.words
    heads = [i for i in range(start, end) if not start <= words[i].head < end]
    if not heads or words[heads[0]].pos != "PROPN":
        return None
    first = last = heads[0]

    def fits(place: int) -> bool:
        word = words[place]
        named = word.tag.startswith("NNP") or word.pos in ("PROPN", "NOUN", "ADJ", "NUM", "X")
        return named and (word.form[:1].isupper() or word.form[:1].isdigit())

    def links(place: int) -> bool:
        return words[place].form.lower() in LINKS

    def hyphen(place: int) -> bool:
        return (
            words[place].form == "-"
            and start < place < end - 1
            and words[place + 1].form[0].isalpha()
        )

    while first > start:
        if fits(first - 1) or hyphen(first - 1):
            first -= 1
        elif (
            first - 2 >= start
            and fits(first - 2)
            and (words[first - 1].form.lower() == "and" or words[first - 2].form == "People")
        ):
            first -= 2
        else:
            break
    while last + 1 < end:
        if hyphen(last + 1):
            last += 2
            continue
        step = next(
            (
                n
                for n in (1, 2, 3)
                if last + n < end and fits(last + n) and all(links(last + k) for k in range(1, n))
            ),
            None,
        )
        if step is None:
            break
        last += step
    while first < last and words[first].form in TITLES:
        first += 1
    return (
        None
        if (words[last].form in TITLES or words[last].form in ROLES) and first == last
        else (first, last + 1)
    )


def paragraphs(sents: Iterator[Sent]) -> Iterator[list[Sent]]:
    group: list[Sent] = []
    for sent in sents:
        if group and (sent.begins or len(group) == LONGEST):
            yield group
            group = []
        group.append(sent)
    if group:
        yield group


def document(group: list[Sent], nlp, rng: random.Random, *, trees: bool) -> Doc:
    words = [word for sent in group for word in sent.words]
    starts, ents, unknown, at = [], [], [], 0
    for sent in group:
        starts += [True] + [False] * (len(sent.words) - 1)
        ents += [(at + first, at + last, label) for first, last, label in sent.names or ()]
        unknown += [(at, at + len(sent.words))] if sent.names is None else []
        at += len(sent.words)
    offsets = [
        sum(len(sent.words) for sent in group[:i])
        for i, sent in enumerate(group)
        for _ in sent.words
    ]
    forms = curled([word.form for word in words], [word.space for word in words], rng)
    doc = Doc(
        nlp.vocab,
        words=forms,
        spaces=[word.space for word in words],
        **(
            {
                "lemmas": [word.lemma for word in words],
                "pos": [word.pos for word in words],
                "tags": [word.tag for word in words],
                "morphs": [word.morph for word in words],
                "heads": [
                    i if word.dep == "root" else base + word.head
                    for i, (word, base) in enumerate(zip(words, offsets, strict=True))
                ],
                "deps": ["ROOT" if word.dep == "root" else word.dep for word in words],
                "sent_starts": starts,
            }
            if trees
            else {}
        ),
    )
    doc.set_ents(
        [Span(doc, first, last, label=label) for first, last, label in ents],
        missing=[doc[first:last] for first, last in unknown],
        default="outside",
    )
    return doc


def curled(forms: list[str], spaces: list[bool], rng: random.Random) -> list[str]:
    """Curly quotation marks for straight ones, in half of the documents."""
    if rng.random() < 0.5:
        return forms
    single, made, opened = rng.random() < 0.5, [], False
    for place, form in enumerate(forms):
        if form in ('"', "``", "''"):
            opened = form == "``" or (form == '"' and not opened)
            made.append(("‘" if single else "“") if opened else ("’" if single else "”"))
        else:
            made.append(form.replace("'", "’") if place else form)
    return made


def plain(path: Path) -> Iterator[Sent]:
    """The sentences of a file with a token and its label on each line."""
    forms: list[str] = []
    labels: list[str] = []
    for line in [*path.read_text("utf-8", errors="replace").splitlines(), ""]:
        parts = line.split()
        if len(parts) >= 2 and parts[0] != "-DOCSTART-":
            forms.append(parts[0])
            labels.append(parts[-1])
        elif forms:
            spaces = [_space(forms, i) for i in range(len(forms))]
            yield Sent(
                [Word(f, s) for f, s in zip(forms, spaces, strict=True)], spans(labels), begins=True
            )
            forms, labels = [], []


def _space(forms: list[str], place: int) -> bool:
    """Whether a space follows: such files do not say, so by the usual rules of print."""
    if place + 1 == len(forms):
        return True
    after = forms[place + 1]
    return not (
        after in (".", ",", ":", ";", "?", "!", ")", "]", "%", "''", "”", "’s", "'s", "n't", "'")
        or forms[place] in ("(", "[", "$", "£", "``", "“")
    )


def read(options: argparse.Namespace) -> Iterator[Sent]:
    for path in options.files:
        sents = list(plain(path) if options.kind == "bio" else conllu(path))
        if options.kind == "gum":
            for sent in sents:
                sent.names = gum_names(sent)
        yield from sents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("ud", "gum", "bio"))
    parser.add_argument("output", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--names", type=Path)
    parser.add_argument("--skip-last", type=int, default=0)
    parser.add_argument("--only-last", type=int, default=0)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    sents = list(read(options))
    if options.skip_last or options.only_last:
        cut = len(sents) - (options.skip_last or options.only_last)
        sents = sents[:cut] if options.skip_last else sents[cut:]
    if options.names:
        layer = iob(options.names)
        for sent in sents:
            labels = layer.get(sent.key, [])
            # A layer made on another release may cut a sentence otherwise: its names are unknown.
            sent.names = spans(labels) if len(labels) == len(sent.words) else None
    nlp, rng = spacy.blank("en"), random.Random(options.seed)  # noqa: S311 - reproducible on purpose
    docs = [
        document(group, nlp, rng, trees=options.kind != "bio") for group in paragraphs(iter(sents))
    ]
    DocBin(docs=docs, store_user_data=False).to_disk(options.output)


if __name__ == "__main__":
    main()
