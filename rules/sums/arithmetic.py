"""S206 arithmetic: a figure that does not follow from the figures it is given with."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Reckoning, Ref

from ..common import source

CONFIDENCE = {
    "change": 0.85, "share": 0.85, "total": 0.7, "difference": 0.85, "product": 0.75, "age": 0.75, "step": 0.8,
}  # fmt: skip


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each figure that comes out otherwise, with what other articles give for the parts."""
    story = alignment.story
    # An article with a fault of its own says nothing against another's: it may be a copy.
    own = [item for item in alignment.reckonings if item.kind in CONFIDENCE]
    faulty = {item.told.article for item in own}
    for item in own:
        refs = (item.told, *item.parts)
        others = {
            other.article: other
            for c in alignment.comparisons
            for mine, other in ((c.a, c.b), (c.b, c.a))
            if mine in refs and other.article not in faulty
        }
        told = story.fact(item.told)
        yield Draft(
            message="differs",
            values={
                "told": told.text,
                "source": source(story, item.told.article),
                "parts": _listed([story.fact(part).text for part in item.parts]),
                "worked": _worked(item),
            },
            places=(
                Place.of(item.told, role="primary", label=f"comes to {_worked(item)}"),
                *(Place.of(part, label=story.fact(part).text) for part in item.parts),
                *(_beside(alignment, others[article]) for article in sorted(others)),
            ),
            confidence=CONFIDENCE[item.kind],
        )


def _beside(alignment: Alignment, ref: Ref) -> Place:
    story = alignment.story
    return Place.of(ref, label=f"{source(story, ref.article)}: {story.fact(ref).text}")


def _listed(texts: list[str]) -> str:
    return " and ".join((", ".join(texts[:-1]), texts[-1])) if len(texts) > 1 else texts[0]


def _worked(item: Reckoning) -> str:
    middle = (item.low + item.high) / 2
    if item.kind == "age":
        return f"{item.low:g} or {item.high:g}"
    if item.kind in ("change", "share", "step"):
        return f"{middle:.3g} per cent" if middle < 100 else f"{middle:.0f} per cent"
    return f"{middle:,.2f}".rstrip("0").rstrip(".")


RULE = Rule(
    code="S206",
    name="arithmetic",
    summary="A figure does not follow from the figures it is given with.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={"differs": "{told} in {source}, but {parts} make {worked}"},
    over=("S201", "S202", "S203"),
)
