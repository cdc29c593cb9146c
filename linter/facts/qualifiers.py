"""What sets a figure apart from its fellows: "combined", "last year's", "the second"."""

from __future__ import annotations

import re

from .contextwords import QUALIFIERS
from .frame import Frame
from .scene import Scene, Spot, children

_MOST = 6
# What something is added to is there already: "beyond the seven branches", "in addition to its 40 staff".
_LEAD = 40
_BASE = re.compile(
    r"\b(?:beyond|besides|in addition to|on top of|apart from|over and above|add(?:ed|ing|s)? to|joining)\s"
    r"(?:the|its|their|his|her|an?|some|about|current|existing|[\s])*$",
    re.IGNORECASE,
)
_OF_SUBJECT = frozenset(("other", "another", "further", "more", "additional"))


def qualifiers_of(scene: Scene, spot: Spot, frame: Frame) -> tuple[str, ...]:
    """Lower-case words in order of place, times possessed or compounded ("last year's") as written."""
    tokens = set(range(max(spot.clause[0], spot.first - 3), spot.first))
    noun = frame.noun
    if noun is not None:
        for head in (noun.head, noun.outer, noun.inner):
            if head is None:
                continue
            if scene.parsed:
                tokens.update(
                    children(scene, head, "amod", "compound", "nmod:poss", "nmod:unmarked")
                )
            else:
                tokens.update(range(max(spot.sentence[0], head - 3), head))
    subject = frame.clause.subject
    if subject is not None and noun is not None and subject != noun.head and scene.parsed:
        # "Other features include a 60% greater range": the features are other ones, not the range.
        apart = children(scene, subject, "amod")
        tokens.update(token for token in apart if scene.lemmas[token] not in _OF_SUBJECT)
    found: dict[str, None] = {}
    start = scene.mentions[spot.index].start
    for token in sorted(tokens):
        if spot.first <= token < spot.last:
            continue
        if token in scene.figures:
            found.update(dict.fromkeys(_time(scene, token)))
        elif (word := _hyphenated(scene, token)) in QUALIFIERS and _modifies(scene, token):
            found[word] = None
    if _BASE.search(scene.text, max(0, start - _LEAD), start):
        found["existing"] = None
    return tuple(found)[:_MOST]


def _hyphenated(scene: Scene, token: int) -> str:
    """The word of ``token`` with what hyphens tie to it ("pre-tax", "like-for-like")."""
    first = last = token
    while first > 1 and token - first < 4 and scene.words[first - 1] == "-":
        first -= 2
    while last + 2 < len(scene.words) and last - token < 4 and scene.words[last + 1] == "-":
        last += 2
    return "".join(scene.words[max(0, first) : last + 1])


def _modifies(scene: Scene, token: int) -> bool:
    if not scene.parsed:
        return True
    return scene.pos[token] not in ("VERB", "NOUN") or scene.deps[token] in ("amod", "compound")


def _time(scene: Scene, token: int) -> list[str]:
    """ "last year's", "Tuesday's", "first-quarter" before a noun: the time as it is written."""
    index = scene.figures[token]
    mention = scene.mentions[index]
    end = scene.spans[index][1]
    possessed = end < len(scene.words) and scene.words[end] in ("'s", "'")
    if mention.kind not in ("date", "period") or not (
        possessed or scene.pos[token] in ("NOUN", "PROPN", "ADJ")
    ):
        return []
    if not possessed and end < len(scene.words) and scene.pos[end] not in ("NOUN", "ADJ", "PROPN"):
        return []
    return [scene.text[mention.start : mention.end].lower()]
