"""N401 name-spelling: one name in two spellings."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, NameVariant, SpanRef

from ..common import SHOWN, source


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each name whose spelling differs between articles, the rarer form first."""
    return (
        variant_draft(alignment, variant)
        for variant in alignment.spellings
        if variant.kind in ("spelling", "person")
    )


def variant_draft(alignment: Alignment, variant: NameVariant) -> Draft:
    """The draft for one name in two forms: the rarer form first, a place for every article."""
    story = alignment.story

    def place(at: SpanRef, *, primary: bool) -> Place:
        article, start, end = at
        form = " ".join(story.readings[article].article.text[start:end].split())
        return Place(
            role="primary" if primary else "related",
            article=article,
            span=(start, end),
            label=f"{source(story, article)}: {form}",
        )

    rare = [place(at, primary=at == variant.a) for at in variant.a_articles[:SHOWN]]
    usual = [place(at, primary=False) for at in variant.b_articles[:SHOWN]]
    return Draft(
        message="differs",
        values={
            "odd": variant.a_form,
            "usual": variant.b_form,
            "odd_source": source(story, variant.a[0]),
            "usual_source": source(story, variant.b[0]),
        },
        places=(*rare, *usual),
        confidence=variant.confidence,
        evidence=(("similarity", variant.similarity),),
    )


RULE = Rule(
    code="N401",
    name="name-spelling",
    summary="A name is spelt differently in another article.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
