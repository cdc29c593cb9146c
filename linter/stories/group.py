"""Putting articles into stories: as told, by folder, all as one, or by what they report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Literal

from ..model.comparison import Story
from ..model.fact import Reading
from .copies import find_copies
from .forest import Item, day_of, stories
from .keys import FOLDER, Key, hashed, keys

Grouping = Literal["auto", "directory", "one"]


def group(
    readings: Sequence[Reading], *, by: Grouping = "auto", copies: bool = True
) -> tuple[Story, ...]:
    """The stories of ``readings``, in order of their ids; the readings inside in order of path.

    A ``story`` key of an article decides before anything else. ``copies`` looks for
    repeats of one wire text.
    """
    ordered = sorted(readings, key=lambda reading: reading.article.path)
    names = {"directory": _by_folder, "one": _as_one, "auto": _by_keys}[by](ordered)
    named: dict[str, list[Reading]] = {}
    for reading, found in zip(ordered, names, strict=True):
        name = reading.article.story or found
        named.setdefault(name, []).append(reading)
    return tuple(
        Story(
            id=name,
            readings=tuple(members),
            copies=find_copies([r.article for r in members]) if copies else {},
        )
        for name, members in sorted(named.items())
    )


def _by_folder(readings: Sequence[Reading]) -> list[str]:
    return [PurePosixPath(reading.article.path).parent.as_posix() for reading in readings]


def _as_one(readings: Sequence[Reading]) -> list[str]:
    return ["story"] * len(readings)


def _folder_key(reading: Reading) -> Key:
    return Key(hashed("folder", PurePosixPath(reading.article.path).parent.as_posix()), FOLDER)


def _by_keys(readings: Sequence[Reading]) -> list[str]:
    """Stories named after the path of their first article, without its ending."""
    items = [
        Item(
            id=hashed(r.article.path, r.article.sha256, r.article.published),
            day=day_of(r.article.date),
            keys=(*keys(r), _folder_key(r)),
        )
        for r in readings
    ]
    story_of = stories(items)
    path_of = {item.id: r.article.path for item, r in zip(items, readings, strict=True)}
    return [PurePosixPath(path_of[story_of[item.id]]).with_suffix("").as_posix() for item in items]
