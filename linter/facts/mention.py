"""A mention: what a reader finds before its surroundings are looked at."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.fact import Kind
from ..model.values import Value


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the text with its kind and value. Offsets are code points, end exclusive."""

    kind: Kind
    start: int
    end: int
    value: Value
