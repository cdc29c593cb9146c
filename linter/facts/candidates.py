"""Candidates for names: the parts of capitalised runs that are left without openers, weekdays, demonyms and titles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from . import gazetteer as places
from . import namewords as nw
from .capitals import ROLE_NOUNS, Word, Words, form_of, is_closed, is_demonym, is_role
from .givennames import DOUBTFUL_GIVEN, GIVEN
from .nameruns import SMALL_SUFFIXES, adjacent, parts, runs
from .namewords import word_set

# "Secretary of State", "Leader of the Opposition": what closes a title after "of".
_OF_TITLES = word_set("""
    state defense defence staff treasury transportation labor agriculture energy education
    health commerce opposition exchequer war
    """)

_PARTS = nw.DIRECTIONS | frozenset(("latin", "new", "sub-saharan", "sri", "saudi", "non"))

_LINKED = ("-based", "-born", "-led", "-owned", "-backed", "-run", "-listed", "-held")
_RELIGIOUS = word_set("mother father brother sister saint")

_POST_TITLES = word_set("jr sr ii iii iv qc kc mp md phd obe mbe cbe msp ac ao")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible name: words ``first`` to ``last`` (exclusive) of the text.

    ``title`` are the words of a capitalised title or honorific right before it.
    """

    first: int
    last: int
    start: int
    end: int
    form: tuple[str, ...]
    title: tuple[int, int] | None = None
    headline: bool = False


def candidates(words: Words) -> list[Candidate]:
    """Every candidate of the text outside headlines in capitals, in order of place."""
    found: list[Candidate] = []
    for first, last in runs(words):
        for part in parts(words, first, last):
            found.extend(_candidate(words, *part))
    return found


def make(
    words: Words,
    first: int,
    last: int,
    *,
    title: tuple[int, int] | None = None,
    headline: bool = False,
) -> Candidate:
    """The candidate of words ``first`` to ``last``."""
    items = words.items[first:last]
    end = items[-1].end
    # The stop of "Ltd." and "Fla." belongs to the name where the sentence goes on.
    if words.text[end : end + 1] == "." and (
        (items[-1].lower in nw.ORG_SUFFIXES and _goes_on(words.text, end + 1))
        or (items[-1].lower + "." in places.STATE_SHORT and len(items) == 1)
    ):
        end += 1
    return Candidate(first, last, items[0].start, end, form_of(items), title, headline)


def _goes_on(text: str, offset: int) -> bool:
    rest = text[offset : offset + 2].strip(" \u00a0")
    return bool(rest) and (rest[0].islower() or rest[0] in ",;'’)")


def _candidate(words: Words, first: int, last: int) -> Iterator[Candidate]:
    items = words.items
    first = _opened(words, first, last)
    while last > first and (
        is_closed(items[last - 1])
        or not (items[last - 1].cap or items[last - 1].lower in SMALL_SUFFIXES)
    ):
        last -= 1
    while last - first > 2 and items[last - 1].lower in _POST_TITLES:
        last -= 1
    if first >= last:
        return
    if " ".join(form_of(items[first:last])) in places.PLACES:
        # "Sri Lanka", "Saudi Arabia": no title and no demonym
        yield make(words, first, last)
        return
    if (
        first > 1
        and items[first - 1].lower == "of"
        and is_role(items[first - 2])
        and items[first].lower in _OF_TITLES
    ):
        # "Secretary of State Ann Hale"
        if last - first > 1:
            yield make(words, first + 1, last, title=(_title_start(words, first - 2), first + 1))
        return
    if last - first == 2 and is_demonym(items[first + 1].lower) and items[first].lower in _PARTS:
        return  # "North American"
    name = _after_title(words, first, last)
    if name is None:
        while first < last and is_demonym(items[first].lower) and not _headed(items[first:last]):
            first += 1
        if first < last:
            yield from _split_place(words, first, last)
        return
    if first < name:
        yield from _head_names(words, first, name)
    if name < last:
        yield make(words, name, last, title=(first, name))
    elif (
        last - first == 1
        and items[first].lower in nw.ROLES - nw.ROLE_MODIFIERS
        and items[first - 1].lower != "the"
    ):
        # "Cook said": a job that is a surname too; only a full name elsewhere makes it one.
        yield make(words, first, last)


def _title_start(words: Words, at: int) -> int:
    """Where the capitalised title that ends with word ``at`` begins."""
    items = words.items
    while (
        at > 0
        and items[at - 1].cap
        and adjacent(words, at - 1)
        and (items[at - 1].lower in nw.ROLE_MODIFIERS or is_role(items[at - 1]))
    ):
        at -= 1
    return at


def _opened(words: Words, first: int, last: int) -> int:
    """The first word that is no opener of a sentence."""
    items = words.items
    while first < last:
        word = items[first]
        known = " ".join(item.lower for item in items[first : first + 2]) in places.PLACES
        if known and first + 1 < last:
            return first
        closed = is_closed(word)
        role = word.lower in nw.ROLE_MODIFIERS or word.lower in ROLE_NOUNS
        capitals = word.text.isupper() and len(word.text) > 1
        opener = (
            word.initial
            and word.lower in nw.OPENERS
            and not (role and first + 1 < last)
            and not capitals
        )
        common = (
            word.initial and first + 1 < last and word.lower in words.lowers and not role
            and word.lower not in GIVEN and word.lower not in words.capitals
            and (items[first + 1].lower in GIVEN or items[first + 1].text.isupper() or items[first + 1].lower in nw.HONORIFICS)
        )  # fmt: skip
        tagged = (
            word.initial
            and first + 1 < last
            and word.pos in ("ADP", "DET", "SCONJ", "CCONJ", "PRON", "AUX", "ADV")
            and not known
            and not role
        )
        former = (
            word.initial
            and word.lower in ("former", "then", "late")
            and first + 1 < last
            and not any(is_role(item) for item in items[first + 1 : last])
        )
        # "Selby-based Hale Foods", "Mum-of-two Ann Hale"
        linked = word.lower.endswith(_LINKED) or (word.initial and "-of-" in word.lower)
        if not (closed or opener or common or tagged or former or linked):
            return first
        first += 1
    return first


def _headed(items: tuple[Word, ...]) -> bool:
    """Whether the run is named by the head of a body, place or event."""
    lowers = [item.lower for item in items]
    last = lowers[-1]
    return (
        last in nw.ORG_HEADS or last in nw.ORG_SUFFIXES or last in nw.PLACE_HEADS or last in nw.OTHER_HEADS
        or (any(lower in nw.OF_HEADS for lower in lowers[:-1]) and "of" in lowers)
    )  # fmt: skip


def _after_title(words: Words, first: int, last: int) -> int | None:
    """Where the name begins after a title, ``last`` where the run is a title alone, or None."""
    items = words.items[first:last]
    titles = [
        n for n, word in enumerate(items)
        if is_role(word) or word.lower.rstrip(".") in nw.HONORIFICS
    ]  # fmt: skip
    if not titles:
        return None
    lowers = [item.lower.rstrip(".") for item in items]
    if all(
        is_role(i)
        or i.lower in nw.ROLE_MODIFIERS
        or i.lower in nw.DEMONYMS
        or i.lower in nw.HONORIFICS
        for i in items
    ):
        alone = is_role(items[-1]) or len(items) == 1
        # "Judge Will Hope": a name may be made of common words; a title right before it decides.
        if alone or len(items) < 2:
            return last
    at = titles[-1]
    # A given name that is a title too ("Dean Smith", "Earl Jones") only counts as one after another.
    while (
        at > 0
        and at == titles[-1]
        and len(items) - at == 1
        and len(titles) > 1
        and not items[at].lower.endswith(".")
    ):
        titles = titles[:-1]
        at = titles[-1]
    tail = items[at + 1 :]
    if not tail:
        return _title_alone(items, last)
    courtesy = lowers[at] in nw.HONORIFICS - nw.SOFT_HONORIFICS and len(tail) < 3
    if (
        not courtesy
        and _headed(items)
        and not (lowers[at + 1] in GIVEN and len(tail) == 2 and lowers[-1] not in nw.ORG_HEADS)
    ):
        return None
    named = lowers[0] in GIVEN and lowers[0] not in nw.HONORIFICS - nw.SOFT_HONORIFICS
    if at == 0 and (named or (lowers[0] in _RELIGIOUS and len(tail) == 1)):
        return None
    if any(word.lower in nw.ORG_HEADS or word.lower in ("of", "for", "and") for word in tail[:-1]):
        return None
    if len(tail) > 5:
        return None
    return first + at + 1


def _title_alone(items: tuple[Word, ...], last: int) -> int | None:
    """``last`` where the run is a title and no name: "Deputy Mayor", "Foreign Office Minister"."""
    head = items[:-1]
    if items[0].lower in GIVEN:
        return None  # "Janice Cook"
    modifiers = all(i.lower in nw.ROLE_MODIFIERS or is_role(i) for i in head) and not any(
        i.lower in nw.ORG_HEADS for i in head
    )
    body = bool(head) and (
        head[-1].lower in nw.ORG_HEADS
        or (len(head) == 1 and head[0].text.isupper() and len(head[0].text) > 1)
    )
    return last if (modifiers and len(items) <= 4) or body else None


def _head_names(words: Words, first: int, last: int) -> Iterator[Candidate]:
    """The body or place that a title begins with: "FCO Minister", "White House Press Secretary"."""
    items = words.items
    end = first
    for n in range(first + 1, last):
        # A head closes the body's name, unless all words so far are parts of a title ("Group Chief Financial").
        plain = all(i.lower in nw.ROLE_MODIFIERS or is_role(i) for i in items[first : n + 1])
        if items[n].lower in nw.ORG_HEADS and not plain:
            end = n + 1
    while end < last and not (
        is_role(items[end])
        or items[end].lower in nw.ROLE_MODIFIERS
        or items[end].lower.rstrip(".") in nw.HONORIFICS
    ):
        end += 1
    begin = first
    while (
        begin < end
        and items[begin].lower in nw.DEMONYMS
        and not (end - begin > 1 and items[end - 1].lower in nw.ORG_HEADS)
    ):
        begin += 1
    generic = end - begin == 1 and items[begin].lower in nw.ORG_HEADS  # "School Education Minister"
    if begin < end and not generic:
        yield make(words, begin, end)


def _split_place(words: Words, first: int, last: int) -> Iterator[Candidate]:
    """ "London Sadiq Khan", "BBC Jane Smith": a place or acronym before a person's full name."""
    items = words.items
    for cut in (first + 1, first + 2):
        if (
            last - cut < 2
            or last - cut > 3
            or items[cut].lower not in GIVEN
            or items[cut].lower in DOUBTFUL_GIVEN
        ):
            continue
        head = " ".join(item.lower for item in items[first:cut])
        acronym = (
            cut == first + 1
            and items[first].text.isupper()
            and len(items[first].text) > 1
            and not items[first].text.endswith(".")
        )
        place = head in places.PLACES and head not in GIVEN
        if (place or acronym) and not _headed(items[first:last]):
            yield make(words, first, cut)
            yield make(words, cut, last)
            return
    yield make(words, first, last)
