"""S213 rank-conflict: A position is told differently: third or fourth, largest or second-largest."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, RankClash, SpanRef

from ..common import SHOWN, of_sort, source

_of_figures = of_sort("rank")


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    yield from _of_figures(alignment, options)
    for clash in alignment.ranks:
        yield _draft(alignment, clash)


def _draft(alignment: Alignment, clash: RankClash) -> Draft:
    """The places as the articles word them, the rarer first."""
    story = alignment.story

    def text(at: SpanRef) -> str:
        return " ".join(story.readings[at[0]].article.text[at[1] : at[2]].split())

    def place(at: SpanRef, *, side: int) -> Place:
        return Place(
            role="primary" if at == clash.odd[0] else "related",
            article=at[0],
            span=at[1:],
            label=f"{source(story, at[0])}: {text(at)}",
            side=side,
        )

    return Draft(
        message="differs",
        values={
            "odd": text(clash.odd[0]),
            "odd_source": source(story, clash.odd[0][0]),
            "usual": text(clash.usual[0]),
            "usual_source": source(story, clash.usual[0][0]),
        },
        places=(
            *(place(at, side=1) for at in clash.odd[:SHOWN]),
            *(place(at, side=0) for at in clash.usual[:SHOWN]),
        ),
        confidence=clash.confidence,
        evidence=(("similarity", clash.similarity),),
    )


RULE = Rule(
    code="S213",
    name="rank-conflict",
    summary="A position is told differently: third or fourth, largest or second-largest.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
