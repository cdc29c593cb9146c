"""A302 quote-truncated: the quotation stops, unmarked, before a qualification that the other gives."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment, QuoteMatch

from .joins import joins
from .shortened import shortened_draft
from .speakers import one_utterance
from .utterances import utterances


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each utterance of which one article cuts off the "but"."""
    joined = {
        (join.ref, join.joint[0]) for join in joins(alignment.story, alignment.quotes)
    }  # A308 speaks of these
    for utterance in utterances(alignment):
        cuts: dict[str, list[QuoteMatch]] = {}
        for match in utterance.matches:
            if (
                not match.cut
                or (match.a if match.cut_in == "a" else match.b, match.cut[0]) in joined
            ):
                continue
            if one_utterance(alignment.story, match):
                cuts.setdefault(_rest(alignment, match).casefold().replace("’", "'"), []).append(match)  # fmt: skip
        for cut in cuts.values():
            yield _draft(alignment, max(cut, key=lambda m: (m.words, -m.a.article, -m.b.article)))


def _rest(alignment: Alignment, match: QuoteMatch) -> str:
    """The words cut off, in the article that gives them."""
    full = match.a if match.cut_in == "a" else match.b
    assert match.cut is not None
    return alignment.story.readings[full.article].article.text[slice(*match.cut)]


def _draft(alignment: Alignment, match: QuoteMatch) -> Draft:
    story = alignment.story
    full, short = (match.a, match.b) if match.cut_in == "a" else (match.b, match.a)
    whole = match.b_span if match.cut_in == "a" else match.a_span
    assert match.cut is not None
    rest = _rest(alignment, match)
    return shortened_draft(
        story,
        short=(short, whole),
        full=(full, match.cut),
        message="cut",
        missing=("rest", rest),
        labels=(" stops here", f" goes on: {rest}"),
        confidence=0.75,
    )


RULE = Rule(
    code="A302",
    name="quote-truncated",
    summary="A quotation is cut, without a mark, before the words that qualify it.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={"cut": "{short_source} cuts the quotation before “{rest}” ({full_source})"},
    over=("A301",),
)
