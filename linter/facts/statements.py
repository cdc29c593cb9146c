"""To be written."""

from __future__ import annotations

from ..model.analysis import Analysis
from .mention import Mention


def read_statements(text: str, analysis: Analysis, names: tuple[Mention, ...], voices: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Nothing yet."""
    return ()
