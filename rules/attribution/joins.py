"""Two quotations that one article makes into one sentence with a word of its own between: "X, but Y"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.model.comparison import QuoteMatch, Ref, Story

from .speakers import one_utterance

# Conjunctions that coordinate two clauses, and a few that subordinate the second
# (Quirk et al. 1985, 13.24-13.38, 15.27-15.47).
_JOINT = re.compile(
    r",?\s+(?P<word>and|but|so|yet|while|because|although|though|then|or)(?:\s+(?:so|then|yet|that))?,?\s+",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[,.!?…]*[”\"’']|[.!?]")
_OPENS = re.compile(r"(?:[“\"‘'«]|[.!?][”\"’']?)\s*\Z")
CONTRASTS = frozenset(("but", "yet", "although", "though", "while"))
JOINT = 60  # code points of a joint at the most
FEWEST = 4  # words of either part
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Side:
    """A stretch of a quotation, and where another article gives the same words."""

    own: Span
    other: Ref
    there: Span
    match: QuoteMatch


@dataclass(frozen=True, slots=True)
class Join:
    """The quotation, its two parts, and the place of the word that joins them."""

    ref: Ref
    left: Side
    right: Side
    joint: Span


def joins(story: Story, matches: Sequence[QuoteMatch]) -> Iterator[Join]:
    """The quotations of which two other quotations are the parts, each a sentence by itself there."""
    by_ref: dict[Ref, list[Side]] = defaultdict(list)
    for match in matches:
        if match.splice or min(match.a.fact, match.b.fact) < 0:
            continue
        by_ref[match.a].append(Side(match.a_span, match.b, match.b_span, match))
        by_ref[match.b].append(Side(match.b_span, match.a, match.a_span, match))
    for ref, sides in sorted(by_ref.items(), key=lambda item: (item[0].article, item[0].fact)):
        starts = sorted(sides, key=lambda side: side.own)
        at = [side.own[0] for side in starts]
        found = (
            join
            for left in sides
            for right in starts[
                bisect_right(at, left.own[1]) : bisect_right(at, left.own[1] + JOINT)
            ]
            if (join := _join(story, ref, left, right))
        )
        join = next(found, None)
        if join and not any(_covers(story, side, join) for side in sides):
            yield join


def _join(story: Story, ref: Ref, left: Side, right: Side) -> Join | None:
    start, end = left.own[1], right.own[0]
    if left.other == right.other or not start < end:
        return None
    if any(side.match.edits or side.match.words < FEWEST for side in (left, right)):
        return None
    joint = _JOINT.fullmatch(story.readings[ref.article].article.prose, start, end)
    if joint is None:
        return None
    apart = left.other.article == right.other.article
    if not (apart or joint["word"].casefold() in CONTRASTS):
        return None  # one article gives the first clause and another the second
    whole = _ends(story, left) and _opens(story, right)
    if not whole or not all(one_utterance(story, side.match) for side in (left, right)):
        return None
    return Join(ref, left, right, joint.span("word"))


def _ends(story: Story, side: Side) -> bool:
    return _ENDS.match(story.readings[side.other.article].article.prose, side.there[1]) is not None


def _opens(story: Story, side: Side) -> bool:
    text, start = story.readings[side.other.article].article.prose, side.there[0]
    return text[start].isupper() and _OPENS.search(text[max(0, start - 4) : start]) is not None


def _covers(story: Story, side: Side, join: Join) -> bool:
    """Whether another article, and no copy, gives the joint as well."""
    copies = story.copies
    copy = copies.get(side.other.article, side.other.article) == copies.get(
        join.ref.article, join.ref.article
    )
    return not copy and side.own[0] < join.joint[0] and join.joint[1] < side.own[1]
