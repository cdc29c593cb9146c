"""The command ``crosslint``, one module a command. Only this package imports click."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    0: nothing at or above the bar. 1: findings. 2: wrong usage or configuration, nothing
    to read, a path that cannot be read, or an error of the program.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--version"], ["-V"]):
        # Answered before anything is imported, since tools ask it on every start.
        from .. import __version__

        print(f"crosslint {__version__}")
        return 0
    from .app import run

    return run(given)
