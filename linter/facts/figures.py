"""To be written."""

from __future__ import annotations

from ..model.analysis import Analysis
from .mention import Mention


def read_figures(text: str, *, published: object = None, country: str | None = None) -> tuple[Mention, ...]:
    """Nothing yet."""
    return ()
