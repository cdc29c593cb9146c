"""A308 quote-spliced: two parts of what was said joined as one, what stood between left out unmarked."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment, QuoteMatch

from .shortened import shortened_draft
from .speakers import comparable
from .utterances import agreeing, two_utterances, utterances
from .wordings import widen


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each utterance that one article joins over words the other quotes."""
    alike = agreeing(alignment.quotes)
    for utterance in utterances(alignment):
        joined = [
            m
            for m in utterance.matches
            if m.splice
            and comparable(alignment.story, m)
            and not two_utterances(m, alike, *_sides(m))
        ]
        if joined:
            yield _draft(
                alignment, max(joined, key=lambda m: (m.words, -m.a.article, -m.b.article))
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
        "apart": "{short_source} gives two quotations as one; between them {full_source} has “{left_out}”",
    },
    over=("A301", "A302"),
)
