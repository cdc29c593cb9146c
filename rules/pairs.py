"""Drafts about two aligned facts that agree in value and differ in what is said of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from linter.check.rule import Draft, Options, Place
from linter.model.comparison import Alignment, Comparison, Ref, Story
from linter.model.fact import Fact
from linter.model.values import Period

from .common import SHOWN, source

Telling = Callable[[Story, Comparison], tuple[Ref, Ref] | None]
Span = Callable[[Story, Ref], tuple[int, int]]
Values = Callable[[Story, Ref, Ref], dict[str, str]]


def pair_check(
    telling: Telling,
    *,
    message: str,
    confidence: float,
    values: Values | None = None,
    span: Span | None = None,
    once: bool = False,
) -> Callable[[Alignment, Options], Iterator[Draft]]:
    """A check of aligned pairs. ``telling`` gives the odd and the usual side of a pair, or None.

    Pairs that share a fact are one draft: the odd side first, every article in place once.
    ``span`` widens a fact's place to the words that differ. ``once``: of several pairs of the
    same two articles one is told, because they have one cause.
    """

    def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
        found = [
            (comparison, sides)
            for comparison in alignment.comparisons
            if (sides := telling(alignment.story, comparison))
        ]
        told: set[frozenset[int]] = set()
        for group in _by_shared_fact(found):
            articles = frozenset(ref.article for _, sides in group for ref in sides)
            if once and articles in told:
                continue
            told.add(articles)
            yield _draft(alignment.story, group, message, confidence, values, span)

    return check


def _by_shared_fact(
    found: Iterable[tuple[Comparison, tuple[Ref, Ref]]],
) -> list[list[tuple[Comparison, tuple[Ref, Ref]]]]:
    groups: list[tuple[set[Ref], list[tuple[Comparison, tuple[Ref, Ref]]]]] = []
    for item in found:
        refs = set(item[1])
        joined = [group for group in groups if group[0] & refs]
        for group in joined:
            groups.remove(group)
            refs |= group[0]
        groups.append((refs, [entry for group in joined for entry in group[1]] + [item]))
    return [entries for _, entries in groups]


def _draft(
    story: Story,
    group: list[tuple[Comparison, tuple[Ref, Ref]]],
    message: str,
    confidence: float,
    values: Values | None,
    span: Span | None,
) -> Draft:
    best, (odd, usual) = max(group, key=lambda entry: (entry[0].similarity, -entry[1][0].article))
    refs = list(dict.fromkeys([odd, usual, *(ref for _, sides in group for ref in sides)]))
    shown = list({ref.article: ref for ref in reversed(refs)}.values())[::-1][: 2 * SHOWN]
    odd_fact, usual_fact = story.fact(odd), story.fact(usual)
    told = {
        "odd": odd_fact.text,
        "usual": usual_fact.text,
        "odd_source": source(story, odd.article),
        "usual_source": source(story, usual.article),
    }
    return Draft(
        message=message,
        values=told | (values(story, odd, usual) if values else {}),
        places=tuple(
            Place.of(
                ref,
                role="primary" if ref == odd else "related",
                label=f"{source(story, ref.article)}: {story.fact(ref).text}",
                span=span(story, ref) if span else None,
            )
            for ref in sorted(shown, key=lambda ref: ref != odd)
        ),
        confidence=confidence,
        slots=best.slots,
        evidence=best.why,
    )


def with_period(story: Story, ref: Ref) -> tuple[int, int]:
    """The span of a figure and of the time in its sentence that it refers to."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    wanted = fact.context.period
    beside = [
        other
        for other in reading.facts
        if wanted is not None
        and other.sentence == fact.sentence
        and isinstance(other.value, Period)
        and (other.value.start, other.value.end) == (wanted.start, wanted.end)
    ]
    places = [fact, *beside[:1]]
    return min(f.start for f in places), max(f.end for f in places)


def both(story: Story, comparison: Comparison) -> tuple[Fact, Fact]:
    """The two facts of a comparison."""
    return story.fact(comparison.a), story.fact(comparison.b)
