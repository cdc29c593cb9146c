"""A capitalised title that stands for the one person of the article who holds it.

"The Prime Minister", "the Deputy Secretary": where exactly one person is named with that
title, the title alone is a further mention of that person. It states no role of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ..model.values import Person
from . import namewords as nw
from .capitals import Words, is_role
from .mention import Mention
from .namewords import word_set

_OFFICES = word_set("minister president secretary commissioner mayor governor ambassador director")
_GENERAL = word_set("former then acting interim late outgoing incoming ex deputy assistant")


def read_titles(words: Words, named: Sequence[Mention]) -> list[Mention]:
    """The mentions of people of ``named`` by their title alone, in order of place."""
    holders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for mention in named:
        if isinstance(mention.value, Person) and mention.value.role:
            title = tuple(mention.value.role.lower().replace(".", "").split())
            for first in range(len(title)):
                if first == 0 or title[first - 1] not in _GENERAL:
                    holders[title[first:]].add(mention.value.name)
    taken = {mention.start for mention in named}
    found = []
    index = 0
    while index < len(words.items):
        last = _title_end(words, index)
        if last is None:
            index += 1
            continue
        items = words.items[index:last]
        names = holders.get(tuple(item.lower for item in items), set())
        followed = (
            last < len(words.items)
            and words.items[last].start in taken
            and not words.gap(last - 1).strip(" .")
        )
        if len(names) == 1 and not followed:
            found.append(
                Mention("person", items[0].start, items[-1].end, Person(name=next(iter(names))))
            )
        index = last
    return found


def _title_end(words: Words, index: int) -> int | None:
    """The word after the capitalised title that begins at ``index``, preceded by "the" or opening its sentence."""
    items = words.items
    definite = index > 0 and items[index - 1].lower == "the" and not words.gap(index - 1).strip()
    if not (definite or items[index].initial) or items[index].sentence in words.headlines:
        return None
    last = index
    while (
        last < len(items) and last - index < 5 and items[last].cap
        and (is_role(items[last]) or items[last].lower in nw.ROLE_MODIFIERS)
        and (last == index or words.gap(last - 1) == " ")
    ):  # fmt: skip
        last += 1
    if (
        last == index
        or not is_role(items[last - 1])
        or (last < len(items) and items[last].cap and words.gap(last - 1) == " ")
    ):
        return None
    # A single common noun that opens a sentence is no title ("Residents", "Officer cleared").
    # But "Minister for the Coast" names an office.
    office = (
        items[index].lower in _OFFICES and last < len(items) and items[last].lower in ("for", "of")
    )
    return last if definite or last - index > 1 or office else None
