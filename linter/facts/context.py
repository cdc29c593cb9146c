"""What the text around a fact says of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ..model.analysis import Analysis
from ..model.fact import FIGURES, Context, Voice
from ..model.values import Period, Score
from .against import Pair, pair_figures
from .chains import follows
from .contextwords import STATUS_NOUNS
from .direction import direction_of, nature_of
from .elision import counted_before
from .frame import Frame, frame_of
from .gapping import gapped
from .governors import governors_of
from .hedges import hedge_of
from .measure import measure_of, of_a_part
from .mention import Mention
from .negation import is_negated
from .owner import owner_of
from .periods import period_of
from .qualifiers import qualifiers_of
from .rates import rate_of
from .scene import Scene, Spot, lay_out, spot_of
from .stages import stage_of
from .status import status_of
from .voices import speaker_at

_MOST_TIMES = 6
_OWN: Voice = "own"


def describe(mentions: Sequence[Mention], text: str, analysis: Analysis) -> tuple[Context, ...]:
    """The context of each mention, in the same order.

    ``mentions`` come in order of place and hold the names and quotations too: a figure's
    owner takes the fullest name from them, and its speaker is that of the innermost
    quotation or attributed passage around it. Bounded work for each mention.
    """
    scene = lay_out(mentions, text, analysis)
    starts = [sentence.start for sentence in analysis.sentences]
    sentence = [max(0, bisect_right(starts, mention.start) - 1) for mention in mentions]
    pairs = pair_figures(text, mentions, sentence)
    said = [m for m in mentions if m.kind in ("quotation", "attribution")]
    voices = [
        (None, _OWN) if m.kind in ("quotation", "attribution") else speaker_at(said, m.start, m.end)
        for m in mentions
    ]
    times = _times(mentions, sentence)
    frames: dict[int, Frame] = {}
    contexts = []
    for index, mention in enumerate(mentions):
        spot = spot_of(scene, index) if mention.kind in FIGURES else None
        if spot is None:
            pair = pairs.get(index, (None, None))
            contexts.append(
                Context(
                    against=pair[0],
                    against_as=pair[1],
                    speaker=voices[index][0],
                    voice=voices[index][1],
                )
            )
            continue
        frames[index] = _frame(scene, spot, frames, pairs)
        taken_up = counted_before(scene, spot, frames)
        contexts.append(
            _figure(
                scene, spot, frames[index], times[index], pairs.get(index), voices[index], taken_up
            )
        )
    return tuple(contexts)


def _frame(scene: Scene, spot: Spot, frames: dict[int, Frame], pairs: dict[int, Pair]) -> Frame:
    """A figure's own frame, or that of the figure which it continues or is compared with."""
    chain = follows(scene, spot)
    if chain is not None and chain[0] in frames:
        return replace(frames[chain[0]], shared=True)
    frame = frame_of(scene, spot)
    taken = gapped(scene, spot, frame, frames)
    if taken is not None:
        return taken
    pair = pairs.get(spot.index)
    marker = frame.noun.head if frame.noun is not None else None
    marked = marker is not None and scene.lemmas[marker] in STATUS_NOUNS
    if pair is None or (frame.attached and not marked):
        return frame
    earlier = next(
        (
            i
            for i in range(spot.index - 1, max(-1, spot.index - 8), -1)
            if scene.mentions[i].start == pair[0][0] and i in frames
        ),
        None,
    )
    if earlier is None:
        return frame
    return replace(frames[earlier], shared=True, marker=marker if marked else None)


def _figure(
    scene: Scene,
    spot: Spot,
    frame: Frame,
    times: tuple[int, ...],
    pair: Pair | None,
    voice: tuple[str | None, Voice],
    taken_up: int | None,
) -> Context:
    against, against_as = pair or (None, None)
    governors = governors_of(scene, spot, frame)
    direction = direction_of(scene, spot, frame)
    nature = nature_of(scene, spot, frame, direction)
    counted = scene.mentions[spot.index].kind == "count"
    part = against_as == "whole" or (counted and of_a_part(scene, spot))
    return Context(
        status=status_of(scene, frame, governors),
        direction=direction,
        rate=rate_of(scene, spot, frame),
        nature="part" if nature is None and part else nature,
        period=period_of(scene, spot, frame, times),
        measure=measure_of(scene, spot, frame, taken_up),
        owner=owner_of(scene, spot, frame),
        qualifiers=(*qualifiers_of(scene, spot, frame), *_stage(scene, spot)),
        against=against,
        against_as=against_as,
        speaker=voice[0],
        voice=voice[1],
        hedge=hedge_of(scene, governors),
        negated=is_negated(scene, spot, frame),
    )


def _stage(scene: Scene, spot: Spot) -> tuple[str, ...]:
    """The stage of a score within its sentence, where it is told."""
    mention = scene.mentions[spot.index]
    if not isinstance(mention.value, Score):
        return ()
    tokens = scene.analysis.tokens
    start, end = tokens[spot.sentence[0]].start, tokens[spot.sentence[1] - 1].end
    stage = stage_of(
        scene.text[start:end],
        mention.start - start,
        mention.end - start,
        level=len(set(mention.value.values)) == 1,
    )
    return (stage,) if stage else ()


def _times(mentions: Sequence[Mention], sentence: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """For each mention the nearest dates and periods of its sentence, a few on either side."""
    places = [
        i
        for i, m in enumerate(mentions)
        if m.kind in ("date", "period") and isinstance(m.value, Period)
    ]
    found = []
    for index in range(len(mentions)):
        at = bisect_right(places, index)
        near = places[max(0, at - _MOST_TIMES // 2 - 1) : at + _MOST_TIMES // 2]
        found.append(tuple(i for i in near if i != index and sentence[i] == sentence[index]))
    return tuple(found)
