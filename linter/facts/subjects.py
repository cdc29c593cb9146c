"""Subjects that do not stand right beside their verb: before a parenthesis, first in a frame."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from . import function_words as fw
from .cue_forms import FORMS
from .frames import Item
from .function_words import SUBJECT_PRONOUNS, VERBISH
from .noun_phrases import COMMAS, STOPS, NounPhrase, is_adverb, is_name, is_noun, phrase_ending
from .speaker_nouns import PERSON_NOUNS

_MAX_PARENTHESIS = 45
_MOST_TITLES = 5
_BEFORE_TIMES = frozenset("on in by last next this late early later earlier".split())
_DUMMIES = frozenset(("it", "there", "this"))
# What leads from the sentence before (Quirk et al. 1985, 8.137), besides the adverbs in -ly.
_LEADS = frozenset(
    "but and yet so meanwhile instead however then still thus therefore moreover furthermore nevertheless "
    "nonetheless besides otherwise indeed".split()
)
_CONJUNCTIONS = frozenset("before after when as while until once where since because".split())


def phrase_before_parenthesis(items: Sequence[Item], comma: int, low: int) -> NounPhrase | None:
    """The subject in "X, the head of Y, said", where ``comma`` is the one before the verb."""
    cuts = [low - 1]
    cuts += [
        k
        for k in range(max(low, comma - _MAX_PARENTHESIS), comma)
        if items[k].kind == "word" and items[k].word in COMMAS
    ]
    for left, right in itertools.pairwise(cuts):
        start = _skip_lead(items, left + 1, right)
        phrase = phrase_ending(items, right - 1, start)
        if phrase is None or phrase.first != start:
            phrase = _of_clause(items, start, right)
        if phrase and _is_parenthesis(items, right + 1, comma):
            return _name_in_apposition(items, phrase, right + 1, comma) or phrase
    return None


def _of_clause(items: Sequence[Item], start: int, comma: int) -> NounPhrase | None:
    """Somebody of whom a clause inside the sentence tells, named past the comma: "weeks after its chair, X,"."""
    inside = [k + 1 for k in range(start, comma - 1) if items[k].word in _CONJUNCTIONS]
    if not inside or items[comma + 1].label != "person":
        return None
    phrase = phrase_ending(items, comma - 1, inside[-1])
    return phrase if phrase and phrase.first == inside[-1] else None


def _name_in_apposition(
    items: Sequence[Item], phrase: NounPhrase, start: int, comma: int
) -> NounPhrase | None:
    """The name in "its leader, X, said" and "the union's secretary, X, said"."""
    if items[phrase.head].label == "person" or items[phrase.head].word in SUBJECT_PRONOUNS:
        return None
    end = next((k for k in range(start, comma) if items[k].word in COMMAS), comma)
    named = items[start].label == "person" or (
        items[start].kind == "word" and is_name(items[start]) and end - start > 1
    )
    nested = any(items[k].word in PERSON_NOUNS for k in range(phrase.head + 1, phrase.last + 1))
    if not named or end - start > 4 or nested:
        return None
    name = phrase_ending(items, end - 1, start)
    return NounPhrase(name.first, name.last, name.head, phrase.first) if name else None


def name_after(items: Sequence[Item], phrase: NounPhrase) -> NounPhrase:
    """``phrase``, or with it the name that follows in apposition ("said its leader, X.")."""
    comma = phrase.last + 1
    if comma + 1 >= len(items) or items[comma].word != "," or items[comma].kind != "word":
        return phrase
    end = next(
        (
            k
            for k in range(comma + 1, min(len(items), comma + 8))
            if items[k].kind == "quote"
            or items[k].word in COMMAS
            or items[k].word in STOPS
            or items[k].word == "who"
        ),
        len(items),
    )
    people = any(items[k].label == "person" for k in range(phrase.first, phrase.last + 1))
    if people or end == comma + 1:
        return phrase
    return _name_in_apposition(items, phrase, comma + 1, end) or phrase


def _skip_lead(items: Sequence[Item], start: int, end: int) -> int:
    while start < end - 1 and (
        items[start].word in ("but", "and", "yet", "so", "while", "meanwhile")
        or is_adverb(items[start].word)
    ):
        start += 1
    day = start
    while day < end - 2 and items[day].word in _BEFORE_TIMES:
        day += 1
    timed = day > start and items[day].word in fw.TEMPORAL  # "On Sunday the spokesman, X, said"
    return day + 1 if timed and day + 1 < end else start


def _is_parenthesis(items: Sequence[Item], start: int, comma: int) -> bool:
    """Whether items up to ``comma`` describe the noun before them and are no predicate."""
    if start >= comma:
        return False
    segments = [start, *(k + 1 for k in range(start, comma) if items[k].word in COMMAS)]
    return all(
        items[k].word not in VERBISH and items[k].word not in ("but", "they", "he", "she", "it")
        for k in segments
        if k < comma
    )


def antecedent(items: Sequence[Item], before: int, low: int) -> NounPhrase | None:
    """The noun phrase that the last ", who ..." before item ``before`` hangs on."""
    who = next(
        (k for k in range(before - 1, max(low, before - 30), -1) if items[k].word == "who"), None
    )
    if who is None:
        return None
    return phrase_ending(items, who - 1 - (items[who - 1].word in COMMAS), low)


def leading_phrase(items: Sequence[Item], before: int) -> NounPhrase | None:
    """The subject that a frame begins with, past introductory phrases."""
    start = 0
    while start < min(len(items), 60):
        item = items[start]
        word = item.word
        skip = (
            item.kind == "quote"
            or word in fw.PREPOSITIONS
            or word in fw.SUBORDINATORS
            or (word.endswith("ing") and word not in ("king",))
            or is_adverb(word)
            or word in fw.TEMPORAL
            or word in _LEADS
        )
        if not skip or item.kind == "name":
            break
        if word in _LEADS or is_adverb(word):
            start += 1
            start += start < len(items) and items[start].word == ","
            continue
        comma = next(
            (k for k in range(start, min(len(items), start + 50)) if items[k].word == ","), None
        )
        if comma is None:
            return None
        start = comma + 1
    if start >= len(items) or start == before:
        return None
    cleft = items[start].word == "it" and start + 2 < len(items)
    if cleft and items[start + 1].word in ("was", "is") and items[start + 2].kind == "name":
        start += 2
    last = start
    while last + 1 < len(items) and last - start < 10 and last + 1 != before:
        item = items[last + 1]
        noun = is_noun(item) and item.word not in fw.DETERMINERS
        known = is_name(item) or noun or item.word in ("'s", "'")
        if (
            not known
            or (item.word in FORMS and not is_name(item))
            or item.word.endswith(("ed", "ing"))
        ):
            break
        last += 1
    phrase = phrase_ending(items, last, start)
    return name_after(items, _with_links(items, phrase)) if phrase else None


def _with_links(items: Sequence[Item], phrase: NounPhrase) -> NounPhrase:
    """A phrase with what hangs on it up to a comma: "a professor of law at Y," before its name."""
    last = phrase.last + 1
    while last < min(len(items), phrase.last + 12) and (
        items[last].word in ("of", "for", "from", "at", "in", "and", "the")
        or is_name(items[last])
        or is_noun(items[last])
    ):
        last += 1
    linked = last < len(items) and items[last].word == "," and phrase.last + 1 < last
    if not linked or items[phrase.last + 1].word not in ("of", "for", "from", "at", "in"):
        return phrase
    return NounPhrase(phrase.first, last - 1, phrase.head)


def clause_subjects(items: Sequence[Item], before: int) -> tuple[int, ...]:
    """The names that are the subject of a frame past their titles ("State Gov. X has"), or of a
    clause of it where its own subject is "it" ("It came before X appeared")."""
    dummy = bool(items) and items[0].word in _DUMMIES
    return tuple(
        place
        for place in range(min(before, len(items) - 1))
        if items[place].label == "person"
        and _is_finite(items[_past_adverb(items, place + 1)])
        and _opens_clause(items, place, inside=dummy)
    )


def _past_adverb(items: Sequence[Item], place: int) -> int:
    """The item after an adverb before the verb: "Orde then moved"."""
    word = items[place].word
    adverb = is_adverb(word) or word in ("then", "later", "also", "now", "soon", "never", "still")
    return place + 1 if adverb and place + 1 < len(items) else place


def _is_finite(item: Item) -> bool:
    verb = item.word in VERBISH or item.word in FORMS or item.word.endswith(("ed", "s"))
    return item.kind == "word" and verb and not item.word.startswith(("'", "’"))


def _opens_clause(items: Sequence[Item], place: int, *, inside: bool) -> bool:
    """Whether nothing but titles stands between a name and the beginning of its clause."""
    for k in range(place - 1, max(-1, place - _MOST_TITLES), -1):
        word = items[k].word
        if word in _CONJUNCTIONS:
            return inside
        if word == "that":
            return True  # "the paper reports that Orde then moved"
        if items[k].kind == "quote" or word in VERBISH or word in COMMAS:
            return False
        if word in FORMS and FORMS[word].shape != "base":
            return False
        if word in fw.PREPOSITIONS or word in STOPS:
            return False
    return place < _MOST_TITLES
