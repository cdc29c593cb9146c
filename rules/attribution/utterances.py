"""Utterances of a story: the quotations of all articles that tell the same words."""

from __future__ import annotations

from collections.abc import Iterator
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
