"""What an article can be found by: names, pairs of names, and a name with a figure, as 63-bit hashes.

A pure function of the facts of one article, with no global state, so that it can be
kept in an index or computed on any machine. Never Python's own hash().
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections import defaultdict
from dataclasses import dataclass

from ..model.fact import FIGURES, Fact, Reading

MOST = 48  # composites, and as many names: a consistent sample by lowest hash
_NAMES = frozenset(("person", "organisation", "place"))
_TELLING = FIGURES - {"date", "period", "duration", "age", "rank"}

NAME, PAIR, FIGURE, FOLDER = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Key:
    """A key and its class: NAME, PAIR (two names in a sentence), FIGURE (a name and a value) or
    FOLDER (where the file lies: who puts a few articles in one folder means one story)."""

    hash: int
    kind: int


def hashed(*parts: object) -> int:
    """63 bits of blake2b over the parts."""
    blob = json.dumps(parts, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(blob, digest_size=8).digest(), "big") >> 1


def keys(reading: Reading) -> tuple[Key, ...]:
    """The keys of an article, at most 96, in order of their hash."""
    names_in: dict[int, set[str]] = defaultdict(set)
    figures_in: dict[int, set[tuple[object, ...]]] = defaultdict(set)
    for fact in reading.facts:
        if fact.kind in _NAMES:
            names_in[fact.sentence].add(_name(fact))
        elif fact.kind in _TELLING:
            figures_in[fact.sentence].add(_figure(fact))
    names = {Key(hashed("name", name), NAME) for found in names_in.values() for name in found}
    pairs = {
        Key(hashed("pair", *sorted(pair)), PAIR)
        for found in names_in.values()
        for pair in itertools.combinations(sorted(found)[:12], 2)
    }
    figures = {
        Key(hashed("figure", name, *figure), FIGURE)
        for sentence, found in names_in.items()
        for name in found
        for figure in figures_in[sentence]
    }
    composites = sorted(pairs | figures, key=lambda key: key.hash)[:MOST]
    return tuple(
        sorted({*composites, *sorted(names, key=lambda k: k.hash)[:MOST]}, key=lambda k: k.hash)
    )


def _name(fact: Fact) -> str:
    value = fact.value.to_dict()
    return str(value.get("name") or fact.text).casefold()


def _figure(fact: Fact) -> tuple[object, ...]:
    value = fact.value.to_dict()
    return (
        fact.kind,
        json.dumps({k: value[k] for k in sorted(value) if k not in ("noun", "bound")}),
    )
