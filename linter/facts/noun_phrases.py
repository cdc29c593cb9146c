"""Noun phrases beside a reporting verb, found without tags.

The subject of a reporting verb in news is short and stands right before it, right after it
(inversion: "..., said X") or before a parenthesis ("X, the head of Y, said"), so closed
classes of words and the names that are known already are enough to delimit it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .cues import SURE_VERBS
from .frames import Item
from .function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    OTHERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TEMPORAL,
    VERBISH,
)
from .speaker_nouns import BARE_SPEAKERS, BODIES, DOCUMENTS, PERSON_NOUNS

COMMAS = frozenset((",", "—", "–", "-", "--", "- -"))
STOPS = frozenset((".", ";", ":", "!", "?", "…", "...", "(", ")", "[", "]", "•", "*", "|"))
_OPEN_BRACKET = {")": "(", "]": "["}
_LINKS = frozenset(("of", "for", "from", "at", "with", "in", "on", "by"))
_GOVERNING = _LINKS | frozenset("about after against before between near over since under".split())
_BEFORE_NOUNS = frozenset("two three four five other few several many".split())
_POSSESSIVE = frozenset(("'s", "'"))
_MAX_NOUN_PHRASE = 14
_NOUNS = PERSON_NOUNS | BARE_SPEAKERS | DOCUMENTS | BODIES


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Items ``first`` to ``last`` (inclusive); ``head`` is the last item of its core.

    ``opening`` is the first item of what it stands in apposition to, or -1: the speaker of
    "its leader, X, said" is X, the attribution begins with "its".
    """

    first: int
    last: int
    head: int
    opening: int = -1

    @property
    def start(self) -> int:
        """The first item of the phrase with what it stands in apposition to."""
        return self.first if self.opening < 0 else self.opening


def is_adverb(word: str) -> bool:
    """Whether a lower-case word is an adverb, by list or by its ending."""
    return word in ADVERBS or (
        len(word) > 4 and word.endswith("ly") and word not in ("family", "ally")
    )


def is_name(item: Item) -> bool:
    """Whether an item is a name, or a capitalised word that may be one."""
    return item.kind == "name" or (
        item.capital
        and item.word[0].isalpha()
        and item.word not in DETERMINERS
        and item.word not in SUBJECT_PRONOUNS
        and item.word not in PREPOSITIONS
        and item.word not in SUBORDINATORS
        and item.word not in TEMPORAL
        and item.word not in ADVERBS
        and item.word not in OTHERS
        and item.word not in VERBISH
    )


def is_noun(item: Item) -> bool:
    """Whether an item may stand inside a noun phrase; a lower-case word that is no function word."""
    word = item.word
    return (
        item.kind == "word"
        and (word[0].isalnum() or word in ("&",))
        and word not in PREPOSITIONS
        and word not in SUBORDINATORS
        and word not in VERBISH
        and word not in AUXILIARIES
        and word not in SUBJECT_PRONOUNS
        and word not in TEMPORAL
        and not is_adverb(word)
    )


def phrase_ending(items: Sequence[Item], at: int, low: int, depth: int = 0) -> NounPhrase | None:
    """The noun phrase whose last item is ``at``; nothing before item ``low`` belongs to it."""
    if at < low:
        return None
    item = items[at]
    if item.word in _OPEN_BRACKET and item.kind == "word":
        opened = _bracket(items, at, low)
        return phrase_ending(items, opened - 1, low, depth) if opened is not None else None
    if item.kind == "quote":
        return None
    if item.kind == "word" and (item.word in SUBJECT_PRONOUNS or item.word in OTHERS):
        return NounPhrase(at - 1 if at > low and items[at - 1].word == "no" else at, at, at)
    if not is_name(item) and not (is_noun(item) and item.word not in DETERMINERS):
        return None
    first = _core_start(items, at, low)
    core = NounPhrase(first, at, at)
    linked = _linked(items, core, low, depth)
    if linked:
        return linked
    governed = (
        first > low and items[first - 1].kind == "word" and items[first - 1].word in _GOVERNING
    )
    if governed and item.label not in ("person", "organisation"):
        # What a preposition governs is no subject, but "In London Smith said" has two names.
        opens = first - 1 == low or items[first - 2].word in COMMAS
        return NounPhrase(at, at, at) if opens and first < at and is_name(item) else None
    return core if _can_speak(items, core) else None


def _bracket(items: Sequence[Item], at: int, low: int) -> int | None:
    opening = _OPEN_BRACKET[items[at].word]
    return next(
        (k for k in range(at - 1, max(low - 1, at - 14), -1) if items[k].word == opening), None
    )


def _core_start(items: Sequence[Item], at: int, low: int) -> int:
    first = at
    while first - 1 >= low and at - first < _MAX_NOUN_PHRASE:
        before = items[first - 1]
        if before.kind == "quote" or before.word in STOPS or before.word in COMMAS:
            break
        if before.kind == "word" and before.word in SURE_VERBS:
            break
        if before.word in DETERMINERS and before.kind == "word":
            first -= 1
            if before.word in _BEFORE_NOUNS or (before.capital and first > low):
                continue
            break
        if before.word in ("and", "&") and first - 2 >= low and is_name(items[first]):
            if not is_name(items[first - 2]):
                break
            first -= 2
            continue
        if not (is_name(before) or is_noun(before) or before.word in _POSSESSIVE):
            break
        first -= 1
    return first


def _linked(items: Sequence[Item], core: NounPhrase, low: int, depth: int) -> NounPhrase | None:
    """The larger phrase where ``core`` hangs on a noun: "a spokesman for CORE"."""
    link = core.first - 1
    if depth > 3 or link - 1 < low or items[link].word not in _LINKS or items[link].kind != "word":
        return None
    before = items[link - 1]
    personal = before.word in PERSON_NOUNS or before.word in BARE_SPEAKERS or is_name(before)
    placed = items[core.last].label == "place" and is_noun(before)
    if items[link].word in ("in", "on", "at", "with") and not (personal or placed):
        return None
    if items[link].word == "by" and before.word not in DOCUMENTS:
        return None
    loose = placed or (items[link].word == "of" and is_noun(before))
    if not (personal or before.word in _NOUNS or loose):
        return None
    left = phrase_ending(items, link - 1, low, depth + 1)
    return NounPhrase(left.first, core.last, left.head) if left else None


def _can_speak(items: Sequence[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.last]
    if is_name(head):
        return True
    if head.word in BARE_SPEAKERS or head.word in PERSON_NOUNS or head.word in BODIES:
        return True
    if head.word in DOCUMENTS and phrase.first < phrase.last:
        return True
    opened = items[phrase.first]
    if opened.word.isdigit() or (opened.word[0].isdigit() and phrase.first == phrase.last):
        return False
    if opened.word in DETERMINERS or is_name(opened):
        return phrase.first < phrase.last
    plural = head.word.endswith("s") and not head.word.endswith(("ss", "us", "is", "ings"))
    return (head.word in PERSON_NOUNS and phrase.first < phrase.last) or (
        plural and head.word.isalpha()
    )


def phrase_starting(items: Sequence[Item], at: int) -> NounPhrase | None:
    """The noun phrase that begins at ``at`` and ends at a stop, a relative or a preposition.

    None where a verb follows at once, for then what begins here is a clause.
    """
    last, head = at - 1, -1
    for place in range(at, min(len(items), at + _MAX_NOUN_PHRASE)):
        item = items[place]
        if item.kind == "quote" or (item.word in STOPS and item.word != "(") or item.word in COMMAS:
            break
        if item.word in ("(", "["):
            break
        if item.kind == "name":
            last = place
            continue
        if item.word in VERBISH and item.word not in _POSSESSIVE:
            return None if head < 0 else NounPhrase(at, head, head)
        if item.word in SUBJECT_PRONOUNS and place == at:
            last = place
            continue
        if (
            item.word in ("and", "&")
            and last >= at
            and place + 1 < len(items)
            and is_name(items[place + 1])
        ):
            continue
        if item.word in _LINKS and last >= at:
            personal = items[last].word in PERSON_NOUNS | BARE_SPEAKERS and item.word != "by"
            written = item.word == "by" and (
                items[last].word in DOCUMENTS or items[last].word.endswith("ed")
            )
            if item.word in ("of", "for", "from") or personal or written:
                head = last if head < 0 else head
                continue
            break
        if item.word in PREPOSITIONS or item.word in SUBORDINATORS or item.word in TEMPORAL:
            break
        if is_adverb(item.word):
            break
        last = place
    if last < at:
        return None
    phrase = NounPhrase(at, last, head if head >= 0 else last)
    core = NounPhrase(at, phrase.head, phrase.head)
    pronoun = at == phrase.head and items[at].word in SUBJECT_PRONOUNS | OTHERS
    return phrase if pronoun or _can_speak(items, core) else None
