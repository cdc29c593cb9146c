"""A301 quote-altered: the same direct quotation with other words."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment, QuoteMatch, WordEdit

from .speakers import two_speakers
from .utterances import difference_draft, utterances

LOOSE = 0.25  # a larger share of changed words: two renderings, by ear or by translation


def _altered(match: QuoteMatch) -> bool:
    return any(_small(edit) for edit in match.edits)


def _small(edit: WordEdit) -> bool:
    return max(len(edit.a_words), len(edit.b_words)) <= 8


def _first(match: QuoteMatch) -> WordEdit:
    edits = [e for e in match.edits if _small(e)]
    return max(edits, key=lambda e: (len(e.a_words) + len(e.b_words), -e.a_span[0]))


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each utterance whose wording differs inside the marks, without a mark of the edit."""
    for utterance in utterances(alignment):

        def differs(match: QuoteMatch) -> bool:
            return _altered(match) and not two_speakers(alignment.story, match)

        worst = [m for m in utterance.matches if differs(m)]
        if not worst:
            continue
        changed = max(
            sum(max(len(e.a_words), len(e.b_words)) for e in m.edits) / (m.words + 1) for m in worst
        )
        loose = changed > LOOSE
        draft = difference_draft(
            alignment,
            utterance,
            differs,
            message="loose" if loose else "differs",
            confidence=0.55 if loose else 0.8,
            values={},
            severity="info" if loose else None,
            pick=_first,
        )
        if draft:
            yield draft


RULE = Rule(
    code="A301",
    name="quote-altered",
    summary="The same direct quotation has other words in another article.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={
        "differs": "quotation altered: “{odd}” in {odd_source}, “{usual}” in {usual_source}",
        "loose": "two renderings of one quotation: “{odd}” in {odd_source}, “{usual}” in {usual_source}",
    },
)
