"""Quotations and reported speech: who said what, in which words.

Mentions of kind "quotation" hold words in quotation marks (the span takes in the marks, and
an attribution that interrupts them); of kind "attribution" a clause of reported speech. The
split into direct, mixed and indirect quotations and into cue, source and content follows
PARC 3.0 (Pareti 2016; Pareti et al., "Automatically detecting and attributing indirect
quotations", EMNLP 2013).
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from ..model.analysis import Analysis
from ..model.fact import Voice
from ..model.values import Quotation
from .frames import read_frames
from .headlines import headline_frames
from .mention import Mention
from .quotation_marks import read_quoted
from .quotations import Told, read_quotations
from .reported import Voiced, read_clauses, read_voiced
from .speakers import Resolver
from .syntax import read_syntax

_LONGEST_VOICE = 8000


def read_voices(text: str, analysis: Analysis, names: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Quotations and attributions of ``text`` in order of place.

    ``names`` are the mentions of people, bodies and places that speakers are resolved to. A
    quotation's span is from its first opening to its last closing mark; ``value.pieces`` has
    the words. An attribution's span is the reported clause. ``value.speaker`` is the fullest
    name, the noun phrase as written where no name fits, or None where nothing says who.
    Offsets are code points, end exclusive.
    """
    quoted = read_quoted(text, analysis.paragraphs)
    frames = read_frames(text, analysis, quoted, names)
    headlines = headline_frames(text, frames)
    resolver = Resolver(text, frames, names)
    voiced: tuple[Voiced, ...] = read_voiced(
        text, frames, headlines, resolver, read_syntax(analysis, frames)
    )
    clauses = read_clauses(text, frames, voiced)
    told = Told(text, quoted, frames, headlines, voiced, resolver)
    quotations = read_quotations(told, clauses)
    return tuple(sorted((*clauses, *quotations), key=lambda m: (m.start, -m.end, m.kind)))


def speaker_at(voices: Sequence[Mention], start: int, end: int) -> tuple[str | None, Voice]:
    """Who says what stands at ``start`` to ``end``, and how it is told.

    "quoted" inside quotation marks, "reported" inside an attribution's clause, else "own".
    ``voices`` is what ``read_voices`` gave, in its order. The innermost voice decides; where
    it has no speaker the one around it does.
    """
    around = _around(voices, start, end)
    if not around:
        return None, "own"
    voice: Voice = "quoted" if any(m.kind == "quotation" for m in around) else "reported"
    speakers = (_value(mention).speaker for mention in around)
    return next((name for name in speakers if name is not None), None), voice


def _around(voices: Sequence[Mention], start: int, end: int) -> list[Mention]:
    last = bisect.bisect_right(voices, start, key=lambda mention: mention.start)
    found = []
    for place in range(last - 1, -1, -1):
        mention = voices[place]
        if mention.start < start - _LONGEST_VOICE:
            break
        pieces = _value(mention).pieces or ((mention.start, mention.end),)
        if any(left <= start and end <= right for left, right in pieces):
            found.append(mention)
    return sorted(found, key=lambda mention: mention.end - mention.start)


def _value(mention: Mention) -> Quotation:
    assert isinstance(mention.value, Quotation)
    return mention.value
