"""What goes to the terminal besides reports: colour, width, messages, progress."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal, TextIO

import click

from ..output.escape import visible, without_commands

ColourChoice = Literal["auto", "always", "never"]
DEFAULT_WIDTH = 100
WIDEST = 160


def use_colour(choice: ColourChoice, stream: TextIO) -> bool:
    """Whether ``stream`` is coloured.

    ``--color`` comes first, then NO_COLOR where it is not empty (https://no-color.org),
    CLICOLOR_FORCE and FORCE_COLOR where they are neither empty nor "0"
    (https://bixense.com/clicolors), TERM=dumb, CLICOLOR=0, and whether it is a terminal.
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if any(
        os.environ.get(name, "0") not in ("", "0") for name in ("CLICOLOR_FORCE", "FORCE_COLOR")
    ):
        return True
    if os.environ.get("TERM") == "dumb" or os.environ.get("CLICOLOR") == "0":
        return False
    return stream.isatty()


def width(stream: TextIO) -> int:
    """The columns of a terminal, within reason; elsewhere always the same number."""
    if not stream.isatty():
        return DEFAULT_WIDTH
    return min(shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns, WIDEST)


def shown(text: str) -> str:
    """``text`` as it may be printed: no control characters, no command for a CI runner."""
    return without_commands(visible(text))


def tell(kind: Literal["error", "warning", "note"], text: str) -> None:
    """A line on standard error."""
    click.echo(f"crosslint: {kind}: {shown(text)}", err=True)


def write(text: str) -> None:
    """Write to standard output as UTF-8, whatever the locale and with line breaks as they are."""
    data = text.encode("utf-8", "backslashreplace")
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    buffer.write(data)
    buffer.flush()


@contextmanager
def progress(count: int, *, quiet: bool) -> Iterator[Callable[[], None] | None]:
    """A bar on standard error where that is a terminal; gives what to call after each step."""
    if quiet or count < 2 or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    with click.progressbar(length=count, label="reading", file=sys.stderr) as bar:
        yield lambda: bar.update(1)
