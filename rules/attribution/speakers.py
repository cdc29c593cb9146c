"""Whether two articles name two speakers for the same words."""

from __future__ import annotations

import re

from linter.model.comparison import QuoteMatch, Story

from .utterances import speaker

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SMALL = frozenset(("the", "a", "an", "of", "for", "and", "mr", "mrs", "ms", "dr", "sir", "dame"))


def two_speakers(story: Story, match: QuoteMatch) -> bool:
    """Both name a speaker, and no reading of the two names makes them one."""
    a, b = speaker(story, match.a), speaker(story, match.b)
    if not a or not b:
        return False
    return not _words(a) & _words(b)


def two_people(story: Story, match: QuoteMatch) -> bool:
    """As ``two_speakers``, and both are persons named in their article."""
    a, b = speaker(story, match.a), speaker(story, match.b)
    return (
        two_speakers(story, match)
        and bool(a and b)
        and _is_person(story, match.a.article, a)
        and _is_person(story, match.b.article, b)
    )


def _is_person(story: Story, article: int, name: str | None) -> bool:
    return any(
        fact.kind == "person" and fact.value.to_dict()["name"] == name
        for fact in story.readings[article].facts
    )


def _words(name: str) -> frozenset[str]:
    return frozenset(w.casefold() for w in _WORD.findall(name)) - _SMALL
