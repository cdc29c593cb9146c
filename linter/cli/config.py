"""``crosslint config show``"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from ..check.config import Config
from .console import write
from .options import CONFIG_OPTIONS, PATHS, configuration, with_options


@click.group()
def config() -> None:
    """Look at the configuration."""


@config.command("show")
@PATHS
@with_options(
    *CONFIG_OPTIONS,
    click.option(
        "--format",
        "form",
        type=click.Choice(["toml", "json"]),
        default="toml",
        help="TOML or JSON.",
    ),
)
def show(paths: tuple[str, ...], config_file: Path | None, isolated: bool, form: str) -> int:
    """Show every setting that `crosslint check PATHS` would run with, and the file it comes from."""
    settings = configuration(paths, config_file=config_file, isolated=isolated)
    if form == "json":
        write(
            json.dumps(
                {"origin": settings.origin, **settings.to_dict()}, ensure_ascii=False, indent=2
            )
            + "\n"
        )
    else:
        write("".join(f"{line}\n" for line in toml(settings)))
    return 0


def toml(settings: Config) -> Iterator[str]:
    """The settings as a file would hold them; what is not set stands in a comment."""
    yield (
        f"# from {settings.origin}" if settings.origin else "# no configuration file: the defaults"
    )
    tables: dict[str, dict[str, Any]] = {}
    for key, value in settings.to_dict().items():
        if isinstance(value, dict):
            tables[key] = value
        else:
            yield f"{key} = {_value(value)}" if value is not None else f"# {key} is not set"
    for key, table in tables.items():
        yield from _table(key, table)


def _table(name: str, table: dict[str, Any]) -> Iterator[str]:
    if not table:
        return
    yield from ("", f"[{name}]")
    yield from (f"{key} = {_value(value)}" for key, value in table.items())


def _value(value: Any) -> str:
    # JSON's strings, numbers, booleans and arrays of them are TOML's as well.
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(inner)}" for key, inner in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)
