"""A305 hedge-dropped: a headline quotes the word and leaves out the "may" that was said with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Ref, Story
from linter.model.values import Quotation

from ..common import SHOWN, source

HEDGES = frozenset(
    "may might could can would possibly perhaps probably likely unlikely apparently allegedly reportedly "
    "potentially suspected seems seem appears appear maybe".split()
)
LINKS = frozenset(("be", "have", "been", "to", "well", "not", "a", "an", "the", "very", "too"))
LONGEST = 6  # words of a headline's quotation; a longer one is compared word by word (A301)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each quotation in a headline that every longer quotation of the story hedges."""
    story = alignment.story
    quoted = list(_quotations(story))
    for ref, words in quoted:
        if not _in_headline(story, ref) or not 1 <= len(words) <= LONGEST or set(words) & HEDGES:
            continue
        told = [(other, _hedge(words, theirs)) for other, theirs in quoted if other != ref]
        # An article with the same headline has the same fault and is no witness.
        same = {r.article for r, w in quoted if w == words and r != ref and _in_headline(story, r)}
        hedged = [(other, hedge) for other, hedge in told if hedge and other.article not in same]
        plain = any(hedge == "" for (other, hedge) in told if not _in_headline(story, other))
        if hedged and not plain:
            yield _draft(story, ref, hedged)


def _quotations(story: Story) -> Iterator[tuple[Ref, tuple[str, ...]]]:
    for article, reading in enumerate(story.readings):
        for index, fact in enumerate(reading.facts):
            if fact.kind == "quotation" and isinstance(fact.value, Quotation):
                words = tuple(w.casefold() for w in _WORD.findall(fact.value.words))
                yield Ref(article, index), words


def _in_headline(story: Story, ref: Ref) -> bool:
    reading, fact = story.readings[ref.article], story.fact(ref)
    return fact.sentence >= 0 and reading.sentences[fact.sentence].headline


def _hedge(words: tuple[str, ...], longer: tuple[str, ...]) -> str | None:
    """The hedge that stands before ``words`` in ``longer``; "" where they stand there without one,
    None where they do not stand there."""
    size = len(words)
    for at in range(len(longer) - size + 1):
        if longer[at : at + size] != words:
            continue
        before = at
        while before and longer[before - 1] in LINKS:
            before -= 1
        return longer[before - 1] if before and longer[before - 1] in HEDGES else ""
    return None


def _draft(story: Story, ref: Ref, hedged: list[tuple[Ref, str]]) -> Draft:
    other, hedge = min(hedged, key=lambda h: (h[0].article == ref.article, h[0].article, h[0].fact))
    first = {r.article: r for r, _ in reversed(hedged)}
    related = [other, *(first[article] for article in sorted(first) if article != other.article)]
    return Draft(
        message="dropped",
        values={
            "words": story.fact(ref).text,
            "hedge": hedge,
            "source": source(story, ref.article),
            "giver_source": source(story, other.article),
        },
        places=(
            Place.of(ref, role="primary", label=f"the headline of {source(story, ref.article)}"),
            *(
                Place.of(r, label=f"{source(story, r.article)}: {story.fact(r).text}"[:200])
                for r in related[:SHOWN]
            ),
        ),
        confidence=0.7,
    )


RULE = Rule(
    code="A305",
    name="hedge-dropped",
    summary="A headline quotes words without the hedge that was said with them.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={
        "dropped": "{source} has {words} in its headline; said was “{hedge}” ({giver_source})"
    },
)
