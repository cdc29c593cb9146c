"""S207 basis-conflict: the same figure told as a figure of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from linter.alignment.basis import rate_told, rate_written
from linter.alignment.kinds import figure_of_kind, two_kinds
from linter.alignment.quantities import quantity
from linter.alignment.trends import FALLEN, RISEN
from linter.alignment.wholes import part_of_whole
from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Comparison, Ref, Story
from linter.model.fact import Fact

from ..common import reckoned_draft, source
from ..pairs import both, pair_check

ALIKE = 0.2
YEARLY = frozenset(("year", "month", "week", "day", "quarter"))
RATED = ("money", "count", "percentage", "measurement")
# "Rose by", "was cut from £5 a head to": a change, or what it led to.
_STEPPED = re.compile(
    rf"(?i)\b(?:{RISEN}|{FALLEN}|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing))\b"
    r"[^.;:()]{0,44}?\b(?P<step>by|to)(?: (?:about|nearly|some|just|almost|around))? ?$"
)
PAID = frozenset(("spend", "invest", "pay", "disburse", "provide", "receive"))
PLANS = frozenset(("planned", "target", "forecast"))


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    if (
        comparison.relation != "equal"
        or not comparison.alike(ALIKE)
        or comparison.slots.subject == "differs"
    ):
        return None
    a, b = both(story, comparison)
    if comparison.rare and a.kind in RATED and _two_rates(story, comparison):
        return comparison.a, comparison.b
    if a.kind not in ("money", "percentage", "count"):
        return None
    if _by_and_to(story, comparison):
        return comparison.a, comparison.b
    for x, y, rx, ry in ((a, b, comparison.a, comparison.b), (b, a, comparison.b, comparison.a)):
        if _rated(x) and not _rated(y) and y.context.nature == "total":
            return rx, ry
        if a.kind == "money" and _spent(x) and y.context.status in PLANS:
            return rx, ry
    return None


def _by_and_to(story: Story, comparison: Comparison) -> bool:
    """Raised by so much here and to so much there."""
    steps = [_step(story, ref) for ref in (comparison.a, comparison.b)]
    return set(steps) == {"by", "to"}


def _step(story: Story, ref: Ref) -> str | None:
    reading, fact = story.readings[ref.article], story.fact(ref)
    start = max(reading.sentences[fact.sentence].start, fact.start - 70)
    found = _STEPPED.search(reading.article.prose[start : fact.start])
    return found["step"].lower() if found else None


def _two_rates(story: Story, comparison: Comparison) -> bool:
    """So much a month here and a year there, where no article gives the figure for both; "over the
    course of the year" counts where the other says "a month" in so many words."""
    written = {
        rate_written(story.readings[ref.article], story.fact(ref))
        for ref in (comparison.a, comparison.b)
    }
    if not written & YEARLY or (comparison.kind != "money" and None in written):
        return False
    rates = [_rates(story, ref) for ref in (comparison.a, comparison.b)]
    return all(len(r) == 1 and r <= YEARLY for r in rates) and rates[0] != rates[1]


def _rates(story: Story, ref: Ref) -> set[str | None]:
    reading, wanted = story.readings[ref.article], quantity(story.fact(ref))
    return {
        rate_told(reading, fact)
        for fact in reading.facts
        if fact.kind == story.fact(ref).kind and quantity(fact) == wanted
    }


def _spent(fact: Fact) -> bool:
    """Told as paid out, in so many words."""
    measure = fact.context.measure
    return fact.context.status == "actual" and bool(measure and measure.predicate in PAID)


def _rated(fact: Fact) -> bool:
    return fact.context.rate in YEARLY


def _values(story: Story, odd: Ref, usual: Ref) -> dict[str, str]:
    steps = _step(story, odd), _step(story, usual)
    if set(steps) == {"by", "to"}:
        told = ["as the change" if step == "by" else "as the new level" for step in steps]
        return {"odd_basis": told[0], "usual_basis": told[1]}
    return {"odd_basis": _basis(story, odd), "usual_basis": _basis(story, usual)}


def _basis(story: Story, ref: Ref) -> str:
    fact = story.fact(ref)
    rate = rate_told(story.readings[ref.article], fact)
    if rate in YEARLY:
        return f"a {rate}"
    if fact.context.status in PLANS:
        return str(fact.context.status)
    return "spent or done" if fact.context.status == "actual" else "in all"


def _total_as_part(alignment: Alignment) -> Iterator[Draft]:
    """A total given for one of its parts, which the other article lists ("420 jobs in Norrham";
    "420 jobs, of which 260 are in Elmbridge and 160 in Norrham")."""
    story = alignment.story
    for c in alignment.comparisons:
        if c.relation != "equal":
            continue
        for odd, usual in ((c.a, c.b), (c.b, c.a)):
            part = part_of_whole(story, odd, usual)
            if part is None:
                continue
            refs = odd, part, usual
            yield Draft(
                message="part",
                values={
                    "odd": story.fact(odd).text,
                    "odd_source": source(story, odd.article),
                    "part": story.fact(part).text,
                    "usual_source": source(story, usual.article),
                },
                places=tuple(
                    Place.of(
                        ref,
                        role="primary" if ref == odd else "related",
                        label=f"{source(story, ref.article)}: {story.fact(ref).text}",
                    )
                    for ref in refs
                ),
                confidence=0.7,
                slots=c.slots,
                evidence=c.why,
            )


def _summed(alignment: Alignment) -> Iterator[Draft]:
    """Two unlike things added up and told as one ("38 boats and 26 vans"; "64 boats")."""
    story = alignment.story
    for item in alignment.reckonings:
        if item.kind != "summed":
            continue
        first = item.parts[0]
        values = {"part": story.fact(first).text, "usual_source": source(story, first.article)}
        yield reckoned_draft(story, item, values, message="part", confidence=0.66)


def _included(alignment: Alignment) -> Iterator[Draft]:
    """A part on top of the sum here, and in it there ("£2.9bn, including £1.1bn of debt")."""
    story = alignment.story
    for item in alignment.reckonings:
        if item.kind != "inclusion":
            continue
        values = {"part": story.fact(item.parts[1]).text}
        yield reckoned_draft(story, item, values, message="included", confidence=0.7)


def _yearly(alignment: Alignment) -> Iterator[Draft]:
    """So much a year in one article, the same for several years in another."""
    story = alignment.story
    for item in alignment.reckonings:
        if item.kind != "basis":
            continue
        values = {
            "odd_basis": "a year" if item.low > 1 else "for several years",
            "usual_basis": f"for {item.low:g} years" if item.low > 1 else "a year",
        }
        yield reckoned_draft(story, item, values, confidence=0.7)


def _two_kinds(alignment: Alignment) -> Iterator[Draft]:
    """One figure as two kinds of figure: gross and net, gusts and sustained winds."""
    story = alignment.story
    for item in alignment.reckonings:
        kinds = two_kinds(story, item.told, item.parts[0]) if item.kind == "kind" else None
        if kinds is None:
            continue
        values = {"odd_kind": kinds[0].cue, "usual_kind": kinds[1].cue}
        draft = reckoned_draft(story, item, values, message="kind", confidence=0.65)
        # What the others give for the kind that the odd one takes its figure for.
        own = (figure_of_kind(story, ref, kinds[0]) for ref in item.parts)
        beside = tuple(
            Place.of(ref, label=f"{source(story, ref.article)}: {story.fact(ref).text}")
            for ref in own
            if ref is not None
        )
        yield replace(draft, places=(*draft.places, *beside))


_of_pairs = pair_check(_telling, message="differs", confidence=0.65, values=_values)


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    yield from _yearly(alignment)
    yield from _of_pairs(alignment, options)
    yield from _total_as_part(alignment)
    yield from _two_kinds(alignment)
    yield from _summed(alignment)
    yield from _included(alignment)


RULE = Rule(
    code="S207",
    name="basis-conflict",
    summary="The same figure stands for another kind of figure: yearly or in all, planned or actual.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={
        "differs": "{odd} {odd_basis} in {odd_source}, {usual} {usual_basis} in {usual_source}",
        "kind": "{odd} ({odd_kind}) in {odd_source}, {usual} ({usual_kind}) in {usual_source}",
        "included": "{part} on top of {odd} in {odd_source}, included in {usual} in {usual_source}",
        "part": "{odd} in {odd_source}, where {usual_source} gives {part} and {odd} in all",
    },
    over=("S201", "S202"),
)
