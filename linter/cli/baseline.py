"""``crosslint baseline write|update|prune|show``"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from ..check.baseline import BaselineError, Entry, apply, dump, entries_of, load
from ..check.config import Config
from ..model.report import Report
from .console import shown, write
from .options import CONFIG_OPTIONS, MODEL, PATHS, QUIET, RUN_OPTIONS, configuration, with_options

DEFAULT = "crosslint-baseline.json"
_FILE = click.option(
    "--baseline", metavar="FILE", help=f"The baseline [that of the configuration, else {DEFAULT}]."
)
_RUN = (*RUN_OPTIONS, _FILE, MODEL, *CONFIG_OPTIONS, QUIET)


@click.group()
def baseline() -> None:
    """Keep a list of findings that are let be.

    `crosslint check --baseline FILE` reports them as suppressed.
    """


@baseline.command("write")
@PATHS
@with_options(
    *_RUN, click.option("--force", is_flag=True, help="Write over a baseline that is there.")
)
def write_(paths: tuple[str, ...], force: bool, **given: Any) -> int:
    """Write a baseline of all findings on PATHS."""
    report, _, file = _run(paths, given)
    if file.exists() and not force:
        raise click.ClickException(
            f"{file} is already there; use update, or --force to write it anew"
        )
    return _save(file, entries_of(report.findings))


@baseline.command()
@PATHS
@with_options(*_RUN)
def update(paths: tuple[str, ...], **given: Any) -> int:
    """Add new findings, remove those that no longer occur, keep reasons."""
    report, _, file = _run(paths, given)
    return _save(file, entries_of(report.findings, before=_load(file)))


@baseline.command()
@PATHS
@with_options(*_RUN)
def prune(paths: tuple[str, ...], **given: Any) -> int:
    """Remove findings that no longer occur; add none."""
    report, _, file = _run(paths, given)
    before = _load(file)
    _, stale = apply(report, before, by=file.name)
    return _save(file, tuple(entry for entry in before if entry not in stale))


@baseline.command()
@_FILE
@with_options(*CONFIG_OPTIONS)
def show(baseline: str | None, config_file: Path | None, isolated: bool) -> int:
    """List what the baseline holds."""
    config = configuration(
        (), config_file=config_file, isolated=isolated, given={"baseline": baseline}
    )
    entries = _load(_file(config))
    write(
        "".join(
            f"{e.fingerprint}  {e.code}  {shown(', '.join(e.paths))}: {shown(e.message)}{_why(e)}\n"
            for e in entries
        )
    )
    return 0


def _why(entry: Entry) -> str:
    return f" [{shown(entry.reason)}]" if entry.reason else ""


def _run(paths: tuple[str, ...], given: dict[str, Any]) -> tuple[Report, Config, Path]:
    from .running import run

    own = {key: given.pop(key) for key in ("config_file", "isolated", "quiet")}
    config = configuration(
        paths,
        config_file=own["config_file"],
        isolated=own["isolated"],
        given={**given, "paths": paths},
    )
    config = config if config.paths else replace(config, paths=(".",))
    report = run(config, quiet=own["quiet"])
    if any(entry.named for entry in report.skipped):
        raise click.ClickException(
            "the baseline is left as it is, since not everything could be read"
        )
    return report, config, _file(config)


def _file(config: Config) -> Path:
    return Path(config.baseline or DEFAULT)


def _load(file: Path) -> tuple[Entry, ...]:
    try:
        return load(file)
    except BaselineError as error:
        raise click.ClickException(str(error)) from error


def _save(file: Path, entries: tuple[Entry, ...]) -> int:
    from .formats import save

    save(file, dump(entries))
    write(f"{file}: {len(entries)} finding{'' if len(entries) == 1 else 's'}\n")
    return 0
