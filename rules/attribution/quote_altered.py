"""A301 quote-altered: the same direct quotation with other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Story, WordEdit

from ..common import SHOWN, source
from .speakers import one_utterance
from .wordings import Sentence, edit_places, place, sentences, share

LOOSE = 0.25  # a larger share of changed words: two renderings, by ear or by translation
LARGEST = 8  # words told otherwise; more are another sentence
LONGEST = 15  # words gone from inside a sentence


def _small(edit: WordEdit) -> bool:
    limit = LONGEST if edit.kind in ("added", "dropped") else LARGEST
    return max(len(edit.a_words), len(edit.b_words)) <= limit


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each quoted sentence that has other words elsewhere, without a mark of the edit."""
    story = alignment.story
    matches = [m for m in alignment.quotes if one_utterance(story, m)]
    for sentence in sentences(story, matches, _small):
        if len(sentence.wordings) > 1:
            yield _draft(story, sentence)


def _draft(story: Story, sentence: Sentence) -> Draft:
    usual, odd = sentence.wordings[0], sentence.wordings[-1]
    lead = sentence.contrast(odd, usual)
    if lead is None:  # told apart only by way of a third wording
        lead = next(c for c in sentence.contrasts if {n[0] for n in c.nodes} & set(odd))
    mine = next(n[0] for n in lead.nodes if n[0] in odd)
    other = next(n[0] for n in lead.nodes if n[0] != mine)
    loose = any(
        len(c.edits) > 1 and (len(sentence.wordings) > 2 or share(story, c) > LOOSE)
        for c in sentence.contrasts
    )
    chosen = {mine: lead, other: lead}
    for wording in sentence.wordings:
        # One article speaks for a wording; of two renderings a second stands for the usual one.
        needed = 2 if loose and wording == usual else 1
        for article in wording:
            if len(set(wording) & set(chosen)) >= needed:
                break
            others = [a for a in _all(sentence) if a not in wording]
            # What sets it apart from the wording that is told, where that is told apart by itself.
            if contrast := sentence.contrast((article,), (mine,)) or sentence.contrast((article,), others):  # fmt: skip
                chosen[article] = contrast
    shown = [
        place(story, contrast, article, primary=article == mine)
        for article, contrast in list(chosen.items())[: 2 * SHOWN]
    ]
    for sides in _further(
        story, sentence, shown
    ):  # the sentence may be told otherwise elsewhere, too
        if len(shown) + len(sides) <= 2 * SHOWN:
            shown += sides
    return Draft(
        message="loose" if loose else "differs",
        values={
            "odd": " ".join(lead.words(mine)) or "nothing",
            "usual": " ".join(lead.words(other)) or "nothing",
            "odd_source": source(story, mine),
            "usual_source": source(story, other),
        },
        places=tuple(shown),
        confidence=0.55 if loose else 0.8,
        severity="info" if loose else None,
        explanation="; ".join(
            f"wording {number}: {', '.join(source(story, article) for article in wording)}"
            for number, wording in enumerate(sentence.wordings, 1)
        ),
    )


def _further(
    story: Story, sentence: Sentence, shown: Sequence[Place]
) -> Iterator[tuple[Place, ...]]:
    """For each difference that ``shown`` does not hold on both sides, the places of the sides it lacks."""
    of_words: dict[tuple[object, int], list[tuple[Place, ...]]] = {}
    met: Counter[object] = Counter()
    for contrast in sentence.contrasts:
        for edit in contrast.edits:
            sides = edit_places(story, contrast, edit)
            lacking = tuple(p for p in sides if not any(_touch(p, q) for q in shown))
            words = frozenset((edit.a_words, edit.b_words))
            of_words.setdefault((words, met[id(contrast.match), words]), []).append(lacking)
            met[id(contrast.match), words] += 1
    yield from (lacking for found in of_words.values() if (lacking := min(found, key=len)))


def _touch(one: Place, other: Place) -> bool:
    """Whether a place shows the words of another."""
    if one.article != other.article or one.span is None or other.span is None:
        return False
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _all(sentence: Sentence) -> list[int]:
    return [article for wording in sentence.wordings for article in wording]


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
