"""The files that the paths of a command line stand for, and the names they go by."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from ..model.article import Skipped

MARKDOWN = frozenset((".md", ".markdown"))
FROM_FOLDERS = frozenset((".txt", *MARKDOWN))
# Formats of articles that are no plain text; read as text they would give nonsense.
NOT_YET = frozenset(
    (
        ".html",
        ".htm",
        ".xhtml",
        ".json",
        ".jsonl",
        ".xml",
        ".docx",
        ".doc",
        ".odt",
        ".rtf",
        ".pdf",
        ".epub",
    )
)
# A project's own papers, by their customary names; "license-fee-rise.md" is an article.
_PAPERS = ("README", "LICENSE", "LICENCE", "CHANGELOG")
SIDECAR = "sources.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file to read: where it is, what it is called in the report, whether it was named itself."""

    file: Path
    argument: Path
    named: bool


def walk(
    paths: Sequence[str | Path], *, exclude: Sequence[str] = ()
) -> tuple[list[Source], list[Skipped]]:
    """The files of ``paths``, each once, in order of their real path, and what is not read.

    Folders are searched for articles; a link that leads out of its folder is not
    followed, hidden files and the project's own papers are left out.
    """
    sources: dict[Path, Source] = {}
    skipped: list[Skipped] = []
    for path in sorted({Path(os.path.abspath(path)) for path in paths}):
        fault = _fault(path)
        if fault:
            skipped.append(Skipped(path=str(path), reason=fault, named=True))
        elif path.is_dir():
            # A file goes by its own name before that of a link to it.
            found = sorted(
                _in_folder(path, exclude, skipped.append),
                key=lambda s: (s.file.is_symlink(), s.file),
            )
            for source in found:
                sources.setdefault(source.file.resolve(), source)
        else:
            sources[path.resolve()] = Source(file=path, argument=path, named=True)
    return [sources[key] for key in sorted(sources)], skipped


def shown_names(sources: Iterable[tuple[Path, Path]], root: Path) -> dict[Path, str]:
    """The name in the report of each (file, argument): relative to ``root`` where the file lies
    under it, else to the parent of its argument; longer only where two would be alike."""
    pairs = list(sources)
    names = {file: _shown(file, argument, root) for file, argument in pairs}
    by_name: dict[str, list[Path]] = {}
    for file, name in names.items():
        by_name.setdefault(name, []).append(file)
    for name, files in by_name.items():
        if len(files) > 1:
            names |= _longer(name, files)
    return names


def _longer(name: str, files: Sequence[Path]) -> dict[Path, str]:
    parts = len(PurePosixPath(name).parts)
    longest = max(len(file.parts) for file in files)
    for count in range(parts + 1, longest + 1):
        longer = {
            file: PurePosixPath(*file.parts[-count:]).as_posix().lstrip("/") for file in files
        }
        if len(set(longer.values())) == len(files):
            return longer
    return dict.fromkeys(files, name)


def _shown(file: Path, argument: Path, root: Path) -> str:
    for base in (root, argument.parent):
        if file.is_relative_to(base):
            return file.relative_to(base).as_posix()
    return file.name


def _fault(path: Path) -> str | None:
    """Why a path can be neither searched nor read, or None."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "a broken link" if path.is_symlink() else "no such file or folder"
    except OSError as error:
        return (
            "a loop of links" if error.errno == 40 else (error.strerror or "cannot be read").lower()
        )
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        return "not a regular file"
    if stat.S_ISREG(mode) and path.suffix.lower() in NOT_YET:
        return f"{path.suffix.lower()} files are not read by this version"
    return None


def _in_folder(
    folder: Path, exclude: Sequence[str], skip: Callable[[Skipped], None]
) -> Iterator[Source]:
    home = folder.resolve()
    seen = {home}
    stack = [folder]
    while stack:
        current = stack.pop()
        try:
            entries = sorted(os.scandir(current), key=lambda entry: entry.name)
        except OSError as error:
            skip(Skipped(path=str(current), reason=(error.strerror or "cannot be read").lower()))
            continue
        for entry in entries:
            path = Path(entry.path)
            inner = path.relative_to(folder).as_posix()
            if entry.name.startswith(".") or _matches(inner, exclude):
                continue
            try:
                is_folder = entry.is_dir()
            except OSError:
                is_folder = False
            if not is_folder and not _wanted(entry.name):
                continue
            reason = _fault(path) or (_leads_out(path, home) if entry.is_symlink() else None)
            if reason:
                skip(Skipped(path=str(path), reason=reason))
            elif not is_folder:
                yield Source(file=path, argument=folder, named=False)
            elif (real := path.resolve()) not in seen:
                seen.add(real)
                stack.append(path)


def _wanted(name: str) -> bool:
    stem, suffix = os.path.splitext(name)
    return suffix.lower() in FROM_FOLDERS and not (
        stem.startswith(_PAPERS) or stem.upper() in _PAPERS
    )


def _leads_out(path: Path, home: Path) -> str | None:
    return None if path.resolve().is_relative_to(home) else "a link out of the folder"


def _matches(path: str, patterns: Sequence[str]) -> bool:
    name = path.rsplit("/", 1)[-1]
    return any(
        fnmatchcase(path if "/" in pattern else name, pattern.rstrip("/")) for pattern in patterns
    )
