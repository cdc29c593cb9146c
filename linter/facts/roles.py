"""The role, organisation and honorific that a mention of a person states.

"NAO head Amyas Morse", "Amyas Morse, head of the NAO,", "Mr Morse", "the charity's chief
executive, Ann Hale,": the words of the role are kept as they are written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.fact import Kind
from . import namewords as nw
from .nameruns import Candidate, Words, is_role
from .namewords import word_set

Span = tuple[int, int]
Found = Mapping[int, Candidate]
Kinds = Mapping[Span, Kind]

_ARTICLES = word_set("the a an its his her their our this one former then now")
_LINKS = word_set("of at for with from in")
_COPULAS = word_set("is was became remains as")
# Words that no role holds, so that a walk to the left stops there.
_NO_ROLE = nw.OPENERS | nw.SAY_VERBS | nw.KIN - frozenset(("partner", "friend"))
# Roles that news also says of things: alone before a name they say little.
_VAGUE = word_set("member back model partner top union local resident centre center back key head")
_OF_NOUNS = word_set("""
    state staff defense defence opposition house exchequer treasury police operations
    communications policy research science economics history law politics medicine education
    studies finance strategy development engineering security health intelligence affairs public
    government investigations sport sports football cricket rugby news services
    """)
_MOST = 6


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
        title, body = _after(words, item, by_first, kinds)
    if body is None and title is None:
        body = _affiliation(words, item, by_first, kinds) or _owner(
            words, start, by_last, kinds, possessive=True
        )
    return Role(title, body, honorific)


def _organisation(item: Candidate | None, kinds: Kinds) -> Candidate | None:
    return (
        item if item is not None and kinds.get((item.first, item.last)) == "organisation" else None
    )


def _text(words: Words, first: int, last: int) -> str | None:
    if first >= last:
        return None
    return " ".join(words.text[words.items[first].start : words.items[last - 1].end].split())


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
    honorific = _text(words, begin, last)
    body = by_first.get(first)
    if body is not None and body.last <= begin:
        kind = kinds.get((body.first, body.last))
        first = body.last if kind else first
        body = _organisation(body, kinds)
    else:
        body = None
    while first < begin and items[first].lower in nw.DEMONYMS:
        first += 1
    if first > 0 and first < begin:
        first = _left_modifiers(words, first)
    return honorific, _text(words, first, begin), body


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
    """ "project scientist Miriam Hale", "NAO head Amyas Morse", "its leader, Magnus Hale,"."""
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
        if first == at and items[at].lower in _VAGUE and body is None:
            return None, None
        return _text(words, first, at + 1), body
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
            or items[link].lower not in _LINKS
            or items[link].sentence != items[start].sentence
        ):
            return None, None
        at = link - 1
        body = _organisation(body, kinds)
    role_end = at + 1
    at = _inside_of(words, at)
    if (
        not is_role(items[at])
        or items[at].possessive
        or items[at].sentence != items[start].sentence
    ):
        return None, None
    first = _role_start(words, at, by_last)
    if first == 0 or (items[first - 1].sentence != items[start].sentence and body is None):
        return None, None
    before = items[first - 1]
    owned = before.possessive or before.lower in _ARTICLES
    if not owned and body is None and items[first].lower not in ("a", "an"):
        return None, None
    return _text(words, first, role_end), body or _owner(words, first, by_last, kinds)


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
        if word.lower in _NO_ROLE and not (known and word.lower not in _ARTICLES | nw.SAY_VERBS):
            break
        if word.lower in ("the", "a", "an") or word.lower in nw.DEMONYMS:
            break
        if not known and not _fits(word.lower, word.pos):
            break
        first -= 1
    return first


def _fits(lower: str, pos: str) -> bool:
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


def _owner(
    words: Words, first: int, by_last: Found, kinds: Kinds, *, possessive: bool = False
) -> Candidate | None:
    """The body right before a role: "NAO head", "Hale Foods' chief executive"."""
    if first == 0:
        return None
    body = _organisation(by_last.get(first), kinds)
    if (
        body is None
        or words.gap(first - 1).strip()
        or words.items[first - 1].sentence != words.items[first].sentence
    ):
        return None
    if possessive and not words.items[first - 1].possessive:
        return None
    return body


def _after(
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
    if gap != "," or items[at].sentence != sentence:
        return None, None
    if items[at].lower == "who" and at + 2 < len(items) and items[at + 1].lower in ("is", "was"):
        return _predicate(words, at + 1, sentence, by_first, kinds)
    return _phrase(words, at, sentence, by_first, kinds)


def _predicate(
    words: Words, at: int, sentence: int, by_first: Found, kinds: Kinds
) -> tuple[str | None, Candidate | None]:
    items = words.items
    start = at + 1
    if start >= len(items) or items[start].sentence != sentence or words.gap(at).strip():
        return None, None
    if (
        items[start].lower not in _ARTICLES
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
        and (owner := _organisation(by_first.get(first), kinds)) is not None
        and not _ends(words, owner.last - 1)
    ):
        # "the Hale Foods chief executive"
        body, first = owner, owner.last
    while first < count and items[first].lower in nw.DEMONYMS:
        first += 1
    end, last = first, None
    while end < count and end - first < _MOST and items[end].sentence == sentence:
        word = items[end]
        if end in by_first and not is_role(word) and word.lower not in nw.ROLE_MODIFIERS:
            break
        if word.possessive:
            first, last = end + 1, None  # "the union's national secretary"
        elif is_role(word):
            last = end
        elif word.lower in _STOPS or word.lower in _LINKS:
            break
        if end + 1 < count and _ends(words, end):
            break
        end += 1
    if last is None or (
        last == first and items[last].lower in _VAGUE and not _followed_by_of(words, last)
    ):
        return None, None
    if (
        last + 1 < count
        and words.gap(last) == " "
        and not items[last].possessive
        and items[last + 1].lower not in _STOPS | _LINKS
        and comma
        and not _after_role(words, last)
    ):
        return None, None
    stop, named = _of(words, last, sentence, by_first)
    return _text(words, first, stop), body or _organisation(named, kinds)


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
            or items[at].lower not in _LINKS
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
            and items[end].lower not in _STOPS | _LINKS
            and not items[end].cap
            and _fits(items[end].lower, items[end].pos)
        ):
            end += 1
        stop = at = end
    return stop, None


def _affiliation(words: Words, item: Candidate, by_first: Found, kinds: Kinds) -> Candidate | None:
    """The body in "Shona Hale, of Open Harbours," and "Magnus Hale of Fewer Ships"."""
    items, at = words.items, item.last
    if (
        at + 1 >= len(items)
        or items[at - 1].possessive
        or items[at].lower not in ("of", "at", "from", "for")
        or words.gap(at - 1).strip() not in ("", ",")
    ):
        return None
    inner = at + 2 if items[at + 1].lower == "the" else at + 1
    return _organisation(by_first.get(inner), kinds)
