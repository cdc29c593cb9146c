"""What the text around a fact says of it."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.analysis import Analysis
from ..model.fact import Context
from .mention import Mention


def describe(mentions: Sequence[Mention], text: str, analysis: Analysis) -> tuple[Context, ...]:
    """The context of each mention, in the same order."""
    return tuple(Context() for _ in mentions)
