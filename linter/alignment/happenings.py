"""What happens in the part of a sentence that a time belongs to.

A sentence often tells several events, each with its time: "He was arrested in May and tried in
June". The words between two times are the later one's, as English puts a time behind its verb,
except where the first of them opens the sentence or clause.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model.fact import Fact, Reading, Word
from ..model.values import Period
from .eventwords import ACCOUNTS, AUXILIARY, JOINED, LIGHT, PARTICLES, UNDONE, is_event_noun
from .wordgroups import canonical

REACH = 12  # content words to either side
OPENING = 14  # code points from the start of a clause to a time that opens it
_PLACE = re.compile(r"\W*(?:[A-Z][\w.'’-]*[\s,/(]+){0,6}")
_DETERMINER = re.compile(r"\b(?:the|a|an|this|that|his|her|its|their|our)\s+$|['’]s?\s+$")
_MODIFIES = re.compile(r"\b(?:the|a|an|of|his|her|its|their)\s+$")
_DASH = re.compile(r"[\s,.)]*(?:\([^()]{2,30}\)\s*)?(?:--?|–|—)\s")
_CLAUSE = re.compile(r"[;:—–]|,|\b(?:and|but|while|which|who|that|when|after|before|as|where)\b")

_ASIDE = re.compile(r"\s(?:--?|–|—)\s[^—–()]{3,120}?\s(?:--?|–|—)(?=\s)|\([^()]{3,120}\)")
_PHRASE = re.compile(r"\s+(?:by|in|on|at|from|near|during|late|early|last)\b")
_IN_COMMAS = re.compile(r",\s(?:(?:at|on|in|around|about|shortly|just|early|late|before|after)\s)*")
_BARE = re.compile(r"\s(?:(?:at|on|in|last|early|late)\s)*")
_TITLE = re.compile(r",?\s+[“\"‘'*_«]")
# "The strike on Friday had killed": the verb behind the time is the noun's.
_OF_NOUN = re.compile(r"\s(?:had|has|have|was|were|is|are|will|would|could|did)\b(?!\s+to\b)")
ASIDE_BEFORE = 6  # code points between an aside and its time: " on "

# "The feud dates from 1998, when the well dried up": what follows happened then.
_WHEN = re.compile(r",?\s+when\s")


@dataclass(frozen=True, slots=True)
class Told:
    """The verbs and nouns of a part of a sentence, canonical, phrasal verbs joined ("pass-away"), and
    the verb nearest to the time: the last before it, or the first behind. ``dated`` is the noun that
    the time itself goes before ("the 18 November sinking"); ``alone``: the time is that of ``nearest``,
    whatever the parse hangs it on."""

    words: tuple[str, ...] = ()
    nearest: str | None = None
    dated: str | None = None
    alone: bool = False


def happenings(reading: Reading, fact: Fact) -> Told:
    """What the part of the sentence that the time ``fact`` belongs to tells."""
    if not 0 <= fact.sentence < len(reading.sentences):
        return Told()
    sentence = reading.sentences[fact.sentence]
    text = reading.article.prose
    noun = _dated(text, sentence.words, fact) or _behind_noun(text, sentence.words, fact)
    if noun is not None:
        return Told(words=(noun,), dated=noun)
    before, after = _neighbours(reading, fact, sentence.start, sentence.end)
    start = sentence.start if before is None else _from(text, before, fact, sentence.start)
    said, past_aside = _without_asides(text, sentence.words, fact)
    words = [w for w in said if start <= w.start and w.end <= fact.start][-REACH:]
    cut_off = _participle(text, words, fact, sentence.words)
    words = _own_clause(text, words, fact)
    end = after.start if after is not None else sentence.end
    when = _WHEN.match(text, fact.end)
    if any(_is_verb(word) for word in words):
        mark = _CLAUSE.search(text, when.end() if when else fact.end, end)
        end = mark.start() if mark else end
    behind = [w for w in said if fact.end <= w.start and w.end <= end][:REACH]
    told = list(_told(text, words)), list(_told(text, behind))
    verbs = [[word for word, verb in part if verb and word not in LIGHT] for part in told]
    return Told(
        words=tuple(word for part in told for word, _ in part),
        nearest=verbs[0][-1] if verbs[0] else (verbs[1][0] if verbs[1] else None),
        alone=bool(verbs[0]) and (past_aside or cut_off),
    )


def _without_asides(text: str, words: Sequence[Word], fact: Fact) -> tuple[Sequence[Word], bool]:
    """The words without those between two dashes or in brackets where the time is not, and whether such
    an aside ends right before the time: "were held by the men - their name means lions - on 3 May"."""
    if not words:
        return words, False
    first, last = words[0].start, max(words[-1].end, fact.end)
    asides = [
        (found.start(), found.end())
        for found in _ASIDE.finditer(text, first, last)
        if not (found.start() < fact.end and fact.start < found.end())
    ]
    if not asides:
        return words, False
    kept = [w for w in words if not any(start <= w.start < end for start, end in asides)]
    return kept, any(0 <= fact.start - end <= ASIDE_BEFORE for _, end in asides)


def _participle(text: str, before: Sequence[Word], fact: Fact, words: Sequence[Word]) -> bool:
    """A participle that goes with the noun before it and has the time in its phrase, with the verb of the
    sentence right behind the time: "a letter sent by the mayor on Friday asked"."""
    verbs = [n for n, word in enumerate(before) if _is_verb(word)]
    follows = next((w for w in words if w.start >= fact.end), None)
    if len(verbs) != 1 or not verbs[0] or follows is None or not _is_verb(follows):
        return False
    if text[fact.end : follows.start].strip() or _CLAUSE.search(
        text, before[verbs[0]].end, fact.start
    ):
        return False
    noun, verb = before[verbs[0] - 1], before[verbs[0]]
    return (
        noun.pos in ("NOUN", "PROPN")
        and text[noun.end : verb.start].isspace()
        and verb.lemma != text[verb.start : verb.end].casefold()
        and not text[verb.start : verb.end].endswith(("ing", "s"))
        and _PHRASE.match(text, verb.end) is not None
    )


def _dated(text: str, words: Sequence[Word], fact: Fact) -> str | None:
    """The noun of "the June 20 shooting": a determiner before the time, right behind it a noun.

    An attempted murder is an attempt.
    """
    if not _DETERMINER.search(text, max(0, fact.start - 12), fact.start):
        return None
    edge, noun, last = fact.end, None, None
    for word in (word for word in words if word.start >= fact.end):
        if word.pos not in ("NOUN", "ADJ", "VERB") or text[edge : word.start].strip(" -"):
            break
        if word.lemma in UNDONE:
            return word.lemma
        edge, noun, last = word.end, (word.lemma if word.pos == "NOUN" else noun), word
    if noun is None and last is not None and last.pos == "ADJ" and _TITLE.match(text, edge):
        noun = last.lemma  # a rare noun before the title of a work is taken for an adjective
    return canonical(noun) if noun else None


def _behind_noun(text: str, words: Sequence[Word], fact: Fact) -> str | None:
    """The event noun that has the time right behind it, in commas of its own or before its "of": "the blast,
    at 5am, broke", "the announcement on Thursday of a truce"."""
    before = [word for word in words if word.end <= fact.start]
    if not before or before[-1].pos != "NOUN" or not is_event_noun(canonical(before[-1].lemma)):
        return None
    gap = text[before[-1].end : fact.start]
    own = _IN_COMMAS.fullmatch(gap) and text[fact.end : fact.end + 1] == ","
    if own or (_BARE.fullmatch(gap) and _goes_on(text, fact.end)):
        return canonical(before[-1].lemma)
    return None


def _goes_on(text: str, end: int) -> bool:
    """Whether the noun before a time goes on behind it, with its "of" or its verb."""
    return text[end : end + 4] == " of " or _OF_NOUN.match(text, end) is not None


def is_dateline(reading: Reading, fact: Fact) -> bool:
    """Whether the time is that of the article, told before its first words: "NORRHAM, March 18 (HPA) -"."""
    if not 0 <= fact.sentence < len(reading.sentences):
        return False
    text = reading.article.prose
    before = text[reading.sentences[fact.sentence].start : fact.start]
    return bool(_PLACE.fullmatch(before) and _DASH.match(text, fact.end))


def _own_clause(text: str, words: Sequence[Word], fact: Fact) -> list[Word]:
    """The words of the clause that the time ends, where that tells of an event: of "was charged after
    a shooting on Friday" the last two, of "the results of the vote held on Friday" the last two."""
    if len(words) > 2 and _reduced(text, words):
        return list(words[-2:])
    marks = list(_CLAUSE.finditer(text, words[0].start, fact.start)) if words else []
    for mark in reversed(marks):
        own = [word for word in words if word.start >= mark.end()]
        if any(_tells(word) for word in own):
            return own
    return list(words)


def _reduced(text: str, words: Sequence[Word]) -> bool:
    """A participle right behind its noun, with another verb before: "the aid unveiled on Sunday"."""
    noun, verb = words[-2:]
    return (
        verb.pos == "VERB"
        and noun.pos in ("NOUN", "PROPN")
        and text[noun.end : verb.start].isspace()
        and any(_is_verb(word) for word in words[:-2])
    )


def _neighbours(
    reading: Reading, fact: Fact, start: int, end: int
) -> tuple[Fact | None, Fact | None]:
    """The times right before and right behind ``fact`` in its sentence."""
    first, last = (bisect_left(reading.facts, edge, key=lambda f: f.start) for edge in (start, end))
    times = [f for f in reading.facts[first:last] if isinstance(f.value, Period)]
    before = [f for f in times if f.end <= fact.start]
    after = [f for f in times if f.start >= fact.end]
    return (before[-1] if before else None), (after[0] if after else None)


def _from(text: str, before: Fact, fact: Fact, start: int) -> int:
    """Where the words of ``fact`` begin, behind the time ``before`` it."""
    if before.start - start > OPENING:
        return before.end
    marks = list(_CLAUSE.finditer(text, before.end + 2, fact.start))
    return marks[-1].end() if marks else before.end


def _tells(word: Word) -> bool:
    return _is_verb(word) or (word.pos == "NOUN" and is_event_noun(canonical(word.lemma)))


def _is_verb(word: Word) -> bool:
    return word.pos == "VERB" and word.lemma not in AUXILIARY


def _told(text: str, words: Sequence[Word]) -> Iterator[tuple[str, bool]]:
    """Canonical words of verbs and nouns, and whether each is a verb; a verb and its particle are one."""
    for n, word in enumerate(words):
        if word.pos == "VERB" and not _is_modifier(text, words, n):
            behind = _behind(text, word, words[n + 1 :])
            joined = [f"{word.lemma}-{part}" for part in behind]
            told = next((name for name in joined if name in JOINED), canonical(word.lemma))
            if word.lemma not in AUXILIARY:
                yield told, True
        elif word.pos == "NOUN" and word.lemma not in ACCOUNTS:
            yield canonical(word.lemma), False


def _is_modifier(text: str, words: Sequence[Word], n: int) -> bool:
    """A participle before its noun: "the collapsed building"."""
    word = words[n]
    if n + 1 >= len(words) or words[n + 1].pos != "NOUN":
        return False
    return (
        text[word.end : words[n + 1].start].isspace()
        and _MODIFIES.search(text, max(0, word.start - 8), word.start) is not None
    )


def _behind(text: str, word: Word, following: Sequence[Word]) -> list[str]:
    """The words that may belong to a verb: the particle right behind it or its object, "guilty"."""
    tail = re.findall(r"[a-z]+", text[word.end : word.end + 24].lower())[:3]
    return [w for w in tail if w in PARTICLES] + [w.lemma.casefold() for w in following[:4]]
