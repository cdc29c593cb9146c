"""Where the words that an attribution reports begin and end, as ranges of items."""

from __future__ import annotations

from collections.abc import Sequence

from . import function_words as fw
from .frames import Item
from .noun_phrases import COMMAS, STOPS, is_adverb
from .reporting import COORDINATORS, Range, Report, is_finite

_SKIPPED = COMMAS | {".", ":", "that"}


def content_ranges(
    items: Sequence[Item], groups: Sequence[Report], place: int, after: int
) -> tuple[Range, ...]:
    """The words that ``groups[place]`` reports; ``after`` is the first item behind it.

    Before it ("..., police said"), behind it ("police said ...") or on both sides.
    """
    group = groups[place]
    end = _cut(items, groups, place)
    prior = _prior(items, groups, place)
    follows = items[after] if after < len(items) else None
    if group.position == "controlled" and group.subject and group.subject.first > group.last:
        return (_following(items, after, min(end, group.subject.start)),)
    if group.position in ("controlled", "shared"):
        return (_following(items, after, end),)
    if group.position == "passive":
        if group.subject is not None and group.quotes_only:
            return (_following(items, after, end),) if end > after else ()
        return (_following(items, after, end),)
    if group.position == "according" and _begins(items, group.first):
        comma = next((k for k in range(after, min(end, after + 40)) if items[k].word == ","), after)
        return (_following(items, comma, end),)
    if group.position in ("after", "according"):
        return _interrupted(items, prior, group, after, end)
    if prior[0] < prior[1] and _trails(items, groups, place, after, prior):
        return _interrupted(items, prior, group, after, end)
    if follows is None:
        return ()
    return (_following(items, after, end),)


def _begins(items: Sequence[Item], first: int) -> bool:
    """Whether nothing but a conjunction or an adverb stands before item ``first``."""
    return (
        all(
            items[k].kind == "word"
            and (items[k].word in COORDINATORS or is_adverb(items[k].word) or items[k].word == ",")
            for k in range(max(0, first - 3), first)
        )
        and first <= 3
    )


def _prior(items: Sequence[Item], groups: Sequence[Report], place: int) -> Range:
    """What stands before an attribution, back to the end of another one that follows its words."""
    group = groups[place]
    start = 0
    for other in groups[:place]:
        if other.last >= group.first:
            continue
        trails = other.position in ("after", "according") or (
            other.first > 0
            and (items[other.first - 1].kind == "quote" or items[other.first - 1].word in COMMAS)
            and (other.last + 1 < len(items) and items[other.last + 1].word in COMMAS)
        )
        if trails:
            start = other.last + 1
    for k in range(start, group.first):
        if items[k].kind == "word" and items[k].word == ";":
            start = k + 1
    end = group.first
    while (
        end > start
        and items[end - 1].kind == "word"
        and (items[end - 1].word in COMMAS or items[end - 1].word in COORDINATORS)
    ):
        end -= 1
    return start, end


def _trails(
    items: Sequence[Item], groups: Sequence[Report], place: int, after: int, prior: Range
) -> bool:
    """Whether SUBJECT VERB follows what it reports ("..., police said on Friday.")."""
    group = groups[place]
    lead = group.first - 1
    paused = items[lead].kind == "quote" or items[lead].word in COMMAS
    if not paused:
        return False
    quoted = items[lead].kind == "quote" or (lead > 0 and items[lead - 1].kind == "quote")
    follows = items[after] if after < len(items) else None
    if (
        follows is None
        or follows.word in (".", ";", ")")
        or (follows.word in COMMAS and follows.kind == "word")
    ):
        next_quote = (
            follows is not None and after + 1 < len(items) and items[after + 1].kind == "quote"
        )
        return quoted or not next_quote or _looks_clausal(items, prior)
    if follows.word in ("that", "to", ":") or follows.kind == "quote":
        return False
    if quoted and items[prior[1] - 1].kind == "quote" and _sentence_quote(items, prior):
        return True
    opening = (
        follows.word in fw.PREPOSITIONS
        or follows.word in fw.TEMPORAL
        or follows.word
        in (
            "as",
            "when",
            "while",
            "adding",
        )
        or is_adverb(follows.word)
    )
    if not opening:
        return False
    end = _cut(items, groups, place)
    rest = [items[k].word for k in range(after, end)]
    return "that" not in rest and not any(is_finite(items, k) for k in range(after, end))


def _sentence_quote(items: Sequence[Item], prior: Range) -> bool:
    return all(items[k].kind == "quote" or items[k].word in COMMAS for k in range(*prior))


def _looks_clausal(items: Sequence[Item], span: Range) -> bool:
    words = [items[k].word for k in range(*span)]
    return any(is_finite(items, k) for k in range(*span)) and words[0] not in fw.PREPOSITIONS


def _interrupted(
    items: Sequence[Item], prior: Range, group: Report, after: int, end: int
) -> tuple[Range, ...]:
    """What precedes an attribution, and what goes on behind it."""
    before = _nearest_words(items, prior)
    pause = _pause(items, after, end)
    if pause is None or (items[pause].kind == "quote" and pause > after):
        return (before,)
    rest = pause
    while rest < end and items[rest].kind == "word" and items[rest].word in _SKIPPED:
        rest += 1
    if rest >= end:
        return (before,)
    quotes = [k for k in range(rest, end) if items[k].kind == "quote"]
    if not _sentence_quote(items, before):
        goes_on = bool(quotes) or _goes_on(items, before, group, pause, rest)
        return (before, (rest, end)) if goes_on else (before,)
    if not quotes:
        return (before,)
    if quotes[0] == rest:
        return before, (rest, end) if _sentence_quote(items, (rest, end)) else (rest, rest + 1)
    last = quotes[0] == end - 1 and items[end - 2].word in (",", ":", "and")
    return (before, (end - 1, end)) if last else (before,)


def _pause(items: Sequence[Item], after: int, end: int) -> int | None:
    """The comma, stop or quotation that ends an attribution; None at the end of the frame."""
    return next(
        (
            k
            for k in range(after, min(end, after + 40))
            if items[k].kind == "quote" or items[k].word in COMMAS or items[k].word in (".", ":")
        ),
        None,
    )


def _goes_on(items: Sequence[Item], before: Range, group: Report, pause: int, rest: int) -> bool:
    """Whether an attribution stands inside a clause: "The storm, forecasters said, could ..."."""
    if group.position not in ("before", "according"):
        return False
    if before[1] - before[0] <= 3 and rest == pause + 1:
        return True
    word = items[rest].word
    opens_another = (
        word.endswith("ing")
        or word in COORDINATORS
        or word in fw.SUBORDINATORS
        or word in fw.PREPOSITIONS
        or word in fw.TEMPORAL
        or word == "according"
    )
    whole = group.position == "according" and has_finite(items, (before,))
    return items[pause].word in COMMAS and not opens_another and not whole


def _nearest_words(items: Sequence[Item], prior: Range) -> Range:
    """Of what precedes an attribution, the sentence in quotation marks right before it, or all."""
    start, end = prior
    if start >= end or items[end - 1].kind != "quote":
        return prior
    first = end - 1
    while first > start and (items[first - 1].kind == "quote"):
        first -= 1
    before = items[first - 1] if first > start else None
    return (first, end) if before is not None and before.word in STOPS else prior


def _cut(items: Sequence[Item], groups: Sequence[Report], place: int) -> int:
    """Where the words that follow an attribution end: at the next one beside it, or the frame's end."""
    group = groups[place]
    end = len(items)
    while end > 0 and items[end - 1].kind == "word" and items[end - 1].word in (".", ";", ","):
        end -= 1
    for other in groups[place + 1 :]:
        if other.first <= group.last:
            continue
        edge = other.first
        lead = edge - 1
        while (
            lead > group.last
            and items[lead].kind == "word"
            and (items[lead].word in COORDINATORS or is_adverb(items[lead].word))
        ):
            lead -= 1
        coordinated = other.position == "shared" and items[other.first].word in ("but", "and")
        if items[lead].kind == "quote" or items[lead].word in COMMAS or items[lead].word == ";":
            return min(end, lead if items[lead].kind != "quote" else lead + 1)
        if coordinated:
            return min(end, other.first)
        if other.position == "according":
            return min(end, other.first)
    return end


def _following(items: Sequence[Item], start: int, end: int) -> Range:
    """The words reported, past the comma, colon, "that" and the time before them."""
    place = start
    if place + 1 < end and items[place].word == "out":
        start = place = place + 1
    while place + 1 < end and items[place].word in COMMAS and is_adverb(items[place + 1].word):
        place += 2
        start = place + (place < end and items[place].word in COMMAS)
    skipped = _to_complement(items, start, end)
    if skipped is not None:
        return skipped + 1, end
    while (
        place < end
        and items[place].kind == "word"
        and (
            items[place].word in COMMAS
            or (
                items[place].word in (":", "that", "if", "whether", "on", "as", "saying")
                and (
                    items[place].word not in ("on", "as")
                    or (place + 1 < end and items[place + 1].word in fw.TEMPORAL)
                )
            )
            or (items[place].word in fw.TEMPORAL and items[place].word != "may")
        )
    ):
        place += 1
    return place, end


def _to_complement(items: Sequence[Item], start: int, end: int) -> int | None:
    """The "that" of "said in a statement on Monday that ...", where one follows a short phrase."""
    for k in range(start, min(end, start + 12)):
        item = items[k]
        if item.kind == "quote" or is_finite(items, k) or item.word in COMMAS:
            return None
        if item.word == ":" and k + 1 < end and items[k + 1].kind == "quote":
            return k
        if item.word in ("that", "whether", "if"):
            return (
                k
                if k == start
                or items[start].word in fw.PREPOSITIONS
                or items[start].word in fw.TEMPORAL
                or is_adverb(items[start].word)
                else None
            )
    return None


def trim(items: Sequence[Item], start: int, end: int) -> Range:
    """A range without punctuation at its ends and without an opening "However,"."""
    while start + 1 < end and items[start + 1].word == "," and is_adverb(items[start].word):
        start += 2
    while (
        start < end
        and items[start].kind == "word"
        and (items[start].word in COMMAS or items[start].word in (":", ";", ".", "•", "*"))
    ):
        start += 1
    while (
        end > start
        and items[end - 1].kind == "word"
        and (items[end - 1].word in COMMAS or items[end - 1].word in (".", ";", ":"))
    ):
        end -= 1
    return start, end


def has_finite(items: Sequence[Item], content: tuple[Range, ...]) -> bool:
    """Whether a finite verb or a quotation stands in ``content``."""
    return any(
        is_finite(items, k) or items[k].kind == "quote" for a, b in content for k in range(a, b)
    )
