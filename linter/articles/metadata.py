"""What front matter and sources.yaml say of an article.

Only mappings of plain scalars are wanted, so YAML is read as events and every scalar stays
the string it was written as: no tag, anchor or alias is resolved, which leaves neither
objects to construct nor "billion laughs" to expand, and "NO", "2018" or a date keep their
form.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .dateline import find_date

MAX_DEPTH = 6
MAX_FRONT_MATTER = 20_000
# An unclosed block is no front matter: a Markdown file may begin with a rule of dashes.
_BLOCK = re.compile(r"---[ \t]*(?:\r\n|\r|\n)(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_COUNTRY = re.compile(r"[A-Za-z]{2}")
KEYS = ("title", "source", "published", "url", "primary", "story", "country")


class MetadataError(ValueError):
    """YAML that is not read; the message says what and on which line, in one line."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as written, and where: offsets in the YAML text, quotes left out."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The keys that describe an article; None where a key is not given."""

    title: str | None = None
    source: str | None = None
    published: str | None = None
    url: str | None = None
    primary: bool | None = None
    story: str | None = None
    country: str | None = None
    title_span: tuple[int, int] | None = None
    notes: tuple[str, ...] = field(default=())


def front_matter(text: str) -> tuple[Metadata, int]:
    """The metadata at the head of ``text`` and the offset at which the body begins.

    The title's span is in ``text``. Raises MetadataError for YAML that is not read.
    """
    block = _BLOCK.match(text, 0, MAX_FRONT_MATTER + 10)
    if block is None:
        if text.startswith("---") and re.match(r"---[ \t]*[\r\n]+[\w-]+:", text):
            raise MetadataError(f"front matter: not closed within {MAX_FRONT_MATTER:,} characters")
        return Metadata(), 0
    data = mapping(block.group(1), where="front matter")
    return describe(data, offset=block.start(1)), block.end()


def mapping(text: str, *, where: str) -> dict[str, Any]:
    """The top-level mapping of a YAML text: values are Scalar, dict or list.

    Raises MetadataError, its message headed by ``where``.
    """
    import yaml

    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        events = iter(yaml.parse(text, Loader=loader))
        value = _document(events)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise MetadataError(f"{where}: line {line}: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise MetadataError(f"{where}: {' '.join(str(error).split())}") from error
    except MetadataError as error:
        raise MetadataError(f"{where}: {error}") from None
    if not isinstance(value, dict):
        raise MetadataError(f"{where}: keys and values are needed")
    return value


def describe(data: Mapping[str, Any], *, offset: int = 0) -> Metadata:
    """The metadata that a mapping gives; keys that are not ours are left alone.

    ``date`` stands in for ``published``, as site generators write it.
    """
    known = {key: value for key in KEYS if isinstance(value := data.get(key), Scalar)}
    title = known.get("title")
    stamp = known.get("published") or data.get("date")
    published, notes = _published(stamp.value) if isinstance(stamp, Scalar) else (None, ())
    wrong = tuple(
        f"{key}: a single value is needed" for key in KEYS if isinstance(data.get(key), dict | list)
    )
    texts = {
        key: " ".join(known[key].value.split()) or None
        for key in ("title", "source", "url", "story")
        if key in known
    }
    return Metadata(
        **texts,
        published=published,
        primary=known["primary"].value.lower() in ("true", "yes", "on", "1")
        if "primary" in known
        else None,
        country=_country(known["country"].value) if "country" in known else None,
        title_span=(offset + title.start, offset + title.end)
        if title and title.value.strip()
        else None,
        notes=notes + wrong,
    )


def _published(value: str) -> tuple[str | None, tuple[str, ...]]:
    """The ISO 8601 form of a date, with its time and zone where they are given."""
    stamp = value.strip()
    if not stamp:
        return None, ()
    try:
        parsed = dt.datetime.fromisoformat(stamp)
    except ValueError:
        found = find_date(stamp)
        day = found.iso(None) if found else None
        return day, () if day else (f"published: {stamp[:40]!r} is no date",)
    if re.fullmatch(r"\d{4}-?\d\d-?\d\d", stamp):
        return parsed.date().isoformat(), ()
    return parsed.isoformat(), ()


def _country(value: str) -> str | None:
    code = value.strip().upper()
    return {"UK": "GB"}.get(code, code) if _COUNTRY.fullmatch(code) else None


def _document(events: Iterator[Any]) -> Any:
    import yaml

    value: Any = {}
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            value = _node(next(events), events, 0)
        elif isinstance(event, yaml.DocumentEndEvent):
            return value
    return value


def _node(event: Any, events: Iterator[Any], depth: int) -> Any:
    import yaml

    line = event.start_mark.line + 1
    start, end = event.start_mark.index, event.end_mark.index
    if depth > MAX_DEPTH:
        raise MetadataError(f"line {line}: nested too deeply")
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        raise MetadataError(f"line {line}: anchors and aliases are not read")
    if event.tag is not None:
        raise MetadataError(f"line {line}: tags are not read")
    if isinstance(event, yaml.ScalarEvent):
        quoted = event.style in ("'", '"')
        # A folded block is not found in the text as it reads; its span stays empty.
        return Scalar(
            event.value, start + quoted, start if event.style in ("|", ">") else end - quoted
        )
    if isinstance(event, yaml.SequenceStartEvent):
        return list(_items(events, yaml.SequenceEndEvent, depth))
    nodes = _items(events, yaml.MappingEndEvent, depth)
    return dict(_pairs(nodes))


def _items(events: Iterator[Any], end: type, depth: int) -> Iterator[Any]:
    for event in events:
        if isinstance(event, end):
            return
        yield _node(event, events, depth + 1)


def _pairs(nodes: Iterator[Any]) -> Iterator[tuple[str, Any]]:
    for key in nodes:
        if not isinstance(key, Scalar):
            raise MetadataError("a key must be a plain word")
        yield key.value, next(nodes)
