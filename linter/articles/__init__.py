"""From files, folders and standard input to articles: decoded, described, with their prose told
from markup and boilerplate."""

from __future__ import annotations

from .reader import read

__all__ = ["read"]
