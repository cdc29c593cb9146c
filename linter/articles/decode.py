"""From bytes to text.

UTF-8, with or without a byte order mark, or Windows-1252, the usual encoding of old news
exports (a superset of printable ISO 8859-1; the WHATWG Encoding Standard reads both so).
"""

from __future__ import annotations

import re

UTF8_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b")) + b"\x7f"
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)


class DecodeError(ValueError):
    """Bytes that are no text crosslint reads; the message says why, in one line."""


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text without a byte order mark, and notes on how it was read.

    Raises DecodeError for binary data, UTF-16 and UTF-32, and damaged UTF-8.
    """
    for mark, name in _WIDE_BOMS:
        if data.startswith(mark):
            raise DecodeError(f"{name} is not read; save it as UTF-8")
    if b"\0" in data:
        raise DecodeError(_with_nulls(data))
    body = data.removeprefix(UTF8_BOM)
    if len(body.translate(None, _CONTROLS)) < 0.95 * len(body):
        raise DecodeError("a binary file")
    try:
        return body.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _windows_1252(body, error.start), ("not UTF-8: read as Windows-1252",)


def _with_nulls(data: bytes) -> str:
    head = data[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) > len(head) // 4 and min(even, odd) < len(head) // 40 + 1:
        return "UTF-16 is not read; save it as UTF-8"
    return "a binary file"


def _windows_1252(body: bytes, first_fault: int) -> str:
    # Whole multibyte sequences hardly ever arise by chance: such a text is UTF-8, with a fault.
    whole = sum(len(match.group()) for match in _MULTIBYTE.finditer(body))
    if whole > len(body.translate(None, bytes(range(128)))) // 2:
        raise DecodeError(f"damaged UTF-8 (at byte {first_fault})")
    try:
        return body.decode("cp1252")
    except UnicodeDecodeError:
        raise DecodeError("neither UTF-8 nor Windows-1252") from None
