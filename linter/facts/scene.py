"""The text around the mentions, laid out once: words, parts of speech, children, names and spans."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..language.lemmas import lemma as by_suffix
from ..model.analysis import Analysis
from ..model.fact import FIGURES
from ..model.values import Named
from .contextwords import (
    CLOSED,
    COMPARATIVES,
    FALL_VERBS,
    FORECAST_WORDS,
    IRREGULAR,
    LEVEL_VERBS,
    PLAN_WORDS,
    REPORTING,
    RISE_VERBS,
    TARGET_WORDS,
)
from .mention import Mention

NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "SYM", "NUM"))
NOUNS = frozenset(("NOUN", "PROPN"))
VERBAL = frozenset(("VERB", "AUX"))
NAMED = frozenset(("person", "organisation", "place"))

_OPENERS = frozenset((";", ":", "—", "–", "--", "•"))
# Words that open a clause of their own, after a comma or anywhere.
_SUBORDINATORS = frozenset(
    "which who whom whose that while whereas although though because after before when where unless if since "
    "until once whether but".split()
)
_AFTER_COMMA = frozenset(
    "and or with including compared according as from down up against bringing taking making leaving giving "
    "adding killing injuring causing having so yet".split()
)
_COMMON_ENDINGS = ("ly",)
_VERB_ENDINGS = ("ed", "ised", "ized")


@dataclass(frozen=True, slots=True)
class Scene:
    """``words`` and ``lemmas`` are lower case with straight apostrophes; ``pos`` is UPOS, guessed
    where the analysis has none. ``parsed`` tells whether there is a tree; then ``children`` and
    ``deps`` hold it. ``names`` and ``figures`` give the mention's index for each token under one,
    ``main_body`` the organisation that the article is about.
    """

    text: str
    analysis: Analysis
    mentions: tuple[Mention, ...]
    spans: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]
    parsed: bool
    names: dict[int, int]
    figures: dict[int, int]
    main_body: str | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A figure in its scene: tokens ``first`` to ``last`` (exclusive), its clause and its sentence."""

    index: int
    first: int
    last: int
    clause: tuple[int, int]
    sentence: tuple[int, int]


def lay_out(mentions: Sequence[Mention], text: str, analysis: Analysis) -> Scene:
    """The scene of an article; linear in its tokens and mentions."""
    tokens = analysis.tokens
    words = tuple(token.text.lower().replace("’", "'") for token in tokens)
    parsed = any(token.dep for token in tokens[:50])
    tagged = any(token.pos for token in tokens[:50])
    starts = [token.start for token in tokens]
    ends = [token.end for token in tokens]
    spans = tuple(
        (bisect_right(ends, m.start), bisect_left(starts, m.end)) if m.kind in _PLACED else (0, 0)
        for m in mentions
    )
    names = {
        token: index
        for index, m in enumerate(mentions)
        if m.kind in NAMED
        for token in range(*spans[index])
    }
    figures = {
        token: index
        for index, m in enumerate(mentions)
        if m.kind in FIGURES
        for token in range(*spans[index])
    }
    lemmas = tuple(
        _lemma(word, token.lemma.lower(), token.pos, token.tag)
        for word, token in zip(words, tokens, strict=True)
    )
    pos = (
        tuple(token.pos for token in tokens)
        if tagged
        else tuple(_guess(i, words, analysis, figures) for i in range(len(tokens)))
    )
    return Scene(
        text=text,
        analysis=analysis,
        mentions=tuple(mentions),
        spans=spans,
        words=words,
        lemmas=lemmas,
        pos=pos,
        deps=tuple(token.dep for token in tokens),
        heads=tuple(token.head for token in tokens),
        children=_children(analysis) if parsed else (),
        parsed=parsed,
        names=names,
        figures=figures,
        main_body=_main_body(mentions),
    )


def _main_body(mentions: Sequence[Mention]) -> str | None:
    """The organisation that an article names far more often than any other."""
    counts = Counter(
        m.value.name for m in mentions if m.kind == "organisation" and isinstance(m.value, Named)
    )
    first, second = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= max(3, 2 * second[1]) else None


_PLACED = FIGURES | NAMED


def spot_of(scene: Scene, index: int) -> Spot | None:
    """Where mention ``index`` stands, or None where no token lies under it."""
    first, last = scene.spans[index]
    if first >= last:
        return None
    sentence = scene.analysis.sentences[scene.analysis.tokens[first].sentence]
    bounds = (sentence.first, sentence.last)
    return Spot(index, first, last, _clause(scene, first, last, bounds), bounds)


def children(scene: Scene, token: int, *relations: str) -> tuple[int, ...]:
    """The children of ``token`` by the relations named, in order of place; all where none is named."""
    if not scene.parsed:
        return ()
    if not relations:
        return scene.children[token]
    return tuple(child for child in scene.children[token] if scene.deps[child] in relations)


def case_of(scene: Scene, token: int) -> str:
    """The first preposition of a noun phrase, "" where it has none."""
    return next((scene.words[c] for c in children(scene, token, "case")), "")


def is_clause_end(scene: Scene, token: int) -> bool:
    """Whether a clause ends before ``token`` by punctuation or by a word that opens another."""
    word = scene.words[token]
    if word in _OPENERS or word in '()[]“”"':
        return True
    if word in _SUBORDINATORS:
        return not (word in ("since", "before", "after", "until") and token + 1 in scene.figures)
    return bool(
        token
        and scene.words[token - 1] == ","
        and word in _AFTER_COMMA
        and token not in scene.figures
    )


def _clause(scene: Scene, first: int, last: int, sentence: tuple[int, int]) -> tuple[int, int]:
    left = first
    while left > sentence[0] and not is_clause_end(scene, left - 1) and first - left < _REACH:
        left -= 1
    # A clause that opens with "and", "from" and the like keeps that word.
    if left > sentence[0] and scene.words[left - 1] in _KEPT:
        left -= 1
    right = last
    while right < sentence[1] and not is_clause_end(scene, right) and right - last < _REACH:
        right += 1
    return left, right


_CUES = (
    RISE_VERBS | FALL_VERBS | LEVEL_VERBS | PLAN_WORDS | TARGET_WORDS | FORECAST_WORDS | REPORTING
)
_DOUBLED = re.compile(r"([bdgmnprt])\1e?$")
_SYLLABIC = re.compile(r"([bcdfgkptz])l$")
_INFLECTED = frozenset(("NNS", "VBD", "VBN", "VBG", "VBZ"))
_REACH = 60
_KEPT = _SUBORDINATORS | _AFTER_COMMA


def _lemma(word: str, lemma: str, pos: str, tag: str) -> str:
    if word in ("people", "persons"):
        return "person"
    if pos == "VERB" and word in IRREGULAR:
        return IRREGULAR[word]
    # A trained lemmatiser leaves some rare inflected words as they are.
    if word.endswith("sses"):
        return word[:-2]
    if (
        tag.startswith("VB")
        and _DOUBLED.search(lemma)
        and lemma not in ("add", "err", "ebb", "egg")
    ):
        lemma = _DOUBLED.sub(r"\1", lemma)
    if tag in _INFLECTED:
        base = _SYLLABIC.sub(r"\1le", by_suffix(word))
        # On participles the suffix rules beat the trained lemmatiser (PUD: 137 of 147 to 122).
        if lemma == word or base in _CUES or (tag in ("VBG", "VBN") and base != word):
            return base
    return (lemma if lemma and lemma != word else IRREGULAR.get(word, lemma or word)).replace(
        "’", "'"
    )


def _children(analysis: Analysis) -> tuple[tuple[int, ...], ...]:
    below: list[list[int]] = [[] for _ in analysis.tokens]
    for index, token in enumerate(analysis.tokens):
        if token.head != index:
            below[token.head].append(index)
    return tuple(map(tuple, below))


def _guess(index: int, words: Sequence[str], analysis: Analysis, figures: Mapping[int, int]) -> str:
    """A part of speech without a tagger: closed classes, endings, capitals; else a noun."""
    word = words[index]
    if word in CLOSED:
        return CLOSED[word]
    if not word[0].isalnum():
        return "SYM" if word[0] in "£$€¥₹%" else "PUNCT"
    if word[0].isdigit():
        return "NUM"
    token = analysis.tokens[index]
    if token.text[0].isupper() and index and token.sentence == analysis.tokens[index - 1].sentence:
        return "PROPN"
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    determined = CLOSED.get(before) in ("DET", "ADP") or before in _POSSESSIVES
    if word in COMPARATIVES or (word.endswith(_COMMON_ENDINGS) and len(word) > 4):
        return "ADJ" if word in COMPARATIVES else "ADV"
    if word in IRREGULAR and not determined:
        return "VERB"
    if word.endswith(_VERB_ENDINGS) and len(word) > 4:
        attributive = after not in CLOSED and after.isalpha()
        return "ADJ" if attributive and (determined or before[:1].isdigit()) else "VERB"
    if before in _BEFORE_VERB or (before in ("not", "n't") and index > 1):
        return "NOUN" if before == "to" and after in ("", ".", ",", "and", "of") else "VERB"
    if word.endswith("ing") and len(word) > 4 and CLOSED.get(before) in ("AUX", "SCONJ"):
        return "VERB"
    counted = index - 1 in figures
    return "VERB" if not counted and _present(words, index, before, after) else "NOUN"


_POSSESSIVES = frozenset(("its", "his", "her", "their", "our", "my", "your"))
_BEFORE_VERB = frozenset(
    "to will would could may might should must can shall 'll do does did cannot".split()
)


def _present(words: Sequence[str], index: int, before: str, after: str) -> bool:
    """Whether a word is a verb in the present by its neighbours: "the factory makes 300",
    "ministers want a", "the council plans to"."""
    if before in CLOSED or not before.isalpha() or (before.endswith("ing") and index > 1):
        return False
    follows = after[:1].isdigit() or after[:1] in "£$€" or CLOSED.get(after) in ("DET", "SCONJ")
    follows = follows or after in ("to", "with", "about", "in", "its", "their", "his", "her")
    word = words[index]
    singular, plural = word.endswith("s") and not word.endswith("ss"), before.endswith("s")
    early = index < 2 or words[index - 2] in CLOSED or not words[index - 2].isalpha()
    early = early or words[index - 2] in (".", "!", "?")
    return follows and singular != plural and (early or singular) and len(word) > 2
