"""A cause that one article tells as known and another as only suspected.

"The sewer is suspected", "the brakes may have failed" against "caused by the sewer", "when its brakes
failed". What is suspected has to be named by rare words beside the words of doubt; the article that
knows the cause may not doubt it anywhere, nor may the other know it.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..model.comparison import DeedPair, Ref, Story
from ..model.fact import Reading
from .budget import first_places
from .wordgroups import canonical

NAMED = 4.8  # rarity, in nats, of the words that name the cause
BESIDE = 60  # characters to either side of the words of doubt or of cause
_DOUBT = re.compile(
    r"(?i)\b(?:suspected|suspects? (?:that|the|a|an|it)|possible causes?|possibility|(?:may|might|could) have (?:been )?(?:caused|triggered|sparked|started|contributed|"
    r"overloaded|failed|given (?:out|way)|burst|broken|malfunctioned)|(?:likely|probable) cause|"
    r"looking into|investigat(?:e|es|ing) whether|theory|not (?:yet )?known)\b"
)
# The cause that is doubted comes after these.
_DOUBTED = re.compile(
    r"(?i)\b(?:possibly|perhaps|probably|likely|maybe) (?:because of|due to|caused by|triggered by|sparked by|as a result of|the result of)\b"
)
# No cause is known where a sentence holds any of these.
_HEDGED = re.compile(
    rf"{_DOUBT.pattern}|\b(?:possibl[ey]|may|might|could|would|perhaps|apparently|probably|likely|reportedly|allegedly|believed|thought|alleged|"
    r"theor(?:y|ies)|think|thinks|feared|if|whether)\b"
)
# The cause follows the first and comes before the second.
_CAUSE = re.compile(
    r"(?i)\b(?:(?:caused|triggered|brought down|brought about|sparked|set off) by|blamed on|because of|due to|as a result of|"
    r"the cause was|when (?:its|his|her|their))\b"
)
_CAUSES = re.compile(r"(?i)\b(?:caused the|was the cause|were the cause|brought down the)\b")
_NOUNS = frozenset(("NOUN",))


@dataclass(frozen=True, slots=True)
class _Told:
    ref: Ref
    words: frozenset[str]


def match_suspicions(story: Story, weight: Callable[[str], float]) -> tuple[DeedPair, ...]:
    """Pairs of a cause told as known and the same cause told as suspected, best first."""
    known = [
        [
            *first_places(_told(reading, i, _CAUSE, before=0, unless=_HEDGED)),
            *first_places(_told(reading, i, _CAUSES, after=0, unless=_HEDGED)),
        ]
        for i, reading in enumerate(story.readings)
    ]
    doubted = [
        [
            *first_places(_told(reading, i, _DOUBT)),
            *first_places(_told(reading, i, _DOUBTED, before=0)),
        ]
        for i, reading in enumerate(story.readings)
    ]
    found = []
    for i, j in itertools.permutations(range(len(story.readings)), 2):
        for a, b in itertools.product(known[i], doubted[j]):
            shared = a.words & b.words
            named = sum(map(weight, sorted(shared)))
            if named < NAMED or any(shared <= o.words for o in (*doubted[i], *known[j])):
                continue
            found.append(
                DeedPair(
                    kind="modality", a=a.ref, b=b.ref, similarity=round(min(0.6, named / 30), 3)
                )
            )
    return tuple(sorted(found, key=lambda p: (-p.similarity, p.a.article, p.b.article)))


def _told(
    reading: Reading,
    article: int,
    cue: re.Pattern[str],
    *,
    before: int = BESIDE,
    after: int = BESIDE,
    unless: re.Pattern[str] | None = None,
) -> Iterator[_Told]:
    """The places of a cue and the nouns around it, not in sentences that also hold ``unless``."""
    text = reading.article.prose
    starts = [fact.start for fact in reading.facts]
    for number, sentence in enumerate(reading.sentences):
        told = text[sentence.start : sentence.end]
        if unless is not None and unless.search(told):
            continue
        for match in cue.finditer(told):
            at, end = sentence.start + match.start(), sentence.start + match.end()
            words = frozenset(
                canonical(word.lemma)
                for word in sentence.words
                if word.pos in _NOUNS and at - before <= word.start < end + after
            )
            first = bisect.bisect_left(starts, sentence.start)
            facts = [n for n in range(first, len(starts)) if reading.facts[n].sentence == number]
            near = min(facts, key=lambda n: abs(reading.facts[n].start - at), default=None)
            if near is not None and words:
                yield _Told(Ref(article, near), words)
