"""Capitalised runs: what stands in capitals side by side, with the small words that names have inside.

"Bank of England", "Ursula von der Leyen", "Department for Business, Energy and Industrial Strategy".
"""

from __future__ import annotations

from collections.abc import Iterator

from . import gazetteer as places
from . import namewords as nw
from .capitals import ROLE_NOUNS, Words, is_closed, is_role
from .givennames import GIVEN
from .namewords import word_set

_GIVEN_TIMES = word_set("april may june august sunday monday tuesday wednesday thursday friday")
_AFTER_DAYS = word_set("night morning afternoon evening")
_MONTHS = word_set("january february april july september october november december christmas")

# Capitals that are no names but open the names of bodies: "Internet Service Providers Association".
_NAMING = word_set("internet web it hr covid tv hiv aids ai pc christmas english christian gps")

# Written small after a name: "Hale plc".
SMALL_SUFFIXES = frozenset(("plc", "inc", "ltd", "llc", "llp"))

_STRONG_HEADS = word_set("""
    council office ministry department trust union bank ltd plc inc university court agency
    commission police party company
    """)

# "Academy of Letters and Sciences", "Securities and Exchange Commission".
_LEARNED = word_set(
    "academy school college faculty museum institute society centre center board association federation college"
)
_TOPICS = word_set(
    "securities food water energy housing finance transport media music gas oil power health fire freight"
)
_LONGEST = 14


def runs(words: Words) -> Iterator[tuple[int, int]]:
    items = words.items
    index, count = 0, len(items)
    while index < count:
        word = items[index]
        opener = is_closed(word)
        if not word.cap or opener or word.sentence in words.headlines:
            index += 1
            continue
        end = _run_end(words, index)
        yield index, end
        index = end


def parts(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
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
        named = named or _is_given(words, index, last)
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


def _is_given(words: Words, index: int, last: int) -> bool:
    """Whether a day or month is a given name: right after a verb of speech, before a surname
    that closes its run ("said Sunday Okafor, a mason"), where no time of the deed can stand."""
    items = words.items
    if items[index].lower not in _GIVEN_TIMES or index == 0 or last != index + 2:
        return False
    surname = items[index + 1]
    return (
        items[index - 1].lower in ("said", "says", "added", "by", "named", "called")
        and words.gap(index) == " "
        and not items[index].possessive
        and surname.lower not in nw.NO_NAMES | nw.ROLES | nw.ORG_HEADS | nw.OF_HEADS
        and surname.lower not in _AFTER_DAYS
    )


def adjacent(words: Words, index: int) -> bool:
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
    if not adjacent(words, index - 1):
        return _list_step(words, first, index, count)
    word = items[index]
    if word.cap or word.lower in SMALL_SUFFIXES:
        return 1
    if index + 1 >= count or not adjacent(words, index):
        return 0
    after = items[index + 1]
    if word.lower in nw.NAME_PARTICLES:
        if after.cap:
            return 2
        further = (
            after.lower in nw.NAME_PARTICLES and index + 2 < count and adjacent(words, index + 1)
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
        and (ahead == index + 1 or adjacent(words, ahead - 1))
    ):
        ahead += 1
    after = [item.lower for item in items[index + 1 : ahead]]
    if not after:
        return False
    if " ".join((*before, "and", *after)) in places.PLACES or before[-1:] == after[:1]:
        return True
    acronym = items[index + 1].text.isupper() and len(items[index + 1].text) > 1
    if "of" in before or "for" in before:
        if acronym or after[-1] in _STRONG_HEADS or after[-1] in places.PLACES or after[0] in GIVEN:
            return False
        return before[0] in nw.GOVERNMENT_HEADS or (before[0] in _LEARNED and len(after) < 3)
    # "the Harbour and Rail Union", "Marks and Spencer plc"
    ends = after[-1] in nw.ORG_HEADS or after[-1] in nw.ORG_SUFFIXES
    bound = before[-1]
    plain = len(before) <= 3 and not (
        (bound in nw.ORG_HEADS and bound not in _TOPICS) or bound in GIVEN or bound in places.PLACES or bound in ROLE_NOUNS or bound in nw.DEMONYMS
        or before[0] in GIVEN or any(b in GIVEN for b in before[:-1]) or after[0].endswith("-based")
    )  # fmt: skip
    whole = ahead >= len(items) or not (items[ahead].lower == "of" and adjacent(words, ahead - 1))
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
        if items[ahead].lower == "and" and items[ahead + 1].cap and adjacent(words, ahead):
            return ahead + 2 - index
        if not items[ahead].cap or items[ahead].possessive:
            return 0
        if words.gap(ahead) not in (", ", " "):
            return 0
        ahead += 1
    return 0
