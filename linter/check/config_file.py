"""Finding and reading the one file that configures a run.

The nearest folder decides, from the one where the checked files lie up to the root of
the repository (or the home folder). In it `.crosslint.toml` goes before `[tool.crosslint]`
in pyproject.toml, and that before `[crosslint]` in setup.cfg. Files are not merged: what
a run does can be read off one place.
"""

from __future__ import annotations

import configparser
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .config import Config, ConfigError, from_mapping

NAMES = (".crosslint.toml", "pyproject.toml", "setup.cfg")
MAX_BYTES = 1_000_000
_TOP = (".git", ".hg", ".svn")


def find(start: Path) -> Path | None:
    """The file that configures what lies in the folder ``start``, or None.

    A pyproject.toml or setup.cfg without a section for crosslint does not count.
    """
    candidates = (folder / name for folder in _upwards(start) for name in NAMES)
    return next((file for file in candidates if file.is_file() and _has_section(file)), None)


def read(file: Path, *, shown: str | None = None) -> Config:
    """The configuration in ``file``, called ``shown`` in messages.

    Raises ConfigError where it cannot be read, has no section for crosslint, or a key or
    value is wrong.
    """
    name = shown or file.name
    section, heading = _section(file, name)
    if section is None:
        raise ConfigError(f"{name}: no section {heading}")
    return from_mapping(section, origin=name, base=file.parent)


def discover(start: Path) -> Config:
    """The configuration for what lies in the folder ``start``: of the nearest file, or the default."""
    file = find(start)
    return read(file, shown=_shown(file)) if file else Config()


def _upwards(start: Path) -> Iterator[Path]:
    home = Path.home()
    for folder in (start, *start.parents):
        yield folder
        if folder == home or any((folder / mark).exists() for mark in _TOP):
            return


def _shown(file: Path) -> str:
    try:
        return file.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return file.name


def _has_section(file: Path) -> bool:
    # A broken file of another tool is that tool's business; ours is reported by read().
    if file.name == NAMES[0]:
        return True
    try:
        return _section(file, file.name)[0] is not None
    except ConfigError:
        return "crosslint" in file.read_text(encoding="utf-8", errors="replace")


def _section(file: Path, name: str) -> tuple[Mapping[str, Any] | None, str]:
    text = _text(file, name)
    if file.suffix == ".cfg":
        return _ini(text, name), "[crosslint]"
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{name}: not valid TOML: {error}") from error
    if file.name != "pyproject.toml":
        return data, "[crosslint]"
    tool = data.get("tool")
    section = tool.get("crosslint") if isinstance(tool, dict) else None
    if section is not None and not isinstance(section, dict):
        raise ConfigError(f"{name}: tool.crosslint: a table is needed, not {section!r}")
    return section, "[tool.crosslint]"


def _text(file: Path, name: str) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"{name}: cannot be read: {error.strerror}") from error
    if len(data) > MAX_BYTES:
        raise ConfigError(f"{name}: larger than {MAX_BYTES:,} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{name}: not UTF-8 at byte {error.start}") from error


def _ini(text: str, name: str) -> dict[str, Any] | None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(text)
    except configparser.Error as error:
        raise ConfigError(f"{name}: {' '.join(str(error).split())}") from error
    if not parser.has_section("crosslint"):
        return None
    return {
        **{key: _typed(key, value) for key, value in parser["crosslint"].items()},
        **_subsections(parser),
    }


def _subsections(parser: configparser.ConfigParser) -> dict[str, Any]:
    """`[crosslint:severity]` and, for each rule, `[crosslint:rules:D101]`."""
    tables: dict[str, Any] = {}
    for title in parser.sections():
        head, *rest = title.split(":")
        if head != "crosslint" or not rest:
            continue
        if rest[0] == "rules" and len(rest) == 2:
            tables.setdefault("rules", {})[rest[1]] = {
                key: _literal(value) for key, value in parser[title].items()
            }
        else:
            tables[":".join(rest)] = dict(parser[title].items())
    return tables


def _typed(key: str, value: str) -> Any:
    from ..schemas import load

    kind = load("config.v1")["properties"].get(key, {}).get("type")
    if kind == "array":
        return [item.strip() for item in value.replace("\n", ",").split(",") if item.strip()]
    if kind == "boolean":
        return configparser.RawConfigParser.BOOLEAN_STATES.get(value.lower(), value)
    return value


def _literal(value: str) -> Any:
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value
