"""Putting articles into stories: as told, by folder, all as one, or by what they report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import Literal

from ..model.comparison import Story
from ..model.fact import Reading
from .copies import find_copies

Grouping = Literal["auto", "directory", "one"]


def group(
    readings: Sequence[Reading], *, by: Grouping = "auto", copies: bool = True
) -> tuple[Story, ...]:
    """The stories of ``readings``, in order of their ids; the readings inside in order of path.

    A ``story`` key of an article decides before anything else. ``copies`` looks for
    repeats of one wire text.
    """
    ordered = sorted(readings, key=lambda reading: reading.article.path)
    label = {"directory": _by_folder, "one": _all, "auto": _by_folder}[by]
    named: dict[str, list[Reading]] = {}
    for reading, name in zip(ordered, _names(ordered, label), strict=True):
        named.setdefault(name, []).append(reading)
    return tuple(
        Story(
            id=name,
            readings=tuple(members),
            copies=find_copies([r.article for r in members]) if copies else {},
        )
        for name, members in sorted(named.items())
    )


def _names(readings: Sequence[Reading], label: Callable[[Reading], str]) -> list[str]:
    return [reading.article.story or label(reading) for reading in readings]


def _by_folder(reading: Reading) -> str:
    return PurePosixPath(reading.article.path).parent.as_posix()


def _all(reading: Reading) -> str:
    return "story"
