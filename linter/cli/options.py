"""The options that several commands share, and the configuration they and the file make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import click

from ..check.config import Config, ConfigError
from ..check.config_file import discover, read

Command = Callable[..., Any]
STDIN = "-"


def codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of an option that is given several times or with commas."""
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


PATHS = click.argument("paths", nargs=-1, type=click.Path(allow_dash=True))

RUN_OPTIONS = (
    click.option(
        "--against",
        multiple=True,
        metavar="PATH",
        help="Compare PATHS with these articles; report only what touches PATHS.",
    ),
    click.option(
        "--stories",
        type=click.Choice(["auto", "directory", "one"]),
        help="How articles are put into stories [auto].",
    ),
    click.option(
        "--select",
        multiple=True,
        metavar="CODES",
        callback=codes,
        help="Rules that run: codes, prefixes, names or ALL.",
    ),
    click.option(
        "--extend-select",
        multiple=True,
        metavar="CODES",
        callback=codes,
        help="Rules that run besides.",
    ),
    click.option(
        "--ignore", multiple=True, metavar="CODES", callback=codes, help="Rules that do not run."
    ),
    click.option(
        "--strictness",
        type=click.Choice(["regular", "careful", "audit"]),
        help="How much is reported [regular].",
    ),
    click.option(
        "--min-confidence",
        type=click.Choice(["low", "medium", "high"]),
        help="The least confidence of a finding [medium].",
    ),
    click.option(
        "--exclude", multiple=True, metavar="GLOB", help="Files in folders that are not read."
    ),
    click.option(
        "--copies/--no-copies",
        default=None,
        help="Recognise copies of one wire text and compare them once [on].",
    ),
)
MODEL = click.option(
    "--model", metavar="NAME", help="An installed spaCy pipeline, or none for the rules alone."
)
CONFIG_OPTIONS = (
    click.option(
        "--config",
        "config_file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Use this configuration file.",
    ),
    click.option("--isolated", is_flag=True, help="Use no configuration file."),
)
QUIET = click.option(
    "--quiet", "-q", is_flag=True, help="Findings only: no notes, no totals, no progress."
)
COLOUR = click.option(
    "--color",
    "--colour",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colour [auto].",
)
STDIN_NAME = click.option(
    "--stdin-filename", metavar="NAME", help="The path that standard input (-) goes by."
)


def with_options(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Apply ``options`` in the order in which help lists them."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def configuration(
    paths: tuple[str, ...],
    *,
    config_file: Path | None,
    isolated: bool,
    stdin_filename: str | None = None,
    given: Mapping[str, Any] | None = None,
) -> Config:
    """The configuration of a run: the one file's, with what the command line gives in its place.

    Without ``--config`` the file is the nearest to the folder that holds all ``paths``.
    """
    if config_file is not None and isolated:
        raise click.UsageError("--config and --isolated exclude each other")
    try:
        if isolated:
            base = Config()
        elif config_file is not None:
            base = read(config_file.absolute(), shown=str(config_file))
        else:
            base = discover(_common_folder(paths, stdin_filename))
    except ConfigError as error:
        raise click.ClickException(str(error)) from error
    # Choices and codes of the command line are checked by click and by the registry.
    known = {field.name for field in fields(Config)}
    stated = {key: value for key, value in (given or {}).items() if value not in (None, ())}
    return replace(base, **{key: value for key, value in stated.items() if key in known})


def _common_folder(paths: tuple[str, ...], stdin_filename: str | None) -> Path:
    named = [path for path in paths if path != STDIN]
    if STDIN in paths and stdin_filename:
        named.append(stdin_filename)
    folders = [
        path if path.is_dir() else path.parent for path in (Path(name).absolute() for name in named)
    ]
    if not folders:
        return Path.cwd()
    common = folders[0]
    while not all(folder.is_relative_to(common) for folder in folders):
        common = common.parent
    return common
