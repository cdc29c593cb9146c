"""``crosslint convert``"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .console import ColourChoice
from .options import COLOUR


@click.command()
@click.argument(
    "report", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    required=True,
    metavar="FORMAT[:FILE]",
    help="The format to make, and the file it goes to.",
)
@COLOUR
def convert(report: Path, formats: tuple[str, ...], colour: ColourChoice) -> int:
    """Make other formats of REPORT, which `crosslint check --format json` wrote (- for standard input)."""
    from .formats import emit, rules_for, targets

    wanted = targets(formats)
    emit(load_report(report), wanted, colour=colour, rules=rules_for(wanted))
    return 0


def load_report(file: Path) -> dict[str, object]:
    """A saved report, or a one-line error."""
    from ..output import ReportError, read_report

    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        return dict(read_report(data))
    except OSError as error:
        raise click.ClickException(f"{file}: cannot be read: {error.strerror}") from error
    except ReportError as error:
        raise click.ClickException(f"{file}: {error}") from error
