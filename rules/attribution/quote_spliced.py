"""A308 quote-spliced: two parts of what was said joined as one, what stood between left out unmarked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, QuoteMatch, Ref, Story

from ..common import source
from .joins import Join, joins
from .shortened import shortened_draft
from .speakers import one_utterance
from .utterances import agreeing, two_utterances, utterances
from .wordings import widen


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each utterance that one article joins over words the other quotes."""
    alike = agreeing(alignment.quotes)
    made = list(joins(alignment.story, alignment.quotes))
    yield from (_join_draft(alignment.story, join) for join in made)
    told = {join.ref for join in made}
    for utterance in utterances(alignment):
        joined = [
            m
            for m in utterance.matches
            if m.splice
            and (m.a if m.spliced_in == "a" else m.b) not in told
            and one_utterance(alignment.story, m)
            and not two_utterances(m, alike, *_sides(m))
        ]
        if joined:
            yield _draft(
                alignment, max(joined, key=lambda m: (m.words, -m.a.article, -m.b.article))
            )
        elif turned := _turned(alignment.story, utterance.matches):
            yield _order_draft(alignment.story, *turned)


def _turned(story: Story, matches: Sequence[QuoteMatch]) -> tuple[QuoteMatch, QuoteMatch] | None:
    """Two sentences that two articles give in one quotation each, in opposite orders."""
    of_quotation: dict[tuple[Ref, Ref], list[QuoteMatch]] = defaultdict(list)
    for match in matches:
        if min(match.a.fact, match.b.fact) >= 0 and not match.edits:
            of_quotation[match.a, match.b].append(match)
    for group in of_quotation.values():
        in_order = sorted(group, key=lambda m: (m.a_span, m.b_span))
        for x, y in pairwise(in_order):
            turned = x.a_span[1] <= y.a_span[0] and y.b_span[1] <= x.b_span[0]
            if turned and one_utterance(story, x):
                return x, y
    return None


def _join_draft(story: Story, join: Join) -> Draft:
    text = story.readings[join.ref.article].article.text
    own = join.left.own[0], join.right.own[1]
    return Draft(
        message="joined",
        values={
            "joint": text[slice(*join.joint)],
            "short_source": source(story, join.ref.article),
            "left_source": source(story, join.left.other.article),
            "right_source": source(story, join.right.other.article),
        },
        places=(
            Place.of(
                join.ref,
                role="primary",
                span=own,
                label=f"{source(story, join.ref.article)}: one sentence",
            ),
            *(
                Place.of(
                    side.other,
                    role="related",
                    span=side.there,
                    label=f"{source(story, side.other.article)}: by itself",
                )
                for side in (join.left, join.right)
            ),
        ),
        confidence=0.65,
    )


def _order_draft(story: Story, first: QuoteMatch, second: QuoteMatch) -> Draft:
    a, b = source(story, first.a.article), source(story, first.b.article)
    text = story.readings[first.a.article].article.text
    return Draft(
        message="order",
        values={
            "first": " ".join(text[slice(*first.a_span)].split()),
            "second": " ".join(text[slice(*second.a_span)].split()),
            "first_source": a,
            "second_source": b,
        },
        places=(
            Place.of(
                first.b,
                role="primary",
                span=(second.b_span[0], first.b_span[1]),
                label=f"{b}: in this order",
            ),
            Place.of(
                first.a,
                role="related",
                span=(first.a_span[0], second.a_span[1]),
                label=f"{a}: the other way round",
            ),
        ),
        confidence=0.6,
    )


def _sides(match: QuoteMatch) -> tuple[tuple[int, int], tuple[int, int]]:
    """The words to either side of the joint, as far as both articles give them."""
    assert match.splice is not None
    if match.spliced_in == "a":
        return match.a_span, match.splice
    return match.splice, match.b_span


def _draft(alignment: Alignment, match: QuoteMatch) -> Draft:
    story = alignment.story
    short, full = (match.a, match.b) if match.spliced_in == "a" else (match.b, match.a)
    whole = match.a_span if match.spliced_in == "a" else match.b_span
    full_span = match.b_span if match.spliced_in == "a" else match.a_span
    assert match.splice is not None
    text = story.readings[full.article].article.text
    left_out = " ".join(text[match.splice[0] : match.splice[1]].split())
    apart = left_out[:1] in '.,!?…"”’'  # the reporter's words between two quotations
    left_out = left_out.strip('.,!?…"“”‘’: ') if apart else left_out
    return shortened_draft(
        story,
        short=(short, whole),
        full=(full, widen(text, match.splice, full_span)),
        message="apart" if apart else "spliced",
        missing=("left_out", left_out),
        labels=(": one quotation", f": {left_out}"),
        confidence=0.7,
    )


RULE = Rule(
    code="A308",
    name="quote-spliced",
    summary="Two parts of what was said stand as one quotation; what stood between them is gone.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={
        "spliced": "{short_source} joins two parts of a quotation without “{left_out}” ({full_source})",
        "joined": "{short_source} joins two quotations with “{joint}” ({left_source}, {right_source})",
        "order": "{second_source} gives “{second}” before “{first}”, {first_source} after it",
        "apart": "{short_source} gives two quotations as one; between them {full_source} has “{left_out}”",
    },
    over=("A301", "A302"),
)
