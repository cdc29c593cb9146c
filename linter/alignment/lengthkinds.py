"""What sort of length of time a sentence tells: how long a thing took, mostly takes or was to take, the
whole of a term or the part of it after which somebody may go free. Two sorts do not conflict."""

from __future__ import annotations

import re

from ..model.comparison import Story
from .entries import Entry
from .pairs import Pair

# A usual length, one that was to be, a part of a term.
KINDS = tuple(
    re.compile(rf"(?i)\b(?:{words})\b")
    for words in (
        r"normally|usually|typically|ordinarily|generally|as a rule|on average|averages?|usual|typical|normal",
        r"(?:was|were|had been|should|ought) (?:\w+ )?(?:to have|have) \w+|(?:was|were|been) (?:originally |first |initially )?"
        r"(?:meant|supposed|scheduled|planned|due|expected|intended|set) to|(?:was|were) to (?:be|last|take|run)|"
        r"(?:allow(?:s|ed)?|budget(?:s|ed)?|plan(?:s|ned)?|provide(?:s|d)?) for|"
        r"(?:than|as|ahead of|behind|beyond|over) (?:originally |first |initially )?(?:planned|schedule|scheduled|expected|forecast|promised)",
        r"paroled?|non-parole|minimum|eligible|on licence|on probation|suspended (?:sentence|term)|"
        r"(?:before|until) (?:he|she|they) (?:can|could|may|might|is|are|will) (?:ask|apply|be (?:considered|released|freed))",
    )
)


def other_kind(story: Story, pair: Pair) -> bool:
    """Whether a word by which a length is one of these sorts stands in the sentence of one side only."""
    told = [_sentence(story, entry, n) for entry, n in ((pair.a, pair.i), (pair.b, pair.j))]
    return any((kind.search(told[0]) is None) != (kind.search(told[1]) is None) for kind in KINDS)


def _sentence(story: Story, entry: Entry, mention: int) -> str:
    fact, reading = entry.facts[mention], story.readings[entry.article]
    if not 0 <= fact.sentence < len(reading.sentences):
        return ""
    sentence = reading.sentences[fact.sentence]
    return reading.article.prose[sentence.start : sentence.end]
