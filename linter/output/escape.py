"""Article text is hostile: what has to be done to it before it stands in an output.

A terminal takes escape sequences from any text, bidirectional controls reorder what a
reader sees (CVE-2021-42574), and GitHub's runner reads ``::command::`` at the start of
a line and ``##[command]`` anywhere in one (actions/runner, ActionCommand.cs).
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from typing import Any

# Cc, Cs, Zl, Zp and the format characters but for the joiners U+200C and U+200D, which
# words of several scripts and emoji need.
_JOINERS = "\u200c\u200d"
_UNSAFE_CATEGORIES = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_BLANKS = frozenset("\t\n\r\v\f\x85\u2028\u2029")
_PICTURE_DEL = "\u2421"
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>|~$&]")
# What makes a heading, a list or a rule of a line that it opens.
_LINE_START = re.compile(r"^(\s*\d*)([#+=:.)-])")
# What GitHub turns into links and pictures after Markdown is done: @name, #1, www., ://, :smile:
_AUTOLINKS = re.compile(r"(@|#(?=\d)|:(?=//|[a-z0-9_+-]+:)|(?<=www)(?=\.)|(?<=GH)-(?=\d))", re.I)
_COMMAND = re.compile(r"^((?:[^\S\n]|\x1b\[[0-9;]*m)*)::", re.MULTILINE)
_ZERO_WIDTH = "&#8203;"
_JSON_SPECIAL = re.compile(r"[^ -~\n]")
_SPECIAL = re.compile(r"[^ -~]")


def unsafe(character: str) -> bool:
    """Whether ``character`` controls a display instead of showing on it."""
    return character not in _JOINERS and unicodedata.category(character) in _UNSAFE_CATEGORIES


def visible_character(character: str) -> str:
    """``character`` as a terminal may show it: blanks as a space, controls as what they are."""
    if character in _BLANKS:
        return " "
    if character.isascii() and not character.isprintable():
        return _PICTURE_DEL if character == "\x7f" else chr(0x2400 + ord(character))
    return f"<U+{ord(character):04X}>" if unsafe(character) else character


def visible_characters(text: str) -> list[str]:
    """For each code point of ``text`` what stands for it on a terminal.

    The ``[`` of ``##[`` gets a backslash, so that no log takes the text for a command.
    """
    return [
        "\\["
        if character == "[" and text[max(at - 2, 0) : at] == "##"
        else visible_character(character)
        for at, character in enumerate(text)
    ]


def visible(text: str) -> str:
    """``text`` on one line, with nothing in it that a terminal or a CI log would act on."""
    return _SPECIAL.sub(lambda found: visible_character(found[0]), text).replace("##[", "##\\[")


def without_commands(text: str) -> str:
    """``text`` with a backslash before each ``::`` that opens a line, blanks and colour aside."""
    return _COMMAND.sub(r"\1\\::", text)


def command_data(text: str) -> str:
    """The message of a workflow command (actions/toolkit, command.ts: escapeData)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def command_property(text: str) -> str:
    """A property of a workflow command (escapeProperty)."""
    return command_data(text).replace(":", "%3A").replace(",", "%2C")


def markdown(text: str) -> str:
    """``text`` as inline GitHub Flavored Markdown that renders as the text itself.

    No markup, link, mention, reference, emoji code or mathematics comes of it.
    """
    pieces = _AUTOLINKS.split(visible(text))
    escaped = [
        _MARKDOWN.sub(lambda found: f"\\{found[0]}", piece) + (_ZERO_WIDTH if at % 2 else "")
        for at, piece in enumerate(pieces)
    ]
    return _LINE_START.sub(r"\1\\\2", "".join(escaped))


def markup(text: str) -> str:
    """``text`` as XML or HTML character data or a quoted attribute."""
    return html.escape(visible(text))


def to_json(value: Any, *, indent: int | None = None) -> str:
    """JSON that may be printed: controls and what a CI log would act on stand as escapes."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    # Only a string can hold "##[": JSON itself has no "#".
    return _JSON_SPECIAL.sub(_json_escape, text).replace("##[", "##\\u005b")


def _json_escape(found: re.Match[str]) -> str:
    if not unsafe(found[0]):
        return found[0]
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
