"""S205 unit-or-currency-conflict: the same number with another unit or currency."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from linter.alignment.currencywords import currency_name
from linter.alignment.quantities import significant_digits
from linter.check.rule import Draft, Options, Place, Rule
from linter.facts.units import to_base
from linter.model.comparison import Alignment, Comparison, Ref, Story
from linter.model.fact import Fact
from linter.model.values import Measurement, Money, Percentage

from ..common import of_sort, side_places, sources
from ..pairs import both, pair_check

ALIKE = 0.25
# Digits that no other figure has by chance, so that they tell by themselves.
DIGITS = 2
LARGE = 1_000_000
# A measured size needs fewer: nobody burns 23,700 acres and 23,700 hectares.
MEASURED, MEASURED_DIGITS = 1_000, 3
_WRITTEN = re.compile(r"\d{2,3}(?:\.\d+)?|\d\.\d+")  # two digits and more
_PLAIN = re.compile(r"(?i)(?:about |some )?\$|[\d.,]+ (?:\w+ )?dollars")
CONVERTED = 0.8
ANY_DOLLAR = "D"  # the last letter of the codes of all dollars


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    a, b = both(story, comparison)
    if not comparison.alike(ALIKE) or comparison.slots.subject == "differs":
        return None
    if _whose_dollars(a, b):
        return None
    same_unit = not _other_unit(a, b) or comparison.relation != "different"
    return None if same_unit and not _other_currency(a, b) else (comparison.a, comparison.b)


def _other_currency(a: Fact, b: Fact) -> bool:
    x, y = a.value, b.value
    return isinstance(x, Money) and isinstance(y, Money) and _other_unit(a, b)


def _other_unit(a: Fact, b: Fact) -> bool:
    """The same digits with another unit, currency, or per cent for points."""
    x, y = a.value, b.value
    if isinstance(x, Money) and isinstance(y, Money):
        names = currency_name(a.text), currency_name(b.text)
        other = bool(x.currency and y.currency and x.currency != y.currency) or (
            None not in names and names[0] != names[1]
        )
    elif (isinstance(x, Measurement) and isinstance(y, Measurement)) or (
        isinstance(x, Percentage) and isinstance(y, Percentage)
    ):
        other = x.unit != y.unit
    else:
        return False
    return other and (x.low, x.high) == (y.low, y.high)


def _by_digits(alignment: Alignment, told: set[tuple[int, int | None]]) -> Iterator[Draft]:
    """Digits that stand in several articles, with one unit here and another there; those of a figure
    ``told`` already are left out."""
    story = alignment.story
    for refs in _same_digits(story):
        if told & {(ref.article, ref.fact) for ref in refs}:
            continue
        plain = [ref for ref in refs if not _both_units(story, refs, ref)]
        odd, usual = _two_sides(story, plain)
        if not usual:
            continue
        yield _draft(story, odd, usual)


def _draft(story: Story, odd: Sequence[Ref], usual: Sequence[Ref]) -> Draft:
    a, b = story.fact(odd[0]), story.fact(usual[0])
    places = [*side_places(story, odd, side=1), *side_places(story, usual, side=0)]
    return Draft(
        message="differs",
        values={
            "odd": a.text,
            "odd_source": sources(story, odd),
            "usual": b.text,
            "usual_source": sources(story, usual),
        },
        places=(replace(places[0], role="primary"), *places[1:]),
        confidence=0.7,
    )


def _two_sides(story: Story, refs: Sequence[Ref]) -> tuple[list[Ref], list[Ref]]:
    """The mentions with the rarer unit and those with the usual one; empty where there is but one."""
    sides: list[list[Ref]] = []
    for ref in refs:
        side = next((s for s in sides if not _other_unit(story.fact(s[0]), story.fact(ref))), None)
        if side is None:
            sides.append([ref])
        else:
            side.append(ref)
    if len(sides) != 2 or _dollars(story.fact(sides[0][0]), story.fact(sides[1][0])):
        return [], []
    odd, usual = sorted(sides, key=lambda s: (len({ref.article for ref in s}), s[0].article))
    return odd, usual


def _same_digits(story: Story) -> list[list[Ref]]:
    found: dict[tuple[object, ...], list[Ref]] = defaultdict(list)
    for article, reading in enumerate(story.readings):
        for index, fact in enumerate(reading.facts):
            value = fact.value
            if not isinstance(value, Money | Measurement) or value.low != value.high:
                continue
            sized = isinstance(value, Measurement)
            least = (MEASURED, MEASURED_DIGITS) if sized else (LARGE, DIGITS)
            plain = value.low < LARGE and value.low < least[0]
            if plain or significant_digits(value.low) < (
                DIGITS if value.low >= LARGE else least[1]
            ):
                continue
            base = to_base(value.low, value.unit) if isinstance(value, Measurement) else None
            found[fact.kind, base[0] if base else None, value.low].append(Ref(article, index))
    return [refs for refs in found.values() if len(refs) > 1]


def _both_units(story: Story, refs: Sequence[Ref], ref: Ref) -> bool:
    """Whether the article of ``ref`` gives the digits with more than one unit: then it tells both."""
    own = [story.fact(other) for other in refs if other.article == ref.article]
    return any(_other_unit(own[0], other) for other in own[1:])


def _dollars(a: Fact, b: Fact) -> bool:
    x, y = a.value, b.value
    return (
        isinstance(x, Money)
        and isinstance(y, Money)
        and (x.currency or "")[-1:] == (y.currency or "")[-1:] == ANY_DOLLAR
    )


def _whose_dollars(a: Fact, b: Fact) -> bool:
    """Plain dollars, whose country nobody says, on either side: "US$15", "$15"; that two outlets are of
    two countries makes no two currencies of their plain signs."""
    return _dollars(a, b) and any(_PLAIN.match(fact.text) is not None for fact in (a, b))


def _points_for_per_cent(alignment: Alignment) -> Iterator[Draft]:
    """A change of so many basis or percentage points told as so many per cent, or the reverse."""
    story = alignment.story
    changes: dict[str, list[Ref]] = defaultdict(list)
    for article, reading in enumerate(story.readings):
        for index, fact in enumerate(reading.facts):
            written = _WRITTEN.match(fact.text)
            if isinstance(fact.value, Percentage) and fact.context.direction and written:
                changes[written.group()].append(Ref(article, index))
    for refs in changes.values():
        points = [ref for ref in refs if _in_points(story.fact(ref))]
        percent = [ref for ref in refs if ref not in points]
        told = {ref.article for ref in points}, {ref.article for ref in percent}
        ways = {story.fact(ref).context.direction for ref in refs}
        if not points or not percent or told[0] & told[1] or len(ways) > 1:
            continue
        odd, usual = sorted((points, percent), key=lambda side: (len(side), side[0].article))
        yield _draft(story, odd, usual)


def _in_points(fact: Fact) -> bool:
    return isinstance(fact.value, Percentage) and fact.value.unit == "points"


_of_pairs = pair_check(_telling, message="differs", confidence=0.75)
_of_units = of_sort("measurement", when=lambda item: item.slip == "unit")


def _converted(alignment: Alignment) -> Iterator[Draft]:
    """A size given in two units that are not one size, with the articles that give either."""
    story = alignment.story
    for item in alignment.reckonings:
        if item.kind != "conversion":
            continue
        first, second = story.fact(item.parts[0]), story.fact(item.told)
        assert isinstance(second.value, Measurement)
        own = (item.told, *item.parts)
        others = {
            other.article: other
            for c in alignment.comparisons
            for mine, other in ((c.a, c.b), (c.b, c.a))
            if mine in own and c.relation != "different" and other.article != item.told.article
        }
        worked = f"{(item.low + item.high) / 2:.3g}"
        yield Draft(
            message="converted",
            values={
                "told": second.text,
                "source": sources(story, [item.told]),
                "part": first.text,
                "worked": f"{worked} {second.value.unit}",
            },
            places=(
                Place.of(item.told, role="primary", label=f"comes to {worked}"),
                Place.of(item.parts[0], label=first.text),
                *(
                    Place.of(
                        others[n],
                        label=f"{sources(story, [others[n]])}: {story.fact(others[n]).text}",
                    )
                    for n in sorted(others)
                ),
            ),
            confidence=CONVERTED,
        )


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    drafts = [*_of_pairs(alignment, options), *_of_units(alignment, options)]
    yield from drafts
    yield from _by_digits(alignment, {(p.article, p.fact) for d in drafts for p in d.places})
    yield from _points_for_per_cent(alignment)
    yield from _converted(alignment)


RULE = Rule(
    code="S205",
    name="unit-or-currency-conflict",
    summary="The same number has another unit or currency in another article.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={
        "differs": "{odd} in {odd_source}, {usual} in {usual_source}",
        "converted": "{told} in {source}, but {part} are {worked}",
    },
    over=("S201", "S203", "S204", "S210"),
)
