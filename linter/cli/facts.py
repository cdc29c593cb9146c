"""``crosslint facts``"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from ..model.article import Skipped
from ..model.fact import Fact, Reading
from .console import ColourChoice, progress, shown, tell, use_colour, write
from .options import (
    COLOUR,
    CONFIG_OPTIONS,
    MODEL,
    PATHS,
    QUIET,
    STDIN,
    STDIN_NAME,
    configuration,
    with_options,
)

_TEXT = 48
_SENTENCE = 160


@click.command()
@PATHS
@with_options(
    click.option(
        "--format",
        "form",
        type=click.Choice(["table", "json", "jsonl"]),
        default="table",
        help="A table with the sentences, JSON, or JSON lines.",
    ),
    click.option(
        "--kind",
        "kinds",
        multiple=True,
        metavar="KIND",
        help="Only facts of this kind (money, date, quotation, ...).",
    ),
    MODEL,
    *CONFIG_OPTIONS,
    STDIN_NAME,
    QUIET,
    COLOUR,
)
def facts(
    paths: tuple[str, ...],
    form: str,
    kinds: tuple[str, ...],
    model: str | None,
    config_file: Path | None,
    isolated: bool,
    stdin_filename: str | None,
    quiet: bool,
    colour: ColourChoice,
) -> int:
    """Show the facts that the articles of PATHS state: sums, counts, dates, quotations, names."""
    from ..api import read_facts
    from ..articles import read
    from ..language import ModelError

    _check_kinds(kinds)
    config = configuration(
        paths,
        config_file=config_file,
        isolated=isolated,
        stdin_filename=stdin_filename,
        given={"paths": paths, "model": model},
    )
    if stdin_filename and STDIN not in config.paths:
        raise click.UsageError("--stdin-filename goes with '-', which reads standard input")
    articles, skipped = read(
        config.paths or (".",), exclude=config.exclude, stdin_name=stdin_filename
    )
    if not articles:
        raise click.ClickException(
            "\n".join(("nothing to read", *(f"{s.path}: {s.reason}" for s in skipped)))
        )
    try:
        with progress(len(articles), quiet=quiet) as step:
            readings = read_facts(articles, model=config.model, progress=step)
    except ModelError as error:
        raise click.ClickException(str(error)) from error
    chosen = [
        (reading, [fact for fact in reading.facts if not kinds or fact.kind in kinds])
        for reading in readings
    ]
    write("".join(_render(form, chosen, skipped, config.model, use_colour(colour, sys.stdout))))
    for fault in skipped:
        if fault.named or not quiet:
            tell("error" if fault.named else "note", f"{fault.path}: {fault.reason}")
    return 2 if any(fault.named for fault in skipped) else 0


def _check_kinds(kinds: tuple[str, ...]) -> None:
    from typing import get_args

    from ..check.config import near_miss
    from ..model.fact import Kind

    known = get_args(Kind)
    for kind in kinds:
        if kind not in known:
            raise click.UsageError(
                f"--kind: {kind!r} is none of {', '.join(known)}{near_miss(kind, known)}"
            )


def _render(
    form: str,
    chosen: Sequence[tuple[Reading, list[Fact]]],
    skipped: Sequence[Skipped],
    model: str | None,
    colour: bool,
) -> Iterator[str]:
    from ..output.escape import to_json

    if form == "jsonl":
        for reading, found in chosen:
            for fact in found:
                yield to_json({"path": reading.article.path, **fact.to_dict()}) + "\n"
    elif form == "json":
        yield to_json(_document(chosen, skipped, model), indent=2) + "\n"
    else:
        for reading, found in chosen:
            yield from _table(reading, found, colour)


def _document(
    chosen: Sequence[tuple[Reading, list[Fact]]], skipped: Sequence[Skipped], model: str | None
) -> dict[str, Any]:
    from .. import __version__
    from ..language import describe_model

    info = describe_model(model)
    return {
        "schema": "crosslint/facts/v1",
        "tool": {
            "name": "crosslint",
            "version": __version__,
            "model": info.to_dict() if info else None,
        },
        "articles": [
            {**reading.article.to_dict(), "facts": [fact.to_dict() for fact in found]}
            for reading, found in chosen
        ],
        "skipped": [entry.to_dict() for entry in skipped],
    }


def _table(reading: Reading, found: Sequence[Fact], colour: bool) -> Iterator[str]:
    """A heading for the article, then each fact with its value, and each sentence once."""
    from ..check.places import line_index
    from ..output.ansi import painter

    paint = painter(colour)
    where = line_index(reading.article.text)
    yield f"{paint('strong', shown(reading.article.path))} ({len(found)} facts)\n"
    told = -2
    for fact in found:
        if fact.sentence != told and fact.sentence >= 0:
            told = fact.sentence
            sentence = reading.sentences[told]
            text = " ".join(reading.article.prose[sentence.start : sentence.end].split())
            yield (
                paint("dim", f"  {shown(text[:_SENTENCE])}{'…' if len(text) > _SENTENCE else ''}")
                + "\n"
            )
        line, column = where(fact.start)
        words = shown(" ".join(fact.text.split()))
        cut = words if len(words) <= _TEXT else f"{words[: _TEXT - 1]}…"
        yield f"    {f'{line}:{column}':<9} {fact.kind:<12} {cut:<{_TEXT}} {shown(_value(fact))}\n"


def _value(fact: Fact) -> str:
    value = fact.value.to_dict()
    shared = {
        key: inner
        for key, inner in value.items()
        if inner not in (None, "exact", "calendar", "in") and key != "words"
    }
    if shared.get("low") == shared.get("high") and "low" in shared:
        shared = {
            "": shared.pop("low"),
            **{key: inner for key, inner in shared.items() if key != "high"},
        }
    return "  ".join(f"{key} {_plain(inner)}".strip() for key, inner in shared.items())


def _plain(value: Any) -> str:
    return (
        f"{value:,}"
        if isinstance(value, int | float) and not isinstance(value, bool)
        else str(value)
    )
