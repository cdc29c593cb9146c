"""The public functions of the package."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from . import __version__
from .articles import read
from .check.build import build_report
from .check.config import Config
from .check.registry import Registry, load_rules
from .facts.extract import extract
from .language import analyse, analyse_many, describe_model
from .model.article import Article, Skipped
from .model.fact import Fact, Reading
from .model.report import Report


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


def lint_paths(
    paths: Iterable[str | Path],
    *,
    against: Iterable[str | Path] = (),
    config: Config | None = None,
) -> Report:
    """Check the articles of ``paths`` against each other, or against those of ``against``.

    With ``against`` only findings that touch an article of ``paths`` are reported. Files
    that cannot be read are in ``Report.skipped``. Raises ModelNotFoundError where the
    configuration names a pipeline that is not installed, UnknownRuleError and
    BadOptionError for rules and options that do not exist.
    """
    settings = config or Config()
    drafts, skipped = read([str(path) for path in paths], exclude=settings.exclude)
    archive, missed = read([str(path) for path in against], exclude=settings.exclude)
    return lint_articles(drafts, archive, config=settings, skipped=(*skipped, *missed))


def lint_articles(
    articles: Sequence[Article],
    archive: Sequence[Article] = (),
    *,
    config: Config,
    skipped: Sequence[Skipped] = (),
    registry: Registry | None = None,
    progress: Callable[[], None] | None = None,
) -> Report:
    """Check articles that are already read; as ``lint_paths`` otherwise.

    ``progress`` is called after each article that is read into facts.
    """
    own = {article.id for article in articles}
    every = [*articles, *(article for article in archive if article.id not in own)]
    rules = registry or load_rules()
    return build_report(
        read_facts(every, model=config.model, progress=progress),
        rules=rules.rules,
        config=config,
        version=__version__,
        model=describe_model(config.model),
        skipped=skipped,
        drafts=frozenset(own) if archive else None,
    )


def read_facts(
    articles: Sequence[Article],
    *,
    model: str | None = None,
    progress: Callable[[], None] | None = None,
) -> list[Reading]:
    """The readings of ``articles``, in their order; ``progress`` is called after each."""
    analyses = analyse_many([article.prose for article in articles], model=model)
    readings: list[Reading] = []
    for article, analysis in zip(articles, analyses, strict=True):
        readings.append(extract(article, analysis))
        if progress is not None:
            progress()
    return readings
