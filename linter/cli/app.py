"""The group of commands, and what becomes of errors: one line on standard error and exit code 2."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from .. import __version__
from .baseline import baseline
from .check import check
from .config import config
from .console import shown
from .convert import convert
from .explain import explain
from .facts import facts
from .init import init
from .rule import rule

TRACEBACK = "CROSSLINT_TRACEBACK"
_INTERRUPTED = 130


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 nothing at or above the bar; 1 findings; 2 wrong usage or configuration, "
    "nothing to read, or an error.",
)
@click.version_option(
    __version__, "-V", "--version", prog_name="crosslint", message="%(prog)s %(version)s"
)
def app() -> None:
    """Find where the articles that cover a story report the same fact differently."""


for _command in (check, facts, rule, explain, convert, baseline, config, init):
    app.add_command(_command)


def run(arguments: Sequence[str]) -> int:
    """Run the commands on ``arguments``; the exit code is as ``main`` says."""
    try:
        code = app.main(list(arguments), prog_name="crosslint", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Abort:
        return _INTERRUPTED
    except click.ClickException as error:
        _say(error)
        return 2
    except BrokenPipeError:
        # The reader has gone: nothing can be told it, nor at exit, when Python flushes again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        what = shown(" ".join(f"{type(error).__name__}: {error}".split()))
        click.echo(f"crosslint: internal error: {what} ({TRACEBACK}=1 shows where)", err=True)
        return 2


def _say(error: click.ClickException) -> None:
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
    for line in error.format_message().splitlines():
        click.echo(f"crosslint: error: {shown(line)}", err=True)
