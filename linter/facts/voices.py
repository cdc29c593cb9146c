"""To be written."""

from __future__ import annotations

from ..model.analysis import Analysis
from .mention import Mention


def read_voices(text: str, analysis: Analysis, names: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Nothing yet."""
    return ()
