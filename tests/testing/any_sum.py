"""A rule made for tests: it reports any two different sums of two articles."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Ref


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """Any two different sums of two articles."""
    refs = [
        Ref(article, index)
        for article, reading in enumerate(alignment.story.readings)
        for index, fact in enumerate(reading.facts)
        if fact.kind == "money"
    ]
    first, *rest = refs
    for ref in rest:
        a, b = alignment.story.fact(first), alignment.story.fact(ref)
        if ref.article != first.article and a.text != b.text:
            yield Draft(
                message="differs",
                values={"a": a.text, "b": b.text},
                places=(Place.of(first, role="primary", label="here"), Place.of(ref)),
                confidence=options["confidence"],
            )


RULE = Rule(
    code="X901",
    name="any-sum",
    summary="Two sums differ.",
    severity="warning",
    since="0.1.0",
    check=_check,
    messages={"differs": "{a} here, {b} there"},
    options={"properties": {"confidence": {"type": "number", "default": 0.9}}},
)
