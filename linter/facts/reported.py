"""Reported speech: the attributions of every frame with their speakers, and their clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model.values import Quotation
from . import cues
from .attribution import find_reports
from .cue_forms import FORMS
from .discourse import Speaker, Wanted
from .entities import Sex
from .frames import Frame
from .headlines import headline_report
from .mention import Mention
from .noun_phrases import COMMAS
from .reporting import Report
from .speakers import Resolver
from .syntax import Syntax

Voiced = tuple[tuple[Report, Speaker], ...]

_HEDGE = re.compile(
    r"\b(?:{}|Allegedly|Reportedly|Apparently|Perhaps|Maybe|Possibly|Probably)\b".format(
        "|".join(map(re.escape, cues.HEDGES))
    )
)
_NESTED = 12  # attributions of one frame; more are no sentence that anybody wrote
_BULLETS = frozenset("•▪◦‣●■*-–—")


def read_voiced(
    text: str,
    frames: Sequence[Frame],
    headlines: frozenset[int],
    resolver: Resolver,
    syntax: Sequence[Syntax],
) -> tuple[Voiced, ...]:
    """The attributions of each frame with their speakers, in order."""
    voiced: list[Voiced] = []
    listing: tuple[Report, Speaker] | None = None
    for number, frame in enumerate(frames):
        same = number > 0 and frames[number - 1].paragraph == frame.paragraph
        if listing and (
            text[frame.start] in _BULLETS or (same and voiced[-1] and _is_item(voiced[-1]))
        ):
            voiced.append(((_item(listing[0], frame), listing[1]),))
            continue
        found = _reports(text, frame, syntax[number], headline=number in headlines)
        row = _spoken(number, frame, found, resolver)
        listing = next(((r, s) for r, s in row if r.opens_list), None)
        voiced.append(row)
    return _with_lead_author(voiced, resolver)


def _spoken(number: int, frame: Frame, found: tuple[Report, ...], resolver: Resolver) -> Voiced:
    """The attributions of a frame with their speakers; "he" in what somebody says is that person:
    "X told the court he believed it"."""
    if len(found) > _NESTED:
        return tuple((report, resolver.report(number, report)) for report in found)
    speakers: dict[int, Speaker] = {}
    inner_last = sorted(range(len(found)), key=lambda k: _depth(found[k], found))
    for k in inner_last:
        holder = next((j for j in inner_last if j in speakers and _holds(found[j], found[k])), None)
        speaker = speakers[holder] if holder is not None else None
        sex = _pronoun(frame, found[k])
        leads = holder is not None and _leads(found[holder], found[k])
        same = (
            speaker and sex and leads and resolver.discourse.fits(speaker, Wanted(("person",), sex))
        )
        speakers[k] = speaker if speaker and same else resolver.report(number, found[k])
    return tuple((report, speakers[k]) for k, report in enumerate(found))


def _holds(outer: Report, inner: Report) -> bool:
    return outer is not inner and any(start <= inner.cue < end for start, end in outer.content)


def _leads(outer: Report, inner: Report) -> bool:
    """Whether the outer speaker is named first: in "..., he wrote, according to Orde", Orde is not he."""
    one, other = outer.subject, inner.subject
    return one is not None and other is not None and one.first < other.first


def _depth(report: Report, found: Sequence[Report]) -> int:
    return sum(_holds(other, report) for other in found)


def _pronoun(frame: Frame, report: Report) -> Sex | None:
    """Of which sex the subject is where it is "he" or "she"."""
    subject = report.subject
    if subject is None or subject.first != subject.last:
        return None
    word = frame.items[subject.first].word
    return "m" if word == "he" else "f" if word == "she" else None


def outermost(voiced: Voiced) -> Voiced:
    """The attributions of a frame that no other of it reports: of "X says Y does not believe" X's alone."""
    if len(voiced) > _NESTED:
        return voiced[:1]
    return tuple(
        (report, speaker)
        for report, speaker in voiced
        if not any(_holds(other, report) for other, _ in voiced)
    )


def _is_item(voiced: Voiced) -> bool:
    return voiced[0][0].position == "list"


def _item(report: Report, frame: Frame) -> Report:
    """A point of a list that an attribution opens ("The auditors found that:")."""
    start = next(
        (k for k, item in enumerate(frame.items) if item.word[:1].isalnum() or item.kind != "word"),
        0,
    )
    end = len(frame.items)
    while end > start + 1 and frame.items[end - 1].word in (".", ";", "and"):
        end -= 1
    return Report(0, report.lemma, "list", 0, 0, None, ((start, end),))


def _reports(text: str, frame: Frame, syntax: Syntax, *, headline: bool) -> tuple[Report, ...]:
    if headline:
        found = headline_report(frame.items)
        if found:
            return (found,)
    if not any(item.word in FORMS or item.word == "according" for item in frame.items):
        return ()
    return find_reports(frame.items, syntax.tags, syntax.subjects, syntax.clausal)


def _with_lead_author(voiced: list[Voiced], resolver: Resolver) -> tuple[Voiced, ...]:
    """News leads with "an official report" and names its author next."""
    for number, row in enumerate(voiced[:6]):
        for place, (report, speaker) in enumerate(row):
            if speaker.kind != "document" or not (speaker.name or "").startswith(
                ("a ", "an ", "the ")
            ):
                continue
            later = [s for other in voiced[number : number + 4] for _, s in other if s.name]
            named = next((s for s in later if s.kind in ("body", "person")), None)
            if named and named.kind == "body" and resolver.knows(named.name):
                fixed = (*row[:place], (report, named), *row[place + 1 :])
                voiced[number] = row = fixed
    return tuple(voiced)


def read_clauses(
    text: str, frames: Sequence[Frame], voiced: Sequence[Voiced]
) -> tuple[Mention, ...]:
    """A mention of kind "attribution" for each clause of reported speech."""
    return tuple(
        _clause(text, frame, report, speaker)
        for frame, row in zip(frames, voiced, strict=True)
        for report, speaker in row
        if not report.quotes_only and _reports_words(frame, report)
    )


def _reports_words(frame: Frame, report: Report) -> bool:
    words = sum(
        frame.items[k].kind != "quote" and frame.items[k].word[:1].isalnum()
        for start, end in report.content
        for k in range(start, end)
        if frame.items[k].word not in ("and", "or", "but")
    )
    return words >= 2


def _clause(text: str, frame: Frame, report: Report, speaker: Speaker) -> Mention:
    pieces = tuple(
        (frame.items[start].start, frame.items[end - 1].end) for start, end in report.content
    )
    start, end = pieces[0][0], pieces[-1][1]
    words = " ".join(text[left:right] for left, right in pieces)
    value = Quotation(
        words=words,
        speaker=speaker.name,
        cue=report.lemma,
        marked=False,
        pieces=pieces,
        hedge=hedge_in(words) or _cue_hedge(text, frame, report),
        translated=is_translated(text[frame.start : frame.end]),
    )
    return Mention("attribution", start, end, value)


def _cue_hedge(text: str, frame: Frame, report: Report) -> str | None:
    if report.position == "list":
        return None
    items = frame.items[max(0, report.cue - 3) : report.cue]
    words = [item.word for item in items if item.kind == "word" and item.word not in COMMAS]
    return next((word for word in words if word in ("reportedly", "allegedly", "apparently")), None)


def hedge_in(words: str) -> str | None:
    """The first hedge in ``words`` in lower case, or None ("may", "allegedly", "likely")."""
    found = _HEDGE.search(words)
    return found.group().lower() if found else None


def is_translated(words: str) -> bool:
    """Whether a sentence says that the words in it are a translation."""
    lower = words.lower()
    return any(phrase in lower for phrase in cues.TRANSLATIONS)
