"""How wide text is on a terminal: wide, combining and joined characters counted as shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wcwidth import iter_graphemes, iter_graphemes_reverse, wcswidth

ELLIPSIS = "…"


def width(text: str) -> int:
    """The columns that ``text``, already made visible, takes."""
    return len(text) if text.isascii() else max(wcswidth(text), 0)


def pad(text: str, columns: int) -> str:
    """``text`` with blanks after it up to ``columns``."""
    return text + " " * max(columns - width(text), 0)


def head(text: str, columns: int) -> str:
    """The longest start of ``text`` that fits into ``columns``."""
    return "".join(_fitting(iter_graphemes(text), columns))


def tail(text: str, columns: int) -> str:
    """The longest end of ``text`` that fits into ``columns``."""
    return "".join([*_fitting(iter_graphemes_reverse(text), columns)][::-1])


def clip(text: str, columns: int) -> str:
    """``text`` where it fits into ``columns``, else its start, whole words where it can be, and "…"."""
    if width(text) <= columns:
        return text
    kept = head(text, columns - 1)
    words = kept if text[len(kept)].isspace() else kept.rpartition(" ")[0]
    return (words.rstrip() or kept) + ELLIPSIS


def clip_start(text: str, columns: int) -> str:
    """``text`` where it fits into ``columns``, else "…" and its end, whole words where it can be."""
    if width(text) <= columns:
        return text
    kept = tail(text, columns - 1)
    words = kept if text[-len(kept) - 1].isspace() else kept.partition(" ")[2]
    return ELLIPSIS + (words if words.strip() else kept)


def fold(text: str, columns: int) -> list[str]:
    """``text`` in lines of no more than ``columns``, broken at blanks; a longer word is cut up."""
    lines = [""]
    for word in (piece for token in text.split() for piece in _pieces(token, columns)):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= columns:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def _pieces(word: str, columns: int) -> Iterator[str]:
    rest = word
    while width(rest) > columns:
        piece = head(rest, columns) or next(iter(iter_graphemes(rest)))
        yield piece
        rest = rest[len(piece) :]
    yield rest


def _fitting(clusters: Iterable[str], columns: int) -> Iterator[str]:
    left = columns
    for cluster in clusters:
        left -= width(cluster)
        if left < 0:
            return
        yield cluster
