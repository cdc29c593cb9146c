"""C506 figure-superseded: a figure that was right on its day and has moved on since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from linter.alignment.quantities import quantity, ratio
from linter.alignment.wordgroups import canonical
from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment, Disagreement, Ref, Story

from ..common import side_places, source

# What is counted further for days after an event.
TOLLS = frozenset(map(canonical, ("die", "injure", "arrest", "evacuate", "miss", "case", "infect")))
# Words by which an article says that a figure has replaced another.
REPLACED = frozenset(
    "revise revision correct correction update restate amend previously originally initially".split()
)
NEAR = 2  # sentences between the old figure and the new one
MOST = 3.0  # beyond this ratio two figures are two things


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    for item in alignment.disagreements:
        pair = _risen(alignment.story, item)
        if pair:
            yield _draft(alignment.story, *pair, message="risen", confidence=item.confidence)
    for c in alignment.comparisons:
        if (
            c.relation != "equal"
            or c.kind not in ("count", "money")
            or not (c.rare or c.similarity >= 0.25)
        ):
            continue
        for old, told in ((c.a, c.b), (c.b, c.a)):
            new = _replaced(alignment.story, old, told)
            if new is not None:
                yield _draft(
                    alignment.story, (old,), (new, told), message="replaced", confidence=0.7
                )


def _draft(
    story: Story, old: Sequence[Ref], new: Sequence[Ref], *, message: str, confidence: float
) -> Draft:
    places = [*side_places(story, old, side=0), *side_places(story, new, side=1)]
    return Draft(
        message=message,
        values={
            "old": story.fact(old[0]).text,
            "old_source": source(story, old[0].article),
            "old_date": (_date(story, old[0]) or "")[:10],
            "new": story.fact(new[0]).text,
            "new_source": source(story, new[0].article),
            "new_date": (_date(story, new[0]) or "")[:10],
        },
        places=(replace(places[0], role="primary"), *places[1:]),
        confidence=confidence,
    )


def _date(story: Story, ref: Ref) -> str | None:
    return story.readings[ref.article].article.published


def _later(story: Story, a: Ref, b: Ref) -> bool:
    """Whether the article of ``b`` is of a later day than that of ``a``, or of a later hour of it."""
    first, second = _date(story, a), _date(story, b)
    if not first or not second:
        return False
    if "T" in first and "T" in second:
        return _moment(first) < _moment(second)
    return first[:10] < second[:10]


def _moment(stamp: str) -> dt.datetime:
    """The time of publication; one without a zone is taken as universal time."""
    moment = dt.datetime.fromisoformat(stamp)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _risen(story: Story, item: Disagreement) -> tuple[Sequence[Ref], Sequence[Ref]] | None:
    """The earlier and the later count of a disagreement whose later articles give more throughout."""
    if item.sort != "count" or len(item.sides) != 2 or not _is_toll(story, item):
        return None
    low, high = sorted(item.sides, key=lambda side: _value(story, side[0]))
    if not all(_later(story, a, b) for a in low for b in high):
        return None
    return low, high


def _value(story: Story, ref: Ref) -> float:
    q = quantity(story.fact(ref))
    return q.low if q else 0.0


def _is_toll(story: Story, item: Disagreement) -> bool:
    for ref in (item.best.a, item.best.b):
        measure = story.fact(ref).context.measure
        words = (measure.head, measure.predicate) if measure else ()
        if not any(word and canonical(word) in TOLLS for word in words):
            return False
    return True


def _replaced(story: Story, old: Ref, told: Ref) -> Ref | None:
    """The new figure beside ``told`` where a later article says that it has replaced the old one."""
    if not _later(story, old, told):
        return None
    reading, fact = story.readings[told.article], story.fact(told)
    was = quantity(fact)
    if was is None or fact.sentence < 0:
        return None
    known = {quantity(f) for f in story.readings[old.article].facts if f.kind == fact.kind}
    first, last = max(0, told.fact - 6), told.fact + 7
    for index, other in enumerate(reading.facts[first:last], start=first):
        now = quantity(other)
        if (
            other.kind != fact.kind
            or now is None
            or now.sort != was.sort
            or now.unit != was.unit
            or now in known
        ):
            continue
        apart = abs(other.sentence - fact.sentence)
        if now.low == was.low or apart > NEAR or ratio(now, was) > MOST:
            continue
        said = range(min(other.sentence, fact.sentence), max(other.sentence, fact.sentence) + 1)
        if any(word.lemma in REPLACED for s in said for word in reading.sentences[s].words):
            return Ref(told.article, index)
    return None


RULE = Rule(
    code="C506",
    name="figure-superseded",
    summary="A figure that was right when it was given; a later article has a newer one.",
    severity="info",
    since="0.1.0",
    check=_check,
    messages={
        "risen": "{old} in {old_source} ({old_date}), {new} in {new_source} ({new_date})",
        "replaced": "{old} in {old_source} ({old_date}) has since become {new} ({new_source}, "
        "{new_date})",
    },
    over=("S201", "S202", "S203", "S210"),
)
