"""The draft for a quotation that one article gives shorter than another."""

from __future__ import annotations

from linter.check.rule import Draft, Place
from linter.model.comparison import Ref, Story

from ..common import source

Span = tuple[int, int]


def shortened_draft(
    story: Story,
    *,
    short: tuple[Ref, Span],
    full: tuple[Ref, Span],
    message: str,
    missing: tuple[str, str],
    labels: tuple[str, str],
    confidence: float,
) -> Draft:
    """The shorter quotation as primary place, the words that it lacks as the related one.

    ``missing`` is the name of these words in the message's template and the words
    themselves; ``labels`` follow the outlet's name at each place.
    """

    def place(side: tuple[Ref, Span], label: str, *, primary: bool) -> Place:
        ref, span = side
        return Place(
            role="primary" if primary else "related",
            article=ref.article,
            fact=ref.fact if ref.fact >= 0 else None,
            span=span,
            label=f"{source(story, ref.article)}{label}",
        )

    return Draft(
        message=message,
        values={
            missing[0]: missing[1],
            "short_source": source(story, short[0].article),
            "full_source": source(story, full[0].article),
        },
        places=(place(short, labels[0], primary=True), place(full, labels[1], primary=False)),
        confidence=confidence,
    )
