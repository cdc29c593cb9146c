"""Colour on a terminal. The only module that knows escape sequences (ECMA-48, SGR)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

Shade = Literal["error", "warning", "info", "strong", "dim", "same"]
Paint = Callable[[Shade, str], str]

_CODES: dict[Shade, str] = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "strong": "1",
    "dim": "2",
    "same": "32",
}


def painter(colour: bool) -> Paint:
    """A function that gives a text its shade, or returns it as it is where ``colour`` is off."""

    def paint(shade: Shade, text: str) -> str:
        return f"\x1b[{_CODES[shade]}m{text}\x1b[0m" if colour and text else text

    return paint
