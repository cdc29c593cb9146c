"""Utterances of a story: the quotations of all articles that tell the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.model.comparison import Alignment, QuoteMatch, Ref, Story
from linter.model.values import Quotation


@dataclass(frozen=True, slots=True)
class Utterance:
    """The matches that join the quotations of one utterance, in order."""

    refs: tuple[Ref, ...]
    matches: tuple[QuoteMatch, ...]


def utterances(alignment: Alignment) -> Iterator[Utterance]:
    """The utterances that at least two articles quote."""
    group_of: dict[Ref, int] = {}
    groups: list[set[Ref]] = []
    for match in alignment.quotes:
        known = sorted({group_of[r] for r in (match.a, match.b) if r in group_of})
        into = known[0] if known else len(groups)
        if not known:
            groups.append(set())
        for other in known[1:]:
            groups[into] |= groups[other]
            groups[other] = set()
        groups[into] |= {match.a, match.b}
        group_of |= dict.fromkeys(groups[into], into)
    for number, refs in enumerate(groups):
        inside = tuple(m for m in alignment.quotes if group_of[m.a] == number)
        if refs and inside:
            yield Utterance(tuple(sorted(refs, key=lambda r: (r.article, r.fact))), inside)


def speaker(story: Story, ref: Ref) -> str | None:
    """Who the article says spoke; None where it does not, or for plain text of a primary source."""
    if ref.fact < 0:
        return None
    value = story.fact(ref).value
    return value.speaker if isinstance(value, Quotation) else None


def two_utterances(
    match: QuoteMatch,
    matches: Sequence[QuoteMatch],
    a_span: tuple[int, int],
    b_span: tuple[int, int],
) -> bool:
    """Whether some article quotes both wordings, each at its place: then both were said.

    ``a_span`` and ``b_span`` are the words in question on the two sides of ``match``.
    """
    as_a = _others(match.a, a_span, match.a_span, matches)
    as_b = _others(match.b, b_span, match.b_span, matches)
    return any(
        x.article == y.article and (end_x <= start_y or end_y <= start_x)
        for x, (start_x, end_x) in as_a
        for y, (start_y, end_y) in as_b
    )


def _others(
    ref: Ref, span: tuple[int, int], whole: tuple[int, int], matches: Sequence[QuoteMatch]
) -> list[tuple[Ref, tuple[int, int]]]:
    """The places that give the words at ``span`` unchanged, itself first."""
    places = [(ref, whole)]
    for match in matches:
        if match.edits or match.splice:
            continue
        for here, there, mine, other in (
            (match.a, match.b, match.a_span, match.b_span),
            (match.b, match.a, match.b_span, match.a_span),
        ):
            if here.article == ref.article and mine[0] <= span[0] and span[1] <= mine[1]:
                places.append((there, other))
    return places
