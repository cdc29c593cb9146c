"""The public functions of the package."""

from __future__ import annotations

import datetime as dt
import hashlib

from .facts.extract import extract
from .language import analyse
from .model.article import Article
from .model.fact import Fact


def extract_facts(
    text: str,
    *,
    published: str | dt.date | None = None,
    country: str | None = None,
    model: str | None = None,
) -> list[Fact]:
    """The facts of one text, in order of place.

    ``published`` (ISO 8601 or a date) resolves "last Tuesday"; ``country`` (ISO 3166
    code, "US", "GB") decides 7/6 and a bare dollar sign; ``model`` is as for ``--model``.
    Offsets are code points of ``text``, end exclusive. Raises ValueError where
    ``published`` is no ISO date.
    """
    stamp = published.isoformat() if isinstance(published, dt.date) else published
    if stamp:
        dt.date.fromisoformat(stamp[:10])
    article = Article(
        id="text",
        path="text",
        text=text,
        prose=text,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        published=stamp,
        country=country,
    )
    return list(extract(article, analyse(article.prose, model=model)).facts)
