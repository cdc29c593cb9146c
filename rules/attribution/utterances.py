"""Utterances of a story: the quotations of all articles that tell the same words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from linter.model.comparison import Alignment, QuoteMatch, Ref, Story
from linter.model.values import Quotation


@dataclass(frozen=True, slots=True)
class Utterance:
    """The matches that join the quotations of one utterance, in order."""

    refs: tuple[Ref, ...]
    matches: tuple[QuoteMatch, ...]


def utterances(alignment: Alignment) -> Iterator[Utterance]:
    """The utterances that at least two articles quote.

    The plain text of a primary source holds many, and joins none.
    """
    group_of: dict[Ref, int] = {}
    groups: list[set[Ref]] = []
    for match in alignment.quotes:
        refs = {ref for ref in (match.a, match.b) if ref.fact >= 0}
        known = sorted({group_of[ref] for ref in refs if ref in group_of})
        into = known[0] if known else len(groups)
        if not known:
            groups.append(set())
        for other in known[1:]:
            groups[into] |= groups[other]
            groups[other] = set()
        groups[into] |= refs
        group_of |= dict.fromkeys(groups[into], into)
    members: dict[int, list[QuoteMatch]] = {}
    for match in alignment.quotes:
        members.setdefault(group_of[match.a], []).append(match)
    for number in sorted(members):
        refs = {ref for match in members[number] for ref in (match.a, match.b)}
        yield Utterance(
            tuple(sorted(refs, key=lambda r: (r.article, r.fact))), tuple(members[number])
        )


def speaker(story: Story, ref: Ref) -> str | None:
    """Who the article says spoke; None where it does not, or for plain text of a primary source."""
    if ref.fact < 0:
        return None
    value = story.fact(ref).value
    return value.speaker if isinstance(value, Quotation) else None


Agreeing = Mapping[int, Sequence[tuple[tuple[int, int], Ref, tuple[int, int]]]]


def agreeing(matches: Sequence[QuoteMatch]) -> Agreeing:
    """By article, its quotations that another article gives word for word: place here, place there."""
    found: dict[int, list[tuple[tuple[int, int], Ref, tuple[int, int]]]] = {}
    for match in matches:
        if not match.edits and not match.splice:
            found.setdefault(match.a.article, []).append((match.a_span, match.b, match.b_span))  # fmt: skip
            found.setdefault(match.b.article, []).append((match.b_span, match.a, match.a_span))  # fmt: skip
    return found


def two_utterances(
    match: QuoteMatch, alike: Agreeing, a_span: tuple[int, int], b_span: tuple[int, int]
) -> bool:
    """Whether some article quotes both wordings, each at its place: then both were said.

    ``a_span`` and ``b_span`` are the words in question on the two sides of ``match``.
    """
    as_a = _others(match.a, a_span, match.a_span, alike)
    as_b = _others(match.b, b_span, match.b_span, alike)
    return any(
        x.article == y.article and (end_x <= start_y or end_y <= start_x)
        for x, (start_x, end_x) in as_a
        for y, (start_y, end_y) in as_b
    )


def _others(
    ref: Ref, span: tuple[int, int], whole: tuple[int, int], alike: Agreeing
) -> list[tuple[Ref, tuple[int, int]]]:
    """The places that give the words at ``span`` unchanged, itself first."""
    return [(ref, whole)] + [
        (there, other)
        for mine, there, other in alike.get(ref.article, ())
        if mine[0] <= span[0] and span[1] <= mine[1]
    ]
