"""``nlp.add_pipe("crosslint_facts")``: the facts of a text for users of spaCy.

This module imports spaCy when it is imported; only spaCy itself does so, through the entry
point ``crosslint_facts`` of the group ``spacy_factories``.
"""

from __future__ import annotations

import importlib
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from ..model.analysis import Analysis
from ..model.article import Article
from .docs import read_doc


@Language.factory(
    "crosslint_facts",
    default_config={"published": None, "country": None},
    assigns=["doc._.facts"],
)
def make_component(
    nlp: Language, name: str, published: str | None, country: str | None
) -> FactsComponent:
    """The component that puts a Doc's facts into ``doc._.facts``.

    ``published`` (ISO date) resolves "last Tuesday" and ``country`` (ISO 3166 code) decides
    7/6 and a bare dollar sign, for every Doc that does not say otherwise in
    ``doc.user_data["published"]`` and ``doc.user_data["country"]``.
    """
    return FactsComponent(published=published, country=country)


class FactsComponent:
    """Reads the facts of each Doc from what the pipes before it made of it.

    ``doc._.facts`` is a tuple of ``linter.model.fact.Fact`` in order of place, with offsets
    into ``doc.text``. Sentence starts are crosslint's own, tags, trees and names the Doc's.
    """

    def __init__(self, *, published: str | None = None, country: str | None = None) -> None:
        self.published = published
        self.country = country
        if not Doc.has_extension("facts"):
            Doc.set_extension("facts", default=())

    def __call__(self, doc: Doc) -> Doc:
        doc._.facts = _facts(
            doc.text,
            read_doc(doc),
            published=doc.user_data.get("published", self.published),
            country=doc.user_data.get("country", self.country),
        )
        return doc


def _facts(
    text: str, analysis: Analysis, *, published: str | None, country: str | None
) -> tuple[Any, ...]:
    # The readers of facts stand above this package, so it does not import them by name.
    extract = importlib.import_module("linter.facts.extract").extract
    article = Article(
        id="text",
        path="text",
        text=text,
        prose=text,
        sha256="",
        published=published,
        country=country,
    )
    return tuple(extract(article, analysis).facts)
