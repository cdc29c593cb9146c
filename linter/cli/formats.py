"""``--format FORMAT[:FILE]``: which formats are written where."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from ..check.config import near_miss
from ..output import FORMATS, RuleHelp
from .console import ColourChoice, use_colour, width, write

_WITHOUT_RULES = frozenset(("full", "concise", "table", "json", "jsonl"))


@dataclass(frozen=True, slots=True)
class Target:
    """A format and the file it goes to; None is standard output."""

    name: str
    file: Path | None


def targets(values: Sequence[str]) -> tuple[Target, ...]:
    """What the values of ``--format`` ask for; without any, ``full`` on a terminal, else ``concise``."""
    if not values:
        return (Target("full" if sys.stdout.isatty() else "concise", None),)
    found = tuple(_target(value) for value in values)
    if sum(target.file is None for target in found) > 1:
        raise click.UsageError(
            "only one --format can go to standard output; give the others a file (sarif:report.sarif)"
        )
    if len({target.file for target in found}) < len(found):
        raise click.UsageError("two --format options name the same file")
    return found


def _target(value: str) -> Target:
    name, colon, file = value.partition(":")
    if name not in FORMATS:
        raise click.UsageError(
            f"--format: {name!r} is none of {', '.join(FORMATS)}{near_miss(name, FORMATS)}"
        )
    if colon and not file:
        raise click.UsageError(f"--format: a file is missing after {value!r}")
    return Target(name, None if file in ("", "-") else Path(file))


def emit(
    report: Mapping[str, Any],
    wanted: Sequence[Target],
    *,
    colour: ColourChoice = "auto",
    quiet: bool = False,
    rules: Mapping[str, RuleHelp] | None = None,
) -> None:
    """Write ``report``, files first; ``quiet`` leaves nothing but findings on the terminal."""
    for target in sorted(wanted, key=lambda target: target.file is None):
        form = FORMATS[target.name]
        if target.file is not None:
            save(target.file, form.render(report, rules=rules))
            continue
        if quiet and target.name in ("full", "concise") and not report["summary"]["findings"]:
            continue
        write(
            form.render(
                report, width=width(sys.stdout), colour=use_colour(colour, sys.stdout), rules=rules
            )
        )


def rules_for(wanted: Sequence[Target]) -> dict[str, RuleHelp]:
    """What the rules' pages say, where a format tells of it; reading them takes time."""
    if all(target.name in _WITHOUT_RULES for target in wanted):
        return {}
    from ..check.registry import load_rules
    from ..output.rule_help import rule_help

    return rule_help(load_rules().rules)


def save(file: Path, text: str) -> None:
    """Write ``file`` whole or not at all; a device or pipe is written to as it is."""
    data = text.encode("utf-8", "backslashreplace")
    try:
        if file.exists() and not file.is_file():
            file.write_bytes(data)
            return
        target = Path(os.path.realpath(file))
        with tempfile.NamedTemporaryFile(
            "wb", dir=target.parent, prefix=f".{target.name}.", delete=False
        ) as stream:
            stream.write(data)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(stream.name, 0o666 & ~mask)
        os.replace(stream.name, target)
    except OSError as error:
        raise click.ClickException(f"{file}: cannot be written: {error.strerror}") from error
