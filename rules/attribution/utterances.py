"""Utterances of a story: the quotations of all articles that tell the same words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from linter.check.rule import Draft, Place
from linter.model.comparison import Alignment, QuoteMatch, Ref, Story, WordEdit
from linter.model.report import Severity
from linter.model.values import Quotation

from ..common import SHOWN, source

_TOKEN = re.compile(r"\S+")
Test = Callable[[QuoteMatch], bool]


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


def _differing_from(matches: Sequence[QuoteMatch]) -> dict[Ref, int]:
    """From how many articles each quotation differs: the odd one out differs from most."""
    others: dict[Ref, set[int]] = {}
    for match in matches:
        others.setdefault(match.a, set()).add(match.b.article)
        others.setdefault(match.b, set()).add(match.a.article)
    return {ref: len(articles) for ref, articles in others.items()}


def edit_place(
    match: QuoteMatch, side: str, edit: WordEdit, story: Story, text: str, *, role: str = "related"
) -> Place:
    """The place of an edit on one side, with a few words to either side of it inside the quotation."""
    whole = match.a_span if side == "a" else match.b_span
    span = edit.a_span if side == "a" else edit.b_span
    ref = match.a if side == "a" else match.b
    start, end = widen(text, span, whole)
    return Place(
        role="primary" if role == "primary" else "related",
        article=ref.article,
        fact=ref.fact if ref.fact >= 0 else None,
        span=(start, end),
        label=f"{source(story, ref.article)}: {text[start:end]}",
    )


def widen(
    text: str, span: tuple[int, int], whole: tuple[int, int], *, words: int = 3
) -> tuple[int, int]:
    """``span`` with ``words`` more words to either side, inside ``whole``."""
    tokens = [m.span() for m in _TOKEN.finditer(text, *whole)]
    touched = [i for i, (start, end) in enumerate(tokens) if start < span[1] and end > span[0]]
    if not touched:
        return span
    first, last = max(0, touched[0] - words), min(len(tokens) - 1, touched[-1] + words)
    return tokens[first][0], tokens[last][1]


def difference_draft(
    alignment: Alignment,
    utterance: Utterance,
    differs: Test,
    *,
    message: str,
    confidence: float,
    values: dict[str, str],
    severity: Severity | None = None,
    pick: Callable[[QuoteMatch], WordEdit],
) -> Draft | None:
    """One draft for an utterance: the odd wording as primary place, one place for every other article.

    None where no match of the utterance differs.
    """
    story = alignment.story
    different = [m for m in utterance.matches if differs(m)]
    if not different:
        return None
    degree = _differing_from(different)
    lead = max(different, key=lambda m: (abs(degree[m.a] - degree[m.b]), m.words, -m.a.article))
    odd = "b" if degree[lead.b] > degree[lead.a] and lead.b.fact >= 0 else "a"
    places: dict[int, Place] = {}
    ordered: Sequence[QuoteMatch] = [lead, *(m for m in different if m is not lead)]
    for match in ordered:
        for side in (odd, "a" if odd == "b" else "b"):
            ref = match.a if side == "a" else match.b
            text = story.readings[ref.article].article.text
            role = "primary" if not places else "related"
            place = edit_place(match, side, pick(match), story, text, role=role)
            places.setdefault(ref.article, place)
    edit = pick(lead)
    mine, theirs = (edit.a_words, edit.b_words) if odd == "a" else (edit.b_words, edit.a_words)
    first, second = (lead.a, lead.b) if odd == "a" else (lead.b, lead.a)
    return Draft(
        message=message,
        values={
            "odd": " ".join(mine) or "nothing",
            "usual": " ".join(theirs) or "nothing",
            "odd_source": source(story, first.article),
            "usual_source": source(story, second.article),
            **values,
        },
        places=tuple(places.values())[: 2 * SHOWN],
        confidence=confidence,
        severity=severity,
    )
