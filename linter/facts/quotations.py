"""Quotations: which words in quotation marks are speech, whose, and which belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model.values import Quotation
from . import cues
from .attribution import Report, leading_phrase
from .cue_forms import FORMS
from .frames import Frame
from .mention import Mention
from .noun_phrases import COMMAS
from .quotation_kinds import Kind, is_long_fragment, kind_of, words_of
from .quotation_marks import Quoted
from .reported import Voiced, hedge_in, is_translated
from .speakers import NOBODY, Resolver, Speaker

_WORDS = re.compile(r"[^\W_]+")
_NESTED_CUE = re.compile(
    r"\b(I|we|he|she|they|it|[A-Z][\w’'-]+)\s+(said|says|told\s+(?:\w+\s+){0,3}\w+|asked|shouted|yelled)\s*[,:]?\s*\Z"
)
_BETWEEN = COMMAS | {".", ":", ";", "and", "or", ",", "(", ")"}


@dataclass(frozen=True, slots=True)
class _Owner:
    report: Report
    speaker: Speaker
    width: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A quotation on its way to a mention: one or more of the quoted stretches of a frame."""

    quotes: tuple[int, ...]
    frame: int
    speaker: Speaker
    cue: str | None
    mixed: bool


def read_quotations(
    text: str,
    quoted: Sequence[Quoted],
    frames: Sequence[Frame],
    headlines: frozenset[int],
    voiced: Sequence[Voiced],
    clauses: Sequence[Mention],
    resolver: Resolver,
) -> tuple[Mention, ...]:
    """A mention of kind "quotation" for each quotation that is speech."""
    found: list[_Found] = []
    doubtful: list[_Found] = []
    for number, frame in enumerate(frames):
        if not any(item.kind == "quote" for item in frame.items):
            continue
        sure, unsure = _frame_quotations(
            text, quoted, frames, number, headlines, voiced, resolver, found
        )
        if found and sure and _continues(text, quoted, frames, found[-1], sure[0]):
            joined = replace(found[-1], quotes=found[-1].quotes + sure[0].quotes)
            found[-1:] = [joined]
            sure = sure[1:]
        found += sure
        doubtful += unsure
    found = _with_next_speaker(found, frames, voiced)
    mentions = [_mention(text, quoted, frames, one) for one in found]
    heads = [one.frame in headlines and one.speaker.name not in resolver.by_name for one in found]
    echoes = _echoes(text, quoted, doubtful, mentions, clauses, frames)
    nested = _nested(text, quoted, mentions)
    return (*_speakers_by_echo(mentions, clauses, heads), *echoes, *nested)


def _frame_quotations(
    text: str,
    quoted: Sequence[Quoted],
    frames: Sequence[Frame],
    number: int,
    headlines: frozenset[int],
    voiced: Sequence[Voiced],
    resolver: Resolver,
    before: Sequence[_Found],
) -> tuple[list[_Found], list[_Found]]:
    """The quotations of a frame, and those that only another one like them could make speech."""
    frame = frames[number]
    owners = _owners(frame, voiced[number])
    sure: list[_Found] = []
    unsure: list[_Found] = []
    used: set[int] = set()
    for place, item in enumerate(frame.items):
        if item.kind != "quote" or item.ref in used:
            continue
        kind = kind_of(text, quoted[item.ref], frame.items, place, headline=number in headlines)
        owner = owners.get(place)
        if owner is not None:
            group = _alone(frame, owner.report)
            if group:
                refs = tuple(frame.items[k].ref for k in group)
                used.update(refs)
                sure.append(
                    _Found(
                        refs,
                        number,
                        owner.speaker,
                        owner.report.lemma,
                        _is_part(text, quoted, refs),
                    )
                )
                continue
            one = _Found((item.ref,), number, owner.speaker, owner.report.lemma, True)
            if _is_speech(kind, owner, place):
                sure.append(one)
            elif kind != "title":
                unsure.append(one)
            continue
        speaker = _unowned(
            text, quoted[item.ref], frames, number, place, kind, voiced, resolver, before
        )
        alone = all(other.kind == "quote" or other.word in _BETWEEN for other in frame.items)
        one = _Found(
            (item.ref,), number, speaker or NOBODY, None, not (alone or kind == "sentence")
        )
        if speaker is not None:
            sure.append(one)
        elif kind != "title":
            unsure.append(one)
    return sure, unsure


def _owners(frame: Frame, voiced: Voiced) -> dict[int, _Owner]:
    """For each quotation the attribution with the narrowest content around it."""
    owners: dict[int, _Owner] = {}
    for report, speaker in voiced:
        width = sum(end - start for start, end in report.content)
        for start, end in report.content:
            for k in range(start, end):
                if frame.items[k].kind == "quote" and (k not in owners or width < owners[k].width):
                    owners[k] = _Owner(report, speaker, width)
    return owners


def _alone(frame: Frame, report: Report) -> tuple[int, ...]:
    """The quotations of an attribution that reports nothing else."""
    places = [k for start, end in report.content for k in range(start, end)]
    quotes = tuple(k for k in places if frame.items[k].kind == "quote")
    rest = [
        k for k in places if frame.items[k].kind != "quote" and frame.items[k].word not in _BETWEEN
    ]
    return () if rest or report.quotes_only and len(quotes) != len(places) and rest else quotes


def _is_part(text: str, quoted: Sequence[Quoted], refs: tuple[int, ...]) -> bool:
    """Whether the words begin in mid-sentence."""
    first = text[quoted[refs[0]].pieces[0][0]]
    return first.islower()


def _is_speech(kind: Kind, owner: _Owner, place: int) -> bool:
    if kind in ("sentence", "fragment"):
        return True
    beside = place in (owner.report.cue + 1, owner.report.first - 1, owner.report.first - 2)
    return kind == "term" and beside and not owner.report.quotes_only


def _unowned(
    text: str,
    quote: Quoted,
    frames: Sequence[Frame],
    number: int,
    place: int,
    kind: Kind,
    voiced: Sequence[Voiced],
    resolver: Resolver,
    before: Sequence[_Found],
) -> Speaker | None:
    """The speaker of words that no verb of their frame reports; None where they are no speech."""
    if kind in ("term", "title"):
        return None
    items = frames[number].items
    colon = place > 0 and items[place - 1].word == ":"
    if colon or (
        place == len(items) - 1
        and kind == "sentence"
        and place > 0
        and items[place - 1].word == ","
    ):
        subject = leading_phrase(items, place)
        speaker = resolver.phrase(number, subject) if subject else NOBODY
        return speaker if speaker.kind == "person" or colon else NOBODY
    if kind == "fragment":
        return NOBODY if is_long_fragment(words_of(text, quote)) else None
    dash = (
        place + 1 < len(items) and items[place + 1].word in COMMAS and items[place + 1].word != ","
    )
    if dash and place + 2 < len(items) and items[place + 2].kind == "name":
        return resolver.phrase(number, _phrase_at(place + 2))
    if place == 0:
        speaker = _previous(frames, number, voiced, before)
        same = number > 0 and frames[number - 1].paragraph == frames[number].paragraph
        if speaker.name is None and same:
            subject = leading_phrase(frames[number - 1].items, -1)
            found = resolver.phrase(number - 1, subject) if subject else NOBODY
            return found if found.kind == "person" else NOBODY
        return speaker
    return NOBODY


def _phrase_at(place: int):  # type: ignore[no-untyped-def]
    from .noun_phrases import NounPhrase

    return NounPhrase(place, place, place)


def _previous(
    frames: Sequence[Frame], number: int, voiced: Sequence[Voiced], before: Sequence[_Found]
) -> Speaker:
    """Who goes on speaking: the one of the frame before."""
    if number == 0:
        return NOBODY
    if before and before[-1].frame == number - 1:
        return before[-1].speaker
    row = voiced[number - 1]
    return next((s for _, s in reversed(row) if s.name), NOBODY)


def _continues(
    text: str, quoted: Sequence[Quoted], frames: Sequence[Frame], last: _Found, one: _Found
) -> bool:
    """Whether a quotation goes on after the sentence that attributes it, in the same paragraph."""
    if one.frame != last.frame + 1 or one.cue is not None or one.mixed or last.mixed:
        return False
    if one.speaker.name != last.speaker.name:
        return False
    first = frames[one.frame].items[0]
    gap = text[frames[last.frame].end : frames[one.frame].start]
    return first.kind == "quote" and first.ref == one.quotes[0] and gap.count("\n") < 2


def _with_next_speaker(
    found: list[_Found], frames: Sequence[Frame], voiced: Sequence[Voiced]
) -> list[_Found]:
    """A quotation that opens an article or section is by whoever speaks in the next sentence."""
    fixed = []
    for one in found:
        following = voiced[one.frame + 1] if one.frame + 1 < len(voiced) else ()
        opens = one.cue is None and one.speaker.name is None and not one.mixed
        alone = opens and all(
            i.kind == "quote" or i.word in _BETWEEN for i in frames[one.frame].items
        )
        later = next((s for _, s in following if s.kind == "person"), None)
        fixed.append(replace(one, speaker=later) if alone and later else one)
    return fixed


def _mention(text: str, quoted: Sequence[Quoted], frames: Sequence[Frame], one: _Found) -> Mention:
    pieces = tuple(piece for ref in one.quotes for piece in quoted[ref].pieces)
    words = " ".join(text[start:end] for start, end in pieces)
    frame = frames[one.frame]
    value = Quotation(
        words=words,
        speaker=one.speaker.name,
        cue=one.cue,
        marked=True,
        mixed=one.mixed,
        pieces=pieces,
        hedge=hedge_in(words),
        translated=is_translated(text[frame.start : frame.end]),
    )
    return Mention("quotation", quoted[one.quotes[0]].start, quoted[one.quotes[-1]].end, value)


def _plain(words: str) -> str:
    return " ".join(_WORDS.findall(words.lower()))


def _echoes(
    text: str,
    quoted: Sequence[Quoted],
    doubtful: Sequence[_Found],
    mentions: Sequence[Mention],
    clauses: Sequence[Mention],
    frames: Sequence[Frame],
) -> list[Mention]:
    """Short words in quotation marks that somebody says elsewhere in the article."""
    said = _said(mentions, clauses)
    echoed = []
    for one in doubtful:
        mention = _mention(text, quoted, frames, one)
        speaker = _sayer(mention, said)
        if speaker is not None:
            echoed.append(replace(mention, value=replace(mention.value, speaker=speaker)))
    return echoed


def _said(
    mentions: Sequence[Mention], clauses: Sequence[Mention]
) -> list[tuple[int, int, str, str | None]]:
    return [
        (m.start, m.end, f" {_plain(m.value.words)} ", m.value.speaker)
        for m in sorted((*mentions, *clauses), key=lambda m: m.start)
        if isinstance(m.value, Quotation) and m.value.speaker is not None
    ]


def _sayer(mention: Mention, said: Sequence[tuple[int, int, str, str | None]]) -> str | None:
    assert isinstance(mention.value, Quotation)
    words = _plain(mention.value.words)
    if len(words) < 8 or " " not in words:
        return None
    return next(
        (
            speaker
            for start, end, other, speaker in said
            if f" {words} " in other and not (start <= mention.start and mention.end <= end)
        ),
        None,
    )


def _speakers_by_echo(
    mentions: Sequence[Mention], clauses: Sequence[Mention], loose: Sequence[bool]
) -> list[Mention]:
    """Quotations without a speaker take the one who says the same words elsewhere.

    So do those marked ``loose``: a headline's "Co-worker" is named in the text.
    """
    said: list[tuple[int, int, str, str | None]] = []
    fixed = []
    for mention, open_ in zip(mentions, loose, strict=True):
        assert isinstance(mention.value, Quotation)
        if mention.value.speaker is None or open_:
            said = said or _said(mentions, clauses)
            speaker = _sayer(mention, said)
            if speaker is not None:
                mention = replace(mention, value=replace(mention.value, speaker=speaker))
        fixed.append(mention)
    return fixed


def _nested(text: str, quoted: Sequence[Quoted], mentions: Sequence[Mention]) -> list[Mention]:
    """Quotations inside quotations that their speaker attributes."""
    found = []
    for quote in quoted:
        if quote.depth == 0:
            continue
        cue = _NESTED_CUE.search(text, max(0, quote.start - 60), quote.start)
        if cue is None:
            continue
        words = " ".join(text[start:end] for start, end in quote.pieces)
        outer = next((m for m in mentions if m.start <= quote.start and quote.end <= m.end), None)
        speaker = (
            outer.value.speaker
            if outer and cue.group(1) == "I" and isinstance(outer.value, Quotation)
            else None
        )
        lemma = FORMS[cue.group(2).split()[0].lower()].lemma
        value = Quotation(
            words=words, speaker=speaker, cue=lemma, pieces=quote.pieces, hedge=hedge_in(words)
        )
        found.append(Mention("quotation", quote.start, quote.end, value))
    return found


__all__ = ["cues", "read_quotations"]
