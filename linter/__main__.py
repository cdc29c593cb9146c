"""``python -m linter`` is the command ``crosslint``."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
