"""A303 speaker-conflict: the same words given to two people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, QuoteMatch, Ref, Story

from ..common import SHOWN, source
from .antecedents import another_between, called, described_before, mistakable, named_near
from .speakers import told_by, two_people
from .utterances import utterances

FEWEST = 4  # words; shorter phrases are said by many
OWN = 6  # words from which a sentence about "I" or "it" is one speaker's own
COVERED = 0.85
SENTENCE = 8  # words of a whole sentence that two people do not say by chance
_STOP = re.compile(r"[.!?,…]|[”\"’'][.,]")
_MARKS = "“”‘’\"'«»„ …[("
_ANYBODY = re.compile(r"\b(?:I|we|you|he|she|it|they|this|that|there)\b", re.IGNORECASE)


def _telling(story: Story, match: QuoteMatch) -> bool:
    """Long enough that two people do not say it by chance, as they say "we are very happy" and "as
    soon as possible"."""
    text = story.readings[match.a.article].article.text[slice(*match.a_span)]
    part = not all(
        story.fact(r).text.strip(_MARKS)[:1].isupper() for r in (match.a, match.b) if r.fact >= 0
    )
    fewest = OWN if part or _ANYBODY.search(text) else FEWEST
    enough = match.coverage >= COVERED or (match.words >= SENTENCE and _whole(story, match))
    return match.words >= fewest and enough and not match.edits


def _whole(story: Story, match: QuoteMatch) -> bool:
    """Whether the words are one or more whole sentences in both articles, whatever else is quoted there."""
    for ref, (start, end) in ((match.a, match.a_span), (match.b, match.b_span)):
        text = story.readings[ref.article].article.text
        if not (text[start].isupper() and _STOP.match(text, end)):
            return False
    return True


def _agrees_too(story: Story, match: QuoteMatch, told: Sequence[QuoteMatch]) -> bool:
    """Whether one of the two articles gives the words to the other's speaker elsewhere."""
    articles = {match.a.article, match.b.article}
    return any(
        {m.a.article, m.b.article} == articles
        and bool({m.a, m.b} & {match.a, match.b})
        and not two_people(story, m)
        for m in told
        if m is not match
    )


def _sure(story: Story, match: QuoteMatch) -> bool:
    """Whether either article says clearly enough whose words they are."""
    sides = (
        (match.a, told_by(story, match.b) or ""),
        (match.b, told_by(story, match.a) or ""),
    )
    return all(
        not called(story, ref, other)
        if described_before(story, ref)
        else named_near(story, ref)
        and not another_between(story, ref)
        and not mistakable(story, ref, other)
        for ref, other in sides
    )


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each utterance that two articles put in the mouths of two people."""
    story = alignment.story
    for utterance in utterances(alignment):
        told = [m for m in utterance.matches if _telling(story, m)]
        clashes = [
            m
            for m in told
            if two_people(story, m) and not _agrees_too(story, m, told) and _sure(story, m)
        ]
        if not clashes:
            continue
        refs: list[Ref] = sorted(
            {r for m in clashes for r in (m.a, m.b)}, key=lambda r: (r.article, r.fact)
        )
        said = {ref: told_by(story, ref) for ref in refs}
        votes = {name: len({r.article for r in refs if said[r] == name}) for name in said.values()}
        refs.sort(key=lambda r: (votes[said[r]], r.article))
        odd, usual = (
            refs[0],
            next((r for r in reversed(refs) if said[r] != said[refs[0]]), refs[-1]),
        )
        yield Draft(
            message="differs",
            values={
                "odd": said[odd] or "",
                "usual": said[usual] or "",
                "odd_source": source(story, odd.article),
                "usual_source": source(story, usual.article),
            },
            places=tuple(
                Place.of(
                    ref,
                    role="primary" if ref == odd else "related",
                    label=f"{source(story, ref.article)}: {said[ref]}",
                )
                for ref in refs[:SHOWN]
            ),
            confidence=0.7,
        )


RULE = Rule(
    code="A303",
    name="speaker-conflict",
    summary="The same quotation is given to different speakers.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={"differs": "said by {odd} in {odd_source}, by {usual} in {usual_source}"},
)
