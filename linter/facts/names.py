"""To be written."""

from __future__ import annotations

from ..model.analysis import Analysis
from .mention import Mention


def read_names(text: str, analysis: Analysis) -> tuple[Mention, ...]:
    """Nothing yet."""
    return ()
