"""Whether two articles name two speakers for the same words."""

from __future__ import annotations

import re

from linter.model.comparison import QuoteMatch, Story

from .utterances import speaker

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
DOCUMENTS = frozenset(
    "report study paper review survey ruling judgment judgement verdict book memoir letter manifesto".split()
)
UNNAMED = frozenset(
    "statement company firm group officials official police spokesman spokeswoman spokesperson officer "
    "officers source sources authorities department office agency ministry council union team club school "
    "university hospital bank court lawyer lawyers prosecutors prosecutor investigators witness witnesses "
    "neighbour neighbor resident residents people man woman he she they it who we agent manager director "
    "organisers release website site email e-mail post tweet transcript".split()
)
_SMALL = frozenset(("the", "a", "an", "of", "for", "and", "mr", "mrs", "ms", "dr", "sir", "dame"))


def two_speakers(story: Story, match: QuoteMatch) -> bool:
    """Both name a speaker, and no reading of the two names makes them one.

    "The company", "a statement" and "police" may all be the person whom the other article
    names; a report and a person are two.
    """
    a, b = speaker(story, match.a), speaker(story, match.b)
    if not a or not b:
        return False
    x, y = _words(a), _words(b)
    if x & y:
        return False
    if (x & DOCUMENTS) != (y & DOCUMENTS) and (x & DOCUMENTS or y & DOCUMENTS):
        return True
    return bool(x - UNNAMED) and bool(y - UNNAMED)


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
