"""What several rules share: places for the sides of a disagreement, and how they are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from linter.check.rule import Draft, Options, Place
from linter.model.comparison import (
    Alignment,
    Disagreement,
    Reckoning,
    Ref,
    SpanClash,
    SpanRef,
    Story,
)

SHOWN = 6  # places a side; more repeat what the reader has seen


def source(story: Story, article: int) -> str:
    """How a message names an article: its outlet, else its file."""
    meta = story.readings[article].article
    return meta.source or meta.path.rsplit("/", 1)[-1]


def side_places(story: Story, refs: Sequence[Ref], *, side: int | None = None) -> list[Place]:
    """One place an article for the mentions of one side."""
    first = {ref.article: ref for ref in reversed(refs)}
    chosen = [first[article] for article in sorted(first)][:SHOWN]
    return [
        Place.of(ref, label=f"{source(story, ref.article)}: {story.fact(ref).text}", side=side)
        for ref in chosen
    ]


def sources(story: Story, refs: Iterable[Ref]) -> str:
    """The outlets of one side for a message: one, or one "and 3 more"."""
    articles = list(dict.fromkeys(ref.article for ref in refs))
    more = len(articles) - 1
    return source(story, articles[0]) + (f" and {more} more" if more else "")


def outlier_last(sides: Sequence[Sequence[Ref]], story: Story) -> list[Sequence[Ref]]:
    """The sides with what a primary source says first, then by the number of independent articles."""

    def rank(side: Sequence[Ref]) -> tuple[bool, int, int]:
        articles = {story.copies.get(ref.article, ref.article) for ref in side}
        primary = any(story.readings[ref.article].article.primary for ref in side)
        return (not primary, -len(articles), side[0].article)

    return sorted(sides, key=rank)


def value_draft(alignment: Alignment, item: Disagreement, *, message: str = "differs") -> Draft:
    """The draft for one disagreement of values: every side in place, the outlier the primary place."""
    story = alignment.story
    sides = outlier_last(item.sides, story)
    usual, odd = sides[0], sides[-1]
    places = side_places(story, odd, side=len(sides) - 1)
    others = [
        place for n, side in enumerate(sides[:-1]) for place in side_places(story, side, side=n)
    ]
    lead = replace(places[0], role="primary")
    return Draft(
        message=message,
        values={
            "odd": story.fact(odd[0]).text,
            "odd_source": sources(story, odd),
            "usual": story.fact(usual[0]).text,
            "usual_source": sources(story, usual),
        },
        places=(lead, *places[1:], *others),
        confidence=item.confidence,
        slots=item.best.slots,
        evidence=item.best.why,
        explanation=_explanation(story, sides),
    )


def reckoned_draft(
    story: Story,
    item: Reckoning,
    values: Mapping[str, str],
    *,
    confidence: float,
    message: str = "differs",
    span: Callable[[Ref], tuple[int, int]] | None = None,
) -> Draft:
    """The draft for a figure that stands against those of other articles, one an article; ``span``
    gives the places other bounds than the figure's own."""
    odd, usual = item.told, item.parts[0]
    shown = {ref.article: ref for ref in reversed((odd, *item.parts))}
    return Draft(
        message=message,
        values={
            "odd": story.fact(odd).text,
            "odd_source": source(story, odd.article),
            "usual": story.fact(usual).text,
            "usual_source": source(story, usual.article),
        }
        | dict(values),
        places=tuple(
            Place.of(
                ref,
                role="primary" if ref == odd else "related",
                label=f"{source(story, ref.article)}: {story.fact(ref).text}",
                span=span(ref) if span else None,
            )
            for ref in sorted(shown.values(), key=lambda ref: (ref != odd, ref.article))
        ),
        confidence=confidence,
    )


def _explanation(story: Story, sides: Sequence[Sequence[Ref]]) -> str:
    told = "; ".join(f"{story.fact(side[0]).text} ({sources(story, side)})" for side in sides)
    votes = {ref.article for ref in sides[0]}
    if any(story.readings[article].article.primary for article in votes):
        return f"Told differently: {told}. The first is the primary source's."
    return f"Told differently: {told}."


def span_draft(alignment: Alignment, clash: SpanClash, *, message: str = "differs") -> Draft:
    """The draft for words of two articles that do not go together, the rarer first."""
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
        message=message,
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


def of_sort(
    *sorts: str, message: str = "differs", when: Callable[[Disagreement], bool] = lambda _: True
) -> Callable[[Alignment, Options], Iterator[Draft]]:
    """A check that reports the disagreements of some sorts ("money", "measurement")."""

    def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
        for item in alignment.disagreements:
            if item.sort.split(":")[0] in sorts and when(item):
                yield value_draft(alignment, item, message=message)

    return check
