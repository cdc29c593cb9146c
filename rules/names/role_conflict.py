"""N402 role-conflict: one person in two offices."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, PostConflict, Story, Told

from ..common import SHOWN, source


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each person whom articles put in posts that do not go together."""
    return (_draft(alignment.story, conflict) for conflict in alignment.posts)


def _draft(story: Story, conflict: PostConflict) -> Draft:
    odd, usual = conflict.odd[0], conflict.usual[0]
    told = (*conflict.odd[:SHOWN], *conflict.usual[:SHOWN])
    return Draft(
        message="differs",
        values={
            "name": conflict.name,
            "odd": odd.text,
            "usual": usual.text,
            "odd_source": source(story, odd.ref.article),
            "usual_source": source(story, usual.ref.article),
        },
        places=tuple(_place(story, one, primary=one is odd) for one in told),
        confidence=conflict.confidence,
        evidence=(("similarity", conflict.similarity),),
    )


def _place(story: Story, told: Told, *, primary: bool) -> Place:
    """The name with the role where they stand side by side."""
    return Place(
        role="primary" if primary else "related",
        article=told.ref.article,
        fact=told.ref.fact,
        span=(told.start, told.end),
        label=f"{source(story, told.ref.article)}: {told.text}",
    )


RULE = Rule(
    code="N402",
    name="role-conflict",
    summary="A person holds another office in another article.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={"differs": "{name}: {odd} in {odd_source}, {usual} in {usual_source}"},
)
