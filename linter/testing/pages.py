"""A rule page read: its title, its table, its sections and its cases."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from .expect import Expected, parse_expect

_TITLE = re.compile(r"^(?P<name>[a-z0-9-]+) \((?P<code>[A-Z]{1,3}[0-9]{3})\)$")
_FILE = re.compile(r"`([^`]+)`:$")
_TODO = "<!-- todo -->"
_FILES = frozenset(("article", "yaml"))


class PageError(ValueError):
    """A page that cannot be run; the message is ``page:line: what is wrong``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The articles under one heading and the findings expected of them.

    ``name`` is the trail of headings below the title; ``snapshot`` the ``full`` text or
    None where the page keeps none; ``snapshot_lines`` the lines (from 0, end exclusive)
    that it takes in the page; ``todo`` marks a case known to fail.
    """

    page: Path
    name: str
    line: int
    code: str
    files: Mapping[str, str]
    expected: tuple[Expected, ...] = ()
    config: Mapping[str, Any] = field(default_factory=dict)
    snapshot: str | None = None
    snapshot_lines: tuple[int, int] | None = None
    todo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """``table`` is the property table under the title, keys in lower case; ``sections``
    maps the headings of the second level to their text, in order."""

    path: Path
    code: str
    name: str
    table: Mapping[str, str]
    sections: Mapping[str, str]
    cases: tuple[Case, ...]


@dataclass(slots=True)
class _Section:
    level: int
    title: str
    line: int
    todo: bool
    files: dict[str, str] = field(default_factory=dict)
    expected: tuple[Expected, ...] = ()
    config: dict[str, Any] = field(default_factory=dict)
    snapshot: str | None = None
    snapshot_lines: tuple[int, int] | None = None
    trail: tuple[str, ...] = ()
    inherited: dict[str, Any] = field(default_factory=dict)


def read_page(path: Path) -> Page:
    """The page at ``path``. Raises PageError where title, blocks or expectations are faulty."""
    from markdown_it import MarkdownIt

    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    sections: list[_Section] = []
    file_name: str | None = None
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            sections.append(_section(token, tokens[at + 1].content, sections))
        elif token.type == "inline" and tokens[at - 1].type == "paragraph_open":
            found = _FILE.search(token.content)
            file_name = found[1] if found else None
        elif token.type == "fence":
            if not sections:
                raise PageError(f"{path.name}: a block before the title")
            _take(sections[-1], token, file_name, path)
            file_name = None
    if not sections or sections[0].level != 1 or not (title := _TITLE.match(sections[0].title)):
        raise PageError(f"{path.name}:1: the title is not of the form `# name (CODE)`")
    return Page(
        path=path,
        code=title["code"],
        name=title["name"],
        table=_table(tokens),
        sections=_texts(sections, lines),
        cases=tuple(_case(path, title["code"], s) for s in sections if s.files),
    )


def _section(token: Any, content: str, before: list[_Section]) -> _Section:
    level = int(token.tag[1])
    above = next((s for s in reversed(before) if s.level < level), None)
    title = content.replace(_TODO, "").strip()
    return _Section(
        level=level,
        title=title,
        line=token.map[0],
        todo=_TODO in content or bool(above and above.todo),
        trail=(*(above.trail if above else ()), title) if level > 1 else (),
        inherited=_merged(above.inherited, above.config) if above else {},
    )


def _take(section: _Section, token: Any, file_name: str | None, path: Path) -> None:
    kind = token.info.split()[0] if token.info.split() else ""
    where = f"{path.name}:{token.map[0] + 1}"
    if kind == "article" and file_name is None:
        raise PageError(f"{where}: no line with the name of the file, like `a.txt`:, before it")
    if kind in _FILES and file_name is not None:
        if PurePosixPath(file_name).is_absolute() or ".." in PurePosixPath(file_name).parts:
            raise PageError(f"{where}: {file_name} leads out of the case")
        if file_name in section.files:
            raise PageError(f"{where}: a second {file_name} under one heading")
        section.files[file_name] = token.content
    elif kind == "expect":
        try:
            section.expected += parse_expect(token.content)
        except ValueError as error:
            raise PageError(f"{where}: {error}") from error
    elif kind == "toml":
        try:
            section.config = _merged(section.config, tomllib.loads(token.content))
        except tomllib.TOMLDecodeError as error:
            raise PageError(f"{where}: not valid TOML: {error}") from error
    elif kind == "snapshot":
        section.snapshot = token.content
        section.snapshot_lines = (token.map[0] + 1, token.map[1] - 1)


def _merged(above: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    both = {k for k in above if isinstance(above[k], dict) and isinstance(own.get(k), dict)}
    return {**above, **own, **{key: _merged(above[key], own[key]) for key in both}}


def _case(path: Path, code: str, section: _Section) -> Case:
    return Case(
        page=path,
        name=" / ".join(section.trail) or section.title,
        line=section.line + 1,
        code=code,
        files=section.files,
        expected=section.expected,
        config=_merged(section.inherited, section.config),
        snapshot=section.snapshot,
        snapshot_lines=section.snapshot_lines,
        todo=section.todo,
    )


def _table(tokens: list[Any]) -> dict[str, str]:
    """The first table of the page: its first column in lower case, and its second."""
    start = next((i for i, token in enumerate(tokens) if token.type == "table_open"), None)
    if start is None:
        return {}
    end = next(i for i, token in enumerate(tokens) if token.type == "table_close")
    cells = [token.content.strip() for token in tokens[start:end] if token.type == "inline"]
    pairs = zip(cells[::2], cells[1::2], strict=False)
    return {key.lower(): value.strip("`") for key, value in pairs if key}


def _texts(sections: list[_Section], lines: list[str]) -> dict[str, str]:
    seconds = [s for s in sections if s.level == 2]
    ends = [*(s.line for s in seconds[1:]), len(lines)]
    return {
        s.title: "\n".join(lines[s.line + 1 : end]).strip()
        for s, end in zip(seconds, ends, strict=True)
    }
