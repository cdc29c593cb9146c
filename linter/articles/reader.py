"""Files, folders and standard input made into articles."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

from ..model.article import Article, Skipped
from .country import country_of
from .decode import DecodeError, decode
from .english import is_english
from .layout import Layout, lay_out
from .markup import blanked, heading, markup
from .metadata import KEYS, Metadata, MetadataError, describe, front_matter, mapping
from .walk import MARKDOWN, SIDECAR, Source, shown_names, walk

# The longest features stay below 200,000 characters; a judgment or an official report has up to 400,000.
MAX_BYTES = 500_000
MAX_LINES = 10_000
MAX_SIDECAR = 4_000_000
STDIN = "-"


def read(
    paths: Iterable[str | Path],
    *,
    root: Path | None = None,
    exclude: Sequence[str] = (),
    stdin_name: str | None = None,
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """The articles that ``paths`` (files, folders, "-" for standard input) hold, and what was skipped.

    Articles come in order of their path in the report, which is POSIX and relative to
    ``root`` (the working directory) or to the parent of the argument; it is also the
    article's id. ``exclude`` are glob patterns of files in folders. ``stdin_name`` is the
    path that standard input goes by: where a file of that name is among ``paths``, the
    input stands in its place. Nothing is raised for a file: what cannot be read is
    skipped with its reason.
    """
    base = (root or Path.cwd()).absolute()
    wanted = list(paths)
    named = [path for path in wanted if path != STDIN]
    sources, faults = walk(named, exclude=exclude)
    streams: dict[Path, bytes] = {}
    if len(named) < len(wanted):
        file = base / (stdin_name or STDIN)
        streams[file] = sys.stdin.buffer.read(MAX_BYTES + 1)
        same = file.resolve()
        kept = [source for source in sources if source.file.resolve() != same]
        sources = [*kept, Source(file=file, argument=file, named=True)]
    names = shown_names(((source.file, source.argument) for source in sources), base)
    sidecars = {folder: _sidecar(folder) for folder in {source.file.parent for source in sources}}
    outcomes = [
        _article(
            source, names[source.file], sidecars[source.file.parent][0], streams.get(source.file)
        )
        for source in sources
    ]
    articles = sorted((o for o in outcomes if isinstance(o, Article)), key=lambda a: a.path)
    skipped = [
        *(o for o in outcomes if isinstance(o, Skipped)),
        *(_renamed(fault, base) for fault in faults),
        *(_renamed(fault, base) for _, fault in sidecars.values() if fault),
    ]
    return tuple(articles), tuple(sorted(skipped, key=lambda s: (s.path, s.reason)))


def article_from_text(
    text: str,
    *,
    path: str,
    sha256: str,
    sidecar: Metadata | None = None,
    notes: tuple[str, ...] = (),
) -> Article:
    """An article from its decoded text; ``path`` decides on the format and is its id.

    Raises MetadataError for front matter that is not read.
    """
    is_markdown = _is_markdown(path, text)
    own, body = front_matter(text) if is_markdown else _head(text)
    beside = sidecar or Metadata()
    marks = [(0, body), *((start, end) for start, end in markup(text, markdown=is_markdown))]
    plain = blanked(text, tuple(marks), keep=own.title_span)
    headline = own.title_span or (heading(plain_marks(text, body), body) if is_markdown else None)
    title = own.title or beside.title
    layout = lay_out(plain, title=title, headline=headline)
    country = (
        own.country
        or beside.country
        or country_of(own.url or beside.url, own.source or beside.source)
    )
    published, dated = _published(own, beside, layout, country)
    return Article(
        id=path,
        path=path,
        text=text,
        prose=blanked(plain, layout.blank),
        sha256=sha256,
        title=title or _title(plain, layout),
        headline=layout.headline,
        source=own.source or beside.source,
        published=published,
        url=own.url or beside.url,
        primary=bool(own.primary if own.primary is not None else beside.primary),
        story=own.story or beside.story,
        country=country,
        notes=(*notes, *own.notes, *beside.notes, *dated),
    )


def plain_marks(text: str, body: int) -> str:
    """``text`` with its front matter blanked, for looking for a heading below it."""
    return blanked(text, ((0, body),))


def _article(
    source: Source, name: str, sidecar: Mapping[str, Metadata], stream: bytes | None
) -> Article | Skipped:
    def skip(reason: str, *, named: bool = source.named) -> Skipped:
        return Skipped(path=name, reason=reason, named=named)

    try:
        data = stream if stream is not None else _bytes(source.file)
    except OSError as error:
        return skip((error.strerror or "cannot be read").lower())
    if len(data) > MAX_BYTES:
        return skip(f"larger than {MAX_BYTES:,} bytes")
    try:
        text, notes = decode(data)
        if not text.strip():
            return skip("empty")
        if text.count("\n") + text.count("\r") > MAX_LINES + text.count("\r\n"):
            return skip(f"more than {MAX_LINES:,} lines")
        article = article_from_text(
            text,
            path=name,
            sha256=hashlib.sha256(data).hexdigest(),
            sidecar=sidecar.get(source.file.name),
            notes=notes,
        )
    except (DecodeError, MetadataError) as error:
        return skip(str(error))
    if not article.prose.strip():
        return skip("no prose")
    if not is_english(article.prose):
        return skip("not English", named=False)
    return article


def _bytes(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _is_markdown(path: str, text: str) -> bool:
    suffix = PurePosixPath(path).suffix.lower()
    return suffix in MARKDOWN or (not suffix and text.startswith("---"))


def _head(text: str) -> tuple[Metadata, int]:
    """The front matter of a plain text, where it names a key of ours; dashes may be the text's own."""
    try:
        own, body = front_matter(text)
    except MetadataError:
        return Metadata(), 0
    return (own, body) if own.title or own.source or own.published or own.url else (Metadata(), 0)


def _title(plain: str, layout: Layout) -> str | None:
    if layout.headline is None:
        return None
    lines = plain[slice(*layout.headline)].splitlines()
    return next((" ".join(line.split()) for line in lines if line.strip()), None)


def _published(
    own: Metadata, beside: Metadata, layout: Layout, country: str | None
) -> tuple[str | None, tuple[str, ...]]:
    """The day of publication: as the metadata say, else as the page prints it."""
    stated = own.published or beside.published
    if stated:
        return stated, ()
    day = layout.date.iso(country) if layout.date else None
    return (
        (day, ("date of publication read from the text",))
        if day
        else (None, ("no date of publication",))
    )


def _sidecar(folder: Path) -> tuple[dict[str, Metadata], Skipped | None]:
    """What a folder's sources.yaml says of each file, and what is wrong with it."""
    file = folder / SIDECAR
    try:
        if not file.is_file():
            return {}, None
        with file.open("rb") as stream:
            data = stream.read(MAX_SIDECAR + 1)
        if len(data) > MAX_SIDECAR:
            raise MetadataError(f"larger than {MAX_SIDECAR:,} bytes")
        entries = mapping(decode(data)[0], where="not read")
        return {name: _entry(value, name) for name, value in entries.items()}, None
    except OSError as error:
        return {}, Skipped(
            path=str(file), reason=(error.strerror or "cannot be read").lower(), named=True
        )
    except (DecodeError, MetadataError) as error:
        return {}, Skipped(path=str(file), reason=str(error), named=True)


def _entry(value: Any, name: str) -> Metadata:
    if not isinstance(value, dict):
        # "name:" with nothing after it is an entry without keys
        if getattr(value, "value", None) in ("", "~", "null"):
            return Metadata()
        raise MetadataError(f"{name}: keys and values are needed")
    unknown = sorted(set(value) - {*KEYS, "date"})
    said = describe(value)
    return Metadata(
        title=said.title,
        source=said.source,
        published=said.published,
        url=said.url,
        primary=said.primary,
        story=said.story,
        country=said.country,
        notes=said.notes + tuple(_unknown(key) for key in unknown),
    )


def _unknown(key: str) -> str:
    near = get_close_matches(key, KEYS, n=1)
    return f"sources.yaml: unknown key {key!r}" + (f'; did you mean "{near[0]}"?' if near else "")


def _renamed(fault: Skipped, base: Path) -> Skipped:
    path = Path(fault.path)
    shown = path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name
    return Skipped(path=shown, reason=fault.reason, named=fault.named)
