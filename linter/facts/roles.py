"""The role, organisation and honorific that a mention of a person states.

"Ports Board head Ann Hale", "Ann Hale, head of the Ports Board,", "Mr Hale", "the charity's chief
executive, Ann Hale,": the words of the role are kept as they are written.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import namewords as nw
from .appositions import (
    ARTICLES,
    LINKS,
    VAGUE,
    Found,
    Kinds,
    after_name,
    fits,
    organisation,
    words_between,
)
from .candidates import Candidate
from .capitals import Words, is_role

# Words that no role holds, so that a walk to the left stops there.
_NO_ROLE = nw.OPENERS | nw.SAY_VERBS | nw.KIN - frozenset(("partner", "friend"))


@dataclass(frozen=True, slots=True)
class Role:
    """What one mention says of a person; ``organisation`` is the mention of the body."""

    words: str | None = None
    organisation: Candidate | None = None
    honorific: str | None = None


def read_role(words: Words, item: Candidate, by_first: Found, by_last: Found, kinds: Kinds) -> Role:
    """The role stated at ``item``, from its title, the words before it or the apposition after it.

    ``by_first`` and ``by_last`` give the named candidates by their first word and by the
    word after their last; ``kinds`` their types.
    """
    honorific, title, body = _title(words, item, by_first, kinds)
    start = item.title[0] if item.title else item.first
    if title is None:
        title, body = _before(words, start, by_last, kinds)
    else:
        more = _owner(words, start, by_last, kinds) if body is None else None
        body = body or more
    if title is None:
        title, body = after_name(words, item, by_first, kinds)
    if body is None and title is None:
        body = _affiliation(words, item, by_first, kinds) or _owner(
            words, start, by_last, kinds, possessive=True
        )
    return Role(title, body, honorific)


def _title(
    words: Words, item: Candidate, by_first: Found, kinds: Kinds
) -> tuple[str | None, str | None, Candidate | None]:
    """Honorific, role and body from the capitalised words right before the name."""
    if item.title is None:
        return None, None, None
    first, last = item.title
    items = words.items
    begin = last
    while begin > first and items[begin - 1].lower.rstrip(".") in nw.HONORIFICS:
        begin -= 1
    honorific = words_between(words, begin, last)
    body = by_first.get(first)
    if body is not None and body.last <= begin:
        kind = kinds.get((body.first, body.last))
        first = body.last if kind else first
        body = organisation(body, kinds)
    else:
        body = None
    while first < begin and items[first].lower in nw.DEMONYMS:
        first += 1
    if 1 < first < begin and items[first - 1].lower == "of" and is_role(items[first - 2]):
        first = _role_start(words, first - 2, {})  # "Chief of Detectives"
    if first > 0 and first < begin:
        first = _left_modifiers(words, first)
    return honorific, words_between(words, first, begin), body


def _left_modifiers(words: Words, first: int) -> int:
    """Lower-case words that belong to the title: "former President", "then Prime Minister"."""
    items = words.items
    while (
        first > 0
        and items[first - 1].lower in nw.ROLE_MODIFIERS
        and not items[first - 1].cap
        and words.gap(first - 1) == " "
    ):
        first -= 1
    return first


def _before(
    words: Words, start: int, by_last: Found, kinds: Kinds
) -> tuple[str | None, Candidate | None]:
    """ "project scientist Ann Hale", "Ports Board head Ann Hale", "its leader, Zadie Hale,"."""
    items = words.items
    if start == 0 or items[start - 1].sentence != items[start].sentence:
        return None, None
    gap = words.gap(start - 1).strip()
    at = start - 1
    if gap == "":
        if not is_role(items[at]) or items[at].possessive:
            return None, None
        first = _role_start(words, at, by_last)
        body = _owner(words, first, by_last, kinds)
        if first == at and items[at].lower in VAGUE and body is None:
            return None, None
        return words_between(words, first, at + 1), body
    if gap != ",":
        return None, None
    return _before_comma(words, start, by_last, kinds)


def _before_comma(
    words: Words, start: int, by_last: Found, kinds: Kinds
) -> tuple[str | None, Candidate | None]:
    items = words.items
    body = by_last.get(start)
    at = start - 1
    if body is not None:
        # "the chief executive of Hale Foods, Ann Moss,"
        link = body.first - 1
        if link > 0 and items[link].lower == "the":
            link -= 1
        if (
            link <= 0
            or items[link].lower not in LINKS
            or items[link].sentence != items[start].sentence
        ):
            return None, None
        at = link - 1
        body = organisation(body, kinds)
    role_end = at + 1
    at = _inside_of(words, at)
    if (
        not is_role(items[at])
        or items[at].possessive
        or items[at].sentence != items[start].sentence
    ):
        return None, None
    first = _role_start(words, at, by_last)
    owner = body or _owner(words, first, by_last, kinds)
    opening = items[first].initial or (owner is not None and items[owner.first].initial)
    owned = first > 0 and (items[first - 1].possessive or items[first - 1].lower in ARTICLES)
    if not (owned or body or opening or items[first].lower in ("a", "an")):
        return None, None
    return words_between(words, first, role_end), owner


def _inside_of(words: Words, at: int) -> int:
    """For "professor of economics" the index of "professor", where ``at`` is on "economics"."""
    items = words.items
    for back in (2, 3):
        if at >= back and items[at - back + 1].lower == "of" and is_role(items[at - back]):
            return at - back
    return at


def _role_start(words: Words, at: int, by_last: Found) -> int:
    """Where the role that ends with word ``at`` begins."""
    items = words.items
    first = at
    while first > 0 and at - first < 4 and items[first - 1].sentence == items[at].sentence:
        word = items[first - 1]
        if (
            first in by_last
            or word.possessive
            or words.gap(first - 1).strip()
            or not words.gap(first - 1)
        ):
            break
        known = word.lower in nw.ROLE_MODIFIERS or is_role(word)
        if word.lower in _NO_ROLE and not (known and word.lower not in ARTICLES | nw.SAY_VERBS):
            break
        if word.lower in ("the", "a", "an") or word.lower in nw.DEMONYMS:
            break
        if not known and not fits(word.lower, word.pos):
            break
        first -= 1
    return first


def _owner(
    words: Words, first: int, by_last: Found, kinds: Kinds, *, possessive: bool = False
) -> Candidate | None:
    """The body right before a role: "Ports Board head", "Hale Foods' chief executive"."""
    if first == 0:
        return None
    body = organisation(by_last.get(first), kinds)
    if (
        body is None
        or words.gap(first - 1).strip()
        or words.items[first - 1].sentence != words.items[first].sentence
    ):
        return None
    if possessive and not words.items[first - 1].possessive:
        return None
    return body


def _affiliation(words: Words, item: Candidate, by_first: Found, kinds: Kinds) -> Candidate | None:
    """The body in "Zadie Hale, of River Voices," and "Zadie Hale of River Voices"."""
    items, at = words.items, item.last
    if (
        at + 1 >= len(items)
        or items[at - 1].possessive
        or items[at].lower not in ("of", "at", "from", "for")
        or words.gap(at - 1).strip() not in ("", ",")
    ):
        return None
    inner = at + 2 if items[at + 1].lower == "the" else at + 1
    return organisation(by_first.get(inner), kinds)
