"""Headlines that attribute by punctuation: "Sources: Deal is off", "Vaccine safe: regulator"."""

from __future__ import annotations

from collections.abc import Sequence

from . import speaker_nouns as sn
from .cue_forms import FORMS
from .frames import Frame, Item
from .noun_phrases import COMMAS, is_name, phrase_ending, phrase_starting
from .reporting import Report

_DASHES = frozenset(("—", "–", "-", "--"))
_FIRST_PARAGRAPHS = 3
_LONGEST = 26


def headline_frames(text: str, frames: Sequence[Frame]) -> frozenset[int]:
    """The frames that are headlines: short first lines without a full stop."""
    found = set()
    for number, frame in enumerate(frames[: _FIRST_PARAGRAPHS + 2]):
        last = text[max(0, frame.end - 4) : frame.end].rstrip("”\"’' ")[-1:]
        if frame.paragraph > _FIRST_PARAGRAPHS or last in ".;" or len(frame.items) > _LONGEST:
            break
        found.add(number)
    return frozenset(found)


def headline_report(items: Sequence[Item]) -> Report | None:
    """The attribution of a headline with its speaker before or after a colon or dash."""
    for place, item in enumerate(items):
        if item.kind != "word" or (item.word != ":" and item.word not in _DASHES):
            continue
        verb = place > 0 and items[place - 1].word in FORMS
        if item.word == ":" and 0 < place <= 6 and place + 1 < len(items) and not verb:
            before = phrase_ending(items, place - 1, 0)
            if before and before.first == 0 and _speaks(items, before.head):
                return Report(place, ":", "before", 0, place, before, ((place + 1, len(items)),))
        rest = len(items) - place - 1
        if 1 <= rest <= 5 and place >= 3:
            after = phrase_starting(items, place + 1)
            if after and after.last == len(items) - 1 and _speaks(items, after.head):
                return Report(place, item.word, "after", place, after.last, after, ((0, place),))
    return None


def _speaks(items: Sequence[Item], head: int) -> bool:
    """Whether a headline may name this as a source; a place or a topic before a colon is none."""
    word = items[head].word
    return (
        word in sn.BARE_SPEAKERS
        or word in sn.DOCUMENTS
        or word in sn.PERSON_NOUNS
        or (items[head].kind == "name" and is_name(items[head]) and word not in COMMAS)
    )
