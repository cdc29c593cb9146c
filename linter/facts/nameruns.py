"""Capitalised runs of a text and the candidates for names that they hold.

A run is what stands in capitals side by side, with the small words that names have inside
("Bank of England", "Ursula von der Leyen"). A candidate is a run or the part of one that
is left when openers of sentences, weekdays, demonyms and titles are taken away.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ..model.analysis import Analysis
from . import gazetteer as places
from . import namewords as nw
from .givennames import DOUBTFUL_GIVEN, GIVEN
from .namewords import word_set

# Initials ("U.S.", "J.K."), or letters and digits held together by hyphens, apostrophes,
# "&" and the dot of a host name.
_WORD = re.compile(
    r"(?:[A-Z]\.){2,}|[^\W_](?:[^\W_]|[-‐‑'’&](?=[^\W_])(?!(?:and|who|which|but|was|is|he|she|it|that)\b)|\.(?=[a-z]))*"
)
_POSSESSIVE = re.compile(r"['’][sS]$")
_QUOTES = frozenset('"“”‘«»„:•([*>|–—-')
_PLURAL_ROLES = frozenset(
    word[:-1] + "ies" if word.endswith("y") else word + "s" for word in nw.ROLES if len(word) > 3
)
ROLE_NOUNS = nw.ROLES | _PLURAL_ROLES
# The closed classes are never the first word of a name, wherever they stand.
_CLOSED = word_set("""
    a an the this that these those he she it we they you i his her its our their your my and but
    or nor so if than as at by in into of off on onto out to with from for when where why how
    what who which while is are was were be been has had have will would not
    """)
_ARTICLES = word_set("""
    a an the he she it we they you i his her its our their your my and but or is are
    """)
_MONTHS = word_set("january february april july september october november december christmas")
# "Secretary of State", "Leader of the Opposition": what closes a title after "of".
_OF_TITLES = word_set("""
    state defense defence staff treasury transportation labor agriculture energy education
    health commerce opposition exchequer war
    """)
# Capitals that are no names but open the names of bodies: "Internet Service Providers Association".
_NAMING = word_set("internet web it hr covid tv hiv aids ai pc christmas english christian gps")
_PARTS = nw.DIRECTIONS | frozenset(("latin", "new", "sub-saharan", "sri", "saudi", "non"))
# Written small after a name: "Hale plc".
_SMALL_SUFFIXES = frozenset(("plc", "inc", "ltd", "llc", "llp"))
_RELIGIOUS = word_set("mother father brother sister saint")
_STRONG_HEADS = word_set("""
    council office ministry department trust union bank ltd plc inc university court agency
    commission police party company
    """)
_POST_TITLES = word_set("jr sr ii iii iv qc kc mp md phd obe mbe cbe msp ac ao")
_LONGEST = 14


class Word(NamedTuple):
    """A word of the text; ``end`` excludes a possessive ending, ``full_end`` includes it."""

    start: int
    end: int
    full_end: int
    text: str
    lower: str
    cap: bool
    possessive: bool
    initial: bool
    sentence: int
    pos: str


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


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text with what is known of them as a whole."""

    text: str
    items: tuple[Word, ...]
    lowers: frozenset[str]
    capitals: frozenset[str]
    headlines: frozenset[int]
    starts: tuple[int, ...] = field(repr=False)

    def gap(self, index: int) -> str:
        """What stands between word ``index`` and the one after it (or the end), a possessive ending left out."""
        after = self.items[index + 1].start if index + 1 < len(self.items) else len(self.text)
        return self.text[self.items[index].full_end : after]

    def at(self, offset: int) -> int:
        """The index of the first word that starts at or after ``offset``."""
        return bisect.bisect_left(self.starts, offset)


def read_words(text: str, analysis: Analysis) -> Words:
    """The words of ``text`` with their sentences and tags, and which sentences are headlines in capitals."""
    starts = [sentence.start for sentence in analysis.sentences]
    tags = {token.start: token.pos for token in analysis.tokens if token.pos}
    items: list[Word] = []
    sentence = -1
    for match in _WORD.finditer(text):
        start, end = match.span()
        first = sentence
        sentence = bisect.bisect_right(starts, start) - 1 if starts else 0
        whole = match.group()
        possessive = (
            _POSSESSIVE.search(whole) is not None and whole.lower() not in nw.POSSESSIVE_NAMES
        )
        core = whole[:-2] if possessive else whole
        full_end = end
        if not possessive and end < len(text) and text[end] in "'’" and core[-1] in "sS":
            after = text[end + 1 : end + 2]
            if after == " " and whole[0].isupper():
                possessive, full_end = True, end + 1
        before = text[start - 1] if start else "\n"
        initial = sentence != first or before in _QUOTES or not items
        if not initial and before == " " and start > 1:
            initial = (text[start - 2] in _QUOTES and text[start - 2] not in "-–—(") or (
                text[start - 2] in '.?!"”' and core[0].isupper() and not _dotted(items[-1].text)
            )
        items.append(
            Word(
                start, start + len(core), full_end, core, core.lower().replace("’", "'"), _capital(core),
                possessive, initial, sentence, tags.get(start, ""),
            )
        )  # fmt: skip
    lowers = frozenset(word.lower for word in items if not word.cap)
    headlines = _headlines(text, items, lowers)
    capitals = frozenset(
        word.lower
        for word in items
        if word.cap and not word.initial and word.sentence not in headlines
    )
    return Words(text, tuple(items), lowers, capitals, headlines, tuple(w.start for w in items))


def _dotted(word: str) -> bool:
    return len(word) == 1 or word.endswith(".") or word.lower() in nw.ABBREVIATIONS


def _capital(word: str) -> bool:
    if word[0].isupper():
        return True
    if word[0].isdigit():
        return False
    # "al-Zarqawi", "d'Arcy", "eBay"
    return any(ch.isupper() for ch in word[1:]) and not word[-1].isupper()


def _headlines(text: str, items: list[Word], lowers: frozenset[str]) -> frozenset[int]:
    """Sentences in Title Case or ALL CAPS, whose capitals say nothing."""
    by_sentence: dict[int, list[Word]] = {}
    for word in items:
        if word.text[0].isalpha():
            by_sentence.setdefault(word.sentence, []).append(word)
    return frozenset(
        number
        for number, words in by_sentence.items()
        if _is_headline(words, lowers, text[words[-1].full_end : words[-1].full_end + 1])
    )


def _is_headline(words: list[Word], lowers: frozenset[str], rest: str) -> bool:
    if len(words) >= 2 and sum(w.text.isupper() for w in words) >= 0.8 * len(words):
        return any(len(w.text) > 5 for w in words) or len(words) > 4
    content = [w for w in words if len(w.text) > 3 and w.lower not in _CLOSED]
    if rest in (".", ",") or len(content) < 4 or sum(w.cap for w in content) < 0.9 * len(content):
        return False
    # A line of nothing but names and titles is capitalised too: a headline shows common words.
    common = [
        w
        for w in words[1:]
        if w.cap
        and (w.lower in lowers or w.lower in nw.OPENERS or w.pos in ("VERB", "AUX", "ADV", "PRON"))
    ]
    # "Announces" is a verb as much as "announced", which the article may have in small letters.
    verbs = [
        w
        for w in words[1:]
        if w.lower.endswith("s")
        and {w.lower[:-1], w.lower[:-1] + "ed", w.lower[:-1] + "d", w.lower[:-1] + "ing"} & lowers
    ]
    return len(common) + len(verbs) >= max(1, len(words) // 6)


def form_of(words: tuple[Word, ...] | list[Word]) -> tuple[str, ...]:
    """The comparable form of a name: its words in lower case without full stops."""
    return tuple(
        form for form in (word.lower.replace(".", "").replace("‑", "-") for word in words) if form
    )


def candidates(words: Words) -> list[Candidate]:
    """Every candidate of the text outside headlines in capitals, in order of place."""
    found: list[Candidate] = []
    for first, last in _runs(words):
        for part in _parts(words, first, last):
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


def _adjacent(words: Words, index: int) -> bool:
    """Whether the word after ``index`` can belong to the same name."""
    left, right = words.items[index], words.items[index + 1]
    gap = words.gap(index)
    if left.possessive:
        return left.lower + "'s" in nw.POSSESSIVE_NAMES and gap == " "
    if gap in (" & ", " + "):
        return True
    if gap[:1] == "." and gap[1:].strip(" \u00a0\n") == "" and gap.count("\n") < 2:
        title = left.lower in nw.ABBREVIATIONS and left.lower not in nw.ORG_SUFFIXES
        # An initial ends no sentence after a given name, whatever the splitter thought.
        before = words.items[max(index - 1, 0)]
        named = before.cap and (
            before.lower in GIVEN
            or (
                index > 1
                and (
                    is_role(words.items[index - 2]) or words.items[index - 2].lower in nw.HONORIFICS
                )
            )
        )
        return title or (
            len(left.text) == 1 and left.cap and (named or right.sentence == left.sentence)
        )
    if gap.strip(" \u00a0\n\r") or gap.count("\n") > 1 or not gap:
        return False
    return right.sentence == left.sentence


def _runs(words: Words) -> Iterator[tuple[int, int]]:
    items = words.items
    index, count = 0, len(items)
    while index < count:
        word = items[index]
        opener = _closed(word)
        if not word.cap or opener or word.sentence in words.headlines:
            index += 1
            continue
        end = _run_end(words, index)
        yield index, end
        index = end


def _closed(word: Word) -> bool:
    """Whether the word is of a closed class: in a capital amid a sentence only articles and pronouns are."""
    if word.text.isupper() and len(word.text) > 1:
        return False  # "US", "IS", "WHO"
    return word.lower in _CLOSED and (word.initial or word.lower in _ARTICLES or not word.cap)


def _run_end(words: Words, first: int) -> int:
    count = len(words.items)
    index = first + 1
    while index < count and index - first < _LONGEST:
        step = _step(words, first, index, count)
        if not step:
            break
        index += step
    return index


def _step(words: Words, first: int, index: int, count: int) -> int:
    """How many words the run that ends before ``index`` goes on."""
    items = words.items
    if not _adjacent(words, index - 1):
        return _list_step(words, first, index, count)
    word = items[index]
    if word.cap or word.lower in _SMALL_SUFFIXES:
        return 1
    if index + 1 >= count or not _adjacent(words, index):
        return 0
    after = items[index + 1]
    if word.lower in nw.NAME_PARTICLES:
        if after.cap:
            return 2
        further = (
            after.lower in nw.NAME_PARTICLES and index + 2 < count and _adjacent(words, index + 1)
        )
        return 3 if further and items[index + 2].cap else 0
    reach = 1
    if after.lower == "the" and word.lower in ("of", "for", "on", "in") and index + 2 < count:
        after, reach = items[index + 2], 2
    if not after.cap or after.lower in nw.NO_NAMES or not _connects(words, first, index):
        return 0
    return reach + 1


def _connects(words: Words, first: int, index: int) -> bool:
    """Whether the small word at ``index`` binds what stands before and after it into one name."""
    items = words.items
    word, last = items[index].lower, items[index - 1].lower
    before = [item.lower for item in items[first:index]]
    if word == "of":
        if last in ROLE_NOUNS and last not in nw.OF_HEADS:
            return False
        single = last.removesuffix("s")
        return (
            last in nw.OF_HEADS or last in nw.ORG_HEADS or last in nw.PLACE_HEADS
            or (single in nw.ORG_HEADS and "of" in before)
        )  # fmt: skip
    if word == "for":
        return last in nw.FOR_HEADS or last in nw.ORG_HEADS
    if word in ("on", "to"):
        return last in (
            "committee",
            "commission",
            "council",
            "campaign",
            "conference",
            "panel",
            "institute",
        )
    if word == "at":
        return "university" in before
    if word == "and":
        return _and_connects(words, first, index, before)
    return False


def _and_connects(words: Words, first: int, index: int, before: list[str]) -> bool:
    items = words.items
    ahead = index + 1
    while (
        ahead < len(items)
        and ahead - index < 6
        and items[ahead].cap
        and (ahead == index + 1 or _adjacent(words, ahead - 1))
    ):
        ahead += 1
    after = [item.lower for item in items[index + 1 : ahead]]
    if not after:
        return False
    if " ".join((*before, "and", *after)) in places.PLACES or before[-1:] == after[:1]:
        return True
    acronym = items[index + 1].text.isupper() and len(items[index + 1].text) > 1
    if "of" in before or "for" in before:
        return before[0] in nw.GOVERNMENT_HEADS and not acronym and after[-1] not in _STRONG_HEADS
    # "the Maritime and Wharf Union", "Marks and Spencer plc"
    ends = after[-1] in nw.ORG_HEADS or after[-1] in nw.ORG_SUFFIXES
    bound = before[-1]
    plain = len(before) <= 3 and not (
        bound in nw.ORG_HEADS or bound in GIVEN or bound in places.PLACES or bound in ROLE_NOUNS or bound in nw.DEMONYMS
        or before[0] in GIVEN
    )  # fmt: skip
    whole = ahead >= len(items) or not (items[ahead].lower == "of" and _adjacent(words, ahead - 1))
    return (
        ends
        and plain
        and whole
        and not acronym
        and after[0] not in nw.HONORIFICS
        and not items[index - 1].text.isupper()
        and after[0] not in GIVEN
    )


def _list_step(words: Words, first: int, index: int, count: int) -> int:
    """ "Department for Business, Energy and Industrial Strategy": the list belongs to the name."""
    items = words.items
    before = [item.lower for item in items[first:index]]
    if not ({"of", "for", "on"} & set(before)) or not any(b in nw.GOVERNMENT_HEADS for b in before):
        return 0
    if words.gap(index - 1) != ", ":
        return 0
    ahead = index
    while ahead + 1 < count and ahead - index < 9:
        if items[ahead].lower == "and" and items[ahead + 1].cap and _adjacent(words, ahead):
            return ahead + 2 - index
        if not items[ahead].cap or items[ahead].possessive:
            return 0
        if words.gap(ahead) not in (", ", " "):
            return 0
        ahead += 1
    return 0


def _parts(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a run at weekdays, months and other capitalised words that are no names."""
    items = words.items
    begin = first
    for index in range(first, last):
        lower = items[index].lower.rstrip(".")
        if lower not in nw.NO_NAMES and lower.partition("-")[0] not in _MONTHS:
            continue
        named = (
            index > first
            and items[index - 1].lower in GIVEN
            and lower in ("may", "april", "june", "august")
        )
        title = lower in nw.HONORIFICS or lower in nw.ROLES
        inside = begin < index and any(
            i.lower in nw.ORG_HEADS or i.lower in nw.OF_HEADS for i in items[index + 1 : last]
        )
        rest = any(i.lower in nw.ORG_HEADS for i in items[index + 1 : last])
        if named or title or inside or (rest and lower in _NAMING):
            continue
        if begin < index:
            yield begin, index
        begin = index + 1
    if begin < last:
        yield begin, last


def _candidate(words: Words, first: int, last: int) -> Iterator[Candidate]:
    items = words.items
    first = _opened(words, first, last)
    while last > first and (
        _closed(items[last - 1])
        or not (items[last - 1].cap or items[last - 1].lower in _SMALL_SUFFIXES)
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
        and _adjacent(words, at - 1)
        and (items[at - 1].lower in nw.ROLE_MODIFIERS or is_role(items[at - 1]))
    ):
        at -= 1
    return at


def is_demonym(lower: str) -> bool:
    """Whether the word is an adjective or noun of nationality, faith or party."""
    first = lower.partition("-")[0]  # "Welsh-speaking"
    return (
        lower in nw.DEMONYMS
        or first in nw.DEMONYMS
        or (lower.endswith("s") and lower[:-1] in nw.DEMONYMS)
    )


def _opened(words: Words, first: int, last: int) -> int:
    """The first word that is no opener of a sentence."""
    items = words.items
    while first < last:
        word = items[first]
        known = " ".join(item.lower for item in items[first : first + 2]) in places.PLACES
        if known and first + 1 < last:
            return first
        closed = _closed(word)
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
        if not (closed or opener or common or tagged):
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


def is_role(word: Word) -> bool:
    """Whether the word is a title or job, alone or after "ex-" and the like."""
    lower = word.lower.rstrip(".")
    return lower in ROLE_NOUNS or (lower.rpartition("-")[2] in ROLE_NOUNS and "-" in lower)


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
        return (
            last
            if all(i.cap for i in items)
            and len(items) <= 4
            and not any(i.lower in nw.ORG_HEADS for i in items[:-1])
            and all(i.lower in nw.ROLE_MODIFIERS or is_role(i) for i in items[:-1])
            else None
        )
    if _headed(items) and not (
        lowers[at + 1] in GIVEN and len(tail) == 2 and lowers[-1] not in nw.ORG_HEADS
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


def _head_names(words: Words, first: int, last: int) -> Iterator[Candidate]:
    """The body or place that a title begins with: "FCO Minister", "White House Press Secretary"."""
    items = words.items
    end = first
    while end < last and not (
        is_role(items[end])
        or items[end].lower in nw.ROLE_MODIFIERS
        or items[end].lower.rstrip(".") in nw.HONORIFICS
    ):
        end += 1
    begin = first
    while begin < end and items[begin].lower in nw.DEMONYMS:
        begin += 1
    if begin < end:
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
