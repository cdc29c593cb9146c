"""The role after a name: ", the chief executive of Hale Foods,", ", 41, a hairdresser", "is the owner of"."""

from __future__ import annotations

from collections.abc import Mapping

from ..model.fact import Kind
from . import namewords as nw
from .candidates import Candidate
from .capitals import Words, is_role
from .namewords import word_set

Span = tuple[int, int]

Found = Mapping[int, Candidate]

Kinds = Mapping[Span, Kind]

ARTICLES = word_set("the a an its his her their our this one former then now")

LINKS = word_set("of at for with from in")

_COPULAS = word_set("is was became remains as")

# Roles that news also says of things: alone before a name they say little.
VAGUE = word_set("member back model partner top union local resident centre center back key head")

_MOST = 6


def organisation(item: Candidate | None, kinds: Kinds) -> Candidate | None:
    return (
        item if item is not None and kinds.get((item.first, item.last)) == "organisation" else None
    )


def words_between(words: Words, first: int, last: int) -> str | None:
    if first >= last:
        return None
    return " ".join(words.text[words.items[first].start : words.items[last - 1].end].split())


def fits(lower: str, pos: str) -> bool:
    """Whether an unknown word can modify a role ("project scientist"): a noun or adjective."""
    if not lower[0].isalpha():
        return False
    if pos:
        return pos in ("NOUN", "ADJ", "PROPN")
    return (
        not lower.endswith(("ed", "ly", "ing", "es", "ss"))
        and not lower.endswith("s")
        and lower not in _COMMON_VERBS
    )


_COMMON_VERBS = word_set("""
    made met saw left led put sent held won lost took gave got went came brought kept found paid
    named sued hit let shot beat met replace join elect quote ask tell back help meet sign beat
    """)


def after_name(
    words: Words, item: Candidate, by_first: Found, kinds: Kinds
) -> tuple[str | None, Candidate | None]:
    """ ", the chief executive of Hale Foods,", " (pictured), head of", ", 41, a hairdresser", " is the owner of"."""
    items = words.items
    at = item.last
    if at >= len(items) or items[at - 1].possessive:
        return None, None
    sentence = items[item.first].sentence
    gap = words.gap(at - 1).strip()
    if gap == "(" and at + 1 < len(items):
        at += 1
        gap = words.gap(at - 1).strip(" )")
    if (
        gap == ","
        and at + 1 < len(items)
        and items[at].text.isdecimal()
        and len(items[at].text) < 4
    ):
        at += 1
        gap = words.gap(at - 1).strip()
    if gap == "" and items[at].lower in _COPULAS:
        return _predicate(words, at, sentence, by_first, kinds)
    if gap == "" and (post := _served_as(words, at, sentence)) is not None:
        return _phrase(words, post, sentence, by_first, kinds, comma=False)
    if gap != "," or items[at].sentence != sentence:
        return None, None
    if items[at].lower == "who" and at + 2 < len(items) and items[at + 1].lower in ("is", "was"):
        return _predicate(words, at + 1, sentence, by_first, kinds)
    return _phrase(words, at, sentence, by_first, kinds)


def _served_as(words: Words, at: int, sentence: int) -> int | None:
    """Where the post begins in "will retire as chairman", "has served as"."""
    items = words.items
    for index in range(at, min(at + 5, len(items) - 2)):
        if items[index].sentence != sentence or items[index].cap or words.gap(index).strip():
            return None
        if items[index].lower in _SERVING and items[index + 1].lower == "as":
            return index + 2
    return None


_SERVING = word_set(
    """retire retires retired resign resigns resigned serve serves served serving act acts acted acting work works worked
    appointed elected named confirmed reappointed hired installed"""
)


def _predicate(
    words: Words, at: int, sentence: int, by_first: Found, kinds: Kinds
) -> tuple[str | None, Candidate | None]:
    items = words.items
    start = at + 1
    if start >= len(items) or items[start].sentence != sentence or words.gap(at).strip():
        return None, None
    if (
        items[start].lower not in ARTICLES
        and not items[start].cap
        and not is_role(items[start])
        and items[start].lower not in nw.ROLE_MODIFIERS
    ):
        return None, None
    return _phrase(words, start, sentence, by_first, kinds, comma=False)


def _phrase(
    words: Words, at: int, sentence: int, by_first: Found, kinds: Kinds, *, comma: bool = True
) -> tuple[str | None, Candidate | None]:
    """The role phrase that begins at ``at`` and the body after "of", "at" or "for"."""
    items, count = words.items, len(words.items)
    article = items[at].lower in ("the", "a", "an", "its", "his", "her", "their", "our", "one")
    first = at + 1 if article else at
    body = None
    if (
        first < count
        and (owner := organisation(by_first.get(first), kinds)) is not None
        and not _ends(words, owner.last - 1)
    ):
        # "the Hale Foods chief executive"
        body, first = owner, owner.last
    while first < count and items[first].lower in nw.DEMONYMS:
        first += 1
    opening = items[min(first, count - 1)].lower
    if not article and (opening.endswith("ing") or opening in ("himself", "herself", "themselves")):
        return None, None  # "..., playing the songwriter"
    end, last = first, None
    while end < count and end - first < _MOST and items[end].sentence == sentence:
        word = items[end]
        if end in by_first and not is_role(word) and word.lower not in nw.ROLE_MODIFIERS:
            break
        if word.possessive:
            first, last = end + 1, None  # "the union's national secretary"
        elif is_role(word):
            last = end
        elif word.lower in _STOPS or word.lower in LINKS:
            break
        if end + 1 < count and _ends(words, end):
            break
        end += 1
    said = last is not None and last + 1 < count and items[last + 1].lower in nw.SAY_VERBS
    if said and comma and not _ends(words, last or 0):
        return None, None  # "..., a spokesman said": whose words they are
    if last is None or (
        last == first and items[last].lower in VAGUE and not _followed_by_of(words, last)
    ):
        return None, None
    if (
        last + 1 < count
        and words.gap(last) == " "
        and not items[last].possessive
        and items[last + 1].lower not in _STOPS | LINKS
        and comma
        and not _after_role(words, last)
    ):
        return None, None
    stop, named = _of(words, last, sentence, by_first)
    return words_between(words, first, stop), body or organisation(named, kinds)


_STOPS = word_set("""
    who which that and or but said says is was are were has have had to on by as will would
    after when where with during since told since while because then
    """)


def _ends(words: Words, index: int) -> bool:
    return index + 1 >= len(words.items) or words.gap(index).strip() not in ("", "-")


def _followed_by_of(words: Words, index: int) -> bool:
    return (
        index + 1 < len(words.items)
        and words.items[index + 1].lower == "of"
        and words.gap(index) == " "
    )


def _after_role(words: Words, last: int) -> bool:
    """Whether the noun phrase ends with the role: "owner Hale" goes on with a name, "chief whip office" does not."""
    word = words.items[last + 1]
    return word.cap or word.lower in nw.SAY_VERBS or word.lower.endswith(("ed", "ly", "ing"))


def _of(words: Words, last: int, sentence: int, by_first: Found) -> tuple[int, Candidate | None]:
    """After "chief executive": the end of the role's own words and the mention of the body.

    "secretary of state" and "professor of economics" keep their "of".
    """
    items, count = words.items, len(words.items)
    stop = at = last + 1
    for _ in range(2):
        if (
            at >= count
            or items[at].sentence != sentence
            or items[at].lower not in LINKS
            or words.gap(at - 1) != " "
        ):
            return stop, None
        inner = at + 1
        if inner < count and items[inner].lower in ("the", "a", "an"):
            inner += 1
        if inner >= count or items[inner].sentence != sentence:
            return stop, None
        if inner in by_first:
            return stop, by_first[inner]
        while inner < count and items[inner].lower in nw.DEMONYMS:
            inner += 1
        if inner in by_first:
            return stop, by_first[inner]
        if (
            items[at].lower != "of"
            or inner >= count
            or items[at + 1].lower in ("the", "a", "an")
            or items[inner].lower in nw.OPENERS
        ):
            return stop, None
        end = inner + 1
        while (
            end < count
            and end - inner < 3
            and not _ends(words, end - 1)
            and items[end].lower not in _STOPS | LINKS
            and end not in by_first
            and fits(items[end].lower, items[end].pos)
        ):
            end += 1
        stop = at = end
    return stop, None
