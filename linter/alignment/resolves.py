"""A figure that is only recommended or under review in one article, and decided in another.

The figure ties the two together: the same number of the same thing, "should be capped at
1,450" and "will be cut to 1,450". The words of will stand right before the figure or in its
clause. A later article may tell what was decided since, so the decided one must not be later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model.comparison import Comparison, DeedPair, Ref, Story

ALIKE = 0.22
_KINDS = frozenset(("count", "money", "percentage", "measurement", "duration"))
_REACH = 70
_OPEN = re.compile(
    r"(?i)\b(?:should|ought to|recommend(?:s|ed|ing)?|suggest(?:s|ed)?|urged?|called for|calls? for|"
    r"consider(?:s|ed|ing)?|weigh(?:s|ing)|under (?:review|consideration)|being (?:considered|reviewed))\b"
)
_REVIEW = re.compile(
    r"(?i)\b(?:under (?:review|consideration)|being (?:considered|reviewed)|no decision)\b"
)
_SETTLED = re.compile(
    r"(?i)\b(?:will(?! (?:consider|review|decide|discuss|seek|ask|propose|recommend|urge))|(?:is|are) to be|"
    r"(?:has|have) decided to|is going to|are going to)\b"
)
_HEDGED = re.compile(
    r"(?i)\b(?:should|could|may|might|would|if|unless|propos\w+|plan\w*|recommend\w*|consider\w*|expect\w*|likely|"
    r"hop(?:e|es|ed|ing)|aim\w*|target\w*|forecast\w*|estimat\w*|under review|subject to|up to)\b"
)


def match_resolves(story: Story, comparisons: Sequence[Comparison]) -> tuple[DeedPair, ...]:
    """Pairs of aligned figures of one value, decided on one side and open on the other."""
    found = []
    for pair in comparisons:
        if pair.kind not in _KINDS or pair.relation == "different" or pair.similarity < ALIKE:
            continue
        for settled, still in ((pair.a, pair.b), (pair.b, pair.a)):
            if (
                _is_settled(story, settled)
                and _is_open(story, still)
                and not _later(story, settled, still)
            ):
                found.append(
                    DeedPair(kind="modality", a=settled, b=still, similarity=pair.similarity)
                )
    return tuple(found)


def _is_settled(story: Story, ref: Ref) -> bool:
    before, after = _clause(story, ref)
    return bool(_SETTLED.search(before)) and not _HEDGED.search(before + " " + after)


def _is_open(story: Story, ref: Ref) -> bool:
    before, after = _clause(story, ref)
    return bool(_OPEN.search(before) or _REVIEW.search(after)) and not _SETTLED.search(before)


def _clause(story: Story, ref: Ref) -> tuple[str, str]:
    """What stands around a figure in its sentence, up to the next semicolon."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    if fact.sentence < 0:
        return "", ""
    sentence, text = reading.sentences[fact.sentence], reading.article.prose
    before = text[max(sentence.start, fact.start - _REACH) : fact.start]
    after = text[fact.end : min(sentence.end, fact.end + _REACH)]
    return re.split(r"[;:]", before)[-1], re.split(r"[;:,]", after)[0]


def _later(story: Story, settled: Ref, still: Ref) -> bool:
    """Told on a later day than every article that holds the matter open: it may be decided since."""
    a = story.readings[settled.article].article.date
    b = story.readings[still.article].article.date
    return bool(a and b and (a - b).days > SINCE)


SINCE = 3  # days
