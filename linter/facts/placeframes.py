"""The words that tell what is at a place: the heads of its frame, the nouns and verbs of its clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from ..model.fact import ReadSentence, Word
from .contextwords import IRREGULAR
from .placenames import SITES
from .spots import Spot

REACH = 80
NEAR = 12  # words before the preposition
_NOUNS_NEAR = 3
_VERB_AFTER = 3
_LONGEST = 20  # letters of a word
_MARK = re.compile(r"[,;:()–—“”\"]")
_AHEAD = 8  # words after a place that opens its clause
_WIDEST = 400  # of a clause, to either side
_CLAUSE = re.compile(r"[;:()–—“”\"]")
# Verbs and nouns that say nothing of what happened at a place.
_EMPTY = frozenset(
    "be have do say tell live work get see know call include year month week day time man woman people official "
    "office one number part place member resident police morning night afternoon end company world team city town area "
    "country feel rattle shake jolt affect report".split()
)
BARE = frozenset("come go take make hold find give".split())  # little by themselves
_ONE_THING = frozenset("talks negotiations proceedings".split())  # no singular
_ADVERBS = frozenset("ashore aground".split())


def heads_before(
    text: str, before: int, near: list[Word], *, apart: bool = False
) -> frozenset[str]:
    """The nearest two nouns before the preposition and the nearest verb; ``apart``: "the trial, in Norrham, is"."""
    nouns: list[Word] = []
    gap = text[near[-1].end : before] if near else ","
    if len(gap) <= 1 or gap.strip().isalpha() or (apart and gap == ", "):
        nouns = [w for w in near[-_NOUNS_NEAR:] if w.pos == "NOUN"][-2:]
    last = text[max(0, before - _LONGEST) : before].split()[-1:]
    built = {word for word in map(str.casefold, last) if word in SITES}
    verb = [w for w in near if acts(w)][-1:]
    if text[:before].endswith("bound "):
        return frozenset(("bound", *telling(text, nouns)))
    return frozenset(telling(text, (*nouns, *verb))) | built


def heads_after(text: str, sentence: ReadSentence, spot: Spot) -> frozenset[str]:
    """ "In Norrham, where a wall fell": the first nouns and the first verb after it."""
    words = sentence.words
    after = bisect_left(words, spot.end, key=lambda w: w.start)
    ahead = [w for w in words[after : after + _AHEAD] if w.start - spot.end < REACH]
    verb = next((k for k, w in enumerate(ahead) if acts(w)), len(ahead))
    return frozenset(telling(text, [w for w in ahead[: verb + 1] if w.pos == "NOUN" or acts(w)]))


def verb_after(text: str, sentence: ReadSentence, spot: Spot) -> frozenset[str]:
    """ "Doctors in Norrham treated him": the verb that follows the place, with no mark between."""
    words = sentence.words
    after = bisect_left(words, spot.end, key=lambda w: w.start)
    verb = next((w for w in words[after : after + _VERB_AFTER] if acts(w)), None)
    if verb is None or _MARK.search(text, spot.end, verb.start):
        return frozenset()
    return frozenset(telling(text, (verb,)))


def acts(word: Word) -> bool:
    """A verb, or what stands for one ("came ashore")."""
    return word.pos == "VERB" or word.lemma.casefold() in _ADVERBS


def telling(text: str, words: Iterable[Word]) -> list[str]:
    """The lemmas of words, but for those that say nothing of what happened."""
    return [lemma for lemma in (_lemma(text, w) for w in words) if lemma not in _EMPTY]


def _lemma(text: str, word: Word) -> str:
    """The lemma of a verb by its form where that is irregular, which readers get wrong ("flown")."""
    form = text[word.start : word.end].casefold() if word.pos == "VERB" else ""
    return IRREGULAR.get(form) or word.lemma.casefold()


def clause_words(text: str, sentence: ReadSentence, spot: Spot) -> list[Word]:
    """The nouns and verbs between the marks that part the sentence around the place."""
    low = max(sentence.start, spot.start - _WIDEST)
    high = min(sentence.end, spot.end + _WIDEST)
    marks = [m.start() for m in _CLAUSE.finditer(text, low, high)]
    low = max((m for m in marks if m < spot.start), default=low)
    high = min((m for m in marks if m >= spot.end), default=high)
    words = sentence.words
    first, last = (bisect_left(words, edge, key=lambda w: w.start) for edge in (low, high))
    return [w for w in words[first:last] if w.pos == "NOUN" or acts(w)]


def singulars(text: str, clause: list[Word]) -> Iterator[Word]:
    """The nouns in the singular: "a depot" and "the depot" are one, "depots" are any."""
    for word in clause:
        written = text[word.start : word.end].casefold()
        if word.pos == "NOUN" and (
            not written.endswith("s") or word.lemma.casefold() == written or written in _ONE_THING
        ):
            yield word
