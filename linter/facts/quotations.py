"""Quotations: which words in quotation marks are speech, whose, and which belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..model.values import Quotation
from .discourse import NOBODY, Speaker
from .echoes import by_echo, said_words
from .frames import Frame
from .mention import Mention
from .nested import read_nested
from .noun_phrases import COMMAS, NounPhrase
from .quotation_kinds import Kind, is_long_fragment, kind_of, words_of
from .quotation_marks import Quoted
from .reported import Voiced, hedge_in, is_translated, outermost
from .reporting import Report
from .speakers import Resolver
from .subjects import leading_phrase

# What somebody thinks is heard from who tells it (Quirk et al. 1985, 16.31, private verbs).
_THINKS = frozenset(
    "believe think feel know hope fear suspect expect consider want wish doubt assume understand".split()
)
_BETWEEN = COMMAS | {".", ":", ";", "and", "or", "(", ")"}


@dataclass(frozen=True, slots=True)
class Told:
    """An article with its quoted stretches, frames and attributions."""

    text: str
    quoted: Sequence[Quoted]
    frames: Sequence[Frame]
    headlines: frozenset[int]
    voiced: Sequence[Voiced]
    resolver: Resolver


@dataclass(frozen=True, slots=True)
class _Owner:
    report: Report
    speaker: Speaker
    width: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A quotation on its way to a mention: one or more of the quoted stretches of a frame.

    ``sure`` is False for words that only an echo elsewhere in the article could make speech.
    """

    quotes: tuple[int, ...]
    frame: int
    speaker: Speaker
    cue: str | None
    mixed: bool
    sure: bool = True


def read_quotations(told: Told, clauses: Sequence[Mention]) -> tuple[Mention, ...]:
    """A mention of kind "quotation" for each quotation that is speech, in no order.

    ``clauses`` are the article's clauses of reported speech: words in marks that somebody
    says there too are that speaker's.
    """
    found: list[_Found] = []
    for number, frame in enumerate(told.frames):
        if any(item.kind == "quote" for item in frame.items):
            found += _in_frame(told, number, found)
    found = [_with_next_speaker(told, one) for one in _joined(told, found)]
    mentions = [_mention(told, one) for one in found]
    said = said_words(
        [*clauses, *(mention for mention, one in zip(mentions, found, strict=True) if one.sure)]
    )
    kept = [
        mention
        for pair in zip(mentions, found, strict=True)
        if (mention := _settled(told, *pair, by_echo(pair[0], said)))
    ]
    return (*kept, *read_nested(told.text, told.quoted, kept))


def _settled(told: Told, mention: Mention, one: _Found, echo: Mention | None) -> Mention | None:
    """The mention with the speaker that an echo gives where its own place gives none.

    A headline's "Co-worker" gives way to the name too. None for words that are no speech.
    """
    named = one.speaker.name is not None
    if one.sure and named and not _loose(told, one):
        return mention
    return echo or (mention if one.sure else None)


def _loose(told: Told, one: _Found) -> bool:
    """Whether a headline's speaker is a mere description, or only the topic before its colon."""
    known = told.resolver.knows(one.speaker.name) and one.cue != ":"
    return one.frame in told.headlines and not known


def _in_frame(told: Told, number: int, before: Sequence[_Found]) -> list[_Found]:
    """The quotations of a frame that are or may be speech."""
    items = told.frames[number].items
    owners = _owners(told.frames[number], told.voiced[number])
    alone = all(item.kind == "quote" or item.word in _BETWEEN for item in items)
    found: list[_Found] = []
    used: set[int] = set()
    for place, item in enumerate(items):
        if item.kind != "quote" or item.ref in used:
            continue
        kind = kind_of(
            told.text, told.quoted[item.ref], items, place, headline=number in told.headlines
        )
        owner = owners.get(place)
        group = _alone(told.frames[number], owner.report) if owner else ()
        if owner and group:
            refs = tuple(items[k].ref for k in group)
            used.update(refs)
            part = told.text[told.quoted[refs[0]].pieces[0][0]].islower()
            one = _Found(refs, number, owner.speaker, owner.report.lemma, part)
        elif owner:
            sure = _is_speech(kind, owner, place)
            one = _Found((item.ref,), number, owner.speaker, owner.report.lemma, True, sure)
        else:
            speaker = _unowned(told, number, place, kind, before)
            mixed = not (alone or kind == "sentence")
            one = _Found(
                (item.ref,), number, speaker or NOBODY, None, mixed, sure=speaker is not None
            )
        if one.sure or kind != "title":
            found.append(one)
    return found


def _owners(frame: Frame, voiced: Voiced) -> dict[int, _Owner]:
    """For each quotation the attribution with the narrowest content around it."""
    owners: dict[int, _Owner] = {}
    for report, speaker in voiced:
        if report.lemma in _THINKS and any(_holds(other, report) for other, _ in voiced):
            continue  # "Orde said Lund feels “...”": the words are Orde's
        width = sum(end - start for start, end in report.content)
        for start, end in report.content:
            for k in range(start, end):
                if frame.items[k].kind == "quote" and (k not in owners or width < owners[k].width):
                    owners[k] = _Owner(report, speaker, width)
    return owners


def _holds(outer: Report, inner: Report) -> bool:
    return outer is not inner and any(start <= inner.cue < end for start, end in outer.content)


def _alone(frame: Frame, report: Report) -> tuple[int, ...]:
    """The quotations of an attribution that reports nothing else."""
    places = [k for start, end in report.content for k in range(start, end)]
    quotes = tuple(k for k in places if frame.items[k].kind == "quote")
    only = all(frame.items[k].kind == "quote" or frame.items[k].word in _BETWEEN for k in places)
    return quotes if only else ()


def _is_speech(kind: Kind, owner: _Owner, place: int) -> bool:
    if kind in ("sentence", "fragment"):
        return True
    beside = place in (owner.report.cue + 1, owner.report.first - 1, owner.report.first - 2)
    return kind == "term" and beside and not owner.report.quotes_only


def _unowned(
    told: Told, number: int, place: int, kind: Kind, before: Sequence[_Found]
) -> Speaker | None:
    """The speaker of words that no verb of their frame reports; None where they are no speech."""
    items = told.frames[number].items
    dash = place + 2 < len(items) and items[place + 1].word in COMMAS - {","}
    if dash and place == 0 and items[place + 2].kind == "name" and len(items) <= place + 8:
        signed = told.resolver.phrase(number, NounPhrase(place + 2, place + 2, place + 2))
        before_it = _previous(told, number, before) if signed.kind == "body" else NOBODY
        return before_it if before_it.kind == "person" else signed  # "– BBC" is the source
    if kind in ("term", "title"):
        return None
    lead = items[place - 1].word if place else ""
    last = place == len(items) - 1 and kind == "sentence" and lead == ","
    if lead == ":" or last:
        subject = leading_phrase(items, place)
        speaker = told.resolver.phrase(number, subject) if subject else NOBODY
        return speaker if speaker.kind == "person" or lead == ":" else NOBODY
    if kind == "fragment":
        quote = told.quoted[items[place].ref]
        return NOBODY if is_long_fragment(words_of(told.text, quote), lead) else None
    return _previous(told, number, before) if place == 0 else NOBODY


def _previous(told: Told, number: int, before: Sequence[_Found]) -> Speaker:
    """Who goes on speaking: the one of the frame before, or the one whom it is about."""
    if number == 0:
        return NOBODY
    if before and before[-1].frame == number - 1 and before[-1].sure:
        return before[-1].speaker
    named = next((s for _, s in reversed(outermost(told.voiced[number - 1])) if s.name), None)
    if named:
        return named
    last = told.frames[number - 1]
    subject = leading_phrase(last.items, -1)
    leads = last.items[-1].word == ":" or last.paragraph == told.frames[number].paragraph
    if subject is None or not leads:
        return NOBODY
    found = told.resolver.phrase(number - 1, subject)
    return found if found.kind == "person" else NOBODY


def _joined(told: Told, found: Sequence[_Found]) -> list[_Found]:
    """Quotations that go on after the sentence that attributes them, as one."""
    if not found:
        return []
    joined = [found[0]]
    for last, one in pairwise(found):
        if _continues(told, last, one):
            joined[-1] = replace(joined[-1], quotes=joined[-1].quotes + one.quotes)
        else:
            joined.append(one)
    return joined


def _continues(told: Told, last: _Found, one: _Found) -> bool:
    if one.frame != last.frame + 1 or one.cue is not None or one.mixed or last.mixed:
        return False
    if one.speaker.name != last.speaker.name or not (one.sure and last.sure):
        return False
    first = told.frames[one.frame].items[0]
    gap = told.text[told.frames[last.frame].end : told.frames[one.frame].start]
    return first.kind == "quote" and first.ref == one.quotes[0] and gap.count("\n") < 2


def _with_next_speaker(told: Told, one: _Found) -> _Found:
    """A quotation that opens an article or section is by whoever speaks in the next sentence."""
    if one.cue is not None or one.speaker.name is not None or one.mixed or not one.sure:
        return one
    following = told.voiced[one.frame + 1] if one.frame + 1 < len(told.voiced) else ()
    items = told.frames[one.frame].items
    alone = all(item.kind == "quote" or item.word in _BETWEEN for item in items)
    later = next((speaker for _, speaker in following if speaker.kind == "person"), None)
    return replace(one, speaker=later) if alone and later else one


def _mention(told: Told, one: _Found) -> Mention:
    pieces = tuple(piece for ref in one.quotes for piece in told.quoted[ref].pieces)
    words = " ".join(told.text[start:end] for start, end in pieces)
    frame = told.frames[one.frame]
    value = Quotation(
        words=words,
        speaker=one.speaker.name,
        cue=one.cue,
        marked=True,
        mixed=one.mixed,
        pieces=pieces,
        hedge=hedge_in(words),
        translated=is_translated(told.text[frame.start : frame.end]),
    )
    first, last = told.quoted[one.quotes[0]], told.quoted[one.quotes[-1]]
    return Mention("quotation", first.start, last.end, value)
