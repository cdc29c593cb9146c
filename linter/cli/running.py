"""Reading and checking, as ``check`` and ``baseline`` do it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from ..check.config import Config
from ..model.article import Article, Skipped
from ..model.report import Report
from .console import progress, tell
from .options import STDIN

_NAMED = 3


def run(config: Config, *, stdin_filename: str | None = None, quiet: bool = False) -> Report:
    """The report on ``config.paths``; what is amiss besides is told on standard error."""
    from ..api import lint_articles
    from ..articles import read
    from ..check.options import BadOptionError
    from ..check.registry import load_rules
    from ..check.select import UnknownRuleError, validate
    from ..language import ModelError

    if stdin_filename and STDIN not in config.paths:
        raise click.UsageError("--stdin-filename goes with '-', which reads standard input")
    registry = load_rules()
    try:
        validate(
            [
                *config.select,
                *config.extend_select,
                *config.ignore,
                *config.severity,
                *config.rules,
            ],
            registry.rules,
        )
        articles, skipped = read(config.paths, exclude=config.exclude, stdin_name=stdin_filename)
        archive, missed = (
            read(config.against, exclude=config.exclude) if config.against else ((), ())
        )
        skipped = (*skipped, *missed)
        if not articles:
            raise click.ClickException(
                "\n".join(("nothing to read", *(f"{s.path}: {s.reason}" for s in skipped)))
            )
        if not quiet:
            _notes((*articles, *archive), registry.problems)
        with progress(len(articles) + len(archive), quiet=quiet) as step:
            report = lint_articles(
                articles, archive, config=config, skipped=skipped, registry=registry, progress=step
            )
    except (UnknownRuleError, BadOptionError, ModelError) as error:
        raise click.ClickException(str(error)) from error
    for fault in unread(skipped):
        tell("error", f"{fault.path}: {fault.reason}")
    return report


def unread(skipped: Iterable[Skipped]) -> list[Skipped]:
    """What was asked for by name and could not be read."""
    return [entry for entry in skipped if entry.named]


def _notes(articles: Sequence[Article], problems: Sequence[str]) -> None:
    for problem in problems:
        tell("warning", problem)
    texts = {
        note for article in articles for note in article.notes if not note.startswith("no date")
    }
    for text in sorted(texts):
        paths = sorted(article.path for article in articles if text in article.notes)
        more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
        tell("note", f"{', '.join(paths[:_NAMED])}{more}: {text}")
