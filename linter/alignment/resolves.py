"""A figure that is only recommended or under review in one article, and decided in another.

The figure ties the two together: the same number of the same thing, "should be capped at
1,450" and "will be cut to 1,450". The words of will stand right before the figure or in its
clause. A later article may tell what was decided since, so the decided one must not be later.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

from ..model.comparison import DeedPair, Ref, Story
from ..model.values import Count, Money, Percentage, Value
from .surroundings import similarity
from .wordgroups import canonical

ALIKE = 0.22
MOST = 50  # figures an article
_REACH = 70
_OPEN = re.compile(
    r"(?i)\b(?:should|ought to|recommend(?:s|ed|ing)?|urged?|called for|calls? for|"
    r"consider(?:s|ed|ing)?|under (?:review|consideration)|being (?:considered|reviewed|studied|weighed)|"
    r"weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|consult(?:s|ed|ing)? (?:[\w ]{0,30})?on whether|whether to)\b"
)
_REVIEW = re.compile(
    r"(?i)\b(?:under (?:review|consideration)|being (?:considered|reviewed|studied|weighed)|no decision|"
    r"(?:out to|subject to a|after a) consultation)\b"
)
_SETTLED = re.compile(
    r"(?i)\b(?:will(?! (?:consider|review|decide|discuss|seek|ask|propose|recommend|urge))|(?:is|are) to be|"
    r"(?:has|have) decided to|is going to|are going to)\b"
)
_HEDGED = re.compile(
    r"(?i)\b(?:should|could|(?-i:may)|might|would|if|unless|propos\w+|plan\w*|recommend\w*|consider\w*|expect\w*|likely|"
    r"hop(?:e|es|ed|ing)|aim\w*|target\w*|forecast\w*|estimat\w*|under review|subject to|up to)\b"
)


_WHOLE = re.compile(r"(?i)\bof (?:its|the|their|all)? ?$")  # "14 of its 41 branches"
_ADVICE = re.compile(
    r"(?i)\b(?:recommend\w*|committee|inquiry|inspectors?|inspectorate|auditors?|watchdog|panel|commission|"
    r"MPs|lawmakers|advisers|advisors|coroner|ombudsman)\b"
)


def match_resolves(story: Story, weight: Callable[[str], float]) -> tuple[DeedPair, ...]:
    """Pairs of figures of one value, decided on one side and open on the other, best first."""
    figures = [_figures(story, article) for article in range(len(story.readings))]
    settled = [[ref for ref in refs if _is_settled(story, ref)][:MOST] for refs in figures]
    still = [[ref for ref in refs if _is_open(story, ref)][:MOST] for refs in figures]
    decided, pending = (
        [{_number(story.fact(ref).value) for ref in refs} for refs in side]
        for side in (settled, still)
    )
    found = [
        DeedPair(kind="modality", a=a, b=b, similarity=round(alike, 3), sure=True)
        for i, j in itertools.permutations(range(len(figures)), 2)
        for a, b in itertools.product(settled[i], still[j])
        if (number := _number(story.fact(a).value)) == _number(story.fact(b).value)
        and not (number in pending[i] and number in decided[j])  # both tell both
        and not _later(story, a, b)
        and (alike := _alike(story, a, b, weight)) >= ALIKE
    ]
    return tuple(sorted(found, key=lambda p: (-p.similarity, p.a.article, p.b.article)))


def _figures(story: Story, article: int) -> list[Ref]:
    facts = story.readings[article].facts
    return [
        Ref(article, n)
        for n, f in enumerate(facts)
        if _number(f.value) is not None
        and f.sentence >= 0
        and not _WHOLE.search(story.readings[article].article.prose, max(0, f.start - 12), f.start)
    ]


def _number(value: Value) -> tuple[str, float] | None:
    """The unit and the number, the higher of a range: "up to 14" speaks of 14."""
    if not isinstance(value, (Count, Money, Percentage)):
        return None
    number = value.high if value.high is not None else value.low
    unit = value.currency if isinstance(value, Money) else type(value).__name__
    return (str(unit), float(number)) if number is not None else None


def _alike(story: Story, a: Ref, b: Ref, weight: Callable[[str], float]) -> float:
    one, other = (
        {
            canonical(w.lemma): 1.0
            for w in story.readings[r.article].sentences[story.fact(r).sentence].words
        }
        for r in (a, b)
    )
    return similarity(one, other, weight)


def _is_settled(story: Story, ref: Ref) -> bool:
    before, after = _clause(story, ref)
    return bool(_SETTLED.search(before)) and not _HEDGED.search(before + " " + after)


def _is_open(story: Story, ref: Ref) -> bool:
    before, after = _clause(story, ref)
    if _SETTLED.search(before):
        return False
    if _REVIEW.search(before + " | " + after):
        return True
    opened = _OPEN.search(before)
    expected = opened is not None and opened.group().casefold() in ("should", "ought to")
    return opened is not None and (not expected or _advised(story, ref))


def _advised(story: Story, ref: Ref) -> bool:
    """ "Should" as advice ("the committee said that it should"), not as what is expected."""
    reading = story.readings[ref.article]
    at = story.fact(ref).sentence
    first, last = reading.sentences[max(0, at - 1)], reading.sentences[at]
    return bool(_ADVICE.search(reading.article.prose, first.start, last.end))


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
