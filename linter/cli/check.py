"""``crosslint check``"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from ..check.config import Config
from ..model.report import SEVERITIES, Report
from .console import ColourChoice, tell
from .options import (
    COLOUR,
    CONFIG_OPTIONS,
    MODEL,
    PATHS,
    QUIET,
    RUN_OPTIONS,
    STDIN_NAME,
    configuration,
    with_options,
)


@click.command()
@PATHS
@with_options(
    *RUN_OPTIONS,
    click.option(
        "--format",
        "formats",
        multiple=True,
        metavar="FORMAT[:FILE]",
        help="Full on a terminal, else concise; can be given several times, with a file each.",
    ),
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "info", "never"]),
        help="The least severity that makes the exit code 1 [warning].",
    ),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found."),
    click.option("--baseline", metavar="FILE", help="Suppress the findings that this file lists."),
    MODEL,
    *CONFIG_OPTIONS,
    STDIN_NAME,
    QUIET,
    COLOUR,
)
def check(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    exit_zero: bool,
    config_file: Path | None,
    isolated: bool,
    stdin_filename: str | None,
    quiet: bool,
    colour: ColourChoice,
    **given: Any,
) -> int:
    """Check the articles of PATHS (files, folders, or - for standard input) against each other.

    Without PATHS those of the configuration, else the current folder.
    """
    from .formats import emit, rules_for, targets
    from .running import run, unread

    wanted = targets(formats)
    config = configuration(
        paths,
        config_file=config_file,
        isolated=isolated,
        stdin_filename=stdin_filename,
        given={**given, "paths": paths},
    )
    config = config if config.paths else replace(config, paths=(".",))
    report = run(config, stdin_filename=stdin_filename, quiet=quiet)
    if config.baseline:
        report = _with_baseline(report, Path(config.baseline), quiet=quiet)
    emit(report.to_dict(), wanted, colour=colour, quiet=quiet, rules=rules_for(wanted))
    if unread(report.skipped):
        return 2
    return 0 if exit_zero else exit_code(report, config)


def exit_code(report: Report, config: Config) -> int:
    """1 where a finding that is not suppressed reaches the bar, else 0."""
    if config.fail_on == "never":
        return 0
    bar = SEVERITIES.index(config.fail_on)
    return int(
        any(SEVERITIES.index(f.severity) <= bar for f in report.findings if not f.suppressed)
    )


def _with_baseline(report: Report, file: Path, *, quiet: bool) -> Report:
    from ..check.baseline import BaselineError, apply, load

    try:
        entries = load(file)
    except BaselineError as error:
        raise click.ClickException(str(error)) from error
    suppressed, stale = apply(report, entries, by=file.name)
    if stale and not quiet:
        tell(
            "note",
            f"{file.name}: {len(stale)} of {len(entries)} findings no longer occur; crosslint baseline prune removes them",
        )
    return suppressed
