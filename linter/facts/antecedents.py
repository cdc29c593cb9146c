"""The name that a pronoun or a bare noun stands for, where only one can be meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .contextwords import BODY_NOUNS, MALE_FEMALE, NAME_NOUNS
from .phrases import name_of
from .scene import Scene

_LOOK_BACK = 60
_FAR_BACK = 600
_NEVER = frozenset(
    "i we you my our your this that these those there who which what all both each some they them their theirs him us me".split()
)


def antecedent(scene: Scene, token: int) -> str | None:
    """The name that a pronoun or "the company" stands for, where only one can be meant.

    "The council": the one organisation before it with that word in its name. He and she: the
    only person named since the sentence before, or in the two before that. It and "the
    company": the only organisation named there; "the company" else the one that the article is about.
    """
    word, lemma = scene.words[token], scene.lemmas[token]
    if word in _NEVER:
        return None
    if lemma in NAME_NOUNS:
        return _only(
            name
            for name in _named(scene, token, token - _FAR_BACK, "organisation")
            if lemma in name.lower().split()
        )
    kind = "person" if word in MALE_FEMALE else "organisation"
    sentences = scene.analysis.sentences
    here = scene.analysis.tokens[token].sentence
    nearest = sentences[max(0, here - 1)].first
    names = set(_named(scene, token, max(nearest, token - _LOOK_BACK), kind))
    if not names and kind == "person":
        names = set(
            _named(
                scene, nearest, max(sentences[max(0, here - 3)].first, token - 2 * _LOOK_BACK), kind
            )
        )
    if not names and lemma in BODY_NOUNS:
        return scene.main_body
    return _only(names)


def _named(scene: Scene, before: int, earliest: int, kind: str) -> Iterator[str]:
    """The names of ``kind`` under the tokens from ``earliest`` up to ``before``."""
    for token in range(max(0, earliest), before):
        name = name_of(scene, token)
        if name is not None and scene.mentions[scene.names[token]].kind == kind:
            yield name


def _only(names: Iterable[str]) -> str | None:
    found = set(names)
    return found.pop() if len(found) == 1 else None
