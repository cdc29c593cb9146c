"""S209 approximation-dropped: an upper or lower bound told as the figure itself."""

from __future__ import annotations

import re

from linter.alignment.events import kin
from linter.alignment.fates import fate_of
from linter.alignment.quantities import quantity
from linter.alignment.wordgroups import canonical
from linter.check.rule import Rule
from linter.model.comparison import Comparison, Ref, Story
from linter.model.fact import Fact

from ..pairs import both, pair_check

ALIKE = 0.25
FEWEST = 10  # "up to three" of something is seldom a claim
# "about", "nearly", "at least" and "more than" come and go in good copy (measured on real clusters:
# noise; "at least" dropped was found in no labelled disagreement of 110 stories);
# an upper limit told as the figure is another claim, and so are "nearly" and "up to" against "more than".
FROM_HERE = frozenset(("more-than", "at-least"))
UP_TO_HERE = frozenset(("at-most", "less-than", "nearly"))
LIMITS = frozenset(("limit", "maximum", "cap", "ceiling", "minimum", "threshold", "target", "goal"))
KINDS = frozenset(("money", "count", "percentage", "measurement"))
_MOST = re.compile(
    r"(?i)\b(?:capacity|certified|licen[sc]ed|seats?|seater|holds?|room for|maximum|max|highest|the most|peak(?:ed)?|"
    r"limit(?:ed|s|ing)?|ceiling|cap(?:ped)?|allow(?:s|ed)?|permit(?:s|ted)?|entitled|options?|optional|longest|largest|only|"
    r"biggest|top|can (?:carry|hold|take|seat)|built for|designed for|tops? out)\b"
)


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    if comparison.relation == "different" or not comparison.alike(ALIKE):
        return None
    a, b = both(story, comparison)
    if a.kind not in KINDS or _low(a.value) != _low(b.value) or _low(a.value) < FEWEST:
        return None
    if comparison.slots.subject == "differs" or comparison.slots.measure == "differs":
        return None
    if any(
        f.context.status == "target" or (f.context.measure and f.context.measure.head in LIMITS)
        for f in (a, b)
    ):
        return None  # "a limit of 50mph" and "the limit is 50mph"
    if _toll(a) or _toll(b):
        return None  # "as many as 12 dead": so it is told while they are counted
    bounds = _bound(a.value), _bound(b.value)
    exact = [
        ref
        for ref, bound in ((comparison.a, bounds[0]), (comparison.b, bounds[1]))
        if bound == "exact"
    ]
    if any(_limited(story, ref) for ref in exact):
        return None  # "a capacity of 220" is another word for "at most 220"
    if FROM_HERE & set(bounds) and UP_TO_HERE & set(bounds):
        # "More than 1,200 are kept out" and "limited to 1,200" tell one limit.
        threshold = "at-most" in bounds and any(
            _limited(story, ref) for ref in (comparison.a, comparison.b)
        )
        return None if threshold else (comparison.a, comparison.b)
    if a.kind == "measurement" and quantity_sort(a) == "measurement:length":
        return None  # "up to 12 miles from the shore" and a line at 12 miles
    # What is measured is the same by its noun, or by the verb: "sold for $340", "for up to $340".
    told = comparison.slots.measure == "same" or "predicate" in dict(comparison.why)
    told = told or _one_deed(a, b)
    if not told or set(bounds) != {"exact", "at-most"}:
        return None
    return (comparison.a, comparison.b) if bounds[0] == "exact" else (comparison.b, comparison.a)


def _toll(fact: Fact) -> bool:
    """Whether people are counted by what became of them."""
    measure = fact.context.measure
    words = (measure.head, measure.predicate) if measure and fact.kind == "count" else ()
    return fate_of({canonical(word): 1.0 for word in words if word}) is not None


def _one_deed(a: Fact, b: Fact) -> bool:
    """The noun of one is the verb of the other: "fines of up to £1,200", "fined £1,200"."""
    measures = a.context.measure, b.context.measure
    return any(
        x is not None
        and y is not None
        and bool(x.head and y.predicate)
        and kin(x.head or "", y.predicate or "")
        for x, y in (measures, measures[::-1])
    )


def _limited(story: Story, ref: Ref) -> bool:
    """Other words beside an exact figure say that it is the most there can be or has been."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    sentence = reading.sentences[fact.sentence]
    prose = reading.article.prose
    start, end = max(sentence.start, fact.start - 60), min(sentence.end, fact.end + 40)
    return bool(_MOST.search(prose, start, fact.start) or _MOST.search(prose, fact.end, end))


def _bound(value: object) -> str:
    return str(getattr(value, "bound", "exact"))


def quantity_sort(fact: Fact) -> str | None:
    """What scale the figure is on."""
    read = quantity(fact)
    return read.sort if read else None


def _low(value: object) -> float:
    return float(getattr(value, "low", 0))


def _values(story: Story, odd: Ref, usual: Ref) -> dict[str, str]:
    return {
        "odd_bound": _bound(story.fact(odd).value).replace("-", " "),
        "usual_bound": _bound(story.fact(usual).value).replace("-", " "),
    }


RULE = Rule(
    code="S209",
    name="approximation-dropped",
    summary="A figure that is an upper limit in one article (up to) stands as exact in another.",
    severity="warning",
    since="0.1.0",
    check=pair_check(_telling, message="differs", confidence=0.6, values=_values),
    messages={"differs": "{odd} is {odd_bound} in {odd_source}, {usual_bound} in {usual_source}"},
)
