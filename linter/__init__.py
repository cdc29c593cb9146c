"""crosslint: a cross-source consistency linter for news.

``lint_paths`` checks the articles that cover a story against each other;
``extract_facts`` reads the facts of one text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import extract_facts as extract_facts
    from .api import lint_paths as lint_paths

__version__ = "0.1.0"
__all__ = ["__version__", "extract_facts", "lint_paths"]


def __getattr__(name: str) -> object:
    # Imported on first use, so that `crosslint --version` starts at once.
    if name in ("extract_facts", "lint_paths"):
        from . import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
