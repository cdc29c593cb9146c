"""The phrase that names a party or thing, from the noun that the parse gives: its fullest name, else the noun with its modifiers."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.analysis import Token
from ..model.values import Named, Person
from .clauses import whole_of
from .clausesentence import NEAR, ClauseSentence
from .mention import Mention
from .namewords import word_set


def phrase_of(sentence: ClauseSentence, head: int) -> str | None:
    """The fullest name at ``head``, else the head with the words that modify it on its left."""
    tokens = sentence.tokens
    head = whole_of(tokens, sentence.span, head)
    last = _last_part(sentence, head)
    end = tokens[last].end
    found = [m for m in sentence.named(max(sentence.span.start, end - NEAR), end) if m.end >= end]
    if found:
        return named_as(found[-1])
    titled = [m for m in sentence.named(end + 1, end + 2) if m.kind == "person"]
    if titled:
        return named_as(titled[0])  # "the poet John Doe": the parser takes the noun for the head
    apposed = _apposed(sentence, last) or _bearer(sentence, head)
    if apposed:
        return apposed
    first = head
    while first > sentence.span.first and head - first < 4:
        if not _modifies(tokens, first - 1, head):
            break
        first -= 1
    if first - 2 >= sentence.span.first and _hyphened(tokens, first - 1):
        first -= 2  # "the go-ahead"
    return clean(sentence.text[tokens[first].start : end])


def _last_part(sentence: ClauseSentence, head: int) -> int:
    """The last part of a word with hyphens: the founder of "co-founder"."""
    while head + 2 < sentence.span.last and _hyphened(sentence.tokens, head + 1):
        head += 2
    return head


def _hyphened(tokens: Sequence[Token], at: int) -> bool:
    touches = tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start
    return tokens[at].text == "-" and touches


def _bearer(sentence: ClauseSentence, head: int) -> str | None:
    """Whose name a noun stands for: "Harl Foods, a company that", "the city of Norrham"."""
    tokens, span = sentence.tokens, sentence.span
    governor = tokens[head].head
    if tokens[head].dep == "appos" and governor < head and tokens[governor].pos == "PROPN":
        end = tokens[governor].end
        found = [m for m in sentence.named(max(span.start, end - NEAR), end) if m.end >= end]
        return named_as(found[-1]) if found else None
    if (
        sentence.lower(head) in _PLACES
        and head + 2 < span.last
        and sentence.lower(head + 1) == "of"
    ):
        named = sentence.named(tokens[head + 2].start, tokens[head + 2].start + 1)
        return named_as(named[0]) if named else None
    return None


_PLACES = frozenset(
    (
        "city",
        "town",
        "village",
        "county",
        "state",
        "province",
        "republic",
        "kingdom",
        "municipality",
    )
)


def _modifies(tokens: Sequence[Token], index: int, head: int) -> bool:
    """A modifier of the noun; of its possessors those that are no names ("the pilots' union")."""
    token = tokens[index]
    if token.dep == "case" and token.tag == "POS":
        owner = tokens[token.head]
        return owner.head == head and owner.text[:1].islower()
    return token.head == head and token.dep in _MODIFIERS


def _apposed(sentence: ClauseSentence, head: int) -> str | None:
    """ "The health minister, Jane Doe,": the name that follows the noun between commas."""
    tokens, span = sentence.tokens, sentence.span
    first = head + 2
    while first < min(span.last, head + _APPOSED) and tokens[first - 1].pos in _IN_PHRASE:
        first += 1  # "the owner of the quarry, Jane Doe,"
    if first >= span.last or tokens[first - 1].text != "," or not tokens[head].text.islower():
        return None
    begin = tokens[first].start
    for mention in sentence.named(begin, begin + _TITLE):
        if mention.kind in ("person", "organisation") and _ends(sentence, mention.end):
            return named_as(mention)
    last = first
    while last < span.last and last - first < _APPOSED and tokens[last].text[:1].isupper():
        last += 1
    end = tokens[last - 1].end
    return clean(sentence.text[begin:end]) if last > first and _ends(sentence, end) else None


def _ends(sentence: ClauseSentence, at: int) -> bool:
    return sentence.text[at : at + 1] in (",", ".", ";", "")


_TITLE = 6  # characters of a title before the name
_APPOSED = 6  # words of a name, and of what stands before it
_IN_PHRASE = frozenset(("ADP", "DET", "NOUN", "PROPN", "ADJ"))
_MODIFIERS = word_set("compound amod nummod flat nmod:poss nmod")


def named_as(mention: Mention) -> str | None:
    return mention.value.name if isinstance(mention.value, (Person, Named)) else None


def clean(phrase: str) -> str | None:
    kept = " ".join(phrase.split()).strip("\"“”‘’',.:;()")
    return kept or None
